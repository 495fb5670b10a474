#include "app/desktop/finding/searchpanel.h"

#include "app/desktop/finding/foundmodel.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/paint.h"
#include "app/desktop/look/rowlist.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/searchfield.h"
#include "app/desktop/session/session.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr int kWidth = 620;
constexpr int kMostRows = 17;
constexpr int kMargin = 14;

bool comesByItself(const QEvent& event)
{
    const auto reason = static_cast<const QFocusEvent&>(event).reason();
    return reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
}

} // namespace

SearchPanel::SearchPanel(Session& session, const Language& language, SearchField& field, QWidget* window)
    : QWidget(window),
      m_language(language),
      m_field(field),
      m_search(session),
      m_found(new FoundModel(session.gazetteer(), language, this)),
      m_rows(new RowList(RowList::Rows::Groups, this)),
      m_nothing(new QWidget(this)),
      m_why(new KhmerLabel(Role::Body, Tone::Second)),
      m_keys(new Label(Role::Small, Tone::Second, this))
{
    setObjectName(QStringLiteral("searchPanel"));
    m_rows->setObjectName(QStringLiteral("found"));
    m_rows->setModel(m_found);
    m_rows->setFocusPolicy(Qt::NoFocus);
    m_rows->setFocusProxy(&field);
    auto* nothing = new QVBoxLayout(m_nothing);
    nothing->setContentsMargins(kMargin, 10, kMargin, 6);
    nothing->addWidget(m_why);
    m_keys->setContentsMargins(kMargin, 4, kMargin, 4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_nothing);
    column->addWidget(m_rows, 1);
    column->addWidget(m_keys);
    connect(&m_search, &EverywhereSearch::answered, this, &SearchPanel::show);
    connect(&m_field, &QLineEdit::textEdited, this, &SearchPanel::open);
    connect(m_rows, &QListView::clicked, this, &SearchPanel::choose);
    m_field.installEventFilter(this);
    window->installEventFilter(this);
    retranslate();
    hide();
}

void SearchPanel::open()
{
    m_choosesNext = false;
    m_search.ask(m_field.text());
}

void SearchPanel::show(const EverywhereSearch::Answer& answer)
{
    if (!m_field.hasFocus())
        return;
    m_found->show(answer, m_list ? m_list() : QString());
    const bool isAsked = !answer.text.trimmed().isEmpty();
    m_nothing->setVisible(isAsked ? answer.kinds.empty() : answer.recent.empty());
    m_why->setText(isAsked ? tr("Nothing is found by these words, in either script.")
                           : tr("What you open or change will stand here. Type to find anything."));
    m_rows->setVisible(m_found->rowCount() > 0);
    m_rows->scrollToTop();
    walk(1);
    place();
    setVisible(true);
    raise();
    if (std::exchange(m_choosesNext, false))
        choose();
}

QSize SearchPanel::sizeHint() const
{
    const Look& look = Look::of(this);
    const int rows = std::min(m_found->rowCount(), kMostRows) * look.tableRowHeight();
    const int width = look.scaled(kWidth);
    const int nothing = m_nothing->isHidden() ? 0 : m_why->heightForWidth(width - 2 * kMargin) + 16;
    return {width, nothing + rows + m_keys->sizeHint().height() + 2};
}

void SearchPanel::place()
{
    const QRect field(m_field.mapTo(parentWidget(), QPoint(0, 0)), m_field.size());
    const int top = field.bottom() + measure::kGrid;
    const QSize room(parentWidget()->width() - 2 * measure::kPageMargin,
                     parentWidget()->height() - top - measure::kPageMargin);
    const QSize size = sizeHint().boundedTo(room);
    const int left = std::clamp(field.right() + 1 - size.width(), measure::kPageMargin,
                                parentWidget()->width() - measure::kPageMargin - size.width());
    setGeometry(left, top, size.width(), size.height());
}

bool SearchPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &m_field) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    switch (event->type()) {
    case QEvent::FocusIn:
        if (!comesByItself(*event))
            open();
        return false;
    case QEvent::FocusOut:
        if (!comesByItself(*event))
            hide();
        return false;
    case QEvent::KeyPress:
        return takeKey(static_cast<QKeyEvent*>(event)->key());
    default:
        return false;
    }
}

bool SearchPanel::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isVisible())
            walk(key == Qt::Key_Up ? -1 : 1);
        return isVisible();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Whoever types fast presses Enter before the answer is there, and means what will be the first.
        if (!m_search.isIdle())
            m_choosesNext = true;
        else if (isVisible())
            choose();
        else
            return false;
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

/// To the next row that is no heading, and round the end.
void SearchPanel::walk(int step)
{
    const int count = m_found->rowCount();
    int row = m_rows->currentIndex().isValid() ? m_rows->currentIndex().row() : step > 0 ? -1 : count;
    for (int i = 0; i < count; ++i) {
        row = (row + step + count) % count;
        const QModelIndex index = m_found->index(row);
        if ((index.flags() & Qt::ItemIsSelectable) == 0)
            continue;
        m_rows->setCurrentIndex(index);
        return;
    }
}

void SearchPanel::choose()
{
    const int row = m_rows->currentIndex().row();
    const auto key = m_found->recordAt(row);
    if (!key && !m_found->isList(row))
        return;
    hide();
    if (key)
        emit recordWanted(*key);
    else
        m_field.leaveDownwards();
}

/// Esc closes the panel, then empties the field, then gives the keyboard back to the page.
void SearchPanel::leave()
{
    m_choosesNext = false;
    if (isVisible())
        hide();
    else if (!m_field.text().isEmpty())
        m_field.clear();
    else
        m_field.leaveDownwards();
}

void SearchPanel::retranslate()
{
    setAccessibleName(tr("What was found"));
    m_rows->setAccessibleName(accessibleName());
    m_keys->setText(tr("Up and Down choose, Enter opens, Esc closes."));
}

void SearchPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        hide();
    }
}

void SearchPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Look::of(this).tokens();
    paint::box(painter, rect(), tokens.base, tokens.strongLine, 0);
}

} // namespace bandanh::desktop
