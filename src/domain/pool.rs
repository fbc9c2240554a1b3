use std::collections::{BTreeMap, BTreeSet};

use crate::oauth::{ADMIN_SCOPE, OFFLINE_ACCESS, OPENID, Scope};

use super::{
    BUILT_IN_THEME, Client, Compatibility, FactorPolicy, LevelNames, Looks, Medium, Networks,
    Organisation, Origin, PasskeyPolicy, PasswordPolicy, PoolId, Recovery, RiskPolicy, Scopes,
    SignInNames, SignUp, SigningAlgorithm, Span, StrictRule, Terms, ThemeTrial,
};

/// A user pool: the tenant that every user, client, session and key belongs to.
#[expect(clippy::struct_excessive_bools, reason = "independent switches")]
#[derive(Clone, Debug)]
pub struct Pool {
    pub id: PoolId,
    pub name: String,
    /// Where the pages and the OAuth endpoints live.
    pub origin: Origin,
    /// Where the issuer documents live; the same origin unless set.
    pub issuer_origin: Origin,
    pub names: SignInNames,
    pub password: PasswordPolicy,
    pub factors: FactorPolicy,
    /// Set where a passkey is among its factors.
    pub passkeys: Option<PasskeyPolicy>,
    /// Whether faithful clients too may ask for a level, and are told which was reached.
    pub step_up: bool,
    /// Whether any client of the pool may ask for one.
    pub asks_for_levels: bool,
    pub level_names: LevelNames,
    /// How people make accounts for themselves; unset where only administrators make them.
    pub sign_up: Option<SignUp>,
    pub recovery: Recovery,
    /// How long a sign-in stands before it must be repeated; it does not slide.
    pub session: Span,
    /// How many people may be signed in side by side in one browser; one in the original.
    pub accounts_per_browser: usize,
    /// The longest that any client of the pool reuses a sign-in: what the session cookie lasts.
    pub longest_session: Span,
    pub algorithm: SigningAlgorithm,
    /// From where its pages may be used.
    pub networks: Networks,
    /// Whether people are told of a sign-in in a browser that is not known to their account.
    pub tells_new_browsers: bool,
    /// What is done about unusual sign-ins; unset where nobody looks for them.
    pub risk: Option<RiskPolicy>,
    /// Whether anybody looks for them, be it one of its clients alone.
    pub sees_places: bool,
    /// What clients get that say nothing themselves; discovery follows it.
    pub compatibility: Compatibility,
    /// Tags of the languages that the pages are offered in; all that there are where it is empty.
    pub languages: Vec<String>,
    /// Language of the pages where a visitor's wish cannot be met.
    pub language: String,
    /// The theme that the pool says, or whatever is wider.
    pub theme: String,
    /// What is below a theme of the pool's own.
    pub server_theme: Option<String>,
    pub organisations: Vec<Organisation>,
    /// How its pages and messages look; to some clients and journeys it is another one.
    pub looks: Looks,
    /// Another theme that a part of the journeys wear, but those of clients with a theme of their own.
    pub theme_trial: Option<ThemeTrial>,
    pub resource_servers: BTreeMap<String, ResourceServer>,
    pub groups: BTreeMap<String, Group>,
    /// Names without the `custom:` prefix.
    pub custom_attributes: BTreeSet<String>,
    /// What people agree to, or may, in the order of the page.
    pub terms: Vec<Terms>,
    /// What people may change of themselves, in the order of the page.
    pub changeable: Vec<String>,
    /// Who changes its themes in the browser; unset where nobody does.
    pub studio: Option<StudioRules>,
}

/// A team that changes themes in the brand studio.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StudioRules {
    /// The group whose members they are.
    pub group: String,
    /// Whether somebody else of them has to approve what is published.
    pub review: bool,
    /// Which themes they may change, where the operator says. The book fills in those of the pool
    /// and its clients that no other pool wears, where it is empty.
    pub themes: Vec<String>,
}

/// An API with scopes of its own, asked for as `<identifier>/<scope>` (contract, section 12.3).
#[derive(Clone, Debug, Default)]
pub struct ResourceServer {
    pub scopes: BTreeSet<String>,
}

/// A group that tokens name; the lowest precedence gives the preferred role.
#[derive(Clone, Debug, Default)]
pub struct Group {
    pub precedence: Option<u32>,
    pub role: Option<String>,
}

impl Pool {
    /// Puts the server's theme below what the pool says, or in place of what it does not.
    pub fn wear_over(&mut self, server: Option<&str>) {
        if self.theme.is_empty() {
            server.unwrap_or(BUILT_IN_THEME).clone_into(&mut self.theme);
        }
        self.server_theme = server.map(str::to_owned);
        self.looks = self.scopes().looks();
    }

    /// What its looks are made of, without any client.
    pub fn scopes(&self) -> Scopes<'_> {
        Scopes {
            client: None,
            organisations: &self.organisations,
            pool: Some(&self.theme),
            tried: None,
            server: self.server_theme.as_deref(),
        }
    }

    /// `iss` of every token: `<origin>/<pool id>`, without a slash at the end.
    pub fn issuer(&self) -> String {
        self.issuer_origin.at(&format!("/{}", self.id))
    }

    /// Whether codes are sent this way here, whatever for.
    pub fn sends(&self, medium: Medium) -> bool {
        let FactorPolicy { first, second, .. } = &self.factors;
        let mut factors = first.iter().chain(second);
        self.recovery.media.contains(&medium)
            || factors.any(|factor| factor.medium() == Some(medium))
    }

    /// Whether a client may ask for a level of authentication, and is told which was reached. The
    /// original documents it, and was seen without it (contract, section 3.6).
    pub fn steps_up(&self, client: &Client) -> bool {
        self.step_up || client.holds(StrictRule::AuthenticationContext)
    }

    /// Whether `prompt=select_account` has an effect here; in the original it has none of its own.
    pub fn lets_select(&self, client: &Client) -> bool {
        self.accounts_per_browser > 1 || client.holds(StrictRule::SelectAccount)
    }

    /// Whether a scope exists: the standard ones, or one of a resource server of this pool.
    pub fn has_scope(&self, token: &str) -> bool {
        if [OPENID, "email", "phone", "profile", ADMIN_SCOPE, OFFLINE_ACCESS].contains(&token) {
            return true;
        }
        token.rsplit_once('/').is_some_and(|(server, scope)| {
            self.resource_servers.get(server).is_some_and(|own| own.scopes.contains(scope))
        })
    }

    /// The scopes that are issued: one that its server no longer has stays attached to a client,
    /// may be asked for, and is left out of the token (contract, section 12.3).
    pub fn active(&self, scope: &Scope) -> Scope {
        scope.only(|token| self.has_scope(token))
    }

    /// `cognito:roles` and `cognito:preferred_role` for a member of these groups.
    ///
    /// The group of lowest precedence wins, with a role or without; a tie between different roles
    /// names none.
    pub fn roles<'a>(&'a self, groups: &[String]) -> (Vec<&'a str>, Option<&'a str>) {
        let found: Vec<_> = groups.iter().filter_map(|name| self.groups.get(name)).collect();
        let rank = |group: &Group| group.precedence.unwrap_or(u32::MAX);
        let best = found.iter().map(|group| rank(group)).min();
        let top = found.iter().filter(|group| Some(rank(group)) == best);
        let top: BTreeSet<_> = top.filter_map(|group| group.role.as_deref()).collect();
        let preferred = if top.len() == 1 { top.first().copied() } else { None };
        (found.into_iter().filter_map(|group| group.role.as_deref()).collect(), preferred)
    }
}
