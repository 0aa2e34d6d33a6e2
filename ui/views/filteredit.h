// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

#include <functional>

class QListView;
class QStringListModel;

namespace browser {

//! \brief A line for a filter: underlines what is wrong, and completes the word at the cursor.
class FilterEdit : public QLineEdit {
    Q_OBJECT

public:
    //! What to replace, and with what.
    struct Completion {
        qsizetype start = 0;
        qsizetype length = 0;
        QStringList candidates;
    };
    using Completer = std::function<Completion(const QString &text, int cursor)>;

    explicit FilterEdit(QWidget *parent = nullptr);

    void setCompleter(const Completer &completer) { m_completer = completer; }
    //! Underlines that part; a position below 0: nothing is wrong.
    void setWrong(qsizetype position, qsizetype length);
    [[nodiscard]] bool isCompleting() const;

Q_SIGNALS:
    //! Escape on an empty line, or the arrow down: the rows are wanted.
    void leaveRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void complete(bool isAsked);
    void take(const QModelIndex &candidate);
    void closePopup();
    bool steerPopup(QKeyEvent *event);
    void placePopup();

    Completer m_completer;
    Completion m_completion;
    QStringListModel *m_candidates;
    QListView *m_popup;
    qsizetype m_wrongAt = -1;
    qsizetype m_wrongLength = 0;
};

} // namespace browser
