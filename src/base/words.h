#pragma once
// What the server says to people. Whoever has something to say names a line of a catalogue and its arguments; language,
// names and dates are put on at the edge, when a reader is known. So one stored reason, one refusal, one button is read
// in every language, also years later.

#include <base/id.h>
#include <base/time.h>

#include <boost/json/fwd.hpp>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace zs {

enum class Language { zh_cn, zh_tw, en };
/// "zh-CN", "zh-TW", "en".
std::string_view to_text(Language language);

/// One line of a catalogue (`*.def`): a stable code, and its text with `{name}` where an argument goes. The text of
/// Taiwan is looked up by the Chinese one (`zh_tw.def`, written by a tool).
struct Wording {
  std::string_view code;
  std::string_view zh;
  std::string_view en;
};

struct Argument;

/// A line of a catalogue by its code, with its arguments. A code nobody knows any more is said as it stands.
struct Phrase {
  std::string code;
  std::vector<Argument> arguments;
  Phrase() = default;
  Phrase(const Wording& wording, std::vector<Argument> with = {});  // NOLINT: a wording without arguments is a phrase
  Phrase(std::string_view group, std::string_view word);
  bool operator==(const Phrase& other) const;
};

/// A title, label or hint of a declaration: said in the characters of the reader; `en` where the declaration has it.
struct Declared {
  std::string text;
  std::string en{};
  bool operator==(const Declared&) const = default;
};

/// A person, said by his name.
struct Named {
  Id person = no_id;
  bool operator==(const Named&) const = default;
};

/// Anything that can stand in a sentence or be one: people's own text (said as it is, in every language), a declared
/// title, a person, a moment, a phrase of a catalogue, or a list of these.
struct Words {
  using List = std::vector<Words>;
  std::variant<std::string, Declared, Named, Instant, Phrase, List> value;

  Words() = default;
  Words(std::string text);        // NOLINT: words are made of what they say
  Words(std::string_view text);   // NOLINT
  Words(const char* text);        // NOLINT
  Words(Declared declared);       // NOLINT
  Words(Named person);            // NOLINT
  Words(Instant at);              // NOLINT
  Words(Phrase phrase);           // NOLINT
  Words(const Wording& wording);  // NOLINT
  Words(List list);               // NOLINT
  bool empty() const;
  bool operator==(const Words& other) const;
};

struct Argument {
  std::string name;
  Words words;
  bool operator==(const Argument& other) const;
};

/// Who is spoken to. Without `name_of` people are told by their number.
struct Reader {
  Language language = Language::zh_cn;
  std::function<std::string(Id person)> name_of{};
  Reader(Language l, std::function<std::string(Id)> names = {});  // NOLINT: a language is a reader who knows no names
};

/// The words in the reader's language.
std::string say(const Words& words, const Reader& reader);
/// The text of one line with its arguments put in; an empty argument takes the brackets around it along.
std::string say(const Wording& wording, const std::vector<Argument>& arguments, const Reader& reader);
/// The same words with the names of people put on.
Words with_names(Words words, const std::function<std::string(Id)>& name_of);

/// "{group}.{word}" of `phrases.def` in the reader's language: 办理中, 已办结 …
std::string say(std::string_view group, std::string_view word, Language language);

/// The stored form: own text is a string, a phrase {"code": …, its arguments}. Reading never fails: what is not
/// understood is own text.
boost::json::value to_json(const Words& words);
Words words_from_json(const boost::json::value& value);

/// A catalogue's text in Taiwan's characters and terms; the text itself where there is none.
std::string_view taiwan(std::string_view zh);

/// All lines of `phrases.def`.
std::span<const Wording> phrase_catalogue();

}  // namespace zs
