//! Every answer at every moment, from any tab with any cookies, while policies and people change
//! (bug classes 4, 6, 7, 11 and 12): what may never be never is.

use std::cell::Cell;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use crate::sign_in_world::{Action, Posted, Tab, World};

const WEEK: i64 = 7 * 86_400;

fn tab() -> impl Strategy<Value = Tab> {
    let browser = prop_oneof![6 => Just(0_u8), 2 => Just(1), 1 => Just(2)];
    let client = prop_oneof![5 => Just(0_u8), 1 => Just(1)];
    (browser, client, prop::bool::weighted(0.12)).prop_map(|(browser, client, stale)| Tab {
        browser,
        client,
        stale,
    })
}

fn posted() -> impl Strategy<Value = Posted> {
    let person = prop_oneof![2 => Just(0_u8), 5 => Just(1), 3 => Just(2), 1 => Just(3)];
    let password = || prop_oneof![7 => Just(0_u8), 2 => Just(1), 1 => Just(2), 1 => Just(3)];
    let code = || prop_oneof![6 => Just(0_i8), 2 => Just(1), 2 => Just(-1), 1 => Just(40)];
    prop_oneof![
        15 => (person, password())
            .prop_map(|(person, password)| Posted::SignIn { person, password }),
        2 => password().prop_map(|password| Posted::Password { password }),
        2 => (0..3_u8).prop_map(|chosen| Posted::NewPassword { chosen }),
        2 => prop::bool::weighted(0.9).prop_map(|known| Posted::ChooseSetUp { known }),
        3 => code().prop_map(|code| Posted::SetUpTotp { code }),
        12 => code().prop_map(|code| Posted::Totp { code }),
        2 => Just(Posted::UseRecoveryCode),
        3 => (0..4_u8).prop_map(|number| Posted::RecoveryCode { number }),
        1 => Just(Posted::CodesKept),
        3 => terms(),
        1 => Just(Posted::LoseFactor),
        1 => prop::bool::weighted(0.9).prop_map(|mailed| Posted::Choose { mailed }),
        2 => prop_oneof![6 => Just(0_u8), 1 => Just(1), 1 => Just(2), 1 => Just(3)]
            .prop_map(|number| Posted::Mailed { number }),
        1 => (0..3_u8).prop_map(|person| Posted::Stop { person }),
        1 => Just(Posted::Other),
        1 => Just(Posted::Continue),
        1 => Just(Posted::StartOver),
        1 => Just(Posted::SignOut),
    ]
}

fn terms() -> impl Strategy<Value = Posted> {
    let agree = (prop::bool::weighted(0.1), prop::bool::weighted(0.9))
        .prop_map(|(stale, all)| Posted::Agree { stale, all });
    prop_oneof![6 => agree, 1 => Just(Posted::Decline), 1 => Just(Posted::ToApp)]
}

fn action() -> impl Strategy<Value = Action> {
    let version = prop_oneof![3 => Just(0_u8), 2 => Just(1), 2 => Just(2)];
    let wait = prop_oneof![
        6 => 0..40_i64,
        2 => Just(181),
        1 => Just(1000),
        1 => Just(3700),
        1 => Just(WEEK - 30),
        1 => Just(3 * WEEK),
    ];
    let pair = (tab(), tab(), posted(), posted(), any::<bool>(), any::<u64>());
    prop_oneof![
        4 => (tab(), any::<bool>()).prop_map(|(tab, silently)| Action::Open { tab, silently }),
        24 => (tab(), posted()).prop_map(|(tab, posted)| Action::Post { tab, posted }),
        // Often the same form twice.
        7 => pair.prop_map(|(one, two, first, second, same, schedule)| {
            let (two, second) = if same { (one, first) } else { (two, second) };
            Action::AtOnce { tabs: [one, two], posted: [first, second], schedule }
        }),
        1 => Just(Action::Plant),
        1 => (0..3_u8).prop_map(|browser| Action::Leave { browser }),
        3 => wait.prop_map(|seconds| Action::Wait { seconds }),
        1 => (0..3_u8).prop_map(|mfa| Action::Policy { mfa }),
        1 => version.prop_map(|version| Action::Terms { version }),
        1 => (0..3_u8, prop::bool::weighted(0.7))
            .prop_map(|(person, enabled)| Action::Enable { person, enabled }),
        1 => (0..3_u8).prop_map(|person| Action::SignOutEverywhere { person }),
        1 => (0..3_u8, 0..4_u8).prop_map(|(person, what)| Action::Demand { person, what }),
        1 => (0..3_u8).prop_map(|person| Action::TakeApp { person }),
    ]
}

/// How whoever lost their app gets in, up to any of its moments; then whatever comes.
fn history() -> impl Strategy<Value = Vec<Action>> {
    let tab = Tab { browser: 0, client: 0, stale: false };
    let post = |posted| Action::Post { tab, posted };
    let proves = [
        post(Posted::SignIn { person: 1, password: 0 }),
        post(Posted::LoseFactor),
        post(Posted::Choose { mailed: true }),
        post(Posted::Mailed { number: 0 }),
    ];
    let waits = [Action::Wait { seconds: WEEK }, post(Posted::StartOver)];
    let set_up = [
        post(Posted::ChooseSetUp { known: true }),
        post(Posted::SetUpTotp { code: 0 }),
        post(Posted::CodesKept),
    ];
    let whole = [&proves[..], &waits, &proves, &set_up].concat();
    let begins = prop::option::weighted(0.3, 0..=whole.len());
    (begins, prop::collection::vec(action(), 1..33)).prop_map(move |(begins, mut actions)| {
        actions.splice(0..0, whole.iter().take(begins.unwrap_or_default()).copied());
        actions
    })
}

#[test]
fn no_history_of_a_sign_in_gives_what_may_not_be_given() {
    let (fruitful, lost) = (Cell::new(0_u64), Cell::new([0_u64; 3]));
    let outcome = TestRunner::new(crate::histories()).run(&history(), |history| {
        let mut world = World::new();
        for action in history {
            world.does(action)?;
        }
        fruitful.set(fruitful.get() + u64::from(world.finished > 0));
        let sums = lost.get().into_iter().zip(world.ends_of_requests());
        let sums: Vec<_> = sums.map(|(sum, more)| sum + more).collect();
        lost.set(sums.try_into().unwrap());
        Ok(())
    });
    outcome.unwrap_or_else(|failure| panic!("{failure}"));
    // Else the histories would prove nothing.
    let all = u64::from(crate::histories().cases);
    assert!(fruitful.get() > all / 3, "only {} of {all} led to a code", fruitful.get());
    let [begun, stopped, finished] = lost.get();
    assert!(
        begun > all / 10 && stopped > all / 100 && finished > all / 100,
        "of {all}, {begun} requests were begun, {stopped} stopped and {finished} finished"
    );
}

/// A code that was used, posted beside the one that is due, is answered as a form that was sent
/// twice: with the session that the other one opened, and with no session of its own.
#[test]
fn a_used_code_beside_the_right_one_opens_no_session_of_its_own() {
    let tab = Tab { browser: 0, client: 0, stale: false };
    let grace = Posted::SignIn { person: 1, password: 0 };
    let at_once = |posted, schedule| Action::AtOnce { tabs: [tab, tab], posted, schedule };
    let history = [
        at_once([grace, grace], 0),
        at_once([Posted::Totp { code: 0 }, Posted::SignIn { person: 0, password: 0 }], 5),
        Action::Post { tab, posted: grace },
        at_once([Posted::Totp { code: 0 }, Posted::Totp { code: 1 }], 3_292_444_471_217_086_065),
    ];
    let mut world = World::new();
    for action in history {
        world.does(action).unwrap();
    }
    assert!(world.finished > 1);
}
