#include "app/desktop/inbox/reasonwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace bandanh::desktop {

using matching::Reason;

namespace {

const char* reasonKey(Reason reason)
{
    switch (reason) {
    case Reason::SameKhmerName:
        return QT_TRANSLATE_NOOP("Inbox", "Same name in Khmer.");
    case Reason::SameLatinName:
        return QT_TRANSLATE_NOOP("Inbox", "Same name in Latin letters.");
    case Reason::SimilarName:
        return QT_TRANSLATE_NOOP("Inbox", "The names differ by a letter or two.");
    case Reason::SameSound:
        return QT_TRANSLATE_NOOP("Inbox", "The names are two spellings of one sound.");
    case Reason::SameAcrossScripts:
        return QT_TRANSLATE_NOOP("Inbox", "The Latin name is a spelling of the Khmer one.");
    case Reason::NameSwapped:
        return QT_TRANSLATE_NOOP("Inbox", "Family and given name stand the other way round.");
    case Reason::InitialFits:
        return QT_TRANSLATE_NOOP("Inbox", "The initial fits.");
    case Reason::OtherName:
        return QT_TRANSLATE_NOOP("Inbox", "A part of the name is another one.");
    case Reason::OtherSex:
        return QT_TRANSLATE_NOOP("Inbox", "The sex differs.");
    case Reason::SameBirthDate:
        return QT_TRANSLATE_NOOP("Inbox", "Born on the same day.");
    case Reason::BirthFits:
        return QT_TRANSLATE_NOOP("Inbox", "The age fits.");
    case Reason::BirthNearly:
        return QT_TRANSLATE_NOOP("Inbox", "The age nearly fits.");
    case Reason::OtherBirth:
        return QT_TRANSLATE_NOOP("Inbox", "The age does not fit.");
    case Reason::SamePhone:
        return QT_TRANSLATE_NOOP("Inbox", "Same phone.");
    case Reason::OtherPhone:
        return QT_TRANSLATE_NOOP("Inbox", "Another phone.");
    case Reason::SameVillage:
        return QT_TRANSLATE_NOOP("Inbox", "Same village.");
    case Reason::SameCommune:
        return QT_TRANSLATE_NOOP("Inbox", "Same commune.");
    case Reason::SameDistrict:
        return QT_TRANSLATE_NOOP("Inbox", "Same district.");
    case Reason::OtherPlace:
        return QT_TRANSLATE_NOOP("Inbox", "They live far apart.");
    case Reason::SameSchool:
        return QT_TRANSLATE_NOOP("Inbox", "Same school.");
    case Reason::OtherSchool:
        return QT_TRANSLATE_NOOP("Inbox", "Another school.");
    }
    return "";
}

} // namespace

QString reasonWords(const std::vector<Reason>& reasons)
{
    QStringList sentences;
    for (const Reason reason : reasons)
        sentences << QCoreApplication::translate("Inbox", reasonKey(reason));
    return sentences.join(QLatin1Char(' '));
}

QString likelihoodWords(double weight)
{
    constexpr double kVeryLikely = 5; // 32 to 1
    if (weight >= kVeryLikely)
        return QCoreApplication::translate("Inbox", "Proposed: very likely");
    return weight >= 0 ? QCoreApplication::translate("Inbox", "Proposed: likely")
                       : QCoreApplication::translate("Inbox", "Proposed: perhaps");
}

} // namespace bandanh::desktop
