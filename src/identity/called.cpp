#include <base/pinyin.h>
#include <base/terms.h>
#include <base/text.h>
#include <identity/called.h>

#include <algorithm>
#include <array>
#include <string>

namespace zs::identity {
namespace {

char small(char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c); }

/// Letters and figures alone, small; empty when anything else stands in it.
std::string letters_of(std::string_view typed) {
  std::string letters;
  for (char c : fold_width(typed)) {
    c = small(c);
    if (c == ' ' || c == '\'') continue;
    if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) return {};
    letters += c;
  }
  return letters;
}

bool begins(std::string_view user_name, std::string_view letters) {
  return user_name.size() >= letters.size() &&
         std::equal(letters.begin(), letters.end(), user_name.begin(), [](char a, char b) { return a == small(b); });
}

Called::Closeness by_characters(std::string_view plain, const Person& person) {
  const auto name = plain_text(person.name);
  const auto at = name.find(plain);
  if (at == std::string_view::npos) return Called::Closeness::none;
  if (at > 0) return Called::Closeness::contains;
  return name.size() == plain.size() ? Called::Closeness::whole : Called::Closeness::begins;
}

}  // namespace

Called::Called(std::string_view typed) : plain_(plain_text(typed)), letters_(letters_of(typed)) {}

Called::Closeness Called::of(const Person& person) const {
  if (plain_.empty()) return Closeness::none;
  if (letters_.empty()) return by_characters(plain_, person);
  const auto how = spelt(letters_, person.name);
  if (how == Spelt::whole) return Closeness::whole;
  return how == Spelt::begins || begins(person.user_name, letters_) ? Closeness::begins : Closeness::none;
}

std::vector<const Person*> people_called(const Directory& directory, std::string_view typed) {
  const Called wanted(typed);
  std::vector<const Person*> found;
  if (wanted.nothing()) return found;
  std::array<std::vector<const Person*>, 3> by_closeness;
  for (const auto& person : directory.people()) {
    const auto how = person.active ? wanted.of(person) : Called::Closeness::none;
    if (how != Called::Closeness::none) by_closeness[static_cast<std::size_t>(how)].push_back(&person);
  }
  for (const auto& some : by_closeness) found.insert(found.end(), some.begin(), some.end());
  return found;
}

}  // namespace zs::identity
