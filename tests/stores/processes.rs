//! Other processes on the same store: this program again, told by a variable what to do.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, Command, Stdio};

use vestibule::adapters::shelf::{Embedded, Redis, RedisSettings, Shelves};
use vestibule::adapters::sql::{Db, Directory, Timeouts};
use vestibule::domain::Secret;
use vestibule::ports::{Taken, Users};

use crate::ground::{Ground, ShelfGround, Store};
use crate::samples::*;

const TASK: &str = "VESTIBULE_TEST_TASK";
/// Codes that two processes quarrel about.
const CODES: u32 = 300;
/// What a process acknowledges before it is killed.
const ACKNOWLEDGED: usize = 120;

/// Another process, and what it says.
struct Other {
    child: Child,
    stdin: ChildStdin,
    said: Box<dyn Iterator<Item = String>>,
}

impl Other {
    /// Starts it and waits until it is ready to begin.
    fn prepare(task: &str) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["processes::the_other_process", "--exact", "--nocapture"])
            .env(TASK, task)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let stdin = child.stdin.take().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        // The test harness talks too, and may begin a line before the process does.
        let mut said = lines
            .map_while(Result::ok)
            .filter_map(|line| line.split_once("@ ").map(|(_, said)| said.to_owned()));
        assert_eq!(said.next().unwrap(), "ready");
        let said = Box::new(said);
        Self { child, stdin, said }
    }

    fn begin(&mut self) {
        self.stdin.write_all(b"begin\n").unwrap();
    }

    /// Hears it out.
    fn hear(mut self) -> Vec<String> {
        let said = self.said.collect();
        assert!(self.child.wait().unwrap().success());
        said
    }

    /// Kills it in the middle of its work. What it said before, it has done.
    fn kill(mut self) -> Vec<String> {
        let mut said: Vec<_> = self.said.by_ref().take(ACKNOWLEDGED).collect();
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        said.extend(self.said);
        assert!(said.len() >= ACKNOWLEDGED);
        said
    }
}

fn say(what: &str) {
    let mut stdout = std::io::stdout().lock();
    writeln!(stdout, "@ {what}").unwrap();
    stdout.flush().unwrap();
}

fn code_id(number: u32) -> [u8; 32] {
    let mut id = [3; 32];
    id[..4].copy_from_slice(&number.to_be_bytes());
    id
}

/// Nothing by itself.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_other_process() {
    let Ok(task) = std::env::var(TASK) else {
        return;
    };
    let words: Vec<_> = task.split(' ').collect();
    match words[..] {
        ["take", "embedded", path] => {
            let shelf = Embedded::open(path.as_ref()).await.unwrap();
            take(&Shelves::new(shelf).into()).await;
        }
        ["take", "redis", url, prefix] => take(&on_redis(url, prefix)).await,
        ["put", first, "embedded", path] => {
            let shelf = Embedded::open(path.as_ref()).await.unwrap();
            put(first, &Shelves::new(shelf).into()).await;
        }
        ["put", first, "redis", url, prefix] => put(first, &on_redis(url, prefix)).await,
        ["register", first, "sqlite", path] => {
            register(first, Db::sqlite(path.as_ref())).await;
        }
        ["register", first, "postgres", url] => {
            let url = Secret::new(url.to_owned());
            let db = Db::postgres(&url, 2, Timeouts::PATIENT);
            register(first, db.unwrap()).await;
        }
        _ => panic!("{task}"),
    }
}

fn on_redis(url: &str, prefix: &str) -> Store {
    Shelves::new(Redis::lazy(&RedisSettings::single(url, prefix)).unwrap()).into()
}

fn ready() {
    say("ready");
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).unwrap();
}

async fn take(store: &Store) {
    ready();
    for number in 0..CODES {
        match store.codes.take(&a(), &code_id(number), at(1)).await.unwrap() {
            Taken::Fresh(_) => say(&number.to_string()),
            Taken::Again(_) => {}
            Taken::Unknown => panic!("code {number} is not there"),
        }
    }
}

/// Puts codes for ever, and takes each one a few puts later.
async fn put(first: &str, store: &Store) {
    let first = first.parse().unwrap();
    ready();
    for number in first.. {
        let grant = code_grant(u128::from(number));
        let put = store.codes.put(&a(), &code_id(number), &grant, at(9), at(0)).await;
        put.unwrap();
        say(&format!("put {number}"));
        if number >= first + 3 {
            let number = number - 3;
            let taken = store.codes.take(&a(), &code_id(number), at(1)).await;
            assert!(matches!(taken.unwrap(), Taken::Fresh(_)));
            say(&format!("took {number}"));
        }
    }
}

async fn register(first: &str, db: Db) {
    let directory = Directory::new(db);
    let first = first.parse().unwrap();
    ready();
    for number in first.. {
        let made = directory.register(&a(), new_user(number), at(0)).await;
        made.unwrap();
        say(&number.to_string());
    }
}

pub async fn two_processes_take(ground: &ShelfGround) {
    let store = ground.store().await;
    for number in 0..CODES {
        let grant = code_grant(u128::from(number));
        let put = store.codes.put(&a(), &code_id(number), &grant, at(9), at(0)).await;
        put.unwrap();
    }
    let task = format!("take {}", ground.address());
    let mut others = [Other::prepare(&task), Other::prepare(&task)];
    for other in &mut others {
        other.begin();
    }
    let mut fresh: Vec<u32> =
        others.into_iter().flat_map(Other::hear).map(|said| said.parse().unwrap()).collect();
    fresh.sort_unstable();
    assert!(fresh.into_iter().eq(0..CODES), "each code once");
}

pub async fn codes_outlast_a_kill(ground: &ShelfGround) {
    ground.store().await;
    for round in 0..3_u32 {
        let first = round * 100_000;
        let mut other = Other::prepare(&format!("put {first} {}", ground.address()));
        other.begin();
        let said = other.kill();
        let numbers = |verb: &str| -> Vec<u32> {
            let own = said.iter().filter_map(|said| said.strip_prefix(verb));
            own.map(|number| number.trim().parse().unwrap()).collect()
        };
        let (put, took) = (numbers("put"), numbers("took"));
        // A take whose answer nobody heard may have happened.
        let in_between = took.last().map_or(first, |last| last + 1);
        let store = ground.store().await;
        for number in put {
            let taken = store.codes.take(&a(), &code_id(number), at(1)).await.unwrap();
            match taken {
                Taken::Fresh(grant) => {
                    assert!(!took.contains(&number), "{number} is fresh again");
                    assert_eq!(grant, code_grant(u128::from(number)));
                }
                Taken::Again(_) => assert!(took.contains(&number) || number == in_between),
                Taken::Unknown => panic!("{number} is lost"),
            }
        }
    }
}

pub async fn users_outlast_a_kill(ground: &Ground) {
    ground.directory().await;
    for round in 0..3_u128 {
        let first = round * 100_000;
        let mut other = Other::prepare(&format!("register {first} {}", ground.address()));
        other.begin();
        let said = other.kill();
        let directory = ground.directory().await;
        for number in said {
            let number: u128 = number.parse().unwrap();
            let found = directory.account(&a(), &new_user(number).names).await;
            assert_eq!(found.unwrap().unwrap().user.sub, sub(number));
        }
    }
}
