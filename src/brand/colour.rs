//! Colour arithmetic for themes: contrast as WCAG measures it, lightness as people see it.

use std::fmt;

/// An opaque sRGB colour; themes have no transparency, so that contrast can be measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

impl Colour {
    /// The light end of every scale.
    pub const WHITE: Colour = Colour { red: 255, green: 255, blue: 255 };
    /// The dark end; against it or against white, every colour reaches 4.5.
    pub const BLACK: Colour = Colour { red: 0, green: 0, blue: 0 };

    /// Reads `#rgb` or `#rrggbb` and nothing else: names and functions would end up in the
    /// stylesheet unmeasured.
    pub fn parse(text: &str) -> Option<Colour> {
        let digits = text.strip_prefix('#')?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        let width = match digits.len() {
            3 => 1,
            6 => 2,
            _ => return None,
        };
        let channel = |nth: usize| {
            let written = digits.get(nth * width..(nth + 1) * width)?;
            let value = u8::from_str_radix(written, 16).ok()?;
            Some(if width == 1 { value * 17 } else { value })
        };
        Some(Colour { red: channel(0)?, green: channel(1)?, blue: channel(2)? })
    }

    /// The WCAG 2 contrast ratio, from 1 to 21; the order of the two does not matter.
    pub fn contrast(self, other: Colour) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Hue, strength and perceived lightness, in which a scale can be made from one colour.
    pub fn oklch(self) -> Oklch {
        let [red, green, blue] = self.linear();
        let long = (0.412_221_47 * red + 0.536_332_54 * green + 0.051_445_99 * blue).cbrt();
        let medium = (0.211_903_5 * red + 0.680_699_55 * green + 0.107_396_96 * blue).cbrt();
        let short = (0.088_302_46 * red + 0.281_718_84 * green + 0.629_978_7 * blue).cbrt();
        let lightness = 0.210_454_26 * long + 0.793_617_8 * medium - 0.004_072_05 * short;
        let a = 1.977_998_5 * long - 2.428_592_2 * medium + 0.450_593_7 * short;
        let b = 0.025_904_04 * long + 0.782_771_77 * medium - 0.808_675_77 * short;
        Oklch { lightness, chroma: a.hypot(b), hue: b.atan2(a) }
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    fn linear(self) -> [f64; 3] {
        [self.red, self.green, self.blue].map(|channel| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        })
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

/// A colour as lightness (0 to 1), chroma and hue, so that steps look even.
#[derive(Clone, Copy, Debug)]
pub struct Oklch {
    /// Perceived lightness: 0 is black, 1 is white.
    pub lightness: f64,
    /// Strength of colour; 0 is grey.
    pub chroma: f64,
    /// Hue in radians.
    pub hue: f64,
}

impl Oklch {
    /// The same hue at another lightness, with at most this much chroma.
    #[must_use]
    pub fn step(self, lightness: f64, chroma: f64) -> Oklch {
        Oklch { lightness, chroma: self.chroma.min(chroma), hue: self.hue }
    }

    /// The nearest colour a screen can show: chroma gives way, lightness and hue stay.
    pub fn colour(self) -> Colour {
        let mut chroma = self.chroma;
        loop {
            let channels = Oklch { chroma, ..self }.linear();
            if chroma < 0.002 || channels.iter().all(|c| (-0.000_5..=1.000_5).contains(c)) {
                let [red, green, blue] = channels.map(encode);
                return Colour { red, green, blue };
            }
            chroma *= 0.95;
        }
    }

    /// This colour moved away from its backgrounds until each contrast is reached, so that what a
    /// theme derives is readable whatever seed it was given.
    pub fn readable(self, ratio: f64, against: &[Colour]) -> Colour {
        let bright = against.iter().filter(|c| c.contrast(Colour::BLACK) > 4.6).count() * 2;
        let step = if bright > against.len() { -0.01 } else { 0.01 };
        let mut lightness = self.lightness;
        while (0.0..=1.0).contains(&lightness) {
            let candidate = Oklch { lightness, ..self }.colour();
            if against.iter().all(|background| candidate.contrast(*background) >= ratio) {
                return candidate;
            }
            lightness += step;
        }
        if step < 0.0 { Colour::BLACK } else { Colour::WHITE }
    }

    fn linear(self) -> [f64; 3] {
        let (a, b) = (self.chroma * self.hue.cos(), self.chroma * self.hue.sin());
        let long = (self.lightness + 0.396_337_78 * a + 0.215_803_76 * b).powi(3);
        let medium = (self.lightness - 0.105_561_35 * a - 0.063_854_17 * b).powi(3);
        let short = (self.lightness - 0.089_484_18 * a - 1.291_485_5 * b).powi(3);
        [
            4.076_741_66 * long - 3.307_711_6 * medium + 0.230_969_93 * short,
            -1.268_438 * long + 2.609_757_4 * medium - 0.341_319_4 * short,
            -0.004_196_09 * long - 0.703_418_6 * medium + 1.707_614_7 * short,
        ]
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the value is rounded and clamped to 0..=255 first"
)]
fn encode(linear: f64) -> u8 {
    let value =
        if linear <= 0.003_130_8 { linear * 12.92 } else { 1.055 * linear.powf(1.0 / 2.4) - 0.055 };
    (value * 255.0).round().clamp(0.0, 255.0) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_what_wcag_says() {
        let grey = Colour::parse("#767676").unwrap();
        assert!((grey.contrast(Colour::WHITE) - 4.54).abs() < 0.01);
        assert!((Colour::BLACK.contrast(Colour::WHITE) - 21.0).abs() < 0.001);
    }

    #[test]
    fn colours_survive_the_way_through_oklch() {
        for text in ["#000000", "#ffffff", "#0f5c73", "#ffcc00", "#ff00ff", "#123456"] {
            assert_eq!(Colour::parse(text).unwrap().oklch().colour().to_string(), text);
        }
    }

    #[test]
    fn only_hexadecimal_colours_are_read() {
        assert_eq!(Colour::parse("#0af").map(|c| c.to_string()).as_deref(), Some("#00aaff"));
        for text in ["red", "#12", "#ggg", "#1234567", "", "#12345é", "rgb(0 0 0)"] {
            assert_eq!(Colour::parse(text), None, "{text}");
        }
    }
}
