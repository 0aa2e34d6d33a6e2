// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/version.h"

namespace ovirt {

QVersionNumber version()
{
    return {OVIRT_VERSION_MAJOR, OVIRT_VERSION_MINOR, OVIRT_VERSION_PATCH};
}

} // namespace ovirt
