#include "app/desktop/networks/classlistmodel.h"

#include "app/desktop/forms/fieldwords.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/state.h"
#include "app/desktop/look/tokens.h"
#include "app/desktop/session/session.h"
#include "app/desktop/today/todaymodels.h"
#include "app/words/notation.h"
#include "app/words/recordlabel.h"
#include "core/records/person.h"
#include "core/store/personoverview.h"

namespace bandanh::desktop {

using exchange::ClassAnswer;
using exchange::ClassFault;
using exchange::ClassStanding;

ClassListModel::ClassListModel(Session& session, const Language& language, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_language(language)
{}

void ClassListModel::setMatches(std::vector<exchange::ClassMatch> matches)
{
    std::map<std::vector<std::string>, ClassAnswer> before;
    for (std::size_t i = 0; i < m_matches.size(); ++i)
        if (m_isAnswered[i])
            before.emplace(m_matches[i].line.row.cells, m_answers[i]);
    beginResetModel();
    m_matches = std::move(matches);
    m_answers.clear();
    m_isAnswered.clear();
    for (const exchange::ClassMatch& match : m_matches) {
        const auto answered = before.find(match.line.row.cells);
        const bool isPlain = match.standing == ClassStanding::New || match.standing == ClassStanding::Known;
        m_isAnswered.push_back(answered != before.end());
        m_answers.push_back(answered != before.end() ? answered->second
                            : isPlain                ? ClassAnswer::Enrol
                                                     : ClassAnswer::LeaveOut);
    }
    count();
    endResetModel();
}

const exchange::ClassMatch* ClassListModel::match(int row) const
{
    return row >= 0 && row < rowCount() ? &m_matches[std::size_t(row)] : nullptr;
}

bool ClassListModel::asks(int row) const
{
    const auto* found = match(row);
    return found != nullptr
           && (found->standing == ClassStanding::Proposed
               || (found->standing == ClassStanding::Twice && !found->person));
}

void ClassListModel::setAnswer(int row, ClassAnswer answer)
{
    m_answers[std::size_t(row)] = answer;
    m_isAnswered[std::size_t(row)] = true;
    count();
    emit dataChanged(index(row, 0), index(row, Columns - 1));
}

std::optional<int> ClassListModel::nextWaiting(int row) const
{
    for (int i = 1; i <= rowCount(); ++i)
        if (const int next = (row + i) % rowCount(); asks(next) && !m_isAnswered[std::size_t(next)])
            return next;
    return std::nullopt;
}

std::vector<exchange::ClassEntry> ClassListModel::entries() const
{
    std::vector<exchange::ClassEntry> entries;
    for (std::size_t i = 0; i < m_matches.size(); ++i)
        entries.push_back({&m_matches[i], m_answers[i]});
    return entries;
}

void ClassListModel::count()
{
    m_counts = {};
    for (std::size_t i = 0; i < m_matches.size(); ++i) {
        ++m_counts.lines;
        if (m_matches[i].standing == ClassStanding::Faulty)
            ++m_counts.back;
        else if (m_matches[i].standing == ClassStanding::Enrolled)
            ++m_counts.already;
        else if (m_answers[i] == ClassAnswer::EnrolProposed
                 || (m_answers[i] == ClassAnswer::Enrol && m_matches[i].person))
            ++m_counts.known;
        else if (m_answers[i] != ClassAnswer::LeaveOut)
            ++m_counts.created;
        else
            ++(asks(int(i)) && !m_isAnswered[i] ? m_counts.waiting : m_counts.left);
    }
    m_counts.enrolled = m_counts.known + m_counts.created;
}

QString ClassListModel::candidateWords(int row) const
{
    const auto* found = match(row);
    if (found == nullptr || found->candidates.empty())
        return {};
    const auto person = store::personOverview(m_session.reader(), found->candidates.front().person);
    if (!person)
        return {};
    QStringList parts;
    for (const QString& part :
         {QString::fromStdString(person->nameKhmer), QString::fromStdString(person->nameLatin),
          words::label(static_cast<records::Sex>(person->sex)),
          titleOf(person->institutionKhmer, person->institutionLatin, m_language), firstPhone(person->phone)})
        if (!part.isEmpty())
            parts << part;
    if (const auto born = text::PartialDate::parse(person->birth))
        parts << tr("born %1").arg(words::Notation::current().date(*born));
    return parts.join(QStringLiteral(" · "));
}

QString ClassListModel::faultWords(int row) const
{
    const exchange::ClassLine& line = m_matches[std::size_t(row)].line;
    const QString cell = QString::fromStdString(line.badCell);
    switch (line.fault) {
    case ClassFault::NoName:
        return tr("No name stands in this line.");
    case ClassFault::NotUnderstood:
        return tr("“%1” is no name, sex, birth date, age or telephone number.").arg(cell);
    case ClassFault::TwoOfOne:
        return tr("“%1” says again what another cell of the line says.").arg(cell);
    case ClassFault::None:
        break;
    }
    return {};
}

QString ClassListModel::text(const exchange::ClassMatch& match, int column) const
{
    const sheets::SignInRow& row = match.line.row;
    switch (column) {
    case Line:
        return m_language.number(match.line.number);
    case NameKhmer:
        return QString::fromStdString(row.name.khmer);
    case NameLatin:
        return QString::fromStdString(row.name.latin);
    case Sex:
        return row.sex ? words::label(*row.sex == sheets::Sex::Female ? records::Sex::Female : records::Sex::Male)
                       : QString();
    case Birth:
        return row.birth ? words::Notation::current().date(*row.birth)
               : row.age ? tr("age %1").arg(m_language.number(*row.age))
                         : QString();
    case Phone:
        return row.phones.empty() ? QString() : spokenPhone(QString::fromStdString(row.phones.front()));
    default:
        return {};
    }
}

QVariant ClassListModel::badge(int row) const
{
    const exchange::ClassMatch& match = m_matches[std::size_t(row)];
    const auto of = [](State state, const QString& words) { return QVariant::fromValue(Badge{state, words}); };
    switch (match.standing) {
    case ClassStanding::New:
        return of(State::New, tr("new person"));
    case ClassStanding::Known:
        return of(State::Verified, tr("known"));
    case ClassStanding::Enrolled:
        return of(State::Closed, tr("in the network already"));
    case ClassStanding::Faulty:
        return of(State::Conflict, tr("goes back"));
    case ClassStanding::Proposed:
    case ClassStanding::Twice:
        break;
    }
    switch (answer(row)) {
    case ClassAnswer::EnrolProposed:
        return of(State::Verified, tr("known, you say"));
    case ClassAnswer::EnrolNew:
        return of(State::New, tr("new person, you say"));
    default:
        break;
    }
    if (m_isAnswered[std::size_t(row)])
        return of(State::None, tr("left out"));
    return match.standing == ClassStanding::Twice ? of(State::Open, tr("the same line again"))
                                                  : of(State::Proposed, tr("perhaps known"));
}

int ClassListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_matches.size());
}

int ClassListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ClassListModel::data(const QModelIndex& index, int role) const
{
    const exchange::ClassMatch& match = m_matches[std::size_t(index.row())];
    const bool isFaulty = match.standing == ClassStanding::Faulty;
    if (index.column() == Who)
        return role == BadgeRole                     ? badge(index.row())
               : role == Qt::AccessibleTextRole      ? QVariant(badge(index.row()).value<Badge>().text)
               : role == Qt::ToolTipRole && isFaulty ? QVariant(faultWords(index.row()))
                                                     : QVariant();
    const QString words = text(match, index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (isFaulty && index.column() == NameKhmer && words.isEmpty()) { // the line as it was pasted
            QStringList cells;
            for (const std::string& cell : match.line.row.cells)
                cells << QString::fromStdString(cell);
            return cells.join(QStringLiteral(" · "));
        }
        return words.isEmpty() ? QStringLiteral("—") : words;
    case ToneRole:
        if (words.isEmpty() && !isFaulty)
            return int(Tone::Faint);
        return index.column() == NameLatin || index.column() == Line ? QVariant(int(Tone::Second)) : QVariant();
    default:
        return {};
    }
}

QVariant ClassListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case NameKhmer:
        return tr("Khmer name");
    case NameLatin:
        return tr("Latin name");
    case Sex:
        return tr("Sex");
    case Birth:
        return tr("Born");
    case Phone:
        return tr("Phone");
    case Who:
        return tr("Who it is");
    default:
        return {};
    }
}

} // namespace bandanh::desktop
