//! The pages of a link that was sent beside a code.

use askama::Template;

use crate::domain::Agent;
use crate::signin::Ask;
use crate::web::agent;
use crate::web::views::{AwaitLink, LinkEnd, LinkPressed, SignInLink, SignInLinkDone};

use super::Form;

/// The page of a question; of one that is asked elsewhere, none.
pub fn ask(form: &Form<'_>, ask: Ask) -> Result<String, askama::Error> {
    let chrome = form.frame.chrome.clone();
    let end = |end| SignInLinkDone { chrome: chrome.clone(), end, way_on: form.frame.way_home() };
    match ask {
        Ask::AwaitLink { destination } => {
            AwaitLink { chrome, destination, code: form.frame.at_login() }.render()
        }
        Ask::LinkPressed { name } => {
            LinkPressed { chrome, form: form.bare("link"), username: name }.render()
        }
        Ask::SignInLink { destination, agent, ago, back } => SignInLink {
            form: form.bare("sign_in_link"),
            destination,
            browser: agent::named(&Agent::of(&agent), &chrome.text),
            asked: chrome.text.count("sign-in-link-asked", ago.seconds() / 60),
            here: back.is_some(),
            chrome,
        }
        .render(),
        Ask::SignInLinkPressed => end(LinkEnd::Pressed).render(),
        Ask::SignInLinkRefused => end(LinkEnd::Refused).render(),
        Ask::SignInLinkExpired => end(LinkEnd::Expired).render(),
        _ => Err(askama::Error::Fmt),
    }
}
