#include <notify/notify.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <limits>

namespace zs::notify {
namespace {

#define ZS_NOTICE_COLUMNS "id, person, at, matter, kind, arguments, read_at"

constexpr db::Statement insert_notice{
    "insert_notice",
    "INSERT INTO notice (id, person, event, at, matter, kind, arguments, read_at) VALUES ($1, $2, $3, $4, $5, $6, $7, "
    "CASE WHEN EXISTS (SELECT 1 FROM quiet_notice WHERE person = $2 AND about = $8) THEN CAST($4 AS bigint) END) "
    "ON CONFLICT (event, person) DO NOTHING"};

constexpr db::Statement select_notices_of_person{
    "select_notices_of_person",
    "SELECT " ZS_NOTICE_COLUMNS " FROM notice WHERE person = $1 AND id < $2 ORDER BY id DESC LIMIT $3"};

constexpr db::Statement select_unread_notices{
    "select_unread_notices",
    "SELECT " ZS_NOTICE_COLUMNS
    " FROM notice WHERE person = $1 AND id < $2 AND read_at IS NULL ORDER BY id DESC LIMIT $3"};

constexpr db::Statement select_notices_about{
    "select_notices_about", "SELECT " ZS_NOTICE_COLUMNS
                            " FROM notice WHERE person = $1 AND id < $2 AND {sqlite:kind IN (SELECT value FROM "
                            "json_each($4))}{postgres:kind = ANY (CAST($4 AS text[]))} ORDER BY id DESC LIMIT $3"};

constexpr db::Statement count_unread_notices{
    "count_unread_notices",
    "SELECT count(*) FROM (SELECT 1 FROM notice WHERE person = $1 AND read_at IS NULL LIMIT $2) unread"};

constexpr db::Statement mark_notices_read{
    "mark_notices_read", "UPDATE notice SET read_at = $3 WHERE person = $1 AND id <= $2 AND read_at IS NULL"};

constexpr db::Statement select_told_of_event{"select_told_of_event", "SELECT person FROM notice WHERE event = $1"};

constexpr const MessageKind* message_kinds[] = {
#define ZS_MESSAGE(code, about, zh, en) &messages::code,
#include "messages.def"
#undef ZS_MESSAGE
};

const MessageKind* find_kind(std::string_view code) {
  for (const MessageKind* kind : message_kinds)
    if (kind->code == code) return kind;
  return nullptr;
}

/// The codes of the sentences about one thing, as a list the database reads.
std::string codes_about(About about, db::Backend backend) {
  std::vector<std::string> codes;
  for (const MessageKind* kind : message_kinds)
    if (kind->about == about) codes.push_back(fmt::format("\"{}\"", kind->code));
  return fmt::format(fmt::runtime(backend == db::Backend::sqlite ? "[{}]" : "{{{}}}"), fmt::join(codes, ","));
}

json::object object_from(std::string_view text) {
  auto value = parse_json(text);
  return value && value->is_object() ? value->get_object() : json::object{};
}

Notice notice_of(const db::Row& row) {
  return {row.integer(0), row.integer(1),           row.moment(2),         row.integer(3),
          row.text(4),    object_from(row.text(5)), row.optional_moment(6)};
}

std::vector<Notice> notices_of(const db::Rows& rows) {
  std::vector<Notice> notices;
  for (const auto& row : rows) notices.push_back(notice_of(row));
  return notices;
}

Id end_of(Id before) { return before == no_id ? std::numeric_limits<Id>::max() : before; }

}  // namespace

std::string sentence(std::string_view code, const json::object& arguments, api::Language language) {
  const MessageKind* kind = find_kind(code);
  if (!kind) return std::string(code);
  std::vector<Argument> words;
  for (const auto& [name, value] : arguments) words.push_back({std::string(name), words_from_json(value)});
  return say(*kind, words, language);
}

bool add(db::Tx& tx, IdSource& ids, const Draft& draft) {
  return tx.execute(insert_notice, ids.next(draft.at), draft.person, draft.event, draft.at, draft.matter,
                    draft.kind->code, canonical(draft.arguments), static_cast<std::int64_t>(draft.kind->about)) > 0;
}

std::vector<Notice> of_person(db::Tx& tx, Id person, Id before, int limit, std::optional<About> only) {
  if (!only) return notices_of(tx.query(select_notices_of_person, person, end_of(before), limit));
  return notices_of(
      tx.query(select_notices_about, person, end_of(before), limit, codes_about(*only, tx.backend())));
}

std::vector<Notice> unread_of_person(db::Tx& tx, Id person, Id before, int limit) {
  return notices_of(tx.query(select_unread_notices, person, end_of(before), limit));
}

std::int64_t unread(db::Tx& tx, Id person, std::int64_t cap) {
  return tx.one(count_unread_notices, person, cap)->integer(0);
}

void mark_read(db::Tx& tx, Id person, Id up_to, Instant now) { tx.execute(mark_notices_read, person, up_to, now); }

std::vector<Id> told_of(db::Tx& tx, Id event) {
  std::vector<Id> people;
  for (const auto& row : tx.query(select_told_of_event, event)) people.push_back(row.integer(0));
  return people;
}

}  // namespace zs::notify
