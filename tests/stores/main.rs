//! One conformance suite for every store.
//!
//! SQLite and the embedded shelf always run. PostgreSQL runs when `VESTIBULE_TEST_POSTGRES` holds
//! the URL of a server, Redis when `VESTIBULE_TEST_REDIS` does; the run says when they are left
//! out. Each test has a file, a schema or a key prefix of its own, so they may all run at once.

#[cfg(test)]
mod accounts;
#[cfg(test)]
mod apart;
#[cfg(test)]
mod audit;
#[cfg(test)]
mod authority;
#[cfg(test)]
mod belongings;
#[cfg(test)]
mod clients;
#[cfg(test)]
mod counters;
#[cfg(test)]
mod families;
#[cfg(test)]
mod faults;
#[cfg(test)]
mod funnel;
#[cfg(test)]
mod ground;
#[cfg(test)]
mod keys;
#[cfg(test)]
mod passkeys;
#[cfg(test)]
#[path = "../support/ports.rs"]
mod ports;
#[cfg(test)]
mod processes;
#[cfg(test)]
mod races;
#[cfg(test)]
mod redis_copies;
#[cfg(test)]
mod redis_faults;
#[cfg(test)]
mod redis_reach;
#[cfg(test)]
#[path = "../support/redis_set.rs"]
#[expect(dead_code, reason = "other tests use more of it")]
mod redis_set;
#[cfg(test)]
mod redis_sets;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod schema;
#[cfg(test)]
mod shelf;
#[cfg(test)]
mod themes;
#[cfg(test)]
mod wires;

/// Each case of the suite, once for every store that can be had.
macro_rules! suite {
    ($($store:ident: $ground:path { $($module:ident: $($case:ident),+;)+ })+) => {$(
        #[cfg(test)]
        mod $store {$(
            mod $module {$(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $case() {
                    if let Some(ground) = $ground().await {
                        crate::$module::$case(&ground).await;
                        ground.end().await;
                    }
                }
            )+}
        )+}
    )+};
}

macro_rules! directories {
    ($($store:ident: $ground:path),+) => { suite! {$($store: $ground {
        accounts: users_are_written_and_found, many_are_written_or_none, names_are_taken_once, passwords_are_changed,
            earlier_passwords_are_the_newest_and_go_with_their_owner,
            users_are_switched_off_and_removed, users_are_listed_in_the_order_of_their_coming;
        belongings: factors_are_used_up, recovery_codes_are_replaced_and_taken_once, browsers_are_trusted_seen_and_forgotten,
            consents_are_kept_withdrawn_and_go_with_their_owner,
            places_are_seen_and_forgotten,
            letters_are_kept;
        passkeys: passkeys_are_kept, passkeys_move_on_over_what_was_read,
            offers_that_were_declined_are_counted, nobody_has_more_than_twenty, passkeys_are_apart;
        families: a_family_lives_and_ends, a_family_comes_with_its_user, the_families_of_a_user_are_listed, an_end_outlasts_the_beginning, an_end_is_remembered,
            what_ran_out_is_swept,
            families_of_a_removed_user_stay_closed;
        clients: clients_follow_the_configuration, secrets_make_room, revisions_tell_of_changes;
        keys: keys_are_added_promoted_and_removed;
        apart: users_are_apart, families_are_apart, keys_and_clients_are_apart;
        races: one_of_many_uses_a_step, one_of_many_enrols, one_of_many_replaces_a_password,
            one_of_many_advances, one_of_many_registers, one_of_many_promotes,
            one_of_many_removes, one_of_many_takes_a_recovery_code, many_add_secrets,
            a_request_is_stopped_or_finished_and_never_both, dropped_calls_leave_nothing_half_done;
        schema: it_begins_empty_and_is_laid_out_once, many_lay_it_out_at_once,
            a_newer_one_is_refused, a_changed_one_is_refused, broken_rows_are_named;
        audit: events_are_kept_and_found, events_of_somebody_are_apart, old_events_are_forgotten,
            a_batch_is_kept_whole_or_not_at_all;
        themes: versions_are_begun_saved_and_found, what_is_published_is_worn_and_announced,
            what_is_due_is_found, one_of_many_publishes_and_one_of_many_saves,
            many_begin_under_numbers_of_their_own;
        funnel: counts_are_added_up_by_the_hour, old_hours_are_forgotten,
            many_add_and_nothing_is_lost;
        processes: users_outlast_a_kill;
    })+}};
}

/// The cases of every shelf, and those that only some can be put to.
macro_rules! shelf_cases {
    ($how:ident: $store:ident: $ground:path { $($more:tt)* }) => { $how! { $store: $ground {
        shelf: sign_ins_are_swapped, sessions_are_kept, sessions_of_one_owner_are_found_and_ended, codes_are_taken_once, guesses_are_counted,
            everything_ends, shelves_are_apart, broken_entries_are_named, an_entry_made_anew_is_new,
            one_of_many_takes, one_of_many_swaps, no_count_is_lost, what_has_ended_is_swept;
        counters: a_full_counter_empties_in_time, a_full_one_keeps_the_others_as_they_are,
            some_only_look, counters_are_apart, of_many_as_many_pass_as_there_is_room_for;
        $($more)*
    }}};
}

/// All cases one after the other, on one set of servers that takes long to start: as its master
/// answers, and where all replicas of it are waited for.
macro_rules! in_turn {
    ($store:ident: $set:path { $($module:ident: $($case:ident),+;)+ }) => {
        #[cfg(test)]
        #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
        async fn $store() {
            let _alone = crate::redis_sets::alone().await;
            let Some(set) = $set() else { return };
            $($(for ground in set.grounds() {
                Box::pin(crate::$module::$case(&ground)).await;
                ground.end().await;
            })+)+
        }
    };
}

directories! { sqlite: crate::ground::sqlite, postgres: crate::ground::postgres }
shelf_cases! { suite: embedded: crate::ground::embedded {
    processes: two_processes_take, codes_outlast_a_kill;
}}
shelf_cases! { suite: redis: crate::ground::redis {
    processes: two_processes_take, codes_outlast_a_kill;
}}
shelf_cases! { suite: redis_hashes: crate::ground::redis_hashes {
    processes: two_processes_take, codes_outlast_a_kill;
}}
shelf_cases! { suite: redis_mixed: crate::ground::redis_mixed {
    processes: two_processes_take, codes_outlast_a_kill;
}}
shelf_cases! { in_turn: sentinel: crate::redis_sets::sentinel_set {} }
shelf_cases! { in_turn: cluster: crate::redis_sets::cluster {} }
