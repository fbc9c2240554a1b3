use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::SecretText;

#[derive(Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct RawTelemetry {
    /// Where an OpenTelemetry collector takes OTLP over HTTP, like `http://localhost:4318`; without a
    /// path, `/v1/traces` is added. Unset, there are no traces.
    #[schemars(length(min = 1, max = 2048))]
    pub otlp_endpoint: Option<String>,
    /// Headers that are sent to the collector, by name; their values are secret.
    #[schemars(extend("maxProperties" = 20))]
    pub otlp_headers: BTreeMap<String, SecretText>,
    /// One request in so many is traced, where no trusted proxy has decided in `traceparent`.
    #[schemars(range(min = 1, max = 1_000_000))]
    pub sample_one_in: i64,
    /// What this service is called among others.
    #[schemars(length(min = 1, max = 255))]
    pub service_name: String,
}

impl Default for RawTelemetry {
    fn default() -> Self {
        Self {
            otlp_endpoint: None,
            otlp_headers: BTreeMap::new(),
            sample_one_in: 1,
            service_name: "vestibule".to_owned(),
        }
    }
}
