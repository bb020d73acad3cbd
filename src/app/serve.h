#pragma once
// The server: sockets around the office, until SIGTERM or SIGINT.

#include <app/config.h>

namespace zs::app {

/// Opens the office, listens, prints `ready http://ADDRESS:PORT` on stdout, drains on a signal. Returns the exit
/// status: 0, or 70 when SQLite's disk failed and only a new start can tell what it holds.
int serve(const Config& config);

}  // namespace zs::app
