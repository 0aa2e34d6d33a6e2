// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/query/queryfield.h"
#include "ui/query/queryrow.h"

#include <QHash>
#include <QVariant>

//! What tests ask about: some fields of a VM and of what is below it.
namespace queryfixture {

[[nodiscard]] browser::QueryFields fields();
[[nodiscard]] int field(const char *key);
//! 2026-11-25 12:00 UTC.
[[nodiscard]] QDateTime now();

class Row final : public browser::QueryRow {
public:
    Row &with(const char *key, const QVariant &value);
    //! The cells of the row, as people see them.
    Row &showing(const QString &text);

    bool anyOf(int field, const std::function<bool(const QVariant &)> &visit) const override;
    QString text() const override { return m_text; }

private:
    QHash<int, QVariantList> m_values;
    QString m_text;
};

//! A VM that says something to every kind of value, and has two NICs.
[[nodiscard]] Row vm();

} // namespace queryfixture
