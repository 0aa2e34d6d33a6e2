// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace browser {
namespace {

QLatin1String fileOf(IconName name)
{
    switch (name) {
    case IconName::Back:
        return QLatin1String("back");
    case IconName::Cluster:
        return QLatin1String("cluster");
    case IconName::Conceal:
        return QLatin1String("conceal");
    case IconName::Connect:
        return QLatin1String("connect");
    case IconName::DataCenter:
        return QLatin1String("datacenter");
    case IconName::Demo:
        return QLatin1String("demo");
    case IconName::Disk:
        return QLatin1String("disk");
    case IconName::Engine:
        return QLatin1String("engine");
    case IconName::Export:
        return QLatin1String("export");
    case IconName::Forward:
        return QLatin1String("forward");
    case IconName::Group:
        return QLatin1String("group");
    case IconName::Help:
        return QLatin1String("help");
    case IconName::Host:
        return QLatin1String("host");
    case IconName::Network:
        return QLatin1String("network");
    case IconName::Nic:
        return QLatin1String("nic");
    case IconName::Permission:
        return QLatin1String("permission");
    case IconName::Refresh:
        return QLatin1String("refresh");
    case IconName::Requests:
        return QLatin1String("requests");
    case IconName::Reveal:
        return QLatin1String("reveal");
    case IconName::Search:
        return QLatin1String("search");
    case IconName::Settings:
        return QLatin1String("settings");
    case IconName::Snapshot:
        return QLatin1String("snapshot");
    case IconName::Star:
        return QLatin1String("star");
    case IconName::Stop:
        return QLatin1String("stop");
    case IconName::StorageDomain:
        return QLatin1String("storagedomain");
    case IconName::Tag:
        return QLatin1String("tag");
    case IconName::Template:
        return QLatin1String("template");
    case IconName::Tree:
        return QLatin1String("tree");
    case IconName::User:
        return QLatin1String("user");
    case IconName::Vm:
        return QLatin1String("vm");
    case IconName::Warning:
        return QLatin1String("warning");
    }
    return {};
}

QByteArray drawingOf(IconName name)
{
    QFile file(QLatin1String(":/icons/") + fileOf(name) + QLatin1String(".svg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QColor textColor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Normal:
    case QIcon::Active:
        return palette.color(QPalette::Active, QPalette::WindowText);
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    }
    return {};
}

QPixmap pixmapOf(QSvgRenderer &renderer, const QSize &size)
{
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

//! Draws an SVG whose `currentColor` is the colour of the moment.
class TextColoredEngine final : public QIconEngine {
public:
    TextColoredEngine(IconName name, const QColor &color)
        : m_name(name)
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * scale).toSize(), mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QString color = colorIn(mode).name();
        const QString key = QStringLiteral("browser-icon-%1-%2-%3x%4")
                                .arg(fileOf(m_name), color)
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = drawn(size, color);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TextColoredEngine(*this); }

private:
    [[nodiscard]] QColor colorIn(QIcon::Mode mode) const
    {
        return m_color.isValid() && mode != QIcon::Disabled ? m_color : textColor(mode);
    }

    [[nodiscard]] QPixmap drawn(const QSize &size, const QString &color) const
    {
        QSvgRenderer renderer(drawingOf(m_name).replace("currentColor", color.toLatin1()));
        return pixmapOf(renderer, size);
    }

    IconName m_name;
    QColor m_color; // not valid: the text's
};

} // namespace

QIcon icon(IconName name)
{
    return icon(name, QColor());
}

QIcon icon(IconName name, const QColor &color)
{
    return QIcon(new TextColoredEngine(name, color));
}

// By the renderer, as all others: Qt's plugin for SVG icons is a package of its own in Debian 13.
QIcon programIcon()
{
    QSvgRenderer renderer(QStringLiteral(":/icons/ovirt-inventory.svg"));
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(pixmapOf(renderer, QSize(side, side)));
    return icon;
}

IconName iconOf(Kind kind)
{
    switch (kind) {
    case Kind::Vm:
        return IconName::Vm;
    case Kind::Disk:
        return IconName::Disk;
    case Kind::Nic:
        return IconName::Nic;
    case Kind::Permission:
        return IconName::Permission;
    case Kind::Snapshot:
        return IconName::Snapshot;
    case Kind::Host:
        return IconName::Host;
    case Kind::Cluster:
        return IconName::Cluster;
    case Kind::DataCenter:
        return IconName::DataCenter;
    case Kind::StorageDomain:
        return IconName::StorageDomain;
    case Kind::Network:
        return IconName::Network;
    case Kind::Template:
        return IconName::Template;
    case Kind::User:
        return IconName::User;
    case Kind::Group:
        return IconName::Group;
    }
    return IconName::Vm;
}

} // namespace browser
