// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/error.h"
#include "sdk/services/listquery.h"

#include <QFuture>
#include <QList>
#include <QPair>
#include <QPromise>

#include <algorithm>
#include <climits>

namespace ovirt {

//! \internal What is asked: a path below the API's URL, and its parameters, not yet
//! percent-encoded.
struct Request {
    QString path;
    QList<QPair<QString, QString>> query;
    Priority priority = Priority::Normal;
    bool tokenOnly = false;     //!< nothing is asked: the answer is the token itself
    const char *root = nullptr; //!< name of the answer's root element
};

//! \internal \brief A request and the promise of its answer. It is ended exactly once.
class PendingRequest {
public:
    explicit PendingRequest(Request request)
        : m_request(std::move(request))
    {
    }
    virtual ~PendingRequest() = default;
    PendingRequest(const PendingRequest &) = delete;
    PendingRequest &operator=(const PendingRequest &) = delete;

    [[nodiscard]] const Request &request() const { return m_request; }
    //! Whether the owner of the future gave it up.
    [[nodiscard]] virtual bool isCanceled() const = 0;
    //! So many bytes of the answer have come, of \a total; -1: nobody knows of how many.
    virtual void tellProgress(qint64 received, qint64 total) = 0;
    //! Ends with the value of \a body. \throws Error where it has none; it has not ended then.
    virtual void succeed(const QByteArray &body) = 0;
    virtual void fail(const Error &error) = 0;
    //! Ends without a value, after the owner's own cancel.
    virtual void abandon() = 0;

    bool askedAgain = false; //!< after a 401: the second one is final
    bool retried = false;    //!< after a 502 or 504
    bool heldInVain = false; //!< again after the connection ended before its answer was proved
    bool askedAlone = false; //!< again without pipelining, as answers were given to others

private:
    Request m_request;
};

//! \internal \a Parse makes an R of a body: `R(const QByteArray &)`.
template <typename R, typename Parse>
class TypedRequest final : public PendingRequest {
public:
    TypedRequest(Request request, Parse parse)
        : PendingRequest(std::move(request))
        , m_parse(parse)
    {
        m_promise.start();
    }

    QFuture<R> future() { return m_promise.future(); }
    [[nodiscard]] bool isCanceled() const override { return m_promise.isCanceled(); }

    void tellProgress(qint64 received, qint64 total) override
    {
        const int maximum = int(std::clamp<qint64>(total, 0, INT_MAX));
        if (m_promise.future().progressMaximum() != maximum) // setting it begins anew
            m_promise.setProgressRange(0, maximum);
        m_promise.setProgressValue(int(qMin<qint64>(received, INT_MAX)));
    }

    void succeed(const QByteArray &body) override
    {
        m_promise.addResult(m_parse(body));
        m_promise.finish();
    }

    void fail(const Error &error) override
    {
        m_promise.setException(error);
        m_promise.finish();
    }

    void abandon() override { m_promise.finish(); }

private:
    QPromise<R> m_promise;
    Parse m_parse;
};

} // namespace ovirt
