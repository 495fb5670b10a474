#include "app/words/catalogue.h"

#include <QCoreApplication>
#include <QLocale>

namespace bandanh::words {

std::unique_ptr<QTranslator> catalogue(LanguageCode code)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(QStringLiteral(":/i18n/bandanh_%1.qm").arg(languageName(code))))
        return nullptr;
    return translator;
}

Speaking::Speaking(LanguageCode code)
{
    use(code);
}

Speaking::~Speaking()
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
}

void Speaking::use(LanguageCode code)
{
    if (m_translator && m_code == code)
        return;
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_code = code;
    m_translator = catalogue(code);
    if (m_translator)
        QCoreApplication::installTranslator(m_translator.get());
    QLocale::setDefault(localeOf(code));
}

} // namespace bandanh::words
