//! A file of breached passwords: the first eight bytes of their SHA-1 hashes, in order, so that one is
//! found by bisection, and nothing is held in memory however long the list.
//!
//! ```text
//! 8 bytes   VSTBRPW1
//! 8 bytes   how many entries follow, big-endian
//! 8 bytes   each: the beginning of a hash; ascending, none twice
//! ```
//!
//! Of a thousand million entries, a password that is not among them is taken for one of them once in
//! 18 thousand million times. The file is opened at each look-up, so one that is put into its place is
//! used from then on.

use std::fs::File;
use std::io::{self, BufWriter, Write as _};
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};

use async_trait::async_trait;

use crate::domain::Password;
use crate::ports::{BreachedPasswords, Fault};

use super::sha1;

const MAGIC: [u8; 8] = *b"VSTBRPW1";
const HEAD: u64 = 16;
const ENTRY: u64 = 8;

/// As much of a hash as is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Beginning(u64);

impl Beginning {
    pub fn of(password: &Password) -> Self {
        Self::of_bytes(sha1(password))
    }

    /// Of a whole hash in 40 hexadecimal digits.
    pub fn parse(hash: &str) -> Option<Self> {
        let is_hash = hash.len() == 40 && hash.bytes().all(|c| c.is_ascii_hexdigit());
        let begins = hash.get(..16).filter(|_| is_hash)?;
        u64::from_str_radix(begins, 16).ok().map(Self)
    }

    fn of_bytes(hash: [u8; 20]) -> Self {
        Self(hash.iter().take(8).fold(0, |begins, byte| begins << 8 | u64::from(*byte)))
    }
}

/// Where breached passwords are looked up without asking anybody.
#[derive(Clone, Debug)]
pub struct BreachFile {
    path: PathBuf,
}

impl BreachFile {
    pub const fn at(path: PathBuf) -> Self {
        Self { path }
    }

    /// How many passwords are in it. Fails where it cannot be used, and says why.
    pub fn count(&self) -> Result<u64, Fault> {
        let opened = Opened::at(&self.path);
        opened.map(|own| own.count).map_err(|error| Fault::misfit(self.told(&error)))
    }

    fn told(&self, error: &io::Error) -> String {
        format!("breached passwords: {}: {error}", self.path.display())
    }
}

#[async_trait]
impl BreachedPasswords for BreachFile {
    async fn is_breached(&self, password: &Password) -> Result<bool, Fault> {
        let (own, wanted) = (self.clone(), Beginning::of(password));
        let look = move || Opened::at(&own.path).and_then(|file| file.contains(wanted));
        let found = tokio::task::spawn_blocking(look).await.map_err(Fault::down)?;
        found.map_err(|error| Fault::down(self.told(&error)))
    }
}

struct Opened {
    file: File,
    count: u64,
}

impl Opened {
    fn at(path: &Path) -> io::Result<Self> {
        let unfit = |what: &str| io::Error::new(io::ErrorKind::InvalidData, what.to_owned());
        let file = File::open(path)?;
        let not_ours = "was not made by `vestibule passwords build`";
        let long = file.metadata()?.len();
        if long < HEAD || eight(&file, 0)? != MAGIC {
            return Err(unfit(not_ours));
        }
        let count = u64::from_be_bytes(eight(&file, ENTRY)?);
        if count.checked_mul(ENTRY).and_then(|bytes| bytes.checked_add(HEAD)) != Some(long) {
            return Err(unfit("is cut off: make it again"));
        }
        Ok(Self { file, count })
    }

    fn contains(&self, wanted: Beginning) -> io::Result<bool> {
        let (mut low, mut high) = (0, self.count);
        while low < high {
            let middle = low + (high - low) / 2;
            let found = u64::from_be_bytes(eight(&self.file, HEAD + middle * ENTRY)?);
            match found.cmp(&wanted.0) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
                std::cmp::Ordering::Equal => return Ok(true),
            }
        }
        Ok(false)
    }
}

fn eight(file: &File, at: u64) -> io::Result<[u8; 8]> {
    let mut bytes = [0; 8];
    file.read_exact_at(&mut bytes, at)?;
    Ok(bytes)
}

/// Makes such a file. It is in its place when it is whole, and not before.
#[derive(Debug)]
pub struct Builder {
    to: BufWriter<File>,
    path: PathBuf,
    last: Option<Beginning>,
    count: u64,
}

impl Builder {
    pub fn begin(path: &Path) -> io::Result<Self> {
        let mut to = BufWriter::with_capacity(1 << 20, File::create(unfinished(path))?);
        to.write_all(&[0; 16])?;
        Ok(Self { to, path: path.to_owned(), last: None, count: 0 })
    }

    /// The next one in order; says whether it was.
    pub fn add(&mut self, next: Beginning) -> io::Result<bool> {
        match self.last {
            Some(last) if next < last => return Ok(false),
            Some(last) if next == last => return Ok(true),
            Some(_) | None => {}
        }
        self.to.write_all(&next.0.to_be_bytes())?;
        self.last = Some(next);
        self.count += 1;
        Ok(true)
    }

    /// Puts it into its place; says how many are in it.
    pub fn finish(mut self) -> io::Result<u64> {
        self.to.flush()?;
        let file = self.to.get_ref();
        file.write_all_at(&self.count.to_be_bytes(), ENTRY)?;
        file.write_all_at(&MAGIC, 0)?;
        file.sync_all()?;
        std::fs::rename(unfinished(&self.path), &self.path)?;
        Ok(self.count)
    }

    /// Leaves nothing behind.
    pub fn give_up(self) -> io::Result<()> {
        std::fs::remove_file(unfinished(&self.path))
    }
}

fn unfinished(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".unfinished");
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn password(n: u32) -> Password {
        Password::parse(format!("password {n}")).unwrap()
    }

    fn built(path: &Path, many: impl Iterator<Item = u32>) -> u64 {
        let mut all: Vec<_> = many.map(|n| Beginning::of(&password(n))).collect();
        all.sort_unstable();
        let mut builder = Builder::begin(path).unwrap();
        assert!(all.into_iter().all(|next| builder.add(next).unwrap()));
        builder.finish().unwrap()
    }

    #[tokio::test]
    async fn what_is_in_the_file_is_found_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("breached");
        for many in [0, 1, 2, 3, 1000] {
            // Each twice, as lists have it that were put together.
            assert_eq!(built(&path, (0..many).chain(0..many)), u64::from(many));
            let file = BreachFile::at(path.clone());
            assert_eq!(file.count().unwrap(), u64::from(many));
            for n in (0..many).step_by(7) {
                assert!(file.is_breached(&password(n)).await.unwrap(), "{n} of {many}");
            }
            for n in many..many + 50 {
                assert!(!file.is_breached(&password(n)).await.unwrap(), "{n} of {many}");
            }
        }
    }

    #[tokio::test]
    async fn what_is_no_such_file_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("breached");
        let file = BreachFile::at(path.clone());
        assert!(file.count().is_err(), "there is none");
        for bytes in [&b""[..], b"0123456789ABCDEF0123", b"VSTBRPW1\0\0\0\0\0\0\0\x02ABCDEFGH"] {
            std::fs::write(&path, bytes).unwrap();
            assert!(file.count().is_err(), "{bytes:?}");
            assert!(file.is_breached(&password(1)).await.is_err(), "{bytes:?}");
        }
        // A number of entries that no memory holds is no way to make it fail otherwise.
        std::fs::write(&path, [&MAGIC[..], &[0xFF; 8]].concat()).unwrap();
        assert!(file.count().unwrap_err().to_string().contains("cut off"));
    }

    #[test]
    fn what_is_out_of_order_is_told_and_hashes_are_read_in_either_case() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("breached");
        let known = "8BE3C943B1609FFFBFC51AAD666D0A04ADF83C9D";
        let whole = Beginning::parse(known).unwrap();
        assert_eq!(whole, Beginning::of(&Password::parse("Password".to_owned()).unwrap()));
        assert_eq!(Beginning::parse(&known.to_lowercase()), Some(whole));
        for none in
            ["", "8BE3C943B1609FFFBFC51AAD666D0A04", "ZBE3C943B1609FFFBFC51AAD666D0A04ADF83C9D"]
        {
            assert_eq!(Beginning::parse(none), None, "{none}");
        }
        let mut builder = Builder::begin(&path).unwrap();
        assert!(builder.add(whole).unwrap());
        assert!(builder.add(whole).unwrap(), "once more is no harm");
        assert!(!builder.add(Beginning(0)).unwrap());
        builder.give_up().unwrap();
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
