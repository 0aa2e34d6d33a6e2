// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/savedfilterstrip.h"

#include "ui/columns/tooltip.h"
#include "ui/views/oneline.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

namespace browser {
namespace {

constexpr int gap = 4;
constexpr int longestName = 140; // pixels
constexpr int longestMenuName = 320;

} // namespace

SavedFilterStrip::SavedFilterStrip(QWidget *parent)
    : QWidget(parent)
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("savedFilterStrip"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_more->setObjectName(QStringLiteral("moreFiltersButton"));
    m_more->setText(QStringLiteral("»"));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->hide();
    m_menu->setObjectName(QStringLiteral("moreFiltersMenu"));
    m_menu->installEventFilter(this);
    // A menu of the button's own would add an arrow to the two.
    connect(m_more, &QToolButton::clicked, this,
        [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(m_menu, &QMenu::aboutToShow, this, &SavedFilterStrip::fillMenu);
    retranslate();
}

void SavedFilterStrip::setFilters(const QList<SavedFilter> &filters)
{
    if (filters == m_filters)
        return;
    m_filters = filters;
    for (QToolButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater(); // it may be the one whose menu asked for this
    }
    m_buttons.clear();
    for (const SavedFilter &filter : filters)
        addButton(filter);
    retranslate();
    updateChecked();
    updateGeometry();
    arrange();
}

void SavedFilterStrip::addButton(const SavedFilter &filter)
{
    auto *button = new QToolButton(this);
    const auto index = m_buttons.size();
    button->setObjectName(QStringLiteral("savedFilterButton%1").arg(index));
    const QString name = asShownLine(filter.name);
    button->setText(asButtonText(fontMetrics().elidedText(name, Qt::ElideRight, longestName)));
    button->setToolTip(asToolTip(filter.name + QLatin1Char('\n') + filter.text));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->installEventFilter(this);
    connect(button, &QToolButton::clicked, this, [this, index] { choose(index); });
    m_buttons.append(button);
}

void SavedFilterStrip::setPresent(const QString &text)
{
    m_present = text.trimmed();
    updateChecked();
}

void SavedFilterStrip::updateChecked()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(m_filters.at(i).text.trimmed() == m_present);
}

void SavedFilterStrip::choose(qsizetype filter)
{
    const QString text = m_filters.at(filter).text;
    const bool wasPresent = text.trimmed() == m_present;
    updateChecked(); // the click has changed the button; the text decides
    Q_EMIT chosen(wasPresent ? QString() : text);
}

QSize SavedFilterStrip::sizeHint() const
{
    int width = 0;
    for (const QToolButton *button : m_buttons)
        width += button->sizeHint().width() + gap;
    return {qMax(0, width - gap), m_more->sizeHint().height()};
}

QSize SavedFilterStrip::minimumSizeHint() const
{
    const QSize more = m_more->sizeHint();
    return m_buttons.isEmpty() ? QSize(0, more.height()) : more;
}

// As many as fit; when not all do, the last place is the menu's.
void SavedFilterStrip::arrange()
{
    const bool areAllShown = sizeHint().width() <= width();
    const int moreWidth = m_more->sizeHint().width();
    const int room = areAllShown ? width() : width() - moreWidth - gap;
    int x = 0;
    m_shown = 0;
    for (QToolButton *button : std::as_const(m_buttons)) {
        const int needed = button->sizeHint().width();
        const bool fits = m_buttons.at(m_shown) == button && x + needed <= room;
        button->setVisible(fits);
        if (!fits)
            continue;
        button->setGeometry(
            QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, needed, height())));
        x += needed + gap;
        ++m_shown;
        if (m_shown == m_buttons.size())
            break;
    }
    m_more->setVisible(!areAllShown);
    m_more->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, moreWidth, height())));
}

void SavedFilterStrip::fillMenu()
{
    m_menu->clear();
    for (qsizetype i = m_shown; i < m_filters.size(); ++i) {
        const QString name = asShownLine(m_filters.at(i).name);
        QAction *action = m_menu->addAction(
            asButtonText(fontMetrics().elidedText(name, Qt::ElideRight, longestMenuName)));
        action->setCheckable(true);
        action->setChecked(m_filters.at(i).text.trimmed() == m_present);
        action->setData(m_filters.at(i).name);
        connect(action, &QAction::triggered, this, [this, i] { choose(i); });
    }
}

// A context menu, or Delete, on a button or on a row of the menu.
bool SavedFilterStrip::eventFilter(QObject *watched, QEvent *event)
{
    const bool isMenu = event->type() == QEvent::ContextMenu;
    const bool isDelete = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete;
    if (!isMenu && !isDelete)
        return QWidget::eventFilter(watched, event);
    QString name;
    if (watched == m_menu && m_menu->activeAction()) {
        name = m_menu->activeAction()->data().toString();
    } else {
        const qsizetype index = m_buttons.indexOf(static_cast<QToolButton *>(watched));
        if (index < 0)
            return false;
        name = m_filters.at(index).name;
    }
    if (isMenu) {
        showContextMenu(name, static_cast<QContextMenuEvent *>(event)->globalPos());
    } else {
        m_menu->hide();
        Q_EMIT removed(name);
    }
    return true;
}

void SavedFilterStrip::showContextMenu(const QString &name, const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("savedFilterMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *rename = menu->addAction(tr("Re&name…"));
    rename->setObjectName(QStringLiteral("renameFilterAction"));
    QAction *remove = menu->addAction(tr("&Remove"));
    remove->setObjectName(QStringLiteral("removeFilterAction"));
    connect(rename, &QAction::triggered, this, [this, name] { Q_EMIT renameRequested(name); });
    connect(remove, &QAction::triggered, this, [this, name] { Q_EMIT removed(name); });
    menu->popup(place);
}

void SavedFilterStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SavedFilterStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        arrange();
}

void SavedFilterStrip::retranslate()
{
    m_more->setAccessibleName(tr("More saved filters"));
    m_more->setToolTip(asToolTip(tr("More saved filters")));
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setAccessibleName(tr("Filter %1").arg(asShownLine(m_filters.at(i).name)));
}

} // namespace browser
