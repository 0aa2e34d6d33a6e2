// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

// Every category of the library, one a layer. Nothing below warnings is logged unless somebody asks
// for it, e.g. by QT_LOGGING_RULES="ovirt.*=true". Never logged: a header, a body, a password, a
// token; of a URL the path and the query, which hold none.
Q_DECLARE_LOGGING_CATEGORY(logTransport) //!< connections: opened, secured, closed and why
Q_DECLARE_LOGGING_CATEGORY(logAuth)      //!< sign-in, renewal, sign-out, trust
Q_DECLARE_LOGGING_CATEGORY(logServices)  //!< each request: id, verb, path, status, time, bytes
Q_DECLARE_LOGGING_CATEGORY(logParsing)   //!< answers that could not be read
