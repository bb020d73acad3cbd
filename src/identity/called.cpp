#include <base/pinyin.h>
#include <base/terms.h>
#include <base/text.h>
#include <identity/called.h>

#include <algorithm>
#include <array>
#include <string>

namespace zs::identity {
namespace {

/// How close: the smaller, the sooner shown.
enum class Closeness { whole, begins, contains, none };

/// What was typed, seen as characters and as letters.
struct Typed {
  std::string plain;
  std::string letters;  // empty when something else stands among them
};

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

Closeness by_characters(const Typed& typed, const Person& person) {
  const auto name = plain_text(person.name);
  const auto at = name.find(typed.plain);
  if (at == std::string_view::npos) return Closeness::none;
  if (at > 0) return Closeness::contains;
  return name.size() == typed.plain.size() ? Closeness::whole : Closeness::begins;
}

Closeness closeness(const Typed& typed, const Person& person) {
  if (typed.letters.empty()) return by_characters(typed, person);
  const auto how = spelt(typed.letters, person.name);
  if (how == Spelt::whole) return Closeness::whole;
  return how == Spelt::begins || begins(person.user_name, typed.letters) ? Closeness::begins : Closeness::none;
}

}  // namespace

std::vector<const Person*> people_called(const Directory& directory, std::string_view typed) {
  const Typed wanted{plain_text(typed), letters_of(typed)};
  std::vector<const Person*> found;
  if (wanted.plain.empty()) return found;
  std::array<std::vector<const Person*>, 3> by_closeness;
  for (const auto& person : directory.people()) {
    const auto how = person.active ? closeness(wanted, person) : Closeness::none;
    if (how != Closeness::none) by_closeness[static_cast<std::size_t>(how)].push_back(&person);
  }
  for (const auto& some : by_closeness) found.insert(found.end(), some.begin(), some.end());
  return found;
}

}  // namespace zs::identity
