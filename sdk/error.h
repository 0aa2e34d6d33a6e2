// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"

#include <QException>
#include <QMetaType>
#include <QSharedDataPointer>
#include <QSslCertificate>
#include <QString>
#include <QUrl>

namespace ovirt {

//! What the engine itself says of a request it refused: its `<fault>` element, as plain text.
struct Fault {
    QString reason; //!< usually "Operation Failed"; empty: not given
    QString detail; //!< the sentence that says what is wrong; empty: not given

    bool operator==(const Fault &) const = default;
};

//! \brief The one way anything fails here.
//!
//! Futures end with it: `result()` throws it, `.onFailed(context, [](const ovirt::Error &) {…})`
//! catches it. It is an implicitly shared value; copying is cheap.
//! \par Secrets  No member ever holds a password or a token.
class OVIRT_EXPORT Error : public QException {
public:
    //! What failed, as far as a program may want to tell it apart.
    enum class Kind {
        Configuration, //!< what we were given cannot work: a URL, a CA file; nothing was sent
        Connection,    //!< no conversation with the engine: name, port, proxy, a dropped connection
        Tls,           //!< the engine's certificate is not trusted, or TLS itself failed
        Timeout,       //!< the engine did not answer in time
        Authentication, //!< wrong user or password, or the session ended and could not be renewed
        Forbidden,      //!< signed in, but not allowed to see this
        NotFound,       //!< the object does not exist, or is not visible to this user
        Fault,          //!< the engine refused or failed; see fault()
        Protocol,       //!< the answer is not one that an oVirt engine gives
        Cancelled,      //!< we ended it: the Connection closed, or its owner gave up
    };

    //! \internal Protocol, without a word.
    Error();
    //! One of \a kind; \a message is a sentence for a person.
    Error(Kind kind, const QString &message);
    Error(const Error &other);
    Error &operator=(const Error &other);
    ~Error() override;

    //! What failed.
    [[nodiscard]] Kind kind() const;
    //! One plain-text sentence that names the cause, fit for a person. Never markup.
    [[nodiscard]] QString message() const;
    //! One plain-text sentence that says what to do about it; empty: nothing in particular.
    [[nodiscard]] QString advice() const;
    //! The HTTP status of the answer; 0: there was no answer.
    [[nodiscard]] int httpStatus() const;
    //! What the engine itself says; empty: nothing.
    [[nodiscard]] Fault fault() const;
    //! What was asked, without user info; empty: nothing was.
    [[nodiscard]] QUrl url() const;
    //! The id that the engine's log has for the request; empty: none.
    [[nodiscard]] QString correlationId() const;
    //! What the engine showed and was not trusted; null: it was not about a certificate.
    [[nodiscard]] QSslCertificate certificate() const;

    //! message() and advice() in one line.
    [[nodiscard]] QString sentence() const;

    //! @{
    //! For those who make one: what the function of that name tells.
    Error &setAdvice(const QString &advice);
    Error &setHttpStatus(int status);
    Error &setFault(const Fault &fault);
    Error &setUrl(const QUrl &url);
    Error &setCorrelationId(const QString &id);
    Error &setCertificate(const QSslCertificate &certificate);
    //! @}

    //! Whether all of it is equal.
    bool operator==(const Error &other) const;

    //! Throws it.
    void raise() const override { throw *this; }
    //! A copy, which the caller owns.
    [[nodiscard]] Error *clone() const override { return new Error(*this); }
    //! sentence() as UTF-8, for `catch (const std::exception &)`.
    [[nodiscard]] const char *what() const noexcept override;

private:
    struct Data;
    QSharedDataPointer<Data> d;
};

} // namespace ovirt

Q_DECLARE_METATYPE(ovirt::Error)
