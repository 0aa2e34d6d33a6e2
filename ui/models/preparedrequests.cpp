// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/preparedrequests.h"

#include "ui/columns/column.h"
#include "ui/columns/kindinfo.h"
#include "ui/models/requestcolumns.h"
#include "ui/models/requestobject.h"
#include "ui/models/requestwords.h"

namespace browser {
namespace {

QString nameOfObject(const QString &what, const ovirt::Inventory &inventory)
{
    const ObjectKey key = objectAskedFor(what);
    if (key.isNull())
        return {};
    const KindInfo &kind = infoOf(key.kind);
    const std::shared_ptr<const void> object = kind.find(inventory, key);
    return object ? nameOf(inventory, kind, object.get()) : QString();
}

// Names come later than the requests that ask for them.
void prepare(QList<RequestRow> &rows, const ovirt::Inventory &inventory, const QLocale &locale)
{
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (rows.at(row).object.isEmpty()) {
            if (const QString name = nameOfObject(rows.at(row).what, inventory); !name.isEmpty()) {
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
