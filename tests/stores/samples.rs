//! Small values to store, and a race.

use std::future::Future;
use std::sync::Arc;

use tokio::sync::Barrier;
use tokio::task::JoinSet;
use uuid::Uuid;
use vestibule::domain::{
    Agent, At, Attributes, BrowserSession, ClaimsRequest, ClientId, ClientSecret, CodeGrant,
    Credential, Factor, FamilyId, KeyState, KeyUse, LoginName, NameKind, Passed, PoolId,
    RefreshFamily, Secret, SigningAlgorithm, SigningKey, TotpDevice, UserGrant, UserStatus,
    UserSub,
};
use vestibule::oauth::{Challenge, Scope};
use vestibule::ports::{NewUser, PasswordChange, StoredClient};

/// The number of those who try at once.
pub const MANY: usize = 50;

pub fn at(millis: i64) -> At {
    At::from_millis(1_780_000_000_000 + millis)
}

pub fn a() -> PoolId {
    PoolId::parse("shop_A").unwrap()
}

pub fn b() -> PoolId {
    PoolId::parse("shop_B").unwrap()
}

pub fn sub(number: u128) -> UserSub {
    UserSub::from(Uuid::from_u128(number))
}

pub fn name(kind: NameKind, folded: &str) -> LoginName {
    let folded = folded.to_owned();
    LoginName { kind, folded }
}

pub fn username(folded: &str) -> LoginName {
    name(NameKind::Username, folded)
}

pub fn credential(hash: &str) -> Credential {
    Credential { hash: Secret::new(hash.to_owned()), temporary_until: None }
}

pub fn change(hash: &str) -> PasswordChange {
    PasswordChange { credential: credential(hash), status: UserStatus::Confirmed }
}

/// A user who is called `user<number>` and signs in with that name.
pub fn new_user(number: u128) -> NewUser {
    let called = format!("user{number}");
    NewUser {
        sub: sub(number),
        username: called.clone(),
        names: vec![username(&called)],
        status: UserStatus::Confirmed,
        mfa_required: false,
        attributes: Attributes::default(),
        groups: Vec::new(),
        credential: Some(credential("$argon2id$first")),
        consents: Vec::new(),
    }
}

pub fn device() -> TotpDevice {
    TotpDevice {
        id: "phone".to_owned(),
        name: "Ada's phone".to_owned(),
        sealed: Secret::new(vec![1, 0, 255]),
        created: at(5),
        last_used: None,
    }
}

pub fn grant(number: u128) -> UserGrant {
    UserGrant {
        client: ClientId::parse("app").unwrap(),
        user: sub(number),
        scope: Scope::parse("openid email").unwrap(),
        nonce: Some("n\u{0}\"ö".to_owned()),
        resource: None,
        claims: ClaimsRequest::default(),
        auth_time: at(0),
        passed: vec![passed()],
        level: None,
        family: family_id(number),
        event: Uuid::from_u128(77),
    }
}

pub fn family_id(number: u128) -> FamilyId {
    FamilyId::new(Uuid::from_u128(number))
}

/// A family of the user of the same number.
pub fn family(number: u128) -> RefreshFamily {
    RefreshFamily {
        id: family_id(number),
        grant: grant(number),
        generation: 0,
        hash: [7; 32],
        succeeded: Vec::new(),
        expires: at(1_000_000),
        ended: false,
    }
}

pub fn code_grant(number: u128) -> CodeGrant {
    CodeGrant {
        grant: grant(number),
        redirect_uri: "https://app.example/cb?x=1".to_owned(),
        pkce: Challenge::parse("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"),
    }
}

pub fn passed() -> Passed {
    Passed::of(Factor::Password, at(0))
}

pub fn session(number: u128) -> BrowserSession {
    let (started, agent) = (at(0), Agent::of("Firefox/140.0 (X11; Linux x86_64)"));
    BrowserSession { user: sub(number), passed: vec![passed()], started, used: started, agent }
}

pub fn signing_key(kid: &str, purpose: KeyUse, state: KeyState) -> SigningKey {
    SigningKey {
        kid: kid.to_owned(),
        purpose,
        algorithm: SigningAlgorithm::ES256,
        state,
        sealed: Secret::new(vec![1, 0, 200]),
        created: at(1),
    }
}

pub fn secret(byte: u8, created: i64) -> ClientSecret {
    ClientSecret { hash: [byte; 32], created: at(created) }
}

pub fn client(id: &str, declared: bool, secrets: Vec<ClientSecret>) -> StoredClient {
    StoredClient {
        id: ClientId::parse(id).unwrap(),
        settings: format!("{{\"name\":\"{id}\"}}"),
        declared,
        secrets,
    }
}

/// Lets many begin at the same moment, and gathers what each of them got.
pub async fn race<T, F, Fut>(many: usize, run: F) -> Vec<T>
where
    T: Send + 'static,
    F: Fn(usize) -> Fut,
    Fut: Future<Output = T> + Send + 'static,
{
    let start = Arc::new(Barrier::new(many));
    let mut racers = JoinSet::new();
    for number in 0..many {
        let start = Arc::clone(&start);
        let racer = run(number);
        racers.spawn(async move {
            start.wait().await;
            racer.await
        });
    }
    racers.join_all().await
}

pub fn count<T: PartialEq>(results: &[T], wanted: &T) -> usize {
    results.iter().filter(|result| *result == wanted).count()
}
