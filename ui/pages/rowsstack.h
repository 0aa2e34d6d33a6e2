// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/liststate.h"
#include "ui/views/messagepage.h"

#include <QStackedWidget>

class QAction;

namespace browser {

//! By what rows were looked for.
struct RowsFilter {
    QString text;
    bool isValid = true;  //!< false: what stands in the line is no filter; text is an earlier one
    QString suggestion{}; //!< a word that may have been meant; empty: none
};

//! A view, or in its place what to do where it has nothing to show.
class RowsStack : public QStackedWidget {
    Q_OBJECT

public:
    RowsStack(QWidget *rows, Kind kind, QWidget *parent = nullptr);
    //! Of rows of no kind: \a title is their source text, context `columns`.
    RowsStack(QWidget *rows, const char *title, IconName icon, QWidget *parent = nullptr);

    //! What the view shows, of how many, by which filter, and how much of the list came.
    void setFound(
        qsizetype shown, qsizetype all, const RowsFilter &filter, const ListState &state = {});

Q_SIGNALS:
    void clearFilterRequested();
    //! A person wants that to be asked for again which did not come.
    void retryRequested();

private:
    [[nodiscard]] MessagePage::Message messageOfNone(const ListState &state);
    [[nodiscard]] QString sentenceOfNone(ListState::Is is) const;
    [[nodiscard]] MessagePage::Message messageOfNoMatch(const RowsFilter &filter);
    [[nodiscard]] static QString sentenceOfNoMatch(const QString &what, const RowsFilter &filter);
    void change(QWidget *widget);

    QWidget *m_rows;
    const char *m_title;
    IconName m_icon;
    bool m_areVms = false;
    MessagePage *m_message;
    QAction *m_clear;
    QAction *m_retry;
};

} // namespace browser
