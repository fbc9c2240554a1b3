use std::collections::BTreeMap;

use regex_lite::Regex;

use super::Unfit;
use super::sign_up::fit;

/// Digits and signs of a number.
const LONGEST_NUMBER: usize = 40;

/// Words in one or more languages, by BCP 47 tag.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words(BTreeMap<String, String>);

impl Words {
    pub const fn new(words: BTreeMap<String, String>) -> Self {
        Self(words)
    }

    /// In this language, or a more general one (`de-AT` by `de`), or in whichever there is.
    pub fn say(&self, language: &str) -> &str {
        let mut wanted = language;
        loop {
            if let Some(text) = self.0.get(wanted) {
                return text;
            }
            match wanted.rsplit_once('-') {
                Some((general, _)) => wanted = general,
                None => break,
            }
        }
        self.0.get("en").or_else(|| self.0.values().next()).map(String::as_str).unwrap_or_default()
    }
}

/// One of several values.
#[derive(Clone, Debug)]
pub struct Choice {
    pub value: String,
    pub label: Words,
}

/// What is filled in.
#[derive(Clone, Debug)]
pub enum FieldKind {
    /// Whole matches of the pattern alone, where there is one.
    Text(Option<Regex>),
    Number,
    Date,
    /// Kept as `true` or `false`.
    Checkbox,
    Select(Vec<Choice>),
}

/// A field of a client's own on the sign-up form.
#[derive(Clone, Debug)]
pub struct CustomField {
    /// With `custom:`.
    pub attribute: String,
    pub kind: FieldKind,
    pub label: Words,
    pub help: Words,
    pub required: bool,
}

impl CustomField {
    /// A typed value in the form in which it is kept; empty for one that was left out.
    pub fn fit(&self, typed: &str) -> Result<String, Unfit> {
        let text = fit(&self.attribute, typed)?;
        if let FieldKind::Checkbox = self.kind {
            let ticked = !text.is_empty();
            let kept = if ticked { "true" } else { "false" };
            return Ok(if ticked || !self.required { kept } else { "" }.to_owned());
        }
        if text.is_empty() {
            return Ok(text);
        }
        let fits = |fits: bool, unfit| if fits { Ok(text.clone()) } else { Err(unfit) };
        match &self.kind {
            FieldKind::Text(pattern) => {
                fits(pattern.as_ref().is_none_or(|own| own.is_match(&text)), Unfit::Pattern)
            }
            FieldKind::Number => fits(is_number(&text), Unfit::NotNumber),
            FieldKind::Date => fit("birthdate", &text),
            FieldKind::Checkbox => Ok(text),
            FieldKind::Select(choices) => {
                fits(choices.iter().any(|own| own.value == text), Unfit::NotAChoice)
            }
        }
    }
}

/// A decimal number, as browsers send it (HTML, "valid floating-point number", without exponent).
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let counts = |part: &str| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit());
    text.len() <= LONGEST_NUMBER && counts(whole) && counts(fraction)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is typed, and what is kept of it or why not.
    type Cases = &'static [(&'static str, Result<&'static str, Unfit>)];

    fn words(pairs: &[(&str, &str)]) -> Words {
        let owned = pairs.iter().map(|(tag, text)| ((*tag).to_owned(), (*text).to_owned()));
        Words::new(owned.collect())
    }

    fn field(kind: FieldKind, required: bool) -> CustomField {
        let (label, help) = (words(&[("en", "Team")]), Words::default());
        CustomField { attribute: "custom:team".to_owned(), kind, label, help, required }
    }

    #[test]
    fn words_are_said_in_the_nearest_language() {
        let team = words(&[("de", "Gruppe"), ("en", "Team")]);
        for (language, said) in [("de", "Gruppe"), ("de-AT", "Gruppe"), ("ar", "Team")] {
            assert_eq!(team.say(language), said);
        }
        assert_eq!(words(&[("de", "Gruppe")]).say("ar"), "Gruppe");
        assert_eq!(Words::default().say("en"), "");
    }

    #[test]
    fn every_kind_takes_what_is_of_it_and_says_why_it_does_not() {
        let choice = |value: &str| Choice { value: value.to_owned(), label: Words::default() };
        let pattern = Regex::new("^(?:[A-Z]{2}[0-9]+)$").unwrap();
        let kinds: [(FieldKind, Cases); 5] = [
            (
                FieldKind::Text(Some(pattern)),
                &[
                    (" AB12 ", Ok("AB12")),
                    ("xAB12", Err(Unfit::Pattern)),
                    ("AB12\n", Ok("AB12")),
                    ("", Ok("")),
                    ("A\u{7}", Err(Unfit::Characters)),
                ],
            ),
            (
                FieldKind::Number,
                &[
                    ("-3.5", Ok("-3.5")),
                    ("1e9", Err(Unfit::NotNumber)),
                    ("NaN", Err(Unfit::NotNumber)),
                    (".5", Err(Unfit::NotNumber)),
                ],
            ),
            (
                FieldKind::Date,
                &[("2024-02-29", Ok("2024-02-29")), ("2023-02-29", Err(Unfit::NotDate))],
            ),
            (FieldKind::Checkbox, &[("yes", Ok("true")), ("", Ok("false"))]),
            (
                FieldKind::Select(vec![choice("red"), choice("blue")]),
                &[("red", Ok("red")), ("green", Err(Unfit::NotAChoice))],
            ),
        ];
        for (kind, cases) in kinds {
            let field = field(kind, false);
            for (typed, kept) in cases {
                assert_eq!(field.fit(typed), kept.map(str::to_owned), "{field:?} {typed:?}");
            }
        }
        assert_eq!(field(FieldKind::Checkbox, true).fit(""), Ok(String::new()));
    }
}
