//! Who works in the studio, and on which themes.

use crate::domain::{At, Author, Pool, StudioRules, ThemeName, User, Visitor};

use super::Refusal;

/// Somebody who was let in, at this moment. Only members of a pool's brand group get one, and
/// whoever may run commands.
#[derive(Clone, Debug)]
pub struct Desk<'a> {
    who: Author,
    /// Unset for commands, which may touch every theme and ask nobody.
    rules: Option<&'a StudioRules>,
    at: At,
    visitor: &'a Visitor,
}

impl<'a> Desk<'a> {
    /// The place of a member of the pool's team; `None` for everybody else, and where the pool has
    /// no studio.
    pub fn of(pool: &'a Pool, user: &User, at: At, visitor: &'a Visitor) -> Option<Self> {
        let rules = pool.studio.as_ref()?;
        let who = Author::Person {
            pool: pool.id.clone(),
            sub: user.sub.clone(),
            name: user.display_name().to_owned(),
        };
        let member = user.enabled && user.groups.contains(&rules.group);
        member.then_some(Self { who, rules: Some(rules), at, visitor })
    }

    /// The place of whoever runs a command, and could as well write into the store.
    pub const fn of_operator(operator: String, at: At, visitor: &'a Visitor) -> Self {
        Self { who: Author::Command { operator }, rules: None, at, visitor }
    }

    /// The place of whoever said when something is to be published, at that moment.
    pub(super) const fn of_schedule(who: Author, at: At, visitor: &'a Visitor) -> Self {
        Self { who, rules: None, at, visitor }
    }

    pub const fn who(&self) -> &Author {
        &self.who
    }

    pub const fn at(&self) -> At {
        self.at
    }

    pub const fn visitor(&self) -> &Visitor {
        self.visitor
    }

    /// Whether what is published has to be approved by somebody else.
    pub fn reviews(&self) -> bool {
        self.rules.is_some_and(|rules| rules.review)
    }

    /// The themes that this team may change.
    pub fn themes(&self) -> Vec<ThemeName> {
        let names = self.rules.into_iter().flat_map(|rules| &rules.themes);
        names.filter_map(|name| ThemeName::parse(name)).collect()
    }

    pub(super) fn admit(&self, theme: &ThemeName) -> Result<(), Refusal> {
        let own = |rules: &StudioRules| rules.themes.iter().any(|own| own == theme.as_str());
        if self.rules.is_none_or(own) { Ok(()) } else { Err(Refusal::NoSuch) }
    }
}
