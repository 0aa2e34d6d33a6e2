// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/csvwriter.h"

#include "ui/columns/spreadsheettext.h"
#include "ui/reports/reportstream_p.h"

namespace browser {
namespace {

QByteArray textCell(const QString &text)
{
    QByteArray cell = text.toUtf8();
    cell.replace('"', "\"\"");
    return (needsTextMark(text) ? "\"'" : "\"") + cell + '"';
}

// For machines: whole numbers, times in UTC.
QString textOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QMetaType::QDateTime:
        return value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
    case QMetaType::QStringList:
        return value.toStringList().join(QLatin1String("; "));
    default:
        return value.toString();
    }
}

QByteArray cellOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::LongLong:
    case QMetaType::Bool:
    case QMetaType::QDateTime:
        return textOf(value).toLatin1();
    default:
        return textCell(textOf(value));
    }
}

// Of many objects, what each of them says, once.
QByteArray cellOf(const AnyColumn &column, const ovirt::Inventory &inventory, const void *object)
{
    if (!column.isMany())
        return cellOf(column.value(inventory, object));
    QStringList texts;
    column.anyOf(inventory, object, [&texts](const QVariant &value) {
        const QString text = textOf(value);
        if (value.isValid() && !text.isEmpty() && !texts.contains(text))
            texts.append(text);
        return false;
    });
    return texts.isEmpty() ? QByteArray() : textCell(texts.join(QLatin1String("; ")));
}

// A line of as many cells as there are columns, without the end.
template <typename Columns, typename Cell>
void writeLine(ReportStream &out, const Columns &columns, Cell cell)
{
    const char *separator = "";
    for (const auto &column : columns) {
        out << separator << cell(column);
        separator = ",";
    }
    out << "\r\n";
}

constexpr const char *byteOrderMark =
    "\xEF\xBB\xBF"; // without it, Excel takes UTF-8 for the code page of the machine

} // namespace

template <typename T>
void writeCsv(QIODevice &device, const Report &report, const Columns<T> &columns)
{
    ReportStream out(device);
    out << byteOrderMark;
    writeLine(out, columns, [](const Column<T> *column) { return QByteArray(column->key); });
    for (const ovirt::Row<T> &row : rowsOf<T>(report)) {
        writeLine(out, columns,
            [&](const Column<T> *column) { return cellOf(column->value(report.inventory, *row)); });
    }
    out.finish();
}

void writeTableCsv(QIODevice &device, const Report &report)
{
    const TableSheet &table = report.table.value();
    ReportStream out(device);
    out << byteOrderMark;
    writeLine(out, table.columns, [](const AnyColumn &column) { return column.key().toLatin1(); });
    for (const int object : table.order) {
        writeLine(out, table.columns, [&](const AnyColumn &column) {
            return cellOf(column, report.inventory, table.objects.at(object));
        });
    }
    out.finish();
}

template void writeCsv(QIODevice &, const Report &, const Columns<ovirt::Vm> &);
template void writeCsv(QIODevice &, const Report &, const Columns<ovirt::DiskAttachment> &);
template void writeCsv(QIODevice &, const Report &, const Columns<ovirt::Nic> &);
template void writeCsv(QIODevice &, const Report &, const Columns<ovirt::Permission> &);

void writeCsv(QIODevice &device, const Report &report, Sheet sheet)
{
    switch (sheet) {
    case Sheet::Vms:
        return writeCsv<ovirt::Vm>(device, report);
    case Sheet::Disks:
        return writeCsv<ovirt::DiskAttachment>(device, report);
    case Sheet::Nics:
        return writeCsv<ovirt::Nic>(device, report);
    case Sheet::Permissions:
        return writeCsv<ovirt::Permission>(device, report);
    }
}

} // namespace browser
