//! Mail by SMTP (RFC 5321), over TLS wherever it leaves this machine.

use std::time::Duration;

use async_trait::async_trait;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{
    Certificate, CertificateStore, Tls as LettreTls, TlsParameters,
};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::{Error, PoolConfig};
use lettre::{AsyncSmtpTransport, AsyncTransport as _, Tokio1Executor};

use crate::domain::Secret;
use crate::ports::Fault;

use super::written::{Body, Written};
use super::{Carrier, Refusal, Sender, mime};

/// How the connection is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tls {
    /// From the first byte (RFC 8314 §3.3).
    Implicit,
    /// From STARTTLS on, without which nothing is said (RFC 3207).
    StartTls,
    /// Not at all: for a server on this machine.
    None,
}

/// Which server takes our mail, and as whom we come.
#[derive(Clone, Debug)]
pub struct SmtpRules {
    pub host: String,
    pub port: u16,
    pub tls: Tls,
    /// PEM certificates that vouch for the server, in place of the public ones.
    pub authorities: Option<String>,
    pub login: Option<(String, Secret<String>)>,
    /// Connections at most.
    pub connections: u32,
    /// How long an unused connection is kept.
    pub keep: Duration,
    pub connect: Duration,
    pub sender: Sender,
}

/// A mail server that takes what we send.
#[derive(Debug)]
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    sender: Sender,
    server: String,
}

impl Smtp {
    /// Connects to nobody yet. Make it inside a Tokio runtime.
    pub fn new(rules: SmtpRules) -> Result<Self, Fault> {
        let unfit = |error: Error| Fault::misfit(format!("mail: {error}"));
        let tls = tls(&rules).map_err(unfit)?;
        let hello = ClientId::Domain(rules.sender.from.domain().to_owned());
        let kept = PoolConfig::new().max_size(rules.connections).idle_timeout(rules.keep);
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&rules.host)
            .port(rules.port)
            .tls(tls)
            .hello_name(hello)
            .timeout(Some(rules.connect))
            .pool_config(kept);
        if let Some((user, password)) = rules.login {
            builder = builder.credentials(Credentials::new(user, password.expose().clone()));
        }
        let server = format!("{}:{}", rules.host, rules.port);
        Ok(Self { transport: builder.build(), sender: rules.sender, server })
    }
}

fn tls(rules: &SmtpRules) -> Result<LettreTls, Error> {
    if rules.tls == Tls::None {
        return Ok(LettreTls::None);
    }
    let mut parameters = TlsParameters::builder(rules.host.clone());
    parameters = match &rules.authorities {
        None => parameters.certificate_store(CertificateStore::WebpkiRoots),
        Some(pem) => {
            let own = parameters.certificate_store(CertificateStore::None);
            own.add_root_certificate(Certificate::from_pem(pem.as_bytes())?)
        }
    };
    let parameters = parameters.build()?;
    Ok(match rules.tls {
        Tls::Implicit => LettreTls::Wrapper(parameters),
        Tls::StartTls | Tls::None => LettreTls::Required(parameters),
    })
}

#[async_trait]
impl Carrier for Smtp {
    async fn carry(&self, id: &str, message: &Written) -> Result<(), Refusal> {
        let Body::Mail { subject, text, html } = &message.body else {
            return Err(Refusal::Never("is no mail".to_owned()));
        };
        let mail = mime::mail(id, message, (subject, text, html), &self.sender);
        let mail = mail.map_err(Refusal::Never)?;
        self.transport.send(mail).await.map(drop).map_err(|error| refusal(&self.server, &error))
    }
}

/// Whether it is this message that they do not take, or all of them.
fn refusal(server: &str, error: &Error) -> Refusal {
    let Some(code) = error.status().map(u16::from) else {
        let what =
            if error.is_tls() { " (is its certificate for this host, and by whom?)" } else { "" };
        return Refusal::Closed(format!("{server}: {error}{what}"));
    };
    let told = format!("{server}: {error}");
    match code {
        // RFC 4954 §6: they want to know who we are, or do not believe it.
        454 | 530 | 534 | 535 | 538 => Refusal::Closed(format!("{told} (user and password?)")),
        // RFC 5321 §3.8: they are closing, or not there for us.
        421 => Refusal::Closed(told),
        400..500 => Refusal::Later(told),
        _ => Refusal::Never(told),
    }
}
