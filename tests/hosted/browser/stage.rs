use url::Url;

use super::tab::Tab;
use crate::support::app::{CHALLENGE, Tokens, VERIFIER, code};
use crate::support::{App, PASSWORD, Pools, Site, TestServer};

/// Everything that a journey in a browser needs: a server, an app at another site, and a tab.
pub struct Stage {
    pub tab: Tab,
    pub app: App,
    pub site: Site,
    pub server: TestServer,
}

impl Stage {
    /// None where there is no browser; the run says so.
    pub async fn set() -> Option<Self> {
        Self::of(|site| Pools::one().and(&clients(site)), "web").await
    }

    /// The same with other pools, and the app as this client.
    pub async fn of(pools: impl FnOnce(&Site) -> Pools, client: &str) -> Option<Self> {
        let tab = Tab::open().await?;
        let site = Site::plain();
        let server = TestServer::with(pools(&site)).await;
        let app = server.app(client);
        Some(Self { tab, app, site, server })
    }

    /// The usual request of the app, with changes, at the sign-in page itself.
    pub fn login(&self, changes: &[(&str, &str)]) -> String {
        format!("{}/login?{}", self.server.origin(), self.query(changes))
    }

    pub fn authorize(&self, changes: &[(&str, &str)]) -> String {
        format!("{}/oauth2/authorize?{}", self.server.origin(), self.query(changes))
    }

    fn query(&self, changes: &[(&str, &str)]) -> String {
        let callback = self.site.at("/callback");
        let own = [("redirect_uri", callback.as_str()), ("code_challenge", CHALLENGE)];
        self.app.query(&[own.as_slice(), changes].concat())
    }

    pub fn at_server(&self, path: &str) -> String {
        format!("{}{path}", self.server.origin())
    }

    /// Name and password, sent by the button.
    pub async fn send(&self, email: &str, password: &str) {
        self.tab.fill("#signInFormUsername", email).await;
        self.tab.fill("#signInFormPassword", password).await;
        self.tab.press(".go").await;
    }

    /// Through the sign-in page with the right password.
    pub async fn sign_in(&self, email: &str) {
        self.tab.go(&self.authorize(&[])).await;
        self.send(email, PASSWORD).await;
    }

    /// Back at the app with a code, and the tokens for it.
    pub async fn tokens(&self) -> Tokens {
        let callback = self.arrived().await;
        let callback_url = self.site.at("/callback");
        let form = [
            ("grant_type", "authorization_code"),
            ("code", &code(&callback)),
            ("redirect_uri", &callback_url),
            ("code_verifier", VERIFIER),
        ];
        self.app.token(&form).await.tokens()
    }

    pub async fn arrived(&self) -> Url {
        self.tab.arrive(&self.site.at("/callback")).await
    }
}

/// Clients whose app is the site: one like the original's, one by the standards, and one that asks
/// for the name first.
fn clients(site: &Site) -> String {
    client(site, "test_A", "web", "")
        + &client(site, "test_A", "webstrict", "compatibility = \"strict\"")
        + &client(site, "test_A", "webfirst", "identifier_first = true")
}

/// A client of a pool whose app is the site.
pub fn client(site: &Site, pool: &str, id: &str, lines: &str) -> String {
    let (home, callback, out) = (site.at("/"), site.at("/callback"), site.at("/signedout"));
    format!(
        "[pools.{pool}.clients.{id}]\nname = \"Acme Notes\"\nflows = [\"code\"]\n\
         scopes = [\"openid\", \"email\", \"profile\"]\nhome = \"{home}\"\n\
         callback_urls = [\"{callback}\"]\nlogout_urls = [\"{out}\"]\n{lines}\n\n"
    )
}
