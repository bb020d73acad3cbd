#include <base/errors.h>
#include <base/phrases.h>
#include <matter/deliver_row.h>
#include <matter/error_register.h>
#include <matter/error_rows.h>
#include <matter/errors.h>
#include <matter/monitor.h>
#include <matter/org_view.h>
#include <matter/words.h>

#include <algorithm>
#include <array>
#include <limits>

namespace zs::matter {
namespace {

constexpr int errors_a_page = 50;
/// What has lain on one desk for longer than this is piled up (积压).
constexpr int idle_working_days = 5;

// Columns: when, line, what, whose, who found it, matter, title, number, step, words; of numbers its year and place.
#define ZS_ITEM_COLUMNS(AT, WHAT, WHOSE, FOUND, WORDS)                                                       \
  "SELECT w." AT ", w.id, " WHAT ", " WHOSE ", " FOUND ", w.matter, m.title, coalesce(m.number, ''), w.step_title, " \
  WORDS " "
#define ZS_DELIVERY_LINE(AT, WHAT, FOUND) \
  "SELECT d." AT ", d.id, " WHAT ", 0, " FOUND ", NULL, d.title, d.number, '', d.reason "
// A number stands for its matter, which is told only to who may see it.
#define ZS_NUMBER_COLUMNS(AT, WHAT, FOUND, WORDS)                                                            \
  "SELECT n." AT ", n.seq, " WHAT ", n.taken_by, " FOUND ", CASE WHEN " ZS_MAY_SEE("$5") " THEN m.id END, CASE WHEN " \
  ZS_MAY_SEE("$5") " THEN m.title ELSE '' END, n.series, '', coalesce(" WORDS ", ''), n.year "
#define ZS_WRONG_ORDER(AT, ID) " ORDER BY " AT " DESC, " ID " DESC LIMIT $10"

constexpr db::Statement select_returned{"select_returned", ZS_ITEM_COLUMNS("arrived_at", "'send_back'", "w.person",
                                                                           "w.from_person", "w.last_opinion")
                                        ZS_RETURNED ZS_WRONG_ORDER("w.arrived_at", "w.id")};
constexpr db::Statement select_mis_sent{
    "select_mis_sent", ZS_ITEM_COLUMNS("done_at", "w.outcome", "w.from_person",
                                       "CASE WHEN w.outcome = 'transfer' THEN w.person ELSE 0 END", "''")
                       ZS_MIS_SENT ZS_WRONG_ORDER("w.done_at", "w.id")};
constexpr db::Statement select_late{
    "select_late",
    ZS_ITEM_COLUMNS("due_at", "'overdue'", "w.person", "0", "''") ZS_LATE ZS_WRONG_ORDER("w.due_at", "w.id")};
constexpr db::Statement select_piled_up{
    "select_piled_up",
    ZS_ITEM_COLUMNS("arrived_at", "'idle'", "w.person", "0", "''") ZS_PILED_UP ZS_WRONG_ORDER("w.arrived_at", "w.id")};
constexpr db::Statement select_kept_waiting{
    "select_kept_waiting",
    ZS_DELIVERY_LINE("overdue_at", "'not_signed'", "0") ZS_KEPT_WAITING ZS_WRONG_ORDER("d.overdue_at", "d.id")};
constexpr db::Statement select_refused{
    "select_refused",
    ZS_DELIVERY_LINE("settled_at", "'refused'", "d.settled_by") ZS_REFUSED ZS_WRONG_ORDER("d.settled_at", "d.id")};
constexpr db::Statement select_void{
    "select_void_numbers",
    ZS_NUMBER_COLUMNS("void_at", "'made_void'", "n.void_by", "n.void_reason")
    ZS_VOID ZS_WRONG_ORDER("n.void_at", "n.seq")};
constexpr db::Statement select_recorded{
    "select_recorded_numbers",
    ZS_NUMBER_COLUMNS("at", "'recorded'", "0", "n.reason") ZS_ON_PAPER ZS_WRONG_ORDER("n.at", "n.seq")};

constexpr db::Statement select_in_hand{
    "select_in_hand",
    ZS_ITEM_COLUMNS("arrived_at", "'in_hand'", "w.person", "w.from_person", "''")
    ZS_IN_HAND ZS_WRONG_ORDER("w.arrived_at", "w.id")};
constexpr db::Statement select_handled{
    "select_handled_by",
    ZS_ITEM_COLUMNS("done_at", "'handled'", "w.person", "w.from_person", "coalesce(w.opinion, '')")
    ZS_HANDLED ZS_WRONG_ORDER("w.done_at", "w.id")};
constexpr db::Statement select_sent{
    "select_sent",
    ZS_ITEM_COLUMNS("arrived_at", "'sent'", "w.from_person", "0", "''") ZS_SENT ZS_WRONG_ORDER("w.arrived_at", "w.id")};
constexpr db::Statement select_due{
    "select_due_by", ZS_ITEM_COLUMNS("due_at", "CASE WHEN " ZS_DONE_IN_TIME " THEN 'in_time' ELSE 'overdue' END",
                                     "w.person", "0", "''") ZS_DUE ZS_WRONG_ORDER("w.due_at", "w.id")};
constexpr db::Statement select_in_time{
    "select_in_time",
    ZS_ITEM_COLUMNS("due_at", "'in_time'", "w.person", "0", "''") ZS_IN_TIME ZS_WRONG_ORDER("w.due_at", "w.id")};
constexpr db::Statement select_numbered{
    "select_numbered", ZS_NUMBER_COLUMNS("at", "CASE WHEN n.state = 3 THEN 'made_void' ELSE 'numbered' END", "0",
                                         "n.void_reason") ZS_NUMBERED ZS_WRONG_ORDER("n.at", "n.seq")};

constexpr db::Statement count_returned{"count_returned", "SELECT count(*) " ZS_RETURNED};
constexpr db::Statement count_mis_sent{"count_mis_sent", "SELECT count(*) " ZS_MIS_SENT};
constexpr db::Statement count_late{"count_late", "SELECT count(*) " ZS_LATE};
constexpr db::Statement count_piled_up{"count_piled_up", "SELECT count(*) " ZS_PILED_UP};
constexpr db::Statement count_kept_waiting{"count_kept_waiting", "SELECT count(*) " ZS_KEPT_WAITING};
constexpr db::Statement count_refused{"count_refused", "SELECT count(*) " ZS_REFUSED};
constexpr db::Statement count_void{"count_void_numbers", "SELECT count(*) " ZS_VOID};
constexpr db::Statement count_recorded{"count_recorded_numbers", "SELECT count(*) " ZS_ON_PAPER};

constexpr db::Statement count_in_hand{"count_in_hand", "SELECT count(*) " ZS_IN_HAND};
constexpr db::Statement count_handled{"count_handled_by", "SELECT count(*) " ZS_HANDLED};
constexpr db::Statement count_sent{"count_sent", "SELECT count(*) " ZS_SENT};
constexpr db::Statement count_due{"count_due_by", "SELECT count(*) " ZS_DUE};
constexpr db::Statement count_in_time{"count_in_time", "SELECT count(*) " ZS_IN_TIME};
constexpr db::Statement count_numbered{"count_numbered", "SELECT count(*) " ZS_NUMBERED};

enum class LineOf { desk, delivery, number };

/// Each kind of thing that goes wrong, and what it is held against: its list and how many it has.
struct WrongKind {
  std::string_view name;
  const db::Statement& page;
  const db::Statement& count;
  LineOf line;
  enum class When { period, idle, now } when = When::period;  // idle, now: as things stand, whatever the period
};
const std::array<WrongKind, 14> wrong_kinds{{
    {"returned", select_returned, count_returned, LineOf::desk},
    {"mis_sent", select_mis_sent, count_mis_sent, LineOf::desk},
    {"late", select_late, count_late, LineOf::desk},
    {"piled_up", select_piled_up, count_piled_up, LineOf::desk, WrongKind::When::idle},
    {"kept_waiting", select_kept_waiting, count_kept_waiting, LineOf::delivery},
    {"refused", select_refused, count_refused, LineOf::delivery},
    {"void_number", select_void, count_void, LineOf::number},
    {"paper_number", select_recorded, count_recorded, LineOf::number},
    // What they are held against.
    {"in_hand", select_in_hand, count_in_hand, LineOf::desk, WrongKind::When::now},
    {"handled", select_handled, count_handled, LineOf::desk},
    {"sent", select_sent, count_sent, LineOf::desk},
    {"due", select_due, count_due, LineOf::desk},
    {"in_time", select_in_time, count_in_time, LineOf::desk},
    {"numbered", select_numbered, count_numbered, LineOf::number},
}};

const WrongKind* wrong_kind(std::string_view name) {
  auto found = std::ranges::find(wrong_kinds, name, &WrongKind::name);
  return found == wrong_kinds.end() ? nullptr : &*found;
}

AskedWrong asked_of(const Services& services, const api::Call& call, Id organ, const WrongKind& kind,
                    const std::optional<stats::Period>& period) {
  using When = WrongKind::When;
  auto asked = asked_wrong(call, organ, kind.when == When::period ? period : std::nullopt);
  if (kind.when == When::idle)
    asked.moment = services.calendar()->before_working_days(call.now, idle_working_days).value;
  return asked;
}

// ── Lines ──

struct ErrorTelling {
  const identity::Directory& directory;
  Language language;
};

std::optional<PersonName> person_at(const identity::Directory& directory, const db::Row& row, std::size_t column) {
  Id person = row.null(column) ? no_id : row.integer(column);
  if (person == no_id) return std::nullopt;
  return PersonName{person, person_name(directory, person)};
}

std::string number_text(const db::Row& row, Language language) {
  auto year = row.integer(10);
  return say(Phrase(phrases::error::number, {{"series", row.text(7)},
                                             {"year", year ? std::to_string(year) : std::string()},
                                             {"seq", std::to_string(row.integer(1))}}),
             language);
}

ErrorLine line_of(const ErrorTelling& t, const db::Row& row, LineOf of) {
  ErrorLine line;
  line.at = row.moment(0);
  line.what = row.text(2);
  line.label = say("error", line.what, t.language);
  line.person = person_at(t.directory, row, 3);
  line.found_by = person_at(t.directory, row, 4);
  if (!row.null(5)) line.matter = row.integer(5);
  if (of == LineOf::delivery) line.delivery = row.integer(1);
  line.title = row.optional_text(6).value_or("");
  line.number = of == LineOf::number ? number_text(row, t.language) : row.text(7);
  line.step_title = declared(row.text(8), t.language);
  line.note = row.text(9);
  return line;
}

// ── The seven promises ──

struct Promise {
  std::string_view name;
  bool zero;
  std::vector<std::string_view> kinds;
};
const std::vector<Promise>& promises() {
  static const std::vector<Promise> all{
      {"no_delay", false, {"late"}},       {"no_pile", false, {"piled_up"}}, {"nobody_waits", false, {"kept_waiting"}},
      {"no_face_lost", false, {"refused"}}, {"no_defect", true, {"returned"}}, {"no_slip", true, {"mis_sent"}},
      {"no_error", true, {"void_number", "paper_number"}},
  };
  return all;
}

}  // namespace

AskedWrong asked_wrong(const api::Call& call, Id organ, const std::optional<stats::Period>& period) {
  constexpr auto all = std::numeric_limits<std::int64_t>::max();
  AskedWrong a{organ, no_id, call.caller.person, {all, all}, from_millis(0), from_millis(all), call.now};
  if (!period) return a;
  a.from = at_time(period->first, std::chrono::minutes(0));
  a.until = at_time(Date(std::chrono::sys_days(period->last) + std::chrono::days(1)), std::chrono::minutes(0));
  return a;
}

Result<std::optional<stats::Period>> asked_period(const std::optional<std::string>& text) {
  if (!text || text->empty()) return std::optional<stats::Period>();
  auto period = stats::period_from(*text);
  if (!period)
    return refuse(errors::invalid, {}, {{"/period", &errors::malformed, {{"expected", phrases::expected::period}}}});
  return std::optional(*period);
}

Result<ErrorPage> error_register(const Services& services, db::Tx& tx, const api::Call& call, const ListErrors& in) {
  auto directory = services.directory();
  auto office = office_of(*directory, call.caller, in.organ);
  if (!office) return Failure(office.error());
  auto after = newest_before(in.cursor);
  if (!after) return Failure(after.error());
  auto period = asked_period(in.period);
  if (!period) return Failure(period.error());
  const auto* kind = wrong_kind(in.kind);
  if (!kind) {
    Words::List choices;
    for (const auto& one : wrong_kinds) choices.emplace_back(std::string(one.name));
    return refuse(errors::invalid, {}, {{"/kind", &errors::not_a_choice, {{"choices", std::move(choices)}}}});
  }
  auto asked = asked_of(services, call, office->organ.id, *kind, *period);
  asked.after = *after;
  asked.person = in.person ? Id(*in.person) : no_id;
  asked.unit = in.unit ? Id(*in.unit) : no_id;
  const auto limit = static_cast<std::size_t>(in.limit.value_or(errors_a_page));
  auto rows = rows_of(tx, kind->page, asked, static_cast<std::int64_t>(limit) + 1);
  ErrorPage page{office->organ, std::move(office->organs), in.kind, {}, std::nullopt};
  for (std::size_t i = 0; i < rows.size() && i < limit; ++i)
    page.items.push_back(line_of({*directory, call.language}, rows[i], kind->line));
  if (rows.size() > limit) page.next = flow::to_text({rows[limit - 1].integer(0), rows[limit - 1].integer(1)});
  return page;
}

Result<QualityView> quality(const Services& services, db::Tx& tx, const api::Call& call, const AskQuality& in) {
  auto directory = services.directory();
  auto office = office_of(*directory, call.caller, in.organ);
  if (!office) return Failure(office.error());
  auto period = asked_period(in.period);
  if (!period) return Failure(period.error());
  if (!*period) return refuse(errors::invalid, {}, {{"/period", &errors::required, {}}});
  const auto before = stats::before(**period);
  auto count = [&](const WrongKind& kind, const stats::Period& of) {
    return rows_of(tx, kind.count, asked_of(services, call, office->organ.id, kind, of)).front().integer(0);
  };
  QualityView view{office->organ, office->organs, stats::to_text(**period), stats::to_text(before), {}};
  for (const auto& promise : promises()) {
    QualityFigure figure{std::string(promise.name), say("quality", promise.name, call.language),
                         say("quality_how", promise.name, call.language), promise.zero, 0, {}};
    for (auto name : promise.kinds) {
      const auto& kind = *wrong_kind(name);
      QualityPart part{std::string(name), say("wrong", name, call.language), count(kind, **period), std::nullopt};
      if (kind.when == WrongKind::When::period) part.before = count(kind, before);
      figure.count += part.count;
      figure.parts.push_back(std::move(part));
    }
    view.figures.push_back(std::move(figure));
  }
  return view;
}

}  // namespace zs::matter
