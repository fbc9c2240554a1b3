//! Another mail address or phone number. A code proves it before it takes the place of the one
//! before, which is told. One that another account has gets a message in place of the code, and
//! no code fits: nobody learns here who has an account.

use serde::{Deserialize, Serialize};

use crate::domain::{At, Medium, NameKind, Secret, Unfit, User, fit, in_sealed_record};

use super::super::record::{Kept, Standing, Stored};
use super::super::verification::COOL_DOWN;
use super::super::{Arrival, Engine, Fault, Notice};
use super::reauthenticate::Doubt;
use super::removal::may_remove;
use super::{AccountMistake, AccountNext, AccountPage, AccountPlace, AtAccount, Holder};

/// What somebody does about their address or number.
#[derive(Debug)]
pub enum ContactChange {
    New {
        value: String,
        current: String,
    },
    Code(String),
    Resend,
    /// Not this address after all.
    Other,
    /// None any more.
    Remove {
        current: String,
    },
}

/// An address or a number that waits to be proven.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Changing {
    pub to: String,
    /// Of one that is somebody else's, what no text fits.
    #[serde(with = "in_sealed_record")]
    pub code: Secret<[u8; 32]>,
    pub sent: At,
    pub notice: Option<Notice>,
    /// Used, or given up.
    pub over: bool,
}

impl Kept for Changing {
    const PLACE: &'static str = "contact change";

    fn name(self) -> String {
        String::new()
    }
}

impl Engine {
    /// The form, or the page for the code where one was sent.
    pub(super) async fn show_contact(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        medium: Medium,
    ) -> Result<AccountNext, Fault> {
        if !may_change(own.arrival, medium) {
            return Ok(AccountNext::ToOverview);
        }
        let stored = self.changing(own.arrival, &holder.account.user, medium).await?;
        Ok(match stored.standing {
            Standing::At(changing) => {
                let notice = changing.notice;
                code_page(holder, medium, &changing, notice)
            }
            Standing::Nothing | Standing::Over { .. } => empty_form(own, holder, medium),
        })
    }

    pub(super) async fn change_contact(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        medium: Medium,
        change: ContactChange,
    ) -> Result<AccountNext, Fault> {
        if !may_change(own.arrival, medium) {
            return Ok(AccountNext::ToOverview);
        }
        if let ContactChange::New { value, current } = change {
            return self.begin_contact(own, holder, medium, value, current).await;
        }
        if let ContactChange::Remove { current } = change {
            return self.remove_contact(own, holder, medium, current).await;
        }
        let arrival = own.arrival;
        let stored = self.changing(arrival, &holder.account.user, medium).await?;
        let Standing::At(changing) = stored.standing else {
            return Ok(AccountNext::To(AccountPlace::Contact(medium)));
        };
        let read = (stored.id, stored.version);
        match change {
            ContactChange::Code(typed) => {
                self.prove_new_contact(own, holder, medium, read, changing, &typed).await
            }
            ContactChange::Resend if arrival.at.since(changing.sent) < COOL_DOWN => {
                Ok(code_page(holder, medium, &changing, Some(Notice::SentJustNow)))
            }
            ContactChange::Resend => {
                let user = &holder.account.user;
                self.send_contact_code(own, user, medium.to(&changing.to), Some(Notice::CodeSent))
                    .await
            }
            ContactChange::Other | ContactChange::New { .. } | ContactChange::Remove { .. } => {
                self.drop_record(arrival, stored.id).await?;
                Ok(AccountNext::To(AccountPlace::Contact(medium)))
            }
        }
    }

    async fn begin_contact(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        medium: Medium,
        value: String,
        current: String,
    ) -> Result<AccountNext, Fault> {
        let user = &holder.account.user;
        let to = match new_contact(user, medium, &value) {
            Ok(to) => to,
            Err(unfit) => return Ok(form(own, holder, medium, value, Some(unfit), None)),
        };
        if let Err(doubt) = self.reauthenticate_for_factors(own, holder, current).await? {
            return Ok(match doubt {
                Doubt::Wait(ask) => AccountNext::Wait(ask),
                Doubt::Mistake(mistake) => form(own, holder, medium, value, None, Some(mistake)),
            });
        }
        let told = !own.client.hides_existence;
        if told && self.is_anothers(own.arrival, user, medium, &to).await? {
            return Ok(form(own, holder, medium, value, Some(Unfit::Taken), None));
        }
        self.send_contact_code(own, user, medium.to(&to), None).await
    }

    /// Whether somebody else of the pool is found by this address or number.
    pub(super) async fn is_anothers(
        &self,
        arrival: &Arrival,
        user: &User,
        medium: Medium,
        to: &str,
    ) -> Result<bool, Fault> {
        let (pool, kind) = (&arrival.pool, kind(medium));
        let name = pool.names.kinds.contains(&kind).then(|| pool.names.name(kind, to)).flatten();
        let Some(name) = name else {
            return Ok(false);
        };
        let found = self.users.account(&pool.id, &[name]).await?;
        Ok(found.is_some_and(|found| found.user.sub != user.sub))
    }

    /// What waits to be proven is no longer wanted.
    pub(super) async fn give_up_changing(
        &self,
        arrival: &Arrival,
        user: &User,
        medium: Medium,
    ) -> Result<(), Fault> {
        let stored = self.changing(arrival, user, medium).await?;
        match stored.version {
            Some(_) => self.drop_record(arrival, stored.id).await,
            None => Ok(()),
        }
    }

    /// What waits to be proven. A sign-out everywhere ends it.
    pub(super) async fn changing(
        &self,
        arrival: &Arrival,
        user: &User,
        medium: Medium,
    ) -> Result<Stored<Changing>, Fault> {
        let parts =
            [arrival.pool.id.as_str(), Changing::PLACE, user.sub.as_str(), medium.attribute()];
        let stored = self.stored_under::<Changing>(arrival, &parts.map(str::as_bytes)).await?;
        let counts = |changing: &Changing| !changing.over && user.honours(changing.sent);
        let standing = match stored.standing {
            Standing::At(changing) if counts(&changing) => Standing::At(changing),
            _ => Standing::Nothing,
        };
        Ok(Stored { standing, ..stored })
    }
}

pub(super) fn may_change(arrival: &Arrival, medium: Medium) -> bool {
    arrival.pool.changeable.iter().any(|name| name == medium.attribute())
}

const fn kind(medium: Medium) -> NameKind {
    match medium {
        Medium::Email => NameKind::Email,
        Medium::PhoneNumber => NameKind::Phone,
    }
}

/// A typed address that is another than the proven one.
fn new_contact(user: &User, medium: Medium, typed: &str) -> Result<String, Unfit> {
    let name = medium.attribute();
    let to = fit(name, typed)?;
    if to.is_empty() {
        return Err(Unfit::Missing);
    }
    let is_own = user.attributes.get(name) == Some(&to) && user.attributes.is_verified(name);
    if is_own { Err(Unfit::AlreadyYours) } else { Ok(to) }
}

/// The form; one that was never verified stands in it, to be proven now.
fn empty_form(own: &AtAccount<'_>, holder: &Holder, medium: Medium) -> AccountNext {
    let (attributes, name) = (&holder.account.user.attributes, medium.attribute());
    let unproven = attributes.get(name).filter(|_| !attributes.is_verified(name));
    form(own, holder, medium, unproven.unwrap_or_default().to_owned(), None, None)
}

pub(super) fn form(
    own: &AtAccount<'_>,
    holder: &Holder,
    medium: Medium,
    value: String,
    wrong: Option<Unfit>,
    mistake: Option<AccountMistake>,
) -> AccountNext {
    AccountNext::Page(AccountPage::Contact {
        name: holder.name(),
        medium,
        present: holder.account.user.attributes.get(medium.attribute()).map(str::to_owned),
        value,
        wrong,
        asks_password: holder.account.credential.is_some(),
        may_remove: may_remove(own.arrival, &holder.account, medium),
        mistake,
    })
}

pub(super) fn code_page(
    holder: &Holder,
    medium: Medium,
    changing: &Changing,
    notice: Option<Notice>,
) -> AccountNext {
    let (name, destination) = (holder.name(), changing.to.clone());
    AccountNext::Page(AccountPage::ContactCode { name, medium, destination, notice })
}
