// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QTest>

//! What a foreign reader says: the output of a Python script, or nothing where it failed.
inline QByteArray runPython(const QString &script, const QStringList &arguments)
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), QStringList{script} + arguments);
    const bool ended = python.waitForFinished(60'000);
    if (!ended || python.exitStatus() != QProcess::NormalExit || python.exitCode() != 0) {
        qWarning(
            "%s: %s", qPrintable(script), python.readAllStandardError().right(2000).constData());
        return {};
    }
    return python.readAllStandardOutput();
}
