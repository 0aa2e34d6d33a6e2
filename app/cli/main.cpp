// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exportcommand.h"
#include "app/cli/password.h"
#include "app/demo/signalwatcher.h"
#include "sdk/error.h"
#include "translations/translator.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>

#include <csignal>
#include <cstdio>

namespace {

int print(const QString &text)
{
    const bool isPut = std::fputs(text.toLocal8Bit().constData(), stdout) >= 0;
    return isPut && std::fflush(stdout) == 0 ? cli::Complete : cli::Failed;
}

int complain(const QString &sentence, cli::ExitCode code)
{
    cli::Console().say(sentence);
    return code;
}

int exportReport(cli::ExportOptions options)
{
    try {
        if (!options.demo)
            options.connection.password = cli::readPassword(options);
    } catch (const ovirt::Error &error) {
        return complain(error.sentence(), cli::Failed);
    }
    std::signal(SIGXFSZ, SIG_IGN); // a report too large for the limit is an error with a sentence
    demo::SignalWatcher signals;
    cli::ExportCommand command(options);
    QObject::connect(
        &signals, &demo::SignalWatcher::terminated, &command, &cli::ExportCommand::interrupt);
    QObject::connect(&command, &cli::ExportCommand::finished, qApp, &QCoreApplication::exit,
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(&command, &cli::ExportCommand::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ovirt-inventory-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(INVENTORY_VERSION));
    QNetworkProxyFactory::setUseSystemConfiguration(true);

    browser::Translator translator;
    translator.use(QLocale::system());
    const cli::CommandLine line =
        cli::parse(QCoreApplication::arguments(), qEnvironmentVariableIsSet(cli::passwordVariable));
    switch (line.wish) {
    case cli::CommandLine::Wish::Export:
        return exportReport(line.options);
    case cli::CommandLine::Wish::ShowHelp:
        return print(line.text);
    case cli::CommandLine::Wish::ShowVersion:
        return print(QStringLiteral("ovirt-inventory-cli %1\n").arg(app.applicationVersion()));
    case cli::CommandLine::Wish::Refuse:
        return complain(
            line.text + QLatin1Char(' ') + QCoreApplication::translate("cli", "--help tells more."),
            cli::WrongUsage);
    }
    Q_UNREACHABLE();
}
