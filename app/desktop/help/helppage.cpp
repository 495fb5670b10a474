#include "app/desktop/help/helppage.h"

#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/rowlist.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/scrollpane.h"
#include "app/desktop/look/searchfield.h"

#include <QEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr int kNameRole = Qt::UserRole + 1;
constexpr int kListWidth = 300;
constexpr int kTextWidth = 720; // wider lines are hard to read

QWidget* widgetFor(const HelpPiece& piece)
{
    if (piece.kind == HelpPiece::Kind::Heading)
        return new Label(piece.text, Role::Section);
    auto* words = new KhmerLabel(Role::Body);
    if (piece.kind == HelpPiece::Kind::Key)
        words->setText(piece.lead.isEmpty() ? QStringLiteral("·") : piece.lead, piece.text);
    else if (piece.lead.isEmpty())
        words->setText(piece.text);
    else
        words->setText(piece.lead, piece.text);
    return words;
}

} // namespace

HelpPage::HelpPage(Language& language, QWidget* parent)
    : Page(parent), m_language(language), m_model(new QStandardItemModel(this)), m_pane(new ScrollPane)
{
    setObjectName(QStringLiteral("help"));
    m_pane->setObjectName(QStringLiteral("helpText"));
    m_pane->setFocusPolicy(Qt::StrongFocus); // the keys that scroll it
    m_pane->viewport()->setAutoFillBackground(false);
    auto* split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(makeContents());
    split->addWidget(m_pane);
    split->setStretchFactor(1, 1);
    split->setSizes({Look::of().scaled(kListWidth), Look::of().scaled(1182 - kListWidth)});
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(split);
}

HelpPage::~HelpPage() = default;

QWidget* HelpPage::makeContents()
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* field = new QVBoxLayout;
    field->setContentsMargins(20, 12, 12, 8);
    m_search = new SearchField;
    m_search->setObjectName(QStringLiteral("helpSearch"));
    field->addWidget(m_search);
    m_list = new RowList(RowList::Rows::TwoLines);
    m_list->setObjectName(QStringLiteral("helpContents"));
    m_list->setModel(m_model);
    m_empty = new EmptyState(m_list);
    m_list->setEmptyState(m_empty);
    column->addLayout(field);
    column->addWidget(m_list, 1);
    connect(m_search, &SearchField::textSettled, this, &HelpPage::search);
    connect(m_search, &SearchField::leftDownwards, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &RowList::currentIndexChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            choose(index.data(kNameRole).toString());
    });
    connect(m_list, &QListView::activated, this, [this] { m_pane->setFocus(Qt::OtherFocusReason); });
    return pane;
}

QString HelpPage::title() const
{
    return tr("Help");
}

QWidget* HelpPage::firstFocus()
{
    return m_list;
}

QList<QWidget*> HelpPage::panes()
{
    return {m_search, m_list, m_pane};
}

void HelpPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search the help, in either script"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setAccessibleName(tr("Pages of the help"));
    m_empty->setText(tr("No page of the help has these words."), tr("Type less, or other words."));
    search(m_search->text());
    showText();
}

void HelpPage::open(const QString& name)
{
    m_search->clear();
    m_current = m_book.has(name) ? name : m_book.names().first();
    search({});
    showText();
}

void HelpPage::search(const QString& typed)
{
    const QString before = m_current;
    const QStringList names = m_book.found(typed);
    {
        const QSignalBlocker quiet(m_list);
        m_model->clear();
        for (const QString& name : names) {
            const HelpText& page = m_book.page(name, m_language.code());
            auto* item = new QStandardItem(page.title);
            item->setData(name, kNameRole);
            item->setData(page.pieces.front().text, SecondTextRole);
            m_model->appendRow(item);
        }
    }
    if (names.isEmpty())
        return;
    const auto row = std::max<qsizetype>(0, names.indexOf(before));
    m_list->setCurrentIndex(m_model->index(int(row), 0));
    choose(names.at(row));
}

void HelpPage::choose(const QString& name)
{
    if (name == m_current && m_pane->widget() != nullptr)
        return;
    m_current = name;
    showText();
}

void HelpPage::showText()
{
    if (!m_book.has(m_current))
        return;
    const HelpText& page = m_book.page(m_current, m_language.code());
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 14, 20, 20);
    column->setSpacing(8);
    column->addWidget(new KhmerLabel(page.title, Role::PageTitle));
    for (const HelpPiece& piece : page.pieces) {
        if (piece.kind == HelpPiece::Kind::Heading)
            column->addSpacing(10);
        column->addWidget(widgetFor(piece));
    }
    column->addStretch();
    content->setMaximumWidth(Look::of(this).scaled(kTextWidth));
    m_pane->setWidget(content);
    content->setAutoFillBackground(false);
    m_pane->setAccessibleName(page.title);
    m_pane->verticalScrollBar()->setValue(0);
}

void HelpPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_pane->widget() != nullptr)
        m_pane->widget()->setMaximumWidth(Look::of(this).scaled(kTextWidth));
}

} // namespace bandanh::desktop
