#include <base/terms.h>
#include <matter/same_title.h>

namespace zs::matter {
namespace {

constexpr std::size_t bytes_of_han = 3, shortest_title = 5, longest_frame = 5;  // characters
constexpr std::string_view about = "关于", of = "的";

bool is_figure(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == ' '; }

}  // namespace

std::string same_every_year(std::string_view title) {
  const auto plain = plain_text(title);
  std::string longest, run;
  auto end_run = [&] {
    if (run.size() > longest.size()) longest = run;
    run.clear();
  };
  for (char c : plain)
    if (is_figure(c))
      end_run();
    else
      run += c;
  end_run();
  if (auto at = longest.find(about); at != std::string::npos) longest.erase(0, at + about.size());
  if (auto at = longest.rfind(of); at != std::string::npos && longest.size() - at <= longest_frame * bytes_of_han)
    longest.erase(at);
  return longest.size() < shortest_title * bytes_of_han ? std::string() : longest;
}

}  // namespace zs::matter
