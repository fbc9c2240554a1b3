use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use super::key_path::KeyPath;
use super::report::Report;
use super::tree::Node;

/// The largest file that is read, in bytes: room for ten thousand clients.
const LARGEST: u64 = 4 * 1024 * 1024;
/// The most files that a folder may hold.
const MOST_FILES: usize = 1000;

/// Reads one file, or every `*.toml` of a folder in the order of their names, into one tree.
pub(super) fn read(path: &Path, report: &mut Report) -> Option<Node> {
    let name = path.display().to_string();
    match files_at(path) {
        Ok(files) if files.is_empty() => {
            whole(&name, "is a folder without configuration", "put *.toml files into it", report);
            None
        }
        Ok(files) if files.len() > MOST_FILES => {
            let instead = format!("join them to at most {MOST_FILES}");
            whole(&name, "is a folder with too many *.toml files", &instead, report);
            None
        }
        Ok(files) => {
            let trees = files.iter().filter_map(|file| read_file(file, report)).collect();
            merge(trees, report)
        }
        Err(error) => {
            let what = format!("cannot be read: {error}");
            whole(&name, &what, "name a file, or a folder of *.toml files", report);
            None
        }
    }
}

/// Reads a text that was compiled in. Relative paths in it count from the working directory.
pub(super) fn read_text(name: &str, text: &str, report: &mut Report) -> Node {
    Node::parse(name, None, text, report)
}

/// At most `limit` bytes of a file; a larger one is an error and not read to its end.
pub(super) fn read_bounded(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        return Err(io::Error::other(format!("it is larger than {limit} bytes")));
    }
    Ok(bytes)
}

fn files_at(path: &Path) -> io::Result<Vec<PathBuf>> {
    if !fs::metadata(path)?.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(path)? {
        let file = entry?.path();
        let hidden = file.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
        let toml = file.extension().is_some_and(|extension| extension == "toml");
        if toml && !hidden && !fs::metadata(&file)?.is_dir() {
            files.push(file);
        }
    }
    files.sort();
    Ok(files)
}

fn read_file(path: &Path, report: &mut Report) -> Option<Node> {
    let name = path.display().to_string();
    let bytes = match read_bounded(path, LARGEST) {
        Ok(bytes) => bytes,
        Err(error) => {
            whole(&name, &format!("cannot be read: {error}"), "", report);
            return None;
        }
    };
    let folder = path.parent();
    match std::str::from_utf8(&bytes) {
        Ok(text) => Some(Node::parse(&name, folder, text, report)),
        Err(error) => {
            let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let source = report.add_file(&name, folder, &String::from_utf8_lossy(good));
            let at = Report::place(source, good.len());
            report.unreadable(at, "is not UTF-8 text here", "save it as UTF-8");
            None
        }
    }
}

fn merge(trees: Vec<Node>, report: &mut Report) -> Option<Node> {
    let mut trees = trees.into_iter();
    let mut whole = trees.next()?;
    for tree in trees {
        whole.merge(tree, &KeyPath::default(), report);
    }
    Some(whole)
}

/// A complaint about a file or folder as such.
fn whole(name: &str, what: &str, instead: &str, report: &mut Report) {
    let place = report.add_name(name);
    report.unreadable(place, what, instead);
}
