// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/estate/estate.h"
#include "app/demo/estate/random.h"

namespace demo {

//! Makes roles, groups and users, and gives permissions at every level.
class PeopleGenerator {
public:
    PeopleGenerator(Estate &estate, Random &random);
    //! \p administrator signs in: it holds SuperUser on the system.
    void run(const QByteArray &administrator);

private:
    void addRoles();
    void addGroups();
    void addUsers(const QByteArray &administrator);
    void grantWide();
    void grantOnTemplates();
    void grantOnVms();
    void grantOnVnicProfiles();
    void grantToUser(Word role, int user, const ObjectRef &object);
    void grantToGroup(Word role, int group, const ObjectRef &object);
    [[nodiscard]] int roleNamed(Word name) const;
    [[nodiscard]] int pickUser();
    [[nodiscard]] int pickGroup();

    Estate &m_estate;
    Random &m_random;
};

} // namespace demo
