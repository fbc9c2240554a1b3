//! Proving by a code or a passkey who one is, at the account page: for whoever has no password to type,
//! or a second factor that this session did not prove.
//!
//! A first factor that is proven here stands for a password for a while, in this session alone, and
//! becomes none of its factors: beside the one that it began with it would count as a second. A second
//! factor is one more that the session proved, as a step-up adds one.

use serde::{Deserialize, Serialize};

use crate::domain::{
    At, Channel, Factor, LetterKind, Passed, Proof, ProofOf, Secret, SignInFailure, Span,
    in_sealed_record,
};
use crate::ports::Swapped;
use crate::vault::OneTimeCode;

use super::super::attempts::Guessed;
use super::super::audit::Whom;
use super::super::codes::{COOL_DOWN, DIGITS_ALONE, DIGITS_BEHIND};
use super::super::decide::Facts;
use super::super::passkey::{OwnShown, Shown};
use super::super::record::{Kept, RecordId, Standing, Stored};
use super::super::totp::bare;
use super::super::{Engine, Fault, Notice};
use super::reauthenticate::owes_second;
use super::{AccountNext, AccountPage, AccountPlace, AtAccount, Holder, News, Provable};

/// How young a sign-in, or a proof in its place, is that stands for a password.
pub(super) const FRESH: Span = Span::from_minutes(10);

/// What somebody sends to prove who they are.
#[derive(Debug)]
pub enum ProofInput {
    /// By which factor.
    Method(String),
    Code(String),
    Passkey(Shown),
    Resend,
    /// By another factor.
    Other,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub(super) enum Proving {
    Asked(AskedCode),
    /// By a first factor.
    Proven,
}

/// A code that is waited for, or a passkey.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct AskedCode {
    factor: Factor,
    /// Of an app and of a passkey, what no text fits.
    #[serde(with = "in_sealed_record")]
    code: Secret<[u8; 32]>,
    /// Masked.
    destination: String,
    sent: At,
    notice: Option<Notice>,
}

impl Kept for Proving {
    const PLACE: &'static str = "account proof";

    fn name(self) -> String {
        String::new()
    }
}

/// A code that was read, to be written over.
type Read = (RecordId, Option<u64>);

impl Engine {
    /// What is waited for, or by what they prove it.
    pub(super) async fn show_proof(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
    ) -> Result<AccountNext, Fault> {
        let ways = ways(own, holder);
        Ok(match self.proving(own, holder).await?.standing {
            Standing::At(Proving::Asked(asked)) if ways.contains(&asked.factor) => {
                if asked.factor == Factor::Passkey {
                    return self.passkey_page(own, holder, ways, asked.notice).await;
                }
                let notice = asked.notice;
                code_page(holder, &ways, &asked, notice)
            }
            Standing::At(Proving::Proven) if !owes_second(own, holder) => AccountNext::Proven,
            _ if ways.is_empty() => AccountNext::ToOverview,
            _ if ways == [Factor::Passkey] => {
                return self.passkey_page(own, holder, ways, None).await;
            }
            _ => choice(holder, ways, None),
        })
    }

    /// Asks for a passkey. A browser that lost its id is asked by what first, and gets another with it.
    async fn passkey_page(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        ways: Vec<Factor>,
        notice: Option<Notice>,
    ) -> Result<AccountNext, Fault> {
        let ceremony = self.ask_own_passkey(own.arrival, holder.sub(), &holder.id).await?;
        let Some(ceremony) = ceremony else {
            return Ok(choice(holder, ways, notice));
        };
        let (name, others) = (holder.name(), ways.len() > 1);
        Ok(AccountNext::Page(AccountPage::ProofPasskey { name, ceremony, others, notice }))
    }

    pub(super) async fn prove(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        input: ProofInput,
    ) -> Result<AccountNext, Fault> {
        let ways = ways(own, holder);
        let Stored { id, version, standing } = self.proving(own, holder).await?;
        let asked = match standing {
            Standing::At(Proving::Asked(asked)) => Some(asked),
            _ => None,
        };
        let asked = asked.filter(|asked| ways.contains(&asked.factor));
        let read = (id, version);
        let (factor, notice) = match (input, asked) {
            (ProofInput::Method(method), asked) => {
                let chosen = Factor::parse(&method).filter(|factor| ways.contains(factor));
                let Some(factor) = chosen else {
                    return Ok(choice(holder, ways, Some(Notice::MissingMethod)));
                };
                match asked.filter(|asked| asked.factor == factor && asked.is_new(own)) {
                    Some(_) => return Ok(AccountNext::To(AccountPlace::Proof)),
                    None => (factor, None),
                }
            }
            (ProofInput::Passkey(shown), _) if ways.contains(&Factor::Passkey) => {
                return self.check_proof_by_passkey(own, holder, read, ways, shown).await;
            }
            (ProofInput::Code(typed), Some(asked)) if asked.factor != Factor::Passkey => {
                return self.check_proof(own, holder, read, asked, &typed).await;
            }
            (ProofInput::Resend, Some(asked)) if asked.is_new(own) => {
                return Ok(code_page(holder, &ways, &asked, Some(Notice::SentJustNow)));
            }
            (ProofInput::Resend, Some(asked)) => (asked.factor, Some(Notice::CodeSent)),
            (ProofInput::Other, Some(_)) => {
                self.drop_record(own.arrival, id).await?;
                return Ok(AccountNext::To(AccountPlace::Proof));
            }
            (
                ProofInput::Code(_)
                | ProofInput::Passkey(_)
                | ProofInput::Resend
                | ProofInput::Other,
                _,
            ) => {
                return Ok(AccountNext::To(AccountPlace::Proof));
            }
        };
        self.ask_proof(own, holder, read, factor, notice).await
    }

    /// Waits for a code or a passkey; where it is a code that is sent, sends it.
    async fn ask_proof(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        (id, version): Read,
        factor: Factor,
        notice: Option<Notice>,
    ) -> Result<AccountNext, Fault> {
        let (arrival, user) = (own.arrival, &holder.account.user);
        let to = factor.medium().and_then(|medium| medium.channel(&user.attributes));
        if let Some(Channel::Mail(mailbox)) = &to {
            let (pool, address) = (&arrival.pool.id, arrival.visitor.address);
            let passage = self.limiter.mailed(pool, mailbox, address, arrival.at).await?;
            if let Some(full) = self.waits(own, Some(Whom::User(user)), passage).await? {
                return Ok(AccountNext::Wait(full));
            }
        }
        let (of, digits) = if owes_second(own, holder) {
            (ProofOf::SecondFactor, DIGITS_BEHIND)
        } else {
            (ProofOf::SignIn, DIGITS_ALONE)
        };
        let code = OneTimeCode::generate(&self.vault, digits);
        let destination = to.as_ref().map(Channel::masked).unwrap_or_default();
        let kept = match &to {
            Some(to) => code.hash(&self.vault, &place(own, holder, to.recipient())),
            None => self.vault.random(),
        };
        let (code_kept, sent) = (Secret::new(kept), arrival.at);
        let asked = AskedCode { factor, code: code_kept, destination, sent, notice };
        let lasts = own.client.challenge;
        if self.store(arrival, id, version, Proving::Asked(asked), lasts).await? == Swapped::Yes
            && let Some(to) = to
        {
            let by = Proof::Code(Secret::new(code.expose().to_owned()));
            let kind = LetterKind::Proof { of, by, until: arrival.at + lasts };
            let name = user.display_name().to_owned();
            self.courier.send(arrival.letter(to, name, kind), arrival.at).await?;
        }
        Ok(AccountNext::To(AccountPlace::Proof))
    }

    /// Takes the code, then lets follow what it proves: of any number who show it, one does.
    async fn check_proof(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        (id, version): Read,
        asked: AskedCode,
        typed: &str,
    ) -> Result<AccountNext, Fault> {
        let (arrival, user, typed) = (own.arrival, &holder.account.user, bare(typed));
        let again = |notice| Ok(code_page(holder, &ways(own, holder), &asked, Some(notice)));
        if typed.is_empty() {
            return again(Notice::MissingCode);
        }
        let is_second = owes_second(own, holder);
        let guessed = if is_second { Guessed::Second(&user.sub) } else { Guessed::Code(&user.sub) };
        let known = self.known(arrival, user);
        if let Some(refused) = self.count_password(own, guessed, known).await? {
            return Ok(AccountNext::Wait(refused));
        }
        let wrong = self.is_wrong(own, holder, &asked, &typed).await?;
        if let Some((notice, failure)) = wrong {
            self.record_failure(own, Whom::User(user), failure).await?;
            return again(notice);
        }
        if self.store(arrival, id, version, Proving::Proven, FRESH).await? == Swapped::No {
            return Ok(AccountNext::To(AccountPlace::Proof));
        }
        self.forget(arrival, guessed, known).await?;
        self.follow_proof(own, holder, Passed::of(asked.factor, arrival.at)).await
    }

    /// Takes the challenge, then lets follow what the passkey proves, as a code.
    async fn check_proof_by_passkey(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        (id, version): Read,
        ways: Vec<Factor>,
        shown: Shown,
    ) -> Result<AccountNext, Fault> {
        let (arrival, user) = (own.arrival, &holder.account.user);
        let bound = match self.check_own_passkey(own, user, &holder.id, shown).await? {
            OwnShown::Right { bound } => bound,
            OwnShown::Again => return Ok(AccountNext::To(AccountPlace::Proof)),
            OwnShown::Wrong(notice) => {
                return self.passkey_page(own, holder, ways, Some(notice)).await;
            }
        };
        if self.store(arrival, id, version, Proving::Proven, FRESH).await? == Swapped::No {
            return Ok(AccountNext::To(AccountPlace::Proof));
        }
        let proven = Passed { bound, ..Passed::of(Factor::Passkey, arrival.at) };
        self.follow_proof(own, holder, proven).await
    }

    /// A second factor becomes one of the session's, in a new session; a first one proves but this.
    async fn follow_proof(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        proven: Passed,
    ) -> Result<AccountNext, Fault> {
        if !owes_second(own, holder) {
            self.tell_news(own.arrival, &holder.id, News::Proven).await?;
            return Ok(AccountNext::Proven);
        }
        let passed = holder.session.passed.iter().copied().chain([proven]).collect();
        self.renew_by(own, holder, (passed, holder.session.started), News::Proven).await
    }

    /// What is wrong with a code; one of an app is used up by it.
    async fn is_wrong(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        asked: &AskedCode,
        typed: &str,
    ) -> Result<Option<(Notice, SignInFailure)>, Fault> {
        let (arrival, user) = (own.arrival, &holder.account.user);
        let wrong = (Notice::WrongCode, SignInFailure::WrongCode);
        let Some(medium) = asked.factor.medium() else {
            let shown = self.apps_that_show(&arrival.pool, &holder.account, typed, arrival.at)?;
            if shown.is_empty() {
                return Ok(Some(wrong));
            }
            let is_fresh = self.use_one(&arrival.pool, &user.sub, &shown).await?;
            return Ok((!is_fresh).then_some((Notice::UsedCode, SignInFailure::UsedCode)));
        };
        let to = user.attributes.get(medium.attribute()).unwrap_or_default();
        let place = place(own, holder, to);
        let right = OneTimeCode::is_kept(&self.vault, &place, typed, &asked.code);
        Ok((!right).then_some(wrong))
    }

    /// Whether a code stands for the password that somebody does not have.
    pub(super) async fn is_proven(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
    ) -> Result<bool, Fault> {
        let stored = self.proving(own, holder).await?;
        Ok(matches!(stored.standing, Standing::At(Proving::Proven)))
    }

    async fn proving(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
    ) -> Result<Stored<Proving>, Fault> {
        let pool = own.arrival.pool.id.as_str().as_bytes();
        let parts = [pool, Proving::PLACE.as_bytes(), holder.id.bytes()];
        self.stored_under(own.arrival, &parts).await
    }
}

impl AskedCode {
    /// Whether it was sent a moment ago.
    fn is_new(&self, own: &AtAccount<'_>) -> bool {
        own.arrival.at.since(self.sent) < COOL_DOWN
    }
}

/// What they can be asked for: a second factor where one is owed, or what lets them in who have no
/// password.
pub(super) fn ways(own: &AtAccount<'_>, holder: &Holder) -> Vec<Factor> {
    let (account, pool) = (&holder.account, &own.arrival.pool);
    let has_passkeys = pool.passkeys.is_some();
    if owes_second(own, holder) {
        let facts = Facts::proven(account, pool, &holder.session.passed);
        let asked = |own: &Factor| match own {
            Factor::Passkey => has_passkeys,
            own => *own == Factor::Totp || own.medium().is_some(),
        };
        return facts.at_hand().into_iter().filter(asked).collect();
    }
    if holder.has_password() {
        return Vec::new();
    }
    let asked = |factor: &Factor| match factor.medium() {
        Some(own) => own.verified(&account.user.attributes).is_some(),
        None => *factor == Factor::Passkey && has_passkeys,
    };
    let first = Facts::of(account, pool, &[]).first(&pool.factors.first);
    first.into_iter().filter(asked).collect()
}

/// How somebody can prove here who they are; none where nothing can be asked for.
pub(super) fn provable(own: &AtAccount<'_>, holder: &Holder) -> Option<Provable> {
    match ways(own, holder).as_slice() {
        [] => None,
        [Factor::Passkey] => Some(Provable::ByPasskey),
        ways if ways.contains(&Factor::Passkey) => Some(Provable::ByEither),
        _ => Some(Provable::ByCode),
    }
}

/// What a code is bound to.
fn place<'a>(own: &'a AtAccount<'_>, holder: &'a Holder, to: &'a str) -> [&'a str; 4] {
    [own.arrival.pool.id.as_str(), Proving::PLACE, holder.sub().as_str(), to]
}

fn choice(holder: &Holder, methods: Vec<Factor>, notice: Option<Notice>) -> AccountNext {
    AccountNext::Page(AccountPage::Proof { name: holder.name(), methods, notice })
}

fn code_page(
    holder: &Holder,
    ways: &[Factor],
    asked: &AskedCode,
    notice: Option<Notice>,
) -> AccountNext {
    let destination = asked.factor.medium().map(|_| asked.destination.clone());
    let others = ways.len() > 1;
    AccountNext::Page(AccountPage::ProofCode { name: holder.name(), destination, others, notice })
}
