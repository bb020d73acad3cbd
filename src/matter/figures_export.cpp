#include <base/phrases.h>
#include <fmt/format.h>
#include <matter/error_register.h>
#include <matter/figures.h>
#include <matter/figures_export.h>
#include <matter/org_view.h>
#include <matter/taken_out.h>
#include <matter/words.h>
#include <sheet/sheet.h>

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

/// The value as it is read, then what it was counted from as numbers.
void add_value(std::vector<Cell>& cells, const FigureValue& value, const std::string& measure, Language language) {
  if (measure == "rate")
    cells.emplace_back(percent_text(value));
  else if (measure == "time" && value.time)
    cells.emplace_back(say(phrases::figure_export::hours, {{"median", hours_text(value.time->median)},
                                                           {"average", hours_text(value.time->average)},
                                                           {"ninth", hours_text(value.time->ninth)}},
                           language));
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
  void add(std::string_view path, std::string_view summary, SeenBy<In, Seen> seen) {
    routes.write_prepared<In, Seen, FigureFile, job::JobView>(
        http::Method::post, path, api::Authorisation::signed_in(), summary,
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
  exports.add<AskQuality, QualityView>(
      "/monitor/quality/exports", "Takes the seven promises of an office out as a table (.xlsx).", quality);
}

}  // namespace zs::matter
