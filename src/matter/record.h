#pragma once
// Writing down what was decided: the matter's row, the rows of its flow, one event. The only place that does.

#include <api/api.h>
#include <flow/flow.h>
#include <matter/context.h>
#include <matter/patterns_kind.h>
#include <matter/reach_kind.h>
#include <matter/row.h>

#include <optional>
#include <utility>
#include <vector>

namespace zs::matter {

/// One command on its way: the locked matter and how things stand for the one who acts.
struct Doing {
  const Services& services;
  db::Tx& tx;
  const api::Call& call;
  Matter matter;
  Situation at;
  Id part_of = no_id;         // at its beginning: the matter that opens it for a unit
  Id recurring = no_id;       // at its beginning: the recurring work that opens it
  Id let_by = no_id;           // who let it pass over steps
  Id drawing = no_id;          // 手写批示: the picture beside the opinion
  std::string number_wanted;  // a reserved number the clerk chose; empty: the next one
  std::optional<FoundHere> found;  // in another register, to be written down
  std::vector<Reached> reached;  // other matters, and what it writes into them
  std::vector<Id> compiled;      // what its body was put together from, to be linked
  std::vector<std::string> words;  // of the history: named by digest already, kept once the matter's row stands

  Doing(const Services& s, db::Tx& t, const api::Call& c, Matter locked, KindPtr kind, flow::Handler actor)
      : services(s), tx(t), call(c), matter(std::move(locked)), at(s, std::move(kind), matter, actor, c.now) {
    at.look_in(t);
  }
};

struct Decided {
  flow::Command command;
  flow::Decision decision;
  std::string text;  // words that are no opinion: of an urging, of a transfer
};

/// Whatever is done first writes the matter's row: who begins a matter hands it over unwritten, its `head` empty. A
/// plain completion costs five statements: matter, work item done, work item new, involvement, event; a number two
/// more, of a word three. Errors: those of settle_number; then the transaction is rolled back.
Result<api::Nothing> record(Doing& doing, const Decided& decided);

/// A draft was begun: its starter may see it, nobody else.
void record_draft(Doing& doing);

}  // namespace zs::matter
