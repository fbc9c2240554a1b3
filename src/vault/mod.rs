//! Everything that the master key protects: sealing, keyed hashes, and handles that cannot be
//! forged or shortened. Randomness comes from here too, so that there is one place to look for it.

mod app;
mod handle;
mod keys;
mod known_browser;
mod mac;
mod one_time_code;
mod recovery_code;
mod sign_in_link;
mod theme_preview;

pub use app::app_id;
pub use handle::{AuthorizationCode, RefreshToken};
pub use keys::{MadeBy, MasterKey, MasterKeyError, SealError, Vault, gather_entropy, sha256};
pub use known_browser::KnownBrowser;
pub use mac::Mac;
pub use one_time_code::OneTimeCode;
pub use recovery_code::RecoveryCode;
pub use sign_in_link::SignInLink;
pub use theme_preview::ThemePreview;
