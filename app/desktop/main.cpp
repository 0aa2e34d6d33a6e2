// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/arguments.h"
#include "app/desktop/desktop.h"
#include "translations/translator.h"
#include "ui/views/icons.h"

#include <QApplication>
#include <QNetworkProxyFactory>

#include <cstdio>

namespace {

constexpr int wrongUsage = 2;

void print(std::FILE *stream, const QString &text)
{
    std::fprintf(stream, "%s\n", qUtf8Printable(text.trimmed()));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ovirt-inventory"));
    QCoreApplication::setApplicationVersion(QStringLiteral(INVENTORY_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("oVirt Inventory"));
    QGuiApplication::setDesktopFileName(QStringLiteral("ovirt-inventory"));
    QGuiApplication::setWindowIcon(browser::programIcon());
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
    return QApplication::exec();
}
