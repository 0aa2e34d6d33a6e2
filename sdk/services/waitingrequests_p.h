// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/services/pendingrequest.h"
#include "sdk/testexport_p.h"

#include <array>
#include <deque>
#include <memory>

namespace ovirt {

//! What waits to be sent: Interactive goes before Normal, and Normal before Bulk.
class OVIRT_TEST_EXPORT WaitingRequests {
public:
    void push(std::unique_ptr<PendingRequest> pending);
    //! Before the others of its priority: it has waited before.
    void pushFront(std::unique_ptr<PendingRequest> pending);
    [[nodiscard]] bool isEmpty() const;
    //! The next one; null: none waits.
    [[nodiscard]] std::unique_ptr<PendingRequest> take();
    //! Ends those whose owners gave them up.
    void dropCancelled();
    //! Ends all.
    void fail(const Error &error);

private:
    std::array<std::deque<std::unique_ptr<PendingRequest>>, 3> m_queues; // one a Priority
};

} // namespace ovirt
