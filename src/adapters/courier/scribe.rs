//! Puts letters into words, in the pool's look and the person's language.

use std::sync::Arc;

use arc_swap::ArcSwap;

use crate::brand::Catalog;
use crate::domain::{At, Channel, Letter, Secret};
use crate::ports::Fault;

use super::words;
use super::written::{Body, Written};

/// Writes messages. A reload gives it another catalog.
#[derive(Debug)]
pub struct Scribe {
    catalog: ArcSwap<Catalog>,
}

impl Scribe {
    pub fn new(catalog: Arc<Catalog>) -> Self {
        Self { catalog: ArcSwap::new(catalog) }
    }

    pub fn replace(&self, catalog: Arc<Catalog>) {
        self.catalog.store(catalog);
    }

    pub(super) fn write(&self, letter: &Letter, at: At) -> Result<Written, Fault> {
        let catalog = self.catalog.load();
        let text = catalog.locales.text(&letter.language);
        let words = words::of(letter, &text, at);
        let body = match &letter.to {
            Channel::Mail(_) => {
                let theme = &catalog.theme_or_default(&letter.theme).theme;
                let unfit = |error| Fault::misfit(format!("a mail: {error}"));
                let mail = words.mail(&text, theme).map_err(unfit)?;
                let (text, html) = (Secret::new(mail.text), Secret::new(mail.html));
                Body::Mail { subject: mail.subject, text, html }
            }
            Channel::Text(_) => Body::Text(Secret::new(words.sms(&text))),
        };
        Ok(Written {
            to: letter.to.recipient().to_owned(),
            app: letter.pool_name.clone(),
            host: letter.origin.host().to_owned(),
            language: text.lang().to_owned(),
            notice: words.kind.is_notice(),
            at,
            body,
        })
    }
}
