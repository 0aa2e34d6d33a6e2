// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/flatstyle.h"

#include "ui/views/outlines.h"

#include <QPainter>
#include <QPolygonF>
#include <QStyleOption>
#include <QWidget>

namespace browser {
namespace {

constexpr int fieldHeight = 28;
constexpr int rowHeight = 24;
constexpr int menuArrow = 10;
constexpr int menuArrowGap = 3;

bool hasMenu(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && button->features.testFlag(QStyleOptionToolButton::HasMenu)
        && !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

void drawLine(QPainter *painter, const QRect &line, const QStyleOption &option)
{
    painter->fillRect(line, option.palette.color(QPalette::Mid));
}

QColor buttonColor(const QStyleOption &option)
{
    const QColor button = option.palette.color(QPalette::Button);
    if (option.state & (QStyle::State_Sunken | QStyle::State_On))
        return option.palette.color(QPalette::Midlight);
    if (option.state.testFlag(QStyle::State_MouseOver)
        && option.state.testFlag(QStyle::State_Enabled))
        return option.palette.color(QPalette::Light);
    return button;
}

void drawButton(QPainter *painter, const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    // The second is said of every widget of a window that somebody walks by the keyboard.
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    const bool isMarked = option.state.testFlag(QStyle::State_Enabled) && (isDefault || hasFocus);
    drawOutline(painter, option, {buttonColor(option), isMarked, 3});
}

// A chevron of the icons' stroke weight that points to the right, turned by \a angle.
void drawChevron(QPainter *painter, const QPointF &center, double angle, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(center);
    painter->rotate(angle);
    painter->setPen(QPen(color, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{{QPointF(-2, -3.5), QPointF(1.5, 0), QPointF(-2, 3.5)}});
    painter->restore();
}

void drawBranch(QPainter *painter, const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const double closed = option.direction == Qt::RightToLeft ? 180 : 0;
    QColor color = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    color.setAlphaF(isSelected ? 1.0F : 0.7F);
    drawChevron(painter, QRectF(option.rect).center(),
        option.state.testFlag(QStyle::State_Open) ? 90 : closed, color);
}

// Fusion's has the colour of the selection, so that nobody sees it there, and veils the text.
void drawFocus(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(&option);
    // Views say so of their rows whoever came there by the mouse.
    const bool isByKeys = option.state.testFlag(QStyle::State_KeyboardFocusChange)
        && (!widget || widget->window()->testAttribute(Qt::WA_KeyboardFocusChange));
    if (!focus || !isByKeys)
        return;
    const QColor selection = option.palette.color(QPalette::Highlight);
    const bool isSelected = focus->backgroundColor == selection;
    painter->save();
    painter->setPen(isSelected ? option.palette.color(QPalette::HighlightedText) : selection);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(
        isSelected ? option.rect.adjusted(1, 1, -2, -2) : option.rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

// Fusion puts it above the middle of a header with our margins.
void drawSortIndicator(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (!header || header->sortIndicator == QStyleOptionHeader::None)
        return;
    const double angle = header->sortIndicator == QStyleOptionHeader::SortDown ? 90 : -90;
    QPointF center = QRectF(option.rect).center();
    if (widget)
        center.setY(widget->height() / 2.0);
    drawChevron(painter, center, angle, option.palette.color(QPalette::PlaceholderText));
}

void drawMenuBarItem(QPainter *painter, const QStyleOption &option, const QStyle &style)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (!item)
        return;
    const bool isMarked = option.state.testFlag(QStyle::State_Selected)
        && option.state.testFlag(QStyle::State_Enabled);
    painter->fillRect(
        option.rect, option.palette.color(isMarked ? QPalette::Highlight : QPalette::Window));
    style.drawItemText(painter, option.rect,
        Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.palette,
        option.state.testFlag(QStyle::State_Enabled), item->text,
        isMarked ? QPalette::HighlightedText : QPalette::WindowText);
}

void drawHeaderSection(QPainter *painter, const QStyleOption &option)
{
    const QRect &rect = option.rect;
    painter->fillRect(rect, option.palette.color(QPalette::Window));
    drawLine(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), option);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (header && header->position != QStyleOptionHeader::End)
        drawLine(painter, QRect(rect.right(), rect.top() + 6, 1, rect.height() - 12), option);
}

// What the indicator takes of a header's label, with a gap to its text.
constexpr int sortRoom = 14;

bool isSorted(const QStyleOptionHeader &header)
{
    return header.sortIndicator != QStyleOptionHeader::None
        && header.state.testFlag(QStyle::State_Horizontal);
}

bool isRightAligned(const QStyleOptionHeader &header)
{
    return header.textAlignment.testFlag(Qt::AlignRight);
}

// The text keeps its side, the indicator stands on the other one.
QRect headerLabel(const QStyleOptionHeader &header, int margin)
{
    QRect label = header.rect.adjusted(margin, 0, -margin, 0);
    if (!isSorted(header))
        return label;
    if (isRightAligned(header))
        label.setLeft(qMin(label.left() + sortRoom, label.right() + 1));
    else
        label.setRight(qMax(label.right() - sortRoom, label.left() - 1));
    return label;
}

// Beside the text as long as that has room, never on it.
QRect headerArrow(const QStyleOptionHeader &header, int margin)
{
    const QRect label = headerLabel(header, margin);
    const int text = qMin(header.fontMetrics.horizontalAdvance(header.text), label.width());
    const int left =
        isRightAligned(header) ? label.right() + 1 - text - sortRoom : label.left() + text + 2;
    return {left, header.rect.top(), sortRoom - 2, header.rect.height()};
}

} // namespace

FlatStyle::FlatStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

int FlatStyle::pixelMetric(
    PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_HeaderMargin:
        return 6; // as the cells below
    case PM_HeaderMarkSize:
        return sortRoom;
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_ToolBarItemMargin:
    case PM_MenuBarHMargin:
        return 2;
    case PM_MenuBarVMargin:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize FlatStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize fusions = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {qMax(fusions.width() + 16, 80), qMax(fusions.height(), fieldHeight)};
    case CT_ToolButton:
        return {fusions.width() + (hasMenu(option) ? menuArrow + menuArrowGap : 0),
            qMax(fusions.height(), fieldHeight)};
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
        return {fusions.width(), qMax(fusions.height(), fieldHeight)};
    case CT_ItemViewItem:
    case CT_HeaderSection:
        return {fusions.width(), qMax(fusions.height(), rowHeight)};
    default:
        return fusions;
    }
}

// As QCommonStyle, which would not ask us where label and indicator stand.
void FlatStyle::drawHeader(
    QPainter *painter, const QStyleOption &option, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (!header)
        return;
    drawControl(CE_HeaderSection, header, painter, widget);
    QStyleOptionHeader part = *header;
    part.rect = subElementRect(SE_HeaderLabel, header, widget);
    part.text = header->fontMetrics.elidedText(header->text, Qt::ElideRight, part.rect.width());
    drawControl(CE_HeaderLabel, &part, painter, widget);
    if (header->sortIndicator == QStyleOptionHeader::None)
        return;
    part.rect = subElementRect(SE_HeaderArrow, header, widget);
    drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
}

QRect FlatStyle::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const int margin = pixelMetric(PM_HeaderMargin, option, widget);
    if (header && element == SE_HeaderLabel)
        return visualRect(header->direction, header->rect, headerLabel(*header, margin));
    if (header && element == SE_HeaderArrow)
        return visualRect(header->direction, header->rect, headerArrow(*header, margin));
    return QProxyStyle::subElementRect(element, option, widget);
}

// Desktops differ in whether buttons of dialogs have icons, which are not ours.
int FlatStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
    QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorBranch:
        drawBranch(painter, *option);
        break;
    case PE_IndicatorHeaderArrow:
        drawSortIndicator(painter, *option, widget);
        break;
    case PE_IndicatorItemViewItemCheck:
    case PE_IndicatorCheckBox:
        drawCheck(painter, *option);
        break;
    case PE_FrameLineEdit:
        drawFieldOutline(painter, *option);
        break;
    case PE_Frame:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (!widget || !widget->inherits("QComboBoxPrivateContainer")) // which is a menu
            drawListOutline(painter, *option);
        break;
    case PE_PanelButtonCommand:
        drawButton(painter, *option);
        break;
    case PE_FrameFocusRect:
        drawFocus(painter, *option, widget);
        break;
    case PE_IndicatorArrowDown:
        drawMenuArrow(painter, *option, widget);
        break;
    case PE_FrameStatusBarItem:
        break;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

// That of a button's menu stands in Fusion's lower corner, apart from the text.
void FlatStyle::drawMenuArrow(
    QPainter *painter, const QStyleOption &option, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(&option);
    if (!button || !widget || !hasMenu(button)) {
        QProxyStyle::drawPrimitive(PE_IndicatorArrowDown, &option, painter, widget);
        return;
    }
    QStyleOption arrow(option);
    const QRect whole = widget->rect();
    arrow.rect = visualRect(option.direction, whole,
        QRect(whole.right() - menuArrow - menuArrowGap, (whole.height() - menuArrow) / 2, menuArrow,
            menuArrow));
    QProxyStyle::drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
}

// Fusion draws the outline of these by itself.
void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if ((spin && spin->frame) || (combo && combo->frame && combo->editable))
        drawFieldOutline(painter, *option);
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    switch (element) {
    case CE_ToolBar:
    case CE_MenuBarEmptyArea:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        break;
    case CE_MenuBarItem:
        drawMenuBarItem(painter, *option, *this);
        break;
    case CE_Header:
        drawHeader(painter, *option, widget);
        break;
    case CE_HeaderSection:
        drawHeaderSection(painter, *option);
        break;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

} // namespace browser
