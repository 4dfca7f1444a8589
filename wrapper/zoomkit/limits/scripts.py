"""What Redis runs: the same decisions as those of `LocalLedger`, each in one step.

Times are milliseconds since 1970 by the clock of Redis, so that those of its users need not agree.
Each ledger's keys have the same hash tag and are in one slot of a cluster.
"""

from zoomkit.limits.ledgers import DAY, FORGOTTEN_AFTER, KEPT_TURNS, RUSH

LEAST_STAY = 60.0
"""For so many seconds at least turns are remembered after the last one: keys end by the clock of
Redis, however slowly those come who ask by another."""

_HEAD = """
local now = tonumber(ARGV[1])
if now == 0 then
  local time = redis.call('TIME')
  now = time[1] * 1000 + time[2] / 1000
end
local function text(value) return string.format('%.3f', value) end
local function learned(key, told)
  local known = redis.call('HMGET', key, 'limit', 'forgotten_at', 'blocked_until')
  local limit = told
  if known[1] and now < tonumber(known[2]) then limit = tonumber(known[1]) end
  return limit, tonumber(known[3] or '0')
end
"""

# KEYS: the turns of a window, what is learned of it, and each allowance.
# ARGV: now, longest wait, share, margin, the window's limit and period, each allowance's limit.
RESERVE = f"""{_HEAD}
local longest, share, margin = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local today = math.floor(now / {DAY * 1000:.0f})
for i = 3, #KEYS do
  local limit, blocked_until = learned(KEYS[i], tonumber(ARGV[4 + i]))
  local known = redis.call('HMGET', KEYS[i], 'number', 'used')
  local used = tonumber(known[1]) == today and tonumber(known[2]) or 0
  if limit > 0 and used >= math.max(1, math.floor(limit * share)) then
    blocked_until = math.max(blocked_until, (today + 1) * {DAY * 1000:.0f})
  end
  if blocked_until > now then return {{text(blocked_until - now), i - 2}} end
end
local limit, blocked_until = learned(KEYS[2], tonumber(ARGV[5]))
local last = tonumber(redis.call('LINDEX', KEYS[1], -1) or '0')
local at = math.max(now, blocked_until, last)
if limit > 0 then
  local least = math.max(1, math.floor(limit * share))
  local period = tonumber(ARGV[6]) * math.max(1, least / (limit * share)) * (1 + margin)
  at = math.max(at, last + period / least / {RUSH})
  local earlier = redis.call('LINDEX', KEYS[1], -least)
  if earlier then at = math.max(at, tonumber(earlier) + period) end
end
if at - now > longest then return {{text(at - now), 0}} end
local kept = math.max({KEPT_TURNS}, limit)
redis.call('RPUSH', KEYS[1], text(at))
redis.call('LTRIM', KEYS[1], -kept, -1)
local stay = math.max({LEAST_STAY * 1000:.0f}, 4 * tonumber(ARGV[6]) / math.min(1, share))
redis.call('PEXPIRE', KEYS[1], math.ceil(at - now + stay))
for i = 3, #KEYS do
  if tonumber(redis.call('HGET', KEYS[i], 'number')) ~= today then
    redis.call('HSET', KEYS[i], 'number', today, 'used', 0)
  end
  redis.call('HINCRBY', KEYS[i], 'used', 1)
  redis.call('PEXPIRE', KEYS[i], {2 * DAY * 1000:.0f})
end
return {{text(at - now), -1}}
"""

# KEYS: what is learned, and the turns of a window (of an allowance there are none).
# ARGV: now, limit, whether a request was refused, for how long nothing may be sent, period.
LEARN = f"""{_HEAD}
local limit = tonumber(ARGV[2])
local known, blocked_until = learned(KEYS[1], -1)
if limit == 0 and ARGV[3] == '1' then
  if known < 0 then
    known = 0
    for _, turn in ipairs(redis.call('LRANGE', KEYS[2], 0, -1)) do
      local at = tonumber(turn)
      if at > now - tonumber(ARGV[5]) and at <= now then known = known + 1 end
    end
  end
  limit = math.max(1, known - 1)
end
if limit > 0 then
  redis.call('HSET', KEYS[1], 'limit', limit, 'forgotten_at', text(now + {FORGOTTEN_AFTER * 1000}))
end
if tonumber(ARGV[4]) > 0 then
  redis.call('HSET', KEYS[1], 'blocked_until', text(math.max(blocked_until, now + ARGV[4])))
end
redis.call('PEXPIRE', KEYS[1], {2 * DAY * 1000:.0f})
"""
