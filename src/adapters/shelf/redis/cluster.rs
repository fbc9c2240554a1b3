use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use ::redis::{ErrorKind, RedisError, ServerErrorKind, Value, from_redis_value};
use futures_util::future::{BoxFuture, Shared};
use futures_util::stream::FuturesUnordered;
use futures_util::{FutureExt as _, StreamExt as _};
use tokio::time::{Instant, timeout_at};

use crate::ports::Fault;

use super::call::Call;
use super::failure::{Failure, late};
use super::link::{Limit, Link};
use super::server::{Address, Server};
use super::single::pause;
use super::slots::{SlotMap, redirect, slot};

/// How often a call is sent at most, redirections included.
const TRIES: u32 = 8;
/// Nodes that are asked at once who has what.
const ASKED: usize = 8;
/// What the other nodes get once one has told who has what.
const GRACE: Duration = Duration::from_millis(50);

/// A Redis Cluster: one link to each node that is spoken to, and a map of who has which slots,
/// which is asked for anew whenever a node says, or shows, that it is out of date.
#[derive(Clone)]
pub struct Cluster(Arc<Inner>);

struct Inner {
    seeds: Vec<Address>,
    /// Any node, but for its address.
    member: Server,
    map: Mutex<Arc<SlotMap>>,
    links: Mutex<HashMap<Address, Arc<Link>>>,
    learning: Mutex<Option<Learning>>,
}

/// One look at who has what, for all who wait for it.
type Learning = Shared<BoxFuture<'static, ()>>;

/// Where a call goes next.
struct Target {
    address: Address,
    asking: bool,
}

impl Cluster {
    pub fn new(nodes: &[Server]) -> Result<Self, Fault> {
        let member = nodes.first().cloned();
        let member = member.ok_or_else(|| Fault::misfit("stores.sessions names no node"))?;
        let seeds = nodes.iter().map(|node| node.address.clone()).collect();
        let (map, links, learning) = (Mutex::default(), Mutex::default(), Mutex::default());
        Ok(Self(Arc::new(Inner { seeds, member, map, links, learning })))
    }

    /// Sends a call to whoever has its keys, and again where that is safe.
    pub async fn send(&self, call: &Call, limit: Limit) -> Result<Value, Failure> {
        let slot = call.key_name().map(slot).unwrap_or_default();
        let mut target = self.owner(slot, limit).await.map_err(Failure::Unsent)?;
        let mut tries = 1;
        loop {
            let link = self.link(&target.address);
            let failure = match link.send(call, target.asking, limit).await {
                Ok(value) => return Ok(value),
                Err(failure) => failure,
            };
            let next = self.after(&failure, &target, slot, call.is_read(), limit).await;
            match next {
                Some(next) if tries < TRIES && Instant::now() < limit.0 => target = next,
                _ => return Err(failure),
            }
            tries += 1;
        }
    }

    /// Where to go after a failure, if anywhere.
    async fn after(
        &self,
        failure: &Failure,
        from: &Target,
        slot: u16,
        is_read: bool,
        limit: Limit,
    ) -> Option<Target> {
        match failure {
            Failure::Refused(error) if failure.says(ServerErrorKind::Moved) => {
                let _in_the_background = self.learn();
                let address = redirect(error, &from.address)?;
                Some(Target { address, asking: false })
            }
            Failure::Refused(error) if failure.says(ServerErrorKind::Ask) => {
                let address = redirect(error, &from.address)?;
                Some(Target { address, asking: true })
            }
            Failure::Refused(_) => {
                let _in_the_background = self.learn();
                if pause(limit).await { self.owner(slot, limit).await.ok() } else { None }
            }
            // Somebody else may have taken its place.
            Failure::Unsent(_) => {
                let learned = timeout_at(limit.0, self.learn()).await;
                learned.ok()?;
                let next = self.owner(slot, limit).await.ok()?;
                (next.address != from.address).then_some(next)
            }
            Failure::Unanswered(_) => {
                let _in_the_background = self.learn();
                if is_read { self.owner(slot, limit).await.ok() } else { None }
            }
            Failure::Failed(_) => None,
        }
    }

    /// Whether every master answers.
    pub async fn ping(&self, limit: Limit) -> Result<(), RedisError> {
        self.owner(0, limit).await?;
        let masters = self.map().masters();
        let ping = |address: Address| async move {
            let answer = self.link(&address).send(&Call::read("PING"), false, limit).await;
            answer.map(drop).map_err(RedisError::from)
        };
        let mut pings: FuturesUnordered<_> = masters.into_iter().map(ping).collect();
        let mut all = Ok(());
        while let Some(answer) = pings.next().await {
            if answer.is_err() {
                let _in_the_background = self.learn();
                all = answer;
            }
        }
        all
    }

    async fn owner(&self, slot: u16, limit: Limit) -> Result<Target, RedisError> {
        if self.map().is_empty() {
            let learned = timeout_at(limit.0, self.learn()).await;
            learned.map_err(|_| late("no node of the cluster answers in time"))?;
        }
        let address = self.map().owner(slot).cloned();
        let address =
            address.ok_or_else(|| unknown("no node of the cluster has the key's slot"))?;
        Ok(Target { address, asking: false })
    }

    fn map(&self) -> Arc<SlotMap> {
        Arc::clone(&self.0.map.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn link(&self, address: &Address) -> Arc<Link> {
        let mut links = self.0.links.lock().unwrap_or_else(PoisonError::into_inner);
        let (member, patience) = (&self.0.member, self.0.member.patience);
        let made = || Arc::new(Link::new(member.at(address.clone()), patience));
        Arc::clone(links.entry(address.clone()).or_insert_with(made))
    }

    /// Asks who has what, or joins those who ask already. It goes on without whoever began it.
    fn learn(&self) -> Learning {
        let mut learning = self.0.learning.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(learning) = &*learning {
            return learning.clone();
        }
        let learner = Learner(self.clone());
        let task = tokio::spawn(async move {
            if let Some(map) = learner.0.newest().await {
                learner.0.replace(map);
            }
        });
        let shared = task.map(drop).boxed().shared();
        *learning = Some(shared.clone());
        shared
    }

    /// The map of whoever has seen the newest epoch, among those who answer soon.
    async fn newest(&self) -> Option<SlotMap> {
        let mut nodes = self.map().nodes();
        nodes.extend(
            self.0.seeds.iter().filter(|seed| !nodes.contains(seed)).cloned().collect::<Vec<_>>(),
        );
        nodes.truncate(ASKED);
        let mut asked: FuturesUnordered<_> = nodes.iter().map(|node| self.ask(node)).collect();
        let mut limit = Instant::now() + self.0.member.patience;
        let mut newest: Option<(u64, SlotMap)> = None;
        while let Ok(Some(answer)) = timeout_at(limit, asked.next()).await {
            let Ok((epoch, map)) = answer else { continue };
            limit = limit.min(Instant::now() + GRACE);
            if newest.as_ref().is_none_or(|(seen, _)| epoch > *seen) {
                newest = Some((epoch, map));
            }
        }
        newest.map(|(_, map)| map)
    }

    async fn ask(&self, node: &Address) -> Result<(u64, SlotMap), RedisError> {
        let (link, limit) = (self.link(node), Limit(Instant::now() + self.0.member.patience));
        let info = link.send(&Call::read("CLUSTER").arg("INFO"), false, limit).await?;
        let slots = link.send(&Call::read("CLUSTER").arg("SLOTS"), false, limit).await?;
        let info: String = from_redis_value(info)?;
        let epoch = info.lines().find_map(|line| line.strip_prefix("cluster_current_epoch:"));
        let map = SlotMap::read(slots, node)?;
        if map.is_empty() {
            return Err(unknown("the cluster has no slots yet"));
        }
        Ok((epoch.and_then(|text| text.trim().parse().ok()).unwrap_or_default(), map))
    }

    /// Connections to those who left are closed.
    fn replace(&self, map: SlotMap) {
        let nodes = map.nodes();
        let stays = |address: &Address| nodes.contains(address) || self.0.seeds.contains(address);
        let mut links = self.0.links.lock().unwrap_or_else(PoisonError::into_inner);
        links.retain(|address, _| stays(address));
        *self.0.map.lock().unwrap_or_else(PoisonError::into_inner) = Arc::new(map);
    }
}

/// Whoever learns; the next one may begin when it ends, in whatever way.
struct Learner(Cluster);

impl Drop for Learner {
    fn drop(&mut self) {
        *self.0.0.learning.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

fn unknown(what: &'static str) -> RedisError {
    (ErrorKind::Client, what).into()
}
