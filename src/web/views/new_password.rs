//! Choosing a new password, with its rules in sight.

use super::Chrome;
use super::form::{Field, FormError, FormParts, Tone};
use super::gallery::{HOSTILE, LONG_NAME, Page, parts};
use super::message::Message;
use crate::brand::Text;
use crate::signin::Outworn;
use askama::Template;

/// One thing a password must be. The script checks the same six while typing; the server decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleKind {
    /// At least this many characters.
    MinLength(i64),
    /// An upper-case letter.
    Upper,
    /// A lower-case letter.
    Lower,
    /// A digit.
    Digit,
    /// A punctuation mark, or a space between other characters.
    Symbol,
    /// No space at either end.
    NoEdgeSpace,
    /// None of those before; the server alone knows.
    Unused,
    /// Hard to guess; the server alone says.
    Unguessable,
    /// In no breach; the server alone knows.
    Unbreached,
}

impl RuleKind {
    /// The word by which the script knows the rule.
    pub fn as_str(self) -> &'static str {
        match self {
            RuleKind::MinLength(_) => "length",
            RuleKind::Upper => "upper",
            RuleKind::Lower => "lower",
            RuleKind::Digit => "digit",
            RuleKind::Symbol => "symbol",
            RuleKind::NoEdgeSpace => "edges",
            RuleKind::Unused => "unused",
            RuleKind::Unguessable => "unguessable",
            RuleKind::Unbreached => "unbreached",
        }
    }

    /// The number the script needs for the rule; 0 where there is none.
    pub fn least(self) -> i64 {
        match self {
            RuleKind::MinLength(least) => least,
            RuleKind::Upper
            | RuleKind::Lower
            | RuleKind::Digit
            | RuleKind::Symbol
            | RuleKind::NoEdgeSpace
            | RuleKind::Unused
            | RuleKind::Unguessable
            | RuleKind::Unbreached => 0,
        }
    }

    /// The rule as an entry of the list.
    pub fn name(self, text: &Text) -> String {
        match self {
            RuleKind::MinLength(least) => text.count("rule-length", least),
            RuleKind::Upper => text.say("rule-upper"),
            RuleKind::Lower => text.say("rule-lower"),
            RuleKind::Digit => text.say("rule-digit"),
            RuleKind::Symbol => text.say("rule-symbol"),
            RuleKind::NoEdgeSpace => text.say("rule-edges"),
            RuleKind::Unused => text.say("rule-unused"),
            RuleKind::Unguessable => text.say("rule-unguessable"),
            RuleKind::Unbreached => text.say("rule-unbreached"),
        }
    }

    /// The rule as a sentence, for whoever missed it.
    pub fn demand(self, text: &Text) -> String {
        match self {
            RuleKind::MinLength(least) => text.count("password-too-short", least),
            RuleKind::Upper => text.say("password-needs-upper"),
            RuleKind::Lower => text.say("password-needs-lower"),
            RuleKind::Digit => text.say("password-needs-digit"),
            RuleKind::Symbol => text.say("password-needs-symbol"),
            RuleKind::NoEdgeSpace => text.say("password-edge-space"),
            RuleKind::Unused => text.say("password-reused"),
            RuleKind::Unguessable => text.say("password-guessable"),
            RuleKind::Unbreached => text.say("password-breached"),
        }
    }
}

/// Whether the password that was sent keeps a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleState {
    /// Nothing was sent yet.
    Unknown,
    /// It does.
    Met,
    /// It does not.
    Unmet,
}

impl RuleState {
    /// The word for the stylesheet and the script.
    pub fn as_str(self) -> &'static str {
        match self {
            RuleState::Unknown => "unknown",
            RuleState::Met => "met",
            RuleState::Unmet => "unmet",
        }
    }
}

/// An entry in the list of rules.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// What is asked for.
    pub kind: RuleKind,
    /// Whether it is kept.
    pub state: RuleState,
}

/// The page on which a password gives way to one of their own.
#[derive(Debug, Template)]
#[template(path = "pages/new_password.html")]
pub struct NewPassword {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    /// Whose password it is, so that a password manager files it under the right name.
    pub username: String,
    /// What the password must be.
    pub rules: Vec<Rule>,
    /// Why another one is asked for.
    pub why: Outworn,
}

/// The rules that are looked at last, this one not kept.
fn told_last(unmet: RuleKind) -> Vec<Rule> {
    let length = Rule { kind: RuleKind::MinLength(12), state: RuleState::Met };
    let last = [RuleKind::Unguessable, RuleKind::Unbreached].map(|kind| {
        let state = if kind == unmet { RuleState::Unmet } else { RuleState::Unknown };
        Rule { kind, state }
    });
    std::iter::once(length).chain(last).collect()
}

impl Page for NewPassword {
    const NAME: &'static str = "new_password";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        use RuleState::{Met, Unknown, Unmet};
        let kinds = [
            RuleKind::MinLength(12),
            RuleKind::Upper,
            RuleKind::Lower,
            RuleKind::Digit,
            RuleKind::Symbol,
            RuleKind::NoEdgeSpace,
        ];
        let page = |form, username: &str, states: [RuleState; 6]| NewPassword {
            chrome: chrome.clone(),
            form,
            username: username.to_owned(),
            why: Outworn::Temporary,
            rules: kinds
                .into_iter()
                .zip(states)
                .map(|(kind, state)| Rule { kind, state })
                .collect(),
        };
        let mistakes = |field, messages: &[Message]| {
            messages.iter().fold(parts(Self::NAME), |form, message| {
                form.with_error(FormError::on(field, message.say(&chrome.text)))
            })
        };
        let demands = kinds.map(Message::PasswordRule);
        let others =
            [Message::NewPasswordMissing, Message::PasswordTooLong(256), Message::PasswordReused];
        let stale = Message::PageOutOfDate.say(&chrome.text);
        let well_known = [RuleKind::Unguessable, RuleKind::Unbreached].map(|kind| {
            let form = mistakes(Field::NewPassword, &[Message::PasswordRule(kind)]);
            let rules = told_last(kind);
            Self { rules, why: Outworn::Breached, ..page(form, "ada", [Unknown; 6]) }
        });
        let [guessable, breached] = well_known;
        vec![
            ("guessable", guessable),
            ("breached", breached),
            ("plain", page(parts(Self::NAME), "ada", [Unknown; 6])),
            (
                "unmet",
                page(
                    mistakes(Field::NewPassword, &[Message::PasswordRules]),
                    "ada",
                    [Unmet, Met, Met, Met, Unmet, Met],
                ),
            ),
            ("demands", page(mistakes(Field::NewPassword, &demands), "ada", [Unmet; 6])),
            (
                "mismatch",
                page(
                    mistakes(Field::ConfirmPassword, &[Message::PasswordMismatch]),
                    "ada",
                    [Met; 6],
                ),
            ),
            ("others", page(mistakes(Field::NewPassword, &others), LONG_NAME, [Unknown; 6])),
            (
                "hostile",
                page(parts(Self::NAME).with_notice(Tone::Plain, stale), HOSTILE, [Unknown; 6]),
            ),
        ]
    }
}
