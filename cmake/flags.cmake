# Compiler and linker flags of every target. Presets choose optimisation; hardening is always on.
add_library(zs_flags INTERFACE)
target_compile_options(zs_flags INTERFACE
  -Wall -Wextra -Wshadow -Wformat=2 -Werror=format-security -Wno-missing-field-initializers
  -fstack-protector-strong -fstack-clash-protection -fcf-protection=full
  -ftrivial-auto-var-init=zero -fno-delete-null-pointer-checks -fno-strict-overflow
  $<$<BOOL:${ZS_WERROR}>:-Werror>)
target_compile_definitions(zs_flags INTERFACE _GLIBCXX_ASSERTIONS)
target_link_options(zs_flags INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack,-z,separate-code)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(CheckPIESupported)
check_pie_supported()
