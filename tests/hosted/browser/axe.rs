use serde_json::{Value, json};

use super::tab::Tab;
use crate::support::leave_out;

/// Looks through the page for what keeps people with disabilities out.
#[derive(Debug)]
pub struct Axe(String);

/// Everything it knows, best practices included, and not only what a law asks for; or the rules that
/// are named.
const RUN: &str = "const done = arguments[arguments.length - 1];
    const tell = (rules) => rules.map(({ id, impact, nodes }) =>
      ({ id, impact, nodes: nodes.map((n) => n.html.slice(0, 160) + ' -- ' + n.failureSummary) }));
    const only = arguments[0] && { runOnly: { type: 'rule', values: arguments[0] } };
    axe.run(document, { resultTypes: ['violations', 'incomplete'], ...only }).then(
      (found) => done({ wrong: tell(found.violations), unsure: tell(found.incomplete), passed: found.passes.length }),
      (error) => done({ wrong: [String(error)], unsure: [], passed: 0 }));";

/// How much of a page is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rules {
    All,
    /// What may be another in each size and colour; the rest is of the document alone.
    OfAppearance,
    /// The same but for contrast: axe sees the page's colours, and people see their own.
    OfAppearanceInForcedColours,
}

impl Rules {
    /// Those to be named, and how many of all have to have found something to look at.
    fn wanted(self) -> (Value, u64) {
        let of_size = ["scrollable-region-focusable", "target-size"];
        let of_colour = ["color-contrast", "link-in-text-block"];
        match self {
            Self::All => (Value::Null, 6),
            Self::OfAppearance => (json!([of_size, of_colour].concat()), 1),
            Self::OfAppearanceInForcedColours => (json!(of_size), 1),
        }
    }
}

impl Axe {
    /// None where axe-core is not installed; the run says so.
    pub fn read() -> Option<Self> {
        let folder = std::env::var_os("VESTIBULE_TEST_CLIENTS")?;
        let path = std::path::Path::new(&folder).join("node_modules/axe-core/axe.min.js");
        std::fs::read_to_string(path).ok().map(Self)
    }

    pub fn wanted() -> Option<Self> {
        let axe = Self::read();
        if axe.is_none() {
            let needs = "set VESTIBULE_TEST_CLIENTS to a folder with tests/clients installed";
            leave_out("axe on every page", needs);
        }
        axe
    }

    /// What is wrong with the page as it is now. What axe cannot decide comes second.
    pub async fn findings(&self, tab: &Tab, rules: Rules) -> (Vec<Value>, Vec<Value>) {
        if tab.run("return typeof axe").await == json!("undefined") {
            tab.run(&self.0).await;
            // Half a megabyte is sent once, and not for every page.
            let from_now_on = json!({ "source": self.0 });
            tab.cdp("Page.addScriptToEvaluateOnNewDocument", from_now_on).await;
        }
        let (wanted, least) = rules.wanted();
        let mut found = tab.run_and_wait(RUN, vec![wanted]).await;
        let list = |value: Value| value.as_array().cloned().unwrap_or_default();
        assert!(found["passed"].as_u64() >= Some(least), "axe hardly looked: {found}");
        (list(found["wrong"].take()), list(found["unsure"].take()))
    }
}
