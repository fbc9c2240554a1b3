//! A post, from the page that asks for it until it is sent.

use std::collections::BTreeMap;

use totp_rs::Secret as Seed;
use vestibule::domain::AuthorizeRequest;
use vestibule::signin::{Arrival, Ask, Engine, Fault, Input, Next};

use super::{PEOPLE, Posted, Proof, Tab, World, words};
use crate::memory::alone;
use crate::setting::SEED;

/// A post that is ready to be sent: as whom, for what, and what it will have proved.
pub(super) struct Ready {
    pub(super) tab: Tab,
    pub(super) arrival: Arrival,
    pub(super) request: AuthorizeRequest,
    pub(super) input: Input,
    pub(super) step: Option<u64>,
    /// The last step of each person that had opened a session when this was sent.
    pub(super) opened: BTreeMap<String, u64>,
    /// A recovery code that is good as this is sent.
    pub(super) code: Option<String>,
    /// Recovery codes that this browser is shown, and whose.
    pub(super) shown: Option<(String, Vec<String>)>,
    /// What stops a request, where that is what is sent.
    pub(super) refusal: Option<String>,
    pub(super) proofs: Vec<Proof>,
}

impl World {
    /// The form as this browser would send it, with codes of the app that is asked about.
    pub(super) fn ready(&self, tab: Tab, posted: Posted) -> Ready {
        let (arrival, request) = self.visit(tab, &[]);
        let asked = alone(self.engine.show(&arrival, &request)).unwrap();
        let (named, shown) = (named(&asked), self.shown(&asked));
        let (mut step, mut proofs, mut code, mut refusal) = (None, vec![], None, None);
        let typed = |name: &str, number: u8| words(name)[usize::from(number) % 4].clone();
        let input = match posted {
            Posted::SignIn { person, password } => {
                let name = PEOPLE.get(usize::from(person)).copied().unwrap_or("bob@example.com");
                let password = typed(name, password);
                proofs = self.by_password(&password);
                let password = Some(password).filter(|text| !text.is_empty());
                Input::SignIn { name: name.to_owned(), password }
            }
            Posted::Password { password } => {
                let password = typed(&named, password);
                proofs = self.by_password(&password);
                Input::Password { password }
            }
            Posted::NewPassword { chosen } => {
                let [old, new, ..] = words(&named);
                let text = [new, old, "short".to_owned()][usize::from(chosen) % 3].clone();
                Input::NewPassword { chosen: text.clone(), again: text }
            }
            Posted::ChooseSetUp { known } => {
                Input::ChooseSetUp { method: if known { "totp" } else { "none" }.to_owned() }
            }
            Posted::SetUpTotp { code } => {
                let (text, number) = self.code(&seed_shown(&asked), code);
                step = number;
                let own = self.account(&named).filter(|_| number.is_some());
                proofs = own.iter().map(|own| self.proof(own, "totp")).collect();
                Input::SetUpTotp { code: text, device: "Phone".to_owned() }
            }
            Posted::Totp { code } => {
                let seed = self.account(&named).and_then(|own| self.seed(&own));
                let (text, number) = self.code(&seed.unwrap_or_else(|| SEED.to_vec()), code);
                (step, proofs) = (number, self.by_app(&text, code));
                Input::Totp { code: text, remember: false }
            }
            Posted::UseRecoveryCode => Input::UseRecoveryCode,
            Posted::RecoveryCode { number } => {
                let typed = self.recovery_code(&named, number);
                proofs = self.by_recovery_code(&typed);
                code = Some(typed.clone()).filter(|_| !proofs.is_empty());
                Input::RecoveryCode { code: typed }
            }
            Posted::CodesKept => Input::CodesKept,
            Posted::Agree { stale, all } => self.agreeing(stale, all),
            Posted::Decline => Input::DeclineTerms,
            Posted::ToApp => Input::LeaveWithoutTerms,
            Posted::LoseFactor => Input::LoseFactor,
            Posted::Choose { mailed } => {
                Input::Choose { method: if mailed { "email_code" } else { "none" }.to_owned() }
            }
            Posted::Mailed { number } => {
                let typed = self.mailed_code(&named, number);
                proofs = self.by_mailed_code(tab, &typed);
                Input::Code { code: typed, remember: false }
            }
            Posted::Stop { person } => {
                refusal = Some(self.refusal_of(person));
                Input::Continue
            }
            Posted::Other => Input::Other,
            Posted::Continue => Input::Continue,
            Posted::StartOver => Input::StartOver,
            Posted::SignOut => Input::SignOut,
        };
        let opened = self.opened();
        Ready { tab, arrival, request, input, step, opened, code, shown, refusal, proofs }
    }

    /// Recovery codes that a page shows, and whose.
    fn shown(&self, asked: &Next) -> Option<(String, Vec<String>)> {
        let Next::Ask(Ask::RecoveryCodes { name, codes }) = asked else { return None };
        let codes = codes.iter().map(|code| code.expose().clone()).collect();
        Some((self.account(name)?.user.sub.to_string(), codes))
    }

    /// To what has to be agreed to and may, or to what may alone.
    fn agreeing(&self, stale: bool, all: bool) -> Input {
        let version = self.terms.saturating_sub(u8::from(stale));
        let documents: &[_] = if all { &["terms", "news"] } else { &["news"] };
        let field = |own: &&str| (format!("terms:{own}@{version}"), "true".to_owned());
        Input::Terms { values: documents.iter().map(field).collect() }
    }
}

/// Whom a page is about, as they typed it.
fn named(asked: &Next) -> String {
    match asked {
        Next::Ask(
            Ask::Password { name, .. }
            | Ask::Totp { name, .. }
            | Ask::SetUpTotp { name, .. }
            | Ask::RecoveryCode { name, .. }
            | Ask::RecoveryCodes { name, .. }
            | Ask::Code { name, .. }
            | Ask::NewPassword { name, .. },
        ) => name.clone(),
        _ => String::new(),
    }
}

/// The secret of the app that a page shows.
fn seed_shown(asked: &Next) -> Vec<u8> {
    match asked {
        Next::Ask(Ask::SetUpTotp { key, .. }) => {
            Seed::try_from_base32(key.expose()).unwrap().as_bytes().to_vec()
        }
        _ => SEED.to_vec(),
    }
}

impl Ready {
    /// Sends it: to the page of a sign-in, or to the one behind the link of a notice.
    pub(super) fn sent(
        &self,
        engine: &Engine,
    ) -> impl Future<Output = Result<Next, Fault>> + use<> {
        let (arrival, request) = (self.arrival.clone(), self.request.clone());
        let (engine, input, refusal) = (engine.clone(), self.input(), self.refusal.clone());
        async move {
            match refusal {
                None => engine.submit(&arrival, &request, input).await,
                Some(secret) => {
                    let client = &request.client.id;
                    let stopped = engine.stop_lost_factor_by_link(&arrival, client, &secret);
                    stopped.await.map(Next::Ask)
                }
            }
        }
    }

    fn input(&self) -> Input {
        match &self.input {
            Input::SignIn { name, password } => {
                Input::SignIn { name: name.clone(), password: password.clone() }
            }
            Input::Password { password } => Input::Password { password: password.clone() },
            Input::NewPassword { chosen, again } => {
                Input::NewPassword { chosen: chosen.clone(), again: again.clone() }
            }
            Input::ChooseSetUp { method } => Input::ChooseSetUp { method: method.clone() },
            Input::SetUpTotp { code, device } => {
                Input::SetUpTotp { code: code.clone(), device: device.clone() }
            }
            Input::Totp { code, remember } => {
                Input::Totp { code: code.clone(), remember: *remember }
            }
            Input::Confirm { code } => Input::Confirm { code: code.clone() },
            Input::Resend => Input::Resend,
            Input::Other => Input::Other,
            Input::UseRecoveryCode => Input::UseRecoveryCode,
            Input::LoseFactor => Input::LoseFactor,
            Input::RecoveryCode { code } => Input::RecoveryCode { code: code.clone() },
            Input::CodesKept => Input::CodesKept,
            Input::Terms { values } => Input::Terms { values: values.clone() },
            Input::DeclineTerms => Input::DeclineTerms,
            Input::LeaveWithoutTerms => Input::LeaveWithoutTerms,
            Input::LinkPressed => Input::LinkPressed,
            Input::Choose { method } => Input::Choose { method: method.clone() },
            Input::Code { code, remember } => {
                Input::Code { code: code.clone(), remember: *remember }
            }
            Input::Passkey(_) | Input::NewPasskey(_) | Input::NotNow => Input::NotNow,
            Input::Continue => Input::Continue,
            Input::StartOver => Input::StartOver,
            Input::SignOut => Input::SignOut,
            Input::ContinueAs { account } => Input::ContinueAs { account: account.clone() },
            Input::SignOutOf { account } => Input::SignOutOf { account: account.clone() },
        }
    }
}
