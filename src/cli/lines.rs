use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Read};
use std::path::Path;

/// Longer than anybody's attributes can be.
const LONGEST_LINE: u64 = 1024 * 1024;

/// The lines of a file, or of standard input, one at a time and each of bounded length.
pub struct Lines {
    from: BufReader<Box<dyn Read>>,
    /// What the file is called in reports.
    pub name: String,
    /// Of a file; unknown of standard input.
    pub bytes: Option<u64>,
    pub read: u64,
    number: u64,
}

/// A line without its end, and its number, counted from one.
pub struct Numbered {
    pub number: u64,
    pub text: Result<String, String>,
}

impl Lines {
    /// `-` is standard input.
    pub fn open(path: &Path) -> io::Result<Self> {
        let (from, bytes): (Box<dyn Read>, _) = if path.as_os_str() == "-" {
            (Box::new(io::stdin()), None)
        } else {
            let file = File::open(path)?;
            let bytes = file.metadata()?.len();
            (Box::new(file), Some(bytes))
        };
        let name = path.display().to_string();
        Ok(Self { from: BufReader::new(from), name, bytes, read: 0, number: 0 })
    }

    /// The next line that is not blank.
    pub fn next(&mut self) -> io::Result<Option<Numbered>> {
        loop {
            let mut bytes = Vec::new();
            let read = self.from.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut bytes)? as u64;
            if read == 0 {
                return Ok(None);
            }
            self.number += 1;
            self.read += read;
            let text = if read == LONGEST_LINE && !bytes.ends_with(b"\n") {
                self.read += self.from.skip_until(b'\n')? as u64;
                Err(format!("the line is longer than {LONGEST_LINE} bytes"))
            } else {
                String::from_utf8(bytes)
                    .map_err(|_| "the line is not in UTF-8: convert the file".to_owned())
            };
            let text = text.map(|text| text.trim_matches(['\r', '\n', '\u{feff}']).to_owned());
            if text.as_ref().is_ok_and(|text| text.trim().is_empty()) {
                continue;
            }
            return Ok(Some(Numbered { number: self.number, text }));
        }
    }
}
