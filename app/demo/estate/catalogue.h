// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/estate/machines.h"
#include "app/demo/estate/people.h"

#include <span>

namespace demo {

//! The guests a VM can be made for, in the engine's words.
[[nodiscard]] std::span<const OperatingSystem> operatingSystems();

//! A role as every engine has it from its installation.
struct RoleTemplate {
    Id id;
    Word name;
    Word description;
    bool administrative;
};
[[nodiscard]] std::span<const RoleTemplate> predefinedRoles();
//! The permits of a role; administrative roles have more of them.
[[nodiscard]] std::vector<Permit> permitsOf(const RoleTemplate &role);

//! The group that every user belongs to.
inline constexpr Id everyoneId{0xeee0000000000000ULL, 0x0000123456789eeeULL};
//! The template Blank is the null UUID.
inline constexpr Id blankId{};

} // namespace demo
