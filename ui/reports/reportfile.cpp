// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/reportfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>

namespace browser {
namespace {

using ovirt::Error;

Error refusal(const QString &message, const QString &advice)
{
    return Error(Error::Kind::Configuration, message).setAdvice(advice);
}

Error writeError(const QString &path, const QFileDevice &file)
{
    if (file.error() == QFileDevice::ResourceError) {
        return refusal(
            QCoreApplication::translate("browser", "There is no room left to write %1.").arg(path),
            QCoreApplication::translate(
                "browser", "Make room, or choose another place. Nothing was kept there."));
    }
    return refusal(QCoreApplication::translate("browser", "%1 cannot be written: %2.")
                       .arg(path, file.errorString()),
        QCoreApplication::translate("browser", "Choose another place for the report."));
}

Error standardOutputError(const QFileDevice &file)
{
    if (file.errorString() == qt_error_string(EPIPE)) { // as of `| head`
        return refusal(QCoreApplication::translate("browser", "Nobody read the report to its end."),
            QCoreApplication::translate("browser", "Write it to a file to have all of it."));
    }
    if (file.error() == QFileDevice::ResourceError) {
        return refusal(QCoreApplication::translate(
                           "browser", "There is no room left to write to standard output."),
            QCoreApplication::translate("browser", "Make room, or name a file with --output."));
    }
    return refusal(QCoreApplication::translate("browser", "Standard output cannot be written: %1.")
                       .arg(file.errorString()),
        QCoreApplication::translate("browser", "Name a file with --output."));
}

// A pipe or a device cannot be stood in for; it has to be written to.
bool isSpecial(const QFileInfo &target)
{
    return target.exists() && !target.isFile() && !target.isDir();
}

} // namespace

ReportFile::ReportFile(const QString &path)
    : m_path(path)
{
    check();
}

bool ReportFile::isStandardOutput() const
{
    return m_path == QLatin1String("-");
}

void ReportFile::check() const
{
    const QFileInfo target(m_path);
    if (isStandardOutput() || isSpecial(target))
        return;
    if (target.isDir()) {
        throw refusal(QCoreApplication::translate("browser", "%1 is a folder.").arg(m_path),
            QCoreApplication::translate("browser", "Name a file in it."));
    }
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir()) {
        throw refusal(
            QCoreApplication::translate("browser", "There is no folder %1.").arg(folder.filePath()),
            QCoreApplication::translate("browser", "Make it first, or choose another."));
    }
    if (!folder.isWritable() || (target.exists() && !target.isWritable())) {
        throw refusal(
            QCoreApplication::translate("browser", "%1 may not be written: %2 is read-only.")
                .arg(m_path, folder.isWritable() ? m_path : folder.filePath()),
            QCoreApplication::translate("browser", "Choose a folder that you may write to."));
    }
}

void ReportFile::save(const std::function<void(QIODevice &)> &write) const
{
    if (isStandardOutput() || isSpecial(QFileInfo(m_path)))
        saveDirectly(write);
    else
        saveWhole(write);
}

void ReportFile::saveDirectly(const std::function<void(QIODevice &)> &write) const
{
    QFile file(m_path);
    const bool opened = isStandardOutput() ? file.open(stdout, QIODevice::WriteOnly)
                                           : file.open(QIODevice::WriteOnly);
    const auto error = [&] {
        return isStandardOutput() ? standardOutputError(file) : writeError(m_path, file);
    };
    if (!opened)
        throw error();
    try {
        write(file);
    } catch (const Error &) {
        throw error();
    }
    if (!file.flush())
        throw error();
}

void ReportFile::saveWhole(const std::function<void(QIODevice &)> &write) const
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        throw writeError(m_path, file);
    // Now, and not at the end: an inventory is nobody else's business while it is written, either.
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        throw writeError(m_path, file);
    try {
        write(file);
    } catch (const Error &) {
        throw writeError(m_path, file);
    }
    if (!file.flush() || !file.commit())
        throw writeError(m_path, file);
}

} // namespace browser
