// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/query/valueorder.h"

#include <QDateTime>

namespace browser {

ValueOrder::ValueOrder()
    // The C locale orders by code point: no person does.
    : m_collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale())
{
    m_collator.setNumericMode(true); // web-2 before web-10
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

ValueOrder::Key ValueOrder::keyOf(const QVariant &raw)
{
    switch (raw.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::QString:
        return collated(raw.toString());
    case QMetaType::QStringList:
        return collated(raw.toStringList().value(0));
    case QMetaType::QDateTime:
        return raw.toDateTime().toMSecsSinceEpoch();
    default:
        return raw.toLongLong();
    }
}

// To collate a text takes ten times as long as to find it again.
QCollatorSortKey ValueOrder::collated(const QString &text)
{
    const auto known = m_collated.constFind(text);
    return known == m_collated.cend() ? *m_collated.insert(text, m_collator.sortKey(text)) : *known;
}

int ValueOrder::compare(const Key &a, const Key &b)
{
    if (a.index() != b.index())
        return 0;
    if (const auto *text = std::get_if<QCollatorSortKey>(&a))
        return text->compare(std::get<QCollatorSortKey>(b));
    if (const auto *number = std::get_if<qint64>(&a)) {
        const qint64 other = std::get<qint64>(b);
        return *number < other ? -1 : int(*number > other);
    }
    return 0;
}

int ValueOrder::compare(const Key &a, const Key &b, Qt::SortOrder order)
{
    const bool isKnown = a.index() != 0;
    if (isKnown != (b.index() != 0))
        return isKnown ? -1 : 1;
    const int ascending = compare(a, b);
    return order == Qt::AscendingOrder ? ascending : -ascending;
}

} // namespace browser
