use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct RawPlaces {
    /// A file in the MaxMind DB format that knows the countries of addresses, and the coordinates where
    /// journeys are looked at. A path, not a reference.
    #[schemars(length(min = 1, max = 4096))]
    pub database: Option<String>,
}
