#include "app/desktop/inbox/comparison.h"

#include "app/desktop/look/rowroles.h"
#include "app/words/recordlabel.h"
#include "core/text/searchkey.h"

#include <QCoreApplication>
#include <algorithm>

namespace bandanh::desktop {

using matching::BirthLevel;
using matching::BirthRange;
using matching::Reason;
using Sign = ComparedFact::Sign;

namespace {

QString utf8(const std::optional<std::string>& text)
{
    return text ? QString::fromStdString(*text) : QString();
}

bool isKhmer(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Khmer; });
}

QString wholeName(const std::optional<std::string>& family, const std::optional<std::string>& given)
{
    return QStringList{utf8(family), utf8(given)}.join(QLatin1Char(' ')).trimmed();
}

} // namespace

/// Puts the facts side by side, one after the other. Its sentences are in the context "Comparison".
class FactWriter
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)

public:
    FactWriter(const Question& question, const QuestionCandidate* candidate, const Language& language,
               const places::Gazetteer& gazetteer)
        : m_question(question),
          m_line(question.written),
          m_candidate(candidate),
          m_language(language),
          m_gazetteer(gazetteer)
    {}

    std::vector<ComparedFact> write()
    {
        static const records::Person kNobody;
        const records::Person& person = m_candidate != nullptr ? m_candidate->person : kNobody;
        names(person);
        sex(person);
        birth(person);
        phone(person);
        place(person);
        school();
        return std::move(m_facts);
    }

private:
    bool has(Reason reason) const
    {
        return m_candidate != nullptr && std::ranges::find(m_candidate->reasons, reason) != m_candidate->reasons.end();
    }

    /// A fact that only one side has cannot agree or disagree.
    void add(const QString& name, const QString& onLine, const QString& ofPerson, Sign sign, const QString& words)
    {
        if (onLine.isEmpty() && ofPerson.isEmpty())
            return;
        const bool oneSided = onLine.isEmpty() || ofPerson.isEmpty();
        m_facts.push_back({name, onLine, ofPerson, oneSided ? Sign::OneSided : sign,
                           m_candidate == nullptr ? QString()
                           : oneSided             ? tr("only one side knows")
                                                  : words});
    }

    void addName(const QString& name, const QString& onLine, const QString& ofPerson)
    {
        const bool isSame = text::searchKey(onLine.toStdString()) == text::searchKey(ofPerson.toStdString());
        const Sign sign = isSame ? Sign::Same : has(Reason::OtherName) ? Sign::Different : Sign::Near;
        add(name, onLine, ofPerson, sign,
            isSame                     ? tr("same")
            : has(Reason::OtherName)   ? tr("a part of it is another name")
            : has(Reason::NameSwapped) ? tr("the other way round")
            : has(Reason::InitialFits) ? tr("the initial fits")
                                       : tr("two spellings of one name"));
    }

    void names(const records::Person& person)
    {
        addName(tr("Name"), utf8(m_line.nameKhmer), wholeName(person.familyKhmer, person.givenKhmer));
        addName(tr("Latin"), utf8(m_line.nameLatin), wholeName(person.familyLatin, person.givenLatin));
    }

    void sex(const records::Person& person)
    {
        const auto word = [](const std::optional<records::Sex>& sex) { return sex ? words::label(*sex) : QString(); };
        const bool isSame = m_line.sex == person.sex;
        add(tr("Sex"), word(m_line.sex), word(person.sex), isSame ? Sign::Same : Sign::Different,
            isSame ? tr("same") : tr("different"));
    }

    void birth(const records::Person& person)
    {
        const words::Notation notation(m_language.code());
        const QString onLine = m_line.birth ? notation.date(*m_line.birth)
                               : m_line.age ? m_language.digits(tr("%n year(s) old", nullptr, int(*m_line.age)))
                                            : QString();
        const QString ofPerson = person.birth ? notation.date(*person.birth) : QString();
        const auto known = person.birth ? std::optional(BirthRange::of(*person.birth)) : std::nullopt;
        switch (matching::compareBirths(m_question.facts.birth, known)) {
        case BirthLevel::SameDay:
            return add(tr("Birth"), onLine, ofPerson, Sign::Same, tr("the same day"));
        case BirthLevel::Fits:
            return add(tr("Birth"), onLine, ofPerson, Sign::Same, tr("fits on the day of the activity"));
        case BirthLevel::Nearly:
            return add(tr("Birth"), onLine, ofPerson, Sign::Near, tr("nearly fits"));
        case BirthLevel::Differs:
            return add(tr("Birth"), onLine, ofPerson, Sign::Different, tr("does not fit"));
        case BirthLevel::Unknown:
            return add(tr("Birth"), onLine, ofPerson, Sign::OneSided, tr("cannot be compared"));
        }
    }

    void phone(const records::Person& person)
    {
        const auto lines = [](const std::vector<std::string>& phones) {
            QStringList all;
            for (const std::string& phone : phones)
                all << QString::fromStdString(phone);
            return all.join(QStringLiteral(", "));
        };
        const bool isSame = has(Reason::SamePhone);
        add(tr("Phone"), lines(m_line.phones), lines(person.phones), isSame ? Sign::Same : Sign::Different,
            isSame ? tr("same") : tr("another one"));
    }

    QString placeName(const std::optional<places::PlaceCode>& code, places::PlaceLevel level) const
    {
        for (auto place = code; place; place = place->parent())
            if (place->level() == level)
                if (const auto found = m_gazetteer.place(*place)) {
                    const std::string_view name = m_language.isKhmer() ? found->khmer : found->latin;
                    return QString::fromUtf8(name.data(), qsizetype(name.size()));
                }
        return {};
    }

    void place(const records::Person& person)
    {
        using places::PlaceLevel;
        const std::pair<PlaceLevel, QString> levels[] = {{PlaceLevel::Village, tr("Village")},
                                                         {PlaceLevel::Commune, tr("Commune")},
                                                         {PlaceLevel::District, tr("District")}};
        if (!m_line.place && m_line.placeWritten)
            add(tr("Place"), utf8(m_line.placeWritten),
                person.place ? words::shown(*person.place, m_gazetteer) : QString(), Sign::Near,
                tr("the place on the sheet is not known"));
        else
            for (const auto& [level, name] : levels) {
                const QString onLine = placeName(m_line.place, level);
                const QString ofPerson = placeName(person.place, level);
                const bool isSame = onLine == ofPerson;
                add(name, onLine, ofPerson, isSame ? Sign::Same : Sign::Different,
                    isSame ? tr("same") : tr("another one"));
            }
    }

    void school()
    {
        const auto* overview = m_candidate != nullptr ? &m_candidate->overview : nullptr;
        const QString onLine = utf8(m_line.school ? m_line.school : m_line.organisation);
        // In the script of the line, so that equal names look equal.
        const bool khmer = onLine.isEmpty() ? m_language.isKhmer() : isKhmer(onLine);
        QString institution;
        if (overview != nullptr) {
            const bool useKhmer = overview->institutionLatin.empty() || (khmer && !overview->institutionKhmer.empty());
            institution = QString::fromStdString(useKhmer ? overview->institutionKhmer : overview->institutionLatin);
        }
        const bool isSame = has(Reason::SameSchool);
        const bool isOther = has(Reason::OtherSchool);
        add(tr("School"), onLine, institution,
            isSame    ? Sign::Same
            : isOther ? Sign::Different
                      : Sign::Near,
            isSame    ? tr("same")
            : isOther ? tr("another one")
                      : tr("perhaps the same"));
        const std::string grade = overview != nullptr ? overview->grade : std::string();
        const bool sameGrade = m_line.grade.value_or(std::string()) == grade;
        add(tr("Grade"), m_language.digits(utf8(m_line.grade)), m_language.digits(QString::fromStdString(grade)),
            sameGrade ? Sign::Same : Sign::Near, sameGrade ? tr("same") : tr("may have changed since"));
    }

    const Question& m_question;
    const records::Attendance& m_line;
    const QuestionCandidate* m_candidate;
    const Language& m_language;
    const places::Gazetteer& m_gazetteer;
    std::vector<ComparedFact> m_facts;
};

std::vector<ComparedFact> compareFacts(const Question& question, const QuestionCandidate* candidate,
                                       const Language& language, const places::Gazetteer& gazetteer)
{
    return FactWriter(question, candidate, language, gazetteer).write();
}

void ComparisonModel::setFacts(std::vector<ComparedFact> facts, const QString& lineHeading,
                               const QString& personHeading)
{
    beginResetModel();
    m_facts = std::move(facts);
    m_lineHeading = lineHeading;
    m_personHeading = personHeading;
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_facts.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    const ComparedFact& fact = m_facts[std::size_t(index.row())];
    const bool isValue = index.column() == OnLine || index.column() == OfPerson;
    const QString& value = index.column() == OnLine ? fact.onLine : fact.ofPerson;
    const Tone tone = fact.sign == Sign::Same        ? Tone::Done
                      : fact.sign == Sign::Near      ? Tone::Proposed
                      : fact.sign == Sign::Different ? Tone::Open
                                                     : Tone::Second;
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case Fact:
            return fact.name;
        case SignColumn:
            return fact.words.isEmpty()           ? QString()
                   : fact.sign == Sign::Same      ? QStringLiteral("✓")
                   : fact.sign == Sign::Near      ? QStringLiteral("≈")
                   : fact.sign == Sign::Different ? QStringLiteral("≠")
                                                  : QStringLiteral("·");
        case Words:
            return fact.words;
        default:
            return value.isEmpty() ? tr("not written") : value;
        }
    }
    if (role == Qt::ToolTipRole && isValue)
        return value;
    if (role == ToneRole)
        return isValue ? value.isEmpty() ? QVariant(int(Tone::Faint)) : QVariant()
                       : QVariant(int(index.column() == SignColumn ? tone : Tone::Second));
    if (role == TintRole && isValue && (fact.sign == Sign::Near || fact.sign == Sign::Different))
        return int(tone);
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == OnLine     ? QVariant(m_lineHeading)
           : section == OfPerson ? QVariant(m_personHeading)
           : section == Words    ? QVariant(tr("In words"))
                                 : QVariant();
}

} // namespace bandanh::desktop
