// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/options.h"

#include "app/cli/arguments.h"
#include "app/cli/refusal.h"
#include "sdk/error.h"
#include "ui/query/kindquery.h"
#include "ui/query/nearestword.h"
#include "ui/query/tableselector.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cli {
namespace {

using ovirt::ConnectionOptions;

constexpr int leastOftenFailing = 1'000'000;

template <typename T>
using Words = std::initializer_list<std::pair<const char *, T>>;

constexpr Words<ReportFormat> formats = {
    {"json", ReportFormat::Json}, {"csv", ReportFormat::Csv}, {"html", ReportFormat::Html}};
constexpr Words<ovirt::FetchPlan> plans = {{"automatic", ovirt::FetchPlan::Automatic},
    {"fan-out", ovirt::FetchPlan::FanOut}, {"follow", ovirt::FetchPlan::Follow}};

// What the values of the options come to.
class Reader {
    Q_DECLARE_TR_FUNCTIONS(cli)

public:
    CommandLine read(const QStringList &arguments, bool hasPasswordVariable);

private:
    [[nodiscard]] bool has(const char *name) const { return m_arguments.has(name); }
    [[nodiscard]] QString value(const char *name) const { return m_arguments.value(name); }
    [[nodiscard]] qint64 number(const char *name, qint64 least, qint64 most, qint64 otherwise) const
    {
        return m_arguments.number(name, least, most, otherwise);
    }
    template <typename T>
    [[nodiscard]] T word(const char *name, Words<T> words, T otherwise) const;

    [[nodiscard]] ExportOptions exportOptions(bool hasPasswordVariable) const;
    void readEngine(ExportOptions &options, bool hasPasswordVariable) const;
    void readPasswordSource(ExportOptions &options, bool hasPasswordVariable) const;
    void readDemo(ExportOptions &options) const;
    void readReport(ExportOptions &options) const;
    [[nodiscard]] ReportFormat formatOf(const ExportOptions &options) const;
    void readSheet(ExportOptions &options) const;
    [[nodiscard]] browser::Kind sheetCalled(const QString &name) const;
    void readColumns(ExportOptions &options) const;
    void readRows(ExportOptions &options) const;

    Arguments m_arguments;
};

// Where both may stand for a secret, an attempt has to be told apart before it is complained about.
bool givesPassword(const QString &argument)
{
    return argument == QLatin1String("--password")
        || argument.startsWith(QLatin1String("--password="));
}

CommandLine Reader::read(const QStringList &arguments, bool hasPasswordVariable)
{
    if (std::any_of(arguments.begin(), arguments.end(), givesPassword)) {
        throw Refusal{tr("A password on the command line can be read by everybody on this machine. "
                         "Use --password-stdin, --password-file or the variable %1.")
                          .arg(QLatin1String(passwordVariable))};
    }
    m_arguments.parse(arguments);
    if (has("help"))
        return {CommandLine::Wish::ShowHelp, {}, m_arguments.helpText()};
    if (has("version"))
        return {CommandLine::Wish::ShowVersion, {}, {}};
    m_arguments.check();
    return {CommandLine::Wish::Export, exportOptions(hasPasswordVariable), {}};
}

ExportOptions Reader::exportOptions(bool hasPasswordVariable) const
{
    ExportOptions options;
    ConnectionOptions &connection = options.connection;
    connection.connections = int(number("connections", ConnectionOptions::minConnections,
        ConnectionOptions::maxConnections, connection.connections));
    connection.pipeline = int(number("pipeline", ConnectionOptions::minPipeline,
        ConnectionOptions::maxPipeline, connection.pipeline));
    connection.timeout = std::chrono::seconds(number("timeout", 0, longestTimeout, defaultTimeout));
    options.scope.plan = word("plan", plans, options.scope.plan);
    if (has("applications"))
        options.scope.parts = ovirt::VmParts::all();
    options.retries = int(number("retry", 0, mostRetries, 0));
    if (has("demo"))
        readDemo(options);
    else
        readEngine(options, hasPasswordVariable);
    readReport(options);
    return options;
}

void Reader::readEngine(ExportOptions &options, bool hasPasswordVariable) const
{
    for (const char *option : {"vms", "seed", "fail-every"}) {
        if (has(option))
            throw Refusal{tr("--%1 goes with --demo only.").arg(QLatin1String(option))};
    }
    if (!has("url"))
        throw Refusal{tr("Which engine? Add --url, or --demo to try the built-in one.")};
    try {
        options.connection.url = ovirt::engineUrl(value("url")).toString();
    } catch (const ovirt::Error &error) {
        throw Refusal{QLatin1String("--url: ") + error.sentence()};
    }
    options.connection.username = value("username");
    if (options.connection.username.isEmpty())
        throw Refusal{tr("Who signs in? Add --username, as in admin@internal.")};
    if (has("insecure") && has("ca-file"))
        throw Refusal{tr("--insecure trusts anything, --ca-file does not. Leave one of them out.")};
    options.connection.insecure = has("insecure");
    options.connection.caFile = value("ca-file");
    readPasswordSource(options, hasPasswordVariable);
}

void Reader::readPasswordSource(ExportOptions &options, bool hasPasswordVariable) const
{
    if (has("password-stdin") && has("password-file"))
        throw Refusal{
            tr("There are two passwords. Leave out --password-stdin or --password-file.")};
    options.passwordFile = value("password-file");
    if (has("password-stdin"))
        options.passwordSource = PasswordSource::StandardInput;
    else if (has("password-file"))
        options.passwordSource = PasswordSource::File;
    else if (!hasPasswordVariable)
        throw Refusal{
            tr("Which password? Use --password-stdin, --password-file or the variable %1.")
                .arg(QLatin1String(passwordVariable))};
}

void Reader::readDemo(ExportOptions &options) const
{
    for (const char *option :
        {"url", "username", "password-stdin", "password-file", "ca-file", "insecure"}) {
        if (has(option))
            throw Refusal{tr("--demo brings an engine of its own. Leave out --%1.")
                              .arg(QLatin1String(option))};
    }
    options.demo = true;
    options.demoVms = int(number("vms", 0, mostDemoVms, options.demoVms));
    options.demoSeed =
        quint64(number("seed", 0, std::numeric_limits<qint64>::max(), qint64(options.demoSeed)));
    options.demoFailsEvery = int(number("fail-every", 1, leastOftenFailing, 0));
}

void Reader::readReport(ExportOptions &options) const
{
    if (has("output"))
        options.output = value("output");
    if (options.output.isEmpty())
        throw Refusal{tr("--output is empty. Name a file, or - for standard output.")};
    options.format = has("format") ? word("format", formats, options.format) : formatOf(options);
    readSheet(options);
    readRows(options);
}

// By the name's end; one without an end, such as standard output, says nothing.
ReportFormat Reader::formatOf(const ExportOptions &options) const
{
    const QString suffix = QFileInfo(options.output).suffix();
    if (suffix.isEmpty())
        return options.format;
    QStringList known;
    for (const auto &[name, format] : formats) {
        if (suffix.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return format;
        known.append(QLatin1Char('.') + QLatin1String(name));
    }
    throw Refusal{tr("--output: no report is called “.%1”. Let the name end in one of %2, or add "
                     "--format.")
                      .arg(suffix, known.join(QLatin1String(", ")))};
}

void Reader::readSheet(ExportOptions &options) const
{
    for (const char *option : {"sheet", "columns"}) {
        if (has(option) && options.format == ReportFormat::Json)
            throw Refusal{tr("--%1 goes with --format csv or html: a JSON report has everything.")
                              .arg(QLatin1String(option))};
    }
    options.isTable = options.format == ReportFormat::Csv || has("sheet") || has("columns");
    if (has("sheet"))
        options.sheet = sheetCalled(value("sheet"));
    readColumns(options);
}

browser::Kind Reader::sheetCalled(const QString &name) const
{
    const QString key = name.trimmed().toLower();
    if (const browser::KindInfo *kind = browser::kindWithKey(key))
        return kind->kind;
    const QString near = browser::nearestWord(key, sheetNames());
    throw Refusal{near.isEmpty()
            ? tr("--%1 is one of %2, not “%3”.")
                  .arg(QLatin1String("sheet"), sheetNames().join(QLatin1String(", ")), name)
            : tr("--sheet: there is no table “%1”. Is it “%2”?").arg(name, near)};
}

// In any case, each once.
void Reader::readColumns(ExportOptions &options) const
{
    if (!has("columns"))
        return;
    QStringList known;
    for (const browser::AnyColumn &column : browser::anyColumnsOf(options.sheet))
        known.append(column.key());
    const QStringList typed = value("columns").split(QLatin1Char(','));
    for (const QString &name : typed) {
        const QString key = name.trimmed().toLower();
        if (key.isEmpty())
            throw Refusal{tr("--columns: there is a comma too many.")};
        if (!known.contains(key)) {
            const QString near = browser::nearestWord(key, known);
            throw Refusal{near.isEmpty()
                    ? tr("--columns: there is no column “%1”.").arg(name)
                    : tr("--columns: there is no column “%1”. Is it “%2”?").arg(name, near)};
        }
        if (!options.columns.contains(key))
            options.columns.append(key);
    }
}

// Refused now, not after the engine has been asked for everything.
void Reader::readRows(ExportOptions &options) const
{
    const browser::QueryFields fields = browser::fieldsOf(options.sheet);
    options.filter = value("filter");
    options.sort = value("sort");
    const auto refuse = [](const char *name, const browser::QueryError &error) {
        throw Refusal{
            tr("--%1, at character %2: %3")
                .arg(QLatin1String(name), QString::number(error.position + 1), error.sentence)};
    };
    if (const auto error = browser::parseQueryOf(options.sheet, options.filter).error)
        refuse("filter", *error);
    if (const auto error = browser::parseSort(options.sort, fields).error)
        refuse("sort", *error);
}

template <typename T>
T Reader::word(const char *name, Words<T> words, T otherwise) const
{
    if (!has(name))
        return otherwise;
    QStringList known;
    for (const auto &[text, meaning] : words) {
        if (value(name).compare(QLatin1String(text), Qt::CaseInsensitive) == 0)
            return meaning;
        known.append(QLatin1String(text));
    }
    throw Refusal{tr("--%1 is one of %2, not “%3”.")
                      .arg(QLatin1String(name), known.join(QLatin1String(", ")), value(name))};
}

} // namespace

CommandLine parse(const QStringList &arguments, bool hasPasswordVariable)
{
    try {
        return Reader().read(arguments, hasPasswordVariable);
    } catch (const Refusal &refusal) {
        return {CommandLine::Wish::Refuse, {}, refusal.sentence};
    }
}

} // namespace cli
