#pragma once
// One program fits offices of several shapes (县两办, 乡镇, 高校, 集团): what one of them says otherwise stands in a folder
// of presets/ as data and is laid over the declarations before they are read. What comes of it is checked as any
// declaration is; nothing in it runs.
//
//   preset.jsonc          title, title_en, office; version; off: modules and kinds it does without; words: a text of
//                         the declarations, whole, and what it is called here; demo: the stories of its demo
//   changes/KIND.jsonc    { kind, fields: {NAME: {…}}, add_fields, steps: {NAME: {…}}, insert: [{after, steps}],
//                         add_checks, … }: members of a field or step are replaced, null takes one away; any other key
//                         replaces the declaration's own

#include <base/resource.h>

#include <deque>
#include <span>
#include <string>
#include <vector>

namespace zs::matter {

/// Declarations as they are read; `texts` holds what was written anew.
struct LaidOver {
  std::vector<Resource> files;
  std::deque<std::string> texts;
};

/// The declarations as the preset has them. Its `version` counts on top of theirs, so that a text that was released
/// under a number never changes. Throws DeclarationError with all faults, each by file and line.
LaidOver lay_over(std::span<const Resource> declarations, const Resource& preset, std::span<const Resource> changes);

}  // namespace zs::matter
