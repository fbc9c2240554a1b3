//! The colours of single parts of a page. Each follows from a colour of the palette, or from another
//! part, until a theme pins it; only what is pinned is written into a stylesheet.

use super::colour::Colour;
use super::palette::{Contrast, Palette, SHAPE, TEXT, away, beyond, ink};
use super::tokens::pins;

/// Makes the type of pins, and the table of what each part follows.
macro_rules! components {
    ($($field:ident = $key:literal <- $follows:literal: $why:literal,)+) => {
        /// Each part, and the token that it follows: one of the palette, or a part further up.
        pub const FOLLOWS: &[(&str, &str)] = &[$(($key, $follows),)+];

        pins! {
            /// Colours of single parts; what is left out follows from the palette.
            ComponentPins { $($field = $key: concat!($why, " Follows `", $follows, "`."),)+ }
        }
    };
}

components! {
    button_background = "button-background" <- "accent": "The one button that goes on.",
    button_text = "button-text" <- "on-accent": "Words on that button.",
    button_border = "button-border" <- "button-background": "Its edge.",
    button_hover_background = "button-hover-background" <- "accent-hover": "The same under the pointer.",
    button_hover_text = "button-hover-text" <- "button-text": "Its words under the pointer.",
    button_hover_border = "button-hover-border" <- "button-border": "Its edge under the pointer.",
    button_active_background = "button-active-background" <- "button-hover-background": "The same while it is pressed.",
    button_active_text = "button-active-text" <- "button-hover-text": "Its words while it is pressed.",
    button_active_border = "button-active-border" <- "button-hover-border": "Its edge while it is pressed.",
    secondary_background = "secondary-background" <- "surface": "Any other button.",
    secondary_text = "secondary-text" <- "link": "Words on it.",
    secondary_border = "secondary-border" <- "field-border": "Its edge.",
    secondary_hover_background = "secondary-hover-background" <- "secondary-background": "The same under the pointer.",
    secondary_hover_text = "secondary-hover-text" <- "secondary-text": "Its words under the pointer.",
    secondary_hover_border = "secondary-hover-border" <- "secondary-hover-text": "Its edge under the pointer.",
    secondary_active_background = "secondary-active-background" <- "secondary-hover-background": "The same while it is pressed.",
    secondary_active_text = "secondary-active-text" <- "secondary-hover-text": "Its words while it is pressed.",
    secondary_active_border = "secondary-active-border" <- "secondary-hover-border": "Its edge while it is pressed.",
    heading = "heading" <- "text": "Headings.",
    lead = "lead" <- "muted": "The sentence below a heading.",
    link_hover = "link-hover" <- "link": "A link under the pointer.",
    label = "label" <- "text": "What stands above a field.",
    description = "description" <- "muted": "Hints at a field.",
    field_text = "field-text" <- "text": "What people type.",
    field_hover_border = "field-hover-border" <- "text": "The edge of a field under the pointer.",
    field_focus_border = "field-focus-border" <- "focus": "The edge of the field that is typed into.",
    menu_background = "menu-background" <- "field": "Inside the menu of languages.",
    menu_text = "menu-text" <- "text": "Words in that menu.",
    menu_border = "menu-border" <- "field-border": "Its edge.",
    control = "control" <- "link": "A box that is ticked, a circle that is chosen.",
    choice_background = "choice-background" <- "surface": "Behind one of several ways to go on.",
    choice_border = "choice-border" <- "field-border": "Its edge.",
    choice_selected_background = "choice-selected-background" <- "choice-background": "Behind the one that is chosen.",
    choice_selected_border = "choice-selected-border" <- "link": "The edge of the one that is chosen.",
    card_border = "card-border" <- "surface": "The edge of the card that the form is on.",
    divider = "divider" <- "border": "Lines between parts of a page.",
    error_background = "error-background" <- "danger-surface": "Behind the summary of mistakes.",
    error_border = "error-border" <- "danger": "Its edge.",
    error_heading = "error-heading" <- "danger": "Its heading.",
    error_text = "error-text" <- "text": "Its words.",
    success_background = "success-background" <- "success-surface": "Behind good news.",
    success_border = "success-border" <- "success": "Its edge.",
    success_text = "success-text" <- "text": "Its words.",
    warning_background = "warning-background" <- "warning-surface": "Behind what wants attention.",
    warning_border = "warning-border" <- "warning": "Its edge.",
    warning_text = "warning-text" <- "text": "Its words.",
    notice_background = "notice-background" <- "notice-surface": "Behind a plain notice.",
    notice_border = "notice-border" <- "notice-background": "Its edge.",
    notice_text = "notice-text" <- "text": "Its words.",
    header_background = "header-background" <- "surface": "Behind the logo.",
    header_text = "header-text" <- "text": "The name beside the logo.",
    header_border = "header-border" <- "header-background": "The line below the header.",
    footer_background = "footer-background" <- "surface": "Behind the menu of languages and the links.",
    footer_text = "footer-text" <- "muted": "Words in the footer.",
    footer_link = "footer-link" <- "link": "Links in the footer.",
    footer_border = "footer-border" <- "footer-background": "The line above the footer.",
}

/// What may be drawn on what among parts, beside [`super::palette::PAIRS`].
pub const PAIRS: [(&str, &str, f64); 34] = [
    ("button-text", "button-background", TEXT),
    ("button-hover-text", "button-hover-background", TEXT),
    ("button-active-text", "button-active-background", TEXT),
    ("secondary-text", "secondary-background", TEXT),
    ("secondary-border", "surface", SHAPE),
    ("secondary-hover-text", "secondary-hover-background", TEXT),
    ("secondary-hover-border", "surface", SHAPE),
    ("secondary-active-text", "secondary-active-background", TEXT),
    ("secondary-active-border", "surface", SHAPE),
    ("heading", "surface", TEXT),
    ("lead", "surface", TEXT),
    ("link-hover", "surface", TEXT),
    ("link-hover", "notice-surface", TEXT),
    ("label", "surface", TEXT),
    ("label", "choice-background", TEXT),
    ("label", "choice-selected-background", TEXT),
    ("description", "surface", TEXT),
    ("description", "choice-background", TEXT),
    ("description", "choice-selected-background", TEXT),
    ("field-text", "field", TEXT),
    ("field-hover-border", "field", SHAPE),
    ("field-focus-border", "field", SHAPE),
    ("menu-text", "menu-background", TEXT),
    ("menu-border", "footer-background", SHAPE),
    ("control", "surface", SHAPE),
    ("choice-selected-border", "surface", SHAPE),
    ("error-heading", "error-background", TEXT),
    ("error-text", "error-background", TEXT),
    ("success-text", "success-background", TEXT),
    ("warning-text", "warning-background", TEXT),
    ("notice-text", "notice-background", TEXT),
    ("header-text", "header-background", TEXT),
    ("footer-text", "footer-background", TEXT),
    ("footer-link", "footer-background", TEXT),
];

/// What header and footer stand on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ground {
    /// What the form is on.
    Card,
    /// What the card is on.
    Canvas,
}

impl Ground {
    /// What a part of header or footer follows here.
    fn token<'a>(self, key: &str, follows: &'a str) -> &'a str {
        let outside =
            self == Self::Canvas && (key.starts_with("header-") || key.starts_with("footer-"));
        match follows {
            "surface" if outside => "canvas",
            "text" | "muted" | "link" if outside => "on-canvas",
            follows => follows,
        }
    }
}

/// The colours of a mode: its palette, and that of each part.
#[derive(Clone, Debug)]
pub struct Scheme {
    /// By what they are for.
    pub palette: Palette,
    /// By part, in the order of [`FOLLOWS`].
    pub components: Vec<(&'static str, Colour)>,
}

impl Scheme {
    /// What the parts of a page wear that has this palette.
    pub(super) fn of(
        palette: Palette,
        contrast: Contrast,
        ground: Ground,
        pin: &dyn Fn(&str) -> Option<Colour>,
    ) -> Scheme {
        let mut scheme = Scheme { palette, components: Vec::with_capacity(FOLLOWS.len()) };
        // What is drawn on others comes behind them, as it keeps its contrast to them.
        for drawn in [false, true] {
            for (key, follows) in FOLLOWS {
                if PAIRS.iter().any(|(front, ..)| front == key) == drawn {
                    let follows = ground.token(key, follows);
                    let colour = scheme.component(key, follows, contrast, pin);
                    scheme.components.push((*key, colour));
                }
            }
        }
        scheme
    }

    /// A colour of the palette or of a part.
    pub fn get(&self, key: &str) -> Option<Colour> {
        let own = || self.components.iter().find(|(name, _)| *name == key);
        self.palette.get(key).or_else(|| own().map(|(_, colour)| *colour))
    }

    /// Every pair that has less contrast than it needs, with what it has and what it needs.
    pub fn faint(&self, contrast: Contrast) -> Vec<Faint> {
        let pairs = super::palette::PAIRS.into_iter().chain(PAIRS);
        let faint = pairs.filter_map(|(front, back, least)| {
            let (ratio, least) =
                (self.get(front)?.contrast(self.get(back)?), contrast.least(least));
            (ratio < least).then_some(Faint { front, back, ratio, least })
        });
        faint.collect()
    }

    /// A colour that passes in the place of one of a pair.
    pub(super) fn passing(&self, key: &str, contrast: Contrast) -> Option<Colour> {
        let pairs = super::palette::PAIRS.into_iter().chain(PAIRS);
        let others = pairs.filter_map(|(front, back, least)| {
            let other = if front == key { back } else { (back == key).then_some(front)? };
            Some((self.get(other)?, contrast.least(least)))
        });
        let others: Vec<_> = others.collect();
        let most = others.iter().map(|(_, least)| *least).fold(SHAPE, f64::max);
        let others: Vec<_> = others.into_iter().map(|(colour, _)| colour).collect();
        Some(self.get(key)?.oklch().readable(most, &others))
    }

    fn component(
        &self,
        key: &'static str,
        follows: &str,
        contrast: Contrast,
        pin: &dyn Fn(&str) -> Option<Colour>,
    ) -> Colour {
        let pinned = pin(key);
        if let (Some(pinned), Contrast::Ordinary) = (pinned, contrast) {
            return pinned;
        }
        let own = pinned.or_else(|| self.followed(key, follows, pin)).unwrap_or(Colour::BLACK);
        let drawn: Vec<_> = PAIRS.iter().filter(|(front, ..)| *front == key).collect();
        let behind: Vec<_> = drawn.iter().filter_map(|(_, back, _)| self.get(back)).collect();
        let least = drawn.iter().map(|(.., least)| *least).fold(SHAPE, f64::max);
        let is_behind = PAIRS.iter().any(|(_, back, _)| *back == key);
        if behind.iter().all(|back| own.contrast(*back) >= contrast.least(least)) {
            let moves = is_behind && pinned.is_some();
            return if moves { away(own, ink(own), contrast.aim(TEXT)) } else { own };
        }
        match behind.as_slice() {
            // Words on a fill are black or white before they are a grey.
            [fill] if key.starts_with("button-") => ink(*fill),
            behind => own.oklch().readable(contrast.aim(least), behind),
        }
    }

    /// What a part follows. A button that has a colour of its own has also a hover of its own.
    fn followed(
        &self,
        key: &str,
        follows: &str,
        pin: &dyn Fn(&str) -> Option<Colour>,
    ) -> Option<Colour> {
        if key != "button-hover-background" || pin("button-background").is_none() {
            return self.get(follows);
        }
        let button = self.get("button-background")?;
        let words = pin("button-text").unwrap_or(self.palette.on_accent);
        let readable = words.contrast(button) >= TEXT;
        Some(beyond(button, if readable { words } else { ink(button) }))
    }

    /// The parts that do not look like what they follow: these alone need rules of their own.
    pub(super) fn differing(&self) -> impl Iterator<Item = &'static str> {
        let differs = |(key, follows): &&(&'static str, &str)| self.get(key) != self.get(follows);
        FOLLOWS.iter().filter(differs).map(|(key, _)| *key)
    }
}

/// Two colours that cannot be told apart well enough.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Faint {
    /// What is drawn.
    pub front: &'static str,
    /// What it is drawn on.
    pub back: &'static str,
    /// The contrast that they have, from 1 to 21.
    pub ratio: f64,
    /// The contrast that they need.
    pub least: f64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_follows_a_token_and_every_pair_names_two() {
        let known =
            |key: &str| Palette::KEYS.contains(&key) || FOLLOWS.iter().any(|(own, _)| *own == key);
        for (key, follows) in FOLLOWS {
            assert!(known(follows) && !Palette::KEYS.contains(key), "{key} <- {follows}");
        }
        assert!(PAIRS.iter().all(|(front, back, _)| known(front) && known(back)));
        let drawn = |key: &str| PAIRS.iter().any(|(front, ..)| *front == key);
        let late = |(key, follows): &&(&str, &str)| !drawn(key) && drawn(follows);
        assert_eq!(FOLLOWS.iter().find(late), None, "follows what is not known yet");
    }
}
