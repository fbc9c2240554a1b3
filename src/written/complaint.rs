use std::fmt;

/// One mistake in what was written: where it stands, what is wrong, and what would be right.
///
/// Values that came through `env:`, `file:` or the environment never stand in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Complaint {
    /// A file as it was named, or the name of an environment variable.
    pub file: String,
    /// From 1; 0 where there is no line, as in an environment variable.
    pub line: usize,
    /// In characters from 1; 0 where there is none.
    pub column: usize,
    /// The dotted key; empty where the whole file is meant.
    pub key: String,
    pub what: String,
    pub instead: String,
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.line > 0 {
            write!(f, ":{}:{}", self.line, self.column)?;
        }
        f.write_str(": ")?;
        if !self.key.is_empty() {
            write!(f, "{} ", self.key)?;
        }
        f.write_str(&self.what)?;
        if !self.instead.is_empty() {
            write!(f, "; {}", self.instead)?;
        }
        Ok(())
    }
}
