use std::sync::Arc;

use clap::{Args, ValueEnum};
use lettre::Address;
use serde_json::Value;

use crate::adapters::argon::ArgonHasher;
use crate::boot::{Post, courier, hash_budget};
use crate::cli::deed::About;
use crate::cli::output::Output;
use crate::cli::tools::Tools;
use crate::cli::{Exit, password};
use crate::domain::{
    Attributes, Channel, Credential, Deed, Letter, LetterKind, NameKind, Pool, STANDARD_ATTRIBUTES,
    Secret, UserStatus, UserSub, told_of,
};
use crate::ports::{NewUser, PasswordHasher as _, Precedence, Registered, Users as _};

#[expect(clippy::struct_excessive_bools, reason = "independent flags of a command")]
#[derive(Debug, Args)]
pub struct Add {
    #[arg(long)]
    pool: Option<String>,
    /// What they sign in with: a user name, e-mail address or phone number, as the pool says.
    name: String,
    /// An attribute, like `given_name=Ada` or `custom:team=blue`; `email` and `phone_number` too.
    #[arg(long = "attribute", short, value_name = "NAME=VALUE")]
    attributes: Vec<String>,
    #[arg(long = "group")]
    groups: Vec<String>,
    /// Leave e-mail address and phone number unverified.
    #[arg(long)]
    unverified: bool,
    /// Ask for a second factor even where the pool leaves it open.
    #[arg(long)]
    mfa_required: bool,
    /// Read the password from standard input; otherwise one is made.
    #[arg(long)]
    stdin: bool,
    /// The password is theirs to keep, and not a temporary one.
    #[arg(long)]
    permanent: bool,
    /// Send the temporary password instead of showing it.
    #[arg(long, value_enum, default_value_t = Deliver::No)]
    deliver: Deliver,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Deliver {
    No,
    Mail,
    Text,
}

pub async fn run(tools: &Tools, add: Add, output: Output) -> Result<(), Exit> {
    let pool = &tools.pool(add.pool.as_deref())?.pool;
    let sub = UserSub::from(tools.keys.vault.uuid());
    let (username, attributes) = identity(pool, &add, &sub)?;
    let names = pool.names.finding(Some(&username), &attributes);
    let unknown = add.groups.iter().find(|group| !pool.groups.contains_key(*group));
    if let Some(group) = unknown {
        return Err(Exit::NoSuch(format!("there is no group `{group}` in {}", pool.id)));
    }
    let (chosen, text) = if add.stdin {
        let known: Vec<_> = [add.name.as_str(), pool.name.as_str()]
            .into_iter()
            .chain(told_of(&attributes))
            .collect();
        (password::from_stdin(tools, pool, &known).await?, None)
    } else {
        let (password, text) = password::generate(&tools.keys.vault, &pool.password)?;
        (password, Some(text))
    };
    let to = recipient(add.deliver, &attributes)?;
    let hasher = ArgonHasher::start(hash_budget(&tools.config), Arc::clone(&tools.keys.vault))?;
    let temporary_until = (!add.permanent).then(|| tools.at + pool.password.temporary);
    let credential =
        Credential { hash: hasher.hash(&chosen, Precedence::Known).await?, temporary_until };
    let status =
        if add.permanent { UserStatus::Confirmed } else { UserStatus::ForceChangePassword };
    let new = NewUser {
        sub: sub.clone(),
        username,
        names,
        status,
        mfa_required: add.mfa_required,
        attributes,
        groups: add.groups,
        credential: Some(credential),
        consents: Vec::new(),
    };
    let about = About { user: Some((&sub, &add.name)), ..About::pool(pool) };
    tools.tell(about, Deed::AddUser, register(tools, pool, new)).await?;
    let sent = match to {
        Some(to) => deliver(tools, pool, &add.name, to, text.as_ref()).await?,
        None => false,
    };
    let shown = text.filter(|_| !sent).map(|text| text.expose().clone());
    output.one(vec![
        ("sub", sub.as_str().into()),
        ("name", add.name.into()),
        ("status", status.as_str().into()),
        ("sent", sent.into()),
        ("password", shown.map_or(Value::Null, Value::from)),
    ]);
    Ok(())
}

async fn register(tools: &Tools, pool: &Pool, new: NewUser) -> Result<(), Exit> {
    match tools.directory.register(&pool.id, new, tools.at).await? {
        Registered::Created => Ok(()),
        Registered::NameTaken(kind) => {
            let what = format!("somebody in {} has this {} already", pool.id, kind.as_str());
            Err(Exit::NoSuch(what))
        }
    }
}

/// The stored user name and the attributes, the name among them where it is one.
fn identity(pool: &Pool, add: &Add, sub: &UserSub) -> Result<(String, Attributes), Exit> {
    let mut attributes = Attributes::default();
    for pair in &add.attributes {
        let (name, value) = pair
            .split_once('=')
            .ok_or_else(|| Exit::Failed(format!("--attribute {pair}: write NAME=VALUE")))?;
        attributes.set(name, value);
    }
    let username = if pool.names.has_username() {
        add.name.clone()
    } else {
        let email = pool.names.kinds.contains(&NameKind::Email) && add.name.contains('@');
        attributes.set(if email { "email" } else { "phone_number" }, &add.name);
        sub.to_string()
    };
    for contact in ["email", "phone_number"] {
        if attributes.get(contact).is_some() {
            let verified = if add.unverified { "false" } else { "true" };
            attributes.set(&format!("{contact}_verified"), verified);
        }
    }
    check(pool, &attributes)?;
    if pool.names.has_username() && pool.names.name(NameKind::Username, &username).is_none() {
        return Err(Exit::Failed(format!("`{username}` cannot be a user name")));
    }
    Ok((username, attributes))
}

pub(super) fn check(pool: &Pool, attributes: &Attributes) -> Result<(), Exit> {
    for (name, value) in attributes.iter() {
        let custom =
            name.strip_prefix("custom:").is_some_and(|own| pool.custom_attributes.contains(own));
        if !custom && !STANDARD_ATTRIBUTES.contains(&name) {
            return Err(Exit::NoSuch(format!("there is no attribute `{name}` in {}", pool.id)));
        }
        if value.len() > 2048 {
            return Err(Exit::Failed(format!("`{name}` is longer than 2048 bytes")));
        }
    }
    if let Some(email) = attributes.get("email")
        && email.parse::<Address>().is_err()
    {
        return Err(Exit::Failed(format!("`{email}` is not an e-mail address")));
    }
    match attributes.get("phone_number") {
        Some(phone) if pool.names.name(NameKind::Phone, phone).is_none() => Err(Exit::Failed(
            format!("`{phone}` is not a phone number: write + and digits, like +491511234567"),
        )),
        _ => Ok(()),
    }
}

fn recipient(deliver: Deliver, attributes: &Attributes) -> Result<Option<Channel>, Exit> {
    let contact = |name: &str| {
        let missing = || Exit::Failed(format!("they have no {name} to send the password to"));
        attributes.get(name).map(str::to_owned).ok_or_else(missing)
    };
    Ok(match deliver {
        Deliver::No => None,
        Deliver::Mail => Some(Channel::Mail(contact("email")?)),
        Deliver::Text => Some(Channel::Text(contact("phone_number")?)),
    })
}

/// Whether the password went out. Where nothing can be sent, it is shown instead.
async fn deliver(
    tools: &Tools,
    pool: &Pool,
    name: &str,
    to: Channel,
    text: Option<&Secret<String>>,
) -> Result<bool, Exit> {
    let (Some(text), true) = (text, Post::leads(&tools.config, to.as_str())) else {
        return Ok(false);
    };
    let days = pool.password.temporary.seconds() / 86_400;
    let kind = LetterKind::Invitation { temporary_password: text.clone(), days };
    let letter = Letter::from_pool(pool, to, name.to_owned(), kind);
    courier(&tools.config, &tools.directory, &tools.keys.vault)
        .await?
        .send(letter, tools.at)
        .await?;
    Ok(true)
}
