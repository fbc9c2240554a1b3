//! Every page in every state: what the tests read and what brand teams look at.

use super::form::FormParts;
use super::{
    Account, AccountAddPasskey, AccountAuthenticator, AccountClosed, AccountContact,
    AccountContactCode, AccountDeleted, AccountDeletion, AccountDone, AccountEvents,
    AccountNewAuthenticator, AccountNotMe, AccountPasskey, AccountPasskeys, AccountPassword,
    AccountProfile, AccountProof, AccountProofCode, AccountProofPasskey, AccountRecoveryCodes,
    AccountSessions, AccountTerms, AwaitApproval, AwaitLink, Choose, ChooseAccount, ChooseReset,
    ChooseSetup, Chrome, Confirm, ConfirmLink, ConfirmSignOut, Confirmed, Continue, DeclinedTerms,
    Error, Expired, Forgot, FormPost, LanguageMenu, LinkPressed, Locked, LostFactor,
    LostFactorStopped, LostFactorWaits, NewPasskey, NewPassword, Password, RecoveryCode,
    RecoveryCodes, Reset, SentCode, SetUpTotp, SignIn, SignInLink, SignInLinkDone, SignUp,
    SignedOut, StopLostFactor, Terms, TooMany, Totp, UsePasskey, demo, mailbox,
};
use crate::brand::{Branded, Locales};
use askama::Template;
use std::sync::Arc;

/// What somebody might type who means harm; no page may let it out of its attribute.
pub(super) const HOSTILE: &str = "\"><script>alert('x')</script>&amp;{{7*7}}\u{202e}";
/// As long as a name may be, without a place to break.
pub(super) const LONG_NAME: &str =
    "maximiliane.von-hohenstein-und-zu-traunfels.verwaltung@abteilung-fuer-langes.example.org";

/// A token as forms carry it.
const CSRF: &str = "3f1c0a52-6d1e-4b7a-9d58-0c2e7a9b4f10";

/// A page with its samples.
pub trait Page: Template + Sized {
    /// The word that struct, template and sample share.
    const NAME: &'static str;

    /// The page in each state worth looking at, with a word for the state.
    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)>;
}

/// One page in one state, rendered.
#[derive(Clone, Debug)]
pub struct Specimen {
    /// [`Page::NAME`]
    pub page: &'static str,
    /// The state's word.
    pub state: &'static str,
    /// The document.
    pub html: String,
}

/// A frame to show samples in: an invented application, every language on the menu.
pub fn sample_chrome(locales: &Locales, tag: &str, brand: Arc<Branded>) -> Chrome {
    let text = locales.text(tag).in_words_of(&brand.words);
    Chrome {
        languages: LanguageMenu {
            action: "/login".to_owned(),
            asked: vec![("client_id".to_owned(), "1example".to_owned())],
            offered: locales.languages().collect(),
        },
        mode: brand.theme.mode,
        client_name: "Acme Notes".to_owned(),
        reference: "7F3A-2C91".to_owned(),
        text,
        brand,
    }
}

/// Every page in every state, in this frame.
pub fn specimens(chrome: &Chrome) -> Result<Vec<Specimen>, askama::Error> {
    let mut all = Vec::new();
    add::<SignIn>(chrome, &mut all)?;
    add::<Password>(chrome, &mut all)?;
    add::<NewPassword>(chrome, &mut all)?;
    add::<SignUp>(chrome, &mut all)?;
    add::<Confirm>(chrome, &mut all)?;
    add::<AwaitApproval>(chrome, &mut all)?;
    add::<ConfirmLink>(chrome, &mut all)?;
    add::<Confirmed>(chrome, &mut all)?;
    add::<Forgot>(chrome, &mut all)?;
    add::<ChooseReset>(chrome, &mut all)?;
    add::<Reset>(chrome, &mut all)?;
    add::<Choose>(chrome, &mut all)?;
    add::<SentCode>(chrome, &mut all)?;
    add::<AwaitLink>(chrome, &mut all)?;
    add::<LinkPressed>(chrome, &mut all)?;
    add::<SignInLink>(chrome, &mut all)?;
    add::<SignInLinkDone>(chrome, &mut all)?;
    add::<ChooseSetup>(chrome, &mut all)?;
    add::<SetUpTotp>(chrome, &mut all)?;
    add::<Totp>(chrome, &mut all)?;
    add::<RecoveryCode>(chrome, &mut all)?;
    add::<LostFactor>(chrome, &mut all)?;
    add::<LostFactorWaits>(chrome, &mut all)?;
    add::<StopLostFactor>(chrome, &mut all)?;
    add::<LostFactorStopped>(chrome, &mut all)?;
    add::<RecoveryCodes>(chrome, &mut all)?;
    add::<UsePasskey>(chrome, &mut all)?;
    add::<NewPasskey>(chrome, &mut all)?;
    add::<Terms>(chrome, &mut all)?;
    add::<DeclinedTerms>(chrome, &mut all)?;
    add::<Continue>(chrome, &mut all)?;
    add::<ChooseAccount>(chrome, &mut all)?;
    add::<Error>(chrome, &mut all)?;
    add::<Expired>(chrome, &mut all)?;
    add::<Locked>(chrome, &mut all)?;
    add::<TooMany>(chrome, &mut all)?;
    add::<SignedOut>(chrome, &mut all)?;
    add::<ConfirmSignOut>(chrome, &mut all)?;
    add::<Account>(chrome, &mut all)?;
    add::<AccountProfile>(chrome, &mut all)?;
    add::<AccountContact>(chrome, &mut all)?;
    add::<AccountContactCode>(chrome, &mut all)?;
    add::<AccountPassword>(chrome, &mut all)?;
    add::<AccountAuthenticator>(chrome, &mut all)?;
    add::<AccountPasskeys>(chrome, &mut all)?;
    add::<AccountPasskey>(chrome, &mut all)?;
    add::<AccountAddPasskey>(chrome, &mut all)?;
    add::<AccountTerms>(chrome, &mut all)?;
    add::<AccountSessions>(chrome, &mut all)?;
    add::<AccountEvents>(chrome, &mut all)?;
    add::<AccountNotMe>(chrome, &mut all)?;
    add::<AccountNewAuthenticator>(chrome, &mut all)?;
    add::<AccountRecoveryCodes>(chrome, &mut all)?;
    add::<AccountProof>(chrome, &mut all)?;
    add::<AccountProofCode>(chrome, &mut all)?;
    add::<AccountProofPasskey>(chrome, &mut all)?;
    add::<AccountDeletion>(chrome, &mut all)?;
    add::<AccountDeleted>(chrome, &mut all)?;
    add::<AccountClosed>(chrome, &mut all)?;
    add::<AccountDone>(chrome, &mut all)?;
    add::<FormPost>(chrome, &mut all)?;
    add::<demo::Home>(chrome, &mut all)?;
    add::<demo::Start>(chrome, &mut all)?;
    add::<demo::Session>(chrome, &mut all)?;
    add::<demo::Error>(chrome, &mut all)?;
    add::<mailbox::List>(chrome, &mut all)?;
    add::<mailbox::Message>(chrome, &mut all)?;
    Ok(all)
}

fn add<P: Page>(chrome: &Chrome, all: &mut Vec<Specimen>) -> Result<(), askama::Error> {
    for (state, page) in P::samples(chrome) {
        all.push(Specimen { page: P::NAME, state, html: page.render()? });
    }
    Ok(())
}

/// A form as samples post it.
pub(super) fn parts(step: &'static str) -> FormParts {
    FormParts::new("/login?client_id=1example&response_type=code".to_owned(), CSRF.to_owned(), step)
}

/// The same, at the account page.
pub(super) fn own_parts(step: &'static str) -> FormParts {
    FormParts::new("/account?client_id=1example".to_owned(), CSRF.to_owned(), step)
}
