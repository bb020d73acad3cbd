#pragma once
// A kind of matter as its declaration says: fields, flow, register, words. Everything a declaration may say is checked
// here when it is loaded; afterwards it is immutable and shared.

#include <base/declaration.h>
#include <deadline/deadline.h>
#include <expr/expr.h>
#include <flow/flow.h>
#include <form/form.h>
#include <ledger/ledger.h>
#include <matter/act_kind.h>
#include <matter/ahead_kind.h>
#include <matter/balance_kind.h>
#include <matter/audience_kind.h>
#include <matter/beginners.h>
#include <matter/books_kind.h>
#include <matter/compares_kind.h>
#include <matter/day_kind.h>
#include <matter/deliver_kind.h>
#include <matter/draw_kind.h>
#include <matter/everybody_kind.h>
#include <matter/figure_kind.h>
#include <matter/compiles_kind.h>
#include <matter/gathers_kind.h>
#include <matter/patterns_kind.h>
#include <matter/governed_kind.h>
#include <matter/lasts_kind.h>
#include <matter/lights.h>
#include <matter/link_kind.h>
#include <matter/names_kind.h>
#include <matter/opens_kind.h>
#include <matter/override_kind.h>
#include <matter/owes_kind.h>
#include <matter/print_kind.h>
#include <matter/progress_kind.h>
#include <matter/reach_kind.h>
#include <matter/recognise_kind.h>
#include <matter/score_kind.h>
#include <matter/shows_kind.h>
#include <matter/start_kind.h>
#include <matter/survey_kind.h>
#include <matter/table.h>
#include <matter/unique_kind.h>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zs::matter {

/// What `by` of a step with several voices calls the entry of the list it is asked about: `unit_head(of: it)`.
inline constexpr std::string_view it_name = "it";

using Programs = std::map<std::string, expr::Program, std::less<>>;

struct Kind {
  std::string kind;        // "reception"
  std::string title;       // 公务接待
  std::string form_title;  // head of the paper form: 公务接待审批单
  int version = 0;
  std::string area;    // of the office's work, by which pages group kinds; empty: none
  std::string process;  // the named flow of the office it belongs to (五大流程); empty: none
  std::string editions;  // the link by which a newer edition leads to the one before; empty: it has none
  std::string outcome;  // field that says what became of it; without it nothing closes
  std::string organ;   // field that names in whose name a matter is done; empty: in that of the starter's organ
  std::string digest;  // of the declaration's text
  std::string text;    // the declaration itself
  form::Form form;
  flow::Definition flow;
  Programs people;                                            // by text of an assignee rule
  Tables tables;
  using Values = std::map<std::string, std::vector<std::pair<std::string, expr::Program>>, std::less<>>;  // by step
  Values sets;   // written when a step is completed
  Values fills;  // found in its empty cells by whoever handles it
  Programs conditions;                                        // by text of a condition
  std::map<std::string, deadline::Rule, std::less<>> clocks;  // by step
  std::map<std::string, deadline::Rule, std::less<>> claims;  // by step: how long one may have claimed it
  std::map<std::string, deadline::Rule, std::less<>> waits;   // by step: how long its clock may stand still each time
  std::optional<ledger::Declaration> ledger;
  std::vector<std::string> opinion_phrases;
  std::optional<Delivering> deliver;  // to other organs, when a step is completed
  std::vector<LinkType> links;        // how its matters may be linked to others
  std::vector<StartFrom> starts;      // from which other matters its own are started
  Similarity similarity;
  std::vector<Light> lights;         // words of the step bar that no step bears
  std::optional<Uniqueness> unique;  // what is registered only once
  std::vector<Recognised> recognise;  // what is offered from a dropped paper
  std::vector<Entering> enters;  // registers of acts it writes in
  Beginners begun_by;             // who may begin one by hand
  std::vector<Figure> figures;   // what it is counted by beside what every kind is
  Scored scored = Scored::freely;  // whether what it is counted by may count in a score
  std::optional<Scoring> scores;   // of which its matters are the sheets
  std::optional<InTheDay> day;   // when and for whom its matters stand in the day
  std::vector<std::string> ahead;  // dates of the form that are told beforehand
  std::vector<Books> books;      // what its matters have for a time
  std::vector<Owes> owes;        // what its matters owe again and again while they run
  std::optional<Lasts> lasts;    // the days of what is issued
  std::optional<Audience> audience;  // whom its matters are published to by rule, and what they answer
  std::optional<Compares> compares;  // its list with those of others
  std::vector<GovernedBy> governed;  // by which rules its steps go
  std::optional<Surveying> survey;  // what its matters ask people
  std::optional<Patterns> patterns;  // what it reports of a register
  std::vector<Reaching> reaches;  // what its steps write into matters it is linked with
  std::optional<Drawing> draws;     // what its matters draw by lot from a register
  std::optional<Compiling> compiles;        // what its body is put together from
  std::optional<TakingNames> takes_names;   // a list of names taken over from a file
  std::optional<Shows> shows;               // how a screen shows who serves
  std::optional<Balancing> balances;        // an amount carried on from one to the next
  std::vector<Printed> prints;      // passes and certificates that are handed out
  std::string question_bank;        // its text that holds one question each, of which quizzes draw; empty: none
  std::optional<Finds> finds;         // who falls under the rule of its matters
  std::optional<OpensFor> opens_for;  // what is opened for each person found
  std::optional<Progress> progress;   // what each of its people has done of what leads to it
  std::optional<Everybody> everybody;  // what everybody of an office should hold one of
  std::optional<Gathers> gathers;      // what is taken together of registers about somebody
  std::optional<Overrides> overrides;  // which acts on other matters enter one of it by themselves
  bool in_force = false;         // its papers are in force until they are revoked or repealed
};

using KindPtr = std::shared_ptr<const Kind>;

/// Every key a declaration may have at its top; `docs/declaring-a-kind.md` tells each.
const std::vector<std::string>& declaration_keys();

/// Reads one `*.matter.jsonc`. All faults are added with their paths; null when there is any.
KindPtr parse_kind(std::string_view text, DeclarationFaults& faults);

/// What `form` needs to know of a step: its place, and which fields it writes, needs or hides.
form::StepFields step_fields(const Kind& kind, std::string_view step);

/// What the office calls an act at a step: 圈阅, 已阅, what its button says; elsewhere the usual word.
Words act_label(const Kind& kind, std::string_view step, std::string_view verb);

}  // namespace zs::matter
