// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/filterhelp.h"

#include "ui/views/plainlabel.h"
#include "ui/views/tonelabel.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QScreen>

namespace browser {

FilterHelp::FilterHelp(const QString &lines, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("filterHelp"));
    setFrameShape(StyledPanel);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setHorizontalSpacing(24);
    layout->setVerticalSpacing(4);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    int row = 0;
    for (const QString &line : lines.split(QLatin1Char('\n'))) {
        auto *example = new PlainLabel(line.section(QLatin1Char('\t'), 0, 0));
        example->setFont(fixed);
        example->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(example, row, 0);
        layout->addWidget(new PlainLabel(line.section(QLatin1Char('\t'), 1)), row, 1);
        ++row;
    }
}

void FilterHelp::popUpBelow(const QWidget *button)
{
    adjustSize();
    const QRect screen = button->screen()->availableGeometry();
    QPoint at = button->mapToGlobal(QPoint(button->width() - width(), button->height()));
    at.setX(qBound(screen.left(), at.x(), qMax(screen.left(), screen.right() - width())));
    at.setY(qBound(screen.top(), at.y(), qMax(screen.top(), screen.bottom() - height())));
    move(at);
    show();
}

} // namespace browser
