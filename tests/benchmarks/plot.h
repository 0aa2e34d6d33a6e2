// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace bench {

//! \brief Lines over a few categories, on a logarithmic axis of times.
struct Plot {
    struct Series {
        QString name;
        QByteArray colour;    //!< of SVG, e.g. `#0072b2`
        QList<double> values; //!< ms, one a category; not above 0: no point
        QList<double> limits; //!< the same, drawn as a tick: what cannot be beaten
    };

    QString title;
    QString subtitle;
    QString categoriesTitle;
    QString valuesTitle;
    QString seriesTitle;
    QString limitsName; //!< in the legend; empty: no limits are drawn
    QStringList categories;
    QList<Series> series;
};

//! \brief \a plot as an SVG picture: text and shapes, no script, no font of its own.
[[nodiscard]] QByteArray svg(const Plot &plot);

} // namespace bench
