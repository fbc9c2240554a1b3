//! Getting in again without the second steps that were lost: asking for it, waiting, stopping it.

use askama::Template;

use super::Chrome;
use super::form::{Field, FormError, FormParts};
use super::gallery::{HOSTILE, LONG_NAME, Page, parts};
use super::message::Message;
use super::problem::WayOn;
use super::totp::Method;

/// What happens, and what is to be proven for it.
#[derive(Debug, Template)]
#[template(path = "pages/lost_factor.html")]
pub struct LostFactor {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    /// Who signs in.
    pub username: String,
    /// What follows, with the days that it takes.
    pub lead: String,
    /// What can be chosen.
    pub methods: Vec<Method>,
}

impl LostFactor {
    /// What is said before anything was asked for, and once the wait is over.
    pub fn lead(chrome: &Chrome, days: i64, is_ripe: bool) -> String {
        if is_ripe {
            chrome.say("lost-factor-ripe-lead")
        } else {
            chrome.text.count("lost-factor-lead", days)
        }
    }
}

impl Page for LostFactor {
    const NAME: &'static str = "lost_factor";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |form, username: &str, is_ripe| LostFactor {
            chrome: chrome.clone(),
            form,
            username: username.to_owned(),
            lead: LostFactor::lead(chrome, 7, is_ripe),
            methods: Method::offered(
                chrome,
                vec![Method::email_code(chrome), Method::text_code(chrome)],
            ),
        };
        let missing = FormError::on(Field::Method, Message::MethodMissing.say(&chrome.text));
        vec![
            ("plain", page(parts(Self::NAME), "ada@example.com", false)),
            ("ripe", page(parts(Self::NAME), "ada@example.com", true)),
            ("missing", page(parts(Self::NAME).with_error(missing), "ada", false)),
            ("long_name", page(parts(Self::NAME), LONG_NAME, false)),
            ("hostile", page(parts(Self::NAME), HOSTILE, true)),
        ]
    }
}

/// A request that waits.
#[derive(Debug, Template)]
#[template(path = "pages/lost_factor_waits.html")]
pub struct LostFactorWaits {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    /// Who signs in.
    pub username: String,
    /// Until when, in words.
    pub due: String,
}

impl Page for LostFactorWaits {
    const NAME: &'static str = "lost_factor_waits";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |username: &str| LostFactorWaits {
            chrome: chrome.clone(),
            form: parts("lost_factor"),
            username: username.to_owned(),
            due: chrome.text.moment(1_767_261_840),
        };
        vec![("plain", page("ada@example.com")), ("hostile", page(HOSTILE))]
    }
}

/// Behind the link of a notice, before the button is pressed.
#[derive(Debug, Template)]
#[template(path = "pages/stop_lost_factor.html")]
pub struct StopLostFactor {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
}

impl Page for StopLostFactor {
    const NAME: &'static str = "stop_lost_factor";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        vec![("plain", StopLostFactor { chrome: chrome.clone(), form: parts(Self::NAME) })]
    }
}

/// What came of it.
#[derive(Debug, Template)]
#[template(path = "pages/lost_factor_stopped.html")]
pub struct LostFactorStopped {
    /// The frame.
    pub chrome: Chrome,
    /// Whether something was stopped; if not, there was nothing.
    pub done: bool,
    pub way_on: Option<WayOn>,
}

impl Page for LostFactorStopped {
    const NAME: &'static str = "lost_factor_stopped";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let home = || Some(WayOn::back(chrome, "https://app.example.com/".to_owned()));
        let page = |done, way_on| LostFactorStopped { chrome: chrome.clone(), done, way_on };
        vec![("done", page(true, home())), ("nothing", page(false, None))]
    }
}
