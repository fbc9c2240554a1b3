//! What is fuzzed: each target reads bytes with a parser of ours, by the public API, and holds what
//! came out to a property. `tests/seeds.rs` runs every committed seed through the same functions.

mod stored;
mod texts;
mod web;

pub use stored::stored;
pub use texts::{branding, config, own_css, picture, theme, words};
pub use web::{authorize_query, form, handle, headers, seal};

/// What a fuzzer calls with the bytes that it made up.
pub type Target = fn(&[u8]);

/// Every target by its name, which is that of its folder of seeds too.
pub const TARGETS: &[(&str, Target)] = &[
    ("authorize_query", authorize_query),
    ("form", form),
    ("headers", headers),
    ("seal", seal),
    ("handle", handle),
    ("config", config),
    ("theme", theme),
    ("picture", picture),
    ("own_css", own_css),
    ("words", words),
    ("branding", branding),
    ("stored", stored),
];

/// A pool and a client of it, faithful and strict, as the built-in demo declares them.
mod setting {
    use std::sync::{Arc, LazyLock};

    use vestibule::config::Config;
    use vestibule::domain::{Client, Compatibility, Pool};
    use vestibule::vault::{MasterKey, Vault};

    pub static POOL: LazyLock<(Pool, [Arc<Client>; 2])> = LazyLock::new(|| {
        let config = Config::load(None, Vec::<(String, String)>::new()).expect("the demo is good");
        let declared = config.pools.into_iter().next().expect("the demo has a pool");
        let client = declared.clients.into_iter().next().expect("the demo has a client").client;
        let of = |compatibility| Arc::new(Client { compatibility, ..client.clone() });
        let clients = [of(Compatibility::Faithful), of(Compatibility::Strict)];
        (declared.pool, clients)
    });

    /// The key is the same in every run, so that seeds that it sealed open in every run.
    pub static VAULT: LazyLock<Vault> = LazyLock::new(|| {
        let key = MasterKey::parse("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        Vault::new(&key.expect("32 bytes")).expect("a vault")
    });
}
