#pragma once
// Who calls: a person acting *as* one of his posts, or nobody. A plain struct; `identity` fills it.

#include <base/id.h>
#include <base/time.h>
#include <base/words.h>

#include <string>
#include <vector>

namespace zs::api {

using zs::Language;

/// The three administrators (三员) run the system, grant rights, read the trail; none of them sees business content.
enum class Administrator { none, system, security, audit };

struct Caller {
  Id person = no_id;      // no_id: anonymous
  Id post = no_id;        // the post he acts as (his main one unless the request names another)
  Id unit = no_id;        // unit of that post
  Id organ = no_id;       // nearest organ at or above that unit
  std::string user_name;  // 工号
  std::string name;
  std::vector<Id> posts;  // all his posts
  int clearance = 0;      // highest mark he may read by office alone: 0 none, 1 内部, 2 工作秘密
  Administrator administrator = Administrator::none;
  Id session = no_id;
  std::string csrf_token;  // of the session; empty for tokens
  bool bearer = false;

  bool anonymous() const { return person == no_id; }
};

/// One request's facts that a handler may need beside its input.
struct Call {
  Caller caller;
  Instant now;
  Language language = Language::zh_cn;
  std::string idempotency_key;  // empty for reads
  std::string body_digest;      // hex SHA-256 of method, target and body (idempotency.h)
  std::string request_id;
  std::string peer;  // address, for throttling and the log
  std::string user_agent;
};

}  // namespace zs::api
