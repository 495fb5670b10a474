#include "app/desktop/trainings/topicchoice.h"

#include "app/desktop/session/session.h"
#include "app/desktop/shell/prompts.h"
#include "app/words/errorsentence.h"
#include "app/words/recordlabel.h"
#include "core/operations/edit.h"
#include "core/records/activity.h"
#include "core/records/trainingtopic.h"

#include <QMenu>

#include <algorithm>

namespace bandanh::desktop {

using records::kTrainingTopics;

TopicChoice::TopicChoice(Session& session, Prompts& prompts, QWidget* parent)
    : Button(Button::Kind::Tertiary, parent), m_session(session), m_prompts(prompts), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("trainingTopics"));
    for (const records::EnumValue& topic : kTrainingTopics.values) {
        QAction* action = m_menu->addAction(QString());
        action->setCheckable(true);
        connect(action, &QAction::triggered, this,
                [this, word = std::string(topic.word)](bool isWanted) { choose(word, isWanted); });
    }
    setMenu(m_menu);
}

void TopicChoice::show(const std::optional<RowId>& training, const std::string& topics)
{
    m_training = training;
    m_topics = records::splitLines(topics);
    setEnabled(training.has_value());
    for (std::size_t i = 0; i < kTrainingTopics.values.size(); ++i)
        m_menu->actions()
            .at(qsizetype(i))
            ->setChecked(std::ranges::find(m_topics, kTrainingTopics.values[i].word) != m_topics.end());
}

void TopicChoice::choose(const std::string& topic, bool isWanted)
{
    if (!m_training)
        return;
    std::erase(m_topics, topic);
    if (isWanted)
        m_topics.push_back(topic);
    const auto& spec = records::specOf<records::Activity>();
    const auto value = m_topics.empty() ? records::Value{} : records::Value{records::joinLines(m_topics)};
    if (const auto done = operations::editField(m_session.desk(), spec, *m_training, *spec.byName("topics"), value);
        !done)
        return m_prompts.tell(tr("The topics were not written"), words::sentence(done.error()));
    m_session.noteChange();
}

void TopicChoice::retranslate()
{
    setText(tr("Choose topics"));
    setAccessibleName(tr("Topics of the training"));
    for (std::size_t i = 0; i < kTrainingTopics.values.size(); ++i)
        m_menu->actions().at(qsizetype(i))->setText(words::label(kTrainingTopics.values[i]));
}

QString topicWords(const std::string& topics)
{
    QStringList shown;
    for (const std::string& topic : records::splitLines(topics)) {
        const auto* known = kTrainingTopics.byWord(topic);
        shown << (known != nullptr ? words::label(*known) : QString::fromStdString(topic));
    }
    return shown.join(QStringLiteral(" · "));
}

} // namespace bandanh::desktop
