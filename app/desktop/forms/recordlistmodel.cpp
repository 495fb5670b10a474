#include "app/desktop/forms/recordlistmodel.h"

#include "app/desktop/forms/placenames.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/session/session.h"
#include "app/words/recordlabel.h"

#include <algorithm>

namespace bandanh::desktop {

RecordListModel::RecordListModel(Session& session, const Language& language, const records::RecordSpec& spec,
                                 QObject* parent)
    : WindowedModel(parent), m_session(session), m_language(language), m_spec(spec), m_listing(session.reader())
{
    setSource([this] { return m_listing.count(query()); },
              [this](qint64 offset, qint64 limit) { return m_listing.page(query(), offset, limit); },
              &m_listing.anchors());
}

store::RecordQuery RecordListModel::query() const
{
    store::RecordQuery query(m_spec);
    query.text = m_search.toStdString();
    query.tag = m_tag;
    if (m_kind)
        query.conditions = {{kindField(), *m_kind}};
    query.order = m_language.isKhmer() ? store::Order::Khmer : store::Order::Latin;
    return query;
}

void RecordListModel::setFilter(const QString& text, std::optional<std::int64_t> kind, const std::string& tag)
{
    m_search = text;
    m_kind = kind;
    m_tag = tag;
    refresh();
}

std::optional<int> RecordListModel::placeOf(const RowId& row) const
{
    const auto place = m_listing.place(query(), row);
    return place ? std::optional(int(*place)) : std::nullopt;
}

int RecordListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

const records::FieldSpec* RecordListModel::firstOf(records::ValueType type) const
{
    const auto found = std::ranges::find(m_spec.fields, type, &records::FieldSpec::type);
    return found != m_spec.fields.end() ? &*found : nullptr;
}

QString RecordListModel::text(const records::Record& record, int column) const
{
    using records::HeadingScript;
    switch (column) {
    case NameKhmer:
        return QString::fromStdString(records::heading(record, HeadingScript::Khmer));
    case NameLatin:
        return QString::fromStdString(records::heading(record, HeadingScript::Latin));
    case Kind:
        if (const auto* field = kindField())
            return words::shown(*field, record.value(field->id), m_session.gazetteer());
        return {};
    case Place:
        if (const auto* field = firstOf(records::ValueType::Place))
            return placeLine(m_session.gazetteer(), records::exportText(*field, record.value(field->id)),
                             m_language.isKhmer());
        return {};
    default:
        return {};
    }
}

QVariant RecordListModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != ToneRole)
        return {};
    const store::StoredRecord* stored = rowWithinReach(index.row());
    if (stored == nullptr)
        return {};
    const QString words = text(stored->record, index.column());
    if (role == Qt::DisplayRole)
        return words.isEmpty() ? QStringLiteral("—") : words;
    return words.isEmpty()               ? QVariant(int(Tone::Faint))
           : index.column() == NameLatin ? QVariant(int(Tone::Second))
                                         : QVariant();
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameKhmer:
        return tr("Khmer name");
    case NameLatin:
        return tr("Latin name");
    case Kind:
        return kindField() != nullptr ? words::label(*kindField()) : QString();
    case Place:
        return tr("Place");
    default:
        return {};
    }
}

} // namespace bandanh::desktop
