// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/filterhelp.h"

#include "ui/views/plainlabel.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QScreen>

namespace browser {
namespace {

constexpr int border = 12;
constexpr int rowGap = 4;
constexpr int columnGap = 16;

} // namespace

FilterHelp::FilterHelp(const QString &text, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_lines(new QGridLayout(this))
{
    setObjectName(QStringLiteral("filterHelp"));
    setFrameShape(QFrame::StyledPanel);
    setAccessibleDescription(text);
    m_lines->setContentsMargins(border, border, border, border);
    m_lines->setHorizontalSpacing(columnGap);
    m_lines->setVerticalSpacing(rowGap);
    m_lines->setSizeConstraint(QLayout::SetFixedSize);
    for (const QString &line : text.split(QLatin1Char('\n')))
        addLine(line);
}

void FilterHelp::addLine(const QString &line)
{
    const int row = m_lines->rowCount();
    const qsizetype tab = line.indexOf(QLatin1Char('\t'));
    if (tab < 0) {
        m_lines->addWidget(new PlainLabel(line), row, 0, 1, 2);
        return;
    }
    auto *example = new PlainLabel(line.left(tab));
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF());
    example->setFont(font);
    m_lines->addWidget(example, row, 0);
    m_lines->addWidget(new PlainLabel(line.mid(tab + 1)), row, 1);
}

void FilterHelp::showBelow(const QWidget *button)
{
    adjustSize();
    QPoint corner = button->mapToGlobal(QPoint(0, button->height()));
    if (const QScreen *screen = button->screen()) {
        const QRect room = screen->availableGeometry();
        corner.setX(qMax(room.left(), qMin(corner.x(), room.right() - width())));
        corner.setY(qMax(room.top(), qMin(corner.y(), room.bottom() - height())));
    }
    move(corner);
    show();
}

} // namespace browser
