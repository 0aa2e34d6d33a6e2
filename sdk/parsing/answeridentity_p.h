// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/testexport_p.h"

#include <QByteArray>
#include <QString>

namespace ovirt {

//! Whose answer a body is, as far as it says so itself.
struct AnswerIdentity {
    QByteArray root; //!< name of the root element; empty: it is not XML
    QString id;      //!< of the root element, as an object has one; empty: none
    QString vm;      //!< the VM that the objects of a list name as theirs; empty: none does
};

[[nodiscard]] OVIRT_TEST_EXPORT AnswerIdentity identityOf(const QByteArray &body);

} // namespace ovirt
