//! Whether addresses of the web are there: what a theme links to, asked from where the command runs.

use std::time::Duration;

use futures_util::stream::{self, StreamExt as _};
use reqwest::{Client, Method, StatusCode, redirect};

use super::outward;

/// For each question, redirects included.
const PATIENCE: Duration = Duration::from_secs(10);
const REDIRECTS: usize = 5;
/// Asked at the same time.
const AT_ONCE: usize = 8;

/// What is wrong with each of the addresses that lead nowhere, in their order. Fails where nobody can be
/// asked.
pub async fn dead(addresses: Vec<String>) -> Result<Vec<(String, String)>, String> {
    let client = outward::client(None, PATIENCE)?
        .redirect(redirect::Policy::limited(REDIRECTS))
        .build()
        .map_err(|error| outward::told(&error))?;
    let asked = stream::iter(addresses).map(|address| {
        let client = client.clone();
        async move { wrong(&client, &address).await.map(|what| (address, what)) }
    });
    Ok(asked.buffered(AT_ONCE).filter_map(std::future::ready).collect().await)
}

/// What is wrong with one. Some servers know no `HEAD`, so nothing is said dead by that alone.
async fn wrong(client: &Client, address: &str) -> Option<String> {
    match ask(client, Method::HEAD, address).await {
        Ok(status) if is_there(status) => None,
        Ok(_) | Err(_) => match ask(client, Method::GET, address).await {
            Ok(status) if is_there(status) => None,
            Ok(status) => Some(format!("answers {status}")),
            Err(told) => Some(told),
        },
    }
}

async fn ask(client: &Client, method: Method, address: &str) -> Result<StatusCode, String> {
    let answer = client.request(method, address).send().await;
    answer.map(|answer| answer.status()).map_err(|error| {
        if error.is_redirect() {
            format!("redirects more than {REDIRECTS} times")
        } else {
            outward::told(&error)
        }
    })
}

/// A page that wants to know who asks is one, too.
fn is_there(status: StatusCode) -> bool {
    use StatusCode as Is;
    status.is_success()
        || [Is::UNAUTHORIZED, Is::FORBIDDEN, Is::TOO_MANY_REQUESTS].contains(&status)
}
