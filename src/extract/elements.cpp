#include <extract/characters.h>
#include <extract/elements.h>

#include <algorithm>

namespace zs::extract {
namespace {

using Words = Recogniser::Words;
using Lists = Recogniser::Lists;

constexpr std::size_t most_lines = 4'000, head_lines = 30, title_lines = 5, signature_lines = 6;
constexpr std::size_t most_title = 150, most_recipients = 400, most_name = 40;
constexpr std::u32string_view sentence_marks = U"。；：，:;,!?！？";

/// A line of the paper, as it stands and as it is compared.
struct Line {
  std::u32string text, bare;
  bool centred = false;
  bool number = false, aside = false;  // aside: belongs neither to the title nor to the recipients
};
using Lines = std::vector<Line>;

bool ends_in(std::u32string_view text, const Words& words) {
  return std::any_of(words.begin(), words.end(), [&](const auto& word) { return text.ends_with(word); });
}

bool begins_with(std::u32string_view text, const Words& words) {
  return std::any_of(words.begin(), words.end(), [&](const auto& word) { return text.starts_with(word); });
}

bool has_mark(std::u32string_view text) { return text.find_first_of(sentence_marks) != std::u32string_view::npos; }

void add_line(Lines& lines, std::u32string_view text, bool centred) {
  Line line{tidied(text), squeezed(text), centred};
  if (!line.bare.empty() && lines.size() < most_lines) lines.push_back(std::move(line));
}

void add_lines(Lines& lines, const Block& block) {
  const auto text = to_characters(block.text);
  for (std::size_t from = 0; from <= text.size();) {
    const auto end = std::min(text.find(U'\n', from), text.size());
    add_line(lines, std::u32string_view(text).substr(from, end - from), block.centred);
    from = end + 1;
  }
  for (const auto& row : block.rows) {
    std::string joined;
    for (const auto& cell : row) joined += cell + " ";
    add_line(lines, to_characters(joined), false);
  }
}

Lines lines_of(const Blocks& blocks) {
  Lines lines;
  for (const auto& block : blocks) add_lines(lines, block);
  return lines;
}

/// The head of the page is gone through once: what is found there is set aside, what is left is title and addressees.
class Search {
 public:
  Search(const Lists& words, Lines paper) : lists_(words), lines_(std::move(paper)) {}
  Elements run() {
    look_at_head();
    find_title();
    find_recipients();
    find_end();
    find_sender();
    return std::move(found_);
  }

 private:
  void look_at_head();
  void find_title();
  void find_recipients();
  void find_end();
  void find_sender();
  bool take_number(Line& line);
  bool take_signer(const Line& line);
  bool take_urgency(const Line& line);
  bool take_head(const Line& line);
  bool take_head_above(const Line& line);
  bool take_title(std::size_t from, bool with_about);
  std::optional<std::u32string> doc_type_of(std::u32string_view bare) const;
  bool take_date(std::size_t at);
  void take_bracketed_date();
  void take_signature(std::size_t before);

  const Lists& lists_;
  Lines lines_;
  Elements found_;
  std::vector<std::u32string> heads_, signature_;
  std::size_t after_title_ = 0;
};

/// A number, alone in its line or beside who signs. "令第51号" and "2023年第36号" have no brackets.
bool Search::take_number(Line& line) {
  const auto number = number_in_text(to_utf8(line.text));
  if (number && line.bare.size() <= to_characters(*number).size() + 14) {
    if (!found_.number) found_.number = number;
    return line.number = true;
  }
  auto bare = std::u32string_view(line.bare);
  if (bare.starts_with(U'(') && bare.ends_with(U')')) bare = bare.substr(1, bare.size() - 2);
  const auto from = bare.rfind(U'第');
  if (from == std::u32string_view::npos || bare.size() > most_name || !bare.ends_with(U'号')) return false;
  const auto serial = bare.substr(from + 1, bare.size() - from - 2);
  if (serial.empty() || !std::all_of(serial.begin(), serial.end(), is_digit)) return false;
  if (!found_.number) found_.number = to_utf8(bare);
  return line.number = true;
}

bool Search::take_signer(const Line& line) {
  for (const auto& word : lists_.signers) {
    const auto at = line.text.find(word);
    if (at == std::u32string::npos) continue;
    auto name = std::u32string_view(line.text).substr(at + word.size());
    const auto from = name.find_first_not_of(U"：: ");
    if (from == std::u32string_view::npos || from == 0 || name.size() > most_name) continue;
    std::u32string names(name.substr(from));
    std::replace(names.begin(), names.end(), U' ', U'、');
    found_.signer = to_utf8(names);
    return true;
  }
  return false;
}

bool Search::take_urgency(const Line& line) {
  for (const auto& word : lists_.urgencies) {
    if (line.bare != word && !line.text.starts_with(word + U" ") && !line.text.ends_with(U" " + word)) continue;
    if (!found_.urgency) found_.urgency = to_utf8(word);
    return line.bare == word;
  }
  return false;
}

/// The sender's name in red, as it is printed at the top.
bool Search::take_head(const Line& line) {
  for (const auto& word : lists_.heads) {
    if (line.bare == word) return take_head_above(line);
    if (!line.bare.ends_with(word) || line.bare.size() <= word.size() + 1 || line.bare.size() > most_name) continue;
    if (has_mark(line.bare)) continue;
    std::u32string name = line.text;
    while (!name.empty() && !squeezed(name).ends_with(word)) name.pop_back();
    std::size_t left = word.size();
    while (!name.empty() && left > 0) left -= is_space(name.back()) ? 0 : 1, name.pop_back();
    heads_.push_back(tidied(name));
    return true;
  }
  return false;
}

/// The word stands alone under a long name or several.
bool Search::take_head_above(const Line& line) {
  for (std::size_t at = static_cast<std::size_t>(&line - lines_.data()); at > 0; --at) {
    auto& above = lines_[at - 1];
    if (above.aside || has_mark(above.bare) || above.bare.size() > most_name) break;
    heads_.insert(heads_.begin(), above.text);
    above.aside = true;
  }
  return true;
}

void Search::look_at_head() {
  for (std::size_t at = 0; at < std::min(lines_.size(), head_lines); ++at) {
    auto& line = lines_[at];
    const bool number = take_number(line), signer = take_signer(line), urgency = take_urgency(line);
    const bool serial = std::all_of(line.bare.begin(), line.bare.end(), is_digit);
    line.aside = number || signer || urgency || serial || take_head(line);
    if (line.bare.ends_with(U':') && !line.aside) return;  // whom it is addressed to: the head ends here
  }
}

std::optional<std::u32string> Search::doc_type_of(std::u32string_view bare) const {
  for (const auto& word : lists_.after_doc_types)
    if (const auto folded = squeezed(word); bare.ends_with(folded)) bare.remove_suffix(folded.size());
  const std::u32string* longest = nullptr;
  for (const auto& word : lists_.doc_types)
    if (bare.ends_with(word) && (!longest || word.size() > longest->size())) longest = &word;
  return longest ? std::optional(*longest) : std::nullopt;
}

/// A title set in several lines_ is one; it ends with the line whose last word says what kind of paper this is.
bool Search::take_title(std::size_t from, bool with_about) {
  std::u32string title;
  const auto has_about = [&] {
    return std::any_of(lists_.about.begin(), lists_.about.end(),
                       [&](const auto& word) { return title.find(word) != std::u32string::npos; });
  };
  for (std::size_t at = from; at < std::min(lines_.size(), from + title_lines); ++at) {
    const auto& line = lines_[at];
    if (line.aside || has_mark(line.bare.substr(line.bare.empty() ? 0 : line.bare.size() - 1))) return false;
    title += line.text;
    if (title.size() > most_title) return false;
    const auto type = doc_type_of(squeezed(title));
    if (!type || (with_about && !has_about())) continue;
    const auto below = at + 1 < lines_.size() ? std::u32string_view(lines_[at + 1].bare) : std::u32string_view();
    if (below.starts_with(U'的') && doc_type_of(below)) continue;
    found_.title = to_utf8(title);
    found_.doc_type = to_utf8(*type);
    after_title_ = at + 1;
    return true;
  }
  return false;
}

void Search::find_title() {
  const auto most = std::min(lines_.size(), head_lines);
  for (const bool with_about : {true, false})
    for (std::size_t from = 0; from < most; ++from) {
      if (take_title(from, with_about)) return;
      if (lines_[from].bare.ends_with(U':') && !lines_[from].aside) break;
    }
}

void Search::find_recipients() {
  std::size_t looked = 0;
  for (std::size_t at = after_title_; at < lines_.size() && looked < 2; ++at) {
    const auto& line = lines_[at];
    if (line.aside || (line.bare.starts_with(U'(') && line.bare.ends_with(U')'))) continue;
    ++looked;
    if (!line.bare.ends_with(U':') || line.bare.size() > most_recipients) continue;
    auto text = std::u32string_view(line.text).substr(0, line.text.size() - 1);
    if (text.find_first_of(U"。：") != std::u32string_view::npos || ends_in(text, lists_.no_recipients)) return;
    found_.recipients = to_utf8(text);
    after_title_ = at + 1;
    return;
  }
}

/// Short lines_ without a sentence's marks: who signs, one organ a line.
void Search::take_signature(std::size_t before) {
  for (std::size_t at = before; at > after_title_ && signature_.size() < signature_lines; --at) {
    const auto& line = lines_[at - 1];
    const bool plain = !has_mark(line.bare) && line.bare.size() <= most_name && line.bare.size() >= 2 &&
                       std::none_of(line.bare.begin(), line.bare.end(), is_digit) && !line.bare.ends_with(U')');
    if (!plain || line.aside || begins_with(line.bare, lists_.closings)) return;
    signature_.insert(signature_.begin(), line.text);
  }
}

/// A line that is a date, or a short name and a date.
bool Search::take_date(std::size_t at) {
  const auto& line = lines_[at];
  if (auto date = date_of_text(to_utf8(line.bare))) {
    found_.date = date;
    take_signature(at);
    return true;
  }
  const auto gap = line.text.rfind(U' ');
  if (gap == std::u32string::npos || gap > most_name) return false;
  const auto name = line.text.substr(0, gap);
  auto date = date_of_text(to_utf8(line.text.substr(gap + 1)));
  if (!date || has_mark(name) || std::any_of(name.begin(), name.end(), is_digit)) return false;
  found_.date = date;
  signature_ = {name};
  return true;
}

/// "（2018年11月23日…通过）" under the title of what an assembly has decided.
void Search::take_bracketed_date() {
  for (std::size_t at = after_title_; at < std::min(lines_.size(), after_title_ + 4); ++at) {
    const auto& bare = lines_[at].bare;
    const auto day = bare.find(U'日');
    if (!bare.starts_with(U'(') || day == std::u32string::npos) continue;
    found_.date = date_of_text(to_utf8(bare.substr(1, day)));
    if (found_.date) return;
  }
}

void Search::find_end() {
  for (std::size_t at = after_title_; at < lines_.size(); ++at)
    if (take_date(at)) return;
  take_bracketed_date();
}

std::string joined(const std::vector<std::u32string>& names) {
  std::u32string all;
  for (auto name : names) {
    std::replace(name.begin(), name.end(), U' ', U'、');
    all += (all.empty() ? U"" : U"、") + name;
  }
  return to_utf8(all);
}

void Search::find_sender() {
  if (signature_.size() == 1 && heads_.size() <= 1) {
    if (heads_.empty()) found_.sender = to_utf8(signature_.front());
  } else if (!signature_.empty()) {
    found_.sender = joined(signature_);
  }
  if (!found_.sender && !heads_.empty()) found_.sender = joined(heads_);
  if (found_.sender || !found_.title) return;
  const auto title = to_characters(*found_.title);
  std::size_t end = title.size();
  for (const auto& word : lists_.about) end = std::min(end, title.find(word));
  if (end > 1 && end < title.size()) found_.sender = joined({tidied(title.substr(0, end))});
}

bool known_list(Lists& lists, std::string_view key, Words*& out) {
  const std::pair<std::string_view, Words*> known[] = {
      {"doc_types", &lists.doc_types}, {"after_doc_types", &lists.after_doc_types},
      {"about", &lists.about},         {"heads", &lists.heads},
      {"urgencies", &lists.urgencies}, {"signers", &lists.signers},
      {"closings", &lists.closings},   {"no_recipients", &lists.no_recipients}};
  for (const auto& [name, words] : known)
    if (name == key) return out = words, true;
  return false;
}

}  // namespace

Recogniser Recogniser::parse(std::string_view text, DeclarationFaults& faults) {
  Recogniser recogniser;
  std::string why;
  const auto document = parse_jsonc(text, &why);
  if (!document || !document->is_object()) {
    faults.push_back({"", "Expected an object of lists of words. " + why, ""});
    return recogniser;
  }
  for (const auto& [key, value] : document->get_object()) {
    const std::string path = "/" + std::string(key);
    Words* words = nullptr;
    if (!known_list(recogniser.lists_, key, words)) {
      faults.push_back({path, "Unknown list.", ""});
      continue;
    }
    bool sound = value.is_array() && !value.get_array().empty();
    for (std::size_t at = 0; sound && at < value.get_array().size(); ++at) {
      const auto& word = value.get_array()[at];
      sound = word.is_string() && !word.get_string().empty();
      if (sound) words->push_back(to_characters(word.get_string()));
    }
    if (!sound) faults.push_back({path, "Expected a list of words that are not empty.", ""});
  }
  return recogniser;
}

Elements Recogniser::elements_of(const Blocks& blocks) const {
  return Search(lists_, lines_of(blocks)).run();
}

}  // namespace zs::extract
