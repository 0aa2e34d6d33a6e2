// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/sidebar.h"

#include "ui/models/sidebarmodel.h"
#include "ui/views/sidebardelegate.h"

#include <QEvent>

namespace browser {

Sidebar::Sidebar(SidebarModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new SidebarDelegate(this));
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::clicked, this, &Sidebar::entered);
    connect(this, &QListView::activated, this, &Sidebar::entered);
    retranslate();
}

void Sidebar::setView(const QString &view)
{
    m_isSetting = true;
    setCurrentIndex(m_model->indexOf(view));
    m_isSetting = false;
}

QSize Sidebar::sizeHint() const
{
    return {sizeHintForColumn(0), QListView::sizeHint().height()};
}

void Sidebar::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    const QString view = current.data(SidebarModel::ViewRole).toString();
    if (!m_isSetting && !view.isEmpty())
        Q_EMIT viewChosen(view);
}

void Sidebar::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Sidebar::retranslate()
{
    setAccessibleName(tr("Views"));
    m_model->retranslate();
}

} // namespace browser
