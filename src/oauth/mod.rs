//! The protocol's own words, exactly as they appear on the wire. Knows nothing of Vestibule.

mod error_code;
mod params;
mod pkce;
mod request;
mod scope;

pub use error_code::ErrorCode;
pub use params::{Malformed, Params};
pub use pkce::{Challenge, Verifier, VerifierError};
pub use request::{GrantType, Prompt, ResponseMode, ResponseType};
pub use scope::{ADMIN_SCOPE, OFFLINE_ACCESS, OPENID, Scope};
