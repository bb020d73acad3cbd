#include <base/errors.h>
#include <base/phrases.h>
#include <job/errors.h>
#include <matter/ledger_export.h>
#include <matter/org_view.h>
#include <matter/references.h>
#include <matter/taken_out.h>
#include <matter/words.h>

#include <algorithm>

namespace zs::matter {
namespace ledger_export {
namespace {

constexpr int lines_a_slice = 500;

using sheet::Cell;

/// A column of the table: one of every register, or a field.
struct Column {
  std::string name;
  const form::Field* field = nullptr;
};

const std::map<std::string_view, Wording> common_labels{
    {"number", phrases::ledger_column::number},   {"title", phrases::ledger_column::title},
    {"state", phrases::ledger_column::state},     {"starter", phrases::ledger_column::starter},
    {"unit", phrases::ledger_column::unit},       {"started", phrases::ledger_column::started},
    {"closed", phrases::ledger_column::closed},   {"due", phrases::ledger_column::due}};

bool common(std::string_view name) { return std::ranges::find(common_columns, name) != common_columns.end(); }

std::vector<std::string> every_column(const Kind& kind) {
  std::vector<std::string> out(common_columns.begin(), common_columns.begin() + 3);
  for (const auto& name : form::columns(kind.form)) out.push_back(name);
  out.insert(out.end(), common_columns.begin() + 3, common_columns.end());
  return out;
}

Result<std::vector<Column>> columns_of(const Kind& kind, const ExportLedger& in) {
  std::vector<Column> out;
  const auto names = in.columns && !in.columns->empty() ? *in.columns : every_column(kind);
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto* field = kind.form.find(names[i]);
    if (!common(names[i]) && (!field || !field->list))
      return refuse(errors::invalid, {}, {{"/columns/" + std::to_string(i), &errors::unknown_field, {}}});
    out.push_back({names[i], common(names[i]) ? nullptr : field});
  }
  return out;
}

double width_of(const Column& column) {
  if (column.name == "title") return 44;
  if (!column.field) return column.name == "number" || column.name == "unit" ? 22 : 13;
  switch (column.field->type) {
    case form::FieldType::count:
    case form::FieldType::flag:
      return 10;
    case form::FieldType::date:
    case form::FieldType::choice:
    case form::FieldType::money:
      return 14;
    default:
      return 24;
  }
}

std::string label_of(const Column& column, Language language) {
  if (!column.field) return say(common_labels.at(column.name), {}, language);
  Argument label{"label", Declared{column.field->label}};
  if (column.field->type == form::FieldType::money) return say(phrases::ledger_export::in_yuan, {label}, language);
  if (column.field->unit.empty()) return say(Declared{column.field->label}, language);
  return say(phrases::ledger_export::in_units, {label, {"unit", Declared{column.field->unit}}}, language);
}

Cell day_of(const std::optional<Instant>& at) { return at ? Cell(date_of(*at)) : Cell(); }

Cell common_cell(const LedgerLine& line, std::string_view name) {
  if (name == "number") return line.number.value_or("");
  if (name == "title") return line.title;
  if (name == "state") return line.state == "running" && !line.step_title.empty() ? line.step_title : line.state_label;
  if (name == "starter") return line.starter_name;
  if (name == "unit") return line.unit_name;
  return day_of(name == "started" ? line.started_at : name == "closed" ? line.closed_at : line.due_at);
}

Cell field_cell(const Services& services, const form::Field& field, const json::object& fields,
                Language language) {
  const auto* value = fields.if_contains(field.name);
  if (!value || value->is_null()) return {};
  switch (field.type) {
    case form::FieldType::count:
      return value->is_int64() ? Cell(value->get_int64()) : Cell();
    case form::FieldType::money:
      return value->is_int64() ? Cell(sheet::Amount{value->get_int64()}) : Cell();
    case form::FieldType::date: {
      auto day = value->is_string() ? date_from_text(std::string_view(value->get_string())) : std::nullopt;
      return day ? Cell(*day) : Cell();
    }
    case form::FieldType::person:
    case form::FieldType::people:
    case form::FieldType::unit:
    case form::FieldType::units:
    case form::FieldType::resource:
      return names_in(services, field, fields);
    default:
      return say(form::shown(field, *value), language);
  }
}

bool narrowed(const ListLedger& in) {
  return in.year || in.starter || in.unit || in.seq_from || in.seq_to || !in.q.value_or("").empty() ||
         !in.state.value_or("").empty() || !in.word.value_or("").empty() || (in.where && !in.where->empty());
}

/// Lines and sums counted while they pass.
struct Running {
  std::int64_t lines = 0;
  std::map<std::string, std::int64_t> sums;
};

void count_in(Running& running, const std::vector<Column>& columns, const LedgerLine& line) {
  ++running.lines;
  for (const auto& column : columns)
    if (const auto* value = column.field ? line.fields.if_contains(column.name) : nullptr; value && value->is_int64())
      running.sums[column.name] += value->get_int64();
}

class Export final : public job::Run {
 public:
  Export(const Services& services, api::Call call, LedgerQuery query, std::vector<Column> columns, bool part)
      : services_(services), call_(std::move(call)), query_(std::move(query)), columns_(std::move(columns)),
        part_(part) {}

  void to(std::string path) { path_ = std::move(path); }

  Result<bool> read(db::Tx& tx, Instant) override {
    if (!all_) all_ = ledger_figures(tx, query_);
    auto rows = ledger_rows(tx, query_, next_, lines_a_slice);
    if (!rows) return Failure(rows.error());
    for (const auto& row : rows->rows) {
      lines_.push_back(ledger_line(services_, call_, query_, row));
      if (row.matter.mark == Mark::work_secret) ++secret_;
    }
    next_ = rows->next;
    return next_.has_value();
  }
  void write() override;
  std::string close() override;
  std::int64_t done() const override { return done_; }
  std::int64_t total() const override { return all_ ? all_->lines : 0; }
  std::string title() const {
    return say(phrases::ledger_export::title, {{"kind", Declared{query_.kind->title}}}, call_.language);
  }

 private:
  void begin();
  void begin_group(const LedgerLine& line);
  void end_group();
  void total_row(const Wording& words, const Running& figures);
  std::vector<Cell> cells_of(const LedgerLine& line) const;
  std::string note() const;

  Services services_;
  api::Call call_;
  LedgerQuery query_;
  std::vector<Column> columns_;
  bool part_;
  std::string path_;
  std::optional<std::string> next_;
  std::vector<LedgerLine> lines_;
  std::optional<LedgerFigures> all_;
  std::unique_ptr<sheet::Sheet> sheet_;
  std::optional<std::string> group_;  // whose lines are being written
  Running group_figures_;
  std::int64_t done_ = 0, secret_ = 0;
};

std::string Export::note() const {
  auto text = taken_out_by(services_, call_);
  return part_ ? text + say(phrases::ledger_export::narrowed, {}, call_.language) : text;
}

void Export::begin() {
  std::vector<sheet::Column> heads;
  for (const auto& column : columns_) heads.push_back({label_of(column, call_.language), width_of(column)});
  sheet::About about{title(), note(), person_name(*services_.directory(), call_.caller.person),
                     say(phrases::ledger_export::page, {}, call_.language), call_.now};
  sheet_ = std::make_unique<sheet::Sheet>(path_, about, heads);
}

std::vector<Cell> Export::cells_of(const LedgerLine& line) const {
  std::vector<Cell> cells;
  for (const auto& column : columns_)
    cells.push_back(column.field ? field_cell(services_, *column.field, line.fields, call_.language)
                                 : common_cell(line, column.name));
  return cells;
}

void Export::begin_group(const LedgerLine& line) {
  end_group();
  group_ = line.group->key;
  group_figures_ = {};
  std::vector<Cell> head(columns_.size());
  if (!head.empty())
    head[0] = line.group->label.empty() ? say(phrases::ledger_export::empty_value, {}, call_.language)
                                        : line.group->label;
  sheet_->strong_row(head);
}

void Export::end_group() {
  if (group_) total_row(phrases::ledger_export::group_total, group_figures_);
  group_.reset();
}

/// The count stands in the first column that is not summed up, before what the others come to.
void Export::total_row(const Wording& words, const Running& figures) {
  std::vector<Cell> cells(columns_.size());
  bool counted = false;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const auto* field = columns_[i].field;
    auto sum = figures.sums.contains(columns_[i].name) ? figures.sums.at(columns_[i].name) : 0;
    if (field && field->type == form::FieldType::money) {
      cells[i] = sheet::Amount{sum};
    } else if (field && field->type == form::FieldType::count) {
      cells[i] = sum;
    } else if (!std::exchange(counted, true)) {
      cells[i] = say(words, {{"count", std::to_string(figures.lines)}}, call_.language);
    }
  }
  sheet_->strong_row(cells);
}

void Export::write() {
  if (!sheet_) begin();
  for (const auto& line : lines_) {
    if (line.group && line.group->key != group_) begin_group(line);
    sheet_->row(cells_of(line));
    count_in(group_figures_, columns_, line);
  }
  done_ += static_cast<std::int64_t>(lines_.size());
  lines_.clear();
}

std::string Export::close() {
  end_group();
  total_row(phrases::ledger_export::total, {all_->lines, all_->sums});
  auto name = title();
  if (secret_ > 0) {
    sheet_->remark(say(phrases::ledger_export::work_secret, {{"count", std::to_string(secret_)}}, call_.language));
    name = say(phrases::ledger_export::secret_name, {{"title", name}}, call_.language);
  }
  sheet_->close();
  return taken_out_name(name, call_.now);
}

Result<std::shared_ptr<Export>> begun(const Services& services, const api::Call& call, const ExportLedger& in) {
  auto query = ledger_query(services, call, in);
  if (!query) return Failure(query.error());
  auto columns = columns_of(*query->kind, in);
  if (!columns) return Failure(columns.error());
  return std::make_shared<Export>(services, call, std::move(*query), std::move(*columns), narrowed(in));
}

/// What is found before anything is written: all lines of a short register, of a long one only how many.
struct Looked {
  std::shared_ptr<Export> run;
  bool direct = false;
};
struct Made {
  job::Wish wish;
  Id id = no_id;
  std::optional<job::Outcome> outcome;
};

Result<Looked> look(const Services& services, db::Tx& tx, const api::Call& call, const ExportLedger& in,
                    std::int64_t direct_lines) {
  auto run = begun(services, call, in);
  if (!run) return Failure(run.error());
  auto more = (*run)->read(tx, call.now);
  if (!more) return Failure(more.error());
  Looked out{*run, (*run)->total() <= direct_lines};
  while (out.direct && *more)
    if (more = (*run)->read(tx, call.now); !more) return Failure(more.error());
  return out;
}

Made make(job::Tray& tray, const api::Call& call, const ExportLedger& in, const Looked& looked) {
  Made made{{std::string(ledger_job), looked.run->title(), parse_json(api::to_json(in))->get_object()}};
  if (!looked.direct) return made;
  made.id = tray.new_id(call.now);
  looked.run->to(tray.path_of(made.id));
  looked.run->write();
  auto name = looked.run->close();
  made.outcome = tray.outcome_of(made.id, std::move(name), looked.run->done());
  return made;
}

}  // namespace
}  // namespace ledger_export

job::Begin ledger_run(const Services& services) {
  return [services](const job::Job& job, const std::string& path, Instant now) -> Result<std::unique_ptr<job::Run>> {
    auto caller = identity::caller_of(*services.directory(), job.person, job.post);
    if (!caller) return refuse(errors::job_no_person);
    auto in = api::read_json<ExportLedger>(job.wish.asked);
    if (!in) return Failure(in.error());
    api::Call call;
    call.caller = std::move(*caller);
    call.now = now;
    call.language = job.language;
    auto run = ledger_export::begun(services, call, *in);
    if (!run) return Failure(run.error());
    (*run)->to(path);
    return std::make_unique<ledger_export::Export>(std::move(**run));
  };
}

void add_export_routes(api::Routes& routes, const Services& s, job::Tray& tray, std::int64_t direct_lines) {
  using ledger_export::Looked, ledger_export::Made;
  routes.write_prepared<ExportLedger, Looked, Made, job::JobView>(
      http::Method::post, "/ledgers/{kind}/exports", api::Authorisation::signed_in(),
      "Takes the register out as a table (.xlsx), as the caller sees it: at once or, of many lines, as a job.",
      {.look = [s, direct_lines](db::Tx& tx, const api::Call& call, const ExportLedger& in) {
         return ledger_export::look(s, tx, call, in, direct_lines);
       },
       .prepare = [&tray](const api::Call& call, const ExportLedger& in, const Looked& looked) -> Result<Made> {
         return ledger_export::make(tray, call, in, looked);
       },
       .act = [s, &tray](db::Tx& tx, const api::Call& call, const ExportLedger&, Made& made) -> Result<api::Subject> {
         if (made.outcome) {
           tray.ask_done(tx, call, made.id, made.wish, *made.outcome);
           return api::Subject{made.id};
         }
         auto id = tray.ask(tx, call, made.wish);
         if (!id) return Failure(id.error());
         if (s.wake) tx.after_commit(s.wake);
         return api::Subject{*id};
       },
       .view = [](db::Tx& tx, const api::Call& call, const ExportLedger&, const Made&,
                  api::Subject subject) { return taken_out_answer(tx, call, subject.id); }});
}

}  // namespace zs::matter
