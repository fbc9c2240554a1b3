use std::net::IpAddr;

use ipnet::IpNet;

/// Who may be believed at the other end of a connection.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Peers {
    pub networks: Vec<IpNet>,
    /// Whoever may open our Unix sockets.
    pub unix: bool,
}

impl Peers {
    /// A peer without an address came through a Unix socket.
    pub fn has(&self, peer: Option<IpAddr>) -> bool {
        match peer {
            Some(address) => self.networks.iter().any(|net| net.contains(&address.to_canonical())),
            None => self.unix,
        }
    }
}
