use crate::config::key_path::KeyPath;
use crate::config::raw::{
    RawAlgorithm, RawCompatibility, RawFirstFactor, RawMedium, RawMfa, RawName, RawPassword,
    RawPool, RawSecondFactor, RawSignUp, RawVerifyBy,
};
use crate::config::{DeclaredPool, Standing, suggest};
use crate::domain::{
    Compatibility, Factor, FactorPolicy, Looks, Medium, MfaPolicy, NameKind, Origin,
    PasswordPolicy, Pool, PoolId, Recovery, STANDARD_ATTRIBUTES, SignInNames, SignUp,
    SigningAlgorithm, Span,
};

use super::{ClientReader, Context, look, overrides, parts, passkeys, risk, studio, terms};

/// Take the place of what is wrong, so that the rest of a pool is looked at as well. They go
/// nowhere: a configuration with mistakes is not returned.
const STAND_IN_ID: &str = "stand-in_0";
const STAND_IN_ORIGIN: &str = "https://localhost";

pub(super) fn declared(
    id: &str,
    raw: &RawPool,
    at: &KeyPath,
    context: &mut Context<'_>,
) -> Option<DeclaredPool> {
    let pool = pool(id, raw, at, context)?;
    let declared = raw.clients.iter().filter_map(|(id, raw)| {
        let at = &at.key("clients").key(id);
        let standing = Standing::New;
        ClientReader { raw, pool: &pool, at, standing, context }.declared(id)
    });
    let clients = declared.collect();
    let messages = overrides::overrides(raw, &at.key("messages"), context);
    let required_links = raw.required_links.clone();
    Some(DeclaredPool { pool, clients, messages, required_links })
}

fn pool(id: &str, raw: &RawPool, at: &KeyPath, context: &mut Context<'_>) -> Option<Pool> {
    let pool_id = PoolId::parse(id).or_else(|error| {
        context.say(at, "is not the id of a pool", &error.to_string());
        PoolId::parse(STAND_IN_ID)
    });
    let origin = origin(raw.origin.as_deref(), &at.key("origin"), context)?;
    let issuer_origin = match &raw.issuer_origin {
        Some(text) => self::origin(Some(text), &at.key("issuer_origin"), context)?,
        None => origin.clone(),
    };
    let factors = factors(raw, at, context);
    let mfa = factors.mfa;
    let passkeys = passkeys::passkeys(raw, &factors, &origin, &at.key("passkeys"), context);
    Some(Pool {
        id: pool_id.ok()?,
        name: raw.name.clone().unwrap_or_else(|| id.to_owned()),
        origin,
        issuer_origin,
        names: names(raw, &at.key("sign_in_with"), context),
        password: password(&raw.password),
        factors,
        passkeys,
        step_up: raw.step_up,
        asks_for_levels: raw.step_up,
        level_names: parts::level_names(raw, &at.key("level_names"), context),
        sign_up: raw.sign_up.as_ref().map(|own| sign_up(own, &at.key("sign_up"), context)),
        recovery: Recovery {
            media: media(&raw.recovery.by, &at.key("recovery").key("by"), context),
            choose: raw.recovery.choose,
            signs_in: raw.recovery.signs_in,
        },
        networks: parts::networks(&raw.networks, &at.key("networks"), context),
        tells_new_browsers: raw.notify_new_browser,
        risk: raw.risk.as_ref().map(|own| risk::risk(own, mfa, &at.key("risk"), context)),
        sees_places: raw.risk.is_some(),
        session: Span::from_minutes(raw.session_minutes),
        accounts_per_browser: usize::try_from(raw.accounts_per_browser).unwrap_or(1),
        // The book of clients knows better, as it has those that were added by command too.
        longest_session: Span::from_minutes(raw.session_minutes),
        algorithm: match raw.signing_algorithm {
            RawAlgorithm::RS256 => SigningAlgorithm::RS256,
            RawAlgorithm::ES256 => SigningAlgorithm::ES256,
            RawAlgorithm::EdDSA => SigningAlgorithm::EdDSA,
        },
        compatibility: compatibility(raw.compatibility),
        languages: raw.languages.clone(),
        language: raw.language.clone(),
        // What the server says is put below when all pools are there.
        theme: raw.theme.clone().unwrap_or_default(),
        server_theme: None,
        looks: Looks::default(),
        organisations: look::organisations(raw, &at.key("organisations"), context),
        theme_trial: look::trial(raw.theme_trial.as_ref(), at, context),
        resource_servers: parts::resource_servers(raw, &at.key("resource_servers"), context),
        groups: parts::groups(raw, &at.key("groups"), context),
        custom_attributes: parts::custom_attributes(raw, &at.key("custom_attributes"), context),
        terms: terms::terms(&raw.terms, &at.key("terms"), context),
        changeable: parts::changeable(raw, &at.key("changeable_attributes"), context),
        studio: raw.studio.as_ref().map(|own| studio::studio(own, raw, &at.key("studio"), context)),
    })
}

fn factors(raw: &RawPool, at: &KeyPath, context: &mut Context<'_>) -> FactorPolicy {
    let mfa = match raw.mfa {
        RawMfa::Off => MfaPolicy::Off,
        RawMfa::Optional => MfaPolicy::Optional,
        RawMfa::Required => MfaPolicy::Required,
    };
    let first = raw.first_factors.iter().map(|factor| match factor {
        RawFirstFactor::Password => Factor::Password,
        RawFirstFactor::EmailCode => Factor::EmailCode,
        RawFirstFactor::TextCode => Factor::TextCode,
        RawFirstFactor::Passkey => Factor::Passkey,
    });
    let second = raw.second_factors.iter().map(|factor| match factor {
        RawSecondFactor::Totp => Factor::Totp,
        RawSecondFactor::EmailCode => Factor::EmailCode,
        RawSecondFactor::TextCode => Factor::TextCode,
        RawSecondFactor::Passkey => Factor::Passkey,
    });
    let first = distinct(first, &at.key("first_factors"), context);
    let second = distinct(second, &at.key("second_factors"), context);
    if !first.contains(&Factor::Password) {
        let instead = "add `password`: people need one to get in where a code cannot be sent";
        context.say(&at.key("first_factors"), "has no `password`", instead);
    }
    let alone = |factor: &Factor| match factor {
        Factor::Password | Factor::Totp | Factor::RecoveryCode | Factor::TrustedBrowser => false,
        Factor::Passkey => !raw.passkeys.count_as_two,
        Factor::EmailCode | Factor::TextCode => true,
    };
    if mfa == MfaPolicy::Required && first.iter().any(alone) {
        let what = "lets one factor alone sign in, and `mfa = \"required\"` does not";
        let instead = "leave one of the two, or set `passkeys.count_as_two` for passkeys";
        context.say(&at.key("first_factors"), what, instead);
    }
    let email_code_link = raw.email_code_link;
    if email_code_link && !first.contains(&Factor::EmailCode) {
        let instead = "add `email_code` to `first_factors`, or take it away";
        context.say(&at.key("email_code_link"), "has no code by mail to go with", instead);
    }
    let days = raw.remember_browser_days;
    let remember = (days > 0).then(|| Span::from_days(days));
    let lost = (raw.lost_factor_days > 0).then(|| Span::from_days(raw.lost_factor_days));
    let recovery_codes = raw.recovery_codes;
    FactorPolicy { mfa, first, email_code_link, second, recovery_codes, remember, lost }
}

fn distinct(
    factors: impl Iterator<Item = Factor>,
    at: &KeyPath,
    context: &mut Context<'_>,
) -> Vec<Factor> {
    let mut found = Vec::new();
    for (n, factor) in factors.enumerate() {
        if found.contains(&factor) {
            context.say(&at.index(n), "is listed twice", "take one away");
        }
        found.push(factor);
    }
    found
}

fn sign_up(raw: &RawSignUp, at: &KeyPath, context: &mut Context<'_>) -> SignUp {
    let mut required = Vec::with_capacity(raw.required_attributes.len());
    for (n, name) in raw.required_attributes.iter().enumerate() {
        let at = at.key("required_attributes").index(n);
        if !SignUp::may_require(name) {
            let known = STANDARD_ATTRIBUTES.iter().copied().filter(|own| SignUp::may_require(own));
            context.say(&at, "cannot be required", &suggest::among(name, known));
        } else if required.contains(name) {
            context.say(&at, "is listed twice", "take one away");
        }
        required.push(name.clone());
    }
    SignUp {
        verifies: media(&raw.verify, &at.key("verify"), context),
        by_link: raw.verify_by == RawVerifyBy::Link,
        required,
        approval: raw.approval,
    }
}

fn media(raw: &[RawMedium], at: &KeyPath, context: &mut Context<'_>) -> Vec<Medium> {
    let mut media = Vec::new();
    for (n, medium) in raw.iter().enumerate() {
        let medium = match medium {
            RawMedium::Email => Medium::Email,
            RawMedium::PhoneNumber => Medium::PhoneNumber,
        };
        if media.contains(&medium) {
            context.say(&at.index(n), "is listed twice", "take one away");
        }
        media.push(medium);
    }
    media
}

fn origin(text: Option<&str>, at: &KeyPath, context: &mut Context<'_>) -> Option<Origin> {
    let like = "write what browsers see, like `https://login.example.com`";
    match text.map(Origin::parse) {
        Some(Ok(origin)) => return Some(origin),
        Some(Err(error)) => context.say(at, &error.to_string(), like),
        None => context.say(at, "is missing", like),
    }
    Origin::parse(STAND_IN_ORIGIN).ok()
}

fn names(raw: &RawPool, at: &KeyPath, context: &mut Context<'_>) -> SignInNames {
    let kind = |name: &RawName| match name {
        RawName::Username => NameKind::Username,
        RawName::Email => NameKind::Email,
        RawName::PhoneNumber => NameKind::Phone,
        RawName::PreferredUsername => NameKind::PreferredUsername,
    };
    let names = SignInNames {
        kinds: raw.sign_in_with.iter().map(kind).collect(),
        case_sensitive: raw.case_sensitive,
    };
    if names.kinds.contains(&NameKind::PreferredUsername) && !names.has_username() {
        let instead = "add `username`, which it is an alias of";
        context.say(at, "has `preferred_username` without `username`", instead);
    }
    names
}

fn password(raw: &RawPassword) -> PasswordPolicy {
    PasswordPolicy {
        minimum_length: usize::try_from(raw.minimum_length).unwrap_or(usize::MAX),
        uppercase: raw.require_uppercase,
        lowercase: raw.require_lowercase,
        digits: raw.require_numbers,
        symbols: raw.require_symbols,
        temporary: Span::from_days(raw.temporary_password_days),
        history: u32::try_from(raw.history).unwrap_or_default(),
        strength: u8::try_from(raw.minimum_score).unwrap_or_default(),
        unbreached: raw.refuse_breached,
        checked_at_sign_in: raw.check_at_sign_in,
    }
}

pub(super) const fn compatibility(raw: RawCompatibility) -> Compatibility {
    match raw {
        RawCompatibility::Faithful => Compatibility::Faithful,
        RawCompatibility::Strict => Compatibility::Strict,
    }
}
