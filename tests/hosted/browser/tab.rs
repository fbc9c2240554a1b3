use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;
use url::Url;

use super::driver::{self, Driver};
use crate::support::leave_out;

const PATIENCE: Duration = Duration::from_secs(20);
const ARGUMENTS: [&str; 11] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1440,900",
];

/// A tab of a fresh browser. The browser ends with it.
#[derive(Debug)]
pub struct Tab {
    client: Client,
    _driver: Driver,
    _profile: TempDir,
}

/// A command of the browser's own protocol, beyond `WebDriver`.
#[derive(Debug)]
struct Cdp(&'static str, Value);

impl WebDriverCompatibleCommand for Cdp {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (reqwest::Method, Option<String>) {
        let body = json!({ "cmd": self.0, "params": self.1 });
        (reqwest::Method::POST, Some(body.to_string()))
    }
}

impl Tab {
    /// None where there is no browser; the run says so.
    pub async fn open() -> Option<Self> {
        let Some(binary) = driver::browser() else {
            leave_out("tests in a browser", "install chromium and chromium-driver");
            return None;
        };
        let (driver, profile) = (Driver::start(), tempfile::tempdir().unwrap());
        let mut arguments = ARGUMENTS.map(str::to_owned).to_vec();
        arguments.push(format!("--user-data-dir={}", profile.path().display()));
        let options = json!({ "args": arguments, "binary": binary });
        let mut wanted = Capabilities::new();
        wanted.insert("browserName".to_owned(), json!("chrome"));
        wanted.insert("goog:chromeOptions".to_owned(), options);
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(wanted)
            .connect(&driver.address())
            .await
            .unwrap();
        let tab = Self { client, _driver: driver, _profile: profile };
        tab.paint("light").await;
        Some(tab)
    }

    pub async fn cdp(&self, command: &'static str, parameters: Value) -> Value {
        self.client.issue_cmd(Cdp(command, parameters)).await.unwrap()
    }

    /// `light` or `dark`; nothing moves, so that every look is at the end of a change.
    pub async fn paint(&self, scheme: &str) {
        let features = json!([
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        self.cdp("Emulation.setEmulatedMedia", json!({ "features": features })).await;
    }

    pub async fn resize(&self, width: u32, height: u32) {
        let size =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.cdp("Emulation.setDeviceMetricsOverride", size).await;
    }

    pub async fn without_script(&self) {
        self.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
    }

    /// Keeps the pages' own script away, and leaves the tests' alone.
    pub async fn block_script(&self) {
        self.cdp("Network.enable", json!({})).await;
        self.cdp("Network.setBlockedURLs", json!({ "urls": ["*.js"] })).await;
    }

    /// The page as a picture, in PNG.
    pub async fn picture(&self) -> Vec<u8> {
        self.client.screenshot().await.unwrap()
    }

    pub async fn go(&self, address: &str) {
        self.client.goto(address).await.unwrap();
    }

    pub async fn reload(&self) {
        self.client.refresh().await.unwrap();
    }

    pub async fn address(&self) -> Url {
        self.client.current_url().await.unwrap()
    }

    /// Waits for an element.
    pub async fn see(&self, css: &str) -> Element {
        let found = self.client.wait().at_most(PATIENCE).for_element(Locator::Css(css)).await;
        match found {
            Ok(element) => element,
            Err(error) => panic!("{css} is not to be seen: {error}\n{}", self.told().await),
        }
    }

    pub async fn has(&self, css: &str) -> bool {
        !self.client.find_all(Locator::Css(css)).await.unwrap().is_empty()
    }

    /// What a person reads in an element.
    pub async fn text(&self, css: &str) -> String {
        self.see(css).await.text().await.unwrap()
    }

    /// Waits until an element reads like that, on this page or on the one that comes.
    pub async fn reads(&self, css: &str, part: &str) {
        let began = Instant::now();
        let mut last = String::new();
        while began.elapsed() < PATIENCE {
            if let Ok(element) = self.client.find(Locator::Css(css)).await
                && let Ok(text) = element.text().await
            {
                if text.contains(part) {
                    return;
                }
                last = text;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("{css} reads {last:?}, and not {part:?}");
    }

    pub async fn attribute(&self, css: &str, name: &str) -> Option<String> {
        self.see(css).await.attr(name).await.unwrap()
    }

    /// A field's value, as it stands in the field.
    pub async fn value(&self, css: &str) -> String {
        self.see(css).await.prop("value").await.unwrap().unwrap_or_default()
    }

    /// Types into a field, in place of what stands there.
    pub async fn fill(&self, css: &str, text: &str) {
        let field = self.see(css).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Presses an element; where its page was going away just then, the one on the page that comes.
    pub async fn press(&self, css: &str) {
        let began = Instant::now();
        while let Err(error) = self.see(css).await.click().await {
            let gone = format!("{error:?}").contains("StaleElementReference");
            assert!(gone && began.elapsed() < PATIENCE, "{css}: {error}");
        }
    }

    /// Types to whatever has the focus.
    pub async fn keys(&self, text: &str) {
        self.client.active_element().await.unwrap().send_keys(text).await.unwrap();
    }

    /// Goes on by Tab; what has the focus then.
    pub async fn tab(&self) -> String {
        self.keys(&char::from(Key::Tab).to_string()).await;
        self.focused().await
    }

    /// The element that has the focus: its id, or else its tag and text.
    pub async fn focused(&self) -> String {
        let script = "const e = document.activeElement;
            return e.id ? `#${e.id}` : `${e.localName} ${e.textContent.trim()}`;";
        self.run(script).await.as_str().unwrap().to_owned()
    }

    /// Runs a script of the test's own in the page, which works with the page's own script off too.
    pub async fn run(&self, script: &str) -> Value {
        self.client.execute(script, vec![]).await.unwrap()
    }

    /// The same for a script that calls back with its result.
    pub async fn run_and_wait(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute_async(script, arguments).await.unwrap()
    }

    /// Where it is and what is to be read there, for the message of a failure.
    pub async fn told(&self) -> String {
        let text = self.client.execute("return document.body.innerText", vec![]).await;
        let address = self.client.current_url().await;
        format!("at {address:?}:\n{}", text.unwrap_or_default().as_str().unwrap_or_default())
    }

    /// Waits until the address begins so.
    pub async fn arrive(&self, beginning: &str) -> Url {
        let until = Instant::now() + PATIENCE;
        while Instant::now() < until {
            let address = self.address().await;
            if address.as_str().starts_with(beginning) {
                return address;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("not at {beginning} but {}", self.told().await);
    }
}
