//! `oidc-client-ts` in Chromium: an app of its own origin that signs in by redirect and fetches
//! across origins.

use serde_json::{Value, json};

use super::installed::Installed;
use super::setting::{FAITHFUL, STRICT, Setting};
use crate::browser::tab::Tab;
use crate::support::site::Files;
use crate::support::{PASSWORD, Site, TestServer};

struct Scene {
    tab: Tab,
    site: Site,
    setting: Setting,
    server: TestServer,
}

impl Scene {
    async fn set(setting: Setting) -> Option<Self> {
        let installed = Installed::find()?;
        let tab = Tab::open().await?;
        let site = Site::of(files(&installed));
        let setting = Setting { app_port: Some(site.port), ..setting };
        let server = setting.server().await;
        Some(Self { tab, site, setting, server })
    }

    /// What the app tells at this step.
    async fn told(&self, step: &str) -> Value {
        let told = self.tab.text(&format!("#told[data-step='{step}']")).await;
        serde_json::from_str(&told).unwrap()
    }

    async fn sign_in(&self) {
        self.tab.go(&self.site.at("/")).await;
        let settings = self.setting.told(&self.server);
        self.tab.run(&format!("begin({settings})")).await;
        self.tab.fill("#signInFormUsername", "ada@example.com").await;
        self.tab.fill("#signInFormPassword", PASSWORD).await;
        self.tab.press(".go").await;
    }

    /// The status with which userinfo answers, asked from the app's origin.
    async fn status_for(&self, token: &Value) -> Value {
        self.tab.run(&format!("tryToken({token})")).await;
        self.told("tried").await["status"].clone()
    }
}

/// The app and its library, as the package brings it for browsers.
fn files(installed: &Installed) -> Files {
    let page = include_bytes!("../../clients/app.html").to_vec();
    let script = include_bytes!("../../clients/app.js").to_vec();
    let library = installed.file("oidc-client-ts/dist/browser/oidc-client-ts.min.js");
    let pages = ["/", "/begin", "/callback", "/in", "/signedout"];
    let pages = pages.map(|path| (path.to_owned(), ("text/html; charset=utf-8", page.clone())));
    let mut files = Files::from(pages);
    files.insert("/app.js".to_owned(), ("text/javascript", script));
    files.insert("/oidc-client-ts.js".to_owned(), ("text/javascript", library));
    files
}

async fn live(setting: Setting) {
    let Some(scene) = Scene::set(setting).await else { return };
    scene.sign_in().await;
    let user = scene.told("signed in").await;
    assert_eq!(user["profile"]["email"], "ada@example.com");
    let asked = "return performance.getEntriesByType('resource').map((entry) => entry.name)";
    let asked = scene.tab.run(asked).await.to_string();
    for path in ["/.well-known/openid-configuration", "/oauth2/token", "/oauth2/userInfo"] {
        assert!(asked.contains(path), "{path} was not asked: {asked}");
    }
    scene.tab.reload().await;
    assert_eq!(scene.told("still in").await["access"], user["access"]);

    scene.tab.run("renew()").await;
    let renewed = scene.told("renewed").await;
    assert_ne!(renewed["access"], user["access"]);
    assert_eq!(renewed["profile"]["sub"], user["profile"]["sub"]);
    assert_eq!(scene.status_for(&renewed["access"]).await, 200);

    scene.tab.run("leave()").await;
    let out = scene.told("signed out").await;
    let state = if setting.strict { json!("bye") } else { Value::Null };
    assert_eq!((&out["state"], &out["user"]), (&state, &Value::Null));
    assert_eq!(scene.status_for(&renewed["access"]).await, 401, "revoked on the way out");
    scene.sign_in().await;
    scene.told("signed in").await;
}

#[tokio::test]
async fn oidc_client_ts_lives_with_a_faithful_pool() {
    live(FAITHFUL).await;
}

#[tokio::test]
async fn oidc_client_ts_lives_with_a_strict_pool() {
    live(STRICT).await;
}
