use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct RawRisk {
    /// What is done where one thing is unusual: the browser, or the network.
    pub low: RawRiskAction,
    /// What is done where two things are.
    pub medium: RawRiskAction,
    /// What is done where three things are.
    pub high: RawRiskAction,
    /// Kilometres in an hour that people travel at most; what is faster is `high`, where
    /// `places.database` has coordinates. 0 looks at no journeys.
    #[schemars(range(min = 0, max = 100_000))]
    pub fastest_kmh: i64,
    /// Addresses or networks (CIDR) from which nothing is unusual.
    #[schemars(length(max = 200))]
    pub exempt: Vec<String>,
}

impl Default for RawRisk {
    fn default() -> Self {
        let allow = RawRiskAction::Allow;
        Self { low: allow, medium: allow, high: allow, fastest_kmh: 1000, exempt: vec![] }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(in crate::config) enum RawRiskAction {
    /// It is written down, and nothing else.
    Allow,
    /// Whose account it is is told by a message, once somebody is signed in.
    Notify,
    /// A second factor is asked for, of whoever has one, in a trusted browser too.
    Ask,
    /// The same, and whoever has none is kept out.
    Require,
    /// Nobody gets in, and whose account it is is told by a message.
    Block,
}
