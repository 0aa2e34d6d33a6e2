// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/auth/authoritydownload.h"

#include "sdk/auth/authorityrequest_p.h"
#include "sdk/connectionoptions.h"

#include <QThread>

namespace ovirt {

AuthorityDownload::AuthorityDownload(const QString &url)
    : m_thread(std::make_unique<QThread>())
    , m_request(new AuthorityRequest(engineUrl(url)))
    , m_future(m_request->future())
{
    m_request->moveToThread(m_thread.get());
    QObject::connect(m_thread.get(), &QThread::started, m_request, &AuthorityRequest::start);
    QObject::connect(
        m_request, &QObject::destroyed, m_thread.get(), &QThread::quit, Qt::DirectConnection);
    m_thread->setObjectName(QStringLiteral("ovirt authority"));
    m_thread->start();
}

AuthorityDownload::~AuthorityDownload()
{
    m_request->deleteLater(); // while the event loop runs, as what it leaves behind needs that
    m_thread->wait();
}

} // namespace ovirt
