//! A session in as few bytes as can be: Redis keeps what has at most 64 of them without a table of
//! its own, and there is one for each browser of each person.
//!
//! Numbers begin with their highest byte. One of a later version is named by its first byte.
//!
//! A passkey that never leaves its device stands there twice with the same moment: versions that tell
//! no passkeys apart read the same factor twice, which is worth no more than once.

use uuid::Uuid;

use crate::domain::{Agent, At, BrowserSession, Factor, Passed, Span, UserSub};

/// The first byte.
const VERSION: u8 = 1;
/// Bytes of a moment in milliseconds; they reach into the year 10889.
const MOMENT: usize = 6;
/// What a `sub` is: a UUID in its one spelling, or 36 other characters.
const UUID: u8 = b'u';
const TEXT: u8 = b't';
const TEXT_LENGTH: usize = 36;

/// Each has the letter of its own that it always had.
const FACTORS: [(u8, Factor); 7] = [
    (b'p', Factor::Password),
    (b't', Factor::Totp),
    (b'e', Factor::EmailCode),
    (b's', Factor::TextCode),
    (b'r', Factor::RecoveryCode),
    (b'w', Factor::Passkey),
    (b'b', Factor::TrustedBrowser),
];

/// `None` for what no sign-in leaves behind: a factor count beyond a byte.
pub fn write(session: &BrowserSession) -> Option<Vec<u8>> {
    let BrowserSession { user, passed, started, used, agent } = session;
    let mut bytes = vec![VERSION];
    bytes.extend(moment(*started));
    let later = used.since(*started).seconds().clamp(0, u32::MAX.into());
    bytes.extend(u32::try_from(later).ok()?.to_be_bytes());
    let uuid = Uuid::try_parse(user.as_str()).ok();
    match uuid.filter(|uuid| uuid.hyphenated().to_string() == user.as_str()) {
        Some(uuid) => bytes.extend(std::iter::once(UUID).chain(*uuid.as_bytes())),
        None => bytes.extend(std::iter::once(TEXT).chain(user.as_str().bytes())),
    }
    let twice = |own: &Passed| own.factor == Factor::Passkey && own.bound;
    let passed =
        passed.iter().flat_map(|own| std::iter::repeat_n(own, 1 + usize::from(twice(own))));
    bytes.push(u8::try_from(passed.clone().count()).ok()?);
    for Passed { factor, at, .. } in passed {
        bytes.push(FACTORS.iter().find(|(_, own)| own == factor)?.0);
        bytes.extend(moment(*at));
    }
    bytes.extend(agent.to_bytes());
    Some(bytes)
}

/// Reads what [`write`] wrote; `None` where it is no such thing, or nothing was proven.
pub fn read(bytes: &[u8]) -> Option<BrowserSession> {
    let mut rest = Rest(bytes);
    if rest.byte()? != VERSION {
        return None;
    }
    let started = rest.moment()?;
    let later = Span::from_seconds(u32::from_be_bytes(rest.take()?).into());
    let user = match rest.byte()? {
        UUID => UserSub::from(Uuid::from_bytes(rest.take()?)),
        TEXT => {
            let text: [u8; TEXT_LENGTH] = rest.take()?;
            UserSub::parse(std::str::from_utf8(&text).ok()?).ok()?
        }
        _ => return None,
    };
    let count = rest.byte()?;
    let passed: Option<Vec<_>> = (0..count).map(|_| rest.passed()).collect();
    let mut passed = passed.filter(|passed| !passed.is_empty())?;
    passed.dedup_by(|next, own| {
        let again = own.factor == Factor::Passkey && (next.factor, next.at) == (own.factor, own.at);
        own.bound |= again;
        again
    });
    let agent = Agent::from_bytes(rest.0)?;
    Some(BrowserSession { user, passed, started, used: started + later, agent })
}

fn moment(at: At) -> impl Iterator<Item = u8> {
    const LAST: i64 = (1 << (8 * MOMENT)) - 1;
    at.millis().clamp(0, LAST).to_be_bytes().into_iter().skip(8 - MOMENT)
}

/// What was not read yet.
struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take().map(|[byte]| byte)
    }

    fn moment(&mut self) -> Option<At> {
        let mut millis = [0; 8];
        millis.get_mut(8 - MOMENT..)?.copy_from_slice(&self.take::<MOMENT>()?);
        Some(At::from_millis(i64::from_be_bytes(millis)))
    }

    fn passed(&mut self) -> Option<Passed> {
        let letter = self.byte()?;
        let factor = FACTORS.iter().find(|(own, _)| *own == letter)?.1;
        Some(Passed::of(factor, self.moment()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STARTED: At = At::from_millis(1_795_176_015_123);

    fn session(user: &str, factors: &[Factor], agent: &str) -> BrowserSession {
        let passed = factors.iter().map(|factor| Passed::of(*factor, STARTED));
        BrowserSession {
            user: UserSub::parse(user).unwrap(),
            passed: passed.collect(),
            started: STARTED,
            used: STARTED + Span::from_seconds(4000),
            agent: Agent::of(agent),
        }
    }

    #[test]
    fn what_is_kept_is_read_as_it_was() {
        let uuid = "3ea4b2ce-10d1-4c8f-9e9c-b9b0e6bf0c3e";
        for user in [uuid, &uuid.to_uppercase(), &"-".repeat(36)] {
            for agent in ["", "curl/8", "Firefox/140.0 (Linux)"] {
                let session = session(user, &Factor::ALL, agent);
                assert_eq!(read(&write(&session).unwrap()), Some(session));
            }
        }
        let whole = write(&session(uuid, &[Factor::Password], "Firefox/1 Linux")).unwrap();
        for end in 0..whole.len() {
            assert_eq!(read(&whole[..end]), None, "{end}");
        }
        let nothing = write(&session(uuid, &[], "Firefox/1 Linux")).unwrap();
        assert_eq!(read(&nothing), None, "a session in which nothing was proven");
        let later = [&[VERSION + 1][..], &whole[1..]].concat();
        assert_eq!(read(&later), None);
    }

    #[test]
    fn a_passkey_of_one_device_is_two_alike_to_whom_it_says_nothing() {
        let uuid = "3ea4b2ce-10d1-4c8f-9e9c-b9b0e6bf0c3e";
        let mut bound = session(uuid, &[Factor::Password, Factor::Passkey, Factor::Totp], "curl/8");
        bound.passed[1].bound = true;
        let bytes = write(&bound).unwrap();
        assert_eq!(read(&bytes), Some(bound));
        let four = [Factor::Password, Factor::Passkey, Factor::Passkey, Factor::Totp];
        assert_eq!(write(&session(uuid, &four, "curl/8")).unwrap(), bytes);
        let mut again = session(uuid, &[Factor::Passkey; 2], "curl/8");
        again.passed[1].at = STARTED + Span::from_seconds(1);
        assert_eq!(read(&write(&again).unwrap()), Some(again), "at two moments it was shown twice");
    }

    /// With the six bytes of its end in front: what Redis keeps in a compact hash.
    #[test]
    fn an_ordinary_one_is_small() {
        let uuid = "3ea4b2ce-10d1-4c8f-9e9c-b9b0e6bf0c3e";
        let three = [Factor::Password, Factor::Totp, Factor::TrustedBrowser];
        let session = session(uuid, &three, "SamsungBrowser/28.0 Android");
        assert!(MOMENT + write(&session).unwrap().len() <= 64);
    }
}
