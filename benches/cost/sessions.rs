//! What sessions take in Redis, and in the process that serves them.

use futures_util::{StreamExt as _, stream};
use vestibule::domain::{Agent, At, BrowserSession, Factor, Passed, PoolId, Span, UserSub};
use vestibule::ports::{Clock as _, Fault};

use crate::figures::verdict;
use crate::ground::Ground;
use crate::process::Process;
use crate::whole::line;

/// How many are on their way at once.
const AT_ONCE: usize = 64;

pub async fn print(ground: &Ground, count: u32) {
    println!("\n{count} sessions on {}", ground.pair.name());
    let house = ground.house().await;
    let (before, at) = (used(ground).await, vestibule::adapters::clock::SystemClock.now());
    let pool = PoolId::parse("test_A").unwrap();
    let sessions = &house.stores().sessions;
    stream::iter(0..count)
        .for_each_concurrent(AT_ONCE, |number| {
            let (pool, session) = (&pool, session(number, at));
            let id: [u8; 32] = house.app.vault.random();
            async move {
                // On a busy machine some are late; a session may be put again.
                while let Err(fault) =
                    sessions.put(pool, &id, &session, at + Span::from_days(1), at).await
                {
                    assert!(matches!(fault, Fault::Down(_)), "{fault:?}");
                }
            }
        })
        .await;
    let each = (used(ground).await - before) / u64::from(count);
    line("Redis, each session", &format!("{each} bytes"), &verdict("≤ 400 bytes", each <= 400));
    drop(house);
    let process = Process::start(&ground.file(), ground.port);
    std::thread::sleep(crate::whole::IDLE);
    let megabytes = process.resident();
    let met = megabytes <= 64.0;
    line("resident memory beside them", &format!("{megabytes:.1} MB"), &verdict("≤ 64 MB", met));
}

fn session(number: u32, at: At) -> BrowserSession {
    let user = UserSub::from(uuid::Uuid::from_u128(u128::from(number) << 64));
    let passed = vec![Passed::of(Factor::Password, at)];
    let agent = Agent::of("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Firefox/140.0");
    BrowserSession { user, passed, started: at, used: at, agent }
}

async fn used(ground: &Ground) -> u64 {
    let client = redis::Client::open(ground.stores.sessions.as_str()).unwrap();
    let mut connection = client.get_multiplexed_async_connection().await.unwrap();
    let told: String = redis::cmd("INFO").arg("memory").query_async(&mut connection).await.unwrap();
    let used = told.lines().find_map(|line| line.strip_prefix("used_memory:")).unwrap();
    used.trim().parse().unwrap()
}
