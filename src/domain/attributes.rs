use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::oauth::{OPENID, Scope};

use super::{ClaimsRequest, Client, StrictRule};

/// The standard attributes of OpenID Connect Core §5.1 that a user may have.
pub const STANDARD_ATTRIBUTES: &[&str] = &[
    "name",
    "family_name",
    "given_name",
    "middle_name",
    "nickname",
    "preferred_username",
    "profile",
    "picture",
    "website",
    "gender",
    "birthdate",
    "zoneinfo",
    "locale",
    "updated_at",
    "address",
    "email",
    "email_verified",
    "phone_number",
    "phone_number_verified",
];

/// What the scope `profile` stands for, custom attributes aside (contract, section 6.1).
pub const PROFILE_ATTRIBUTES: &[&str] = &[
    "name",
    "family_name",
    "given_name",
    "middle_name",
    "nickname",
    "preferred_username",
    "profile",
    "picture",
    "website",
    "gender",
    "birthdate",
    "zoneinfo",
    "locale",
    "updated_at",
];

const EMAIL_ATTRIBUTES: &[&str] = &["email", "email_verified"];
const PHONE_ATTRIBUTES: &[&str] = &["phone_number", "phone_number_verified"];

/// A user's attributes. All values are text, whatever their type is on the wire.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Attributes(BTreeMap<String, String>);

/// Where claims are shown; the original writes them differently in each place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenPlace {
    IdToken,
    UserInfo,
}

impl Attributes {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    pub fn set(&mut self, name: &str, value: &str) {
        self.0.insert(name.to_owned(), value.to_owned());
    }

    /// Sets it, or takes it away where there is nothing to be said.
    pub fn put(&mut self, name: &str, value: &str) {
        if value.is_empty() {
            self.0.remove(name);
        } else {
            self.set(name, value);
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Whether `email` or `phone_number` was proven to be this user's.
    pub fn is_verified(&self, name: &str) -> bool {
        self.get(&format!("{name}_verified")) == Some("true")
    }

    /// The claims that these scopes release to this client in this place (contract, section 6.1).
    pub fn claims(
        &self,
        scope: &Scope,
        client: &Client,
        asked: &ClaimsRequest,
        place: TokenPlace,
    ) -> Map<String, Value> {
        let typed = place == TokenPlace::IdToken || client.holds(StrictRule::TypedUserInfo);
        let by_name = match place {
            TokenPlace::IdToken => &asked.id_token,
            TokenPlace::UserInfo => &asked.userinfo,
        };
        self.iter()
            .filter(|(name, value)| !value.is_empty() && client.may_read(name))
            .filter(|(name, _)| is_released(name, scope, client) || by_name.contains(*name))
            .map(|(name, value)| {
                (name.to_owned(), if typed { typed_claim(name, value) } else { value.into() })
            })
            .collect()
    }
}

impl FromIterator<(String, String)> for Attributes {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(pairs: I) -> Self {
        Self(pairs.into_iter().collect())
    }
}

/// `openid` alone is the widest request of the original, and the narrowest of the standard.
fn is_released(name: &str, scope: &Scope, client: &Client) -> bool {
    let groups =
        [("profile", PROFILE_ATTRIBUTES), ("email", EMAIL_ATTRIBUTES), ("phone", PHONE_ATTRIBUTES)];
    if !scope.contains(OPENID) {
        return false;
    }
    if groups.iter().all(|(token, _)| !scope.contains(token)) {
        return !client.holds(StrictRule::OpenidAloneReleasesSub);
    }
    let custom = name.starts_with("custom:") && scope.contains("profile");
    custom || groups.iter().any(|(token, names)| scope.contains(token) && names.contains(&name))
}

fn typed_claim(name: &str, value: &str) -> Value {
    match name {
        "email_verified" | "phone_number_verified" => Value::Bool(value == "true"),
        "address" => json!({ "formatted": value }),
        "updated_at" => value.parse::<i64>().map_or_else(|_| value.into(), Value::from),
        _ => value.into(),
    }
}

impl Client {
    /// Whether the client may read all that these scopes stand for; tokens are refused otherwise
    /// (contract, section 5.3).
    pub fn reads_all_of(&self, scope: &Scope) -> bool {
        [("profile", PROFILE_ATTRIBUTES), ("email", EMAIL_ATTRIBUTES), ("phone", PHONE_ATTRIBUTES)]
            .iter()
            .filter(|(token, _)| scope.contains(token))
            .all(|(_, names)| names.iter().all(|name| self.may_read(name)))
    }
}
