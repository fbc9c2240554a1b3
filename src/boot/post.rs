//! The post: what brings messages out of the house, and the tasks that do it.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Notify, watch};
use tokio::task::JoinHandle;

use crate::adapters::courier::{
    Carrier, Channels, Console, Gateway, GatewayRules, MailboxCourier, OutboxCourier, Patience,
    Postman, Scribe, Sender, Smtp, SmtpRules, Template, Tls,
};
use crate::adapters::sql::Directory;
use crate::config::{
    BodyFormat, Config, MailBy, MailServer, MailTls, PostPatience, TextBy, TextGateway,
};
use crate::domain::{MAIL, Span, TEXT};
use crate::metrics::Metrics;
use crate::ports::{Clock, Courier, Fault};
use crate::vault::Vault;

/// Dead letters that are older than this are forgotten.
const DEAD_REMEMBERED: Span = Span::from_days(30);

/// How messages get out, beside who writes them.
#[derive(Clone)]
pub struct Post {
    pub scribe: Arc<Scribe>,
    pub courier: Arc<dyn Courier>,
    directory: Directory,
    vault: Arc<Vault>,
    channels: Channels,
}

impl std::fmt::Debug for Post {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Post").field("channels", &self.channels).finish_non_exhaustive()
    }
}

impl Post {
    /// Into the mailbox of demo mode, or into the outbox where a channel leads out.
    pub fn new(
        config: &Config,
        directory: &Directory,
        vault: &Arc<Vault>,
        scribe: Arc<Scribe>,
    ) -> Self {
        let (directory, vault) = (directory.clone(), Arc::clone(vault));
        let channels = if config.demo.is_some() {
            Channels::default()
        } else {
            Channels {
                mail: config.messages.mail.as_ref().map(|_| Arc::new(Notify::new())),
                text: config.messages.text.as_ref().map(|_| Arc::new(Notify::new())),
            }
        };
        let courier: Arc<dyn Courier> = if config.demo.is_some() {
            let vault = Arc::clone(&vault);
            Arc::new(MailboxCourier::new(directory.clone(), Arc::clone(&scribe), vault))
        } else {
            Arc::new(OutboxCourier {
                directory: directory.clone(),
                scribe: Arc::clone(&scribe),
                vault: Arc::clone(&vault),
                channels: channels.clone(),
            })
        };
        Self { scribe, courier, directory, vault, channels }
    }

    /// Whether a message of this channel gets anywhere.
    pub fn leads(config: &Config, channel: &str) -> bool {
        let Config { messages, demo, .. } = config;
        demo.is_some()
            || (if channel == MAIL { messages.mail.is_some() } else { messages.text.is_some() })
    }

    /// Sets the postmen to work.
    pub fn start(
        &self,
        config: &Config,
        clock: &Arc<dyn Clock>,
        metrics: &Arc<Metrics>,
    ) -> Result<Postmen, Fault> {
        let (stop, told) = watch::channel(false);
        let mut rounds = Vec::new();
        let mut begin = |channel, carrier, patience: PostPatience, wake: &Arc<Notify>| {
            let postman = Postman {
                directory: self.directory.clone(),
                vault: Arc::clone(&self.vault),
                clock: Arc::clone(clock),
                metrics: Arc::clone(metrics),
                channel,
                carrier,
                patience: Patience {
                    carry: duration(patience.within),
                    tries: patience.tries,
                    at_once: patience.at_once as usize,
                },
                wake: Arc::clone(wake),
            };
            rounds.push(tokio::spawn(postman.begin().run(told.clone())));
        };
        if let (Some(mail), Some(wake)) = (&config.messages.mail, &self.channels.mail) {
            begin(MAIL, mail_carrier(&mail.by, mail.patience)?, mail.patience, wake);
        }
        if let (Some(text), Some(wake)) = (&config.messages.text, &self.channels.text) {
            begin(TEXT, text_carrier(&text.by, text.patience)?, text.patience, wake);
        }
        Ok(Postmen { stop, rounds })
    }

    /// Forgets what is worthless, and tells how much there is.
    pub async fn tidy(&self, clock: &dyn Clock, metrics: &Metrics) -> Result<(), Fault> {
        let at = clock.now();
        self.directory.tidy_outbox(at - DEAD_REMEMBERED, at).await?;
        let counted = self.directory.count_outbox().await?;
        for channel in [MAIL, TEXT] {
            for (dead, state) in [(false, "waiting"), (true, "dead")] {
                let number = counted.iter().find(|own| own.0 == channel && own.1 == dead);
                metrics.outbox(channel, state, number.map_or(0, |own| own.2));
            }
        }
        Ok(())
    }
}

/// The postmen at work.
#[derive(Debug)]
pub struct Postmen {
    stop: watch::Sender<bool>,
    rounds: Vec<JoinHandle<()>>,
}

impl Postmen {
    /// Lets what is under way go out, for so long. What does not is sent by whoever comes next.
    pub async fn stop(self, within: Duration) {
        // Nobody listens where there are none.
        let _ = self.stop.send(true);
        for mut round in self.rounds {
            if tokio::time::timeout(within, &mut round).await.is_err() {
                round.abort();
            }
        }
    }
}

fn mail_carrier(by: &MailBy, patience: PostPatience) -> Result<Arc<dyn Carrier>, Fault> {
    Ok(match by {
        MailBy::Console => Arc::new(Console),
        MailBy::Smtp(server) => Arc::new(Smtp::new(smtp(server, patience)?)?),
    })
}

fn smtp(server: &MailServer, patience: PostPatience) -> Result<SmtpRules, Fault> {
    let address = |text: &str| {
        text.parse().map_err(|error| Fault::misfit(format!("the address `{text}`: {error}")))
    };
    Ok(SmtpRules {
        host: server.host.clone(),
        port: server.port,
        tls: match server.tls {
            MailTls::Implicit => Tls::Implicit,
            MailTls::StartTls => Tls::StartTls,
            MailTls::None => Tls::None,
        },
        authorities: server.authorities.clone(),
        login: server.login.clone(),
        connections: patience.at_once,
        keep: duration(server.keep),
        connect: duration(patience.within),
        sender: Sender {
            from: address(&server.from)?,
            name: server.from_name.clone(),
            reply_to: server.reply_to.as_deref().map(address).transpose()?,
            unsubscribe: server.unsubscribe.clone(),
        },
    })
}

fn text_carrier(by: &TextBy, patience: PostPatience) -> Result<Arc<dyn Carrier>, Fault> {
    Ok(match by {
        TextBy::Console => Arc::new(Console),
        TextBy::Http(gateway) => Arc::new(Gateway::new(rules(gateway, patience)?)?),
    })
}

fn rules(gateway: &TextGateway, patience: PostPatience) -> Result<GatewayRules, Fault> {
    let method = gateway.method.parse();
    Ok(GatewayRules {
        method: method.map_err(|error| Fault::misfit(format!("the method: {error}")))?,
        url: Template::Form(gateway.url.clone()),
        headers: gateway.headers.clone(),
        login: gateway.login.clone(),
        body: gateway.body.clone().map(|(text, format)| match format {
            BodyFormat::Json => Template::Json(text),
            BodyFormat::Form => Template::Form(text),
        }),
        sender: gateway.sender.clone(),
        success: gateway.success.clone(),
        authorities: gateway.authorities.clone(),
        connections: patience.at_once as usize,
        within: duration(patience.within),
    })
}

fn duration(span: Span) -> Duration {
    Duration::from_millis(span.millis().try_into().unwrap_or_default())
}
