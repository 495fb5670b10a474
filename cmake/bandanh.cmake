# What every target of the project shares, and the functions that declare one.

find_package(PkgConfig REQUIRED)
find_package(ICU 72 REQUIRED COMPONENTS uc i18n)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(ZSTD REQUIRED IMPORTED_TARGET libzstd)
find_package(OpenSSL 3 REQUIRED)
find_package(Threads REQUIRED)
find_package(Boost 1.74 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Svg LinguistTools)

option(BANDANH_TESTS "Build the tests" ON)
set(BANDANH_TEST_ENVIRONMENT QT_QPA_PLATFORM=offscreen)
include(cmake/compiler.cmake)

set(BANDANH_SHARED "" CACHE PATH "Reference data beside the project; empty: ../shared where it exists")
if(NOT BANDANH_SHARED AND EXISTS ${CMAKE_SOURCE_DIR}/../shared/data)
  set(BANDANH_SHARED ${CMAKE_SOURCE_DIR}/../shared)
endif()

# bandanh_library(NAME SOURCES … LINKS …): one static library per folder.
function(bandanh_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  target_link_libraries(${name} PUBLIC bandanh_options ${arg_LINKS})
  if("${CMAKE_CURRENT_SOURCE_DIR};${arg_LINKS}" MATCHES "/app/desktop|Qt6::")
    bandanh_reuse_precompiled(${name} bandanh_precompiled_app)
  else()
    bandanh_reuse_precompiled(${name} bandanh_precompiled_core)
  endif()
endfunction()

# bandanh_test(NAME SOURCES … LINKS …): one Catch2 program per folder of tests, run by ctest on the offscreen platform.
function(bandanh_test name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE bandanh_test_support ${arg_LINKS})
  bandanh_reuse_precompiled(${name} bandanh_precompiled_tests)
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES ENVIRONMENT "${BANDANH_TEST_ENVIRONMENT}" TIMEOUT 600)
endfunction()
