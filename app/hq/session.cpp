#include "app/hq/session.h"

#include "app/words/filled.h"

#include <QCoreApplication>

namespace bandanh::hq {

Session::Session(sync::hq::HqFolder folder, const cli::Arguments& arguments, words::Speaking& speaking)
    : m_folder(std::move(folder)), m_arguments(arguments), m_speaking(speaking)
{}

Result<sync::hq::Headquarters*> Session::headquarters()
{
    if (m_headquarters)
        return m_headquarters.get();
    auto opened = sync::hq::Headquarters::open(m_folder);
    if (!opened)
        return tl::unexpected(opened.error());
    m_headquarters = std::move(*opened);
    if (!m_arguments.has("lang"))
        if (const auto code = words::languageFromName(QString::fromStdString(m_headquarters->language())))
            m_speaking.use(*code);
    checkKey();
    return m_headquarters.get();
}

void Session::checkKey() const
{
    if (m_folder.isKeyOpenToOthers())
        cli::complain(words::filled(
            QCoreApplication::translate(
                "hq", "Others on this computer may read the key in %1; let only its owner read it (chmod 600)."),
            {QString::fromStdString(m_folder.keyFile().string())}));
}

} // namespace bandanh::hq
