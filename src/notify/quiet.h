#pragma once
// Notices that need not call: whoever wants quiet of what is to do (the lists count it), of how his own went or of what
// asks for nothing finds it in his list, as read. A clock always calls.

#include <api/api.h>
#include <notify/notify.h>

#include <boost/describe.hpp>
#include <vector>

namespace zs::notify {

struct QuietNotices {
  std::vector<About> items;
  static constexpr api::Rule rule(std::string_view) { return {.max_items = 10, .doc = "all of them; never the clock"}; }
};
BOOST_DESCRIBE_STRUCT(QuietNotices, (), (items))

QuietNotices quiet_of(db::Tx& tx, Id person);
/// Errors: invalid (the clock).
Result<api::Subject> keep_quiet(db::Tx& tx, Id person, const QuietNotices& wanted);

/// `GET` and `PUT /notices/quiet`.
void add_quiet_routes(api::Routes& routes);

}  // namespace zs::notify
