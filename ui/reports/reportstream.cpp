// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/reportstream_p.h"

#include "sdk/error.h"

#include <QCoreApplication>
#include <QIODevice>

namespace browser {

constexpr qsizetype pieceSize = 65'536;

ReportStream::ReportStream(QIODevice &device)
    : m_device(device)
{
    m_waiting.reserve(2 * pieceSize);
}

ReportStream &ReportStream::operator<<(const char *utf8)
{
    m_waiting.append(utf8);
    handOverWhereLarge();
    return *this;
}

ReportStream &ReportStream::operator<<(const QByteArray &utf8)
{
    m_waiting.append(utf8);
    handOverWhereLarge();
    return *this;
}

ReportStream &ReportStream::operator<<(const QString &text)
{
    return *this << text.toUtf8();
}

void ReportStream::finish()
{
    if (m_device.write(m_waiting) != m_waiting.size()) {
        throw ovirt::Error(ovirt::Error::Kind::Configuration,
            QCoreApplication::translate("browser", "The report cannot be written: %1.")
                .arg(m_device.errorString()));
    }
    m_waiting.clear();
}

void ReportStream::handOverWhereLarge()
{
    if (m_waiting.size() >= pieceSize)
        finish();
}

} // namespace browser
