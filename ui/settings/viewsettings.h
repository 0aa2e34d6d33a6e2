// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace browser {

class Settings;

//! A filter that a person gave a name.
struct SavedFilter {
    QString name;
    QString text;

    bool operator==(const SavedFilter &) const = default;
};

//! How a person left one view.
struct ViewState {
    QStringList columns; //!< keys, in their order; empty: nobody chose
    QHash<QString, int>
        widths;       //!< points, by key; of the columns that somebody made wider or narrower
    QStringList sort; //!< keys, the first counts most; `-memory` descending
    QString filter;
    QList<SavedFilter> saved;
    bool earlier = false; //!< of the requests: those of earlier refreshes are shown too

    bool operator==(const ViewState &) const = default;
};

//! \brief What is remembered of the views, each by its stable name.
//!
//! What a file says that makes no sense is left out: a filter of a megabyte, a width of nothing.
class ViewSettings {
public:
    explicit ViewSettings(Settings &settings);

    [[nodiscard]] ViewState state(const QString &view) const;
    void setState(const QString &view, const ViewState &state);

    //! The view that was open last; empty: none.
    [[nodiscard]] QString currentView() const;
    void setCurrentView(const QString &view);
    //! Kind, id and VM of what was selected last, as three texts; empty: nothing.
    [[nodiscard]] QStringList currentObject() const;
    void setCurrentObject(const QStringList &object);
    //! The same of whatever else was selected with it.
    [[nodiscard]] QList<QStringList> selectedObjects() const;
    void setSelectedObjects(const QList<QStringList> &objects);

private:
    void write();

    Settings &m_settings;
    QJsonObject m_all;
};

} // namespace browser
