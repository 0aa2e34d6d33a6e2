// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"

// What is not API, but has a test of its own: exported only where tests are built.
#ifdef OVIRT_BUILD_TESTS
#define OVIRT_TEST_EXPORT OVIRT_EXPORT
#else
#define OVIRT_TEST_EXPORT
#endif
