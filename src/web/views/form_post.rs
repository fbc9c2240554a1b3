//! The answer to an application by form post: a page that submits itself.

use super::Chrome;
use super::gallery::{HOSTILE, Page};
use askama::Template;

/// A form that carries the answer to the client. It has no token of ours: it is not our form, and
/// what it holds is for that address alone.
#[derive(Template)]
#[template(path = "pages/form_post.html")]
pub struct FormPost {
    /// The frame.
    pub chrome: Chrome,
    /// The client's registered address.
    pub action: String,
    /// Names and values to post.
    pub fields: Vec<(String, String)>,
}

/// The fields hold a code or tokens, so they do not print.
impl std::fmt::Debug for FormPost {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FormPost").field("action", &self.action).finish_non_exhaustive()
    }
}

impl Page for FormPost {
    const NAME: &'static str = "form_post";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |state: &str| FormPost {
            chrome: chrome.clone(),
            action: "https://app.example/callback".to_owned(),
            fields: vec![
                ("code".to_owned(), "8f14e45f-ceea-467a-9575-6cbb7e3f0a11".to_owned()),
                ("state".to_owned(), state.to_owned()),
            ],
        };
        vec![("plain", page("af0ifjsldkj")), ("hostile", page(HOSTILE))]
    }
}
