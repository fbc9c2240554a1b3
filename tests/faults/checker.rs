//! What a history must not hold. A deed that was in doubt may have happened or not; what was
//! answered has happened, whatever was killed since.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use super::history::{Deed, Event};

type Broken = Result<(), String>;

/// Each promise against the whole history; every breach is told.
pub fn breaches(events: &[Event]) -> Vec<String> {
    let mut families: BTreeMap<&str, Vec<&Event>> = BTreeMap::new();
    let mut sessions: BTreeMap<&str, Vec<&Event>> = BTreeMap::new();
    let mut people: BTreeMap<&str, Vec<&Event>> = BTreeMap::new();
    for event in events {
        match &event.deed {
            Deed::Redeem { code }
            | Deed::Refresh { code, .. }
            | Deed::Revoke { code }
            | Deed::UserInfo { code } => families.entry(code).or_default().push(event),
            Deed::Reuse { session } | Deed::SignOut { session } => {
                sessions.entry(session).or_default().push(event);
            }
            Deed::Totp { person: name, .. } | Deed::Register { name } | Deed::SignIn { name } => {
                people.entry(name).or_default().push(event);
            }
        }
    }
    let families = families.values().flat_map(|own| [codes(own), tokens(own), ends(own)]);
    let sessions = sessions.values().map(|own| signed_out(own));
    let people = people.values().flat_map(|own| [steps(own), registered(own)]);
    families.chain(sessions).chain(people).filter_map(Result::err).collect()
}

fn told(what: &str, events: &[&Event]) -> String {
    let lines: Vec<_> = events.iter().map(|event| format!("  {event:?}")).collect();
    format!("{what}:\n{}", lines.join("\n"))
}

fn require(holds: bool, what: &str, events: &[&Event]) -> Broken {
    if holds { Ok(()) } else { Err(told(what, events)) }
}

/// A code is redeemed once, and the first to come is not refused.
fn codes(family: &[&Event]) -> Broken {
    let tries: Vec<_> =
        family.iter().copied().filter(|e| matches!(e.deed, Deed::Redeem { .. })).collect();
    let done = tries.iter().filter(|e| e.is_done()).count();
    require(done <= 1, "a code was redeemed twice", family)?;
    let others = |own: &Event| tries.iter().any(|e| e.begun < own.ended && !same(e, own));
    let lost = tries.iter().any(|own| own.is_refused() && !others(own));
    require(!lost, "a code was lost", family)
}

/// Each refresh token is taken once, but for repetitions that get the same successor; and none is
/// refused while its family lives.
fn tokens(family: &[&Event]) -> Broken {
    let mut successors: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for event in family {
        if let (Deed::Refresh { token, grace, .. }, super::history::Outcome::Done(successor)) =
            (&event.deed, &event.outcome)
        {
            let own = successors.entry(token).or_default();
            own.push(successor);
            let once = own.len() == 1 || *grace > Duration::ZERO;
            require(once, "a refresh token was taken twice", family)?;
            let distinct: BTreeSet<_> = own.iter().collect();
            require(distinct.len() == 1, "a refresh token has two successors", family)?;
        }
    }
    let may_end = |own: &Event| family.iter().any(|e| e.begun < own.ended && may_end(e, family));
    let refused = |e: &Event| {
        matches!(e.deed, Deed::Refresh { .. } | Deed::UserInfo { .. }) && e.is_refused()
    };
    let lost = family.iter().any(|own| refused(own) && !may_end(own));
    require(!lost, "a family was lost", family)
}

/// Whether this may have been the end of its family: its code shown again, a refresh token shown
/// again after its grace, or revocation.
fn may_end(event: &Event, family: &[&Event]) -> bool {
    let others = || family.iter().filter(|e| !same(e, event) && e.begun < event.ended);
    match &event.deed {
        Deed::Revoke { .. } => true,
        Deed::Redeem { .. } => others().any(|e| e.deed == event.deed),
        Deed::Refresh { grace, .. } => {
            others().any(|e| e.deed == event.deed && event.ended >= e.begun + *grace)
        }
        _ => false,
    }
}

/// Once a family is known to have ended, nothing of it works.
fn ends(family: &[&Event]) -> Broken {
    let redeemed = family.iter().any(|e| matches!(e.deed, Deed::Redeem { .. }) && e.is_done());
    let is_end = |e: &&&Event| match e.deed {
        Deed::Revoke { .. } => e.is_done(),
        Deed::Redeem { .. } => redeemed && e.is_refused(),
        Deed::Refresh { .. } | Deed::UserInfo { .. } => e.is_refused(),
        _ => false,
    };
    let Some(ended) = family.iter().filter(is_end).map(|e| e.ended).min() else {
        return Ok(());
    };
    let works = |e: &&Event| {
        matches!(e.deed, Deed::Refresh { .. } | Deed::UserInfo { .. })
            && e.is_done()
            && e.begun > ended
    };
    require(!family.iter().any(works), "an ended family works", family)
}

/// A session works until somebody signs out, and not after.
fn signed_out(session: &[&Event]) -> Broken {
    let is_out = |e: &&&Event| matches!(e.deed, Deed::SignOut { .. });
    let asked = session.iter().filter(is_out).map(|e| e.begun).min();
    let done = session.iter().filter(is_out).filter(|e| e.is_done()).map(|e| e.ended).min();
    for own in session.iter().filter(|e| matches!(e.deed, Deed::Reuse { .. })) {
        let lost = own.is_refused() && asked.is_none_or(|asked| asked > own.ended);
        require(!lost, "a session was lost", session)?;
        let alive = own.is_done() && done.is_some_and(|done| done < own.begun);
        require(!alive, "a session works after its end", session)?;
    }
    Ok(())
}

/// A time step counts once, and none before it counts after it.
fn steps(person: &[&Event]) -> Broken {
    let done = person.iter().filter_map(|e| match e.deed {
        Deed::Totp { step, .. } if e.is_done() => Some((*e, step)),
        _ => None,
    });
    let done: Vec<_> = done.collect();
    for (own, step) in &done {
        let again = |(e, other): &(&Event, u64)| {
            !same(e, own) && (other == step || (e.begun > own.ended && other < step))
        };
        require(!done.iter().any(again), "a time step counted twice", person)?;
    }
    Ok(())
}

/// Whoever was registered is there, and was registered once.
fn registered(person: &[&Event]) -> Broken {
    let is_made = |e: &&Event| matches!(e.deed, Deed::Register { .. });
    let made: Vec<_> = person.iter().filter(|e| is_made(e)).collect();
    let done = made.iter().filter(|e| e.is_done()).count();
    require(done <= 1, "a name was given twice", person)?;
    let there = made.iter().filter(|e| e.is_done()).map(|e| e.ended).min();
    let refused = |e: &&Event| matches!(e.deed, Deed::SignIn { .. }) && e.is_refused();
    let lost = |e: &&Event| refused(e) && there.is_some_and(|there| there < e.begun);
    require(!person.iter().any(lost), "a person was lost", person)
}

fn same(one: &Event, other: &Event) -> bool {
    std::ptr::eq(one, other)
}
