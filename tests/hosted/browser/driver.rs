use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

/// How long a driver and its browser may take to end by themselves.
const PATIENCE: Duration = Duration::from_secs(10);
const DRIVER: &str = "chromedriver";
const STARTED: &str = "ChromeDriver was started successfully on port ";
const TAKEN: &str = "port not available";
const STARTS: u32 = 5;
const BROWSERS: [&str; 2] = ["chromium", "chromium-browser"];

/// A `WebDriver` server of one test. It ends with the test and takes its browser along.
#[derive(Debug)]
pub struct Driver {
    child: Child,
    port: u16,
    /// Held open: a driver that cannot write its log ends.
    log: BufReader<ChildStdout>,
}

impl Driver {
    /// On a port that the system chooses, and the driver names. It is chosen for IPv6 alone: where
    /// somebody has it for IPv4, the driver ends, and another is started.
    pub fn start() -> Self {
        (0..STARTS).find_map(|_| Self::started()).expect("no driver finds a port")
    }

    fn started() -> Option<Self> {
        let mut command = Command::new(DRIVER);
        command.args(["--port=0", "--log-level=SEVERE"]);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let log = BufReader::new(child.stdout.take().unwrap());
        let mut driver = Self { child, port: 0, log };
        driver.port = driver.told_port()?;
        Some(driver)
    }

    fn told_port(&mut self) -> Option<u16> {
        let mut told = String::new();
        loop {
            let mut line = String::new();
            if self.log.read_line(&mut line).unwrap() == 0 {
                assert!(told.contains(TAKEN), "no driver: {told}");
                return None;
            }
            if let Some(port) = line.trim().strip_prefix(STARTED) {
                return Some(port.trim_end_matches('.').parse().unwrap());
            }
            told += &line;
        }
    }

    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Asks it to end; its browsers end before it does.
    fn ask_to_end(&self) -> std::io::Result<()> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream
            .write_all(b"GET /shutdown HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
        stream.read(&mut [0; 64]).map(drop)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.ask_to_end();
        let until = Instant::now() + PATIENCE;
        while Instant::now() < until {
            if matches!(self.child.try_wait(), Ok(Some(_))) {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The browser, where it and its driver are installed.
pub fn browser() -> Option<PathBuf> {
    find(DRIVER)?;
    BROWSERS.iter().find_map(|name| find(name))
}

fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}
