#include "tests/fuzz/mutation.h"

#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string_view>

namespace bandanh::test {

Scratch::Scratch()
{
    const std::filesystem::path memory = "/dev/shm";
    std::string name =
        ((std::filesystem::exists(memory) ? memory : std::filesystem::temp_directory_path()) / "bandanh-fuzz-XXXXXX")
            .string();
    if (mkdtemp(name.data()) == nullptr)
        throw std::runtime_error("no temporary folder");
    m_folder = name;
}

Scratch::~Scratch()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

std::string mutated(std::string bytes, const std::vector<std::string>& all, Random& random)
{
    constexpr std::string_view kAwkward{"\"\n\r,;\t\0'=\x1B\xFF\xE1\x9E\xFE?\\|", 17};
    for (auto changes = 1 + random() % 6; changes > 0; --changes) {
        const std::size_t at = bytes.empty() ? 0 : random() % bytes.size();
        switch (random() % 6) {
        case 0:
            bytes.insert(at, 1, kAwkward[random() % kAwkward.size()]);
            break;
        case 1:
            bytes.erase(at, 1 + random() % 20);
            break;
        case 2:
            if (!bytes.empty())
                bytes[at] = static_cast<char>(random());
            break;
        case 3: {
            const std::string& other = all[random() % all.size()];
            bytes.insert(at, other.substr(random() % other.size(), random() % 200));
            break;
        }
        case 4:
            bytes.insert(at, random() % 2000, kAwkward[random() % kAwkward.size()]);
            break;
        default:
            bytes.resize(at);
        }
    }
    return bytes;
}

} // namespace bandanh::test
