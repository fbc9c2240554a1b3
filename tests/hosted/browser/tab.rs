use std::path::Path;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
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

/// What the browser's console was told since it was last asked.
#[derive(Debug)]
struct Console;

impl WebDriverCompatibleCommand for Console {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, url::ParseError> {
        base.join(&format!("session/{}/se/log", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (reqwest::Method, Option<String>) {
        (reqwest::Method::POST, Some(json!({ "type": "browser" }).to_string()))
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
        wanted.insert("goog:loggingPrefs".to_owned(), json!({ "browser": "ALL" }));
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
        self.emulate("", scheme, false).await;
    }

    /// The same on a medium (empty: a screen), and in colours of the reader's own.
    pub async fn emulate(&self, media: &str, scheme: &str, forced: bool) {
        let features = json!([
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
            { "name": "forced-colors", "value": if forced { "active" } else { "none" } },
        ]);
        let wanted = json!({ "media": media, "features": features });
        self.cdp("Emulation.setEmulatedMedia", wanted).await;
    }

    pub async fn resize(&self, width: u32, height: u32) {
        self.resize_at(width, height, 1).await;
    }

    /// In CSS pixels, each as many of the screen's wide.
    pub async fn resize_at(&self, width: u32, height: u32, scale: u32) {
        let size = json!({
            "width": width, "height": height, "deviceScaleFactor": scale, "mobile": false,
        });
        self.cdp("Emulation.setDeviceMetricsOverride", size).await;
    }

    /// How many sheets of A4 the page takes.
    pub async fn printed_pages(&self) -> usize {
        let sheet = json!({
            "paperWidth": 8.27, "paperHeight": 11.69, "marginTop": 0.4, "marginBottom": 0.4,
            "marginLeft": 0.4, "marginRight": 0.4,
        });
        let made = self.cdp("Page.printToPDF", sheet).await;
        let data = STANDARD.decode(made["data"].as_str().unwrap()).unwrap();
        let text = String::from_utf8_lossy(&data);
        let pages = text.matches("/Type /Page").count() - text.matches("/Type /Pages").count();
        assert!(pages > 0, "no page was printed");
        pages
    }

    /// Whether pages run their script; the tests' own runs in either case.
    pub async fn run_scripts(&self, run: bool) {
        self.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": !run })).await;
    }

    /// The languages that every request asks for, as people set them in their browser.
    pub async fn prefer(&self, language: &str) {
        self.cdp("Network.enable", json!({})).await;
        let headers = json!({ "headers": { "Accept-Language": language } });
        self.cdp("Network.setExtraHTTPHeaders", headers).await;
    }

    /// As a browser that was never used.
    pub async fn forget(&self) {
        self.cdp("Network.clearBrowserCookies", json!({})).await;
    }

    /// Where what it downloads goes.
    pub async fn download_into(&self, folder: &Path) {
        let how = json!({ "behavior": "allow", "downloadPath": folder });
        self.cdp("Browser.setDownloadBehavior", how).await;
    }

    /// The errors that its console was told since it was last asked.
    pub async fn complaints(&self) -> Vec<String> {
        let told = self.client.issue_cmd(Console).await.unwrap();
        let told = told.as_array().into_iter().flatten();
        let errors = told.filter(|line| line["level"] == "SEVERE");
        errors.map(|line| line["message"].as_str().unwrap_or_default().to_owned()).collect()
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

    /// Types into a field, in place of what stands there, at once and as a keyboard of the screen
    /// does: a tenth of the time of key by key.
    pub async fn type_into(&self, css: &str, text: &str) {
        let chosen = "const field = document.querySelector(arguments[0]);
            field?.focus(); field?.select();
            return !!field && document.activeElement === field;";
        self.once(css, chosen).await;
        self.cdp("Input.insertText", json!({ "text": text })).await;
    }

    /// Presses the middle of an element with the mouse, whatever may lie above it.
    pub async fn point_and_press(&self, css: &str) {
        let place = "const place = document.querySelector(arguments[0]);
            place?.scrollIntoView({ block: 'center', behavior: 'instant' });
            const box = place?.getClientRects()[0];
            return box ? [box.left + box.width / 2, box.top + box.height / 2] : null;";
        let place = self.once(css, place).await;
        for event in ["mousePressed", "mouseReleased"] {
            let press = json!({
                "type": event, "x": place[0], "y": place[1], "button": "left", "clickCount": 1,
            });
            self.cdp("Input.dispatchMouseEvent", press).await;
        }
    }

    /// What a script says of an element, as soon as it says anything.
    async fn once(&self, css: &str, script: &str) -> Value {
        let until = Instant::now() + PATIENCE;
        loop {
            let said = self.ask(script, vec![json!(css)]).await.unwrap_or_default();
            if !said.is_null() && said != false {
                return said;
            }
            assert!(Instant::now() < until, "{css} is not to be had\n{}", self.told().await);
            tokio::time::sleep(Duration::from_millis(15)).await;
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

    /// The same with arguments; nothing while the page is going away.
    pub async fn ask(&self, script: &str, arguments: Vec<Value>) -> Option<Value> {
        self.client.execute(script, arguments).await.ok()
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
