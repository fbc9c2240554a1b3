//! The people of demo mode, made at the first start.

use totp_rs::Secret as Seed;

use crate::adapters::sql::Directory;
use crate::app::{DemoPerson, DemoShows};
use crate::config::{Demo, DemoUser};
use crate::domain::{
    At, Channel, Credential, Letter, LetterKind, LoginName, Password, Pool, Secret, TotpDevice,
    UserStatus, UserSub,
};
use crate::ports::{Courier, Factors as _, Fault, NewUser, PasswordHasher, Precedence, Users as _};
use crate::vault::{Vault, app_id};

/// What seeding needs.
pub struct Seeder<'a> {
    pub directory: &'a Directory,
    pub vault: &'a Vault,
    pub hasher: &'a dyn PasswordHasher,
    pub courier: &'a dyn Courier,
    pub at: At,
}

/// Makes those who are not there yet; whoever is there is left as they are.
pub async fn seed(seeder: Seeder<'_>, demo: &Demo, pools: &[&Pool]) -> Result<(), Fault> {
    for person in &demo.users {
        if let Some(pool) = pools.iter().find(|pool| pool.id == person.pool) {
            seeder.add(pool, person).await?;
        }
    }
    Ok(())
}

impl Seeder<'_> {
    async fn add(&self, pool: &Pool, person: &DemoUser) -> Result<(), Fault> {
        let names = pool.names.finding(person.username.as_deref(), &person.attributes);
        if self.directory.account(&pool.id, &names).await?.is_some() {
            return Ok(());
        }
        let sub = UserSub::from(self.vault.uuid());
        let new = self.new_user(pool, person, &sub, names).await?;
        self.directory.register(&pool.id, new, self.at).await?;
        if let Some(secret) = &person.totp_secret {
            self.enrol(pool, &sub, secret).await?;
        }
        if !person.enabled {
            self.directory.set_enabled(&pool.id, &sub, false, self.at).await?;
        }
        if person.status == UserStatus::ForceChangePassword {
            self.invite(pool, person).await?;
        }
        Ok(())
    }

    async fn new_user(
        &self,
        pool: &Pool,
        person: &DemoUser,
        sub: &UserSub,
        names: Vec<LoginName>,
    ) -> Result<NewUser, Fault> {
        let password = Password::parse(person.password.expose().clone())
            .map_err(|_| Fault::misfit("the password of a demo user"))?;
        let must_change = person.status == UserStatus::ForceChangePassword;
        let temporary_until = must_change.then(|| self.at + pool.password.temporary);
        let hash = self.hasher.hash(&password, Precedence::Known).await?;
        Ok(NewUser {
            sub: sub.clone(),
            username: person.username.clone().unwrap_or_else(|| sub.to_string()),
            names,
            status: person.status,
            mfa_required: person.mfa_required,
            attributes: person.attributes.clone(),
            groups: person.groups.clone(),
            credential: Some(Credential { hash, temporary_until }),
            consents: Vec::new(),
        })
    }

    async fn enrol(
        &self,
        pool: &Pool,
        sub: &UserSub,
        base32: &Secret<String>,
    ) -> Result<(), Fault> {
        let unfit = |error: &dyn std::fmt::Display| {
            Fault::misfit(format!("a demo user's TOTP secret: {error}"))
        };
        let seed = Seed::try_from_base32(base32.expose()).map_err(|e| unfit(&e))?;
        let place = [pool.id.as_str(), "totp", "secret", sub.as_str()];
        let sealed = self.vault.seal(&place, seed.as_bytes()).map_err(|e| unfit(&e))?;
        let device = TotpDevice {
            id: app_id(self.vault, sub, seed.as_bytes()),
            name: String::new(),
            sealed: Secret::new(sealed),
            created: self.at,
            last_used: None,
        };
        self.directory.enrol_totp(&pool.id, sub, device, 0, 1).await.map(|_enrolled| ())
    }

    /// As an administrator would have invited them.
    async fn invite(&self, pool: &Pool, person: &DemoUser) -> Result<(), Fault> {
        let attribute = |name| person.attributes.get(name).map(str::to_owned);
        let to = match (attribute("email"), attribute("phone_number")) {
            (Some(email), _) => Channel::Mail(email),
            (None, Some(phone)) => Channel::Text(phone),
            (None, None) => return Ok(()),
        };
        let (Channel::Mail(contact) | Channel::Text(contact)) = &to;
        let username = person.username.clone().unwrap_or_else(|| contact.clone());
        let temporary_password = person.password.clone();
        let days = pool.password.temporary.seconds() / 86_400;
        let kind = LetterKind::Invitation { temporary_password, days };
        let letter = Letter::from_pool(pool, to, username, kind);
        self.courier.send(letter, self.at).await
    }
}

/// Those whom the demo's pages list.
pub fn people(demo: &Demo, pools: &[&Pool]) -> Vec<DemoPerson> {
    let designs = |user: &DemoUser| {
        let pool = pools.iter().find(|pool| pool.id == user.pool);
        let studio = pool.and_then(|pool| pool.studio.as_ref());
        studio.is_some_and(|studio| user.groups.contains(&studio.group))
    };
    demo.users.iter().map(|user| person(user, designs(user))).collect()
}

fn person(user: &DemoUser, designs: bool) -> DemoPerson {
    let named = ["email", "phone_number"].iter().find_map(|name| user.attributes.get(name));
    let shows = match user {
        DemoUser { enabled: false, .. } => DemoShows::Disabled,
        DemoUser { status: UserStatus::ForceChangePassword, .. } => DemoShows::NewPassword,
        DemoUser { totp_secret: Some(_), .. } => DemoShows::Totp,
        DemoUser { mfa_required: true, .. } => DemoShows::SetUp,
        DemoUser { .. } if designs => DemoShows::Studio,
        DemoUser { .. } => DemoShows::Password,
    };
    DemoPerson {
        name: user.username.clone().or(named.map(str::to_owned)).unwrap_or_default(),
        password: user.password.clone(),
        totp: user.totp_secret.clone(),
        shows,
    }
}
