#include "app/words/catalogue.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QRegularExpression>
#include <QTreeView>

#include <catch2/catch.hpp>

using namespace bandanh;

namespace {

struct Screen {
    int count = 1;
    char name[5] = "test";
    char* arguments[2] = {name, nullptr};
    QApplication application{count, arguments};
    words::Speaking speaking{words::LanguageCode::Khmer};
};

/// Everything that a person reads in a window of Qt's own.
QStringList textsOf(const QWidget& window)
{
    QStringList texts;
    for (const auto* label : window.findChildren<QLabel*>())
        texts << label->text();
    for (const auto* button : window.findChildren<QAbstractButton*>())
        texts << button->text() << button->toolTip();
    for (const auto* choice : window.findChildren<QComboBox*>())
        texts << choice->currentText();
    for (const auto* action : window.findChildren<QAction*>())
        texts << action->text();
    for (const auto* view : window.findChildren<QTreeView*>())
        for (int i = 0; view->model() != nullptr && i < view->model()->columnCount(); ++i)
            texts << view->model()->headerData(i, Qt::Horizontal).toString();
    return texts;
}

void checkKhmer(const QStringList& texts)
{
    static const QRegularExpression kEnglish(QStringLiteral("[A-Za-z]{2,}"));
    static const QRegularExpression kTechnical(QStringLiteral("^(/.*|.*\\*\\.[a-z]+.*|qt_.*|Ctrl\\+.*)$"));
    int seen = 0;
    for (const QString& text : texts) {
        if (text.isEmpty() || kTechnical.match(text).hasMatch())
            continue;
        ++seen;
        INFO(text.toStdString());
        CHECK_FALSE(kEnglish.match(text).hasMatch());
    }
    CHECK(seen > 0);
}

} // namespace

TEST_CASE("Qt's own buttons speak Khmer")
{
    Screen screen;
    QMessageBox box;
    for (int button = QMessageBox::Ok; button <= QMessageBox::RestoreDefaults; button <<= 1)
        box.addButton(static_cast<QMessageBox::StandardButton>(button));
    box.setDetailedText(QStringLiteral("..."));
    const QStringList texts = textsOf(box);
    CHECK(texts.contains(QString::fromUtf8("យល់ព្រម")));
    CHECK(texts.contains(QString::fromUtf8("បោះបង់")));
    checkKhmer(texts);
}

TEST_CASE("Qt's own file dialog speaks Khmer")
{
    Screen screen;
    QFileDialog dialog;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setViewMode(QFileDialog::Detail);
    for (const auto mode : {QFileDialog::AcceptOpen, QFileDialog::AcceptSave}) {
        dialog.setAcceptMode(mode);
        checkKhmer(textsOf(dialog) << dialog.windowTitle());
    }
    dialog.setFileMode(QFileDialog::Directory);
    checkKhmer(textsOf(dialog) << dialog.windowTitle());
}

TEST_CASE("the menu of a field speaks Khmer")
{
    Screen screen;
    QLineEdit field;
    const std::unique_ptr<QMenu> menu(field.createStandardContextMenu());
    QStringList texts;
    for (const QAction* action : menu->actions())
        texts << action->text().section(QLatin1Char('\t'), 0, 0);
    checkKhmer(texts);
}
