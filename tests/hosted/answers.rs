//! What a sign-in brings back to the client: code or tokens, in query or fragment (contract,
//! sections 3.3, 3.4, 4.2 and 12.1).

use reqwest::Method;
use url::Url;
use uuid::Uuid;

use crate::support::app::{self, CALLBACK, VERIFIER, claims, code, fragment, parameter};
use crate::support::{PASSWORD, Pools, TestServer};

const ADA: [(&str, &str); 2] = [("username", "ada@example.com"), ("password", PASSWORD)];

/// 3.4; 4.2: straight from the form to the callback, code first, then state, with an empty body.
#[tokio::test]
async fn a_code_comes_straight_from_the_form() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let page = browser.page(&app.authorize()).await;
    let raw = browser.submit_raw(&page, &ADA).await;
    assert_eq!((raw.status.as_u16(), raw.body.as_str()), (302, ""));
    let code = code(&Url::parse(raw.location()).unwrap());
    assert_eq!(raw.location(), format!("{CALLBACK}?code={code}&state=st"));
    assert_eq!(Uuid::parse_str(&code).unwrap().hyphenated().to_string(), code);
}

/// 3.4; 2: callbacks with a query, with a scheme of their own, and requests without a state.
#[tokio::test]
async fn a_code_fits_itself_to_the_callback() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    app.sign_in(&mut browser, "ada@example.com").await;
    for (callback, state, before, behind) in [
        ("https://app.example/cb?x=1", "st", "https://app.example/cb?x=1&code=", "&state=st"),
        ("myapp://cb", "st", "myapp://cb?code=", "&state=st"),
        (CALLBACK, "", "http://127.0.0.1:9/callback?code=", ""),
    ] {
        let changes = [("redirect_uri", callback), ("state", state)];
        let raw = browser.raw(&app.authorize_with(&changes)).await;
        let code = code(&Url::parse(raw.location()).unwrap());
        assert_eq!(raw.location(), format!("{before}{code}{behind}"));
        let redeemed = app.redeem_with(&code, &[("redirect_uri", callback)]).await;
        assert_eq!(redeemed.status, 200, "{callback}: {}", redeemed.body);
    }
}

/// 15.14; 15.15: state is decoded once and encoded once.
#[tokio::test]
async fn a_state_comes_back_as_it_was() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    app.sign_in(&mut browser, "ada@example.com").await;
    for state in ["a b+c&d=e^%25#/?", "{\"to\":\"/a\"}", "%7B%22", "ümlaut", "eyJhIjoxfQ=="] {
        let raw = browser.raw(&app.authorize_with(&[("state", state)])).await;
        let url = Url::parse(raw.location()).unwrap();
        assert_eq!(parameter(&url, "state").as_deref(), Some(state));
    }
}

/// 3.4; 12.1: tokens in the fragment, in this order, and never a refresh token.
#[tokio::test]
async fn the_implicit_grant_answers_in_the_fragment() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("implicit"), server.browser());
    let usual = [("response_type", "token"), ("code_challenge", ""), ("code_challenge_method", "")];
    let with_openid = ["id_token", "access_token", "token_type", "expires_in", "state"];
    for (scope, state, expected) in [
        ("openid email", "st", &with_openid[..]),
        ("", "st", &with_openid[..]),
        ("notes/read", "st", &with_openid[1..]),
        ("notes/read", "", &with_openid[1..4]),
    ] {
        let changes = [&usual[..], &[("scope", scope), ("state", state)]].concat();
        let address = app.authorize_with(&changes);
        let landing = browser.open(&address).await;
        let url = match landing {
            crate::support::Landing::Away(url) => url,
            crate::support::Landing::Page(page) => browser.submit(&page, &ADA).await.away(),
        };
        assert_eq!((url.as_str().split_once('#').unwrap().0, url.query()), (CALLBACK, None));
        let pairs = fragment(&url);
        let names: Vec<_> = pairs.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, expected, "{scope}");
        let get = |name: &str| pairs.iter().find(|(own, _)| own == name).map(|(_, v)| v.as_str());
        assert_eq!((get("token_type"), get("expires_in")), (Some("Bearer"), Some("3600")));
        assert_eq!(get("state").unwrap_or_default(), state);
        assert_eq!(claims(get("access_token").unwrap())["token_use"], "access");
    }
}

/// 3.4; 6; 11.2: tokens of the implicit grant are as good as others.
#[tokio::test]
async fn implicit_tokens_open_user_info_and_carry_the_nonce() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("implicit"), server.browser());
    let changes = [("response_type", "token"), ("nonce", "n-1")];
    let landing =
        app.sign_in_by(&mut browser, &app.authorize_with(&changes), "ada@example.com").await;
    let pairs = fragment(&landing.away());
    let get = |name: &str| &pairs.iter().find(|(own, _)| own == name).unwrap().1;
    assert_eq!(claims(get("id_token"))["nonce"], "n-1");
    assert_eq!(app.user_info(get("access_token")).await.status, 200);
}

/// 2, `AllowedOAuthFlows`; 12.1: each client has the flows that it was given.
#[tokio::test]
async fn a_client_without_the_code_flow_gets_no_code() {
    let pools = Pools::one_and_client("tokens", "flows = [\"implicit\"]");
    let server = TestServer::with(pools).await;
    let (app, mut browser) = (server.app("tokens"), server.browser());
    let raw = browser.raw(&app.authorize()).await;
    assert_eq!(raw.location(), format!("{CALLBACK}?state=st&error=unauthorized_client"));
    let machine = server.app("machine");
    let raw = browser.raw(&machine.authorize()).await;
    assert_eq!(raw.location(), "/error?error=redirect_mismatch&client_id=machine");
    let exchange = app.redeem("18fe37c2-8eff-4886-98f4-abbc6a0753a6").await;
    assert_eq!(exchange.error(), (400, "unauthorized_client".into(), None));
    let refresh = app.refresh("anything").await;
    assert_eq!(refresh.error(), (400, "unauthorized_client".into(), None));
}

/// 2, `DefaultRedirectURI`; 18, point 31.
#[tokio::test]
async fn a_request_without_callback_goes_to_the_default_one() {
    let lines = "flows = [\"code\"]\ndefault_redirect_uri = \"https://app.example/cb?x=1\"";
    let server = TestServer::with(Pools::one_and_client("homely", lines)).await;
    let (app, mut browser) = (server.app("homely"), server.browser());
    let address = app.authorize_with(&[("redirect_uri", "")]);
    let url = app.sign_in_by(&mut browser, &address, "ada@example.com").await.away();
    assert!(url.as_str().starts_with("https://app.example/cb?x=1&code="));
    let redeemed =
        app.redeem_with(&code(&url), &[("redirect_uri", "https://app.example/cb?x=1")]).await;
    assert_eq!(redeemed.status, 200, "{}", redeemed.body);
    let url = app.sign_in(&mut server.browser(), "ada@example.com").await;
    assert!(url.as_str().starts_with(CALLBACK));
}

/// 3.1: `COGNITO` names the local page; 3.3.
#[tokio::test]
async fn the_local_provider_is_the_sign_in_page() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let address = app.authorize_with(&[("identity_provider", "COGNITO")]);
    assert_eq!(browser.page(&address).await.step(), "sign_in");
    app.sign_in_by(&mut browser, &address, "ada@example.com").await.away();
    browser.open(&address).await.away();
}

/// 1; 4.2: the page takes what authorize takes, and the fields that existing scripts post.
#[tokio::test]
async fn the_login_page_can_be_entered_directly() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let to = format!("/login?{}", app.query(&[]));
    let page = browser.page(&to).await;
    assert_eq!(page.status, 200);
    let csrf = page.attribute("input[name=_csrf]", "value").unwrap();
    assert_eq!(Some(&csrf), browser.cookies.get("XSRF-TOKEN"));
    assert!(page.has("form[name=cognitoSignInForm] #signInFormUsername[name=username]"));
    for name in ["_csrf", "csrf"] {
        let mut browser = browser.clone();
        let fields = [
            (name, csrf.as_str()),
            ("username", "ada@example.com"),
            ("password", PASSWORD),
            ("cognitoAsfData", ""),
            ("signInSubmitButton", "Sign in"),
        ];
        app.redeem(&code(&browser.post(&to, &fields).await.away())).await.tokens();
    }
}

/// 4.1: a POST without a matching pair fails, and shows the page again.
#[tokio::test]
async fn a_form_without_its_pair_signs_nobody_in() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let to = format!("/login?{}", app.query(&[]));
    let page = browser.page(&to).await;
    let csrf = page.attribute("input[name=_csrf]", "value").unwrap();
    let other = server.browser().page(&to).await.attribute("input[name=_csrf]", "value").unwrap();
    for value in [None, Some(""), Some("x"), Some(other.as_str())] {
        let pair = value.map(|value| ("_csrf", value));
        let fields: Vec<_> = pair.into_iter().chain(ADA).collect();
        let again = browser.post(&to, &fields).await.page();
        assert_eq!((again.status.as_u16(), again.step().as_str()), (403, "sign_in"), "{value:?}");
    }
    let mut bare = server.browser();
    let again = bare.post(&to, &[("_csrf", &csrf), ADA[0], ADA[1]]).await.page();
    assert_eq!(again.status, 403);
}

/// 14; 15.24: a browser that says where a form came from must say that it came from us.
#[tokio::test]
async fn a_form_from_elsewhere_signs_nobody_in() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let to = format!("/login?{}", app.query(&[]));
    let page = browser.page(&to).await;
    let csrf = page.attribute("input[name=_csrf]", "value").unwrap();
    let cookies: Vec<_> = browser.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect();
    let own = server.origin();
    for (name, value, status) in [
        ("origin", own.as_str(), 302),
        ("sec-fetch-site", "same-origin", 302),
        ("sec-fetch-site", "none", 302),
        ("referer", "https://evil.example/", 302),
        ("origin", "https://evil.example", 403),
        ("origin", "null", 403),
        ("sec-fetch-site", "cross-site", 403),
        ("sec-fetch-site", "same-site", 403),
    ] {
        let form = [("_csrf", csrf.as_str()), ADA[0], ADA[1]];
        let request = app.request(Method::POST, &to).header("cookie", cookies.join("; "));
        let answer = app::Answer::of(request.header(name, value).form(&form)).await;
        assert_eq!(answer.status, status, "{name}: {value}");
    }
}

/// 4.2; 18, point 9: a failed sign-in leads back to the page, which says so.
#[tokio::test]
async fn a_failed_sign_in_is_a_redirect_to_the_page() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let page = browser.page(&app.authorize()).await;
    let raw =
        browser.submit_raw(&page, &[("username", "ada@example.com"), ("password", "no")]).await;
    assert_eq!(raw.status, 302);
    assert_eq!(raw.location(), format!("/login?{}", app.query(&[])));
}

/// 1: other methods of the page.
#[tokio::test]
async fn the_pages_take_no_other_methods() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    for (path, method) in [
        ("/login", Method::PUT),
        ("/login", Method::DELETE),
        ("/logout", Method::PUT),
        ("/logout", Method::POST),
        ("/error", Method::POST),
    ] {
        let form = [("client_id".to_owned(), "app".to_owned())];
        let to = format!("{path}?{}", app.query(&[]));
        let raw = browser.send(method.clone(), &to, Some(&form)).await;
        assert_eq!(raw.status, 405, "{method} {path}");
    }
}

/// 12.2: the verifier belongs to the request that had the challenge, also where a session answers.
#[tokio::test]
async fn a_silent_answer_is_bound_to_its_own_challenge() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    app.sign_in(&mut browser, "ada@example.com").await;
    let unbound = [("code_challenge", ""), ("code_challenge_method", "")];
    let url = browser.open(&app.authorize_with(&unbound)).await.away();
    let answer = app.redeem_with(&app::code(&url), &[("code_verifier", VERIFIER)]).await;
    assert_eq!(answer.error().1, "invalid_grant");
    let url = browser.open(&app.authorize()).await.away();
    assert_eq!(app.redeem(&app::code(&url)).await.status, 200);
}
