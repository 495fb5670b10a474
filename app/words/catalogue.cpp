#include "app/words/catalogue.h"

#include <QCoreApplication>
#include <QLocale>

namespace bandanh::words {

namespace {

thread_local const QTranslator* aside = nullptr;
thread_local std::optional<LanguageCode> asideLanguage;

/// A catalogue that lets the one of its thread speak in its place.
class Catalogue final : public QTranslator
{
public:
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override
    {
        if (aside != nullptr && aside != this)
            return aside->translate(context, source, disambiguation, n);
        return QTranslator::translate(context, source, disambiguation, n);
    }
    bool isEmpty() const override { return aside == nullptr && QTranslator::isEmpty(); }
};

} // namespace

std::unique_ptr<QTranslator> catalogue(LanguageCode code)
{
    auto translator = std::make_unique<Catalogue>();
    if (!translator->load(QStringLiteral(":/i18n/bandanh_%1.qm").arg(languageName(code))))
        return nullptr;
    return translator;
}

Aside::Aside(LanguageCode code) : m_translator(catalogue(code))
{
    aside = m_translator.get();
    asideLanguage = code;
}

Aside::~Aside()
{
    aside = nullptr;
    asideLanguage.reset();
}

std::optional<LanguageCode> Aside::language()
{
    return asideLanguage;
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
