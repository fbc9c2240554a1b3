//! The link in the mail beside a code. Whoever presses the button behind it lets that sign-in go on
//! which waits for it, in the browser that asked and in no other, wherever the link is opened.
//!
//! The record of the code holds a keyed hash of the link, so both are for one sign-in, last as long,
//! and end together. Looking changes nothing, as scanners of mail open links too: the button swaps
//! the record, once.

use url::form_urlencoded::Serializer;

use crate::domain::{
    AuthorizeRequest, Browser, Client, Factor, Proof, Secret, SignInFailure, Span,
};
use crate::ports::Swapped;
use crate::vault::{Mac, OneTimeCode, SignInLink};

use super::attempts::Guessed;
use super::audit::Whom;
use super::codes::Right;
use super::record::{RecordId, Standing};
use super::step::{Coded, Identify, Linked, Step};
use super::submit::{Caller, Turn};
use super::{Arrival, Ask, Engine, Fault, Next, Notice};

/// How long a browser that was let go on has at least to do so.
const GOES_ON_WITHIN: Span = Span::from_minutes(1);

/// What comes of the button behind a link.
#[derive(Debug)]
pub enum LinkNext {
    Ask(Ask),
    /// It was pressed in the browser that asked: on with what that browser asked for.
    Back {
        query: String,
    },
}

/// What waits for a link.
struct Waiting {
    id: RecordId,
    version: Option<u64>,
    coded: Coded,
    /// What the browser asked for, if this is that browser.
    back: Option<String>,
}

impl Engine {
    /// The link beside a code that stands alone and goes by mail, where the pool wants one.
    pub(super) fn link_beside(&self, turn: &Turn<'_>, factor: Factor) -> Option<SignInLink> {
        let wanted = factor == Factor::EmailCode && turn.arrival.pool.factors.email_code_link;
        wanted.then(|| SignInLink::generate(&self.vault, turn.id.bytes()))
    }

    /// What is kept of a link.
    pub(super) fn linked(&self, turn: &Turn<'_>, link: &SignInLink) -> Option<Linked> {
        let arrival = turn.arrival;
        let browser = arrival.browser.as_ref()?;
        Some(Linked {
            kept: Secret::new(link.hash(&self.vault, &arrival.pool.id)),
            browser: Secret::new(self.vault.mac(Mac::SignInLink, &whose(arrival, browser))),
            agent: arrival.agent(),
            client: turn.request.client.id.clone(),
            query: arrival.query.clone(),
            pressed: false,
        })
    }

    /// What the message holds that proves who signs in.
    pub(super) fn proof(turn: &Turn<'_>, code: &OneTimeCode, link: Option<&SignInLink>) -> Proof {
        let code = Secret::new(code.expose().to_owned());
        let Some(link) = link else {
            return Proof::Code(code);
        };
        let mut query = Serializer::new(String::new());
        query.append_pair("client_id", turn.request.client.id.as_str());
        query.append_pair("link", link.text().expose());
        let link = turn.arrival.pool.origin.at(&format!("/login/link?{}", query.finish()));
        Proof::CodeOrLink { code, link: Secret::new(link) }
    }

    /// `/login/link`: what the button would do, and for whom. Changes nothing.
    pub async fn show_link(
        &self,
        arrival: &Arrival,
        client: &Client,
        link: &str,
    ) -> Result<Ask, Fault> {
        Ok(match self.waiting(arrival, client, link).await? {
            Some(Waiting { coded, back, .. }) => Ask::SignInLink {
                destination: coded.destination.clone(),
                agent: coded.link().map(|own| own.agent.clone()).unwrap_or_default(),
                ago: arrival.at.since(coded.sent),
                back,
            },
            None => Ask::SignInLinkExpired,
        })
    }

    /// The button was pressed: of any number who press it, one lets the sign-in go on.
    pub async fn press_link(
        &self,
        arrival: &Arrival,
        client: &Client,
        link: &str,
    ) -> Result<LinkNext, Fault> {
        let caller = Caller { arrival, client: &client.id };
        if let Some(full) = self.count_stranger(&caller).await? {
            return Ok(LinkNext::Ask(full));
        }
        let Some(Waiting { id, version, coded, back }) =
            self.waiting(arrival, client, link).await?
        else {
            return Ok(LinkNext::Ask(Ask::SignInLinkExpired));
        };
        let lasts = (coded.sent + client.challenge).since(arrival.at).max(GOES_ON_WITHIN);
        let step = Step::Code(coded.pressed());
        if self.store(arrival, id, version, step, lasts).await? == Swapped::No {
            return Ok(LinkNext::Ask(Ask::SignInLinkExpired));
        }
        Ok(match back {
            Some(query) => LinkNext::Back { query },
            None => LinkNext::Ask(Ask::SignInLinkPressed),
        })
    }

    /// Whose mailbox it is did not ask for it: code and link are void.
    pub async fn refuse_link(
        &self,
        arrival: &Arrival,
        client: &Client,
        link: &str,
    ) -> Result<LinkNext, Fault> {
        let caller = Caller { arrival, client: &client.id };
        if let Some(full) = self.count_stranger(&caller).await? {
            return Ok(LinkNext::Ask(full));
        }
        let Some(Waiting { id, version, coded, .. }) = self.waiting(arrival, client, link).await?
        else {
            return Ok(LinkNext::Ask(Ask::SignInLinkExpired));
        };
        let start = Step::Identify(Identify { name: coded.name().to_owned(), notice: None });
        if self.store(arrival, id, version, start, client.challenge).await? == Swapped::No {
            return Ok(LinkNext::Ask(Ask::SignInLinkExpired));
        }
        if let Some(user) = coded.user() {
            self.record_failure(&caller, Whom::Sub(user), SignInFailure::NotMe).await?;
        }
        Ok(LinkNext::Ask(Ask::SignInLinkRefused))
    }

    /// Whether this browser may go on, as its link was pressed. One look at the store.
    pub async fn is_link_pressed(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
    ) -> Result<bool, Fault> {
        let Some(browser) = &arrival.browser else {
            return Ok(false);
        };
        let standing = self.stored::<Step>(arrival, browser, request).await?.standing;
        Ok(matches!(standing, Standing::At(Step::Code(coded)) if coded.is_pressed()))
    }

    /// The browser that asked goes on, if its link was pressed.
    pub(super) async fn go_on_by_link(&self, turn: &Turn<'_>, coded: Coded) -> Result<Next, Fault> {
        if !coded.is_pressed() {
            return Ok(Next::Moved);
        }
        let pool = &turn.arrival.pool.id;
        let account = match coded.user() {
            Some(user) => self.users.account_of(pool, user).await?,
            None => None,
        };
        let Some(account) = account.filter(|own| own.user.honours(coded.since())) else {
            let name = coded.name().to_owned();
            return self.back_to_start(turn, name, Notice::WrongCredentials).await;
        };
        let known = self.known(turn.arrival, &account.user);
        let sub = account.user.sub.clone();
        let guessed = Guessed::Code(&sub);
        let risk = self.assess(turn.arrival, guessed, Some(&account), known).await?;
        if self.is_blocked(turn, &account, coded.factor, risk.as_ref()).await? {
            let name = coded.name().to_owned();
            return self.back_to_start(turn, name, Notice::WrongCredentials).await;
        }
        self.go_on_by_code(turn, coded, account, Right { guessed, known, risk }).await
    }

    /// The sign-in that waits for this link, while it counts.
    async fn waiting(
        &self,
        arrival: &Arrival,
        client: &Client,
        link: &str,
    ) -> Result<Option<Waiting>, Fault> {
        let Some(shown) = SignInLink::parse(link) else {
            return Ok(None);
        };
        let stored = self.stored_at::<Step>(arrival, RecordId::new(shown.record())).await?;
        let Standing::At(Step::Code(coded)) = stored.standing else {
            return Ok(None);
        };
        let counts = |own: &&Linked| {
            shown.is_kept(&self.vault, &arrival.pool.id, &own.kept)
                && own.client == client.id
                && !own.pressed
                && arrival.at.since(coded.sent) < client.challenge
        };
        let back = match coded.link().filter(counts) {
            Some(own) => self.asked_here(arrival, own).then(|| own.query.clone()),
            None => return Ok(None),
        };
        Ok(Some(Waiting { id: stored.id, version: stored.version, coded, back }))
    }

    fn asked_here(&self, arrival: &Arrival, link: &Linked) -> bool {
        arrival.browser.as_ref().is_some_and(|browser| {
            let parts = whose(arrival, browser);
            self.vault.macs(Mac::SignInLink, &parts).any(|(_, hash)| link.browser.is(&hash))
        })
    }
}

fn whose<'a>(arrival: &'a Arrival, browser: &'a Browser) -> [&'a [u8]; 3] {
    [b"browser", arrival.pool.id.as_str().as_bytes(), browser.bytes()]
}
