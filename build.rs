//! Packs the words of every language: the keys once, and of each language what it says for them, in the
//! order of the English keys. So the binary holds them at an eighth of their size.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Error, Write as _};
use std::path::Path;
use std::{env, io};

use flate2::Compression;
use flate2::write::DeflateEncoder;
use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::{parser, serializer};
use ppmd_rust::Ppmd7Encoder;

#[path = "src/brand/words/packing.rs"]
mod packing;

use packing::{ENGLISH, MEMORY, MESSAGE, ORDER, PART};

const WORDS: &str = "locales";
/// What everybody reads, and what the brand team reads.
const PARTS: [&str; 2] = ["", "studio"];

/// Keys, and what a language says for each as Fluent writes it, in the order of its file.
type Messages = Vec<(String, String)>;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={WORDS}");
    let out = env::var_os("OUT_DIR").ok_or_else(|| Error::other("cargo names no OUT_DIR"))?;
    let (from, to) = (Path::new(WORDS), Path::new(&out));
    let keys = PARTS.iter().map(|part| keys(&from.join(part).join(ENGLISH).with_extension("ftl")));
    let keys: Vec<_> = keys.collect::<io::Result<_>>()?;
    fs::write(to.join("keys"), quick(&keys)?)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let (Some(name), true) = (path.file_name(), path.extension().is_some_and(|e| e == "ftl"))
        else {
            continue;
        };
        let words = words(from, Path::new(name), &keys)?;
        let is_english = path.file_stem().is_some_and(|stem| stem == ENGLISH);
        fs::write(to.join(name), if is_english { quick(&words)? } else { small(&words)? })?;
    }
    Ok(())
}

fn keys(path: &Path) -> io::Result<Vec<String>> {
    Ok(messages(path)?.into_iter().map(|(key, _)| key).collect())
}

/// What a language says for these keys, in their order.
fn words(from: &Path, name: &Path, keys: &[Vec<String>]) -> io::Result<Vec<Vec<String>>> {
    let parts = PARTS.iter().zip(keys).map(|(part, keys)| {
        let path = from.join(part).join(name);
        let mut said: BTreeMap<_, _> = messages(&path)?.into_iter().collect();
        let words = keys.iter().map(|key| said.remove(key).unwrap_or_default()).collect();
        match said.keys().next() {
            Some(key) => Err(told(&path, &format!("`{key}` is no key of {ENGLISH}.ftl"))),
            None => Ok(words),
        }
    });
    parts.collect()
}

fn messages(path: &Path) -> io::Result<Messages> {
    let text = fs::read_to_string(path)?;
    let parsed = parser::parse(text.as_str()).map_err(|(_, errors)| {
        let line = |at: usize| text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
        let all = errors.iter().map(|error| format!("line {}: {error}", line(error.pos.start)));
        told(path, &all.collect::<Vec<_>>().join("; "))
    })?;
    let mut all = Messages::new();
    for entry in parsed.body {
        let Entry::Message(message) = &entry else { continue };
        let key = message.id.name.to_owned();
        let whole = serializer::serialize(&Resource { body: vec![entry] });
        let said = whole.strip_prefix(key.as_str()).and_then(|rest| rest.strip_prefix(" ="));
        let said = said.unwrap_or_default().trim_start_matches(' ').trim_end().to_owned();
        if said.contains([MESSAGE, char::from(PART)]) {
            return Err(told(path, &format!("`{key}` has a control character in it")));
        }
        if all.iter().any(|(other, _)| *other == key) {
            return Err(told(path, &format!("`{key}` is there twice")));
        }
        all.push((key, said));
    }
    Ok(all)
}

fn quick(parts: &[Vec<String>]) -> io::Result<Vec<u8>> {
    let mut packed = DeflateEncoder::new(Vec::new(), Compression::best());
    packed.write_all(&joined(parts))?;
    packed.finish()
}

fn small(parts: &[Vec<String>]) -> io::Result<Vec<u8>> {
    let mut packed = Ppmd7Encoder::new(Vec::new(), ORDER, MEMORY).map_err(Error::other)?;
    packed.write_all(&joined(parts))?;
    packed.finish(true)
}

fn joined(parts: &[Vec<String>]) -> Vec<u8> {
    let message = String::from(MESSAGE);
    let parts: Vec<_> = parts.iter().map(|own| own.join(&message).into_bytes()).collect();
    parts.join(&PART)
}

fn told(path: &Path, what: &str) -> Error {
    Error::other(format!("{}: {what}", path.display()))
}
