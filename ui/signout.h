// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QEventLoopLocker>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace browser {

class EngineSession;

//! \brief Ends sessions at their engines, out of sight.
//!
//! While it does, the program does not quit, but for two seconds at most: an engine that does not
//! answer ends an idle session itself.
class SignOut : public QObject {
    Q_OBJECT

public:
    explicit SignOut(QObject *parent = nullptr);
    ~SignOut() override;

    //! Nobody else listens to \a session any more. Null: nothing.
    void end(std::unique_ptr<EngineSession> session);

private:
    void onClosed(const EngineSession *session);

    std::vector<std::unique_ptr<EngineSession>> m_sessions;
    std::optional<QEventLoopLocker> m_locker;
    QTimer m_limit;
};

} // namespace browser
