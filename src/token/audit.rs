//! What the audit log learns of tokens: never the tokens themselves.

use crate::domain::{AuditEvent, Happened, User, UserSub};
use crate::oauth::GrantType;
use crate::ports::Fault;

use super::{Ctx, Engine};

impl Engine {
    pub(super) async fn record(
        &self,
        ctx: Ctx<'_>,
        user: Option<&UserSub>,
        what: Happened,
    ) -> Result<(), Fault> {
        let event = AuditEvent {
            at: ctx.at,
            what,
            pool: Some(ctx.pool.id.clone()),
            client: Some(ctx.client.id.clone()),
            user: user.cloned(),
            name: None,
            visitor: ctx.visitor.clone(),
        };
        self.audit.record(&event).await
    }

    pub(super) async fn record_issued(
        &self,
        ctx: Ctx<'_>,
        user: Option<&User>,
        grant: GrantType,
    ) -> Result<(), Fault> {
        let what = Happened::TokensIssued { grant: grant.as_str() };
        self.record(ctx, user.map(|user| &user.sub), what).await
    }
}
