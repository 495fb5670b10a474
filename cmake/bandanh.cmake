# What every target of the project shares, and the two functions that declare one.

find_package(PkgConfig REQUIRED)
find_package(ICU 72 REQUIRED COMPONENTS uc i18n)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(ZSTD REQUIRED IMPORTED_TARGET libzstd)
find_package(tl-expected REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Svg LinguistTools)

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

set(BANDANH_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize takes them: address,undefined or thread")
set(BANDANH_SHARED "" CACHE PATH "Reference data beside the project; empty: ../shared where it exists")
if(NOT BANDANH_SHARED AND EXISTS ${CMAKE_SOURCE_DIR}/../shared/data)
  set(BANDANH_SHARED ${CMAKE_SOURCE_DIR}/../shared)
endif()

add_library(bandanh_options INTERFACE)
target_include_directories(bandanh_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(bandanh_options INTERFACE -Wall -Wextra -Wpedantic -Werror -Wshadow -Wnon-virtual-dtor -Wold-style-cast)
if(BANDANH_SANITIZE)
  target_compile_options(bandanh_options INTERFACE -fsanitize=${BANDANH_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(bandanh_options INTERFACE -fsanitize=${BANDANH_SANITIZE})
endif()

# bandanh_library(NAME SOURCES … LINKS …): one static library per folder.
function(bandanh_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  target_link_libraries(${name} PUBLIC bandanh_options ${arg_LINKS})
endfunction()

# bandanh_test(NAME SOURCES … LINKS …): one Catch2 program per folder of tests, run by ctest on the offscreen platform.
function(bandanh_test name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE bandanh_test_support ${arg_LINKS})
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen" TIMEOUT 600)
endfunction()
