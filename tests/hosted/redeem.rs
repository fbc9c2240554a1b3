//! What becomes of an authorization code (contract, sections 3.4, 5.3 and 12.2; bug classes 2, 3
//! and 4).

use futures_util::future::join_all;

use crate::support::app::{Answer, CALLBACK, CHALLENGE, VERIFIER, code};
use crate::support::{App, Browser, TestServer};

const ADA: &str = "ada@example.com";
const NEVER: &str = "18fe37c2-8eff-4886-98f4-abbc6a0753a6";

async fn fresh_code(app: &App, browser: &mut Browser) -> String {
    code(&app.sign_in(&mut browser.clone(), ADA).await)
}

fn is_invalid_grant(answer: &Answer) -> bool {
    answer.error() == (400, "invalid_grant".into(), None)
}

/// 17, vector 9; 5.3.
#[tokio::test]
async fn a_code_is_good_once() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let code = fresh_code(&app, &mut browser).await;
    assert_eq!(app.redeem(&code).await.status, 200);
    assert!(is_invalid_grant(&app.redeem(&code).await));
    for never in [NEVER, "x", &code.to_uppercase(), &format!("{code} "), &code[1..]] {
        assert!(is_invalid_grant(&app.redeem(never).await), "{never}");
    }
}

/// Bug classes 3 and 4: of any number at once, one is answered, and the others end what it got.
#[tokio::test]
async fn of_many_at_once_one_is_answered_and_nobody_gets_a_lasting_token() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let code = fresh_code(&app, &mut browser).await;
    let answers = join_all((0..50).map(|_| app.redeem(&code))).await;
    let (good, bad): (Vec<_>, Vec<_>) = answers.into_iter().partition(|a| a.status == 200);
    assert!(good.len() == 1 && bad.iter().all(is_invalid_grant));
    for tokens in good.iter().map(Answer::tokens) {
        assert!(is_invalid_grant(&app.refresh(tokens.refresh()).await));
        assert_eq!(app.user_info(tokens.access()).await.status, 401);
    }
}

/// Bug class 3; 16, RFC 6749 §4.1.2: whoever uses a code twice ends what came of it.
pub async fn a_second_use_ends_what_came_of_the_first() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let code = fresh_code(&app, &mut browser).await;
    let tokens = app.redeem(&code).await.tokens();
    assert_eq!(app.user_info(tokens.access()).await.status, 200);
    let again = app.refresh(tokens.refresh()).await.tokens();
    assert!(is_invalid_grant(&app.redeem(&code).await));
    assert!(is_invalid_grant(&app.refresh(tokens.refresh()).await));
    for dead in [&tokens, &again] {
        assert_eq!(app.user_info(dead.access()).await.error().1, "invalid_token");
    }
}

/// The same where the second use comes by another client.
pub async fn a_second_use_by_another_client_ends_it_as_well() {
    let server = TestServer::start().await;
    let (app, other, mut browser) = (server.app("app"), server.app("second"), server.browser());
    let code = fresh_code(&app, &mut browser).await;
    let tokens = app.redeem(&code).await.tokens();
    assert!(is_invalid_grant(&other.redeem(&code).await));
    assert!(is_invalid_grant(&app.refresh(tokens.refresh()).await));
}

/// 3.4; 11.6: five minutes.
#[tokio::test]
async fn a_code_lives_for_five_minutes() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let (kept, late) = (fresh_code(&app, &mut browser).await, fresh_code(&app, &mut browser).await);
    server.clock.advance_seconds(299);
    assert_eq!(app.redeem(&kept).await.status, 200);
    server.clock.advance_seconds(1);
    assert!(is_invalid_grant(&app.redeem(&late).await));
}

/// 5.1; bug class 3: a code shown by another client is void, for its own client too.
pub async fn a_code_belongs_to_its_client() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    for other in [server.app("second"), server.confidential("server")] {
        let code = fresh_code(&app, &mut browser).await;
        assert!(is_invalid_grant(&other.redeem(&code).await));
        assert!(is_invalid_grant(&app.redeem(&code).await));
    }
}

/// 5.3; 15.4; 17, vector 10: the address must be the authorize value, to the last slash.
#[tokio::test]
async fn another_callback_is_unauthorized_client() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    for other in [
        "http://127.0.0.1:9/callback/",
        "http://127.0.0.1:9/Callback",
        "http://127.0.0.1:9/callback?",
        "https://app.example/cb?x=1",
        "https://evil.example/",
    ] {
        let code = fresh_code(&app, &mut browser).await;
        let answer = app.redeem_with(&code, &[("redirect_uri", other)]).await;
        let expected = (400, "unauthorized_client".into(), Some("invalid_redirect".into()));
        assert_eq!(answer.error(), expected, "{other}");
        let again = app.redeem_with(&code, &[("redirect_uri", CALLBACK)]).await;
        assert!(is_invalid_grant(&again), "a code that was used wrongly is used up");
    }
}

/// Bug class 3: every wrong use of a code, before its right use and after, voids the code and all
/// that came of it.
pub async fn a_wrong_use_voids_a_code_and_what_came_of_it() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let wrong = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXl";
    let elsewhere = ("redirect_uri", "https://app.example/cb?x=1");
    for (who, change) in [
        (server.app("second"), ("", "")),
        (server.confidential("server"), ("", "")),
        (server.app("strict"), ("", "")),
        (app.clone(), elsewhere),
        (app.clone(), ("code_verifier", wrong)),
        (app.clone(), ("code_verifier", "")),
    ] {
        let case = format!("{} {change:?}", who.client);
        let code = fresh_code(&app, &mut browser).await;
        assert_eq!(who.redeem_with(&code, &[change]).await.status, 400, "{case}");
        assert!(is_invalid_grant(&app.redeem(&code).await), "{case}: the code still counts");
        let code = fresh_code(&app, &mut browser).await;
        let tokens = app.redeem(&code).await.tokens();
        assert_eq!(app.user_info(tokens.access()).await.status, 200);
        assert_eq!(who.redeem_with(&code, &[change]).await.status, 400, "{case}");
        assert!(is_invalid_grant(&app.refresh(tokens.refresh()).await), "{case}: refreshes");
        assert_eq!(app.user_info(tokens.access()).await.status, 401, "{case}: opens userInfo");
    }
}

/// 12.2; bug class 2: three kinds of challenge × four verifiers, for public, confidential and
/// strict clients. `plain` gets no code at all, so no verifier can redeem one.
pub async fn a_verifier_is_needed_exactly_where_a_challenge_was() {
    let wrong = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXl";
    let (bound, unbound, plain) = ((CHALLENGE, "S256"), ("", ""), (VERIFIER, "plain"));
    let table = [
        (bound, [(VERIFIER, true), (wrong, false), (CHALLENGE, false), ("", false)]),
        (unbound, [(VERIFIER, false), (wrong, false), (CHALLENGE, false), ("", true)]),
        (plain, [(VERIFIER, false), (wrong, false), (CHALLENGE, false), ("", false)]),
    ];
    let server = TestServer::start().await;
    for app in [server.app("app"), server.confidential("server"), server.app("strict")] {
        for ((challenge, method), verifiers) in table {
            for (verifier, works) in verifiers {
                let case = format!("{} {challenge} {method}: {verifier}", app.client);
                let changes = [("code_challenge", challenge), ("code_challenge_method", method)];
                let landing = server.browser().open(&app.authorize_with(&changes)).await;
                let needs_one = app.client == "strict" && challenge.is_empty();
                if method == "plain" || needs_one {
                    let refused = landing.away();
                    assert!(refused.as_str().contains("error=invalid_request"), "{case}");
                    continue;
                }
                let address = app.authorize_with(&changes);
                let landing = app.sign_in_by(&mut server.browser(), &address, ADA).await;
                let code = code(&landing.away());
                let answer = app.redeem_with(&code, &[("code_verifier", verifier)]).await;
                if works {
                    assert_eq!(answer.status, 200, "{case}: {}", answer.body);
                } else {
                    assert!(is_invalid_grant(&answer), "{case}: {}", answer.body);
                    let retried = app.redeem(&code).await;
                    assert!(is_invalid_grant(&retried), "{case}: a wrong use is the last");
                }
            }
        }
    }
}

/// 12.2; RFC 7636 §4.1: what is no verifier is none, the challenge itself included.
pub async fn a_malformed_verifier_proves_nothing() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    for bad in [CHALLENGE, &VERIFIER[1..], &"a".repeat(129), &format!("{VERIFIER}=")] {
        let code = fresh_code(&app, &mut browser).await;
        let answer = app.redeem_with(&code, &[("code_verifier", bad)]).await;
        assert!(is_invalid_grant(&answer), "{bad}");
    }
}

/// Bug class 15: who was disabled or signed out since gets nothing for a code.
#[tokio::test]
async fn a_code_is_worth_what_its_person_is_now() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let code = fresh_code(&app, &mut browser).await;
    server.enable(ADA, false).await;
    assert!(is_invalid_grant(&app.redeem(&code).await));
    server.enable(ADA, true).await;
    let code = fresh_code(&app, &mut browser).await;
    server.clock.advance_seconds(1);
    server.sign_out(ADA).await;
    assert!(is_invalid_grant(&app.redeem(&code).await));
}
