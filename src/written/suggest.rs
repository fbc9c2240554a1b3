/// "Did you mean …" where one of the names is near, and all of them.
pub(crate) fn among<'a>(written: &str, known: impl Iterator<Item = &'a str>) -> String {
    let known: Vec<_> = known.collect();
    let list = known.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    match (nearest(written, &known), known.is_empty()) {
        (_, true) => "nothing can stand here".to_owned(),
        (Some(near), _) => format!("did you mean `{near}`? Known here: {list}"),
        (None, _) => format!("known here: {list}"),
    }
}

/// The name that was meant, if it differs by a slip of the fingers, or in how words are joined:
/// `CallbackURLs` is near to `callback_urls`.
pub(crate) fn nearest<'a>(written: &str, known: &[&'a str]) -> Option<&'a str> {
    let plain = |name: &str| name.to_lowercase().replace(['_', '-', ' '], "");
    let written = plain(written.get(..64).unwrap_or(written));
    let distance = |name: &str| strsim::osa_distance(&written, &plain(name));
    let near = known.iter().map(|name| (distance(name), *name)).min()?;
    (near.0 <= 1 + near.1.len() / 6).then_some(near.1)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_are_understood_and_strangers_are_not() {
        let known = ["callback_urls", "scopes", "mfa", "default_redirect_uri"];
        assert_eq!(nearest("callback_uris", &known), Some("callback_urls"));
        assert_eq!(nearest("CallbackURLs", &known), Some("callback_urls"));
        assert_eq!(nearest("scope", &known), Some("scopes"));
        assert_eq!(nearest("fma", &known), Some("mfa"));
        assert_eq!(nearest("DefaultRedirectURI", &known), Some("default_redirect_uri"));
        assert_eq!(nearest("colour", &known), None);
        assert_eq!(nearest("", &known), None);
    }
}
