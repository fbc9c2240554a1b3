use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct RawTerms {
    /// What it is kept under, for good: letters, digits, `-`, `_` and `.`. Required.
    #[schemars(length(min = 1, max = 64))]
    pub id: Option<String>,
    /// Its version; with another one people are asked anew. Required.
    #[schemars(length(min = 1, max = 64))]
    pub version: Option<String>,
    /// Whether nobody gets in without. What is not required may be withdrawn at the account page.
    pub required: bool,
    /// What it is called, by language; of what has no link, all that people agree to. Required.
    #[schemars(extend("maxProperties" = 50))]
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub title: BTreeMap<String, String>,
    /// Where it is read, by language.
    #[schemars(extend("maxProperties" = 50))]
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub link: BTreeMap<String, String>,
}

impl Default for RawTerms {
    fn default() -> Self {
        let (title, link) = (BTreeMap::new(), BTreeMap::new());
        Self { id: None, version: None, required: true, title, link }
    }
}
