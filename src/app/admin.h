#pragma once
// The operator's commands, the same whether the server runs (over DIR/server.sock) or not (on the open directory).

#include <app/office.h>
#include <base/json.h>

namespace zs::app {

/// `{"command": "verify"}` -> `{"faults": [...]}`; `{"command": "setup_code", "user_name"}` -> `{"code"}`;
/// `{"command": "reindex"}` -> `{}`: the search index is made anew;
/// `{"command": "migrate", "kind", "steps": {old: new}, "dry_run"}` -> `{"matters": [{matter, step, fit, …}]}`;
/// `{"command": "token", "user_name", "label", "scope", "days"}` -> `{"token"}`;
/// `{"command": "user_active", "user_name", "active"}` -> `{}`. A refusal is `{"error": sentence}`.
json::object administer(Office& office, const json::object& request);

/// Whether anybody is in the directory yet.
bool holds_people(db::Tx& tx);

/// First start of an empty installation: the three administrators (三员), each with a one-time code.
/// Empty when there are people already.
struct FirstCode {
  std::string user_name;
  std::string name;
  std::string code;
};
std::vector<FirstCode> first_codes(Office& office);

}  // namespace zs::app
