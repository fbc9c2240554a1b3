//! What every test through the router starts from: a whole server on a free port with stores of
//! its own, a clock that can be moved, a browser that can only post what a page offered, and an app.

pub mod app;
pub mod browser;
pub mod census;
pub mod clock;
pub mod config;
pub mod form;
pub mod left_out;
pub mod own_redis;
pub mod server;
pub mod site;
pub mod stores;
pub mod stranger;
pub mod wire;

pub use app::App;
pub use browser::{Browser, Landing};
pub use clock::ManualClock;
pub use config::Pools;
pub use form::Form;
pub use left_out::leave_out;
pub use own_redis::OwnRedis;
pub use server::TestServer;
pub use site::Site;
pub use stranger::{Request, Stranger};

/// The password of every person in the tests.
pub const PASSWORD: &str = "Correct-Horse-9";
/// The secret of everybody's authenticator app.
pub const TOTP_KEY: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

/// A free port from below those that the system gives to whoever connects, so that it is still free
/// after whoever listened there was killed. Each is given once.
pub fn quiet_port() -> u16 {
    static GIVEN: std::sync::Mutex<Vec<u16>> = std::sync::Mutex::new(Vec::new());
    let mut given = GIVEN.lock().unwrap();
    loop {
        let port = fastrand::u16(20_000..32_000);
        if !given.contains(&port) && std::net::TcpListener::bind(("127.0.0.1", port)).is_ok() {
            given.push(port);
            return port;
        }
    }
}
