//! What the process as a whole takes: memory, its start, the tail of its answers, its size on disk.

use std::time::Duration;

use crate::door::{Door as _, Wire};
use crate::figures::verdict;
use crate::ground::Ground;
use crate::journey::{Journey, Traveller};
use crate::process::{Process, stripped_size};

const STARTS: usize = 7;
const PAGES: u32 = 5_000;
const SIGN_INS: u32 = 20;
/// Longer than the hash threads keep their memory: what was taken for requests is given back.
pub const IDLE: Duration = Duration::from_secs(8);

pub async fn print(ground: &Ground) {
    println!("\nThe process, on {}, {}", ground.pair.name(), ground.algorithm.as_str());
    let start = || Process::start(&ground.file(), ground.port);
    drop(start());
    let mut firsts: Vec<_> = (0..STARTS).map(|_| start().first_page).collect();
    firsts.sort();
    let first = firsts[STARTS / 2];
    let met = first <= Duration::from_millis(50);
    line("start to first page, database there", &format!("{first:.1?}"), &verdict("≤ 50 ms", met));

    let process = start();
    std::thread::sleep(IDLE);
    memory(&process, "resident memory, just started");
    let door = Wire::to(&process);
    let mut traveller = Traveller::arrive(&door, ground.origin()).await;
    door.rest();
    for _ in 0..PAGES {
        traveller.go(Journey::Page).await;
    }
    let page = door.spent().cpu / PAGES;
    let half = 0.5 / page.as_secs_f64();
    let tail = crate::load::tail(&process, half).await;
    let met = tail.p99 <= Duration::from_millis(2);
    line(
        &format!("p99 of the page at {half:.0} a second"),
        &format!("{:.2?}", tail.p99),
        &format!(
            "{}; median {:.2?}, and a thread that only slept was up to {:.2?} late",
            verdict("≤ 2 ms", met),
            tail.median,
            tail.sleeper
        ),
    );
    for _ in 0..SIGN_INS {
        traveller.go(Journey::SignIn).await;
    }
    memory(&process, "resident memory, after load");
    std::thread::sleep(IDLE);
    memory(&process, "resident memory, idle again");
    if let Some(megabytes) = stripped_size(ground.folder.path()) {
        line(
            "binary, stripped",
            &format!("{megabytes:.1} MB"),
            &verdict("≤ 25 MB", megabytes <= 25.0),
        );
    }
}

fn memory(process: &Process, when: &str) {
    let megabytes = process.resident();
    line(when, &format!("{megabytes:.1} MB"), &verdict("≤ 20 MB", megabytes <= 20.0));
}

pub fn line(what: &str, figure: &str, target: &str) {
    println!("{what:<42} {figure:>10}   {target}");
}
