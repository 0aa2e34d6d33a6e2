// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/jsonfields_p.h"

namespace browser::json {

FieldPath::FieldPath(JsonStream &out)
    : m_out(out)
{
}

void FieldPath::moveTo(const char *path, bool list)
{
    QByteArrayList steps = QByteArray(path).replace('@', "").split('/');
    if (list)
        steps.removeLast();
    const QByteArray name = steps.takeLast();
    const auto differ = std::mismatch(steps.begin(), steps.end(), m_open.begin(), m_open.end());
    leaveTo(differ.second - m_open.begin());
    for (auto step = differ.first; step != steps.end(); ++step) {
        m_out.key(*step);
        m_out.beginObject();
    }
    m_open = steps;
    m_out.key(name);
}

void FieldPath::close()
{
    leaveTo(0);
}

void FieldPath::leaveTo(qsizetype depth)
{
    for (; m_open.size() > depth; m_open.removeLast())
        m_out.endObject();
}

void write(JsonStream &out, const QDateTime &time)
{
    if (time.isValid())
        out.value(time.toUTC().toString(Qt::ISODateWithMs));
    else
        out.null();
}

void write(JsonStream &out, const ovirt::Inventory &inventory, const ovirt::Ref<ovirt::Disk> &ref)
{
    if (ref.isNull()) {
        out.null();
        return;
    }
    ovirt::Disk unknown;
    unknown.id = ref.id;
    const ovirt::Disk *disk = inventory.find(ref);
    write(out, inventory, disk ? *disk : unknown);
}

} // namespace browser::json
