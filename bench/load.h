#pragma once
// The whole way: an officer's approval over HTTP, durable, from his browser's request to the new view of the matter.

#include <app/office.h>
#include <bench/ground.h>
#include <bench/measure.h>

namespace zs::bench {

/// The server on the demo office, with `count` matters that each wait for a reviewer's approval. They are made before,
/// by real commands.
class Load {
 public:
  Load(const Ground& ground, int count);
  ~Load();
  /// Approves the next `count` of them.
  Measured run(int clients, int count);
  /// Of the command and of the view that answers it.
  double statements_per_completion() const;
  double rows_per_completion() const;
  const ServerProcess& server() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// The demo office on this ground; `year`: with a year of ordinary papers behind it.
void make_demo_office(const Ground& ground, bool year = false);
/// Opens it in this process, for preparing, or, durable, for measuring. `declarations`: besides those of the program.
std::unique_ptr<app::Office> open_office(const Ground& ground, std::vector<Resource> declarations = {},
                                         bool durable = false);
/// A bearer token of the person.
std::string token_of(app::Office& office, const std::string& user_name);

}  // namespace zs::bench
