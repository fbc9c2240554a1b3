use std::collections::BTreeSet;

use url::{Host, Url};

use crate::oauth::{ResponseType, Scope};

use super::{
    At, ClientId, Compatibility, CustomField, PoolId, RedirectUri, RiskPolicy, Span, StrictRule,
    ThemeTrial,
};

/// The flows that a client may use (`AllowedOAuthFlows`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flows {
    pub code: bool,
    pub implicit: bool,
    pub client_credentials: bool,
}

/// Refresh-token rotation: each use brings a successor; a repeat within `grace` brings the same one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rotation {
    pub grace: Span,
}

/// One live secret of a confidential client, as the vault's keyed hash of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientSecret {
    pub hash: [u8; 32],
    pub created: At,
}

/// An app client of one pool (contract, section 2).
#[expect(clippy::struct_excessive_bools, reason = "independent switches of the original")]
#[derive(Clone, Debug)]
pub struct Client {
    pub id: ClientId,
    pub pool: PoolId,
    /// What people read on the pages.
    pub name: String,
    /// Where "back to the app" leads, when it is known.
    pub home: Option<String>,
    /// Whether the client proves itself by a secret. One that has none yet cannot prove itself.
    pub confidential: bool,
    /// At most two are live at once.
    pub secrets: Vec<ClientSecret>,
    pub flows: Flows,
    /// The ceiling, and the default of a request that names none.
    pub scopes: Scope,
    pub callback_urls: Vec<String>,
    pub logout_urls: Vec<String>,
    pub default_redirect_uri: Option<String>,
    pub compatibility: Compatibility,
    /// Ask for the name first and for the password on a page of its own.
    pub identifier_first: bool,
    /// Let people choose what they begin with (`ALLOW_USER_AUTH`); it asks for the name first.
    pub chooses_factor: bool,
    /// Answer for unknown names as for known ones (`PreventUserExistenceErrors`).
    pub hides_existence: bool,
    pub access_token: Span,
    pub id_token: Span,
    pub refresh_token: Span,
    pub rotation: Option<Rotation>,
    /// Whether refresh tokens can be revoked (`EnableTokenRevocation`).
    pub revocation: bool,
    /// How long each challenge waits for its answer (`AuthSessionValidity`).
    pub challenge: Span,
    /// How old a sign-in may be to be reused silently; the pool's session length where unset.
    pub session: Option<Span>,
    /// The attributes that tokens and userInfo may show; all of them where unset.
    pub read_attributes: Option<BTreeSet<String>>,
    /// What the sign-up form asks for besides, in its order.
    pub sign_up_fields: Vec<CustomField>,
    /// What is done about unusual sign-ins, in place of all that the pool says.
    pub risk: Option<RiskPolicy>,
    /// The theme of its pages and messages, in place of the pool's.
    pub theme: Option<String>,
    /// Another theme that a part of its journeys wear, in place of any other.
    pub theme_trial: Option<ThemeTrial>,
}

impl Client {
    pub fn is_public(&self) -> bool {
        !self.confidential
    }

    pub fn holds(&self, rule: StrictRule) -> bool {
        self.compatibility.holds(rule)
    }

    /// Whether any of the endpoints serves this client (`AllowedOAuthFlowsUserPoolClient`).
    pub fn has_flows(&self) -> bool {
        let Flows { code, implicit, client_credentials } = self.flows;
        code || implicit || client_credentials
    }

    pub fn may_ask_for(&self, response_type: ResponseType) -> bool {
        match response_type {
            ResponseType::Code => self.flows.code,
            ResponseType::Token => self.flows.implicit && !self.holds(StrictRule::NoImplicitGrant),
        }
    }

    pub fn may_read(&self, attribute: &str) -> bool {
        self.read_attributes.as_ref().is_none_or(|names| names.contains(attribute))
    }

    /// The client's own field for an attribute, where it has one.
    pub fn field(&self, attribute: &str) -> Option<&CustomField> {
        self.sign_up_fields.iter().find(|field| field.attribute == attribute)
    }

    /// The one door to a [`RedirectUri`]: the raw text, byte for byte one of the registered ones.
    ///
    /// No decoding, no normal form, no prefix: each of those has been an open redirect somewhere.
    pub fn redirect_uri(&self, raw: &str) -> Option<RedirectUri> {
        let known = |own: &String| {
            own == raw
                || (self.holds(StrictRule::AnyLoopbackPort) && differs_in_loopback_port(own, raw))
        };
        self.callback_urls.iter().any(known).then(|| RedirectUri::proven(raw))
    }

    /// The same for sign-out: one of the registered sign-out URLs.
    pub fn logout_uri(&self, raw: &str) -> Option<RedirectUri> {
        self.logout_urls.iter().any(|own| own == raw).then(|| RedirectUri::proven(raw))
    }
}

/// Why a URL cannot be registered.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum UriError {
    #[error("is longer than 1024 characters or empty")]
    Length,
    #[error("is not an absolute URL")]
    NotAbsolute,
    #[error("holds a fragment (#…), which redirects cannot carry")]
    Fragment,
    #[error("holds a user name or password")]
    Userinfo,
    #[error("must use https:// (http:// is taken for localhost, 127.0.0.1 and [::1] only)")]
    Insecure,
    #[error("uses a scheme that browsers run or read locally")]
    Dangerous,
    #[error("holds white space, a control character, a backslash or a character outside ASCII")]
    Characters,
}

impl Client {
    /// What may be registered as callback, sign-out URL or `resource` (contract, section 2).
    pub fn check_uri(text: &str) -> Result<(), UriError> {
        if !(1..=1024).contains(&text.len()) {
            return Err(UriError::Length);
        }
        if text.bytes().any(|c| !c.is_ascii_graphic() || c == b'\\') {
            return Err(UriError::Characters);
        }
        let url = Url::parse(text).map_err(|_| UriError::NotAbsolute)?;
        if url.fragment().is_some() {
            return Err(UriError::Fragment);
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(UriError::Userinfo);
        }
        match url.scheme() {
            "http" if !is_loopback(&url) => Err(UriError::Insecure),
            "javascript" | "data" | "vbscript" | "blob" | "file" | "about" | "filesystem"
            | "view-source" | "ws" | "wss" | "ftp" => Err(UriError::Dangerous),
            _ => Ok(()),
        }
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address == std::net::Ipv4Addr::LOCALHOST,
        Some(Host::Ipv6(address)) => address == std::net::Ipv6Addr::LOCALHOST,
        None => false,
    }
}

/// `http://127.0.0.1:1/cb` against `http://127.0.0.1:2/cb`: nothing else may differ, byte for byte.
fn differs_in_loopback_port(own: &str, raw: &str) -> bool {
    ["http://127.0.0.1", "http://[::1]"].iter().any(|host| {
        let rest = |text: &str| {
            let rest = text.strip_prefix(host)?;
            let rest = match rest.strip_prefix(':') {
                Some(ported) => {
                    let digits = ported.bytes().take_while(u8::is_ascii_digit).count();
                    ported.get(..digits)?.parse::<u16>().ok()?;
                    ported.get(digits..)?
                }
                None => rest,
            };
            (rest.is_empty() || rest.starts_with(['/', '?'])).then(|| rest.to_owned())
        };
        matches!((rest(own), rest(raw)), (Some(a), Some(b)) if a == b)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_safe_urls_can_be_registered() {
        for good in [
            "https://a.example/cb",
            "http://localhost:3000/cb?x=1",
            "http://[::1]/",
            "myapp://cb",
            "com.acme.app:/cb",
        ] {
            assert_eq!(Client::check_uri(good), Ok(()), "{good}");
        }
        for (bad, why) in [
            ("", UriError::Length),
            ("/cb", UriError::NotAbsolute),
            ("http://a.example/cb", UriError::Insecure),
            ("https://a.example/#x", UriError::Fragment),
            ("https://u@a.example/", UriError::Userinfo),
            ("javascript:alert(1)", UriError::Dangerous),
            ("https://a.example\\@evil/", UriError::Characters),
            ("https://a.example/ b", UriError::Characters),
        ] {
            assert_eq!(Client::check_uri(bad), Err(why), "{bad}");
        }
    }

    #[test]
    fn a_loopback_port_may_differ_and_nothing_else() {
        let own = "http://127.0.0.1:9/cb";
        for good in ["http://127.0.0.1:1234/cb", "http://127.0.0.1/cb"] {
            assert!(differs_in_loopback_port(own, good), "{good}");
        }
        for bad in [
            "http://127.0.0.1:9/cb/",
            "http://127.0.0.1:99999/cb",
            "http://127.0.0.1:80@evil/cb",
            "http://127.0.0.1.evil/cb",
            "http://localhost:9/cb",
            "https://127.0.0.1:9/cb",
            "http://127.0.0.1:/cb",
        ] {
            assert!(!differs_in_loopback_port(own, bad), "{bad}");
        }
    }
}
