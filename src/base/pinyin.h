#pragma once
// Names by the letters people type for them: "zt", "zhangt" and "zhangtao" are all 张涛. Where a character has several
// readings each counts (曾 is zeng and ceng): what is typed is only ever compared, never shown.

#include <string_view>

namespace zs {

/// How letters stand for a name from its beginning on.
enum class Spelt { no, begins, whole };

/// `letters`: a–z and figures, small. Each character of the name takes its first letter (of zh, ch, sh both), its
/// whole reading, or what is left of the letters; letters and figures in a name stand for themselves, other signs for
/// nothing.
Spelt spelt(std::string_view letters, std::string_view name);

}  // namespace zs
