// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace browser {

//! \brief Connections as lanes to the engine, and on each the requests that are under way at once.
class LanesDrawing : public QWidget {
    Q_OBJECT

public:
    explicit LanesDrawing(QWidget *parent = nullptr);

    //! \a pipeline 0: one request at a time on each lane.
    void setLanes(int connections, int pipeline);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLane(QPainter &painter, const QRectF &lane) const;

    int m_connections = 1;
    int m_pipeline = 0;
};

} // namespace browser
