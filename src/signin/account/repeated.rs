//! A form that is sent twice, as by a double click where no script holds it back. The first one may
//! end the session that both were sent in, or put another in its place: the second waits for it, and
//! gets the same answer. Where that is a new session, and nothing but a code stands for it, the second
//! is told that it is done, and gets none.

use serde::{Deserialize, Serialize};

use crate::domain::{Secret, SessionId, Span, in_sealed_record};
use crate::ports::Swapped;

use super::super::finish::REPEATED_WITHIN;
use super::super::record::{Kept, RecordId, Standing};
use super::super::{Arrival, Engine, Fault};
use super::{AccountInput, AccountNext, AccountPage, AccountPlace, AtAccount, News};

/// How long a form is waited for that nobody may be looking at any more.
const UNDER_WAY: Span = Span::from_seconds(10);

/// What becomes of a form, kept under all that it says and the session that it was sent in. So it is
/// of use to its sender alone: whoever knows but the session from before finds nothing by it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
enum Sent {
    UnderWay,
    Renewed {
        #[serde(with = "in_sealed_record")]
        session: Secret<String>,
    },
    /// Another session came of it, which nobody gets by a code.
    Done {
        news: News,
    },
    SignedOut,
    Deleted,
}

impl Kept for Sent {
    const PLACE: &'static str = "account form";

    fn name(self) -> String {
        String::new()
    }
}

/// How a form comes in.
#[derive(Debug)]
pub enum Entered {
    /// To be looked at; what comes of it is to be kept by this, if at all.
    Now(Option<SentForm>),
    /// It was sent before, and this came of it.
    Before(Box<AccountNext>),
    /// The very same is being looked at.
    Meanwhile,
}

/// A form that ends its session, or puts another in its place.
#[derive(Clone, Copy, Debug)]
pub struct SentForm {
    id: RecordId,
    /// What is told in place of a new session, where that is not given twice.
    done: Option<News>,
}

impl Engine {
    /// Before a form is looked at.
    pub async fn enter(&self, own: &AtAccount<'_>, input: &AccountInput) -> Result<Entered, Fault> {
        let (Some(session), Some(says)) = (&own.arrival.session, input.says()) else {
            return Ok(Entered::Now(None));
        };
        // Before the record, which is there by the time that a session ends.
        let stands = self.account_holder(own).await?.is_some();
        let pool = own.arrival.pool.id.as_str();
        let mut parts = vec![pool.as_bytes(), Sent::PLACE.as_bytes(), session.bytes().as_slice()];
        parts.extend(std::iter::once(input.word()).chain(says).map(str::as_bytes));
        let stored = self.stored_under::<Sent>(own.arrival, &parts).await?;
        match stored.standing {
            Standing::At(Sent::UnderWay) => Ok(Entered::Meanwhile),
            Standing::At(sent) => {
                let before = self.before(own.arrival, sent).await?;
                Ok(before.map_or(Entered::Now(None), |next| Entered::Before(Box::new(next))))
            }
            Standing::Nothing | Standing::Over { .. } if stands => {
                let (id, read) = (stored.id, stored.version);
                Ok(match self.store(own.arrival, id, read, Sent::UnderWay, UNDER_WAY).await? {
                    Swapped::Yes => Entered::Now(Some(SentForm { id, done: input.done() })),
                    Swapped::No => Entered::Meanwhile,
                })
            }
            Standing::Nothing | Standing::Over { .. } => Ok(Entered::Now(None)),
        }
    }

    /// Behind it: what is to be answered if it comes again. One that changed nothing may come as
    /// often as it likes.
    pub async fn leave(
        &self,
        own: &AtAccount<'_>,
        form: SentForm,
        next: Option<&AccountNext>,
    ) -> Result<(), Fault> {
        let SentForm { id, done } = form;
        let sent = match (next, done) {
            (Some(AccountNext::Renewed(_)), Some(news)) => Sent::Done { news },
            (Some(AccountNext::Renewed(new)), None) => {
                Sent::Renewed { session: Secret::new(new.id.cookie_value()) }
            }
            (Some(AccountNext::SignedOut(_)), _) => Sent::SignedOut,
            (Some(AccountNext::Deleted(_)), _) => Sent::Deleted,
            _ => return self.drop_record(own.arrival, id).await,
        };
        let version = self.stored_at::<Sent>(own.arrival, id).await?.version;
        self.store(own.arrival, id, version, sent, REPEATED_WITHIN).await.map(drop)
    }

    /// The same answer; none where the session that began has ended since.
    async fn before(&self, arrival: &Arrival, sent: Sent) -> Result<Option<AccountNext>, Fault> {
        let others = arrival.others.clone();
        let session = match sent {
            Sent::UnderWay => return Ok(None),
            Sent::Done { news } => {
                return Ok(Some(AccountNext::Page(AccountPage::Done { news })));
            }
            Sent::SignedOut => return Ok(Some(AccountNext::SignedOut(others))),
            Sent::Deleted => return Ok(Some(AccountNext::Deleted(others))),
            Sent::Renewed { session } => SessionId::parse(session.expose()),
        };
        let alone = Arrival { session, others: Vec::new(), ..arrival.clone() };
        Ok(self.live_session(&alone).await?.map(|held| {
            let new = self.new_session(arrival, held.sub(), &held.id, others);
            AccountNext::Renewed(Box::new(new))
        }))
    }

    /// Whether what this page is for was done a moment ago: then a form of it that comes from before
    /// was sent twice, and the second time with what the browser was given the first time.
    pub async fn is_done(&self, own: &AtAccount<'_>, place: AccountPlace) -> Result<bool, Fault> {
        if self.account_holder(own).await?.is_none() {
            return Ok(false);
        }
        Ok(matches!(
            (self.news(own).await?, place),
            (Some(News::PasswordChanged), AccountPlace::Password)
                | (Some(News::AuthenticatorAdded), AccountPlace::NewAuthenticator)
                | (Some(News::Secured), AccountPlace::NotMe { .. })
                | (Some(News::Proven), AccountPlace::Proof)
        ))
    }
}
