use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct RawStudio {
    /// The group of the pool whose members change its themes at `/studio`. Required.
    #[schemars(length(min = 1, max = 128))]
    pub group: Option<String>,
    /// Whether somebody else of them has to approve what is published.
    pub review: bool,
    /// The themes that they may change; where none are named, those of the pool and its clients that
    /// no other pool wears.
    #[schemars(length(max = 100))]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<String>,
}
