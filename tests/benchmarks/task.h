// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace bench {

//! What is done while the clock runs.
enum class Job {
    Seed,      //!< list the VMs, then three lists for each; wait for all
    Gets,      //!< many small GETs: the three lists of each VM, again and again
    FanOut,    //!< as Seed, of many VMs, in pages, and without latency: what a request costs
    Asked,     //!< many requests asked at once of an engine that does not answer yet
    Inventory, //!< take the whole inventory, and play what comes into a picture, as a window does
    Refresh,   //!< the same once more, of an engine where nothing changed
};

//! Who sends the requests.
enum class Client {
    Sdk,           //!< ovirt::Connection: futures of parsed values
    AccessManager, //!< ovirt::AccessManager: bodies are read, not parsed
    Qt,            //!< QNetworkAccessManager with Qt's own pipelining: bodies are read, not parsed
};

//! How the lists that each VM has are asked for: the SDK's FetchPlan.
enum class Fetch {
    Automatic,
    FanOut, //!< each in a request of its own
    Follow, //!< inlined in pages of VMs
};

//! One line of the table: a job, by a client, on an engine that is so far away.
struct Task {
    QString name; //!< of the line
    Job job = Job::Seed;
    Client client = Client::Sdk;
    int connections = 1; //!< of Qt's own: how it works, nobody can ask for it
    int pipeline = 0;    //!< the same; 0: one at a time
    double roundTripMs = 0;
    double serviceMs = 0; //!< how long the engine takes for a request, one by one on a connection
    int vms = 100;        //!< of the engine
    //! Timed. Seed and FanOut: follows from the VMs; Inventory and Refresh: 0 until it is measured.
    int requests = 0;
    int underWay = 0;               //!< Gets: handed to the manager at most; 0: all at once
    Fetch fetch = Fetch::Automatic; //!< Inventory and Refresh

    bool operator==(const Task &) const = default;
};

//! FanOut lists the VMs in pages of so many.
inline constexpr int vmsOfAPage = 250;

[[nodiscard]] constexpr int pagesOf(int vms)
{
    return (vms + vmsOfAPage - 1) / vmsOfAPage;
}

//! The words for them on command lines and in files.
[[nodiscard]] QString keyOf(Job job);
[[nodiscard]] QString keyOf(Client client);
[[nodiscard]] QString keyOf(Fetch fetch);
[[nodiscard]] Job jobOf(const QString &key);
[[nodiscard]] Client clientOf(const QString &key);
[[nodiscard]] Fetch fetchOf(const QString &key);

} // namespace bench
