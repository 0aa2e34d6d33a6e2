// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/services/outcome_p.h"

#include "sdk/services/replyerror_p.h"
#include "sdk/transport/transportattribute.h"

#include <QCoreApplication>
#include <QNetworkReply>

namespace ovirt {

Outcome outcomeOf(
    QNetworkReply &reply, std::unique_ptr<PendingRequest> pending, const QString &correlationId)
{
    Outcome outcome{std::move(pending), {}, reply.readAll(), reply.url(), correlationId};
    if (transportFault(&reply) != TransportFault::None)
        outcome.error = transportError(reply);
    else if (reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200)
        outcome.error = answerError(reply, outcome.body);
    else if (!isXml(reply, outcome.body))
        outcome.error = notAnEngine(reply, outcome.body);
    return outcome;
}

static void tellAnswer(Outcome &outcome)
{
    try {
        outcome.pending->succeed(outcome.body);
    } catch (Error &error) {
        outcome.error = error
                            .setAdvice(QCoreApplication::translate("ovirt",
                                "Check that %1 is an engine, and that nothing on the way changes "
                                "its answers.")
                                           .arg(outcome.url.authority()))
                            .setUrl(outcome.url)
                            .setHttpStatus(200);
    } catch (const std::exception &exception) {
        outcome.error = Error(Error::Kind::Protocol,
            QCoreApplication::translate("ovirt", "The answer could not be read: %1.")
                .arg(QString::fromUtf8(exception.what())))
                            .setUrl(outcome.url);
    }
}

void tell(Outcome &outcome)
{
    if (!outcome.error)
        tellAnswer(outcome);
    if (outcome.error)
        outcome.pending->fail(outcome.error->setCorrelationId(outcome.correlationId));
}

} // namespace ovirt
