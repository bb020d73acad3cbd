#pragma once
// People by what somebody types of their names: characters, letters of the pinyin, or the number they log in with.
// Who they are and where they sit is open to everybody signed in (people.h).

#include <identity/directory.h>

#include <string>
#include <string_view>
#include <vector>

namespace zs::identity {

/// What was typed, ready to be held against names.
class Called {
 public:
  explicit Called(std::string_view typed);
  /// How close: the smaller, the sooner shown.
  enum class Closeness { whole, begins, contains, none };
  Closeness of(const Person& person) const;
  bool nothing() const { return plain_.empty(); }

 private:
  std::string plain_;
  std::string letters_;  // empty when something else stands among them
};

/// Those in office, whose whole name it is before those whose name begins so, else in the directory's order.
std::vector<const Person*> people_called(const Directory& directory, std::string_view typed);

}  // namespace zs::identity
