// libFuzzer's entry: build with clang, run with a folder of sheets as its corpus.
#include "tests/fuzz/readsheetbytes.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <unistd.h>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const std::string path = "/dev/shm/bandanh-fuzz-" + std::to_string(getpid()) + ".csv";
    const std::string broken = bandanh::sheets::brokenPromise({reinterpret_cast<const char*>(data), size}, path);
    if (!broken.empty()) {
        std::fprintf(stderr, "%s\n", broken.c_str());
        std::abort();
    }
    return 0;
}
