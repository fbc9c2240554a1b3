//! Hands that go on doing what people and apps do, whatever is killed meanwhile.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use fastrand::Rng;
use tokio::task::JoinHandle;
use vestibule::adapters::clock::SystemClock;
use vestibule::ports::Clock as _;

use super::deeds::{
    Access, CLIENTS, Code, Entered, Gained, LAST_GENERATION, Session, Token, World,
};
use super::kept::Kept;
use super::line::Heard;

/// People with an authenticator app.
const PEOPLE: usize = 30;
/// Wrong guesses that cost nothing, less one that another hand may have under way.
const FREE_GUESSES: u32 = 3;

#[derive(Clone, Copy, Debug, Default)]
struct Guesses {
    highest: u64,
    wrong: u32,
}

#[derive(Debug)]
pub struct Hands {
    pub world: World,
    codes: Mutex<Kept<Code>>,
    tokens: Mutex<Kept<Token>>,
    access: Mutex<Kept<Access>>,
    sessions: Mutex<Kept<Session>>,
    people: Mutex<BTreeMap<String, Guesses>>,
    names: Mutex<Vec<String>>,
    number: AtomicU32,
    stop: AtomicBool,
}

/// The clients and the people that hands need, for a configuration.
pub fn tables() -> String {
    let client = |(name, grace): (&str, Duration)| {
        format!(
            "[pools.test_A.clients.{name}]\nflows = [\"code\"]\nscopes = [\"openid\"]\n\
             callback_urls = [\"http://127.0.0.1:9/callback\"]\n\
             logout_urls = [\"http://127.0.0.1:9/signedout\"]\n\
             refresh_rotation = true\nrefresh_grace_seconds = {}\n\n",
            grace.as_secs()
        )
    };
    let person = |name: String| {
        format!(
            "[[demo.users]]\npool = \"test_A\"\nemail = \"{name}\"\npassword = \"{}\"\n\
             totp_secret = \"{}\"\n\n",
            crate::support::PASSWORD,
            crate::support::TOTP_KEY
        )
    };
    CLIENTS.map(client).into_iter().chain((0..PEOPLE).map(holder).map(person)).collect()
}

/// The time step that it is now.
pub fn time_step() -> u64 {
    u64::try_from(SystemClock.now().seconds()).unwrap() / 30
}

fn holder(number: usize) -> String {
    format!("holder{number}@example.com")
}

impl Hands {
    pub fn of(world: World) -> Arc<Self> {
        let people = (0..PEOPLE).map(|number| (holder(number), Guesses::default())).collect();
        Arc::new(Self {
            world,
            codes: Mutex::new(Kept::new()),
            tokens: Mutex::new(Kept::new()),
            access: Mutex::new(Kept::new()),
            sessions: Mutex::new(Kept::new()),
            people: Mutex::new(people),
            names: Mutex::new(vec!["ada@example.com".to_owned()]),
            number: AtomicU32::new(0),
            stop: AtomicBool::new(false),
        })
    }

    /// So many hands, each with choices of its own.
    pub fn begin(self: &Arc<Self>, count: u64, seed: u64) -> Vec<JoinHandle<()>> {
        let hand = |number: u64| {
            let (own, mut random) = (Arc::clone(self), Rng::with_seed(seed + number));
            tokio::spawn(async move {
                while !own.stop.load(Ordering::Relaxed) {
                    if own.something(&mut random).await.is_err() {
                        tokio::time::sleep(Duration::from_millis(5)).await;
                    }
                }
            })
        };
        (0..count).map(hand).collect()
    }

    pub async fn end(&self, hands: Vec<JoinHandle<()>>) {
        self.stop.store(true, Ordering::Relaxed);
        for hand in hands {
            hand.await.unwrap();
        }
    }

    async fn something(&self, random: &mut Rng) -> Heard<()> {
        match random.u8(..40) {
            0 => self.add_somebody(random).await,
            1 => self.sign_in(random).await,
            2..=5 => self.use_a_step(random).await,
            6..=13 => self.reuse(random).await,
            14..=21 => self.redeem(random).await,
            22..=32 => self.refresh(random).await,
            33 => self.revoke(random).await,
            34 => self.sign_out(random).await,
            _ => self.user_info(random).await,
        }
    }

    async fn add_somebody(&self, random: &mut Rng) -> Heard<()> {
        let number = self.number.fetch_add(u32::from(random.u8(..4) > 0), Ordering::Relaxed);
        let name = format!("somebody{number}@example.com");
        let killed = (random.u8(..3) == 0).then(|| Duration::from_millis(random.u64(..150)));
        if self.world.register(&name, killed).await {
            self.names.lock().unwrap().push(name);
        }
        Ok(())
    }

    async fn sign_in(&self, random: &mut Rng) -> Heard<()> {
        let name = random.choice(self.names.lock().unwrap().iter()).unwrap().clone();
        let came = self.world.sign_in(&name, random.usize(..CLIENTS.len())).await?;
        self.entered(came);
        Ok(())
    }

    fn entered(&self, came: Entered) {
        if let Some((session, code)) = came {
            self.sessions.lock().unwrap().keep(session);
            self.codes.lock().unwrap().keep(code);
        }
    }

    /// A time step that is still good for somebody, or one that is not any more.
    async fn use_a_step(&self, random: &mut Rng) -> Heard<()> {
        let now = time_step();
        let (name, guesses) = {
            let people = self.people.lock().unwrap();
            let (name, guesses) = random.choice(people.iter()).unwrap();
            (name.clone(), *guesses)
        };
        let again = random.bool() && guesses.wrong < FREE_GUESSES;
        let good = (now - 1..=now + 1).find(|step| *step > guesses.highest);
        let Some(step) = good.filter(|_| !again).or_else(|| {
            (guesses.wrong < FREE_GUESSES).then(|| random.u64(now - 1..=guesses.highest.max(now)))
        }) else {
            return Ok(());
        };
        if let Some(own) = self.people.lock().unwrap().get_mut(&name) {
            own.highest = own.highest.max(step);
            own.wrong += 1;
        }
        let came = self.world.totp(&name, step, random.usize(..CLIENTS.len())).await?;
        if came.is_some()
            && let Some(own) = self.people.lock().unwrap().get_mut(&name)
        {
            own.wrong = 0;
        }
        self.entered(came);
        Ok(())
    }

    async fn reuse(&self, random: &mut Rng) -> Heard<()> {
        let session = {
            let mut sessions = self.sessions.lock().unwrap();
            let session = sessions.pick(random, 0.8);
            session.or_else(|| sessions.pick(random, 0.0))
        };
        let Some(session) = session else { return Ok(()) };
        let code = self.world.reuse(&session, random.usize(..CLIENTS.len())).await?;
        if let Some(code) = code {
            self.codes.lock().unwrap().keep(code);
        }
        Ok(())
    }

    /// Some codes come twice at once, and some again later.
    async fn redeem(&self, random: &mut Rng) -> Heard<()> {
        let Some(code) = self.codes.lock().unwrap().pick(random, 0.15) else { return Ok(()) };
        if random.u8(..8) == 0 {
            let (one, two) = tokio::join!(self.world.redeem(&code), self.world.redeem(&code));
            [one?, two?].into_iter().flatten().for_each(|gained| self.gained(gained));
        } else {
            self.world.redeem(&code).await?.into_iter().for_each(|gained| self.gained(gained));
        }
        Ok(())
    }

    fn gained(&self, Gained { token, access }: Gained) {
        self.access.lock().unwrap().keep(access);
        if token.generation <= LAST_GENERATION {
            self.tokens.lock().unwrap().keep(token);
        }
    }

    /// What got no answer is asked again.
    async fn refresh(&self, random: &mut Rng) -> Heard<()> {
        let Some(token) = self.tokens.lock().unwrap().pick(random, 0.08) else { return Ok(()) };
        let twice = random.u8(..10) == 0;
        let (one, two) = tokio::join!(self.world.refresh(&token), async {
            if twice { self.world.refresh(&token).await } else { Ok(None) }
        });
        if one.is_err() {
            self.tokens.lock().unwrap().keep(token);
        }
        one.iter().chain(&two).flatten().for_each(|gained| self.gained(gained.clone()));
        one.and(two).map(drop)
    }

    async fn revoke(&self, random: &mut Rng) -> Heard<()> {
        let Some(token) = self.tokens.lock().unwrap().pick(random, 0.5) else { return Ok(()) };
        self.world.revoke(&token).await.map(drop)
    }

    async fn sign_out(&self, random: &mut Rng) -> Heard<()> {
        let Some(session) = self.sessions.lock().unwrap().pick(random, 0.9) else {
            return Ok(());
        };
        self.world.sign_out(&session).await.map(drop)
    }

    async fn user_info(&self, random: &mut Rng) -> Heard<()> {
        let Some(access) = self.access.lock().unwrap().pick(random, 0.3) else { return Ok(()) };
        self.world.user_info(&access).await.map(drop)
    }

    /// Until every process answers again, whatever it has to connect to anew.
    pub async fn settle(&self) {
        let session = self.sessions.lock().unwrap().all().pop().expect("a session");
        let mut well = 0;
        for _ in 0..600 {
            if well == 30 {
                return;
            }
            let heard = self.world.reuse(&session, 0).await;
            well = if heard.is_ok() { well + 1 } else { 0 };
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        panic!("the stores did not come back");
    }

    /// Everything that anybody still holds, once more, when nothing is killed any longer.
    pub async fn audit(&self) {
        let now = "nothing is killed now";
        let sessions = self.sessions.lock().unwrap().all();
        for session in sessions {
            self.world.reuse(&session, 0).await.expect(now);
        }
        let names = self.names.lock().unwrap().clone();
        for name in names {
            self.world.sign_in(&name, 0).await.expect(now);
        }
        let tokens = self.tokens.lock().unwrap().all();
        for token in tokens {
            self.world.refresh(&token).await.expect(now);
        }
        let codes = self.codes.lock().unwrap().all();
        for code in codes {
            self.world.redeem(&code).await.expect(now);
        }
        let access = self.access.lock().unwrap().all();
        for access in access {
            self.world.user_info(&access).await.expect(now);
        }
        let now = time_step();
        let people = self.people.lock().unwrap().clone();
        for (name, guesses) in people.iter().filter(|(_, own)| own.wrong < FREE_GUESSES) {
            if guesses.highest >= now - 1 {
                let _known = self.world.totp(name, guesses.highest, 0).await;
            }
        }
    }
}
