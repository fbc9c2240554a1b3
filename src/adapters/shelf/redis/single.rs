use std::time::Duration;

use ::redis::Value;
use tokio::time::{Instant, sleep};

use super::call::Call;
use super::failure::Failure;
use super::link::{Limit, Link};

/// How often a call is sent at most.
const TRIES: u32 = 6;
/// What a server that is not ready yet gets before it is asked again.
const PAUSE: Duration = Duration::from_millis(50);

/// Sends a call to the one server that there is, and again where that is safe.
pub async fn send(link: &Link, call: &Call, limit: Limit) -> Result<Value, Failure> {
    let mut tries = 1;
    loop {
        let failure = match link.send(call, false, limit).await {
            Ok(value) => return Ok(value),
            Err(failure) => failure,
        };
        let again = match &failure {
            Failure::Unanswered(_) => call.is_read(),
            Failure::Refused(_) => !failure.is_redirection() && pause(limit).await,
            Failure::Unsent(_) | Failure::Failed(_) => false,
        };
        if !again || tries == TRIES || Instant::now() >= limit.0 {
            return Err(failure);
        }
        tries += 1;
    }
}

/// Waits a little, where there is time for it.
pub async fn pause(limit: Limit) -> bool {
    if Instant::now() + PAUSE >= limit.0 {
        return false;
    }
    sleep(PAUSE).await;
    true
}
