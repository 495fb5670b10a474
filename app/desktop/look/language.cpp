#include "app/desktop/look/language.h"

#include "app/words/catalogue.h"

#include <QCoreApplication>
#include <QLocale>

namespace bandanh::desktop {

Language::Language(Look& look, TranslatorSource source, QObject* parent)
    : QObject(parent), m_look(look), m_source(source ? std::move(source) : words::catalogue)
{}

Language::~Language()
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
}

Language::Code Language::systemCode()
{
    return words::systemLanguage();
}

Language::Code Language::codeFromName(const QString& name)
{
    return words::languageFromName(name).value_or(Code::English);
}

QString Language::name() const
{
    return words::languageName(m_code);
}

void Language::use(Code code)
{
    if (m_isInUse && code == m_code)
        return;
    m_isInUse = true;
    m_code = code;
    QLocale::setDefault(words::localeOf(code));
    // Fonts first: what is laid out on LanguageChange already measures in the right family.
    m_look.setScript(isKhmer() ? Script::Khmer : Script::Latin);
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator = m_source(code);
    if (m_translator)
        QCoreApplication::installTranslator(m_translator.get());
    emit changed(code);
}

QString Language::digits(const QString& text) const
{
    return notation().digits(text);
}

QString Language::number(qint64 value) const
{
    return notation().number(value);
}

QString Language::decimal(double value, int places) const
{
    return notation().decimal(value, places);
}

QString Language::percent(double share, int places) const
{
    return notation().percent(share, places);
}

QString Language::date(const QDate& day, DateForm form) const
{
    return notation().date(day, form);
}

QString Language::year(int year) const
{
    return tr("Year %1").arg(digits(QString::number(year)));
}

QString Language::time(const QTime& time) const
{
    return notation().time(time);
}

QString Language::moment(const QDateTime& moment, const QDateTime& now) const
{
    return notation().moment(moment, now);
}

} // namespace bandanh::desktop
