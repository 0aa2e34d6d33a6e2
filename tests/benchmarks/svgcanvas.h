// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QPointF>
#include <QString>

namespace bench {

//! \brief Writes the text of an SVG picture, shape by shape, the later ones on top.
//!
//! Lengths are in pixels, from the upper left corner. Texts may hold any character.
class SvgCanvas {
public:
    enum class Anchor { Start, Middle, End };
    struct Font {
        double size = 12;
        Anchor anchor = Anchor::Start;
        bool bold = false;
        QByteArray colour = "#333333";
    };

    SvgCanvas(int width, int height, const QByteArray &background);

    void text(QPointF at, const QString &text, const Font &font);
    //! Reads upwards, its middle at \a at.
    void uprightText(QPointF at, const QString &text, const Font &font);
    void line(QPointF from, QPointF to, const QByteArray &colour, double width);
    void polyline(const QList<QPointF> &points, const QByteArray &colour, double width);
    void dot(QPointF at, double radius, const QByteArray &colour);

    //! The whole picture.
    [[nodiscard]] QByteArray picture() const;

private:
    void writeText(QPointF at, const QString &text, const Font &font, const QByteArray &attributes);

    QByteArray m_svg;
};

} // namespace bench
