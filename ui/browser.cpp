// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/browser.h"

#include "ui/models/sidebarmodel.h"
#include "ui/pages/requestspage.h"
#include "ui/pages/tablepage.h"
#include "ui/pages/treepage.h"
#include "ui/session/enginesession.h"
#include "ui/settings/settingkeys.h"
#include "ui/settings/settings.h"
#include "ui/views/detailspane.h"
#include "ui/views/sidebar.h"
#include "ui/views/sidessplitter.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace browser {
namespace {

constexpr int countPace = 400; // milliseconds; while answers arrive nobody reads faster
constexpr int detailsPace = 150;

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

Browser::Browser(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_viewSettings(settings)
    , m_splitter(new SidesSplitter)
    , m_views(new SidebarModel(this))
    , m_sidebar(new Sidebar(m_views))
    , m_stack(new QStackedWidget)
    , m_details(new DetailsPane)
    , m_tree(new TreePage(m_pool))
    , m_requests(new RequestsPage)
    , m_page(m_tree)
{
    m_pool.setMaxThreadCount(1); // questions of views that nobody looks at do not come in between
    m_countTimer.setSingleShot(true);
    m_detailsTimer.setSingleShot(true);
    m_detailsTimer.setInterval(detailsPace);
    makeLayout();
    addPage(m_tree);
    addPage(m_requests);
    connectParts();
    m_tree->setActive(true);
    const QString view = m_viewSettings.currentView();
    openView(m_views->indexOf(view).isValid() ? view : m_tree->view());
}

// A page's question may be under way.
Browser::~Browser()
{
    m_pool.waitForDone();
}

void Browser::makeLayout()
{
    m_sidebar->setObjectName(QStringLiteral("sidebar"));
    m_stack->setObjectName(QStringLiteral("pages"));
    m_splitter->setObjectName(QStringLiteral("splitter"));
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_sidebar->setMinimumWidth(120);
    m_stack->setMinimumWidth(320);
    m_details->setMinimumWidth(180);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    if (!m_splitter->restore(m_settings.value(setting::splitter)))
        m_splitter->setSides(176, 252);
}

void Browser::connectParts()
{
    connect(m_sidebar, &Sidebar::viewChosen, this, &Browser::showView);
    connect(m_sidebar, &Sidebar::entered, this, [this] { m_page->focusRows(); });
    connect(m_requests, &RequestsPage::counted, this,
        [this] { m_views->setRequests(m_requests->count()); });
    connect(&m_countTimer, &QTimer::timeout, this, &Browser::updateCounts);
    connect(&m_detailsTimer, &QTimer::timeout, this, &Browser::updateDetails);
    connect(m_details, &DetailsPane::objectRequested, this, &Browser::openObject);
    connect(m_details, &DetailsPane::rowsRequested, this, &Browser::openRows);
}

// --- Pages

void Browser::addPage(ViewPage *page)
{
    m_pages.insert(page->view(), page);
    m_stack->addWidget(page);
    page->restore(m_viewSettings.state(page->view()));
    connect(page, &ViewPage::currentObjectChanged, this, [this, page] { onCurrentObject(page); });
    connect(page, &ViewPage::selectedObjectsChanged, this, [this, page] {
        if (page == m_page)
            Q_EMIT selectionChanged();
    });
    connect(page, &ViewPage::settled, this, [this, page] { onSettled(page); });
    connect(page, &ViewPage::objectRequested, this, &Browser::openObject);
    connect(page, &ViewPage::menuRequested, this, &Browser::menuRequested);
    connect(page, &ViewPage::columnsMenuRequested, this, &Browser::columnsMenuRequested);
    connect(page, &ViewPage::retryRequested, this, &Browser::retryRequested);
    connect(page, &ViewPage::stateChanged, this, [this, page] { saveState(page); });
}

ViewPage *Browser::makePage(const QString &view)
{
    const KindInfo *kind = kindWithKey(view);
    return kind ? new TablePage(kind->kind, m_pool) : nullptr;
}

// Made when it is first opened.
ViewPage *Browser::pageOf(const QString &view)
{
    if (ViewPage *known = m_pages.value(view))
        return known;
    ViewPage *page = makePage(view);
    if (!page)
        return nullptr;
    if (m_session)
        page->setInventory(m_session->inventory(), m_version);
    addPage(page);
    return page;
}

QString Browser::view() const
{
    return m_page->view();
}

QString Browser::requestsView()
{
    return QString::fromLatin1(SidebarModel::requestsView);
}

ovirt::Inventory Browser::inventory() const
{
    return m_session ? m_session->inventory() : ovirt::Inventory();
}

void Browser::openView(const QString &view)
{
    showView(view);
    if (isVisible())
        m_page->focusRows();
}

void Browser::showView(const QString &view)
{
    ViewPage *page = pageOf(view);
    if (!page)
        return;
    m_places.leave(this->view(), m_page->filter());
    const bool isOther = page != std::exchange(m_page, page);
    for (ViewPage *each : std::as_const(m_pages))
        each->setActive(each == page);
    m_stack->setCurrentWidget(page);
    m_sidebar->setView(view);
    if (!isOther)
        return;
    m_viewSettings.setCurrentView(view);
    page->ensureCurrentRow();
    onCurrentObject(page);
    Q_EMIT viewChanged(view);
    Q_EMIT selectionChanged();
}

void Browser::saveState(ViewPage *page)
{
    m_viewSettings.setState(page->view(), page->state());
}

void Browser::save()
{
    for (ViewPage *page : std::as_const(m_pages))
        saveState(page);
    // A side that is hidden has no width, and one that nobody moved is as wide as the window bears.
    if (m_splitter->areSidesPersons() && isSidebarShown() && areDetailsShown())
        m_settings.setValue(setting::splitter, m_splitter->saveState());
    saveSelection();
}

// Where nothing came to be chosen, what was chosen before is what the next start looks for.
void Browser::saveSelection()
{
    if (m_object.isNull())
        return;
    QList<QStringList> others;
    for (const ObjectKey &key : m_page->selectedObjects()) {
        if (key != m_object)
            others.append(textsOf(key));
    }
    m_viewSettings.setCurrentObject(textsOf(m_object));
    m_viewSettings.setSelectedObjects(others);
}

// As soon as it comes.
void Browser::showLast()
{
    const ObjectKey last = objectOf(m_viewSettings.currentObject());
    QList<ObjectKey> others;
    for (const QStringList &texts : m_viewSettings.selectedObjects())
        others.append(objectOf(texts));
    if (!last.isNull())
        m_page->showObjects(last, others);
}

// --- The session

void Browser::setSession(EngineSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    if (m_session && !m_object.isNull()) // another session begins where this one was left
        saveSelection();
    m_session = session;
    if (m_session) {
        connect(m_session, &EngineSession::inventoryReset, this, &Browser::onReset);
        connect(m_session, &EngineSession::inventoryChanged, this, &Browser::onChanged);
        connect(m_session, &EngineSession::stateChanged, this, &Browser::onStateChanged);
    }
    m_requests->setSession(session);
    m_places.clear();
    onReset();
    if (session)
        showLast();
    Q_EMIT waysChanged();
}

void Browser::onReset()
{
    const ovirt::Inventory inventory = this->inventory();
    ++m_version;
    m_access.reset();
    setObject({}); // what is still there is found again by the page
    m_tree->reset(inventory, m_version);
    for (ViewPage *page : std::as_const(m_pages)) {
        if (page != m_tree)
            page->setInventory(inventory, m_version);
    }
    updateCounts();
}

// What only says how complete it is changes no row.
void Browser::onChanged(const ovirt::AppliedChange &applied)
{
    const bool hasNewFacts = applied.otherKindsChanged() || !applied.of<ovirt::Vm>().isEmpty()
        || !applied.changedParts.isEmpty() || applied.grantsChanged;
    if (hasNewFacts) {
        ++m_version;
        m_access.reset();
    }
    const ovirt::Inventory &inventory = m_session->inventory();
    m_tree->apply(inventory, applied, m_version);
    for (ViewPage *page : std::as_const(m_pages)) {
        if (page != m_tree)
            page->setInventory(inventory, m_version);
    }
    if (!hasNewFacts)
        return;
    if (!m_countTimer.isActive())
        m_countTimer.start(countPace);
    if (!m_object.isNull() && !m_detailsTimer.isActive())
        m_detailsTimer.start();
}

// What ended has nothing more to wait for.
void Browser::onStateChanged()
{
    if (m_session->isBusy())
        return;
    if (m_page == m_tree)
        m_tree->ensureCurrentRow();
    updateDetails();
    m_countTimer.start(0); // in a turn of its own: each of them takes some milliseconds
}

void Browser::updateCounts()
{
    m_countTimer.stop();
    if (!m_session) {
        m_views->clear();
        return;
    }
    m_views->count(m_session->inventory());
    m_views->setRequests(m_requests->count());
}

// --- What is selected

void Browser::onCurrentObject(ViewPage *page)
{
    if (page != m_page)
        return;
    // Where a row goes away the view takes one beside it, which nobody chose.
    const QScopedValueRollback going(m_isGoing, m_isGoing || page->isSettling());
    const ObjectKey key = page->currentObject();
    if (!key.isNull() || page == m_requests) // which are not about an object each
        setObject(key);
}

// What a filter found is what the details are about from then on, though nobody chose it.
void Browser::onSettled(ViewPage *page)
{
    if (page != m_page || page->filter().isEmpty() || page->hasCurrentRow())
        return;
    const QScopedValueRollback going(m_isGoing, true);
    if (!page->ensureCurrentRow())
        setObject({});
}

void Browser::setObject(const ObjectKey &key)
{
    const bool isOther = key != std::exchange(m_object, key);
    if (!isOther && !key.isNull())
        return;
    if (!key.isNull() && !m_isGoing)
        visit(key);
    updateDetails();
    Q_EMIT selectionChanged();
}

void Browser::updateDetails()
{
    m_detailsTimer.stop();
    if (m_object.isNull() || !m_session) {
        m_details->clear();
        return;
    }
    if (m_details->isVisible())
        m_details->show(objectDetails());
}

ObjectDetails Browser::objectDetails()
{
    if (m_object.isNull() || !m_session)
        return {};
    if (!m_access)
        m_access.emplace(m_session->inventory());
    return detailsOf(m_session->inventory(), *m_access, m_object);
}

QStringList Browser::selectedVms() const
{
    QStringList ids;
    QSet<QString> known;
    for (const ObjectKey &key : m_page->selectedObjects()) {
        const QString &id = key.vm();
        if (!id.isEmpty() && !known.contains(id))
            ids.append(id);
        known.insert(id);
    }
    return ids;
}

// --- Ways

void Browser::openObject(const ObjectKey &key)
{
    if (key.isNull())
        return;
    if (m_page->currentObject().kind != key.kind || !m_page->showObject(key)) {
        const QScopedValueRollback going(m_isGoing, true); // nobody chose the rows on the way
        openView(QString::fromLatin1(infoOf(key.kind).key));
        if (!m_page->showObject(key) && !m_page->filter().isEmpty())
            m_page->setFilter({}); // it hides what was asked for; then it comes
    }
    m_page->focusRows();
    setObject(key);
    visit(key);
}

void Browser::openRows(const TableLink &rows)
{
    const QScopedValueRollback going(m_isGoing, true);
    openView(QString::fromLatin1(infoOf(rows.kind).key));
    m_page->setFilter(rows.filter);
}

void Browser::visit(const ObjectKey &key)
{
    if (m_places.visit({view(), key, m_page->filter()}))
        Q_EMIT waysChanged();
}

void Browser::goBack()
{
    if (!canGoBack())
        return;
    m_places.leave(view(), m_page->filter());
    goTo(m_places.back());
}

void Browser::goForward()
{
    if (!canGoForward())
        return;
    m_places.leave(view(), m_page->filter());
    goTo(m_places.forward());
}

void Browser::goTo(const VisitedPlace &place)
{
    const QScopedValueRollback going(m_isGoing, true);
    openView(place.view);
    if (m_page->filter() != place.filter)
        m_page->setFilter(place.filter);
    m_page->showObject(place.object);
    setObject(place.object);
    Q_EMIT waysChanged();
}

// --- What is shown

void Browser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateDetails();
}

bool Browser::isSidebarShown() const
{
    return m_sidebar->isVisibleTo(this);
}

bool Browser::areDetailsShown() const
{
    return m_details->isVisibleTo(this);
}

void Browser::setSidebarShown(bool isShown)
{
    m_sidebar->setVisible(isShown);
    m_splitter->keepCentreWide();
}

void Browser::setDetailsShown(bool areShown)
{
    m_details->setVisible(areShown);
    m_splitter->keepCentreWide();
    updateDetails();
}

} // namespace browser
