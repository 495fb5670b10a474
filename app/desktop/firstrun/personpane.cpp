#include "app/desktop/firstrun/personpane.h"

#include "app/desktop/look/formfield.h"
#include "app/desktop/look/segmented.h"
#include "app/desktop/sync/codeedit.h"
#include "app/desktop/sync/enrolform.h"
#include "app/words/errorsentence.h"
#include "core/places/gazetteer.h"
#include "sync/protocol/enrolmentcode.h"
#include "sync/transport/hqaddress.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

enum Choice { ProvinceChoice, CodeChoice };

} // namespace

PersonPane::PersonPane(const Language& language, QWidget* parent)
    : QWidget(parent),
      m_words{language},
      m_name(new QLineEdit),
      m_nameField(new FormField(m_name)),
      m_choice(new Segmented),
      m_province(new QComboBox),
      m_provinceField(new FormField(m_province)),
      m_url(new QLineEdit),
      m_urlField(new FormField(m_url)),
      m_code(new CodeEdit),
      m_codeField(new FormField(m_code))
{
    m_name->setObjectName(QStringLiteral("userName"));
    m_choice->setObjectName(QStringLiteral("provinceOrCode"));
    m_province->setObjectName(QStringLiteral("province"));
    m_url->setObjectName(QStringLiteral("hqAddress"));
    m_url->setPlaceholderText(QStringLiteral("https://hq.example.org:8443"));
    m_code->setObjectName(QStringLiteral("hqCode"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_nameField);
    column->addWidget(m_choice, 0, Qt::AlignLeft);
    for (FormField* field : {m_provinceField, m_urlField, m_codeField})
        column->addWidget(field);
    column->addStretch();
    connect(m_choice, &Segmented::chosen, this, [this] {
        showChoice();
        (hasCode() ? static_cast<QWidget*>(m_url) : m_province)->setFocus();
    });
    showChoice();
}

bool PersonPane::hasCode() const
{
    return m_choice->current() == CodeChoice;
}

void PersonPane::showChoice()
{
    m_provinceField->setVisible(!hasCode());
    m_urlField->setVisible(hasCode());
    m_codeField->setVisible(hasCode());
}

void PersonPane::label(FormField& field, const char* khmer, const char* english)
{
    field.setLabel(m_words.first(khmer, english));
    field.setSecondLabel(m_words.second(khmer, english));
}

void PersonPane::retranslate()
{
    label(*m_nameField, "ឈ្មោះរបស់អ្នក", "Your name");
    label(*m_provinceField, "ខេត្ត/រាជធានី", "Province");
    label(*m_urlField, "អាសយដ្ឋានទីស្នាក់ការកណ្តាល", "Address of headquarters");
    label(*m_codeField, "លេខកូដ", "Code");
    m_choice->setTexts({m_words.first("ជ្រើសខេត្តរបស់ខ្ញុំ", "Choose my province"),
                        m_words.first("ខ្ញុំមានលេខកូដពីទីស្នាក់ការកណ្តាល", "I have a code from headquarters")});
    m_choice->setAccessibleName(m_words.first("ខេត្ត ឬលេខកូដ", "Province or code"));
    fillProvinces();
}

void PersonPane::fillProvinces()
{
    const QVariant chosen = m_province->currentData();
    const places::Gazetteer gazetteer;
    m_province->clear();
    for (const places::Place& place : gazetteer.children(std::nullopt))
        m_province->addItem(QString::fromUtf8(m_words.language.isKhmer() ? place.khmer : place.latin),
                            QString::fromStdString(place.code.text()));
    m_province->addItem(m_words.first("ថ្នាក់ជាតិ", "National"), QStringLiteral("00"));
    m_province->setCurrentIndex(std::max(0, m_province->findData(chosen)));
}

void PersonPane::focusFirst()
{
    m_name->setFocus();
}

bool PersonPane::accepts()
{
    const auto check = [](FormField& field, bool isRight, const QString& error) {
        field.setError(isRight ? QString() : error);
        if (!isRight)
            field.editor()->setFocus();
        return isRight;
    };
    if (!check(*m_nameField, !name().isEmpty(), m_words.first("សូមសរសេរឈ្មោះរបស់អ្នក។", "Please write your name.")))
        return false;
    if (!hasCode())
        return true;
    m_url->setText(completedUrl(m_url->text()));
    const std::string url = m_url->text().toStdString();
    if (!check(*m_urlField, !url.empty(),
               m_words.first("សូមសរសេរអាសយដ្ឋាន ដែលទីស្នាក់ការកណ្តាលបានឱ្យ។",
                             "Please write the address that headquarters gave you.")))
        return false;
    return check(*m_urlField, sync::HqAddress::parse(url).has_value(),
                 words::sentence({ErrorCode::AddressInvalid, {url}}))
           && check(*m_codeField, sync::EnrolmentCode::parse(m_code->text().toStdString()).has_value(),
                    words::sentence({ErrorCode::CodeMistyped, {}}));
}

QString PersonPane::name() const
{
    return m_name->text().trimmed();
}

records::Scope PersonPane::province() const
{
    const auto chosen = records::parseScope(m_province->currentData().toString().toStdString());
    return hasCode() ? records::kNational : chosen.value_or(records::kNational);
}

PendingEnrolment PersonPane::enrolment() const
{
    return hasCode() ? PendingEnrolment{m_url->text(), m_code->text()} : PendingEnrolment{};
}

} // namespace bandanh::desktop
