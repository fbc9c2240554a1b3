use std::fmt;
use std::sync::Arc;

use rustls::crypto::aws_lc_rs::default_provider;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore};

use crate::domain::Secret;
use crate::ports::Fault;

/// Whom to trust, and who we are. Everything as PEM.
#[derive(Clone, Debug, Default)]
pub struct RedisTls {
    /// The certificates of those who may vouch for a server; the system's where there are none.
    pub ca: Option<Vec<u8>>,
    /// Our own certificate with its chain, and its key, for servers that ask for one.
    pub client: Option<(Vec<u8>, Secret<Vec<u8>>)>,
}

/// TLS 1.2 and 1.3; the name in the URL must be in the server's certificate.
pub fn client_config(tls: &RedisTls) -> Result<Arc<ClientConfig>, Fault> {
    let versions = ClientConfig::builder_with_provider(Arc::new(default_provider()))
        .with_protocol_versions(&[&rustls::version::TLS13, &rustls::version::TLS12])
        .map_err(|error| bad("TLS", &error))?;
    let trusting = versions.with_root_certificates(roots(tls.ca.as_deref())?);
    let config = match &tls.client {
        None => trusting.with_no_client_auth(),
        Some((certificate, key)) => {
            let chain = certificates("stores.redis_certificate", certificate)?;
            let key = PrivateKeyDer::from_pem_slice(key.expose())
                .map_err(|error| bad("stores.redis_key", &error))?;
            trusting
                .with_client_auth_cert(chain, key)
                .map_err(|error| bad("stores.redis_certificate", &error))?
        }
    };
    Ok(Arc::new(config))
}

fn roots(ca: Option<&[u8]>) -> Result<RootCertStore, Fault> {
    let mut roots = RootCertStore::empty();
    if let Some(pem) = ca {
        for certificate in certificates("stores.redis_ca", pem)? {
            roots.add(certificate).map_err(|error| bad("stores.redis_ca", &error))?;
        }
        return Ok(roots);
    }
    let (added, _unfit) =
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    if added == 0 {
        let what = "stores.sessions speaks TLS, and the system has no certificates to trust; set \
                    stores.redis_ca";
        return Err(Fault::misfit(what));
    }
    Ok(roots)
}

fn certificates(key: &str, pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, Fault> {
    let read: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    let read = read.map_err(|error| bad(key, &error))?;
    if read.is_empty() {
        return Err(bad(key, &"there is no certificate in it; it must be a PEM file"));
    }
    Ok(read)
}

fn bad(key: &str, why: &dyn fmt::Display) -> Fault {
    Fault::misfit(format!("{key}: {why}"))
}
