use super::{At, Factor, Span};

/// A request to get in without the second factors that were lost. It waits, so that whoever did not
/// ask for it can stop it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LostFactor {
    /// The keyed hash of the secret that stops it.
    pub id: [u8; 32],
    /// What it was asked for with.
    pub proofs: Vec<Factor>,
    pub asked: At,
    /// From when on the factors may be taken away.
    pub due: At,
}

impl LostFactor {
    /// How long it may be finished once its time has come: nobody gets in by one that was forgotten.
    pub const STANDS: Span = Span::from_days(14);

    /// Whether it is as if it had never been.
    pub fn is_over(&self, at: At) -> bool {
        at >= self.due + Self::STANDS
    }

    pub fn is_ripe(&self, at: At) -> bool {
        at >= self.due && !self.is_over(at)
    }
}
