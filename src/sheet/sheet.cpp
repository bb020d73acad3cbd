#include <base/text.h>
#include <sheet/sheet.h>
#include <xlsxwriter.h>

#include <stdexcept>
#include <utility>

namespace zs::sheet {
namespace {

constexpr const char* text_font = "SimSun";
constexpr const char* head_font = "SimHei";
constexpr std::uint8_t paper_a4 = 9;
constexpr std::size_t most_bytes = 32'000;  // a cell holds 32,767 signs

/// A sheet's name has at most 31 signs and none of []:*?/\.
std::string sheet_name(std::string_view title) {
  std::string out;
  for (char c : title)
    if (std::string_view("[]:*?/\\'").find(c) == std::string_view::npos) out += c;
  while (count_characters(out) > 31 || (!out.empty() && !is_utf8(out))) out.pop_back();
  return out.empty() ? "1" : out;
}

std::string shortened(std::string text) {
  if (text.size() <= most_bytes) return text;
  text.resize(most_bytes);
  while (!is_utf8(text)) text.pop_back();
  return text;
}

lxw_datetime day_of(Date date) {
  return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
          static_cast<int>(static_cast<unsigned>(date.day())), 0, 0, 0};
}

lxw_datetime moment_of(Instant at) {
  auto out = day_of(date_of(at));
  auto minutes = time_of_day(at).count();
  out.hour = static_cast<int>(minutes / 60);
  out.min = static_cast<int>(minutes % 60);
  return out;
}

}  // namespace

struct Sheet::Impl {
  /// How cells look: plain, and where they stand out.
  struct Look {
    lxw_format *text, *number, *amount, *day, *moment;
  };

  lxw_workbook* book = nullptr;
  lxw_worksheet* page = nullptr;
  Look plain{}, strong{};
  lxw_format *title = nullptr, *head = nullptr, *note = nullptr;
  lxw_row_t next = 0;

  Impl(const std::string& path, const About& about);
  ~Impl() {
    if (book) lxw_workbook_free(book);
  }
  void make_looks();
  Look look(bool bold);
  lxw_format* format(const char* number_format, bool bold);
  void begin(const About& about, std::span<const Column> columns);
  void write(std::span<const Cell> cells, const Look& look);
  void cell(lxw_col_t column, const Cell& cell, const Look& look);
};

Sheet::Impl::Impl(const std::string& path, const About& about) {
  lxw_workbook_options options{};
  options.constant_memory = LXW_TRUE;
  auto folder = path.substr(0, path.rfind('/'));
  options.tmpdir = folder.data();  // what is being written stays in the installation's directory
  book = workbook_new_opt(path.c_str(), &options);
  if (!book) throw std::runtime_error("cannot begin " + path);
  page = workbook_add_worksheet(book, sheet_name(about.title).c_str());
  if (!page) throw std::runtime_error("cannot begin a sheet in " + path);
  make_looks();
  lxw_doc_properties properties{};
  std::string name = about.title, author = about.author;
  properties.title = name.data();
  properties.author = author.data();
  properties.created = static_cast<std::time_t>(to_millis(about.made_at) / 1000);
  workbook_set_properties(book, &properties);
}

lxw_format* Sheet::Impl::format(const char* number_format, bool bold) {
  auto* made = workbook_add_format(book);
  format_set_font_name(made, text_font);
  format_set_font_size(made, 11);
  format_set_border(made, LXW_BORDER_THIN);
  format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
  if (bold) format_set_bold(made);
  if (number_format)
    format_set_num_format(made, number_format);
  else
    format_set_text_wrap(made);
  return made;
}

Sheet::Impl::Look Sheet::Impl::look(bool bold) {
  return {format(nullptr, bold), format("#,##0", bold), format("#,##0.00", bold), format("yyyy-mm-dd", bold),
          format("yyyy-mm-dd hh:mm", bold)};
}

void Sheet::Impl::make_looks() {
  plain = look(false);
  strong = look(true);
  title = workbook_add_format(book);
  format_set_font_name(title, head_font);
  format_set_font_size(title, 16);
  head = format(nullptr, true);
  format_set_font_name(head, head_font);
  format_set_align(head, LXW_ALIGN_CENTER);
  format_set_bg_color(head, 0xF2F2F2);
  note = workbook_add_format(book);
  format_set_font_name(note, text_font);
  format_set_font_size(note, 10);
}

void Sheet::Impl::begin(const About& about, std::span<const Column> columns) {
  for (std::size_t i = 0; i < columns.size(); ++i)
    worksheet_set_column(page, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i), columns[i].width, nullptr);
  worksheet_set_landscape(page);
  worksheet_set_paper(page, paper_a4);
  worksheet_fit_to_pages(page, 1, 0);
  worksheet_write_string(page, next++, 0, about.title.c_str(), title);
  worksheet_write_string(page, next++, 0, about.note.c_str(), note);
  for (std::size_t i = 0; i < columns.size(); ++i)
    worksheet_write_string(page, next, static_cast<lxw_col_t>(i), columns[i].label.c_str(), head);
  worksheet_repeat_rows(page, next, next);
  ++next;
  worksheet_freeze_panes(page, next, 0);
  if (!about.page.empty()) worksheet_set_footer(page, ("&C" + about.page).c_str());
}

void Sheet::Impl::cell(lxw_col_t column, const Cell& cell, const Look& look) {
  if (const auto* text = std::get_if<std::string>(&cell)) {
    worksheet_write_string(page, next, column, shortened(*text).c_str(), look.text);
  } else if (const auto* number = std::get_if<std::int64_t>(&cell)) {
    worksheet_write_number(page, next, column, static_cast<double>(*number), look.number);
  } else if (const auto* amount = std::get_if<Amount>(&cell)) {
    worksheet_write_number(page, next, column, static_cast<double>(amount->fen) / 100, look.amount);
  } else if (const auto* day = std::get_if<Date>(&cell)) {
    auto value = day_of(*day);
    worksheet_write_datetime(page, next, column, &value, look.day);
  } else if (const auto* moment = std::get_if<Instant>(&cell)) {
    auto value = moment_of(*moment);
    worksheet_write_datetime(page, next, column, &value, look.moment);
  } else {
    worksheet_write_blank(page, next, column, look.text);
  }
}

void Sheet::Impl::write(std::span<const Cell> cells, const Look& look) {
  for (std::size_t i = 0; i < cells.size(); ++i) cell(static_cast<lxw_col_t>(i), cells[i], look);
  ++next;
}

Sheet::Sheet(const std::string& path, const About& about, std::span<const Column> columns)
    : impl_(std::make_unique<Impl>(path, about)) {
  impl_->begin(about, columns);
}

Sheet::~Sheet() = default;

void Sheet::row(std::span<const Cell> cells) { impl_->write(cells, impl_->plain); }
void Sheet::strong_row(std::span<const Cell> cells) { impl_->write(cells, impl_->strong); }

void Sheet::remark(std::string_view text) {
  worksheet_write_string(impl_->page, impl_->next++, 0, std::string(text).c_str(), impl_->note);
}

void Sheet::close() {
  auto* book = std::exchange(impl_->book, nullptr);
  auto code = workbook_close(book);  // frees it, whatever comes of it
  if (code != LXW_NO_ERROR) throw std::runtime_error(std::string("cannot finish a sheet: ") + lxw_strerror(code));
}

}  // namespace zs::sheet
