use super::Text;

/// What was unusual about a sign-in, by the word that logs have for it; nothing for a word of another
/// version.
pub fn named(word: &str, text: &Text) -> Option<String> {
    Some(match word {
        "new_browser" => text.say("risk-new-browser"),
        "new_network" => text.say("risk-new-network"),
        "many_failures" => text.say("risk-many-failures"),
        "new_country" => text.say("risk-new-country"),
        "impossible_travel" => text.say("risk-impossible-travel"),
        _ => return None,
    })
}

/// How unusual it was, and why.
pub fn told(level: &str, signs: &[String], text: &Text) -> Option<String> {
    let signs = listed(signs.iter().map(String::as_str), text);
    let args = [("signs", signs.as_str())];
    Some(match level {
        "low" => text.say_with("event-unusual-low", &args),
        "medium" => text.say_with("event-unusual-medium", &args),
        "high" => text.say_with("event-unusual-high", &args),
        _ => return None,
    })
}

/// All of it, in a line.
pub fn listed<'a>(words: impl IntoIterator<Item = &'a str>, text: &Text) -> String {
    let named: Vec<_> = words.into_iter().filter_map(|word| named(word, text)).collect();
    named.join(" · ")
}
