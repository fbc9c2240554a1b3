//! The code that proves another mail address or phone number, and what is written once it was typed.

use crate::domain::{
    Action, Channel, Happened, LetterKind, Medium, Proof, ProofOf, Secret, SignInFailure, Unfit,
    User,
};
use crate::ports::{Revised, Swapped};
use crate::vault::OneTimeCode;

use super::super::attempts::Guessed;
use super::super::audit::Whom;
use super::super::record::{Kept as _, RecordId};
use super::super::totp::bare;
use super::super::verification::{CODE_LASTS, DIGITS};
use super::super::{Arrival, Engine, Fault, Notice};
use super::contact::{Changing, code_page, form};
use super::profile::revision;
use super::{AccountMistake, AccountNext, AccountPlace, AtAccount, Holder, News};

/// Writes that others may come between before one gives up.
pub(super) const TRIES: usize = 3;

impl Engine {
    /// Sends a code to whoever can read it there, or word to the account that has the address.
    pub(super) async fn send_contact_code(
        &self,
        own: &AtAccount<'_>,
        user: &User,
        to: Channel,
        notice: Option<Notice>,
    ) -> Result<AccountNext, Fault> {
        let (arrival, medium) = (own.arrival, to.medium());
        let about = Guessed::Code(&user.sub);
        if let Some(full) = self.count_action(own, Action::ContactCode, about, None).await? {
            return Ok(AccountNext::Wait(full));
        }
        let anothers = self.is_anothers(arrival, user, medium, to.recipient()).await?;
        let code = OneTimeCode::generate(&self.vault, DIGITS);
        let place = place(arrival, user, to.recipient());
        let kept = if anothers { self.vault.random() } else { code.hash(&self.vault, &place) };
        let changing = Changing {
            to: to.recipient().to_owned(),
            code: Secret::new(kept),
            sent: arrival.at,
            notice,
            over: false,
        };
        let stored = self.changing(arrival, user, medium).await?;
        let kept = self.store(arrival, stored.id, stored.version, changing, CODE_LASTS).await?;
        if kept == Swapped::No {
            // Another one is on its way, and this one would not be taken.
            return Ok(AccountNext::To(AccountPlace::Contact(medium)));
        }
        let kind = if anothers {
            let sign_in = own.client.home.clone().map(Secret::new);
            LetterKind::AlreadyRegistered { sign_in }
        } else {
            let by = Proof::Code(Secret::new(code.expose().to_owned()));
            let until = arrival.at + CODE_LASTS;
            LetterKind::Proof { of: ProofOf::Attribute, by, until }
        };
        let name = user.display_name().to_owned();
        self.courier.send(arrival.letter(to, name, kind), arrival.at).await?;
        Ok(AccountNext::To(AccountPlace::Contact(medium)))
    }

    /// Takes the code, then writes what it proves: of any number who show it, one does.
    pub(super) async fn prove_new_contact(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        medium: Medium,
        (id, version): (RecordId, Option<u64>),
        changing: Changing,
        typed: &str,
    ) -> Result<AccountNext, Fault> {
        let (arrival, user) = (own.arrival, &holder.account.user);
        let typed = bare(typed);
        if typed.is_empty() {
            return Ok(code_page(holder, medium, &changing, Some(Notice::MissingCode)));
        }
        let (guessed, known) = (Guessed::Code(&user.sub), self.known(arrival, user));
        if let Some(full) = self.count_action(own, Action::VerifyContact, guessed, None).await? {
            return Ok(AccountNext::Wait(full));
        }
        if let Some(refused) = self.count_password(own, guessed, known).await? {
            return Ok(AccountNext::Wait(refused));
        }
        let place = place(arrival, user, &changing.to);
        if !OneTimeCode::is_kept(&self.vault, &place, &typed, &changing.code) {
            self.record_failure(own, Whom::User(user), SignInFailure::WrongCode).await?;
            return Ok(code_page(holder, medium, &changing, Some(Notice::WrongCode)));
        }
        let to = changing.to.clone();
        let over = Changing { over: true, ..changing };
        if self.store(arrival, id, version, over, CODE_LASTS).await? == Swapped::No {
            return Ok(AccountNext::ToOverview);
        }
        self.forget(arrival, guessed, known).await?;
        match self.write_contact(arrival, user, medium, &to).await? {
            Revised::Yes => self.contact_changed(own, user, medium, &to).await,
            Revised::NameTaken(_) => Ok(form(own, holder, medium, to, Some(Unfit::Taken), None)),
            Revised::Outdated => {
                Ok(form(own, holder, medium, to, None, Some(AccountMistake::OutOfDate)))
            }
        }
    }

    /// Writes a proven address over whatever else changed of the account meanwhile.
    async fn write_contact(
        &self,
        arrival: &Arrival,
        read: &User,
        medium: Medium,
        to: &str,
    ) -> Result<Revised, Fault> {
        let (pool, mut user) = (&arrival.pool, read.clone());
        for _ in 0..TRIES {
            let mut attributes = user.attributes.clone();
            attributes.put(medium.attribute(), to);
            attributes.put(&format!("{}_verified", medium.attribute()), "true");
            let next = revision(&pool.names, &user, attributes);
            let revised = self.users.revise(&pool.id, &user, next, arrival.at).await?;
            if revised != Revised::Outdated {
                return Ok(revised);
            }
            match self.users.user(&pool.id, &user.sub).await? {
                Some(now) if now.enabled => user = now,
                Some(_) | None => return Ok(Revised::Outdated),
            }
        }
        Ok(Revised::Outdated)
    }

    async fn contact_changed(
        &self,
        own: &AtAccount<'_>,
        before: &User,
        medium: Medium,
        to: &str,
    ) -> Result<AccountNext, Fault> {
        let arrival = own.arrival;
        self.record(own, Some(Whom::User(before)), Happened::ContactChanged(medium)).await?;
        if before.attributes.get(medium.attribute()) != Some(to) {
            let kind = LetterKind::ContactChanged { medium, to: medium.to(to).masked() };
            match medium.channel(&before.attributes) {
                Some(old) => self.tell_at(arrival, before, old, kind).await,
                None => self.tell(arrival, before, kind).await,
            }
        }
        if let Some(session) = &arrival.session {
            self.tell_news(arrival, session, News::ContactChanged(medium)).await?;
        }
        Ok(AccountNext::ToOverview)
    }
}

/// What a code is bound to.
fn place<'a>(arrival: &'a Arrival, user: &'a User, to: &'a str) -> [&'a str; 4] {
    [arrival.pool.id.as_str(), Changing::PLACE, user.sub.as_str(), to]
}
