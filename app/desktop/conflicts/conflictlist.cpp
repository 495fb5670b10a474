#include "app/desktop/conflicts/conflictlist.h"

#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/state.h"
#include "app/desktop/session/session.h"

namespace bandanh::desktop {

ConflictList::ConflictList(Session& session, QObject* parent) : QAbstractListModel(parent), m_session(session) {}

void ConflictList::reload()
{
    beginResetModel();
    m_rows = operations::openConflicts(m_session.reader(), kShown);
    m_questions.clear();
    for (const auto& conflict : m_rows)
        m_questions.push_back(question(conflict, m_session.gazetteer(), m_session.reader()));
    endResetModel();
}

const operations::OpenConflict* ConflictList::row(int index) const
{
    return index >= 0 && index < rowCount() ? &m_rows[std::size_t(index)] : nullptr;
}

int ConflictList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ConflictList::data(const QModelIndex& index, int role) const
{
    const ConflictQuestion& asked = m_questions[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return asked.name;
    case SecondTextRole:
        return asked.about;
    case StateRole:
        return int(State::Conflict);
    default:
        return {};
    }
}

} // namespace bandanh::desktop
