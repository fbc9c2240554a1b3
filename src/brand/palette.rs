//! The colours a page is painted with, by what they are for, and how they follow from the seeds.

use super::colour::{Colour, Oklch};
use super::tokens::colours;

/// Text needs this ratio (WCAG 1.4.3).
pub(super) const TEXT: f64 = 4.5;
/// Borders of controls and focus rings need this ratio (WCAG 1.4.11).
pub(super) const SHAPE: f64 = 3.0;
/// What whoever asks for more contrast is given: WCAG 1.4.6 for text.
const MORE: [(f64, f64); 2] = [(TEXT, 7.0), (SHAPE, 4.5)];
/// By how much derived colours go beyond what is needed, so that rounding never falls below the line.
const MARGIN: f64 = 0.1;
/// Plain backgrounds have at least this ratio to black or white where more contrast is asked for.
const PLAIN: f64 = 14.0;

/// What may be drawn on what, and the contrast it must have; every theme is held to it.
pub const PAIRS: [(&str, &str, f64); 27] = [
    ("text", "surface", TEXT),
    ("text", "field", TEXT),
    ("text", "notice-surface", TEXT),
    ("text", "success-surface", TEXT),
    ("text", "warning-surface", TEXT),
    ("text", "danger-surface", TEXT),
    ("muted", "surface", TEXT),
    ("muted", "field", TEXT),
    ("muted", "notice-surface", TEXT),
    ("link", "surface", TEXT),
    ("link", "field", TEXT),
    ("link", "notice-surface", TEXT),
    ("link", "success-surface", TEXT),
    ("link", "warning-surface", TEXT),
    ("on-accent", "accent", TEXT),
    ("on-accent", "accent-hover", TEXT),
    ("danger", "surface", TEXT),
    ("danger", "danger-surface", TEXT),
    ("success", "surface", TEXT),
    ("success", "success-surface", TEXT),
    ("warning", "surface", TEXT),
    ("warning", "warning-surface", TEXT),
    ("field-border", "field", SHAPE),
    ("field-border", "surface", SHAPE),
    ("focus", "surface", SHAPE),
    ("focus", "notice-surface", SHAPE),
    ("on-canvas", "canvas", TEXT),
];

/// How much contrast whoever looks has asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contrast {
    /// What WCAG 2.2 asks for at AA.
    Ordinary,
    /// `prefers-contrast: more`.
    More,
}

impl Contrast {
    /// The ratio that a pair needs whose ordinary one this is.
    pub fn least(self, ordinary: f64) -> f64 {
        let more = MORE.into_iter().find(|(own, _)| self == Self::More && *own >= ordinary);
        more.map_or(ordinary, |(_, more)| more)
    }

    /// What derived colours aim at for a pair that needs this.
    pub(super) fn aim(self, ordinary: f64) -> f64 {
        self.least(ordinary) + MARGIN
    }
}

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
    /// What wants attention.
    pub warning: Colour,
}

impl Seeds {
    /// Each by its key in a theme file.
    pub const fn entries(&self) -> [(&'static str, Colour); 5] {
        [
            ("brand", self.brand),
            ("neutral", self.neutral),
            ("danger", self.danger),
            ("success", self.success),
            ("warning", self.warning),
        ]
    }
}

colours! {
    /// One mode's colours, each named by what it is for.
    Palette, PalettePins {
        canvas = "canvas": "Behind everything.",
        on_canvas = "on-canvas": "Words beside the form, and around a mail.",
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
        warning = "warning": "Words and edges of what wants attention.",
        warning_surface = "warning-surface": "Behind what wants attention.",
        notice_surface = "notice-surface": "Behind a plain notice.",
        glow = "glow": "The light in the doorway beside the form; it carries no words.",
    }
}

/// Where the colours of a mode begin, before anything is moved for the sake of contrast.
struct Start {
    canvas: Oklch,
    surface: Oklch,
    field: Oklch,
    text: Oklch,
    muted: Oklch,
    border: Oklch,
    field_border: Oklch,
    accent: Oklch,
    link: Oklch,
    focus: Oklch,
    danger: [Oklch; 2],
    success: [Oklch; 2],
    warning: [Oklch; 2],
    notice_surface: Oklch,
    glow: Oklch,
}

impl Start {
    fn light(seeds: &Seeds) -> Start {
        let [brand, neutral] = [seeds.brand, seeds.neutral].map(Colour::oklch);
        let [danger, success, warning] =
            [seeds.danger, seeds.success, seeds.warning].map(Colour::oklch);
        Start {
            canvas: neutral.step(0.962, 0.010),
            surface: neutral.step(0.992, 0.003),
            field: Colour::WHITE.oklch(),
            text: neutral.step(0.23, 0.014),
            muted: neutral.step(0.48, 0.016),
            border: neutral.step(0.89, 0.012),
            field_border: neutral.step(0.62, 0.016),
            accent: brand,
            link: brand.step(brand.lightness.min(0.55), 0.4),
            focus: brand.step(brand.lightness.min(0.6), 0.4),
            danger: [danger.step(0.52, 0.4), danger.step(0.963, 0.018)],
            success: [success.step(0.50, 0.4), success.step(0.963, 0.025)],
            warning: [warning.step(0.50, 0.4), warning.step(0.963, 0.030)],
            notice_surface: brand.step(0.955, 0.018),
            glow: Colour::WHITE.oklch(),
        }
    }

    fn dark(seeds: &Seeds) -> Start {
        let [brand, neutral] = [seeds.brand, seeds.neutral].map(Colour::oklch);
        let [danger, success, warning] =
            [seeds.danger, seeds.success, seeds.warning].map(Colour::oklch);
        let lit = brand.step(brand.lightness.max(0.78), 0.13);
        Start {
            canvas: neutral.step(0.160, 0.005),
            surface: neutral.step(0.205, 0.006),
            field: neutral.step(0.245, 0.007),
            text: neutral.step(0.945, 0.008),
            muted: neutral.step(0.745, 0.012),
            border: neutral.step(0.315, 0.012),
            field_border: neutral.step(0.58, 0.014),
            accent: lit,
            link: lit,
            focus: lit,
            danger: [danger.step(0.76, 0.14), danger.step(0.265, 0.045)],
            success: [success.step(0.78, 0.13), success.step(0.265, 0.035)],
            warning: [warning.step(0.80, 0.12), warning.step(0.265, 0.035)],
            notice_surface: brand.step(0.275, 0.030),
            glow: Oklch { lightness: 0.93, chroma: 0.055, hue: 1.35 },
        }
    }
}

impl Palette {
    /// Colours for light mode; whatever the seeds, every pair of [`PAIRS`] holds. What is pinned stays
    /// as it is, and the others keep their contrast to it where they can.
    pub fn light(seeds: &Seeds, pin: &dyn Fn(&str) -> Option<Colour>) -> Palette {
        derive(&Start::light(seeds), seeds, pin)
    }

    /// Colours for dark mode, from the same seeds and under the same promise.
    pub fn dark(seeds: &Seeds, pin: &dyn Fn(&str) -> Option<Colour>) -> Palette {
        derive(&Start::dark(seeds), seeds, pin)
    }

    /// The same colours for whoever asks for more contrast: backgrounds become plainer, and what is
    /// drawn on them moves away until it reaches 7 for text and 4.5 for shapes.
    #[must_use]
    pub fn with_more_contrast(&self, pin: &dyn Fn(&str) -> Option<Colour>) -> Palette {
        let words = ink(self.surface);
        let plain = |key: &str, own: Colour| {
            // What lies behind the card has words of its own.
            let words = if key == "canvas" { ink(own) } else { words };
            pin(key).unwrap_or_else(|| away(own, words, PLAIN))
        };
        let backs = [
            ("canvas", self.canvas),
            ("surface", self.surface),
            ("field", self.field),
            ("danger-surface", self.danger_surface),
            ("success-surface", self.success_surface),
            ("warning-surface", self.warning_surface),
            ("notice-surface", self.notice_surface),
        ]
        .map(|(key, own)| (key, plain(key, own)));
        let [(_, canvas), (_, surface), (_, field), (_, danger_surface), ..] = backs;
        let [.., (_, success_surface), (_, warning_surface), (_, notice_surface)] = backs;
        let front = |key: &str, own| front(key, own, Contrast::More, &backs, pin);
        let words =
            if lighter(self.on_accent, self.accent) { Colour::WHITE } else { Colour::BLACK };
        let on_accent = pin("on-accent").unwrap_or(words);
        let fill = |key: &str, own: Colour| {
            pin(key).unwrap_or_else(|| away(own, on_accent, Contrast::More.aim(TEXT)))
        };
        Palette {
            canvas,
            on_canvas: front("on-canvas", self.on_canvas.oklch()),
            text: front("text", self.text.oklch()),
            muted: front("muted", self.muted.oklch()),
            border: pin("border").unwrap_or_else(|| away(self.border, surface, SHAPE + MARGIN)),
            field_border: front("field-border", self.field_border.oklch()),
            accent: fill("accent", self.accent),
            accent_hover: fill("accent-hover", self.accent_hover),
            on_accent,
            link: front("link", self.link.oklch()),
            focus: front("focus", self.focus.oklch()),
            danger: front("danger", self.danger.oklch()),
            success: front("success", self.success.oklch()),
            warning: front("warning", self.warning.oklch()),
            glow: pin("glow").unwrap_or(self.glow),
            surface,
            field,
            danger_surface,
            success_surface,
            warning_surface,
            notice_surface,
        }
    }
}

fn derive(start: &Start, seeds: &Seeds, pin: &dyn Fn(&str) -> Option<Colour>) -> Palette {
    let own = |key: &str, start: Oklch| pin(key).unwrap_or_else(|| start.colour());
    let surface = own("surface", start.surface);
    let field = own("field", start.field);
    let [danger, danger_surface] = start.danger;
    let [success, success_surface] = start.success;
    let [warning, warning_surface] = start.warning;
    let danger_surface = own("danger-surface", danger_surface);
    let success_surface = own("success-surface", success_surface);
    let warning_surface = own("warning-surface", warning_surface);
    let notice_surface = own("notice-surface", start.notice_surface);
    let canvas = own("canvas", start.canvas);
    let backs = [
        ("canvas", canvas),
        ("surface", surface),
        ("field", field),
        ("danger-surface", danger_surface),
        ("success-surface", success_surface),
        ("warning-surface", warning_surface),
        ("notice-surface", notice_surface),
    ];
    let front = |key: &str, start| front(key, start, Contrast::Ordinary, &backs, pin);
    let accent = own("accent", start.accent);
    let on_accent = pin("on-accent").unwrap_or_else(|| on(accent, seeds.brand.oklch()));
    Palette {
        canvas,
        on_canvas: front("on-canvas", start.text),
        text: front("text", start.text),
        muted: front("muted", start.muted),
        border: own("border", start.border),
        field_border: front("field-border", start.field_border),
        accent_hover: pin("accent-hover").unwrap_or_else(|| beyond(accent, on_accent)),
        link: front("link", start.link),
        focus: front("focus", start.focus),
        danger: front("danger", danger),
        success: front("success", success),
        warning: front("warning", warning),
        glow: own("glow", start.glow),
        accent,
        on_accent,
        surface,
        field,
        danger_surface,
        success_surface,
        warning_surface,
        notice_surface,
    }
}

/// A colour that is drawn on others: as it is pinned, or moved until it can be told from each.
fn front(
    key: &str,
    start: Oklch,
    contrast: Contrast,
    backs: &[(&str, Colour)],
    pin: &dyn Fn(&str) -> Option<Colour>,
) -> Colour {
    let pairs = PAIRS.iter().filter(|(front, ..)| *front == key);
    let behind = pairs.clone().filter_map(|(_, back, _)| backs.iter().find(|own| own.0 == *back));
    let behind: Vec<_> = behind.map(|(_, colour)| *colour).collect();
    let least = pairs.map(|(.., least)| *least).fold(SHAPE, f64::max);
    pin(key).unwrap_or_else(|| start.readable(contrast.aim(least), &behind))
}

/// White, or a deep shade of the brand, or black: the first that can be read on this colour. One
/// of white and black always can.
fn on(background: Colour, brand: Oklch) -> Colour {
    let words = [Colour::WHITE, brand.step(0.2, 0.05).colour()];
    let readable = words.into_iter().find(|words| background.contrast(*words) >= TEXT);
    readable.unwrap_or(Colour::BLACK)
}

/// A step away from the words upon it, so that hovering never costs contrast.
pub(super) fn beyond(colour: Colour, words: Colour) -> Colour {
    let change = if lighter(words, colour) { -0.06 } else { 0.05 };
    let own = colour.oklch();
    own.step((own.lightness + change).clamp(0.0, 1.0), 0.4).colour()
}

/// This colour moved away from another one until it has this contrast to it.
pub(super) fn away(colour: Colour, from: Colour, ratio: f64) -> Colour {
    colour.oklch().readable(ratio, &[from])
}

/// What can be read best on this colour.
pub(super) fn ink(background: Colour) -> Colour {
    let dark = background.contrast(Colour::WHITE) > background.contrast(Colour::BLACK);
    if dark { Colour::WHITE } else { Colour::BLACK }
}

fn lighter(one: Colour, other: Colour) -> bool {
    one.oklch().lightness > other.oklch().lightness
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every pair that has less contrast than it needs.
    fn faint(palette: &Palette, contrast: Contrast) -> Vec<String> {
        let ratio = |front, back| palette.get(front).unwrap().contrast(palette.get(back).unwrap());
        let faint = PAIRS.iter().filter(|(f, b, least)| ratio(f, b) < contrast.least(*least));
        faint.map(|(f, b, _)| format!("{f} on {b}: {:.2}", ratio(f, b))).collect()
    }

    #[test]
    fn every_pair_names_two_tokens() {
        for (front, back, _) in PAIRS {
            assert!(Palette::KEYS.contains(&front) && Palette::KEYS.contains(&back));
        }
    }

    #[test]
    fn every_seed_gives_readable_pages_and_more_so_where_asked_for() {
        let (steps, none) = ([0, 51, 119, 187, 255], |_: &str| None);
        for seed in 0..125 {
            let [r, g, b] = [seed % 5, seed / 5 % 5, seed / 25].map(|nth: usize| steps[nth]);
            let brand = Colour::parse(&format!("#{r:02x}{g:02x}{b:02x}")).unwrap();
            let seeds =
                Seeds { brand, neutral: brand, danger: brand, success: brand, warning: brand };
            for palette in [Palette::light(&seeds, &none), Palette::dark(&seeds, &none)] {
                assert_eq!(faint(&palette, Contrast::Ordinary), [""; 0], "{brand}");
                let more = palette.with_more_contrast(&none);
                assert_eq!(faint(&more, Contrast::More), [""; 0], "{brand}");
            }
        }
    }

    #[test]
    fn what_is_not_pinned_keeps_its_contrast_to_what_is() {
        let seed = |text| Colour::parse(text).unwrap();
        let seeds = Seeds {
            brand: seed("#0e5a6e"),
            neutral: seed("#7a7062"),
            danger: seed("#b3261e"),
            success: seed("#1d7a4c"),
            warning: seed("#8a5a00"),
        };
        let pinned = |key: &str| ["surface", "field"].contains(&key).then(|| seed("#e8d9a0"));
        let palette = Palette::light(&seeds, &pinned);
        assert_eq!(palette.surface, seed("#e8d9a0"));
        assert_eq!(faint(&palette, Contrast::Ordinary), [""; 0]);
        let button = |key: &str| (key == "accent").then(|| seed("#ffd400"));
        assert_eq!(faint(&Palette::light(&seeds, &button), Contrast::Ordinary), [""; 0]);
    }
}
