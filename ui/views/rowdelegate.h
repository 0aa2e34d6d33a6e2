// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/itemroles.h"
#include "ui/views/icons.h"
#include "ui/views/markedword.h"

#include <QStyledItemDelegate>

namespace browser {

class CutText;

//! \brief Paints the cells of dense rows: a mark or an icon, a text, and what stands back in a
//! lighter tone: units, counts, remarks. It marks the words that a filter looked for.
//!
//! What differs between models is a question that a delegate of their own answers.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setWords(const QList<MarkedWord> &words) { m_words = words; }
    [[nodiscard]] const QList<MarkedWord> &words() const { return m_words; }
    //! Whether the cell has the word, where that is to be marked.
    [[nodiscard]] bool isMarked(const MarkedWord &word, const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    //! The text of a cell alone, in the rectangle of \a option, which may be more than the cell.
    void paintTextOver(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    //! A cell's text, and what follows it in a lighter tone.
    struct Text {
        QString front;
        QString quiet;
    };

    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;
    //! Whether the engine did not say what stands here.
    [[nodiscard]] virtual bool isNotReported(
        const QStyleOptionViewItem &cell, const QModelIndex &index) const = 0;
    //! The text of a cell that has one.
    [[nodiscard]] virtual Text textOf(
        const QStyleOptionViewItem &cell, const QModelIndex &index) const = 0;
    //! The drawing before a row; asked for the first column only.
    [[nodiscard]] virtual IconName iconOf(const QModelIndex &index) const = 0;
    //! A mark that stands instead of the drawing; None: the drawing.
    [[nodiscard]] virtual RowState iconStateOf(const QModelIndex &index) const;
    //! The mark before the text of the cell; None: none.
    [[nodiscard]] virtual RowState markOf(const QModelIndex &index) const = 0;
    //! Whether the cell's quiet text says what failed.
    [[nodiscard]] virtual bool isFailure(const QModelIndex &index) const;
    //! Whether the view paints the cell's text by paintTextOver(), over more than the cell.
    [[nodiscard]] virtual bool isTextElsewhere(const QModelIndex &index) const;
    //! Whether the cell shows what that column says.
    [[nodiscard]] virtual bool isOf(const QString &column, const QModelIndex &index) const = 0;

private:
    void paintIcon(QPainter *painter, const QStyleOptionViewItem &cell, const QModelIndex &index,
        const QRect &rect) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &cell, const QModelIndex &index,
        QRect rect) const;
    void drawText(QPainter *painter, const QStyleOptionViewItem &cell, const QModelIndex &index,
        const Text &text, const QRect &rect) const;
    void paintMarked(QPainter *painter, const QStyleOptionViewItem &cell, const QModelIndex &index,
        const Text &text, const QRect &rect, const QList<QRect> &marks) const;
    [[nodiscard]] QList<QRect> marksIn(const QStyleOptionViewItem &cell, const QModelIndex &index,
        const CutText &shown, const QRect &rect) const;

    QList<MarkedWord> m_words;
};

} // namespace browser
