// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/estate/estate.h"
#include "app/demo/options.h"
#include "app/demo/statistics.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace demo {

//! What an engine of these \p options serves, before anything changes it.
[[nodiscard]] Estate estateOf(const Options &options);

//! \brief A believable oVirt engine: its data, its API, its SSO, over HTTP.
//!
//! It lives in one thread with an event loop, which it never blocks. Any thread may call everything
//! but listen(), as long as that loop runs.
class Engine : public QObject {
    Q_OBJECT

public:
    //! Makes the estate at once: about a second for 10,000 VMs.
    explicit Engine(const Options &options, QObject *parent = nullptr);
    ~Engine() override;

    //! Begins to serve; false: errorString() says why not.
    [[nodiscard]] bool listen();
    [[nodiscard]] QString errorString() const;
    //! The entry point of the API, such as `http://127.0.0.1:40123/ovirt-engine/api`.
    [[nodiscard]] QUrl url() const;
    //! What it serves now. It stays as it is, even if another one is served in its place.
    [[nodiscard]] const Estate &estate() const;

    [[nodiscard]] Statistics statistics() const;
    //! The maxima of the statistics begin anew with what is now.
    void forgetMaxima();
    //! From now on no token that was given out is good: the next request of each gets a 401.
    void expireTokens();
    //! Replaces those of the options.
    void setOverrides(const QList<Override> &overrides);
    //! Serves \p estate from the next request on; answers under way end as they began. Those before
    //! are kept as long as the engine is.
    void setEstate(const Estate &estate);
    //! The same with a copy of what it serves now, changed by \p change in the engine's thread.
    void changeEstate(const std::function<void(Estate &estate)> &change);
    //! Restarts, as Restart says. Returns at once; a restart under way is not begun again.
    void restart(std::chrono::milliseconds refused, std::chrono::milliseconds unavailable);

private:
    void inItsThread(const std::function<void()> &act);
    void comeBack(std::chrono::milliseconds unavailable);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace demo
