use std::io::Write as _;
use std::sync::Mutex;

/// Says what a run leaves out and what it would need, once, and straight to the terminal: the test
/// harness swallows what passing tests print.
pub fn leave_out(what: &'static str, needs: &str) {
    static TOLD: Mutex<Vec<&str>> = Mutex::new(Vec::new());
    let mut told = TOLD.lock().unwrap();
    if !told.contains(&what) {
        told.push(what);
        let _ = writeln!(std::io::stderr(), "LEFT OUT: {what} ({needs})");
    }
}
