// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/viewsettings.h"

#include "ui/settings/settingkeys.h"
#include "ui/settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace browser {
namespace {

constexpr int longestText = 4096;
constexpr qsizetype mostEntries = 500;
constexpr int narrowest = 16;
constexpr int widest = 4000;

QString textIn(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.size() <= longestText ? text : QString();
}

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &each : value.toArray()) {
        const QString text = textIn(each);
        if (!text.isEmpty() && !texts.contains(text) && texts.size() < mostEntries)
            texts.append(text);
    }
    return texts;
}

// Three texts; empty: it is no object.
QStringList objectIn(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &each : value.toArray())
        texts.append(textIn(each));
    return texts.size() == 3 ? texts : QStringList();
}

QHash<QString, int> widthsIn(const QJsonObject &object)
{
    QHash<QString, int> widths;
    for (auto each = object.begin(); each != object.end() && widths.size() < mostEntries; ++each) {
        const int width = each->toInt();
        if (width >= narrowest && width <= widest)
            widths.insert(each.key(), width);
    }
    return widths;
}

QList<SavedFilter> filtersIn(const QJsonValue &value)
{
    QList<SavedFilter> filters;
    for (const QJsonValue &each : value.toArray()) {
        const SavedFilter filter{textIn(each[u"name"]), textIn(each[u"text"])};
        if (!filter.name.isEmpty() && !filter.text.isEmpty() && filters.size() < mostEntries)
            filters.append(filter);
    }
    return filters;
}

QJsonObject objectOf(const ViewState &state)
{
    QJsonObject widths;
    for (auto each = state.widths.begin(); each != state.widths.end(); ++each)
        widths.insert(each.key(), *each);
    QJsonArray saved;
    for (const SavedFilter &filter : state.saved) {
        QJsonObject object;
        object.insert(u"name", filter.name);
        object.insert(u"text", filter.text);
        saved.append(object);
    }
    QJsonObject object;
    object.insert(u"columns", QJsonArray::fromStringList(state.columns));
    object.insert(u"widths", widths);
    object.insert(u"sort", QJsonArray::fromStringList(state.sort));
    object.insert(u"filter", state.filter);
    object.insert(u"saved", saved);
    if (state.earlier)
        object.insert(u"earlier", true);
    return object;
}

} // namespace

ViewSettings::ViewSettings(Settings &settings)
    : m_settings(settings)
    , m_all(QJsonDocument::fromJson(settings.value(setting::views)).object())
{
}

ViewState ViewSettings::state(const QString &view) const
{
    const QJsonObject object = m_all[u"views"].toObject()[view].toObject();
    return {textsIn(object[u"columns"]), widthsIn(object[u"widths"].toObject()),
        textsIn(object[u"sort"]), textIn(object[u"filter"]), filtersIn(object[u"saved"]),
        object[u"earlier"].toBool()};
}

void ViewSettings::setState(const QString &view, const ViewState &state)
{
    QJsonObject views = m_all[u"views"].toObject();
    views.insert(view, objectOf(state));
    m_all.insert(u"views", views);
    write();
}

QString ViewSettings::currentView() const
{
    return textIn(m_all[u"view"]);
}

void ViewSettings::setCurrentView(const QString &view)
{
    m_all.insert(u"view", view);
    write();
}

QStringList ViewSettings::currentObject() const
{
    return objectIn(m_all[u"object"]);
}

void ViewSettings::setCurrentObject(const QStringList &object)
{
    m_all.insert(u"object", QJsonArray::fromStringList(object));
    write();
}

QList<QStringList> ViewSettings::selectedObjects() const
{
    QList<QStringList> objects;
    for (const QJsonValue &each : m_all[u"selected"].toArray()) {
        const QStringList object = objectIn(each);
        if (!object.isEmpty() && objects.size() < mostEntries)
            objects.append(object);
    }
    return objects;
}

void ViewSettings::setSelectedObjects(const QList<QStringList> &objects)
{
    QJsonArray array;
    for (const QStringList &object : objects.first(qMin(objects.size(), mostEntries)))
        array.append(QJsonArray::fromStringList(object));
    m_all.insert(u"selected", array);
    write();
}

void ViewSettings::write()
{
    m_settings.setValue(setting::views, QJsonDocument(m_all).toJson(QJsonDocument::Compact));
}

} // namespace browser
