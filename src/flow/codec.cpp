#include <flow/codec_parts.h>

namespace zs::flow {
namespace codec {
namespace {

constexpr int format = 1;

State read_state(const json::value& value) {
  const auto& o = value.as_object();
  if (o.empty()) return {};
  if (number(o.at("format")) != format) throw std::invalid_argument("unknown format");
  State s;
  s.life = word(words::lives, o.at("life"));
  s.version = number(o.at("version"));
  s.starter = read_handler(o.at("starter"));
  s.started_at = moment(o.at("started"));
  if (auto* ended = o.if_contains("ended")) s.ended_at = moment(*ended);
  s.visit_count = number(o.at("count"));
  s.visits = read_all(o.at("visits"), read_visit);
  if (auto* acts = o.if_contains("acts")) s.act_count = number(*acts);
  if (auto* forks = o.if_contains("forks")) s.forks = read_all(*forks, read_fork);
  if (auto* count = o.if_contains("fork_count")) s.fork_count = number(*count);
  if (auto* readings = o.if_contains("readings")) s.readings = read_all(*readings, read_reading);
  if (auto* inserted = o.if_contains("inserted")) s.inserted = read_all(*inserted, read_free_step);
  if (auto* watchers = o.if_contains("watch")) s.watchers = read_all(*watchers, read_handler);
  if (auto* suspended = o.if_contains("suspended")) s.suspended = read_suspension(*suspended);
  if (auto* skips = o.if_contains("skips")) s.skips = read_all(*skips, read_skip);
  if (auto* former = o.if_contains("former")) s.former = read_names(*former);
  if (auto* of = o.if_contains("of")) s.part_of = of->as_int64();
  return s;
}

}  // namespace
}  // namespace codec

std::string encode(const State& s) {
  if (s.life == Life::draft && s.inserted.empty()) return "{}";
  json::object out{{"format", codec::format},
                   {"life", words::of(words::lives, s.life)},
                   {"version", s.version},
                   {"starter", codec::write(s.starter)},
                   {"started", to_millis(s.started_at)},
                   {"count", s.visit_count},
                   {"visits", codec::write_all(s.visits)}};
  if (s.ended_at) out["ended"] = to_millis(*s.ended_at);
  if (s.act_count) out["acts"] = s.act_count;
  if (s.fork_count) out["fork_count"] = s.fork_count;
  if (!s.forks.empty()) out["forks"] = codec::write_all(s.forks);
  if (!s.readings.empty()) out["readings"] = codec::write_all(s.readings);
  if (!s.former.empty()) out["former"] = codec::write_names(s.former);
  if (!s.inserted.empty()) out["inserted"] = codec::write_all(s.inserted);
  if (!s.watchers.empty()) out["watch"] = codec::write_all(s.watchers);
  if (s.suspended) out["suspended"] = codec::write(*s.suspended);
  if (!s.skips.empty()) out["skips"] = codec::write_all(s.skips);
  if (s.part_of) out["of"] = s.part_of;
  return canonical(out);
}

Result<State> decode(std::string_view text) try {
  auto value = parse_json(text);
  if (!value) return refuse(errors::flow_state_unreadable);
  return codec::read_state(*value);
} catch (const std::exception&) {
  return refuse(errors::flow_state_unreadable);
}

}  // namespace zs::flow
