# Warnings, hardening, sanitizers, ccache and precompiled headers: bandanh_options carries them to every target.

set(BANDANH_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize takes them: address,undefined or thread")
option(BANDANH_PCH "Precompile the headers of Qt and the standard library" ON)

set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(CheckPIESupported)
check_pie_supported()

# -O3 makes the programs larger, not measurably faster: their time goes into SQLite.
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
set(CMAKE_C_FLAGS_RELEASE "-O2 -DNDEBUG")

# Qt 6.4's moc stumbles over <concepts> when no other standard header came before it.
set(CMAKE_AUTOMOC_MOC_OPTIONS --include cstddef)

add_library(bandanh_options INTERFACE)
target_include_directories(bandanh_options INTERFACE ${CMAKE_SOURCE_DIR})

# Every warning is an error. Beyond -Wall -Wextra -Wpedantic:
target_compile_options(bandanh_options INTERFACE -Wall -Wextra -Wpedantic -Werror
  -Wshadow                # a name that hides another is a second meaning
  -Wold-style-cast        # a cast says which kind it is
  -Wnon-virtual-dtor -Woverloaded-virtual -Wsuggest-override
  -Wcast-align -Wformat=2 -Wduplicated-cond -Wlogical-op -Wextra-semi)
# gcc 12 reports these inside std::string once it inlines `"literal" + text`; nothing of ours is meant. Unoptimised builds,
# where it sees no such thing, keep the others.
set(gcc12 $<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>)
target_compile_options(bandanh_options INTERFACE
  $<${gcc12}:-Wno-restrict>
  $<$<AND:${gcc12},$<CONFIG:Release>>:-Wno-array-bounds$<SEMICOLON>-Wno-stringop-overflow$<SEMICOLON>-Wno-stringop-overread>)

if(BANDANH_SANITIZE)
  target_compile_options(bandanh_options INTERFACE
    -O1 -fsanitize=${BANDANH_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all
    # The sanitizers' own code confuses the flow analysis behind these warnings.
    -Wno-maybe-uninitialized -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread
    # Boost.Asio has fences, which the thread sanitizer does not follow; it says so for each.
    -Wno-tsan)
  target_link_options(bandanh_options INTERFACE -fsanitize=${BANDANH_SANITIZE})
else()
  target_compile_options(bandanh_options INTERFACE
    -fstack-protector-strong
    $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>)
  target_link_options(bandanh_options INTERFACE -Wl,-z,relro,-z,now)
endif()
target_compile_definitions(bandanh_options INTERFACE $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)

# The slackness is what ccache asks for before it takes objects that were built on precompiled headers.
find_program(CCACHE ccache)
find_program(ENV_PROGRAM env)
if(CCACHE AND ENV_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(launcher ${ENV_PROGRAM} CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE})
  set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()

# One precompiled set for the core and one for the screens; each is compiled once and shared by the folders.
function(bandanh_precompiled_set name)
  cmake_parse_arguments(arg "" "" "HEADERS;LINKS" ${ARGN})
  add_library(${name} OBJECT EXCLUDE_FROM_ALL ${CMAKE_SOURCE_DIR}/cmake/precompiled.cpp)
  set_target_properties(${name} PROPERTIES AUTOMOC OFF)
  target_compile_options(${name} PRIVATE -fpch-preprocess)
  target_link_libraries(${name} PRIVATE bandanh_options ${arg_LINKS})
  target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
endfunction()

function(bandanh_reuse_precompiled name set)
  if(BANDANH_PCH)
    # A precompiled header fits only what is compiled the same way; Qt asks for -fPIC in programs too.
    target_compile_options(${name} PRIVATE -fpch-preprocess -fPIC)
    target_precompile_headers(${name} REUSE_FROM ${set})
  endif()
endfunction()

set(standard_headers <algorithm> <array> <cstdint> <filesystem> <functional> <map> <memory> <optional> <span> <string> <string_view>
                     <unordered_map> <utility> <variant> <vector>)
bandanh_precompiled_set(bandanh_precompiled_core HEADERS ${standard_headers} LINKS tl::expected)

# Not <QtWidgets>: as a whole it takes 25 s and 360 MB, and every file then reads twice as long as with these.
set(qt_headers <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QCoreApplication> <QDate> <QLabel> <QPainter> <QPushButton>
               <QString> <QStringList> <QStyleOption> <QWidget>)
bandanh_precompiled_set(bandanh_precompiled_app HEADERS ${standard_headers} ${qt_headers} LINKS tl::expected Qt6::Widgets)

if(BANDANH_TESTS)
  find_package(Catch2 2.13 REQUIRED)
  bandanh_precompiled_set(bandanh_precompiled_tests HEADERS ${standard_headers} <catch2/catch.hpp> LINKS tl::expected Catch2::Catch2)
endif()
