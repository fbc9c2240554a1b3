//! What pool A holds, seen and handled from pool B: it is not there, and it stays as it was.

use vestibule::domain::{ClientId, KeyState, KeyUse, Secret};
use vestibule::ports::{
    Enrolled, Factors, Families, Registered, SecretAdded, Settings, SigningKeys, Users,
};

use crate::ground::Ground;
use crate::samples::*;

pub async fn users_are_apart(ground: &Ground) {
    let directory = ground.directory().await;
    let one = sub(1);
    directory.register(&a(), new_user(1), at(0)).await.unwrap();
    directory.enrol_totp(&a(), &one, device(), 5, 1).await.unwrap();
    assert!(directory.replace_recovery_codes(&a(), &one, &[[1; 32]], at(0)).await.unwrap());

    let names = new_user(1).names;
    assert!(directory.account(&b(), &names).await.unwrap().is_none());
    assert!(directory.account_of(&b(), &one).await.unwrap().is_none());
    assert!(directory.user(&b(), &one).await.unwrap().is_none());
    assert!(Users::list(&directory, &b(), None, 9).await.unwrap().is_empty());
    let hash = new_user(1).credential.unwrap().hash;
    let set = directory.set_password(&b(), &one, change("x"), at(1)).await;
    assert!(!set.unwrap());
    let replaced = directory.replace_password(&b(), &one, &hash, change("x"), at(1)).await;
    assert!(!replaced.unwrap());
    assert!(!directory.set_enabled(&b(), &one, false, at(1)).await.unwrap());
    assert!(!directory.sign_out(&b(), &one, at(1)).await.unwrap());
    assert!(!directory.use_totp_step(&b(), &one, "phone", 6).await.unwrap());
    assert!(!directory.remove_totp(&b(), &one, None).await.unwrap());
    assert!(!directory.delete(&b(), &one).await.unwrap());
    assert!(!directory.replace_recovery_codes(&b(), &one, &[[2; 32]], at(1)).await.unwrap());
    assert!(!directory.take_recovery_code(&b(), &one, &[1; 32]).await.unwrap());
    let enrolled = directory.enrol_totp(&b(), &one, device(), 1, 1).await;
    assert_eq!(enrolled.unwrap(), Enrolled::AlreadyThere);

    let account = directory.account_of(&a(), &one).await.unwrap().unwrap();
    assert!(account.user.enabled && account.user.signed_out.is_none());
    assert_eq!(account.credential.unwrap().hash.expose(), hash.expose());
    assert!(!account.totp.is_empty());
    assert_eq!(account.recovery_codes, 1);
    assert!(directory.use_totp_step(&a(), &one, "phone", 6).await.unwrap());

    // The same names and the same `sub` may be another person there.
    let made = directory.register(&b(), new_user(1), at(2)).await.unwrap();
    assert_eq!(made, Registered::Created);
    assert!(directory.delete(&a(), &one).await.unwrap());
    assert!(directory.user(&b(), &one).await.unwrap().is_some());
    assert!(directory.account_of(&a(), &one).await.unwrap().is_none());
    let other = Secret::new("$argon2id$other".to_owned());
    let replaced = directory.replace_password(&a(), &one, &other, change("x"), at(3)).await;
    assert!(!replaced.unwrap());
}

pub async fn families_are_apart(ground: &Ground) {
    let families = ground.directory().await;
    let first = family(1);
    assert!(families.open(&a(), &first, at(0)).await.unwrap());
    assert!(families.load(&b(), first.id).await.unwrap().is_none());
    let next = first.succeeded_by([8; 32], at(1));
    assert!(!families.advance(&b(), &first, &next).await.unwrap());
    families.end(&b(), first.id, at(9), at(1)).await.unwrap();
    assert_eq!(families.load(&a(), first.id).await.unwrap(), Some(first.clone()));
    assert!(families.open(&b(), &first, at(2)).await.unwrap());
    assert!(families.load(&b(), first.id).await.unwrap().unwrap().ended);
    families.register(&b(), new_user(1), at(2)).await.unwrap();
    assert!(families.delete(&b(), &sub(1)).await.unwrap());
    assert_eq!(families.load(&a(), first.id).await.unwrap(), Some(first.clone()));
    assert!(families.advance(&a(), &first, &next).await.unwrap());
}

pub async fn keys_and_clients_are_apart(ground: &Ground) {
    let directory = ground.directory().await;
    let key = signing_key("k1", KeyUse::Id, KeyState::Current);
    let next = signing_key("k2", KeyUse::Id, KeyState::Next);
    for key in [&key, &next] {
        assert!(directory.add(&a(), key).await.unwrap());
    }
    assert!(SigningKeys::list(&directory, &b()).await.unwrap().is_empty());
    assert!(!directory.promote(&b(), KeyUse::Id).await.unwrap());
    for key in [&key, &next] {
        assert!(!directory.remove(&b(), &key.kid, key.state).await.unwrap());
    }
    assert!(directory.add(&b(), &key).await.unwrap(), "names are a pool's own");
    let of_a = SigningKeys::list(&directory, &a()).await.unwrap();
    let states: Vec<_> = of_a.iter().map(|key| key.state).collect();
    assert_eq!(states, [KeyState::Current, KeyState::Next]);

    let web = client("web", false, vec![secret(1, 1)]);
    let declared = client("declared", true, vec![]);
    let id = ClientId::parse("web").unwrap();
    directory.add_client(&a(), &web, at(0)).await.unwrap();
    let all = std::slice::from_ref(&declared);
    directory.reconcile(&a(), all, at(0)).await.unwrap();
    assert!(directory.clients(&b()).await.unwrap().is_empty());
    let added = directory.add_secret(&b(), &id, secret(2, 2)).await;
    assert_eq!(added.unwrap(), SecretAdded::NoSuchClient);
    directory.reconcile(&b(), &[], at(1)).await.unwrap();
    assert!(directory.add_client(&b(), &web, at(1)).await.unwrap());
    let wanted = [declared, web];
    assert_eq!(directory.clients(&a()).await.unwrap(), wanted);
}
