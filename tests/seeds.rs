//! Every committed seed of the fuzzer through the functions that are fuzzed: what the fuzzer once
//! found stays found, without a fuzzer.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what panics in a test has failed it"
)]

#[path = "../fuzz/src/lib.rs"]
mod targets;

use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn every_seed_is_read_without_harm() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds");
    for (name, target) in targets::TARGETS {
        let seeds: Vec<_> = std::fs::read_dir(folder.join(name)).unwrap().collect();
        assert!(seeds.len() >= 3, "{name} has hardly any seeds");
        for seed in seeds {
            let path = seed.unwrap().path();
            println!("{}", path.display());
            target(&std::fs::read(path).unwrap());
        }
    }
}

/// The configuration that is given out is where the fuzzer of configurations begins.
#[test]
fn the_example_of_a_configuration_is_a_seed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let [seed, example] = ["fuzz/seeds/config/example", "src/config/example.toml"]
        .map(|path| std::fs::read_to_string(root.join(path)).unwrap());
    assert!(seed == example, "copy src/config/example.toml to fuzz/seeds/config/example");
}

/// Every target has its program and its seeds, and there are no others.
#[test]
fn targets_programs_and_seeds_agree() {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz");
    let names = |folder: &str| -> BTreeSet<String> {
        let entries = std::fs::read_dir(fuzz.join(folder)).unwrap();
        let stem = |entry: std::io::Result<std::fs::DirEntry>| {
            entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned()
        };
        entries.map(stem).collect()
    };
    let own: BTreeSet<String> =
        targets::TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(names("fuzz_targets"), own);
    assert_eq!(names("seeds"), own);
    let manifest = std::fs::read_to_string(fuzz.join("Cargo.toml")).unwrap();
    assert!(own.iter().all(|name| manifest.contains(&format!("name = \"{name}\""))));
}
