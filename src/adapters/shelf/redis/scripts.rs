//! What the server does in one step. An entry is a hash: `n` version, `v` value, `r` what remains
//! of a taken value, `u` until.

use std::sync::LazyLock;

/// A script and the name by which a server that has seen it knows it.
#[derive(Debug)]
pub struct Script {
    pub body: &'static str,
    pub hash: String,
}

impl Script {
    fn new(body: &'static str) -> Self {
        Self { body, hash: ::redis::Script::new(body).get_hash().to_owned() }
    }
}

pub static PUT: LazyLock<Script> = LazyLock::new(|| {
    Script::new(
        "redis.call('DEL', KEYS[1])
         redis.call('HSET', KEYS[1], 'n', ARGV[1], 'v', ARGV[2], 'u', ARGV[3])
         redis.call('PEXPIRE', KEYS[1], ARGV[4])
         return 1",
    )
});

pub static PUT_SINGLE: LazyLock<Script> = LazyLock::new(|| {
    Script::new(
        "local u = redis.call('HGET', KEYS[1], 'u')
         if u and tonumber(u) > tonumber(ARGV[5]) then return 0 end
         redis.call('DEL', KEYS[1])
         redis.call('HSET', KEYS[1], 'v', ARGV[1], 'r', ARGV[2], 'u', ARGV[3])
         redis.call('PEXPIRE', KEYS[1], ARGV[4])
         return 1",
    )
});

pub static TAKE: LazyLock<Script> = LazyLock::new(|| {
    Script::new(
        "local u = redis.call('HGET', KEYS[1], 'u')
         if not u or tonumber(u) <= tonumber(ARGV[1]) then return {0, ''} end
         local v = redis.call('HGET', KEYS[1], 'v')
         if not v then return {2, redis.call('HGET', KEYS[1], 'r')} end
         redis.call('HDEL', KEYS[1], 'v')
         return {1, v}",
    )
});

pub static SWAP: LazyLock<Script> = LazyLock::new(|| {
    Script::new(
        "local u = redis.call('HGET', KEYS[1], 'u')
         local n = false
         if u and tonumber(u) > tonumber(ARGV[5]) then n = redis.call('HGET', KEYS[1], 'n') end
         if (n or '') ~= ARGV[6] then return 0 end
         redis.call('DEL', KEYS[1])
         redis.call('HSET', KEYS[1], 'n', ARGV[1], 'v', ARGV[2], 'u', ARGV[3])
         redis.call('PEXPIRE', KEYS[1], ARGV[4])
         return 1",
    )
});

/// Each counter has a key and three arguments: the step, what is full, and whether it adds. Returns
/// the microseconds to wait, 0 when all are passed. `t` is the moment of a counter.
pub static PASS: LazyLock<Script> = LazyLock::new(|| {
    Script::new(
        "local at, wait, moments = tonumber(ARGV[1]), 0, {}
         for i, key in ipairs(KEYS) do
           local moment = tonumber(redis.call('HGET', key, 't') or '0')
           moments[i] = math.max(moment, at) + tonumber(ARGV[3 * i - 1])
           wait = math.max(wait, moments[i] - at - tonumber(ARGV[3 * i]))
         end
         if wait > 0 then return wait end
         for i, key in ipairs(KEYS) do
           if ARGV[3 * i + 1] == '1' then
             redis.call('HSET', key, 't', string.format('%.0f', moments[i]))
             redis.call('PEXPIRE', key, math.ceil((moments[i] - at) / 1000) + tonumber(ARGV[#ARGV]))
           end
         end
         return 0",
    )
});
