#include <publish/publish.h>

#include <algorithm>

namespace zs::publish {

std::string_view to_text(Standing standing) { return standing_words[static_cast<std::size_t>(standing)]; }

std::optional<Standing> standing_from_text(std::string_view text) {
  auto found = std::ranges::find(standing_words, text);
  if (found == standing_words.end()) return std::nullopt;
  return static_cast<Standing>(found - standing_words.begin());
}

Standing standing_of(const Lasting& lasting, Date today) {
  if (lasting.until && today > *lasting.until) return Standing::expired;
  if (lasting.from && today < *lasting.from) return Standing::ahead;
  if (lasting.review && today > *lasting.review) return Standing::stale;
  return lasting.review && lasting.notice && today >= *lasting.notice ? Standing::due : Standing::current;
}

std::optional<Date> day_of(const Lasting& lasting, Standing standing) {
  switch (standing) {
    case Standing::current:
      return std::nullopt;
    case Standing::ahead:
      return lasting.from;
    case Standing::due:
    case Standing::stale:
      return lasting.review;
    case Standing::expired:
      break;
  }
  return lasting.until;
}

bool holds(Standing standing) { return standing != Standing::ahead && standing != Standing::expired; }

std::optional<Instant> over_at(const Lasting& lasting) {
  if (!lasting.until) return std::nullopt;
  return at_time(Date(std::chrono::sys_days(*lasting.until) + std::chrono::days(1)), std::chrono::minutes(0));
}

}  // namespace zs::publish
