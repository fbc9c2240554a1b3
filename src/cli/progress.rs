use indicatif::{ProgressBar, ProgressStyle};

/// How far a long command is: drawn on standard error where that is a terminal, and nowhere else.
pub struct Progress(ProgressBar);

impl Progress {
    /// Of so many bytes.
    pub fn through(bytes: u64) -> Self {
        Self::drawn(ProgressBar::new(bytes), "{wide_bar} {percent:>3}% {msg} {eta}")
    }

    /// Without a known end.
    pub fn counting() -> Self {
        Self::drawn(ProgressBar::no_length(), "{spinner} {pos} {msg} {elapsed}")
    }

    fn drawn(bar: ProgressBar, template: &str) -> Self {
        let style = ProgressStyle::with_template(template);
        Self(bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar())))
    }

    pub fn at(&self, position: u64) {
        self.0.set_position(position);
    }

    pub fn step(&self) {
        self.0.inc(1);
    }

    pub fn say(&self, text: String) {
        self.0.set_message(text);
    }

    /// A line on standard error, above the bar.
    pub fn complain(&self, text: &str) {
        self.0.suspend(|| eprintln!("{text}"));
    }

    pub fn done(&self) {
        self.0.finish_and_clear();
    }
}
