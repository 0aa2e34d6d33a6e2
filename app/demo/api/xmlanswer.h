// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/http/answer.h"

namespace demo {

inline constexpr char xmlType[] = "application/xml;charset=UTF-8";

//! 200 with \p body, which is a whole document.
[[nodiscard]] Answer xmlAnswer(QByteArray body);
//! 404, and nothing else: so an engine says that there is no such thing.
[[nodiscard]] Answer notFound();
//! An engine's `<fault>`: it refused, and says why.
[[nodiscard]] Answer fault(int status, const QByteArray &detail);

} // namespace demo
