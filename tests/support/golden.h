// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QTest>

//! \brief Compares with `tests/data/NAME.golden`.
//!
//! With INVENTORY_REWRITE_GOLDEN=1 in the environment it writes the file instead: look at the
//! difference before committing it.
inline void compareWithGolden(const QByteArray &actual, const QString &name)
{
    QFile golden(QStringLiteral(TEST_DATA_DIR "/%1.golden").arg(name));
    if (qEnvironmentVariableIsSet("INVENTORY_REWRITE_GOLDEN")) {
        QVERIFY2(golden.open(QIODevice::WriteOnly), qPrintable(golden.fileName()));
        QCOMPARE(golden.write(actual), actual.size());
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    // Newer locale data separates "AM" by a narrow blank.
    const auto text = [](const QByteArray &utf8) {
        return QString::fromUtf8(utf8).replace(QChar(0x202f), QLatin1Char(' '));
    };
    QCOMPARE(text(actual), text(golden.readAll()));
}
