//! Many at once, over several handles with connections of their own: one wins.

use std::time::Duration;

use vestibule::adapters::sql::Directory;
use vestibule::domain::{ClientId, Factor, KeyState, KeyUse, LostFactor, TotpDevice};
use vestibule::ports::{
    Enrolled, Factors, Families, LostFactors, Registered, Settings, SigningKeys, Users,
};

use crate::ground::Ground;
use crate::samples::*;

const HANDLES: usize = 4;

async fn with_a_user(ground: &Ground) -> Vec<Directory> {
    let handles = ground.directories(HANDLES).await;
    handles[0].register(&a(), new_user(1), at(0)).await.unwrap();
    handles
}

pub async fn one_of_many_uses_a_step(ground: &Ground) {
    let handles = with_a_user(ground).await;
    handles[0].enrol_totp(&a(), &sub(1), device(), 1, 1).await.unwrap();
    for step in 2..5 {
        let used = race(MANY, |number| {
            let handle = handles[number % HANDLES].clone();
            async move { handle.use_totp_step(&a(), &sub(1), "phone", step).await.unwrap() }
        });
        assert_eq!(count(&used.await, &true), 1);
    }
}

pub async fn one_of_many_enrols(ground: &Ground) {
    let handles = with_a_user(ground).await;
    let enrolled = race(MANY, |number| {
        let handle = handles[number % HANDLES].clone();
        async move { handle.enrol_totp(&a(), &sub(1), device(), 1, 5).await.unwrap() }
    });
    let enrolled = enrolled.await;
    assert_eq!(count(&enrolled, &Enrolled::Yes), 1, "the same app");
    assert_eq!(count(&enrolled, &Enrolled::AlreadyThere), MANY - 1);
    let enrolled = race(MANY, |number| {
        let handle = handles[number % HANDLES].clone();
        let other = TotpDevice { id: number.to_string(), ..device() };
        async move { handle.enrol_totp(&a(), &sub(1), other, 1, 3).await.unwrap() }
    });
    assert_eq!(count(&enrolled.await, &Enrolled::Yes), 2, "others, as many as may be");
    let account = handles[0].account_of(&a(), &sub(1)).await.unwrap().unwrap();
    assert_eq!(account.totp.len(), 3);
}

pub async fn one_of_many_replaces_a_password(ground: &Ground) {
    let handles = with_a_user(ground).await;
    let replaced = race(MANY, |number| {
        let handle = handles[number % HANDLES].clone();
        async move {
            let old = new_user(1).credential.unwrap().hash;
            let change = change(&format!("hash {number}"));
            let done = handle.replace_password(&a(), &sub(1), &old, change, at(1)).await;
            done.unwrap()
        }
    });
    assert_eq!(count(&replaced.await, &true), 1);
}

pub async fn one_of_many_advances(ground: &Ground) {
    let handles = ground.directories(HANDLES).await;
    let opened = race(MANY, |number| {
        let handle = handles[number % HANDLES].clone();
        async move { handle.open(&a(), &family(1), at(0)).await.unwrap() }
    });
    assert_eq!(count(&opened.await, &true), 1);
    let advanced = race(MANY, |number| {
        let handle = handles[number % HANDLES].clone();
        async move {
            let hash = [u8::try_from(number).unwrap(); 32];
            let next = family(1).succeeded_by(hash, at(1));
            handle.advance(&a(), &family(1), &next).await.unwrap()
        }
    });
    assert_eq!(count(&advanced.await, &true), 1);
    // Whoever comes first, the end or the beginning: nobody goes on after the end.
    race(MANY, |number| {
        let handle = handles[number % HANDLES].clone();
        async move {
            if number % 2 == 0 {
                handle.end(&a(), family_id(2), at(9), at(1)).await.unwrap();
            } else {
                handle.open(&a(), &family(2), at(1)).await.unwrap();
            }
        }
    })
    .await;
    let family_two = handles[0].load(&a(), family_id(2)).await.unwrap();
    assert!(family_two.unwrap().ended);
}

pub async fn one_of_many_registers(ground: &Ground) {
    let handles = ground.directories(HANDLES).await;
    for round in 0..10 {
        let registered = race(MANY, |number| {
            let handle = handles[number % HANDLES].clone();
            async move {
                // Each with a name of its own too, in another order.
                let mut new = new_user((round * 100 + number) as u128);
                let shared = ["wanted", "also"].map(|name| username(&format!("{name}{round}")));
                new.names.extend(shared);
                new.names.rotate_left(number % 3);
                new.names[1..].rotate_left(number % 2);
                handle.register(&a(), new, at(1)).await.unwrap()
            }
        });
        let registered = registered.await;
        assert_eq!(count(&registered, &Registered::Created), 1);
        let users = Users::list(&handles[0], &a(), None, 99).await.unwrap();
        assert_eq!(users.len(), round + 1, "the others left nothing");
    }
}

pub async fn one_of_many_promotes(ground: &Ground) {
    let handles = ground.directories(HANDLES).await;
    let added = race(MANY, |number| {
        let handle = handles[number % HANDLES].clone();
        let key = signing_key(&format!("k{number}"), KeyUse::Id, KeyState::Next);
        async move { handle.add(&a(), &key).await.unwrap() }
    });
    assert_eq!(count(&added.await, &true), 1);
    let promoted = race(MANY, |number| {
        let handle = handles[number % HANDLES].clone();
        async move { handle.promote(&a(), KeyUse::Id).await.unwrap() }
    });
    assert_eq!(count(&promoted.await, &true), 1);
    // While some promote, others bring the next key: there is one current key all the time.
    race(MANY, |number| {
        let handle = handles[number % HANDLES].clone();
        let key = signing_key(&format!("n{number}"), KeyUse::Id, KeyState::Next);
        async move {
            handle.add(&a(), &key).await.unwrap();
            handle.promote(&a(), KeyUse::Id).await.unwrap();
        }
    })
    .await;
    let keys = SigningKeys::list(&handles[0], &a()).await.unwrap();
    let states: Vec<_> = keys.iter().map(|key| key.state).collect();
    assert_eq!(count(&states, &KeyState::Current), 1);
}

pub async fn one_of_many_removes(ground: &Ground) {
    let handles = with_a_user(ground).await;
    let removed = race(MANY, |number| {
        let handle = handles[number % HANDLES].clone();
        async move { handle.delete(&a(), &sub(1)).await.unwrap() }
    });
    assert_eq!(count(&removed.await, &true), 1);
}

pub async fn many_add_secrets(ground: &Ground) {
    let handles = ground.directories(HANDLES).await;
    let web = client("web", false, vec![]);
    let added = race(MANY, |number| {
        let handle = handles[number % HANDLES].clone();
        let web = web.clone();
        async move { handle.add_client(&a(), &web, at(0)).await.unwrap() }
    });
    assert_eq!(count(&added.await, &true), 1);
    race(MANY, |number| {
        let handle = handles[number % HANDLES].clone();
        async move {
            let id = ClientId::parse("web").unwrap();
            let byte = u8::try_from(number).unwrap();
            let secret = secret(byte, i64::from(byte));
            handle.add_secret(&a(), &id, secret).await.unwrap();
        }
    })
    .await;
    let [stored] = handles[0].clients(&a()).await.unwrap().try_into().unwrap();
    assert_eq!(stored.secrets.len(), 2);
    let many = i64::try_from(MANY).unwrap();
    assert_eq!(handles[0].revision().await.unwrap(), many + 1);
}

/// Of those who take a code one has it, and of those who make codes one's are there.
pub async fn one_of_many_takes_a_recovery_code(ground: &Ground) {
    let handles = with_a_user(ground).await;
    for _ in 0..5 {
        let made = race(MANY, |number| {
            let handle = handles[number % HANDLES].clone();
            let own = u8::try_from(number).unwrap();
            let codes = [[own; 32], [own + 100; 32]];
            async move { handle.replace_recovery_codes(&a(), &sub(1), &codes, at(1)).await.unwrap() }
        });
        assert_eq!(count(&made.await, &true), MANY);
        let account = handles[0].account_of(&a(), &sub(1)).await.unwrap().unwrap();
        assert_eq!(account.recovery_codes, 2);
        let mut taken = 0;
        for own in 0..u8::try_from(MANY).unwrap() {
            let took = race(8, |number| {
                let handle = handles[number % HANDLES].clone();
                async move { handle.take_recovery_code(&a(), &sub(1), &[own; 32]).await.unwrap() }
            });
            taken += count(&took.await, &true);
        }
        assert_eq!(taken, 1);
    }
}

/// A browser that goes away drops the request in the middle of a call.
pub async fn dropped_calls_leave_nothing_half_done(ground: &Ground) {
    let directory = ground.directory().await;
    for number in 0..200_u64 {
        let directory = directory.clone();
        let call = tokio::spawn(async move {
            let new = new_user(u128::from(number));
            let _ = directory.register(&a(), new, at(1)).await;
        });
        tokio::time::sleep(Duration::from_micros(number * 13 % 900)).await;
        call.abort();
    }
    let users = Users::list(&directory, &a(), None, 999).await.unwrap();
    for user in &users {
        let name = username(&user.username);
        let found = directory.account(&a(), &[name]).await.unwrap();
        assert!(found.is_some(), "whoever is there has all their names");
    }
    let made = directory.register(&a(), new_user(999), at(2)).await.unwrap();
    assert_eq!(made, Registered::Created);
}

pub async fn a_request_is_stopped_or_finished_and_never_both(ground: &Ground) {
    let handles = with_a_user(ground).await;
    let one = &handles[0];
    let proofs = || vec![Factor::Password, Factor::EmailCode];
    let request =
        |id: u8, due| LostFactor { id: [id; 32], proofs: proofs(), asked: at(0), due: at(due) };
    let ask = async |own: LostFactor| one.ask_lost_factor(&a(), &sub(1), &own).await.unwrap();
    let finish = async |id: u8, when| {
        one.finish_lost_factor(&a(), &sub(1), &[id; 32], false, when).await.unwrap()
    };
    assert!(!one.ask_lost_factor(&a(), &sub(2), &request(0, 5)).await.unwrap(), "of nobody");
    assert!(ask(request(0, 5)).await && !ask(request(1, 3)).await, "one waits already");
    assert_eq!(one.lost_factor(&a(), &sub(1)).await.unwrap(), Some(request(0, 5)));
    assert_eq!(one.lost_factor_owner(&a(), &[0; 32]).await.unwrap(), Some(sub(1)));
    assert_eq!(one.lost_factor_owner(&b(), &[0; 32]).await.unwrap(), None);
    assert!(!one.stop_lost_factor(&b(), &sub(1)).await.unwrap());
    let over = at(5) + LostFactor::STANDS;
    for (id, when) in [(0, at(4)), (1, at(5)), (0, over)] {
        assert!(!finish(id, when).await, "{id} {when:?}");
    }
    assert!(ask(LostFactor { asked: over, ..request(2, 9) }).await, "one that is over gives way");
    assert!(one.stop_lost_factor(&a(), &sub(1)).await.unwrap());
    assert!(!one.stop_lost_factor(&a(), &sub(1)).await.unwrap());

    let mut ever = false;
    for round in 3..9 {
        one.enrol_totp(&a(), &sub(1), device(), 1, 1).await.unwrap();
        assert!(ask(request(round, 5)).await);
        let raced = race(8, |number| {
            let handle = handles[number % HANDLES].clone();
            let finishes = number % 2 == 0;
            async move {
                let done = if finishes {
                    handle.finish_lost_factor(&a(), &sub(1), &[round; 32], false, at(6)).await
                } else {
                    handle.stop_lost_factor(&a(), &sub(1)).await
                };
                (finishes, done.unwrap())
            }
        });
        let raced = raced.await;
        assert_eq!(raced.iter().filter(|(_, done)| *done).count(), 1);
        let finished = count(&raced, &(true, true)) == 1;
        ever |= finished;
        let account = one.account_of(&a(), &sub(1)).await.unwrap().unwrap();
        assert_eq!(account.totp.is_empty(), finished);
        assert_eq!(account.user.mfa_required, ever);
        assert_eq!(account.user.signed_out, ever.then(|| at(5)));
        assert_eq!(one.lost_factor(&a(), &sub(1)).await.unwrap(), None);
    }
    assert!(ask(request(9, 5)).await);
    assert!(one.delete(&a(), &sub(1)).await.unwrap());
    assert_eq!(one.lost_factor(&a(), &sub(1)).await.unwrap(), None, "it goes with its owner");
}
