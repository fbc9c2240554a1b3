//! Our nouns. Pure: no async, no HTTP, no SQL, no clock; a value that exists is right.

mod agent;
mod attributes;
mod audit;
mod authorize;
mod callback;
mod client;
mod compatibility;
mod contact;
mod custom_field;
mod factor;
mod family;
mod funnel;
mod grant;
mod id;
mod key;
mod letter;
mod level;
mod lockout;
mod look;
mod lost_factor;
mod moment;
mod networks;
mod origin;
mod passkey;
mod password;
mod peers;
mod pool;
mod proportion;
mod rate;
mod risk;
mod secret;
mod session;
mod sign_in_name;
mod sign_up;
mod strength;
mod terms;
mod theme_version;
mod trial;
mod trusted_browser;
mod user;

pub use agent::Agent;
pub use attributes::{Attributes, PROFILE_ATTRIBUTES, STANDARD_ATTRIBUTES, TokenPlace};
pub use audit::{
    AuditEvent, AuditName, AuditQuery, AuditRecord, Deed, Happened, KeptRecord, Outcome,
    SignInFailure, ThemeDeed, Visitor,
};
pub use authorize::{AuthorizeError, AuthorizeRequest, ClaimsRequest, Shown};
pub use callback::{Answer, Callback, OAuthError, RedirectUri};
pub use client::{Client, ClientSecret, Flows, Rotation, UriError};
pub use compatibility::{Compatibility, StrictRule};
pub use contact::{Medium, Recovery};
pub use custom_field::{Choice, CustomField, FieldKind, Words};
pub use factor::{Factor, FactorPolicy, MfaChoice, MfaPolicy, Passed};
pub use family::{Presented, RefreshFamily};
pub use funnel::{
    ANY_LANGUAGE, Compared, Counted, Counts, FunnelBy, FunnelPart, FunnelQuery, FunnelSum, JOURNEY,
    Reached, Stage,
};
pub use grant::{CodeGrant, UserGrant};
pub use id::{ClientId, FamilyId, IdError, Owner, PoolId, SessionId, UserSub};
pub use key::{KeyState, KeyUse, SigningAlgorithm, SigningKey};
pub use letter::{Channel, Letter, LetterKind, MAIL, Proof, ProofOf, TEXT};
pub use level::{Level, LevelNames, authentication_methods};
pub use lockout::{FORGOTTEN_AFTER, Lockout, Tally};
pub use look::{BUILT_IN_THEME, Look, Looks, Organisation, Scopes, Wished, domain};
pub use lost_factor::LostFactor;
pub use moment::{At, Span};
pub use networks::{Networks, is_within, neighbourhood};
pub use origin::{Origin, OriginError};
pub use passkey::{
    Attachment, CredentialId, Declined, Maker, Passkey, PasskeyPolicy, Transport, UserVerification,
};
pub use password::{BrokenRule, Password, PasswordError, PasswordPolicy};
pub use peers::Peers;
pub use pool::{Group, Pool, ResourceServer, StudioRules};
pub use proportion::{Difference, Proportion};
pub use rate::{Action, ActionRates, Limits, MessageRates, Passage, Rate, SignInRates, TokenRates};
pub use risk::{
    Circumstances, Country, MANY_FAILURES, Point, Risk, RiskAction, RiskLevel, RiskPolicy,
    RiskSign, SeenPlace, Spot,
};
pub use secret::{Secret, in_sealed_record};
pub use session::{Browser, BrowserSession, OpenSession, USE_IS_TOLD_AFTER};
pub use sign_in_name::{LoginName, NameKind, SignInNames};
pub use sign_up::{Asked, SignUp, Unfit, fit};
pub use strength::{strength, told_of};
pub use terms::{Consent, Edition, Terms};
pub use theme_version::{Author, ThemeFiles, ThemeName, ThemeVersion, UnfitFile, VersionState};
pub use trial::{ThemeTrial, journey_parts};
pub use trusted_browser::TrustedBrowser;
pub use user::{Account, Credential, TotpDevice, User, UserStatus};
