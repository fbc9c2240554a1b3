//! The bug classes of identity servers, one test each: what went wrong elsewhere, and that it does
//! not go wrong here. Each calls the checks that the modules of the subject hold; a check that is
//! called here runs here alone.
//!
//! Class 10 (limits with holes) is held by `lockout`, class 14 (denial of service by cost or by
//! kindness) by `budget`; class 13 (SAML) has no subject here, as there is no SAML.
//! `docs/security.md` names the test of every threat.

use crate::hostile::{markup, redirects, tokens};
use crate::{
    csrf, entitlement, existence, laws, mix_up, races, redeem, steps, strict_logout, tenants,
    timing, token_races,
};

/// Byte-equal comparison: over 500 hostile addresses × every response mode lead nowhere.
#[tokio::test]
async fn class_01_redirect_uri_matching() {
    redirects::a_code_or_token_goes_to_no_address_that_is_not_registered().await;
    redirects::a_sign_out_leads_to_no_address_that_is_not_registered().await;
    redirects::of_two_addresses_neither_is_gone_to().await;
}

/// A verifier is needed exactly where a challenge was, and `plain` is refused: 12 combinations.
#[tokio::test]
async fn class_02_pkce_downgrade() {
    redeem::a_verifier_is_needed_exactly_where_a_challenge_was().await;
    redeem::a_malformed_verifier_proves_nothing().await;
}

/// Another client, another redirect URI or another verifier voids the code and what came of it.
/// At another tenant the code is unknown, and stays good at home: nothing of one pool reaches
/// into another. Tokens are not bound to keys of the client's: there is no proof of possession yet.
#[tokio::test]
async fn class_03_code_not_bound_to_its_client() {
    redeem::a_wrong_use_voids_a_code_and_what_came_of_it().await;
    redeem::a_code_belongs_to_its_client().await;
    redeem::a_second_use_ends_what_came_of_the_first().await;
    redeem::a_second_use_by_another_client_ends_it_as_well().await;
    mix_up::codes_that_were_swapped_are_none().await;
}

/// 1,000 at once at two processes: one code, one refresh token, one temporary password, one
/// authenticator app, one time step give one success.
#[tokio::test]
async fn class_04_race_on_single_use_things() {
    token_races::a_code_is_redeemed_once_and_whoever_shared_it_keeps_nothing().await;
    token_races::a_refresh_token_without_grace_is_used_once().await;
    token_races::a_refresh_token_within_its_grace_has_one_successor().await;
    races::a_code_of_an_authenticator_app_opens_one_session().await;
    races::a_temporary_password_is_replaced_once().await;
    races::one_authenticator_app_is_set_up_however_many_try().await;
}

/// The same across a restart of Redis, where there is one to start.
#[tokio::test]
async fn class_04_race_on_single_use_things_across_a_restart_of_redis() {
    token_races::a_code_is_redeemed_once_though_redis_is_killed_in_between().await;
}

/// No header and no absolute target moves a link, an issuer, a redirect or a word of a mail.
#[tokio::test]
async fn class_05_host_header_poisoning() {
    laws::no_header_moves_a_link_an_issuer_or_a_redirect().await;
    laws::a_foreign_host_is_told_nothing_and_a_foreign_target_is_not_followed().await;
    laws::no_header_gets_into_a_mail().await;
}

/// Every answer at every state, out of order, of another flow, or twice, changes nothing.
#[tokio::test]
async fn class_06_flow_skips_the_proof() {
    steps::an_answer_to_another_step_changes_nothing_and_shows_the_due_page().await;
    steps::an_action_at_any_state_gives_no_code().await;
    steps::a_page_of_one_flow_is_none_in_another().await;
    steps::a_step_that_is_finished_gives_nothing_once_its_session_ended().await;
}

/// Cookies change at sign-in and behind the password; a planted one is never adopted.
#[tokio::test]
async fn class_07_session_fixation() {
    csrf::a_sign_in_changes_every_cookie_and_ends_the_session_before().await;
    csrf::a_planted_session_is_never_made_anybodys().await;
    csrf::whoever_planted_the_browsers_cookies_shares_no_step_behind_the_password().await;
}

/// Every reflected parameter × every page × every polyglot stays text, under a policy without
/// anything inline.
#[tokio::test]
async fn class_08_cross_site_scripting() {
    markup::no_parameter_of_any_page_becomes_markup().await;
    markup::no_name_that_a_page_tells_back_becomes_markup().await;
    markup::no_devices_name_becomes_markup().await;
    markup::no_state_becomes_markup_on_the_page_that_posts_to_an_app().await;
    laws::no_answer_holds_anything_inline_or_from_elsewhere().await;
}

/// Known and unknown names: same status, headers, length, cookies, mails and lock.
#[tokio::test]
async fn class_09_user_enumeration() {
    existence::a_name_nobody_has_is_answered_like_everybodys_until_and_under_the_lock().await;
    existence::a_disabled_persons_right_password_is_answered_like_a_wrong_one().await;
    existence::spellings_of_a_number_nobody_has_lock_as_one().await;
}

/// … and the same time.
#[tokio::test]
async fn class_09_user_enumeration_by_time() {
    timing::an_unknown_name_takes_as_long_as_a_known_one().await;
}

/// No way to a code below what policy demands: every move in every state that can be reached.
/// `tests/histories` asks the same of random histories.
#[tokio::test]
async fn class_11_second_factor_skipped() {
    steps::a_password_is_demanded_on_every_way().await;
    steps::an_authenticator_app_is_demanded_on_every_way().await;
    steps::a_new_password_is_demanded_on_every_way().await;
    steps::a_factor_is_set_up_on_every_way().await;
    steps::agreeing_to_terms_is_demanded_on_every_way().await;
    steps::a_session_from_before_more_was_demanded_gives_no_code().await;
}

/// A used time step and those before it are refused for the whole window, from any browser.
#[tokio::test]
async fn class_12_totp_replay() {
    races::no_code_of_a_used_time_step_or_an_earlier_one_is_taken().await;
    races::a_code_of_an_authenticator_app_opens_one_session().await;
}

/// Every way to something of a person asks whether they may have it; the ways are held against
/// the route table.
#[tokio::test]
async fn class_15_side_doors() {
    entitlement::every_route_that_gives_something_is_known().await;
    entitlement::nobody_gets_anything_who_may_have_nothing().await;
    entitlement::no_id_is_given_twice().await;
}

/// No part of a handle and no change of it is taken, and none where another kind is due.
#[tokio::test]
async fn class_15_side_doors_by_truncated_and_forged_tokens() {
    tokens::no_part_of_an_access_token_and_no_change_of_it_opens_user_info().await;
    tokens::no_part_of_an_id_token_and_no_change_of_it_is_a_hint().await;
    tokens::no_part_of_a_refresh_token_and_no_change_of_it_does_anything().await;
    tokens::no_token_that_somebody_else_made_is_taken().await;
    tokens::no_token_goes_where_another_kind_is_due().await;
}

/// Every id of one pool in every place of every route of another.
#[tokio::test]
async fn class_15_side_doors_between_tenants() {
    tenants::nothing_of_one_pool_answers_at_another_host().await;
    tenants::nothing_of_one_pool_answers_beside_it_at_the_same_host().await;
    tenants::a_whole_cookie_jar_of_one_pool_signs_nobody_in_at_another().await;
    tenants::a_form_of_one_pool_is_no_form_at_another_host().await;
}

/// RFC 9207: strict clients always learn who answered. The original never says, so neither do
/// faithful answers; theirs are told apart by a redirect URI for each issuer.
#[tokio::test]
async fn class_mix_up() {
    mix_up::every_answer_names_its_issuer().await;
    mix_up::codes_that_were_swapped_are_none().await;
}

/// Without a valid hint a strict client's sign-out asks first; nobody is sent to an address that
/// is not registered. The original does not ask, so faithful sign-outs do not.
#[tokio::test]
async fn class_logout_csrf() {
    strict_logout::without_a_hint_the_person_is_asked().await;
    strict_logout::the_question_cannot_be_answered_from_elsewhere().await;
    strict_logout::a_hint_that_does_not_fit_proves_nothing().await;
    strict_logout::an_unregistered_address_is_refused().await;
}
