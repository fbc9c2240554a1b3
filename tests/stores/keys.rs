use vestibule::domain::{KeyState, KeyUse, SigningAlgorithm};
use vestibule::ports::{Settings, SigningKeys};

use crate::ground::Ground;
use crate::samples::*;

pub async fn keys_are_added_promoted_and_removed(ground: &Ground) {
    use KeyState::{Current, Next, Previous};
    use KeyUse::{Access, Id};
    let keys = ground.directory().await;
    let pool = a();
    let add = async |kid, purpose, state| {
        let key = signing_key(kid, purpose, state);
        keys.add(&pool, &key).await.unwrap()
    };
    let states = async || {
        let mut states: Vec<_> =
            keys.list(&pool).await.unwrap().into_iter().map(|key| (key.kid, key.state)).collect();
        states.sort_by(|one, other| one.0.cmp(&other.0));
        states
    };
    let is = |kid: &str, state| (kid.to_owned(), state);
    assert!(!keys.promote(&pool, Id).await.unwrap(), "there is no next key");
    assert!(add("k1", Id, Current).await);
    assert!(!add("k1", Access, Current).await, "the name is taken");
    assert!(!add("k2", Id, Current).await, "one current key is enough");
    assert!(add("k2", Access, Current).await);
    assert!(!keys.promote(&pool, Id).await.unwrap());
    assert!(add("k3", Id, Next).await);
    assert!(!add("k4", Id, Next).await);
    let revision = keys.revision().await.unwrap();
    assert!(keys.promote(&pool, Id).await.unwrap());
    assert!(keys.revision().await.unwrap() > revision);
    assert!(!keys.promote(&pool, Id).await.unwrap());
    let wanted = [is("k1", Previous), is("k2", Current), is("k3", Current)];
    assert_eq!(states().await, wanted);
    // Any number of previous ones may linger.
    assert!(add("k4", Id, Next).await && keys.promote(&pool, Id).await.unwrap());
    assert!(add("k5", Id, Previous).await);

    assert!(!keys.remove(&pool, "k1", Current).await.unwrap());
    assert!(keys.remove(&pool, "k1", Previous).await.unwrap());
    assert!(!keys.remove(&pool, "k1", Previous).await.unwrap());
    let found = keys.list(&pool).await.unwrap();
    let key = found.iter().find(|key| key.kid == "k2").unwrap();
    assert_eq!((key.purpose, key.state), (Access, Current));
    assert_eq!(key.algorithm, SigningAlgorithm::ES256);
    assert_eq!(key.sealed.expose(), &[1, 0, 200]);
    assert_eq!(key.created, at(1));
}
