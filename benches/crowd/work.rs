//! What is measured: all that a sign-in, a refresh and a page of a list ask of the directory; a sign-in
//! with the hash of its password, and, to see more, without.

use std::time::{Duration, Instant};

use argon2::Argon2;
use vestibule::adapters::sql::Directory;
use vestibule::domain::NameKind;
use vestibule::ports::{Families as _, Users as _};

use crate::people::{self, SIGNED_IN_ONE_OF};

/// How often each is done; the median counts.
const TIMES: u64 = 2_001;
/// How often where a password is hashed.
const SLOW_TIMES: u64 = 101;
/// How many a page of a list shows, as `vestibule user list` asks for.
const PAGE: u32 = 60;

#[derive(Clone, Copy)]
pub enum Work {
    FindBy(NameKind),
    SignInBy(NameKind),
    Refresh,
    List,
}

impl Work {
    const ALL: [Self; 8] = [
        Self::FindBy(NameKind::Username),
        Self::FindBy(NameKind::Email),
        Self::FindBy(NameKind::Phone),
        Self::SignInBy(NameKind::Username),
        Self::SignInBy(NameKind::Email),
        Self::SignInBy(NameKind::Phone),
        Self::Refresh,
        Self::List,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Self::FindBy(NameKind::Email) => "finding by e-mail address",
            Self::FindBy(NameKind::Phone) => "finding by phone number",
            Self::FindBy(_) => "finding by user name",
            Self::SignInBy(NameKind::Email) => "sign-in by e-mail address",
            Self::SignInBy(NameKind::Phone) => "sign-in by phone number",
            Self::SignInBy(_) => "sign-in by user name",
            Self::Refresh => "refresh with rotation",
            Self::List => "a page of the list",
        }
    }

    const fn times(self) -> u64 {
        if matches!(self, Self::SignInBy(_)) { SLOW_TIMES } else { TIMES }
    }

    /// The median time of each, among this many people.
    pub async fn measured(directory: &Directory, people: u64) -> Vec<(Self, Duration)> {
        let mut measured = Vec::new();
        for work in Self::ALL {
            let mut times = Vec::new();
            for turn in 0..work.times() {
                // A prime step visits people far from each other, and everybody in the end.
                let number = turn.wrapping_mul(7_368_787) % people;
                let began = Instant::now();
                work.once(directory, number).await;
                times.push(began.elapsed());
            }
            times.sort_unstable();
            measured.extend(times.get(times.len() / 2).map(|median| (work, *median)));
        }
        measured
    }

    async fn once(self, directory: &Directory, number: u64) {
        let pool = people::pool();
        match self {
            Self::FindBy(kind) => {
                let names = [people::name(kind, number)];
                let account = directory.account(&pool, &names).await.unwrap().unwrap();
                assert_eq!(account.user.sub, people::sub(number));
            }
            Self::SignInBy(kind) => {
                Box::pin(Self::FindBy(kind).once(directory, number)).await;
                let mut hash = [0; 32];
                Argon2::default().hash_password_into(b"password", &[7; 16], &mut hash).unwrap();
                std::hint::black_box(hash);
            }
            Self::Refresh => {
                let id = people::family_id(number - number % SIGNED_IN_ONE_OF);
                let family = directory.load(&pool, id).await.unwrap().unwrap();
                directory.user(&pool, &family.grant.user).await.unwrap().unwrap();
                let next = family.succeeded_by([8; 32], people::now());
                assert!(directory.advance(&pool, &family, &next).await.unwrap());
            }
            Self::List => {
                let after = directory.user(&pool, &people::sub(number)).await.unwrap().unwrap();
                directory.list(&pool, Some(&after), PAGE).await.unwrap();
            }
        }
    }
}
