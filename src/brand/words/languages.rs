//! The languages that there are.

use super::disguise::Disguise;

/// A language that pages can be shown in, named as its readers name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// BCP 47 tag, as in `lang` attributes and in the `lang` parameter.
    pub tag: &'static str,
    /// Its own name for itself.
    pub name: &'static str,
}

/// Each with its words, as the build packed them.
macro_rules! shipped {
    ($($tag:literal => $name:literal,)*) => {
        &[$((
            Language { tag: $tag, name: $name },
            include_bytes!(concat!(env!("OUT_DIR"), "/", $tag, ".ftl")),
        )),*]
    };
}

/// What each of them has words for.
pub const KEYS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/keys"));

/// Adding a language is one line here and one file in each part of `locales`. In the order of the language menu: by
/// name, Latin letters first.
pub const SHIPPED: &[(Language, &[u8])] = shipped! {
    "af" => "Afrikaans",
    "id" => "Bahasa Indonesia",
    "ms" => "Bahasa Melayu",
    "ca" => "Català",
    "cy" => "Cymraeg",
    "cs" => "Čeština",
    "da" => "Dansk",
    "de" => "Deutsch",
    "et" => "Eesti",
    "en" => "English",
    "es" => "Español",
    "eu" => "Euskara",
    "fil" => "Filipino",
    "fr" => "Français",
    "ga" => "Gaeilge",
    "gl" => "Galego",
    "hr" => "Hrvatski",
    "zu" => "isiZulu",
    "it" => "Italiano",
    "is" => "Íslenska",
    "sw" => "Kiswahili",
    "lv" => "Latviešu",
    "lt" => "Lietuvių",
    "hu" => "Magyar",
    "nl" => "Nederlands",
    "nb" => "Norsk bokmål",
    "pl" => "Polski",
    "pt-BR" => "Português (Brasil)",
    "ro" => "Română",
    "sk" => "Slovenčina",
    "sl" => "Slovenščina",
    "fi" => "Suomi",
    "sv" => "Svenska",
    "vi" => "Tiếng Việt",
    "tr" => "Türkçe",
    "el" => "Ελληνικά",
    "bg" => "Български",
    "ru" => "Русский",
    "sr" => "Српски",
    "uk" => "Українська",
    "he" => "עברית",
    "ur" => "اردو",
    "ar" => "العربية",
    "fa" => "فارسی",
    "hi" => "हिन्दी",
    "bn" => "বাংলা",
    "th" => "ไทย",
    "ko" => "한국어",
    "ja" => "日本語",
    "zh-CN" => "简体中文",
    "zh-TW" => "繁體中文",
};

/// English in disguise, for whoever develops themes; neither in the menu nor among the languages.
pub const DISGUISED: [(Language, Disguise); 2] = [
    (Language { tag: "en-XA", name: "[Ẽńĝļîśĥ ẋẋ]" }, Disguise::Accented),
    (Language { tag: "ar-XB", name: "\u{202e}English\u{202c}" }, Disguise::Mirrored),
];
