#include "app/desktop/forms/linksmodel.h"

#include "app/desktop/forms/recordline.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/session/session.h"
#include "app/words/recordlabel.h"

#include <algorithm>

namespace bandanh::desktop {

namespace {

using records::RecordSpec;

/// Whether its natural key names two records: it says nothing but that they belong together, and how.
bool tiesTwo(const RecordSpec& spec)
{
    return std::ranges::count_if(spec.naturalKey,
                                 [&spec](std::uint16_t id) { return spec.byId(id)->target.has_value(); })
           > 1;
}

/// Of what a tying row refers to, the one at the other end: a person before all else, as it is people who are looked for.
const store::NamedRecord::Referred* otherEnd(const store::NamedRecord& tie, const RowId& here)
{
    const store::NamedRecord::Referred* found = nullptr;
    for (const store::NamedRecord::Referred& referred : tie.referred) {
        const bool isOwnField = tie.stored.record.spec->byId(referred.field->id) == referred.field;
        const bool isKept = found != nullptr && found->record.spec->type == records::RecordType::Person;
        if (isOwnField && referred.record.id != here && !isKept)
            found = &referred;
    }
    return found;
}

} // namespace

LinksModel::LinksModel(Session& session, const Language& language, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_language(language)
{}

void LinksModel::show(const std::optional<store::RecordKey>& record)
{
    beginResetModel();
    m_record = record;
    m_groups.clear();
    m_rows = 0;
    m_links = 0;
    store::RecordLinks links(m_session.reader());
    for (const store::LinkGroup& link :
         record ? links.groups(*record->spec, record->id) : std::vector<store::LinkGroup>()) {
        auto rows = std::make_unique<WindowedRows<store::NamedRecord>>();
        rows->setSource([count = link.count] { return count; },
                        [this, link, id = record->id](qint64 offset, qint64 limit) {
                            return store::RecordLinks(m_session.reader()).rows(link, id, offset, limit);
                        });
        m_groups.push_back({link, m_rows, std::move(rows)});
        m_rows += 1 + int(link.count);
        m_links += link.count;
    }
    endResetModel();
}

const LinksModel::Group& LinksModel::groupOf(int row) const
{
    return *(std::ranges::upper_bound(m_groups, row, {}, &Group::first) - 1);
}

const store::NamedRecord* LinksModel::at(int row) const
{
    const Group& group = groupOf(row);
    return row == group.first ? nullptr : group.rows->at(row - group.first - 1);
}

std::optional<store::RecordKey> LinksModel::targetAt(int row) const
{
    const store::NamedRecord* named = row >= 0 && row < m_rows ? at(row) : nullptr;
    if (named == nullptr)
        return std::nullopt;
    const records::Record& record = named->stored.record;
    if (const auto* end = tiesTwo(*record.spec) ? otherEnd(*named, m_record->id) : nullptr)
        return store::RecordKey{end->record.spec, end->record.id};
    return store::RecordKey{record.spec, record.id};
}

int LinksModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant LinksModel::headingData(const Group& group, int role) const
{
    const auto isSameKind = [&group](const Group& other) {
        return other.link.spec == group.link.spec && !other.link.isReferred;
    };
    const QString field = words::label(*group.link.field);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return group.link.isReferred ? field : words::labelOfMany(*group.link.spec);
    if (role != SecondTextRole || group.link.isReferred)
        return {};
    const QString number = m_language.number(group.link.count);
    // Where rows of one kind refer to it in several ways, it is said in which.
    return std::ranges::count_if(m_groups, isSameKind) > 1 ? number + QStringLiteral(" · ") + field : number;
}

QVariant LinksModel::data(const QModelIndex& index, int role) const
{
    if (role == HeadingRole)
        return isHeading(index.row());
    if (isHeading(index.row()))
        return headingData(groupOf(index.row()), role);
    if (role != Qt::DisplayRole && role != SecondTextRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const store::NamedRecord* found = at(index.row());
    if (found == nullptr)
        return {};
    store::NamedRecord named = *found;
    // That it belongs to the record in front is known.
    std::erase_if(named.referred, [this](const auto& referred) { return referred.record.id == m_record->id; });
    const RecordLine line = recordLine(named, m_session.gazetteer());
    if (role == Qt::DisplayRole)
        return line.title;
    if (role == SecondTextRole || line.facts.isEmpty())
        return role == SecondTextRole ? line.facts : line.title;
    return QString(line.title + QStringLiteral(" · ") + line.facts);
}

Qt::ItemFlags LinksModel::flags(const QModelIndex& index) const
{
    return isHeading(index.row()) ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace bandanh::desktop
