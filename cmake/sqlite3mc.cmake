# bandanh_sqlite3mc: SQLite3 Multiple Ciphers as a static library, compiled once into a cache outside the build folder.

set(BANDANH_SQLITE3MC "" CACHE FILEPATH "A ready libsqlite3mc.a with sqlite3.h beside it; empty: compile our own")

if(DEFINED ENV{BANDANH_CACHE})
  set(_cache $ENV{BANDANH_CACHE})
elseif(DEFINED ENV{XDG_CACHE_HOME})
  set(_cache $ENV{XDG_CACHE_HOME}/bandanh)
else()
  set(_cache $ENV{HOME}/.cache/bandanh)
endif()
set(BANDANH_CACHE ${_cache} CACHE PATH "What is fetched and compiled once, for all build folders")

set(_sqlite_options
  SQLITE_DQS=0                     # "x" is a name, never silently a string
  SQLITE_THREADSAFE=2              # one connection a thread: no mutex in each call
  SQLITE_TEMP_STORE=3              # sorters and temporary tables never touch the disk in the clear
  SQLITE_SECURE_DELETE
  SQLITE_TRUSTED_SCHEMA=0          # a schema made elsewhere calls only innocuous functions
  SQLITE_DEFAULT_MEMSTATUS=0
  SQLITE_LIKE_DOESNT_MATCH_BLOBS
  SQLITE_USE_URI=0
  SQLITE_OMIT_DEPRECATED
  SQLITE_OMIT_LOAD_EXTENSION
  SQLITE_OMIT_SHARED_CACHE
  SQLITE_ENABLE_DBSTAT_VTAB
  SQLITE_ENABLE_FTS5
  SQLITE_ENABLE_MATH_FUNCTIONS
  SQLITE_ENABLE_PREUPDATE_HOOK
  SQLITE_ENABLE_SESSION
  HAVE_USLEEP=1
  HAVE_LOCALTIME_R=1
  # One cipher: a store is AEGIS or it is not ours. The hardware's AES is chosen at run time.
  CODEC_TYPE=CODEC_TYPE_AEGIS
  HAVE_CIPHER_AES_128_CBC=0
  HAVE_CIPHER_AES_256_CBC=0
  HAVE_CIPHER_CHACHA20=0
  HAVE_CIPHER_SQLCIPHER=0
  HAVE_CIPHER_RC4=0
  HAVE_CIPHER_ASCON128=0)

add_library(bandanh_sqlite3mc STATIC IMPORTED GLOBAL)
if(BANDANH_SQLITE3MC)
  cmake_path(GET BANDANH_SQLITE3MC PARENT_PATH _headers)
  set_target_properties(bandanh_sqlite3mc PROPERTIES IMPORTED_LOCATION ${BANDANH_SQLITE3MC})
else()
  set(_recipe ${CMAKE_SOURCE_DIR}/packaging/sqlite3mc)
  set(_flags -O2 -fPIC -w)
  foreach(_option IN LISTS _sqlite_options)
    list(APPEND _flags -D${_option})
  endforeach()
  file(SHA256 ${_recipe}/package-lock.json _version)
  string(SUBSTRING ${_version} 0 12 _version)
  string(SHA256 _key "${_version} ${CMAKE_C_COMPILER_ID} ${CMAKE_C_COMPILER_VERSION} ${CMAKE_SYSTEM_PROCESSOR} ${_flags}")
  string(SUBSTRING ${_key} 0 12 _key)

  set(_headers ${BANDANH_CACHE}/sqlite3mc/source-${_version})
  execute_process(COMMAND ${_recipe}/fetch ${_headers} RESULT_VARIABLE _failed)
  if(_failed)
    message(FATAL_ERROR "The source of SQLite3 Multiple Ciphers could not be fetched. "
                        "Run packaging/setup, or give a ready library with -DBANDANH_SQLITE3MC=")
  endif()

  # The build folder holds only a link, so that a clean build does not pay for the compilation twice.
  set(_link ${CMAKE_BINARY_DIR}/third-party/libsqlite3mc.a)
  add_custom_command(OUTPUT ${_link}
    COMMAND ${_recipe}/compile ${_headers} ${BANDANH_CACHE}/sqlite3mc/${_key}/libsqlite3mc.a ${_link} ${CMAKE_C_COMPILER} ${_flags}
    DEPENDS ${_recipe}/compile ${_recipe}/package-lock.json
    COMMENT "SQLite3 Multiple Ciphers" VERBATIM)
  add_custom_target(bandanh_sqlite3mc_library DEPENDS ${_link})
  add_dependencies(bandanh_sqlite3mc bandanh_sqlite3mc_library)
  set_target_properties(bandanh_sqlite3mc PROPERTIES IMPORTED_LOCATION ${_link})
endif()

find_package(Threads REQUIRED)
target_include_directories(bandanh_sqlite3mc SYSTEM INTERFACE ${_headers})
target_link_libraries(bandanh_sqlite3mc INTERFACE Threads::Threads m)
