// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/plot.h"

#include "tests/benchmarks/svgcanvas.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace bench {
namespace {

constexpr int width = 860;
constexpr int height = 520;
// Of the field that the lines are drawn in.
constexpr double left = 84;
constexpr double right = 640;
constexpr double top = 84;
constexpr double bottom = 456;

constexpr char paper[] = "#ffffff";
constexpr char grid[] = "#d9d9d9";
constexpr char ink[] = "#333333";
constexpr char pale[] = "#666666";

using Anchor = SvgCanvas::Anchor;

QString duration(double ms)
{
    return ms < 1000 ? QStringLiteral("%1 ms").arg(ms) : QStringLiteral("%1 s").arg(ms / 1000);
}

// Draws one plot: knows where a category and a time are.
class Painter {
public:
    explicit Painter(const Plot &plot)
        : m_plot(plot)
        , m_canvas(width, height, paper)
    {
        findRange();
    }

    QByteArray paint()
    {
        titles();
        axes();
        for (const Plot::Series &series : m_plot.series)
            lines(series);
        legend();
        return m_canvas.picture();
    }

private:
    void findRange();
    void titles();
    void axes();
    void lines(const Plot::Series &series);
    void legend();

    [[nodiscard]] double x(qsizetype category) const
    {
        const double step = (right - left) / double(qMax(qsizetype(1), m_plot.categories.size()));
        return left + (double(category) + 0.5) * step;
    }
    [[nodiscard]] double y(double ms) const
    {
        return bottom - (std::log10(ms) - m_first) / (m_last - m_first) * (bottom - top);
    }

    const Plot &m_plot;
    SvgCanvas m_canvas;
    int m_first = 0; // powers of ten, in ms
    int m_last = 1;
};

void Painter::findRange()
{
    double least = 0;
    double most = 0;
    for (const Plot::Series &series : m_plot.series) {
        for (const double ms : series.values + series.limits) {
            if (!(ms > 0))
                continue;
            least = least > 0 ? std::min(least, ms) : ms;
            most = std::max(most, ms);
        }
    }
    if (most > 0) {
        m_first = int(std::floor(std::log10(least)));
        m_last = std::max(m_first + 1, int(std::ceil(std::log10(most))));
    }
}

void Painter::titles()
{
    m_canvas.text({left, 34}, m_plot.title, {18, Anchor::Start, true, ink});
    m_canvas.text({left, 56}, m_plot.subtitle, {12, Anchor::Start, false, pale});
    m_canvas.text({(left + right) / 2, bottom + 46}, m_plot.categoriesTitle,
        {13, Anchor::Middle, false, ink});
    m_canvas.uprightText(
        {26, (top + bottom) / 2}, m_plot.valuesTitle, {13, Anchor::Middle, false, ink});
}

void Painter::axes()
{
    for (int power = m_first; power <= m_last; ++power) {
        const double ms = std::pow(10, power);
        m_canvas.line({left, y(ms)}, {right, y(ms)}, grid, 1);
        m_canvas.text({left - 10, y(ms) + 4}, duration(ms), {12, Anchor::End, false, ink});
        for (int times = 2; times < 10 && power < m_last; ++times)
            m_canvas.line({left, y(times * ms)}, {left + 5, y(times * ms)}, grid, 1);
    }
    m_canvas.line({left, top}, {left, bottom}, ink, 1);
    for (qsizetype category = 0; category < m_plot.categories.size(); ++category)
        m_canvas.text({x(category), bottom + 22}, m_plot.categories[category],
            {12, Anchor::Middle, false, ink});
}

void Painter::lines(const Plot::Series &series)
{
    QList<QPointF> points;
    for (qsizetype category = 0; category < series.values.size(); ++category) {
        if (series.values[category] > 0)
            points.append({x(category), y(series.values[category])});
    }
    for (qsizetype category = 0; category < series.limits.size(); ++category) {
        const double ms = series.limits[category];
        if (ms > 0)
            m_canvas.line({x(category) - 13, y(ms)}, {x(category) + 13, y(ms)}, series.colour, 1.5);
    }
    m_canvas.polyline(points, series.colour, 2);
    for (const QPointF &point : std::as_const(points))
        m_canvas.dot(point, 4, series.colour);
}

// In the order of the lines' right ends, so that the eye finds each where it leaves the field.
void Painter::legend()
{
    QList<const Plot::Series *> sorted;
    for (const Plot::Series &series : m_plot.series)
        sorted.append(&series);
    const auto end = [](const Plot::Series *series) {
        return series->values.isEmpty() ? 0.0 : series->values.last();
    };
    std::stable_sort(sorted.begin(), sorted.end(),
        [&](const auto *a, const auto *b) { return end(a) > end(b); });
    constexpr double from = right + 28;
    m_canvas.text({from, top + 10}, m_plot.seriesTitle, {12, Anchor::Start, false, pale});
    double line = top + 34;
    for (const Plot::Series *series : std::as_const(sorted)) {
        m_canvas.line({from, line}, {from + 26, line}, series->colour, 2);
        m_canvas.dot({from + 13, line}, 4, series->colour);
        m_canvas.text({from + 36, line + 4}, series->name, {13, Anchor::Start, false, ink});
        line += 26;
    }
    if (m_plot.limitsName.isEmpty())
        return;
    m_canvas.line({from, line}, {from + 26, line}, pale, 1.5);
    m_canvas.text({from + 36, line + 4}, m_plot.limitsName, {13, Anchor::Start, false, pale});
}

} // namespace

QByteArray svg(const Plot &plot)
{
    return Painter(plot).paint();
}

} // namespace bench
