//! What the server does in one step.

use std::sync::LazyLock;

/// A script and the name by which a server that has seen it knows it.
#[derive(Debug)]
pub struct Script {
    pub body: String,
    pub hash: String,
}

impl Script {
    fn new(body: &str) -> Self {
        Self { body: body.to_owned(), hash: ::redis::Script::new(body).get_hash().to_owned() }
    }
}

/// Reads what is there, in both [forms](super::Form), unless it has ended at the moment that is given:
/// what it is (`x` for nothing of ours), its version or what remains of it, and its value.
const LIVE: &str = "
    local function live(at)
      local entry = redis.pcall('GET', KEYS[1])
      if not entry then return nil end
      if type(entry) == 'table' then
        local old = redis.call('HMGET', KEYS[1], 'u', 'n', 'v', 'r')
        if not old[1] or tonumber(old[1]) <= at then return nil end
        if old[2] then return 'k', old[2], old[3] end
        if old[3] then return 'f', old[4], old[3] end
        return 't', old[4]
      end
      if #entry < 8 then return 'x' end
      if struct.unpack('>I6', entry, 2) <= at then return nil end
      local is = string.sub(entry, 1, 1)
      if is == 'k' then return is, string.sub(entry, 8, 15), string.sub(entry, 16) end
      if is == 't' then return is, string.sub(entry, 8), nil, string.sub(entry, 2, 7) end
      if is ~= 'f' then return 'x' end
      local value = 9 + string.byte(entry, 8)
      return is, string.sub(entry, 9, value - 1), string.sub(entry, value), string.sub(entry, 2, 7)
    end
";

/// Writes an entry in the form in which its arguments are: one string, or the fields of a hash.
const WRITE: &str = "
    local function write(ttl, from)
      if #ARGV == from then
        redis.call('SET', KEYS[1], ARGV[from], 'PX', ttl)
      else
        redis.call('DEL', KEYS[1])
        redis.call('HSET', KEYS[1], unpack(ARGV, from))
        redis.call('PEXPIRE', KEYS[1], ttl)
      end
    end
";

fn script(parts: &[&str]) -> Script {
    Script::new(&parts.concat())
}

/// What is there as it stands: one string, or the fields of a hash.
pub static GET: LazyLock<Script> = LazyLock::new(|| {
    script(&["local entry = redis.pcall('GET', KEYS[1])
         if type(entry) ~= 'table' then return {entry} end
         return redis.call('HMGET', KEYS[1], 'n', 'v', 'u')"])
});

pub static PUT: LazyLock<Script> = LazyLock::new(|| script(&[WRITE, "write(ARGV[1], 2) return 1"]));

pub static PUT_SINGLE: LazyLock<Script> = LazyLock::new(|| {
    script(&[
        LIVE,
        WRITE,
        "if live(tonumber(ARGV[2])) then return 0 end
         write(ARGV[1], 3)
         return 1",
    ])
});

pub static TAKE: LazyLock<Script> = LazyLock::new(|| {
    script(&[
        LIVE,
        "local is, remains, value, ends = live(tonumber(ARGV[1]))
         if not is then return {0, ''} end
         if is == 't' then return {2, remains or ''} end
         if is ~= 'f' then return {3, ''} end
         if ends then redis.call('SET', KEYS[1], 't' .. ends .. remains, 'KEEPTTL')
         else redis.call('HDEL', KEYS[1], 'v') end
         return {1, value}",
    ])
});

/// The version that was read comes as both forms have it.
pub static SWAP: LazyLock<Script> = LazyLock::new(|| {
    script(&[
        LIVE,
        WRITE,
        "local is, version = live(tonumber(ARGV[2]))
         if not is then version = '' end
         if version ~= ARGV[3] and version ~= ARGV[4] then return 0 end
         write(ARGV[1], 5)
         return 1",
    ])
});

/// Whether the end that a field begins with has come, or it begins with none.
const ENDED: &str = "
    local function ended(value, at)
      return #value < 6 or struct.unpack('>I6', value) <= at
    end
";

/// Puts a field, and lets the hash live as long as any of them. What has ended is cleared away each
/// time while there is little, and now and then where there is much.
pub static PUT_OWNED: LazyLock<Script> = LazyLock::new(|| {
    script(&[
        ENDED,
        "redis.call('HSET', KEYS[1], ARGV[3], ARGV[4])
         local count = redis.call('HLEN', KEYS[1])
         if count <= 32 or count % 32 == 0 then
           local all, at = redis.call('HGETALL', KEYS[1]), tonumber(ARGV[2])
           for i = 1, #all, 2 do
             if ended(all[i + 1], at) then redis.call('HDEL', KEYS[1], all[i]) end
           end
         end
         if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[1]) then
           redis.call('PEXPIRE', KEYS[1], ARGV[1])
         end
         return 1",
    ])
});

pub static RENEW_OWNED: LazyLock<Script> = LazyLock::new(|| {
    script(&[
        ENDED,
        "local value = redis.call('HGET', KEYS[1], ARGV[2])
         if not value or ended(value, tonumber(ARGV[1])) then return 0 end
         redis.call('HSET', KEYS[1], ARGV[2], string.sub(value, 1, 6) .. ARGV[3])
         return 1",
    ])
});

pub static REMOVE_OTHERS: LazyLock<Script> = LazyLock::new(|| {
    script(&[
        ENDED,
        "local all, gone = redis.call('HGETALL', KEYS[1]), 0
         for i = 1, #all, 2 do
           if all[i] ~= ARGV[2] then
             redis.call('HDEL', KEYS[1], all[i])
             if not ended(all[i + 1], tonumber(ARGV[1])) then gone = gone + 1 end
           end
         end
         return gone",
    ])
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
