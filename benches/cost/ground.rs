//! A pool on a pair of stores, and both ways of measuring over it.

use std::path::PathBuf;
use std::sync::Arc;

use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{Service, ServiceResponse};
use actix_web::middleware::from_fn;
use actix_web::test::init_service;
use actix_web::web::Data;
use arc_swap::ArcSwap;
use tempfile::TempDir;
use vestibule::adapters::clock::SystemClock;
use vestibule::app::{App, Causes, Funnel, Stand};
use vestibule::boot::House;
use vestibule::config::Config;
use vestibule::domain::{Limits, SigningAlgorithm};
use vestibule::limits::Limiter;
use vestibule::web::{DemoRoutes, TrustedProxies, guard, routes};
use vestibule::{signin, token};

use crate::counted::Trips;
use crate::door::{Inside, Wire};
use crate::figures::{Figure, measure};
use crate::journey::{Journey, Traveller};
use crate::process::{Process, free_port};
use crate::raw::Raw;
use crate::support::Pools;
use crate::support::stores::StorePair;

/// Rounds in which trips are counted: each is as the one before.
const COUNTED: u32 = 5;

/// Everything is counted as for visitors, and nothing is refused.
const WIDE_LIMITS: &str = "[limits]\nsign_in_per_address = 600000\nsign_in_per_account = 600000\n\
     sign_in_per_client = 600000\nsign_in_per_pool = 600000\ntoken_per_address = 600000\n\
     token_per_client = 600000\ntoken_per_pool = 600000\ntoken_failures_per_address = 600000\n";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pair {
    Embedded,
    Servers,
}

impl Pair {
    /// The pairs that can be had; what is left out is told.
    pub fn here() -> Vec<Self> {
        let given = |name| std::env::var_os(name).is_some();
        if given("VESTIBULE_TEST_POSTGRES") && given("VESTIBULE_TEST_REDIS") {
            return vec![Self::Embedded, Self::Servers];
        }
        let needs = "VESTIBULE_TEST_POSTGRES and VESTIBULE_TEST_REDIS name servers";
        crate::support::leave_out("PostgreSQL with Redis", needs);
        vec![Self::Embedded]
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Embedded => "SQLite and the embedded store",
            Self::Servers => "PostgreSQL and Redis",
        }
    }
}

/// A configuration over stores of its own.
pub struct Ground {
    pub pair: Pair,
    pub algorithm: SigningAlgorithm,
    pub port: u16,
    pub folder: TempDir,
    pub stores: StorePair,
}

impl Ground {
    pub async fn lay(pair: Pair, algorithm: SigningAlgorithm) -> Self {
        Self::lay_with(pair, algorithm, "").await
    }

    /// With tables more.
    pub async fn lay_with(pair: Pair, algorithm: SigningAlgorithm, tables: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let themes = concat!(env!("CARGO_MANIFEST_DIR"), "/themes");
        std::os::unix::fs::symlink(themes, folder.path().join("themes")).unwrap();
        let stores = match pair {
            Pair::Embedded => StorePair::embedded(folder.path()),
            Pair::Servers => StorePair::servers().await,
        };
        let ground = Self { pair, algorithm, port: free_port(), folder, stores };
        let pools = Pools::one_with(&format!("signing_algorithm = \"{}\"", algorithm.as_str()));
        let pools = pools.and(WIDE_LIMITS).and(tables);
        let pools = pools.and_client("themed", "theme = \"harbour-bank\"");
        let written = pools.written(ground.port, &ground.stores, ground.folder.path());
        std::fs::write(ground.file(), written).unwrap();
        ground
    }

    pub fn file(&self) -> PathBuf {
        self.folder.path().join("vestibule.toml")
    }

    pub fn origin(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    pub fn config(&self) -> Config {
        Config::load(Some(&self.file()), Vec::<(String, String)>::new()).unwrap()
    }

    pub async fn house(&self) -> House {
        House::open(self.config(), Arc::new(SystemClock)).await.unwrap()
    }

    fn raw(&self) -> Raw {
        Raw::prepare(&self.config().hashing, self.algorithm)
    }

    /// Every journey without a socket.
    pub async fn inside(&self) -> Vec<Figure> {
        let (house, mut raw, trips) = (self.house().await, self.raw(), Trips::default());
        let counting = Inside::new(service(counted(&house, &trips)).await);
        let mut counting = Traveller::arrive(&counting, self.origin()).await;
        let door = Inside::new(service(house.app.clone()).await);
        let mut traveller = Traveller::arrive(&door, self.origin()).await;
        let mut figures = Vec::new();
        for journey in Journey::ALL {
            let before = trips.made();
            for _ in 0..COUNTED {
                counting.go(journey).await;
            }
            let trips = (trips.made() - before) / u64::from(COUNTED);
            let figure = measure(&door, &mut traveller, &mut raw, journey).await;
            figures.push(Figure { trips: Some(trips), ..figure });
        }
        figures
    }

    /// Every journey against a process of its own.
    pub async fn wire(&self) -> Vec<Figure> {
        let (process, mut raw) = (Process::start(&self.file(), self.port), self.raw());
        let door = Wire::to(&process);
        let mut traveller = Traveller::arrive(&door, self.origin()).await;
        let mut figures = Vec::new();
        for journey in Journey::ALL {
            figures.push(measure(&door, &mut traveller, &mut raw, journey).await);
        }
        figures
    }
}

/// The same app over ports that count.
fn counted(house: &House, trips: &Trips) -> Data<App> {
    let app = &house.app;
    let (signin, token) = (&app.signin, &app.token);
    let counters = trips.before(&house.stores().counters);
    let limits = Limits::clone(&app.limiter.limits());
    let limiter = Arc::new(Limiter::new(counters, Arc::clone(&app.vault), limits));
    Data::new(App {
        signin: signin::Engine {
            users: trips.before(&signin.users),
            factors: trips.before(&signin.factors),
            browsers: trips.before(&signin.browsers),
            places: trips.before(&signin.places),
            lost: trips.before(&signin.lost),
            consents: trips.before(&signin.consents),
            sign_ins: trips.before(&signin.sign_ins),
            sessions: trips.before(&signin.sessions),
            codes: trips.before(&signin.codes),
            families: trips.before(&signin.families),
            attempts: trips.before(&signin.attempts),
            limiter: Arc::clone(&limiter),
            ..signin.clone()
        },
        token: token::Engine {
            users: trips.before(&token.users),
            codes: trips.before(&token.codes),
            families: trips.before(&token.families),
            ..token.clone()
        },
        vault: Arc::clone(&app.vault),
        signer: Arc::clone(&app.signer),
        clock: Arc::clone(&app.clock),
        book: ArcSwap::new(app.book.load_full()),
        catalog: Arc::clone(&app.catalog),
        studio: Arc::clone(&app.studio),
        limiter,
        audit: Arc::clone(&app.audit),
        metrics: Arc::clone(&app.metrics),
        funnel: Funnel::new(Arc::new(house.directory().clone())),
        traces: app.traces.clone(),
        stand: Stand::default(),
        causes: Causes::default(),
        patience: app.patience,
        pace: app.pace,
        demo: None,
    })
}

async fn service(
    app: Data<App>,
) -> impl Service<actix_http::Request, Response = ServiceResponse<impl MessageBody>, Error = Error>
{
    let proxies = Data::new(TrustedProxies::default());
    let app = actix_web::App::new().app_data(app).app_data(proxies).wrap(from_fn(guard));
    init_service(app.configure(|routing| routes(routing, DemoRoutes::None))).await
}
