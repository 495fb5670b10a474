#include "app/desktop/today/doneline.h"

#include "app/desktop/session/session.h"
#include "app/words/donesentence.h"
#include "app/words/recordlabel.h"
#include "core/records/import.h"

namespace bandanh::desktop {

namespace {

QString importLine(const records::Record& record)
{
    const auto import = records::fromRecord<records::Import>(record);
    return words::importSentence(QString::fromStdString(import.file.value_or(std::string())),
                                 {import.created.value_or(0), import.known.value_or(0), import.proposed.value_or(0),
                                  import.same.value_or(0), import.rejected.value_or(0)});
}

} // namespace

QString doneLine(Session& session, const store::OperationRow& operation)
{
    if (!operation.subject)
        return words::doneSentence(operation.verb, {}, {});
    store::RecordTable table(session.reader());
    for (const records::RecordSpec* spec : records::allRecordSpecs()) {
        const auto stored = table.find(*spec, *operation.subject);
        if (!stored)
            continue;
        if (spec->type == records::RecordType::Import && operation.verb == store::Verb::Import)
            return importLine(stored->record);
        return words::doneSentence(operation.verb, words::label(*spec), words::heading(stored->record));
    }
    return words::doneSentence(operation.verb, {}, {});
}

} // namespace bandanh::desktop
