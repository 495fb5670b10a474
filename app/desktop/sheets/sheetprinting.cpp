#include "app/desktop/sheets/sheetprinting.h"

#include "app/desktop/forms/placenames.h"
#include "app/desktop/look/progresspanel.h"
#include "app/desktop/session/session.h"
#include "app/desktop/shell/prompts.h"
#include "app/output/writtenfile.h"
#include "app/words/dotted.h"
#include "app/words/errorsentence.h"
#include "core/operations/makesheets.h"
#include "core/store/activityoverview.h"
#include "core/text/digits.h"

#include <QStandardPaths>

namespace bandanh::desktop {

using words::LanguageCode;

namespace {

constexpr int kMostSheets = 200;

/// In the language where it is written there, else as it is written.
std::string inLanguage(const std::string& khmer, const std::string& latin, LanguageCode language)
{
    const std::string& wanted = language == LanguageCode::Khmer ? khmer : latin;
    return wanted.empty() ? (language == LanguageCode::Khmer ? latin : khmer) : wanted;
}

/// As the answers of the question stand.
std::vector<LanguageCode> languagesOf(int answer)
{
    if (answer == 2)
        return {LanguageCode::Khmer, LanguageCode::English};
    return {answer == 0 ? LanguageCode::Khmer : LanguageCode::English};
}

} // namespace

SheetPrinting::SheetPrinting(Session& session, Prompts& prompts, ProgressPanel& progress, QObject* parent)
    : QObject(parent), m_session(session), m_prompts(prompts), m_progress(progress)
{
    connect(&m_work, &LongWork::progressed, &m_progress, &ProgressPanel::setProgress);
    connect(&m_work, &LongWork::finished, this, &SheetPrinting::finish);
    connect(&m_work, &LongWork::failed, this, [this] {
        *m_result = refused(ErrorCode::DiskFailing, m_path.toStdString());
        finish();
    });
    connect(&m_progress, &ProgressPanel::cancelRequested, this, [this] {
        if (isRunning())
            m_work.cancel();
    });
}

std::optional<int> SheetPrinting::askCount(const QString& title)
{
    const auto typed = m_prompts.text(
        {title,
         tr("How many sheets are to be printed? Each has a number of its own and room for %1 people.")
             .arg(words::Notation::current().number(print::kSheetRows)),
         tr("Each waits on Today until what was signed on it is entered; Ctrl+Z takes them back."), tr("Go on")},
        tr("Number of sheets"), words::Notation::current().number(1));
    if (!typed)
        return std::nullopt;
    const auto count = text::parseWholeNumber(typed->trimmed().toStdString());
    if (count && *count >= 1 && *count <= kMostSheets)
        return int(*count);
    m_prompts.tell(title, tr("“%1” is no number of sheets from 1 to %2. Nothing is printed.")
                              .arg(*typed, words::Notation::current().number(kMostSheets)));
    return std::nullopt;
}

std::vector<print::SheetHead> SheetPrinting::heads(const RowId& activity, int languages) const
{
    std::vector<print::SheetHead> heads;
    const auto shown = store::activityOverview(m_session.reader(), activity);
    if (!shown)
        return heads;
    const auto day = text::PartialDate::parse(shown->date);
    for (const LanguageCode language : languagesOf(languages)) {
        const bool khmer = language == LanguageCode::Khmer;
        const QStringList where{day ? words::Notation(language).date(*day) : QString(),
                                provinceName(m_session.gazetteer(), shown->scope, khmer),
                                QString::fromStdString(inLanguage(shown->venueKhmer, shown->venueLatin, language))};
        heads.push_back({language, QString::fromStdString(inLanguage(shown->titleKhmer, shown->titleLatin, language)),
                         words::dotted(where)});
    }
    return heads;
}

void SheetPrinting::begin(const RowId& activity)
{
    if (isRunning())
        return;
    const QString title = tr("Print sheets");
    const auto count = askCount(title);
    if (!count)
        return;
    const auto languages =
        m_prompts.choose({title, tr("In which language?"), {}, {}},
                         {QStringLiteral("ភាសាខ្មែរ"), QStringLiteral("English"), tr("Both on each sheet")});
    if (!languages)
        return;
    const auto path = m_prompts.fileToSave({title, QStringLiteral("PDF (*.pdf)"),
                                            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                            QStringLiteral("sign-in-sheets.pdf")});
    if (!path || path->isEmpty())
        return;
    m_path = *path;
    start(activity, *count, heads(activity, *languages));
}

void SheetPrinting::start(const RowId& activity, int count, std::vector<print::SheetHead> heads)
{
    m_progress.start(tr("%1 of %2 sheets"), true);
    m_result = std::make_shared<Result<void>>();
    m_work.start([&session = m_session, activity, count, heads = std::move(heads), path = m_path.toStdString(),
                  result = m_result](LongWork& work) {
        const auto connection = session.laptop().store().openWriter();
        SystemRandom random;
        const auto print = [&](const std::vector<operations::MadeSheet>& made) -> Result<void> {
            print::SheetsToPrint sheets{heads, {}};
            for (const operations::MadeSheet& sheet : made)
                sheets.numbers.push_back(sheet.reference);
            const QByteArray pdf =
                print::pdfOfSheets(sheets, [&](int done, int total) { return work.report(done, total); });
            if (pdf.isEmpty())
                return refused(ErrorCode::Cancelled);
            return output::writeFile(path, std::string_view(pdf.constData(), std::size_t(pdf.size())));
        };
        try {
            const auto made = operations::makeSheets({*connection, session.laptop().clock(), random},
                                                     {activity, count, print::kSheetRows}, print);
            if (!made)
                *result = tl::unexpected(made.error());
        } catch (const store::StoreFailure& failure) {
            *result = refused(failure.code(), session.laptop().store().path());
        }
    });
}

void SheetPrinting::finish()
{
    m_progress.finish();
    if (*m_result) {
        m_session.noteChange();
        emit printed(m_path);
    } else if (m_result->error().code != ErrorCode::Cancelled) {
        m_prompts.tell(tr("The sheets are not printed"), words::sentence(m_result->error()));
    }
}

} // namespace bandanh::desktop
