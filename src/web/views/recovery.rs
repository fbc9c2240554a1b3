//! For whoever forgot their password: who it is, then a code and a new password.

use askama::Template;

use super::Chrome;
use super::form::{Field, FormError, FormParts, Tone};
use super::gallery::{HOSTILE, LONG_NAME, Page, parts};
use super::message::Message;
use super::new_password::{Rule, RuleKind, RuleState};
use super::sign_in::Identifier;
use super::totp::Method;
use super::ways::Ways;

/// Asks who it is.
#[derive(Debug, Template)]
#[template(path = "pages/forgot.html")]
pub struct Forgot {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    /// What the name field asks for.
    pub identifier: Identifier,
    /// What was typed before.
    pub username: String,
    pub ways: Ways,
}

impl Page for Forgot {
    const NAME: &'static str = "forgot";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let say = |message: Message| message.say(&chrome.text);
        let mistake =
            |message| parts(Self::NAME).with_error(FormError::on(Field::Username, say(message)));
        let page = |form, identifier, username: &str| Forgot {
            chrome: chrome.clone(),
            form,
            identifier,
            username: username.to_owned(),
            ways: Ways::sample_back(),
        };
        let late = parts(Self::NAME).with_notice(Tone::Plain, say(Message::TimeRanOut));
        let none = parts(Self::NAME)
            .with_error(FormError::from_here(Field::Username, say(Message::NoRecovery)));
        vec![
            ("plain", page(parts(Self::NAME), Identifier::Email, "")),
            ("empty", page(mistake(Message::UsernameMissing), Identifier::Any, "")),
            ("unknown", page(mistake(Message::UnknownUser), Identifier::Username, "ada")),
            ("no_recovery", page(none, Identifier::Username, "ada")),
            ("time_ran_out", page(late, Identifier::Phone, "+4915112345678")),
            ("long_name", page(parts(Self::NAME), Identifier::Username, LONG_NAME)),
            ("hostile", page(parts(Self::NAME), Identifier::Username, HOSTILE)),
        ]
    }
}

/// Asks on which way the code goes.
#[derive(Debug, Template)]
#[template(path = "pages/choose_reset.html")]
pub struct ChooseReset {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    pub username: String,
    /// Each with where it leads.
    pub methods: Vec<Method>,
    pub ways: Ways,
}

impl Page for ChooseReset {
    const NAME: &'static str = "choose_reset";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let say = |message: Message| message.say(&chrome.text);
        let page = |form, mail: &str| ChooseReset {
            chrome: chrome.clone(),
            form,
            username: "ada".to_owned(),
            methods: Method::offered(
                chrome,
                vec![Method::mail_to(chrome, mail), Method::text_to(chrome, "+*******5678")],
            ),
            ways: Ways::sample_back(),
        };
        let missing = FormError::on(Field::Method, say(Message::MethodMissing));
        let now = parts(Self::NAME).with_notice(Tone::Plain, say(Message::ResetNow));
        vec![
            ("plain", page(parts(Self::NAME), "a***@e***")),
            ("missing", page(parts(Self::NAME).with_error(missing), "a***@e***")),
            ("reset_now", page(now, "a***@e***")),
            ("hostile", page(parts(Self::NAME), HOSTILE)),
        ]
    }
}

/// Asks for the code that was sent, and for a new password.
#[derive(Debug, Template)]
#[template(path = "pages/reset.html")]
pub struct Reset {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    /// Whose password it is, so that a password manager files it under the right name.
    pub username: String,
    /// Where the code went, masked.
    pub destination: String,
    /// Whether it may go on another way.
    pub others: bool,
    /// What the password must be.
    pub rules: Vec<Rule>,
    pub ways: Ways,
}

impl Page for Reset {
    const NAME: &'static str = "reset";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let say = |message: Message| message.say(&chrome.text);
        let rules = |state| {
            let kinds = [RuleKind::MinLength(12), RuleKind::Upper, RuleKind::Digit];
            kinds.into_iter().map(|kind| Rule { kind, state }).collect()
        };
        let page = |form, username: &str, destination: &str, state| Reset {
            chrome: chrome.clone(),
            form,
            username: username.to_owned(),
            destination: destination.to_owned(),
            others: username == "ada",
            rules: rules(state),
            ways: Ways::sample_back(),
        };
        let wrong =
            parts(Self::NAME).with_error(FormError::on(Field::Code, say(Message::CodeWrong)));
        let rule = Message::PasswordRule(RuleKind::Upper);
        let weak = parts(Self::NAME).with_error(FormError::on(Field::NewPassword, say(rule)));
        let sent = parts(Self::NAME).with_notice(Tone::Good, say(Message::CodeSent));
        let soon = parts(Self::NAME).with_notice(Tone::Plain, say(Message::SentJustNow));
        let now = parts(Self::NAME).with_notice(Tone::Plain, say(Message::ResetNow));
        let (mail, phone) = ("a***@e***", "+*******5678");
        vec![
            ("plain", page(parts(Self::NAME), "ada@example.com", mail, RuleState::Unknown)),
            ("wrong_code", page(wrong, "ada@example.com", mail, RuleState::Unknown)),
            ("weak", page(weak, "+4915112345678", phone, RuleState::Unmet)),
            ("code_sent", page(sent, "ada", mail, RuleState::Unknown)),
            ("reset_now", page(now, "ada@example.com", mail, RuleState::Unknown)),
            ("sent_just_now", page(soon, "ada", phone, RuleState::Unknown)),
            ("long_name", page(parts(Self::NAME), LONG_NAME, mail, RuleState::Unknown)),
            ("hostile", page(parts(Self::NAME), HOSTILE, HOSTILE, RuleState::Unknown)),
        ]
    }
}
