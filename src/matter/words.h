#pragma once
// Names put on what the kernels say, in the reader's language. The words themselves are `base/phrases.def`.

#include <api/caller.h>
#include <base/error.h>
#include <base/words.h>
#include <form/form.h>
#include <identity/directory.h>
#include <matter/row.h>

#include <string>
#include <string_view>

namespace zs::matter {

struct Kind;

/// A reader who knows the people of this office. The directory must outlive it.
Reader reader(const identity::Directory& directory, Language language);

/// A title, label or hint of a declaration in the reader's characters.
std::string declared(const std::string& text, Language language);

/// 办理中, 已办结 …: where a matter stands.
std::string state_label(std::string_view state, Language language);

/// The same of a matter, with what became of it after it was issued: 已撤销, 已废止, 已过期, 超期未复核.
std::string standing_label(const Kind& kind, const Matter& matter, Date today, Language language);

/// 发起人、办理人 …: the bits of an involvement.
std::string relation_label(int flags, Language language);

/// What a matter with these fields is called, people and units by the names they have now.
std::string titled(const form::Form& form, const json::object& fields, const identity::Directory& directory);

/// A line with fields in it, the same way.
std::string written(const form::Subject& line, const form::Form& form, const json::object& fields,
                    const identity::Directory& directory);

/// A refusal in words.
std::string said(const Error& error, Language language);

/// Puts the names of people on the arguments of a refusal.
Error with_names(Error error, const identity::Directory& directory);

}  // namespace zs::matter
