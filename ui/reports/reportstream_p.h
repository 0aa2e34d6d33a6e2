// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

class QIODevice;

namespace browser {

//! \brief UTF-8 text to a device in large pieces; every writer goes through it.
//! \par Errors  Throws ovirt::Error as soon as the device takes no more.
class ReportStream {
public:
    explicit ReportStream(QIODevice &device);

    ReportStream &operator<<(const char *utf8);
    ReportStream &operator<<(const QByteArray &utf8);
    ReportStream &operator<<(const QString &text);

    //! Hands over what is left. Without it the end is missing.
    void finish();

private:
    void handOverWhereLarge();

    QIODevice &m_device;
    QByteArray m_waiting;
};

} // namespace browser
