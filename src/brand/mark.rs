//! The mark: a doorway within doorways, for every theme that brings no logo of its own.

use super::colour::Colour;
use super::theme::Theme;

const MARK: &str = include_str!("../../static/mark.svg");
/// The colours of the drawing, from the outside in.
const DRAWN: [&str; 3] = ["#0e5a6e", "#5fa9bd", "#fff4dc"];

/// The mark in the colours of the theme's light pages.
pub(super) fn light(theme: &Theme) -> String {
    let frame = theme.light.ordinary.palette.accent.oklch();
    let between = frame.step(frame.lightness + (0.95 - frame.lightness) * 0.5, 0.1);
    painted([
        theme.light.ordinary.palette.accent,
        between.colour(),
        theme.dark.ordinary.palette.glow,
    ])
}

/// The mark in the colours of the theme's dark pages.
pub(super) fn dark(theme: &Theme) -> String {
    let door = theme.dark.ordinary.palette.accent.oklch();
    let frame = door.step(door.lightness * 0.62, 0.1);
    painted([frame.colour(), theme.dark.ordinary.palette.accent, theme.dark.ordinary.palette.glow])
}

fn painted(colours: [Colour; 3]) -> String {
    let pairs = DRAWN.into_iter().zip(colours);
    pairs.fold(MARK.to_owned(), |mark, (drawn, colour)| mark.replace(drawn, &colour.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::brand::theme::DEFAULT;

    #[test]
    fn every_colour_of_the_drawing_is_replaced() {
        assert!(DRAWN.iter().all(|colour| MARK.contains(colour)));
        let theme = Theme::parse("t.toml", "[seeds]\nbrand = \"#7a1f5c\"").unwrap();
        assert!(light(&theme).contains("#7a1f5c"));
        assert!(DRAWN.iter().all(|colour| !dark(&theme).contains(colour)));
        let default = Theme::parse("t.toml", DEFAULT).unwrap();
        assert_ne!(light(&default), dark(&default));
    }
}
