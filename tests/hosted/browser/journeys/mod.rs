//! Every journey of a person, in a real browser as wide as a phone: once as what somebody does, by the
//! names of fields and the values of buttons, and run with script and without, in every language.
//!
//! On the way every page is looked at: its language and direction, that nothing makes it scroll
//! sideways, and that the console heard of no error. A run does each journey in one of its ways, as
//! [`Turn`] has it.

mod accounts;
mod codes;
mod ground;
mod joining;
mod own;
mod passkeys;
mod second;
mod sign_in;
mod walk;

use std::any::Any;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::time::Instant;

use futures_util::FutureExt as _;

use super::Stage;
use super::turn::{LANGUAGES, Turn};
use ground::Place;
use walk::Walk;

/// What somebody does, step by step.
type Steps<'a> = Pin<Box<dyn Future<Output = ()> + 'a>>;

/// A journey, and who goes on it. Each journey has people of its own.
#[derive(Clone, Copy, Debug)]
struct Journey {
    name: &'static str,
    place: Place,
    people: &'static [(&'static str, With)],
    needs: Script,
    goes: for<'a> fn(&'a Walk<'a>) -> Steps<'a>,
}

/// What somebody has beside a name and a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum With {
    Nothing,
    App,
    Phone,
    /// A second factor is demanded of them, and they have none.
    Demand,
    /// The same, and they have a phone.
    DemandAndPhone,
    TemporaryPassword,
}

/// Whether it is a journey of browsers that run script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    Either,
    Needed,
    Missing,
}

/// A journey in one of its ways.
#[derive(Clone, Copy, Debug)]
struct Way {
    journey: &'static Journey,
    number: usize,
    language: &'static str,
}

const GROUPS: [&[Journey]; 7] = [
    sign_in::JOURNEYS,
    second::JOURNEYS,
    codes::JOURNEYS,
    joining::JOURNEYS,
    accounts::JOURNEYS,
    own::JOURNEYS,
    passkeys::JOURNEYS,
];

/// The ways that are due with script, or without.
fn ways(turn: Turn, script: bool) -> Vec<Way> {
    let all = GROUPS.into_iter().flatten().enumerate();
    let due = all.flat_map(|(number, journey)| {
        let scripts: &'static [bool] = match journey.needs {
            Script::Either => &[true, false],
            Script::Needed => &[true],
            Script::Missing => &[false],
        };
        let ways = scripts.iter().flat_map(|own| LANGUAGES.map(|language| (*own, language)));
        let of = scripts.len() * LANGUAGES.len();
        let due = ways.enumerate().filter(move |(way, _)| turn.takes(number, *way, of));
        due.map(move |(_, (own, language))| (own, Way { journey, number, language }))
    });
    due.filter(|(own, _)| *own == script).map(|(_, way)| way).collect()
}

/// All journeys that are due in this column, one after the other in one browser, which forgets
/// everything in between. What failed is told at the end, all at once.
async fn walk_all(script: bool) {
    let turn = Turn::of_this_run();
    let ways = ways(turn, script);
    if ways.is_empty() {
        return;
    }
    let Some(stage) = Stage::of(|site| ground::pools(site, &ways), "house").await else { return };
    let with = if script { "with" } else { "without" };
    turn.tell(&format!("{} journeys {with} script", ways.len()));
    stage.tab.run_scripts(script).await;
    stage.tab.resize(390, 844).await;
    let mut failed = Vec::new();
    for way in ways {
        let (began, walk) = (Instant::now(), Walk::new(&stage, way, script));
        walk.begin().await;
        let went = AssertUnwindSafe((way.journey.goes)(&walk)).catch_unwind().await;
        let wrong = match went {
            Ok(()) => walk.complaints().await,
            Err(panic) => Some(words(&*panic)),
        };
        let name = format!("{} ({}, {with} script)", way.journey.name, way.language);
        println!("{name}: {:?}", began.elapsed());
        if let Some(wrong) = wrong {
            let told = stage.tab.told().await;
            failed.push(format!("{name}: {wrong}\nby way of {:#?}\n{told}", walk.passed()));
        }
    }
    assert!(failed.is_empty(), "{} journeys failed\n\n{}", failed.len(), failed.join("\n\n"));
}

fn words(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().cloned();
    text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_default()
}

#[tokio::test]
async fn every_journey_with_script() {
    walk_all(true).await;
}

#[tokio::test]
async fn every_journey_without_script() {
    walk_all(false).await;
}

#[test]
fn six_days_bring_every_journey_in_all_its_ways() {
    let count = |turn| [true, false].map(|script| ways(turn, script).len());
    let mut days = [0, 0];
    for day in 0..6 {
        let due = count(Turn::Day(day));
        assert_eq!(due[0] + due[1], GROUPS.into_iter().flatten().count(), "each once a day");
        days = [days[0] + due[0], days[1] + due[1]];
    }
    let both = |journey: &&Journey| journey.needs == Script::Either;
    let twice = GROUPS.into_iter().flatten().filter(|own| !both(own)).count();
    let all = count(Turn::All);
    assert_eq!(days[0] + days[1], all[0] + all[1] + twice * LANGUAGES.len());
}
