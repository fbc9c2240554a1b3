//! Where a code to reset a password goes: to the first way of the pool's on which somebody was seen
//! to read, or to the one that they choose. A name that nobody has is reached on ways that somebody
//! could have, always the same ones.

use crate::domain::{Channel, Medium, User, UserStatus};

use super::super::{Arrival, Engine};

/// A way on which a code could go.
#[derive(Clone, Debug)]
pub(super) struct Way {
    pub medium: Medium,
    /// As the pages show it.
    pub masked: String,
    /// Unset where nobody is behind it.
    pub to: Option<Channel>,
}

impl Engine {
    /// Every way, in the pool's order; at least one, where the pool recovers at all.
    pub(super) fn ways_to(
        &self,
        arrival: &Arrival,
        user: Option<&User>,
        name: &str,
        proven: bool,
    ) -> Vec<Way> {
        let reached = user.map(|user| channels(arrival, user, proven)).unwrap_or_default();
        if reached.is_empty() {
            let pretended =
                |medium| Way { medium, masked: self.pretended(arrival, medium, name), to: None };
            return self.pretended_media(arrival, name).into_iter().map(pretended).collect();
        }
        let way = |to: Channel| Way { medium: to.medium(), masked: to.masked(), to: Some(to) };
        reached.into_iter().map(way).collect()
    }
}

/// Where somebody was seen to read. Who has no password of their own yet, or is disabled, gets no
/// code (pages reference, section 5.11); but for those who just showed the temporary one.
pub(super) fn channels(arrival: &Arrival, user: &User, proven: bool) -> Vec<Channel> {
    let may = match user.status {
        UserStatus::Confirmed | UserStatus::ResetRequired => true,
        UserStatus::ForceChangePassword => proven,
        UserStatus::Unconfirmed | UserStatus::ExternalProvider => false,
    };
    let media = arrival.pool.recovery.media.iter().filter(|_| may && user.enabled);
    media.filter_map(|medium| medium.verified(&user.attributes)).collect()
}
