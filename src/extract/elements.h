#pragma once
// What stands on the face of a paper: its title, number, sender, date. Pure: blocks in, suggestions out, for a person
// to confirm. Which words give an element away is not known here; the recogniser is told.

#include <base/declaration.h>
#include <extract/extract.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zs::extract {

/// Each as it would be typed into a form; absent: not found.
struct Elements {
  std::optional<std::string> title, number, sender, recipients, urgency, doc_type, signer;
  std::optional<std::string> date;  // "2024-11-12"
  bool operator==(const Elements&) const = default;
};

class Recogniser {
 public:
  using Words = std::vector<std::u32string>;

  /// Knows no word, finds a number and a date at most.
  Recogniser() = default;
  /// Reads a declaration of words (modules/*/recognise.jsonc). All faults are added with their paths.
  static Recogniser parse(std::string_view text, DeclarationFaults& faults);

  Elements elements_of(const Blocks& blocks) const;

  /// The lists a declaration may hold.
  struct Lists {
    Words doc_types;        // what a title ends in; the longest that fits counts
    Words after_doc_types;  // what may still follow in brackets
    Words about;            // where, in a title, its sender ends
    Words heads;            // what the sender's name ends in at the head of the first page
    Words urgencies;        // alone in a line above the title
    Words signers;          // before a colon and the name of who signs
    Words closings;         // what a text's last line begins with, when it is a line of its own
    Words no_recipients;    // lines that end in a colon and address nobody
  };

 private:
  Lists lists_;
};

/// The number of a paper in one spelling, wherever it stands in the text: "〔2024〕" whatever the brackets, no "第", no
/// leading zeros, half-width digits. nullopt: there is none.
std::optional<std::string> number_in_text(std::string_view text);
/// A text that is a date, Chinese or Arabic, as "2024-11-12".
std::optional<std::string> date_of_text(std::string_view text);

}  // namespace zs::extract
