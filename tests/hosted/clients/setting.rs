use serde_json::{Value, json};
use vestibule::config::Config;
use vestibule::domain::Origin;

use crate::support::app::CALLBACK;
use crate::support::{PASSWORD, Pools, TestServer};

const SIGNED_OUT: &str = "http://127.0.0.1:9/signedout";

/// A pool and what real clients need to know of it.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    pub pool: &'static str,
    pub algorithm: &'static str,
    pub strict: bool,
    /// An app of its own in a browser: where it lives.
    pub app_port: Option<u16>,
    /// Whether the issuer is named as the vendor names theirs.
    pub vendors_issuer: bool,
}

/// The original's ways, and its algorithm.
pub const FAITHFUL: Setting = Setting {
    pool: "test_A",
    algorithm: "RS256",
    strict: false,
    app_port: None,
    vendors_issuer: false,
};

pub const STRICT: Setting = Setting { strict: true, ..FAITHFUL };

/// The origin of the vendor's issuers, by their rule for a pool's id.
fn vendors_origin(pool: &str) -> String {
    let region = pool.split('_').next().unwrap();
    format!("https://cognito-idp.{region}.amazonaws.com")
}

impl Setting {
    pub async fn server(&self) -> TestServer {
        TestServer::live_with(Pools::own(self.written()), |config| self.change(config)).await
    }

    /// Demo mode takes loopback issuers alone, so that a pool with the vendor's is made behind its
    /// back.
    fn change(&self, config: &mut Config) {
        if self.vendors_issuer {
            let pool = &mut config.pools[0].pool;
            pool.issuer_origin = Origin::parse(&vendors_origin(self.pool)).unwrap();
        }
    }

    /// What a script is told.
    pub fn told(&self, server: &TestServer) -> Value {
        let Self { pool, strict, vendors_issuer, .. } = *self;
        let origin = server.origin();
        let at = if vendors_issuer { vendors_origin(pool) } else { origin.clone() };
        json!({
            "origin": origin,
            "issuer": format!("{at}/{pool}"),
            "pool": pool,
            "strict": strict,
            "vendorsIssuer": vendors_issuer,
            "callback": CALLBACK,
            "signedOut": SIGNED_OUT,
            "name": "ada@example.com",
            "password": PASSWORD,
            "publicClient": { "id": "open" },
            "confidential": { "id": "confidential", "secret": "confidential-secret-for-tests" },
            "machine": { "id": "machine", "secret": "machine-secret-for-tests", "scope": "notes/read" },
        })
    }

    fn written(&self) -> String {
        let Self { pool, algorithm, strict, app_port, .. } = *self;
        let compatibility = if strict { "strict" } else { "faithful" };
        let offline = if strict { ", \"offline_access\"" } else { "" };
        let (mut callbacks, mut outs) = (vec![CALLBACK.to_owned()], vec![SIGNED_OUT.to_owned()]);
        if let Some(port) = app_port {
            callbacks.push(format!("http://127.0.0.1:{port}/callback"));
            outs.push(format!("http://127.0.0.1:{port}/signedout"));
        }
        let common = format!(
            "flows = [\"code\"]\nscopes = [\"openid\", \"email\", \"profile\"{offline}]\n\
             callback_urls = {callbacks:?}\nlogout_urls = {outs:?}"
        );
        format!(
            "[pools.{pool}]\norigin = \"http://localhost:{{port}}\"\nsign_in_with = [\"email\"]\n\
             signing_algorithm = \"{algorithm}\"\ncompatibility = \"{compatibility}\"\n\n\
             [pools.{pool}.resource_servers.notes.scopes]\nread = \"Read notes\"\n\n\
             [pools.{pool}.groups.editors]\nprecedence = 1\n\n\
             [pools.{pool}.clients.open]\n{common}\n\n\
             [pools.{pool}.clients.confidential]\nsecret = \"confidential-secret-for-tests\"\n{common}\n\n\
             [pools.{pool}.clients.machine]\nsecret = \"machine-secret-for-tests\"\n\
             flows = [\"client_credentials\"]\nscopes = [\"notes/read\"]\n\n\
             [[demo.users]]\npool = \"{pool}\"\nemail = \"ada@example.com\"\n\
             password = \"{PASSWORD}\"\ngroups = [\"editors\"]\n\
             attributes = {{ name = \"Ada Lovelace\" }}\n"
        )
    }
}
