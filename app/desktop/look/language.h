#pragma once

#include "app/desktop/look/look.h"
#include "app/words/notation.h"

#include <QObject>
#include <QTranslator>

#include <functional>
#include <memory>

namespace bandanh::desktop {

/// The language of the screen, switched while the application runs, and how it writes figures and dates.
/// One object, made in main and handed to whoever writes figures; widgets hear of a switch by LanguageChange.
///
///     language.number(14200)                         14,200      ១៤ ២០០
///     language.date(day, Language::DateForm::Long)   Tuesday 3 December 2013     ថ្ងៃអង្គារ ៣ ធ្នូ ២០១៣
///
/// Identifiers (SH-2013-0214), file names and phone numbers stay in Latin digits: do not pass them here.
class Language final : public QObject
{
    Q_OBJECT

public:
    using Code = words::LanguageCode;
    using DateForm = words::Notation::DateForm;
    using TranslatorSource = std::function<std::unique_ptr<QTranslator>(Code)>;

    /// Reads :/i18n/bandanh_en.qm and bandanh_km.qm unless another source is given.
    explicit Language(Look& look, TranslatorSource source = {}, QObject* parent = nullptr);
    ~Language() override;

    /// The desktop's language: Khmer only when it says so.
    static Code systemCode();
    static Code codeFromName(const QString& name);

    Code code() const { return m_code; }
    /// "en" or "km".
    QString name() const;
    bool isKhmer() const { return m_code == Code::Khmer; }

    /// Translations, fonts and digits of the whole application change before this returns.
    void use(Code code);

    QString number(qint64 value) const;
    QString decimal(double value, int places = 1) const;
    /// "91.1 %"; never shown without the numbers it comes from.
    QString percent(double share, int places = 1) const;
    /// The digits of an already written figure in the digits of the language.
    QString digits(const QString& text) const;

    QString date(const QDate& day, DateForm form = DateForm::Medium) const;
    /// "Year 2013", as filters say it.
    QString year(int year) const;
    QString time(const QTime& time) const;
    /// "today 08:12", "yesterday 16:40", "Sunday 18:40" within the week, else the date.
    QString moment(const QDateTime& moment, const QDateTime& now) const;

signals:
    /// After every widget has had its LanguageChange: sort orders and models may follow now.
    void changed(bandanh::desktop::Language::Code code);

private:
    words::Notation notation() const { return words::Notation(m_code); }

    Look& m_look;
    TranslatorSource m_source;
    std::unique_ptr<QTranslator> m_translator;
    Code m_code = Code::English;
    bool m_isInUse = false;
};

} // namespace bandanh::desktop
