#include "app/words/donesentence.h"

#include "app/words/filled.h"
#include "app/words/notation.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace bandanh::words {

namespace {

/// %1 is the kind of record, %2 what it is called.
const char* doneKey(store::Verb verb)
{
    switch (verb) {
    case store::Verb::Create:
        return QT_TRANSLATE_NOOP("done", "%1 added: %2");
    case store::Verb::Edit:
        return QT_TRANSLATE_NOOP("done", "%1 changed: %2");
    case store::Verb::Remove:
        return QT_TRANSLATE_NOOP("done", "%1 deleted: %2");
    case store::Verb::Import:
        return QT_TRANSLATE_NOOP("done", "Import of %2");
    case store::Verb::Undo:
        return QT_TRANSLATE_NOOP("done", "Undone: %2");
    case store::Verb::Redo:
        return QT_TRANSLATE_NOOP("done", "Done again: %2");
    case store::Verb::AnswerProposal:
        return QT_TRANSLATE_NOOP("done", "Proposal answered: %2");
    case store::Verb::LinkPeople:
        return QT_TRANSLATE_NOOP("done", "Decided whether two records are one person: %2");
    case store::Verb::AssignSheet:
        return QT_TRANSLATE_NOOP("done", "Activity chosen for the sign-in sheet %2");
    case store::Verb::CloseSheet:
        return QT_TRANSLATE_NOOP("done", "Sign-in sheet closed: %2");
    case store::Verb::ResolveConflict:
        return QT_TRANSLATE_NOOP("done", "Conflict decided: %2");
    case store::Verb::EnrolClass:
        return QT_TRANSLATE_NOOP("done", "Class list enrolled in %2");
    case store::Verb::EditMany:
        return QT_TRANSLATE_NOOP("done", "Many records changed at once: %2");
    case store::Verb::TagRows:
        return QT_TRANSLATE_NOOP("done", "Tag put on or taken off: %2");
    case store::Verb::PlaceMaterials:
        return QT_TRANSLATE_NOOP("done", "Placements recorded together");
    case store::Verb::PlanDay:
        return QT_TRANSLATE_NOOP("done", "Anti-Trafficking Day planned as it was before");
    case store::Verb::Attach:
        return QT_TRANSLATE_NOOP("done", "Photo or paper added to: %2");
    case store::Verb::AttachMany:
        return QT_TRANSLATE_NOOP("done", "Photos added together");
    case store::Verb::Detach:
        return QT_TRANSLATE_NOOP("done", "Photo or paper removed from: %2");
    case store::Verb::MakeSheets:
        return QT_TRANSLATE_NOOP("done", "Sign-in sheets made: %2");
    case store::Verb::EnterLines:
        return QT_TRANSLATE_NOOP("done", "Lines typed on the sign-in sheet %2");
    case store::Verb::FreezeEdition:
        return QT_TRANSLATE_NOOP("done", "Edition of the Highlights frozen: %2");
    }
    return "%2";
}

} // namespace

QString doneSentence(store::Verb verb, const QString& type, const QString& subject)
{
    return filled(QCoreApplication::translate("done", doneKey(verb)), {type, subject});
}

QString importSentence(const QString& file, const ImportedRows& rows)
{
    const QString name = QFileInfo(file).fileName();
    const qint64 in = rows.created + rows.known + rows.proposed;
    QStringList parts;
    if (in > 0 || rows.total() == 0)
        parts << counted("done", "%n row(s) in", nullptr, in);
    if (rows.same > 0)
        parts << counted("done", "%n as before", nullptr, rows.same);
    if (rows.rejected > 0)
        parts << counted("done", "%n sent back", nullptr, rows.rejected);
    //: %1 is a file, %2 its counts: "Import of S00012.csv: 24 rows in, 1 sent back".
    return filled(QCoreApplication::translate("done", "Import of %1: %2"), {name, parts.join(QStringLiteral(", "))});
}

QString outcomesSentence(const ImportedRows& rows)
{
    return QStringList{
        counted("done", "%n new", nullptr, rows.created), counted("done", "%n known", nullptr, rows.known),
        counted("done", "%n proposed", nullptr, rows.proposed), counted("done", "%n as before", nullptr, rows.same),
        counted("done", "%n sent back", nullptr, rows.rejected)}
        .join(QStringLiteral(", "));
}

QString outcomeLabel(const QString& outcome)
{
    if (outcome == QLatin1String("new"))
        return QCoreApplication::translate("outcomes", "new");
    if (outcome == QLatin1String("known"))
        return QCoreApplication::translate("outcomes", "known");
    if (outcome == QLatin1String("proposed"))
        return QCoreApplication::translate("outcomes", "proposed");
    if (outcome == QLatin1String("same"))
        return QCoreApplication::translate("outcomes", "as before");
    if (outcome == QLatin1String("rejected"))
        return QCoreApplication::translate("outcomes", "sent back");
    return outcome;
}

} // namespace bandanh::words
