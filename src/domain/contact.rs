use serde::{Deserialize, Serialize};

use super::{Attributes, Channel, Factor};

/// Which way people can be reached, and the attribute that says where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Medium {
    Email,
    PhoneNumber,
}

impl Medium {
    pub const ALL: [Self; 2] = [Self::Email, Self::PhoneNumber];

    /// The name of the attribute.
    pub const fn attribute(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::PhoneNumber => "phone_number",
        }
    }

    /// What a code proves that went this way.
    pub const fn factor(self) -> Factor {
        match self {
            Self::Email => Factor::EmailCode,
            Self::PhoneNumber => Factor::TextCode,
        }
    }

    /// Where a person is reached this way.
    pub fn channel(self, attributes: &Attributes) -> Option<Channel> {
        attributes.get(self.attribute()).map(|value| self.to(value))
    }

    /// The same, where the person was seen to read what is sent there.
    pub fn verified(self, attributes: &Attributes) -> Option<Channel> {
        attributes.is_verified(self.attribute()).then(|| self.channel(attributes)).flatten()
    }

    pub fn to(self, value: &str) -> Channel {
        match self {
            Self::Email => Channel::Mail(value.to_owned()),
            Self::PhoneNumber => Channel::Text(value.to_owned()),
        }
    }
}

impl Channel {
    pub const fn medium(&self) -> Medium {
        match self {
            Self::Mail(_) => Medium::Email,
            Self::Text(_) => Medium::PhoneNumber,
        }
    }

    /// Enough for its owner to know it by, and of the same length for everybody (directory
    /// reference, section 4.5): `j***@e***`, `+*******1234`. In small letters, as nobody is to learn
    /// by the spelling whether it is the one that is kept or the one that was typed.
    pub fn masked(&self) -> String {
        match self {
            Self::Mail(address) => {
                let (local, domain) = address.rsplit_once('@').unwrap_or((address, ""));
                let first = |text: &str| -> String {
                    text.chars().next().into_iter().flat_map(char::to_lowercase).collect()
                };
                format!("{}***@{}***", first(local), first(domain))
            }
            Self::Text(number) => {
                let behind = number.chars().count().saturating_sub(4);
                let last: String = number.chars().skip(behind).collect();
                format!("+*******{last}")
            }
        }
    }
}

/// How people get in again who forgot their password (`AccountRecoverySetting`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovery {
    /// In the order in which they are tried; empty where only an administrator helps.
    pub media: Vec<Medium>,
    /// Whether people choose among the ways on which they are reached.
    pub choose: bool,
    /// Whether a new password signs in at once, or leads to the sign-in page.
    pub signs_in: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mask_tells_its_owner_enough_and_a_stranger_nothing_of_its_length() {
        for (channel, masked) in [
            (Channel::Mail("jane@example.com".into()), "j***@e***"),
            (Channel::Mail("J@E".into()), "j***@e***"),
            (Channel::Mail("\"a@b\"@example.com".into()), "\"***@e***"),
            (Channel::Text("+15555551234".into()), "+*******1234"),
            (Channel::Text("+123".into()), "+*******+123"),
        ] {
            assert_eq!(channel.masked(), masked);
        }
    }

    #[test]
    fn only_what_was_verified_counts_as_verified() {
        let mut attributes = Attributes::default();
        attributes.set("email", "a@example.com");
        assert_eq!(Medium::Email.verified(&attributes), None);
        attributes.set("email_verified", "true");
        assert!(Medium::Email.verified(&attributes).is_some());
        assert_eq!(Medium::PhoneNumber.verified(&attributes), None);
    }
}
