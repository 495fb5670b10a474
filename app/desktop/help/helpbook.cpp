#include "app/desktop/help/helpbook.h"

#include "app/desktop/shell/action.h"
#include "app/words/catalogue.h"
#include "app/words/filled.h"
#include "app/words/reportwords.h"
#include "core/report/indicators.h"
#include "core/text/searchkey.h"

#include <QCoreApplication>
#include <QFile>
#include <QKeySequence>
#include <QRegularExpression>

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr auto kImpact = "impact"; // the page that the indicators stand on

QStringList linesOf(const QString& path)
{
    QFile file(QStringLiteral(":/help/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a text of the help is missing in resources/help");
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
}

/// Of each page the actions whose keys stand at its foot, by page; the order is that of the contents.
QList<QStringList> contents()
{
    QList<QStringList> pages;
    for (const QString& line : linesOf(QStringLiteral("keys.txt")))
        if (!line.isEmpty())
            pages << line.split(QLatin1Char(' '));
    return pages;
}

const ActionEntry& actionNamed(const QString& name)
{
    const auto entries = actionEntries();
    const auto found =
        std::ranges::find_if(entries, [&](const ActionEntry& entry) { return name == QLatin1String(entry.name); });
    if (found == entries.end())
        qFatal("the help names an action that is not there");
    return *found;
}

QString keysOf(const ActionEntry& entry)
{
    return QKeySequence(QString::fromLatin1(entry.keys), QKeySequence::PortableText).toString(QKeySequence::NativeText);
}

/// Puts the keys where the text names an action: "{undo}" becomes "Ctrl+Z".
QString withKeys(QString text)
{
    static const QRegularExpression kNamed(QStringLiteral("\\{(\\w+)\\}"));
    for (auto match = kNamed.match(text); match.hasMatch(); match = kNamed.match(text)) {
        const QString keys = keysOf(actionNamed(match.captured(1)));
        text.replace(match.capturedStart(), match.capturedLength(), keys);
    }
    return text;
}

void addKeys(HelpText& page, const QStringList& actions)
{
    if (actions.isEmpty())
        return;
    page.pieces.push_back({HelpPiece::Kind::Heading, {}, QCoreApplication::translate("Help", "Keys and buttons")});
    for (const QString& name : actions) {
        const ActionEntry& entry = actionNamed(name);
        page.pieces.push_back({HelpPiece::Kind::Key, keysOf(entry), QCoreApplication::translate("Action", entry.text)});
    }
}

void addIndicators(HelpText& page)
{
    page.pieces.push_back(
        {HelpPiece::Kind::Heading, {}, QCoreApplication::translate("Help", "What each figure means")});
    for (const report::Indicator& indicator : report::allIndicators()) {
        const QString unit = words::unitText(indicator.unit);
        const QString says =
            words::filled(QCoreApplication::translate("Help", "%1 Counted in: %2. %3"),
                          {words::reportText(indicator.definition), unit, words::reportText(indicator.rule)});
        page.pieces.push_back({HelpPiece::Kind::Paragraph, words::reportText(indicator.label), says});
    }
}

HelpText written(const QString& name, Language::Code language)
{
    const words::Notation notation(language);
    QStringList lines = linesOf(words::languageName(language) + QLatin1Char('/') + name + QStringLiteral(".txt"));
    HelpText page{lines.takeFirst(), {}};
    int step = 0;
    for (const QString& line : lines) {
        if (line.startsWith(QLatin1String("- "))) {
            page.pieces.push_back(
                {HelpPiece::Kind::Step, notation.number(++step) + QLatin1Char('.'), withKeys(line.mid(2))});
        } else if (line.startsWith(QLatin1String("# "))) {
            page.pieces.push_back({HelpPiece::Kind::Heading, {}, line.mid(2)});
            step = 0;
        } else if (!line.isEmpty()) {
            page.pieces.push_back({HelpPiece::Kind::Paragraph, {}, withKeys(line)});
        }
    }
    return page;
}

} // namespace

HelpBook::HelpBook()
{
    for (const QStringList& page : contents())
        m_names << page.first();
    m_entries.resize(std::size_t(m_names.size()));
    for (const auto language : {Language::Code::English, Language::Code::Khmer})
        read(language);
}

void HelpBook::read(Language::Code language)
{
    const words::Aside speaking(language);
    const QList<QStringList> pages = contents();
    for (qsizetype i = 0; i < pages.size(); ++i) {
        HelpText page = written(pages.at(i).first(), language);
        addKeys(page, pages.at(i).mid(1));
        if (pages.at(i).first() == QLatin1String(kImpact))
            addIndicators(page);
        Entry& entry = m_entries[std::size_t(i)];
        entry.titleKey += text::searchKey(page.title.toStdString()) + '\n';
        for (const HelpPiece& piece : page.pieces)
            entry.key += text::searchKey((piece.lead + QLatin1Char(' ') + piece.text).toStdString()) + '\n';
        (language == Language::Code::Khmer ? entry.khmer : entry.english) = std::move(page);
    }
}

const HelpText& HelpBook::page(const QString& name, Language::Code language) const
{
    const Entry& entry = m_entries.at(std::size_t(m_names.indexOf(name)));
    return language == Language::Code::Khmer ? entry.khmer : entry.english;
}

QStringList HelpBook::found(const QString& typed) const
{
    std::vector<std::string> wanted;
    for (const QString& word : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        wanted.push_back(text::searchKey(word.toStdString()));
    const auto holds = [&](const std::string& key) {
        return std::ranges::all_of(wanted,
                                   [&](const std::string& word) { return key.find(word) != std::string::npos; });
    };
    QStringList inTitle, inText;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const Entry& entry = m_entries[std::size_t(i)];
        if (holds(entry.titleKey))
            inTitle << m_names.at(i);
        else if (holds(entry.titleKey + entry.key))
            inText << m_names.at(i);
    }
    return inTitle + inText;
}

} // namespace bandanh::desktop
