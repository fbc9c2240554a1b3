//! What a browser says it wants to read.

/// The tags of an `Accept-Language` header, most wanted first. Whatever is malformed is passed
/// over, since a browser cannot mend it; `*` and `q=0` ask for nothing.
pub fn accept_language(header: &str) -> Vec<&str> {
    let mut ranked: Vec<(u16, &str)> = header.split(',').filter_map(range).collect();
    ranked.sort_by_key(|(quality, _)| std::cmp::Reverse(*quality));
    ranked.into_iter().map(|(_, tag)| tag).collect()
}

fn range(part: &str) -> Option<(u16, &str)> {
    let mut pieces = part.split(';').map(str::trim);
    let tag = pieces.next().filter(|tag| is_tag(tag))?;
    let mut thousandths = 1000;
    for parameter in pieces {
        let (name, value) = parameter.split_once('=')?;
        if name.trim().eq_ignore_ascii_case("q") {
            thousandths = quality(value.trim())?;
        }
    }
    (thousandths > 0).then_some((thousandths, tag))
}

fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    parts.all(|part| {
        (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
    })
}

/// `qvalue` of RFC 9110 section 12.4.2 in thousandths: 0 to 1 with at most three digits.
fn quality(value: &str) -> Option<u16> {
    let (whole, digits) = value.split_once('.').unwrap_or((value, ""));
    let sound = digits.len() <= 3 && digits.bytes().all(|b| b.is_ascii_digit());
    let fraction = if sound {
        format!("{digits:0<3}").parse::<u16>().ok()?
    } else {
        return None;
    };
    match (whole, fraction) {
        ("0", fraction) => Some(fraction),
        ("1", 0) => Some(1000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accept_language_is_ranked_and_rubbish_is_passed_over() {
        assert_eq!(accept_language("de-CH, de;q=0.9, en;q=0.8, *;q=0.5"), ["de-CH", "de", "en"]);
        assert_eq!(accept_language("en;q=0.1,ar ; q=1.000 ,de;q=0.55"), ["ar", "de", "en"]);
        assert_eq!(accept_language("en;q=0, de;q=2, ar;q=x, fr;q=0.1234, ;;, <b>"), [""; 0]);
        assert_eq!(accept_language("a,b"), ["a", "b"]);
        assert_eq!(accept_language(""), [""; 0]);
    }
}
