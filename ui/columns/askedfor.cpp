// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/askedfor.h"

#include "ui/columns/kindinfo.h"
#include "ui/columns/requestobject.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace browser {
namespace {

// Below the API, or below an object, and what it is called there.
struct Name {
    QLatin1String path;
    const char *many;
    const char *one = nullptr;
};

constexpr Name lists[] = {
    {QLatin1String("vms"), QT_TRANSLATE_NOOP("columns", "VMs"), QT_TRANSLATE_NOOP("columns", "VM")},
    {QLatin1String("hosts"), QT_TRANSLATE_NOOP("columns", "Hosts"),
        QT_TRANSLATE_NOOP("columns", "Host")},
    {QLatin1String("clusters"), QT_TRANSLATE_NOOP("columns", "Clusters"),
        QT_TRANSLATE_NOOP("columns", "Cluster")},
    {QLatin1String("datacenters"), QT_TRANSLATE_NOOP("columns", "Data centers"),
        QT_TRANSLATE_NOOP("columns", "Data center")},
    {QLatin1String("storagedomains"), QT_TRANSLATE_NOOP("columns", "Storage domains"),
        QT_TRANSLATE_NOOP("columns", "Storage domain")},
    {QLatin1String("networks"), QT_TRANSLATE_NOOP("columns", "Networks"),
        QT_TRANSLATE_NOOP("columns", "Network")},
    {QLatin1String("vnicprofiles"), QT_TRANSLATE_NOOP("columns", "vNIC profiles"),
        QT_TRANSLATE_NOOP("columns", "vNIC profile")},
    {QLatin1String("templates"), QT_TRANSLATE_NOOP("columns", "Templates"),
        QT_TRANSLATE_NOOP("columns", "Template")},
    {QLatin1String("users"), QT_TRANSLATE_NOOP("columns", "Users"),
        QT_TRANSLATE_NOOP("columns", "User")},
    {QLatin1String("groups"), QT_TRANSLATE_NOOP("columns", "Groups"),
        QT_TRANSLATE_NOOP("columns", "Group")},
    {QLatin1String("disks"), QT_TRANSLATE_NOOP("columns", "Disks"),
        QT_TRANSLATE_NOOP("columns", "Disk")},
    {QLatin1String("permissions"), QT_TRANSLATE_NOOP("columns", "Permissions on the whole system")},
    {QLatin1String("roles"), QT_TRANSLATE_NOOP("columns", "Roles")},
    {QLatin1String("tags"), QT_TRANSLATE_NOOP("columns", "Tags")},
    {QLatin1String("operatingsystems"), QT_TRANSLATE_NOOP("columns", "Operating systems")},
};

constexpr Name parts[] = {
    {QLatin1String("diskattachments"), QT_TRANSLATE_NOOP("columns", "Disks")},
    {QLatin1String("nics"), QT_TRANSLATE_NOOP("columns", "NICs")},
    {QLatin1String("permissions"), QT_TRANSLATE_NOOP("columns", "Permissions")},
    {QLatin1String("snapshots"), QT_TRANSLATE_NOOP("columns", "Snapshots")},
    {QLatin1String("tags"), QT_TRANSLATE_NOOP("columns", "Tags")},
    {QLatin1String("reporteddevices"), QT_TRANSLATE_NOOP("columns", "Reported devices")},
    {QLatin1String("applications"), QT_TRANSLATE_NOOP("columns", "Applications")},
};

template <size_t size>
const Name *named(const Name (&names)[size], QStringView path)
{
    const auto found = std::find_if(
        std::begin(names), std::end(names), [path](const Name &name) { return path == name.path; });
    return found == std::end(names) ? nullptr : found;
}

QString words(const char *text)
{
    return QCoreApplication::translate("browser", text);
}

// By where the engine takes forms; nothing else is posted.
QString postText(QStringView path)
{
    if (path.endsWith(QLatin1String("/token")))
        return words(QT_TRANSLATE_NOOP("browser", "Sign-in"));
    if (path.endsWith(QLatin1String("/sso-logout")))
        return words(QT_TRANSLATE_NOOP("browser", "Sign-out"));
    return {};
}

// A list of all, or a page of it with what else is asked of each.
QString listText(const Name &list, QStringView rest)
{
    QString text = translatedTitle(list.many);
    if (rest.contains(QLatin1String("follow=")))
        text = words(QT_TRANSLATE_NOOP("browser", "%1 and what they have")).arg(text);
    static const QRegularExpression number(QStringLiteral("\\bpage (\\d+)"));
    const QRegularExpressionMatch page = number.match(rest.toString());
    return page.hasMatch() ? words(QT_TRANSLATE_NOOP("browser", "%1, page %2"))
                                 .arg(text, QLocale().toString(page.captured(1).toInt()))
                           : text;
}

QString objectText(const QList<QStringView> &path, const QString &object)
{
    const Name *list = named(lists, path.at(0));
    if (!list || !list->one)
        return {};
    const QString name = object.isEmpty() ? path.at(1).toString() : object;
    if (path.size() == 2) {
        //: kind and name of an object: "VM web-01"
        return QCoreApplication::translate("browser", "%1 %2", "kind, name")
            .arg(translatedTitle(list->one), name);
    }
    const Name *part = path.size() == 3 ? named(parts, path.at(2)) : nullptr;
    //: list and name of its object: "Disks of web-01"
    return part ? QCoreApplication::translate("browser", "%1 of %2", "list, name of its object")
                      .arg(translatedTitle(part->many), name)
                : QString();
}

QString getText(QStringView target, const QString &object)
{
    const auto endsPath = [](QChar letter) {
        return letter == u'?' || letter == u';' || letter == u',';
    };
    const auto *end = std::find_if(target.begin(), target.end(), endsPath);
    const QStringView path(target.begin(), end);
    const QList<QStringView> names = path.split(u'/', Qt::SkipEmptyParts);
    if (names.isEmpty())
        return path.isEmpty() ? QString()
                              : words(QT_TRANSLATE_NOOP("browser", "The engine itself"));
    if (names.size() > 1)
        return objectText(names, object);
    const Name *list = named(lists, names.first());
    return list ? listText(*list, QStringView(end, target.end())) : QString();
}

} // namespace

QString askedFor(const QString &what, const QString &object)
{
    const QStringView target(what);
    const QLatin1String post("POST ");
    const QString text =
        target.startsWith(post) ? postText(target.sliced(post.size())) : getText(target, object);
    return text.isEmpty() ? what : text;
}

QString nameAskedFor(const QString &what, const ovirt::Inventory &inventory)
{
    const ObjectKey key = objectAskedFor(what);
    if (key.isNull())
        return {};
    const KindInfo &kind = infoOf(key.kind);
    const std::shared_ptr<const void> object = kind.find(inventory, key);
    return object ? nameOf(inventory, kind, object.get()) : QString();
}

QString subjectOf(const ovirt::Failure &failure, const ovirt::Inventory &inventory)
{
    const QString words = askedFor(failure.what, nameAskedFor(failure.what, inventory));
    return words == failure.what ? words : QStringLiteral("%1 (%2)").arg(words, failure.what);
}

} // namespace browser
