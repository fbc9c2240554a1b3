//! What somebody agreed to, taking back what they may, and agreeing to what is offered.

use crate::domain::{At, Consent, Edition, Happened, Pool, Terms, Words};

use super::super::audit::Whom;
use super::super::terms::consent;
use super::super::{Engine, Fault};
use super::{AccountNext, AccountPage, AccountPlace, AtAccount, Holder, News};

/// Something that they agreed to, in the version that they agreed to.
#[derive(Debug)]
pub struct OwnConsent {
    pub edition: Edition,
    /// What it is called; unset where the pool no longer asks for it.
    pub title: Option<Words>,
    /// Where it is read, as long as this version stands.
    pub link: Option<Words>,
    /// In which they were asked.
    pub language: String,
    pub at: At,
    /// Whether it may be withdrawn here: all but what nobody gets in without, each document once.
    pub may_end: bool,
}

/// Something that they may agree to as they like.
#[derive(Debug)]
pub struct OfferedTerms {
    pub edition: Edition,
    pub title: Words,
    pub link: Option<Words>,
}

fn of_pool<'a>(pool: &'a Pool, document: &str) -> Option<&'a Terms> {
    pool.terms.iter().find(|own| own.edition.document() == document)
}

fn may_end(pool: &Pool, document: &str) -> bool {
    of_pool(pool, document).is_none_or(|own| !own.required)
}

/// What may be agreed to and is not.
fn offers<'a>(pool: &'a Pool, agreed: &'a [Edition]) -> impl Iterator<Item = &'a Terms> {
    pool.terms.iter().filter(|own| !own.required && !agreed.contains(&own.edition))
}

/// Whether there is anything to be shown.
pub(super) fn has_terms(pool: &Pool, agreed: &[Edition]) -> bool {
    !agreed.is_empty() || offers(pool, agreed).next().is_some()
}

/// What stands, the newest in front.
fn listed(pool: &Pool, consents: Vec<Consent>) -> Vec<OwnConsent> {
    let mut listed: Vec<OwnConsent> = Vec::with_capacity(consents.len());
    for Consent { edition, language, at, .. } in consents {
        let document = edition.document();
        let is_first = listed.iter().all(|before| before.edition.document() != document);
        let terms = of_pool(pool, document);
        listed.push(OwnConsent {
            title: terms.map(|own| own.title.clone()),
            link: terms.filter(|own| own.edition == edition).and_then(|own| own.link.clone()),
            may_end: is_first && may_end(pool, document),
            edition,
            language,
            at,
        });
    }
    listed
}

impl Engine {
    pub(super) async fn list_consents(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
    ) -> Result<AccountNext, Fault> {
        let pool = &own.arrival.pool;
        let mut standing = self.consents.consents(&pool.id, holder.sub()).await?;
        standing.retain(|consent| consent.withdrawn.is_none());
        let offers = offers(pool, &holder.account.agreed).map(|own| OfferedTerms {
            edition: own.edition.clone(),
            title: own.title.clone(),
            link: own.link.clone(),
        });
        let (consents, offers) = (listed(pool, standing), offers.collect());
        let (name, news) = (holder.name(), self.news(own).await?);
        Ok(AccountNext::Page(AccountPage::Consents { name, consents, offers, news }))
    }

    /// To the version that the page showed, and to none that came since.
    pub(super) async fn agree_here(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        edition: &str,
    ) -> Result<AccountNext, Fault> {
        let (arrival, user) = (own.arrival, &holder.account.user);
        let pool = &arrival.pool;
        let mut offered = offers(pool, &holder.account.agreed);
        if let Some(terms) = offered.find(|own| own.edition.to_string() == edition) {
            let consents = [consent(own, terms.edition.clone())];
            let written = self.consents.agree(&pool.id, &user.sub, &consents).await?;
            if !written.is_empty() {
                self.record_agreed(own, user, &written).await?;
                self.tell_news(arrival, &holder.id, News::ConsentGiven).await?;
            }
        }
        Ok(AccountNext::To(AccountPlace::Terms))
    }

    pub(super) async fn withdraw_consent(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        document: &str,
    ) -> Result<AccountNext, Fault> {
        let (arrival, user) = (own.arrival, &holder.account.user);
        let pool = &arrival.pool;
        if may_end(pool, document)
            && self.consents.withdraw(&pool.id, &user.sub, document, arrival.at).await?
        {
            let what = Happened::ConsentWithdrawn { document: document.to_owned() };
            self.record(own, Some(Whom::User(user)), what).await?;
            self.tell_news(arrival, &holder.id, News::ConsentWithdrawn).await?;
        }
        Ok(AccountNext::To(AccountPlace::Terms))
    }
}
