#include <base/phrases.h>
#include <fmt/format.h>
#include <matter/error_register.h>
#include <matter/figures.h>
#include <matter/figures_export.h>
#include <matter/form_taken.h>
#include <matter/org_view.h>
#include <matter/phrases.h>
#include <matter/receipts.h>
#include <matter/score_record.h>
#include <matter/scores.h>
#include <matter/sections.h>
#include <matter/staff.h>
#include <matter/step_figures.h>
#include <matter/surveys.h>
#include <matter/taken_out.h>
#include <matter/words.h>
#include <sheet/sheet.h>

#include <algorithm>

namespace zs::matter {
namespace figures_export {
namespace {

using sheet::Cell;

/// A table as it is written: a figure stands out, its groups and parts follow it.
struct FigureTable {
  std::string title, note;
  std::vector<sheet::Column> columns;
  struct Line {
    std::vector<Cell> cells;
    bool strong = false;
  };
  std::vector<Line> lines;
};

std::string head(const Wording& words, Language language) { return say(words, {}, language); }

// ── Of a kind ──

/// Hours of office, in tenths.
std::string hours_text(std::int64_t minutes) {
  const auto tenths = (minutes + 3) / 6;
  return fmt::format("{}.{}", tenths / 10, tenths % 10);
}

std::string percent_text(const FigureValue& value) {
  return value.permille ? fmt::format("{}.{}%", *value.permille / 10, *value.permille % 10) : std::string();
}

Cell number_of(const std::optional<std::int64_t>& number) { return number ? Cell(*number) : Cell(); }

std::string time_text(const FigureValue& value, Language language) {
  if (!value.time) return {};
  return say(phrases::figure_export::hours, {{"median", hours_text(value.time->median)},
                                             {"average", hours_text(value.time->average)},
                                             {"ninth", hours_text(value.time->ninth)}},
             language);
}

/// The value as it is read, then what it was counted from as numbers.
void add_value(std::vector<Cell>& cells, const FigureValue& value, const std::string& measure, Language language) {
  if (measure == "rate")
    cells.emplace_back(percent_text(value));
  else if (measure == "time" && value.time)
    cells.emplace_back(time_text(value, language));
  else
    cells.emplace_back(measure == "time" ? Cell() : Cell(value.count));
  cells.emplace_back(value.count);
  cells.push_back(number_of(value.among));
}

FigureTable table_of(const FiguresView& view, Language language) {
  using namespace phrases::figure_export;
  FigureTable table;
  table.title = say(title, {{"kind", view.title}, {"period", view.period}}, language);
  table.note = say(phrases::figure_export::days, {{"days", view.days}}, language);
  table.columns = {{head(name, language), 20},   {head(group, language), 28}, {head(value, language), 26},
                   {head(counted, language), 10}, {head(among, language), 10}, {head(how, language), 60}};
  if (view.before) table.columns.push_back({say(before, {{"period", *view.before}}, language), 26});
  for (const auto& figure : view.figures) {
    FigureTable::Line line{{figure.title, Cell()}, true};
    add_value(line.cells, figure.value, figure.measure, language);
    line.cells.emplace_back(figure.how);
    if (view.before) {
      std::vector<Cell> then;
      if (figure.before) add_value(then, *figure.before, figure.measure, language);
      line.cells.push_back(then.empty() ? Cell() : then.front());
    }
    table.lines.push_back(std::move(line));
    for (const auto& one : figure.groups) {
      FigureTable::Line part{
          {figure.title, one.label.empty() ? head(phrases::ledger_export::empty_value, language) : one.label}, false};
      add_value(part.cells, one.value, figure.measure, language);
      table.lines.push_back(std::move(part));
    }
  }
  return table;
}

// ── Of its steps ──

FigureTable table_of(const StepsView& view, Language language) {
  namespace words = phrases::step_figure;
  FigureTable table;
  table.title = say(words::title, {{"kind", view.title}, {"period", view.period}}, language);
  table.note = say(words::ended, {{"ended", std::to_string(view.ended)}}, language);
  table.columns = {{head(words::step, language), 24},        {head(words::passed, language), 10},
                   {head(words::passed_rate, language), 10}, {head(words::time, language), 48},
                   {head(words::idle, language), 48},        {head(words::sent_back, language), 10},
                   {head(words::back_rate, language), 10},   {head(words::used, language), 12}};
  for (const auto& one : view.steps)
    table.lines.push_back({{one.title, Cell(one.passed.count), percent_text(one.passed), time_text(one.time, language),
                            time_text(one.idle, language), Cell(one.sent_back.count), percent_text(one.sent_back),
                            one.used ? std::string() : head(words::unused, language)},
                           false});
  return table;
}

// ── Of an office ──

FigureTable table_of(const QualityView& view, Language language) {
  using namespace phrases::figure_export;
  FigureTable table;
  table.title = say(phrases::figure_export::promises, {{"organ", view.organ.name}, {"period", view.period}}, language);
  table.columns = {{head(name, language), 24},
                   {head(group, language), 22},
                   {head(value, language), 10},
                   {say(before, {{"period", view.before}}, language), 18},
                   {head(how, language), 60}};
  for (const auto& figure : view.figures)
    for (const auto& part : figure.parts)
      table.lines.push_back(
          {{figure.title, part.label, Cell(part.count), number_of(part.before), figure.how}, false});
  return table;
}

// ── Of a round of scores ──

/// Hundredths of a point as they are read.
std::string points_text(std::int64_t hundredths) {
  const auto size = hundredths < 0 ? -hundredths : hundredths;
  return fmt::format("{}{}.{:02}", hundredths < 0 ? "-" : "", size / 100, size % 100);
}

std::string cell_text(const ScoreRow& row, const std::string& indicator, Language language) {
  auto found = std::ranges::find(row.cells, indicator, &ScoreCell::indicator);
  return found != row.cells.end() && found->takes_part ? points_text(found->score)
                                                       : head(phrases::score_export::no_part, language);
}

FigureTable table_of(const ScoreRanking& view, Language language) {
  using namespace phrases::score_export;
  FigureTable table;
  auto round = std::ranges::find_if(view.rounds, [&](const ScoreRound& one) {
    return view.scheme == one.scheme && view.period == one.period;
  });
  table.title = say(phrases::score_export::title,
                    {{"scheme", round == view.rounds.end() ? "" : round->title}, {"period", view.period.value_or("")}},
                    language);
  table.note = head(view.settled ? settled : unsettled, language);
  table.columns = {{head(place, language), 8}, {head(subject, language), 28}, {head(total, language), 10},
                   {head(grade, language), 12}};
  for (const auto& one : view.indicators) table.columns.push_back({one.title, 14});
  table.columns.push_back({head(state, language), 12});
  for (const auto& row : view.items) {
    FigureTable::Line line{{number_of(row.place), row.subject_name,
                            row.total ? points_text(*row.total) : head(no_part, language), row.grade.value_or("")},
                           false};
    for (const auto& one : view.indicators) line.cells.emplace_back(cell_text(row, one.indicator, language));
    line.cells.emplace_back(row.locked ? head(locked, language) : row.state_label);
    table.lines.push_back(std::move(line));
  }
  return table;
}

/// A line that stands out for each sheet, below it its indicators.
FigureTable table_of(const ScoreRecord& view, Language language) {
  using namespace phrases::score_export;
  FigureTable table;
  table.title = say(record_title, {{"name", view.subject_name}}, language);
  table.columns = {{head(period, language), 14}, {head(indicator, language), 30}, {head(heading, language), 14},
                   {head(total, language), 10},  {head(place, language), 10},     {head(grade, language), 12},
                   {head(number, language), 22}, {head(state, language), 12}};
  for (const auto& sheet : view.sheets) {
    auto standing = sheet.place ? fmt::format("{} / {}", *sheet.place, sheet.among) : std::string();
    table.lines.push_back({{sheet.period, sheet.scheme_title, Cell(),
                            sheet.total ? points_text(*sheet.total) : head(no_part, language), standing,
                            sheet.grade.value_or(""), sheet.number.value_or(""),
                            sheet.locked ? head(locked, language) : sheet.state_label},
                           true});
    for (const auto& line : sheet.lines)
      table.lines.push_back(
          {{Cell(), line.title, line.dimension,
            line.value.takes_part ? points_text(line.value.score) : head(no_part, language)},
           false});
  }
  return table;
}

// ── Of what was published ──

Cell moment_cell(const std::optional<Instant>& at) { return at ? Cell(*at) : Cell(); }

Cell answer_cell(const FieldView& field, const json::object& answers, const form::Form& receipt, Language language) {
  const auto* value = answers.if_contains(field.name);
  const auto* declared = receipt.find(field.name);
  if (!value || !declared) return {};
  return value->is_int64() ? Cell(value->get_int64()) : Cell(say(form::shown(*declared, *value), language));
}

FigureTable table_of(const ReceiptsTable& view, Language language) {
  using namespace phrases::receipts;
  FigureTable table;
  table.title = say(view.wanting ? title_unread : phrases::receipts::title, {{"title", view.title}}, language);
  table.note = say(tally, {{"asked", std::to_string(view.seen.sent)}, {"read", std::to_string(view.seen.read)},
                           {"answered", std::to_string(view.seen.answered)}}, language);
  table.columns = {{head(unit, language), 28},    {head(person, language), 14},  {head(state, language), 12},
                   {head(sent_at, language), 18}, {head(read_at, language), 18}, {head(answered_at, language), 18}};
  for (const auto& field : view.seen.fields) table.columns.push_back({field.label, 20});
  for (const auto& one : view.seen.items) {
    FigureTable::Line line{{one.unit_name, one.person.name, one.state_label, Cell(one.sent_at),
                            moment_cell(one.read_at), moment_cell(one.answered_at)},
                           false};
    for (const auto& field : view.seen.fields)
      line.cells.push_back(answer_cell(field, one.answers, view.receipt, language));
    table.lines.push_back(std::move(line));
  }
  return table;
}

// ── Of its sections and people ──

void add_share(std::vector<Cell>& cells, const SectionShare& share) {
  cells.emplace_back(share.part);
  cells.emplace_back(percent_text({share.part, share.whole, share.permille, std::nullopt}));
}

FigureTable::Line section_cells(std::string section, std::string person, const SectionFigures& figures, bool strong) {
  FigureTable::Line line{{std::move(section), std::move(person), Cell(figures.in_hand), Cell(figures.handled),
                          Cell(figures.in_time.whole), Cell(figures.late)},
                         strong};
  add_share(line.cells, figures.in_time);
  line.cells.emplace_back(figures.returned.whole);
  add_share(line.cells, figures.returned);
  add_share(line.cells, figures.mis_sent);
  line.cells.emplace_back(figures.void_numbers.whole);
  add_share(line.cells, figures.void_numbers);
  return line;
}

FigureTable table_of(const SectionsView& view, Language language) {
  namespace words = phrases::sections;
  FigureTable table;
  table.title = say(words::title, {{"organ", view.organ.name}, {"period", view.period}}, language);
  for (const auto& [wording, width] : std::initializer_list<std::pair<const Wording&, double>>{
           {words::section, 24},       {words::person, 14},       {words::in_hand, 8},   {words::handled, 8},
           {words::due, 8},            {words::late, 8},          {words::in_time, 8},   {words::in_time_rate, 10},
           {words::sent, 8},           {words::returned, 8},      {words::returned_rate, 10},
           {words::mis_sent, 8},       {words::mis_sent_rate, 10}, {words::numbered, 8}, {words::void_number, 10},
           {words::void_rate, 10}})
    table.columns.push_back({head(wording, language), width});
  for (const auto& one : view.sections) {
    table.lines.push_back(section_cells(one.name, head(words::whole_section, language), one.figures, true));
    for (const auto& each : one.people)
      table.lines.push_back(section_cells(one.name, each.person.name, each.figures, false));
  }
  return table;
}

// ── A form ──

FigureTable table_of(const FormTaken& view, Language language) {
  FigureTable table;
  table.title = view.form_title + (view.number.empty() ? "" : " " + view.number);
  table.note = view.unit_name;
  table.columns = {{head(phrases::form_export::label, language), 20},
                   {head(phrases::form_export::content, language), 90}};
  for (const auto& line : view.lines) table.lines.push_back({{line.label, line.text}, line.step});
  return table;
}

// ── Who holds what ──

FigureTable::Line staff_line(const std::string& section, const std::string& person, const StaffHeld& held) {
  FigureTable::Line line{{section, person, (held.number ? *held.number + " " : std::string()) + held.title}, false};
  for (const auto& cell : held.cells) line.cells.emplace_back(cell);
  return line;
}

FigureTable table_of(const StaffView& view, Language language) {
  using namespace phrases::staff_export;
  FigureTable table;
  table.title = say(phrases::staff_export::title, {{"organ", view.organ.name}, {"kind", view.title}}, language);
  table.note = say(note, {{"size", std::to_string(view.size)}, {"idle", std::to_string(view.idle)},
                          {"uncovered", std::to_string(view.uncovered.size())}}, language);
  table.columns = {{head(section, language), 24}, {head(person, language), 12}, {head(held, language), 44}};
  for (const auto& one : view.columns) table.columns.push_back({one.label, 14});
  for (const auto& of : view.sections)
    for (const auto& one : of.people) {
      if (one.held.empty()) table.lines.push_back({{of.name, one.person.name, head(none, language)}, true});
      for (const auto& each : one.held) table.lines.push_back(staff_line(of.name, one.person.name, each));
    }
  for (const auto& one : view.uncovered)
    table.lines.push_back(staff_line(head(nobody, language), one.person_name, one));
  return table;
}

// ── What people said ──

void add_figure(FigureTable& table, const SurveyFigure& figure) {
  FigureTable::Line line{{figure.text, Cell(), Cell(figure.answered), Cell()}, false};
  if (figure.mean) line.cells.back() = points_text(*figure.mean);
  table.lines.push_back(std::move(line));
  for (const auto& one : figure.counts) table.lines.push_back({{Cell(), one.label, Cell(one.count), Cell()}, false});
  for (const auto& one : figure.texts) table.lines.push_back({{Cell(), one, Cell(), Cell()}, false});
}

/// Of a run of which nothing is told yet, or never: why, and no figure.
void add_run(FigureTable& table, const SurveyRun& run, int at_least, Language language) {
  using namespace phrases::survey_export;
  auto said = say(note, {{"asked", std::to_string(run.asked)}, {"answered", std::to_string(run.answered)}}, language);
  if (run.withheld)
    said += *run.withheld == "few" ? say(few, {{"least", std::to_string(at_least)}}, language)
                                   : head(closed_open, language);
  table.lines.push_back({{run.title, zs::to_text(run.opens_on) + "—" + zs::to_text(run.closes_on) + "　" + said}, true});
  for (const auto& figure : run.figures) add_figure(table, figure);
}

FigureTable table_of(const SurveyResults& view, Language language) {
  using namespace phrases::survey_export;
  FigureTable table;
  table.title = say(phrases::survey_export::title, {{"title", view.run.title}}, language);
  table.columns = {{head(question, language), 44}, {head(answer, language), 60}, {head(count, language), 10},
                   {head(mean, language), 10}};
  add_run(table, view.run, view.at_least, language);
  for (const auto& run : view.earlier) add_run(table, run, view.at_least, language);
  return table;
}

// ── As a file ──

void write(const FigureTable& table, const std::string& path, const Services& services, const api::Call& call) {
  auto note = taken_out_by(services, call);
  if (!table.note.empty()) note = table.note + "　" + note;
  sheet::About about{table.title, std::move(note), person_name(*services.directory(), call.caller.person),
                     head(phrases::ledger_export::page, call.language), call.now};
  sheet::Sheet file(path, about, table.columns);
  for (const auto& line : table.lines) line.strong ? file.strong_row(line.cells) : file.row(line.cells);
  file.close();
}

struct FigureFile {
  Id id = no_id;
  job::Wish wish;
  job::Outcome outcome;
};

template <class In, class Seen>
using SeenBy = Result<Seen> (*)(const Services&, db::Tx&, const api::Call&, const In&);

json::object wished(const std::string& asked) { return parse_json(asked)->get_object(); }

struct FigureExports {
  api::Routes& routes;
  const Services& services;
  job::Tray& tray;

  template <class In, class Seen>
  void add(std::string_view path, std::string_view summary, SeenBy<In, Seen> seen,
           api::Authorisation who = api::Authorisation::signed_in()) {
    routes.write_prepared<In, Seen, FigureFile, job::JobView>(
        http::Method::post, path, who, summary,
        {.look = [s = services, seen](db::Tx& tx, const api::Call& call,
                                      const In& in) { return seen(s, tx, call, in); },
         .prepare = [s = services, &tray = tray](const api::Call& call, const In& in,
                                                 const Seen& view) -> Result<FigureFile> {
           const auto table = table_of(view, call.language);
           FigureFile made{tray.new_id(call.now), {"figures", table.title, wished(api::to_json(in))}, {}};
           write(table, tray.path_of(made.id), s, call);
           made.outcome = tray.outcome_of(made.id, taken_out_name(table.title, call.now),
                                          static_cast<std::int64_t>(table.lines.size()));
           return made;
         },
         .act = [&tray = tray](db::Tx& tx, const api::Call& call, const In&, FigureFile& made) -> Result<api::Subject> {
           tray.ask_done(tx, call, made.id, made.wish, made.outcome);
           return api::Subject{made.id};
         },
         .view = [](db::Tx& tx, const api::Call& call, const In&, const FigureFile&,
                    api::Subject subject) { return taken_out_answer(tx, call, subject.id); }});
  }
};

}  // namespace
}  // namespace figures_export

void add_figure_exports(api::Routes& routes, const Services& services, job::Tray& tray) {
  figures_export::FigureExports exports{routes, services, tray};
  exports.add<AskFigures, FiguresView>(
      "/figures/exports", "Takes the figures of a kind out as a table (.xlsx), as the caller sees them.", figures);
  exports.add<AskSteps, StepsView>(
      "/figures/steps/exports", "Takes out as a table (.xlsx) how a kind goes through its steps.", step_figures);
  exports.add<AskQuality, QualityView>(
      "/monitor/quality/exports", "Takes the seven promises of an office out as a table (.xlsx).", quality);
  exports.add<AskScores, ScoreRanking>(
      "/scores/exports", "Takes the order of a round of scores out as a table (.xlsx), as the caller sees it.",
      score_ranking);
  exports.add<OfMatter, ScoreRecord>(
      "/matters/{id}/score/exports",
      "Takes the record of whom the sheet is of out as a table (.xlsx): all his sheets the caller may see.",
      score_record, api::Authorisation::matter());
  exports.add<OfMatter, FormTaken>(
      "/matters/{id}/form/exports", "Takes the form of a matter out as a table (.xlsx), as the caller sees it.",
      form_taken, api::Authorisation::matter());
  exports.add<AskStaff, StaffView>("/ledgers/{kind}/staff/exports",
                                   "Takes out as a table (.xlsx) who of an office holds what of a kind.", staff);
  exports.add<AskSurveyResults, SurveyResults>(
      "/matters/{id}/survey/exports",
      "Takes what people said in a survey out as a table (.xlsx), no more than is told.",
      survey_results, api::Authorisation::matter());
  exports.add<ExportReceipts, ReceiptsTable>(
      "/matters/{id}/receipts/exports",
      "Takes out as a table (.xlsx) what came back of what was published, or who has not read or answered.",
      receipts_table, api::Authorisation::matter());
  exports.add<AskSections, SectionsView>("/monitor/sections/exports",
                                         "Takes what each section and person did out as a table (.xlsx).", sections);
}

}  // namespace zs::matter
