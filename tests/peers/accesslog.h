// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

namespace test {

//! \brief What a server says it answered: its lines "process status method path", and perhaps a
//! note.
struct AccessLog {
    QHash<QByteArray, int> gets; //!< how often each path was answered
    int posts = 0;
    QSet<QByteArray> processes;    //!< that answered
    QHash<QByteArray, int> states; //!< how often each HTTP status was answered
    int notes = 0;                 //!< lines with a note other than "-"

    //! What has been written so far. A last line without its end is left out.
    [[nodiscard]] static AccessLog read(const QString &file);

    //! The most that one path was answered; 0: nothing was.
    [[nodiscard]] int mostOfOnePath() const;
};

} // namespace test
