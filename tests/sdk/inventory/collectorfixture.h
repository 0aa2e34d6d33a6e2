// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/enginethread.h"
#include "sdk/connection.h"
#include "sdk/inventory/inventorycollector.h"
#include "sdk/services/systemservice.h"
#include "sdk/transport/trafficrecord.h"

namespace collecting {

using namespace ovirt;
using Fate = demo::Override::Fate;

//! A demo engine, and how a Connection gets there.
class Engine {
public:
    explicit Engine(int vms = 30)
        : Engine(optionsFor(vms))
    {
    }
    explicit Engine(const demo::Options &made)
        : demo(made)
    {
        options.url = demo.url().toString();
        options.username = made.username;
        options.password = made.password;
    }

    static demo::Options optionsFor(int vms)
    {
        demo::Options options;
        options.vms = vms;
        return options;
    }

    void answer(const char *path, int status, int after = 0, int times = -1)
    {
        demo::Override one;
        one.path = QRegularExpression(QString::fromLatin1(path));
        one.fate = Fate::Answer;
        one.status = status;
        one.after = after;
        one.times = times;
        demo.setOverrides({one});
    }

    void stall(const char *path, int after = 0)
    {
        demo::Override one;
        one.path = QRegularExpression(QString::fromLatin1(path));
        one.fate = Fate::Stall;
        one.after = after;
        demo.setOverrides({one});
    }

    void behaveAgain() { demo.setOverrides({}); }
    [[nodiscard]] qint64 requests() const { return demo.statistics().requests; }

    demo::EngineThread demo;
    ConnectionOptions options;
};

inline CollectionScope scopeOf(FetchPlan plan)
{
    CollectionScope scope;
    scope.plan = plan;
    return scope;
}

inline Inventory taken(
    Connection &connection, const CollectionScope &scope = {}, const Inventory &known = {})
{
    return InventoryCollector(connection).collect(scope, known).future().result();
}

inline Inventory retried(Connection &connection, const Inventory &known)
{
    return InventoryCollector(connection).retry(known).future().result();
}

} // namespace collecting
