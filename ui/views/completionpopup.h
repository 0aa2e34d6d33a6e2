// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>
#include <QStringListModel>

namespace browser {

//! \brief The list below a word that is being typed: what the word may become.
//!
//! It never takes the focus: the line that shows it gives it the keys. Nothing is marked at first.
class CompletionPopup : public QListView {
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget *line);

    //! Shows \a candidates, or hides itself when there are none. \a place is in the line's
    //! coordinates.
    void offer(const QStringList &candidates, const QPoint &place);
    //! Marks the next or, with -1, the previous one; from the last one on to the first.
    void mark(int steps);
    void markByPage(int pages);
    //! The one that is marked; else with \a orFirst the first; else empty.
    [[nodiscard]] QString marked(bool orFirst) const;

Q_SIGNALS:
    void taken(const QString &candidate);

private:
    void fit();

    QWidget *m_line;
    QStringListModel m_candidates;
};

} // namespace browser
