#include "app/desktop/impact/figuresources.h"

#include "app/desktop/session/session.h"
#include "app/words/dotted.h"
#include "app/words/notation.h"
#include "app/words/recordlabel.h"
#include "core/records/activity.h"
#include "core/records/activitypartner.h"
#include "core/records/agreement.h"
#include "core/records/commitment.h"
#include "core/records/contribution.h"
#include "core/records/material.h"
#include "core/records/message.h"
#include "core/records/network.h"
#include "core/records/organisation.h"
#include "core/records/person.h"
#include "core/records/placement.h"
#include "core/records/role.h"
#include "core/records/testscore.h"
#include "core/records/volunteerprofile.h"

namespace bandanh::desktop {

namespace {

QString joined(const QStringList& parts)
{
    const QString told = words::dotted(parts);
    return told.isEmpty() ? QStringLiteral("—") : told;
}

QString dateText(const std::optional<text::PartialDate>& date)
{
    return date ? words::Notation::current().date(*date) : QString();
}

QString placeText(const std::optional<places::PlaceCode>& place, const Session& session)
{
    return place ? words::shown(*place, session.gazetteer()) : QString();
}

template <class R>
QString nameOf(const std::optional<Id<R>>& id, Session& session)
{
    if (!id)
        return {};
    const auto stored = store::RecordTable(session.reader()).find(records::specOf<R>(), *id);
    return stored ? words::heading(stored->record) : QString();
}

/// A term of a leader: who, and what of which network from when.
QStringList termInWords(const records::Role& term, Session& session)
{
    return {nameOf(term.person, session), joined({term.post ? words::label(*term.post) : QString(),
                                                  nameOf(term.network, session), dateText(term.from)})};
}

template <class E>
QString wordOf(const std::optional<E>& choice)
{
    return choice ? words::label(*choice) : QString();
}

QString term(const std::optional<text::PartialDate>& from, const std::optional<text::PartialDate>& until)
{
    const QString begins = dateText(from);
    const QString ends = dateText(until);
    return ends.isEmpty() || ends == begins ? begins : begins + QStringLiteral(" – ") + ends;
}

/// Who was there, and at what.
QStringList inWords(const records::ActivityPartner& partner, Session& session)
{
    return {nameOf(partner.organisation, session), joined({wordOf(partner.part), nameOf(partner.activity, session)})};
}

QStringList inWords(const records::Commitment& promise, const QString& name, Session& session)
{
    return {name, joined({nameOf(promise.organisation, session), dateText(promise.dueOn), dateText(promise.doneOn)})};
}

/// Points before and after, and out of how many.
QStringList inWords(const records::TestScore& test, Session& session)
{
    const auto points = [](const std::optional<std::int64_t>& written) {
        return written ? words::Notation::current().number(*written) : QStringLiteral("—");
    };
    return {nameOf(test.person, session), joined({points(test.before) + QStringLiteral(" → ") + points(test.after)
                                                      + QStringLiteral(" / ") + points(test.outOf),
                                                  nameOf(test.activity, session)})};
}

QStringList inWords(const records::Placement& placement, Session& session)
{
    const QString carrier = placement.carrier ? QString::fromStdString(*placement.carrier) : QString();
    const QString paper = nameOf(placement.organisation, session);
    return {carrier.isEmpty() ? paper : carrier,
            joined({nameOf(placement.material, session),
                    placeText(placement.provinceTo ? placement.provinceTo : placement.provinceFrom, session),
                    term(placement.from, placement.until)})};
}

QStringList inWords(const records::Agreement& agreement, Session& session)
{
    return {nameOf(agreement.organisation, session),
            joined({wordOf(agreement.kind), nameOf(agreement.withOrganisation, session),
                    term(agreement.signedOn, agreement.endsOn)})};
}

/// What was given, by whom, and at what value.
QStringList inWords(const records::Contribution& gift, const QString& name, Session& session)
{
    constexpr double kHundredths = 100;
    const auto& value = gift.received ? gift.received : gift.pledged;
    const QString money = value ? words::Notation::current().decimal(static_cast<double>(*value) / kHundredths, 2)
                                      + QLatin1Char(' ') + QString::fromStdString(gift.currency.value_or(""))
                                : QString();
    return {name, joined({nameOf(gift.organisation, session), money, wordOf(gift.form),
                          dateText(gift.receivedOn ? gift.receivedOn : gift.pledgedOn)})};
}

QStringList inWords(const records::Record& record, Session& session)
{
    const QString name = words::heading(record);
    switch (record.spec->type) {
    case records::RecordType::Activity: {
        const auto activity = records::fromRecord<records::Activity>(record);
        return {name, joined({dateText(activity.date), placeText(activity.place, session)})};
    }
    case records::RecordType::Network:
        return {name, joined({dateText(records::fromRecord<records::Network>(record).foundedOn)})};
    case records::RecordType::Organisation:
        return {name, joined({placeText(records::fromRecord<records::Organisation>(record).place, session)})};
    case records::RecordType::Role:
        return termInWords(records::fromRecord<records::Role>(record), session);
    case records::RecordType::ActivityPartner:
        return inWords(records::fromRecord<records::ActivityPartner>(record), session);
    case records::RecordType::Commitment:
        return inWords(records::fromRecord<records::Commitment>(record), name, session);
    case records::RecordType::TestScore:
        return inWords(records::fromRecord<records::TestScore>(record), session);
    case records::RecordType::Message:
        return {name, wordOf(records::fromRecord<records::Message>(record).theme)};
    case records::RecordType::Material:
        return {name, wordOf(records::fromRecord<records::Material>(record).kind)};
    case records::RecordType::Placement:
        return inWords(records::fromRecord<records::Placement>(record), session);
    case records::RecordType::VolunteerProfile: {
        const auto profile = records::fromRecord<records::VolunteerProfile>(record);
        return {nameOf(profile.person, session), dateText(profile.lastActiveOn)};
    }
    case records::RecordType::Agreement:
        return inWords(records::fromRecord<records::Agreement>(record), session);
    case records::RecordType::Contribution:
        return inWords(records::fromRecord<records::Contribution>(record), name, session);
    default:
        return {name, QString()};
    }
}

} // namespace

std::vector<QStringList> recordsBehind(const report::Report& report, const report::Indicator& indicator,
                                       report::Window window, Session& session)
{
    std::vector<QStringList> rows;
    for (const store::StoredRecord& stored : report.recordsOf(indicator, window))
        rows.push_back(inWords(stored.record, session));
    return rows;
}

std::vector<QStringList> headcountsBehind(const report::Report& report, const report::Indicator& indicator,
                                          report::Window window)
{
    const auto notation = words::Notation::current();
    std::vector<QStringList> rows;
    for (const report::HeadcountSource& count : report.headcountsOf(indicator, window)) {
        const std::string& inLanguage = notation.isKhmer() ? count.activity.khmer : count.activity.latin;
        const std::string& other = notation.isKhmer() ? count.activity.latin : count.activity.khmer;
        rows.push_back({QString::fromStdString(inLanguage.empty() ? other : inLanguage),
                        count.kind ? words::label(*count.kind) : QStringLiteral("—"), notation.number(count.total),
                        notation.number(count.added)});
    }
    return rows;
}

} // namespace bandanh::desktop
