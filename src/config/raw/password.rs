use schemars::JsonSchema;
use serde::Deserialize;

#[expect(clippy::struct_excessive_bools, reason = "they are switches, and people write them so")]
#[derive(Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct RawPassword {
    /// The fewest characters.
    #[schemars(range(min = 6, max = 99))]
    pub minimum_length: i64,
    /// Whether an upper-case letter must be in it.
    pub require_uppercase: bool,
    /// Whether a lower-case letter must be in it.
    pub require_lowercase: bool,
    /// Whether a digit must be in it.
    pub require_numbers: bool,
    /// Whether a symbol, or a blank inside, must be in it.
    pub require_symbols: bool,
    /// Days for which a temporary password stands.
    #[schemars(range(min = 1, max = 365))]
    pub temporary_password_days: i64,
    /// How many passwords a new one has to differ from, the present one among them; 0 keeps none
    /// of those before it.
    #[schemars(range(min = 0, max = 24))]
    pub history: i64,
    /// The least score that a new password has to reach as zxcvbn estimates how hard it is to guess:
    /// 1 to 4, of which 3 is hard to guess at the sign-in page and 4 by whoever has its hash; 0 asks
    /// for none.
    #[schemars(range(min = 0, max = 4))]
    pub minimum_score: i64,
    /// Whether a new password that is known from a breach is refused, as `[breached_passwords]` has
    /// it looked up.
    pub refuse_breached: bool,
    /// Whether a password is looked up at each sign-in too, behind its being right; who has one that
    /// is known chooses another.
    pub check_at_sign_in: bool,
}

impl Default for RawPassword {
    fn default() -> Self {
        Self {
            minimum_length: 8,
            require_uppercase: true,
            require_lowercase: true,
            require_numbers: true,
            require_symbols: true,
            temporary_password_days: 7,
            history: 0,
            minimum_score: 0,
            refuse_breached: false,
            check_at_sign_in: false,
        }
    }
}
