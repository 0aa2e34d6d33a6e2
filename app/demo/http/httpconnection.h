// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/http/alarm.h"
#include "app/demo/http/answerhead.h"
#include "app/demo/http/counters.h"
#include "app/demo/http/delayline.h"
#include "app/demo/http/httpsettings.h"
#include "app/demo/http/requestparser.h"
#include "app/demo/http/responder.h"

#include <QSslSocket>

namespace demo {

//! A request whose answer is made, and waits to be sent or is being sent.
struct Turn {
    Answer answer;
    bool head = false; //!< asked with HEAD
    bool http11 = true;
    bool close = false;
    bool keepAlive = false;
    Clock::time_point due;
};

//! \brief One client, served as Apache serves it: its requests one at a time, strictly in order.
//!
//! Everything happens by the clock: bytes come out of the inbound line when they are due, a
//! request is answered when the one before is done and its service time has passed, and the answer
//! leaves through the outbound line. Due times are computed, never measured, so that a late timer
//! adds nothing up. It deletes itself when the connection has ended.
class HttpConnection : public QObject {
    Q_OBJECT

public:
    //! Takes over \p socket, which is open; the others must outlive it.
    HttpConnection(QTcpSocket *socket, const HttpSettings &settings, Responder &responder,
        Counters &counters, QObject *parent);
    ~HttpConnection() override;

private:
    void advance();
    bool receive(Clock::time_point now);
    void refuse(int status, Clock::time_point at);
    void serve(Clock::time_point now);
    bool beginNext(Clock::time_point now);
    [[nodiscard]] ConnectionState nextState() const;
    void startAnswer();
    bool pump(Clock::time_point now);
    void send(Clock::time_point now);
    void finish();
    void closeIdle(Clock::time_point now);
    void arm(Clock::time_point now);
    void ended();
    [[nodiscard]] bool hasRoom() const;
    [[nodiscard]] qint64 unsent() const;
    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] Clock::time_point idleDeadline() const;
    [[nodiscard]] Clock::time_point turnAfter(const Request &request) const;

    QTcpSocket *m_socket;
    QSslSocket *m_secure; // the same socket; null: without TLS
    const HttpSettings &m_settings;
    Responder &m_responder;
    Counters &m_counters;
    Alarm m_alarm;
    Clock::time_point m_alarmSet; // when it rings, or rang
    DelayLine m_inbound;
    DelayLine m_outbound;
    RequestParser m_parser;
    std::deque<Request> m_requests;
    std::optional<Turn> m_turn;
    bool m_streaming = false; // m_turn's head is out, its body is under way
    bool m_ending = false;    // the last answer is made
    bool m_stalled = false;
    bool m_advancing = false;
    Clock::time_point m_freeAt;
    Clock::time_point m_quietSince;
    qint64 m_outstanding = 0;
    int m_answers = 0;
    int m_lingering = -1; // a duplicate of the socket's descriptor
};

} // namespace demo
