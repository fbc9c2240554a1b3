use std::net::TcpListener;
use std::process::{Command, Output};
use std::sync::Arc;
use std::time::Duration;

use actix_web::web::Data;
use tempfile::TempDir;
use totp_rs::{Builder, Secret as Seed};
use vestibule::adapters::clock::SystemClock;
use vestibule::app::PACE;
use vestibule::boot::{House, Server};
use vestibule::config::Config;
use vestibule::domain::{
    Account, ClientId, Credential, LoginName, MfaChoice, NameKind, PoolId, Span, User, UserStatus,
};
use vestibule::ports::{
    Clock as _, Factors as _, Mailbox, PasswordChange, Revised, Revision, Settings as _,
    StoredClient, Users,
};
use vestibule::vault::RecoveryCode;

use super::away::{lift_locks, take_sessions_away};
use super::stores::StorePair;
use super::{App, Browser, ManualClock, Pools, TOTP_KEY};

/// KiB and passes of a password hash, which would take most of the time of most tests.
const LIGHT_WORK: (u32, u32) = (64, 1);

/// A whole server on a free port, with stores of its own. It ends with the test.
pub struct TestServer {
    pub port: u16,
    pub house: House,
    pub clock: Arc<ManualClock>,
    pub folder: TempDir,
    pub stores: StorePair,
    server: Option<Server>,
}

impl TestServer {
    /// One pool at `localhost`.
    pub async fn start() -> Self {
        Self::with(Pools::one()).await
    }

    pub async fn with(pools: Pools) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let stores = StorePair::of_this_run(folder.path()).await;
        Self::over(pools, stores, folder, Arc::new(ManualClock::new())).await
    }

    /// A server on the system's clock, for clients that look at the time themselves.
    pub async fn live(pools: Pools) -> Self {
        Self::live_with(pools, |_| ()).await
    }

    /// The same with changes that a demo's configuration may not have.
    pub async fn live_with(pools: Pools, change: impl FnOnce(&mut Config)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let stores = StorePair::of_this_run(folder.path()).await;
        let now = SystemClock.now();
        let clock = Arc::new(ManualClock::at(now));
        Self::changed(pools, stores, folder, clock, change).await
    }

    /// Another process, as far as the stores can tell: the same stores and keys, other sockets.
    pub async fn twin(&self, pools: Pools) -> Self {
        let folder = self.copied_key();
        Self::over(pools, self.stores.clone(), folder, Arc::clone(&self.clock)).await
    }

    /// A server at which no number of guesses brings a lock, so that a thousand right ones are all
    /// looked at.
    pub async fn unlocked(pools: Pools) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let stores = StorePair::of_this_run(folder.path()).await;
        let clock = Arc::new(ManualClock::new());
        Self::opened(pools, stores, folder, clock, |_| (), lift_locks).await
    }

    /// The same beside another one, as [`Self::twin`].
    pub async fn unlocked_twin(&self, pools: Pools) -> Self {
        let (folder, stores) = (self.copied_key(), self.stores.clone());
        let clock = Arc::clone(&self.clock);
        Self::opened(pools, stores, folder, clock, |_| (), lift_locks).await
    }

    /// A server that answers at even moments, as one does outside of tests.
    pub async fn paced(pools: Pools) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let stores = StorePair::of_this_run(folder.path()).await;
        let clock = Arc::new(ManualClock::new());
        let pace = |app: &mut vestibule::app::App| app.pace = PACE;
        Self::opened(pools, stores, folder, clock, |_| (), pace).await
    }

    /// A server that does not take itself for a demonstration.
    pub async fn undemonstrated(pools: Pools) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let stores = StorePair::of_this_run(folder.path()).await;
        let clock = Arc::new(ManualClock::new());
        let no_demo = |app: &mut vestibule::app::App| app.demo = None;
        Self::opened(pools, stores, folder, clock, |_| (), no_demo).await
    }

    /// Another process, which no store answers.
    pub async fn cut_off_twin(&self, pools: Pools) -> Self {
        let (folder, stores) = (self.copied_key(), self.stores.clone());
        let (clock, pools) = (Arc::clone(&self.clock), pools.seen_at(self.port));
        let cut_off = Self::opened(pools, stores, folder, clock, |_| (), take_sessions_away).await;
        cut_off.house.directory().db().close().await;
        cut_off
    }

    /// How often a page was shown, by its name in the metrics.
    pub fn shown(&self, page: &str) -> u64 {
        let text = self.house.app.metrics.text().unwrap();
        let of_page = format!("page=\"{page}\"");
        let lines = text.lines().filter(|line| line.contains("sign_in_pages"));
        let numbers = lines.filter(|line| line.contains(&of_page));
        numbers.filter_map(|line| line.rsplit(' ').next()?.parse::<u64>().ok()).sum()
    }

    /// A folder with the same master key.
    fn copied_key(&self) -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        let key = self.folder.path().join("master.key");
        std::fs::copy(key, folder.path().join("master.key")).unwrap();
        folder
    }

    /// Over stores that a test laid out itself.
    pub async fn on(pools: Pools, stores: StorePair, folder: TempDir) -> Self {
        Self::over(pools, stores, folder, Arc::new(ManualClock::new())).await
    }

    /// The same at a moment.
    pub async fn over(
        pools: Pools,
        stores: StorePair,
        folder: TempDir,
        clock: Arc<ManualClock>,
    ) -> Self {
        Self::changed(pools, stores, folder, clock, |_| ()).await
    }

    /// The same with changes that a demo's configuration may not have.
    pub async fn changed(
        pools: Pools,
        stores: StorePair,
        folder: TempDir,
        clock: Arc<ManualClock>,
        change: impl FnOnce(&mut Config),
    ) -> Self {
        Self::opened(pools, stores, folder, clock, change, |_| ()).await
    }

    /// The same with other parts put in.
    async fn opened(
        pools: Pools,
        stores: StorePair,
        folder: TempDir,
        clock: Arc<ManualClock>,
        change: impl FnOnce(&mut Config),
        put_in: impl FnOnce(&mut vestibule::app::App),
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let file = folder.path().join("vestibule.toml");
        std::fs::write(&file, pools.written(port, &stores, folder.path())).unwrap();
        let config = Config::load(Some(&file), Vec::<(String, String)>::new());
        let mut config = config.unwrap_or_else(|complaints| panic!("{}", told(&complaints)));
        if !pools.choose_security() {
            (config.hashing.memory_kib, config.hashing.iterations) = LIGHT_WORK;
        }
        change(&mut config);
        let mut house = Box::pin(House::open(config, Arc::clone(&clock) as _)).await.unwrap();
        let mut app = Arc::into_inner(house.app.into_inner()).expect("nobody serves it yet");
        // Nobody here waits but who looks at the time.
        app.pace = Duration::ZERO;
        put_in(&mut app);
        house.app = Data::new(app);
        let server = Server::on(&house, vec![listener]).unwrap();
        Self { port, house, clock, folder, stores, server: Some(server) }
    }

    /// The origin of `test_A`.
    pub fn origin(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    /// The origin of a pool at another name of this machine.
    pub fn origin_at(&self, host: &str) -> String {
        format!("http://{host}:{}", self.port)
    }

    /// Where this server tells operators how it fares, if it was configured to.
    pub fn operations(&self) -> String {
        let addresses = self.server.as_ref().unwrap().operations_addresses();
        format!("http://{}", addresses.first().unwrap())
    }

    /// Looks at the certificate's files now.
    pub fn refresh_certificate(&self) {
        self.server.as_ref().unwrap().refresh_certificate();
    }

    /// A browser that nobody has used.
    pub fn browser(&self) -> Browser {
        Browser::new(&self.origin())
    }

    pub fn browser_at(&self, host: &str) -> Browser {
        Browser::new(&self.origin_at(host))
    }

    /// An app by its client id, at `test_A`'s host.
    pub fn app(&self, client: &str) -> App {
        App::new(&self.origin(), client)
    }

    pub fn app_at(&self, host: &str, client: &str) -> App {
        App::new(&self.origin_at(host), client)
    }

    /// A confidential app by its client id, at `test_A`'s host.
    pub fn confidential(&self, client: &str) -> App {
        self.app(client).with_secret()
    }

    /// The code that everybody's authenticator app shows now.
    pub fn totp(&self) -> String {
        self.totp_of(TOTP_KEY)
    }

    pub fn totp_of(&self, key: &str) -> String {
        self.totp_off_by(key, 0)
    }

    /// The code that an app shows whose clock is so many seconds off.
    pub fn totp_off_by(&self, key: &str, seconds: i64) -> String {
        let seed = Seed::try_from_base32(key).unwrap();
        let totp = Builder::new().with_secret(seed).with_account_name("x").build_noncompliant();
        let seconds = (self.clock.now().seconds() + seconds).try_into().unwrap();
        totp.generate(seconds).to_string()
    }

    /// The person with this address in `test_A`, as the directory has them.
    pub async fn user(&self, email: &str) -> User {
        self.account(email).await.user
    }

    /// Puts somebody back to where an invitation left them: the password of everybody, to be changed.
    pub async fn demand_new_password(&self, email: &str) {
        let (pool, directory) = (PoolId::parse("test_A").unwrap(), self.house.directory());
        let hash = self.account("ada@example.com").await.credential.unwrap().hash;
        let temporary_until = Some(self.clock.now() + Span::from_days(7));
        let credential = Credential { hash, temporary_until };
        let change = PasswordChange { credential, status: UserStatus::ForceChangePassword };
        let (sub, at) = (self.user(email).await.sub, self.clock.now());
        assert!(directory.set_password(&pool, &sub, change, at).await.unwrap());
    }

    /// Takes somebody's authenticator app away.
    pub async fn forget_totp(&self, email: &str) {
        let (pool, sub) = (PoolId::parse("test_A").unwrap(), self.user(email).await.sub);
        let directory = self.house.directory();
        directory.remove_totp(&pool, &sub, None).await.unwrap();
        directory.replace_recovery_codes(&pool, &sub, &[], self.clock.now()).await.unwrap();
    }

    /// Gives somebody recovery codes, in place of any before.
    pub async fn recovery_codes(&self, email: &str) -> Vec<String> {
        let (pool, sub) = (PoolId::parse("test_A").unwrap(), self.user(email).await.sub);
        let vault = &self.house.app.vault;
        let codes: Vec<_> = (0..10).map(|_| RecoveryCode::generate(vault)).collect();
        let hash = |code: &RecoveryCode| code.hash(vault, &[pool.as_str(), sub.as_str()]);
        let hashes: Vec<_> = codes.iter().map(hash).collect();
        let (directory, at) = (self.house.directory(), self.clock.now());
        assert!(directory.replace_recovery_codes(&pool, &sub, &hashes, at).await.unwrap());
        codes.iter().map(|code| code.grouped().expose().clone()).collect()
    }

    pub async fn account(&self, email: &str) -> Account {
        let names = [email_name(email)];
        let pool = PoolId::parse("test_A").unwrap();
        self.house.directory().account(&pool, &names).await.unwrap().unwrap()
    }

    /// An administrator lets somebody in, or does not.
    pub async fn enable(&self, email: &str, enabled: bool) {
        let (user, pool) = (self.user(email).await, PoolId::parse("test_A").unwrap());
        let directory = self.house.directory();
        assert!(directory.set_enabled(&pool, &user.sub, enabled, self.clock.now()).await.unwrap());
    }

    /// Somebody is signed out everywhere, now.
    pub async fn sign_out(&self, email: &str) {
        let (user, pool) = (self.user(email).await, PoolId::parse("test_A").unwrap());
        let directory = self.house.directory();
        assert!(Users::sign_out(directory, &pool, &user.sub, self.clock.now()).await.unwrap());
    }

    /// What the command does with the people of this server.
    pub fn command(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vestibule"));
        command.arg("--config").arg(self.folder.path().join("vestibule.toml")).args(arguments);
        command.current_dir(self.folder.path()).output().unwrap()
    }

    /// What it tells of it, where it does it.
    pub fn commanded(&self, arguments: &[&str]) -> serde_json::Value {
        let output = self.command(&[&["--json"], arguments].concat());
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// Adds a client as the command does: its settings in the words of the configuration.
    pub async fn add_client(&self, id: &str, settings: &serde_json::Value) {
        let (pool, settings) = (PoolId::parse("test_A").unwrap(), settings.to_string());
        let id = ClientId::parse(id).unwrap();
        let client = StoredClient { id, settings, declared: false, secrets: vec![] };
        let directory = self.house.directory();
        assert!(directory.add_client(&pool, &client, self.clock.now()).await.unwrap());
        self.house.catch_up().await.unwrap();
    }

    /// What somebody chose as their second step.
    pub async fn choose_mfa(&self, email: &str, mfa: MfaChoice) {
        let (pool, sub) = (PoolId::parse("test_A").unwrap(), self.user(email).await.sub);
        let directory = self.house.directory();
        assert!(directory.choose_mfa(&pool, &sub, mfa, self.clock.now()).await.unwrap());
    }

    /// Lets somebody in who signed up, as an administrator does.
    pub async fn confirm(&self, email: &str) {
        self.put_into(email, UserStatus::Confirmed).await;
    }

    /// Puts an account into another status.
    pub async fn put_into(&self, email: &str, status: UserStatus) {
        let (pool, user) = (PoolId::parse("test_A").unwrap(), self.user(email).await);
        let next = Revision {
            status,
            attributes: user.attributes.clone(),
            names: vec![email_name(email)],
        };
        let revised = self.house.directory().revise(&pool, &user, next, self.clock.now()).await;
        assert_eq!(revised.unwrap(), Revised::Yes);
    }

    /// The subjects of all mail so far, oldest first.
    pub async fn mail(&self) -> Vec<(String, String)> {
        let letters = self.house.directory().clone();
        let letters = Mailbox::newest(&letters, 100).await.unwrap();
        let mut letters: Vec<_> =
            letters.into_iter().map(|l| (l.subject, l.raw.expose().clone())).collect();
        letters.reverse();
        letters
    }

    /// Stops serving; the stores stay.
    pub async fn stop(&mut self) {
        if let Some(server) = self.server.take() {
            server.stop().await.unwrap();
        }
    }
}

/// An address as the directory finds people by it.
pub fn email_name(email: &str) -> LoginName {
    LoginName { kind: NameKind::Email, folded: email.to_owned() }
}

fn told(complaints: &[vestibule::config::Complaint]) -> String {
    complaints.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
