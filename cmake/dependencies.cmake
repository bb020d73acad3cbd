# Third-party libraries, each as one imported target. Why each is here: docs/dependencies.md.
find_package(Threads REQUIRED)
find_package(Boost 1.81 REQUIRED COMPONENTS json)
find_package(fmt REQUIRED)
find_package(spdlog REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(pq REQUIRED IMPORTED_TARGET libpq)
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET libutf8proc)
pkg_check_modules(qpdf REQUIRED IMPORTED_TARGET libqpdf)
target_compile_definitions(PkgConfig::qpdf INTERFACE POINTERHOLDER_TRANSITION=4)  # std::shared_ptr instead of its own
pkg_check_modules(zip REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(pugixml REQUIRED IMPORTED_TARGET pugixml)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)

add_library(zs_doctest INTERFACE)
find_path(DOCTEST_INCLUDE doctest/doctest.h)
target_include_directories(zs_doctest INTERFACE ${DOCTEST_INCLUDE})

# SQLite: the public-domain amalgamation that `./dev setup` fetches, unless the system's is new enough.
option(ZS_SYSTEM_SQLITE "Link the system's SQLite (must be 3.51.3 or newer)" OFF)
set(ZS_SQLITE_DIR ${CMAKE_SOURCE_DIR}/build/sqlite CACHE PATH "Folder holding sqlite3.c and sqlite3.h")
if(ZS_SYSTEM_SQLITE)
  pkg_check_modules(sqlite REQUIRED IMPORTED_TARGET sqlite3>=3.51.3)
  add_library(zs_sqlite ALIAS PkgConfig::sqlite)
else()
  if(NOT EXISTS ${ZS_SQLITE_DIR}/sqlite3.c)
    message(FATAL_ERROR "SQLite's source is not in ${ZS_SQLITE_DIR}: run ./dev setup.")
  endif()
  add_library(zs_sqlite STATIC ${ZS_SQLITE_DIR}/sqlite3.c)
  set_target_properties(zs_sqlite PROPERTIES UNITY_BUILD OFF)
  target_include_directories(zs_sqlite SYSTEM PUBLIC ${ZS_SQLITE_DIR})
  target_compile_definitions(zs_sqlite PRIVATE
    SQLITE_THREADSAFE=2 SQLITE_DEFAULT_MEMSTATUS=0 SQLITE_OMIT_LOAD_EXTENSION SQLITE_OMIT_DEPRECATED
    SQLITE_OMIT_SHARED_CACHE SQLITE_LIKE_DOESNT_MATCH_BLOBS SQLITE_DQS=0 SQLITE_SECURE_DELETE
    SQLITE_ENABLE_FTS5 SQLITE_MAX_EXPR_DEPTH=200)
  target_compile_options(zs_sqlite PRIVATE -w)
  target_link_libraries(zs_sqlite PUBLIC Threads::Threads ${CMAKE_DL_LIBS} m)
endif()
