// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

#include <functional>

namespace browser {

class CompletionPopup;

//! \brief A line that offers how a word may go on, and underlines what is wrong.
class FilterLine : public QLineEdit {
    Q_OBJECT

public:
    //! What may stand in place of a stretch of the text.
    struct Completion {
        qsizetype start = 0;
        qsizetype length = 0;
        QStringList candidates;
    };
    using Completer = std::function<Completion(const QString &text, int cursor)>;

    explicit FilterLine(QWidget *parent = nullptr);

    void setCompleter(Completer completer) { m_completer = std::move(completer); }
    //! Underlines that stretch, or where it would be; \a position < 0: nothing.
    void setError(qsizetype position, qsizetype length);

Q_SIGNALS:
    //! Escape while it is empty, or Down: a person wants to be where the rows are.
    void leaveRequested();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void onEdited();
    void onCursorMoved();
    void complete();
    void take(const QString &candidate);
    bool isPopupsKey(const QKeyEvent *event);
    void escape();
    [[nodiscard]] qreal xOf(qsizetype position) const;

    Completer m_completer;
    Completion m_completion;
    CompletionPopup *m_popup;
    int m_askedAt = -1; // where the cursor was then
    qsizetype m_errorPosition = -1;
    qsizetype m_errorLength = 0;
};

} // namespace browser
