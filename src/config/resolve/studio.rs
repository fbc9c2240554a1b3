use crate::config::key_path::KeyPath;
use crate::config::raw::{RawPool, RawStudio};
use crate::config::suggest;
use crate::domain::StudioRules;

use super::Context;

/// Whose members change the themes of a pool, and which.
pub(super) fn studio(
    raw: &RawStudio,
    pool: &RawPool,
    at: &KeyPath,
    context: &mut Context<'_>,
) -> StudioRules {
    let group = raw.group.clone().unwrap_or_default();
    if raw.group.is_none() {
        context.say(&at.key("group"), "is missing", "name the group whose members work there");
    } else if !pool.groups.contains_key(&group) {
        let what = format!("is `{group}`, a group that the pool does not have");
        let known = pool.groups.keys().map(String::as_str);
        let instead = if pool.groups.is_empty() {
            "declare it in the pool's `groups`".to_owned()
        } else {
            suggest::among(&group, known)
        };
        context.say(&at.key("group"), &what, &instead);
    }
    for (n, theme) in raw.themes.iter().enumerate() {
        if raw.themes.iter().take(n).any(|before| before == theme) {
            context.say(&at.key("themes").index(n), "is listed twice", "take one away");
        }
    }
    StudioRules { group, review: raw.review, themes: raw.themes.clone() }
}
