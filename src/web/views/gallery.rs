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
    walk(chrome, &mut Wanted { some: &mut |_, _| true, all: &mut all })?;
    Ok(all)
}

/// One page in one state, in this frame.
pub fn specimen(
    chrome: &Chrome,
    page: &str,
    state: &str,
) -> Result<Option<Specimen>, askama::Error> {
    let mut all = Vec::new();
    let mut some = |own: &'static str, its: &'static str| own == page && its == state;
    walk(chrome, &mut Wanted { some: &mut some, all: &mut all })?;
    Ok(all.pop())
}

/// Every page and state that there is.
pub fn names(chrome: &Chrome) -> Result<Vec<(&'static str, &'static str)>, askama::Error> {
    let (mut names, mut all) = (Vec::new(), Vec::new());
    let mut some = |page, state| {
        names.push((page, state));
        false
    };
    walk(chrome, &mut Wanted { some: &mut some, all: &mut all })?;
    Ok(names)
}

/// What is rendered of all that there is, and where it goes.
struct Wanted<'a> {
    some: &'a mut dyn FnMut(&'static str, &'static str) -> bool,
    all: &'a mut Vec<Specimen>,
}

fn walk(chrome: &Chrome, wanted: &mut Wanted<'_>) -> Result<(), askama::Error> {
    add::<SignIn>(chrome, wanted)?;
    add::<Password>(chrome, wanted)?;
    add::<NewPassword>(chrome, wanted)?;
    add::<SignUp>(chrome, wanted)?;
    add::<Confirm>(chrome, wanted)?;
    add::<AwaitApproval>(chrome, wanted)?;
    add::<ConfirmLink>(chrome, wanted)?;
    add::<Confirmed>(chrome, wanted)?;
    add::<Forgot>(chrome, wanted)?;
    add::<ChooseReset>(chrome, wanted)?;
    add::<Reset>(chrome, wanted)?;
    add::<Choose>(chrome, wanted)?;
    add::<SentCode>(chrome, wanted)?;
    add::<AwaitLink>(chrome, wanted)?;
    add::<LinkPressed>(chrome, wanted)?;
    add::<SignInLink>(chrome, wanted)?;
    add::<SignInLinkDone>(chrome, wanted)?;
    add::<ChooseSetup>(chrome, wanted)?;
    add::<SetUpTotp>(chrome, wanted)?;
    add::<Totp>(chrome, wanted)?;
    add::<RecoveryCode>(chrome, wanted)?;
    add::<LostFactor>(chrome, wanted)?;
    add::<LostFactorWaits>(chrome, wanted)?;
    add::<StopLostFactor>(chrome, wanted)?;
    add::<LostFactorStopped>(chrome, wanted)?;
    add::<RecoveryCodes>(chrome, wanted)?;
    add::<UsePasskey>(chrome, wanted)?;
    add::<NewPasskey>(chrome, wanted)?;
    add::<Terms>(chrome, wanted)?;
    add::<DeclinedTerms>(chrome, wanted)?;
    add::<Continue>(chrome, wanted)?;
    add::<ChooseAccount>(chrome, wanted)?;
    add::<Error>(chrome, wanted)?;
    add::<Expired>(chrome, wanted)?;
    add::<Locked>(chrome, wanted)?;
    add::<TooMany>(chrome, wanted)?;
    add::<SignedOut>(chrome, wanted)?;
    add::<ConfirmSignOut>(chrome, wanted)?;
    add::<Account>(chrome, wanted)?;
    add::<AccountProfile>(chrome, wanted)?;
    add::<AccountContact>(chrome, wanted)?;
    add::<AccountContactCode>(chrome, wanted)?;
    add::<AccountPassword>(chrome, wanted)?;
    add::<AccountAuthenticator>(chrome, wanted)?;
    add::<AccountPasskeys>(chrome, wanted)?;
    add::<AccountPasskey>(chrome, wanted)?;
    add::<AccountAddPasskey>(chrome, wanted)?;
    add::<AccountTerms>(chrome, wanted)?;
    add::<AccountSessions>(chrome, wanted)?;
    add::<AccountEvents>(chrome, wanted)?;
    add::<AccountNotMe>(chrome, wanted)?;
    add::<AccountNewAuthenticator>(chrome, wanted)?;
    add::<AccountRecoveryCodes>(chrome, wanted)?;
    add::<AccountProof>(chrome, wanted)?;
    add::<AccountProofCode>(chrome, wanted)?;
    add::<AccountProofPasskey>(chrome, wanted)?;
    add::<AccountDeletion>(chrome, wanted)?;
    add::<AccountDeleted>(chrome, wanted)?;
    add::<AccountClosed>(chrome, wanted)?;
    add::<AccountDone>(chrome, wanted)?;
    add::<FormPost>(chrome, wanted)?;
    add::<demo::Home>(chrome, wanted)?;
    add::<demo::Start>(chrome, wanted)?;
    add::<demo::Session>(chrome, wanted)?;
    add::<demo::Error>(chrome, wanted)?;
    add::<mailbox::List>(chrome, wanted)?;
    add::<mailbox::Message>(chrome, wanted)?;
    Ok(())
}

fn add<P: Page>(chrome: &Chrome, wanted: &mut Wanted<'_>) -> Result<(), askama::Error> {
    for (state, page) in P::samples(chrome) {
        if (wanted.some)(P::NAME, state) {
            wanted.all.push(Specimen { page: P::NAME, state, html: page.render()? });
        }
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
