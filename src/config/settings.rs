use std::sync::LazyLock;

use serde::Deserialize as _;

use crate::domain::{Client, ClientId, Pool};

use super::key_path::KeyPath;
use super::raw::RawClient;
use super::report::Report;
use super::resolve::{ClientReader, Context};
use super::tree::Node;
use super::{Complaint, schema, shape};

/// Whether what a client names has to exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is being declared or added: a name that nothing has is a mistake.
    New,
    /// It was added before: a scope or attribute may have gone since, and comes back with its
    /// declaration (contract, section 12.3).
    Kept,
}

impl Standing {
    pub(super) fn must_exist(self) -> bool {
        self == Self::New
    }
}

/// What settings look like: a client's table without its secrets.
static SCHEMA: LazyLock<serde_json::Value> = LazyLock::new(|| {
    let mut schema = schema::of::<RawClient>();
    if let Some(keys) = schema.get_mut("properties").and_then(serde_json::Value::as_object_mut) {
        keys.remove("secret");
        keys.remove("secrets");
    }
    schema
});

/// Reads the settings of a client as the directory keeps them: JSON in the words of the
/// configuration, without secrets. Says every mistake in them.
pub fn client_from_settings(
    id: &ClientId,
    settings: &str,
    pool: &Pool,
    standing: Standing,
) -> Result<Client, Vec<String>> {
    let json = serde_json::from_str(settings)
        .map_err(|error| vec![format!("the settings are not JSON: {error}")])?;
    let mut report = Report::default();
    let place = report.add_name("settings");
    let mut tree = Node::from_json(place, json);
    if !shape::check(&mut tree, &SCHEMA, &mut report) {
        return Err(complaints(report));
    }
    let mut context = Context::new(&tree, &mut report);
    let client = match RawClient::deserialize(tree.to_json()) {
        Ok(raw) => {
            let (raw, at, context) = (&raw, &KeyPath::default(), &mut context);
            ClientReader { raw, pool, at, standing, context }.client(id.as_str())
        }
        Err(_) => context.misshapen(),
    };
    match (client, report.is_empty()) {
        (Some(client), true) => Ok(client),
        _ => Err(complaints(report)),
    }
}

/// Without their places: there is only the one text.
fn complaints(report: Report) -> Vec<String> {
    let told = |complaint: Complaint| {
        let Complaint { key, what, instead, .. } = complaint;
        format!("{key} {what}; {instead}").trim().to_owned()
    };
    report.into_complaints().into_iter().map(told).collect()
}
