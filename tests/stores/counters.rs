use vestibule::domain::{Passage, Rate, Span};
use vestibule::ports::Counter;

use crate::ground::{ShelfGround, Store};
use crate::samples::*;

const HANDLES: usize = 4;

pub fn counter(number: u8, most: u32) -> Counter {
    Counter { id: [number; 32], rate: Rate::per_minute(most), adds: true }
}

fn full(millis: i64) -> Passage {
    Passage::Full { wait: Span::from_millis(millis) }
}

impl Store {
    async fn pass(&self, counters: &[Counter], now: i64) -> Passage {
        self.counters.pass(&a(), counters, at(now)).await.unwrap()
    }
}

pub async fn a_full_counter_empties_in_time(ground: &ShelfGround) {
    let store = ground.store().await;
    for most in [1, 3, 60, 7] {
        let own = [counter(u8::try_from(most).unwrap(), most)];
        for _ in 0..most {
            assert_eq!(store.pass(&own, 5).await, Passage::Open);
        }
        let Passage::Full { wait } = store.pass(&own, 5).await else { panic!("{most}") };
        let step = 60_000 / i64::from(most);
        assert!((step..=step + 1).contains(&wait.millis()), "{most}: {wait:?}");
        // Refusals are not counted: the wait grows no longer.
        assert_eq!(store.pass(&own, 5).await, Passage::Full { wait });
        assert_eq!(store.pass(&own, 5 + wait.millis() - 1).await, full(1));
        assert_eq!(store.pass(&own, 5 + wait.millis()).await, Passage::Open);
        for _ in 0..most {
            assert_eq!(store.pass(&own, 200_000).await, Passage::Open);
        }
        assert_ne!(store.pass(&own, 200_000).await, Passage::Open);
    }
    assert_eq!(store.pass(&[], 5).await, Passage::Open);
}

pub async fn a_full_one_keeps_the_others_as_they_are(ground: &ShelfGround) {
    let store = ground.store().await;
    let (small, large) = (counter(1, 2), counter(2, 4));
    for passage in [Passage::Open, Passage::Open, full(30_000), full(30_000)] {
        assert_eq!(store.pass(&[large, small], 5).await, passage);
    }
    for passage in [Passage::Open, Passage::Open, full(15_000)] {
        assert_eq!(store.pass(&[large], 5).await, passage);
    }
    // Of several that are full, the longest wait is told.
    assert_eq!(store.pass(&[large, small, counter(3, 9), counter(4, 9)], 5).await, full(30_000));
}

pub async fn some_only_look(ground: &ShelfGround) {
    let store = ground.store().await;
    let adds = counter(1, 2);
    let (looks, other) = (Counter { adds: false, ..adds }, counter(2, 9));
    for _ in 0..5 {
        assert_eq!(store.pass(&[looks], 5).await, Passage::Open);
        assert_eq!(store.pass(&[other, looks], 5).await, Passage::Open);
    }
    assert_eq!(store.pass(&[adds], 5).await, Passage::Open);
    assert_eq!(store.pass(&[adds], 5).await, Passage::Open);
    assert_eq!(store.pass(&[looks], 5).await, full(30_000));
    assert_eq!(store.pass(&[other, looks], 5).await, full(30_000));
}

pub async fn counters_are_apart(ground: &ShelfGround) {
    let store = ground.store().await;
    let one = [counter(1, 1)];
    assert_eq!(store.pass(&one, 5).await, Passage::Open);
    assert_eq!(store.pass(&[counter(2, 1)], 5).await, Passage::Open);
    assert_eq!(store.counters.pass(&b(), &one, at(5)).await.unwrap(), Passage::Open);
    assert_eq!(store.pass(&one, 5).await, full(60_000));
}

pub async fn of_many_as_many_pass_as_there_is_room_for(ground: &ShelfGround) {
    let stores = match ground {
        // Its counters are those of one process.
        ShelfGround::Embedded { .. } => vec![ground.store().await; HANDLES],
        ShelfGround::Redis { .. } => ground.stores(HANDLES).await,
    };
    for most in [1_u8, 10, 40] {
        let passed = race(MANY, |number| {
            let store = stores[number % HANDLES].clone();
            let one_of_two = counter(100 + u8::try_from(number % 2).unwrap(), 600);
            let counters = [counter(most, u32::from(most)), one_of_two];
            async move { store.pass(&counters, 5).await }
        });
        assert_eq!(count(&passed.await, &Passage::Open), usize::from(most));
    }
}
