//! A service that knows breached passwords, asked by the first five digits of a hash: it answers with
//! the rest of every hash that begins so, and learns nothing but that somebody asked for one of the
//! many (k-anonymity). `Add-Padding` hides how many there were from whoever measures the answer.

use std::time::Duration;

use async_trait::async_trait;
use reqwest::{Client, StatusCode};
use url::Url;

use crate::adapters::outward;
use crate::domain::Password;
use crate::ports::{BreachedPasswords, Fault};

use super::sha1;

/// Digits that are sent.
const ASKED: usize = 5;
/// Digits that come back.
const REST: usize = 35;
/// Far more than the longest answer.
const LONGEST_ANSWER: usize = 1 << 20;

/// Where such a service is, and how it is reached.
#[derive(Clone, Debug)]
pub struct Range {
    client: Client,
    url: Url,
}

impl Range {
    pub fn new(url: Url, authorities: Option<&str>, within: Duration) -> Result<Self, Fault> {
        let unfit = |what: String| Fault::misfit(format!("breached passwords: {what}"));
        let client = outward::client(authorities, within).map_err(unfit)?;
        let client = client.user_agent("vestibule").build();
        Ok(Self { client: client.map_err(|error| unfit(error.to_string()))?, url })
    }

    async fn asked(&self, begins: &str) -> Result<String, String> {
        let url = self.url.join(begins).map_err(|error| error.to_string())?;
        let request = self.client.get(url).header("Add-Padding", "true");
        let mut answer = request.send().await.map_err(|error| outward::told(&error))?;
        if answer.status() != StatusCode::OK {
            return Err(format!("it answered {}", answer.status().as_u16()));
        }
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(|error| outward::told(&error))? {
            body.extend_from_slice(&chunk);
            if body.len() > LONGEST_ANSWER {
                return Err("its answer has no end".to_owned());
            }
        }
        String::from_utf8(body).map_err(|_| "its answer is no text".to_owned())
    }
}

#[async_trait]
impl BreachedPasswords for Range {
    async fn is_breached(&self, password: &Password) -> Result<bool, Fault> {
        let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or_default();
        let hash = sha1(password).into_iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]);
        let hash = hash.collect::<String>().to_ascii_uppercase();
        let (begins, rest) = hash.split_at_checked(ASKED).unwrap_or_default();
        let found = self.asked(begins).await.and_then(|answer| is_among(rest, &answer));
        found.map_err(|what| Fault::down(format!("the service of breached passwords: {what}")))
    }
}

/// Whether the rest of a hash is in an answer. Padding is told by a count of nothing.
fn is_among(rest: &str, answer: &str) -> Result<bool, String> {
    let mut found = false;
    for line in answer.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let entry = line
            .split_once(':')
            .filter(|(tail, _)| tail.len() == REST && tail.bytes().all(|c| c.is_ascii_hexdigit()));
        let count = entry.and_then(|(_, count)| count.trim().parse::<u64>().ok());
        let (Some((tail, _)), Some(count)) = (entry, count) else {
            return Err("its answer is no list of hashes".to_owned());
        };
        found |= count > 0 && tail.eq_ignore_ascii_case(rest);
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    const REST: &str = "943B1609FFFBFC51AAD666D0A04ADF83C9D";

    #[test]
    fn an_answer_is_read_and_padding_is_nobodys_password() {
        let other = "0018A45C4D1DEF81644B54AB7F969B88D65:1\r\n";
        assert_eq!(is_among(REST, ""), Ok(false));
        assert_eq!(is_among(REST, other), Ok(false));
        assert_eq!(is_among(REST, &format!("{other}{REST}:7\r\n")), Ok(true));
        assert_eq!(is_among(REST, &format!("{}:7\n{other}", REST.to_lowercase())), Ok(true));
        assert_eq!(is_among(REST, &format!("{other}{REST}:0")), Ok(false), "that is padding");
        for none in ["<html>", "12345", &REST[1..], &format!("{REST}:many"), &format!("{REST}1:1")]
        {
            assert!(is_among(REST, none).is_err(), "{none}");
        }
    }
}
