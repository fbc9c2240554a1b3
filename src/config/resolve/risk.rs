use crate::config::key_path::KeyPath;
use crate::config::raw::{RawMfa, RawPool, RawRiskAction};
use crate::domain::{RiskAction, RiskPolicy};

use super::Context;

/// What a pool does about sign-ins that are unusual, where it looks for them.
pub(super) fn risk(raw: &RawPool, at: &KeyPath, context: &mut Context<'_>) -> Option<RiskPolicy> {
    let own = raw.risk.as_ref()?;
    let [low, medium, high] = [own.low, own.medium, own.high].map(action);
    let levels = [("low", low), ("medium", medium), ("high", high)];
    for (key, action) in levels {
        let asks = matches!(action, RiskAction::Ask | RiskAction::Require);
        if asks && matches!(raw.mfa, RawMfa::Off) {
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
    Some(RiskPolicy { low, medium, high, fastest })
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
