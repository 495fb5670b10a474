#include "app/desktop/finding/foundmodel.h"

#include "app/desktop/forms/recordline.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/tokens.h"
#include "app/words/recordlabel.h"

namespace bandanh::desktop {

FoundModel::FoundModel(const places::Gazetteer& gazetteer, const Language& language, QObject* parent)
    : QAbstractListModel(parent), m_gazetteer(gazetteer), m_language(language)
{}

void FoundModel::show(const EverywhereSearch::Answer& answer, const QString& list)
{
    beginResetModel();
    m_rows.clear();
    if (!list.isEmpty() && !answer.text.trimmed().isEmpty())
        //: %1 is a page whose list is narrowed to what is typed: "Only in this list: People"
        m_rows.push_back({Row::Kind::List, tr("Only in this list: %1").arg(list), {}});
    if (!answer.recent.empty())
        m_rows.push_back({Row::Kind::Heading, tr("Lately opened or changed"), {}});
    for (const store::NamedRecord& named : answer.recent) {
        add(named);
        m_rows.back().facts.prepend(words::label(*named.stored.record.spec) + QStringLiteral(" · "));
    }
    for (const store::FoundKind& kind : answer.kinds) {
        m_rows.push_back({Row::Kind::Heading, words::labelOfMany(*kind.spec), countOf(kind)});
        for (const store::FoundRecord& found : kind.best)
            add(found.named, QString::fromStdString(found.tag));
    }
    endResetModel();
}

void FoundModel::add(const store::NamedRecord& named, const QString& tag)
{
    RecordLine line = recordLine(named, m_gazetteer);
    if (!tag.isEmpty())
        //: %1 is a word that somebody put on the record, by which it was found
        line.facts.prepend(tr("tag: %1").arg(tag) + (line.facts.isEmpty() ? QString() : QStringLiteral(" · ")));
    const records::Record& record = named.stored.record;
    m_rows.push_back({Row::Kind::Record, line.title, line.facts, store::RecordKey{record.spec, record.id}});
}

QString FoundModel::countOf(const store::FoundKind& kind) const
{
    const QString number = m_language.number(kind.count);
    return kind.isCutOff ? tr("at least %1").arg(number) : number;
}

std::optional<store::RecordKey> FoundModel::recordAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[std::size_t(row)].key : std::nullopt;
}

bool FoundModel::isList(int row) const
{
    return row >= 0 && row < rowCount() && m_rows[std::size_t(row)].kind == Row::Kind::List;
}

int FoundModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FoundModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case SecondTextRole:
        return row.facts;
    case HeadingRole:
        return row.kind == Row::Kind::Heading;
    case ToneRole:
        return int(row.kind == Row::Kind::List ? Tone::Accent : Tone::Text);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return row.facts.isEmpty() ? row.title : row.title + QStringLiteral(" · ") + row.facts;
    default:
        return {};
    }
}

Qt::ItemFlags FoundModel::flags(const QModelIndex& index) const
{
    const bool isHeading = m_rows[std::size_t(index.row())].kind == Row::Kind::Heading;
    return isHeading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace bandanh::desktop
