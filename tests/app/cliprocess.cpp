// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cliprocess.h"

#include <QSignalSpy>

#include <csignal>

// Milliseconds: a whole inventory of 10,000 VMs under AddressSanitizer, on a busy machine.
constexpr int longestRun = 180'000;

QString CliResult::verdict() const
{
    QStringList lines = err.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(QLatin1Char(' ')); });
    return lines.isEmpty() ? QString() : lines.last();
}

CliProcess::CliProcess(const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("OVIRT_PASSWORD"));
    environment.insert(QStringLiteral("LSAN_OPTIONS"),
        QStringLiteral("print_suppressions=0:suppressions=" TEST_DATA_DIR "/lsan.supp"));
    m_process.setProcessEnvironment(environment);
    m_process.setProgram(QStringLiteral(CLI_PROGRAM));
    m_process.setArguments(arguments);
}

CliProcess &CliProcess::password(const QString &inEnvironment)
{
    return variable(QStringLiteral("OVIRT_PASSWORD"), inEnvironment);
}

CliProcess &CliProcess::variable(const QString &name, const QString &value)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
    return *this;
}

CliProcess &CliProcess::input(const QByteArray &bytes)
{
    m_input = bytes;
    return *this;
}

CliProcess &CliProcess::inChild(const std::function<void()> &modifier)
{
    m_process.setChildProcessModifier(modifier);
    return *this;
}

void CliProcess::start()
{
    m_process.start();
    m_process.write(m_input);
    m_process.closeWriteChannel();
}

void CliProcess::signal(int number)
{
    ::kill(pid_t(m_process.processId()), number);
}

CliResult CliProcess::finish()
{
    QSignalSpy finished(&m_process, &QProcess::finished);
    if (m_process.state() == QProcess::NotRunning)
        start();
    if (!finished.wait(longestRun)) {
        m_process.kill();
        m_process.waitForFinished(); // it was killed: QProcess warns of one that still runs
        return {-1, {}, QStringLiteral("it did not end in time")};
    }
    CliResult result;
    if (m_process.exitStatus() == QProcess::NormalExit)
        result.exitCode = m_process.exitCode();
    result.out = m_process.readAllStandardOutput();
    result.err = QString::fromUtf8(m_process.readAllStandardError());
    return result;
}
