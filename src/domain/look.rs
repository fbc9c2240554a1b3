//! Which theme is worn: what the server says, the pool over it, an organisation over that, and the
//! client over all.

use std::collections::BTreeSet;
use std::sync::Arc;

use url::Host;

use crate::oauth::Params;

/// The theme that is always there.
pub const BUILT_IN_THEME: &str = "default";
/// The parameter of an authorization request that names an organisation.
const ORGANIZATION: &str = "organization";
/// Stands between names, in none of which it can be.
const OVER: char = '+';

/// Themes over each other, by name, the most specific one in front. It has at least one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Look(String);

impl Default for Look {
    fn default() -> Self {
        Self::of([])
    }
}

impl Look {
    /// Of the scopes that name a theme, from the narrowest to the widest; a theme counts where it is
    /// named first.
    pub fn of<'a>(scopes: impl IntoIterator<Item = Option<&'a str>>) -> Self {
        let mut names: Vec<&str> = Vec::new();
        for name in scopes.into_iter().flatten() {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let names = if names.is_empty() { vec![BUILT_IN_THEME] } else { names };
        Self(names.join(&OVER.to_string()))
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.split(OVER)
    }

    /// The theme that is over all others.
    pub fn theme(&self) -> &str {
        self.names().next().unwrap_or(BUILT_IN_THEME)
    }

    /// Whether it is that one and no other.
    pub fn is_single(&self) -> bool {
        !self.0.contains(OVER)
    }
}

/// A part of a pool's people, with a look of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// As the request calls it.
    pub id: String,
    /// The domains of its people's addresses, as [`domain`] writes them. No other one of the pool has any
    /// of them.
    pub domains: BTreeSet<String>,
    pub theme: String,
}

/// A domain in the one way in which two are compared: in lower case, and as DNS has it.
pub fn domain(text: &str) -> Option<String> {
    match Host::parse(text) {
        Ok(Host::Domain(domain)) if domain.contains('.') && !domain.ends_with('.') => Some(domain),
        Ok(Host::Domain(_) | Host::Ipv4(_) | Host::Ipv6(_)) | Err(_) => None,
    }
}

/// What a request says of whose it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wished {
    organization: Option<String>,
    hint: Option<String>,
}

impl Wished {
    pub fn of(params: &Params) -> Self {
        let owned = |name| params.get(name).map(str::to_owned);
        Self { organization: owned(ORGANIZATION), hint: owned("login_hint") }
    }
}

/// The looks of a pool, as a client and a journey have it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Looks {
    own: Look,
    organisations: Arc<Vec<(Organisation, Look)>>,
}

/// What looks are made of: the themes of a client, a pool and what is wider than a pool.
#[derive(Clone, Copy, Debug)]
pub struct Scopes<'a> {
    pub client: Option<&'a str>,
    pub organisations: &'a [Organisation],
    pub pool: Option<&'a str>,
    /// What the pool is to those who belong to no organisation, where that differs.
    pub tried: Option<&'a str>,
    pub server: Option<&'a str>,
}

impl Scopes<'_> {
    pub fn looks(self) -> Looks {
        let Self { client, organisations, pool, tried, server } = self;
        let of = |own: &Organisation| Look::of([client, Some(&own.theme), pool, server]);
        Looks {
            own: Look::of([client, tried.or(pool), server]),
            organisations: Arc::new(
                organisations.iter().map(|own| (own.clone(), of(own))).collect(),
            ),
        }
    }
}

impl Looks {
    /// By the organisation that a request names, or by the domain of a name or of the request's hint.
    /// What nobody has is passed over, so whether a name is anybody's is no question here.
    pub fn choose(&self, wished: &Wished, name: Option<&str>) -> &Look {
        if self.organisations.is_empty() {
            return &self.own;
        }
        let with = |fits: &dyn Fn(&Organisation) -> bool| {
            self.organisations.iter().find(|(own, _)| fits(own)).map(|(_, look)| look)
        };
        let by_id = |id: &String| with(&|own| own.id == *id);
        let by_address = |text: &str| {
            let domain = domain(text.trim().rsplit_once('@')?.1)?;
            with(&|own| own.domains.contains(&domain))
        };
        let named = wished.organization.as_ref().and_then(by_id);
        let named = named.or_else(|| name.and_then(by_address));
        named.or_else(|| wished.hint.as_deref().and_then(by_address)).unwrap_or(&self.own)
    }

    /// Every one of them.
    pub fn all(&self) -> impl Iterator<Item = &Look> {
        std::iter::once(&self.own).chain(self.organisations.iter().map(|(_, look)| look))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn looks(client: Option<&str>, tried: Option<&str>) -> Looks {
        let own = |id: &str, domains: &[&str]| Organisation {
            id: id.to_owned(),
            domains: domains.iter().map(|text| domain(text).unwrap()).collect(),
            theme: format!("{id}-theme"),
        };
        let organisations =
            [own("acme", &["acme.example", "ACME.test"]), own("bücher", &["bücher.example"])];
        let (pool, server) = (Some("house"), Some("corp"));
        Scopes { client, organisations: &organisations, pool, tried, server }.looks()
    }

    fn chosen(looks: &Looks, query: &str, name: &str) -> String {
        let wished = Wished::of(&Params::parse(query).unwrap());
        looks.choose(&wished, Some(name).filter(|name| !name.is_empty())).0.clone()
    }

    #[test]
    fn a_look_is_the_narrowest_scope_over_the_wider_ones() {
        for (scopes, look) in [
            ([None, None, None], "default"),
            ([None, Some("house"), Some("corp")], "house+corp"),
            ([Some("corp"), Some("house"), Some("corp")], "corp+house"),
            ([Some("shop"), None, Some("corp")], "shop+corp"),
        ] {
            assert_eq!(Look::of(scopes).0, look);
        }
        assert_eq!(Look::of([Some("shop"), Some("house")]).theme(), "shop");
        assert!(Look::of([Some("house")]).is_single());
    }

    #[test]
    fn an_organisation_is_named_by_the_request_or_known_by_a_domain() {
        let looks = looks(None, Some("bold"));
        for (query, name, look) in [
            ("", "", "bold+corp"),
            ("organization=acme", "", "acme-theme+house+corp"),
            ("organization=nobody", "", "bold+corp"),
            ("organization=", "", "bold+corp"),
            ("login_hint=ada%40Acme.Example", "", "acme-theme+house+corp"),
            ("login_hint=ada", "", "bold+corp"),
            ("", "x@acme.test", "acme-theme+house+corp"),
            ("", "a@b@acme.test ", "acme-theme+house+corp"),
            ("", "x@sub.acme.test", "bold+corp"),
            ("", "x@notacme.test", "bold+corp"),
            ("", "x@xn--bcher-kva.example", "bücher-theme+house+corp"),
            ("organization=acme", "x@bücher.example", "acme-theme+house+corp"),
            ("login_hint=x%40acme.test", "x@bücher.example", "bücher-theme+house+corp"),
            ("login_hint=x%40acme.test", "x@elsewhere.example", "acme-theme+house+corp"),
        ] {
            assert_eq!(chosen(&looks, query, name), look, "{query} {name}");
        }
        assert_eq!(looks.all().count(), 3);
    }

    #[test]
    fn a_client_is_narrower_than_an_organisation() {
        let looks = looks(Some("shop"), None);
        assert_eq!(chosen(&looks, "organization=acme", ""), "shop+acme-theme+house+corp");
    }

    #[test]
    fn what_is_no_domain_is_nobody_s() {
        for text in ["", "localhost", "127.0.0.1", "a b", "acme.example.", "@acme.example", "a/b.c"]
        {
            assert_eq!(domain(text), None, "{text}");
        }
        assert_eq!(domain("Acme.EXAMPLE").as_deref(), Some("acme.example"));
    }
}
