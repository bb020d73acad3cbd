# zs_embed(TARGET NAME namespace FILES …) compiles files into TARGET as read-only bytes (assembler .incbin) and writes
# an index `std::span<const zs::Resource> NAME()`; names are paths relative to the project.
function(zs_embed target)
  cmake_parse_arguments(ARG "" "NAME" "FILES" ${ARGN})
  set(dir ${CMAKE_BINARY_DIR}/generated)
  set(assembly ".section .rodata\n")
  set(declarations "")
  set(entries "")
  set(n 0)
  foreach(path IN LISTS ARG_FILES)
    file(RELATIVE_PATH relative ${CMAKE_SOURCE_DIR} ${path})
    set(symbol zs_${ARG_NAME}_${n})
    string(APPEND assembly ".global ${symbol}\n.global ${symbol}_end\n${symbol}:\n.incbin \"${path}\"\n${symbol}_end:\n.byte 0\n")
    string(APPEND declarations "extern \"C\" const char ${symbol}[];\nextern \"C\" const char ${symbol}_end[];\n")
    string(APPEND entries "    {\"${relative}\", {${symbol}, static_cast<std::size_t>(${symbol}_end - ${symbol})}},\n")
    math(EXPR n "${n}+1")
  endforeach()
  string(APPEND assembly ".section .note.GNU-stack,\"\",@progbits\n")
  file(CONFIGURE OUTPUT ${dir}/${ARG_NAME}.S CONTENT "${assembly}" @ONLY)
  file(CONFIGURE OUTPUT ${dir}/${ARG_NAME}.cpp CONTENT
"#include <base/resource.h>
${declarations}
namespace zs::resources {
std::span<const Resource> ${ARG_NAME}() {
  static const Resource entries[] = {
${entries}    {\"\", {}}};
  return {entries, std::size(entries) - 1};
}
}  // namespace zs::resources
" @ONLY)
  set_source_files_properties(${dir}/${ARG_NAME}.S PROPERTIES OBJECT_DEPENDS "${ARG_FILES}" SKIP_UNITY_BUILD_INCLUSION ON)
  set_source_files_properties(${dir}/${ARG_NAME}.cpp PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
  target_sources(${target} PRIVATE ${dir}/${ARG_NAME}.S ${dir}/${ARG_NAME}.cpp)
endfunction()
