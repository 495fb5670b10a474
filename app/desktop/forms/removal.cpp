#include "app/desktop/forms/removal.h"

#include "app/desktop/forms/recordform.h"
#include "app/desktop/session/session.h"
#include "app/words/errorsentence.h"
#include "app/words/recordlabel.h"
#include "core/operations/edit.h"
#include "core/store/namedrecord.h"

#include <QAbstractButton>
#include <QCoreApplication>

namespace bandanh::desktop {

namespace {

struct Removal {
    Q_DECLARE_TR_FUNCTIONS(Removal)
};

/// A row without a name of its own is called by what it ties together.
QString called(store::RecordTable& table, const store::StoredRecord& stored)
{
    const auto isNamed = [](const records::Record& record) {
        return words::heading(record) != QString::fromStdString(record.id.toHex());
    };
    QStringList names;
    if (!isNamed(stored.record))
        for (const store::NamedRecord::Referred& referred : store::named(table, stored).referred)
            if (isNamed(referred.record))
                names << words::heading(referred.record);
    return names.isEmpty() ? words::heading(stored.record) : names.join(QStringLiteral(" · "));
}

} // namespace

bool removeAfterAsking(Session& session, Prompts& prompts, const records::RecordSpec& spec, const RowId& row)
{
    store::RecordTable table(session.reader());
    const auto stored = table.find(spec, row);
    if (!stored)
        return false;
    //: %1 is a kind of record, %2 what this one is called: "Delete 1 record: Activity “Meeting with the governor”?"
    const QString sentence = Removal::tr("Delete 1 record: %1 “%2”?").arg(words::label(spec), called(table, *stored));
    if (!prompts.confirm({Removal::tr("Delete"), sentence, Removal::tr("Its history stays, and Ctrl+Z brings it back."),
                          Removal::tr("Delete 1 record")}))
        return false;
    Result<void> removed;
    try {
        removed = operations::removeRecord(session.desk(), spec, row);
    } catch (const store::StoreFailure& failure) {
        removed = refused(failure.code(), session.laptop().store().path());
    }
    if (!removed) {
        prompts.tell(Removal::tr("This cannot be deleted"), words::sentence(removed.error()));
        return false;
    }
    session.noteChange();
    return true;
}

void removeOnClick(QAbstractButton* button, Session& session, Prompts& prompts, RecordForm* form,
                   std::function<bool()> mayLeave)
{
    QObject::connect(button, &QAbstractButton::clicked, form,
                     [&session, &prompts, form, mayLeave = std::move(mayLeave)] {
                         if (form->row() && (mayLeave ? mayLeave() : form->mayLeave()))
                             removeAfterAsking(session, prompts, form->spec(), *form->row());
                     });
}

} // namespace bandanh::desktop
