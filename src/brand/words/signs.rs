//! Characters that no words need, and that could make a page say something else than its source.

/// What is wrong with a character, where something is.
pub fn unwelcome(c: char) -> Option<&'static str> {
    match c {
        '\n' => None,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            Some("turns the direction of what stands around it")
        }
        '\u{2028}' | '\u{2029}' => Some("is a line break that only some programs show"),
        '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}' => Some("is invisible"),
        c if c.is_control() => Some("is a control character"),
        _ => None,
    }
}

/// What is wrong with the first such character of a text, where there is one.
pub fn first_unwelcome(text: &str) -> Option<String> {
    let told = text.chars().find_map(|c| Some((c, unwelcome(c)?)));
    told.map(|(c, why)| format!("has U+{:04X}, which {why}", u32::from(c)))
}

/// Whether a reader sees something.
pub fn is_visible(text: &str) -> bool {
    let fills = |c: char| {
        matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2800}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}')
    };
    text.chars().any(|c| !c.is_whitespace() && !fills(c) && unwelcome(c).is_none())
}

/// Whether it is written as HTML is. Words are shown as they stand, so a tag would be read by people.
pub fn is_markup(text: &str) -> bool {
    let reference = |rest: &str| {
        rest.split_once(';').is_some_and(|(name, _)| {
            let name = name.strip_prefix('#').unwrap_or(name);
            (1..=31).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_alphanumeric())
        })
    };
    text.contains(['<', '>']) || text.split('&').skip(1).any(reference)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_turns_or_hides_words_is_unwelcome_and_what_scripts_need_is_not() {
        for c in ['\u{202e}', '\u{2066}', '\u{2069}', '\u{2028}', '\u{feff}', '\u{e0041}', '\0'] {
            assert!(unwelcome(c).is_some(), "{c:?}");
        }
        for c in ['\n', '\u{200c}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{61c}', '\u{ad}', 'ß'] {
            assert!(unwelcome(c).is_none(), "{c:?}");
        }
    }

    #[test]
    fn blanks_of_every_kind_say_nothing() {
        for text in ["", " \n", "\u{200b}\u{ad}", "\u{3164}", "\u{a0}\u{feff}"] {
            assert!(!is_visible(text), "{text:?}");
        }
        assert!(is_visible("\u{200f}→"));
    }

    #[test]
    fn markup_is_known_by_its_signs() {
        for text in ["<b>", "a > b", "&amp;", "Terms &#38; more", "&nbsp;"] {
            assert!(is_markup(text), "{text}");
        }
        for text in ["Bed & Breakfast; open", "R&D", "& ;", "&;"] {
            assert!(!is_markup(text), "{text}");
        }
    }
}
