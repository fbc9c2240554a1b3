use std::fmt;

use url::{Host, Url};

/// Scheme, host and port that the outside world sees, from configuration alone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Origin {
    text: String,
    authority: String,
    secure: bool,
    loopback: bool,
}

/// The text is no origin; says what one looks like.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum OriginError {
    #[error("is not a URL")]
    NotUrl,
    #[error("must start with https:// (http:// is taken for localhost, 127.0.0.1 and [::1] only)")]
    Insecure,
    #[error("must be scheme, host and port alone, like https://login.example.com, without a path")]
    NotBare,
}

impl Origin {
    pub fn parse(text: &str) -> Result<Self, OriginError> {
        let url = Url::parse(text).map_err(|_| OriginError::NotUrl)?;
        let loopback = match url.host() {
            Some(Host::Domain(name)) => name == "localhost",
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            None => return Err(OriginError::NotUrl),
        };
        let secure = match url.scheme() {
            "https" => true,
            "http" if loopback => false,
            _ => return Err(OriginError::Insecure),
        };
        let bare = url.path() == "/"
            && url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
            && url.password().is_none();
        if !bare {
            return Err(OriginError::NotBare);
        }
        let text = url.origin().ascii_serialization();
        let authority = text.split_once("://").map(|(_, rest)| rest.to_owned()).unwrap_or_default();
        Ok(Self { text, authority, secure, loopback })
    }

    /// `https://login.example.com`, without a slash at the end.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// What a browser sends as `Host` for this origin.
    pub fn authority(&self) -> &str {
        &self.authority
    }

    /// Its host without a port, as a domain-bound code names it.
    pub fn host(&self) -> &str {
        let bare = self.authority.rsplit_once(':').filter(|(_, port)| !port.ends_with(']'));
        bare.map_or(&self.authority, |(host, _)| host)
    }

    /// Whether it is https, so that cookies may be `Secure` and carry the `__Host-` prefix.
    pub const fn is_secure(&self) -> bool {
        self.secure
    }

    pub const fn is_loopback(&self) -> bool {
        self.loopback
    }

    /// An address of ours: this origin and a path that begins with a slash.
    pub fn at(&self, path: &str) -> String {
        format!("{}{path}", self.text)
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_are_bare_and_secure() {
        let origin = Origin::parse("https://Login.Example.com:443/").unwrap();
        assert_eq!(
            (origin.as_str(), origin.authority()),
            ("https://login.example.com", "login.example.com")
        );
        let local = Origin::parse("http://localhost:9000").unwrap();
        assert_eq!(local.authority(), "localhost:9000");
        assert!(local.is_loopback() && !local.is_secure());
        assert_eq!(Origin::parse("http://example.com"), Err(OriginError::Insecure));
        assert_eq!(Origin::parse("https://example.com/path"), Err(OriginError::NotBare));
        assert_eq!(Origin::parse("https://a@example.com"), Err(OriginError::NotBare));
        assert_eq!(Origin::parse("example"), Err(OriginError::NotUrl));
    }
}
