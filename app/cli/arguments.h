// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

inline constexpr int defaultTimeout = 120; // seconds: enough for a large list, and not for ever
inline constexpr int longestTimeout = 24 * 60 * 60;
inline constexpr int mostDemoVms = 100'000;
inline constexpr int mostRetries = 10;

//! What `--sheet` takes.
[[nodiscard]] QStringList sheetNames();

//! The options, each declared once, and what was typed of them.
class Arguments {
    Q_DECLARE_TR_FUNCTIONS(cli)

public:
    Arguments();

    void parse(const QStringList &arguments);
    //! \throws Refusal where they are not options and one command that there are.
    void check() const;

    [[nodiscard]] bool has(const char *name) const { return m_parser.isSet(QLatin1String(name)); }
    [[nodiscard]] QString value(const char *name) const
    {
        return m_parser.value(QLatin1String(name));
    }
    //! \throws Refusal where it is no number from \a least to \a most.
    [[nodiscard]] qint64 number(
        const char *name, qint64 least, qint64 most, qint64 otherwise) const;
    [[nodiscard]] QString helpText() const;

private:
    void declare(const char *name, const QString &help, const QString &value = {});
    void declareConnection();
    void declareScope();
    void declareReport();
    [[nodiscard]] QString unknownOption(const QString &name) const;

    QCommandLineParser m_parser;
    QStringList m_names;
    bool m_isUnderstood = false;
};

} // namespace cli
