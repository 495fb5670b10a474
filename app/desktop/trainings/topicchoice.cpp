#include "app/desktop/trainings/topicchoice.h"

#include "app/desktop/session/session.h"
#include "app/desktop/shell/prompts.h"
#include "app/words/dotted.h"
#include "app/words/errorsentence.h"
#include "app/words/recordlabel.h"
#include "core/operations/edit.h"
#include "core/records/activity.h"

namespace bandanh::desktop {

namespace {

const records::FieldSpec& topicsField()
{
    return *records::specOf<records::Activity>().byName("topics");
}

} // namespace

TopicChoice::TopicChoice(Session& session, Prompts& prompts, QWidget* parent)
    : WordTicks(*topicsField().choices, parent), m_session(session), m_prompts(prompts)
{
    setObjectName(QStringLiteral("trainingTopics"));
    connect(this, &WordTicks::ticked, this, &TopicChoice::choose);
}

void TopicChoice::show(const std::optional<RowId>& training, const std::string& topics)
{
    m_training = training;
    m_topics = records::splitLines(topics);
    setEnabled(training.has_value());
    setEntries(m_topics);
}

void TopicChoice::choose(const std::string& topic, bool isWanted)
{
    if (!m_training)
        return;
    m_topics = withWord(std::move(m_topics), topic, isWanted);
    const auto& spec = records::specOf<records::Activity>();
    if (const auto done = operations::editField(m_session.desk(), spec, *m_training, topicsField(),
                                                records::listValue(topicsField(), m_topics));
        !done)
        return m_prompts.tell(tr("The topics were not written"), words::sentence(done.error()));
    m_session.noteChange();
}

void TopicChoice::retranslate()
{
    setText(tr("Choose topics"));
    setAccessibleName(tr("Topics of the training"));
    WordTicks::retranslate();
}

QString topicWords(const std::string& topics)
{
    QStringList shown;
    for (const std::string& topic : records::splitLines(topics))
        shown << words::label(topicsField(), topic);
    return words::dotted(shown);
}

} // namespace bandanh::desktop
