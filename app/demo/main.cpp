// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/commandline.h"
#include "app/demo/engine.h"
#include "app/demo/inventory/estatejson.h"
#include "app/demo/signalwatcher.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace {

void print(std::FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stream);
    std::fflush(stream);
}

int printEstate(const demo::Options &options)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return 1;
    demo::writeEstate(demo::estateOf(options), out);
    return out.flush() ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ovirt-demo-engine"));
    const demo::CommandLine line = demo::CommandLine::parse(QCoreApplication::arguments());
    if (!line.options) {
        print(line.exitCode == 0 ? stdout : stderr, line.text.toUtf8());
        return line.exitCode;
    }
    if (line.estateOnly)
        return printEstate(*line.options);
    const demo::SignalWatcher signalWatcher;
    QObject::connect(
        &signalWatcher, &demo::SignalWatcher::terminated, &application, &QCoreApplication::quit);
    demo::Engine engine(*line.options);
    if (!engine.listen()) {
        print(stderr, "ovirt-demo-engine: " + engine.errorString().toUtf8() + '\n');
        return 1;
    }
    print(stdout, engine.url().toEncoded() + '\n');
    QCoreApplication::exec();
    print(stdout, engine.statistics().toJson() + '\n');
    return 0;
}
