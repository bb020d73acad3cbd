#pragma once
// What people and programs send to a matter. One list; argument checks, OpenAPI and the page's types derive from it.

#include <api/dto.h>
#include <base/json.h>

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

using api::IdText;

/// A link to another matter, made along with a command.
struct LinkArgument {
  IdText to;
  std::string type;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "type") return {.max_length = 40};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(LinkArgument, (), (to, type))

/// Another matter from which one is started, as the kind's declaration says (`starts_from`); `opinion`: the one there,
/// by its id; `reason`: why it is done once more.
struct StartingFrom {
  IdText matter;
  std::string link;
  std::optional<IdText> opinion;
  std::optional<std::string> reason;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "link") return {.max_length = 40};
    if (field == "reason") return {.max_length = 200};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(StartingFrom, (), (matter, link, opinion, reason))

struct StartMatter {
  std::string kind;
  std::optional<IdText> post;
  json::object fields;
  std::optional<bool> submit;
  std::optional<std::string> urgency;
  std::optional<std::string> mark;
  std::optional<std::string> opinion;
  std::optional<std::vector<LinkArgument>> links;
  std::optional<StartingFrom> from;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "kind") return {.max_length = 64};
    if (field == "links") return {.max_items = 20};
    if (field == "opinion") return {.max_length = 4000};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(StartMatter, (), (kind, post, fields, submit, urgency, mark, opinion, links, from))

struct OfMatter {
  IdText id;
};
BOOST_DESCRIBE_STRUCT(OfMatter, (), (id))

struct ViewMatter {
  IdText id;
  std::optional<Instant> at;
};
BOOST_DESCRIBE_STRUCT(ViewMatter, (), (id, at))

struct CommandArguments {
  std::optional<json::object> fields;
  std::optional<std::string> to_step;
  std::optional<std::string> mode;
  std::optional<std::vector<IdText>> people;
  std::optional<std::string> text;
  std::optional<std::string> title;  // insert_step: what the step is called
  std::optional<std::string> order;  // insert_step: together, one_by_one
  std::optional<std::string> voices;  // insert_step: heard, all, any, "60%"
  std::optional<std::string> number;               // at the numbering step: the reserved number to take
  std::optional<std::vector<LinkArgument>> links;  // to other matters, made along with it
  std::optional<std::vector<std::string>> to_steps;  // jump: steps in several arms at once; instead of `to_step`
  std::optional<std::vector<IdText>> units;          // add_unit: whom to ask; remove_unit, redo: exactly one
  std::optional<bool> confirmed;                     // jump: yes, past a step that must be signed
  std::optional<IdText> authoriser;                  // expedite, jump: the person who let it pass
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "people") return {.max_items = 50};
    if (field == "units") return {.max_items = 20};
    if (field == "number") return {.max_length = 100};
    if (field == "links" || field == "to_steps") return {.max_items = 20};
    if (field == "text") return {.max_length = 500};
    if (field == "title") return {.max_length = 40};
    if (field == "order" || field == "voices") return {.max_length = 20};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(CommandArguments, (), (fields, to_step, mode, people, text, title, order, voices, number, links,
                                              to_steps, units, confirmed, authoriser))

/// A secretary for a leader, on his mandate. how: recorded (代录), acted (代办); `scan`: an uploaded file, the paper the
/// leader wrote on.
struct ViaArgument {
  IdText person;
  std::string how;
  std::optional<IdText> scan;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "how") return {.max_length = 20};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(ViaArgument, (), (person, how, scan))

struct CommandRequest {
  IdText id;
  std::string verb;
  std::optional<IdText> work_item;
  std::optional<std::int64_t> revision;
  std::optional<std::string> opinion;
  std::optional<CommandArguments> args;
  std::optional<ViaArgument> via;
  std::optional<IdText> drawing;  // 手写批示: an uploaded picture, beside the opinion
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "verb") return {.max_length = 40};
    if (field == "opinion") return {.max_length = 4000};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(CommandRequest, (), (id, verb, work_item, revision, opinion, args, via, drawing))

/// 撤销 (state revoked) or 废止 (repealed, from `on`) of an issued paper; `basis`: the matter that does it.
struct SettleValidity {
  IdText id;
  std::string state;
  std::optional<Date> on;
  std::string reason;
  std::optional<IdText> basis;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "state") return {.max_length = 20};
    if (field == "reason") return {.max_length = 500};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(SettleValidity, (), (id, state, on, reason, basis))

/// `leader`: for whose desk the caller writes as his secretary; his own when absent.
struct SaveDraft {
  IdText id;
  std::optional<IdText> leader;
  std::optional<json::object> fields;
  std::optional<std::string> opinion;
  std::int64_t base_revision = 0;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "opinion") return {.max_length = 4000};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(SaveDraft, (), (id, leader, fields, opinion, base_revision))

/// Another matter that says it is the same paper; of one the caller may not see nothing but that it is there.
struct TwinView {
  std::optional<IdText> matter;
  std::optional<std::string> number;
  std::optional<std::string> title;
  std::optional<std::string> starter_name;
  std::optional<Instant> at;
};
BOOST_DESCRIBE_STRUCT(TwinView, (), (matter, number, title, starter_name, at))

struct SavedDraft {
  Instant saved_at;
  std::optional<json::object> conflict;  // the fields as they stand now, when somebody changed them meanwhile
  std::optional<TwinView> twin;          // of an unsent draft: registered already
};
BOOST_DESCRIBE_STRUCT(SavedDraft, (), (saved_at, conflict, twin))

/// `from`, `link` and `opinion`: as it is started from another matter.
struct ViewKind {
  std::string kind;
  std::optional<IdText> from;
  std::optional<std::string> link;
  std::optional<IdText> opinion;
};
BOOST_DESCRIBE_STRUCT(ViewKind, (), (kind, from, link, opinion))

}  // namespace zs::matter
