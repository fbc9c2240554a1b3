use std::collections::BTreeMap;
use std::time::Duration;

use cookie::Cookie;
use reqwest::header::{ACCEPT_LANGUAGE, COOKIE, HeaderMap, LOCATION, SET_COOKIE};
use reqwest::{Method, StatusCode};
use scraper::{ElementRef, Html, Selector};
use url::Url;

/// A browser without script: keeps cookies by host, follows redirects inside our host, and posts
/// what a page offered.
#[derive(Clone, Debug)]
pub struct Browser {
    origin: Url,
    pub cookies: BTreeMap<String, String>,
    pub language: Option<String>,
    /// Sent with every request, in place of what would be sent otherwise.
    pub extra: Vec<(&'static str, String)>,
    http: reqwest::Client,
}

/// Where a step ended.
#[derive(Debug)]
pub enum Landing {
    /// On a page of ours.
    Page(Page),
    /// At the client, or wherever else we sent the browser.
    Away(Url),
}

/// A page that is being looked at.
#[derive(Clone, Debug)]
pub struct Page {
    pub status: StatusCode,
    pub url: Url,
    pub headers: HeaderMap,
    pub html: String,
}

/// One answer, before any redirect is followed.
#[derive(Debug)]
pub struct Raw {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Raw {
    pub fn location(&self) -> &str {
        self.headers.get(LOCATION).map_or("", |value| value.to_str().unwrap())
    }

    /// The cookie of this name that the answer sets, with its attributes.
    pub fn sets(&self, name: &str) -> Option<String> {
        let lines = self.headers.get_all(SET_COOKIE).iter().map(|v| v.to_str().unwrap());
        lines.map(str::to_owned).find(|line| line.starts_with(&format!("{name}=")))
    }
}

impl Browser {
    pub fn new(origin: &str) -> Self {
        // Shorter than a server's: no form is sent over a connection that it is about to close.
        let http = reqwest::Client::builder()
            .tls_certs_only([])
            .redirect(reqwest::redirect::Policy::none())
            .pool_idle_timeout(Duration::from_secs(20));
        Self {
            origin: Url::parse(origin).unwrap(),
            cookies: BTreeMap::new(),
            language: None,
            extra: Vec::new(),
            http: http.build().unwrap(),
        }
    }

    /// One request with this browser's cookies; what the answer sets is kept.
    pub async fn send(
        &mut self,
        method: Method,
        to: &str,
        form: Option<&[(String, String)]>,
    ) -> Raw {
        let url = self.origin.join(to).unwrap();
        let mut request = self.http.request(method, url);
        if !self.cookies.is_empty() {
            let line: Vec<_> = self.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect();
            request = request.header(COOKIE, line.join("; "));
        }
        if let Some(language) = &self.language {
            request = request.header(ACCEPT_LANGUAGE, language);
        }
        for (name, value) in &self.extra {
            request = request.header(*name, value);
        }
        if let Some(form) = form {
            request = request.form(form);
        }
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        self.keep(&headers);
        Raw { status, headers, body: response.text().await.unwrap() }
    }

    /// Keeps the cookies that an answer sets, and drops those that it ends.
    pub fn keep(&mut self, headers: &HeaderMap) {
        for value in headers.get_all(SET_COOKIE) {
            let cookie = Cookie::parse(value.to_str().unwrap().to_owned()).unwrap();
            let gone = cookie.max_age().is_some_and(cookie::time::Duration::is_zero);
            if gone {
                self.cookies.remove(cookie.name());
            } else {
                self.cookies.insert(cookie.name().to_owned(), cookie.value().to_owned());
            }
        }
    }

    /// The whole address of something at our host.
    pub fn resolve(&self, to: &str) -> Url {
        self.origin.join(to).unwrap()
    }

    pub async fn raw(&mut self, to: &str) -> Raw {
        self.send(Method::GET, to, None).await
    }

    /// Opens an address and follows redirects until a page or the outside.
    pub async fn open(&mut self, to: &str) -> Landing {
        self.follow(Method::GET, to.to_owned(), None).await
    }

    /// Opens an address that must be a page.
    pub async fn page(&mut self, to: &str) -> Page {
        self.open(to).await.page()
    }

    /// Fills in the main form of a page and sends it.
    pub async fn submit(&mut self, page: &Page, fields: &[(&str, &str)]) -> Landing {
        let (action, form) = page.filled(fields);
        self.follow(Method::POST, action, Some(form)).await
    }

    /// Fills in the main form of a page and sends it; the answer to that, and nothing behind.
    pub async fn submit_raw(&mut self, page: &Page, fields: &[(&str, &str)]) -> Raw {
        let (action, form) = page.filled(fields);
        self.send(Method::POST, &action, Some(&form)).await
    }

    /// Sends exactly these pairs.
    pub async fn post(&mut self, to: &str, fields: &[(&str, &str)]) -> Landing {
        let form = fields.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        self.follow(Method::POST, to.to_owned(), Some(form)).await
    }

    async fn follow(
        &mut self,
        mut method: Method,
        mut to: String,
        mut form: Option<Vec<(String, String)>>,
    ) -> Landing {
        for _ in 0..10 {
            let url = self.origin.join(&to).unwrap();
            if url.origin() != self.origin.origin() || url.path() == "/callback" {
                return Landing::Away(url);
            }
            let raw = self.send(method, url.as_str(), form.as_deref()).await;
            if !raw.status.is_redirection() {
                let Raw { status, headers, body: html } = raw;
                return Landing::Page(Page { status, url, headers, html });
            }
            raw.location().clone_into(&mut to);
            (method, form) = (Method::GET, None);
        }
        panic!("redirects without end, last to {to}");
    }
}

impl Landing {
    #[track_caller]
    pub fn page(self) -> Page {
        match self {
            Self::Page(page) => page,
            Self::Away(url) => panic!("not on a page but at {url}"),
        }
    }

    #[track_caller]
    pub fn away(self) -> Url {
        match self {
            Self::Away(url) => url,
            Self::Page(page) => panic!("not away but on a page, {}:\n{}", page.status, page.text()),
        }
    }
}

impl Page {
    pub fn parsed(&self) -> Html {
        Html::parse_document(&self.html)
    }

    /// What a person reads.
    pub fn text(&self) -> String {
        let document = self.parsed();
        let body = Selector::parse("main").unwrap();
        let text: Vec<_> = document.select(&body).flat_map(|main| main.text()).collect();
        let bare: String =
            text.concat().chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}')).collect();
        bare.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The heading, which names the page.
    pub fn heading(&self) -> String {
        self.select("h1").join(" ")
    }

    /// The texts of all elements that a CSS selector finds.
    pub fn select(&self, selector: &str) -> Vec<String> {
        let (document, selector) = (self.parsed(), Selector::parse(selector).unwrap());
        let texts = document.select(&selector).map(|element| element.text().collect::<String>());
        texts.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
    }

    /// An attribute of the first element that a CSS selector finds.
    pub fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        let document = self.parsed();
        let found = document.select(&Selector::parse(selector).unwrap()).next()?;
        found.value().attr(name).map(str::to_owned)
    }

    /// The step that the page believes to be due.
    pub fn step(&self) -> String {
        self.attribute("form input[name=step]", "value").unwrap_or_default()
    }

    pub fn has(&self, selector: &str) -> bool {
        self.parsed().select(&Selector::parse(selector).unwrap()).next().is_some()
    }

    /// The form that holds these fields, with its hidden values and defaults. Panics when the page
    /// offers no such field, so that no test can post what nobody could.
    fn filled(&self, fields: &[(&str, &str)]) -> (String, Vec<(String, String)>) {
        let document = self.parsed();
        let forms = Selector::parse("main form").unwrap();
        let form = document.select(&forms).find(|form| offers_all(*form, fields));
        let form = form.unwrap_or_else(|| panic!("no form offers {fields:?}:\n{}", self.html));
        let action = form.value().attr("action").unwrap().to_owned();
        let mut values: Vec<(String, String)> = Vec::new();
        for input in form.select(&Selector::parse("input").unwrap()) {
            let attr = |name| input.value().attr(name);
            let Some(name) = attr("name") else { continue };
            let is_choice = matches!(attr("type"), Some("radio" | "checkbox"));
            let unchosen = is_choice && attr("checked").is_none();
            if !unchosen && !fields.iter().any(|(own, _)| *own == name) {
                values.push((name.to_owned(), attr("value").unwrap_or_default().to_owned()));
            }
        }
        for area in form.select(&Selector::parse("textarea[name]").unwrap()) {
            let name = area.value().attr("name").unwrap_or_default();
            if !fields.iter().any(|(own, _)| *own == name) {
                values.push((name.to_owned(), area.text().collect()));
            }
        }
        values.extend(fields.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())));
        (action, values)
    }
}

fn offers_all(form: ElementRef<'_>, fields: &[(&str, &str)]) -> bool {
    let controls = Selector::parse("input, select, textarea, button").unwrap();
    fields.iter().all(|(name, value)| {
        form.select(&controls).any(|control| {
            let attr = |name| control.value().attr(name);
            let fixed = attr("type") == Some("hidden") || control.value().name() == "button";
            attr("name") == Some(name) && (!fixed || attr("value").unwrap_or_default() == *value)
        })
    })
}
