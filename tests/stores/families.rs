use vestibule::domain::{RefreshFamily, UserGrant};
use vestibule::ports::{Families, FamilyOfUser, OpenFamily, Users};

use crate::ground::Ground;
use crate::samples::*;

pub async fn a_family_lives_and_ends(ground: &Ground) {
    let families = ground.directory().await;
    let pool = a();
    let first = family(1);
    assert!(families.open(&pool, &first, at(0)).await.unwrap());
    assert!(!families.open(&pool, &first, at(0)).await.unwrap());
    let load = async || families.load(&pool, first.id).await.unwrap().unwrap();
    assert_eq!(load().await, first);

    let second = first.succeeded_by([8; 32], at(10));
    let third = second.succeeded_by([9; 32], at(20));
    assert!(families.advance(&pool, &first, &second).await.unwrap());
    assert_eq!(load().await, second);
    assert!(!families.advance(&pool, &first, &second).await.unwrap());
    // The generation alone, or the hash alone, is not the state that was read.
    for stale in [
        RefreshFamily { hash: [1; 32], ..second.clone() },
        RefreshFamily { generation: 0, ..second.clone() },
        RefreshFamily { ended: true, ..second.clone() },
    ] {
        assert!(!families.advance(&pool, &stale, &third).await.unwrap());
    }
    assert!(families.advance(&pool, &second, &third).await.unwrap());
    assert_eq!(load().await, third);

    families.end(&pool, first.id, at(1), at(30)).await.unwrap();
    let ended = load().await;
    assert_eq!(ended, RefreshFamily { ended: true, ..third.clone() });
    let fourth = third.succeeded_by([10; 32], at(40));
    assert!(!families.advance(&pool, &third, &fourth).await.unwrap());
    assert!(!families.open(&pool, &first, at(50)).await.unwrap());
    families.end(&pool, first.id, at(1), at(60)).await.unwrap();
    assert_eq!(load().await, ended);
    // Ending it did not make the store forget it any sooner.
    assert_eq!(families.sweep(at(999_999)).await.unwrap(), 0);
    assert!(families.load(&pool, family_id(2)).await.unwrap().is_none());
    let unknown = family(2);
    assert!(!families.advance(&pool, &unknown, &unknown).await.unwrap());
}

pub async fn a_family_comes_with_its_user(ground: &Ground) {
    let directory = ground.directory().await;
    let pool = a();
    assert!(directory.open(&pool, &family(1), at(0)).await.unwrap());
    let load = async || directory.load_of_user(&pool, family_id(1)).await.unwrap();
    let FamilyOfUser { family: alone, user } = load().await.unwrap();
    assert!(alone == family(1) && user.is_none());

    directory.register(&pool, new_user(1), at(1)).await.unwrap();
    let FamilyOfUser { family: found, user } = load().await.unwrap();
    let same = directory.user(&pool, &sub(1)).await.unwrap().unwrap();
    assert_eq!(found, family(1));
    assert_eq!(format!("{:?}", user.unwrap()), format!("{same:?}"));

    assert!(directory.load_of_user(&b(), family_id(1)).await.unwrap().is_none());
    assert!(directory.load_of_user(&pool, family_id(2)).await.unwrap().is_none());
    assert!(directory.delete(&pool, &sub(1)).await.unwrap());
    assert!(load().await.is_none());
}

pub async fn the_families_of_a_user_are_listed(ground: &Ground) {
    let families = ground.directory().await;
    let pool = a();
    let of = |user: u128, number: u128, expires: i64| {
        let grant = UserGrant { user: sub(user), ..grant(number) };
        RefreshFamily { grant, expires: at(expires), ..family(number) }
    };
    for number in 1..=5 {
        let opened = at(i64::try_from(number).unwrap());
        assert!(families.open(&pool, &of(1, number, 100), opened).await.unwrap());
    }
    families.open(&pool, &of(1, 6, 50), at(0)).await.unwrap();
    families.open(&pool, &of(2, 7, 100), at(0)).await.unwrap();
    families.open(&b(), &of(1, 8, 100), at(0)).await.unwrap();
    families.end(&pool, family_id(2), at(100), at(9)).await.unwrap();
    let page =
        async |after, limit| families.of_user(&pool, &sub(1), after, at(50), limit).await.unwrap();
    let whole = page(None, 9).await;
    let ids: Vec<_> = whole.iter().map(|own| own.family.id).collect();
    assert_eq!(ids, [1, 3, 4, 5].map(family_id));
    assert_eq!(whole[1], OpenFamily { family: of(1, 3, 100), opened: at(3) });
    assert_eq!(page(None, 2).await, whole[..2]);
    assert_eq!(page(Some(family_id(3)), 2).await, whole[2..]);
    assert_eq!(page(Some(family_id(5)), 2).await, []);
}

pub async fn an_end_outlasts_the_beginning(ground: &Ground) {
    let families = ground.directory().await;
    let pool = a();
    families.end(&pool, family_id(1), at(100), at(0)).await.unwrap();
    assert!(families.load(&pool, family_id(1)).await.unwrap().is_none());
    assert!(families.open(&pool, &family(1), at(1)).await.unwrap());
    let born = families.load(&pool, family_id(1)).await.unwrap().unwrap();
    assert_eq!(born, RefreshFamily { ended: true, ..family(1) });
    assert!(!families.open(&pool, &family(1), at(1)).await.unwrap());
    let next = family(1).succeeded_by([8; 32], at(2));
    assert!(!families.advance(&pool, &family(1), &next).await.unwrap());
}

pub async fn an_end_is_remembered(ground: &Ground) {
    let families = ground.directory().await;
    let pool = a();
    families.end(&pool, family_id(1), at(100), at(0)).await.unwrap();
    assert_eq!(families.sweep(at(99)).await.unwrap(), 0);
    // A later end is remembered for longer, an earlier one for no less.
    families.end(&pool, family_id(1), at(200), at(3)).await.unwrap();
    families.end(&pool, family_id(1), at(50), at(4)).await.unwrap();
    assert_eq!(families.sweep(at(199)).await.unwrap(), 0);
    assert_eq!(families.sweep(at(200)).await.unwrap(), 1);
}

pub async fn what_ran_out_is_swept(ground: &Ground) {
    let families = ground.directory().await;
    for number in 0..1100 {
        let expires = at(if number % 100 == 0 { 2000 } else { 1000 });
        let family = RefreshFamily { expires, ..family(number) };
        families.open(&a(), &family, at(0)).await.unwrap();
    }
    assert_eq!(families.sweep(at(999)).await.unwrap(), 0);
    assert_eq!(families.sweep(at(1000)).await.unwrap(), 1089);
    let kept = families.load(&a(), family_id(100)).await.unwrap();
    assert!(kept.is_some());
    let gone = families.load(&a(), family_id(101)).await.unwrap();
    assert!(gone.is_none());
    assert_eq!(families.sweep(at(2000)).await.unwrap(), 11);
}

pub async fn families_of_a_removed_user_stay_closed(ground: &Ground) {
    let directory = ground.directory().await;
    let pool = a();
    directory.register(&pool, new_user(1), at(0)).await.unwrap();
    directory.register(&pool, new_user(2), at(0)).await.unwrap();
    directory.open(&pool, &family(1), at(0)).await.unwrap();
    directory.open(&pool, &family(2), at(0)).await.unwrap();
    assert!(directory.delete(&pool, &sub(1)).await.unwrap());
    assert!(directory.load(&pool, family_id(1)).await.unwrap().is_none());
    assert!(!directory.open(&pool, &family(1), at(1)).await.unwrap());
    let next = family(1).succeeded_by([8; 32], at(1));
    assert!(!directory.advance(&pool, &family(1), &next).await.unwrap());
    assert!(directory.load(&pool, family_id(2)).await.unwrap().is_some());
}
