// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

namespace demo {

//! \brief The end of a connection whose client may still be sending.
//!
//! A socket that is closed with unread bytes is reset, and the reset destroys answers that the
//! client has not read yet. So the sending side is shut, and what still comes is read and thrown
//! away until the client has closed too, or two seconds have passed; as Apache does. It deletes
//! itself.
class LingeringClose : public QObject {
    Q_OBJECT

public:
    //! Takes over \p descriptor.
    explicit LingeringClose(int descriptor, QObject *parent);
    ~LingeringClose() override;

private:
    void drain();

    int m_descriptor;
    QSocketNotifier m_notifier;
    QTimer m_deadline;
};

} // namespace demo
