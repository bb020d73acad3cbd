#pragma once
// What a declaration says of sending to other organs: `"deliver": {"at", "to", "as", "fields", "sign_within"}`. On
// completing the step `at` each organ named in the fields `to` gets a delivery; signed for, it becomes a matter of the
// kind `as` there, whose fields are filled from ours.

#include <base/declaration.h>
#include <deadline/deadline.h>
#include <form/form.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zs::matter {

struct Kind;

/// What stands in `fields` for something of the matter that is no field of it.
namespace sent {
inline constexpr std::string_view number = "@number";  // of the sender's register
inline constexpr std::string_view title = "@title";
inline constexpr std::string_view organ = "@organ";  // the sender: its name, or the unit itself
inline constexpr std::string_view day = "@day";      // of sending
inline constexpr std::string_view unit = "@unit";    // the unit a matter is opened for; that it was started in
// Of what somebody wrote there, where a matter is started from it: the words, whose they are, the day.
inline constexpr std::string_view opinion = "@opinion";
inline constexpr std::string_view opinion_by = "@opinion_by";
inline constexpr std::string_view opinion_on = "@opinion_on";
}  // namespace sent

struct Delivering {
  std::string at;                                           // step
  std::vector<std::string> to;                              // fields of type unit or units
  std::string as;                                           // kind at the receiver
  std::vector<std::pair<std::string, std::string>> fields;  // the receiver's, and ours or one of `sent`
  deadline::Rule sign_within;
};

/// Reads the key "deliver"; nullopt when there is none. `steps` are the names `at` may use.
std::optional<Delivering> parse_deliver(const json::object& declaration, const form::Form& form,
                                        const std::vector<std::string>& steps, DeclarationFaults& faults);

/// Whether `from`, a field or one of `sent`, may fill a field of this type.
bool fits_field(const Kind& sender, const std::string& from, form::FieldType wanted);
/// The same of what somebody wrote there.
bool fits_opinion(std::string_view from, form::FieldType wanted);

/// Fields of a matter as they are filled from another one; `path` ends where the names stand. `of_opinion`: from what
/// somebody wrote there too.
struct Filling {
  const std::vector<std::pair<std::string, std::string>>& fields;  // theirs, and ours or one of `sent`
  std::string path;
  bool of_opinion = false;
};

/// What is wrong with filling the fields of `receiver` at its first step.
void check_handed(const Kind& sender, const Kind& receiver, const Filling& filling, DeclarationFaults& faults);

/// Checks a kind against the kind its papers become: the receiving fields exist, are of the same type, and can be
/// written when the receiver signs. `receiver` is null when there is no such kind.
void check_delivering(const Kind& sender, const Kind* receiver, DeclarationFaults& faults);

}  // namespace zs::matter
