use aws_lc_rs::constant_time::verify_slices_are_equal;
use zeroize::Zeroize;

/// A value that does not print, compares in constant time, and is wiped when it goes.
///
/// It is opened by name, with [`Secret::expose`], so that a reader sees each place where it happens.
#[derive(Clone)]
pub struct Secret<T: Zeroize>(T);

impl<T: Zeroize> Secret<T> {
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    pub const fn expose(&self) -> &T {
        &self.0
    }
}

impl<T: Zeroize + AsRef<[u8]>> Secret<T> {
    /// Equality that takes the same time wherever the first difference stands.
    pub fn is(&self, other: &[u8]) -> bool {
        verify_slices_are_equal(self.0.as_ref(), other).is_ok()
    }
}

impl<T: Zeroize> Drop for Secret<T> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl<T: Zeroize> std::fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// For a secret field of a record that is sealed as a whole: `#[serde(with = "in_sealed_record")]`.
pub mod in_sealed_record {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use zeroize::Zeroize;

    use super::Secret;

    pub fn serialize<T, S>(secret: &Secret<T>, serializer: S) -> Result<S::Ok, S::Error>
    where
        T: Zeroize + Serialize,
        S: Serializer,
    {
        secret.expose().serialize(serializer)
    }

    pub fn deserialize<'de, T, D>(deserializer: D) -> Result<Secret<T>, D::Error>
    where
        T: Zeroize + Deserialize<'de>,
        D: Deserializer<'de>,
    {
        T::deserialize(deserializer).map(Secret::new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_does_not_print() {
        let secret = Secret::new("hunter2".to_owned());
        assert_eq!(format!("{secret:?}"), "Secret(…)");
        assert!(secret.is(b"hunter2") && !secret.is(b"hunter3") && !secret.is(b"hunter"));
    }
}
