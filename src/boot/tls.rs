//! TLS for visitors, with a certificate that can be replaced while requests flow.

use std::fmt;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use arc_swap::ArcSwap;
use rustls::ServerConfig;
use rustls::crypto::aws_lc_rs::default_provider;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;

use crate::config::TlsFiles;
use crate::vault::sha256;

/// The certificate and key that new connections are greeted with.
pub struct Certificate {
    files: TlsFiles,
    current: ArcSwap<CertifiedKey>,
    /// The hash of both files as they were read last.
    seen: Mutex<[u8; 32]>,
}

impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Certificate").field("files", &self.files).finish_non_exhaustive()
    }
}

impl Certificate {
    pub fn open(files: TlsFiles) -> io::Result<Arc<Self>> {
        let (hash, pair) = read(&files)?;
        let current = ArcSwap::from_pointee(pair?);
        Ok(Arc::new(Self { files, current, seen: Mutex::new(hash) }))
    }

    /// Looks at the files again. Says whether others are in use now; a pair that does not fit
    /// together is told once, and changes nothing.
    pub fn refresh(&self) -> io::Result<bool> {
        let (hash, pair) = read(&self.files)?;
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if *seen == hash {
            return Ok(false);
        }
        *seen = hash;
        self.current.store(Arc::new(pair?));
        Ok(true)
    }

    /// TLS 1.2 and 1.3 with the suites that rustls holds safe; HTTP/1.1 alone is offered.
    pub fn server_config(self: &Arc<Self>) -> io::Result<ServerConfig> {
        let versions = ServerConfig::builder_with_provider(Arc::new(default_provider()))
            .with_protocol_versions(&[&rustls::version::TLS13, &rustls::version::TLS12])
            .map_err(io::Error::other)?;
        let resolver = Arc::clone(self);
        let mut config = versions.with_no_client_auth().with_cert_resolver(resolver);
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(config)
    }
}

impl ResolvesServerCert for Certificate {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(self.current.load_full())
    }
}

type Read = ([u8; 32], io::Result<CertifiedKey>);

/// Fails where a file cannot be read; the pair fails where what they hold is of no use.
fn read(files: &TlsFiles) -> io::Result<Read> {
    let certificate = bytes(&files.certificate)?;
    let key = bytes(&files.key)?;
    let hash = sha256(&[sha256(&certificate), sha256(&key)].concat());
    Ok((hash, pair(files, &certificate, &key)))
}

fn pair(files: &TlsFiles, certificate: &[u8], key: &[u8]) -> io::Result<CertifiedKey> {
    let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(certificate).collect();
    let chain = chain.map_err(|error| unfit(&files.certificate, &error))?;
    if chain.is_empty() {
        return Err(unfit(&files.certificate, &"there is no certificate in it"));
    }
    let key = PrivateKeyDer::from_pem_slice(key).map_err(|error| unfit(&files.key, &error))?;
    CertifiedKey::from_der(chain, key, &default_provider())
        .map_err(|error| unfit(&files.key, &error))
}

fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    fs::read(path)
        .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))
}

fn unfit(path: &Path, error: &dyn fmt::Display) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("{}: {error}", path.display()))
}
