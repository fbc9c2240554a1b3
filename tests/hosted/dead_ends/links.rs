//! Pages behind the links of mails, opened wherever: whatever happens to them, each is answered by
//! what it offers or leads home, and the browser in which it began gets to the app.

use super::events::USUAL;
use super::further::{homely, losing};
use super::{Case, HOME, Place, Tab, expects, newcomer, put_back};
use crate::link::{link, linking};
use crate::lost_factor::stop_link;
use crate::sign_up::link_sent_to;
use crate::support::app::{App, code, parameter};
use crate::support::browser::{Browser, Landing};
use crate::support::{Pools, TestServer};

const ADA: &str = "ada@example.com";
const GRACE: &str = "grace@example.com";

/// Each page behind a link, with the client and the person for whom it was sent.
pub const PAGES_OF_LINKS: &[Place] = &[
    ("sign_in_link", "choosing", ADA),
    ("sign_in_link_pressed", "choosing", ADA),
    ("sign_in_link_refused", "choosing", ADA),
    ("sign_in_link_expired", "choosing", ADA),
    ("confirm_link", "app", ""),
    ("confirmed", "app", ""),
    ("link_expired", "app", ""),
    ("stop_lost_factor", "app", GRACE),
    ("lost_factor_stopped", "app", GRACE),
];

fn pools_of(page: &str) -> Pools {
    if page.starts_with("sign_in_link") {
        let client = "choose_factor = true";
        return linking().replaced(client, &format!("{client}\nhome = \"{HOME}\""));
    }
    if page.contains("lost_factor") {
        return losing();
    }
    homely(Pools::one_and("[pools.test_A.sign_up]\nverify_by = \"link\"\n"))
}

impl Case<'_> {
    /// Where the link is to be opened; the browser that asked for it stays behind.
    async fn link_for(&mut self, page: &str) -> String {
        let first = self.browser.page(&self.address).await;
        let form = first.form().with("username", self.person.email);
        if page.starts_with("sign_in_link") {
            let tab = self.send(form).await;
            self.send(tab.page.form().with("method", "email_code")).await;
            return link(self.server).await;
        }
        if page.contains("lost_factor") {
            self.losing("lost_factor_waits", form).await;
            return stop_link(self.server).await;
        }
        self.joining("confirm", &first).await;
        link_sent_to(self.server, self.person.email).await
    }

    /// Opens the link in a browser of its own, and goes as far as this page.
    async fn open_link(&mut self, page: &str) -> (Tab, Browser) {
        let link = self.link_for(page).await;
        let link = match page {
            "sign_in_link_expired" => link.replace("&link=", "&link=A"),
            "link_expired" => link.replace("confirmation_code=", "confirmation_code=0"),
            _ => link,
        };
        let asking = std::mem::replace(&mut self.browser, self.server.browser());
        let opened = Tab { page: self.browser.page(&link).await, last: None };
        let tab = match page {
            "sign_in_link_refused" => self.send(opened.page.forms().remove(1)).await,
            "sign_in_link_pressed" | "confirmed" | "link_expired" | "lost_factor_stopped" => {
                self.send(opened.page.form()).await
            }
            _ => opened,
        };
        (tab, asking)
    }

    /// By whatever the pages offer, to one that leads home.
    async fn end_of(&mut self, mut landing: Landing) {
        let mut trail = Vec::new();
        for _ in 0..8 {
            let Landing::Page(page) = landing else { return };
            assert!(page.status.as_u16() < 500 || page.status == 503, "{trail:?}\n{}", page.html);
            trail.push(format!("{} {}", page.status, page.heading()));
            landing = match self.person.answer(&page).await {
                Some(form) => self.browser.send_form(&form).await,
                None if page.links() == [HOME] => return,
                // The browser that asked goes on by itself, and this one has nothing to do.
                None if page.heading() == "Go back to where you began" => return,
                None => self.browser.open(&self.person.way_on(&page, &trail)).await,
            };
        }
        panic!("no end: {trail:#?}");
    }
}

async fn every_event_behind(pages: impl Fn(&str) -> bool) {
    let pages: Vec<_> = PAGES_OF_LINKS.iter().filter(|(page, ..)| pages(page)).collect();
    let server = TestServer::with(pools_of(pages[0].0)).await;
    let cut_off = server.cut_off_twin(pools_of(pages[0].0)).await;
    for (page, client, email) in pages {
        for event in USUAL {
            let email = if email.is_empty() { newcomer() } else { email };
            println!("{page} at {client}: {event}");
            let mut case = Case::new(&server, page, client, email);
            case.cut_off = Some(&cut_off);
            let reached = (*event == "nothing").then(|| expects(&server, page));
            let (tab, mut asking) = case.open_link(page).await;
            if let Some(reached) = reached {
                reached();
            }
            let landing = case.after(event, tab).await;
            case.end_of(landing).await;
            let landing = asking.open(&case.address).await;
            let at = case.person.arrive(&mut asking, landing).await;
            assert_eq!(
                parameter(&at, "state").as_deref(),
                Some("this tab"),
                "{page}: {event}: {at}"
            );
            App::new(&server.origin(), client).redeem(&code(&at)).await.tokens();
            put_back(&server, page, email).await;
        }
    }
}

#[tokio::test]
async fn from_the_link_beside_a_code_everybody_gets_on_whatever_happens() {
    every_event_behind(|page| page.starts_with("sign_in_link")).await;
}

#[tokio::test]
async fn from_the_link_of_a_new_account_everybody_gets_on_whatever_happens() {
    every_event_behind(|page| !page.starts_with("sign_in_link") && !page.contains("lost")).await;
}

#[tokio::test]
async fn from_the_link_that_stops_a_request_everybody_gets_on_whatever_happens() {
    every_event_behind(|page| page.contains("lost")).await;
}
