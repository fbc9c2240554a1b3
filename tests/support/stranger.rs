//! Somebody who sends whatever they like, and looks closely at what comes back.

use reqwest::Method;
use reqwest::header::COOKIE;
use url::form_urlencoded::{Serializer, byte_serialize};

use super::browser::Raw;

type Pairs = Vec<(String, String)>;

/// A request of which every part can be chosen.
#[derive(Clone, Debug)]
pub struct Request {
    pub method: Method,
    pub path: String,
    pub query: Pairs,
    pub form: Option<Pairs>,
    pub cookies: Pairs,
    pub headers: Pairs,
}

impl Request {
    pub fn get(path: &str) -> Self {
        let (path, method) = (path.to_owned(), Method::GET);
        Self { method, path, query: vec![], form: None, cookies: vec![], headers: vec![] }
    }

    pub fn post(path: &str, form: &[(&str, &str)]) -> Self {
        let form = form.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        Self { method: Method::POST, form: Some(form), ..Self::get(path) }
    }

    /// With the pairs of a query that is written already.
    #[must_use]
    pub fn asking(mut self, query: &str) -> Self {
        self.query = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        self
    }

    #[must_use]
    pub fn query(mut self, name: &str, value: &str) -> Self {
        set(&mut self.query, name, value);
        self
    }

    #[must_use]
    pub fn field(mut self, name: &str, value: &str) -> Self {
        set(self.form.get_or_insert_default(), name, value);
        self
    }

    #[must_use]
    pub fn cookie(mut self, name: &str, value: &str) -> Self {
        set(&mut self.cookies, name, value);
        self
    }

    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        set(&mut self.headers, name, value);
        self
    }

    #[must_use]
    pub fn bearer(self, token: &str) -> Self {
        self.header("authorization", &format!("Bearer {token}"))
    }

    /// Path and query as they travel.
    pub fn target(&self) -> String {
        let query = Serializer::new(String::new()).extend_pairs(&self.query).finish();
        if query.is_empty() { self.path.clone() } else { format!("{}?{query}", self.path) }
    }
}

fn set(pairs: &mut Pairs, name: &str, value: &str) {
    match pairs.iter_mut().find(|(own, _)| own == name) {
        Some((_, own)) => value.clone_into(own),
        None => pairs.push((name.to_owned(), value.to_owned())),
    }
}

#[derive(Clone, Debug)]
pub struct Stranger {
    origin: String,
    http: reqwest::Client,
}

impl Stranger {
    pub fn at(origin: &str) -> Self {
        let http = reqwest::Client::builder()
            .tls_certs_only([])
            .redirect(reqwest::redirect::Policy::none());
        Self { origin: origin.to_owned(), http: http.build().unwrap() }
    }

    pub async fn send(&self, request: &Request) -> Raw {
        let url = format!("{}{}", self.origin, request.target());
        let mut sent = self.http.request(request.method.clone(), url);
        if !request.cookies.is_empty() {
            let line: Vec<_> = request.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect();
            sent = sent.header(COOKIE, line.join("; "));
        }
        for (name, value) in &request.headers {
            sent = sent.header(name, value);
        }
        if let Some(form) = &request.form {
            sent = sent.form(form);
        }
        let answer = sent.send().await.unwrap();
        let (status, headers) = (answer.status(), answer.headers().clone());
        Raw { status, headers, body: answer.text().await.unwrap() }
    }

    /// What an answer says, apart from what every answer says anew, and from what was presented.
    pub async fn shape(&self, request: &Request, presented: &str) -> String {
        shape(&self.send(request).await, presented)
    }
}

/// Status, headers and body without ids, times, and the text that was sent along.
pub fn shape(raw: &Raw, presented: &str) -> String {
    let mut lines: Vec<String> = raw.headers.iter().map(|(n, v)| header(n.as_str(), v)).collect();
    lines.sort();
    let whole = format!("{}\n{}\n{}", raw.status, lines.join("\n"), raw.body);
    let encoded: String = byte_serialize(presented.as_bytes()).collect();
    let twice: String = byte_serialize(encoded.as_bytes()).collect();
    let bare = [twice.as_str(), encoded.as_str(), presented]
        .iter()
        .filter(|text| !text.is_empty())
        .fold(whole, |whole, text| whole.replace(text, "…"));
    without_uuids(&bare)
}

fn header(name: &str, value: &reqwest::header::HeaderValue) -> String {
    let value = value.to_str().unwrap_or("(bytes)");
    match name {
        "date" | "x-amz-cognito-request-id" | "content-length" => name.to_owned(),
        "set-cookie" => {
            let (pair, attributes) = value.split_once(';').unwrap_or((value, ""));
            let (cookie, value) = pair.split_once('=').unwrap_or((pair, ""));
            format!("{name}: {cookie}={} {attributes}", if value.is_empty() { "" } else { "…" })
        }
        _ => format!("{name}: {value}"),
    }
}

fn without_uuids(text: &str) -> String {
    let bytes = text.as_bytes();
    let is_uuid = |at: usize| {
        let may_be = bytes.get(at + 8) == Some(&b'-');
        let whole = bytes.get(at..at + 36).filter(|_| may_be);
        whole.is_some_and(|part| {
            part.iter().enumerate().all(|(i, c)| match i {
                8 | 13 | 18 | 23 => *c == b'-',
                _ => c.is_ascii_hexdigit(),
            })
        })
    };
    let (mut bare, mut at) = (String::new(), 0);
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        if is_uuid(at) {
            bare.push_str("UUID");
            at += 36;
        } else {
            bare.push(c);
            at += c.len_utf8();
        }
    }
    bare
}

/// Something of the same shape that nobody issued.
pub fn forged(genuine: &str) -> String {
    let turn = |c: char, first: u8, count: u8| {
        char::from(first + (u8::try_from(c).unwrap() - first + 1) % count)
    };
    let changed = genuine.chars().take(12).map(|c| match c {
        '0'..='9' => turn(c, b'0', 10),
        'a'..='f' => turn(c, b'a', 6),
        'g'..='z' => turn(c, b'g', 20),
        'A'..='Z' => turn(c, b'A', 26),
        other => other,
    });
    changed.chain(genuine.chars().skip(12)).collect()
}
