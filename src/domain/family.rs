use serde::{Deserialize, Serialize};

use super::{At, FamilyId, Span, UserGrant};

/// How many past rotations are remembered: as many as a long grace window can hold in practice.
const REMEMBERED: usize = 16;

/// The refresh token of one sign-in and its rotations; what revocation and replay act on.
///
/// The tokens are not kept. A token names its family and generation, and the vault's MAC makes
/// that name unforgeable; see [`crate::vault::RefreshToken`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefreshFamily {
    pub id: FamilyId,
    pub grant: UserGrant,
    /// The generation of the token that is current.
    pub generation: u32,
    /// Hash of the current token.
    pub hash: [u8; 32],
    /// When recent generations were succeeded, newest first.
    pub succeeded: Vec<(u32, At)>,
    /// Absolute: rotation does not move it.
    pub expires: At,
    pub ended: bool,
}

/// What a presented refresh token turns out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presented {
    /// The live token of the family.
    Current,
    /// One that was succeeded, again within the grace window: it gets the same successor.
    Repeat,
    /// One that was succeeded, again after that: somebody holds a copy, so the family ends.
    Replay,
    /// The family has ended or run out.
    Over,
}

impl RefreshFamily {
    /// Judges a token of this family by its generation. Its authenticity was proven before.
    pub fn judge(&self, generation: u32, at: At, grace: Span) -> Presented {
        if self.ended || at >= self.expires {
            return Presented::Over;
        }
        if generation == self.generation {
            return Presented::Current;
        }
        let succeeded = self.succeeded.iter().find(|(own, _)| *own == generation);
        match succeeded {
            Some((_, when)) if at.since(*when) < grace => Presented::Repeat,
            _ => Presented::Replay,
        }
    }

    /// The family after its current token was succeeded by the one with this hash.
    #[must_use]
    pub fn succeeded_by(&self, hash: [u8; 32], at: At) -> Self {
        let mut next = self.clone();
        next.succeeded.insert(0, (self.generation, at));
        next.succeeded.truncate(REMEMBERED);
        next.generation = self.generation.saturating_add(1);
        next.hash = hash;
        next
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::domain::{ClientId, UserSub};

    fn family() -> RefreshFamily {
        let id = FamilyId::new(Uuid::from_u128(1));
        let grant = UserGrant {
            client: ClientId::parse("app").unwrap(),
            user: UserSub::from(Uuid::from_u128(2)),
            scope: crate::oauth::Scope::default(),
            nonce: None,
            resource: None,
            claims: crate::domain::ClaimsRequest::default(),
            auth_time: At::from_millis(0),
            passed: vec![],
            level: None,
            family: id,
            event: Uuid::from_u128(3),
        };
        let expires = At::from_millis(1_000_000);
        RefreshFamily {
            id,
            grant,
            generation: 0,
            hash: [0; 32],
            succeeded: vec![],
            expires,
            ended: false,
        }
    }

    #[test]
    fn each_generation_has_a_grace_of_its_own() {
        let grace = Span::from_seconds(30);
        let at = At::from_millis;
        let two = family().succeeded_by([1; 32], at(1000)).succeeded_by([2; 32], at(20_000));
        assert_eq!(two.judge(2, at(20_000), grace), Presented::Current);
        assert_eq!(two.judge(1, at(49_999), grace), Presented::Repeat);
        assert_eq!(two.judge(0, at(30_999), grace), Presented::Repeat);
        assert_eq!(two.judge(0, at(31_000), grace), Presented::Replay);
        assert_eq!(two.judge(3, at(21_000), grace), Presented::Replay);
        assert_eq!(two.judge(1, at(20_000), Span::ZERO), Presented::Replay);
        assert_eq!(two.judge(2, at(1_000_000), grace), Presented::Over);
        assert_eq!(RefreshFamily { ended: true, ..two }.judge(2, at(1), grace), Presented::Over);
    }
}
