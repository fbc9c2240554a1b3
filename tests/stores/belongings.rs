//! What people have beside names and a password, and what goes with them: factors, browsers, consents,
//! places, and mails that are under way.

use futures_util::future::join_all;
use vestibule::adapters::sql::Mailing;
use vestibule::domain::{
    At, Channel, ClientId, Consent, Edition, Point, Secret, SeenPlace, TotpDevice, TrustedBrowser,
};
use vestibule::ports::{
    Consents as _, Enrolled, Factors as _, NewUser, Registered, SeenPlaces as _,
    TrustedBrowsers as _, Users as _,
};

use crate::ground::Ground;
use crate::samples::*;

pub async fn factors_are_used_up(ground: &Ground) {
    let directory = ground.directory().await;
    let pool = a();
    directory.register(&pool, new_user(1), at(0)).await.unwrap();
    let use_of = async |id, step| directory.use_totp_step(&pool, &sub(1), id, step).await.unwrap();
    let use_step = async |step| use_of("phone", step).await;
    assert!(!use_step(10).await, "there is none yet");
    let enrolled = directory.enrol_totp(&pool, &sub(1), device(), 10, 1).await;
    assert_eq!(enrolled.unwrap(), Enrolled::Yes);
    let again = directory.enrol_totp(&pool, &sub(1), device(), 11, 1).await;
    assert_eq!(again.unwrap(), Enrolled::AlreadyThere);
    for (step, fresh) in [(10, false), (9, false), (11, true), (11, false), (13, true), (12, false)]
    {
        assert_eq!(use_step(step).await, fresh, "{step}");
    }
    let account = directory.account_of(&pool, &sub(1)).await.unwrap().unwrap();
    let [totp] = account.totp.try_into().unwrap();
    assert_eq!(totp.last_used, Some(At::from_millis(13 * 30_000)));
    assert_eq!(totp.name, device().name);
    assert_eq!(totp.sealed.expose(), device().sealed.expose());
    assert_eq!(totp.created, device().created);

    // Another one has a name and steps of its own.
    let tablet = TotpDevice {
        id: "tablet".to_owned(),
        name: "Tablet".to_owned(),
        created: at(6),
        ..device()
    };
    let full = directory.enrol_totp(&pool, &sub(1), tablet.clone(), 4, 1).await;
    assert_eq!(full.unwrap(), Enrolled::AlreadyThere);
    let enrolled = directory.enrol_totp(&pool, &sub(1), tablet, 4, 2).await;
    assert_eq!(enrolled.unwrap(), Enrolled::Yes);
    assert!(use_of("tablet", 5).await && !use_of("tablet", 5).await && !use_of("none", 5).await);
    for (id, there) in [("tablet", true), ("none", false)] {
        let renamed = directory.rename_totp(&pool, &sub(1), id, "Old tablet").await;
        assert_eq!(renamed.unwrap(), there);
    }
    let accounts = directory.accounts(&pool, None, 9).await.unwrap();
    let found = directory.account(&pool, &new_user(1).names).await.unwrap().unwrap();
    assert_eq!(accounts.len(), 1);
    for account in [&accounts[0], &found] {
        let names: Vec<_> = account.totp.iter().map(|app| app.name.as_str()).collect();
        assert_eq!(names, ["Ada's phone", "Old tablet"]);
    }
    assert!(directory.remove_totp(&pool, &sub(1), Some("phone")).await.unwrap());
    assert!(!use_step(99).await && use_of("tablet", 6).await);

    assert!(directory.remove_totp(&pool, &sub(1), None).await.unwrap());
    assert!(!directory.remove_totp(&pool, &sub(1), None).await.unwrap());
    let account = directory.account_of(&pool, &sub(1)).await.unwrap().unwrap();
    assert!(account.totp.is_empty());
    let nobody = directory.enrol_totp(&pool, &sub(2), device(), 1, 1).await;
    assert_eq!(nobody.unwrap(), Enrolled::AlreadyThere);
    assert!(directory.user(&pool, &sub(2)).await.unwrap().is_none());
}

pub async fn recovery_codes_are_replaced_and_taken_once(ground: &Ground) {
    let directory = ground.directory().await;
    let pool = a();
    let left = async |number| {
        let account = directory.account_of(&pool, &sub(number)).await.unwrap();
        account.unwrap().recovery_codes
    };
    let replace = async |number, codes: &[[u8; 32]]| {
        directory.replace_recovery_codes(&pool, &sub(number), codes, at(1)).await.unwrap()
    };
    let take = async |number, code: u8| {
        directory.take_recovery_code(&pool, &sub(number), &[code; 32]).await.unwrap()
    };
    assert!(!replace(1, &[[1; 32]]).await, "nobody is there yet");
    for number in [1, 2] {
        directory.register(&pool, new_user(number), at(0)).await.unwrap();
        assert_eq!(left(number).await, 0);
    }
    assert!(replace(1, &[[1; 32], [2; 32], [3; 32]]).await);
    assert_eq!((left(1).await, left(2).await), (3, 0));
    assert!(!take(2, 1).await && !take(1, 9).await);
    assert!(take(1, 2).await && !take(1, 2).await);
    assert_eq!(left(1).await, 2);
    let found = directory.account(&pool, &[username("user1")]).await.unwrap();
    assert_eq!(found.map(|account| account.recovery_codes), Some(2));
    assert!(replace(1, &[[2; 32], [4; 32]]).await);
    assert!(!take(1, 1).await && take(1, 2).await && take(1, 4).await);
    assert!(replace(1, &[[5; 32]]).await && replace(1, &[]).await);
    assert_eq!(left(1).await, 0);
    assert!(replace(1, &[[5; 32]]).await);
    assert!(directory.delete(&pool, &sub(1)).await.unwrap());
    assert!(!take(1, 5).await);
}

pub async fn letters_are_kept(ground: &Ground) {
    let directory = ground.directory().await;
    let letter = |number: i64, to: Channel| Mailing {
        pool: a(),
        to,
        subject: format!("Letter {number}"),
        raw: Secret::new(format!("Subject: Letter {number}\r\n\r\nGrüße, hunter2")),
        at: at(number),
    };
    let mail = Channel::Mail("ada@example.org".to_owned());
    let text = Channel::Text("+4930123".to_owned());
    let first = directory.append(&letter(1, mail.clone())).await.unwrap();
    let second = directory.append(&letter(2, text.clone())).await.unwrap();
    let third = directory.append(&letter(3, mail)).await.unwrap();
    let newest = directory.newest(2).await.unwrap();
    let ids: Vec<_> = newest.iter().map(|mailed| mailed.id).collect();
    assert_eq!(ids, [third, second]);
    let one = directory.one(second).await.unwrap().unwrap();
    assert_eq!((one.id, one.mailing.at), (second, at(2)));
    assert_eq!((one.mailing.pool, one.mailing.to), (a(), text));
    assert_eq!(one.mailing.subject, "Letter 2");
    assert!(one.mailing.raw.expose().ends_with("Grüße, hunter2"));
    assert!(directory.one(first).await.unwrap().is_some());
    assert!(directory.one(third + 1).await.unwrap().is_none());
    assert_eq!(directory.newest(99).await.unwrap().len(), 3);

    for number in 0..1000 {
        let to = Channel::Text("+4930123".to_owned());
        directory.append(&letter(number, to)).await.unwrap();
    }
    assert!(directory.one(third).await.unwrap().is_none());
    let kept = directory.newest(5000).await.unwrap();
    assert_eq!(kept.len(), 1000, "old letters make room");
}

pub async fn browsers_are_trusted_seen_and_forgotten(ground: &Ground) {
    let directory = ground.directory().await;
    let browser = |byte: u8, created: i64| TrustedBrowser {
        hash: [byte; 32],
        stamp: [byte + 100; 32],
        agent: "Firefox, ünknown".to_owned(),
        created: at(created),
        last_seen: at(created),
        until: at(created + 100),
    };
    let trust = async |number, browser: &TrustedBrowser| {
        directory.trust_browser(&a(), &sub(number), browser).await.unwrap()
    };
    let all = async |number| directory.trusted_browsers(&a(), &sub(number)).await.unwrap();
    assert!(!trust(1, &browser(1, 0)).await, "nobody is there yet");
    for number in [1, 2] {
        directory.register(&a(), new_user(number), at(0)).await.unwrap();
    }
    directory.register(&b(), new_user(1), at(0)).await.unwrap();
    assert!(trust(1, &browser(1, 0)).await && trust(1, &browser(2, 10)).await);
    assert!(trust(2, &browser(3, 10)).await);
    assert!(!trust(1, &browser(2, 20)).await, "it is there");
    assert_eq!(all(1).await, [browser(2, 10), browser(1, 0)]);
    assert!(directory.see_browser(&a(), &sub(1), &[1; 32], at(50)).await.unwrap());
    for (pool, number, byte) in [(b(), 1, 1), (a(), 2, 1), (a(), 1, 9)] {
        let hash = [byte; 32];
        assert!(!directory.see_browser(&pool, &sub(number), &hash, at(60)).await.unwrap());
        assert!(!directory.forget_browser(&pool, &sub(number), &hash).await.unwrap());
    }
    let seen = TrustedBrowser { last_seen: at(50), ..browser(1, 0) };
    assert_eq!(all(1).await, [seen, browser(2, 10)]);
    // Who comes back drops what has ended.
    assert!(trust(1, &browser(4, 105)).await);
    assert_eq!(all(1).await, [browser(4, 105), browser(2, 10)]);
    assert!(directory.forget_browser(&a(), &sub(1), &[2; 32]).await.unwrap());
    assert!(!directory.see_browser(&a(), &sub(1), &[2; 32], at(106)).await.unwrap());
    assert_eq!(directory.forget_browsers(&b(), &sub(1)).await.unwrap(), 0);
    assert_eq!(directory.forget_browsers(&a(), &sub(1)).await.unwrap(), 1);
    assert_eq!((all(1).await, all(2).await.len()), (vec![], 1));
    assert!(directory.delete(&a(), &sub(2)).await.unwrap());
    assert!(all(2).await.is_empty());
}

pub async fn consents_are_kept_withdrawn_and_go_with_their_owner(ground: &Ground) {
    let directory = ground.directory().await;
    let consent = |edition: &str, now| Consent {
        edition: Edition::parse(edition).unwrap(),
        language: "de-AT".to_owned(),
        client: ClientId::parse("app").unwrap(),
        at: at(now),
        withdrawn: None,
    };
    let agree = async |number, edition: &str, now| {
        let own = [consent(edition, now)];
        directory.agree(&a(), &sub(number), &own).await.unwrap().len()
    };
    let all = async |number| directory.consents(&a(), &sub(number)).await.unwrap();
    let agreed = async |number| {
        let account = directory.account_of(&a(), &sub(number)).await.unwrap().unwrap();
        account.agreed.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(agree(1, "terms@1", 0).await, 0);
    assert!(all(1).await.is_empty(), "nobody is there yet");
    for number in [1, 2] {
        directory.register(&a(), new_user(number), at(0)).await.unwrap();
    }
    directory.register(&b(), new_user(1), at(0)).await.unwrap();
    for (edition, now, new) in
        [("terms@1", 1, 1), ("news@1", 2, 1), ("terms@1", 3, 0), ("terms@2", 4, 1)]
    {
        assert_eq!(agree(1, edition, now).await, new, "{edition} at {now}");
    }
    let first = [consent("terms@2", 4), consent("news@1", 2), consent("terms@1", 1)];
    assert_eq!(all(1).await, first, "what stands stays as it was written first");
    assert_eq!(agreed(1).await, ["news@1", "terms@1", "terms@2"]);
    let withdraw = async |pool, number, document: &str, now| {
        directory.withdraw(&pool, &sub(number), document, at(now)).await.unwrap()
    };
    assert!(!withdraw(b(), 1, "news", 5).await && !withdraw(a(), 2, "news", 5).await);
    assert!(withdraw(a(), 1, "terms", 5).await && !withdraw(a(), 1, "terms", 6).await);
    assert_eq!(agreed(1).await, ["news@1"]);
    let gone = |edition, now| Consent { withdrawn: Some(at(5)), ..consent(edition, now) };
    assert_eq!(all(1).await, [gone("terms@2", 4), consent("news@1", 2), gone("terms@1", 1)]);
    // What was withdrawn is agreed to anew, beside what was; once, though many write it at once.
    let many = join_all((0..50).map(|_| agree(1, "terms@2", 7))).await;
    assert_eq!(many.iter().sum::<usize>(), 1);
    let last = [consent("terms@2", 7), gone("terms@2", 4), consent("news@1", 2)];
    assert_eq!(all(1).await[..3], last);
    assert!(withdraw(a(), 1, "terms", 7).await);
    assert_eq!(agree(1, "terms@2", 7).await, 1, "in the same moment");
    assert_eq!(all(1).await.len(), 5);
    assert_eq!((agreed(2).await.len(), all(2).await.len()), (0, 0));
    // All of several or none, in the transaction that makes the account too.
    let both = vec![consent("news@1", 8), consent("terms@1", 8)];
    let third = NewUser { consents: both.clone(), ..new_user(3) };
    assert_eq!(directory.sign_up(&a(), third, at(8)).await.unwrap(), Registered::Created);
    assert_eq!(all(3).await, both);
    let between = directory.consents_between(&a(), Some(&sub(1)), &sub(3)).await.unwrap();
    assert_eq!(between.into_values().collect::<Vec<_>>(), [both]);
    assert!(directory.delete(&a(), &sub(1)).await.unwrap());
    assert!(all(1).await.is_empty());
}

pub async fn places_are_seen_and_forgotten(ground: &Ground) {
    let directory = ground.directory().await;
    let place = |byte: u8, when: i64| SeenPlace {
        hash: [byte; 32],
        first: at(when),
        last: at(when),
        country: Some("DE".to_owned()),
        point: Some(Point { latitude: -34, longitude: 179 }),
    };
    let see = async |number, place: &SeenPlace, since| {
        directory.see_place(&a(), &sub(number), place, at(since)).await.unwrap();
    };
    let seen =
        async |number, since| directory.seen_places(&a(), &sub(number), at(since)).await.unwrap();
    see(1, &place(1, 0), 0).await;
    assert!(seen(1, 0).await.is_empty(), "nobody is there yet");
    for number in [1, 2] {
        directory.register(&a(), new_user(number), at(0)).await.unwrap();
    }
    directory.register(&b(), new_user(1), at(0)).await.unwrap();
    see(1, &place(1, 0), 0).await;
    see(1, &place(2, 10), 0).await;
    see(2, &place(1, 5), 0).await;
    assert_eq!(seen(1, 0).await, [place(2, 10), place(1, 0)]);
    assert_eq!(seen(1, 1).await, [place(2, 10)]);
    assert!(directory.seen_places(&b(), &sub(1), at(0)).await.unwrap().is_empty());
    // Who comes back was there first when they were, and what tells where may change.
    see(1, &SeenPlace { country: None, point: None, ..place(1, 20) }, 0).await;
    let again = SeenPlace { first: at(0), country: None, point: None, ..place(1, 20) };
    assert_eq!(seen(1, 0).await, [again.clone(), place(2, 10)]);
    // What was first seen since goes, of this person in this pool.
    directory.forget_places(&b(), &sub(1), at(0)).await.unwrap();
    directory.forget_places(&a(), &sub(1), at(10)).await.unwrap();
    assert_eq!((seen(1, 0).await, seen(2, 0).await.len()), (vec![again], 1));
    // What is too long ago goes when somebody comes, and nobody has a list without end.
    see(1, &place(3, 30), 25).await;
    assert_eq!(seen(1, 0).await, [place(3, 30)]);
    for byte in 4..100 {
        see(1, &place(byte, 30 + i64::from(byte)), 0).await;
    }
    let all = seen(1, 0).await;
    assert_eq!((all.len(), all[0].hash, all[63].hash), (64, [99; 32], [36; 32]));
    assert!(directory.delete(&a(), &sub(2)).await.unwrap());
    assert!(seen(2, 0).await.is_empty());
}
