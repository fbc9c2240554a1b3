//! Which node of a cluster has which keys (Redis Cluster specification, "Key distribution model").

use ::redis::{RedisError, Value, from_redis_value};
use crc::{CRC_16_XMODEM, Crc};

use super::server::Address;

/// The slots that a cluster shares out.
const SLOTS: u16 = 16_384;
const CRC: Crc<u16> = Crc::<u16>::new(&CRC_16_XMODEM);

/// The slot of a key: of its hash tag alone, where it has one.
pub fn slot(key: &str) -> u16 {
    let tag = key.split_once('{').and_then(|(_, rest)| rest.split_once('}'));
    let hashed = tag.map(|(tag, _)| tag).filter(|tag| !tag.is_empty()).unwrap_or(key);
    CRC.checksum(hashed.as_bytes()) % SLOTS
}

/// Who has which slots, as a node told it.
#[derive(Debug, Default)]
pub struct SlotMap {
    ranges: Vec<Range>,
}

#[derive(Debug)]
struct Range {
    first: u16,
    last: u16,
    master: Address,
    replicas: Vec<Address>,
}

impl SlotMap {
    /// Reads the answer to `CLUSTER SLOTS`. A node that does not know its own name leaves it empty:
    /// it is where it was asked.
    pub fn read(answer: Value, asked: &Address) -> Result<Self, RedisError> {
        let rows: Vec<Vec<Value>> = from_redis_value(answer)?;
        let ranges: Vec<_> = rows.into_iter().filter_map(|row| Range::read(row, asked)).collect();
        Ok(Self { ranges })
    }

    pub fn owner(&self, slot: u16) -> Option<&Address> {
        let has = |range: &&Range| (range.first..=range.last).contains(&slot);
        self.ranges.iter().find(has).map(|range| &range.master)
    }

    /// Masters, each once.
    pub fn masters(&self) -> Vec<Address> {
        once(self.ranges.iter().map(|range| &range.master))
    }

    /// Masters and replicas, each once.
    pub fn nodes(&self) -> Vec<Address> {
        let replicas = self.ranges.iter().flat_map(|range| &range.replicas);
        once(self.ranges.iter().map(|range| &range.master).chain(replicas))
    }

    pub const fn is_empty(&self) -> bool {
        self.ranges.is_empty()
    }
}

fn once<'a>(addresses: impl Iterator<Item = &'a Address>) -> Vec<Address> {
    let mut seen = Vec::new();
    for address in addresses {
        if !seen.contains(address) {
            seen.push(address.clone());
        }
    }
    seen
}

impl Range {
    fn read(row: Vec<Value>, asked: &Address) -> Option<Self> {
        let mut parts = row.into_iter();
        let first = from_redis_value(parts.next()?).ok()?;
        let last = from_redis_value(parts.next()?).ok()?;
        let mut nodes = parts.filter_map(|node| self::node(node, asked));
        Some(Self { first, last, master: nodes.next()?, replicas: nodes.collect() })
    }
}

fn node(node: Value, asked: &Address) -> Option<Address> {
    let mut parts = from_redis_value::<Vec<Value>>(node).ok()?.into_iter();
    let host: Option<String> = from_redis_value(parts.next()?).ok()?;
    let port = from_redis_value(parts.next()?).ok()?;
    Some(located(host.as_deref().unwrap_or_default(), port, asked))
}

fn located(host: &str, port: u16, asked: &Address) -> Address {
    match asked {
        Address::Tcp { host: own, .. } if host.is_empty() || host == "?" => {
            Address::Tcp { host: own.clone(), port }
        }
        _ => Address::Tcp { host: host.to_owned(), port },
    }
}

/// Where a `MOVED` or an `ASK` points, from the node that said it.
pub fn redirect(error: &RedisError, asked: &Address) -> Option<Address> {
    let (host, port) = error.redirect_node()?.0.rsplit_once(':')?;
    Some(located(host, port.parse().ok()?, asked))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The specification's own examples, and what `CLUSTER KEYSLOT` answers.
    #[test]
    fn a_hash_tag_decides_alone() {
        assert_eq!(CRC.checksum(b"123456789"), 0x31C3);
        assert_eq!(slot("foo"), 12_182);
        assert_eq!(slot("{user1000}.following"), slot("{user1000}.followers"));
        assert_eq!(slot("foo{}{bar}"), CRC.checksum(b"foo{}{bar}") % SLOTS);
        assert_eq!(slot("foo{{bar}}zap"), slot("{bar"));
        assert_eq!(slot("foo{bar}{zap}"), slot("bar"));
        assert_eq!(slot("foo{bar"), CRC.checksum(b"foo{bar") % SLOTS);
    }

    #[test]
    fn a_node_without_a_name_is_where_it_was_asked() {
        let text = |text: &str| Value::BulkString(text.as_bytes().to_vec());
        let node = |host: Value, port| Value::Array(vec![host, Value::Int(port), text("id")]);
        let row = |first, last, nodes: Vec<Value>| {
            Value::Array([vec![Value::Int(first), Value::Int(last)], nodes].concat())
        };
        let answer = Value::Array(vec![
            row(0, 99, vec![node(Value::Nil, 7000), node(text("b"), 7001)]),
            row(100, 16_383, vec![node(text("::1"), 7002)]),
        ]);
        let at = |host: &str, port| Address::Tcp { host: host.to_owned(), port };
        let map = SlotMap::read(answer, &at("a", 1)).unwrap();
        assert_eq!(map.owner(99), Some(&at("a", 7000)));
        assert_eq!(map.owner(100), Some(&at("::1", 7002)));
        assert_eq!(map.nodes(), [at("a", 7000), at("::1", 7002), at("b", 7001)]);
        assert_eq!(map.masters().len(), 2);
    }
}
