//! Pages of somebody's own account: whatever happens to them, they lead back to its overview, or say
//! that nobody is signed in and lead home.

use vestibule::domain::{CredentialId, Maker, Passkey, PoolId, UserSub};
use vestibule::ports::{Clock as _, NewUser, Passkeys as _, Users as _};

use super::events::USUAL;
use super::further::homely;
use super::{Case, HOME, Place, Tab, expects, give_totp, newcomer};
use crate::account::address;
use crate::support::browser::{Landing, Page};
use crate::support::server::email_name;
use crate::support::{Pools, TestServer};
use crate::terms::OFFERED;

/// Each page of an account, of somebody who has everything that one may have.
pub const PAGES_OF_ACCOUNTS: &[Place] = &[
    ("account", "app", ""),
    ("account_profile", "app", ""),
    ("account_contact", "app", ""),
    ("account_contact_code", "app", ""),
    ("account_password", "app", ""),
    ("account_sessions", "app", ""),
    ("account_terms", "app", ""),
    ("account_events", "app", ""),
    ("account_not_me", "app", ""),
    ("account_new_authenticator", "app", ""),
    ("account_authenticator", "app", ""),
    ("account_recovery_codes", "app", ""),
    ("account_new_recovery_codes", "app", ""),
    ("account_passkeys", "app", ""),
    ("account_passkey", "app", ""),
    ("account_add_passkey", "app", ""),
    ("account_new_passkey", "app", ""),
    ("account_proof", "choosing", ""),
    ("account_proof_code", "choosing", ""),
    ("account_proof_passkey", "choosing", ""),
    ("account_deletion", "app", ""),
    ("account_deleted", "app", ""),
    ("account_closed", "app", ""),
    ("account_done", "app", ""),
];

/// What ends a session, or lets it run out.
const ENDS: &[&str] = &["all cookies gone", "signed out in another tab", "a day passes"];

fn pools() -> Pools {
    let lines = "recovery_codes = true\n\
                 first_factors = [\"password\", \"passkey\", \"email_code\"]\n\
                 changeable_attributes = [\"email\", \"given_name\"]";
    let choosing = "flows = [\"code\"]\nchoose_factor = true";
    homely(Pools::one_with(lines).and_client("choosing", choosing))
        .and(&format!("[audit]\ntarget = \"directory\"\n{OFFERED}"))
}

/// Somebody with a password, an authenticator app and a passkey; or, for the pages that ask for something
/// in place of a password, with none of them but the passkey that they make when they sign in.
async fn enlist(server: &TestServer, page: &str) -> &'static str {
    let bare = page.starts_with("account_proof");
    let (email, pool) = (newcomer(), PoolId::parse("test_A").unwrap());
    let (ada, at) = (server.account("ada@example.com").await, server.clock.now());
    let sub = UserSub::from(server.house.app.vault.uuid());
    let mut attributes = ada.user.attributes.clone();
    attributes.set("email", email);
    let new = NewUser {
        username: sub.to_string(),
        sub: sub.clone(),
        names: vec![email_name(email)],
        status: ada.user.status,
        mfa_required: false,
        attributes,
        groups: vec![],
        credential: ada.credential.filter(|_| !bare),
        consents: vec![],
    };
    let directory = server.house.directory();
    directory.register(&pool, new, at).await.unwrap();
    if bare {
        return email;
    }
    give_totp(server, email).await;
    let id = CredentialId::of(email.as_bytes()).unwrap();
    let name = "Phone".to_owned();
    let record = String::new();
    let passkey = Passkey {
        id,
        name,
        record,
        synced: false,
        created: at,
        used: None,
        maker: Maker::default(),
    };
    directory.add_passkey(&pool, &sub, &passkey, at).await.unwrap();
    email
}

impl Case<'_> {
    async fn at(&mut self, path: &str) -> Tab {
        Tab { page: self.browser.page(&address(path)).await, last: None }
    }

    /// Along a link of a page.
    async fn along(&mut self, page: &Page, path: &str) -> Tab {
        Tab { page: self.browser.page(&page.link_to(path)).await, last: None }
    }

    /// What a page leads to that is answered rightly.
    async fn answered(&mut self, page: &Page) -> Tab {
        let form = self.person.answer(page).await.expect("a form");
        self.send(form).await
    }

    /// Signs in, and goes to a page of the account by what the pages offer.
    async fn reach_account(&mut self, name: &str) -> Tab {
        if name == "account_closed" {
            return self.at("/account").await;
        }
        if name == "account_not_me" {
            // What happens in this browser is theirs.
            let mut other = self.server.browser();
            let landing = other.open(&self.address).await;
            self.person.arrive(&mut other, landing).await;
        }
        let landing = self.browser.open(&self.address).await;
        self.person.arrive(&mut self.browser, landing).await;
        self.server.house.settle().await.unwrap();
        let overview = self.at("/account").await;
        match name {
            "account" => overview,
            "account_contact" => self.along(&overview.page, "/account/email").await,
            "account_contact_code" => {
                let tab = self.along(&overview.page, "/account/email").await;
                self.answered(&tab.page).await
            }
            "account_not_me" => {
                let list = self.along(&overview.page, "/account/events").await;
                self.along(&list.page, "/account/not-me").await
            }
            "account_new_authenticator" => self.answered(&overview.page).await,
            "account_done" => {
                let tab = self.answered(&overview.page).await;
                let form = self.person.answer(&tab.page).await.expect("a form");
                self.browser.clone().send_form(&form).await;
                self.send(form).await
            }
            "account_authenticator" => self.along(&overview.page, "/account/authenticator?").await,
            "account_recovery_codes" => self.along(&overview.page, "/account/recovery-codes").await,
            "account_new_recovery_codes" => {
                let tab = self.along(&overview.page, "/account/recovery-codes").await;
                self.answered(&tab.page).await
            }
            "account_passkey" => {
                let list = self.along(&overview.page, "/account/passkeys").await;
                self.along(&list.page, "/account/passkey?").await
            }
            "account_add_passkey" | "account_new_passkey" => {
                let list = self.along(&overview.page, "/account/passkeys").await;
                let tab = self.along(&list.page, "/passkeys/add").await;
                if name == "account_add_passkey" { tab } else { self.answered(&tab.page).await }
            }
            "account_proof" => {
                self.server.clock.advance_seconds(10 * 60);
                self.at("/account/proof").await
            }
            "account_proof_code" | "account_proof_passkey" => {
                self.server.clock.advance_seconds(10 * 60);
                let tab = self.at("/account/proof").await;
                let by = if name == "account_proof_code" { "email_code" } else { "passkey" };
                self.send(tab.page.form().with("method", by)).await
            }
            "account_deletion" => self.along(&overview.page, "/account/delete").await,
            "account_deleted" => {
                let tab = self.along(&overview.page, "/account/delete").await;
                self.answered(&tab.page).await
            }
            other => {
                let path = other.replace("account_", "/account/");
                self.along(&overview.page, &path).await
            }
        }
    }

    /// Back to the overview, or to a page that leads home as nobody is signed in any more; whether
    /// somebody is.
    async fn back_to_overview(&mut self, mut landing: Landing) -> bool {
        let mut trail = Vec::new();
        for _ in 0..8 {
            let page = landing.page();
            assert!(page.status.as_u16() < 500 || page.status == 503, "{trail:?}\n{}", page.html);
            trail.push(format!("{} {}", page.status, page.heading()));
            let links = page.links();
            if page.status == 200 && page.heading() == "Your account" {
                return true;
            }
            if links == [HOME] {
                return false;
            }
            let leads_back = ["/account", "/account/events"].map(address);
            let back = links.iter().find(|href| leads_back.contains(href));
            landing = match back {
                Some(href) => self.browser.open(href).await,
                None => match self.person.answer(&page).await {
                    Some(form) => self.browser.send_form(&form).await,
                    None => self.browser.open(&self.person.way_on(&page, &trail)).await,
                },
            };
        }
        panic!("the overview is not reached: {trail:#?}");
    }
}

async fn every_event_at_account(pages: &[Place]) {
    let server = TestServer::with(pools()).await;
    let cut_off = server.cut_off_twin(pools()).await;
    for (page, client, _) in pages {
        for event in USUAL {
            println!("{page}: {event}");
            let mut case = Case::new(&server, page, client, enlist(&server, page).await);
            case.cut_off = Some(&cut_off);
            let reached = (*event == "nothing").then(|| expects(&server, page));
            let tab = case.reach_account(page).await;
            if let Some(reached) = reached {
                reached();
            }
            let landing = case.after(event, tab).await;
            let is_in = case.back_to_overview(landing).await;
            let gone = ["account_closed", "account_deleted", "account_deletion", "account_done"];
            let gone = gone.contains(page);
            assert!(is_in || gone || ENDS.contains(event), "{page}: {event}: nobody is signed in");
            server.clock.advance_seconds(1000);
        }
    }
}

#[tokio::test]
async fn from_the_pages_of_an_account_everybody_gets_back_whatever_happens() {
    every_event_at_account(&PAGES_OF_ACCOUNTS[..12]).await;
}

#[tokio::test]
async fn from_the_further_pages_of_an_account_everybody_gets_back_whatever_happens() {
    every_event_at_account(&PAGES_OF_ACCOUNTS[12..]).await;
}
