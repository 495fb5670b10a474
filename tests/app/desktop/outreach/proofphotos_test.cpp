#include "app/desktop/attachments/photofile.h"
#include "app/desktop/attachments/photoviewer.h"
#include "app/desktop/attachments/proofpane.h"
#include "app/desktop/finding/recordpage.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/messages/lanesmodel.h"
#include "app/desktop/messages/messagespage.h"
#include "app/desktop/messages/photosdialog.h"
#include "app/desktop/messages/photostable.h"
#include "app/desktop/messages/placementspage.h"
#include "core/operations/edit.h"
#include "core/records/commitment.h"
#include "core/records/placement.h"
#include "tests/app/desktop/outreach/named.h"
#include "tests/app/desktop/outreach/photos.h"
#include "tests/app/desktop/records/practiceworld.h"

#include <QApplication>
#include <QCheckBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QUrl>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::jpegFile;
using bandanh::desktop::test::picture;
using bandanh::desktop::test::World;
using bandanh::desktop::test::writeFile;

namespace {

template <class Condition>
bool waitFor(Condition condition)
{
    constexpr qint64 kLongest = 60'000;
    QElapsedTimer clock;
    clock.start();
    while (!condition() && clock.elapsed() < kLongest)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return condition();
}

QByteArray contentOf(const std::filesystem::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Three tuk-tuks on the timeline of 2013, with photos beside the store of what is on the first two.
struct Timeline : World {
    std::vector<RowId> placements;
    bandanh::test::TemporaryFolder camera;
    MessagesPage page{*session, language, actions, prompts};

    Timeline()
    {
        for (const char* plate : {"TT-001", "TT-002", "TT-003"}) {
            records::Placement placement;
            placement.carrier = plate;
            placement.channel = records::PlacementChannel::TukTuk;
            placement.from = text::PartialDate::parse("2013-02-06");
            placement.until = text::PartialDate::parse("2013-12-31");
            placements.push_back(operations::createRecord(session->desk(), records::toRecord(placement)));
        }
        page.retranslate();
        page.show();
        page.showView(MessagesPage::Placements);
    }
    QString photo(const char* name, int width = 320) const
    {
        return writeFile(camera.file(name), jpegFile(picture(width, 240)));
    }
    ProofPane& pane() { return page.placements().proof(); }
    TableView& table() { return page.placements().table(); }
    void choose(int row) { table().setCurrentIndex(table().model()->index(row, LanesModel::FirstMonth + 5)); }
    void add(int row, const QString& path)
    {
        choose(row);
        pane().add(path);
        REQUIRE(waitFor([&] { return !pane().isWorking(); }));
        QApplication::processEvents();
    }
    std::optional<records::Attachment> photoOf(int row)
    {
        const auto placement =
            records::fromRecord<records::Placement>(find(records::specOf<records::Placement>(), placements[row]));
        return placement.proof ? std::optional(records::fromRecord<records::Attachment>(
                   find(records::specOf<records::Attachment>(), *placement.proof)))
                               : std::nullopt;
    }
    QString photos(int row) { return table().model()->index(row, LanesModel::Photos).data().toString(); }
    QString said()
    {
        QStringList words;
        for (const QLabel* label : pane().findChildren<QLabel*>())
            if (label->isVisibleTo(&pane()))
                words << label->text();
        return words.join(QLatin1Char('\n'));
    }
    /// What is kept of a photo, in the clear.
    QByteArray keptOf(int row)
    {
        const auto bytes = session->laptop().attachments().read(*photoOf(row)->hash, "");
        REQUIRE(bytes);
        return QByteArray::fromStdString(*bytes);
    }
    std::vector<std::filesystem::path> filesOfStore() const
    {
        std::vector<std::filesystem::path> files;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path()))
            if (entry.is_regular_file())
                files.push_back(entry.path());
        return files;
    }
    std::unique_ptr<PhotosDialog> dialog(const QStringList& files)
    {
        store::PlacementFilter filter;
        filter.year = "2013";
        auto opened = std::make_unique<PhotosDialog>(*session, language, prompts, filter, files);
        opened->show();
        REQUIRE(waitFor([&] { return opened->table().rowCount() == int(files.size()); }));
        return opened;
    }
};

QString noteOf(PhotosDialog& dialog, int row)
{
    return dialog.table().index(row, PhotosTable::Note).data().toString();
}

void drop(QWidget& onto, const QPoint& at, const QStringList& files)
{
    QMimeData dragged;
    QList<QUrl> urls;
    for (const QString& file : files)
        urls << QUrl::fromLocalFile(file);
    dragged.setUrls(urls);
    QDragEnterEvent entering(at, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&onto, &entering);
    REQUIRE(entering.isAccepted());
    QDropEvent event(at, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&onto, &event);
}

} // namespace

TEST_CASE("a proof photo is added to a placement, shown in the list, undone and done again")
{
    Timeline t;
    CHECK(t.photos(0) == QStringLiteral("—"));
    const auto before = t.operations();
    t.add(0, t.photo("front.jpg"));
    CHECK(t.prompts.told.isEmpty());
    CHECK(t.operations() == before + 1);
    REQUIRE(t.photoOf(0));
    CHECK(t.photoOf(0)->name == "front.jpg");
    CHECK(t.photoOf(0)->kind == records::AttachmentKind::Photo);
    CHECK(thumbnailFrom(*t.photoOf(0)->thumbnail).width() == 160);
    CHECK(t.photos(0) == QStringLiteral("1 / 1"));
    CHECK(t.said().contains(QStringLiteral("front.jpg")));
    bandanh::desktop::test::requireNames(t.page);
    REQUIRE(t.session->undo());
    CHECK_FALSE(t.photoOf(0));
    CHECK_FALSE(t.said().contains(QStringLiteral("front.jpg")));
    REQUIRE(t.session->redo());
    CHECK_FALSE(t.keptOf(0).isEmpty());
    t.pane().findChild<Button*>(QStringLiteral("removePhoto"))->click();
    CHECK_FALSE(t.photoOf(0));
    CHECK(t.photos(0) == QStringLiteral("—"));
    REQUIRE(t.session->undo());
    CHECK_FALSE(t.keptOf(0).isEmpty());
}

TEST_CASE("no byte of a photo or of its small picture lies beside the store in the clear")
{
    Timeline t;
    t.add(0, t.photo("front.jpg"));
    t.pane().open();
    const QByteArray kept = t.keptOf(0);
    const QByteArray base64 = QByteArray::fromStdString(*t.photoOf(0)->thumbnail);
    t.session->laptop().store().writer().execute("PRAGMA wal_checkpoint(TRUNCATE)");
    const auto files = t.filesOfStore();
    REQUIRE(files.size() >= 5); // the store, its keys and the photo
    constexpr qsizetype kPart = 24;
    for (const auto& file : files) {
        CAPTURE(file.string());
        const QByteArray bytes = contentOf(file);
        for (const QByteArray& clear : {kept, base64, QByteArray::fromBase64(base64)})
            for (qsizetype at = clear.size() / 4; at + kPart < clear.size(); at += clear.size() / 16)
                CHECK_FALSE(bytes.contains(clear.mid(at, kPart)));
        CHECK_FALSE(bytes.contains("front.jpg"));
    }
}

TEST_CASE("a photo whose bytes are on another laptop is shown small, and it is said")
{
    Timeline t;
    records::Attachment elsewhere;
    elsewhere.hash = std::string(64, 'a');
    elsewhere.name = "front.jpg";
    elsewhere.thumbnail = jpegFile(picture(160, 120)).toBase64().toStdString();
    const auto& spec = records::specOf<records::Placement>();
    REQUIRE(operations::attach(t.session->desk(), {{&spec, t.placements[0], spec.byName("proof")}, elsewhere}));
    t.session->noteChange();
    t.choose(0);
    CHECK(t.said().contains(QStringLiteral("another laptop")));
    PhotoViewer viewer(*t.session, t.prompts, elsewhere);
    REQUIRE(waitFor([&] { return !viewer.note().isEmpty(); }));
    CHECK(viewer.note().contains(QStringLiteral("front.jpg")));
    CHECK_FALSE(viewer.saveButton().isEnabled());
}

TEST_CASE("a photo that is damaged on the disk is said to be, and mended by adding it again")
{
    Timeline t;
    const QString file = t.photo("front.jpg");
    t.add(0, file);
    for (const auto& entry : std::filesystem::directory_iterator(t.session->laptop().attachments().path()))
        std::filesystem::resize_file(entry, 1000);
    PhotoViewer viewer(*t.session, t.prompts, *t.photoOf(0));
    REQUIRE(waitFor([&] { return !viewer.note().isEmpty(); }));
    CHECK(viewer.note().contains(QStringLiteral("damaged")));
    t.add(0, file);
    CHECK_FALSE(t.keptOf(0).isEmpty());
}

TEST_CASE("a copy is saved only when a person asks for it and is told that it is not encrypted")
{
    Timeline t;
    t.add(0, t.photo("front.jpg"));
    PhotoViewer viewer(*t.session, t.prompts, *t.photoOf(0));
    REQUIRE(waitFor([&] { return viewer.saveButton().isEnabled(); }));
    const std::string path = t.camera.file("copy.jpg");
    t.prompts.savePath = QString::fromStdString(path);
    t.prompts.answer = false;
    viewer.saveButton().click();
    t.prompts.answer = true;
    REQUIRE(t.prompts.asked.size() == 1);
    CHECK_FALSE(std::filesystem::exists(path));
    viewer.saveButton().click();
    REQUIRE(waitFor([&] { return !viewer.note().isEmpty(); }));
    CHECK(contentOf(path) == t.keptOf(0));
}

TEST_CASE("what cannot be added is told in a sentence, and nothing changes")
{
    Timeline t;
    const auto before = t.operations();
    t.add(0, writeFile(t.camera.file("letter.jpg"), "no picture"));
    REQUIRE(t.prompts.told.size() == 1);
    CHECK(t.prompts.told[0].contains(QStringLiteral("letter.jpg")));
    CHECK(t.operations() == before);
}

TEST_CASE("many photos go to the placements that their names tell, in one step; what goes nowhere is told before")
{
    Timeline t;
    t.add(1, t.photo("first.jpg"));
    const QStringList files{t.photo("TT-001.jpg"), t.photo("IMG TT002.jpg", 300), t.photo("IMG_0001.jpg"),
                            t.photo("TT-001 again.jpg"), writeFile(t.camera.file("TT-003.jpg"), "no picture")};
    auto dialog = t.dialog(files);
    CHECK(dialog->table().index(0, PhotosTable::Carrier).data().toString() == QStringLiteral("TT-001"));
    CHECK(noteOf(*dialog, 0).isEmpty());
    CHECK_FALSE(noteOf(*dialog, 1).isEmpty());
    CHECK(dialog->table().replaced() == 1);
    CHECK(dialog->table().unmatched() == 2);
    CHECK(dialog->addButton().text().contains(QStringLiteral("2")));
    dialog->findChild<QCheckBox*>(QStringLiteral("withReplaced"))->setChecked(true);
    CHECK(dialog->addButton().text().contains(QStringLiteral("3")));
    bandanh::desktop::test::requireNames(*dialog);
    const auto before = t.operations();
    dialog->addButton().click();
    REQUIRE(waitFor([&] { return !dialog->isVisible(); }));
    CHECK(t.operations() == before + 1);
    CHECK(t.photoOf(0)->name == "TT-001.jpg");
    CHECK(t.photoOf(1)->name == "IMG TT002.jpg");
    CHECK_FALSE(t.photoOf(2));
    REQUIRE(t.prompts.told.size() == 1); // of the one that is no picture
    REQUIRE(t.session->undo());
    CHECK_FALSE(t.photoOf(0));
    CHECK(t.photoOf(1)->name == "first.jpg");
}

TEST_CASE("a file dropped on a line of the timeline becomes the photo of its placement")
{
    Timeline t;
    const QModelIndex cell = t.table().model()->index(2, LanesModel::FirstMonth + 5);
    drop(*t.table().viewport(), t.table().visualRect(cell).center(), {t.photo("back.jpg")});
    REQUIRE(waitFor([&] { return t.photoOf(2).has_value() && !t.pane().isWorking(); }));
    drop(t.pane(), {5, 5}, {t.photo("other.jpg", 310)});
    REQUIRE(waitFor([&] { return t.photoOf(2)->name == "other.jpg"; }));
    REQUIRE(waitFor([&] { return !t.pane().isWorking(); }));
}

TEST_CASE("several files, or one while no placement is open, are matched by their names")
{
    Timeline t;
    t.prompts.files = {t.photo("TT-003.jpg")};
    t.page.placements().choosePhotos();
    auto* dialog = t.page.findChild<PhotosDialog*>();
    REQUIRE(dialog != nullptr);
    REQUIRE(waitFor([&] { return dialog->table().rowCount() == 1; }));
    dialog->addButton().click();
    REQUIRE(waitFor([&] { return t.photoOf(2).has_value(); }));
}

TEST_CASE("evidence is added on the page of any record that may have it, one photo at a time")
{
    World t;
    records::Commitment promise;
    promise.textLatin = "Print the hotline number";
    const auto& spec = records::specOf<records::Commitment>();
    const RowId row = operations::createRecord(t.session->desk(), records::toRecord(promise));
    RecordPage page({*t.session, t.language, t.actions, t.prompts}, {&spec, row});
    page.retranslate();
    page.show();
    auto* pane = page.findChild<ProofPane*>();
    REQUIRE(pane != nullptr);
    const QString photo = writeFile(t.folder.file("page.jpg"), jpegFile(picture(300, 200)));
    t.prompts.files = {photo, photo};
    pane->choose();
    CHECK(t.prompts.told.size() == 1);
    t.prompts.files = {photo};
    pane->choose();
    REQUIRE(waitFor([&] { return !page.isWorking(); }));
    CHECK(records::fromRecord<records::Commitment>(t.find(spec, row)).proof);
    bandanh::desktop::test::requireNames(page);
}
