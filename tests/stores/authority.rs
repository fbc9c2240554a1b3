//! Certificates of an authority of our own, which nobody else trusts.

use std::fs;
use std::path::Path;

use crate::redis_set::NodeTls;

pub struct Authority {
    issuer: rcgen::CertifiedIssuer<'static, rcgen::KeyPair>,
}

impl Authority {
    pub fn new() -> Self {
        let mut params = rcgen::CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name.push(rcgen::DnType::CommonName, "An authority of ours");
        params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        let key = rcgen::KeyPair::generate().unwrap();
        Self { issuer: rcgen::CertifiedIssuer::self_signed(params, key).unwrap() }
    }

    pub fn pem(&self) -> String {
        self.issuer.pem()
    }

    /// A certificate and its key.
    pub fn issue(&self, name: &str) -> (String, String) {
        let key = rcgen::KeyPair::generate().unwrap();
        let params = rcgen::CertificateParams::new(vec![name.to_owned()]).unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        (certificate.pem(), key.serialize_pem())
    }

    /// What the nodes of a set on this machine show each other.
    pub fn for_nodes(&self) -> NodeTls {
        let (certificate, key) = self.issue("127.0.0.1");
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str, text: &str| written(folder.path(), name, text);
        let (ca, certificate) = (file("ca.pem", &self.pem()), file("own.pem", &certificate));
        let key = file("own.key", &key);
        NodeTls { folder, certificate, key, ca }
    }
}

pub fn written(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}
