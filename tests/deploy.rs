//! What lies in `deploy` and `docs/operations.md` speaks of what there is.

#![expect(clippy::unwrap_used, reason = "a test that cannot begin has failed")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::Value;
use vestibule::metrics::{HashLoad, HashSpeed, Metrics};

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The names of all samples, each told once.
fn samples() -> BTreeSet<String> {
    let metrics = Metrics::new();
    metrics.answered("GET", String::new(), 200, Duration::ZERO);
    metrics.step("p", "s", "o");
    metrics.page("p", "s", "n");
    metrics.journey_begun("p", "c");
    metrics.journey_finished("p", "c", "o");
    metrics.funnel(["p", "c", "m"], ["l", "t", "v"], "s", "shown");
    metrics.tokens("p", "c", "g", "o");
    metrics.hashed("verify", "ok", Instant::now());
    let measured = Some(HashSpeed { one: Duration::from_millis(20), per_second: 50.0 });
    metrics.hash_budget(1, 1, 1, move || HashLoad { measured, ..HashLoad::default() });
    metrics.store_call("Users", "user", "ok", Instant::now());
    metrics.audited("kept", 1);
    metrics.store_is_up("directory", true);
    metrics.directory_connections(1, 1);
    metrics.message("mail", "k", "o");
    metrics.outbox("mail", "dead", 1);
    metrics.looked_up("known");
    metrics.reload("done");
    let text = metrics.text().unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split(['{', ' ']).next().unwrap().to_owned()).collect()
}

/// Every name of ours in a text.
fn names(text: &str) -> BTreeSet<String> {
    let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let found = text.split(|c| !word(c)).filter(|name| name.starts_with("vestibule_"));
    found.map(str::to_owned).collect()
}

fn expressions(value: &Value) -> Vec<String> {
    match value {
        Value::Object(map) => map
            .iter()
            .flat_map(|(key, value)| match value {
                Value::String(text) if key == "expr" => vec![text.clone()],
                other => expressions(other),
            })
            .collect(),
        Value::Array(items) => items.iter().flat_map(expressions).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => vec![],
    }
}

#[test]
fn the_dashboard_and_the_alerts_ask_for_numbers_that_there_are() {
    let samples = samples();
    let dashboard: Value = serde_json::from_str(&read("deploy/grafana/vestibule.json")).unwrap();
    let asked = names(&expressions(&dashboard).join("\n"));
    assert!(asked.len() > 12, "{asked:?}");
    let unknown: Vec<_> = asked.difference(&samples).collect();
    assert!(unknown.is_empty(), "{unknown:?} of {samples:?}");
    let alerts = names(&read("deploy/prometheus/alerts.yml"));
    let unknown: Vec<_> = alerts.difference(&samples).collect();
    assert!(unknown.is_empty() && alerts.len() > 4, "{unknown:?}");
}

#[test]
fn the_handbook_lists_every_number_and_every_alert() {
    let handbook = read("docs/operations.md");
    for sample in samples() {
        let base = ["_bucket", "_count", "_sum"]
            .iter()
            .find_map(|end| sample.strip_suffix(end).filter(|base| base.ends_with("_seconds")))
            .unwrap_or(&sample);
        let base = base.strip_prefix("vestibule_").unwrap();
        assert!(handbook.contains(&format!("`{base}`")), "{base}");
    }
    let alerts = read("deploy/prometheus/alerts.yml");
    let named = alerts.lines().filter_map(|line| line.trim().strip_prefix("- alert: "));
    let named: Vec<_> = named.collect();
    assert!(named.len() > 5);
    for name in named {
        assert!(handbook.contains(&format!("`{name}`")), "{name}");
    }
}
