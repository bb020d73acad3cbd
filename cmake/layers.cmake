# The layering of the house, enforced at configure and compile time.
#
# zs_library(NAME KIND kind [USES lib…] [LINKS target…] [TESTS_USE lib…]) declares one folder of src/ as a library; only
# its tests use the last. Its include root holds only itself, so `#include <flow/flow.h>` compiles only where `flow` was
# declared in USES. A use of a library not declared above, or of one of the same exclusive kind, stops the configuration
# with a sentence.
#
# Sources: every *.cpp of the folder except *_test.cpp; those form the tests, built against the same roots.

set(ZS_EXCLUSIVE_KINDS engine)
set_property(GLOBAL PROPERTY zs_libraries "")

function(zs_include_root name out)
  set(root ${CMAKE_BINARY_DIR}/roots/${name})
  file(MAKE_DIRECTORY ${root})
  file(CREATE_LINK ${CMAKE_SOURCE_DIR}/src/${name} ${root}/${name} SYMBOLIC)
  set(${out} ${root} PARENT_SCOPE)
endfunction()

function(zs_check_use name kind used)
  get_property(known GLOBAL PROPERTY zs_libraries)
  if(NOT used IN_LIST known)
    message(FATAL_ERROR "src/${name} uses src/${used}, which is not declared above it in src/CMakeLists.txt: "
                        "a layer uses only what stands above it.")
  endif()
  get_property(used_kind GLOBAL PROPERTY zs_kind_${used})
  if(kind IN_LIST ZS_EXCLUSIVE_KINDS AND used_kind STREQUAL kind)
    message(FATAL_ERROR "src/${name} uses src/${used}: one ${kind} never uses another; compose them in src/matter.")
  endif()
endfunction()

function(zs_library name)
  cmake_parse_arguments(ARG "" "KIND" "USES;LINKS;TESTS_USE" ${ARGN})
  foreach(used IN LISTS ARG_USES ARG_TESTS_USE)
    zs_check_use(${name} ${ARG_KIND} ${used})
  endforeach()
  set_property(GLOBAL APPEND PROPERTY zs_libraries ${name})
  set_property(GLOBAL PROPERTY zs_kind_${name} ${ARG_KIND})
  set_property(GLOBAL PROPERTY zs_uses_${name} "${ARG_USES}")

  zs_include_root(${name} root)
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.cpp)
  set(tests ${sources})
  list(FILTER sources EXCLUDE REGEX "_test\\.cpp$")
  list(FILTER tests INCLUDE REGEX "_test\\.cpp$")
  list(TRANSFORM ARG_USES PREPEND zs_ OUTPUT_VARIABLE uses)

  if(sources)
    add_library(zs_${name} STATIC ${sources})
    set(scope PUBLIC)
  else()
    add_library(zs_${name} INTERFACE)
    set(scope INTERFACE)
  endif()
  target_include_directories(zs_${name} ${scope} ${root})
  target_link_libraries(zs_${name} ${scope} zs_flags ${uses} ${ARG_LINKS})

  if(ZS_TESTS AND tests)
    add_library(zs_${name}_tests OBJECT ${tests})
    set_target_properties(zs_${name}_tests PROPERTIES UNITY_BUILD OFF)
    target_compile_options(zs_${name}_tests PRIVATE -O1)  # tests are compiled more often than they run
    list(TRANSFORM ARG_TESTS_USE PREPEND zs_ OUTPUT_VARIABLE tests_use)
    target_link_libraries(zs_${name}_tests PUBLIC zs_${name} ${tests_use} zs_doctest)
    set_property(GLOBAL APPEND PROPERTY zs_test_libraries zs_${name}_tests)
    # One library's tests alone: ninja test_<name>
    add_executable(test_${name} EXCLUDE_FROM_ALL ${CMAKE_SOURCE_DIR}/tests/unit_main.cpp)
    target_link_libraries(test_${name} PRIVATE zs_${name}_tests zs_doctest)
  endif()
endfunction()
