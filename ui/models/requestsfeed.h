// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/enginesession.h"

#include <QFutureWatcher>
#include <QPointer>

namespace browser {

class RequestsModel;

//! \brief Keeps a RequestsModel up to date with what a session asked.
//!
//! While somebody looks it looks once a second while a refresh is under way; it always does when
//! one has ended, so that their number is known. One look at a time; what there is to work out is
//! worked out in another thread.
class RequestsFeed : public QObject {
    Q_OBJECT

public:
    //! \a model must outlive it.
    RequestsFeed(EngineSession &session, RequestsModel &model, QObject *parent = nullptr);

    //! Nobody looks at a feed that is not active: nothing is asked while a refresh is under way.
    void setActive(bool isActive);
    //! The language changed: so does the model, and its filter is made ready for it.
    void retranslate();
    //! Whether an answer is on its way.
    [[nodiscard]] bool isAsking() const { return m_isAsking; }

    //! Whether the model has what there is, or will soon.
    [[nodiscard]] bool isKnown() const;

Q_SIGNALS:
    //! The model was told what there is.
    void updated();
    //! Something is happening: isKnown() may be another.
    void outdated();

private:
    void look();
    [[nodiscard]] bool isBusy() const { return m_session && m_session->isBusy(); }
    void follow();
    void ask();
    void onAnswer();

    QPointer<EngineSession> m_session;
    RequestsModel &m_model;
    // Unlike a continuation it may end while the answer is made in another thread (Qt 6.4).
    QFutureWatcher<RequestList> m_answer;
    QTimer m_second;
    bool m_isActive = false;
    bool m_isAsking = false;
    bool m_isStale = true; // something may have happened since it last looked
};

} // namespace browser
