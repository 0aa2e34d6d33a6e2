// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/theme.h"

#include "ui/views/flatstyle.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

namespace browser {
namespace {

const QString fusion = QStringLiteral("fusion");

//! The colours that the two palettes differ in; the rest follows from them.
struct Colors {
    QColor window, base, alternateBase, button, text, disabledText, placeholder;
    QColor light, midlight, mid, dark, shadow;
    QColor highlight, disabledHighlight, link, toolTipBase;
};

QPalette paletteOf(const Colors &colors)
{
    QPalette palette(colors.text, colors.button, colors.light, colors.dark, colors.mid, colors.text,
        colors.text, colors.base, colors.window);
    palette.setColor(QPalette::AlternateBase, colors.alternateBase);
    palette.setColor(QPalette::Midlight, colors.midlight);
    palette.setColor(QPalette::Shadow, colors.shadow);
    palette.setColor(QPalette::PlaceholderText, colors.placeholder);
    palette.setColor(QPalette::Highlight, colors.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, colors.link);
    palette.setColor(QPalette::LinkVisited, colors.link);
    palette.setColor(QPalette::ToolTipBase, colors.toolTipBase);
    palette.setColor(QPalette::ToolTipText, colors.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.disabledHighlight);
    return palette;
}

// Nothing but this: what is chosen is seen as well while something else has the focus. On some
// platforms it is all but invisible then.
QPalette withSeenSelection(const QPalette &platforms)
{
    QPalette palette;
    for (const auto role : {QPalette::Highlight, QPalette::HighlightedText})
        palette.setColor(QPalette::Inactive, role, platforms.color(QPalette::Active, role));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = 0xf3f4f6,
        .base = 0xffffff,
        .alternateBase = 0xf8f9fa,
        .button = 0xfafbfc,
        .text = 0x1c2025,
        .disabledText = 0x9299a1,
        .placeholder = 0x6a7178,
        .light = 0xffffff,
        .midlight = 0xe9ebee,
        .mid = 0xc3c8cd,
        .dark = 0x9aa1a8,
        .shadow = 0x6f767d,
        .highlight = 0x1f6cb0,
        .disabledHighlight = 0xb4bac1,
        .link = 0x1a62a1,
        .toolTipBase = 0xffffff});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0x25282c,
        .base = 0x1c1e21,
        .alternateBase = 0x202327,
        .button = 0x2e3237,
        .text = 0xe5e7ea,
        .disabledText = 0x747b83,
        .placeholder = 0x979ea6,
        .light = 0x3c4147,
        .midlight = 0x33373c,
        .mid = 0x1a1c1f,
        .dark = 0x141618,
        .shadow = 0x0c0d0e,
        .highlight = 0x286dae,
        .disabledHighlight = 0x464c53,
        .link = 0x76b3ea,
        .toolTipBase = 0x2e3237});
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness()
        > palette.color(QPalette::Window).lightness();
}

Theme::Theme()
    : m_platformStyle(QApplication::style()->name())
    , m_platformPalette(QGuiApplication::palette())
{
}

void Theme::apply(setting::Theme theme)
{
    const bool isPlatforms = theme == setting::Theme::System && m_platformStyle != fusion;
    if (isPlatforms == m_isOurs)
        QApplication::setStyle(
            isPlatforms ? QStyleFactory::create(m_platformStyle) : new FlatStyle);
    m_isOurs = !isPlatforms;
    if (isPlatforms)
        QApplication::setPalette(withSeenSelection(m_platformPalette));
    else if (theme == setting::Theme::Dark
        || (theme == setting::Theme::System && isDark(m_platformPalette)))
        QApplication::setPalette(darkPalette());
    else
        QApplication::setPalette(lightPalette());
}

} // namespace browser
