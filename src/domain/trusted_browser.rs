use super::At;

/// A browser in which somebody is not asked for a second factor, for a while.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrustedBrowser {
    /// The keyed hash of what its cookie holds.
    pub hash: [u8; 32],
    /// The keyed hash of the password and the second factors that it was trusted with: another
    /// password or another factor ends it.
    pub stamp: [u8; 32],
    /// As it called itself; anybody may write anything there.
    pub agent: String,
    pub created: At,
    pub last_seen: At,
    pub until: At,
}
