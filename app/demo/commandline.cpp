// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/commandline.h"

#include "app/demo/misbehaviour.h"

#include <QCommandLineParser>

namespace demo {
namespace {

constexpr int wrongUsage = 2;
constexpr char passwordVariable[] = "OVIRT_DEMO_PASSWORD";

// Reads values of options, and remembers the first that is wrong.
class Values {
public:
    explicit Values(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    qint64 number(const char *name, qint64 least, qint64 most)
    {
        bool ok = false;
        const qint64 value = text(name).toLongLong(&ok);
        check(name, ok && value >= least && value <= most,
            QStringLiteral("%1 to %2").arg(least).arg(most));
        return value;
    }

    std::chrono::microseconds milliseconds(const char *name)
    {
        bool ok = false;
        const double value = text(name).toDouble(&ok);
        check(name, ok && value >= 0 && value <= 60'000, QStringLiteral("0 to 60000"));
        return std::chrono::microseconds(static_cast<qint64>(value * 1000));
    }

    QHostAddress address(const char *name)
    {
        const QHostAddress value(text(name));
        check(name, !value.isNull(), QStringLiteral("an IP address"));
        return value;
    }

    [[nodiscard]] QString text(const char *name) const
    {
        return m_parser.value(QLatin1String(name));
    }
    [[nodiscard]] bool has(const char *name) const { return m_parser.isSet(QLatin1String(name)); }
    [[nodiscard]] QString error() const { return m_error; }

private:
    void check(const char *name, bool ok, const QString &expected)
    {
        if (!ok && m_error.isEmpty())
            m_error = QStringLiteral("--%1: \"%2\" is not %3")
                          .arg(QLatin1String(name), text(name), expected);
    }

    const QCommandLineParser &m_parser;
    QString m_error;
};

void add(QCommandLineParser &parser, const char *name, const char *value,
    const QString &description, const QString &standard = {})
{
    const QString text =
        standard.isEmpty() ? description : description + QStringLiteral(" [%1]").arg(standard);
    parser.addOption({QLatin1String(name), text, QLatin1String(value), standard});
}

void addEstateOptions(QCommandLineParser &parser, const Options &defaults)
{
    add(parser, "vms", "N", QStringLiteral("How many virtual machines it has."),
        QString::number(defaults.vms));
    add(parser, "seed", "N", QStringLiteral("The same seed makes the same engine."),
        QString::number(defaults.seed));
    parser.addOption({QStringLiteral("estate"),
        QStringLiteral("Do not serve; print everything that would be served, as JSON.")});
    add(parser, "user", "NAME", QStringLiteral("Who may sign in."), defaults.username);
    add(parser, "password", "WORD",
        QStringLiteral("The password, which other users of this machine can see here; or set %1.")
            .arg(QLatin1String(passwordVariable)),
        defaults.password);
    add(parser, "token-lifetime", "S",
        QStringLiteral("A token is good for so many seconds; 0: until sign-out."),
        QStringLiteral("0"));
}

void addMisbehaviourOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("no-admin"),
        QStringLiteral("Who signs in is no administrator: no summary, no users, no groups.")});
    add(parser, "fail-every", "N",
        QStringLiteral("One request in N fails, and succeeds when it is asked again; 0: none."),
        QStringLiteral("0"));
    add(parser, "restart-after", "N",
        QStringLiteral("It restarts once after N requests: connections end, tokens are void; 0: "
                       "never."),
        QStringLiteral("0"));
    add(parser, "restart-ms", "MS",
        QStringLiteral("Restarting, it refuses connections for so long, and then answers 503 for "
                       "as long."),
        QStringLiteral("2000"));
}

void addAddressOptions(QCommandLineParser &parser)
{
    add(parser, "port", "N", QStringLiteral("Where it listens; 0: the system picks a port."),
        QStringLiteral("0"));
    add(parser, "listen", "ADDRESS",
        QStringLiteral("The address it listens on. Anything but a loopback address is unwise: its "
                       "password is no secret, "
                       "and it was not made to stand in a network."),
        QStringLiteral("127.0.0.1"));
    add(parser, "tls-certificate", "FILE",
        QStringLiteral("Serve HTTPS with this PEM certificate; its CA may follow in the file."));
    add(parser, "tls-key", "FILE", QStringLiteral("The PEM key of the certificate."));
}

void addNetworkOptions(QCommandLineParser &parser, const Options &defaults)
{
    add(parser, "round-trip-ms", "MS",
        QStringLiteral("Pretended network: half on the way in, half on the way out; connecting "
                       "costs one more."),
        QStringLiteral("0"));
    add(parser, "service-ms", "MS",
        QStringLiteral("How long each request takes, one after another on a connection; with "
                       "\"follow\" so long for each list and object inlined, besides."),
        QStringLiteral("0"));
    add(parser, "max-keepalive", "N",
        QStringLiteral("A connection ends after so many answers and one; 0: never."),
        QString::number(defaults.maxKeepAlive));
    add(parser, "keepalive-timeout", "S",
        QStringLiteral("An idle connection is closed after so many seconds."), QStringLiteral("5"));
}

Options optionsOf(Values &values)
{
    Options options;
    options.vms = static_cast<int>(values.number("vms", 0, 100'000));
    options.seed =
        static_cast<quint64>(values.number("seed", 0, std::numeric_limits<qint64>::max()));
    options.port = static_cast<quint16>(values.number("port", 0, 65'535));
    options.address = values.address("listen");
    options.roundTrip = values.milliseconds("round-trip-ms");
    options.service = values.milliseconds("service-ms");
    options.maxKeepAlive = static_cast<int>(values.number("max-keepalive", 0, 1'000'000));
    options.keepAliveTimeout = std::chrono::seconds(values.number("keepalive-timeout", 1, 3600));
    options.tokenLifetime = std::chrono::seconds(values.number("token-lifetime", 0, 1'000'000));
    options.tlsCertificate = values.text("tls-certificate");
    options.tlsKey = values.text("tls-key");
    options.username = values.text("user");
    options.password = values.text("password");
    options.administrator = !values.has("no-admin");
    if (const qint64 every = values.number("fail-every", 0, 1'000'000); every > 0)
        options.overrides = {failingEvery(static_cast<int>(every))};
    if (const qint64 after = values.number("restart-after", 0, 1'000'000'000); after > 0) {
        const auto each = std::chrono::duration_cast<std::chrono::milliseconds>(
            values.milliseconds("restart-ms"));
        options.restart = {static_cast<int>(after), each, each};
    }
    if (!values.has("password") && qEnvironmentVariableIsSet(passwordVariable))
        options.password = qEnvironmentVariable(passwordVariable);
    return options;
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("A made-up oVirt engine, for trying out and testing clients."));
    const QCommandLineOption help = parser.addHelpOption();
    const Options defaults;
    addEstateOptions(parser, defaults);
    addAddressOptions(parser);
    addNetworkOptions(parser, defaults);
    addMisbehaviourOptions(parser);
    if (!parser.parse(arguments))
        return {std::nullopt, parser.errorText() + QLatin1Char('\n'), wrongUsage};
    if (parser.isSet(help))
        return {std::nullopt, parser.helpText(), 0};
    Values values(parser);
    Options options = optionsOf(values);
    QString error = values.error();
    if (error.isEmpty() && !parser.positionalArguments().isEmpty())
        error = QStringLiteral("Unexpected argument: %1")
                    .arg(parser.positionalArguments().constFirst());
    if (error.isEmpty() && options.tlsCertificate.isEmpty() != options.tlsKey.isEmpty())
        error = QStringLiteral("--tls-certificate and --tls-key belong together");
    if (!error.isEmpty())
        return {std::nullopt, error + QLatin1Char('\n'), wrongUsage};
    return {options, {}, 0, values.has("estate")};
}

} // namespace demo
