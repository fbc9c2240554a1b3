use std::fs::File;
use std::io::Write as _;
use std::path::Path;

use crate::cli::Exit;
use crate::cli::progress::Progress;

/// Where bad lines are told, each as `file:line: what is wrong`.
pub struct Report {
    file: Option<File>,
    source: String,
    pub mistakes: u64,
}

impl Report {
    pub fn open(source: &str, to: Option<&Path>) -> Result<Self, Exit> {
        let made = to.map(|path| {
            let told = |error| Exit::Failed(format!("{}: {error}", path.display()));
            File::create(path).map_err(told)
        });
        Ok(Self { file: made.transpose()?, source: source.to_owned(), mistakes: 0 })
    }

    pub fn mistake(&mut self, progress: &Progress, line: u64, what: &str) -> Result<(), Exit> {
        self.mistakes += 1;
        let told = format!("{}:{line}: {what}", self.source);
        match &mut self.file {
            Some(file) => writeln!(file, "{told}")?,
            None => progress.complain(&told),
        }
        Ok(())
    }
}
