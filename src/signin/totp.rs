//! Codes of an authenticator app. A time step is used up by the code that was taken for it, with
//! all steps before, so no code counts twice, whoever saw it.

use std::collections::BTreeSet;

use totp_rs::{Builder, Secret as Seed, Totp};

use crate::domain::{Account, At, Factor, Pool, Secret, SignInFailure, TotpDevice, UserSub};

use super::attempts::Guessed;
use super::audit::Whom;
use super::decide::{Facts, due};
use super::step::{Half, Step};
use super::submit::Turn;
use super::{Engine, Fault, Next, Notice};

impl Engine {
    pub(super) async fn check_totp(
        &self,
        turn: &Turn<'_>,
        half: Half,
        code: &str,
    ) -> Result<Next, Fault> {
        let (pool, at) = (&turn.arrival.pool, turn.arrival.at);
        let code = bare(code);
        if code.is_empty() {
            return self.move_to(turn, Step::Totp(half.with(Notice::MissingCode))).await;
        }
        let account = self.users.account_of(&pool.id, half.user()).await?;
        let Some(account) = account.filter(|account| account.user.honours(half.since())) else {
            return self.back_to_start(turn, half.name, Notice::WrongCredentials).await;
        };
        let (guessed, browser) =
            (Guessed::Second(half.user()), self.known(turn.arrival, &account.user));
        if let Some(locked) = self.count(turn, guessed, browser).await? {
            return Ok(Next::Ask(locked));
        }
        if account.totp.is_empty() {
            let facts = Facts::of_half(&account, pool, &half);
            return self.follow(turn, half, due(&facts)).await;
        }
        let shown = self.apps_that_show(pool, &account, &code, at)?;
        if shown.is_empty() {
            let whom = Whom::User(&account.user);
            self.record_failure(turn, whom, SignInFailure::WrongCode).await?;
            return self.move_to(turn, Step::Totp(half.with(Notice::WrongCode))).await;
        }
        if !self.use_one(pool, half.user(), &shown).await? {
            return self.code_was_used(turn, half).await;
        }
        self.forget(turn.arrival, guessed, browser).await?;
        let half = half.and(Factor::Totp, at);
        let facts = Facts::of_half(&account, pool, &half);
        self.follow(turn, half, due(&facts)).await
    }

    /// The apps that show this code about now, each with the time step that it is of.
    pub(super) fn apps_that_show<'a>(
        &self,
        pool: &Pool,
        account: &'a Account,
        code: &str,
        at: At,
    ) -> Result<Vec<(&'a TotpDevice, i64)>, Fault> {
        let mut shown = Vec::new();
        for device in &account.totp {
            let seed = self.open_seed(pool, &account.user.sub, device.sealed.expose())?;
            let step = app(pool, "", &seed).check(code, seconds(at));
            shown.extend(step.map(|step| (device, step_number(step))));
        }
        Ok(shown)
    }

    /// Uses the code up, at the first of the apps at which it is fresh.
    pub(super) async fn use_one(
        &self,
        pool: &Pool,
        user: &UserSub,
        shown: &[(&TotpDevice, i64)],
    ) -> Result<bool, Fault> {
        for (device, step) in shown {
            if self.factors.use_totp_step(&pool.id, user, &device.id, *step).await? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Either a replay, or this very form sent twice: then the first one has finished by now.
    async fn code_was_used(&self, turn: &Turn<'_>, half: Half) -> Result<Next, Fault> {
        if let Some(finished) = self.finished_meanwhile(turn).await? {
            return self.finish_again(turn, finished).await;
        }
        self.record_failure(turn, Whom::Sub(half.user()), SignInFailure::UsedCode).await?;
        self.move_to(turn, Step::Totp(half.with(Notice::UsedCode))).await
    }

    fn open_seed(
        &self,
        pool: &Pool,
        user: &UserSub,
        sealed: &[u8],
    ) -> Result<Secret<Vec<u8>>, Fault> {
        let place = [pool.id.as_str(), "totp", "secret", user.as_str()];
        self.vault
            .open(&place, sealed)
            .map_err(|error| Fault::misfit(format!("totp secret of {user}: {error}")))
    }
}

/// The app's side of the bargain: SHA-1, six digits, thirty seconds, one step of drift either way
/// (directory reference, section 8.4).
pub(super) fn app(pool: &Pool, account: &str, seed: &Secret<Vec<u8>>) -> Totp {
    let name = |text: &str| text.replace(':', " ");
    Builder::new()
        .with_secret(Seed::new(seed.expose().clone().into_boxed_slice()))
        .with_account_name(name(account))
        .with_issuer(Some(name(&pool.name)))
        .build_noncompliant()
}

/// People type codes as apps show them, in groups, and in the digits of their script; or they paste
/// the line of the message that holds one.
pub(super) fn bare(code: &str) -> String {
    let latin: String = code.chars().map(latin_digit).collect();
    let whole: String = latin.chars().filter(|c| !is_between(*c)).collect();
    if whole.bytes().all(|c| c.is_ascii_digit()) { whole } else { within(&latin).unwrap_or(whole) }
}

const fn is_between(c: char) -> bool {
    c.is_whitespace() || c == '-'
}

/// The code that a text holds, where there is but one number that may be it.
fn within(text: &str) -> Option<String> {
    let parts = text.split(|c: char| !c.is_ascii_digit() && !is_between(c));
    let numbers = parts.map(|part| part.chars().filter(char::is_ascii_digit).collect::<String>());
    let codes: BTreeSet<String> = numbers.filter(|own| (6..=8).contains(&own.len())).collect();
    if codes.len() == 1 { codes.into_iter().next() } else { None }
}

/// Arabic-Indic, Persian and full-width digits as the ASCII ones they stand for.
fn latin_digit(c: char) -> char {
    let zero = match c {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        '\u{ff10}'..='\u{ff19}' => 0xff10,
        other => return other,
    };
    char::from_digit(u32::from(c) - zero, 10).unwrap_or(c)
}

pub(super) fn seconds(at: At) -> u64 {
    at.seconds().try_into().unwrap_or_default()
}

/// Time steps fit an `i64` for as long as the sun shines.
pub(super) fn step_number(step: u64) -> i64 {
    step.try_into().unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_as_people_type_them() {
        assert_eq!(bare(" 123 456\n"), "123456");
        assert_eq!(bare("12-34-56"), "123456");
        assert_eq!(bare("١٢٣ ٤٥٦"), "123456");
        assert_eq!(bare("۱۲۳۴۵۶"), "123456");
        assert_eq!(bare("１２３\u{a0}４５６"), "123456");
    }

    #[test]
    fn a_code_is_found_in_what_was_pasted_with_it() {
        for text in ["Your code is 123456.", "123 456 – Acme, 15 minutes", "رمزك: ١٢٣٤٥٦"]
        {
            assert_eq!(bare(text), "123456", "{text}");
        }
        assert_eq!(bare("x12345678\r\nCode: 12345678"), "12345678");
        // What may be either is neither.
        for text in ["123456 or 654321", "code", "12345 Acme", "x123456789"] {
            assert!(!["123456", "654321", "12345"].contains(&bare(text).as_str()), "{text}");
        }
    }
}
