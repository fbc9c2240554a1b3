//! What all histories start from: one pool in three moods, its clients, its people, and engines on
//! stores in memory.

use std::sync::{Arc, LazyLock};

use vestibule::config::Config;
use vestibule::domain::{
    Account, At, Attributes, AuthorizeRequest, Client, ClientId, Credential, Edition, FactorPolicy,
    Flows, Limits, MfaChoice, MfaPolicy, Pool, Rotation, Secret, Span, Terms, TotpDevice, User,
    UserStatus, UserSub, Visitor, Words,
};
use vestibule::limits::Limiter;
use vestibule::oauth::{Params, Scope};
use vestibule::vault::{MasterKey, Vault};
use vestibule::{signin, token};

use crate::memory::Memory;

pub const CALLBACK: &str = "http://127.0.0.1:9/callback";
pub const OTHER_CALLBACK: &str = "http://127.0.0.1:9/other";
/// RFC 7636, appendix B.
pub const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
pub const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
pub const BEGAN: At = At::from_millis(1_795_176_015_000);
/// How long whoever lost their second factors waits.
pub const LOST_WAITS: Span = Span::from_days(7);
pub const SEED: &[u8] = b"12345678901234567890";

/// One master key for all histories: what it protects is not what is looked at.
static VAULT: LazyLock<Arc<Vault>> =
    LazyLock::new(|| Arc::new(Vault::new(&MasterKey::generate().0).unwrap()));

/// Nobody in particular.
pub static VISITOR: Visitor = Visitor { address: None, agent: None, request: None, operator: None };

static LIMITS: LazyLock<Limits> =
    LazyLock::new(|| Config::load(None, Vec::<(String, String)>::new()).unwrap().limits);

static DECLARED: LazyLock<(Pool, Client)> = LazyLock::new(|| {
    let config = Config::load(None, Vec::<(String, String)>::new()).unwrap();
    let declared = config.pools.into_iter().next().unwrap();
    let client = declared.clients.into_iter().next().unwrap().client;
    (declared.pool, client)
});

pub fn vault() -> Arc<Vault> {
    Arc::clone(&VAULT)
}

/// The pool that asks for a second factor never, where one is set up, or always.
pub fn pool(mfa: MfaPolicy) -> Arc<Pool> {
    pool_with(mfa, 0)
}

/// The same with terms to agree to in this version; in none, where that is zero.
pub fn pool_with(mfa: MfaPolicy, version: u8) -> Arc<Pool> {
    static MOODS: LazyLock<[[Arc<Pool>; 3]; 3]> = LazyLock::new(|| {
        [0, 1, 2].map(|version| {
            [MfaPolicy::Off, MfaPolicy::Optional, MfaPolicy::Required].map(|mfa| {
                let own = &DECLARED.0;
                let factors = FactorPolicy { mfa, lost: Some(LOST_WAITS), ..own.factors.clone() };
                Arc::new(Pool { factors, terms: terms(version), ..own.clone() })
            })
        })
    });
    let number = match mfa {
        MfaPolicy::Off => 0,
        MfaPolicy::Optional => 1,
        MfaPolicy::Required => 2,
    };
    Arc::clone(&MOODS[usize::from(version)][number])
}

/// A document that has to be agreed to, and one that may.
fn terms(version: u8) -> Vec<Terms> {
    let own = |document: &str, required| Terms {
        edition: Edition::new(document, &version.to_string()).unwrap(),
        required,
        title: Words::default(),
        link: None,
    };
    if version == 0 { vec![] } else { vec![own("terms", true), own("news", false)] }
}

/// A public client of the pool, faithful, with PKCE where it is asked for.
pub fn client(id: &str, change: impl FnOnce(&mut Client)) -> Arc<Client> {
    let mut client = Client {
        id: ClientId::parse(id).unwrap(),
        confidential: false,
        secrets: vec![],
        flows: Flows { code: true, implicit: false, client_credentials: false },
        scopes: ["openid", "email"].into_iter().collect::<Scope>(),
        callback_urls: vec![CALLBACK.to_owned(), OTHER_CALLBACK.to_owned()],
        identifier_first: false,
        hides_existence: true,
        read_attributes: None,
        rotation: None,
        revocation: true,
        session: None,
        ..DECLARED.1.clone()
    };
    change(&mut client);
    Arc::new(client)
}

pub fn rotating(id: &str, grace: Option<i64>) -> Arc<Client> {
    let rotation = grace.map(|seconds| Rotation { grace: Span::from_seconds(seconds) });
    client(id, |client| client.rotation = rotation)
}

pub fn request(client: &Arc<Client>, pool: &Pool, more: &[(&str, &str)]) -> AuthorizeRequest {
    let usual = [
        ("client_id", client.id.as_str()),
        ("response_type", "code"),
        ("redirect_uri", CALLBACK),
        ("scope", "openid email"),
        ("code_challenge", CHALLENGE),
        ("code_challenge_method", "S256"),
    ];
    let pairs = usual.iter().chain(more);
    let params = pairs.fold(Params::default(), |params, (name, value)| params.with(name, value));
    AuthorizeRequest::parse(&params, client, pool).expect("a good request")
}

/// Somebody with this address and password.
pub fn person(number: u128, email: &str, password: &str) -> Account {
    let sub = UserSub::from(uuid::Uuid::from_u128(number));
    let pairs = [("email", email), ("email_verified", "true")];
    let attributes: Attributes =
        pairs.into_iter().map(|(n, v)| (n.to_owned(), v.to_owned())).collect();
    let user = User {
        username: sub.to_string(),
        sub,
        status: UserStatus::Confirmed,
        enabled: true,
        mfa_required: false,
        mfa: MfaChoice::default(),
        attributes,
        groups: vec![],
        created: BEGAN,
        modified: BEGAN,
        signed_out: None,
    };
    let hash = Secret::new(password.to_owned());
    let credential = Some(Credential { hash, temporary_until: None });
    Account {
        user,
        credential,
        totp: Vec::new(),
        recovery_codes: 0,
        has_passkey: false,
        agreed: vec![],
    }
}

pub fn device(sub: &UserSub) -> TotpDevice {
    let pool = pool(MfaPolicy::Off);
    let place = [pool.id.as_str(), "totp", "secret", sub.as_str()];
    let sealed = Secret::new(vault().seal(&place, SEED).unwrap());
    let (id, name) = ("phone".to_owned(), "Phone".to_owned());
    TotpDevice { id, name, sealed, created: BEGAN, last_used: None }
}

pub fn sign_in_engine(memory: &Memory) -> signin::Engine {
    let shared = Arc::new(memory.clone());
    signin::Engine {
        users: shared.clone(),
        factors: shared.clone(),
        passkeys: shared.clone(),
        browsers: shared.clone(),
        places: shared.clone(),
        atlas: shared.clone(),
        lost: shared.clone(),
        consents: shared.clone(),
        sign_ins: shared.clone(),
        sessions: shared.clone(),
        codes: shared.clone(),
        families: shared.clone(),
        attempts: shared.clone(),
        audit: shared.clone(),
        trail: None,
        limiter: Arc::new(Limiter::new(shared.clone(), vault(), LIMITS.clone())),
        hasher: shared.clone(),
        breaches: None,
        courier: shared,
        vault: vault(),
    }
}

pub fn token_engine(memory: &Memory) -> token::Engine {
    let shared = Arc::new(memory.clone());
    token::Engine {
        users: shared.clone(),
        codes: shared.clone(),
        families: shared.clone(),
        audit: shared.clone(),
        signer: shared,
        vault: vault(),
    }
}
