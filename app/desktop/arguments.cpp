// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <limits>

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("desktop", text);
}

QList<QCommandLineOption> options()
{
    const auto valued = [](const char *name, const char *text, const char *value) {
        return QCommandLineOption(QLatin1String(name), words(text), QLatin1String(value));
    };
    return {
        {{QStringLiteral("h"), QStringLiteral("help")},
            words(QT_TRANSLATE_NOOP("desktop", "Show this help."))},
        {{QStringLiteral("v"), QStringLiteral("version")},
            words(QT_TRANSLATE_NOOP("desktop", "Show the version."))},
        {QStringLiteral("demo"),
            words(QT_TRANSLATE_NOOP("desktop", "Show the built-in demo engine."))},
        valued("vms", QT_TRANSLATE_NOOP("desktop", "Virtual machines of the demo engine."), "N"),
        valued("seed", QT_TRANSLATE_NOOP("desktop", "What the demo engine is made from."), "N"),
        valued("round-trip-ms",
            QT_TRANSLATE_NOOP("desktop", "Milliseconds to the demo engine and back."), "N"),
        valued("service-ms",
            QT_TRANSLATE_NOOP("desktop", "Milliseconds the demo engine takes for a request."), "N"),
        valued("url", QT_TRANSLATE_NOOP("desktop", "Ask for this engine."), "URL"),
        valued("username", QT_TRANSLATE_NOOP("desktop", "Ask for this user."), "NAME"),
        valued("ca-file", QT_TRANSLATE_NOOP("desktop", "Trust the certificates in this PEM file."),
            "FILE"),
    };
}

//! Reads whole numbers, and keeps the first complaint.
class Numbers {
public:
    explicit Numbers(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    template <typename T>
    void read(const char *name, T &value, qint64 minimum, qint64 maximum)
    {
        const QLatin1String option(name);
        if (!m_parser.isSet(option))
            return;
        bool isNumber = false;
        const qint64 number = m_parser.value(option).toLongLong(&isNumber);
        if (isNumber && number >= minimum && number <= maximum)
            value = T(number);
        else if (error.isEmpty())
            error = QCoreApplication::translate("desktop", "--%1 is a number from %2 to %3.")
                        .arg(option)
                        .arg(minimum)
                        .arg(maximum);
    }

    QString error;

private:
    const QCommandLineParser &m_parser;
};

void readDemo(const QCommandLineParser &parser, Arguments &arguments)
{
    demo::Options &options = arguments.demoOptions;
    Numbers numbers(parser);
    numbers.read("vms", options.vms, 0, 100'000);
    numbers.read("seed", options.seed, 0, std::numeric_limits<qint64>::max());
    qint64 roundTrip = 0;
    qint64 service = 0;
    numbers.read("round-trip-ms", roundTrip, 0, 60'000);
    numbers.read("service-ms", service, 0, 60'000);
    options.roundTrip = std::chrono::milliseconds(roundTrip);
    options.service = std::chrono::milliseconds(service);
    arguments.error = numbers.error;
}

} // namespace

Arguments parsed(const QStringList &commandLine)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(words(QT_TRANSLATE_NOOP(
        "desktop", "Shows everything an oVirt engine knows about its virtual machines.")));
    parser.addOptions(options());

    Arguments arguments;
    const bool isUnderstood = parser.parse(commandLine);
    readDemo(parser, arguments);
    if (!isUnderstood)
        arguments.error = parser.errorText();
    else if (!parser.positionalArguments().isEmpty())
        arguments.error = QCoreApplication::translate("desktop", "“%1” is not understood.")
                              .arg(parser.positionalArguments().first());
    arguments.help = parser.isSet(QStringLiteral("help"));
    arguments.version = parser.isSet(QStringLiteral("version"));
    arguments.demo = parser.isSet(QStringLiteral("demo"));
    arguments.known.url = parser.value(QStringLiteral("url"));
    arguments.known.username = parser.value(QStringLiteral("username"));
    arguments.known.caFile = parser.value(QStringLiteral("ca-file"));
    arguments.isEngineKnown = !arguments.known.url.isEmpty();
    arguments.helpText = parser.helpText();
    return arguments;
}
