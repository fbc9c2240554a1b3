//! What people say of themselves, but for the address and the number that they are reached at.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{Asked, Attributes, Happened, Medium, NameKind, SignInNames, Unfit, User};
use crate::ports::{Revised, Revision};

use super::super::audit::Whom;
use super::super::{Arrival, Engine, Fault, SignUpField};
use super::reauthenticate::Doubt;
use super::{AccountMistake, AccountNext, AccountPage, AtAccount, Holder, News};

impl Engine {
    pub(super) async fn change_profile(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        values: &BTreeMap<String, String>,
        current: String,
    ) -> Result<AccountNext, Fault> {
        let (arrival, user) = (own.arrival, &holder.account.user);
        let mut fields = fields(own, user, Some(values));
        let Some(changed) = changed(arrival, user, &mut fields) else {
            return Ok(page(holder, fields, None));
        };
        if changed.is_empty() {
            return Ok(AccountNext::ToOverview);
        }
        if changed.keys().any(|name| is_name(arrival, name))
            && let Err(doubt) = self.reauthenticate(own, holder, current).await?
        {
            return Ok(match doubt {
                Doubt::Wait(ask) => AccountNext::Wait(ask),
                Doubt::Mistake(mistake) => page(holder, fields, Some(mistake)),
            });
        }
        let mut attributes = user.attributes.clone();
        for (name, value) in &changed {
            attributes.put(name, value);
        }
        let next = revision(&arrival.pool.names, user, attributes);
        match self.users.revise(&arrival.pool.id, user, next, arrival.at).await? {
            Revised::Yes => {}
            Revised::Outdated => {
                return Ok(page(holder, fields, Some(AccountMistake::OutOfDate)));
            }
            Revised::NameTaken(kind) => {
                wrong(&mut fields, kind.as_str(), Unfit::Taken);
                return Ok(page(holder, fields, None));
            }
        }
        let what = Happened::ProfileChanged { attributes: changed.into_keys().collect() };
        self.record(own, Some(Whom::User(user)), what).await?;
        if let Some(session) = &arrival.session {
            self.tell_news(arrival, session, News::ProfileChanged).await?;
        }
        Ok(AccountNext::ToOverview)
    }
}

/// The form as it stands; where there is nothing to be changed, none.
pub(super) fn show(own: &AtAccount<'_>, holder: &Holder) -> AccountNext {
    let fields = fields(own, &holder.account.user, None);
    if fields.is_empty() { AccountNext::ToOverview } else { page(holder, fields, None) }
}

fn page(holder: &Holder, fields: Vec<SignUpField>, mistake: Option<AccountMistake>) -> AccountNext {
    let asks_password = holder.account.credential.is_some()
        && fields.iter().any(|field| field.asked.name == NameKind::PreferredUsername.as_str());
    AccountNext::Page(AccountPage::Profile { name: holder.name(), fields, asks_password, mistake })
}

/// Who somebody is with other attributes: the names that find them follow.
pub(super) fn revision(names: &SignInNames, user: &User, attributes: Attributes) -> Revision {
    Revision {
        status: user.status,
        names: names.finding(Some(&user.username), &attributes),
        attributes,
    }
}

/// What of these may be changed by a form alone: an address or a number is proven first.
pub(super) fn names(arrival: &Arrival) -> impl Iterator<Item = &str> {
    let contact = |name: &&str| Medium::ALL.iter().any(|medium| medium.attribute() == *name);
    arrival.pool.changeable.iter().map(String::as_str).filter(move |name| !contact(name))
}

/// What the overview shows of them: their name, and what they may change.
pub(super) fn told(own: &AtAccount<'_>, user: &User) -> Vec<SignUpField> {
    let more = names(own.arrival).filter(|name| *name != "name");
    let field = |name: &str| {
        let asked = Asked { name: name.to_owned(), required: false };
        let value = user.attributes.get(name)?.to_owned();
        Some(SignUpField { asked, own: own.client.field(name).cloned(), value, wrong: None })
    };
    std::iter::once("name").chain(more).filter_map(field).collect()
}

fn fields(
    own: &AtAccount<'_>,
    user: &User,
    typed: Option<&BTreeMap<String, String>>,
) -> Vec<SignUpField> {
    let arrival = own.arrival;
    let demanded: BTreeSet<&str> = arrival
        .pool
        .sign_up
        .iter()
        .flat_map(|policy| policy.required.iter().map(String::as_str))
        .collect();
    let field = |name: &str| {
        let stored = user.attributes.get(name);
        let value = typed.map_or(stored, |typed| typed.get(name).map(String::as_str));
        let own = own.client.field(name).cloned();
        let required = own.as_ref().map_or(demanded.contains(name), |own| own.required);
        SignUpField {
            asked: Asked { name: name.to_owned(), required },
            own,
            value: value.unwrap_or_default().to_owned(),
            wrong: None,
        }
    };
    names(arrival).map(field).collect()
}

/// What is to be written, or nothing where the fields say what is wrong.
fn changed(
    arrival: &Arrival,
    user: &User,
    fields: &mut [SignUpField],
) -> Option<BTreeMap<String, String>> {
    let mut changed = BTreeMap::new();
    for field in fields.iter_mut() {
        let name = field.asked.name.as_str();
        match field.fit() {
            Ok(value) if value.is_empty() && field.asked.required => {
                field.wrong = Some(Unfit::Missing);
            }
            Ok(value) if value == user.attributes.get(name).unwrap_or_default() => {}
            Ok(value) => {
                field.wrong = unfit_as_name(arrival, name, &value);
                changed.insert(name.to_owned(), value);
            }
            Err(unfit) => field.wrong = Some(unfit),
        }
    }
    fields.iter().all(|field| field.wrong.is_none()).then_some(changed)
}

fn is_name(arrival: &Arrival, attribute: &str) -> bool {
    arrival.pool.names.kinds.iter().any(|kind| kind.as_str() == attribute)
}

fn unfit_as_name(arrival: &Arrival, attribute: &str, value: &str) -> Option<Unfit> {
    let names = &arrival.pool.names;
    if !is_name(arrival, attribute) || value.is_empty() {
        return None;
    }
    if names.looks_like_contact(value) {
        return Some(Unfit::LooksLikeContact);
    }
    names.name(NameKind::PreferredUsername, value).is_none().then_some(Unfit::TooLong)
}

fn wrong(fields: &mut [SignUpField], name: &str, unfit: Unfit) {
    if let Some(field) = fields.iter_mut().find(|field| field.asked.name == name) {
        field.wrong = Some(unfit);
    }
}
