//! Packs the words of every language, so that the binary holds them at a fourth of their size.

use std::fs::{self, File};
use std::io::{Error, Write as _};
use std::path::Path;
use std::{env, io};

use flate2::Compression;
use flate2::write::DeflateEncoder;

const WORDS: &str = "locales";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={WORDS}");
    let folder = env::var_os("OUT_DIR").ok_or_else(|| Error::other("cargo names no OUT_DIR"))?;
    for entry in fs::read_dir(WORDS)? {
        let path = entry?.path();
        let (Some(name), Some("ftl")) =
            (path.file_name(), path.extension().and_then(|end| end.to_str()))
        else {
            continue;
        };
        let mut packed = Path::new(&folder).join(name).into_os_string();
        packed.push(".deflate");
        let mut file = DeflateEncoder::new(File::create(packed)?, Compression::best());
        file.write_all(&fs::read(&path)?)?;
        file.finish()?;
    }
    Ok(())
}
