use serde::{Deserialize, Serialize};

/// The scope that asks for an ID token and opens userInfo.
pub const OPENID: &str = "openid";
/// The scope behind the self-service user API; it says nothing about claims.
pub const ADMIN_SCOPE: &str = "aws.cognito.signin.user.admin";
/// Asks for a refresh token (OpenID Connect Core §11); known to strict clients only.
pub const OFFLINE_ACCESS: &str = "offline_access";

/// A list of scope tokens (RFC 6749 §3.3) without repetition, in the order given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Scope(Vec<String>);

impl Scope {
    /// `None` when a token holds a character that RFC 6749 appendix A.4 does not allow.
    pub fn parse(text: &str) -> Option<Self> {
        let mut scope = Self::default();
        for token in text.split(' ').filter(|token| !token.is_empty()) {
            if !Self::is_token(token) {
                return None;
            }
            scope.insert(token);
        }
        Some(scope)
    }

    /// Whether this is one scope token: 1 to 256 of `%x21 / %x23-5B / %x5D-7E`.
    pub fn is_token(token: &str) -> bool {
        let allowed = |c: u8| c == 0x21 || (0x23..=0x5B).contains(&c) || (0x5D..=0x7E).contains(&c);
        (1..=256).contains(&token.len()) && token.bytes().all(allowed)
    }

    pub fn insert(&mut self, token: &str) {
        if !self.contains(token) {
            self.0.push(token.to_owned());
        }
    }

    pub fn contains(&self, token: &str) -> bool {
        self.0.iter().any(|own| own == token)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// The tokens for which `keep` says yes, in the same order.
    #[must_use]
    pub fn only(&self, keep: impl Fn(&str) -> bool) -> Self {
        Self(self.0.iter().filter(|token| keep(token)).cloned().collect())
    }
}

impl<'a> FromIterator<&'a str> for Scope {
    fn from_iter<I: IntoIterator<Item = &'a str>>(tokens: I) -> Self {
        let mut scope = Self::default();
        tokens.into_iter().for_each(|token| scope.insert(token));
        scope
    }
}

impl std::fmt::Display for Scope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_kept_once_and_in_order() {
        let scope = Scope::parse("openid  email openid").unwrap();
        assert_eq!(scope.to_string(), "openid email");
        assert_eq!(Scope::parse("a\"b"), None);
        assert_eq!(Scope::parse("ä"), None);
        assert!(Scope::parse("").unwrap().is_empty());
    }
}
