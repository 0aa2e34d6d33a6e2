// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/plot.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace bench;

namespace {

struct Picture {
    QStringList texts;
    QList<QPointF> dots; // those of the field, not of the legend
    int lines = 0;       // that connect dots
    int ticks = 0;       // of limits, in a series' colour
    bool isWellFormed = false;
};

double number(const QXmlStreamReader &reader, const char *name)
{
    return reader.attributes().value(QLatin1String(name)).toDouble();
}

// All series are drawn in #123456.
Picture read(const QByteArray &svg)
{
    constexpr double endOfField = 640;
    Picture picture;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const bool ours =
            reader.attributes().value(QLatin1String("stroke")) == QLatin1String("#123456");
        if (reader.name() == QLatin1String("polyline"))
            ++picture.lines;
        else if (reader.name() == QLatin1String("circle") && number(reader, "cx") < endOfField)
            picture.dots.append({number(reader, "cx"), number(reader, "cy")});
        else if (reader.name() == QLatin1String("line") && ours
            && number(reader, "x1") < endOfField)
            ++picture.ticks;
        else if (reader.name() == QLatin1String("text"))
            picture.texts.append(reader.readElementText());
    }
    picture.isWellFormed = !reader.hasError();
    return picture;
}

Plot plotOf(const QList<double> &values, const QList<double> &limits = {})
{
    Plot plot;
    for (qsizetype number = 0; number < values.size(); ++number)
        plot.categories.append(QString::number(number));
    plot.series.append({QStringLiteral("a"), "#123456", values, limits});
    return plot;
}

} // namespace

class TestPlot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void axisIsLogarithmic();
    void axisNamesPowersOfTen();
    void limitsAreTicks();
    void nothingWhereThereIsNoTime();
    void textsAreEscaped();
    void legendFollowsTheRightEnds();
};

void TestPlot::axisIsLogarithmic()
{
    const Picture picture = read(svg(plotOf({10, 100, 1000})));

    QVERIFY(picture.isWellFormed);
    QCOMPARE(picture.dots.size(), 3);
    const double first = picture.dots[0].y() - picture.dots[1].y();
    const double second = picture.dots[1].y() - picture.dots[2].y();
    QVERIFY(first > 100);
    QVERIFY(qAbs(first - second) < 0.2);
    QVERIFY(picture.dots[0].x() < picture.dots[1].x());
}

void TestPlot::axisNamesPowersOfTen()
{
    const Picture picture = read(svg(plotOf({15, 24'000})));

    const QStringList powers{QStringLiteral("10 ms"), QStringLiteral("100 ms"),
        QStringLiteral("1 s"), QStringLiteral("10 s"), QStringLiteral("100 s")};
    for (const QString &power : powers)
        QVERIFY2(picture.texts.contains(power), qPrintable(power));
    QVERIFY(!picture.texts.contains(QStringLiteral("1 ms")));
    QVERIFY(!picture.texts.contains(QStringLiteral("1000 s")));
}

void TestPlot::limitsAreTicks()
{
    const Picture picture = read(svg(plotOf({20, 30}, {10, 0})));

    QCOMPARE(picture.dots.size(), 2);
    QCOMPARE(picture.ticks, 1); // 0 is no limit
    QCOMPARE(picture.lines, 1);
}

void TestPlot::nothingWhereThereIsNoTime()
{
    const Picture some = read(svg(plotOf({0, qQNaN(), 30})));
    const Picture none = read(svg(plotOf({})));

    QCOMPARE(some.dots.size(), 1);
    QVERIFY(some.isWellFormed);
    QVERIFY(none.isWellFormed);
    QVERIFY(!svg(plotOf({0, qQNaN(), 30})).contains("nan"));
}

void TestPlot::textsAreEscaped()
{
    Plot plot = plotOf({1});
    plot.title = QStringLiteral("<a> & \"b\"");

    const Picture picture = read(svg(plot));

    QVERIFY(picture.isWellFormed);
    QVERIFY(picture.texts.contains(plot.title));
}

void TestPlot::legendFollowsTheRightEnds()
{
    Plot plot = plotOf({10, 20});
    plot.series.append({QStringLiteral("b"), "#123456", {5, 900}, {}});

    const QStringList texts = read(svg(plot)).texts;

    QVERIFY(texts.indexOf(QStringLiteral("b")) < texts.indexOf(QStringLiteral("a")));
}

QTEST_GUILESS_MAIN(TestPlot)
#include "tst_plot.moc"
