use std::cell::Cell;
use std::future::Future;
use std::time::Duration;

use tokio::time::{Instant, timeout};

use super::Fault;

tokio::task_local! {
    /// What is left of it for the request that is being answered.
    static LEFT: Cell<Duration>;
}

/// Does the work of one request, whose calls to stores may take so long together. Each call may be
/// quick enough by itself, and a request that makes five of them hang all the same.
pub async fn with_patience<W: Future>(patience: Duration, work: W) -> W::Output {
    LEFT.scope(Cell::new(patience), work).await
}

/// Waits for a store as long as the patience of this request lasts, and outside of a request as
/// long as the store's own limits say. What is given up may still be done.
pub async fn patiently<T>(call: impl Future<Output = Result<T, Fault>>) -> Result<T, Fault> {
    let Ok(left) = LEFT.try_with(Cell::get) else {
        return call.await;
    };
    let began = Instant::now();
    let answer = timeout(left, call).await;
    LEFT.with(|left| left.set(left.get().saturating_sub(began.elapsed())));
    answer.unwrap_or_else(|_| Err(Fault::down("the stores took all the time that a request has")))
}

#[cfg(test)]
mod tests {
    use std::future::pending;

    use tokio::time::sleep;

    use super::*;

    const PATIENCE: Duration = Duration::from_millis(200);

    async fn is_given_up() {
        let never = patiently::<()>(pending()).await;
        assert!(matches!(never, Err(Fault::Down(_))));
    }

    #[tokio::test]
    async fn calls_share_the_patience_of_their_request() {
        let began = Instant::now();
        with_patience(PATIENCE, async {
            is_given_up().await;
            is_given_up().await;
            is_given_up().await;
        })
        .await;
        assert!(began.elapsed() < PATIENCE * 2, "each waited for itself");
    }

    #[tokio::test]
    async fn what_is_no_call_costs_none_of_it() {
        with_patience(PATIENCE, async {
            sleep(PATIENCE).await;
            let call = patiently(async {
                sleep(Duration::from_millis(1)).await;
                Ok(())
            });
            assert!(call.await.is_ok());
        })
        .await;
    }

    #[tokio::test]
    async fn calls_outside_of_requests_have_the_limits_of_their_store() {
        let waits = timeout(PATIENCE, patiently::<()>(pending())).await;
        assert!(waits.is_err(), "nobody gave it up");
    }
}
