#include "app/desktop/impact/highlightsexporting.h"

#include "app/desktop/look/label.h"
#include "app/desktop/look/language.h"
#include "app/desktop/look/progresspanel.h"
#include "app/desktop/session/session.h"
#include "app/desktop/shell/prompts.h"
#include "app/output/origin.h"
#include "app/words/catalogue.h"
#include "app/words/errorsentence.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

QString fileEnding(print::Format format)
{
    const std::string_view ending = print::endingOf(format);
    return QString::fromLatin1(ending.data(), static_cast<qsizetype>(ending.size()));
}

} // namespace

HighlightsExporting::HighlightsExporting(Session& session, Language& language, Prompts& prompts, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_language(language),
      m_prompts(prompts),
      m_progress(new ProgressPanel(language, this)),
      m_said(new KhmerLabel(Role::Small, Tone::Second, this))
{
    setObjectName(QStringLiteral("highlightsExporting"));
    m_said->setObjectName(QStringLiteral("exportSaid"));
    m_said->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(measure::kPageMargin, 0, measure::kPageMargin, 0);
    column->addWidget(m_progress);
    column->addWidget(m_said);
    connect(&m_work, &LongWork::progressed, m_progress, &ProgressPanel::setProgress);
    connect(&m_work, &LongWork::finished, this, &HighlightsExporting::finish);
    connect(&m_work, &LongWork::failed, this, &HighlightsExporting::fail);
    connect(m_progress, &ProgressPanel::cancelRequested, this, [this] {
        m_progress->showCancelling();
        m_work.cancel();
    });
}

HighlightsExporting::~HighlightsExporting() = default;

std::optional<HighlightsExporting::Wish> HighlightsExporting::ask(const MadeHighlights& made) const
{
    const QString title = tr("Export the Highlights");
    const auto form = m_prompts.choose(
        {title, tr("In which form?"), tr("Small counts of people are hidden in every form."), {}},
        {tr("PDF, a report to print"), tr("XLSX, a spreadsheet"), tr("CSV with HXL tags"), tr("JSON, for programs")});
    if (!form)
        return std::nullopt;
    const auto language = m_prompts.choose({title, tr("In which language?"), {}, {}},
                                           {QStringLiteral("ភាសាខ្មែរ"), QStringLiteral("English")});
    if (!language)
        return std::nullopt;
    Wish wish{print::allFormats()[static_cast<std::size_t>(*form)],
              *language == 0 ? words::LanguageCode::Khmer : words::LanguageCode::English,
              {}};
    const QString ending = fileEnding(wish.format);
    QString which = QString::number(made.highlights->period.year);
    if (made.isFrozen)
        which += QStringLiteral("-edition-%1").arg(made.since->edition.number);
    const QString name =
        QStringLiteral("impact-highlights-%1-%2.%3").arg(which, words::languageName(wish.language), ending);
    const auto path = m_prompts.fileToSave({title, QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending),
                                            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), name});
    if (!path || path->isEmpty())
        return std::nullopt;
    wish.path = *path;
    return wish;
}

void HighlightsExporting::begin(const MadeHighlights& made)
{
    if (isRunning())
        return;
    const auto wish = ask(made);
    if (!wish)
        return;
    m_wish = *wish;
    m_said->hide();
    m_progress->start(tr("%1 of %2 steps"), m_wish.format == print::Format::Pdf);
    m_result = std::make_shared<Result<void>>();
    const auto edition = made.isFrozen ? std::optional(made.since->edition) : std::nullopt;
    m_work.start([highlights = *made.highlights, edition, origin = output::originOf(m_session.laptop()), wish = m_wish,
                  result = m_result](LongWork& work) mutable {
        const words::Aside speaking(wish.language);
        if (edition)
            output::setEdition(origin, *edition);
        *result = print::exportHighlights(highlights, origin, wish.format, wish.path.toStdString(),
                                          [&](int done, int total) { return work.report(done, total); });
    });
}

void HighlightsExporting::finish()
{
    m_progress->finish();
    if (!*m_result && m_result->error().code == ErrorCode::Cancelled)
        return;
    if (!*m_result)
        return fail(words::sentence(m_result->error()));
    m_said->setText(tr("The Highlights are in %1.").arg(QDir::toNativeSeparators(m_wish.path)));
    m_said->show();
    emit written(m_wish.path);
}

void HighlightsExporting::fail(const QString& sentence)
{
    m_progress->finish();
    m_prompts.tell(tr("The Highlights could not be exported"), sentence);
}

} // namespace bandanh::desktop
