//! Events on their way into the directory: a bounded queue, and one task that writes what is in it
//! together, so that a thousand events are a few commits and no sign-in waits for one, unless it must.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, sleep_until, timeout, timeout_at};

use crate::domain::AuditRecord;
use crate::metrics::Metrics;
use crate::ports::{AuditTrail, Fault, patiently};

/// Events that may wait; what comes on top is lost, and counted. About 2 MB.
const ROOM: usize = 4096;
/// Events of one transaction, which holds up SQLite's other writers for two milliseconds or so.
const TOGETHER: usize = 128;
/// How long one waits for others to be written with, where nobody waits for it. What is lost with a
/// process that is killed.
const LINGER: Duration = Duration::from_millis(200);
/// How soon a store that failed is tried again.
const AGAIN: Duration = Duration::from_secs(1);
/// How long whoever must wait waits, and a process that ends.
const PATIENCE: Duration = Duration::from_secs(2);

/// The way in. Dropped, the task writes what is left and ends.
pub struct Queue {
    sender: mpsc::Sender<Entry>,
    metrics: Arc<Metrics>,
}

enum Entry {
    Event {
        record: Box<AuditRecord>,
        kept: Option<oneshot::Sender<bool>>,
    },
    /// Everything before this is to be written now; what fails is told and tried again later.
    Flush(oneshot::Sender<bool>),
}

impl Queue {
    /// Wants a Tokio runtime around it.
    pub fn start(trail: Arc<dyn AuditTrail>, required: bool, metrics: Arc<Metrics>) -> Self {
        let (sender, entries) = mpsc::channel(ROOM);
        let writer = Writer {
            trail,
            entries,
            required,
            again: Vec::new(),
            metrics: Arc::clone(&metrics),
            complained: false,
        };
        tokio::spawn(writer.run());
        Self { sender, metrics }
    }

    /// Lets go of an event that will be kept soon; of one that finds no room nothing is kept.
    pub fn offer(&self, record: AuditRecord) {
        if self.sender.try_send(Entry::Event { record: Box::new(record), kept: None }).is_err() {
            self.metrics.audited("lost", 1);
        }
    }

    /// Returns when the event is kept; waits no longer than the request that it tells of.
    pub async fn keep(&self, record: AuditRecord) -> Result<(), Fault> {
        let (kept, told) = oneshot::channel();
        patiently(self.wait(Entry::Event { record: Box::new(record), kept: Some(kept) }, told))
            .await
    }

    /// Returns when everything that was let go of is kept.
    pub async fn flush(&self) -> Result<(), Fault> {
        let (kept, told) = oneshot::channel();
        self.wait(Entry::Flush(kept), told).await
    }

    async fn wait(&self, entry: Entry, told: oneshot::Receiver<bool>) -> Result<(), Fault> {
        let waited = async {
            self.sender.send(entry).await.is_ok() && told.await.is_ok_and(|is_kept| is_kept)
        };
        match timeout(PATIENCE, waited).await {
            Ok(true) => Ok(()),
            Ok(false) => Err(Fault::down("the audit log cannot be written")),
            Err(late) => Err(Fault::down(late)),
        }
    }
}

/// Events that are written together, and who waits for that.
#[derive(Default)]
struct Batch {
    records: Vec<AuditRecord>,
    waiting: Vec<oneshot::Sender<bool>>,
}

impl Batch {
    fn add(&mut self, entry: Entry) {
        match entry {
            Entry::Event { record, kept } => {
                self.waiting.extend(kept);
                self.records.push(*record);
            }
            Entry::Flush(kept) => self.waiting.push(kept),
        }
    }
}

struct Writer {
    trail: Arc<dyn AuditTrail>,
    entries: mpsc::Receiver<Entry>,
    /// Whether everybody waits for what they send.
    required: bool,
    /// What could not be written, and is tried again.
    again: Vec<AuditRecord>,
    metrics: Arc<Metrics>,
    complained: bool,
}

impl Writer {
    async fn run(mut self) {
        while let Some(batch) = self.gather().await {
            self.write(batch).await;
        }
        self.metrics.audited("lost", self.again.len());
    }

    fn is_over(&self) -> bool {
        self.entries.is_closed() && self.entries.is_empty()
    }

    /// Waits for others, but not where somebody waits for this. None when nobody is left who could
    /// send, and everything was tried.
    async fn gather(&mut self) -> Option<Batch> {
        let records = std::mem::take(&mut self.again);
        let retries = !records.is_empty();
        let mut batch = Batch { records, ..Batch::default() };
        if !retries {
            batch.add(self.entries.recv().await?);
        }
        let deadline = Instant::now() + if retries { AGAIN } else { LINGER };
        while batch.records.len() < TOGETHER {
            let entry = if batch.waiting.is_empty() {
                timeout_at(deadline, self.entries.recv()).await.ok().flatten()
            } else {
                self.entries.try_recv().ok()
            };
            let Some(entry) = entry else { break };
            batch.add(entry);
        }
        if retries && batch.waiting.is_empty() && !self.is_over() {
            sleep_until(deadline).await;
        }
        Some(batch)
    }

    async fn write(&mut self, batch: Batch) {
        let Batch { records, waiting } = batch;
        let is_kept = match self.append(&records).await {
            Ok(()) => {
                if std::mem::take(&mut self.complained) {
                    tracing::warn!("The audit log is written again");
                }
                true
            }
            Err(error) => {
                if !std::mem::replace(&mut self.complained, true) {
                    tracing::error!(%error, "The audit log cannot be written");
                }
                self.failed(records, &error).await
            }
        };
        for one in waiting {
            let _gone_meanwhile = one.send(is_kept);
        }
    }

    async fn append(&self, records: &[AuditRecord]) -> Result<(), Fault> {
        if !records.is_empty() {
            self.trail.keep(records).await?;
            self.metrics.audited("kept", records.len());
        }
        Ok(())
    }

    /// What is refused with an error that its sender learns is not tried again, nor what no waiting
    /// heals; one event that does not fit takes no others with it. Says whether all are kept.
    async fn failed(&mut self, records: Vec<AuditRecord>, error: &Fault) -> bool {
        match error {
            _ if self.required || self.is_over() => self.metrics.audited("lost", records.len()),
            Fault::Down(_) | Fault::Busy { .. } => self.again = records,
            Fault::Misfit { .. } => {
                for record in &records {
                    if self.append(std::slice::from_ref(record)).await.is_err() {
                        self.metrics.audited("lost", 1);
                    }
                }
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use async_trait::async_trait;

    use super::*;
    use crate::domain::{At, AuditQuery, KeptRecord, PoolId, UserSub};

    /// Remembers what came together, and refuses as it is told.
    #[derive(Default)]
    struct Shelf {
        batches: Mutex<Vec<usize>>,
        is_away: Mutex<bool>,
        misfit: &'static str,
    }

    impl Shelf {
        fn kept(&self) -> usize {
            self.batches.lock().unwrap().iter().sum()
        }
    }

    #[async_trait]
    impl AuditTrail for Shelf {
        async fn keep(&self, records: &[AuditRecord]) -> Result<(), Fault> {
            if *self.is_away.lock().unwrap() {
                return Err(Fault::down("away"));
            }
            if records.iter().any(|record| record.event == self.misfit) {
                return Err(Fault::misfit("it does not fit"));
            }
            self.batches.lock().unwrap().push(records.len());
            Ok(())
        }

        async fn find(&self, _: &AuditQuery, _: u32) -> Result<Vec<KeptRecord>, Fault> {
            Ok(Vec::new())
        }

        async fn recent(&self, _: &PoolId, _: &UserSub, _: u32) -> Result<Vec<KeptRecord>, Fault> {
            Ok(Vec::new())
        }

        async fn forget(&self, _: At) -> Result<u64, Fault> {
            Ok(0)
        }
    }

    fn record(event: &str) -> AuditRecord {
        AuditRecord {
            at: At::from_millis(0),
            event: event.to_owned(),
            outcome: "success".to_owned(),
            pool: None,
            client: None,
            user: None,
            username: None,
            address: None,
            agent: None,
            request: None,
            operator: None,
            details: std::collections::BTreeMap::new(),
        }
    }

    fn queue(shelf: Shelf, required: bool) -> (Arc<Shelf>, Arc<Metrics>, Queue) {
        let (shelf, metrics) = (Arc::new(shelf), Arc::new(Metrics::new()));
        let trail = Arc::clone(&shelf) as Arc<dyn AuditTrail>;
        let queue = Queue::start(trail, required, Arc::clone(&metrics));
        (shelf, metrics, queue)
    }

    fn counted(metrics: &Metrics, outcome: &str) -> Option<usize> {
        let name = format!("vestibule_audit_events_total{{outcome=\"{outcome}\"}} ");
        let text = metrics.text().unwrap();
        text.lines().find_map(|line| line.strip_prefix(&name)?.parse().ok())
    }

    #[tokio::test]
    async fn many_events_are_few_commits() {
        let (shelf, metrics, queue) = queue(Shelf::default(), false);
        (0..1000).for_each(|_| queue.offer(record("sign_in")));
        queue.flush().await.unwrap();
        assert_eq!((shelf.kept(), counted(&metrics, "kept")), (1000, Some(1000)));
        let commits = shelf.batches.lock().unwrap().len();
        assert!(commits <= 1000 / TOGETHER + 2, "{commits}");
    }

    #[tokio::test]
    async fn a_flood_takes_no_more_than_its_room_while_the_store_is_away() {
        let is_away = Mutex::new(true);
        let (shelf, metrics, queue) = queue(Shelf { is_away, ..Shelf::default() }, false);
        for _ in 0..100 {
            (0..200).for_each(|_| queue.offer(record("sign_in_failed")));
            tokio::task::yield_now().await;
        }
        let lost = counted(&metrics, "lost").unwrap();
        assert!(lost >= 20_000 - ROOM - 2 * TOGETHER, "{lost}");
        *shelf.is_away.lock().unwrap() = false;
        for _ in 0..20 {
            let _not_while_it_retries = queue.flush().await;
            if shelf.kept() + lost == 20_000 {
                return;
            }
        }
        panic!("{} kept, {lost} lost", shelf.kept());
    }

    #[tokio::test]
    async fn one_that_does_not_fit_takes_no_others_with_it() {
        let (shelf, metrics, queue) = queue(Shelf { misfit: "odd", ..Shelf::default() }, false);
        for event in ["sign_in", "odd", "sign_out"] {
            queue.offer(record(event));
        }
        let _not_all = queue.flush().await;
        assert_eq!((shelf.kept(), counted(&metrics, "lost")), (2, Some(1)));
        queue.offer(record("sign_in"));
        queue.flush().await.unwrap();
        assert_eq!(shelf.kept(), 3);
    }

    #[tokio::test]
    async fn whoever_must_wait_learns_what_came_of_it_and_shares_a_commit() {
        let (shelf, _, queue) = queue(Shelf::default(), true);
        let all = (0..50).map(|_| queue.keep(record("sign_in")));
        let kept = futures_util::future::join_all(all).await;
        assert!(kept.iter().all(Result::is_ok) && shelf.kept() == 50);
        assert!(shelf.batches.lock().unwrap().len() < 10, "each had a commit of its own");
        *shelf.is_away.lock().unwrap() = true;
        assert!(matches!(queue.keep(record("sign_in")).await, Err(Fault::Down(_))));
        *shelf.is_away.lock().unwrap() = false;
        assert!(queue.keep(record("sign_in")).await.is_ok());
        assert_eq!(shelf.kept(), 51, "what was refused was written after all");
    }

    #[tokio::test]
    async fn what_is_left_is_written_at_the_end() {
        let (shelf, _, queue) = queue(Shelf::default(), false);
        (0..10).for_each(|_| queue.offer(record("sign_in")));
        drop(queue);
        for _ in 0..100 {
            if shelf.kept() == 10 {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("{} kept", shelf.kept());
    }
}
