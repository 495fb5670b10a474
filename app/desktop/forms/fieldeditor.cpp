#include "app/desktop/forms/fieldeditor.h"

#include "app/desktop/forms/choiceeditors.h"
#include "app/desktop/forms/placeeditor.h"
#include "app/desktop/forms/referenceeditor.h"
#include "app/desktop/forms/texteditors.h"
#include "app/desktop/look/formfield.h"

namespace bandanh::desktop {

bool hasFieldEditor(const records::FieldSpec& field)
{
    // What has no name cannot be chosen by it.
    const bool isNameless = field.type == records::ValueType::Reference && !records::specOf(*field.target).hasHeading();
    return !field.has(records::FieldTrait::Hidden) && field.type != records::ValueType::Moment && !isNameless;
}

FieldEditor* makeFieldEditor(const records::FieldSpec& field, Session& session, const Language& language,
                             QObject* parent)
{
    using records::ValueType;
    if (!hasFieldEditor(field))
        return nullptr;
    switch (field.type) {
    case ValueType::Choice:
        return new ChoiceEditor(field, parent);
    case ValueType::Truth:
        return new TruthEditor(field, parent);
    case ValueType::List:
        return new LinesEditor(field, language, parent);
    case ValueType::Place:
        return new PlaceEditor(field, session, parent);
    case ValueType::Reference:
        return new ReferenceEditor(field, session, parent);
    default:
        return new LineEditor(field, language, parent);
    }
}

FormField* makeFieldFrame(FieldEditor& editor)
{
    auto* frame = new FormField(editor.widget());
    if (QWidget* helper = editor.helper())
        frame->setTrailing(helper);
    return frame;
}

} // namespace bandanh::desktop
