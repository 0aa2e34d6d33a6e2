// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/parsing/stringpools.h"

namespace ovirt {

StringPools::Loan::Loan(StringPools &pools)
    : m_pools(pools)
{
    const QMutexLocker lock(&m_pools.m_mutex);
    if (m_pools.m_free.empty()) {
        m_pool = std::make_unique<StringPool>();
    } else {
        m_pool = std::move(m_pools.m_free.back());
        m_pools.m_free.pop_back();
    }
}

StringPools::Loan::~Loan()
{
    const QMutexLocker lock(&m_pools.m_mutex);
    m_pools.m_free.push_back(std::move(m_pool));
}

} // namespace ovirt
