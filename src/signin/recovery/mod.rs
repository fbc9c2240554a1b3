//! Getting in again without the password: a name, then a code and a new password.
//!
//! A recovery is kept beside the sign-in of the same browser and request, with its code. So a code
//! is worth nothing in another browser, nobody voids it by asking for one of their own, and names
//! that nobody has take the same way with a code that no text fits. It begins with a name that was
//! typed, or behind a right password that has to be replaced.

mod ask;
mod reset;
mod ways;

use serde::{Deserialize, Serialize};

use crate::domain::{
    At, AuthorizeRequest, BrokenRule, Medium, Secret, User, UserSub, in_sealed_record,
};

use super::record::{Kept, RecordId, Standing};
use super::submit::Turn;
use super::{Arrival, Ask, Engine, Fault, Next, Notice, Place};

/// Where a recovery stands.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
enum Recovering {
    Choosing(Choosing),
    Asked(Asked),
    Done,
}

/// On which way the code goes is asked.
#[derive(Debug, Serialize, Deserialize)]
struct Choosing {
    user: Option<UserSub>,
    name: String,
    proven: bool,
    notice: Option<Notice>,
}

/// A code was sent, or seems to have been.
#[derive(Debug, Serialize, Deserialize)]
struct Asked {
    /// Nobody's where the name is nobody's, or there is no way to reach them.
    user: Option<UserSub>,
    name: String,
    /// Masked.
    destination: String,
    #[serde(with = "in_sealed_record")]
    code: Secret<[u8; 32]>,
    sent: At,
    /// Which way it went; unset in records of an earlier version.
    #[serde(default)]
    medium: Option<Medium>,
    /// Whether a right password led here.
    #[serde(default)]
    proven: bool,
    notice: Option<Notice>,
}

impl Kept for Recovering {
    const PLACE: &'static str = "recovery";

    fn name(self) -> String {
        match self {
            Self::Choosing(choosing) => choosing.name,
            Self::Asked(asked) => asked.name,
            Self::Done => String::new(),
        }
    }
}

/// Whose password is to be reset.
struct Whose {
    /// Unset where nobody is reached.
    user: Option<User>,
    /// As typed.
    name: String,
    /// Whether their password was right.
    proven: bool,
}

/// What a person sent with the code.
#[derive(Debug)]
pub struct Reset {
    pub code: String,
    pub chosen: String,
    pub again: String,
    /// Whether everything that is signed in as them is to end.
    pub everywhere: bool,
}

impl Engine {
    /// `/confirmforgotPassword`: code and new password, where one was sent.
    pub async fn show_reset(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
    ) -> Result<Next, Fault> {
        Ok(match self.recovering(arrival, request).await? {
            Some((_, Standing::At(Recovering::Asked(asked)))) => {
                let notice = asked.notice;
                Next::Ask(page(arrival, &asked, notice, Vec::new()))
            }
            Some((_, Standing::At(Recovering::Choosing(own)))) => {
                let user = match &own.user {
                    Some(user) => self.users.account_of(&arrival.pool.id, user).await?,
                    None => None,
                };
                let user = user.as_ref().map(|account| &account.user);
                let ways = self.ways_to(arrival, user, &own.name, own.proven).into_iter();
                let ways = ways.map(|way| (way.medium, way.masked)).collect();
                Next::Ask(Ask::ChooseReset { name: own.name, ways, notice: own.notice })
            }
            Some((_, Standing::At(Recovering::Done))) => Next::To(Place::Login),
            Some((_, Standing::Nothing | Standing::Over { .. })) | None => Next::To(Place::Forgot),
        })
    }

    async fn recovering(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
    ) -> Result<Option<(RecordId, Standing<Recovering>)>, Fault> {
        let turn = self.recovery_turn(arrival, request).await?;
        Ok(turn.map(|(turn, standing)| (turn.id, standing)))
    }

    async fn recovery_turn<'a>(
        &self,
        arrival: &'a Arrival,
        request: &'a AuthorizeRequest,
    ) -> Result<Option<(Turn<'a>, Standing<Recovering>)>, Fault> {
        let Some(browser) = &arrival.browser else {
            return Ok(None);
        };
        let stored = self.stored::<Recovering>(arrival, browser, request).await?;
        let turn = Turn { arrival, request, id: stored.id, version: stored.version };
        Ok(Some((turn, stored.standing)))
    }
}

fn page(arrival: &Arrival, asked: &Asked, notice: Option<Notice>, broken: Vec<BrokenRule>) -> Ask {
    let policy = &arrival.pool.password;
    Ask::Reset {
        name: asked.name.clone(),
        destination: asked.destination.clone(),
        others: arrival.pool.recovery.choose && arrival.pool.recovery.media.len() > 1,
        rules: policy.told_again(),
        minimum: policy.minimum_length,
        broken,
        notice,
    }
}
