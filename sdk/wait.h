// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"

#include <QFuture>

#include <type_traits>

namespace ovirt {

namespace detail {

//! \throws Error where waiting here would never end.
OVIRT_EXPORT void requireMayWait();
[[noreturn]] OVIRT_EXPORT void throwWithdrawn();

} // namespace detail

//! \brief Waits for \a future and gives its result: `result()` that bears being cancelled.
//!
//! For futures that somebody else may have cancelled: `QFuture::result()` crashes on those.
//! \par Thread  Any but a Connection's own, where continuations without a context run: waiting
//!              there would never end, and throws instead.
//! \throws Error that the future failed with; of kind Cancelled where it was cancelled before its
//! result came; of kind Configuration in a Connection's own thread.
template <typename T>
T wait(QFuture<T> future)
{
    if (!future.isFinished())
        detail::requireMayWait();
    future.waitForFinished(); // what this function is for
    if constexpr (std::is_void_v<T>) {
        if (future.isCanceled())
            detail::throwWithdrawn();
    } else {
        if (future.resultCount() == 0)
            detail::throwWithdrawn();
        return future.result();
    }
}

} // namespace ovirt
