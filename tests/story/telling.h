#pragma once
// How a story tells what the server answered.

#include <app/desk.h>
#include <base/json.h>

#include <string>
#include <vector>

namespace zs::story {

/// One thing of a list, of a register, of the trail.
std::string list_line(const json::value& item);
std::string ledger_line(const json::value& item);
std::vector<std::string> sums_told(const app::Heard& heard);
std::string trail_line(const json::value& item);

/// What is started from it with one click: the buttons the page shows, those behind 更多, those beside opinions.
std::vector<std::string> starts_told(const app::Heard& heard);
std::vector<std::string> field_told(const app::Heard& heard, const std::string& name);
std::vector<std::string> files_told(const app::Heard& heard);
/// Why it is with whom.
std::vector<std::string> reasons_told(const app::Heard& heard);
/// The matter as its page shows it: opinions, the draft of one's own, the buttons.
std::vector<std::string> paper_told(const app::Heard& heard);
/// How many he has in each of his lists, as beside the names of the lists.
std::vector<std::string> counts_told(const app::Heard& heard);
/// What stands in his day today and tomorrow.
std::vector<std::string> day_told(const app::Heard& heard);
/// The step bar in the office's coarse words, each once.
std::vector<std::string> bar_told(const app::Heard& heard);

}  // namespace zs::story
