//! An account of one's own: the form, the code, and what comes where neither is enough.

use askama::Template;

use super::Chrome;
use super::form::{Field, FormError, FormParts, Tone};
use super::gallery::{HOSTILE, LONG_NAME, Page, parts};
use super::message::Message;
use super::new_password::{Rule, RuleKind, RuleState};
use super::problem::WayOn;
use super::terms::sample_terms;
use super::ways::Ways;
use crate::brand::Text;

/// A field of the sign-up form, ready to be shown.
#[derive(Clone, Debug)]
pub struct InputField {
    pub field: Field,
    /// The name it is posted under.
    pub name: String,
    pub kind: InputKind,
    pub value: String,
    pub required: bool,
    /// Of a client's own field: what it is called.
    pub own_label: Option<String>,
    /// What has to be known to fill it in; empty where there is nothing to say.
    pub help: String,
    /// Of a document to agree to: where it is read, and the words of that link.
    pub link: Option<(String, String)>,
    pub widget: Widget,
}

/// By what a field is filled in.
#[derive(Clone, Debug)]
pub enum Widget {
    /// An `input` of the kind.
    Line,
    Lines,
    Checkbox,
    /// Values with their labels.
    Select(Vec<(String, String)>),
}

impl InputField {
    /// A field as every pool knows it: by the name of a standard attribute, or `username`.
    pub fn standard(field: Field, name: &str, value: String, required: bool) -> Self {
        Self {
            field,
            kind: InputKind::of(name),
            widget: if name == "address" { Widget::Lines } else { Widget::Line },
            name: name.to_owned(),
            value,
            required,
            own_label: None,
            help: String::new(),
            link: None,
        }
    }

    pub(super) fn label(&self, text: &Text) -> String {
        self.own_label.clone().unwrap_or_else(|| attribute_label(&self.name, text))
    }

    /// Attributes that tie the field to its mistake and its help.
    pub(super) fn marks(&self, form: &FormParts) -> String {
        let help = if self.help.is_empty() { String::new() } else { self.help_id() };
        form.marks(self.field, &help)
    }

    pub(super) fn help_id(&self) -> String {
        format!("{}-help", self.field.id())
    }

    pub(super) fn is_ticked(&self) -> &'static str {
        if matches!(self.value.as_str(), "" | "false") { "" } else { " checked" }
    }

    pub(super) fn chosen(&self, value: &str) -> &'static str {
        if self.value == value { " selected" } else { "" }
    }

    pub(super) const fn demand(&self) -> &'static str {
        if self.required { " required" } else { "" }
    }
}

/// What an attribute is called: a standard one, or `username`.
pub fn attribute_label(name: &str, text: &Text) -> String {
    match name {
        "username" => text.say("label-username"),
        "preferred_username" => text.say("label-preferred-username"),
        "email" => text.say("label-email"),
        "phone_number" => text.say("label-phone"),
        "name" => text.say("label-name"),
        "given_name" => text.say("label-given-name"),
        "middle_name" => text.say("label-middle-name"),
        "family_name" => text.say("label-family-name"),
        "nickname" => text.say("label-nickname"),
        "birthdate" => text.say("label-birthdate"),
        "gender" => text.say("label-gender"),
        "address" => text.say("label-address"),
        "locale" => text.say("label-locale"),
        "zoneinfo" => text.say("label-zoneinfo"),
        "profile" => text.say("label-profile"),
        "picture" => text.say("label-picture"),
        "website" => text.say("label-website"),
        other => other.to_owned(),
    }
}

/// What browsers are told of a field (HTML, section "Autofill").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InputKind {
    pub input_type: &'static str,
    pub autocomplete: &'static str,
    pub dir: &'static str,
}

impl InputKind {
    pub const DATE: Self = Self { input_type: "date", autocomplete: "off", dir: "ltr" };
    pub const NUMBER: Self = Self { input_type: "number", autocomplete: "off", dir: "ltr" };

    /// By the name of a standard attribute, or `username` (pages reference, section 11).
    pub fn of(name: &str) -> Self {
        let kind = |input_type, autocomplete, dir| Self { input_type, autocomplete, dir };
        match name {
            "username" => kind("text", "username", "auto"),
            "email" => kind("email", "email", "ltr"),
            "phone_number" => kind("tel", "tel", "ltr"),
            "name" => kind("text", "name", "auto"),
            "given_name" => kind("text", "given-name", "auto"),
            "middle_name" => kind("text", "additional-name", "auto"),
            "family_name" => kind("text", "family-name", "auto"),
            "nickname" | "preferred_username" => kind("text", "nickname", "auto"),
            "birthdate" => kind("date", "bday", "ltr"),
            "gender" => kind("text", "sex", "auto"),
            "address" => kind("text", "street-address", "auto"),
            "locale" => kind("text", "language", "ltr"),
            "profile" | "website" => kind("url", "url", "ltr"),
            "picture" => kind("url", "photo", "ltr"),
            _ => kind("text", "off", "auto"),
        }
    }

    pub(super) fn capitals(self) -> &'static str {
        if matches!(self.input_type, "email" | "url") || self.autocomplete == "username" {
            "none"
        } else {
            "words"
        }
    }
}

/// The form.
#[derive(Debug, Template)]
#[template(path = "pages/sign_up.html")]
pub struct SignUp {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    pub inputs: Vec<InputField>,
    /// Whether it may be made without a password.
    pub passwordless: bool,
    /// Boxes of what has to be agreed to, and of what may.
    pub terms: Vec<InputField>,
    /// What the password must be.
    pub rules: Vec<Rule>,
    pub ways: Ways,
}

impl Page for SignUp {
    const NAME: &'static str = "sign_up";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let say = |message: Message| message.say(&chrome.text);
        let input = |n: u8, (name, value): (&str, &str)| {
            InputField::standard(Field::Input(n), name, value.to_owned(), n < 2)
        };
        let page = |form, inputs: &[(&str, &str)], state| SignUp {
            chrome: chrome.clone(),
            form,
            inputs: (0..).zip(inputs.iter().copied()).map(|(n, own)| input(n, own)).collect(),
            passwordless: false,
            terms: if inputs.len() > 1 { sample_terms(chrome, 20, "Terms of use") } else { vec![] },
            rules: [RuleKind::MinLength(12), RuleKind::Upper, RuleKind::Symbol]
                .map(|kind| Rule { kind, state })
                .to_vec(),
            ways: Ways::sample_back(),
        };
        let wrong =
            |n, message| parts(Self::NAME).with_error(FormError::on(Field::Input(n), say(message)));
        let weak =
            FormError::on(Field::NewPassword, say(Message::PasswordRule(RuleKind::MinLength(12))));
        let every = [
            ("username", "ada"),
            ("email", ""),
            ("phone_number", ""),
            ("given_name", ""),
            ("family_name", ""),
            ("birthdate", ""),
        ];
        let mail = [("email", "ada@example.com")];
        let without = page(parts(Self::NAME), &[("email", "")], RuleState::Unknown);
        vec![
            ("passwordless", SignUp { passwordless: true, ..without }),
            ("plain", page(parts(Self::NAME), &[("email", "")], RuleState::Unknown)),
            ("every", page(parts(Self::NAME), &every, RuleState::Unknown)),
            ("taken", page(wrong(0, Message::UsernameTaken), &every, RuleState::Met)),
            ("missing", page(wrong(1, Message::FieldMissing), &every, RuleState::Unknown)),
            ("weak", page(parts(Self::NAME).with_error(weak), &mail, RuleState::Unmet)),
            (
                "long_name",
                page(wrong(0, Message::NotEmail), &[("email", LONG_NAME)], RuleState::Unknown),
            ),
            ("own", own_fields(chrome, page(parts(Self::NAME), &mail, RuleState::Unknown), "")),
            (
                "own_wrong",
                own_fields(
                    chrome,
                    page(wrong(3, Message::Pattern), &mail, RuleState::Unknown),
                    "x",
                ),
            ),
            (
                "own_hostile",
                own_fields(chrome, page(parts(Self::NAME), &mail, RuleState::Unknown), HOSTILE),
            ),
            ("hostile", page(parts(Self::NAME), &[("name", HOSTILE)], RuleState::Unknown)),
        ]
    }
}

/// The same form with fields of a client's own.
fn own_fields(chrome: &Chrome, page: SignUp, value: &str) -> SignUp {
    let hostile = value == HOSTILE;
    let said = |text: &str| if hostile { HOSTILE.to_owned() } else { text.to_owned() };
    let own = |n, label: &str, help: &str, widget| InputField {
        own_label: Some(said(label)),
        help: if help.is_empty() { String::new() } else { said(help) },
        widget,
        ..InputField::standard(Field::Input(n), "custom:own", value.to_owned(), n % 2 == 1)
    };
    let branches = ["North", "South"].map(|label| (label.to_lowercase(), said(label))).to_vec();
    let more = [
        own(1, "Branch", "", Widget::Select(branches)),
        own(2, "Send me news", "", Widget::Checkbox),
        own(3, "Member number", "Two letters and six digits, on your card.", Widget::Line),
    ];
    let inputs = page.inputs.into_iter().chain(more).collect();
    SignUp { chrome: chrome.clone(), inputs, ..page }
}

/// Asks for the code that confirms the account.
#[derive(Debug, Template)]
#[template(path = "pages/confirm.html")]
pub struct Confirm {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    pub username: String,
    /// Where the code went, masked.
    pub destination: String,
    /// Whether a link was sent in place of a code.
    pub by_link: bool,
}

impl Page for Confirm {
    const NAME: &'static str = "confirm";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let say = |message: Message| message.say(&chrome.text);
        let page = |form, username: &str, destination: &str, by_link| Confirm {
            chrome: chrome.clone(),
            form,
            username: username.to_owned(),
            destination: destination.to_owned(),
            by_link,
        };
        let wrong =
            |message| parts(Self::NAME).with_error(FormError::on(Field::Code, say(message)));
        let sent = parts(Self::NAME).with_notice(Tone::Good, say(Message::CodeSent));
        let taken = parts(Self::NAME)
            .with_error(FormError::from_here(Field::Code, say(Message::ContactTaken)));
        vec![
            ("plain", page(parts(Self::NAME), "ada@example.com", "a***@e***", false)),
            ("by_link", page(parts(Self::NAME), "ada@example.com", "a***@e***", true)),
            ("wrong", page(wrong(Message::SentCodeWrong), "ada", "+*******5678", false)),
            ("late", page(wrong(Message::CodeExpired), "ada", "a***@e***", false)),
            ("sent", page(sent, "ada", "a***@e***", false)),
            ("taken", page(taken, "ada", "a***@e***", false)),
            ("long_name", page(parts(Self::NAME), LONG_NAME, "a***@e***", false)),
            ("hostile", page(parts(Self::NAME), HOSTILE, HOSTILE, false)),
        ]
    }
}

/// An account that an administrator has to let in.
#[derive(Debug, Template)]
#[template(path = "pages/await_approval.html")]
pub struct AwaitApproval {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    pub username: String,
}

impl Page for AwaitApproval {
    const NAME: &'static str = "await_approval";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |username: &str| AwaitApproval {
            chrome: chrome.clone(),
            form: parts(Self::NAME),
            username: username.to_owned(),
        };
        vec![("plain", page("ada@example.com")), ("hostile", page(HOSTILE))]
    }
}

/// Behind the link of a mail, before the button is pressed.
#[derive(Debug, Template)]
#[template(path = "pages/confirm_link.html")]
pub struct ConfirmLink {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
}

impl Page for ConfirmLink {
    const NAME: &'static str = "confirm_link";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        vec![("plain", ConfirmLink { chrome: chrome.clone(), form: parts(Self::NAME) })]
    }
}

/// What came of the link.
#[derive(Debug, Template)]
#[template(path = "pages/confirmed.html")]
pub struct Confirmed {
    /// The frame.
    pub chrome: Chrome,
    /// Whether the account is confirmed; if not, the link does nothing any more.
    pub done: bool,
    pub way_on: Option<WayOn>,
}

impl Page for Confirmed {
    const NAME: &'static str = "confirmed";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let home = || Some(WayOn::back(chrome, "https://app.example.com/".to_owned()));
        let page = |done, way_on| Confirmed { chrome: chrome.clone(), done, way_on };
        vec![
            ("done", page(true, home())),
            ("done_nowhere", page(true, None)),
            ("late", page(false, home())),
        ]
    }
}
