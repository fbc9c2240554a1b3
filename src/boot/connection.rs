//! From an accepted socket to a stream that HTTP is spoken over: who is at the other end, and TLS.
//!
//! The server's own accept loop stays as it is; this is the service that it hands sockets to, in
//! front of HTTP. A proxy's header has to be read before TLS begins, so both stand here.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use actix_http::Protocol;
use actix_http::error::DispatchError;
use ppp::{HeaderResult, v1, v2};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite};
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;

use crate::domain::Peers;

/// How long a proxy's header and the handshake may take together.
const OPENS_WITHIN: Duration = Duration::from_secs(5);
/// Up to here both versions of the header are read alike: the shortest of version 1, and one byte
/// less than the fixed part of version 2.
const SHORTEST: usize = 15;
const FIXED: usize = 16;
const LONGEST_TEXT: usize = 107;
/// Room for the addresses and for what proxies add to them.
const LONGEST_BINARY: usize = 4096;

/// A stream, in TLS or not, over TCP or a Unix socket.
pub trait Duplex: AsyncRead + AsyncWrite + Unpin {}

impl<T: AsyncRead + AsyncWrite + Unpin> Duplex for T {}

/// What HTTP is served over: the stream, what is spoken, and who is at the other end.
pub type Opened = (Box<dyn Duplex>, Protocol, Option<SocketAddr>);

/// How connections of a listener are opened.
#[derive(Clone)]
pub struct Opener {
    pub tls: Option<TlsAcceptor>,
    /// From these, and from nobody else, a connection begins with a PROXY protocol header.
    pub proxies: Arc<Peers>,
}

impl Opener {
    pub async fn open(
        self,
        io: impl Duplex + 'static,
        peer: Option<SocketAddr>,
    ) -> Result<Opened, DispatchError> {
        match timeout(OPENS_WITHIN, self.within(io, peer)).await {
            Ok(Ok(opened)) => Ok(opened),
            Ok(Err(error)) => {
                tracing::debug!(%error, "A connection was not opened");
                Err(DispatchError::Io(error))
            }
            Err(_) => Err(DispatchError::SlowRequestTimeout),
        }
    }

    async fn within(
        self,
        mut io: impl Duplex + 'static,
        peer: Option<SocketAddr>,
    ) -> io::Result<Opened> {
        let peer = if self.proxies.has(peer.map(|peer| peer.ip())) {
            source(&mut io).await?.or(peer)
        } else {
            peer
        };
        let stream: Box<dyn Duplex> = match self.tls {
            Some(acceptor) => Box::new(acceptor.accept(io).await?),
            None => Box::new(io),
        };
        Ok((stream, Protocol::Http1, peer))
    }
}

/// Reads a header, and not a byte more. `None` where the proxy speaks for itself, or for somebody
/// who has no IP address.
async fn source(io: &mut impl Duplex) -> io::Result<Option<SocketAddr>> {
    let mut header = vec![0; SHORTEST];
    io.read_exact(&mut header).await?;
    if header.starts_with(v2::PROTOCOL_PREFIX) {
        header.push(io.read_u8().await?);
        let length = match header.get(FIXED - 2..FIXED) {
            Some(&[high, low]) => usize::from(u16::from_be_bytes([high, low])),
            _ => return Err(unfit()),
        };
        if length > LONGEST_BINARY {
            return Err(unfit());
        }
        header.resize(FIXED + length, 0);
        let rest = header.get_mut(FIXED..).ok_or_else(unfit)?;
        io.read_exact(rest).await?;
    } else {
        if !header.starts_with(v1::PROTOCOL_PREFIX.as_bytes()) {
            return Err(unfit());
        }
        while header.last() != Some(&b'\n') {
            if header.len() == LONGEST_TEXT {
                return Err(unfit());
            }
            header.push(io.read_u8().await?);
        }
    }
    address(&header)
}

fn address(header: &[u8]) -> io::Result<Option<SocketAddr>> {
    let at = |address: IpAddr, port| Some(SocketAddr::new(address, port));
    match HeaderResult::parse(header) {
        HeaderResult::V1(Ok(header)) => Ok(match header.addresses {
            v1::Addresses::Tcp4(ip) => at(ip.source_address.into(), ip.source_port),
            v1::Addresses::Tcp6(ip) => at(ip.source_address.into(), ip.source_port),
            v1::Addresses::Unknown => None,
        }),
        HeaderResult::V2(Ok(header)) => Ok(match (header.command, header.addresses) {
            (v2::Command::Proxy, v2::Addresses::IPv4(ip)) => {
                at(ip.source_address.into(), ip.source_port)
            }
            (v2::Command::Proxy, v2::Addresses::IPv6(ip)) => {
                at(ip.source_address.into(), ip.source_port)
            }
            (v2::Command::Proxy, v2::Addresses::Unspecified | v2::Addresses::Unix(_))
            | (v2::Command::Local, _) => None,
        }),
        HeaderResult::V1(Err(_)) | HeaderResult::V2(Err(_)) => Err(unfit()),
    }
}

fn unfit() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "the PROXY protocol header is missing or broken")
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncWriteExt as _, duplex};

    use super::*;

    const PEER: &str = "10.1.1.1:7";
    const V2: [u8; 12] = *v2::PROTOCOL_PREFIX.first_chunk().unwrap();

    /// Who a connection comes from that begins so, and what is left to be read of it.
    async fn opened(bytes: &[u8], from: &str) -> io::Result<(String, String)> {
        let networks = vec!["10.0.0.0/8".parse().unwrap()];
        let proxies = Arc::new(Peers { networks, unix: true });
        let (mut ours, theirs) = duplex(8192);
        ours.write_all(bytes).await.unwrap();
        drop(ours);
        let opener = Opener { tls: None, proxies };
        let (mut stream, _, peer) = opener.within(theirs, from.parse().ok()).await?;
        let mut rest = String::new();
        stream.read_to_string(&mut rest).await?;
        Ok((peer.map(|peer| peer.to_string()).unwrap_or_default(), rest))
    }

    fn binary(command: u8, family: u8, body: &[u8]) -> Vec<u8> {
        let length = u16::try_from(body.len()).unwrap().to_be_bytes();
        [&V2, [0x20 | command, family].as_slice(), &length, body, b"GET"].concat()
    }

    #[tokio::test]
    async fn a_trusted_proxy_says_who_comes() {
        let four = [198, 51, 100, 1, 10, 0, 0, 9, 0x1f, 0x90, 0, 80];
        let with_more = [&four[..], &[0x04, 0, 2, 1, 2]].concat();
        let six = [&[0x20, 1, 0xd, 0xb8], [0; 11].as_slice(), &[1], &[0; 16], &[0x1f, 0x90, 0, 80]];
        for (bytes, source) in [
            (b"PROXY TCP4 198.51.100.1 10.0.0.9 8080 80\r\nGET".to_vec(), "198.51.100.1:8080"),
            (b"PROXY TCP6 2001:db8::1 ::2 8080 80\r\nGET".to_vec(), "[2001:db8::1]:8080"),
            (b"PROXY UNKNOWN\r\nGET".to_vec(), PEER),
            (b"PROXY UNKNOWN ffff:f... whatever\r\nGET".to_vec(), PEER),
            (binary(1, 0x11, &four), "198.51.100.1:8080"),
            (binary(1, 0x11, &with_more), "198.51.100.1:8080"),
            (binary(1, 0x21, &six.concat()), "[2001:db8::1]:8080"),
            (binary(0, 0x11, &four), PEER),
            (binary(0, 0, &[]), PEER),
            (binary(1, 0x31, &[0; 216]), PEER),
        ] {
            let found = opened(&bytes, PEER).await.unwrap();
            let told = String::from_utf8_lossy(&bytes).into_owned();
            assert_eq!(found, (source.to_owned(), "GET".to_owned()), "{told}");
        }
    }

    #[tokio::test]
    async fn nobody_else_does() {
        let header = b"PROXY TCP4 198.51.100.1 10.0.0.9 8080 80\r\nGET";
        let (peer, rest) = opened(header, "203.0.113.9:7").await.unwrap();
        assert_eq!((peer.as_str(), rest.as_bytes()), ("203.0.113.9:7", &header[..]));
        let (peer, rest) = opened(header, "a Unix socket").await.unwrap();
        assert_eq!((peer.as_str(), rest.as_str()), ("198.51.100.1:8080", "GET"));
    }

    #[tokio::test]
    async fn broken_headers_end_the_connection() {
        let long = [b"PROXY UNKNOWN ".as_slice(), &[b'x'; 200], b"\r\n"].concat();
        let claims = [&V2, [0x21, 0x11, 0xff, 0xff].as_slice(), &[0; 70]].concat();
        let short = [&V2, [0x21, 0x11, 0, 12].as_slice(), &[0; 5]].concat();
        for bytes in [
            b"GET /login HTTP/1.1\r\nHost: x\r\n\r\n".to_vec(),
            b"PROXY TCP4 198.51.100.1 10.0.0.9 99999 80\r\n".to_vec(),
            b"PROXY TCP4 2001:db8::1 10.0.0.9 8080 80\r\n".to_vec(),
            b"PROXY TCP4 198.51".to_vec(),
            b"PROXY \xff\xfe\xfd\xff\xfe\xfd\xff\xfe\xfd\r\n".to_vec(),
            b"".to_vec(),
            long,
            claims,
            short,
            binary(7, 0x11, &[0; 12]),
            binary(1, 0x11, &[0; 3]),
        ] {
            assert!(opened(&bytes, PEER).await.is_err(), "{}", String::from_utf8_lossy(&bytes));
        }
    }
}
