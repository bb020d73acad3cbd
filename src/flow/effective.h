#pragma once
// The way of one matter: that of its kind, with the steps that were put into it (自由流). One interpreter walks both.

#include <flow/definition.h>
#include <flow/state.h>

#include <optional>
#include <string>
#include <string_view>

namespace zs::flow {

/// What a matter goes by. Made once where a matter is looked at; costs nothing while nothing was put in. Refers to
/// `base`, which must outlive it. A step taken out again stays known, but nothing leads to it; one whose neighbour is
/// unknown stands after the first step, so that the way is never cut.
class Effective {
 public:
  Effective(const Definition& base, const State& state);
  const Definition& operator*() const { return own_ ? *own_ : *base_; }
  const Definition* operator->() const { return &**this; }

 private:
  const Definition* base_;
  std::optional<Definition> own_;
};

/// What people call the step; its name when it is unknown.
std::string title_of(const Definition& base, const State& state, std::string_view step);

/// Whose words an inserted step waits for; nullopt for words that are none. With one person it is his alone.
/// `rule`: all, any, heard, "60%"; empty: heard. `order`: together, one_by_one; empty: together.
std::optional<Voices> free_voices(std::string_view rule, std::string_view order, std::size_t people);

}  // namespace zs::flow
