// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/spoken.h"

#include "ui/columns/shown.h"

#include <QCoreApplication>
#include <QStringList>

namespace browser {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("spoken", text);
}

} // namespace

QString spokenRow(const QString &name, const QString &what, const QString &error)
{
    QStringList parts;
    for (const QString &part : {name, what, error}) {
        if (!part.isEmpty())
            parts.append(asShownLine(part));
    }
    return parts.join(QLatin1String(", "));
}

QString spokenCell(const QString &title, const QString &text, bool isReported)
{
    if (!text.isEmpty())
        return asShownLine(text);
    //: %1: the title of a column
    return (isReported ? translated(QT_TRANSLATE_NOOP("spoken", "%1: none"))
                       : translated(QT_TRANSLATE_NOOP("spoken", "%1: not reported")))
        .arg(title);
}

QString spokenState(RowState state)
{
    switch (state) {
    case RowState::None:
        return {};
    case RowState::Good:
        return translated(QT_TRANSLATE_NOOP("spoken", "in order"));
    case RowState::Inactive:
        return translated(QT_TRANSLATE_NOOP("spoken", "inactive"));
    case RowState::Busy:
        return translated(QT_TRANSLATE_NOOP("spoken", "busy"));
    case RowState::Warning:
        return translated(QT_TRANSLATE_NOOP("spoken", "warning"));
    case RowState::Bad:
        return translated(QT_TRANSLATE_NOOP("spoken", "out of order"));
    case RowState::Waiting:
        return translated(QT_TRANSLATE_NOOP("spoken", "not asked yet"));
    case RowState::Failed:
        return translated(QT_TRANSLATE_NOOP("spoken", "not loaded"));
    }
    return {};
}

QString spokenKept()
{
    return translated(QT_TRANSLATE_NOOP("spoken", "not refreshed"));
}

QString spokenHeader(const QString &title, qsizetype place, bool isDescending)
{
    if (place < 0)
        return title;
    if (place == 0) {
        return (isDescending ? translated(QT_TRANSLATE_NOOP("spoken", "%1, sorted descending"))
                             : translated(QT_TRANSLATE_NOOP("spoken", "%1, sorted ascending")))
            .arg(title);
    }
    return (isDescending ? translated(QT_TRANSLATE_NOOP("spoken", "%1, then descending"))
                         : translated(QT_TRANSLATE_NOOP("spoken", "%1, then ascending")))
        .arg(title);
}

} // namespace browser
