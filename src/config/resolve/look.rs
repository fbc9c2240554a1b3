use std::path::Path;

use crate::brand::Locales;
use crate::config::key_path::KeyPath;
use crate::config::raw::{Raw, RawPool, RawThemeTrial};
use crate::domain::ThemeTrial;

use super::Context;

/// The one theme that needs no folder.
const BUILT_IN: &str = "default";
const KNOWN: &str = "write one of docs/languages.md, like `en` or `pt-BR`";

/// The languages and themes that pools name. A page always has a language and a look, so a name
/// with a slip in it would never show as an error later.
pub(super) fn check(raw: &Raw, context: &mut Context<'_>) {
    let locales = Locales::builtin();
    let themes = raw.server.themes.as_deref().map(Path::new);
    for (id, pool) in &raw.pools {
        let at = KeyPath::default().key("pools").key(id);
        if let Ok(locales) = &locales {
            languages(pool, locales, &at.key("languages"), context);
            language(pool, locales, &at.key("language"), context);
        }
        theme(&pool.theme, themes, &at.key("theme"), context);
        links(&pool.required_links, &at.key("required_links"), context);
        for (n, named) in pool.studio.iter().flat_map(|own| own.themes.iter().enumerate()) {
            theme(named, themes, &at.key("studio").key("themes").index(n), context);
        }
        check_trial(pool.theme_trial.as_ref(), &pool.theme, themes, &at, context);
        for (id, client) in &pool.clients {
            let at = at.key("clients").key(id);
            if let Some(named) = &client.theme {
                theme(named, themes, &at.key("theme"), context);
            }
            let own = client.theme.as_ref().unwrap_or(&pool.theme);
            check_trial(client.theme_trial.as_ref(), own, themes, &at, context);
        }
    }
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

fn check_trial(
    trial: Option<&RawThemeTrial>,
    worn: &str,
    themes: Option<&Path>,
    at: &KeyPath,
    context: &mut Context<'_>,
) {
    let Some(named) = trial.and_then(|own| own.theme.as_ref()) else { return };
    let at = at.key("theme_trial").key("theme");
    if named == worn {
        let what = "is the theme that it is to be compared with";
        context.say(&at, what, "name another one");
    } else {
        theme(named, themes, &at, context);
    }
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
        _ if named == BUILT_IN => return,
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
