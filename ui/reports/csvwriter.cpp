// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/csvwriter.h"

#include "ui/reports/reportstream_p.h"

namespace browser {
namespace {

// Spreadsheets strip what stands before the sign, and some take the full-width forms as well.
bool looksLikeFormula(const QString &text)
{
    static const QString signs = QStringLiteral("=+-@\uff1d\uff0b\uff0d\uff20");
    for (const QChar c : text) {
        if (c.unicode() < 0x20)
            return true;
        if (!c.isSpace())
            return signs.contains(c);
    }
    return false;
}

QByteArray textCell(const QString &text)
{
    QByteArray cell = text.toUtf8();
    cell.replace('"', "\"\"");
    // The apostrophe's own doubling makes the mark one that can be taken off again.
    const bool marked = text.startsWith(QLatin1Char('\'')) || looksLikeFormula(text);
    return (marked ? "\"'" : "\"") + cell + '"';
}

QByteArray cellOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::LongLong:
        return QByteArray::number(value.toLongLong());
    case QMetaType::Bool:
        return value.toBool() ? "true" : "false";
    case QMetaType::QDateTime:
        return value.toDateTime().toUTC().toString(Qt::ISODateWithMs).toLatin1();
    case QMetaType::QStringList:
        return textCell(value.toStringList().join(QLatin1String("; ")));
    default:
        return textCell(value.toString());
    }
}

} // namespace

template <typename T>
void writeCsv(QIODevice &device, const Report &report, const Columns<T> &columns)
{
    ReportStream out(device);
    out << "\xEF\xBB\xBF"; // without it, Excel takes UTF-8 for the code page of the machine
    const auto writeLine = [&](auto cell) {
        const char *separator = "";
        for (const Column<T> *column : columns) {
            out << separator << cell(*column);
            separator = ",";
        }
        out << "\r\n";
    };
    writeLine([](const Column<T> &column) { return QByteArray(column.key); });
    for (const ovirt::Row<T> &row : rowsOf<T>(report)) {
        writeLine(
            [&](const Column<T> &column) { return cellOf(column.value(report.inventory, *row)); });
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
