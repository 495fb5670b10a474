#include "app/desktop/impact/figurefreezing.h"

#include "app/desktop/look/language.h"
#include "app/desktop/session/session.h"
#include "app/desktop/shell/prompts.h"
#include "app/words/errorsentence.h"
#include "app/words/filled.h"
#include "app/words/reportwords.h"
#include "core/support/random.h"

namespace bandanh::desktop {

FigureFreezing::FigureFreezing(Session& session, Language& language, Prompts& prompts, QObject* parent)
    : QObject(parent), m_session(session), m_language(language), m_prompts(prompts)
{
    connect(&m_work, &LongWork::finished, this, &FigureFreezing::finish);
    connect(&m_work, &LongWork::failed, this, &FigureFreezing::finish);
}

FigureFreezing::~FigureFreezing() = default;

std::optional<QString> FigureFreezing::ask(const MadeHighlights& made) const
{
    const auto& period = made.highlights->period;
    const auto figures = static_cast<qint64>(made.highlights->figures.size());
    const auto number = made.editions.empty() ? 1 : made.editions.back().number + 1;
    const QString province =
        period.province ? words::captionText(
            {report::Caption::Kind::Province, records::scopeText(*period.province), {}}, m_session.gazetteer())
                        : tr("all provinces");
    const QString deed = words::counted("FigureFreezing", "Freeze %n figure(s)", nullptr, figures);
    //: %1 is a year, %2 a province or all of them, %3 the number of the edition.
    const QString sentence = words::filled(
        words::counted("FigureFreezing", "Freeze %n figure(s) of %1, %2, as edition %3?", nullptr, figures),
        {m_language.digits(QString::number(period.year)), province, m_language.number(number)});
    const QString name = QString::fromStdString(m_session.settings().name);
    const QString signature = name.isEmpty() ? tr("Today's date stands on it.")
                                             : words::filled(tr("%1 and today's date stand on it."), {name});
    return m_prompts.text(
        {tr("Freeze the figures"), sentence,
         signature + QLatin1Char(' ')
             + tr("It stays as it is now, and whatever differs later is explained. Undo takes it back "
                  "while nothing else was done."),
         deed},
        tr("Note, may stay empty"));
}

void FigureFreezing::begin(const MadeHighlights& made)
{
    if (isRunning())
        return;
    const auto note = ask(made);
    if (!note)
        return;
    m_result = std::make_shared<Result<report::Edition>>(
        refused(ErrorCode::DiskFailing, m_session.laptop().store().path())); // unless it is known better
    const report::EditionNote signature{m_session.settings().name, m_language.name().toStdString(),
                                        note->trimmed().toStdString()};
    m_work.start([&laptop = m_session.laptop(), period = made.highlights->period, earlier = made.report, signature,
                  result = m_result](LongWork&) mutable {
        const auto connection = laptop.store().openWriter();
        SystemRandom random;
        const report::Report report(*connection, period, earlier.get()); // what was written meanwhile is in it
        earlier.reset();
        *result = report::freeze({*connection, laptop.clock(), random}, report, signature);
    });
}

void FigureFreezing::finish()
{
    if (!*m_result)
        return m_prompts.tell(tr("The figures could not be frozen"), words::sentence(m_result->error()));
    m_session.noteChange();
    emit frozen((*m_result)->id);
}

} // namespace bandanh::desktop
