// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/connectionoptions.h"
#include "sdk/inventory/collectionscope.h"
#include "ui/reports/report.h"

namespace cli {

//! How the program ends; part of its interface.
enum ExitCode {
    Complete = 0,
    Failed = 1,     //!< no report
    WrongUsage = 2, //!< the command line makes no sense; nothing was done
    Partial = 3,    //!< the report is written, and says what is missing
};

inline constexpr const char *passwordVariable = "OVIRT_PASSWORD";

enum class PasswordSource { Environment, StandardInput, File };
enum class ReportFormat { Json, Csv, Html };

//! What `export` is asked to do.
struct ExportOptions {
    ovirt::ConnectionOptions connection; //!< without the password
    PasswordSource passwordSource = PasswordSource::Environment;
    QString passwordFile;
    bool demo = false; //!< start a demo engine, and ask that
    int demoVms = 100;
    quint64 demoSeed = 1;
    int demoFailsEvery = 0;       //!< of the demo engine's answers, one in so many fails; 0: none
    ovirt::CollectionScope scope; //!< what is asked for, and how
    int retries = 0;              //!< times that what failed is asked for again, at most
    ReportFormat format = ReportFormat::Json;
    bool isTable = false;                    //!< of one kind, instead of everything
    browser::Kind sheet = browser::Kind::Vm; //!< what the table is about, and the next three
    QString filter;                          //!< rows that match; empty: all
    QString sort;        //!< columns, the first counts most; empty: as the window shows it
    QStringList columns; //!< keys, of the table; empty: all of its own
    QString output = QStringLiteral("-");
};

//! What the arguments come to.
struct CommandLine {
    enum class Wish { Export, ShowHelp, ShowVersion, Refuse };

    Wish wish = Wish::Refuse;
    ExportOptions options; //!< of Export
    QString text;          //!< the help, or the sentence that refuses and says what to do
};

//! \brief Reads \a arguments, the program's name first. Touches neither files nor the environment.
//! \param hasPasswordVariable  whether the environment holds a password.
[[nodiscard]] CommandLine parse(const QStringList &arguments, bool hasPasswordVariable);

} // namespace cli
