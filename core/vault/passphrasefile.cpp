#include "core/vault/passphrasefile.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bandanh::vault {

namespace {

// Beyond what a passphrase may have, so that a longer line shows as such.
constexpr std::size_t kMostBytes = 4096;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

class Descriptor
{
public:
    explicit Descriptor(const std::string& path) : m_file(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
    ~Descriptor()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return m_file; }

private:
    int m_file;
};

} // namespace

Result<PassphraseFile> PassphraseFile::read(const std::string& path)
{
    const Descriptor file(path);
    if (file.get() < 0)
        return refused(errno == ENOENT || errno == ENOTDIR ? ErrorCode::FileMissing : ErrorCode::FileUnreadable, path);
    struct stat facts = {};
    if (::fstat(file.get(), &facts) != 0 || S_ISDIR(facts.st_mode))
        return refused(ErrorCode::FileUnreadable, path);

    PassphraseFile read;
    read.m_isOpenToOthers = S_ISREG(facts.st_mode) && (facts.st_mode & (S_IRWXG | S_IRWXO)) != 0;
    read.m_bytes = Secret(kMostBytes);
    std::size_t filled = 0;
    while (filled < kMostBytes) {
        const ssize_t got = ::read(file.get(), read.m_bytes.data() + filled, kMostBytes - filled);
        if (got < 0)
            return refused(ErrorCode::FileUnreadable, path);
        if (got == 0)
            break;
        filled += static_cast<std::size_t>(got);
    }
    read.m_length = filled;
    const std::string_view all = read.passphrase();
    const std::size_t end = all.find('\n');
    if (end == std::string_view::npos && filled == kMostBytes)
        return refused(ErrorCode::InvalidValue, "passphrase", "");
    std::string_view line = all.substr(0, end);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    // Editors of another system begin a file with a mark that nobody types at a lock screen.
    const std::size_t start = line.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
    if (line.size() == start)
        return refused(ErrorCode::ValueMissing, "passphrase");
    read.m_length = line.size() - start;
    if (start > 0)
        std::copy_n(read.m_bytes.data() + start, read.m_length, read.m_bytes.data());
    return read;
}

} // namespace bandanh::vault
