use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::domain::UserSub;

use super::{Mac, Vault};

/// What an authenticator app is called among those of its owner: made from its secret, so that none
/// is there twice, and telling nothing of it.
pub fn app_id(vault: &Vault, user: &UserSub, seed: &[u8]) -> String {
    let hash = vault.mac(Mac::AppId, &[user.as_str().as_bytes(), seed]);
    URL_SAFE_NO_PAD.encode(hash.get(..12).unwrap_or_default())
}
