use serde_json::{Value, json};

use super::tab::Tab;
use crate::support::leave_out;

/// Looks through the page for what keeps people with disabilities out.
#[derive(Debug)]
pub struct Axe(String);

/// Everything it knows, best practices included, and not only what a law asks for.
const RUN: &str = "const done = arguments[arguments.length - 1];
    const tell = (rules) => rules.map(({ id, impact, nodes }) =>
      ({ id, impact, nodes: nodes.map((n) => n.html.slice(0, 160) + ' -- ' + n.failureSummary) }));
    axe.run(document, { resultTypes: ['violations', 'incomplete'] }).then(
      (found) => done({ wrong: tell(found.violations), unsure: tell(found.incomplete), passed: found.passes.length }),
      (error) => done({ wrong: [String(error)], unsure: [], passed: 0 }));";

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
    pub async fn findings(&self, tab: &Tab) -> (Vec<Value>, Vec<Value>) {
        if tab.run("return typeof axe").await == json!("undefined") {
            tab.run(&self.0).await;
        }
        let mut found = tab.run_and_wait(RUN, vec![]).await;
        let list = |value: Value| value.as_array().cloned().unwrap_or_default();
        assert!(found["passed"].as_u64() > Some(5), "axe hardly looked: {found}");
        (list(found["wrong"].take()), list(found["unsure"].take()))
    }
}
