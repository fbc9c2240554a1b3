//! What a name that nobody has is shown in place of what somebody would be: always the same for the
//! same name, so that nobody learns by asking twice.

use crate::domain::{Factor, Medium};
use crate::vault::Mac;

use super::{Arrival, Engine};

impl Engine {
    /// Whoever has an account has a password and most often an address. Some have a second factor,
    /// and so nothing but the password to begin with.
    pub(super) fn pretended_factors(&self, arrival: &Arrival, name: &str) -> Vec<Factor> {
        let pool = &arrival.pool;
        let folded = pool.names.nobody(name);
        let parts = [pool.id.as_str(), &folded, "factors"].map(str::as_bytes);
        let drawn = self.vault.mac(Mac::Nobody, &parts);
        let [share, second, passkey, ..] = drawn;
        if second % 4 == 0 {
            return vec![Factor::Password];
        }
        let has_phone = share % 4 == 0 || name.trim().starts_with('+');
        let has = |factor: &&Factor| match factor {
            Factor::TextCode => has_phone,
            Factor::Passkey => passkey % 4 == 0,
            Factor::Password
            | Factor::Totp
            | Factor::EmailCode
            | Factor::RecoveryCode
            | Factor::TrustedBrowser => true,
        };
        pool.factors.first.iter().filter(has).copied().collect()
    }

    /// Where a code for a name that nobody has seems to go: always to the same place.
    pub(super) fn pretended(&self, arrival: &Arrival, medium: Medium, name: &str) -> String {
        let pool = &arrival.pool;
        let name = name.trim();
        if medium == Medium::Email && name.contains('@') {
            return medium.to(name).masked();
        }
        let folded = pool.names.nobody(name);
        let parts = [pool.id.as_str(), &folded, "destination"].map(str::as_bytes);
        let hash = self.vault.mac(Mac::Nobody, &parts);
        let mut drawn = hash.iter().copied();
        let mut draw = |from: char, of: u8| {
            let step = drawn.next().unwrap_or_default() % of;
            char::from_u32(u32::from(from) + u32::from(step)).unwrap_or(from)
        };
        match medium {
            Medium::Email => medium.to(&format!("{}@{}", draw('a', 26), draw('a', 26))).masked(),
            Medium::PhoneNumber => {
                let digits: String = (0..4).map(|_| draw('0', 10)).collect();
                medium.to(&format!("+000{digits}")).masked()
            }
        }
    }
}
