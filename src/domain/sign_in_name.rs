use std::borrow::Cow;
use std::collections::BTreeSet;

use precis_profiles::UsernameCasePreserved;
use precis_profiles::precis_core::profile::{Profile as _, Rules as _};
use unicode_normalization::UnicodeNormalization;

use super::Attributes;

/// What a name that identifies a user is. The order is that in which a typed name is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NameKind {
    Username,
    Email,
    Phone,
    PreferredUsername,
}

impl NameKind {
    pub const ALL: [Self; 4] = [Self::Username, Self::Email, Self::Phone, Self::PreferredUsername];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Username => "username",
            Self::Email => "email",
            Self::Phone => "phone_number",
            Self::PreferredUsername => "preferred_username",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.as_str() == text)
    }
}

/// A name in the form in which two spellings of it are equal, with its kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoginName {
    pub kind: NameKind,
    pub folded: String,
}

/// What a pool takes as a name (directory reference, section 2.3).
///
/// With `username` in the set, the others are aliases that count once verified. Without it, the
/// e-mail address or phone number *is* the name, and the stored user name is the user's `sub`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignInNames {
    pub kinds: BTreeSet<NameKind>,
    pub case_sensitive: bool,
}

impl SignInNames {
    /// Whether users have a user name of their own choice.
    pub fn has_username(&self) -> bool {
        self.kinds.contains(&NameKind::Username)
    }

    /// Everything that a typed name may mean here, most likely first; empty for what nobody can have.
    /// What a keyboard typed in full width may be meant as it stands, or not.
    pub fn candidates(&self, typed: &str) -> Vec<LoginName> {
        let narrow = narrow(typed);
        let spellings = std::iter::once(typed).chain((narrow != typed).then_some(narrow.as_ref()));
        let named = |text| self.kinds.iter().filter_map(move |kind| self.name(*kind, text));
        spellings.flat_map(named).collect()
    }

    /// A name of this kind, folded; `None` when the text cannot be one.
    pub fn name(&self, kind: NameKind, typed: &str) -> Option<LoginName> {
        let typed = typed.trim();
        if typed.is_empty() || typed.chars().count() > 128 || typed.chars().any(char::is_control) {
            return None;
        }
        let folded = match kind {
            NameKind::Username | NameKind::PreferredUsername => self.fold(typed),
            NameKind::Email => typed.contains('@').then(|| self.fold(typed))?,
            NameKind::Phone => phone_number(typed)?,
        };
        Some(LoginName { kind, folded })
    }

    /// Every name that finds a person with this user name and these attributes. Where people have
    /// user names, e-mail address and phone number count once they are verified.
    pub fn finding(&self, username: Option<&str>, attributes: &Attributes) -> Vec<LoginName> {
        let counts = |kind: NameKind| match kind {
            NameKind::Email | NameKind::Phone if self.has_username() => {
                attributes.is_verified(kind.as_str())
            }
            NameKind::Username
            | NameKind::Email
            | NameKind::Phone
            | NameKind::PreferredUsername => true,
        };
        let text = |kind: NameKind| {
            if kind == NameKind::Username { username } else { attributes.get(kind.as_str()) }
        };
        let kinds = self.kinds.iter().copied().filter(|kind| counts(*kind));
        kinds.filter_map(|kind| self.name(kind, text(kind)?)).collect()
    }

    /// Whether a user name reads like an address or a number where those are names too.
    pub fn looks_like_contact(&self, username: &str) -> bool {
        let kinds = [NameKind::Email, NameKind::Phone];
        let mut contacts = kinds.into_iter().filter(|kind| self.kinds.contains(kind));
        contacts.any(|kind| self.name(kind, username).is_some())
    }

    /// The form under which a name that nobody has is remembered: equal for all spellings that
    /// would find one person, or the lock of one spelling would tell that nobody is behind it.
    pub fn nobody(&self, typed: &str) -> String {
        let typed = &*narrow(typed);
        let phone = self.kinds.contains(&NameKind::Phone).then(|| phone_number(typed.trim()));
        phone.flatten().unwrap_or_else(|| self.fold(typed))
    }

    /// Whether a typed name is a phone number where those are names.
    pub fn is_number(&self, typed: &str) -> bool {
        self.name(NameKind::Phone, typed).is_some() && self.kinds.contains(&NameKind::Phone)
    }

    fn fold(&self, typed: &str) -> String {
        let composed: String = typed.trim().nfc().collect();
        if self.case_sensitive { composed } else { composed.to_lowercase().nfc().collect() }
    }
}

/// A user name that somebody chooses, in the form in which it is kept (RFC 8265, section 3.4): letters
/// and digits of any script and the symbols of ASCII; nothing that is not seen, and no blanks.
pub(super) fn chosen_name(typed: &str) -> Option<String> {
    let composed: String = typed.nfc().collect();
    UsernameCasePreserved::new().enforce(composed).ok().map(Cow::into_owned)
}

/// The same in the width of ASCII (RFC 8265, section 3.3.2).
fn narrow(typed: &str) -> Cow<'_, str> {
    UsernameCasePreserved::new().width_mapping_rule(typed).unwrap_or(Cow::Borrowed(typed))
}

/// E.164: a plus and 2 to 15 digits, after the usual separators were taken out.
pub(super) fn phone_number(typed: &str) -> Option<String> {
    let bare: String =
        typed.chars().filter(|c| !matches!(c, ' ' | '-' | '(' | ')' | '.' | '/')).collect();
    let digits = bare.strip_prefix('+')?;
    let good = (2..=15).contains(&digits.len()) && digits.bytes().all(|c| c.is_ascii_digit());
    good.then_some(bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(kinds: &[NameKind]) -> SignInNames {
        SignInNames { kinds: kinds.iter().copied().collect(), case_sensitive: false }
    }

    #[test]
    fn spellings_of_one_name_are_equal() {
        let email = names(&[NameKind::Email]);
        let one = email.candidates(" Ada@Example.COM ");
        assert_eq!(one, email.candidates("ada@example.com"));
        assert_eq!(one.first().unwrap().folded, "ada@example.com");
        let composed = names(&[NameKind::Username]);
        assert_eq!(composed.candidates("Zo\u{eb}"), composed.candidates("zoe\u{308}"));
        assert_eq!(
            names(&[NameKind::Phone]).candidates("+49 (30) 1234-56").first().unwrap().folded,
            "+4930123456"
        );
    }

    #[test]
    fn a_name_nobody_can_have_has_no_candidate() {
        let email = names(&[NameKind::Email, NameKind::Phone]);
        for bad in ["", "   ", "ada", "+", "030 1", "a\u{0}@b", &"x@".repeat(80)] {
            assert!(email.candidates(bad).is_empty(), "{bad:?}");
        }
    }

    #[test]
    fn a_name_in_full_width_may_be_meant_as_it_stands_or_not() {
        let both = names(&[NameKind::Username]).candidates("\u{ff21}da");
        let folded: Vec<_> = both.iter().map(|name| name.folded.as_str()).collect();
        assert_eq!(folded, ["\u{ff41}da", "ada"]);
        let email = names(&[NameKind::Email]);
        assert_eq!(email.nobody("ada\u{ff20}b.c"), email.nobody("ada@b.c"));
    }

    #[test]
    fn names_of_every_script_are_chosen_and_nothing_that_is_not_seen() {
        for (typed, kept) in [
            ("Zoe\u{308}", "Zo\u{eb}"),
            ("\u{ff21}da", "Ada"),
            ("Ἀδα", "Ἀδα"),
            ("Ада", "Ада"),
            ("عائشة", "عائشة"),
            ("さくら", "さくら"),
            ("\u{1112}\u{1161}\u{11ab}", "한"),
            ("a.b+c@d_e", "a.b+c@d_e"),
        ] {
            assert_eq!(chosen_name(typed).as_deref(), Some(kept), "{typed:?}");
        }
        for typed in ["", "a b", "a\u{200b}b", "a\u{202e}b", "a\u{0}b", "a\u{ad}b", "עa", "\u{a0}"]
        {
            assert_eq!(chosen_name(typed), None, "{typed:?}");
        }
    }

    #[test]
    fn a_case_sensitive_pool_tells_cases_apart() {
        let pool = SignInNames { kinds: [NameKind::Username].into(), case_sensitive: true };
        assert_ne!(pool.candidates("Ada"), pool.candidates("ada"));
        assert_ne!(pool.nobody("Ada"), pool.nobody("ada"));
    }

    #[test]
    fn a_number_nobody_has_is_one_name_however_it_is_written() {
        let phone = names(&[NameKind::Email, NameKind::Phone]);
        assert_eq!(phone.nobody(" +49 (30) 1234-56"), phone.nobody("+4930123456"));
        assert_ne!(phone.nobody("a b@c"), phone.nobody("ab@c"));
        let email = names(&[NameKind::Email]);
        assert_ne!(email.nobody("+49 30"), email.nobody("+4930"));
    }
}
