// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/svgcanvas.h"

namespace bench {
namespace {

QByteArray number(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 1);
    return text.endsWith(".0") ? text.chopped(2) : text;
}

QByteArray attribute(const char *name, const QByteArray &value)
{
    return QByteArray(" ") + name + "=\"" + value + '"';
}

QByteArray attribute(const char *name, double value)
{
    return attribute(name, number(value));
}

QByteArray keyOf(SvgCanvas::Anchor anchor)
{
    switch (anchor) {
    case SvgCanvas::Anchor::Start:
        return "start";
    case SvgCanvas::Anchor::Middle:
        return "middle";
    case SvgCanvas::Anchor::End:
        return "end";
    }
    return {};
}

} // namespace

SvgCanvas::SvgCanvas(int width, int height, const QByteArray &background)
{
    m_svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"" + attribute("width", width)
        + attribute("height", height)
        + attribute("viewBox", "0 0 " + number(width) + ' ' + number(height))
        + attribute("font-family", "sans-serif") + ">\n<rect" + attribute("width", width)
        + attribute("height", height) + attribute("fill", background) + "/>\n";
}

void SvgCanvas::writeText(
    QPointF at, const QString &text, const Font &font, const QByteArray &attributes)
{
    m_svg += "<text" + attribute("x", at.x()) + attribute("y", at.y())
        + attribute("font-size", font.size) + attribute("text-anchor", keyOf(font.anchor))
        + (font.bold ? attribute("font-weight", "bold") : QByteArray())
        + attribute("fill", font.colour) + attributes + '>' + text.toHtmlEscaped().toUtf8()
        + "</text>\n";
}

void SvgCanvas::text(QPointF at, const QString &text, const Font &font)
{
    writeText(at, text, font, {});
}

void SvgCanvas::uprightText(QPointF at, const QString &text, const Font &font)
{
    writeText(at, text, font,
        attribute("transform", "rotate(-90 " + number(at.x()) + ' ' + number(at.y()) + ')'));
}

void SvgCanvas::line(QPointF from, QPointF to, const QByteArray &colour, double width)
{
    m_svg += "<line" + attribute("x1", from.x()) + attribute("y1", from.y())
        + attribute("x2", to.x()) + attribute("y2", to.y()) + attribute("stroke", colour)
        + attribute("stroke-width", width) + "/>\n";
}

void SvgCanvas::polyline(const QList<QPointF> &points, const QByteArray &colour, double width)
{
    QByteArray list;
    for (const QPointF &point : points)
        list += (list.isEmpty() ? "" : " ") + number(point.x()) + ',' + number(point.y());
    m_svg += "<polyline" + attribute("points", list) + attribute("fill", "none")
        + attribute("stroke", colour) + attribute("stroke-width", width)
        + attribute("stroke-linejoin", "round") + "/>\n";
}

void SvgCanvas::dot(QPointF at, double radius, const QByteArray &colour)
{
    m_svg += "<circle" + attribute("cx", at.x()) + attribute("cy", at.y()) + attribute("r", radius)
        + attribute("fill", colour) + "/>\n";
}

QByteArray SvgCanvas::picture() const
{
    return m_svg + "</svg>\n";
}

} // namespace bench
