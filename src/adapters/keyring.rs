//! Signing keys, parsed once and kept at hand: an RSA key that is parsed for each signature costs
//! more than the signature does.

mod pair;

use std::collections::HashMap;
use std::sync::Arc;

use arc_swap::ArcSwap;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value, json};

use crate::domain::{At, KeyState, KeyUse, Pool, PoolId, Secret, SigningAlgorithm, SigningKey};
use crate::ports::{Fault, Signer, SigningKeys};
use crate::vault::Vault;

use pair::Pair;

/// The keys of all pools, replaced whole when one changes.
pub struct Keyring {
    store: Arc<dyn SigningKeys>,
    vault: Arc<Vault>,
    pools: ArcSwap<HashMap<PoolId, Arc<Ring>>>,
}

impl std::fmt::Debug for Keyring {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keyring")
    }
}

/// The keys of one pool, and the document that publishes them.
struct Ring {
    keys: Vec<Held>,
    jwks: Arc<str>,
}

struct Held {
    purpose: KeyUse,
    state: KeyState,
    pair: Pair,
}

impl Keyring {
    pub fn new(store: Arc<dyn SigningKeys>, vault: Arc<Vault>) -> Self {
        Self { store, vault, pools: ArcSwap::default() }
    }

    /// Makes what a pool lacks, so that each purpose has a current key and a published next one.
    ///
    /// A next key of another algorithm than the pool's is replaced: it has signed nothing. The
    /// current one stays until the keys are rotated, as verifiers know no other yet.
    pub async fn prepare(&self, pool: &Pool, at: At) -> Result<(), Fault> {
        let keys = self.store.list(&pool.id).await?;
        for purpose in KeyUse::ALL {
            let has = |state| keys.iter().find(|k| k.purpose == purpose && k.state == state);
            if has(KeyState::Current).is_none() {
                self.make(pool, purpose, KeyState::Current, at).await?;
            }
            match has(KeyState::Next) {
                Some(next) if next.algorithm == pool.algorithm => {}
                stale => {
                    if let Some(stale) = stale {
                        self.store.remove(&pool.id, &stale.kid, KeyState::Next).await?;
                    }
                    self.make(pool, purpose, KeyState::Next, at).await?;
                }
            }
        }
        self.load(pool).await
    }

    /// Reads a pool's keys anew; others keep theirs.
    pub async fn load(&self, pool: &Pool) -> Result<(), Fault> {
        let mut keys = Vec::new();
        for key in self.store.list(&pool.id).await? {
            keys.push(self.open(&pool.id, &key)?);
        }
        let published: Vec<Value> = keys.iter().map(|held| held.pair.jwk()).collect();
        let jwks = Arc::from(json!({ "keys": published }).to_string());
        let ring = Arc::new(Ring { keys, jwks });
        self.pools.rcu(|pools| {
            let mut pools = HashMap::clone(pools);
            pools.insert(pool.id.clone(), Arc::clone(&ring));
            pools
        });
        Ok(())
    }

    /// Another process may make the same key at the same moment; then its key is the one.
    async fn make(
        &self,
        pool: &Pool,
        purpose: KeyUse,
        state: KeyState,
        at: At,
    ) -> Result<(), Fault> {
        let (algorithm, kid) = (pool.algorithm, pair::new_kid(&self.vault));
        let pkcs8 = tokio::task::spawn_blocking(move || pair::generate(algorithm))
            .await
            .map_err(Fault::down)??;
        let sealed = self
            .vault
            .seal(&place(&pool.id, &kid), pkcs8.expose())
            .map_err(|error| Fault::misfit(error.to_string()))?;
        let sealed = Secret::new(sealed);
        let key = SigningKey { kid, purpose, algorithm, state, sealed, created: at };
        self.store.add(&pool.id, &key).await.map(|_added| ())
    }

    fn open(&self, pool: &PoolId, key: &SigningKey) -> Result<Held, Fault> {
        let pkcs8 = self
            .vault
            .open(&place(pool, &key.kid), key.sealed.expose())
            .map_err(|error| Fault::misfit(format!("signing key {}: {error}", key.kid)))?;
        let pair = Pair::parse(key.algorithm, &key.kid, &pkcs8)?;
        Ok(Held { purpose: key.purpose, state: key.state, pair })
    }

    fn ring(&self, pool: &Pool) -> Result<Arc<Ring>, Fault> {
        let pools = self.pools.load();
        pools
            .get(&pool.id)
            .cloned()
            .ok_or_else(|| Fault::misfit(format!("no signing keys for {}", pool.id)))
    }
}

impl Ring {
    fn current(&self, purpose: KeyUse) -> Result<&Pair, Fault> {
        self.keys
            .iter()
            .find(|held| held.purpose == purpose && held.state == KeyState::Current)
            .map(|held| &held.pair)
            .ok_or_else(|| Fault::misfit(format!("no current {} key", purpose.as_str())))
    }
}

fn place<'a>(pool: &'a PoolId, kid: &'a str) -> [&'a str; 4] {
    [pool.as_str(), "signing_key", "sealed", kid]
}

impl Signer for Keyring {
    fn sign(
        &self,
        pool: &Pool,
        purpose: KeyUse,
        claims: &Map<String, Value>,
    ) -> Result<String, Fault> {
        let ring = self.ring(pool)?;
        let pair = ring.current(purpose)?;
        let payload =
            serde_json::to_vec(claims).map_err(|error| Fault::misfit(error.to_string()))?;
        let mut token = pair.header().to_owned();
        token.push('.');
        URL_SAFE_NO_PAD.encode_string(payload, &mut token);
        let signature = pair.sign(token.as_bytes())?;
        token.push('.');
        URL_SAFE_NO_PAD.encode_string(signature, &mut token);
        Ok(token)
    }

    fn verify(&self, pool: &Pool, purpose: KeyUse, token: &str) -> Option<Map<String, Value>> {
        let kid = jsonwebtoken::decode_header(token).ok()?.kid?;
        let ring = self.ring(pool).ok()?;
        let held =
            ring.keys.iter().find(|held| held.purpose == purpose && held.pair.kid() == kid)?;
        held.pair.verify(token)
    }

    fn algorithm(&self, pool: &Pool, purpose: KeyUse) -> Result<SigningAlgorithm, Fault> {
        Ok(self.ring(pool)?.current(purpose)?.algorithm())
    }

    fn jwks(&self, pool: &Pool) -> Result<Arc<str>, Fault> {
        Ok(Arc::clone(&self.ring(pool)?.jwks))
    }
}
