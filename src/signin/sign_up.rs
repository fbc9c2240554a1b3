//! An account of one's own: the form, and what came of it.
//!
//! Where an address or a number is the name, an answer would tell a stranger who has an account
//! here. So the same page follows whether it was free or not: its owner gets a code, or learns that
//! somebody tried.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::{
    Asked, Attributes, AuthorizeRequest, BrokenRule, Browser, Channel, Client, Credential,
    CustomField, Factor, Happened, LetterKind, Medium, NameKind, ProofOf, SignUp, Span, Unfit,
    User, UserStatus, UserSub, fit,
};
use crate::ports::{NewUser, Precedence, Registered, Swapped};

use super::attempts::Guessed;
use super::audit::Whom;
use super::breached::known_by;
use super::record::{Kept, RecordId, SLOW_STEP};
use super::step::{Confirming, Half, Step};
use super::submit::Turn;
use super::terms::{AskedTerms, given, outstanding, ticked};
use super::verification::Subject;
use super::{Arrival, Ask, Engine, Fault, Next, Place};

/// How long a form that was sent keeps others of the same browser away.
const JOINING_LASTS: Span = Span::from_seconds(10);

/// What was typed into the sign-up form.
#[derive(Debug, Default)]
pub struct SignUpForm {
    /// By the name of the field; others than those that were asked for are not looked at.
    pub values: BTreeMap<String, String>,
    pub chosen: String,
    pub again: String,
}

/// A field of the sign-up page.
#[derive(Clone, Debug)]
pub struct SignUpField {
    pub asked: Asked,
    /// Of a client's own.
    pub own: Option<CustomField>,
    /// As it was typed.
    pub value: String,
    pub wrong: Option<Unfit>,
}

impl SignUpField {
    /// What was typed, in the form in which it is kept.
    pub(super) fn fit(&self) -> Result<String, Unfit> {
        match &self.own {
            Some(own) => own.fit(&self.value),
            None => fit(&self.asked.name, &self.value),
        }
    }
}

/// A form that can be taken.
struct Filled {
    username: Option<String>,
    attributes: Attributes,
    /// The name that the person will sign in with.
    name: String,
}

/// An account is being made for this browser.
#[derive(Serialize, Deserialize)]
struct Joining;

impl Kept for Joining {
    const PLACE: &'static str = "account being made";

    fn name(self) -> String {
        String::new()
    }
}

impl Engine {
    /// `/signup`: the empty form, or the way to the sign-in page where nobody may sign up.
    pub fn show_sign_up(&self, arrival: &Arrival, client: &Client) -> Next {
        match &arrival.pool.sign_up {
            None => Next::To(Place::Login),
            Some(policy) => {
                let fields = fields(arrival, client, policy, &BTreeMap::new());
                Next::Ask(page(arrival, client, fields, vec![], outstanding(&arrival.pool, &[])))
            }
        }
    }

    /// The form was sent.
    pub async fn sign_up(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
        form: SignUpForm,
    ) -> Result<Next, Fault> {
        let Some(policy) = &arrival.pool.sign_up else {
            return Ok(Next::To(Place::Login));
        };
        let Some(turn) = self.sign_in_turn(arrival, request).await? else {
            return Ok(Next::Ask(Ask::Expired));
        };
        let mut fields = fields(arrival, &request.client, policy, &form.values);
        let filled = filled(arrival, &mut fields);
        let client = &request.client;
        let without = form.chosen.is_empty()
            && form.again.is_empty()
            && filled.as_ref().is_some_and(|own| needs_no_password(arrival, client, policy, own));
        let chosen = if without {
            Ok(None)
        } else {
            self.acceptable(arrival, form.chosen, &form.again, None).await?.map(Some)
        };
        let mut terms = outstanding(&arrival.pool, &[]);
        let agrees = ticked(&mut terms, &form.values);
        let (filled, chosen) = match (filled, chosen) {
            (Some(filled), Ok(chosen)) if agrees => (filled, chosen),
            (_, chosen) => {
                let broken = chosen.err().unwrap_or_default();
                return Ok(Next::Ask(page(arrival, client, fields, broken, terms)));
            }
        };
        let folded = arrival.pool.names.nobody(&filled.name);
        let about = Guessed::NobodysCode(&folded);
        if let Some(full) = self.count_form(&turn, about, arrival.known.first()).await? {
            return Ok(Next::Ask(full));
        }
        if let Some(chosen) = &chosen {
            let known = known_by(arrival, &filled.name, &filled.attributes);
            if let Some(broken) = self.too_well_known(arrival, chosen, &known).await? {
                return Ok(Next::Ask(page(arrival, client, fields, vec![broken], terms)));
            }
        }
        let credential = match &chosen {
            Some(chosen) => {
                let hash = self.hasher.hash(chosen, Precedence::Unknown).await?;
                Some(Credential { hash, temporary_until: None })
            }
            None => None,
        };
        let Some(joining) = self.joining(&turn).await? else {
            return Ok(Next::Moved);
        };
        let consents = given(&turn, &terms);
        let new = NewUser { consents, ..self.new_user(arrival, &filled, credential) };
        match self.users.sign_up(&arrival.pool.id, new.clone(), arrival.at).await? {
            Registered::Created => self.signed_up(&turn, policy, filled.name, new).await,
            Registered::NameTaken(kind) if is_hidden(kind, request) => {
                self.pretend_sign_up(&turn, policy, filled, kind).await
            }
            Registered::NameTaken(kind) => {
                self.drop_record(arrival, joining).await?;
                if let Some(field) = fields.iter_mut().find(|f| f.asked.name == kind.as_str()) {
                    field.wrong = Some(Unfit::Taken);
                }
                Ok(Next::Ask(page(arrival, client, fields, vec![], terms)))
            }
        }
    }

    /// Marks that an account is being made here: of a form that was sent twice at once, the second
    /// would take the place of the first, whose page would wait for a code that never fits.
    async fn joining(&self, turn: &Turn<'_>) -> Result<Option<RecordId>, Fault> {
        let (arrival, request) = (turn.arrival, turn.request);
        let Some(browser) = &arrival.browser else {
            return Ok(None);
        };
        let stored = self.stored::<Joining>(arrival, browser, request).await?;
        if stored.standing.step().is_some() {
            return Ok(None);
        }
        let marked = self.store(arrival, stored.id, stored.version, Joining, JOINING_LASTS).await?;
        Ok((marked == Swapped::Yes).then_some(stored.id))
    }

    fn new_user(
        &self,
        arrival: &Arrival,
        filled: &Filled,
        credential: Option<Credential>,
    ) -> NewUser {
        let sub = UserSub::from(self.vault.uuid());
        let names = &arrival.pool.names;
        NewUser {
            username: filled.username.clone().unwrap_or_else(|| sub.as_str().to_owned()),
            names: names.finding(filled.username.as_deref(), &filled.attributes),
            sub,
            status: UserStatus::Unconfirmed,
            mfa_required: false,
            attributes: filled.attributes.clone(),
            groups: Vec::new(),
            credential,
            consents: Vec::new(),
        }
    }

    /// The account is there: a code goes out, and the browser waits for it under a new id.
    async fn signed_up(
        &self,
        turn: &Turn<'_>,
        policy: &SignUp,
        name: String,
        new: NewUser,
    ) -> Result<Next, Fault> {
        let arrival = turn.arrival;
        let has_password = new.credential.is_some();
        let user = User {
            sub: new.sub,
            username: new.username,
            status: new.status,
            enabled: true,
            mfa_required: new.mfa_required,
            mfa: crate::domain::MfaChoice::default(),
            attributes: new.attributes,
            groups: new.groups,
            created: arrival.at,
            modified: arrival.at,
            signed_out: None,
        };
        self.record(turn, Some(Whom::User(&user)), Happened::SignedUp).await?;
        let agreed: Vec<_> = new.consents.into_iter().map(|own| own.edition).collect();
        self.record_agreed(turn, &user, &agreed).await?;
        let proves = policy.proves(&user.attributes);
        let channel = proves.and_then(|medium| medium.channel(&user.attributes));
        let destination = channel.as_ref().map(Channel::masked).unwrap_or_default();
        if let Some(channel) = &channel {
            self.send_sign_up_code(turn, &user, channel, ProofOf::SignUp).await?;
        }
        let confirming = if has_password {
            let half = Half::first(user.sub, name.clone(), Factor::Password, arrival.at);
            Confirming::of(half, name, destination, arrival.at)
        } else {
            Confirming::unproven(user.sub, name, destination, arrival.at)
        };
        self.wait_anew(turn, confirming).await
    }

    /// Sends the code, or the link, of an account that waits to be confirmed.
    pub(super) async fn send_sign_up_code(
        &self,
        turn: &Turn<'_>,
        user: &User,
        channel: &Channel,
        of: ProofOf,
    ) -> Result<(), Fault> {
        let pool = &turn.arrival.pool;
        let client = turn.request.client.id.as_str();
        let link = |code: &str| {
            let mut query = url::form_urlencoded::Serializer::new(String::new());
            query.append_pair("client_id", client);
            query.append_pair("user_name", &user.username);
            query.append_pair("confirmation_code", code);
            pool.origin.at(&format!("/confirmUser?{}", query.finish()))
        };
        let by_link = pool.sign_up.as_ref().is_some_and(|policy| policy.by_link);
        let link: Option<&dyn Fn(&str) -> String> = by_link.then_some(&link);
        let subject = Subject { user, channel, of };
        self.send_verification(turn.arrival, subject, link).await
    }

    /// Somebody has this address or number: they are told, and the stranger waits for a code.
    async fn pretend_sign_up(
        &self,
        turn: &Turn<'_>,
        policy: &SignUp,
        filled: Filled,
        kind: NameKind,
    ) -> Result<Next, Fault> {
        let arrival = turn.arrival;
        let proves = policy.proves(&filled.attributes);
        let seen = proves.and_then(|medium| medium.channel(&filled.attributes));
        let destination = seen.as_ref().map(Channel::masked).unwrap_or_default();
        let taken = if kind == NameKind::Phone { Medium::PhoneNumber } else { Medium::Email };
        if let Some(to) = taken.channel(&filled.attributes) {
            let sign_in = turn.request.client.home.clone().map(crate::domain::Secret::new);
            let kind = LetterKind::AlreadyRegistered { sign_in };
            let letter = arrival.letter(to, filled.name.clone(), kind);
            self.courier.send(letter, arrival.at).await?;
        }
        self.wait_anew(turn, Confirming::pretended(filled.name, destination, arrival.at)).await
    }

    /// Waits for a code under a new browser id: whoever knew the one from before may not share
    /// what follows.
    async fn wait_anew(&self, turn: &Turn<'_>, confirming: Confirming) -> Result<Next, Fault> {
        let browser = Browser::new(self.vault.random());
        let id = self.record_id::<Step>(&turn.arrival.pool.id, &browser, turn.request);
        let lasts = super::verification::CODE_LASTS.max(SLOW_STEP);
        self.store(turn.arrival, id, None, Step::Confirm(confirming), lasts).await?;
        if turn.version.is_some() {
            self.drop_record(turn.arrival, turn.id).await?;
        }
        Ok(Next::MovedTo(browser))
    }
}

/// A user name is told to be taken in either mode, as the original does (pages reference, 9).
fn is_hidden(kind: NameKind, request: &AuthorizeRequest) -> bool {
    matches!(kind, NameKind::Email | NameKind::Phone) && request.client.hides_existence
}

fn fields(
    arrival: &Arrival,
    client: &Client,
    policy: &SignUp,
    values: &BTreeMap<String, String>,
) -> Vec<SignUpField> {
    let field = |asked: Asked, own: Option<CustomField>| {
        let value = values.get(&asked.name).cloned().unwrap_or_default();
        SignUpField { asked, own, value, wrong: None }
    };
    let of_pool = policy.asks(&arrival.pool.names).into_iter().map(|asked| field(asked, None));
    let of_client = client.sign_up_fields.iter().map(|own| {
        let asked = Asked { name: own.attribute.clone(), required: own.required };
        field(asked, Some(own.clone()))
    });
    of_pool.chain(of_client).collect()
}

/// What was typed, or nothing where the fields say what is wrong.
fn filled(arrival: &Arrival, fields: &mut [SignUpField]) -> Option<Filled> {
    let names = &arrival.pool.names;
    let (mut username, mut attributes) = (None, Attributes::default());
    for field in fields.iter_mut() {
        let name = field.asked.name.as_str();
        match field.fit() {
            Ok(value) if value.is_empty() => {
                field.wrong = field.asked.required.then_some(Unfit::Missing);
            }
            Ok(value) if name == "username" => {
                field.wrong = names.looks_like_contact(&value).then_some(Unfit::LooksLikeContact);
                username = Some(value);
            }
            Ok(value) => attributes.set(name, &value),
            Err(unfit) => field.wrong = Some(unfit),
        }
    }
    if fields.iter().any(|field| field.wrong.is_some()) {
        return None;
    }
    let contact = || names.kinds.iter().find_map(|kind| attributes.get(kind.as_str()));
    let Some(name) = username.clone().or_else(|| contact().map(str::to_owned)) else {
        if let Some(first) = fields.first_mut() {
            first.wrong = Some(Unfit::Missing);
        }
        return None;
    };
    Some(Filled { username, attributes, name })
}

/// Whether somebody gets in again, once this contact of theirs is proven, who has no password: by a
/// code that goes there, or by a passkey, where a code that goes there helps if it is lost.
fn lets_in(arrival: &Arrival, client: &Client, medium: Medium) -> bool {
    let pool = &arrival.pool;
    let begins = |factor: Factor| client.chooses_factor && pool.factors.first.contains(&factor);
    begins(medium.factor()) || (begins(Factor::Passkey) && pool.recovery.media.contains(&medium))
}

/// Whether some people may sign up without a password.
pub(super) fn joins_without_password(arrival: &Arrival, client: &Client) -> bool {
    let mut proves = arrival.pool.sign_up.iter().flat_map(|own| own.verifies.iter().copied());
    proves.any(|medium| lets_in(arrival, client, medium))
}

fn needs_no_password(arrival: &Arrival, client: &Client, policy: &SignUp, filled: &Filled) -> bool {
    let proves = policy.proves(&filled.attributes);
    proves.is_some_and(|medium| lets_in(arrival, client, medium))
}

fn page(
    arrival: &Arrival,
    client: &Client,
    fields: Vec<SignUpField>,
    broken: Vec<BrokenRule>,
    terms: Vec<AskedTerms>,
) -> Ask {
    let policy = &arrival.pool.password;
    let passwordless = joins_without_password(arrival, client);
    let (rules, minimum) = (policy.told(), policy.minimum_length);
    Ask::SignUp { fields, passwordless, rules, minimum, broken, terms }
}
