use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use uuid::Uuid;

use super::{At, Origin, Span};

/// The longest that a credential's id may be, in bytes (Web Authentication Level 3, section 5.1).
const LONGEST_ID: usize = 1023;

/// A credential's id, as its authenticator made it; text in base64url.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CredentialId(String);

impl CredentialId {
    /// None for what no authenticator makes.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        (1..=LONGEST_ID).contains(&bytes.len()).then(|| Self(URL_SAFE_NO_PAD.encode(bytes)))
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::of(&URL_SAFE_NO_PAD.decode(text).ok()?)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn bytes(&self) -> Vec<u8> {
        URL_SAFE_NO_PAD.decode(&self.0).unwrap_or_default()
    }
}

/// A passkey of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passkey {
    pub id: CredentialId,
    /// What its owner calls it; may be empty.
    pub name: String,
    /// Public key, signature counter, transports and backup state, as the library that checks
    /// assertions writes them. Nothing of it is secret.
    pub record: String,
    /// Whether more than one device has it: the backup state that its authenticator told last.
    pub synced: bool,
    pub created: At,
    pub used: Option<At>,
    pub maker: Maker,
}

/// What made a passkey, as it told itself when it did: nobody vouches for it, and nothing but names and
/// hints may hang on it. Empty of passkeys that were made before it was kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Maker {
    /// The model of the authenticator, or the program that keeps its passkeys (AAGUID; Web
    /// Authentication Level 3, section 6.5.1); unset where it tells none.
    pub model: Option<Uuid>,
    pub attachment: Option<Attachment>,
    /// Ways in which a browser may reach it, for hints.
    pub transports: Vec<Transport>,
}

/// Whether an authenticator is part of the device (Web Authentication Level 3, section 5.4.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attachment {
    Platform,
    CrossPlatform,
}

impl Attachment {
    pub const ALL: [Self; 2] = [Self::Platform, Self::CrossPlatform];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Platform => "platform",
            Self::CrossPlatform => "cross-platform",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.as_str() == text)
    }
}

/// A way to reach an authenticator (Web Authentication Level 3, section 5.8.4); others are passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transport {
    Usb,
    Nfc,
    Ble,
    Hybrid,
    Internal,
}

impl Transport {
    pub const ALL: [Self; 5] = [Self::Usb, Self::Nfc, Self::Ble, Self::Hybrid, Self::Internal];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Usb => "usb",
            Self::Nfc => "nfc",
            Self::Ble => "ble",
            Self::Hybrid => "hybrid",
            Self::Internal => "internal",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.as_str() == text)
    }

    /// All of them that a text names, with spaces between, each once and in the order above.
    pub fn parse_all(text: &str) -> Vec<Self> {
        let named = |own: &Self| text.split(' ').any(|word| word == own.as_str());
        Self::ALL.into_iter().filter(named).collect()
    }

    /// What [`Self::parse_all`] reads.
    pub fn write_all(transports: &[Self]) -> String {
        transports.iter().map(|own| own.as_str()).collect::<Vec<_>>().join(" ")
    }
}

impl Passkey {
    /// How many somebody may have (directory reference, section 8.5).
    pub const MOST: usize = 20;
}

/// Whether authenticators have to verify the person, by a finger, a face or a PIN
/// (`UserVerification`; Web Authentication Level 3, section 5.8.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UserVerification {
    /// Each time.
    Required,
    /// Where they can; one that did when a passkey was made does so each time.
    Preferred,
}

/// How a pool uses passkeys (`WebAuthnConfiguration`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasskeyPolicy {
    /// The domain that passkeys belong to (`RelyingPartyId`).
    pub relying_party: String,
    /// Origins beside the relying party's own domain on which its passkeys may be used.
    pub related: Vec<Origin>,
    pub verification: UserVerification,
    /// Whether a passkey is two factors at once (`MULTI_FACTOR_WITH_USER_VERIFICATION`).
    pub counts_as_two: bool,
    /// Whether people who have none are offered one after they signed in.
    pub offered: bool,
}

impl PasskeyPolicy {
    /// Whether the relying party is this host, or a domain that it stands under.
    pub fn is_over(&self, host: &str) -> bool {
        let rest = host.strip_suffix(&self.relying_party);
        rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    }
}

/// How often somebody turned the offer of a passkey down.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Declined {
    pub times: u32,
    pub last: Option<At>,
}

impl Declined {
    const MOST: u32 = 3;
    const REST: Span = Span::from_days(30);

    /// Whether they may be asked again: not before a month, and not a fourth time (pages
    /// reference, section 5.21).
    pub fn may_be_asked(self, at: At) -> bool {
        self.times < Self::MOST && self.last.is_none_or(|last| at.since(last) >= Self::REST)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offer_comes_three_times_at_most_and_a_month_apart() {
        let day = |n: i64| At::from_millis(0) + Span::from_days(n);
        assert!(Declined::default().may_be_asked(day(0)));
        let once = Declined { times: 1, last: Some(day(0)) };
        assert!(!once.may_be_asked(day(29)) && once.may_be_asked(day(30)));
        let often = Declined { times: 3, last: Some(day(0)) };
        assert!(!often.may_be_asked(day(900)));
    }

    #[test]
    fn a_relying_party_is_over_its_own_hosts_alone() {
        let policy = PasskeyPolicy {
            relying_party: "example.com".to_owned(),
            related: Vec::new(),
            verification: UserVerification::Required,
            counts_as_two: false,
            offered: true,
        };
        assert!(policy.is_over("example.com") && policy.is_over("login.example.com"));
        assert!(!policy.is_over("myexample.com") && !policy.is_over("com"));
    }

    #[test]
    fn transports_are_read_as_they_are_written_and_strange_ones_are_passed_over() {
        let all = Transport::write_all(&Transport::ALL);
        assert_eq!(Transport::parse_all(&all), Transport::ALL);
        let some = [Transport::Usb, Transport::Internal];
        assert_eq!(Transport::parse_all("internal smart-card usb usb "), some);
        assert_eq!(Transport::parse_all(""), []);
    }

    #[test]
    fn an_id_is_what_an_authenticator_makes() {
        assert_eq!(CredentialId::parse("AQID").map(|id| id.bytes()), Some(vec![1, 2, 3]));
        assert_eq!(CredentialId::parse(""), None);
        assert_eq!(CredentialId::parse("A Q"), None);
        assert!(CredentialId::of(&[7; LONGEST_ID]).is_some());
        assert!(CredentialId::of(&[7; LONGEST_ID + 1]).is_none());
    }
}
