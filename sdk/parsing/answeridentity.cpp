// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/parsing/answeridentity_p.h"

#include "sdk/error.h"
#include "sdk/parsing/xmldocument.h"

namespace ovirt {

AnswerIdentity identityOf(const QByteArray &body)
try {
    const XmlDocument document(body);
    const XmlElement root = document.root();
    AnswerIdentity identity{root.name(), QString::fromUtf8(root.attribute("id")), {}};
    for (XmlElement object = root.firstChild(); !object.isNull() && identity.vm.isEmpty();
         object = object.next())
        identity.vm = QString::fromUtf8(object.child("vm").attribute("id"));
    return identity;
} catch (const Error &) {
    return {};
}

} // namespace ovirt
