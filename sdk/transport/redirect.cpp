// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/redirect_p.h"

namespace ovirt::transport {

static int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

static bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

RedirectDecision decideRedirect(
    const QUrl &from, int status, const QByteArray &location, int followed)
{
    using Action = RedirectDecision::Action;
    if (!isRedirect(status) || location.isEmpty())
        return {};
    const QUrl relative = QUrl::fromEncoded(location, QUrl::StrictMode);
    if (!relative.isValid())
        return {Action::Refuse, {}};
    const QUrl target =
        from.resolved(relative).adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    const bool follow = followed < maxRedirects && target.isValid() && isSameOrigin(from, target);
    return {follow ? Action::Follow : Action::Refuse, target};
}

} // namespace ovirt::transport
