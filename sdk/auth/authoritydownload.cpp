// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/auth/authoritydownload.h"

#include "sdk/auth/authorityrequest_p.h"
#include "sdk/connectionoptions.h"

#include <QThread>

namespace ovirt {

AuthorityDownload::AuthorityDownload(const QString &url)
    : m_thread(std::make_unique<QThread>())
{
    auto *request = new AuthorityRequest(engineUrl(url));
    m_future = request->future();
    request->moveToThread(m_thread.get());
    QObject::connect(m_thread.get(), &QThread::started, request, &AuthorityRequest::start);
    QObject::connect(m_thread.get(), &QThread::finished, request, &QObject::deleteLater);
    m_thread->setObjectName(QStringLiteral("ovirt authority"));
    m_thread->start();
}

AuthorityDownload::~AuthorityDownload()
{
    m_thread->quit();
    m_thread->wait();
}

} // namespace ovirt
