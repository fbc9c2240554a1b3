//! The pages on which somebody proves that it is still them, and the word that it is done.

use askama::Template;

use crate::signin::{AccountPage, Provable};
use crate::web::views::{AccountDone, AccountProof, AccountProofCode, AccountProofPasskey};

use super::account::said;
use super::passkeys::carried;
use super::{Form, choices};

/// By what somebody proves who they are, and that; of another page, none.
pub(super) fn page(
    form: &Form<'_>,
    page: AccountPage,
    back: String,
) -> Result<String, askama::Error> {
    let chrome = form.frame.chrome.clone();
    match page {
        AccountPage::Proof { name, methods, notice } => {
            let methods = choices(&chrome, methods);
            let form = form.parts("account_proof", notice);
            AccountProof { chrome, form, username: name, methods, back }.render()
        }
        AccountPage::ProofCode { destination, others, notice, .. } => {
            let step = if destination.is_some() { "account_proof_code" } else { "account_proof" };
            let form = form.parts(step, notice);
            AccountProofCode { chrome, form, destination, others, back }.render()
        }
        AccountPage::Done { news } => {
            let done = said(news, &chrome.text);
            AccountDone { chrome, done, back }.render()
        }
        AccountPage::ProofPasskey { name, ceremony, others, notice } => {
            let (form, passkey) = (form.parts("account_proof_passkey", notice), carried(ceremony));
            AccountProofPasskey { chrome, form, username: name, passkey, others, back }.render()
        }
        _ => Err(askama::Error::Fmt),
    }
}

/// What leads to the page that asks for it is called.
pub(super) const fn link(how: Provable) -> &'static str {
    match how {
        Provable::ByCode => "prove-link",
        Provable::ByPasskey => "passkey-title",
        Provable::ByEither => "account-proof-title",
    }
}
