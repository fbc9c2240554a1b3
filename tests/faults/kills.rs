//! The embedded stores under `kill -9`: what was acknowledged stands, and nothing that was used up
//! is fresh again. Sessions have no idle time that is written along, so none of it can be lost.

use std::time::Duration;

use crate::checker::breaches;
use crate::deeds::World;
use crate::hands::{Hands, tables};
use crate::history::History;
use crate::line::Line;
use crate::process::Installation;
use crate::support::Pools;
use crate::support::stores::StorePair;

pub const HANDS: u64 = 6;

/// How often the process is killed.
pub fn lives() -> u32 {
    let wanted = std::env::var("VESTIBULE_TEST_LIVES").ok();
    wanted.map_or(40, |text| text.parse().expect("a number of lives"))
}

pub fn seed() -> u64 {
    let wanted = std::env::var("VESTIBULE_TEST_SEED").ok();
    let seed = wanted.map_or_else(|| fastrand::u64(..1 << 32), |text| text.parse().unwrap());
    println!("VESTIBULE_TEST_SEED={seed}");
    seed
}

pub fn world(installation: &Installation) -> World {
    World {
        line: Line::new(&installation.ports(), &installation.host()),
        program: installation.processes[0].command(),
        history: History::new(),
        used_up: 0.into(),
    }
}

/// That the history is as promised, and that there was something to promise.
pub fn judge(hands: &Hands, at_least: usize) {
    let (tally, events) = (hands.world.history.tally(), hands.world.history.events());
    println!("done, refused, in doubt: {tally:?}; used up: {:?}", hands.world.used_up);
    let breaches = breaches(&events);
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
    for deed in ["redeem", "refresh", "reuse", "user info"] {
        assert!(tally[deed][0] >= at_least, "{deed}: {tally:?}");
    }
    for deed in ["redeem", "refresh", "totp", "reuse", "user info"] {
        assert!(tally[deed][1] > 0, "nothing was refused: {deed}: {tally:?}");
    }
    // What is done seldom may have met nothing but trouble.
    for deed in ["totp", "register", "sign in", "sign out", "revoke"] {
        let tried: usize = tally[deed].iter().sum();
        assert!(tally[deed][0] > 0 || (1..=5).contains(&tried), "{deed}: {tally:?}");
    }
    let doubts: usize = tally.values().map(|counts| counts[2]).sum();
    assert!(doubts > 0 && hands.world.used_up.load(std::sync::atomic::Ordering::Relaxed) > 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_undone_by_a_kill() {
    let (lives, seed) = (lives(), seed());
    let mut random = fastrand::Rng::with_seed(seed);
    let folder = tempfile::tempdir().unwrap();
    let stores = StorePair::embedded(folder.path());
    let mut installation = Installation::new(1, folder, &Pools::one_and(&tables()), &stores);
    installation.start().await;
    let hands = Hands::of(world(&installation));
    let working = hands.begin(HANDS, seed);
    for _ in 0..lives {
        tokio::time::sleep(Duration::from_millis(random.u64(100..250))).await;
        installation.processes[0].kill();
        installation.processes[0].start();
        installation.processes[0].ready().await;
    }
    hands.end(working).await;
    hands.settle().await;
    hands.audit().await;
    judge(&hands, lives as usize / 4);
    installation.assert_no_panic();
}
