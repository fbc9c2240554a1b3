use crate::config::key_path::KeyPath;
use crate::config::raw::{RawRisk, RawRiskAction};
use crate::domain::{MfaPolicy, RiskAction, RiskPolicy};

use super::{Context, parts};

/// What is done about sign-ins that are unusual.
pub(super) fn risk(
    own: &RawRisk,
    mfa: MfaPolicy,
    at: &KeyPath,
    context: &mut Context<'_>,
) -> RiskPolicy {
    let [low, medium, high] = [own.low, own.medium, own.high].map(action);
    let levels = [("low", low), ("medium", medium), ("high", high)];
    for (key, action) in levels {
        let asks = matches!(action, RiskAction::Ask | RiskAction::Require);
        if asks && mfa == MfaPolicy::Off {
            let instead = "set `mfa = \"optional\"`, so that people have a second factor, or write \
                           `notify` or `block`";
            context.say(&at.key(key), "asks for what `mfa = \"off\"` lets nobody have", instead);
        }
    }
    for ((below, least), (key, action)) in levels.iter().zip(levels.iter().skip(1)) {
        if action < least {
            let what = format!("does less than `{below}`");
            context.say(&at.key(key), &what, &format!("write `{}` or more", least.as_str()));
        }
    }
    let fastest = u32::try_from(own.fastest_kmh).ok().filter(|fastest| *fastest > 0);
    let exempt = parts::nets(&own.exempt, &at.key("exempt"), context);
    RiskPolicy { low, medium, high, fastest, exempt }
}

const fn action(raw: RawRiskAction) -> RiskAction {
    match raw {
        RawRiskAction::Allow => RiskAction::Allow,
        RawRiskAction::Notify => RiskAction::Notify,
        RawRiskAction::Ask => RiskAction::Ask,
        RawRiskAction::Require => RiskAction::Require,
        RawRiskAction::Block => RiskAction::Block,
    }
}
