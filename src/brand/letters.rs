//! Every mail and text message we send: what happened, to whom, in whose language.

use super::text::Text;

/// A message to a person. Its words come from the locale files, like those of the pages.
#[derive(Clone, Copy)]
pub enum Letter<'a> {
    /// An account was made for them.
    Invitation {
        /// What the application is called.
        app: &'a str,
        /// The name to sign in with.
        username: &'a str,
        /// Works once, until `days` have passed.
        password: &'a str,
        /// How long the temporary password lasts.
        days: i64,
    },
    /// Their password was changed, by them or by somebody else.
    PasswordChanged {
        /// What the application is called.
        app: &'a str,
        /// The name they sign in with.
        username: &'a str,
        /// When, as they would write it.
        when: &'a str,
    },
    /// An authenticator app was added to their account.
    AuthenticatorAdded {
        /// What the application is called.
        app: &'a str,
        /// The name they sign in with.
        username: &'a str,
        /// What they called the device.
        device: &'a str,
        /// When, as they would write it.
        when: &'a str,
    },
}

/// A mail in plain text.
#[derive(Clone, PartialEq, Eq)]
pub struct Mail {
    /// The subject, without line breaks even if a name has some: they would start a new header.
    pub subject: String,
    /// The body.
    pub text: String,
}

impl Letter<'_> {
    /// The letter as a mail.
    pub fn mail(&self, text: &Text) -> Mail {
        let (subject, body) = match *self {
            Letter::Invitation { app, username, password, days } => {
                let days = text.count("days", days);
                let args = [("username", username), ("password", password), ("days", &days)];
                (
                    text.plain("mail-invitation-subject", &[("app", app)]),
                    text.plain("mail-invitation-text", &[&args[..], &[("app", app)]].concat()),
                )
            }
            Letter::PasswordChanged { app, username, when } => {
                let args = [("app", app), ("username", username), ("when", when)];
                (
                    text.plain("mail-password-changed-subject", &[("app", app)]),
                    text.plain("mail-password-changed-text", &args),
                )
            }
            Letter::AuthenticatorAdded { app, username, device, when } => {
                let args =
                    [("app", app), ("username", username), ("device", device), ("when", when)];
                (
                    text.plain("mail-authenticator-added-subject", &[("app", app)]),
                    text.plain("mail-authenticator-added-text", &args),
                )
            }
        };
        Mail { subject: subject.replace(char::is_control, " "), text: body }
    }

    /// The letter as a text message: one line that fits into 140 characters with usual names.
    pub fn sms(&self, text: &Text) -> String {
        match *self {
            Letter::Invitation { app, username, password, days: _ } => text.plain(
                "sms-invitation",
                &[("app", app), ("username", username), ("password", password)],
            ),
            Letter::PasswordChanged { app, username, when: _ } => {
                text.plain("sms-password-changed", &[("app", app), ("username", username)])
            }
            Letter::AuthenticatorAdded { app, username, device: _, when: _ } => {
                text.plain("sms-authenticator-added", &[("app", app), ("username", username)])
            }
        }
    }
}

impl std::fmt::Debug for Letter<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Letter::Invitation { .. } => "Invitation",
            Letter::PasswordChanged { .. } => "PasswordChanged",
            Letter::AuthenticatorAdded { .. } => "AuthenticatorAdded",
        })
    }
}

/// The text may hold a password, so only the subject prints.
impl std::fmt::Debug for Mail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mail").field("subject", &self.subject).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::brand::text::Locales;

    const LETTERS: [Letter<'static>; 3] = [
        Letter::Invitation {
            app: "Acme Notes",
            username: "ada.lovelace@example.com",
            password: "kT7#vPq2mZ9w",
            days: 7,
        },
        Letter::PasswordChanged { app: "Acme Notes", username: "ada", when: "2026-03-01 12:00" },
        Letter::AuthenticatorAdded {
            app: "Acme Notes",
            username: "ada",
            device: "Phone",
            when: "now",
        },
    ];

    #[test]
    fn every_letter_has_a_subject_a_text_and_a_short_form() {
        let locales = Locales::builtin().unwrap();
        for (tag, letter) in locales.tags().iter().flat_map(|t| LETTERS.map(|l| (*t, l))) {
            let (mail, sms) = (letter.mail(&locales.text(tag)), letter.sms(&locales.text(tag)));
            assert!(mail.subject.contains("Acme Notes") && mail.text.contains("ada"), "{tag}");
            assert!(sms.chars().count() <= 140, "{tag}: {} characters: {sms}", sms.chars().count());
            assert!(![mail.text, sms].iter().any(|t| t.contains(['{', '\u{2068}'])), "{tag}");
        }
    }

    #[test]
    fn a_name_cannot_start_a_new_header_and_a_password_does_not_print() {
        let text = Locales::builtin().unwrap().text("en");
        let letter =
            Letter::Invitation { app: "A\r\nBcc: x", username: "u", password: "pw", days: 1 };
        let mail = letter.mail(&text);
        assert!(!mail.subject.contains(['\r', '\n']));
        assert!(mail.text.contains("pw") && !format!("{mail:?}{letter:?}").contains("pw"));
    }
}
