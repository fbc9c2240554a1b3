//! What engines need that is no store: hashing, signing, letters, the audit log.

use std::net::IpAddr;
use std::sync::Arc;

use async_trait::async_trait;
use serde_json::{Map, Value};
use vestibule::domain::{
    At, AuditEvent, KeyUse, Letter, LetterKind, Password, Pool, Proof, Secret, SigningAlgorithm,
    Spot,
};
use vestibule::ports::{
    Atlas, AuditLog, Courier, Fault, PasswordHasher, Precedence, Signer, Verdict,
};

use super::Memory;

/// Nobody reads it here.
#[async_trait]
impl AuditLog for Memory {
    async fn record(&self, _: &AuditEvent) -> Result<(), Fault> {
        Ok(())
    }
}

#[async_trait]
impl Courier for Memory {
    async fn send(&self, letter: Letter, _: At) -> Result<(), Fault> {
        let mut state = self.turn().await;
        state.letters += 1;
        let to = letter.to.recipient().to_owned();
        match letter.kind {
            LetterKind::Proof { by: Proof::Code(code), .. } => {
                state.mailed.push((to, code.expose().clone()));
            }
            LetterKind::LostFactorBegun { stop, .. } => {
                state.notices.push((to, stop.expose().clone()));
            }
            _ => {}
        }
        Ok(())
    }
}

/// Nobody knows where anybody is.
impl Atlas for Memory {
    fn locate(&self, _: IpAddr, _: &str) -> Spot {
        Spot::default()
    }
}

/// A password is its own hash here: what hashing costs is not what is looked at.
#[async_trait]
impl PasswordHasher for Memory {
    async fn verify(
        &self,
        typed: &Password,
        stored: Option<&Secret<String>>,
        _: Precedence,
    ) -> Result<Verdict, Fault> {
        drop(self.turn().await);
        let right = stored.is_some_and(|stored| stored.expose() == typed.expose());
        Ok(if right { Verdict::Right } else { Verdict::Wrong })
    }

    async fn hash(&self, chosen: &Password, _: Precedence) -> Result<Secret<String>, Fault> {
        Ok(Secret::new(chosen.expose().to_owned()))
    }
}

/// A token is its claims: no signature is looked at here.
impl Signer for Memory {
    fn sign(
        &self,
        _: &Pool,
        purpose: KeyUse,
        claims: &Map<String, Value>,
    ) -> Result<String, Fault> {
        Ok(format!("{purpose:?} {}", serde_json::to_string(claims).map_err(Fault::down)?))
    }

    fn verify(&self, _: &Pool, purpose: KeyUse, token: &str) -> Option<Map<String, Value>> {
        serde_json::from_str(token.strip_prefix(&format!("{purpose:?} "))?).ok()
    }

    fn algorithm(&self, _: &Pool, _: KeyUse) -> Result<SigningAlgorithm, Fault> {
        Ok(SigningAlgorithm::ES256)
    }

    fn jwks(&self, _: &Pool) -> Result<Arc<str>, Fault> {
        Ok("{}".into())
    }
}
