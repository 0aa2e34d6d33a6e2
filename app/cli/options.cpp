// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/options.h"

#include "sdk/error.h"
#include "ui/query/kindquery.h"
#include "ui/query/nearestword.h"
#include "ui/query/tableselector.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace cli {
namespace {

using ovirt::ConnectionOptions;

constexpr int defaultTimeout = 120; // seconds: enough for a large list, and not for ever
constexpr int longestTimeout = 24 * 60 * 60;
constexpr int mostDemoVms = 100'000;
constexpr int mostRetries = 10;
constexpr int leastOftenFailing = 1'000'000;

template <typename T>
using Words = std::initializer_list<std::pair<const char *, T>>;

constexpr Words<ReportFormat> formats = {
    {"json", ReportFormat::Json}, {"csv", ReportFormat::Csv}, {"html", ReportFormat::Html}};
constexpr Words<ovirt::FetchPlan> plans = {{"automatic", ovirt::FetchPlan::Automatic},
    {"fan-out", ovirt::FetchPlan::FanOut}, {"follow", ovirt::FetchPlan::Follow}};

QStringList kindKeys()
{
    QStringList keys;
    for (const browser::KindInfo &kind : browser::allKinds())
        keys.append(QLatin1String(kind.key));
    return keys;
}

// Thrown where the command line makes no sense.
struct Refusal {
    QString sentence;
};

// The options, each declared once, and what their values come to.
class Reader {
    Q_DECLARE_TR_FUNCTIONS(cli)

public:
    Reader();

    CommandLine read(const QStringList &arguments, bool hasPasswordVariable);

private:
    void declare(const char *name, const QString &help, const QString &value = {});
    void declareConnection();
    void declareScope();
    void declareReport();

    [[nodiscard]] bool has(const char *name) const { return m_parser.isSet(QLatin1String(name)); }
    [[nodiscard]] QString value(const char *name) const
    {
        return m_parser.value(QLatin1String(name));
    }
    [[nodiscard]] qint64 number(
        const char *name, qint64 least, qint64 most, qint64 otherwise) const;
    template <typename T>
    [[nodiscard]] T word(const char *name, Words<T> words, T otherwise) const;

    [[nodiscard]] QString helpText() const;
    [[nodiscard]] ExportOptions exportOptions(bool hasPasswordVariable) const;
    void readEngine(ExportOptions &options, bool hasPasswordVariable) const;
    void readPasswordSource(ExportOptions &options, bool hasPasswordVariable) const;
    void readDemo(ExportOptions &options) const;
    void readReport(ExportOptions &options) const;
    [[nodiscard]] ReportFormat formatOf(const ExportOptions &options) const;
    void readSheet(ExportOptions &options) const;
    void readColumns(ExportOptions &options) const;
    void readRows(ExportOptions &options) const;

    QCommandLineParser m_parser;
};

Reader::Reader()
{
    m_parser.setApplicationDescription(
        tr("Takes the inventory of an oVirt engine: its VMs with their disks, NICs and "
           "permissions, and writes it as a report."));
    m_parser.addPositionalArgument(
        QStringLiteral("export"), tr("Take the inventory and write a report."));
    declareConnection();
    declareScope();
    declareReport();
    declare("help", tr("Show this help."));
    declare("version", tr("Show the version."));
}

void Reader::declare(const char *name, const QString &help, const QString &value)
{
    m_parser.addOption({QLatin1String(name), help, value});
}

void Reader::declareConnection()
{
    const QString number = tr("number");
    const QString file = tr("file");
    declare("url", tr("The engine: a host name, or https://NAME/ovirt-engine/api."), tr("URL"));
    declare("username", tr("The user with the profile, as in admin@internal."), tr("name"));
    declare("password-stdin", tr("Read the password from standard input."));
    declare("password-file",
        tr("Read the password from the first line of this file. Without either option it is taken "
           "from the variable %1.")
            .arg(QLatin1String(passwordVariable)),
        file);
    declare(
        "ca-file", tr("The certificates to trust, a PEM file. Without it: the system's."), file);
    declare("insecure",
        tr("Trust any certificate. Only for tests: whoever is on the way can read "
           "the password."));
    declare("connections",
        tr("Connections at most, %1 to %2; 5 without it.")
            .arg(ConnectionOptions::minConnections)
            .arg(ConnectionOptions::maxConnections),
        number);
    declare("pipeline",
        tr("Requests under way on each connection at most, %1 (one at a time) to %2; 5 without it.")
            .arg(ConnectionOptions::minPipeline)
            .arg(ConnectionOptions::maxPipeline),
        number);
    declare("timeout",
        tr("Seconds that one answer may take, 0 (for ever) to %1; %2 without it.")
            .arg(longestTimeout)
            .arg(defaultTimeout),
        tr("seconds"));
}

void Reader::declareScope()
{
    declare("plan",
        tr("How what each VM has is fetched: fan-out asks list by list, follow asks for pages of "
           "VMs with everything, automatic decides by the number of VMs; automatic without it."),
        tr("plan"));
    declare("applications", tr("Also what the guests' agents found installed."));
    declare("retry",
        tr("Times that what failed is asked for again, 0 to %1; 0 without it.").arg(mostRetries),
        tr("number"));
}

void Reader::declareReport()
{
    const QString number = tr("number");
    declare("format",
        tr("json, csv or html. Without it the end of the output's name decides; json where it has "
           "none."),
        tr("format"));
    declare("sheet",
        tr("What a table is about, for csv and html: %1; vms without it. HTML without --sheet and "
           "--columns is the whole report.")
            .arg(kindKeys().join(QLatin1String(", "))),
        tr("sheet"));
    declare("columns",
        tr("Columns of a table, by the names in the first line of its CSV, with commas between; "
           "also those of related objects, such as vm.status. Without it: all of its own."),
        tr("names"));
    declare("filter",
        tr("Only rows that match, in the language of the window's filter line, as in "
           "'status:down disks>2'. A bare word is looked for in --columns; without it, in what the "
           "window's table shows at first, and for a whole report in the VMs and in their disks, "
           "NICs, permissions and snapshots."),
        tr("filter"));
    declare("sort",
        tr("Columns to order by, with commas between, the first counts most; a minus turns one "
           "round, as in cluster,-memory. Without it: as the window shows the table at first."),
        tr("names"));
    declare("output", tr("Where the report goes; - or nothing is standard output."), tr("file"));
    declare("demo", tr("Start the built-in demo engine and take the inventory of that."));
    declare("vms", tr("VMs of the demo engine, 0 to %1; 100 without it.").arg(mostDemoVms), number);
    declare("seed", tr("What the demo engine's VMs are made from; 1 without it."), number);
    declare("fail-every",
        tr("The demo engine fails one request in so many, each once, to see what a report makes of "
           "it; none without it."),
        number);
}

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
    const bool understood = m_parser.parse(arguments);
    if (has("help"))
        return {CommandLine::Wish::ShowHelp, {}, helpText()};
    if (has("version"))
        return {CommandLine::Wish::ShowVersion, {}, {}};
    if (!understood)
        throw Refusal{m_parser.errorText()};
    const QStringList commands = m_parser.positionalArguments();
    if (commands != QStringList(QStringLiteral("export"))) {
        throw Refusal{commands.isEmpty() ? tr("There is no command. The one there is: export.")
                                         : tr("“%1” is no command. The one there is: export.")
                                               .arg(commands.join(QLatin1Char(' ')))};
    }
    return {CommandLine::Wish::Export, exportOptions(hasPasswordVariable), {}};
}

QString Reader::helpText() const
{
    return m_parser.helpText() + QLatin1Char('\n')
        + tr("Exit codes:\n"
             "  0  the report is complete\n"
             "  1  failed; there is no report\n"
             "  2  the command line makes no sense; nothing was done\n"
             "  3  partial: the report is written, and says what is missing\n")
        + QLatin1Char('\n')
        + tr("A CSV cannot say what is missing; standard error and the exit code do.\n"
             "Ctrl+C ends it without a report, with exit code 1.\n");
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
    if (has("sheet")) {
        const browser::KindInfo *kind = browser::kindWithKey(value("sheet"));
        if (!kind) {
            throw Refusal{tr("--%1 is one of %2, not “%3”.")
                              .arg(QLatin1String("sheet"), kindKeys().join(QLatin1String(", ")),
                                  value("sheet"))};
        }
        options.sheet = kind->kind;
    }
    readColumns(options);
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

qint64 Reader::number(const char *name, qint64 least, qint64 most, qint64 otherwise) const
{
    if (!has(name))
        return otherwise;
    bool isNumber = false;
    const qint64 number = value(name).toLongLong(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    throw Refusal{
        tr("--%1 takes a number from %2 to %3, not “%4”.")
            .arg(QLatin1String(name), QString::number(least), QString::number(most), value(name))};
}

template <typename T>
T Reader::word(const char *name, Words<T> words, T otherwise) const
{
    if (!has(name))
        return otherwise;
    QStringList known;
    for (const auto &[text, meaning] : words) {
        if (value(name) == QLatin1String(text))
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
