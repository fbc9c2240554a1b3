//! Pages: one struct per page, one template of the same name, samples of every state.
//!
//! A view shows; it does not know. Its fields are ready to display, never domain types, so no page
//! can leak what it was not given.

pub mod account;
pub mod account_apps;
pub mod account_events;
pub mod account_profile;
mod account_proof;
mod account_sessions;
mod account_terms;
mod chrome;
pub mod demo;
pub mod factors;
pub mod form;
pub mod form_post;
pub mod gallery;
pub mod link;
pub mod lost_factor;
pub mod mailbox;
pub mod message;
pub mod new_password;
pub mod passkeys;
pub mod problem;
pub mod qr;
pub mod recovery;
pub mod recovery_codes;
pub mod session;
pub mod sign_in;
pub mod sign_up;
pub mod studio;
mod terms;
pub mod totp;
pub mod ways;

pub use account::{
    Account, AccountClosed, AccountDeleted, AccountDeletion, AccountPassword, AccountWays, OwnApp,
    OwnBrowser, OwnConnected, OwnContact, OwnDetail,
};
pub use account_apps::{AccountAuthenticator, AccountNewAuthenticator};
pub use account_events::{AccountEvents, AccountNotMe, EventLine};
pub use account_profile::{AccountContact, AccountContactCode, AccountProfile, contact_input};
pub use account_proof::{AccountDone, AccountProof, AccountProofCode, AccountProofPasskey};
pub use account_sessions::{AccountSessions, OwnSession};
pub use account_terms::{AccountTerms, OfferedConsent, OwnConsent};
pub use chrome::{Chrome, LanguageMenu};
pub use factors::{Choose, OtherSteps, RememberBrowser, SentCode, SentLink};
pub use form::{Field, FormError, FormParts, Notice, Tone};
pub use form_post::FormPost;
pub use gallery::{Page, Specimen};
pub use link::{AwaitLink, LinkEnd, LinkPressed, SignInLink, SignInLinkDone};
pub use lost_factor::{LostFactor, LostFactorStopped, LostFactorWaits, StopLostFactor};
pub use message::Message;
pub use new_password::{NewPassword, Rule, RuleKind, RuleState};
pub use passkeys::{
    AccountAddPasskey, AccountPasskey, AccountPasskeys, Later, ListedPasskey, NewPasskey,
    PasskeyParts, UsePasskey,
};
pub use problem::{Error, ErrorKind, Expired, Locked, TooMany, WayOn};
pub use recovery::{ChooseReset, Forgot, Reset};
pub use recovery_codes::{AccountRecoveryCodes, RecoveryCode, RecoveryCodes};
pub use session::{AccountChoice, ChooseAccount, ConfirmSignOut, Continue, SignedOut};
pub use sign_in::{Identifier, Password, SignIn};
pub use sign_up::{
    AwaitApproval, Confirm, ConfirmLink, Confirmed, InputField, InputKind, SignUp, Widget,
    attribute_label,
};
pub use terms::{DeclinedTerms, Terms, terms_input};
pub use totp::{ChooseSetup, Method, SetUpTotp, Totp};
pub use ways::Ways;
