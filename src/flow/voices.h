#pragma once
// Inside the kernel: what a declaration says of a step with several voices.

#include <flow/definition.h>
#include <flow/reader.h>

namespace zs::flow::parsing {

/// Keys that `each` and `read` have besides those of a step.
Names voices_keys(std::string_view key);
void read_voices(const Reader& reader, bool reading, Step& step);
void check_voices(const Reader& reader, const Step& step);
/// People rules among them.
void collect_voices(const json::object& entry, const std::string& at, std::vector<Expression>& out);

}  // namespace zs::flow::parsing
