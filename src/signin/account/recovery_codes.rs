//! New recovery codes in place of those from before. They are shown to the session that made them
//! until it says that they are kept.

use serde::{Deserialize, Serialize};

use crate::domain::{Secret, Span, in_sealed_record};
use crate::ports::Swapped;

use super::super::decide::Facts;
use super::super::record::{Kept, Standing, Stored};
use super::super::{Engine, Fault};
use super::reauthenticate::Doubt;
use super::{AccountMistake, AccountNext, AccountPage, AccountPlace, AtAccount, Holder};

/// How long the page stands: people print, and look for a safe place.
const SHOWN: Span = Span::from_minutes(15);
/// How long it may take to make them, before it is begun anew.
const MADE_WITHIN: Span = Span::from_seconds(30);

/// Codes that are made, one set at a time: with two, the last that is shown might not be the last
/// that is written.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub(super) enum NewCodes {
    Making,
    Shown {
        /// As people see them, between blanks.
        #[serde(with = "in_sealed_record")]
        codes: Secret<String>,
    },
}

impl Kept for NewCodes {
    const PLACE: &'static str = "new recovery codes";

    fn name(self) -> String {
        String::new()
    }
}

impl Engine {
    pub(super) async fn new_recovery_codes(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        current: String,
    ) -> Result<AccountNext, Fault> {
        if !may_have(own, holder) {
            return Ok(AccountNext::ToOverview);
        }
        if let Err(doubt) = self.reauthenticate_for_factors(own, holder, current).await? {
            return Ok(match doubt {
                Doubt::Wait(ask) => AccountNext::Wait(ask),
                Doubt::Mistake(mistake) => form(holder, Some(mistake)),
            });
        }
        let Some(stored) = self.stored_codes(own).await? else {
            return Ok(AccountNext::ToOverview);
        };
        if matches!(stored.standing, Standing::At(_)) {
            return Ok(AccountNext::To(AccountPlace::RecoveryCodes));
        }
        let arrival = own.arrival;
        let making = self.store(arrival, stored.id, stored.version, NewCodes::Making, MADE_WITHIN);
        if making.await? == Swapped::No {
            return Ok(AccountNext::To(AccountPlace::RecoveryCodes));
        }
        let codes = self.make_recovery_codes(own, &holder.account.user).await?;
        if codes.is_empty() {
            return self.recovery_codes_kept(own).await;
        }
        let codes: Vec<_> = codes.iter().map(|code| code.expose().as_str()).collect();
        let shown = NewCodes::Shown { codes: Secret::new(codes.join(" ")) };
        let version = self.stored_codes(own).await?.and_then(|stored| stored.version);
        self.store(arrival, stored.id, version, shown, SHOWN).await?;
        Ok(AccountNext::To(AccountPlace::RecoveryCodes))
    }

    pub(super) async fn recovery_codes_kept(
        &self,
        own: &AtAccount<'_>,
    ) -> Result<AccountNext, Fault> {
        if let Some(stored) = self.stored_codes(own).await? {
            self.drop_record(own.arrival, stored.id).await?;
        }
        Ok(AccountNext::ToOverview)
    }

    /// The codes that were made a moment ago, or the form that makes some.
    pub(super) async fn recovery_codes_page(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
    ) -> Result<AccountNext, Fault> {
        let stored = self.stored_codes(own).await?;
        let Some(Standing::At(NewCodes::Shown { codes })) = stored.map(|own| own.standing) else {
            let may = may_have(own, holder);
            return Ok(if may { form(holder, None) } else { AccountNext::ToOverview });
        };
        let codes = codes.expose().split_whitespace();
        let codes = codes.map(|code| Secret::new(code.to_owned())).collect();
        let name = holder.name();
        Ok(AccountNext::Page(AccountPage::NewRecoveryCodes { name, codes }))
    }

    async fn stored_codes(&self, own: &AtAccount<'_>) -> Result<Option<Stored<NewCodes>>, Fault> {
        let Some(session) = &own.arrival.session else {
            return Ok(None);
        };
        let pool = own.arrival.pool.id.as_str().as_bytes();
        let parts = [pool, NewCodes::PLACE.as_bytes(), session.bytes()];
        self.stored_under(own.arrival, &parts).await.map(Some)
    }
}

/// Whoever has a second factor that a code can stand in for.
pub(super) fn may_have(own: &AtAccount<'_>, holder: &Holder) -> bool {
    let (pool, account) = (&own.arrival.pool, &holder.account);
    let facts = Facts::of(account, pool, &[]);
    pool.factors.recovery_codes && !facts.enrolled.is_empty()
}

fn form(holder: &Holder, mistake: Option<AccountMistake>) -> AccountNext {
    let asks_password = holder.has_password();
    AccountNext::Page(AccountPage::RecoveryCodes { name: holder.name(), asks_password, mistake })
}
