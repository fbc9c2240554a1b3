//! Choosing a password in place of a temporary one.

use crate::domain::{
    BrokenRule, Channel, Credential, Happened, LetterKind, Password, PasswordError, User,
    UserStatus, UserSub,
};
use crate::ports::{PasswordChange, Precedence, Verdict};

use super::audit::Whom;
use super::breached::{known_of, stamp};
use super::decide::{Due, Facts, due};
use super::step::Half;
use super::submit::Turn;
use super::{Arrival, Ask, Engine, Fault, Next, Notice};

impl Engine {
    pub(super) async fn choose_password(
        &self,
        turn: &Turn<'_>,
        half: Half,
        chosen: String,
        again: String,
    ) -> Result<Next, Fault> {
        let pool = &turn.arrival.pool;
        let account = self.users.account_of(&pool.id, half.user()).await?;
        let Some(mut account) = account.filter(|account| account.user.honours(half.since())) else {
            return self.back_to_start(turn, half.name, Notice::WrongCredentials).await;
        };
        let Some(old) = account.credential.take() else {
            return self.back_to_start(turn, half.name, Notice::OutOfDate).await;
        };
        // Whoever was quicker has replaced it: what is there now is not for this form to replace.
        let demanded = due(&Facts::of_half(&account, pool, &half)) == Due::NewPassword;
        if half.renews().map_or(!demanded, |outworn| outworn != stamp(&old)) {
            return self.back_to_start(turn, half.name, Notice::OutOfDate).await;
        }
        let before = Some((&account.user, &old));
        let chosen = match self.acceptable(turn.arrival, chosen, &again, before).await? {
            Ok(chosen) => chosen,
            Err(broken) => return Ok(Next::Ask(broken_page(turn.arrival, half, broken))),
        };
        let hash = self.hasher.hash(&chosen, Precedence::Known).await?;
        let credential = Credential { hash, temporary_until: None };
        let change = PasswordChange { credential, status: UserStatus::Confirmed };
        let (user, at) = (&account.user.sub, turn.arrival.at);
        self.remember(turn.arrival, user, &old).await?;
        if !self.users.replace_password(&pool.id, user, &old.hash, change, at).await? {
            return self.back_to_start(turn, half.name, Notice::OutOfDate).await;
        }
        self.record(turn, Some(Whom::User(&account.user)), Happened::PasswordChanged).await?;
        self.tell(turn.arrival, &account.user, LetterKind::PasswordChanged).await;
        account.user.status = UserStatus::Confirmed;
        let facts = Facts::of_half(&account, pool, &half);
        self.follow(turn, half.replaced().with(Notice::PasswordChanged), due(&facts)).await
    }

    /// The chosen password, or every rule that it breaks; those that are looked at last where the
    /// account is known whose it replaces.
    pub(super) async fn acceptable(
        &self,
        arrival: &Arrival,
        chosen: String,
        again: &str,
        old: Option<(&User, &Credential)>,
    ) -> Result<Result<Password, Vec<BrokenRule>>, Fault> {
        let same = chosen == again;
        let chosen = match Password::parse(chosen) {
            Ok(chosen) => chosen,
            Err(PasswordError::Empty) => return Ok(Err(arrival.pool.password.told())),
            Err(PasswordError::TooLong) => return Ok(Err(vec![BrokenRule::TooLong])),
            Err(PasswordError::Characters) => return Ok(Err(vec![BrokenRule::Characters])),
        };
        let mut broken = arrival.pool.password.broken_by(&chosen);
        if !same {
            broken.push(BrokenRule::Mismatch);
        }
        if let Some((user, old)) = old.filter(|_| broken.is_empty()) {
            broken.extend(self.too_well_known(arrival, &chosen, &known_of(arrival, user)).await?);
            if broken.is_empty() && self.was_used(arrival, &user.sub, &chosen, Some(old)).await? {
                broken.push(BrokenRule::Unchanged);
            }
        }
        Ok(if broken.is_empty() { Ok(chosen) } else { Err(broken) })
    }

    /// Whether a password is the one that it is to take the place of, or one before that.
    pub(super) async fn was_used(
        &self,
        arrival: &Arrival,
        user: &UserSub,
        chosen: &Password,
        old: Option<&Credential>,
    ) -> Result<bool, Fault> {
        let pool = &arrival.pool;
        let mut hashes: Vec<_> = old.map(|old| old.hash.clone()).into_iter().collect();
        if pool.password.earlier() > 0 {
            let earlier = pool.password.earlier();
            hashes.extend(self.users.earlier_passwords(&pool.id, user, earlier).await?);
        }
        for hash in &hashes {
            let verdict = self.hasher.verify(chosen, Some(hash), Precedence::Known).await?;
            if verdict != Verdict::Wrong {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Keeps a password that is about to be replaced, where the pool asks for it. One that then
    /// stays stands in the list too, which changes nothing.
    pub(super) async fn remember(
        &self,
        arrival: &Arrival,
        user: &UserSub,
        old: &Credential,
    ) -> Result<(), Fault> {
        let (pool, keep) = (&arrival.pool, arrival.pool.password.earlier());
        if keep == 0 {
            return Ok(());
        }
        self.users.remember_password(&pool.id, user, &old.hash, keep, arrival.at).await
    }

    /// Writes to the person that something about their account changed. A letter that cannot be
    /// sent undoes nothing: it is logged, and the sign-in goes on.
    pub(super) async fn tell(&self, arrival: &Arrival, user: &User, kind: LetterKind) {
        let attributes = &user.attributes;
        let to = match (attributes.get("email"), attributes.get("phone_number")) {
            (Some(email), _) => Channel::Mail(email.to_owned()),
            (None, Some(phone)) => Channel::Text(phone.to_owned()),
            (None, None) => return,
        };
        self.tell_at(arrival, user, to, kind).await;
    }

    /// The same to a certain address or number.
    pub(super) async fn tell_at(
        &self,
        arrival: &Arrival,
        user: &User,
        to: Channel,
        kind: LetterKind,
    ) {
        let letter = arrival.letter(to, user.display_name().to_owned(), kind);
        if let Err(error) = self.courier.send(letter, arrival.at).await {
            tracing::warn!(pool.id = %arrival.pool.id, user.sub = %user.sub, %error, "A notice could not be sent");
        }
    }
}

fn broken_page(arrival: &Arrival, half: Half, broken: Vec<BrokenRule>) -> Ask {
    let policy = &arrival.pool.password;
    let (rules, minimum) = (policy.told_again(), policy.minimum_length);
    Ask::NewPassword { why: half.outworn(), name: half.name, rules, minimum, broken }
}
