use std::borrow::Cow;
use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;

/// The name–value pairs of a query or of a form body, decoded once.
///
/// A parameter without a value counts as absent, and one that is repeated is known to be (RFC 6749
/// §3.1). Names keep the order in which they came.
#[derive(Clone, Default)]
pub struct Params(Vec<(String, String)>);

/// The text is not `application/x-www-form-urlencoded`: a stray `%`, or bytes that are not UTF-8.
#[derive(Debug, PartialEq, Eq)]
pub struct Malformed;

impl Params {
    /// Reads pairs strictly: where the usual parsers guess, this one refuses.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        text.split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| {
                let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                Ok((decode(name)?, decode(value)?))
            })
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// The value of a parameter that has one; the first where it is repeated.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(own, value)| own == name && !value.is_empty()).map(|(_, v)| v.as_str())
    }

    /// Whether a parameter came at all, be it empty.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(own, _)| own == name)
    }

    /// Whether any of these came more than once.
    pub fn repeats(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.0.iter().filter(|(own, _)| own == name).count() > 1)
    }

    /// Every value by its name.
    pub fn values(&self) -> BTreeMap<String, String> {
        self.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Adds a pair behind those that are there.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.0.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same pairs without the named ones.
    #[must_use]
    pub fn without(mut self, names: &[&str]) -> Self {
        self.0.retain(|(own, _)| !names.contains(&own.as_str()));
        self
    }

    /// The pairs as they travel in a query or a body.
    pub fn encode(&self) -> String {
        url::form_urlencoded::Serializer::new(String::new()).extend_pairs(self.iter()).finish()
    }
}

/// Values may be passwords or codes: only the names print.
impl std::fmt::Debug for Params {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}

fn decode(text: &str) -> Result<String, Malformed> {
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let hex = |b: Option<u8>| b.is_some_and(|b| b.is_ascii_hexdigit());
        if byte == b'%' && !(hex(bytes.next()) && hex(bytes.next())) {
            return Err(Malformed);
        }
    }
    let spaced: Cow<'_, str> =
        if text.contains('+') { text.replace('+', " ").into() } else { text.into() };
    percent_decode_str(&spaced).decode_utf8().map(Cow::into_owned).map_err(|_| Malformed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_decoded_once() {
        let params = Params::parse("a=1%2B1&b=x+y&a=2&c=&d").unwrap();
        assert_eq!(params.get("a"), Some("1+1"));
        assert_eq!(params.get("b"), Some("x y"));
        assert_eq!(params.get("c"), None);
        assert!(params.has("c") && params.has("d") && !params.has("e"));
        assert!(params.repeats(&["b", "a"]) && !params.repeats(&["b"]));
        assert_eq!(params.encode(), "a=1%2B1&b=x+y&a=2&c=&d=");
    }

    #[test]
    fn guesses_are_refused() {
        for bad in ["a=%", "a=%4", "a=%zz", "%ff=1", "a=%c3%28", "a=%u0041"] {
            assert_eq!(Params::parse(bad).err(), Some(Malformed), "{bad}");
        }
    }

    #[test]
    fn values_do_not_print() {
        assert_eq!(format!("{:?}", Params::parse("password=hunter2").unwrap()), "[\"password\"]");
    }
}
