// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/arguments.h"
#include "app/desktop/desktop.h"
#include "translations/translator.h"
#include "ui/views/icons.h"

#include <QApplication>
#include <QNetworkProxyFactory>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string_view>

namespace {

constexpr int wrongUsage = 2;

void print(std::FILE *stream, const QString &text)
{
    std::fprintf(stream, "%s\n", qUtf8Printable(text.trimmed()));
}

// What is only to be printed needs no display.
bool isToBePrinted(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const std::string_view text(argument);
        return text == "-h" || text == "--help" || text == "-v" || text == "--version";
    });
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (isToBePrinted(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    auto application = std::make_unique<QApplication>(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("oVirt Inventory"));
    QGuiApplication::setDesktopFileName(QStringLiteral("ovirt-inventory"));
    QGuiApplication::setWindowIcon(browser::programIcon());
    return application;
}

} // namespace

int main(int argc, char **argv)
{
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ovirt-inventory"));
    QCoreApplication::setApplicationVersion(QStringLiteral(INVENTORY_VERSION));
    QNetworkProxyFactory::setUseSystemConfiguration(true);

    browser::Translator translator; // until the settings are read
    translator.use(QLocale::system());
    const Arguments arguments = parsed(QCoreApplication::arguments());
    if (arguments.help) {
        print(stdout, arguments.helpText);
        return 0;
    }
    if (arguments.version) {
        print(stdout, QStringLiteral("ovirt-inventory " INVENTORY_VERSION));
        return 0;
    }
    if (!arguments.error.isEmpty()) {
        print(stderr, arguments.error);
        return wrongUsage;
    }
    Desktop desktop(arguments);
    desktop.start();
    return QCoreApplication::exec();
}
