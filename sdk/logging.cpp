// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/logging_p.h"

Q_LOGGING_CATEGORY(logTransport, "ovirt.transport", QtWarningMsg)
Q_LOGGING_CATEGORY(logAuth, "ovirt.auth", QtWarningMsg)
Q_LOGGING_CATEGORY(logServices, "ovirt.services", QtWarningMsg)
Q_LOGGING_CATEGORY(logParsing, "ovirt.parsing", QtWarningMsg)
