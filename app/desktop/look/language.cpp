#include "app/desktop/look/language.h"

#include <QCoreApplication>

namespace bandanh::desktop {

namespace {

constexpr QChar kNoBreakSpace(0x00A0);
constexpr char16_t kKhmerZero = 0x17E0;

std::unique_ptr<QTranslator> fromCatalogue(Language::Code code)
{
    auto translator = std::make_unique<QTranslator>();
    const QString name = code == Language::Code::Khmer ? QStringLiteral("km") : QStringLiteral("en");
    if (!translator->load(QStringLiteral(":/i18n/bandanh_%1.qm").arg(name)))
        return nullptr;
    return translator;
}

QString inKhmerDigits(QString text)
{
    for (QChar& c : text)
        if (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
            c = QChar(static_cast<char16_t>(kKhmerZero + c.unicode() - u'0'));
    return text;
}

} // namespace

Language::Language(Look& look, TranslatorSource source, QObject* parent)
    : QObject(parent), m_look(look), m_source(source ? std::move(source) : fromCatalogue)
{
}

Language::~Language()
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
}

Language::Code Language::systemCode()
{
    return QLocale::system().language() == QLocale::Khmer ? Code::Khmer : Code::English;
}

Language::Code Language::codeFromName(const QString& name)
{
    return name == QLatin1String("km") ? Code::Khmer : Code::English;
}

QString Language::name() const
{
    return isKhmer() ? QStringLiteral("km") : QStringLiteral("en");
}

QLocale Language::locale() const
{
    return isKhmer() ? QLocale(QLocale::Khmer, QLocale::Cambodia) : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void Language::use(Code code)
{
    if (m_isInUse && code == m_code)
        return;
    m_isInUse = true;
    m_code = code;
    QLocale::setDefault(locale());
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
    return isKhmer() ? inKhmerDigits(text) : text;
}

QString Language::number(qint64 value) const
{
    // Khmer groups by a space, which must not break; CLDR's point for km would read as a decimal to everybody here.
    QString text = QLocale(QLocale::English, QLocale::UnitedKingdom).toString(value);
    if (isKhmer())
        text.replace(QLatin1Char(','), kNoBreakSpace);
    return digits(text);
}

QString Language::decimal(double value, int places) const
{
    QString text = QLocale(QLocale::English, QLocale::UnitedKingdom).toString(value, 'f', places);
    if (isKhmer()) {
        text.replace(QLatin1Char(','), kNoBreakSpace);
        text.replace(QLatin1Char('.'), QLatin1Char(','));
    }
    return digits(text);
}

QString Language::percent(double share, int places) const
{
    return decimal(share * 100, places) + kNoBreakSpace + QLatin1Char('%');
}

QString Language::date(const QDate& day, DateForm form) const
{
    if (!day.isValid())
        return {};
    const QLocale words = locale();
    const QString number = QString::number(day.day());
    const QString year = QString::number(day.year());
    const bool abbreviated = form == DateForm::Short;
    const QString month = words.monthName(day.month(), abbreviated ? QLocale::ShortFormat : QLocale::LongFormat);
    switch (form) {
    case DateForm::Long: {
        const QString weekday = words.dayName(day.dayOfWeek(), QLocale::LongFormat);
        const QString named = isKhmer() && !weekday.startsWith(QStringLiteral("ថ្ងៃ")) ? QStringLiteral("ថ្ងៃ") + weekday : weekday;
        return digits(QStringLiteral("%1 %2 %3 %4").arg(named, number, month, year));
    }
    case DateForm::Medium:
    case DateForm::Short:
        return digits(QStringLiteral("%1 %2 %3").arg(number, month, year));
    case DateForm::DayAndMonth:
        return digits(QStringLiteral("%1 %2").arg(number, month));
    case DateForm::MonthAndYear:
        return digits(QStringLiteral("%1 %2").arg(month, year));
    }
    return {};
}

QString Language::time(const QTime& time) const
{
    return digits(time.toString(QStringLiteral("HH:mm")));
}

QString Language::moment(const QDateTime& moment, const QDateTime& now) const
{
    const qint64 days = moment.date().daysTo(now.date());
    const QString clock = time(moment.time());
    constexpr int kWeek = 7;
    if (days == 0)
        return tr("today %1").arg(clock);
    if (days == 1)
        return tr("yesterday %1").arg(clock);
    if (days > 1 && days < kWeek) {
        const QString weekday = locale().dayName(moment.date().dayOfWeek(), QLocale::LongFormat);
        return QStringLiteral("%1 %2").arg(isKhmer() ? QStringLiteral("ថ្ងៃ") + weekday : weekday, clock);
    }
    return QStringLiteral("%1 %2").arg(date(moment.date()), clock);
}

} // namespace bandanh::desktop
