//! The pools of the journeys, all at one host: whose client asks says which it is. No one pool can
//! have everything, as one factor is no use beside another.

use super::{Way, With};
use crate::browser::stage::client;
use crate::support::{PASSWORD, Pools, Site, TOTP_KEY};

/// A pool, by what is to be met there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Second factors and what comes of them; codes and links as first ones.
    House,
    /// Everybody may join, and gets back in by mail or by phone.
    Open,
    /// Terms to agree to; joining by a link.
    Terms,
    /// Levels of authentication; two people in one browser.
    Levels,
    /// Whatever is unusual is asked about.
    Wary,
    Keys,
}

const PLACES: [Place; 6] =
    [Place::House, Place::Open, Place::Terms, Place::Levels, Place::Wary, Place::Keys];

impl Place {
    fn id(self) -> &'static str {
        match self {
            Self::House => "test_House",
            Self::Open => "test_Open",
            Self::Terms => "test_Terms",
            Self::Levels => "test_Levels",
            Self::Wary => "test_Wary",
            Self::Keys => "test_Keys",
        }
    }

    /// Lines of its own table, and tables behind.
    fn settings(self) -> (&'static str, &'static str) {
        match self {
            Self::House => (
                "first_factors = [\"password\", \"email_code\"]\nemail_code_link = true\n\
                 second_factors = [\"totp\", \"email_code\"]\nremember_browser_days = 30\n\
                 lost_factor_days = 7",
                "[pools.test_House.recovery]\nby = [\"phone_number\"]\n",
            ),
            Self::Open => (
                "first_factors = [\"password\", \"email_code\", \"passkey\"]\n\
                 second_factors = [\"totp\", \"text_code\"]",
                "[pools.test_Open.recovery]\nchoose = true\n\n[pools.test_Open.sign_up]\n",
            ),
            Self::Terms => (
                "",
                "[pools.test_Terms.sign_up]\nverify_by = \"link\"\n\n\
                 [[pools.test_Terms.terms]]\nid = \"terms\"\nversion = \"1\"\n\
                 title = { en = \"Terms of use\", de = \"Nutzungsbedingungen\" }\n\
                 link = { en = \"https://example.com/terms\" }\n",
            ),
            Self::Levels => ("mfa = \"off\"\nstep_up = true\naccounts_per_browser = 2", ""),
            Self::Wary => (
                "second_factors = [\"totp\", \"email_code\"]",
                "[pools.test_Wary.recovery]\nby = [\"phone_number\"]\n\n\
                 [pools.test_Wary.risk]\nlow = \"ask\"\nmedium = \"ask\"\nhigh = \"ask\"\n",
            ),
            Self::Keys => ("first_factors = [\"password\", \"passkey\"]", ""),
        }
    }

    /// Its clients by their ids, with what is special about them.
    fn clients(self) -> &'static [(&'static str, &'static str)] {
        const CHOOSE: &str = "choose_factor = true";
        const STRICT: &str = "compatibility = \"strict\"";
        match self {
            Self::House => &[("house", ""), ("house_choosing", CHOOSE), ("house_strict", STRICT)],
            Self::Open => &[("open", ""), ("open_choosing", CHOOSE)],
            Self::Terms => &[("terms", "")],
            Self::Levels => &[("levels", "")],
            Self::Wary => &[("wary", "")],
            Self::Keys => &[("keys", CHOOSE)],
        }
    }
}

/// All of them, with the people of the journeys that are due.
pub fn pools(site: &Site, ways: &[Way]) -> Pools {
    let mut text = "[audit]\ntarget = \"directory\"\n\n".to_owned();
    for place in PLACES {
        text += &pool(place);
        let clients = place.clients().iter();
        text.extend(clients.map(|(name, lines)| client(site, place.id(), name, lines)));
    }
    text.extend(ways.iter().flat_map(|way| way.journey.people.iter().map(|own| person(way, *own))));
    Pools::own(text)
}

fn pool(place: Place) -> String {
    let (id, (lines, tables)) = (place.id(), place.settings());
    format!(
        "[pools.{id}]\nname = \"Acme\"\norigin = \"http://localhost:{{port}}\"\n\
         signing_algorithm = \"ES256\"\n{lines}\n\n{tables}\n"
    )
}

fn person(way: &Way, (who, with): (&str, With)) -> String {
    let phone = format!("phone_number = \"{}\"", phone(way, who));
    let lines = match with {
        With::Nothing => String::new(),
        With::App => format!("totp_secret = \"{TOTP_KEY}\""),
        With::Phone => phone,
        With::Demand => "mfa_required = true".to_owned(),
        With::DemandAndPhone => format!("mfa_required = true\n{phone}"),
        With::TemporaryPassword => "status = \"must_change\"".to_owned(),
    };
    format!(
        "[[demo.users]]\npool = \"{}\"\nemail = \"{}\"\npassword = \"{PASSWORD}\"\n{lines}\n\n",
        way.journey.place.id(),
        email(way, who),
    )
}

/// Whose address it is says the journey, too: nobody goes on two.
pub fn email(way: &Way, who: &str) -> String {
    format!("{who}.{}{}@example.com", way.language, way.number)
}

fn phone(way: &Way, who: &str) -> String {
    let language = usize::from(way.language.as_bytes()[0]);
    format!("+49151{:03}{:02}{:02}", language, way.number, who.len())
}
