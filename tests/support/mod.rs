//! What every test through the router starts from: a whole server on a free port with stores of
//! its own, a clock that can be moved, a browser that can only post what a page offered, and an app.

pub mod app;
pub mod authenticator;
pub mod away;
pub mod browser;
pub mod census;
pub mod clock;
pub mod config;
pub mod form;
pub mod left_out;
pub mod own_redis;
pub mod ports;
pub mod server;
pub mod site;
pub mod stores;
pub mod stranger;
pub mod two_samples;
pub mod wire;

pub use app::App;
pub use browser::{Browser, Landing};
pub use clock::ManualClock;
pub use config::Pools;
pub use form::Form;
pub use left_out::leave_out;
pub use own_redis::OwnRedis;
pub use ports::quiet_port;
pub use server::TestServer;
pub use site::Site;
pub use stranger::{Request, Stranger};

/// The password of every person in the tests.
pub const PASSWORD: &str = "Correct-Horse-9";
/// The secret of everybody's authenticator app.
pub const TOTP_KEY: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
