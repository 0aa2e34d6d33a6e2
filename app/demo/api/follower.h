// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/api/followtree.h"
#include "app/demo/api/query.h"
#include "app/demo/api/xmlwriter.h"
#include "app/demo/http/answer.h"

namespace demo {

//! What is to be followed is not there, or cannot be had: the whole answer fails, with HTTP 500.
class FollowFailed : public std::runtime_error {
public:
    explicit FollowFailed(QByteArrayView name)
        : std::runtime_error("Problem following '" + name.toByteArray().toStdString() + '\'')
    {
    }
};

//! Who serves what a link leads to.
class LinkSource {
public:
    LinkSource() = default;
    virtual ~LinkSource() = default;
    Q_DISABLE_COPY_MOVE(LinkSource)

    //! The list or object at \p href, as it stands inside of another one.
    [[nodiscard]] virtual Answer inlined(QByteArrayView href, const Query &query) = 0;
};

//! \brief Writes what an object's links and references lead to in their place.
//!
//! An engine serves each as a request of its own, one after another.
class Follower final : public LinkWriter {
public:
    //! \p fromList: the objects are those of a list that a client asked for. An engine then expands
    //! the third level below the first of them only, and leaves the others as they are.
    Follower(FollowTree tree, LinkSource &source, bool fromList);
    //! For what \p query follows; nullopt: that is nothing.
    [[nodiscard]] static std::optional<Follower> of(const Query &query, bool fromList);

    [[nodiscard]] bool writesLink(
        XmlWriter &xml, const QByteArray &href, QByteArrayView rel) override;
    [[nodiscard]] bool writesReference(
        XmlWriter &xml, QByteArrayView name, const QByteArray &href) override;
    void ended() override;

    //! How many requests it had served so far, those within them included.
    [[nodiscard]] qint64 requests() const { return m_requests; }
    //! Whether each object of the list costs as many requests as the first, and fails as it does.
    [[nodiscard]] bool isEven() const { return m_tree.isFlat() && !m_metReference; }

private:
    [[nodiscard]] QByteArray inlined(
        const XmlWriter &xml, const QByteArray &href, const FollowTree &branch);

    FollowTree m_tree;
    LinkSource &m_source;
    bool m_fromList;
    bool m_metReference = false;
    std::vector<QByteArrayView> m_met; // branches that the object had
    qint64 m_requests = 0;
};

} // namespace demo
