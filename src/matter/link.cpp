#include <base/errors.h>
#include <base/phrases.h>
#include <fmt/format.h>
#include <identity/access.h>
#include <matter/errors.h>
#include <matter/link.h>
#include <matter/validity.h>
#include <matter/words.h>

#include <algorithm>

namespace zs::matter {
namespace {

constexpr db::Statement insert_link{
    "insert_link",
    "INSERT INTO matter_link (source, target, type, at, person, opinion) VALUES ($1, $2, $3, $4, $5, $6) "
    "ON CONFLICT (source, target, type) DO NOTHING"};

#define ZS_LINKED_COLUMNS "l.type, l.at, m.id, m.kind, m.version, m.title, m.number, m.state, l.opinion"
constexpr db::Statement select_links{
    "select_links",
    "SELECT 1, " ZS_LINKED_COLUMNS
    " FROM matter_link l JOIN matter m ON m.id = l.target WHERE l.source = $1 AND l.at <= $3 AND " ZS_MAY_SEE(
        "$2") " UNION ALL SELECT 0, " ZS_LINKED_COLUMNS
              " FROM matter_link l JOIN matter m ON m.id = l.source WHERE l.target = $1 AND l.at <= $3 AND " ZS_MAY_SEE(
                  "$2") " ORDER BY 3, 4"};
constexpr db::Statement delete_links{"delete_links", "DELETE FROM matter_link WHERE source = $1"};
constexpr db::Statement select_answered{"select_answered",
                                        "SELECT target FROM matter_link WHERE source = $1 AND type = 'answers'"};
constexpr db::Statement select_answer{
    "select_answer",
    "SELECT m.id, m.number FROM matter_link l JOIN matter m ON m.id = l.source WHERE l.target = $1 AND l.type = "
    "'answers' AND m.number IS NOT NULL ORDER BY l.at, m.id LIMIT 1"};
constexpr db::Statement select_answers{
    "select_answers",
    "SELECT m.kind, m.version, m.fields, m.validity FROM matter_link l JOIN matter m ON m.id = l.source WHERE "
    "l.target = $1 AND l.type = 'answers' AND m.number IS NOT NULL AND m.state IN ('running', 'closed') "
    "ORDER BY l.at, m.id"};
constexpr db::Statement count_linked_by{
    "count_linked_by",
    "SELECT count(*), CAST(coalesce(sum(CASE WHEN m.state = 'running' THEN 1 ELSE 0 END), 0) AS bigint) FROM "
    "matter_link l JOIN matter m ON m.id = l.source WHERE l.target = $1 AND l.type = $2 AND m.state <> 'draft'"};
constexpr db::Statement select_keeps_matter{
    "select_keeps_matter", "SELECT 1 FROM matter m WHERE m.id = $1 AND (" ZS_KEEPS(
                               "$2", "m.kind", "m.organ") " OR " ZS_KEEPS("$2", "m.kind", "m.unit") ")"};

const LinkType* declared_link(const Kind& kind, std::string_view type) {
  for (const auto& link : kind.links)
    if (link.type == type) return &link;
  return nullptr;
}

Words::List link_words(const Kind& kind) {
  Words::List list;
  for (const auto& link : kind.links) list.emplace_back(link.type);
  return list;
}

LinkView link_line(const Services& services, const api::Call& call, const Kind& own, const db::Row& row) {
  bool forward = row.integer(0) != 0;
  auto other = services.kinds->of(row.text(4), static_cast<int>(row.integer(5)));
  LinkView line;
  line.matter = row.integer(3);
  line.type = row.text(1);
  line.forward = forward;
  line.relation = link_label(forward ? own : *other, line.type, forward, call.language);
  if (!forward && line.type == link_types::sent_as) line.type = link_types::received_as;
  if (!forward && line.type == link_types::opens) line.type = link_types::opened_by;
  line.kind = row.text(4);
  line.kind_title = declared(other->title, call.language);
  line.title = row.text(6);
  line.number = row.optional_text(7);
  line.state = row.text(8);
  line.state_label = say("state", line.state, call.language);
  if (auto opinion = row.optional_integer(9); opinion && !forward) line.opinion = *opinion;
  return line;
}

bool holds_now(const Kind& kind, const Matter& matter, Id person) {
  auto holders = flow::holders(kind.flow, matter.flow);
  return std::any_of(holders.begin(), holders.end(), [&](const auto& one) { return one.handler.person == person; });
}

/// The other end, if this kind may be linked to it so and the person may see it.
Result<Id> other_end(const Doing& doing, const LinkArgument& link, std::string_view where) {
  auto fault = [&](std::string_view field, const ErrorKind& kind, std::vector<zs::Argument> arguments = {}) {
    return refuse(errors::invalid, {}, {{fmt::format("{}/{}", where, field), &kind, std::move(arguments)}});
  };
  const auto* type = declared_link(doing.at.kind(), link.type);
  if (!type)
    return fault("type", errors::matter_link_type, {{"type", link.type}, {"choices", link_words(doing.at.kind())}});
  if (link.to == doing.matter.id) return fault("to", errors::matter_link_self);
  auto other = find_for(doing.tx, link.to, doing.call.caller.person);
  if (!other) return fault("to", errors::not_found);
  bool fits = type->to.empty() || std::find(type->to.begin(), type->to.end(), other->kind) != type->to.end();
  if (!fits) return fault("to", errors::matter_link_kind);
  return other->id;
}

/// What a link is made of beside its ends.
struct Occasion {
  std::string_view where;  // faults point there
  event::Key key = event::Key::none;
  Id opinion = no_id;
  std::string reason{};
};

Result<void> link_one(Doing& doing, const LinkArgument& link, const Occasion& occasion) {
  auto other = other_end(doing, link, occasion.where);
  if (!other) return Failure(other.error());
  auto opinion = occasion.opinion == no_id ? std::nullopt : std::optional(occasion.opinion);
  const auto& call = doing.call;
  if (doing.tx.execute(insert_link, doing.matter.id, *other, link.type, call.now, call.caller.person, opinion) == 0)
    return {};
  json::object body{{"to", zs::to_text(*other)}, {"type", link.type}};
  if (occasion.opinion != no_id) body["opinion"] = zs::to_text(occasion.opinion);
  if (!occasion.reason.empty()) body["text"] = keep_text(doing.tx, doing.matter.id, occasion.reason);
  doing.matter.head =
      event::append(doing.tx, doing.call, doing.services.ids->next(doing.call.now), doing.matter.head,
                    {{event::StreamKind::matter, doing.matter.id}, "link", std::move(body), no_id, occasion.key});
  update(doing.tx, doing.matter);
  if (doing.services.wake) doing.tx.after_commit(doing.services.wake);
  return {};
}

}  // namespace

void unlink(db::Tx& tx, Id matter) { tx.execute(delete_links, matter); }

Result<void> link_started(Doing& doing, const LinkArgument& link, Id opinion, const std::string& reason) {
  return link_one(doing, link, {"/from", event::Key::none, opinion, reason});
}

bool made_by_the_earlier(std::string_view type) { return type == link_types::sent_as || type == link_types::opens; }

std::string link_label(const Kind& source, std::string_view type, bool forward, Language language) {
  if (type == link_types::sent_as) return say(forward ? phrases::link::sent_as : phrases::link::received_as, language);
  if (type == link_types::opens) return say(forward ? phrases::link::opens : phrases::link::opened_by, language);
  const auto* link = declared_link(source, type);
  if (!link) return std::string(type);  // an older version had it
  return declared(forward ? link->title : link->back, language);
}

bool join(db::Tx& tx, const api::Call& call, Id source, Id target, std::string_view type) {
  return tx.execute(insert_link, source, target, type, call.now, call.caller.person, std::optional<Id>()) > 0;
}

bool may_add_to(db::Tx& tx, const Kind& kind, const Matter& matter, Id person) {
  return matter.starter == person || holds_now(kind, matter, person) ||
         tx.one(select_keeps_matter, matter.id, person).has_value();
}

Result<api::Subject> add_link(const Services& services, db::Tx& tx, const api::Call& call, const AddLink& in) {
  auto matter = lock_for(tx, in.id, call.caller.person);
  if (!matter) return refuse(errors::not_found);
  auto kind = services.kinds->of(matter->kind, matter->version);
  if (!may_add_to(tx, *kind, *matter, call.caller.person)) return refuse(errors::matter_link_not_yours);
  Doing doing(services, tx, call, std::move(*matter), kind, {call.caller.person, call.caller.post});
  auto linked = link_one(doing, {in.to, in.type}, {"", event::Key::of_call});
  if (!linked) return Failure(linked.error());
  return api::Subject{doing.matter.id};
}

Result<void> link_along(Doing& doing, const std::vector<LinkArgument>& links, std::string_view where) {
  for (std::size_t i = 0; i < links.size(); ++i) {
    auto place = fmt::format("{}/links/{}", where, i);
    auto linked = link_one(doing, links[i], {place});
    if (!linked) return linked;
  }
  return {};
}

std::vector<LinkView> links_of(const Services& services, db::Tx& tx, const api::Call& call, const Matter& matter) {
  auto own = services.kinds->of(matter.kind, matter.version);
  std::vector<LinkView> links;
  for (const auto& row : tx.query(select_links, matter.id, call.caller.person, call.now))
    links.push_back(link_line(services, call, *own, row));
  return links;
}

LinkedCount linked_by(db::Tx& tx, Id matter, std::string_view type) {
  auto row = tx.one(count_linked_by, matter, type);
  return {row->integer(0), row->integer(1)};
}

std::vector<Id> answered_by(db::Tx& tx, Id matter) {
  std::vector<Id> ids;
  for (const auto& row : tx.query(select_answered, matter)) ids.push_back(row.integer(0));
  return ids;
}

AnsweringPaper answer_to(db::Tx& tx, Id matter) {
  auto row = tx.one(select_answer, matter);
  return row ? AnsweringPaper{row->integer(0), row->text(1)} : AnsweringPaper{};
}

std::vector<std::string> answer_types(db::Tx& tx, const Kinds& kinds, Id matter) {
  std::vector<std::string> types;
  for (const auto& row : tx.query(select_answers, matter)) {
    auto kind = kinds.of(row.text(0), static_cast<int>(row.integer(1)));
    auto fields = parse_json(row.text(2));
    auto settled = row.null(3) ? std::nullopt : parse_json(row.text(3));
    auto validity = settled ? validity_from_json(*settled) : std::nullopt;
    if (validity && validity->state == InForce::revoked) continue;  // void from the start: it answers nothing
    const auto* type = kind && kind->ledger && fields ? fields->as_object().if_contains(kind->ledger->type) : nullptr;
    types.emplace_back(type && type->is_string() ? std::string_view(type->get_string()) : std::string_view());
  }
  return types;
}

}  // namespace zs::matter
