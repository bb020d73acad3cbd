#include <identity/import.h>

namespace zs::identity {

namespace {

/// Walks over the text once, filling records.
class CsvReader {
 public:
  explicit CsvReader(std::string_view text) : text_(text) {
    if (text_.starts_with("\xEF\xBB\xBF")) text_.remove_prefix(3);
  }

  std::optional<std::vector<CsvRecord>> read(std::int64_t* fault_line) {
    while (at_ < text_.size()) {
      CsvRecord record{line_, {}};
      if (!read_record(record)) {
        if (fault_line) *fault_line = quote_line_;
        return std::nullopt;
      }
      bool blank = record.cells.size() == 1 && record.cells.front().empty();
      if (!blank) records_.push_back(std::move(record));
    }
    return std::move(records_);
  }

 private:
  bool read_record(CsvRecord& record) {
    for (;;) {
      std::string cell;
      if (at_ < text_.size() && text_[at_] == '"') {
        if (!read_quoted(cell)) return false;
      }
      while (at_ < text_.size() && text_[at_] != ',' && text_[at_] != '\n' && text_[at_] != '\r') cell += text_[at_++];
      record.cells.push_back(std::move(cell));
      if (at_ < text_.size() && text_[at_] == ',') {
        ++at_;
        continue;
      }
      end_line();
      return true;
    }
  }

  bool read_quoted(std::string& cell) {
    quote_line_ = line_;
    for (++at_; at_ < text_.size(); ++at_) {
      if (text_[at_] == '\n') ++line_;
      if (text_[at_] != '"') {
        cell += text_[at_];
      } else if (text_.substr(at_ + 1, 1) == "\"") {
        cell += '"';
        ++at_;
      } else {
        ++at_;
        return true;
      }
    }
    return false;
  }

  void end_line() {
    if (at_ < text_.size() && text_[at_] == '\r') ++at_;
    if (at_ < text_.size() && text_[at_] == '\n') ++at_;
    ++line_;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::int64_t line_ = 1;
  std::int64_t quote_line_ = 1;
  std::vector<CsvRecord> records_;
};

}  // namespace

std::optional<std::vector<CsvRecord>> parse_csv(std::string_view text, std::int64_t* fault_line) {
  return CsvReader(text).read(fault_line);
}

}  // namespace zs::identity
