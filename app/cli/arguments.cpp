// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/arguments.h"

#include "app/cli/options.h"
#include "app/cli/refusal.h"
#include "ui/columns/kindinfo.h"
#include "ui/query/nearestword.h"

namespace cli {

using ovirt::ConnectionOptions;

constexpr const char *examples =
    "  ovirt-inventory-cli export --url engine.example.com --username admin@internal \\\n"
    "      --ca-file engine-ca.pem --output inventory.html\n"
    "  ovirt-inventory-cli export --demo --sheet vms --filter 'status:down disks>2' \\\n"
    "      --sort -provisioned --output down.csv\n"
    "  ovirt-inventory-cli export --demo --sheet disks --columns vm,name,size,vm.status \\\n"
    "      --format html --output disks.html\n";

QStringList sheetNames()
{
    QStringList keys;
    for (const browser::KindInfo &kind : browser::allKinds())
        keys.append(QLatin1String(kind.key));
    return keys;
}

Arguments::Arguments()
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

void Arguments::declare(const char *name, const QString &help, const QString &value)
{
    m_names.append(QLatin1String(name));
    m_parser.addOption({QLatin1String(name), help, value});
}

void Arguments::declareConnection()
{
    const QString number = tr("number");
    const QString file = tr("file");
    declare("url", tr("The engine: a host name, or https://NAME/ovirt-engine/api."), tr("URL"));
    declare("username", tr("The user with the profile, as in admin@internal."), tr("name"));
    declare("password-stdin",
        tr("Read the password from the first line of standard input; a terminal asks for it "
           "and does not show it."));
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

void Arguments::declareScope()
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

void Arguments::declareReport()
{
    const QString number = tr("number");
    declare("format",
        tr("json, csv or html. Without it the end of the output's name decides; json where it has "
           "none."),
        tr("format"));
    declare("sheet",
        tr("What a table is about, for csv and html: %1; vms without it. HTML without --sheet and "
           "--columns is the whole report.")
            .arg(sheetNames().join(QLatin1String(", "))),
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

void Arguments::parse(const QStringList &arguments)
{
    m_isUnderstood = m_parser.parse(arguments);
}

void Arguments::check() const
{
    const QStringList unknown = m_parser.unknownOptionNames();
    if (!unknown.isEmpty())
        throw Refusal{unknownOption(unknown.first())};
    if (!m_isUnderstood)
        throw Refusal{m_parser.errorText()};
    const QStringList commands = m_parser.positionalArguments();
    if (commands == QStringList(QStringLiteral("export")))
        return;
    throw Refusal{commands.isEmpty() ? tr("There is no command. The one there is: export.")
                                     : tr("“%1” is no command. The one there is: export.")
                                           .arg(commands.join(QLatin1Char(' ')))};
}

QString Arguments::unknownOption(const QString &name) const
{
    const QString typed = QLatin1String(name.size() == 1 ? "-" : "--") + name;
    const QString near = browser::nearestWord(name, m_names);
    return near.isEmpty()
        ? tr("There is no option %1.").arg(typed)
        : tr("There is no option %1. Is it %2?").arg(typed, QLatin1String("--") + near);
}

// Qt's first line has the whole path of the program, and the command last.
QString Arguments::helpText() const
{
    QString options = m_parser.helpText();
    options.remove(0, options.indexOf(QLatin1Char('\n')) + 1);
    return tr("Usage: %1").arg(QLatin1String("ovirt-inventory-cli export "))
        + tr("--url URL --username NAME [options]") + QLatin1String("\n       ")
        + QLatin1String("ovirt-inventory-cli export --demo ") + tr("[options]")
        + QLatin1String("\n\n") + options + QLatin1Char('\n') + tr("Examples:\n")
        + QLatin1String(examples) + QLatin1Char('\n')
        + tr("Exit codes:\n"
             "  0  the report is complete\n"
             "  1  failed; there is no report\n"
             "  2  the command line makes no sense; nothing was done\n"
             "  3  partial: the report is written, and says what is missing\n")
        + QLatin1Char('\n')
        + tr("A CSV cannot say what is missing; standard error and the exit code do.\n"
             "Ctrl+C ends it without a report, with exit code 1.\n");
}

qint64 Arguments::number(const char *name, qint64 least, qint64 most, qint64 otherwise) const
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

} // namespace cli
