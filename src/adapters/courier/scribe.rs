//! Puts letters into words, in the pool's look and the person's language.

use std::collections::BTreeMap;
use std::sync::Arc;

use arc_swap::ArcSwap;

use crate::brand::Catalog;
use crate::brand::letters::Overrides;
use crate::domain::{At, Channel, Letter, PoolId, Secret};
use crate::ports::Fault;

use super::words;
use super::written::{Body, Written};

/// What pools say in their own words.
pub type Own = BTreeMap<PoolId, Overrides>;

/// Writes messages, in the catalog that pages wear. A reload gives it other words.
#[derive(Debug)]
pub struct Scribe {
    catalog: Arc<ArcSwap<Catalog>>,
    own: ArcSwap<Own>,
}

impl Scribe {
    pub fn new(catalog: Arc<ArcSwap<Catalog>>, own: Own) -> Self {
        Self { catalog, own: ArcSwap::from_pointee(own) }
    }

    pub fn replace(&self, own: Own) {
        self.own.store(Arc::new(own));
    }

    pub(super) fn write(&self, letter: &Letter, at: At) -> Result<Written, Fault> {
        let catalog = self.catalog.load();
        let brand = catalog.look(&letter.look);
        let text = catalog.locales.text(&letter.language).in_words_of(&brand.words);
        let own = self.own.load();
        let key = (words::kind(&letter.kind), text.lang().to_owned());
        let own = own.get(&letter.pool).and_then(|own| own.get(&key));
        let words = words::of(letter, &text, own, at);
        let body = match &letter.to {
            Channel::Mail(_) => {
                let unfit = |error| Fault::misfit(format!("a mail: {error}"));
                let mail = words.mail(&text, &brand.theme).map_err(unfit)?;
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
