//! What operators and brand teams write.

use std::cell::RefCell;

use vestibule::brand::css::Stylesheet;
use vestibule::brand::own_css::OwnCss;
use vestibule::brand::pictures::Picture;
use vestibule::brand::{Locales, OwnWords, Theme, cognito};
use vestibule::config::Config;

/// A configuration is read or every mistake in it is told, with a place.
pub fn config(data: &[u8]) {
    thread_local! {
        static FILE: RefCell<tempfile::NamedTempFile> =
            RefCell::new(tempfile::Builder::new().suffix(".toml").tempfile().expect("a file"));
    }
    // A reference to a file of this machine says nothing of the parser.
    if data.windows(5).any(|part| part == b"file:") {
        return;
    }
    FILE.with_borrow(|file| {
        std::fs::write(file.path(), data).expect("the file is ours");
        match Config::load(Some(file.path()), Vec::<(String, String)>::new()) {
            Ok(config) => assert!(config.pools.iter().all(|own| !own.pool.issuer().is_empty())),
            Err(complaints) => {
                assert!(!complaints.is_empty());
                assert!(complaints.iter().all(|complaint| !complaint.to_string().is_empty()));
            }
        }
    });
}

/// A theme is read or its mistakes are told; what is made of it is a style sheet that cannot be
/// left by any of its values.
pub fn theme(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    match Theme::parse("theme.toml", text) {
        Ok(theme) => {
            let sheet = Stylesheet::of(&theme);
            let css = String::from_utf8(sheet.body).expect("text");
            assert!(
                !css.contains("</") && !css.contains("@import") && !css.contains("expression(")
            );
            let depth = css.chars().try_fold(0_i32, |depth, c| match c {
                '{' => Some(depth + 1),
                '}' => (depth > 0).then_some(depth - 1),
                _ => Some(depth),
            });
            assert_eq!(depth, Some(0), "a value opened or closed a block");
        }
        Err(complaints) => assert!(!complaints.is_empty()),
    }
}

/// A style sheet of a brand's own is read or its mistakes are told; what is written of it loads nothing,
/// stays in its layer, and is read again as what it is.
pub fn own_css(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    match OwnCss::read("own.css", text) {
        Ok(own) => {
            let css = own.as_str();
            for word in
                ["url(", "@import", "@font-face", "</", "!important", "{content", ";content"]
            {
                assert!(!css.to_ascii_lowercase().contains(word), "{word}: {css}");
            }
            assert_eq!(OwnCss::read("own.css", css).as_ref().map(OwnCss::as_str), Ok(css));
        }
        Err(complaints) => assert!(!complaints.is_empty()),
    }
}

/// A theme's words are read or their mistakes are told; what is said of them is visible, turns nothing
/// around and is no markup.
pub fn words(data: &[u8]) {
    thread_local! {
        static LOCALES: Locales = Locales::builtin().expect("ours are good");
    }
    let Ok(source) = std::str::from_utf8(data) else { return };
    LOCALES.with(|locales| match OwnWords::default().with("en", "en.ftl", source, locales) {
        Ok(words) => {
            let text = locales.text("en").in_words_of(&words);
            let named = text.plain("way-back", &[("client", "Acme")]);
            for said in [text.say("sign-in-title"), text.say("continue"), text.wait(120), named] {
                let said = said.replace(['\u{2068}', '\u{2069}'], "");
                assert!(!said.trim().is_empty() && !said.contains(['<', '>', '\u{202e}', '\0']));
            }
        }
        Err(complaints) => assert!(!complaints.is_empty()),
    });
}

/// The original's branding is read or its mistakes are told; what is made of it is a theme that a server
/// takes, with no file outside of its folder.
pub fn branding(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    match cognito::import(text) {
        Ok(imported) => {
            for (name, body) in imported.files {
                assert!(!name.starts_with('/') && !name.contains(".."), "{name}");
                if name == "theme.toml" {
                    let text = String::from_utf8(body).expect("text");
                    assert!(Theme::parse("theme.toml", &text).is_ok(), "{text}");
                }
            }
        }
        Err(problems) => assert!(!problems.is_empty()),
    }
}

/// A picture is taken for what its name says, or refused with a reason.
pub fn picture(data: &[u8]) {
    for name in ["logo.svg", "logo.png", "card-dark.jpg", "email.webp", "favicon.ico"] {
        match Picture::examine(name, data.to_vec()) {
            Ok(picture) => assert_eq!(picture.body, data),
            Err(complaint) => assert!(!complaint.what.is_empty() && complaint.file == name),
        }
    }
}
