//! What the audit log learns of a sign-in.

use crate::domain::{AuditEvent, AuditName, Happened, SignInFailure, User, UserSub};

use super::submit::Asks;
use super::{Arrival, Engine, Fault};

/// Whom an event is about.
#[derive(Clone, Copy, Debug)]
pub(super) enum Whom<'a> {
    User(&'a User),
    Sub(&'a UserSub),
    /// What was typed, and nobody has.
    Nobody(&'a str),
}

impl Whom<'_> {
    fn sub(self) -> Option<UserSub> {
        match self {
            Self::User(user) => Some(user.sub.clone()),
            Self::Sub(sub) => Some(sub.clone()),
            Self::Nobody(_) => None,
        }
    }

    fn name(self) -> Option<AuditName> {
        match self {
            Self::User(user) => Some(AuditName::Known(user.display_name().to_owned())),
            Self::Sub(_) => None,
            Self::Nobody(typed) => Some(AuditName::Unknown(typed.to_owned())),
        }
    }
}

impl Engine {
    pub(super) async fn record(
        &self,
        asker: &impl Asks,
        whom: Option<Whom<'_>>,
        what: Happened,
    ) -> Result<(), Fault> {
        let client = Some(asker.client().clone());
        self.audit.record(&AuditEvent { client, ..event(asker.arrival(), whom, what) }).await
    }

    pub(super) async fn record_failure(
        &self,
        asker: &impl Asks,
        whom: Whom<'_>,
        why: SignInFailure,
    ) -> Result<(), Fault> {
        self.record(asker, Some(whom), Happened::SignInFailed(why)).await
    }

    pub(super) async fn record_sign_out(
        &self,
        arrival: &Arrival,
        user: &UserSub,
    ) -> Result<(), Fault> {
        self.audit.record(&event(arrival, Some(Whom::Sub(user)), Happened::SignedOut)).await
    }
}

fn event(arrival: &Arrival, whom: Option<Whom<'_>>, what: Happened) -> AuditEvent {
    AuditEvent {
        at: arrival.at,
        what,
        pool: Some(arrival.pool.id.clone()),
        client: None,
        user: whom.and_then(Whom::sub),
        name: whom.and_then(Whom::name),
        visitor: (*arrival.visitor).clone(),
    }
}
