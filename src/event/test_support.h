#pragma once
// For tests only: a fresh database that holds the tables of the named libraries alone.

#include <db/test_support.h>

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace zs::event {

inline void migrate_only(db::Database& database, std::initializer_list<std::string_view> libraries) {
  std::vector<db::Migration> wanted;
  for (auto& migration : db::embedded_migrations())
    if (std::find(libraries.begin(), libraries.end(), migration.library) != libraries.end())
      wanted.push_back(std::move(migration));
  db::migrate(database, wanted);
}

}  // namespace zs::event
