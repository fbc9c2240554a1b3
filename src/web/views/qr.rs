//! A QR code as a small inline picture.

use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write as _;

/// An `<svg>` element of one path, drawn row by row: a tenth of the size of one shape per module,
/// which keeps the page within one round trip. `None` if the text is too long for a QR code.
pub fn svg(text: &str) -> Option<String> {
    let code = QrCode::with_error_correction_level(text, EcLevel::L).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(width).enumerate() {
        let mut at = 0;
        let mut begun = false;
        for run in row.chunk_by(|a, b| a == b) {
            if run.first() == Some(&Color::Dark) {
                // Writing to a `String` cannot fail.
                let _ = if begun {
                    write!(path, "m{at} 0h{}", run.len())
                } else {
                    write!(path, "M{at} {y}h{}", run.len())
                };
                begun = true;
                at = 0;
            } else {
                at += run.len();
            }
        }
    }
    let (start, side) = (-4.0, width + 8);
    Some(format!(
        "<svg viewBox=\"{start} {} {side} {side}\" shape-rendering=\"crispEdges\" aria-hidden=\"true\">\
         <path stroke=\"#000\" d=\"{path}\"/></svg>",
        start - 0.5
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_picture_holds_every_dark_module_once() {
        let text = "otpauth://totp/a:b?secret=JBSWY3DPEHPK3PXP&issuer=a";
        let code = QrCode::with_error_correction_level(text, EcLevel::L).unwrap();
        let dark = code.to_colors().iter().filter(|c| **c == Color::Dark).count();
        let picture = svg(text).unwrap();
        let path = picture.split("d=\"").nth(1).unwrap();
        let drawn: usize = path
            .split('h')
            .skip(1)
            .map(|rest| rest.split(|c: char| !c.is_ascii_digit()).next().unwrap())
            .map(|length| length.parse::<usize>().unwrap())
            .sum();
        assert_eq!(drawn, dark);
        assert!(svg(&"x".repeat(5000)).is_none());
    }
}
