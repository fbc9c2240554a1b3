//! Proving that a mailbox or a phone is somebody's own: a code that belongs to the account and is
//! good in any browser. A new one takes the place of the one before.

use serde::{Deserialize, Serialize};

use crate::domain::{
    At, Channel, LetterKind, Medium, Proof, ProofOf, Secret, Span, User, UserSub, in_sealed_record,
};
use crate::ports::Swapped;
use crate::vault::OneTimeCode;

use super::record::{Kept, Standing, Stored};
use super::{Arrival, Engine, Fault};

/// How long such a code stands (directory reference, section 4.2).
pub(super) const CODE_LASTS: Span = Span::from_days(1);
/// Before another code is sent to the same place.
pub(super) const COOL_DOWN: Span = Span::from_seconds(30);
pub(super) const DIGITS: u32 = 6;

/// A code on its way to where it is typed.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Verifying {
    #[serde(with = "in_sealed_record")]
    code: Secret<[u8; 32]>,
    /// What is proven: the very address or number that the code went to.
    to: String,
    pub sent: At,
    /// Whether it was used; kept, so that who shows it again is told so, and nobody else.
    pub spent: bool,
}

impl Kept for Verifying {
    const PLACE: &'static str = "verification";

    fn name(self) -> String {
        String::new()
    }
}

/// What a typed code is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verified {
    Yes,
    /// The right one, and it was used before.
    Again,
    Wrong,
    /// None was sent, or it ran out.
    Expired,
}

/// Whose contact is proven, and what for.
pub(super) struct Subject<'a> {
    pub user: &'a User,
    pub channel: &'a Channel,
    pub of: ProofOf,
}

impl Engine {
    /// Makes a code, keeps what it is known by, and sends it.
    pub(super) async fn send_verification(
        &self,
        arrival: &Arrival,
        subject: Subject<'_>,
        link: Option<&dyn Fn(&str) -> String>,
    ) -> Result<(), Fault> {
        let Subject { user, channel, of } = subject;
        let medium = channel.medium();
        let stored = self.verifying(arrival, &user.sub, medium).await?;
        let code = OneTimeCode::generate(&self.vault, DIGITS);
        let place = place(arrival, &user.sub, channel.recipient());
        let verifying = Verifying {
            code: Secret::new(code.hash(&self.vault, &place)),
            to: channel.recipient().to_owned(),
            sent: arrival.at,
            spent: false,
        };
        let kept = self.store(arrival, stored.id, stored.version, verifying, CODE_LASTS).await?;
        if kept == Swapped::No {
            // Another one is on its way, and this one would not be taken.
            return Ok(());
        }
        let secret = |text: &str| Secret::new(text.to_owned());
        let by = match link {
            Some(link) => Proof::Link(Secret::new(link(code.expose()))),
            None => Proof::Code(secret(code.expose())),
        };
        let kind = LetterKind::Proof { of, by, until: arrival.at + CODE_LASTS };
        let name = user.display_name().to_owned();
        self.courier.send(arrival.letter(channel.clone(), name, kind), arrival.at).await
    }

    /// Takes the code: of any number who show it, one gets yes. Guesses are counted by the caller.
    pub(super) async fn take_verification(
        &self,
        arrival: &Arrival,
        user: &User,
        medium: Medium,
        typed: &str,
    ) -> Result<Verified, Fault> {
        let stored = self.verifying(arrival, &user.sub, medium).await?;
        let Standing::At(verifying) = stored.standing else {
            return Ok(Verified::Expired);
        };
        if user.attributes.get(medium.attribute()) != Some(verifying.to.as_str()) {
            return Ok(Verified::Expired);
        }
        let place = place(arrival, &user.sub, &verifying.to);
        if !OneTimeCode::is_kept(&self.vault, &place, typed, &verifying.code) {
            return Ok(Verified::Wrong);
        }
        if verifying.spent {
            return Ok(Verified::Again);
        }
        let rest = (verifying.sent + CODE_LASTS).since(arrival.at);
        let spent = Verifying { spent: true, ..verifying };
        let taken = self.store(arrival, stored.id, stored.version, spent, rest).await?;
        Ok(if taken == Swapped::Yes { Verified::Yes } else { Verified::Again })
    }

    pub(super) async fn verifying(
        &self,
        arrival: &Arrival,
        user: &UserSub,
        medium: Medium,
    ) -> Result<Stored<Verifying>, Fault> {
        let pool = arrival.pool.id.as_str();
        let parts = [pool, Verifying::PLACE, user.as_str(), medium.attribute()];
        self.stored_under(arrival, &parts.map(str::as_bytes)).await
    }
}

/// What a code is bound to.
fn place<'a>(arrival: &'a Arrival, user: &'a UserSub, to: &'a str) -> [&'a str; 4] {
    [arrival.pool.id.as_str(), Verifying::PLACE, user.as_str(), to]
}
