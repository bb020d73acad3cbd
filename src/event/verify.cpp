// Does the trail still hold? Recomputes every chain from its first event and compares with lists kept outside.
#include <event/event.h>

#include <event/row.h>

namespace zs::event {

namespace {

constexpr int page_size = 1000;

constexpr db::Statement select_chain_page{"select_chain_page",
                                          "SELECT " ZS_EVENT_COLUMNS
                                          " FROM event WHERE (stream_kind, stream_id, seq) > ($1, $2, $3) "
                                          "ORDER BY stream_kind, stream_id, seq LIMIT $4"};

// Ids begin with their moment and grow: rows of a day cannot stand below the id of its first millisecond (`$3`).
constexpr db::Statement select_anchors{
    "select_anchors",
    "SELECT stream_kind, stream_id, seq, hash FROM event e WHERE e.id >= $3 AND e.at >= $1 AND e.at < $2 AND NOT "
    "EXISTS "
    "(SELECT 1 FROM event later WHERE later.stream_kind = e.stream_kind AND later.stream_id = e.stream_id "
    "AND later.seq > e.seq AND later.at >= $1 AND later.at < $2) ORDER BY stream_kind, stream_id"};

constexpr db::Statement select_hash_of_event{
    "select_hash_of_event", "SELECT hash FROM event WHERE stream_kind = $1 AND stream_id = $2 AND seq = $3"};

struct Link {
  int kind = 0;
  Id id = no_id;
  std::int64_t seq = 0;
  std::string hash;
};

std::string where(const Stored& s) {
  return "stream " + std::to_string(s.stream_kind) + "/" + zs::to_text(s.stream_id) + " event " + std::to_string(s.seq);
}

void check_link(const Link& last, const Stored& s, std::vector<std::string>& faults) {
  bool same_stream = last.kind == s.stream_kind && last.id == s.stream_id;
  std::int64_t expected_seq = same_stream ? last.seq + 1 : 1;
  const std::string expected_prev = same_stream ? last.hash : std::string();
  if (s.seq != expected_seq)
    faults.push_back("Expected number " + std::to_string(expected_seq) + ", but found " + where(s) +
                     ": events are missing.");
  else if (s.prev_hash != expected_prev)
    faults.push_back("Expected " + where(s) + " to continue its predecessor's hash, but it does not.");
  if (digest_of(s) != s.hash)
    faults.push_back("Expected the hash of " + where(s) + " to fit its content, but it does not.");
  auto body = parse_json(s.body);
  if (!body || canonical(*body) != s.body) faults.push_back("Expected canonical JSON in " + where(s) + ".");
}

// 22 low bits of an id are node and sequence; see base/id.h. One hour of slack for ids taken shortly before `now`.
Id lowest_id_since(Instant at) {
  auto since_2020 = to_millis(at) - to_millis(at_time(Date(std::chrono::year(2020) / 1 / 1), std::chrono::hours(8)));
  return (since_2020 - 3'600'000) * (Id{1} << 22);
}

}  // namespace

std::vector<std::string> verify(db::Tx& tx) {
  std::vector<std::string> faults;
  Link last;
  for (;;) {
    auto rows = tx.query(select_chain_page, last.kind, last.id, last.seq, page_size);
    for (const auto& row : rows) {
      auto s = stored_from(row);
      check_link(last, s, faults);
      last = {s.stream_kind, s.stream_id, s.seq, s.hash};
    }
    if (rows.size() < page_size) return faults;
  }
}

std::vector<Anchor> anchors(db::Tx& tx, Date day) {
  Instant begin = at_time(day, std::chrono::minutes(0));
  Instant end = begin + std::chrono::hours(24);
  std::vector<Anchor> list;
  for (const auto& row : tx.query(select_anchors, begin, end, lowest_id_since(begin)))
    list.push_back({{static_cast<StreamKind>(row.integer(0)), row.integer(1)}, row.integer(2), row.text(3)});
  return list;
}

std::vector<std::string> verify_anchors(db::Tx& tx, std::span<const Anchor> anchors) {
  std::vector<std::string> faults;
  for (const auto& anchor : anchors) {
    auto row = tx.one(select_hash_of_event, static_cast<int>(anchor.stream.kind), anchor.stream.id, anchor.seq);
    std::string name = "stream " + std::to_string(static_cast<int>(anchor.stream.kind)) + "/" +
                       zs::to_text(anchor.stream.id) + " event " + std::to_string(anchor.seq);
    if (!row)
      faults.push_back("Expected " + name + " of the anchor, but it is gone.");
    else if (row->text(0) != anchor.hash)
      faults.push_back("Expected " + name + " as in the anchor, but its hash differs.");
  }
  return faults;
}

}  // namespace zs::event
