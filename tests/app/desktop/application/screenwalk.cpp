#include "tests/app/desktop/application/screenwalk.h"

#include "app/desktop/attachments/proofpane.h"
#include "app/desktop/figures/yearfigures.h"
#include "app/desktop/impact/impactpage.h"
#include "app/desktop/import/importpage.h"
#include "app/desktop/inbox/listrowspage.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/messages/placementspage.h"
#include "app/output/tablefile.h"
#include "core/exchange/openrows.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QTabBar>

#include <array>

namespace bandanh::desktop::test {

namespace {

/// A page that opens over a place or a panel in it, and what opens it there.
struct Opened {
    ActionId place;
    const char* opener; ///< the name of a button or an action, or of a table whose first row is opened
    const char* name;   ///< of the page or panel
};

constexpr std::array kOpened{
    Opened{ActionId::ShowToday, "openSheets", "sheetPage"},
    Opened{ActionId::ShowToday, "importFile", "import"},
    Opened{ActionId::ShowToday, "openInbox", "inbox"},
    Opened{ActionId::ShowToday, "openConflicts", "conflicts"},
    Opened{ActionId::ShowActivities, "openDay", "antiTraffickingDay"},
    Opened{ActionId::ShowVolunteers, "openCampaigns", "campaignsPage"},
    Opened{ActionId::ShowNetworks, "openHigherRisk", "higherRisk"},
    Opened{ActionId::ShowNetworks, "enrolClass", "classList"},
    Opened{ActionId::ShowMeetings, "openMembers", "members"},
    Opened{ActionId::ShowTrainings, "showLinksOfRecord", "links"},
    Opened{ActionId::ShowActivities, "help", "help"},
};

/// Until nothing is computed, laid out or painted any more. Rows come from other threads, so quiet has to last a little.
void settle(const Desktop& desktop)
{
    constexpr int kQuietRounds = 6;
    if (const auto* impact = qobject_cast<ImpactPage*>(desktop.page()))
        Desktop::waitFor([&] { return impact->highlights() != nullptr; });
    for (const auto* figures : desktop.page()->findChildren<YearFigures*>())
        Desktop::waitFor([&] { return !figures->isComputing(); });
    for (int i = 0; i < kQuietRounds; ++i)
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

void open(const Desktop& desktop, const char* opener)
{
    const QString name = QString::fromLatin1(opener);
    const QList<QAction*> actions = desktop.window()->actions();
    const auto action = std::find_if(actions.begin(), actions.end(),
                                     [&](const QAction* candidate) { return candidate->objectName() == name; });
    if (action != actions.end())
        (*action)->trigger();
    else if (auto* table = desktop.page()->findChild<TableView*>(name))
        emit table->activated(table->model()->index(0, 0));
    else if (auto* button = desktop.page()->findChild<QAbstractButton*>(name))
        button->click();
}

void walkTabs(const Desktop& desktop, const QString& name, const std::function<void(const QString& name)>& look)
{
    for (QTabBar* tabs : desktop.page()->findChildren<QTabBar*>()) {
        for (int tab = 1; tab < tabs->count() && tabs->isVisible(); ++tab) {
            if (!tabs->isTabEnabled(tab))
                continue;
            tabs->setCurrentIndex(tab);
            settle(desktop);
            look(QStringLiteral("%1-%2").arg(name).arg(tab + 1));
        }
        tabs->setCurrentIndex(0);
    }
}

/// The photo of a placement in its pane and as it opens, and the dialog that takes many.
void walkProofPhotos(const Desktop& desktop, const std::function<void(const QString& name)>& look)
{
    desktop.window()->showPlace(ActionId::ShowMessages);
    desktop.page()->findChild<QTabBar*>(QStringLiteral("messageTabs"))->setCurrentIndex(2);
    auto* page = desktop.page()->findChild<PlacementsPage*>();
    const QModelIndex first = page->table().model()->index(0, 0);
    page->table().setCurrentIndex(first);
    const QString plate = first.data().toString();
    const QString photo = QString::fromStdString(desktop.folder.file("photo.jpg"));
    QImage picture(640, 480, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    picture.save(photo);
    const auto lookAtDialog = [&](const char* name) {
        auto* dialog = page->findChild<QDialog*>(QString::fromLatin1(name));
        if (dialog == nullptr)
            throw std::runtime_error(std::string("did not open: ") + name);
        settle(desktop);
        look(dialog->objectName());
        dialog->close();
        desktop.window()->window()->activateWindow();
        settle(desktop);
    };
    page->addPhotos({QStringLiteral("%1.jpg").arg(plate), QStringLiteral("IMG_0001.jpg")});
    lookAtDialog("photosDialog");
    page->addPhotos({photo});
    if (!Desktop::waitFor([&] { return !page->isWorking(); }))
        throw std::runtime_error("the photo was not added");
    settle(desktop);
    look(QStringLiteral("proofPane"));
    page->proof().open();
    lookAtDialog("photoViewer");
    desktop.page()->findChild<QTabBar*>(QStringLiteral("messageTabs"))->setCurrentIndex(0);
}

/// A row of a list whose partner may be one of several.
void keepDoubtfulRow(Session& session)
{
    operations::Operation operation(session.desk(), store::Verb::Import);
    sheets::Layout layout;
    layout.kind = sheets::FileKind::Agreement;
    for (const char* heading : {"agreement_id", "kind", "org_id", "from"})
        layout.columns.push_back({.header = heading});
    const std::string_view cells[] = {"AGR-0107", "partnership", "Kok Chakk High Schol", "2013-05-02"};
    exchange::keepOpenRow(operation, layout, cells, 2, records::RecordType::Organisation, "Dara", records::kNational);
    operation.commit();
    session.noteChange();
}

void walkListRows(Desktop& desktop, const std::function<void(const QString& name)>& look)
{
    keepDoubtfulRow(*desktop.application().session());
    desktop.window()->showPlace(ActionId::ShowToday);
    open(desktop, "openInbox");
    settle(desktop);
    if (desktop.page()->objectName() != QLatin1String("listRows"))
        open(desktop, "openListRows");
    const auto* page = qobject_cast<ListRowsPage*>(desktop.page());
    if (page == nullptr || !Desktop::waitFor([&] { return page->current() != nullptr; }))
        throw std::runtime_error("no row of a list waits");
    settle(desktop);
    look(QStringLiteral("listRows"));
}

void writeRow(sheets::TableWriter& table, std::initializer_list<const char*> cells)
{
    for (const char* cell : cells)
        table.text(cell);
    table.endRow();
}

/// A workbook with a sheet that people signed, a list, and notes that are no table.
std::string makeWorkbook(const Desktop& desktop)
{
    std::string path = desktop.folder.file("ថ្នាក់រៀន 2013.xlsx");
    const auto written = output::writeTables(
        path, {{QStringLiteral("វត្តមាន"),
                [](sheets::TableWriter& table) {
                    writeRow(table, {"ល.រ", "ឈ្មោះ", "Name", "ភេទ", "អាយុ", "ទូរស័ព្ទ"});
                    writeRow(table, {"1", "សុខ ដារា", "Sok Dara", "ប្រុស", "15", "012 345 678"});
                    writeRow(table, {"2", "ចាន់ ដាវី", "Chan Davy", "ស្រី", "16", ""});
                    writeRow(table, {"3", "គឹម សុជាតិ", "Kim Socheat", "ប្រុស", "250", ""});
                }},
               {QStringLiteral("Schools"),
                [](sheets::TableWriter& table) {
                    writeRow(table, {"school_id", "name_km", "name_latin", "kind", "province"});
                    writeRow(table, {"SCH-9001", "វិទ្យាល័យថ្មី", "New High School", "high_school", "17"});
                }},
               {QStringLiteral("Notes"),
                [](sheets::TableWriter& table) { writeRow(table, {"Ask the school for the second page."}); }}});
    if (!written)
        throw std::runtime_error("the workbook was not written");
    return path;
}

void walkWorkbook(const Desktop& desktop, const std::function<void(const QString& name)>& look)
{
    desktop.window()->showPlace(ActionId::ShowToday);
    open(desktop, "importFile");
    auto* page = qobject_cast<ImportPage*>(desktop.page());
    if (page == nullptr)
        throw std::runtime_error("the import did not open");
    page->open({QString::fromStdString(makeWorkbook(desktop))});
    const auto* run = page->findChild<QAbstractButton*>(QStringLiteral("runImport"));
    if (!Desktop::waitFor([&] { return run->isEnabled(); }))
        throw std::runtime_error("the workbook was not read");
    settle(desktop);
    look(QStringLiteral("import-workbook"));
    open(desktop, "leaveFileOut");
    if (!Desktop::waitFor([&] { return run->isEnabled(); }))
        throw std::runtime_error("nothing is left to import");
    settle(desktop);
    look(QStringLiteral("import-left-out"));
}

QString lineAbout(const QWidget& widget, const QString& text, int needs, int has)
{
    return QStringLiteral("%1 %2: \"%3\" needs %4 pixels of %5")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text)
        .arg(needs)
        .arg(has);
}

QStringList cutHeadings(const QHeaderView& header)
{
    QStringList cut;
    for (int column = 0; column < header.count(); ++column) {
        const QString text = header.model()->headerData(column, Qt::Horizontal).toString();
        const int needs = header.fontMetrics().horizontalAdvance(text);
        if (!header.isSectionHidden(column) && needs > header.sectionSize(column))
            cut << lineAbout(header, text, needs, header.sectionSize(column));
    }
    return cut;
}

QStringList cutTabs(const QTabBar& tabs)
{
    QStringList cut;
    for (int tab = 0; tab < tabs.count(); ++tab) {
        const int needs = tabs.fontMetrics().horizontalAdvance(tabs.tabText(tab));
        if (needs > tabs.tabRect(tab).width() || tabs.tabRect(tab).right() > tabs.width())
            cut << lineAbout(tabs, tabs.tabText(tab), tabs.tabRect(tab).left() + needs, tabs.width());
    }
    return cut;
}

} // namespace

QStringList cutTexts(const QWidget& window)
{
    QStringList cut;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && !button->text().isEmpty()) {
            const int needs = button->fontMetrics().horizontalAdvance(button->text());
            if (needs > button->width())
                cut << lineAbout(*button, button->text(), needs, button->width());
        } else if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            const int needs =
                label->hasHeightForWidth() ? label->heightForWidth(label->width()) : label->fontMetrics().height();
            if (needs > label->height() && !label->text().isEmpty())
                cut << lineAbout(*label, label->text(), needs, label->height());
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            cut << cutTabs(*tabs);
        } else if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
            if (header->orientation() == Qt::Horizontal)
                cut << cutHeadings(*header);
        }
    }
    return cut;
}

void walkScreens(Desktop& desktop, const std::function<void(const QString& name)>& look)
{
    for (const ActionId place : desktop.window()->places()) {
        desktop.window()->showPlace(place);
        settle(desktop);
        const QString name = desktop.page()->objectName();
        look(name);
        walkTabs(desktop, name, look);
    }
    for (const Opened& opened : kOpened) {
        desktop.window()->showPlace(opened.place);
        settle(desktop);
        open(desktop, opened.opener);
        settle(desktop);
        const QString name = QString::fromLatin1(opened.name);
        const bool isPage = desktop.page()->objectName() == name;
        const QList<QWidget*> panels = desktop.window()->findChildren<QWidget*>(name);
        if (!isPage && std::none_of(panels.begin(), panels.end(), [](QWidget* panel) { return panel->isVisible(); }))
            throw std::runtime_error(std::string("did not open: ") + opened.name);
        look(name);
        if (isPage)
            walkTabs(desktop, name, look);
    }
    walkProofPhotos(desktop, look);
    walkListRows(desktop, look);
    walkWorkbook(desktop, look);
    desktop.window()->showPlace(ActionId::ShowOrganisations);
    settle(desktop);
    desktop.press(Qt::Key_A, Qt::ControlModifier);
    settle(desktop);
    look(QStringLiteral("bulkPane"));
    desktop.press(Qt::Key_K, Qt::ControlModifier);
    desktop.type(QStringLiteral("phnom"));
    const auto* panel = desktop.find<QWidget>("searchPanel");
    if (!Desktop::waitFor([&] { return panel->isVisible(); }))
        throw std::runtime_error("nothing was found");
    settle(desktop);
    look(panel->objectName());
}

} // namespace bandanh::desktop::test
