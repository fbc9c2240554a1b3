//! How many messages anybody may have sent to somebody.

use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use vestibule::adapters::shelf::{Embedded, Shelves};
use vestibule::app::Rationed;
use vestibule::config::Config;
use vestibule::domain::{At, Channel, Letter, LetterKind, Proof, ProofOf, Secret, Span};
use vestibule::limits::Limiter;
use vestibule::ports::{Courier, Fault};
use vestibule::vault::{MasterKey, Vault};

#[derive(Default)]
struct Sent(Mutex<Vec<String>>);

#[async_trait]
impl Courier for Sent {
    async fn send(&self, letter: Letter, _: At) -> Result<(), Fault> {
        self.0.lock().unwrap().push(letter.to.recipient().to_owned());
        Ok(())
    }
}

#[tokio::test]
async fn nobody_s_mailbox_is_filled_by_who_types_their_address() {
    let folder = tempfile::tempdir().unwrap();
    let store = Shelves::new(Embedded::open(&folder.path().join("s.db")).await.unwrap());
    let vault = Arc::new(Vault::new(&MasterKey::generate().0).unwrap());
    let config = Config::load(None, [("", ""); 0]).unwrap();
    let mut limits = config.limits.clone();
    limits.messages.recipient.most = 3;
    let limiter = Arc::new(Limiter::new(Arc::new(store), vault, limits));
    let sent = Arc::new(Sent::default());
    let rationed = Rationed::new(sent.clone(), limiter);
    let letter = |to: &str, kind| {
        let to = Channel::Mail(to.to_owned());
        Letter::from_pool(&config.pools[0].pool, to, "ada".to_owned(), kind)
    };
    let at = At::from_millis(1_772_366_400_000);
    let code = || {
        let by = Proof::Code(Secret::new("493027".to_owned()));
        LetterKind::Proof { of: ProofOf::SignUp, by, until: at + Span::from_days(1) }
    };
    for to in ["ada@example.org", "ADA@example.org", "ada@EXAMPLE.org", "ada@example.org"] {
        rationed.send(letter(to, code()), at).await.unwrap();
    }
    assert_eq!(sent.0.lock().unwrap().len(), 3);
    let taken = LetterKind::AlreadyRegistered { sign_in: None };
    rationed.send(letter("ada@example.org", taken), at).await.unwrap();
    assert_eq!(sent.0.lock().unwrap().len(), 3, "word of an account counts too");
    rationed.send(letter("ada@example.org", LetterKind::PasswordChanged), at).await.unwrap();
    rationed.send(letter("bob@example.org", code()), at).await.unwrap();
    assert_eq!(sent.0.lock().unwrap().len(), 5, "notices and others are not kept back");
    let later = at + Span::from_minutes(20);
    rationed.send(letter("ada@example.org", code()), later).await.unwrap();
    assert_eq!(sent.0.lock().unwrap().len(), 6);
}
