//! Apps that refresh at the same time, each its own tokens: what they share, above all the commits
//! that must reach the disk, costs each of them less.

use std::time::Instant;

use futures_util::future::join_all;

use crate::door::{Door as _, Wire};
use crate::ground::Ground;
use crate::journey::{Journey, Traveller};
use crate::process::Process;
use crate::whole::line;

const APPS: u32 = 16;
const TIMES: u32 = 150;

pub async fn print(ground: &Ground) {
    println!(
        "\n{APPS} apps at once, on {}, {}, over loopback HTTP",
        ground.pair.name(),
        ground.algorithm.as_str()
    );
    let process = Process::start(&ground.file(), ground.port);
    let door = Wire::to(&process);
    let mut travellers = Vec::new();
    for _ in 0..APPS {
        travellers.push(Traveller::arrive(&door, ground.origin()).await);
    }
    for journey in [Journey::Refresh, Journey::Rotate] {
        go(&mut travellers, journey, TIMES / 10).await;
        door.rest();
        let began = Instant::now();
        go(&mut travellers, journey, TIMES).await;
        let (wall, spent) = (began.elapsed(), door.spent());
        let count = f64::from(APPS * TIMES);
        let each = spent.cpu.as_secs_f64() / count;
        line(
            journey.name(),
            &format!("{:.0} µs", each * 1e6),
            &format!("{:.0} /s per core, {:.0} /s", 1.0 / each, count / wall.as_secs_f64()),
        );
    }
}

async fn go(travellers: &mut [Traveller<'_, Wire<'_>>], journey: Journey, times: u32) {
    let all = travellers.iter_mut().map(|traveller| async move {
        for _ in 0..times {
            traveller.go(journey).await;
        }
    });
    join_all(all).await;
}
