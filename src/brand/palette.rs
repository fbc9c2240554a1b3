//! The colours a page is painted with, by what they are for, and how they follow from the seeds.

use super::colour::{Colour, Oklch};

/// Text needs this ratio (WCAG 1.4.3).
const TEXT: f64 = 4.5;
/// Borders of controls and focus rings need this ratio (WCAG 1.4.11).
const SHAPE: f64 = 3.0;
/// What derived text aims at, so that rounding never falls below the line.
const TEXT_AIM: f64 = 4.6;
const SHAPE_AIM: f64 = 3.1;

/// What may be drawn on what, and the contrast it must have; every theme is held to it.
pub const PAIRS: [(&str, &str, f64); 22] = [
    ("text", "canvas", TEXT),
    ("text", "surface", TEXT),
    ("text", "field", TEXT),
    ("muted", "canvas", TEXT),
    ("muted", "surface", TEXT),
    ("muted", "field", TEXT),
    ("link", "canvas", TEXT),
    ("link", "surface", TEXT),
    ("link", "field", TEXT),
    ("on-accent", "accent", TEXT),
    ("on-accent", "accent-hover", TEXT),
    ("danger", "surface", TEXT),
    ("danger", "danger-surface", TEXT),
    ("text", "danger-surface", TEXT),
    ("success", "surface", TEXT),
    ("success", "success-surface", TEXT),
    ("text", "success-surface", TEXT),
    ("text", "notice-surface", TEXT),
    ("field-border", "field", SHAPE),
    ("field-border", "surface", SHAPE),
    ("focus", "surface", SHAPE),
    ("focus", "canvas", SHAPE),
];

/// The few colours from which all others follow.
#[derive(Clone, Copy, Debug)]
pub struct Seeds {
    /// The brand's own colour: buttons wear it unchanged in light mode.
    pub brand: Colour,
    /// The tint of greys, text and backgrounds.
    pub neutral: Colour,
    /// What went wrong.
    pub danger: Colour,
    /// What went well.
    pub success: Colour,
}

macro_rules! palette {
    ($($field:ident = $key:literal: $why:literal,)+) => {
        /// One mode's colours, each named by what it is for.
        #[derive(Clone, Debug)]
        pub struct Palette { $(#[doc = $why] pub $field: Colour,)+ }

        impl Palette {
            /// The names a theme file may use, in the order of the stylesheet.
            pub const KEYS: &[&str] = &[$($key,)+];

            /// Name and colour of each token.
            pub fn entries(&self) -> Vec<(&'static str, Colour)> {
                vec![$(($key, self.$field),)+]
            }

            /// The colour with this name, to read or to pin.
            pub fn slot(&mut self, key: &str) -> Option<&mut Colour> {
                match key { $($key => Some(&mut self.$field),)+ _ => None }
            }

            /// The colour with this name.
            pub fn get(&self, key: &str) -> Option<Colour> {
                match key { $($key => Some(self.$field),)+ _ => None }
            }
        }
    };
}

palette! {
    canvas = "canvas": "Behind everything.",
    surface = "surface": "Behind the form.",
    text = "text": "Headings and reading text.",
    muted = "muted": "Hints and second lines.",
    border = "border": "Lines that only separate; they carry no meaning, so need no contrast.",
    field = "field": "Inside an input.",
    field_border = "field-border": "The edge by which an input is found.",
    accent = "accent": "The one button that goes on.",
    accent_hover = "accent-hover": "The same button under the pointer.",
    on_accent = "on-accent": "Words on that button.",
    link = "link": "Links and quiet buttons.",
    focus = "focus": "The ring around what the keyboard is on.",
    danger = "danger": "Words and edges of mistakes.",
    danger_surface = "danger-surface": "Behind the summary of mistakes.",
    success = "success": "Words and edges of good news.",
    success_surface = "success-surface": "Behind good news.",
    notice_surface = "notice-surface": "Behind a plain notice.",
    glow = "glow": "The light in the doorway beside the form; it carries no words.",
}

impl Palette {
    /// Colours for light mode; whatever the seeds, every pair of [`PAIRS`] holds.
    pub fn light(seeds: &Seeds) -> Palette {
        let neutral = seeds.neutral.oklch();
        let [brand, danger, success] =
            [seeds.brand, seeds.danger, seeds.success].map(Colour::oklch);
        let canvas = neutral.step(0.962, 0.010).colour();
        let surface = neutral.step(0.992, 0.003).colour();
        let field = Colour::WHITE;
        let notice_surface = brand.step(0.955, 0.018).colour();
        let danger_surface = danger.step(0.963, 0.018).colour();
        let success_surface = success.step(0.963, 0.025).colour();
        let on_accent = on(seeds.brand, brand);
        let back = [canvas, surface, field];
        Palette {
            text: neutral.step(0.23, 0.014).readable(
                TEXT_AIM,
                &[canvas, surface, field, danger_surface, success_surface, notice_surface],
            ),
            muted: neutral.step(0.48, 0.016).readable(TEXT_AIM, &back),
            border: neutral.step(0.89, 0.012).colour(),
            field_border: neutral.step(0.62, 0.016).readable(SHAPE_AIM, &back),
            accent: seeds.brand,
            accent_hover: beyond(brand, on_accent),
            on_accent,
            link: brand.step(brand.lightness.min(0.55), 0.4).readable(TEXT_AIM, &back),
            focus: brand.step(brand.lightness.min(0.6), 0.4).readable(SHAPE_AIM, &back),
            danger: danger.step(0.52, 0.4).readable(TEXT_AIM, &[surface, danger_surface]),
            success: success.step(0.50, 0.4).readable(TEXT_AIM, &[surface, success_surface]),
            glow: Colour::WHITE,
            canvas,
            surface,
            field,
            danger_surface,
            success_surface,
            notice_surface,
        }
    }

    /// Colours for dark mode, from the same seeds and under the same promise.
    pub fn dark(seeds: &Seeds) -> Palette {
        let neutral = seeds.neutral.oklch();
        let [brand, danger, success] =
            [seeds.brand, seeds.danger, seeds.success].map(Colour::oklch);
        let canvas = neutral.step(0.160, 0.005).colour();
        let surface = neutral.step(0.205, 0.006).colour();
        let field = neutral.step(0.245, 0.007).colour();
        let notice_surface = brand.step(0.275, 0.030).colour();
        let danger_surface = danger.step(0.265, 0.045).colour();
        let success_surface = success.step(0.265, 0.035).colour();
        let back = [canvas, surface, field];
        let lit = brand.step(brand.lightness.max(0.78), 0.13);
        let accent = lit.colour();
        let on_accent = on(accent, brand);
        Palette {
            text: neutral.step(0.945, 0.008).readable(
                TEXT_AIM,
                &[canvas, surface, field, danger_surface, success_surface, notice_surface],
            ),
            muted: neutral.step(0.745, 0.012).readable(TEXT_AIM, &back),
            border: neutral.step(0.315, 0.012).colour(),
            field_border: neutral.step(0.58, 0.014).readable(SHAPE_AIM, &back),
            accent,
            accent_hover: beyond(lit, on_accent),
            on_accent,
            link: lit.readable(TEXT_AIM, &back),
            focus: lit.readable(SHAPE_AIM, &back),
            danger: danger.step(0.76, 0.14).readable(TEXT_AIM, &[surface, danger_surface]),
            success: success.step(0.78, 0.13).readable(TEXT_AIM, &[surface, success_surface]),
            glow: Oklch { lightness: 0.93, chroma: 0.055, hue: 1.35 }.colour(),
            canvas,
            surface,
            field,
            danger_surface,
            success_surface,
            notice_surface,
        }
    }
}

/// White, or a deep shade of the brand, or black: the first that can be read on this colour. One
/// of white and black always can.
fn on(background: Colour, brand: Oklch) -> Colour {
    let words = [Colour::WHITE, brand.step(0.2, 0.05).colour()];
    let readable = words.into_iter().find(|words| background.contrast(*words) >= TEXT);
    readable.unwrap_or(Colour::BLACK)
}

/// A step away from the words upon it, so that hovering never costs contrast.
fn beyond(colour: Oklch, words: Colour) -> Colour {
    let change = if words == Colour::WHITE { -0.06 } else { 0.05 };
    colour.step((colour.lightness + change).clamp(0.0, 1.0), 0.4).colour()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pair_names_two_tokens() {
        for (front, back, _) in PAIRS {
            assert!(Palette::KEYS.contains(&front) && Palette::KEYS.contains(&back));
        }
    }

    #[test]
    fn every_seed_gives_readable_pages() {
        let steps = [0, 51, 119, 187, 255];
        for seed in 0..125 {
            let [r, g, b] = [seed % 5, seed / 5 % 5, seed / 25].map(|nth: usize| steps[nth]);
            let brand = Colour::parse(&format!("#{r:02x}{g:02x}{b:02x}")).unwrap();
            let seeds = Seeds { brand, neutral: brand, danger: brand, success: brand };
            for palette in [Palette::light(&seeds), Palette::dark(&seeds)] {
                for (front, back, least) in PAIRS {
                    let ratio = palette.get(front).unwrap().contrast(palette.get(back).unwrap());
                    assert!(ratio >= least, "{brand}: {front} on {back} has only {ratio:.2}");
                }
            }
        }
    }
}
