#pragma once
// The door for the operator's commands while the server runs: DIR/server.sock, readable by the server's account only.
// A second process never opens a live database; it asks here. One JSON object a line in, one JSON object a line out.

#include <base/json.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace zs::app {

using AdminHandler = std::function<json::object(const json::object& request)>;

class AdminSocket {
 public:
  /// Throws std::runtime_error when the socket cannot be made.
  static std::unique_ptr<AdminSocket> start(const std::string& directory, AdminHandler handler);
  virtual ~AdminSocket() = default;
};

/// Asks a running server. nullopt: none runs on this directory.
std::optional<json::object> ask_server(const std::string& directory, const json::object& request);

}  // namespace zs::app
