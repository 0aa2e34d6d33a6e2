// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"

#include <QString>

#include <string_view>
#include <vector>

namespace ovirt {

//! \brief The texts that were read before, so that what repeats is kept in memory once.
//!
//! Looked up by their UTF-8 bytes, before anything is decoded. What nobody else holds any more is
//! dropped now and then, so that a pool may live as long as a Connection.
//! \par Thread  One at a time: it belongs to whoever reads. The texts it gives out are any
//! thread's.
class OVIRT_EXPORT StringPool {
public:
    StringPool() = default;
    StringPool(const StringPool &) = delete;
    StringPool &operator=(const StringPool &) = delete;

    //! The text of \a utf8, shared with everybody who asked for it before. Never null.
    [[nodiscard]] QString text(std::string_view utf8);

    //! How many texts it holds.
    [[nodiscard]] qsizetype size() const { return qsizetype(m_entries.size()); }

private:
    struct Entry {
        QString text;
        quint32 hash = 0;
    };

    [[nodiscard]] size_t slotOf(std::string_view utf8, quint32 hash) const;
    void grow();
    void dropUnused();
    void fillSlots(size_t count);

    std::vector<Entry> m_entries;
    std::vector<quint32> m_slots; // number of an entry and one, at its hash or behind; 0: free
    size_t m_lookThroughAt = firstLook;

    static constexpr size_t firstLook = 16384;
};

} // namespace ovirt
