//! One form, posted for somebody and for nobody; what leads to it takes no part in the time.

use std::time::{Duration, Instant};

use vestibule::domain::{CredentialId, Maker, Passkey, PoolId};
use vestibule::ports::{Clock as _, Passkeys as _};

use crate::support::browser::{Browser, Page};
use crate::support::{App, Form, PASSWORD, Pools, TestServer};

const ADA: &str = "ada@example.com";

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    SignIn,
    SignUp,
    SignUpByAlias,
    Recovery,
    ResendRecovery,
    ResendSignUp,
    SendFactor,
    ResendFactor,
    Passkey,
}

impl Asked {
    pub const ALL: [Self; 9] = [
        Self::SignIn,
        Self::SignUp,
        Self::SignUpByAlias,
        Self::Recovery,
        Self::ResendRecovery,
        Self::ResendSignUp,
        Self::SendFactor,
        Self::ResendFactor,
        Self::Passkey,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::SignUp => "sign-up by address",
            Self::SignUpByAlias => "sign-up with an alias",
            Self::Recovery => "recovery",
            Self::ResendRecovery => "resend of a recovery",
            Self::ResendSignUp => "resend of a sign-up",
            Self::SendFactor => "code as a factor",
            Self::ResendFactor => "resend of a factor",
            Self::Passkey => "passkey options",
        }
    }

    fn pools(self) -> Pools {
        let pools = match self {
            Self::SignUpByAlias => Pools::of_user_names_and_mail(&format!(
                "[[demo.users]]\npool = \"test_A\"\nusername = \"ada\"\nemail = \"{ADA}\"\n\
                 password = \"{PASSWORD}\"\n"
            )),
            _ => Pools::one_with("first_factors = [\"password\", \"email_code\", \"passkey\"]")
                .and_client("choosing", "flows = [\"code\"]\nchoose_factor = true"),
        };
        pools.and("[pools.test_A.sign_up]\n").uncounted()
    }
}

pub struct Probe {
    asked: Asked,
    server: TestServer,
    app: App,
    /// Who may choose as Ada may, though nobody is called so.
    nobody: String,
}

impl Probe {
    pub async fn of(asked: Asked, bare: bool) -> Self {
        let pools = asked.pools();
        let server =
            if bare { TestServer::with(pools).await } else { TestServer::paced(pools).await };
        let chooses = matches!(asked, Asked::SendFactor | Asked::ResendFactor | Asked::Passkey);
        let app = server.app(if chooses { "choosing" } else { "app" });
        let mut probe = Self { asked, server, app, nobody: "bob@example.com".to_owned() };
        if chooses {
            probe.add_passkey().await;
            probe.nobody = probe.pretender().await;
        }
        probe
    }

    /// Time for locks and waits to pass.
    pub fn rest(&self) {
        self.server.clock.advance_seconds(16 * 60);
    }

    /// How long the answer takes.
    pub async fn ask(&self, round: usize, known: bool) -> Duration {
        let mut browser = self.server.browser();
        let form = self.form(&mut browser, round, known).await;
        let began = Instant::now();
        let raw = browser.send_once(&form).await;
        let mut took = began.elapsed();
        assert!(raw.status == 302 || raw.status == 200, "{}: {}", raw.status, raw.body);
        if self.asked == Asked::Passkey {
            let began = Instant::now();
            let shown = browser.raw(&form.action).await;
            took += began.elapsed();
            assert!(shown.body.contains("data-options"), "{}", shown.body);
        }
        took
    }

    async fn form(&self, browser: &mut Browser, round: usize, known: bool) -> Form {
        let name = if known { ADA } else { &self.nobody };
        match self.asked {
            Asked::SignIn => {
                let page = browser.page(&self.app.authorize()).await;
                page.form().with("username", name).with("password", "Wrong-Horse-99")
            }
            Asked::SignUp | Asked::SignUpByAlias => self.signing_up(browser, round, known).await,
            Asked::ResendSignUp => {
                let form = self.signing_up(browser, round, known).await;
                let page = browser.send_form(&form).await.page();
                self.resend(&page)
            }
            Asked::Recovery => self.forgetting(browser, name).await,
            Asked::ResendRecovery => {
                let form = self.forgetting(browser, name).await;
                let page = browser.send_form(&form).await.page();
                self.resend(&page)
            }
            Asked::SendFactor => self.choosing(browser, name).await.with("method", "email_code"),
            Asked::ResendFactor => {
                let form = self.choosing(browser, name).await.with("method", "email_code");
                let page = browser.send_form(&form).await.page();
                self.resend(&page)
            }
            Asked::Passkey => self.choosing(browser, name).await.with("method", "passkey"),
        }
    }

    /// Ada's address is taken; of the others each is somebody's from then on.
    async fn signing_up(&self, browser: &mut Browser, round: usize, known: bool) -> Form {
        let page = browser.page(&format!("/signup?{}", self.app.query(&[]))).await;
        let free = format!("p{round:05}@free.com");
        let form = page.form().with("email", if known { ADA } else { &free });
        let form = form.with("new_password", PASSWORD).with("confirm_password", PASSWORD);
        if self.asked == Asked::SignUpByAlias {
            let kind = if known { "k" } else { "u" };
            return form.with("username", &format!("{kind}{round:05}"));
        }
        form
    }

    async fn forgetting(&self, browser: &mut Browser, name: &str) -> Form {
        let page = browser.page(&format!("/forgotPassword?{}", self.app.query(&[]))).await;
        page.form().with("username", name)
    }

    async fn choosing(&self, browser: &mut Browser, name: &str) -> Form {
        let page = browser.page(&self.app.authorize()).await;
        browser.submit(&page, &[("username", name)]).await.page().form()
    }

    fn resend(&self, page: &Page) -> Form {
        self.server.clock.advance_seconds(31);
        page.form().with("action", "resend")
    }

    async fn add_passkey(&self) {
        let (pool, user) = (PoolId::parse("test_A").unwrap(), self.server.user(ADA).await);
        let (id, at) = (CredentialId::of(&[7; 16]).unwrap(), self.server.clock.now());
        let (name, record) = ("Phone".to_owned(), "{}".to_owned());
        let passkey = Passkey {
            id,
            name,
            record,
            synced: false,
            created: at,
            used: None,
            maker: Maker::default(),
        };
        let directory = self.server.house.directory();
        directory.add_passkey(&pool, &user.sub, &passkey, at).await.unwrap();
    }

    /// A name of the length of Ada's, for which the same choice is offered as for hers.
    async fn pretender(&self) -> String {
        let mut choices = Vec::new();
        let others = (10..99).map(|n| format!("b{n}@example.com"));
        for name in std::iter::once(ADA.to_owned()).chain(others) {
            let mut browser = self.server.browser();
            let page = browser.page(&self.app.authorize()).await;
            let page = browser.submit(&page, &[("username", &name)]).await.page();
            choices.push(page.select(".choice bdi"));
            if choices.len() > 1 && choices.last() == choices.first() {
                return name;
            }
        }
        panic!("nobody may choose as Ada may");
    }
}
