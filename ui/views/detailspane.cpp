// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/detailspane.h"

#include "ui/views/detailsdelegate.h"
#include "ui/views/elidedlabel.h"
#include "ui/views/plainlabel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMouseEvent>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace browser {
namespace {

constexpr int indentation = 10;
constexpr int narrowestLabels = 90;
constexpr int narrowestValues = 60;
constexpr int aroundText = 12;
constexpr int aroundMark = 18;             // and itself
constexpr double mostOfLabels = 0.5;       // where values bear it
constexpr double labelsBesideLong = 0.42;  // where they are long as well
constexpr double labelsOfLongWords = 0.56; // rather than cut a word

// "Disks (3)" and "Disks (4)" are the same section.
QString withoutCount(const QString &title)
{
    const qsizetype at = title.lastIndexOf(QLatin1String(" ("));
    return at < 0 ? title : title.left(at);
}

int longestWord(const QFontMetrics &metrics, const QString &label)
{
    int longest = 0;
    for (const QString &word : label.split(QLatin1Char(' ')))
        longest = qMax(longest, metrics.horizontalAdvance(word));
    return longest;
}

} // namespace

DetailsPane::DetailsPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new DetailsModel(this))
    , m_view(new QTreeView)
    , m_name(new ElidedLabel)
    , m_kind(new PlainLabel)
    , m_empty(new PlainLabel)
    , m_ways(new QWidget)
    , m_copy(new QAction(this))
{
    setObjectName(QStringLiteral("detailsPane"));
    m_view->setObjectName(QStringLiteral("detailsView"));
    m_name->setObjectName(QStringLiteral("detailsName"));
    m_kind->setObjectName(QStringLiteral("detailsKind"));
    m_empty->setObjectName(QStringLiteral("detailsEmpty"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new DetailsDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setIndentation(indentation);
    m_view->setWordWrap(true);
    m_view->setVerticalScrollMode(QTreeView::ScrollPerPixel); // rows may be high
    m_view->setMouseTracking(true);
    m_view->viewport()->installEventFilter(this);
    m_view->header()->setStretchLastSection(false); // it does not follow the scroll bar
    m_view->header()->setMinimumSectionSize(24);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    QFont font = m_name->font();
    font.setWeight(QFont::DemiBold);
    m_name->setFont(font);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 4, 4);
    head->setSpacing(8);
    head->addWidget(m_kind);
    head->addWidget(m_name, 1);
    head->addWidget(m_ways);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);

    m_copy->setObjectName(QStringLiteral("copyDetailAction"));
    m_view->addAction(m_copy);
    m_view->installEventFilter(this);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copy, &QAction::triggered, this, &DetailsPane::copyValue);
    connect(m_view, &QTreeView::activated, this, &DetailsPane::follow);
    const auto noteClosed = [this](const QModelIndex &index, bool isClosed) {
        if (index.parent().isValid())
            return;
        const QString title = index.data().toString();
        m_isClosed.insert(withoutCount(title), isClosed);
    };
    connect(m_view, &QTreeView::collapsed, this,
        [noteClosed](const QModelIndex &index) { noteClosed(index, true); });
    connect(m_view, &QTreeView::expanded, this,
        [noteClosed](const QModelIndex &index) { noteClosed(index, false); });
    retranslate();
    clear();
}

void DetailsPane::setWays(QAction *back, QAction *forward)
{
    auto *layout = new QHBoxLayout(m_ways);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QAction *way : {back, forward}) {
        auto *button = new QToolButton;
        button->setAutoRaise(true);
        button->setDefaultAction(way);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        layout->addWidget(button);
    }
}

void DetailsPane::show(const ObjectDetails &details, RowState state)
{
    const bool isOther = details.key != m_model->shown().key;
    const bool isNew = !(details == m_model->shown()) || state != m_model->state();
    m_model->show(details, state);
    m_kind->setText(details.kind);
    m_name->setText(details.name);
    m_view->setVisible(details.isFound);
    m_empty->setVisible(!details.isFound);
    m_empty->setText(details.key.isNull()
            ? tr("Select a row to see everything that is known of it.")
            : tr("The engine has no such object, or this user does not see it."));
    if (!isNew)
        return;
    openSections();
    fitColumns();
    if (isOther)
        m_view->scrollToTop();
}

void DetailsPane::clear()
{
    show({});
}

void DetailsPane::openSections()
{
    const QSignalBlocker quiet(m_view);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex section = m_model->index(row, 0);
        const bool isClosed = m_isClosed.value(
            withoutCount(section.data().toString()), !m_model->sectionAt(row).isOpen);
        m_view->setExpanded(section, !isClosed);
        m_view->setFirstColumnSpanned(row, {}, true);
    }
}

// Of names, which may be broken anywhere, nothing is the least.
DetailsPane::Needs DetailsPane::needs() const
{
    const QFontMetrics metrics = m_view->fontMetrics();
    constexpr int aroundLabel = aroundText + 2 * indentation;
    Needs needs{narrowestLabels, narrowestLabels, narrowestValues};
    for (const DetailSection &section : m_model->shown().sections) {
        for (const Detail &detail : section.details) {
            needs.labels =
                qMax(needs.labels, metrics.horizontalAdvance(detail.label) + aroundLabel);
            const int around = detail.isState ? aroundText + aroundMark : aroundText;
            needs.values = qMax(needs.values, metrics.horizontalAdvance(detail.value) + around);
            if (!detail.isItem)
                needs.words = qMax(needs.words, longestWord(metrics, detail.label) + aroundLabel);
        }
    }
    return needs;
}

// Both get what they need; where that is too much, both give way, and their texts take more lines.
void DetailsPane::fitColumns()
{
    const auto [labelsWanted, words, values] = needs();
    const int room = m_view->viewport()->width();
    int labels = labelsWanted;
    const double most = values <= room * (1 - mostOfLabels) ? mostOfLabels : labelsBesideLong;
    const int least = qMin(words, int(room * labelsOfLongWords));
    if (labels + values > room)
        labels = qMin(labels, qMax(qMax(narrowestLabels, least), int(room * most)));
    m_view->header()->resizeSection(DetailsModel::LabelColumn, labels);
    m_view->header()->resizeSection(
        DetailsModel::ValueColumn, qMax(narrowestValues, room - labels));
    m_view->doItemsLayout(); // rows may be of another height
}

void DetailsPane::follow(const QModelIndex &index)
{
    const Detail *detail = m_model->detailAt(index);
    if (!detail)
        return;
    if (!detail->link.isNull())
        Q_EMIT objectRequested(ObjectKey(detail->link));
    else if (!detail->rows.filter.isEmpty())
        Q_EMIT rowsRequested(TableLink(detail->rows));
}

void DetailsPane::copyValue() const
{
    const QModelIndex value = m_view->currentIndex().siblingAtColumn(DetailsModel::ValueColumn);
    QApplication::clipboard()->setText(value.data().toString());
}

// The window's own Copy is about rows, and has the same key.
bool DetailsPane::isCopyKey(QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    if (!isPress && event->type() != QEvent::ShortcutOverride)
        return false;
    if (!static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return false;
    event->accept();
    if (isPress)
        copyValue();
    return true;
}

// A link is followed by one click on it, and looks like it.
bool DetailsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view)
        return isCopyKey(event) || QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::Resize)
        fitColumns();
    const bool isClick = event->type() == QEvent::MouseButtonRelease;
    if (isClick || event->type() == QEvent::MouseMove) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex index = m_view->indexAt(mouse->position().toPoint());
        const bool isLink = looksLikeLink(index);
        m_view->viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
        if (isClick && isLink && mouse->button() == Qt::LeftButton)
            follow(index);
    }
    return QWidget::eventFilter(watched, event);
}

void DetailsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DetailsPane::retranslate()
{
    m_view->setAccessibleName(tr("Details"));
    // The key is shown, but is no shortcut.
    m_copy->setText(tr("Copy value") + QLatin1Char('\t')
        + QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
}

} // namespace browser
