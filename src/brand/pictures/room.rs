//! How wide a picture is for its height, so that a page keeps the room for it before it has come.

use super::Picture;

/// Wider is no window.
const WIDEST: f64 = 4096.0;

/// Its width in whole pixels at this height; nothing where the picture does not say how large it is.
#[expect(clippy::cast_possible_truncation, reason = "it is between 0 and `WIDEST`")]
pub fn width_at(height: i64, picture: &Picture) -> Option<i64> {
    let height = i32::try_from(height).ok()?;
    ratio(picture).map(|ratio| (ratio * f64::from(height)).round().min(WIDEST) as i64)
}

/// Width over height.
fn ratio(picture: &Picture) -> Option<f64> {
    let (width, height) = if picture.is_text() {
        drawn(std::str::from_utf8(&picture.body).ok()?)?
    } else {
        let size = imagesize::blob_size(&picture.body).ok()?;
        (u32::try_from(size.width).ok()?.into(), u32::try_from(size.height).ok()?.into())
    };
    (width > 0.0 && height > 0.0).then_some(width / height)
}

/// What the root of an SVG says (SVG 2 §8.2): its width and height, or else its view box.
fn drawn(text: &str) -> Option<(f64, f64)> {
    let document = roxmltree::Document::parse(text).ok()?;
    let root = document.root_element();
    let pixels = |name| {
        let own: &str = root.attribute(name)?;
        own.trim().trim_end_matches("px").parse().ok()
    };
    pixels("width").zip(pixels("height")).or_else(|| {
        let numbers = root.attribute("viewBox")?.split([' ', ',']).filter(|own| !own.is_empty());
        match numbers.map(str::parse).collect::<Result<Vec<f64>, _>>().ok()?.as_slice() {
            [_, _, width, height] => Some((*width, *height)),
            _ => None,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_keeps_its_room() {
        let of = |root: &str| {
            let svg = format!("<svg xmlns='http://www.w3.org/2000/svg' {root}/>");
            ratio(&Picture::svg(svg))
        };
        assert_eq!(of("viewBox='0 0 60 20'"), Some(3.0));
        assert_eq!(of("viewBox='0,0, 60 20' width='40' height='10px'"), Some(4.0));
        assert_eq!(of("width='100%' height='20' viewBox='0 0 1 2'"), Some(0.5));
        for nothing in ["", "viewBox='0 0 60'", "viewBox='0 0 60 0'", "width='-3' height='1'"] {
            assert_eq!(of(nothing), None, "{nothing}");
        }
        let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x50\0\0\0\x28".to_vec();
        png.extend([8, 6, 0, 0, 0]);
        let picture = Picture { content_type: "image/png", extension: "png", body: png };
        assert_eq!(width_at(40, &picture), Some(80));
    }
}
