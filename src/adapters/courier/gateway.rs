//! Text messages through somebody's HTTP interface, as the configuration describes it.

use std::time::Duration;

use async_trait::async_trait;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Client, Method, StatusCode};
use serde_json::Value;

use crate::adapters::outward;
use crate::domain::Secret;
use crate::ports::Fault;

use super::written::{Body, Written};
use super::{Carrier, Refusal};

/// As much of an answer as is looked at for the number of an error.
const LOOKED_AT: usize = 4096;

/// A text with places for what differs from message to message: `{to}`, `{to_digits}` (without the
/// plus), `{sender}` and `{text}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Template {
    /// Values are written as the inside of JSON strings.
    Json(String),
    /// Values are percent-encoded, as in forms and in addresses.
    Form(String),
}

/// How a gateway is asked.
#[derive(Clone, Debug)]
pub struct GatewayRules {
    pub method: Method,
    pub url: Template,
    pub headers: Vec<(String, Secret<String>)>,
    /// User and password of HTTP Basic authentication.
    pub login: Option<(String, Secret<String>)>,
    /// Nothing is sent where it is unset.
    pub body: Option<Template>,
    pub sender: String,
    /// Any 2xx where it is empty.
    pub success: Vec<u16>,
    /// PEM certificates that vouch for the gateway, in place of the public ones.
    pub authorities: Option<String>,
    pub connections: usize,
    pub within: Duration,
}

/// A gateway for text messages.
#[derive(Debug)]
pub struct Gateway {
    client: Client,
    rules: GatewayRules,
}

impl Gateway {
    pub fn new(rules: GatewayRules) -> Result<Self, Fault> {
        let unfit = |what: String| Fault::misfit(format!("text messages: {what}"));
        let client = outward::client(rules.authorities.as_deref(), rules.within)
            .map_err(unfit)?
            .pool_max_idle_per_host(rules.connections)
            .default_headers(headers(&rules).map_err(unfit)?)
            .build()
            .map_err(|error| unfit(error.to_string()))?;
        Ok(Self { client, rules })
    }
}

fn headers(rules: &GatewayRules) -> Result<HeaderMap, String> {
    let mut headers = HeaderMap::new();
    let content_type = match &rules.body {
        Some(Template::Json(_)) => Some("application/json"),
        Some(Template::Form(_)) => Some("application/x-www-form-urlencoded"),
        None => None,
    };
    if let Some(content_type) = content_type {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
    for (name, value) in &rules.headers {
        let named = HeaderName::from_bytes(name.as_bytes());
        let named = named.map_err(|_| format!("`{name}` cannot be a header"))?;
        let value = HeaderValue::from_str(value.expose());
        let mut value = value.map_err(|_| format!("the header `{name}` cannot have this value"))?;
        value.set_sensitive(true);
        headers.insert(named, value);
    }
    Ok(headers)
}

#[async_trait]
impl Carrier for Gateway {
    async fn carry(&self, _: &str, message: &Written) -> Result<(), Refusal> {
        let Body::Text(text) = &message.body else {
            return Err(Refusal::Never("is no text message".to_owned()));
        };
        let rules = &self.rules;
        let values = Values { to: &message.to, sender: &rules.sender, text: text.expose() };
        let mut request = self.client.request(rules.method.clone(), rules.url.filled(&values));
        if let Some((user, password)) = &rules.login {
            request = request.basic_auth(user, Some(password.expose()));
        }
        if let Some(body) = &rules.body {
            request = request.body(body.filled(&values));
        }
        match request.send().await {
            Ok(answer) => self.judge(answer).await,
            Err(error) => Err(Refusal::Closed(told(&error))),
        }
    }
}

impl Gateway {
    async fn judge(&self, answer: reqwest::Response) -> Result<(), Refusal> {
        let status = answer.status();
        let took = match self.rules.success.as_slice() {
            [] => status.is_success(),
            listed => listed.contains(&status.as_u16()),
        };
        if took {
            return Ok(());
        }
        let code = code(answer).await.map(|code| format!(", error {code}")).unwrap_or_default();
        let told = format!("the gateway answered {}{code}", status.as_u16());
        Err(match status {
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => {
                Refusal::Closed(format!("{told} (user, password, token?)"))
            }
            StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_MANY_REQUESTS => Refusal::Later(told),
            status if status.is_server_error() || status.is_success() => Refusal::Later(told),
            status if status.is_redirection() => Refusal::Closed(format!("{told} (the address?)")),
            _ => Refusal::Never(told),
        })
    }
}

/// The number that the answer gives the error, where it is JSON and has one. Nothing else of it is
/// kept: it may repeat the message, and so a code.
async fn code(mut answer: reqwest::Response) -> Option<i64> {
    let mut body = Vec::new();
    while let Ok(Some(chunk)) = answer.chunk().await {
        body.extend_from_slice(&chunk);
        if body.len() > LOOKED_AT {
            return None;
        }
    }
    serde_json::from_slice::<Value>(&body).ok()?.get("code")?.as_i64()
}

fn told(error: &reqwest::Error) -> String {
    format!("the gateway: {}", outward::told(error))
}

/// What is put into the places of a template.
struct Values<'a> {
    to: &'a str,
    sender: &'a str,
    text: &'a str,
}

impl Template {
    /// The places that there are.
    pub const PLACES: [&'static str; 4] = ["{to}", "{to_digits}", "{sender}", "{text}"];

    const fn text(&self) -> &String {
        match self {
            Self::Json(text) | Self::Form(text) => text,
        }
    }

    /// From left to right, once: what was put in is not looked at again.
    fn filled(&self, values: &Values<'_>) -> String {
        let (mut rest, mut filled) = (self.text().as_str(), String::new());
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            let name = after.split_once('}').map(|(name, _)| name).unwrap_or_default();
            let value = match name {
                "to" => values.to,
                "to_digits" => values.to.trim_start_matches('+'),
                "sender" => values.sender,
                "text" => values.text,
                _ => {
                    filled.push('{');
                    rest = after;
                    continue;
                }
            };
            filled.push_str(&self.escaped(value));
            rest = after.get(name.len() + 1..).unwrap_or_default();
        }
        filled.push_str(rest);
        filled
    }

    fn escaped(&self, value: &str) -> String {
        match self {
            Self::Json(_) => {
                let quoted = Value::from(value).to_string();
                quoted.trim_start_matches('"').strip_suffix('"').unwrap_or_default().to_owned()
            }
            Self::Form(_) => url::form_urlencoded::byte_serialize(value.as_bytes()).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const VALUES: Values<'static> =
        Values { to: "+4915112345678", sender: "Acme & Co", text: "\"a\\b\"\n{to} 100 % ü" };

    #[test]
    fn values_stay_inside_their_places() {
        let json =
            Template::Json(r#"{"to":["{to}"],"d":{"x":"{to_digits}"},"body":"{text}"}"#.to_owned());
        let json: Value = serde_json::from_str(&json.filled(&VALUES)).unwrap();
        assert_eq!(json["to"][0], "+4915112345678");
        assert_eq!(json["d"]["x"], "4915112345678");
        assert_eq!(json["body"], VALUES.text, "and what was put in is not filled again");
        let form = Template::Form("To={to}&From={sender}&Body={text}".to_owned()).filled(&VALUES);
        let pairs: Vec<_> = url::form_urlencoded::parse(form.as_bytes()).into_owned().collect();
        let [to, from, body] = pairs.try_into().unwrap();
        assert_eq!((to.1.as_str(), from.1.as_str()), ("+4915112345678", "Acme & Co"));
        assert_eq!(body.1, VALUES.text);
    }

    #[test]
    fn quotes_at_the_edges_are_kept() {
        let json = Template::Json(r#"["{text}"]"#.to_owned());
        let text = Values { text: "\"\"x\"\"", ..VALUES };
        let json: Value = serde_json::from_str(&json.filled(&text)).unwrap();
        assert_eq!(json[0], "\"\"x\"\"");
    }
}
