//! Servers that are away, and wires to servers that break in every way that wires do.

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use vestibule::ports::Fault;

/// What a person may wait for the news that a store is away, with room for a busy machine.
pub const SOON: Duration = Duration::from_millis(800);

pub fn is_down<T: std::fmt::Debug>(result: &Result<T, Fault>, since: Instant) {
    assert!(matches!(result, Err(Fault::Down(_))), "{result:?}");
    let took = since.elapsed();
    assert!(took < SOON, "it took {took:?}");
}

/// Takes connections and never says a word.
pub fn silent_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        let held: Vec<_> = listener.incoming().collect();
        drop(held);
    });
    port
}

const WHOLE: u8 = 0;
const ANSWERS_LOST: u8 = 1;
const ALL_LOST: u8 = 2;

/// A wire to a server that can be broken. What is done to it is done to the connections that there
/// are; those that come later are whole.
pub struct Wire {
    connections: Arc<Mutex<Vec<Connection>>>,
}

struct Connection {
    ends: [TcpStream; 2],
    state: Arc<AtomicU8>,
}

impl Wire {
    pub fn lay(port: u16, server: String) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", port)).unwrap();
        let connections: Arc<Mutex<Vec<Connection>>> = Arc::default();
        let kept = Arc::clone(&connections);
        thread::spawn(move || {
            for here in listener.incoming().map_while(Result::ok) {
                // A server that is away is one that hangs up.
                if let Ok(there) = TcpStream::connect(&server) {
                    kept.lock().unwrap().push(Connection::between(here, there));
                }
            }
        });
        Self { connections }
    }

    /// Ends all connections, as a server does that goes away.
    pub fn cut(&self) {
        for connection in self.connections.lock().unwrap().drain(..) {
            for end in &connection.ends {
                match end.shutdown(Shutdown::Both) {
                    Err(error) if error.kind() != ErrorKind::NotConnected => panic!("{error}"),
                    _ => {}
                }
            }
        }
        thread::sleep(Duration::from_millis(50));
    }

    /// Nothing gets through any more, and nobody is told: a firewall that forgot the connection.
    pub fn swallow(&self) {
        self.set(ALL_LOST);
    }

    /// What is asked is done, and its answer is lost.
    pub fn lose_answers(&self) {
        self.set(ANSWERS_LOST);
    }

    /// How many connections there were since the last [`Wire::cut`].
    pub fn connections(&self) -> usize {
        self.connections.lock().unwrap().len()
    }

    fn set(&self, state: u8) {
        for connection in self.connections.lock().unwrap().iter() {
            connection.state.store(state, Ordering::SeqCst);
        }
    }
}

impl Connection {
    fn between(here: TcpStream, there: TcpStream) -> Self {
        let state = Arc::new(AtomicU8::new(WHOLE));
        for (from, to, lost_from) in [(&here, &there, ALL_LOST), (&there, &here, ANSWERS_LOST)] {
            let (from, to) = (from.try_clone().unwrap(), to.try_clone().unwrap());
            let state = Arc::clone(&state);
            thread::spawn(move || carry(from, to, &state, lost_from));
        }
        Self { ends: [here, there], state }
    }
}

/// Carries bytes until either end hangs up; lets them fall from a state on.
fn carry(mut from: TcpStream, mut to: TcpStream, state: &AtomicU8, lost_from: u8) {
    let mut bytes = [0; 4096];
    while let Ok(count @ 1..) = from.read(&mut bytes) {
        let lost = state.load(Ordering::SeqCst) >= lost_from;
        if !lost && to.write_all(&bytes[..count]).is_err() {
            break;
        }
    }
    let _gone = to.shutdown(Shutdown::Both);
}
