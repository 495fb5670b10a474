#include "app/desktop/networks/networkterms.h"

#include "app/desktop/forms/fieldwords.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/tokens.h"
#include "app/desktop/session/session.h"
#include "app/words/notation.h"
#include "app/words/recordlabel.h"
#include "core/records/person.h"
#include "core/records/role.h"

namespace bandanh::desktop {

namespace {

QString dateText(const std::string& date)
{
    const auto day = text::PartialDate::parse(date);
    return day ? words::Notation::current().date(*day) : QString();
}

} // namespace

NetworkTerms::NetworkTerms(Session& session, const Language& language, store::NetworkPeople people, QObject* parent)
    : WindowedModel(parent), m_language(language), m_people(people)
{
    setSource([this, &session] { return m_network ? store::countTerms(session.reader(), *m_network, m_people) : 0; },
              [this, &session](qint64 offset, qint64 limit) {
                  return store::terms(session.reader(), *m_network, m_people, offset, limit);
              });
}

void NetworkTerms::setNetwork(const std::optional<RowId>& network)
{
    m_network = network;
    refresh();
}

QString NetworkTerms::text(const store::NetworkTerm& term, int column) const
{
    switch (column) {
    case Post:
        return m_people == store::NetworkPeople::Members ? m_language.digits(QString::fromStdString(term.grade))
                                                         : words::label(static_cast<records::Post>(term.post));
    case NameKhmer:
        return QString::fromStdString(term.nameKhmer);
    case NameLatin:
        return QString::fromStdString(term.nameLatin);
    case Sex:
        return words::label(static_cast<records::Sex>(term.sex));
    case Phone:
        return firstPhone(term.phones);
    case From:
        return dateText(term.from);
    case Until:
        return term.until.empty() ? tr("still") : dateText(term.until);
    default:
        return {};
    }
}

QVariant NetworkTerms::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != ToneRole)
        return {};
    const store::NetworkTerm* term = row(index.row());
    if (term == nullptr)
        return {};
    const QString words = text(*term, index.column());
    if (role == Qt::DisplayRole)
        return words.isEmpty() ? QStringLiteral("—") : words;
    if (words.isEmpty())
        return int(Tone::Faint);
    return index.column() == NameLatin || !term->until.empty() ? QVariant(int(Tone::Second)) : QVariant();
}

QVariant NetworkTerms::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Post:
        return m_people == store::NetworkPeople::Members ? tr("Grade") : tr("Post");
    case NameKhmer:
        return tr("Khmer name");
    case NameLatin:
        return tr("Latin name");
    case Sex:
        return tr("Sex");
    case Phone:
        return tr("Phone");
    case From:
        return tr("From");
    case Until:
        return tr("Until");
    default:
        return {};
    }
}

} // namespace bandanh::desktop
