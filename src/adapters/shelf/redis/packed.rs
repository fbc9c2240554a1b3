use crate::domain::At;

use super::super::Stored;

/// How entries are written to Redis. Both forms are read, whichever is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// One string. Redis keeps it in little more than its length.
    #[default]
    Packed,
    /// A hash, which is all that earlier versions read: `n` version, `v` value, `r` what remains of a
    /// taken value, `u` until. Redis takes near twice the room for it.
    Hashes,
}

/// The first byte of a string says what follows; then come six bytes of until, in milliseconds, and
/// all numbers begin with their highest byte.
const KEPT: u8 = b'k'; // version, 8 bytes; value
const FRESH: u8 = b'f'; // length of what remains, one byte; what remains; value
// `t`, what was taken, is written by the script that takes: what remains.

const UNTIL: usize = 6;
const VERSION: usize = 8;

/// What can be replaced, under its version.
pub fn kept(stored: &Stored, until: At) -> Vec<u8> {
    let version = stored.version.to_be_bytes();
    [&[KEPT], &*moment(until), &version, &stored.value].concat()
}

/// What can be taken once. `None` where more remains than there is room for.
pub fn fresh(value: &[u8], remains: &[u8], until: At) -> Option<Vec<u8>> {
    let length = u8::try_from(remains.len()).ok()?;
    Some([&[FRESH], &*moment(until), &[length], remains, value].concat())
}

/// What is kept, and until when; `None` where it is no such thing.
pub fn read(bytes: &[u8]) -> Option<(Stored, At)> {
    let rest = bytes.strip_prefix(&[KEPT])?;
    let (until, rest) = split_moment(rest)?;
    let (version, value) = rest.split_first_chunk::<VERSION>()?;
    Some((Stored { version: u64::from_be_bytes(*version), value: value.to_vec() }, until))
}

/// The moment in front of something, and what is behind it.
pub fn split_moment(bytes: &[u8]) -> Option<(At, &[u8])> {
    let (until, rest) = bytes.split_first_chunk::<UNTIL>()?;
    let mut millis = [0; 8];
    millis.get_mut(8 - UNTIL..)?.copy_from_slice(until);
    Some((At::from_millis(i64::from_be_bytes(millis)), rest))
}

/// Six bytes reach into the year 10889, and nothing ends before 1970.
pub fn moment(at: At) -> Vec<u8> {
    const LAST: i64 = (1 << (8 * UNTIL)) - 1;
    let bytes = at.millis().clamp(0, LAST).to_be_bytes();
    bytes.into_iter().skip(8 - UNTIL).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_read_as_it_was() {
        for (version, millis, value) in [(0, 0, ""), (u64::MAX, 1_795_176_015_123, "value")] {
            let stored = Stored { version, value: value.into() };
            let until = At::from_millis(millis);
            assert_eq!(read(&kept(&stored, until)), Some((stored, until)));
        }
        let whole = kept(&Stored { version: 1, value: vec![] }, At::from_millis(9));
        for end in 0..whole.len() {
            assert_eq!(read(&whole[..end]), None);
        }
        assert_eq!(read(&fresh(&[0; 20], b"remains", At::from_millis(9)).unwrap()), None);
    }

    #[test]
    fn moments_out_of_range_are_the_nearest() {
        let until = |millis| {
            let whole = kept(&Stored { version: 1, value: vec![] }, At::from_millis(millis));
            read(&whole).unwrap().1.millis()
        };
        assert_eq!(until(-5), 0);
        assert_eq!(until(i64::MAX), 0xFFFF_FFFF_FFFF);
    }
}
