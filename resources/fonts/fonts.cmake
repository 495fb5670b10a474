# The four faces every screen is set in, taken at build time from Debian's fonts-noto-core and carried inside the program:
# a laptop without Khmer fonts shows the same letters, and row heights never depend on what is installed.
set(BANDANH_FONT_FOLDER "" CACHE PATH "Where NotoSans-*.ttf and NotoSansKhmer-*.ttf lie; empty: the place of fonts-noto-core")
set(faces NotoSans-Regular NotoSans-Bold NotoSansKhmer-Regular NotoSansKhmer-Bold)
set(font_files)
foreach(face ${faces})
  unset(found CACHE)
  find_file(found ${face}.ttf HINTS ${BANDANH_FONT_FOLDER}
            PATHS /usr/share/fonts/truetype/noto /usr/share/fonts/noto /usr/share/fonts/google-noto NO_CMAKE_FIND_ROOT_PATH)
  if(NOT found)
    message(FATAL_ERROR "${face}.ttf is missing: install the package fonts-noto-core, or set BANDANH_FONT_FOLDER")
  endif()
  configure_file(${found} ${CMAKE_CURRENT_BINARY_DIR}/${face}.ttf COPYONLY)
  set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${face}.ttf PROPERTIES QT_RESOURCE_ALIAS ${face}.ttf)
  list(APPEND font_files ${CMAKE_CURRENT_BINARY_DIR}/${face}.ttf)
endforeach()
unset(found CACHE)
