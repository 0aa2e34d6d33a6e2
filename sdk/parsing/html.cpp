// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/parsing/parser.h"

#include <QRegularExpression>

namespace ovirt {

QString textOfHtml(const QByteArray &body, int maxLength)
{
    static const QRegularExpression unseen(
        QStringLiteral("<(script|style|head)\\b.*?</\\1\\s*>|<!--.*?-->"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(QStringLiteral("<[^>]*>?"));
    // More than a page's beginning is never shown, so no more is looked at.
    QString text = QString::fromUtf8(body.left(64 * 1024));
    text.replace(unseen, QStringLiteral(" ")).replace(tag, QStringLiteral(" "));
    text.replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&quot;"), QLatin1String("\""))
        .replace(QLatin1String("&nbsp;"), QLatin1String(" "))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
    text = text.simplified();
    return text.size() > maxLength ? text.left(maxLength - 1) + QChar(0x2026) : text;
}

} // namespace ovirt
