#include "app/desktop/inbox/questionlist.h"

#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/state.h"
#include "core/store/peoplescan.h"

namespace bandanh::desktop {

QString bothNames(const std::string& khmer, const std::string& latin)
{
    if (khmer.empty() && latin.empty())
        return QStringLiteral("—");
    const QString first = QString::fromStdString(khmer);
    const QString second = QString::fromStdString(latin);
    return first.isEmpty() || second.isEmpty() ? first + second : first + QStringLiteral(" · ") + second;
}

QuestionList::QuestionList(store::Connection& reader, const Language& language, QObject* parent)
    : QAbstractListModel(parent), m_language(language)
{
    m_rows.setSource([&reader] { return store::countOpenProposals(reader); },
                     [&reader](qint64 offset, qint64 limit) { return store::proposals(reader, offset, limit); });
}

void QuestionList::reload()
{
    beginResetModel();
    m_rows.reset();
    endResetModel();
}

int QuestionList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.count());
}

QVariant QuestionList::data(const QModelIndex& index, int role) const
{
    const store::ProposalOverview* question = row(index.row());
    if (question == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return bothNames(question->nameKhmer, question->nameLatin);
    case SecondTextRole:
        //: %1 is the number of a sheet, %2 a row of it.
        return tr("Same person? · %1 row %2")
            .arg(QString::fromStdString(question->sheetReference), m_language.number(question->number));
    case StateRole:
        return int(State::Proposed);
    default:
        return {};
    }
}

} // namespace bandanh::desktop
