#include "app/desktop/messages/placementdialog.h"

#include "app/desktop/forms/fieldwords.h"
#include "app/desktop/forms/placenames.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/formfield.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/scrollpane.h"
#include "app/desktop/look/segmented.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/messages/materialtable.h"
#include "app/desktop/messages/plantable.h"
#include "app/desktop/session/session.h"
#include "app/desktop/shell/prompts.h"
#include "app/words/errorsentence.h"
#include "app/words/filled.h"
#include "app/words/recordlabel.h"
#include "core/records/material.h"
#include "core/text/searchkey.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr int kRestMilliseconds = 250;
constexpr int kFormWidth = 350;
constexpr int kBoxHeight = 104;

const records::FieldSpec& fieldOf(std::string_view name)
{
    return *records::specOf<records::Placement>().byName(name);
}

} // namespace

PlacementDialog::PlacementDialog(Session& session, Language& language, Prompts& prompts, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_language(language),
      m_prompts(prompts),
      m_book(session.reader()),
      m_plan(new PlanTable(session, language, this)),
      m_way(new QTabBar),
      m_stack(new QStackedWidget),
      m_preview(new TableView)
{
    setObjectName(QStringLiteral("placementDialog"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 14);
    m_way->setObjectName(QStringLiteral("placementWay"));
    m_way->setExpanding(false);
    m_way->addTab(QString());
    m_way->addTab(QString());
    m_stack->addWidget(makeTogether());
    m_stack->addWidget(makePasted());
    m_stack->setFixedWidth(std::min(Look::of().scaled(kFormWidth), 520));
    m_preview->setObjectName(QStringLiteral("placementPreview"));
    m_preview->setModel(m_plan);
    m_preview->setColumns({{110}, {120}, {110}, {96}, {96}, {0, true}});
    auto* sides = new QHBoxLayout;
    sides->setSpacing(20);
    sides->addWidget(m_stack);
    sides->addWidget(m_preview, 1);
    column->addWidget(m_way);
    column->addLayout(sides, 1);
    column->addWidget(makeFoot());
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &PlacementDialog::look);
    connect(m_way, &QTabBar::currentChanged, this, [this](int way) {
        m_stack->setCurrentIndex(way);
        look();
    });
    setTexts();
    fillChoices();
    resize(1120, 710);
    look();
}

QWidget* PlacementDialog::makeTogether()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    m_channel = new QComboBox;
    m_channel->setObjectName(QStringLiteral("channel"));
    m_materials = new QListWidget;
    m_materials->setObjectName(QStringLiteral("materials"));
    m_materials->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_share = new Segmented;
    m_share->setObjectName(QStringLiteral("share"));
    m_share->setSize(Segmented::Size::Small);
    m_carriers = new QPlainTextEdit;
    m_carriers->setObjectName(QStringLiteral("carriers"));
    m_carriers->setTabChangesFocus(true);
    m_province = new QComboBox;
    m_province->setObjectName(QStringLiteral("province"));
    auto* from = new QLineEdit;
    from->setObjectName(QStringLiteral("from"));
    auto* until = new QLineEdit;
    until->setObjectName(QStringLiteral("until"));
    m_channelField = new FormField(m_channel);
    m_materialsField = new FormField(m_materials);
    m_carriersField = new FormField(m_carriers);
    m_provinceField = new FormField(m_province);
    m_from = new FormField(from);
    m_until = new FormField(until);
    auto* days = new QHBoxLayout;
    days->addWidget(m_from);
    days->addWidget(m_until);
    column->addWidget(m_channelField);
    column->addWidget(m_materialsField, 2);
    column->addWidget(m_share);
    column->addWidget(m_carriersField, 2);
    column->addWidget(m_provinceField);
    column->addLayout(days);
    for (QWidget* box : std::initializer_list<QWidget*>{m_materials, m_carriers})
        box->setFixedHeight(Look::of().scaled(kBoxHeight));
    column->addStretch();
    connect(m_channel, &QComboBox::activated, this, [this] {
        fillMaterials();
        look();
    });
    connect(m_materials, &QListWidget::itemSelectionChanged, this, [this] { m_rest.start(); });
    connect(m_share, &Segmented::chosen, this, &PlacementDialog::look);
    connect(m_carriers, &QPlainTextEdit::textChanged, this, [this] { m_rest.start(); });
    connect(m_province, &QComboBox::activated, this, &PlacementDialog::look);
    for (QLineEdit* line : {from, until})
        connect(line, &QLineEdit::textChanged, this, [this] { m_rest.start(); });
    auto* scroll = new ScrollPane; // with large text the form is higher than the screen
    scroll->setWidget(page);
    return scroll;
}

QWidget* PlacementDialog::makePasted()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 0);
    m_table = new QPlainTextEdit;
    m_table->setObjectName(QStringLiteral("pastedTable"));
    m_table->setTabChangesFocus(true);
    m_table->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_tableField = new FormField(m_table);
    column->addWidget(m_tableField, 1);
    connect(m_table, &QPlainTextEdit::textChanged, this, [this] { m_rest.start(); });
    return page;
}

QWidget* PlacementDialog::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(10);
    m_note = new KhmerLabel(Role::Body, Tone::Second);
    m_withTaken = new QCheckBox;
    m_withTaken->setObjectName(QStringLiteral("withTaken"));
    m_cancel = new Button(Button::Kind::Secondary);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_record = new Button(Button::Kind::Primary);
    m_record->setObjectName(QStringLiteral("record"));
    row->addWidget(m_note, 1);
    row->addWidget(m_withTaken);
    row->addWidget(m_cancel);
    row->addWidget(m_record);
    connect(m_withTaken, &QCheckBox::toggled, this, &PlacementDialog::showCount);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_record, &QPushButton::clicked, this, &PlacementDialog::record);
    return foot;
}

void PlacementDialog::setTexts()
{
    setWindowTitle(tr("Record placements"));
    setAccessibleName(windowTitle());
    m_way->setTabText(Together, tr("Put together"));
    m_way->setTabText(Pasted, tr("Paste a table"));
    m_way->setAccessibleName(tr("How placements are recorded"));
    m_channelField->setLabel(words::label(fieldOf("channel")));
    m_materialsField->setLabel(tr("Materials"));
    m_share->setTexts({tr("One each, in turn"), tr("All on each")});
    m_share->setAccessibleName(tr("How materials are shared out"));
    m_carriersField->setLabel(tr("Vehicles"));
    m_carriersField->setHelp(
        tr("One a line, or a stretch: %1. A province may stand behind it.").arg(QStringLiteral("TT-001..TT-046")));
    m_provinceField->setLabel(tr("Province of the others"));
    m_from->setLabel(words::label(fieldOf("from")));
    m_until->setLabel(words::label(fieldOf("until")));
    m_tableField->setLabel(tr("Table from a spreadsheet, with its headings"));
    m_tableField->setHelp(tr("Copy the cells and paste them here: material, channel, publication, from, cost …"));
    m_preview->setAccessibleName(tr("What will be recorded"));
    m_withTaken->setText(tr("Record those too"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
}

void PlacementDialog::fillChoices()
{
    for (const records::EnumValue& channel : records::kPlacementChannels.values)
        m_channel->addItem(words::label(channel), qint64(channel.code));
    m_province->addItem(QStringLiteral("—"));
    for (const places::Place& place : m_session.gazetteer().children(std::nullopt))
        if (const auto scope = records::parseScope(place.code.text()))
            m_province->addItem(provinceName(m_session.gazetteer(), *scope, m_language.isKhmer()),
                                QString::fromStdString(place.code.text()));
    fillMaterials();
}

/// What usually hangs there stands first and is chosen: posters on tuk-tuks, banners on buses.
void PlacementDialog::fillMaterials()
{
    using records::MaterialKind;
    const auto channel = static_cast<records::PlacementChannel>(m_channel->currentData().toLongLong());
    const MaterialKind usual = channel == records::PlacementChannel::TukTuk ? MaterialKind::Poster
                               : channel == records::PlacementChannel::Bus  ? MaterialKind::BusBanner
                                                                            : MaterialKind::Advertisement;
    m_materials->clear();
    auto materials = store::materials(m_session.reader(), {});
    std::ranges::stable_partition(materials, [&](const auto& one) { return one.kind == std::int64_t(usual); });
    for (const store::MaterialOverview& material : materials) {
        auto* item = new QListWidgetItem(materialName(material, m_language) + QStringLiteral(" · ")
                                             + words::label(static_cast<MaterialKind>(material.kind)),
                                         m_materials);
        item->setData(Qt::UserRole, QByteArray(material.id.view().data(), qsizetype(material.id.view().size())));
        item->setSelected(material.kind == std::int64_t(usual));
    }
}

std::vector<RowId> PlacementDialog::chosenMaterials() const
{
    std::vector<RowId> chosen;
    for (int row = 0; row < m_materials->count(); ++row)
        if (const QListWidgetItem* item = m_materials->item(row); item->isSelected()) {
            const QByteArray bytes = item->data(Qt::UserRole).toByteArray();
            RowId id;
            std::copy_n(bytes.constData(), RowId::kSize, reinterpret_cast<char*>(id.bytes.data()));
            chosen.push_back(id);
        }
    return chosen;
}

std::optional<text::PartialDate> PlacementDialog::dateOf(FormField* field) const
{
    const auto read = readTyped(fieldOf("from"), qobject_cast<QLineEdit*>(field->editor())->text());
    field->setError(read.error);
    const auto* stored = read.value ? std::get_if<std::string>(&*read.value) : nullptr;
    return stored != nullptr ? text::PartialDate::parse(*stored) : std::nullopt;
}

exchange::PlacementPlan PlacementDialog::planOf()
{
    exchange::PlacementPlan plan;
    plan.materials = chosenMaterials();
    plan.carriers = exchange::readCarriers(m_session.gazetteer(), m_carriers->toPlainText().toStdString());
    plan.province = places::PlaceCode::parse(m_province->currentData().toString().toStdString());
    plan.channel = static_cast<records::PlacementChannel>(m_channel->currentData().toLongLong());
    plan.from = dateOf(m_from);
    plan.until = dateOf(m_until);
    plan.share =
        m_share->current() == 0 ? exchange::PlacementPlan::Share::InTurn : exchange::PlacementPlan::Share::EveryOnEach;
    if (!m_until->hasError() && plan.from && plan.until && plan.until < plan.from)
        m_until->setError(tr("It ends before it begins."));
    return plan;
}

void PlacementDialog::look()
{
    m_rest.stop();
    if (m_way->currentIndex() == Together) {
        const auto plan = planOf();
        m_plan->setPlacements(exchange::placementsOf(plan));
        m_materialsField->setHelp(
            words::counted("PlacementDialog", "%n chosen", nullptr, qint64(plan.materials.size())));
    } else {
        auto headings = exchange::placementHeadings();
        for (const records::FieldSpec& field : records::specOf<records::Placement>().fields)
            headings.emplace(text::searchKey(words::label(field).toStdString()), field.id);
        const std::string table = m_table->toPlainText().toStdString();
        auto lines = exchange::readPasted(m_book, m_session.gazetteer(), headings, table);
        m_tableField->setError(lines.empty() && !table.empty()
                                   ? tr("The first line has no heading that is known here. Copy the headings too.")
                                   : QString());
        m_plan->setPasted(std::move(lines));
    }
    showCount();
}

void PlacementDialog::showCount()
{
    const qint64 taken = m_plan->taken();
    const qint64 unread = m_plan->unread();
    const auto count = qint64(m_plan->toRecord(m_withTaken->isChecked()).size());
    QStringList notes;
    if (taken > 0)
        notes << words::counted("PlacementDialog", "%n on a vehicle that carries something else then.", nullptr, taken);
    if (unread > 0)
        notes << words::counted("PlacementDialog", "%n line(s) cannot be read and stay out.", nullptr, unread);
    m_note->setText(notes.join(QLatin1Char(' ')));
    m_withTaken->setVisible(taken > 0);
    m_record->setText(words::counted("PlacementDialog", "Record %n placement(s)", nullptr, count));
    m_record->setAccessibleName(m_record->text());
    m_record->setEnabled(count > 0 && !m_from->hasError() && !m_until->hasError());
}

void PlacementDialog::record()
{
    look(); // what was typed a moment ago is what is recorded
    if (!m_record->isEnabled())
        return;
    try {
        exchange::recordPlacements(m_session.desk(), m_plan->toRecord(m_withTaken->isChecked()));
    } catch (const store::StoreFailure& failure) {
        m_prompts.tell(tr("The placements cannot be recorded"),
                       words::sentence({failure.code(), {m_session.laptop().store().path()}}));
        return;
    }
    m_session.noteChange();
    accept();
}

} // namespace bandanh::desktop
