#include <crypto/crypto.h>
#include <identity/access.h>
#include <matter/editing.h>
#include <matter/row.h>
#include <search/search.h>

namespace zs::matter {
namespace {

constexpr db::Statement lock_matter_for_person{"lock_matter_for_person",
                                               "SELECT " ZS_MATTER_COLUMNS
                                               " FROM matter m WHERE m.id = $1 AND " ZS_MAY_SEE("$2") " {for_update}"};
constexpr db::Statement lock_matter{"lock_matter",
                                    "SELECT " ZS_MATTER_COLUMNS " FROM matter m WHERE m.id = $1 {for_update}"};
constexpr db::Statement select_matter_for_person{
    "select_matter_for_person", "SELECT " ZS_MATTER_COLUMNS " FROM matter m WHERE m.id = $1 AND " ZS_MAY_SEE("$2")};
constexpr db::Statement select_matter{"select_matter", "SELECT " ZS_MATTER_COLUMNS " FROM matter m WHERE m.id = $1"};

constexpr db::Statement insert_matter{
    "insert_matter",
    "INSERT INTO matter (id, kind, version, state, step, revision, title, number, urgency, mark, starter, "
    "starter_post, unit, organ, "
    "created_at, started_at, closed_at, due_at, fields, flow_state, event_seq, event_hash, frozen, validity, void_on) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, "
    "$24, $25)"};
constexpr db::Statement update_matter{"update_matter",
                                      "UPDATE matter SET version = $2, state = $3, step = $4, revision = $5, title = "
                                      "$6, number = $7, urgency = $8, mark = $9, "
                                      "started_at = $10, closed_at = $11, due_at = $12, fields = $13, flow_state = "
                                      "$14, event_seq = $15, event_hash = $16, organ = $17, "
                                      "frozen = $18, validity = $19, void_on = $20 WHERE id = $1"};
constexpr db::Statement delete_matter{"delete_matter", "DELETE FROM matter WHERE id = $1"};
constexpr db::Statement delete_drafts{"delete_drafts_of_matter", "DELETE FROM matter_draft WHERE matter = $1"};
constexpr db::Statement delete_texts{"delete_texts_of_matter", "DELETE FROM matter_text WHERE matter = $1"};

constexpr db::Statement select_drafts_by{
    "select_drafts_by",
    "SELECT person, fields, opinion, base_revision, saved_at FROM matter_draft WHERE matter = $1 AND hand = $2"};
constexpr db::Statement select_opinions_begun{
    "select_opinions_begun",
    "SELECT hand FROM matter_draft WHERE matter = $1 AND person = $2 AND opinion <> '' AND saved_at >= $3 "
    "ORDER BY CASE WHEN hand = person THEN 0 ELSE 1 END, hand"};
constexpr db::Statement upsert_draft{
    "upsert_draft",
    "INSERT INTO matter_draft (matter, person, hand, fields, opinion, base_revision, saved_at) VALUES ($1, $2, $3, $4, "
    "$5, $6, $7) "
    "ON CONFLICT (matter, person, hand) DO UPDATE SET fields = excluded.fields, opinion = excluded.opinion, "
    "base_revision = excluded.base_revision, saved_at = excluded.saved_at"};

constexpr db::Statement insert_text{
    "insert_matter_text",
    "INSERT INTO matter_text (matter, digest, body) VALUES ($1, $2, $3) ON CONFLICT (matter, digest) DO NOTHING"};
constexpr db::Statement select_text{"select_matter_text",
                                    "SELECT body FROM matter_text WHERE matter = $1 AND digest = $2"};

std::optional<Matter> from(const std::optional<db::Row>& row) {
  if (!row) return std::nullopt;
  return read_row(*row);
}

json::object object_of(const std::string& text) {
  auto value = parse_json(text);
  if (!value || !value->is_object()) throw db::Failure("a stored JSON object cannot be read");
  return value->get_object();
}

template <class T>
std::optional<std::string> stored(const std::optional<T>& value) {
  if (!value) return std::nullopt;
  return canonical(as_json(*value));
}

/// The first day on which it is in force no more; revoked, it never was, and the day says when that was settled.
std::optional<std::int64_t> void_day(const Matter& matter) {
  if (!matter.validity) return std::nullopt;
  return std::chrono::sys_days(matter.validity->on).time_since_epoch().count();
}

constexpr std::string_view urgency_words[] = {"routine", "urgent", "most_urgent"};
constexpr std::string_view mark_words[] = {"none", "internal", "work_secret"};

template <class T, std::size_t N>
std::optional<T> word_index(const std::string_view (&words)[N], std::string_view text) {
  for (std::size_t i = 0; i < N; ++i)
    if (words[i] == text) return static_cast<T>(i);
  return std::nullopt;
}

}  // namespace

std::string_view to_text(Urgency urgency) { return urgency_words[static_cast<int>(urgency)]; }
std::string_view to_text(Mark mark) { return mark_words[static_cast<int>(mark)]; }
std::optional<Urgency> urgency_from_text(std::string_view text) { return word_index<Urgency>(urgency_words, text); }
std::optional<Mark> mark_from_text(std::string_view text) { return word_index<Mark>(mark_words, text); }

Matter read_row(const db::Row& row) {
  Matter m;
  m.id = row.integer(0);
  m.kind = row.text(1);
  m.version = static_cast<int>(row.integer(2));
  m.state = row.text(3);
  m.step = row.text(4);
  m.revision = row.integer(5);
  m.title = row.text(6);
  m.number = row.optional_text(7);
  m.urgency = static_cast<Urgency>(row.integer(8));
  m.mark = static_cast<Mark>(row.integer(9));
  m.starter = row.integer(10);
  m.starter_post = row.integer(11);
  m.unit = row.integer(12);
  m.organ = row.integer(13);
  m.created_at = row.moment(14);
  m.started_at = row.optional_moment(15);
  m.closed_at = row.optional_moment(16);
  m.due_at = row.optional_moment(17);
  m.fields = object_of(row.text(18));
  auto state = flow::decode(row.text(19));
  if (!state) throw db::Failure("the flow state of matter " + zs::to_text(m.id) + " cannot be read");
  m.flow = std::move(*state);
  m.head = {row.integer(20), row.text(21)};
  if (!row.null(22)) m.frozen = frozen_from_json(object_of(row.text(22)));
  if (!row.null(23)) m.validity = validity_from_json(object_of(row.text(23)));
  return m;
}

std::optional<Matter> lock_for(db::Tx& tx, Id matter, Id person) {
  return from(tx.one(lock_matter_for_person, matter, person));
}
std::optional<Matter> lock(db::Tx& tx, Id matter) { return from(tx.one(lock_matter, matter)); }
std::optional<Matter> find_for(db::Tx& tx, Id matter, Id person) {
  return from(tx.one(select_matter_for_person, matter, person));
}
std::optional<Matter> find(db::Tx& tx, Id matter) { return from(tx.one(select_matter, matter)); }

void insert(db::Tx& tx, const Matter& m) {
  tx.execute(insert_matter, m.id, m.kind, m.version, m.state, m.step, m.revision, m.title, m.number,
             static_cast<int>(m.urgency), static_cast<int>(m.mark), m.starter, m.starter_post, m.unit, m.organ,
             m.created_at, m.started_at, m.closed_at, m.due_at, canonical(m.fields), flow::encode(m.flow), m.head.seq,
             m.head.hash, stored(m.frozen), stored(m.validity), void_day(m));
}

void update(db::Tx& tx, const Matter& m) {
  tx.execute(update_matter, m.id, m.version, m.state, m.step, m.revision, m.title, m.number,
             static_cast<int>(m.urgency), static_cast<int>(m.mark), m.started_at, m.closed_at, m.due_at,
             canonical(m.fields), flow::encode(m.flow), m.head.seq, m.head.hash, m.organ, stored(m.frozen),
             stored(m.validity), void_day(m));
}

void remove(db::Tx& tx, Id matter) {
  tx.execute(delete_drafts, matter);
  tx.execute(delete_texts, matter);
  forget_editing(tx, matter);
  search::remove(tx, matter);
  tx.execute(delete_matter, matter);
}

std::optional<SavedText> draft_of(db::Tx& tx, Id matter, Id person) {
  auto all = drafts_by(tx, matter, person);
  auto own = all.find(person);
  return own == all.end() ? std::nullopt : std::optional(std::move(own->second));
}

std::map<Id, SavedText> drafts_by(db::Tx& tx, Id matter, Id hand) {
  std::map<Id, SavedText> out;
  for (const auto& row : tx.query(select_drafts_by, matter, hand))
    out.emplace(row.integer(0), SavedText{object_of(row.text(1)), row.text(2), row.integer(3), row.moment(4)});
  return out;
}

void save_draft(db::Tx& tx, Id matter, const Pen& pen, const SavedText& text) {
  tx.execute(upsert_draft, matter, pen.desk, pen.hand, canonical(text.fields), text.opinion, text.base_revision,
             text.saved_at);
}

std::vector<Id> opinions_begun(db::Tx& tx, Id matter, Id desk, Instant since) {
  std::vector<Id> out;
  for (const auto& row : tx.query(select_opinions_begun, matter, desk, since)) out.push_back(row.integer(0));
  return out;
}

std::string keep_text(db::Tx& tx, Id matter, std::string_view body) {
  auto digest = crypto::sha256_hex(body);
  tx.execute(insert_text, matter, digest, body);
  return digest;
}

std::optional<std::string> kept_text(db::Tx& tx, Id matter, std::string_view digest) {
  auto row = tx.one(select_text, matter, digest);
  if (!row) return std::nullopt;
  return row->text(0);
}

}  // namespace zs::matter
