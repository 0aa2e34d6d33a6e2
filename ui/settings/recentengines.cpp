// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/recentengines.h"

#include "ui/settings/settingkeys.h"
#include "ui/settings/settings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace browser {
namespace {

QString toText(const RecentEngine &engine)
{
    const QJsonObject object{{QStringLiteral("url"), engine.url},
        {QStringLiteral("username"), engine.username}, {QStringLiteral("caFile"), engine.caFile}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

RecentEngine fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    return {object.value(QLatin1String("url")).toString(),
        object.value(QLatin1String("username")).toString(),
        object.value(QLatin1String("caFile")).toString()};
}

bool isSame(const RecentEngine &left, const RecentEngine &right)
{
    return left.url == right.url && left.username == right.username;
}

void store(Settings &settings, const QList<RecentEngine> &engines)
{
    QStringList texts;
    for (const RecentEngine &engine : engines.first(qMin(engines.size(), mostRecentEngines)))
        texts.append(toText(engine));
    settings.setValue(setting::recentEngines, texts);
}

} // namespace

QString shownHost(const QString &url)
{
    const QUrl parsed = QUrl::fromUserInput(url);
    const QString host = parsed.host();
    return parsed.port() < 0 ? host : QStringLiteral("%1:%2").arg(host).arg(parsed.port());
}

QList<RecentEngine> recentEngines(const Settings &settings)
{
    QList<RecentEngine> engines;
    for (const QString &text : settings.value(setting::recentEngines)) {
        const RecentEngine engine = fromText(text);
        if (!engine.url.isEmpty() && engines.size() < mostRecentEngines)
            engines.append(engine);
    }
    return engines;
}

void rememberEngine(Settings &settings, const RecentEngine &engine)
{
    QList<RecentEngine> engines = recentEngines(settings);
    engines.removeIf([&](const RecentEngine &other) { return isSame(other, engine); });
    engines.prepend(engine);
    store(settings, engines);
}

void forgetEngine(Settings &settings, const RecentEngine &engine)
{
    QList<RecentEngine> engines = recentEngines(settings);
    engines.removeIf([&](const RecentEngine &other) { return isSame(other, engine); });
    store(settings, engines);
}

} // namespace browser
