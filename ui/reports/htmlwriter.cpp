// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/htmlwriter.h"

#include "ui/columns/askedfor.h"
#include "ui/reports/htmlstyle_p.h"
#include "ui/reports/reportstream_p.h"
#include "ui/reports/summary.h"
#include "ui/session/completenesstext.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace browser {
namespace {

using namespace ovirt;

bool saysSomething(const QVariant &value)
{
    const bool isText = value.typeId() == QMetaType::QString;
    return value.isValid() && !(isText && value.toString().isEmpty());
}

bool isNumber(Format format)
{
    return format == Format::Number || format == Format::Bytes;
}

// One page being written; each function writes one part of it.
class HtmlReport {
    Q_DECLARE_TR_FUNCTIONS(browser)

public:
    HtmlReport(ReportStream &out, const Report &report)
        : m_out(out)
        , m_report(report)
    {
    }

    void write();

private:
    void writeHead();
    void writeFacts();
    void writeLinks();
    void writeCompleteness();
    void writeNotes();
    void writeSummary();
    void writeSum(const char *title, const QVariant &value, Format format);
    void writeValue(const QVariant &value, Format format);

    template <typename T>
    void writeSection(const char *anchor, const char *title);
    template <typename T>
    [[nodiscard]] Columns<T> usedColumns(const QList<Row<T>> &rows) const;
    template <typename T>
    void writeTable(const QList<Row<T>> &rows);
    void writeSheet(const TableSheet &table);
    void writeSheetRows(const TableSheet &table);
    void writeHeading(const QString &title, const QString &tip, Format format);

    [[nodiscard]] QString title() const
    {
        return tr("Inventory of %1").arg(m_report.engineUrl.host());
    }

    ReportStream &m_out;
    const Report &m_report;
};

void HtmlReport::write()
{
    writeHead();
    m_out << "<body>\n<header>\n<h1>" << htmlEscaped(title()) << "</h1>\n";
    writeFacts();
    writeCompleteness();
    if (m_report.table) {
        m_out << "</header>\n<main>\n";
        writeSheet(*m_report.table);
        m_out << "</main>\n</body>\n</html>\n";
        return;
    }
    writeSummary();
    writeLinks();
    m_out << "</header>\n<main>\n";
    writeSection<Vm>("vms", QT_TRANSLATE_NOOP("browser", "VMs"));
    writeSection<DiskAttachment>("disks", QT_TRANSLATE_NOOP("browser", "Disks"));
    writeSection<Nic>("nics", QT_TRANSLATE_NOOP("browser", "NICs"));
    writeSection<Permission>("permissions", QT_TRANSLATE_NOOP("browser", "Permissions"));
    m_out << "</main>\n</body>\n</html>\n";
}

void HtmlReport::writeHead()
{
    const QByteArray hash =
        QCryptographicHash::hash(htmlStyle, QCryptographicHash::Sha256).toBase64();
    m_out << "<!DOCTYPE html>\n<html lang=\"" << htmlEscaped(m_report.locale.bcp47Name())
          << "\">\n<head>\n<meta charset=\"utf-8\" />\n"
          << "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
             "style-src 'sha256-"
          << hash << "'; base-uri 'none'; form-action 'none'\" />\n"
          << "<meta name=\"referrer\" content=\"no-referrer\" />\n"
          << "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n"
          << "<title>" << htmlEscaped(title()) << "</title>\n"
          << "<style>" << htmlStyle << "</style>\n</head>\n";
}

void HtmlReport::writeFacts()
{
    const Api api = m_report.inventory.api().value_or(Api());
    const QString engine = QStringList{m_report.engineUrl.toDisplayString(QUrl::RemoveUserInfo),
        api.productName, api.fullVersion}
                               .join(QLatin1Char(' '));
    m_out << "<p class=\"facts\" dir=\"auto\">" << htmlEscaped(engine.simplified()) << "</p>\n"
          << "<p class=\"facts\">"
          << htmlEscaped(tr("Taken on %1 by oVirt Inventory %2")
                             .arg(formattedExactly(m_report.taken, Format::Time, m_report.locale),
                                 m_report.version))
          << "</p>\n";
}

void HtmlReport::writeLinks()
{
    m_out << "<nav><a href=\"#vms\">" << htmlEscaped(tr("VMs")) << "</a><a href=\"#disks\">"
          << htmlEscaped(tr("Disks")) << "</a><a href=\"#nics\">" << htmlEscaped(tr("NICs"))
          << "</a><a href=\"#permissions\">" << htmlEscaped(tr("Permissions")) << "</a></nav>\n";
}

void HtmlReport::writeCompleteness()
{
    const Completeness &completeness = m_report.inventory.completeness();
    m_out << "<section class=\"" << (completeness.isComplete() ? "complete" : "partial") << "\">"
          << htmlEscaped(sentenceOf(m_report.inventory));
    if (!completeness.failures.isEmpty()) {
        m_out << "\n<ul>\n";
        for (const Failure &failure : completeness.failures) {
            m_out << "<li dir=\"auto\">" << htmlEscaped(subjectOf(failure, m_report.inventory))
                  << ": " << htmlEscaped(failure.error.sentence()) << "</li>\n";
        }
        m_out << "</ul>\n";
    }
    m_out << "</section>\n";
    writeNotes();
}

void HtmlReport::writeNotes()
{
    const Inventory &inventory = m_report.inventory;
    const QStringList notes = notesOf(inventory.completeness(), inventory);
    if (notes.isEmpty())
        return;
    m_out << "<ul class=\"notes\">\n";
    for (const QString &note : notes)
        m_out << "<li dir=\"auto\">" << htmlEscaped(note) << "</li>\n";
    m_out << "</ul>\n";
}

void HtmlReport::writeSummary()
{
    const Summary sum = summaryOf(m_report);
    const auto known = [](const std::optional<qint64> &value) {
        return value ? QVariant(*value) : QVariant();
    };
    m_out << "<dl class=\"sums\">\n";
    writeSum(QT_TRANSLATE_NOOP("browser", "VMs"), sum.vms, Format::Number);
    writeSum(QT_TRANSLATE_NOOP("browser", "Running"), sum.running, Format::Number);
    writeSum(QT_TRANSLATE_NOOP("browser", "vCPUs"), known(sum.vcpus), Format::Number);
    writeSum(QT_TRANSLATE_NOOP("browser", "Memory"), known(sum.memory), Format::Bytes);
    writeSum(QT_TRANSLATE_NOOP("browser", "Disks"), sum.disks, Format::Number);
    writeSum(QT_TRANSLATE_NOOP("browser", "Provisioned"), known(sum.provisioned), Format::Bytes);
    writeSum(QT_TRANSLATE_NOOP("browser", "Used"), known(sum.used), Format::Bytes);
    writeSum(QT_TRANSLATE_NOOP("browser", "NICs"), sum.nics, Format::Number);
    writeSum(QT_TRANSLATE_NOOP("browser", "Permissions"), sum.permissions, Format::Number);
    m_out << "</dl>\n";
}

void HtmlReport::writeSum(const char *name, const QVariant &value, Format format)
{
    m_out << "<div><dt>" << htmlEscaped(tr(name)) << "</dt><dd";
    writeValue(value, format);
    m_out << "</dd></div>\n";
}

// The rest of a start tag, and what follows it.
void HtmlReport::writeValue(const QVariant &value, Format format)
{
    if (!value.isValid()) {
        m_out << " class=\"unknown\" title=\"" << htmlEscaped(tr("not reported")) << "\">–";
        return;
    }
    // Each text is a paragraph of its own direction: an override in a name ends with its cell.
    m_out << (isNumber(format) ? " class=\"number\"" : " dir=\"auto\"");
    const QString exactly = formattedExactly(value, format, m_report.locale);
    if (!exactly.isEmpty())
        m_out << " title=\"" << htmlEscaped(exactly) << "\"";
    m_out << ">" << htmlEscaped(formatted(value, format, m_report.locale));
}

template <typename T>
void HtmlReport::writeSection(const char *anchor, const char *name)
{
    const QList<Row<T>> rows = rowsOf<T>(m_report);
    m_out << "<section id=\"" << anchor << "\">\n<h2>" << htmlEscaped(tr(name)) << " <small>"
          << htmlEscaped(m_report.locale.toString(rows.size())) << "</small></h2>\n";
    if (rows.isEmpty())
        m_out << "<p class=\"empty\">" << htmlEscaped(tr("None.")) << "</p>\n";
    else
        writeTable(rows);
    m_out << "</section>\n";
}

template <typename T>
Columns<T> HtmlReport::usedColumns(const QList<Row<T>> &rows) const
{
    Columns<T> columns = everyColumn<T>();
    columns.removeIf([&](const Column<T> *column) {
        return std::none_of(rows.begin(), rows.end(), [&](const Row<T> &row) {
            return saysSomething(column->value(m_report.inventory, *row));
        });
    });
    return columns;
}

template <typename T>
void HtmlReport::writeTable(const QList<Row<T>> &rows)
{
    const Columns<T> columns = usedColumns(rows);
    m_out << "<div class=\"frame\"><table>\n<thead><tr>";
    for (const Column<T> *column : columns) {
        writeHeading(translatedTitle(column->title), translatedTip(column->tip), column->format);
    }
    m_out << "</tr></thead>\n<tbody>\n";
    for (const Row<T> &row : rows) {
        m_out << "<tr>";
        for (const Column<T> *column : columns) {
            m_out << "<td";
            writeValue(column->value(m_report.inventory, *row), column->format);
            m_out << "</td>";
        }
        m_out << "</tr>\n";
    }
    m_out << "</tbody>\n</table></div>\n";
}

void HtmlReport::writeHeading(const QString &title, const QString &tip, Format format)
{
    m_out << "<th" << (isNumber(format) ? " class=\"number\"" : "") << " title=\""
          << htmlEscaped(tip) << "\">" << htmlEscaped(title) << "</th>";
}

void HtmlReport::writeSheet(const TableSheet &table)
{
    const KindInfo &kind = infoOf(table.kind);
    m_out << "<section id=\"" << kind.key << "\">\n<h2>" << htmlEscaped(translatedTitle(kind.title))
          << " <small>" << htmlEscaped(m_report.locale.toString(table.order.size()))
          << "</small></h2>\n";
    if (!table.filter.isEmpty()) {
        m_out << "<p class=\"facts\" dir=\"auto\">"
              << htmlEscaped(tr("Filter: %1").arg(table.filter)) << "</p>\n";
    }
    if (table.order.isEmpty())
        m_out << "<p class=\"empty\">" << htmlEscaped(tr("None.")) << "</p>\n";
    else
        writeSheetRows(table);
    m_out << "</section>\n";
}

void HtmlReport::writeSheetRows(const TableSheet &table)
{
    m_out << "<div class=\"frame\"><table>\n<thead><tr>";
    for (const AnyColumn &column : table.columns)
        writeHeading(column.title(), column.tip(), column.format());
    m_out << "</tr></thead>\n<tbody>\n";
    for (const int object : table.order) {
        m_out << "<tr>";
        for (const AnyColumn &column : table.columns) {
            m_out << "<td";
            writeValue(column.value(m_report.inventory, table.objects.at(object)), column.format());
            m_out << "</td>";
        }
        m_out << "</tr>\n";
    }
    m_out << "</tbody>\n</table></div>\n";
}

} // namespace

void writeHtml(QIODevice &device, const Report &report)
{
    ReportStream out(device);
    HtmlReport(out, report).write();
    out.finish();
}

QString htmlEscaped(const QString &text)
{
    QString escaped = text.toHtmlEscaped();
    for (QChar &c : escaped) {
        const char16_t code = c.unicode();
        const bool isControl = (code < 0x20 && !c.isSpace()) || (code >= 0x7f && code < 0xa0);
        if (isControl)
            c = QChar::ReplacementCharacter;
    }
    return escaped;
}

} // namespace browser
