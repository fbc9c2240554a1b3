use crate::config::key_path::KeyPath;
use crate::config::report::Report;
use crate::config::tree::{Node, Value};

/// What resolving needs besides the values: where they stand, and somewhere to complain.
pub(in crate::config) struct Context<'a> {
    tree: &'a Node,
    report: &'a mut Report,
}

impl<'a> Context<'a> {
    pub(in crate::config) const fn new(tree: &'a Node, report: &'a mut Report) -> Self {
        Self { tree, report }
    }

    /// Complains about a value, or about its table where the value is not there. A value that was
    /// referred to is not repeated, since it may be a secret.
    pub(in crate::config) fn say(&mut self, at: &KeyPath, what: &str, instead: &str) {
        if self.report.was_removed(at) {
            return;
        }
        let (node, found) = self.tree.nearest(at);
        let hidden = match &node.value {
            Value::Text(text) if found && node.referred && !text.is_empty() => {
                what.replace(text, "…")
            }
            _ => what.to_owned(),
        };
        self.report.say(node.place, at, &hidden, instead);
    }

    /// Whether these keys of a table are what was written. Where something was taken out of them, a
    /// rule between them would complain about what is left.
    pub(in crate::config) fn are_whole(&self, table: &KeyPath, keys: &[&str]) -> bool {
        keys.iter().all(|key| self.report.is_whole(&table.key(key)))
    }

    /// Whether something is wrong with this very value.
    pub(in crate::config) fn is_wrong(&self, at: &KeyPath) -> bool {
        self.report.has(at)
    }

    /// Whether this was written.
    pub(in crate::config) fn is_written(&self, at: &KeyPath) -> bool {
        self.tree.get(at).is_some()
    }

    /// A table as JSON, as it was written.
    pub(in crate::config) fn written(&self, at: &KeyPath) -> serde_json::Value {
        self.tree.get(at).map(Node::to_json).unwrap_or_default()
    }

    /// For what the schema took and the structs do not: the two have come apart.
    pub(in crate::config) fn misshapen<T>(&mut self) -> Option<T> {
        let what = "does not have the shape that `vestibule config schema` prints";
        self.report.say(self.tree.place, &KeyPath::default(), what, "");
        None
    }
}
