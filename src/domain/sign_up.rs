use time::Date;
use time::macros::format_description;
use url::Url;

use super::sign_in_name::{chosen_name, phone_number};
use super::{Attributes, Medium, NameKind, SignInNames};

/// Longest value of an attribute (directory reference, section 3.1).
const LONGEST: usize = 2048;

/// How people make accounts for themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignUp {
    /// What is proven by a code before the account counts, the first that was given winning
    /// (`AutoVerifiedAttributes`).
    pub verifies: Vec<Medium>,
    /// Standard attributes that the form asks for besides the names.
    pub required: Vec<String>,
    /// Whether what proves it is a link to open instead of a code to type.
    pub by_link: bool,
    /// Whether an administrator has to let people in.
    pub approval: bool,
}

/// Why a value cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    Missing,
    /// Somebody has this name.
    Taken,
    NotEmail,
    NotPhone,
    NotDate,
    NotUrl,
    TooLong,
    /// Holds characters that cannot be kept or shown.
    Characters,
    /// A name of one's own choice that reads like an address or a number, which are names of others.
    LooksLikeContact,
    /// It is what they have already.
    AlreadyYours,
    NotNumber,
    /// None of those that can be chosen.
    NotAChoice,
    /// It does not have the form that is asked for.
    Pattern,
}

/// A typed value in the form in which it is kept; empty for one that was left out.
pub fn fit(name: &str, typed: &str) -> Result<String, Unfit> {
    let text = typed.trim();
    if text.is_empty() {
        return Ok(String::new());
    }
    if text.chars().count() > LONGEST {
        return Err(Unfit::TooLong);
    }
    if text.chars().any(|c| c.is_control() && !(name == "address" && matches!(c, '\n' | '\r'))) {
        return Err(Unfit::Characters);
    }
    let fits = match name {
        "email" => text.parse::<lettre::Address>().is_ok().then_some(()).ok_or(Unfit::NotEmail),
        "phone_number" => return phone_number(text).ok_or(Unfit::NotPhone),
        "birthdate" => Date::parse(text, format_description!("[year]-[month]-[day]"))
            .map(drop)
            .map_err(|_| Unfit::NotDate),
        "profile" | "picture" | "website" => is_web(text).then_some(()).ok_or(Unfit::NotUrl),
        "username" | "preferred_username" if text.chars().count() > 128 => Err(Unfit::TooLong),
        "username" | "preferred_username" => return chosen_name(text).ok_or(Unfit::Characters),
        _ => Ok(()),
    };
    fits.map(|()| text.to_owned())
}

fn is_web(text: &str) -> bool {
    Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "https" | "http") && url.has_host())
}

/// What the sign-up form asks for, in its order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// `username`, or the name of an attribute.
    pub name: String,
    pub required: bool,
}

impl SignUp {
    /// The fields of the form: names first, then what else the pool requires.
    pub fn asks(&self, names: &SignInNames) -> Vec<Asked> {
        let asked = |name: &str, required| Asked { name: name.to_owned(), required };
        let mut fields = Vec::new();
        let either = !names.has_username() && names.kinds.len() > 1;
        for kind in &names.kinds {
            match kind {
                NameKind::Username => fields.push(asked("username", true)),
                // It is chosen once the account is confirmed (pages reference, section 5.8).
                NameKind::PreferredUsername => {}
                NameKind::Email | NameKind::Phone => {
                    let needed = !names.has_username() && !either;
                    fields.push(asked(kind.as_str(), needed));
                }
            }
        }
        let media = self.verifies.iter().map(|medium| medium.attribute());
        for name in media.chain(self.required.iter().map(String::as_str)) {
            match fields.iter_mut().find(|field| field.name == name) {
                Some(field) => field.required |= self.required.iter().any(|own| own == name),
                None => fields.push(asked(name, self.required.iter().any(|own| own == name))),
            }
        }
        fields
    }

    /// Where the code of a new account goes.
    pub fn proves(&self, attributes: &Attributes) -> Option<Medium> {
        let given = |medium: &&Medium| medium.channel(attributes).is_some();
        self.verifies.iter().find(given).copied()
    }

    /// The standard attributes that people may change of themselves, where the pool says so.
    pub fn may_change(name: &str) -> bool {
        Self::may_require(name) || name == NameKind::PreferredUsername.as_str()
    }

    /// The standard attributes that may be required: those a person can know of themselves.
    pub fn may_require(name: &str) -> bool {
        let unfit = ["updated_at", "email_verified", "phone_number_verified", "preferred_username"];
        super::STANDARD_ATTRIBUTES.contains(&name) && !unfit.contains(&name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy(verifies: &[Medium], required: &[&str]) -> SignUp {
        let required = required.iter().map(|name| (*name).to_owned()).collect();
        SignUp { verifies: verifies.to_vec(), required, by_link: false, approval: false }
    }

    fn asked(policy: &SignUp, kinds: &[NameKind]) -> Vec<(String, bool)> {
        let kinds = kinds.iter().copied().collect();
        let names = SignInNames { kinds, case_sensitive: false };
        policy.asks(&names).into_iter().map(|asked| (asked.name, asked.required)).collect()
    }

    #[test]
    fn the_form_asks_for_names_first_and_for_nothing_twice() {
        let is = |fields: Vec<(String, bool)>, expected: &[(&str, bool)]| {
            let expected: Vec<_> = expected.iter().map(|(n, r)| ((*n).to_owned(), *r)).collect();
            assert_eq!(fields, expected);
        };
        let mail = policy(&[Medium::Email], &["email", "name"]);
        is(asked(&mail, &[NameKind::Email]), &[("email", true), ("name", true)]);
        is(
            asked(&mail, &[NameKind::Username, NameKind::Email]),
            &[("username", true), ("email", true), ("name", true)],
        );
        let either = policy(&Medium::ALL, &[]);
        is(
            asked(&either, &[NameKind::Email, NameKind::Phone]),
            &[("email", false), ("phone_number", false)],
        );
        let plain = policy(&[Medium::Email], &[]);
        is(asked(&plain, &[NameKind::Username]), &[("username", true), ("email", false)]);
    }

    #[test]
    fn values_are_kept_in_one_form_or_refused_with_a_reason() {
        for (name, typed, kept) in [
            ("email", " ada@example.com ", Ok("ada@example.com")),
            ("email", "ada", Err(Unfit::NotEmail)),
            ("email", "ada@example.com\r\nBcc: x@y.z", Err(Unfit::Characters)),
            ("phone_number", "+49 (30) 1234-56", Ok("+4930123456")),
            ("phone_number", "030 123", Err(Unfit::NotPhone)),
            ("birthdate", "1815-12-10", Ok("1815-12-10")),
            ("birthdate", "1815-02-30", Err(Unfit::NotDate)),
            ("website", "javascript:alert(1)", Err(Unfit::NotUrl)),
            ("website", "https://example.com/", Ok("https://example.com/")),
            ("name", "", Ok("")),
            ("address", "1 High St\nTown", Ok("1 High St\nTown")),
        ] {
            assert_eq!(fit(name, typed), kept.map(str::to_owned), "{name} {typed:?}");
        }
        assert_eq!(fit("name", &"x".repeat(2049)), Err(Unfit::TooLong));
    }
}
