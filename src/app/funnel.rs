//! How far journeys come: counted in the process where it happens, and added to the directory every
//! few seconds by the house. No request writes for it, and nothing of it is about one person.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::brand::Branded;
use crate::domain::{
    ANY_LANGUAGE, At, ClientId, Counted, Counts, FunnelPart, FunnelQuery, JOURNEY, PoolId, Reached,
    Stage,
};
use crate::ports::{Fault, Funnels};
use crate::signin::{Ask, Next, Notice, Place};

use super::App;

/// Different things that are counted in an hour: from here on whatever the language is, and no new
/// ones at twice as many. Visitors choose the language and the client; this is as long as they can
/// make an hour's list, and what may wait for a directory that is away.
const MOST: usize = 2048;

/// Counts on their way into the directory.
pub struct Funnel {
    rows: Mutex<Rows>,
    /// One at a time, so that whoever comes later finds everything added.
    settling: tokio::sync::Mutex<()>,
    store: Arc<dyn Funnels>,
}

#[derive(Default)]
struct Rows {
    hour: Option<At>,
    /// Those of this hour, at zero where they are in the directory.
    now: HashMap<Stage, Counts>,
    /// Those of hours before, and those that could not be added.
    before: Vec<Counted>,
    lost: u64,
}

impl std::fmt::Debug for Funnel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Funnel")
    }
}

impl Funnel {
    pub fn new(store: Arc<dyn Funnels>) -> Self {
        Self { rows: Mutex::default(), settling: tokio::sync::Mutex::default(), store }
    }

    fn rows(&self) -> MutexGuard<'_, Rows> {
        self.rows.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts one; says as what, which is without its language where there are too many.
    fn count(&self, at: At, stage: Stage, what: Reached) -> Stage {
        let mut rows = self.rows();
        if rows.hour != Some(at.hour()) {
            rows.end_hour();
            rows.hour = Some(at.hour());
        }
        rows.count(stage, what)
    }

    /// Adds what was counted to the directory; lets go of it where nothing is kept.
    pub async fn settle(&self, is_kept: bool) -> Result<(), Fault> {
        let _alone = self.settling.lock().await;
        let (counted, lost) = self.rows().take();
        if !is_kept || counted.is_empty() {
            return Ok(());
        }
        if lost > 0 {
            tracing::warn!(lost, "More was counted of journeys than there is room for");
        }
        let added = self.store.add_counts(&counted).await;
        if matches!(&added, Err(fault) if fault.passes()) {
            self.rows().wait(counted);
        }
        added
    }

    /// What was counted of a pool.
    pub async fn parts(
        &self,
        pool: &PoolId,
        query: &FunnelQuery,
    ) -> Result<Vec<FunnelPart>, Fault> {
        self.store.sums(pool, query).await.map(FunnelPart::all)
    }
}

impl Rows {
    fn count(&mut self, mut stage: Stage, what: Reached) -> Stage {
        if self.now.len() >= MOST && !self.now.contains_key(&stage) {
            ANY_LANGUAGE.clone_into(&mut stage.language);
        }
        if self.now.len() < 2 * MOST || self.now.contains_key(&stage) {
            self.now.entry(stage.clone()).or_default().count(what);
        } else {
            self.lost += 1;
        }
        stage
    }

    fn end_hour(&mut self) {
        if let Some(hour) = self.hour {
            let rows = std::mem::take(&mut self.now).into_iter();
            let rows = rows.map(|(stage, counts)| Counted { hour, stage, counts });
            self.wait(rows.filter(|row| !row.counts.is_none()).collect());
        }
    }

    fn wait(&mut self, counted: Vec<Counted>) {
        let room = (4 * MOST).saturating_sub(self.before.len());
        self.lost += counted.len().saturating_sub(room) as u64;
        self.before.extend(counted.into_iter().take(room));
    }

    /// What is to be added, and how much was lost since.
    fn take(&mut self) -> (Vec<Counted>, u64) {
        let mut counted = std::mem::take(&mut self.before);
        if let Some(hour) = self.hour {
            let new = self.now.iter_mut().filter(|(_, counts)| !counts.is_none());
            counted.extend(new.map(|(stage, counts)| Counted {
                hour,
                stage: stage.clone(),
                counts: std::mem::take(counts),
            }));
        }
        (counted, std::mem::take(&mut self.lost))
    }
}

/// Whose journey it is, and how its pages look and speak.
#[derive(Clone, Copy, Debug)]
pub struct Journey<'a> {
    pub pool: &'a PoolId,
    pub client: &'a ClientId,
    pub language: &'a str,
    pub theme: &'a Branded,
}

impl App {
    /// A page of a journey that was asked for. One that says why an answer was not taken is that answer's.
    pub fn page_shown(&self, journey: Journey<'_>, ask: &Ask) {
        let is_new = ask.notice().is_none_or(Notice::is_news);
        if let Some(step) = page(ask.word()).filter(|_| is_new) {
            self.reached(journey, step, about(step), Reached::Shown);
        }
    }

    /// A journey that begins.
    pub(super) fn begun(&self, journey: Journey<'_>) {
        self.reached(journey, JOURNEY, "", Reached::Shown);
    }

    /// What came of an answer, by its word; and of the journey, where that ends with it.
    pub(super) fn answered(&self, journey: Journey<'_>, answer: &'static str, next: &Next) {
        let Some(step) = page(answer) else { return };
        let what = if leads_on(step, next) { Reached::Passed } else { Reached::Refused };
        self.reached(journey, step, about(step), what);
        match next {
            Next::Finish(finish) => {
                let methods: Vec<_> = finish.factors.iter().map(|own| own.as_str()).collect();
                self.reached(journey, JOURNEY, &methods.join("+"), Reached::Passed);
            }
            Next::Answered(_) => self.reached(journey, JOURNEY, "", Reached::Refused),
            Next::Ask(_)
            | Next::Moved
            | Next::Again
            | Next::MovedTo(_)
            | Next::ToLogin
            | Next::SignedOut
            | Next::SignedOutOf(_)
            | Next::To(_) => {}
        }
    }

    fn reached(&self, journey: Journey<'_>, step: &'static str, method: &str, what: Reached) {
        let stage = Stage {
            pool: journey.pool.clone(),
            client: journey.client.clone(),
            step,
            method: method.to_owned(),
            language: journey.language.to_owned(),
            theme: journey.theme.name.clone(),
            version: version(journey.theme),
        };
        let stage = self.funnel.count(self.now(), stage, what);
        self.metrics.funnel(
            [stage.pool.as_str(), stage.client.as_str(), &stage.method],
            [&stage.language, &stage.theme, &stage.version],
            stage.step,
            what.as_str(),
        );
    }
}

/// The step that a page or an answer belongs to, where those have different words. The pages that
/// wait for a link come again by themselves, and are none.
fn page(word: &'static str) -> Option<&'static str> {
    Some(match word {
        "choose_second" => "choose",
        "link" => "code",
        "codes_kept" => "recovery_codes",
        "continue_as" => "choose_account",
        "await_link" | "link_pressed" => return None,
        word => word,
    })
}

/// The factor that a step is about.
fn about(step: &str) -> &'static str {
    match step {
        "password" => "password",
        "totp" | "set_up_totp" => "totp",
        "passkey" | "new_passkey" | "not_now" => "passkey",
        "recovery_code" | "recovery_codes" => "recovery_code",
        "code" => "code",
        _ => "",
    }
}

/// Whether an answer was taken. One that was not shows its page again, or another one with a word
/// on what is wrong.
fn leads_on(step: &str, next: &Next) -> bool {
    match next {
        Next::Ask(ask) => {
            !matches!(ask, Ask::Locked { .. } | Ask::TooMany { .. } | Ask::Expired)
                && page(ask.word()) != Some(step)
                && ask.notice().is_none_or(Notice::is_news)
        }
        Next::Answered(_) | Next::Again | Next::To(Place::Forgot) => false,
        Next::To(Place::Reset) => step != "reset",
        Next::To(Place::Confirm) => step != "confirm",
        Next::Moved
        | Next::MovedTo(_)
        | Next::ToLogin
        | Next::SignedOut
        | Next::SignedOutOf(_)
        | Next::Finish(_)
        | Next::To(Place::Login | Place::SignUp) => true,
    }
}

/// The number of a version that was published; a folder's theme looks as its stylesheet says, whose name
/// is made of what it holds.
fn version(theme: &Branded) -> String {
    if theme.version > 0 {
        return theme.version.to_string();
    }
    let file = theme.style_href.rsplit('/').next().unwrap_or_default();
    file.split('.').next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Span;

    fn stage(language: &str) -> Stage {
        Stage {
            pool: PoolId::parse("eu_A").unwrap(),
            client: ClientId::parse("app").unwrap(),
            step: "sign_in",
            method: String::new(),
            language: language.to_owned(),
            theme: "default".to_owned(),
            version: "1".to_owned(),
        }
    }

    #[test]
    fn counts_are_handed_on_once_and_by_the_hour() {
        let mut rows = Rows { hour: Some(At::from_millis(0)), ..Rows::default() };
        rows.count(stage("en"), Reached::Shown);
        rows.count(stage("en"), Reached::Shown);
        let (taken, _) = rows.take();
        assert_eq!(taken.len(), 1);
        assert_eq!(taken[0].counts, Counts { shown: 2, passed: 0, refused: 0 });
        assert!(rows.take().0.is_empty());
        rows.count(stage("en"), Reached::Passed);
        rows.end_hour();
        rows.hour = Some(At::from_millis(0) + Span::from_minutes(60));
        rows.count(stage("en"), Reached::Shown);
        let hours: Vec<_> = rows.take().0.iter().map(|own| own.hour.millis()).collect();
        assert_eq!(hours, [0, 3_600_000]);
        rows.wait(taken);
        assert_eq!(rows.take().0.len(), 1, "what could not be added waits");
    }

    #[test]
    fn visitors_cannot_make_the_list_grow_without_end() {
        let mut rows = Rows { hour: Some(At::from_millis(0)), ..Rows::default() };
        for n in 0..MOST {
            rows.count(stage(&n.to_string()), Reached::Shown);
        }
        rows.take();
        assert_eq!(rows.count(stage("one more"), Reached::Shown).language, ANY_LANGUAGE);
        assert_eq!(rows.count(stage("7"), Reached::Shown).language, "7");
        for n in 0..2 * MOST {
            let version = n.to_string();
            rows.count(Stage { version, ..stage("x") }, Reached::Shown);
        }
        assert_eq!(rows.now.len(), 2 * MOST);
        let sum: i64 = rows.take().0.iter().map(|own| own.counts.shown).sum();
        let (lost, all) = (rows.lost, i64::try_from(2 * MOST).unwrap() + 2);
        assert_eq!(lost, 0, "told with what was taken");
        assert!(sum < all && sum > all / 3, "{sum} of {all}");
    }

    #[test]
    fn an_answer_that_shows_its_page_again_leads_nowhere() {
        let ask = |notice| Next::Ask(Ask::Password { name: String::new(), notice });
        assert!(!leads_on("password", &ask(Some(Notice::WrongCredentials))));
        assert!(!leads_on("sign_in", &ask(Some(Notice::WrongCredentials))));
        assert!(leads_on("resend", &ask(Some(Notice::CodeSent))));
        assert!(leads_on("sign_in", &ask(None)));
        assert!(!leads_on("sign_in", &Next::Ask(Ask::Expired)));
        assert!(leads_on("password", &Next::Moved) && !leads_on("password", &Next::Again));
        assert!(leads_on("forgot", &Next::To(Place::Reset)));
        assert!(!leads_on("reset", &Next::To(Place::Reset)));
        assert_eq!(page("link"), page("code"));
    }
}
