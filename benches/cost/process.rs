//! The server as it is run: a process of its own, watched from outside.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::journey::request_of;

/// Linux counts the processor time of a process in hundredths of a second.
const TICK: Duration = Duration::from_millis(10);
const PATIENCE: Duration = Duration::from_secs(20);

/// A server process. It ends with the value.
pub struct Process {
    child: Child,
    pub port: u16,
    /// From the start of the process until the first sign-in page was there.
    pub first_page: Duration,
}

impl Process {
    /// Starts the binary over a configuration, with the log that a server writes, into a file.
    pub fn start(config: &Path, port: u16) -> Self {
        let log = std::fs::File::create(config.with_extension("log")).unwrap();
        let began = Instant::now();
        let child = Command::new(env!("CARGO_BIN_EXE_vestibule"))
            .arg("--config")
            .arg(config)
            .arg("serve")
            .env("RUST_LOG", "info")
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .unwrap();
        while !answers_with_page(port) {
            assert!(began.elapsed() < PATIENCE, "no page from {}", config.display());
            std::thread::sleep(Duration::from_micros(500));
        }
        Self { child, port, first_page: began.elapsed() }
    }

    /// Processor time of the process so far, in steps of a hundredth of a second.
    pub fn cpu(&self) -> Duration {
        let text = self.read("stat");
        // The name, in brackets, may hold anything; user and system time are fields 14 and 15.
        let fields = text.rsplit_once(')').map_or("", |(_, fields)| fields);
        let ticks = fields.split_whitespace().skip(11).take(2);
        TICK * ticks.map(|ticks| ticks.parse::<u32>().unwrap()).sum::<u32>()
    }

    /// Resident memory in megabytes.
    pub fn resident(&self) -> f64 {
        let text = self.read("status");
        let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
        let kib = line.split_whitespace().next().and_then(|number| number.parse::<f64>().ok());
        kib.unwrap_or_default() * 1024.0 / 1e6
    }

    fn read(&self, file: &str) -> String {
        std::fs::read_to_string(format!("/proc/{}/{file}", self.child.id())).unwrap_or_default()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _gone = self.child.kill();
        let _reaped = self.child.wait();
    }
}

/// A port that is free now.
pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// The first page by bare means, so that no client's own start is measured.
fn answers_with_page(port: u16) -> bool {
    let Ok(mut stream) = TcpStream::connect(("127.0.0.1", port)) else { return false };
    let asked = write!(
        stream,
        "GET /login?{} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n",
        request_of("app")
    );
    let mut answer = String::new();
    let read = asked.and_then(|()| stream.read_to_string(&mut answer));
    read.is_ok() && answer.starts_with("HTTP/1.1 200") && answer.ends_with("</html>")
}

/// Megabytes of the binary without its symbols, where `strip` is installed.
pub fn stripped_size(folder: &Path) -> Option<f64> {
    let bare: PathBuf = folder.join("stripped");
    let made =
        Command::new("strip").arg("-o").arg(&bare).arg(env!("CARGO_BIN_EXE_vestibule")).status();
    made.ok().filter(std::process::ExitStatus::success)?;
    let bytes = u32::try_from(std::fs::metadata(bare).ok()?.len()).ok()?;
    Some(f64::from(bytes) / 1e6)
}
