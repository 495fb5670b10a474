#include "app/cli/session.h"

#include "app/words/filled.h"

#include <QCoreApplication>

namespace bandanh::cli {

Session::Session(const Arguments& arguments, words::Speaking& speaking) : m_arguments(arguments), m_speaking(speaking)
{}

std::string Session::storePath() const
{
    return m_arguments.value("store").toStdString();
}

Result<vault::PassphraseFile> Session::passphrase()
{
    auto file = vault::PassphraseFile::read(m_arguments.value("passphrase-file").toStdString());
    if (file && file->isOpenToOthers())
        warn(words::filled(
            QCoreApplication::translate(
                "cli",
                "Others on this computer may read the passphrase in %1; let only its owner read it (chmod 600)."),
            {m_arguments.value("passphrase-file")}));
    return file;
}

Result<operations::Laptop*> Session::laptop()
{
    if (m_laptop)
        return m_laptop.get();
    const auto file = passphrase();
    if (!file)
        return tl::unexpected(file.error());
    auto opened = operations::Laptop::open(storePath(), file->passphrase());
    if (!opened)
        return tl::unexpected(opened.error());
    m_laptop = std::move(*opened);
    if (!m_arguments.has("lang"))
        if (const auto code = words::languageFromName(QString::fromStdString(m_laptop->settings().language)))
            m_speaking.use(*code);
    if (m_laptop->headerCopy() > 0)
        warn(QCoreApplication::translate(
            "cli", "The key file was damaged and a copy of it was used; the disk may be failing, so make a backup."));
    if (m_laptop->isForTests())
        warn(QCoreApplication::translate(
            "cli", "This store was made for tests: its passphrase is easy to guess. Keep no real people in it."));
    return m_laptop.get();
}

void Session::warn(const QString& sentence)
{
    complain(sentence);
}

} // namespace bandanh::cli
