// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/api/search.h"
#include "app/demo/estate/estate.h"

#include <span>

namespace demo {

//! One word that a kind can be searched and sorted by.
template <typename T>
struct SearchField {
    QLatin1String name;
    SearchValue (*value)(const Estate &, const T &);
};

//! The words of each kind that the engine can search; the first is what it sorts by unasked.
[[nodiscard]] std::span<const SearchField<DataCenter>> searchFields(const DataCenter *);
[[nodiscard]] std::span<const SearchField<Cluster>> searchFields(const Cluster *);
[[nodiscard]] std::span<const SearchField<Host>> searchFields(const Host *);
[[nodiscard]] std::span<const SearchField<StorageDomain>> searchFields(const StorageDomain *);
[[nodiscard]] std::span<const SearchField<Network>> searchFields(const Network *);
[[nodiscard]] std::span<const SearchField<Template>> searchFields(const Template *);
[[nodiscard]] std::span<const SearchField<Vm>> searchFields(const Vm *);
[[nodiscard]] std::span<const SearchField<Disk>> searchFields(const Disk *);
[[nodiscard]] std::span<const SearchField<User>> searchFields(const User *);
[[nodiscard]] std::span<const SearchField<Group>> searchFields(const Group *);
[[nodiscard]] std::span<const SearchField<Event>> searchFields(const Event *);

} // namespace demo
