# The program `zhongshu`, the embedded resources, and the test binaries.
get_property(libraries GLOBAL PROPERTY zs_libraries)

# Schemas in layer order, then by number: the order in which migrations run.
set(schemas "")
foreach(name IN LISTS libraries)
  file(GLOB files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/schema/*.sql)
  list(SORT files)
  list(APPEND schemas ${files})
endforeach()
file(GLOB_RECURSE declarations CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/modules/*.matter.jsonc
     ${CMAKE_SOURCE_DIR}/modules/*.register.jsonc ${CMAKE_SOURCE_DIR}/modules/*.resource.jsonc
     ${CMAKE_SOURCE_DIR}/modules/*.scheme.jsonc
     ${CMAKE_SOURCE_DIR}/modules/permissions.csv ${CMAKE_SOURCE_DIR}/modules/areas.jsonc
     ${CMAKE_SOURCE_DIR}/modules/*/permissions.csv ${CMAKE_SOURCE_DIR}/modules/*/recognise.jsonc)
file(GLOB calendars CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/calendar/years/*.json)
set(presets ${CMAKE_SOURCE_DIR}/presets)
file(GLOB_RECURSE presets CONFIGURE_DEPENDS ${presets}/*.json ${presets}/*.jsonc ${presets}/*.csv ${presets}/*.txt ${presets}/*.docx)
list(REMOVE_DUPLICATES declarations)

add_library(zs_resources STATIC)
target_link_libraries(zs_resources PUBLIC zs_base)
zs_embed(zs_resources NAME schemas FILES ${schemas})
zs_embed(zs_resources NAME declarations FILES ${declarations})
zs_embed(zs_resources NAME calendars FILES ${calendars})
zs_embed(zs_resources NAME presets FILES ${presets})

zs_include_root(app app_root)
file(GLOB app_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/app/*.cpp)
list(FILTER app_sources EXCLUDE REGEX "(_test|/main)\\.cpp$")
list(TRANSFORM libraries PREPEND zs_ OUTPUT_VARIABLE everything)
add_library(zs_app STATIC ${app_sources})
target_include_directories(zs_app PUBLIC ${app_root})
target_compile_definitions(zs_app PRIVATE ZS_VERSION="${PROJECT_VERSION}")
target_link_libraries(zs_app PUBLIC ${everything} zs_resources)

add_executable(zhongshu ${CMAKE_SOURCE_DIR}/src/app/main.cpp)
target_link_libraries(zhongshu PRIVATE zs_app)
set_target_properties(zhongshu PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})

if(ZS_TESTS)
  get_property(test_libraries GLOBAL PROPERTY zs_test_libraries)
  file(GLOB app_tests CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/app/*_test.cpp)
  add_executable(unit_tests ${CMAKE_SOURCE_DIR}/tests/unit_main.cpp ${app_tests})
  set_target_properties(unit_tests PROPERTIES UNITY_BUILD OFF)
  target_link_libraries(unit_tests PRIVATE ${test_libraries} zs_app zs_doctest)
  set_target_properties(unit_tests PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})
  foreach(name IN LISTS libraries)
    if(TARGET test_${name})
      target_link_libraries(test_${name} PRIVATE zs_resources)
      set_target_properties(test_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})
    endif()
  endforeach()
endif()
