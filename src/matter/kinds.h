#pragma once
// All kinds this installation knows: the newest version of each, and the older ones that running matters still follow.

#include <base/resource.h>
#include <db/db.h>
#include <matter/area.h>
#include <matter/kind.h>
#include <matter/schemes.h>

#include <map>
#include <span>
#include <stdexcept>

namespace zs::matter {

/// A declaration that cannot be used; `what()` lists every fault with file, path and suggestion.
struct DeclarationError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class Kinds {
 public:
  /// Reads the embedded declarations, keeps new versions in table `declaration`, and reads the older ones back.
  /// Throws DeclarationError.
  static Kinds load(db::Tx& tx, std::span<const Resource> declarations, Instant now, Released released);
  /// Only the embedded ones; for tools and tests.
  static Kinds parse(std::span<const Resource> declarations);

  /// The newest version; null when there is no such kind.
  KindPtr newest(std::string_view kind) const;
  KindPtr of(std::string_view kind, int version) const;
  /// That of which one is entered whenever somebody does this (`overrides`); null: none.
  KindPtr overriding(flow::Verb verb) const;
  /// Newest of each, by the order of their names.
  std::vector<KindPtr> all() const;
  /// The same in the order of areas.
  std::vector<KindPtr> by_area() const;
  /// The title of an area; null: none.
  const Declared* area_title(std::string_view area) const;
  /// Registers of acts (`*.register.jsonc`): one, and all by their names.
  const ActRegister* act_register(std::string_view name) const;
  const std::map<std::string, ActRegister, std::less<>>& act_registers() const { return act_registers_; }
  /// Sorts of resources (`*.resource.jsonc`): one, and all by their names.
  const ResourceSort* resource_sort(std::string_view sort) const;
  const ResourceSorts& resource_sorts() const { return resource_sorts_; }
  /// Schemes of scores (`*.scheme.jsonc`), with the versions that were in use before.
  const Schemes& schemes() const { return schemes_; }
  /// Digest over all embedded declarations: a demo directory is rebuilt when it changes.
  std::string digest() const;

 private:
  std::map<std::string, std::map<int, KindPtr>, std::less<>> kinds_;
  std::map<std::string, ActRegister, std::less<>> act_registers_;
  Schemes schemes_;
  std::vector<Area> areas_;
  void read_areas(const Resource& file, std::string& report);
  void check_area(const Kind& kind, DeclarationFaults& faults) const;
  void check_asked_links(const Kind& kind, DeclarationFaults& faults) const;
  void check_across(std::string& report) const;
  ResourceSorts resource_sorts_;
  void read_act_register(const Resource& file, std::string& report);
  void read_resource_sort(const Resource& file, std::string& report);
  void read_scheme(const Resource& file, std::string& report);
};

}  // namespace zs::matter
