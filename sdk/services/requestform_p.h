// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/connectionoptions.h"
#include "sdk/services/pendingrequest.h"

#include <QNetworkRequest>

namespace ovirt {

//! What a request of an engine looks like to the network: its URL, its fields, its attributes.
class RequestForm {
public:
    //! The field that an engine repeats in its answer.
    static constexpr char correlationHeader[] = "Correlation-Id";

    RequestForm(const ConnectionOptions &options, const QUrl &api);

    [[nodiscard]] QNetworkRequest filledIn(
        const Request &request, const QString &token, const QString &correlationId) const;

private:
    const QUrl m_api;
    QNetworkRequest m_common; // what every request has
};

} // namespace ovirt
