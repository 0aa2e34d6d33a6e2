// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/preparedrequests.h"

#include "ui/columns/askedfor.h"
#include "ui/columns/column.h"
#include "ui/models/requestcolumns.h"

namespace browser {
namespace {

// Names come later than the requests that ask for them.
void prepare(QList<RequestRow> &rows, const ovirt::Inventory &inventory, const QLocale &locale)
{
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (rows.at(row).object.isEmpty()) {
            if (const QString name = nameAskedFor(rows.at(row).what, inventory); !name.isEmpty()) {
                rows[row].object = name;
                rows[row].asked.clear();
                rows[row].searched.clear();
            }
        }
        if (rows.at(row).asked.isEmpty())
            rows[row].asked = askedFor(rows.at(row).what, rows.at(row).object);
        if (rows.at(row).searched.isEmpty())
            rows[row].searched = searchedOf(rows.at(row), locale);
    }
}

} // namespace

QByteArray folded(const QString &text)
{
    return text.toCaseFolded().toUtf8();
}

QByteArray searchedOf(const RequestRow &row, const QLocale &locale)
{
    QString all;
    for (const RequestColumn &column : requestColumns())
        all += column.text(row, locale) + QLatin1Char('\n');
    return folded(all);
}

RequestList preparedRequests(RequestList list, const ovirt::Inventory &inventory)
{
    const QLocale locale;
    prepare(list.kept, inventory, locale);
    prepare(list.notKept, inventory, locale);
    return list;
}

} // namespace browser
