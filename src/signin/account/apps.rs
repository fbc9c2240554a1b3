//! The apps that hold refresh tokens of somebody, and taking them away.

use crate::domain::{At, ClientId, Happened, User};
use crate::oauth::OFFLINE_ACCESS;
use crate::ports::OpenFamily;

use super::super::audit::Whom;
use super::super::{Arrival, Engine, Fault};
use super::{AccountNext, AtAccount, Holder, News};

/// Families that one read brings.
const PAGE: u32 = 500;
/// Reads for one look at the page; nobody comes near them.
const MOST_PAGES: usize = 20;

/// An app with tokens of this person.
#[derive(Debug)]
pub struct ConnectedApp {
    pub client: ClientId,
    /// What it calls itself; its id for whoever does not know.
    pub name: String,
    /// Whether it was allowed to stay while the person is away.
    pub offline: bool,
    /// The first sign-in of those that still count.
    pub since: At,
    pub last: At,
}

impl Engine {
    /// The apps, the one that was signed in to last in front.
    pub(super) async fn connected(
        &self,
        arrival: &Arrival,
        user: &User,
    ) -> Result<Vec<ConnectedApp>, Fault> {
        let mut apps: Vec<ConnectedApp> = Vec::new();
        for OpenFamily { family, opened } in self.open_families(arrival, user).await? {
            let offline = family.grant.scope.contains(OFFLINE_ACCESS);
            match apps.iter_mut().find(|app| app.client == family.grant.client) {
                Some(app) => {
                    app.since = app.since.min(opened);
                    app.last = app.last.max(opened);
                    app.offline |= offline;
                }
                None => apps.push(ConnectedApp {
                    name: family.grant.client.to_string(),
                    client: family.grant.client,
                    offline,
                    since: opened,
                    last: opened,
                }),
            }
        }
        apps.sort_by(|one, other| other.last.cmp(&one.last).then(one.client.cmp(&other.client)));
        Ok(apps)
    }

    pub(super) async fn disconnect(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        client: &str,
    ) -> Result<AccountNext, Fault> {
        let (arrival, user) = (own.arrival, &holder.account.user);
        let families = self.open_families(arrival, user).await?.into_iter();
        let theirs: Vec<_> =
            families.filter(|own| own.family.grant.client.as_str() == client).collect();
        let Some(first) = theirs.first() else {
            return Ok(AccountNext::ToOverview);
        };
        let client = first.family.grant.client.clone();
        let pool = &arrival.pool.id;
        for OpenFamily { family, .. } in &theirs {
            self.families.end(pool, family.id, family.expires, arrival.at).await?;
        }
        let what = Happened::AppDisconnected { client };
        self.record(own, Some(Whom::User(user)), what).await?;
        self.tell_news(arrival, &holder.id, News::AppDisconnected).await?;
        Ok(AccountNext::ToOverview)
    }

    /// Every family of this person that is worth something.
    async fn open_families(
        &self,
        arrival: &Arrival,
        user: &User,
    ) -> Result<Vec<OpenFamily>, Fault> {
        let (pool, at) = (&arrival.pool.id, arrival.at);
        let (mut all, mut after) = (Vec::new(), None);
        for _ in 0..MOST_PAGES {
            let page = self.families.of_user(pool, &user.sub, after, at, PAGE).await?;
            after = page.last().map(|last| last.family.id);
            let whole = page.len() < PAGE as usize;
            all.extend(page.into_iter().filter(|own| user.honours(own.family.grant.auth_time)));
            if whole {
                break;
            }
        }
        Ok(all)
    }
}
