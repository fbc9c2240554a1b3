use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::brand::Locales;
use crate::config::key_path::KeyPath;
use crate::config::raw::{Raw, RawPool, RawThemeTrial};
use crate::domain::{BUILT_IN_THEME, Organisation, ThemeTrial, domain};

use super::Context;

/// Bytes of what a request may call an organisation.
const LONGEST_ID: usize = 128;
const KNOWN: &str = "write one of docs/languages.md, like `en` or `pt-BR`";

/// The languages and themes that pools name. A page always has a language and a look, so a name
/// with a slip in it would never show as an error later.
pub(super) fn check(raw: &Raw, context: &mut Context<'_>) {
    let locales = Locales::builtin();
    let themes = raw.server.themes.as_deref().map(Path::new);
    if let Some(named) = &raw.server.theme {
        theme(named, themes, &KeyPath::default().key("server").key("theme"), context);
    }
    for (id, pool) in &raw.pools {
        let at = KeyPath::default().key("pools").key(id);
        if let Ok(locales) = &locales {
            languages(pool, locales, &at.key("languages"), context);
            language(pool, locales, &at.key("language"), context);
        }
        if let Some(named) = &pool.theme {
            theme(named, themes, &at.key("theme"), context);
        }
        let tried = |trial: &Option<RawThemeTrial>| trial.as_ref()?.theme.clone();
        if let Some(named) = tried(&pool.theme_trial) {
            theme(&named, themes, &at.key("theme_trial").key("theme"), context);
        }
        links(&pool.required_links, &at.key("required_links"), context);
        for (n, named) in pool.studio.iter().flat_map(|own| own.themes.iter().enumerate()) {
            theme(named, themes, &at.key("studio").key("themes").index(n), context);
        }
        for (id, own) in &pool.organisations {
            let at = at.key("organisations").key(id).key("theme");
            match &own.theme {
                Some(named) => theme(named, themes, &at, context),
                None => context.say(&at, "is missing", "name the theme of its people"),
            }
        }
        for (id, client) in &pool.clients {
            let at = at.key("clients").key(id);
            if let Some(named) = &client.theme {
                theme(named, themes, &at.key("theme"), context);
            }
            if let Some(named) = tried(&client.theme_trial) {
                theme(&named, themes, &at.key("theme_trial").key("theme"), context);
            }
        }
    }
}

/// The organisations of a pool, each domain of one alone.
pub(super) fn organisations(
    raw: &RawPool,
    at: &KeyPath,
    context: &mut Context<'_>,
) -> Vec<Organisation> {
    let mut owners: BTreeMap<String, &str> = BTreeMap::new();
    let mut organisations = Vec::with_capacity(raw.organisations.len());
    for (id, own) in &raw.organisations {
        let at = at.key(id);
        if id.is_empty() || id.len() > LONGEST_ID {
            let instead = format!("write 1 to {LONGEST_ID} bytes");
            context.say(&at, "is not what an organisation may be called", &instead);
        }
        let mut domains = BTreeSet::new();
        for (n, text) in own.domains.iter().enumerate() {
            let at = at.key("domains").index(n);
            match domain(text) {
                None => context.say(&at, "is not a domain", "write it like `acme.example`"),
                Some(found) => match owners.insert(found.clone(), id) {
                    Some(other) if other == id => {
                        context.say(&at, "is listed twice", "take one away");
                    }
                    Some(other) => {
                        let what = format!("is a domain of `{other}`");
                        context.say(&at, &what, "leave it to one of them");
                    }
                    None => drop(domains.insert(found)),
                },
            }
        }
        let (id, theme) = (id.clone(), own.theme.clone().unwrap_or_default());
        organisations.push(Organisation { id, domains, theme });
    }
    organisations
}

/// What a part of the journeys wear.
pub(super) fn trial(
    raw: Option<&RawThemeTrial>,
    at: &KeyPath,
    context: &mut Context<'_>,
) -> Option<ThemeTrial> {
    let raw = raw?;
    let at = at.key("theme_trial");
    if raw.theme.is_none() {
        context.say(&at.key("theme"), "is missing", "name the other theme");
    }
    if raw.share.is_none() {
        let instead = "write how many of a hundred journeys wear it, like 20";
        context.say(&at.key("share"), "is missing", instead);
    }
    Some(ThemeTrial { theme: raw.theme.clone()?, share: u8::try_from(raw.share?).ok()? })
}

fn languages(pool: &RawPool, locales: &Locales, at: &KeyPath, context: &mut Context<'_>) {
    for (n, tag) in pool.languages.iter().enumerate() {
        if !locales.tags().contains(&tag.as_str()) {
            context.say(&at.index(n), "is no language of the pages", KNOWN);
        }
    }
}

fn language(pool: &RawPool, locales: &Locales, at: &KeyPath, context: &mut Context<'_>) {
    if locales.best(&pool.language, &[]).is_none() {
        context.say(at, "is no language of the pages", KNOWN);
    } else if locales.best(&pool.language, &pool.languages).is_none() {
        let instead = format!("one of: {}", pool.languages.join(", "));
        context.say(at, "is none of the pool's `languages`", &instead);
    }
}

/// Whether a theme has them is seen where themes are read.
fn links(required: &[String], at: &KeyPath, context: &mut Context<'_>) {
    for (n, link) in required.iter().enumerate() {
        if !url::Url::parse(link).is_ok_and(|url| url.scheme() == "https") {
            let instead = "write a whole one, like `https://example.com/imprint`";
            context.say(&at.index(n), "is no address of a page", instead);
        }
    }
}

fn theme(named: &str, themes: Option<&Path>, at: &KeyPath, context: &mut Context<'_>) {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let (what, instead) = match themes {
        _ if !named.chars().all(plain) => {
            ("is not the name of a theme", "write letters, digits, `-` and `_` only".to_owned())
        }
        _ if named == BUILT_IN_THEME => return,
        None => (
            "is a theme of your own",
            "name the folder that it is in, by `server.themes`".to_owned(),
        ),
        Some(folder) if !folder.join(named).is_dir() => {
            let instead = format!("make the folder {}", folder.join(named).display());
            ("is a theme that does not exist", instead)
        }
        Some(_) => return,
    };
    context.say(at, what, &instead);
}
