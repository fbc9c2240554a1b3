//! Redis servers of a test's own: alone, watched over by Sentinels, or as a Cluster. All end with
//! the test.

use std::fs;
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::ports::quiet_port;

/// A set may take this long to come together on a machine that has much else to do.
const COMES_WITHIN: Duration = Duration::from_secs(40);

/// A replica that has not yet told what it has, which takes up to a second.
pub const NOTHING_YET: &str = ",offset=0,";

/// By what the nodes of a set know each other, and are known: files in PEM.
#[derive(Debug)]
pub struct NodeTls {
    /// Goes after the nodes.
    pub folder: TempDir,
    /// For 127.0.0.1.
    pub certificate: String,
    pub key: String,
    pub ca: String,
}

impl NodeTls {
    /// Everything between nodes in TLS, and whoever likes beside.
    fn arguments(&self, port: u16) -> Vec<String> {
        let port = port.to_string();
        let of = [
            ["--tls-port", &port],
            ["--tls-cert-file", &self.certificate],
            ["--tls-key-file", &self.key],
            ["--tls-ca-cert-file", &self.ca],
            ["--tls-auth-clients", "no"],
            ["--tls-replication", "yes"],
            ["--tls-cluster", "yes"],
        ];
        of.concat().into_iter().map(str::to_owned).collect()
    }
}

/// One process, which can be killed, stopped and started again.
#[derive(Debug)]
pub struct RedisNode {
    /// Without TLS; for commands of a test's own alone where there is TLS.
    pub port: u16,
    tls_port: Option<u16>,
    /// Goes after the process.
    _folder: TempDir,
    arguments: Vec<String>,
    child: Child,
}

impl RedisNode {
    /// Keeps nothing on disk unless the arguments say so. `None` where there is no such program.
    pub fn start(arguments: &[&str]) -> Option<Self> {
        Self::start_at(quiet_port(), tempfile::tempdir().unwrap(), arguments)
    }

    pub fn start_at(port: u16, folder: TempDir, arguments: &[&str]) -> Option<Self> {
        let own = ["--port", &port.to_string(), "--dir", folder.path().to_str()?, "--save", ""];
        let arguments: Vec<_> = own.iter().chain(arguments).map(ToString::to_string).collect();
        let child = spawn(&arguments)?;
        Some(Self { port, tls_port: None, _folder: folder, arguments, child })
    }

    /// One of a set, which others reach at this port.
    fn in_set(port: u16, tls: Option<&NodeTls>, arguments: &[&str]) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let Some(tls) = tls else {
            return Self::start_at(port, folder, arguments);
        };
        let more = tls.arguments(port);
        let more: Vec<_> =
            arguments.iter().copied().chain(more.iter().map(String::as_str)).collect();
        let mut node = Self::start_at(quiet_port(), folder, &more)?;
        node.tls_port = Some(port);
        Some(node)
    }

    /// Where others reach it.
    pub fn open_port(&self) -> u16 {
        self.tls_port.unwrap_or(self.port)
    }

    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    pub fn start_again(&mut self) {
        self.child = spawn(&self.arguments).unwrap();
    }

    /// Killed or stopped.
    pub fn take_away(&mut self, is_killed: bool) {
        if is_killed {
            self.kill();
        } else {
            self.signal("STOP");
        }
    }

    /// Started again, or let go on.
    pub fn give_back(&mut self, is_killed: bool) {
        if is_killed {
            self.start_again();
        } else {
            self.signal("CONT");
        }
    }

    /// `STOP` and `CONT`.
    pub fn signal(&self, name: &str) {
        let sent = Command::new("kill").args(["-s", name, &self.child.id().to_string()]).status();
        assert!(sent.unwrap().success());
    }

    /// What the server answers to a command, if it does within a second.
    pub fn ask(&self, arguments: &[&str]) -> String {
        let port = self.port.to_string();
        let mut ask = Command::new("timeout");
        let asked = ask.args(["1", "redis-cli", "-p", &port]).args(arguments).output();
        String::from_utf8_lossy(&asked.unwrap().stdout).into_owned()
    }

    pub fn wait_for(&self, arguments: &[&str], words: &[&str]) {
        wait_until(&format!("{arguments:?} has {words:?}"), || {
            let answer = self.ask(arguments);
            words.iter().all(|word| answer.contains(word))
        });
    }

    pub fn wait_until_it_answers(&self) {
        self.wait_for(&["PING"], &["PONG"]);
    }
}

impl Drop for RedisNode {
    fn drop(&mut self) {
        let _gone = self.child.kill();
        let _reaped = self.child.wait();
    }
}

fn spawn(arguments: &[String]) -> Option<Child> {
    let mut command = Command::new("redis-server");
    command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).spawn().ok()
}

pub fn wait_until(what: &str, mut holds: impl FnMut() -> bool) {
    let deadline = Instant::now() + COMES_WITHIN;
    while !holds() {
        assert!(Instant::now() < deadline, "not in time: {what}");
        std::thread::sleep(Duration::from_millis(25));
    }
}

/// Until every replica has all that its master has.
pub fn wait_until_copied(nodes: &[RedisNode]) {
    wait_until("replicas that are up to date", || {
        let roles: Vec<_> =
            nodes.iter().map(|node| (node.open_port().to_string(), node.ask(&["ROLE"]))).collect();
        roles.iter().all(|(_, role)| {
            let lines: Vec<_> = role.lines().collect();
            let ["slave", _, port, "connected", offset] = lines[..] else {
                return !role.is_empty();
            };
            let master = roles.iter().find(|(own, _)| own == port);
            master.is_some_and(|(_, role)| role.lines().nth(1) == Some(offset))
        })
    });
}

/// A node of a cluster listens 10000 above as well.
fn cluster_port() -> u16 {
    loop {
        let port = quiet_port();
        if port < 22_700 && TcpListener::bind(("127.0.0.1", port + 10_000)).is_ok() {
            return port;
        }
    }
}

/// A master, two replicas and three sentinels, which agree on another master within about a second.
#[derive(Debug)]
pub struct SentinelSet {
    pub nodes: Vec<RedisNode>,
    pub sentinels: Vec<RedisNode>,
    pub tls: Option<NodeTls>,
}

impl SentinelSet {
    pub const MASTER: &str = "shop";
    pub const REPLICAS: u8 = 2;

    pub fn start() -> Option<Self> {
        Self::start_with(None)
    }

    pub fn start_with(tls: Option<NodeTls>) -> Option<Self> {
        let quick = ["--repl-diskless-sync-delay", "0", "--min-replicas-to-write", "1"];
        let node = |arguments: &[&str]| RedisNode::in_set(quiet_port(), tls.as_ref(), arguments);
        let master = node(&quick)?;
        let of = format!("127.0.0.1 {}", master.open_port());
        let replica = || node(&[&quick[..], &["--replicaof", &of]].concat());
        let nodes = vec![master, replica()?, replica()?];
        let online = ["slave0:", "slave1:", "state=online,offset", "connected_slaves:2"];
        nodes[0].wait_for(&["INFO", "replication"], &online);
        for replica in &nodes[1..] {
            replica.wait_for(&["INFO", "replication"], &["master_link_status:up"]);
        }
        let sentinel = |_| Self::sentinel(nodes[0].open_port(), tls.as_ref());
        let sentinels = (0..3).map(sentinel).collect::<Option<Vec<_>>>()?;
        for sentinel in &sentinels {
            let known = ["num-slaves\n2\n", "num-other-sentinels\n2\n"];
            sentinel.wait_for(&["SENTINEL", "MASTER", Self::MASTER], &known);
        }
        Some(Self { nodes, sentinels, tls })
    }

    fn sentinel(master: u16, tls: Option<&NodeTls>) -> Option<RedisNode> {
        let (folder, name) = (tempfile::tempdir().unwrap(), Self::MASTER);
        let file = folder.path().join("sentinel.conf");
        let text = format!(
            "sentinel monitor {name} 127.0.0.1 {master} 2\n\
             sentinel down-after-milliseconds {name} 1000\n\
             sentinel failover-timeout {name} 4000\n\
             sentinel parallel-syncs {name} 2\n"
        );
        fs::write(&file, text).unwrap();
        let (port, folder_path) = (quiet_port(), folder.path().to_str()?.to_owned());
        let mut arguments = vec![file.to_str()?.to_owned(), "--sentinel".to_owned()];
        arguments.extend(["--port".to_owned(), port.to_string(), "--dir".to_owned(), folder_path]);
        let tls_port = tls.map(|_| quiet_port());
        let more = tls.zip(tls_port).map(|(tls, port)| tls.arguments(port));
        arguments.extend(more.into_iter().flatten());
        let child = spawn(&arguments)?;
        Some(RedisNode { port, tls_port, _folder: folder, arguments, child })
    }

    pub fn url(&self) -> String {
        let hosts = self.sentinels.iter().map(|node| format!("127.0.0.1:{}", node.port));
        format!("redis+sentinel://{}/{}", hosts.collect::<Vec<_>>().join(","), Self::MASTER)
    }

    /// The one that most sentinels name.
    pub fn master(&self) -> usize {
        let named: Vec<_> =
            self.sentinels.iter().filter_map(|sentinel| self.named(sentinel)).collect();
        let by = |node: &usize| named.iter().filter(|named| *named == node).count();
        (0..self.nodes.len()).max_by_key(by).unwrap()
    }

    fn named(&self, sentinel: &RedisNode) -> Option<usize> {
        let asked = ["SENTINEL", "GET-MASTER-ADDR-BY-NAME", Self::MASTER];
        let answer = sentinel.ask(&asked);
        let port: u16 = answer.lines().nth(1)?.trim().parse().ok()?;
        self.nodes.iter().position(|node| node.open_port() == port)
    }

    /// Until most sentinels say that another one is the master.
    pub fn wait_for_another_than(&self, old: usize) {
        wait_until("another master", || self.master() != old);
    }

    /// Until all are one set again: a master with two replicas that are up to date.
    pub fn wait_until_whole(&self) {
        wait_until("a whole set", || {
            let master = &self.nodes[self.master()];
            let said = master.ask(&["INFO", "replication"]);
            let online = said.matches("state=online").count();
            said.contains("role:master") && online == 2 && !said.contains(NOTHING_YET)
        });
    }
}

/// Three masters with a replica each.
#[derive(Debug)]
pub struct RedisCluster {
    pub nodes: Vec<RedisNode>,
    pub tls: Option<NodeTls>,
}

impl RedisCluster {
    /// Of each master.
    pub const REPLICAS: u8 = 1;

    pub fn start() -> Option<Self> {
        Self::start_with(None)
    }

    pub fn start_with(tls: Option<NodeTls>) -> Option<Self> {
        let arguments = [
            ["--cluster-enabled", "yes"],
            ["--cluster-node-timeout", "1500"],
            ["--cluster-replica-validity-factor", "0"],
            ["--repl-diskless-sync-delay", "0"],
        ]
        .concat();
        let node = |_| RedisNode::in_set(cluster_port(), tls.as_ref(), &arguments);
        let nodes = (0..6).map(node).collect::<Option<Vec<_>>>()?;
        nodes.iter().for_each(RedisNode::wait_until_it_answers);
        let hosts = nodes.iter().map(|node| format!("127.0.0.1:{}", node.open_port()));
        let mut create = Command::new("redis-cli");
        if let Some(tls) = &tls {
            create.args(["--tls", "--cacert", &tls.ca]);
        }
        create.args(["--cluster", "create"]).args(hosts);
        create.args(["--cluster-replicas", "1", "--cluster-yes"]);
        let made = create.output().unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stdout));
        let cluster = Self { nodes, tls };
        cluster.wait_until_whole();
        Some(cluster)
    }

    pub fn url(&self) -> String {
        let hosts = self.nodes.iter().take(3).map(|node| format!("127.0.0.1:{}", node.port));
        format!("redis+cluster://{}", hosts.collect::<Vec<_>>().join(","))
    }

    /// Until all nodes agree that all is well, and each replica has its master.
    pub fn wait_until_whole(&self) {
        for node in &self.nodes {
            node.wait_for(&["CLUSTER", "INFO"], &["cluster_state:ok", "cluster_known_nodes:6"]);
        }
        wait_until("three masters with a replica each", || {
            let said = self.nodes.iter().map(|node| node.ask(&["INFO", "replication"]));
            let said: Vec<_> = said.collect();
            let with = |word: &str| said.iter().filter(|said| said.contains(word)).count();
            with("role:master") == 3
                && with("state=online") == 3
                && with("master_link_status:up") == 3
                && with(NOTHING_YET) == 0
        });
    }

    /// The master that has a slot, if the given node knows one.
    pub fn owner(&self, slot: u16, asked: usize) -> Option<usize> {
        let answer = self.nodes[asked].ask(&["CLUSTER", "NODES"]);
        let has = |range: &str| {
            let (first, last) = range.split_once('-').unwrap_or((range, range));
            let ends = (first.parse::<u16>(), last.parse::<u16>());
            matches!(ends, (Ok(first), Ok(last)) if (first..=last).contains(&slot))
        };
        let is_it = |line: &&str| {
            let works = line.contains("master") && !line.contains("fail");
            works && line.split(' ').skip(8).any(has)
        };
        let line = answer.lines().find(is_it)?;
        let address = line.split([' ', '@']).nth(1)?;
        let port: u16 = address.rsplit(':').next()?.parse().ok()?;
        self.nodes.iter().position(|node| node.port == port)
    }

    pub fn id(&self, node: usize) -> String {
        self.nodes[node].ask(&["CLUSTER", "MYID"]).trim().to_owned()
    }

    /// Until all who are left agree that another node has the slot of one that is gone.
    pub fn wait_for_another_than(&self, old: usize, slot: u16) {
        let left: Vec<_> = (0..self.nodes.len()).filter(|node| *node != old).collect();
        wait_until("another owner", || {
            let is_well = |node: &usize| {
                let said = self.nodes[*node].ask(&["CLUSTER", "INFO"]);
                let owner = self.owner(slot, *node);
                said.contains("cluster_state:ok") && owner.is_some_and(|owner| owner != old)
            };
            left.iter().all(is_well)
        });
    }
}
