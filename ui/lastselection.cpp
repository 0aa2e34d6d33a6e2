// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lastselection.h"

#include "ui/columns/kindinfo.h"
#include "ui/pages/viewpage.h"
#include "ui/settings/viewsettings.h"

namespace browser {
namespace {

constexpr const char *groupMark = "group"; // no kind is called so

QStringList textsOf(const ObjectKey &key)
{
    return {QString::fromLatin1(infoOf(key.kind).key), key.id, key.vmId};
}

ObjectKey objectOf(const QStringList &texts)
{
    const KindInfo *kind = kindWithKey(texts.value(0));
    return kind ? ObjectKey{kind->kind, texts.value(1), texts.value(2)} : ObjectKey();
}

} // namespace

void LastSelection::save(const ObjectKey &object, const ViewPage &page)
{
    if (const QString group = page.currentGroup(); object.isNull() && !group.isEmpty()) {
        m_settings.setCurrentObject({QLatin1String(groupMark), group, QString()});
        m_settings.setSelectedObjects({});
    }
    if (object.isNull())
        return;
    QList<QStringList> others;
    for (const ObjectKey &key : page.selectedObjects()) {
        if (key != object)
            others.append(textsOf(key));
    }
    m_settings.setCurrentObject(textsOf(object));
    m_settings.setSelectedObjects(others);
}

void LastSelection::showIn(ViewPage &page) const
{
    const QStringList current = m_settings.currentObject();
    if (current.value(0) == QLatin1String(groupMark))
        return page.showGroup(current.value(1));
    const ObjectKey last = objectOf(current);
    QList<ObjectKey> others;
    for (const QStringList &texts : m_settings.selectedObjects())
        others.append(objectOf(texts));
    if (!last.isNull())
        page.showObjects(last, others);
}

} // namespace browser
