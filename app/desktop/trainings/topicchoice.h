#pragma once

#include "app/desktop/forms/wordticks.h"
#include "core/support/rowid.h"

namespace bandanh::desktop {

class Prompts;
class Session;

/// The programme's four topics as ticks beside what a training is about; each tick is written at once.
class TopicChoice final : public WordTicks
{
    Q_OBJECT

public:
    TopicChoice(Session& session, Prompts& prompts, QWidget* parent = nullptr);

    void show(const std::optional<RowId>& training, const std::string& topics);
    void retranslate();

private:
    void choose(const std::string& topic, bool isWanted);

    Session& m_session;
    Prompts& m_prompts;
    std::optional<RowId> m_training;
    std::vector<std::string> m_topics;
};

/// What a training is about, in words: the programme's topics in the language in use, others as they are written.
QString topicWords(const std::string& topics);

} // namespace bandanh::desktop
