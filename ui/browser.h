// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/browsersides.h"
#include "ui/detailsfeed.h"
#include "ui/lastselection.h"
#include "ui/settings/viewsettings.h"
#include "ui/visitedplaces.h"

#include <QWidget>

namespace browser {

class DetailsPane;
class EngineSession;
class RequestsPage;
class Settings;
class Sidebar;
class SidebarCounts;
class SidebarModel;
class TreePage;
class ViewPage;
class ViewPages;

//! \brief One engine's inventory to look through: the views at the left, the one that is open, and
//! what is known of the selected object.
//!
//! It remembers where one has been, and how each view was left.
class Browser : public QWidget {
    Q_OBJECT

public:
    explicit Browser(Settings &settings, QWidget *parent = nullptr);
    ~Browser() override;

    //! Shows \a session from here on, which must outlive that; null: nothing.
    void setSession(EngineSession *session);

    [[nodiscard]] ViewPage &page() const { return *m_page; }
    [[nodiscard]] TreePage &tree() const { return *m_tree; }
    [[nodiscard]] RequestsPage &requests() const { return *m_requests; }
    [[nodiscard]] SidebarModel &views() const { return *m_views; }
    [[nodiscard]] DetailsPane &details() const { return *m_details; }
    [[nodiscard]] QString view() const;
    //! The stable name of the view of requests.
    [[nodiscard]] static QString requestsView();
    //! What is looked through; empty without a session.
    [[nodiscard]] ovirt::Inventory inventory() const;
    void openView(const QString &view);
    //! Selects the object in the view that is open where it has it, else in its own table.
    void openObject(const ObjectKey &key);
    //! Opens a table with a filter.
    void openRows(const TableLink &rows);

    //! The object that the details are about; null: none.
    [[nodiscard]] const ObjectKey &object() const { return m_feed->object(); }
    //! What is known of it, whether the details are shown or not.
    [[nodiscard]] ObjectDetails objectDetails() { return m_feed->details(); }

    [[nodiscard]] bool canGoBack() const { return m_places.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return m_places.canGoForward(); }
    void goBack();
    void goForward();

    [[nodiscard]] bool isSidebarShown() const { return m_sides->isSidebarShown(); }
    [[nodiscard]] bool areDetailsShown() const { return m_sides->areDetailsShown(); }
    void setSidebarShown(bool isShown) { m_sides->setSidebarShown(isShown); }
    void setDetailsShown(bool areShown);
    //! Writes down how everything was left.
    void save();

Q_SIGNALS:
    void viewChanged(const QString &view);
    //! What is selected is something else.
    void selectionChanged();
    //! canGoBack() or canGoForward() is another.
    void waysChanged();
    void menuRequested(const QPoint &globalPosition);
    void columnsMenuRequested(const QPoint &globalPosition);
    //! A person wants that to be asked for again which did not come.
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    void connectParts();
    void connectPage(ViewPage *page);
    void onReset();
    void onChanged(const ovirt::AppliedChange &applied);
    void onStateChanged();
    void onCurrentObject(ViewPage *page);
    void onSettled(ViewPage *page);
    void showView(const QString &view);
    void setObject(const ObjectKey &key);
    void visit(const ObjectKey &key);
    void goTo(const VisitedPlace &place);
    void saveSelection();

    ViewSettings m_settings;
    LastSelection m_last;
    EngineSession *m_session = nullptr;
    SidebarModel *m_views;
    Sidebar *m_sidebar;
    ViewPages *m_pages;
    DetailsPane *m_details;
    BrowserSides *m_sides;
    TreePage *m_tree;
    RequestsPage *m_requests;
    ViewPage *m_page;
    SidebarCounts *m_counts;
    DetailsFeed *m_feed;
    VisitedPlaces m_places;
    bool m_isGoing = false;
};

} // namespace browser
