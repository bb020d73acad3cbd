#pragma once
// Lists and registers as the page and programs see them: kinds, work items, registers, trail, readers.

#include <api/dto.h>
#include <base/json.h>
#include <matter/requests.h>
#include <matter/views.h>

#include <boost/describe.hpp>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

/// A way matters of the kind may be linked to others, of the kinds in `to` (empty: any). `title` stands beside the
/// other matter here, `back` beside this one there.
struct KindLink {
  std::string type;
  std::string title;
  std::string back;
  std::vector<std::string> to;
};
BOOST_DESCRIBE_STRUCT(KindLink, (), (type, title, back, to))

/// The organ in which nothing new of a kind is begun just now, and why.
struct KindHaltedIn {
  IdText organ;
  std::string why;
};
BOOST_DESCRIBE_STRUCT(KindHaltedIn, (), (organ, why))

/// `keeps_box`: the caller's registry sends or receives these; `keeps_words`: it gives them their numbers by word.
/// `halted`: in organs of the caller's posts. Kinds come in the order of their areas.
struct KindLine {
  std::string kind;
  std::string title;
  std::string begins;  // the title of its first step: 拟稿, 签收登记
  bool may_start = false;
  bool may_keep = false;
  bool keeps_box = false;
  bool receives = false;  // what other organs send becomes one
  bool keeps_words = false;
  bool finds = false;  // it reports what recurs or gathers in a register
  std::vector<KindLink> links;
  std::vector<KindHaltedIn> halted;
  std::string area;  // of the office's work; empty: none
  std::string area_title;
  bool shown = false;  // its matters stand on a screen (`shows`), and the caller may see it
};
BOOST_DESCRIBE_STRUCT(KindLine, (), (kind, title, begins, may_start, may_keep, keeps_box, receives, keeps_words, finds,
                                   links, halted, area, area_title, shown))

struct KindList {
  std::vector<KindLine> items;
};
BOOST_DESCRIBE_STRUCT(KindList, (), (items))

struct ChoiceView {
  std::string value;
  std::string label;
};
BOOST_DESCRIBE_STRUCT(ChoiceView, (), (value, label))

/// What a field books: a thing of this sort (empty: only people's time), the field of the interval, whose time it
/// takes, the field of how many there must be room for.
struct BooksView {
  std::string sort;
  std::string over;
  std::vector<std::string> people;
  std::string needs_capacity;
};
BOOST_DESCRIBE_STRUCT(BooksView, (), (sort, over, people, needs_capacity))

struct FieldView {
  std::string name;
  std::string label;
  std::string type;
  bool required = false;
  bool list = false;
  bool wide = false;
  std::vector<ChoiceView> choices;
  std::optional<std::string> unit;
  std::optional<std::int64_t> min;
  std::optional<std::int64_t> max;
  std::optional<std::int64_t> max_length;
  std::optional<std::string> hint;
  std::optional<BooksView> books;
  bool asks = false;  // the units it names are asked to do something
};
BOOST_DESCRIBE_STRUCT(FieldView, (),
                      (name, label, type, required, list, wide, choices, unit, min, max, max_length, hint, books,
                       asks))

struct StepLine {
  std::string step;
  std::string title;
  std::string stage;
  std::vector<std::string> writes;
  std::vector<std::string> needs;
};
BOOST_DESCRIBE_STRUCT(StepLine, (), (step, title, stage, writes, needs))

/// Where a new matter comes from, told beside its form; `files` are those that stand in it, `twin` what came of it
/// already where a second one wants a reason.
struct OriginView {
  IdText matter;
  std::string title;
  std::optional<std::string> number;
  std::string relation;
  std::string opinion;
  std::string opinion_by;
  std::vector<FileView> files;
  std::optional<TwinView> twin;
};
BOOST_DESCRIBE_STRUCT(OriginView, (), (matter, title, number, relation, opinion, opinion_by, files, twin))

/// `numbers`: none, series (its register stands in one order), word (one order for each word). `recognise`: by field,
/// the element of a dropped paper it is offered (`GET /files/{id}/text`); `body` is the whole text. `filled`: what
/// stands in the form of a new one until somebody writes over it. `scores`: its matters are score sheets; `lasts`: its
/// register can be narrowed to what is in force; `editions`, `prints`, `progress`: what may be asked of its matters.
struct KindView {
  std::string kind;
  std::string title;
  int version = 0;
  std::string form_title;
  std::vector<FieldView> fields;
  std::vector<StepLine> steps;
  std::vector<std::string> columns;
  std::vector<std::string> opinion_phrases;
  std::string numbers;
  std::map<std::string, std::string> recognise;
  json::object filled;
  bool scores = false;
  bool lasts = false;
  bool editions = false;
  bool prints = false;
  bool progress = false;
  std::optional<OriginView> from;  // the other matter it is started from
};
BOOST_DESCRIBE_STRUCT(KindView, (),
                      (kind, title, version, form_title, fields, steps, columns, opinion_phrases, numbers, recognise,
                       filled, scores, lasts, editions, prints, progress, from))

/// `leader`: of the list `tray`, whose desk the caller sees as his secretary. `only`: of `pending`, what is due today,
/// overdue, most_urgent, returned or for_others.
struct ListWorkItems {
  std::string list;
  std::optional<std::string> only;
  std::optional<IdText> leader;
  std::optional<std::string> kind;
  std::optional<std::string> q;
  std::optional<int> limit;
  std::optional<std::string> cursor;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "limit") return {.min = 1, .max = 100};
    if (field == "q") return {.max_length = 100};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(ListWorkItems, (), (list, only, leader, kind, q, limit, cursor))

/// 传阅中 3/7, while somebody has not read it.
struct ReadingState {
  int heard = 0;
  int asked = 0;
};
BOOST_DESCRIBE_STRUCT(ReadingState, (), (heard, asked))

struct WorkItemView {
  IdText id;
  IdText matter;
  std::string kind;
  std::string kind_title;
  std::string title;
  std::optional<std::string> number;
  std::string state;
  std::string step;
  std::string step_title;
  std::string urgency;
  std::string mark;
  std::string from;
  Instant arrived_at;
  std::optional<Instant> due_at;
  std::optional<std::string> light;
  std::optional<std::string> left;  // of the office's time: 剩2个工作日
  bool simple = false;  // may be agreed to from the list
  bool returned = false;
  int urged = 0;
  std::string starter_name;
  std::string unit_name;
  std::vector<std::string> holders;
  std::optional<Instant> since;  // when the last of them got it
  std::string last_opinion;
  bool pool = false;
  std::optional<ReadingState> reading;
  std::optional<PersonName> on_behalf_of;  // whose it is, where he stands in (受托)
};
BOOST_DESCRIBE_STRUCT(WorkItemView, (),
                      (id, matter, kind, kind_title, title, number, state, step, step_title, urgency, mark, from,
                       arrived_at, due_at, light, left, simple, returned, urged, starter_name, unit_name, holders,
                       since, last_opinion, pool, reading, on_behalf_of))

/// How much waits in each list; 1000 stands for "999+". From `today` on: what of `pending` each `only` leaves.
struct ListCounts {
  int pending = 0;
  int to_read = 0;
  int in_progress = 0;
  int handled = 0;
  int started = 0;
  std::optional<int> draft;  // not counted with a page: one statement less
  int today = 0;
  int overdue = 0;
  int most_urgent = 0;
  int returned = 0;
  int for_others = 0;
};
BOOST_DESCRIBE_STRUCT(ListCounts, (), (pending, to_read, in_progress, handled, started, draft, today, overdue,
                                       most_urgent, returned, for_others))

struct WorkItemPage {
  std::vector<WorkItemView> items;
  std::optional<std::string> next;
  ListCounts counts;
};
BOOST_DESCRIBE_STRUCT(WorkItemPage, (), (items, next, counts))

struct ListEvents {
  IdText id;
  std::optional<int> limit;
  std::optional<std::string> cursor;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "limit") return {.min = 1, .max = 200};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(ListEvents, (), (id, limit, cursor))

struct EventView {
  IdText id;
  std::int64_t seq = 0;
  Instant at;
  std::optional<PersonName> actor;
  std::string actor_post;
  std::optional<PersonName> on_behalf_of;  // for whom the actor acted
  std::string verb;
  std::string verb_label;
  std::string sentence;
  std::string opinion;
  std::string hash;
};
BOOST_DESCRIBE_STRUCT(EventView, (),
                      (id, seq, at, actor, actor_post, on_behalf_of, verb, verb_label, sentence, opinion, hash))

struct EventPage {
  std::vector<EventView> items;
  std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(EventPage, (), (items, next))

struct ReaderView {
  PersonName person;
  std::string relation;
  std::optional<Instant> first_at;
  std::optional<Instant> last_at;
};
BOOST_DESCRIBE_STRUCT(ReaderView, (), (person, relation, first_at, last_at))

struct ReaderList {
  std::vector<ReaderView> items;
  std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(ReaderList, (), (items, next))

}  // namespace zs::matter
