// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace demo {

//! \brief What `follow` names, as a tree: `nics.vnic_profile,nics.statistics` has one branch with
//! two of its own.
struct FollowTree {
    QByteArray name; //!< as in a link's `rel`: lower case, no underscores; of the root empty
    std::vector<FollowTree> branches;

    //! \p text is a comma list of dotted paths.
    [[nodiscard]] static FollowTree parse(QByteArrayView text);
    //! A name of the model as a link's `rel` spells it.
    [[nodiscard]] static QByteArray relOf(QByteArrayView modelName);

    [[nodiscard]] bool isEmpty() const { return branches.empty(); }
    //! Whether no branch has branches.
    [[nodiscard]] bool isFlat() const;
    //! The branch for \p rel; null: there is none.
    [[nodiscard]] const FollowTree *branch(QByteArrayView rel) const;
    //! The same without what is deeper than \p levels.
    [[nodiscard]] FollowTree upTo(int levels) const;

private:
    [[nodiscard]] FollowTree &grow(const QByteArray &rel);
};

} // namespace demo
