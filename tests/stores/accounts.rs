//! People, their names and their passwords.

use vestibule::domain::{At, Credential, NameKind, Secret, UserStatus};
use vestibule::ports::{Clash, Factors as _, Fault, NewUser, PasswordChange, Registered, Users};

use crate::ground::Ground;
use crate::samples::*;

fn ada() -> NewUser {
    let attributes = [("email", "Ada@example.org"), ("custom:plan", "grün \"1\"")];
    NewUser {
        names: vec![
            username("ada"),
            name(NameKind::Email, "ada@example.org"),
            name(NameKind::Phone, "+4930123"),
        ],
        username: "Ada".to_owned(),
        status: UserStatus::ForceChangePassword,
        mfa_required: true,
        attributes: attributes
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .into_iter()
            .collect(),
        groups: vec!["ops".to_owned(), "admins".to_owned(), "ops".to_owned()],
        credential: Some(Credential {
            hash: Secret::new("$argon2id$ada".to_owned()),
            temporary_until: Some(at(9)),
        }),
        ..new_user(1)
    }
}

pub async fn users_are_written_and_found(ground: &Ground) {
    let users = ground.directory().await;
    let pool = a();
    let made = users.register(&pool, ada(), at(3)).await.unwrap();
    assert_eq!(made, Registered::Created);
    users.register(&pool, new_user(2), at(4)).await.unwrap();

    for known in ada().names {
        let found = users.account(&pool, &[known]).await.unwrap().unwrap();
        assert_eq!(found.user.sub, sub(1));
    }
    let account = users.account_of(&pool, &sub(1)).await.unwrap().unwrap();
    let user = account.user;
    assert_eq!((user.sub, user.username.as_str()), (sub(1), "Ada"));
    assert_eq!(user.status, UserStatus::ForceChangePassword);
    assert!(user.enabled && user.mfa_required);
    assert_eq!(user.attributes, ada().attributes);
    assert_eq!(user.groups, ["admins", "ops"]);
    assert_eq!((user.created, user.modified), (at(3), at(3)));
    assert_eq!(user.signed_out, None);
    let credential = account.credential.unwrap();
    assert_eq!(credential.hash.expose(), "$argon2id$ada");
    assert_eq!(credential.temporary_until, Some(at(9)));
    assert!(account.totp.is_empty());
    let alone = users.user(&pool, &sub(2)).await.unwrap().unwrap();
    assert_eq!(alone.username, "user2");
    assert!(alone.groups.is_empty());

    // The first name that finds somebody wins, however many there are.
    let typed = [username("nobody"), username("user2"), name(NameKind::Email, "ada@example.org")];
    let found = users.account(&pool, &typed).await.unwrap().unwrap();
    assert_eq!(found.user.sub, sub(2));
    let mut many = vec![username("nobody"); 9];
    many.push(username("ada"));
    let found = users.account(&pool, &many).await.unwrap().unwrap();
    assert_eq!(found.user.sub, sub(1));

    for unknown in [
        vec![],
        vec![username("Ada")],
        vec![username("ada@example.org")],
        vec![name(NameKind::PreferredUsername, "ada")],
    ] {
        assert!(users.account(&pool, &unknown).await.unwrap().is_none());
    }
    assert!(users.account_of(&pool, &sub(3)).await.unwrap().is_none());
    assert!(users.user(&pool, &sub(3)).await.unwrap().is_none());
}

pub async fn many_are_written_or_none(ground: &Ground) {
    let users = ground.directory().await;
    let pool = a();
    let many: Vec<_> = (1..=30).map(new_user).collect();
    assert_eq!(users.register_all(&pool, &many, at(0)).await.unwrap(), None);
    assert_eq!(users.list(&pool, None, 100).await.unwrap().len(), 30);
    let more = [new_user(31), NewUser { sub: sub(32), ..new_user(7) }, new_user(33)];
    let clash = users.register_all(&pool, &more, at(1)).await.unwrap();
    assert_eq!(clash, Some(Clash { place: 1, kind: NameKind::Username }));
    let among = [new_user(40), NewUser { sub: sub(41), ..new_user(40) }];
    let clash = users.register_all(&pool, &among, at(1)).await.unwrap();
    assert_eq!(clash, Some(Clash { place: 1, kind: NameKind::Username }));
    assert_eq!(users.list(&pool, None, 100).await.unwrap().len(), 30);
    assert_eq!(users.register_all(&pool, &[], at(1)).await.unwrap(), None);
}

pub async fn names_are_taken_once(ground: &Ground) {
    let users = ground.directory().await;
    let pool = a();
    users.register(&pool, ada(), at(0)).await.unwrap();
    for (kind, other) in [
        (
            NameKind::Email,
            NewUser {
                names: vec![username("eve"), name(NameKind::Email, "ada@example.org")],
                ..new_user(2)
            },
        ),
        (NameKind::Username, NewUser { names: vec![username("ada")], ..new_user(2) }),
        (NameKind::Username, NewUser { username: "Ada".to_owned(), names: vec![], ..new_user(2) }),
    ] {
        let made = users.register(&pool, other, at(1)).await.unwrap();
        assert_eq!(made, Registered::NameTaken(kind));
        assert!(users.user(&pool, &sub(2)).await.unwrap().is_none());
        let eve = users.account(&pool, &[username("eve")]).await.unwrap();
        assert!(eve.is_none(), "nothing was written");
    }
    // One's own names may repeat each other.
    let twice =
        NewUser { names: vec![username("eve"), username("eve")], credential: None, ..new_user(2) };
    let made = users.register(&pool, twice, at(1)).await.unwrap();
    assert_eq!(made, Registered::Created);
    let eve = users.account_of(&pool, &sub(2)).await.unwrap().unwrap();
    assert!(eve.credential.is_none());
    // A `sub` that is somebody's, and a group whose name cannot be kept.
    let same_sub = NewUser { sub: sub(1), ..new_user(3) };
    let spaced = NewUser { groups: vec!["two words".to_owned()], ..new_user(3) };
    for strange in [same_sub, spaced] {
        let made = users.register(&pool, strange, at(1)).await;
        assert!(matches!(made, Err(Fault::Misfit { .. })), "{made:?}");
        assert!(users.user(&pool, &sub(3)).await.unwrap().is_none());
    }
}

pub async fn passwords_are_changed(ground: &Ground) {
    let users = ground.directory().await;
    let pool = a();
    users.register(&pool, ada(), at(0)).await.unwrap();
    let hash = async || {
        let account = users.account_of(&pool, &sub(1)).await.unwrap().unwrap();
        let credential = account.credential.unwrap();
        (
            credential.hash.expose().clone(),
            credential.temporary_until,
            account.user.status,
            account.user.modified,
        )
    };
    let old = Secret::new("$argon2id$ada".to_owned());
    let wrong = Secret::new("$argon2id$adb".to_owned());
    let two = change("two");
    let user = sub(1);
    let replace = |old, at: At| users.replace_password(&pool, &user, old, two.clone(), at);
    assert!(!replace(&wrong, at(1)).await.unwrap());
    assert_eq!(hash().await.0, "$argon2id$ada");
    assert!(replace(&old, at(2)).await.unwrap());
    assert!(!replace(&old, at(3)).await.unwrap(), "it is not the old one any more");
    let confirmed = UserStatus::Confirmed;
    assert_eq!(hash().await, ("two".to_owned(), None, confirmed, at(2)));

    let temporary = PasswordChange {
        credential: Credential { temporary_until: Some(at(50)), ..credential("three") },
        status: UserStatus::ForceChangePassword,
    };
    let set = users.set_password(&pool, &sub(1), temporary.clone(), at(4)).await;
    assert!(set.unwrap());
    let forced = UserStatus::ForceChangePassword;
    assert_eq!(hash().await, ("three".to_owned(), Some(at(50)), forced, at(4)));
    let nobody = users.set_password(&pool, &sub(2), temporary, at(4)).await;
    assert!(!nobody.unwrap());

    // A user without a password has none that could be replaced.
    let bare = NewUser { credential: None, ..new_user(5) };
    users.register(&pool, bare, at(0)).await.unwrap();
    let empty = Secret::new(String::new());
    let replaced = users.replace_password(&pool, &sub(5), &empty, two.clone(), at(5)).await;
    assert!(!replaced.unwrap());
    let set = users.set_password(&pool, &sub(5), two.clone(), at(5)).await;
    assert!(set.unwrap());
}

pub async fn earlier_passwords_are_the_newest_and_go_with_their_owner(ground: &Ground) {
    let users = ground.directory().await;
    let pool = a();
    for n in [1, 2] {
        users.register(&pool, new_user(n), at(0)).await.unwrap();
    }
    let hash = |text: &str| Secret::new(text.to_owned());
    let earlier = async |n: u128, limit| {
        let hashes = users.earlier_passwords(&pool, &sub(n), limit).await.unwrap();
        hashes.iter().map(|hash| hash.expose().clone()).collect::<Vec<_>>()
    };
    for (moment, text) in (1..).zip(["one", "two", "three"]) {
        users.remember_password(&pool, &sub(1), &hash(text), 2, at(moment)).await.unwrap();
    }
    users.remember_password(&pool, &sub(2), &hash("other"), 2, at(4)).await.unwrap();
    assert_eq!(earlier(1, 24).await, ["three", "two"]);
    assert_eq!(earlier(1, 1).await, ["three"]);
    assert_eq!(earlier(2, 24).await, ["other"]);
    // Of nobody nothing is kept.
    users.remember_password(&pool, &sub(9), &hash("x"), 2, at(5)).await.unwrap();
    assert!(earlier(9, 24).await.is_empty());
    assert!(users.delete(&pool, &sub(1)).await.unwrap());
    assert!(earlier(1, 24).await.is_empty());
    assert_eq!(earlier(2, 24).await, ["other"]);
}

pub async fn users_are_switched_off_and_removed(ground: &Ground) {
    let users = ground.directory().await;
    let pool = a();
    users.register(&pool, ada(), at(0)).await.unwrap();
    let user = async || users.user(&pool, &sub(1)).await.unwrap();
    for enabled in [false, true] {
        let set = users.set_enabled(&pool, &sub(1), enabled, at(1)).await;
        assert!(set.unwrap());
        let user = user().await.unwrap();
        assert_eq!((user.enabled, user.modified), (enabled, at(1)));
    }
    assert!(users.sign_out(&pool, &sub(1), at(7)).await.unwrap());
    assert!(users.sign_out(&pool, &sub(1), at(6)).await.unwrap());
    let signed_out = user().await.unwrap().signed_out;
    assert_eq!(signed_out, Some(at(7)), "the moment does not move back");
    for nobody in [sub(2), sub(3)] {
        assert!(!users.set_enabled(&pool, &nobody, true, at(1)).await.unwrap());
        assert!(!users.sign_out(&pool, &nobody, at(1)).await.unwrap());
        assert!(!users.delete(&pool, &nobody).await.unwrap());
    }
    users.enrol_totp(&pool, &sub(1), device(), 1, 1).await.unwrap();

    assert!(users.delete(&pool, &sub(1)).await.unwrap());
    assert!(!users.delete(&pool, &sub(1)).await.unwrap());
    assert!(user().await.is_none());
    assert!(users.account(&pool, &ada().names).await.unwrap().is_none());
    assert!(!users.use_totp_step(&pool, &sub(1), "phone", 99).await.unwrap());
    let again = users.register(&pool, ada(), at(1)).await;
    assert!(matches!(again, Err(Fault::Misfit { .. })), "the sub is spent");
    let other = NewUser { sub: sub(8), ..ada() };
    let made = users.register(&pool, other, at(1)).await.unwrap();
    assert_eq!(made, Registered::Created, "the names are free again");
    let account = users.account_of(&pool, &sub(8)).await.unwrap().unwrap();
    assert!(account.totp.is_empty());
}

pub async fn users_are_listed_in_the_order_of_their_coming(ground: &Ground) {
    let users = ground.directory().await;
    let pool = a();
    for (number, came) in [(0xb0, 2), (0x1, 3), (0xa0, 2), (0x2000_0000, 1), (0xc, 4)] {
        users.register(&pool, new_user(number), at(came)).await.unwrap();
    }
    users.register(&b(), new_user(7), at(3)).await.unwrap();
    let mut seen = Vec::new();
    let mut after = None;
    loop {
        let page = Users::list(&users, &pool, after.as_ref(), 2).await.unwrap();
        let Some(last) = page.last() else { break };
        after = Some(last.clone());
        seen.extend(page.into_iter().map(|user| user.sub));
    }
    let wanted = [0x2000_0000, 0xa0, 0xb0, 0x1, 0xc].map(sub);
    assert_eq!(seen, wanted);
    assert!(Users::list(&users, &pool, None, 0).await.unwrap().is_empty());
}
