// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/detailsmodel.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QAction;
class QTreeView;

namespace browser {

class ElidedLabel;
class PlainLabel;

//! \brief What is known of the selected object, with ways to what it names, and back.
class DetailsPane : public QWidget {
    Q_OBJECT

public:
    explicit DetailsPane(QWidget *parent = nullptr);

    //! Back and Forward stand at the top; whoever owns them does what they say.
    void setWays(QAction *back, QAction *forward);
    //! Shows \a details, with the mark of \a state at its word; sections stay open or closed as a
    //! person left them.
    void show(const ObjectDetails &details, RowState state = RowState::None);
    //! Nothing is selected.
    void clear();
    [[nodiscard]] const ObjectDetails &shown() const { return m_model->shown(); }

Q_SIGNALS:
    void objectRequested(const browser::ObjectKey &key);
    void rowsRequested(const browser::TableLink &rows);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(const QModelIndex &index);
    void copyValue() const;
    bool isCopyKey(QEvent *event);
    void retranslate();
    void openSections();
    //! How wide whole labels, their longest word and whole values are.
    struct Needs {
        int labels;
        int words;
        int values;
    };
    [[nodiscard]] Needs needs() const;
    void fitColumns();

    DetailsModel *m_model;
    QTreeView *m_view;
    ElidedLabel *m_name;
    PlainLabel *m_kind;
    PlainLabel *m_empty;
    QWidget *m_ways;
    QAction *m_copy;
    QHash<QString, bool> m_isClosed; // by title without count: what a person chose
};

} // namespace browser
