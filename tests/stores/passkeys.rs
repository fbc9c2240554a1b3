//! Passkeys, and how often the offer of one was turned down.

use vestibule::domain::{Attachment, CredentialId, Declined, Maker, Passkey, Transport};
use vestibule::ports::{OwnedPasskey, PasskeyAdded, Passkeys, Users};

use crate::ground::Ground;
use crate::samples::*;

const HANDLES: usize = 4;

fn id(number: u8) -> CredentialId {
    CredentialId::of(&[number; 16]).unwrap()
}

fn passkey(number: u8) -> Passkey {
    Passkey {
        id: id(number),
        name: format!("Key {number}"),
        record: format!("{{\"counter\":{number}}}"),
        synced: false,
        created: at(i64::from(number)),
        used: None,
        maker: maker(number),
    }
}

/// Every other one said nothing of itself.
fn maker(number: u8) -> Maker {
    if number.is_multiple_of(2) {
        return Maker::default();
    }
    Maker {
        model: Some(uuid::Uuid::from_bytes([number; 16])),
        attachment: Some(Attachment::CrossPlatform),
        transports: vec![Transport::Usb, Transport::Nfc],
    }
}

pub async fn passkeys_are_kept(ground: &Ground) {
    let directory = ground.directory().await;
    let (pool, one) = (a(), sub(1));
    directory.register(&pool, new_user(1), at(0)).await.unwrap();
    directory.register(&pool, new_user(2), at(0)).await.unwrap();
    let has = async || directory.account_of(&pool, &one).await.unwrap().unwrap().has_passkey;
    assert!(!has().await);
    let add = async |who, number| {
        directory.add_passkey(&pool, &who, &passkey(number), at(9)).await.unwrap()
    };
    assert_eq!(add(sub(1), 2).await, PasskeyAdded::Yes);
    assert_eq!(add(sub(1), 1).await, PasskeyAdded::Yes);
    assert_eq!(add(sub(1), 1).await, PasskeyAdded::Taken);
    assert_eq!(add(sub(2), 1).await, PasskeyAdded::Taken, "it is somebody else's");
    assert_eq!(add(sub(3), 3).await, PasskeyAdded::NoSuchUser);
    assert!(has().await);
    let names = new_user(1).names;
    assert!(directory.account(&pool, &names).await.unwrap().unwrap().has_passkey);
    assert_eq!(directory.passkeys(&pool, &one).await.unwrap(), [passkey(1), passkey(2)]);
    let found = directory.passkey(&pool, &id(2)).await.unwrap();
    assert_eq!(found, Some(OwnedPasskey { owner: sub(1), passkey: passkey(2) }));
    assert_eq!(directory.passkey(&pool, &id(3)).await.unwrap(), None);

    assert!(!directory.rename_passkey(&pool, &sub(2), &id(1), "Mine").await.unwrap());
    assert!(directory.rename_passkey(&pool, &one, &id(1), "Phone").await.unwrap());
    assert_eq!(directory.passkeys(&pool, &one).await.unwrap()[0].name, "Phone");
    assert!(!directory.remove_passkey(&pool, &sub(2), &id(1)).await.unwrap());
    assert!(directory.remove_passkey(&pool, &one, &id(1)).await.unwrap());
    assert!(!directory.remove_passkey(&pool, &one, &id(1)).await.unwrap());
    assert_eq!(directory.passkeys(&pool, &one).await.unwrap(), [passkey(2)]);

    assert!(directory.delete(&pool, &one).await.unwrap());
    assert_eq!(directory.passkey(&pool, &id(2)).await.unwrap(), None);
    assert!(directory.passkeys(&pool, &one).await.unwrap().is_empty());
}

pub async fn passkeys_move_on_over_what_was_read(ground: &Ground) {
    let directory = ground.directory().await;
    let pool = a();
    directory.register(&pool, new_user(1), at(0)).await.unwrap();
    directory.add_passkey(&pool, &sub(1), &passkey(1), at(0)).await.unwrap();
    let next = Passkey {
        record: "{\"counter\":8}".to_owned(),
        synced: true,
        used: Some(at(7)),
        ..passkey(1)
    };
    assert!(directory.advance_passkey(&pool, &passkey(1), &next).await.unwrap());
    assert!(!directory.advance_passkey(&pool, &passkey(1), &next).await.unwrap());
    assert_eq!(directory.passkeys(&pool, &sub(1)).await.unwrap(), std::slice::from_ref(&next));
    // A counter that stands still is no reason to refuse whoever comes second.
    let later = Passkey { used: Some(at(8)), ..next.clone() };
    assert!(directory.advance_passkey(&pool, &next, &later).await.unwrap());
    assert!(directory.advance_passkey(&pool, &next, &later).await.unwrap());
}

pub async fn offers_that_were_declined_are_counted(ground: &Ground) {
    let directory = ground.directory().await;
    let (pool, one) = (a(), sub(1));
    directory.register(&pool, new_user(1), at(0)).await.unwrap();
    assert_eq!(directory.declined(&pool, &one).await.unwrap(), Declined::default());
    directory.decline(&pool, &one, at(3)).await.unwrap();
    directory.decline(&pool, &one, at(5)).await.unwrap();
    let twice = Declined { times: 2, last: Some(at(5)) };
    assert_eq!(directory.declined(&pool, &one).await.unwrap(), twice);
    assert_eq!(directory.declined(&b(), &one).await.unwrap(), Declined::default());
    directory.decline(&pool, &sub(2), at(3)).await.unwrap();
    assert_eq!(directory.declined(&pool, &sub(2)).await.unwrap(), Declined::default());
}

pub async fn nobody_has_more_than_twenty(ground: &Ground) {
    let handles = ground.directories(HANDLES).await;
    handles[0].register(&a(), new_user(1), at(0)).await.unwrap();
    let added = race(MANY, |number| {
        let handle = handles[number % HANDLES].clone();
        let passkey = passkey(u8::try_from(number).unwrap());
        async move { handle.add_passkey(&a(), &sub(1), &passkey, at(0)).await.unwrap() }
    });
    let added = added.await;
    assert_eq!(count(&added, &PasskeyAdded::Yes), Passkey::MOST);
    assert_eq!(count(&added, &PasskeyAdded::Full), MANY - Passkey::MOST);
    assert_eq!(handles[0].passkeys(&a(), &sub(1)).await.unwrap().len(), Passkey::MOST);
}

pub async fn passkeys_are_apart(ground: &Ground) {
    let directory = ground.directory().await;
    for pool in [a(), b()] {
        directory.register(&pool, new_user(1), at(0)).await.unwrap();
    }
    directory.add_passkey(&a(), &sub(1), &passkey(1), at(0)).await.unwrap();
    assert_eq!(directory.passkey(&b(), &id(1)).await.unwrap(), None);
    assert!(directory.passkeys(&b(), &sub(1)).await.unwrap().is_empty());
    assert!(!directory.account_of(&b(), &sub(1)).await.unwrap().unwrap().has_passkey);
    assert!(!directory.rename_passkey(&b(), &sub(1), &id(1), "x").await.unwrap());
    assert!(!directory.remove_passkey(&b(), &sub(1), &id(1)).await.unwrap());
    let next = Passkey { synced: true, ..passkey(1) };
    assert!(!directory.advance_passkey(&b(), &passkey(1), &next).await.unwrap());
    let added = directory.add_passkey(&b(), &sub(1), &passkey(1), at(0)).await.unwrap();
    assert_eq!(added, PasskeyAdded::Yes, "pools do not know of each other");
    assert_eq!(directory.passkeys(&a(), &sub(1)).await.unwrap(), [passkey(1)]);
}
