//! What a name that nobody has is shown in place of what somebody would be: always the same for the
//! same name, so that nobody learns by asking twice.

use crate::domain::{Client, Factor, Medium};
use crate::vault::Mac;

use super::sign_up::joins_without_password;
use super::{Arrival, Engine};

impl Engine {
    /// Whoever has an account most often has a password and an address. Some have a second factor,
    /// and so nothing but the password to begin with; where people sign up without a password, some
    /// have none.
    pub(super) fn pretended_factors(
        &self,
        arrival: &Arrival,
        client: &Client,
        name: &str,
    ) -> Vec<Factor> {
        let pool = &arrival.pool;
        let folded = pool.names.nobody(name);
        let parts = [pool.id.as_str(), &folded, "factors"].map(str::as_bytes);
        let drawn = self.vault.mac(Mac::Nobody, &parts);
        let [share, second, passkey, password, ..] = drawn;
        if second % 4 == 0 {
            return vec![Factor::Password];
        }
        let has_password = !joins_without_password(arrival, client) || password % 4 != 0;
        let has_phone = share % 4 == 0 || name.trim().starts_with('+');
        let has = |factor: &&Factor| match factor {
            Factor::TextCode => has_phone,
            Factor::Passkey => passkey % 4 == 0,
            Factor::Password => has_password,
            Factor::Totp | Factor::EmailCode | Factor::RecoveryCode | Factor::TrustedBrowser => {
                true
            }
        };
        let pretended: Vec<_> = pool.factors.first.iter().filter(has).copied().collect();
        if pretended.is_empty() { vec![Factor::Password] } else { pretended }
    }

    /// On which of these ways a code for a name that nobody has could go: whoever signs in by an
    /// address or a number is reached there, most have an address, and some a number too.
    pub(super) fn pretended_media(&self, arrival: &Arrival, name: &str) -> Vec<Medium> {
        let pool = &arrival.pool;
        let folded = pool.names.nobody(name);
        let parts = [pool.id.as_str(), &folded, "media"].map(str::as_bytes);
        let [phone, mail, ..] = self.vault.mac(Mac::Nobody, &parts);
        let is_number = pool.names.is_number(name);
        let has = |medium: &&Medium| match medium {
            Medium::Email => !is_number || mail % 2 == 0,
            Medium::PhoneNumber => is_number || phone % 4 == 0,
        };
        let media = &pool.recovery.media;
        let pretended: Vec<_> = media.iter().filter(has).copied().collect();
        if pretended.is_empty() { media.iter().take(1).copied().collect() } else { pretended }
    }

    /// Where a code for a name that nobody has seems to go: always to the same place, and to the
    /// one that was typed where it is such a one.
    pub(super) fn pretended(&self, arrival: &Arrival, medium: Medium, name: &str) -> String {
        let pool = &arrival.pool;
        let folded = pool.names.nobody(name);
        let typed = match medium {
            Medium::Email => folded.contains('@'),
            Medium::PhoneNumber => pool.names.is_number(name),
        };
        if typed {
            return medium.to(&folded).masked();
        }
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
