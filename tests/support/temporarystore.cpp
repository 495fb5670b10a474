#include "tests/support/temporarystore.h"

#include <stdexcept>
#include <stdlib.h>

namespace bandanh::test {

TemporaryFolder::TemporaryFolder()
{
    // In memory where the machine has such a folder: every commit waits for its disk, and tests commit thousands of times.
    const std::filesystem::path memory = "/dev/shm";
    const auto place = std::filesystem::exists(memory) ? memory : std::filesystem::temp_directory_path();
    std::string name = (place / "bandanh-test-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr)
        throw std::runtime_error("no temporary folder");
    m_path = name;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

} // namespace bandanh::test
