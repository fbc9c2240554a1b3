//! Every route with a request that it takes, for tests that go through all of them.

use crate::support::app::{CALLBACK, VERIFIER};
use crate::support::{App, Browser, Request};

pub const SIGNED_OUT: &str = "http://127.0.0.1:9/signedout";

/// A valid request for every route, of somebody who holds nothing but a browser's pair.
pub fn routes(p: &str, pair: &Browser) -> Vec<Request> {
    let origin = "http://x";
    let id = |name: &str| format!("{p}{name}");
    let usual = App::new(origin, &id("app")).query(&[]);
    let strict = App::new(origin, &id("strict")).query(&[]);
    let (browser, csrf) = (&pair.cookies["vestibule"], &pair.cookies["XSRF-TOKEN"]);
    let bound = |r: Request| r.cookie("vestibule", browser).cookie("XSRF-TOKEN", csrf);
    let posted = |path: &str, form: &[(&str, &str)]| {
        bound(Request::post(path, form).asking(&usual).field("_csrf", csrf))
    };
    let of_account = |path: &str, form: &[(&str, &str)]| {
        let request = bound(Request::post(path, form)).query("client_id", &id("app"));
        request.field("_csrf", csrf)
    };
    let leaving = Request::get("/logout").query("client_id", &id("strict"));
    let hinted = leaving.clone().query("post_logout_redirect_uri", SIGNED_OUT);
    let token =
        |form: &[(&str, &str)]| Request::post("/oauth2/token", form).field("client_id", &id("app"));
    let grant = [("grant_type", "authorization_code"), ("code", "x"), ("redirect_uri", CALLBACK)];
    let by_code = token(&grant).field("code_verifier", VERIFIER);
    let mut posting = Request::post("/oauth2/authorize", &[]).asking(&strict);
    posting.form = Some(std::mem::take(&mut posting.query));
    vec![
        Request::get("/oauth2/authorize").asking(&usual).query("login_hint", "x"),
        Request::get("/authorize").asking(&usual),
        Request::get("/oauth2/authorize").asking(&strict).query("id_token_hint", "x"),
        posting,
        bound(Request::get("/login").asking(&usual)),
        posted("/login", &[("username", ""), ("password", "x")]),
        posted("/login", &[("step", "totp"), ("code", "000000")]),
        posted("/login", &[("action", "continue")]),
        bound(Request::get("/login/waiting").asking(&usual)),
        bound(Request::get("/login/pressed").asking(&usual)),
        of_account("/login/link", &[("action", "sign_in")]).query("link", &"A".repeat(86)),
        Request::get("/logout").query("client_id", &id("app")).query("logout_uri", SIGNED_OUT),
        leaving,
        hinted.clone().query("id_token_hint", "x"),
        posted("/logout", &[("action", "sign_out")]).asking(&strict),
        Request::post("/logout", &[("client_id", &id("strict")), ("id_token_hint", "x")]),
        of_account("/account", &[("action", "sign_out_everywhere")]),
        of_account("/account/profile", &[("given_name", "x")]),
        of_account("/account/email", &[("email", "x@example.com"), ("password", "x")]),
        of_account("/account/phone", &[("code", "000000")]),
        of_account("/account/password", &[("password", "x"), ("new_password", "x")]),
        of_account("/account/authenticator", &[("password", "x")]),
        of_account("/account/authenticator/add", &[("password", "x"), ("code", "000000")]),
        of_account("/account/recovery-codes", &[("password", "x")]),
        of_account("/account/sessions", &[("action", "end_others")]),
        of_account("/account/terms", &[("document", "x")]),
        of_account("/account/events", &[]),
        of_account("/account/not-me", &[("password", "x"), ("new_password", "x")]),
        of_account("/account/proof", &[("code", "000000")]),
        of_account("/account/delete", &[("password", "x"), ("account_name", "x")]),
        posted("/lost-factor", &[]).query("stop", "x"),
        Request::get("/error").query("error", "x").query("client_id", &id("app")),
        Request::get("/healthz"),
        Request::get("/assets/x"),
        Request::get("/.well-known/openid-configuration"),
        Request::get("/.well-known/jwks.json"),
        Request::get("/test_Z/.well-known/openid-configuration"),
        Request::get("/test_Z/.well-known/jwks.json"),
        by_code,
        token(&[("grant_type", "refresh_token"), ("refresh_token", "x")]),
        token(&[("grant_type", "client_credentials")])
            .field("client_id", &id("machine"))
            .field("client_secret", "x"),
        Request::post("/oauth2/revoke", &[("token", "x"), ("client_id", &id("app"))]),
        Request::get("/oauth2/userInfo"),
        Request::post("/oauth2/userInfo", &[]),
        Request::get("/dev/mailbox"),
        Request::get("/nowhere"),
    ]
}
