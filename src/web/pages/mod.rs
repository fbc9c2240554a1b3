//! From questions to pages: the words and the frame of each, for this visitor.

pub mod account;
mod apps;
mod events;
mod joining;
mod link;
mod passkeys;
mod proof;
mod second;

use askama::Template;

use crate::domain::{BrokenRule, Factor, Span};
use crate::signin::{Ask, Ceremony, NameForm, Notice, SetUpMethod};

use crate::web::csrf::Unverified;
use crate::web::frame::Frame;
use crate::web::views::message::Message;
use crate::web::views::{
    AccountChoice, Choose, ChooseAccount, ChooseSetup, Chrome, Continue, Expired, Field, FormError,
    FormParts, FormPost, LanguageMenu, Locked, Method, NewPassword, OtherSteps, Password, Rule,
    RuleKind, RuleState, SetUpTotp, SignIn, Tone, TooMany, WayOn, qr,
};

/// Longest password that may be chosen, as the page tells it.
const LONGEST_CHOSEN: i64 = 256;

/// The page of a question; the first page may have a passkey in place of a name.
pub fn ask(
    frame: &Frame,
    csrf: &str,
    ask: Ask,
    passkey: Option<Ceremony>,
    beside: Option<Unverified>,
) -> Result<String, askama::Error> {
    let form = Form { frame, csrf, beside };
    let chrome = frame.chrome.clone();
    match ask {
        Ask::SignIn { name, form: asked, notice } => {
            let password = asked == NameForm::Combined;
            let form = form.parts("sign_in", notice);
            let (ways, identifier) = (frame.ways(true), frame.identifier);
            let passkey = passkey.map(passkeys::carried);
            SignIn { chrome, form, identifier, username: name, password, passkey, ways }.render()
        }
        Ask::Password { name, notice } => {
            let form = form.parts("password", notice);
            let others = frame.chooses;
            Password { chrome, form, username: name, ways: frame.ways(false), others }.render()
        }
        Ask::NewPassword { why, name, rules, minimum, broken } => {
            let rules = listed_all(rules, minimum, &broken);
            let form = Form::broken_on(form.bare("new_password"), frame, &broken, minimum);
            NewPassword { chrome, form, username: name, rules, why }.render()
        }
        Ask::ChooseSetUp { methods, notice, .. } => {
            let methods = choices(&chrome, methods.into_iter().map(SetUpMethod::factor));
            let form = form.parts("choose_set_up", notice);
            ChooseSetup { chrome, form, methods }.render()
        }
        Ask::Choose { name, methods, notice } => {
            let methods = choices(&chrome, methods);
            let form = form.parts("choose", notice);
            let ways = OtherSteps::default();
            Choose { chrome, form, username: name, methods, first: true, ways }.render()
        }
        ask @ (Ask::Passkey { .. } | Ask::NewPasskey { .. }) => passkeys::ask(&form, ask),
        Ask::SetUpTotp { url, key, device, notice, .. } => SetUpTotp {
            chrome,
            form: form.parts("set_up_totp", notice),
            qr_svg: qr::svg(url.expose()).unwrap_or_default(),
            key_groups: SetUpTotp::grouped(key.expose()),
            otpauth: url.expose().clone(),
            device_name: device,
        }
        .render(),
        ask @ (Ask::Continue { .. } | Ask::ChooseAccount { .. }) => signed_in(&form, ask),
        ask @ (Ask::ChooseSecond { .. }
        | Ask::Code { .. }
        | Ask::Totp { .. }
        | Ask::RecoveryCode { .. }
        | Ask::LostFactor { .. }
        | Ask::LostFactorWaits { .. }
        | Ask::StopLostFactor
        | Ask::LostFactorStopped { .. }
        | Ask::RecoveryCodes { .. }) => second::ask(&form, ask),
        ask @ (Ask::AwaitLink { .. }
        | Ask::LinkPressed { .. }
        | Ask::SignInLink { .. }
        | Ask::SignInLinkPressed
        | Ask::SignInLinkRefused
        | Ask::SignInLinkExpired) => link::ask(&form, ask),
        ask @ (Ask::SignUp { .. }
        | Ask::Confirm { .. }
        | Ask::Terms { .. }
        | Ask::DeclinedTerms { .. }
        | Ask::AwaitApproval { .. }
        | Ask::ConfirmLink
        | Ask::Confirmed
        | Ask::LinkExpired
        | Ask::Forgot { .. }
        | Ask::ChooseReset { .. }
        | Ask::Reset { .. }) => joining::ask(&form, ask),
        Ask::Expired => {
            Expired { way_on: WayOn::sign_in(&chrome, frame.action.clone()), chrome }.render()
        }
        Ask::TooMany { wait } => {
            let (seconds, way_on) = later(frame, wait);
            TooMany { chrome, seconds, way_on }.render()
        }
        Ask::Locked { wait } => {
            let (seconds, way_on) = later(frame, wait);
            Locked { chrome, seconds, way_on }.render()
        }
    }
}

/// How long to wait, and where it goes on then.
fn later(frame: &Frame, wait: Span) -> (u64, WayOn) {
    let seconds = u64::try_from(wait.seconds_up()).unwrap_or_default().max(1);
    (seconds, WayOn::again(&frame.chrome, frame.action.clone()))
}

/// The page where somebody is signed in already, or several people are.
fn signed_in(form: &Form<'_>, ask: Ask) -> Result<String, askama::Error> {
    let (chrome, other_href) = (form.frame.chrome.clone(), form.frame.other_account());
    let accounts = match ask {
        Ask::Continue { name } => {
            let form = form.parts("continue", None);
            return Continue { chrome, form, username: name, other_href }.render();
        }
        Ask::ChooseAccount { accounts } => accounts,
        _ => Vec::new(),
    };
    let accounts = accounts.into_iter().map(AccountChoice::from).collect();
    let form = form.parts("choose_account", None);
    ChooseAccount { chrome, form, accounts, other_href }.render()
}

/// The page that posts an answer to the client, and goes on by itself: in no other language.
pub fn form_post(
    frame: &Frame,
    action: String,
    fields: Vec<(String, String)>,
) -> Result<String, askama::Error> {
    let chrome = Chrome { languages: LanguageMenu::default(), ..frame.chrome.clone() };
    FormPost { chrome, action, fields }.render()
}

/// Everything that a form of this visit starts from.
struct Form<'a> {
    frame: &'a Frame,
    csrf: &'a str,
    beside: Option<Unverified>,
}

impl Form<'_> {
    fn bare(&self, step: &'static str) -> FormParts {
        let form = FormParts::new(self.frame.action.clone(), self.csrf.to_owned(), step);
        let text = &self.frame.chrome.text;
        match self.beside {
            None => form,
            Some(Unverified::NoCookie) => {
                form.with_notice(Tone::Plain, Message::CookiesBlocked.say(text))
            }
            Some(Unverified::Mismatch) => {
                form.with_notice(Tone::Plain, Message::FormUnverified.say(text))
            }
        }
    }

    fn parts(&self, step: &'static str, notice: Option<Notice>) -> FormParts {
        let form = self.bare(step);
        let text = &self.frame.chrome.text;
        let Some(notice) = notice.filter(|_| self.beside.is_none()) else {
            return form;
        };
        match said(step, notice) {
            Said::Error(field, message) => form.with_error(FormError::on(field, message.say(text))),
            Said::Whole(field, message) => {
                form.with_error(FormError::from_here(field, message.say(text)))
            }
            Said::News(tone, message) => form.with_notice(tone, message.say(text)),
        }
    }

    fn broken_on(
        form: FormParts,
        frame: &Frame,
        broken: &[BrokenRule],
        minimum: usize,
    ) -> FormParts {
        broken.iter().fold(form, |form, rule| {
            let (field, message) = demand(*rule, minimum);
            form.with_error(FormError::on(field, message.say(&frame.chrome.text)))
        })
    }
}

/// Factors to choose from.
fn choices(chrome: &Chrome, factors: impl IntoIterator<Item = Factor>) -> Vec<Method> {
    Method::offered(chrome, factors.into_iter().map(|own| method(chrome, own)).collect())
}

/// A factor as it is offered.
fn method(chrome: &Chrome, factor: Factor) -> Method {
    match factor {
        Factor::Password => Method::password(chrome),
        Factor::RecoveryCode => Method::recovery_code(chrome),
        Factor::TrustedBrowser => Method::trusted_browser(chrome),
        Factor::Totp => Method::totp(chrome),
        Factor::Passkey => Method::passkey(chrome),
        Factor::EmailCode => Method::email_code(chrome),
        Factor::TextCode => Method::text_code(chrome),
    }
}

/// How a notice is shown.
enum Said {
    /// Beside one field.
    Error(Field, Message),
    /// About the form as a whole, from this field on.
    Whole(Field, Message),
    News(Tone, Message),
}

/// A code from an app is spoken of in other words than one that was sent.
fn said(step: &str, notice: Notice) -> Said {
    let sent = matches!(
        step,
        "confirm" | "reset" | "code" | "account_contact_code" | "account_proof_code"
    );
    match notice {
        Notice::MissingCode if step == "recovery_code" => {
            Said::Error(Field::Code, Message::RecoveryCodeMissing)
        }
        Notice::WrongCode if step == "recovery_code" => {
            Said::Error(Field::Code, Message::RecoveryCodeWrong)
        }
        Notice::MissingCode if sent => Said::Error(Field::Code, Message::SentCodeMissing),
        Notice::WrongCode if sent => Said::Error(Field::Code, Message::SentCodeWrong),
        Notice::WrongCredentials => Said::Whole(Field::Username, Message::WrongCredentials),
        Notice::UnknownUser => Said::Error(Field::Username, Message::UnknownUser),
        Notice::MissingName => Said::Error(Field::Username, Message::UsernameMissing),
        Notice::MissingPassword => Said::Error(Field::Password, Message::PasswordMissing),
        Notice::TemporaryPasswordExpired => {
            Said::Whole(Field::Username, Message::TemporaryPasswordExpired)
        }
        Notice::NotConfirmed => Said::Whole(Field::Username, Message::NotConfirmed),
        Notice::ResetRequired => Said::News(Tone::Plain, Message::ResetNow),
        Notice::AskForReset => Said::Whole(Field::Username, Message::ResetRequired),
        Notice::BreachedPassword => Said::News(Tone::Plain, Message::BreachedPassword),
        Notice::MissingCode => Said::Error(Field::Code, Message::CodeMissing),
        Notice::WrongCode => Said::Error(Field::Code, Message::CodeWrong),
        Notice::UsedCode => Said::Error(Field::Code, Message::CodeUsed),
        Notice::MissingMethod => Said::Error(Field::Method, Message::MethodMissing),
        Notice::OutOfDate => Said::News(Tone::Plain, Message::PageOutOfDate),
        Notice::TimeRanOut => Said::News(Tone::Plain, Message::TimeRanOut),
        Notice::AccountConfirmed => Said::News(Tone::Good, Message::AccountConfirmed),
        Notice::PasswordChanged => Said::News(Tone::Good, Message::PasswordChanged),
        Notice::CodeSent => Said::News(Tone::Good, Message::CodeSent),
        Notice::SentJustNow => Said::News(Tone::Plain, Message::SentJustNow),
        Notice::NoRecovery => Said::Whole(Field::Username, Message::NoRecovery),
        Notice::CodeExpired => Said::Error(Field::Code, Message::CodeExpired),
        Notice::NoSecond => Said::Whole(Field::Username, Message::NoSecond),
        Notice::PasskeyRefused
        | Notice::PasskeyTooLate
        | Notice::PasskeyKnown
        | Notice::PasskeysFull => Said::News(Tone::Plain, passkeys::said(notice)),
        Notice::ContactTaken => Said::Whole(Field::Code, Message::ContactTaken),
    }
}

/// A broken rule as the sentence at its field.
fn demand(rule: BrokenRule, minimum: usize) -> (Field, Message) {
    let kind = |rule| (Field::NewPassword, Message::PasswordRule(rule));
    match rule {
        BrokenRule::TooShort => kind(RuleKind::MinLength(count(minimum))),
        BrokenRule::NoUppercase => kind(RuleKind::Upper),
        BrokenRule::NoLowercase => kind(RuleKind::Lower),
        BrokenRule::NoDigit => kind(RuleKind::Digit),
        BrokenRule::NoSymbol => kind(RuleKind::Symbol),
        BrokenRule::OuterSpace => kind(RuleKind::NoEdgeSpace),
        BrokenRule::TooLong => (Field::NewPassword, Message::PasswordTooLong(LONGEST_CHOSEN)),
        BrokenRule::Characters => (Field::NewPassword, Message::PasswordCharacters),
        BrokenRule::Unchanged => (Field::NewPassword, Message::PasswordReused),
        BrokenRule::Guessable => kind(RuleKind::Unguessable),
        BrokenRule::Breached => kind(RuleKind::Unbreached),
        BrokenRule::Mismatch => (Field::ConfirmPassword, Message::PasswordMismatch),
    }
}

fn listed_all(rules: Vec<BrokenRule>, minimum: usize, broken: &[BrokenRule]) -> Vec<Rule> {
    rules.into_iter().filter_map(|rule| listed(rule, minimum, broken)).collect()
}

/// A rule as the page lists it. What was sent is told as kept or not only where something broke.
fn listed(rule: BrokenRule, minimum: usize, broken: &[BrokenRule]) -> Option<Rule> {
    let kind = match rule {
        BrokenRule::TooShort => RuleKind::MinLength(count(minimum)),
        BrokenRule::NoUppercase => RuleKind::Upper,
        BrokenRule::NoLowercase => RuleKind::Lower,
        BrokenRule::NoDigit => RuleKind::Digit,
        BrokenRule::NoSymbol => RuleKind::Symbol,
        BrokenRule::OuterSpace => RuleKind::NoEdgeSpace,
        BrokenRule::Unchanged => RuleKind::Unused,
        BrokenRule::Guessable => RuleKind::Unguessable,
        BrokenRule::Breached => RuleKind::Unbreached,
        BrokenRule::TooLong | BrokenRule::Characters | BrokenRule::Mismatch => {
            return None;
        }
    };
    let state = match (broken.is_empty(), broken.contains(&rule)) {
        (true, _) => RuleState::Unknown,
        (false, false) if rule.is_looked_at_last() => RuleState::Unknown,
        (false, true) => RuleState::Unmet,
        (false, false) => RuleState::Met,
    };
    Some(Rule { kind, state })
}

fn count(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}
