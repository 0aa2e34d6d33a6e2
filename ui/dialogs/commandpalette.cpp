// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/commandpalette.h"

#include "ui/dialogs/palettedelegate.h"
#include "ui/views/icons.h"
#include "ui/views/linebuttons.h"
#include "ui/views/tonelabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStyleOptionFrame>
#include <QStylePainter>
#include <QVBoxLayout>

#include <algorithm>

namespace browser {
namespace {

constexpr int mostEntries = 50;
constexpr int mostRowsAtOnce = 14;
constexpr int widest = 640;
constexpr int narrowest = 320;
constexpr int margin = 8;
constexpr int distanceFromTop = 48;

} // namespace

CommandPalette::CommandPalette(Source source, QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_source(std::move(source))
    , m_model(new PaletteModel(this))
    , m_delegate(new PaletteDelegate(this))
    , m_edit(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(new ToneLabel)
{
    setObjectName(QStringLiteral("commandPalette"));
    makeWidgets();
    retranslate();
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
}

void CommandPalette::makeWidgets()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);

    m_edit->setObjectName(QStringLiteral("paletteLineEdit"));
    m_edit->addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteListView"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(QStringLiteral("nothingFoundLabel"));
    m_nothing->setWordWrap(false);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    setFocusProxy(m_edit);
}

void CommandPalette::open()
{
    m_edit->clear();
    fill();
    const QWidget *window = parentWidget();
    if (window) {
        const QPoint middle(window->width() / 2 - width() / 2, distanceFromTop);
        move(window->mapToGlobal(middle));
    }
    show();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::fill()
{
    m_delegate->setTyped(m_edit->text());
    const QList<PaletteEntry> entries = m_source(m_edit->text(), mostEntries).mid(0, mostEntries);
    m_model->setEntries(entries);
    const int rows = m_model->rowCount();
    const auto canBeFirst = [rows](const PaletteEntry &entry) {
        return entry.isEnabled && (!entry.isFallback || rows == 1);
    };
    const auto first =
        int(std::find_if(entries.begin(), entries.end(), canBeFirst) - entries.begin());
    m_list->setCurrentIndex(m_model->index(first));
    m_list->scrollToTop();
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    fitSize();
}

void CommandPalette::fitSize()
{
    const int rows = qMin(m_model->rowCount(), mostRowsAtOnce);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    const int room = parentWidget() ? parentWidget()->width() - 4 * margin : widest;
    setFixedWidth(qBound(narrowest, room, widest));
    layout()->activate();
    setFixedHeight(layout()->totalSizeHint().height());
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress
        && isKeyTaken(static_cast<QKeyEvent *>(event)))
        return true;
    return QDialog::eventFilter(watched, event);
}

bool CommandPalette::isKeyTaken(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

// It closes first: what is chosen may open a window of its own.
void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.flags().testFlag(Qt::ItemIsEnabled))
        return;
    const QVariant payload = index.data(PaletteModel::PayloadRole);
    accept();
    Q_EMIT chosen(payload);
}

// A popup has no border of its own.
void CommandPalette::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = 1;
    painter.drawPrimitive(QStyle::PE_FrameMenu, frame);
}

void CommandPalette::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (isVisible())
        fill();
}

void CommandPalette::retranslate()
{
    setWindowTitle(tr("Go to or do"));
    m_edit->setPlaceholderText(tr("Name of an object, a view or an action"));
    m_edit->setAccessibleName(tr("Go to or do"));
    nameButtons(*m_edit);
    m_list->setAccessibleName(tr("What is called that"));
    m_nothing->setText(tr("Nothing is called that."));
}

} // namespace browser
