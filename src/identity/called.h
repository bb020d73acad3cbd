#pragma once
// People by what somebody types of their names: characters, letters of the pinyin, or the number they log in with.
// Who they are and where they sit is open to everybody signed in (people.h).

#include <identity/directory.h>

#include <string_view>
#include <vector>

namespace zs::identity {

/// Those in office, whose whole name it is before those whose name begins so, else in the directory's order.
std::vector<const Person*> people_called(const Directory& directory, std::string_view typed);

}  // namespace zs::identity
