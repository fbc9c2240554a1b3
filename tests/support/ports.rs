//! Ports for servers that are killed and started again, and ports where nobody listens.

/// A free port from below those that the system gives to whoever connects, so that it is still free
/// after whoever listened there was killed. Each is given once.
pub fn quiet_port() -> u16 {
    static GIVEN: std::sync::Mutex<Vec<u16>> = std::sync::Mutex::new(Vec::new());
    let mut given = GIVEN.lock().unwrap();
    loop {
        let port = fastrand::u16(20_000..32_000);
        if !given.contains(&port) && std::net::TcpListener::bind(("127.0.0.1", port)).is_ok() {
            given.push(port);
            return port;
        }
    }
}
