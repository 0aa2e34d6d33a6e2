// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/parsing/stringpool.h"

#include <QMutex>

#include <memory>
#include <vector>

namespace ovirt {

//! \brief Pools for whoever reads answers, one for each who does so at the same time.
//!
//! Handed out last in, first out, so that one thread alone always gets the same.
//! \par Thread  Any. It has to outlive its loans.
class OVIRT_EXPORT StringPools {
public:
    //! A pool for as long as this lives.
    class OVIRT_EXPORT Loan {
    public:
        //! Takes one of \a pools, or makes one.
        explicit Loan(StringPools &pools);
        ~Loan();
        Loan(const Loan &) = delete;
        Loan &operator=(const Loan &) = delete;

        //! The pool.
        [[nodiscard]] StringPool &operator*() const { return *m_pool; }

    private:
        StringPools &m_pools;
        std::unique_ptr<StringPool> m_pool;
    };

private:
    QMutex m_mutex;
    std::vector<std::unique_ptr<StringPool>> m_free;
};

} // namespace ovirt
