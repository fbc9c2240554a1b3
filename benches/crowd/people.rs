//! People by number: the same ones in every run.

use std::ops::Range;

use indicatif::{ProgressBar, ProgressStyle};
use uuid::Uuid;
use vestibule::adapters::sql::{Directory, Imported, Newcomer};
use vestibule::domain::{
    Account, At, Attributes, ClaimsRequest, ClientId, Credential, Factor, FamilyId, LoginName,
    MfaChoice, NameKind, Passed, PoolId, RefreshFamily, Secret, Span, User, UserGrant, UserStatus,
    UserSub,
};
use vestibule::oauth::Scope;
use vestibule::ports::Families as _;

/// How many are written in one transaction.
const TOGETHER: u64 = 1_000;
/// Of how many one has signed in, and can refresh.
pub const SIGNED_IN_ONE_OF: u64 = 100;
/// As long as a real one; nobody signs in with it.
const HASH: &str = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA\
                    $MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY";

pub fn pool() -> PoolId {
    PoolId::parse("bench_Crowd").unwrap()
}

pub fn now() -> At {
    At::from_millis(1_790_000_000_000)
}

/// Scattered, as random ones are: neighbours by number are no neighbours in the index.
fn scattered(number: u64) -> Uuid {
    Uuid::from_u128(u128::from(number).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835))
}

pub fn sub(number: u64) -> UserSub {
    UserSub::from(scattered(number))
}

pub fn family_id(number: u64) -> FamilyId {
    FamilyId::new(scattered(number))
}

pub fn name(kind: NameKind, number: u64) -> LoginName {
    let folded = match kind {
        NameKind::Email => format!("person{number}@example.com"),
        NameKind::Phone => format!("+4915{number:09}"),
        _ => format!("person{number}"),
    };
    LoginName { kind, folded }
}

/// Each came a millisecond behind the one before.
fn came(number: u64) -> At {
    now() + Span::from_millis(number.cast_signed())
}

fn person(number: u64) -> Newcomer {
    let user = User {
        sub: sub(number),
        username: name(NameKind::Username, number).folded,
        status: UserStatus::Confirmed,
        enabled: true,
        mfa_required: false,
        mfa: MfaChoice::default(),
        attributes: Attributes::default(),
        groups: Vec::new(),
        created: came(number),
        modified: came(number),
        signed_out: None,
    };
    let credential = Credential { hash: Secret::new(HASH.to_owned()), temporary_until: None };
    Newcomer {
        account: Account {
            user,
            credential: Some(credential),
            totp: Vec::new(),
            recovery_codes: 0,
            has_passkey: false,
            agreed: Vec::new(),
        },
        names: [NameKind::Username, NameKind::Email, NameKind::Phone]
            .map(|kind| name(kind, number))
            .into(),
        used_step: 0,
        passkeys: Vec::new(),
        consents: Vec::new(),
    }
}

fn family(number: u64) -> RefreshFamily {
    RefreshFamily {
        id: family_id(number),
        grant: UserGrant {
            client: ClientId::parse("app").unwrap(),
            user: sub(number),
            scope: Scope::parse("openid email").unwrap(),
            nonce: None,
            resource: None,
            claims: ClaimsRequest::default(),
            auth_time: now(),
            passed: vec![Passed::of(Factor::Password, now())],
            level: None,
            family: family_id(number),
            event: Uuid::from_u128(1),
        },
        generation: 0,
        hash: [7; 32],
        succeeded: Vec::new(),
        expires: At::from_millis(now().millis() + 86_400_000),
        ended: false,
    }
}

/// Brings everybody with these numbers in, and shows how far it is.
pub async fn add(directory: &Directory, numbers: Range<u64>) {
    let style = ProgressStyle::with_template("{wide_bar} {pos}/{len} people, {eta} left").unwrap();
    let bar = ProgressBar::new(numbers.end - numbers.start).with_style(style);
    let mut next = numbers.start;
    while next < numbers.end {
        let until = numbers.end.min(next + TOGETHER);
        let together: Vec<_> = (next..until).map(person).collect();
        let done = directory.import(&pool(), &together).await.unwrap();
        assert!(done.iter().all(|own| *own == Imported::Yes));
        for number in (next..until).filter(|number| number % SIGNED_IN_ONE_OF == 0) {
            assert!(directory.open(&pool(), &family(number), now()).await.unwrap());
        }
        bar.inc(until - next);
        next = until;
    }
    let took = bar.elapsed();
    bar.finish_and_clear();
    println!("{} people written in {took:.1?}", numbers.end - numbers.start);
}
