//! Passkeys (Web Authentication Level 3): as the first factor, as the second, to prove in a session
//! that it is still them, and new ones.
//!
//! ```text
//! page with options and sealed state ─▶ authenticator ─▶ post ─▶ opened, taken, checked, written
//! ```
//!
//! Asking for a passkey writes nothing, as a GET may not: what has to be kept of a challenge travels
//! in the page, sealed and bound to browser, request and purpose. Whoever answers takes it away by a
//! swap in the session store before the answer is looked at, so that one challenge leads on once.
//!
//! Passkeys are always discoverable, and sign-ins name none that would do: so no page tells whether
//! a name has any. Authenticators must verify the person each time, unless the pool lets in those that
//! cannot; one that verified when a passkey was made does so ever after.

mod ceremony;
mod check;
mod enrol;
mod maker;
mod own;
mod party;
mod sign_in;

pub(super) use ceremony::Bound;
pub(super) use own::OwnShown;
pub(super) use sign_in::Stand;

pub use ceremony::{Ceremony, Shown};
pub use enrol::NewPasskey;
