// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/kind.h"

#include <QStackedWidget>

class QAction;

namespace browser {

class MessagePage;

//! A view, or in its place what to do where it has nothing to show.
class RowsStack : public QStackedWidget {
    Q_OBJECT

public:
    RowsStack(QWidget *rows, Kind kind, QWidget *parent = nullptr);

    //! What the view shows, of how many, and by which filter.
    void setFound(qsizetype shown, qsizetype all, const QString &filter);

Q_SIGNALS:
    void clearFilterRequested();

private:
    void change(QWidget *widget);

    QWidget *m_rows;
    Kind m_kind;
    MessagePage *m_message;
    QAction *m_clear;
};

} // namespace browser
