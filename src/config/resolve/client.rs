use std::collections::BTreeSet;

use crate::config::key_path::KeyPath;
use crate::config::raw::RawClient;
use crate::config::suggest;
use crate::config::{DeclaredClient, Standing};
use crate::domain::{Client, ClientId, Pool, Rotation, STANDARD_ATTRIBUTES, Secret, Span};

use super::pool::compatibility;
use super::{Context, grants};

/// Takes the place of an id that is none, so that the client is looked at as well.
const STAND_IN_ID: &str = "client";

/// A client of the configuration: its settings, its secrets, and the settings as text.
pub(super) fn declared(
    id: &str,
    raw: &RawClient,
    pool: &Pool,
    at: &KeyPath,
    context: &mut Context<'_>,
) -> Option<DeclaredClient> {
    let secrets = secrets(raw, at, context);
    let confidential = is_confidential(raw);
    if raw.confidential == Some(false) && !secrets.is_empty() {
        let instead = "write true, or take the secret away";
        context.say(&at.key("confidential"), "is false though there is a secret", instead);
    }
    let mut settings = context.written(at);
    if let Some(settings) = settings.as_object_mut() {
        settings.remove("secret");
        settings.remove("secrets");
        settings.insert("confidential".to_owned(), confidential.into());
    }
    Some(DeclaredClient {
        client: client(id, raw, pool, at, Standing::New, context)?,
        secrets,
        confidential,
        settings: settings.to_string(),
    })
}

pub(super) fn is_confidential(raw: &RawClient) -> bool {
    let declared = raw.secret.is_some() || !raw.secrets.is_empty();
    raw.confidential.unwrap_or(declared)
}

/// The secrets, 24 to 64 characters each (contract, section 0.3).
fn secrets(raw: &RawClient, at: &KeyPath, context: &mut Context<'_>) -> Vec<Secret<String>> {
    if raw.secret.is_some() && !raw.secrets.is_empty() {
        let instead = "put both into `secrets`";
        context.say(&at.key("secrets"), "stands beside `secret`", instead);
    }
    let single = raw.secret.iter().map(|secret| (secret, at.key("secret")));
    let several = raw.secrets.iter().enumerate();
    let several = several.map(|(n, secret)| (secret, at.key("secrets").index(n)));
    let mut secrets: Vec<Secret<String>> = Vec::new();
    for (secret, at) in single.chain(several) {
        let text = secret.0.expose();
        let right = (24..=64).contains(&text.len()) && text.bytes().all(|c| c.is_ascii_graphic());
        if !right {
            let instead = "write 24 to 64 letters, digits and signs without blanks, as \
                           `openssl rand -hex 24` prints them";
            context.say(&at, "is not a client secret", instead);
        } else if secrets.iter().any(|own| own.is(text.as_bytes())) {
            context.say(&at, "is listed twice", "take one away");
        } else {
            secrets.push(secret.0.clone());
        }
    }
    secrets
}

/// A client by its settings alone; its secrets are the directory's.
pub(in crate::config) fn client(
    id: &str,
    raw: &RawClient,
    pool: &Pool,
    at: &KeyPath,
    standing: Standing,
    context: &mut Context<'_>,
) -> Option<Client> {
    let client_id = ClientId::parse(id).or_else(|error| {
        context.say(at, "is not the id of a client", &error.to_string());
        ClientId::parse(STAND_IN_ID)
    });
    grants::check(raw, pool, at, standing, context);
    urls(raw, at, context);
    let read_attributes = read_attributes(raw, pool, at, standing, context);
    Some(Client {
        id: client_id.ok()?,
        pool: pool.id.clone(),
        name: raw.name.clone().unwrap_or_else(|| id.to_owned()),
        home: raw.home.clone(),
        confidential: is_confidential(raw),
        secrets: vec![],
        flows: grants::flows(raw),
        scopes: raw.scopes.iter().map(String::as_str).collect(),
        callback_urls: raw.callback_urls.clone(),
        logout_urls: raw.logout_urls.clone(),
        default_redirect_uri: raw.default_redirect_uri.clone(),
        compatibility: raw.compatibility.map_or(pool.compatibility, compatibility),
        identifier_first: raw.identifier_first,
        hides_existence: raw.hide_existence,
        access_token: Span::from_minutes(raw.access_token_minutes),
        id_token: Span::from_minutes(raw.id_token_minutes),
        refresh_token: refresh_token(raw, at, context),
        rotation: rotation(raw, at, context),
        revocation: raw.revocation,
        challenge: Span::from_minutes(raw.challenge_minutes),
        session: raw.session_minutes.map(Span::from_minutes),
        read_attributes,
    })
}

fn urls(raw: &RawClient, at: &KeyPath, context: &mut Context<'_>) {
    let instead = "write an absolute URL, like `https://app.example.com/callback`";
    for (key, list) in [("callback_urls", &raw.callback_urls), ("logout_urls", &raw.logout_urls)] {
        for (n, url) in list.iter().enumerate() {
            let at = at.key(key).index(n);
            if let Err(error) = Client::check_uri(url) {
                context.say(&at, &error.to_string(), instead);
            } else if list.iter().take(n).any(|earlier| earlier == url) {
                context.say(&at, "is listed twice", "take one away");
            }
        }
    }
    if let Some(Err(error)) = raw.home.as_deref().map(Client::check_uri) {
        context.say(&at.key("home"), &error.to_string(), instead);
    }
    let listed = |uri: &String| raw.callback_urls.contains(uri);
    let sound = context.are_sound(at, &["callback_urls"]);
    if sound && raw.default_redirect_uri.as_ref().is_some_and(|uri| !listed(uri)) {
        let instead = "name one of `callback_urls`, character by character";
        context.say(
            &at.key("default_redirect_uri"),
            "is not a callback URL of the client",
            instead,
        );
    }
}

/// The life of refresh tokens, which the others must not outlive.
fn refresh_token(raw: &RawClient, at: &KeyPath, context: &mut Context<'_>) -> Span {
    let (key, life) = match (raw.refresh_token_days, raw.refresh_token_minutes) {
        (Some(_), Some(_)) => {
            let instead = "keep one of the two";
            context.say(
                &at.key("refresh_token_minutes"),
                "stands beside `refresh_token_days`",
                instead,
            );
            return Span::ZERO;
        }
        (None, Some(minutes)) => ("refresh_token_minutes", Span::from_minutes(minutes)),
        (days, None) => ("refresh_token_days", Span::from_days(days.unwrap_or(30))),
    };
    let others = [
        ("access_token_minutes", raw.access_token_minutes),
        ("id_token_minutes", raw.id_token_minutes),
    ];
    for (other, minutes) in others {
        if Span::from_minutes(minutes) > life && context.are_sound(at, &[key, other]) {
            let what = format!("is longer than the refresh token lives, by `{key}`");
            context.say(&at.key(other), &what, "shorten it, or lengthen that");
        }
    }
    life
}

fn rotation(raw: &RawClient, at: &KeyPath, context: &mut Context<'_>) -> Option<Rotation> {
    let grace = Span::from_seconds(raw.refresh_grace_seconds);
    let sound = context.are_sound(at, &["refresh_rotation"]);
    if grace > Span::ZERO && !raw.refresh_rotation && sound {
        let instead = "set `refresh_rotation = true`, or take it away";
        context.say(&at.key("refresh_grace_seconds"), "has no effect without rotation", instead);
    }
    raw.refresh_rotation.then_some(Rotation { grace })
}

fn read_attributes(
    raw: &RawClient,
    pool: &Pool,
    at: &KeyPath,
    standing: Standing,
    context: &mut Context<'_>,
) -> Option<BTreeSet<String>> {
    let names = raw.read_attributes.as_ref()?;
    let custom: Vec<_> =
        pool.custom_attributes.iter().map(|name| format!("custom:{name}")).collect();
    for (n, name) in names.iter().enumerate() {
        let known = STANDARD_ATTRIBUTES.contains(&name.as_str()) || custom.contains(name);
        if !known && standing.must_exist() {
            let all = STANDARD_ATTRIBUTES.iter().copied().chain(custom.iter().map(String::as_str));
            let what = format!("is `{name}`, an attribute that nobody has");
            let at = at.key("read_attributes").index(n);
            context.say(&at, &what, &suggest::among(name, all));
        }
    }
    Some(names.iter().cloned().collect())
}
