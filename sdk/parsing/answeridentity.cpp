// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/parsing/answeridentity_p.h"

#include "sdk/error.h"
#include "sdk/parsing/xmldocument_p.h"

namespace ovirt {

AnswerIdentity identityOf(const QByteArray &body)
try {
    const XmlDocument document(body);
    const pugi::xml_node root = document.root();
    AnswerIdentity identity{root.name(), QString::fromUtf8(root.attribute("id").value()), {}};
    for (pugi::xml_node object = root.first_child(); object && identity.vm.isEmpty();
         object = object.next_sibling())
        identity.vm = QString::fromUtf8(object.child("vm").attribute("id").value());
    return identity;
} catch (const Error &) {
    return {};
}

} // namespace ovirt
