//! Pages of pools that are set up for them: passkeys, several accounts, a lost second factor, the
//! ways of a recovery, an administrator who lets people in, too many requests.

use super::{Case, HOME, Place, Tab};
use crate::limits::table;
use crate::passkeys::{choosing, shown, stepping};
use crate::support::authenticator::Authenticator;
use crate::support::browser::Landing;
use crate::support::{Form, PASSWORD, Pools};

const ADA: &str = "ada@example.com";
const ALAN: &str = "alan@example.com";
const GRACE: &str = "grace@example.com";
const WEEK: i64 = 7 * 86_400;

/// A kind of pool, and the pages that are reached there.
pub const FURTHER: &[(&str, &[Place])] = &[
    (
        "passkeys",
        &[
            ("passkey", "choosing", ADA),
            ("passkey, wrong", "choosing", ADA),
            ("new_passkey", "choosing", ADA),
        ],
    ),
    ("passkeys behind", &[("passkey, second", "app", ADA), ("new_passkey, second", "app", ADA)]),
    ("accounts", &[("choose_account", "app", ALAN)]),
    (
        "lost factors",
        &[
            ("lost_factor", "app", GRACE),
            ("lost_factor, none", "app", GRACE),
            ("lost_factor, ripe", "app", GRACE),
            ("lost_factor_waits", "app", GRACE),
        ],
    ),
    ("ways", &[("choose_reset", "app", ADA), ("choose_reset, none", "app", ADA)]),
    ("approval", &[("await_approval", "app", "")]),
    ("limits", &[("too_many", "choosing", ADA)]),
];

/// The pages of one kind of pool.
pub fn pages_of(kind: &str) -> &'static [Place] {
    FURTHER.iter().find(|(own, _)| *own == kind).expect("a kind of pool").1
}

/// Whether a page is one of these.
pub fn leads_to(page: &str) -> bool {
    FURTHER.iter().flat_map(|(_, pages)| *pages).any(|(own, ..)| *own == page)
}

/// The same client as in every pool, which said where it lives.
pub fn homely(pools: Pools) -> Pools {
    let table = "[pools.test_A.clients.\"app\"]\n";
    pools.replaced(table, &format!("{table}home = \"{HOME}\"\n"))
}

pub fn losing() -> Pools {
    homely(Pools::one_with("lost_factor_days = 7\nrecovery_codes = true"))
}

pub fn pools_of(kind: &str) -> Pools {
    match kind {
        "passkeys" => choosing(""),
        "passkeys behind" => stepping(),
        "accounts" => Pools::one_with("accounts_per_browser = 2").and(&format!(
            "[[demo.users]]\npool = \"test_A\"\nemail = \"{ALAN}\"\npassword = \"{PASSWORD}\"\n"
        )),
        "lost factors" => losing(),
        "ways" => Pools::one_and("[pools.test_A.recovery]\nchoose = true\n"),
        "approval" => Pools::one_and("[pools.test_A.sign_up]\napproval = true\n"),
        "limits" => Pools::one_with("first_factors = [\"password\", \"email_code\"]")
            .and_client("choosing", "flows = [\"code\"]\nchoose_factor = true")
            .and(&table(&[("mail_code_per_address", 2)])),
        other => panic!("what pool is {other}?"),
    }
}

impl Case<'_> {
    /// From the first page on, whose form is filled with the name.
    pub(super) async fn reach_further(&mut self, name: &str, first: &Tab, form: Form) -> Tab {
        match name {
            "choose_account" => self.beside_another().await,
            "await_approval" => {
                let tab = self.joining("confirm", &first.page).await;
                let code = self.person.mailed().await;
                self.send(tab.page.form().with("code", &code)).await
            }
            "choose_reset" | "choose_reset, none" => {
                let page = self.browser.page(&first.page.link_to("/forgotPassword")).await;
                let tab = self.send(page.form().with("username", self.person.email)).await;
                if name == "choose_reset" {
                    return tab;
                }
                self.send(tab.page.form().with("method", "")).await
            }
            "too_many" => self.too_often(form).await,
            name if name.contains("passkey") => self.by_passkey(name, form).await,
            name => self.losing(name, form).await,
        }
    }

    async fn beside_another(&mut self) -> Tab {
        self.app.sign_in(&mut self.browser, ADA).await;
        let anew = self.app.authorize_with(&[("prompt", "login")]);
        self.app.sign_in_by(&mut self.browser, &anew, self.person.email).await.away();
        Tab { page: self.browser.page(&self.address).await, last: None }
    }

    async fn too_often(&mut self, form: Form) -> Tab {
        let mut tab = self.send(form).await;
        for _ in 0..4 {
            tab = self.send(tab.page.form().with("method", "email_code")).await;
            if tab.page.status == 429 {
                break;
            }
            tab = self.send(tab.page.form().with("action", "other")).await;
        }
        tab
    }

    /// Makes a passkey where it is offered or asked for, in another browser.
    async fn has_passkey(&mut self) {
        let mut other = self.server.browser();
        let page = other.page(&self.address).await;
        let form = self.person.answer(&page).await.expect("a form");
        let page = other.send_form(&form).await.page();
        let landing = if page.step() == "choose_set_up" {
            other.send_form(&page.form().with("method", "passkey")).await
        } else {
            Landing::Page(page)
        };
        self.person.arrive(&mut other, landing).await;
    }

    async fn by_passkey(&mut self, name: &str, form: Form) -> Tab {
        if name.starts_with("passkey") {
            self.has_passkey().await;
        }
        let form =
            if form.get("password").is_some() { form.with("password", PASSWORD) } else { form };
        let tab = self.send(form).await;
        match name {
            "passkey" | "new_passkey, second" => {
                self.send(tab.page.form().with("method", "passkey")).await
            }
            "passkey, wrong" => {
                let tab = self.send(tab.page.form().with("method", "passkey")).await;
                let mut strange = Authenticator::new(&self.server.origin());
                self.send(shown(&tab.page, &mut strange)).await
            }
            "new_passkey" => self.send(tab.page.form().with("password", PASSWORD)).await,
            _ => tab,
        }
    }

    /// Behind the password, where no second factor is at hand.
    pub(super) async fn losing(&mut self, name: &str, form: Form) -> Tab {
        let tab = self.send(form.with("password", PASSWORD)).await;
        let tab = self.send(tab.page.form().with("action", "lose_factor")).await;
        match name {
            "lost_factor" => tab,
            "lost_factor, none" => self.send(tab.page.form().with("method", "")).await,
            "lost_factor_waits" => self.ask_for_the_wait(tab).await,
            "lost_factor, ripe" => {
                self.ask_for_the_wait(tab).await;
                self.server.clock.advance_seconds(WEEK + 60);
                self.browser = self.server.browser();
                let page = self.browser.page(&self.address).await;
                let form = page.form().with("username", self.person.email);
                Box::pin(self.losing("lost_factor", form)).await
            }
            other => panic!("no way to {other}"),
        }
    }

    async fn ask_for_the_wait(&mut self, tab: Tab) -> Tab {
        let tab = self.send(tab.page.form().with("method", "email_code")).await;
        let code = self.person.mailed().await;
        self.send(tab.page.form().with("code", &code)).await
    }
}
