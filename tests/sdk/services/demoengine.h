// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/enginethread.h"
#include "sdk/connection.h"
#include "sdk/error.h"

#include <QFuture>

#include <optional>

//! A demo engine and what it takes to sign in to it.
class DemoEngine {
public:
    explicit DemoEngine(const demo::Options &options = {})
        : demo(options)
    {
        connection.url = demo.url().toString();
        connection.username = options.username;
        connection.password = options.password;
    }

    //! \a path is a regular expression.
    void answer(const QString &path, const demo::Override &how)
    {
        demo::Override one = how;
        one.path = QRegularExpression(path);
        demo.setOverrides({one});
    }
    void answer(const char *path, const demo::Override &how)
    {
        answer(QString::fromLatin1(path), how);
    }
    //! What is asked for by exactly \a pathAndQuery, below the API, as it stands on the wire.
    void answerExactly(const QByteArray &pathAndQuery, const demo::Override &how)
    {
        answer(QLatin1Char('^')
                + QRegularExpression::escape(
                    QLatin1String("/ovirt-engine/api") + QString::fromLatin1(pathAndQuery))
                + QLatin1Char('$'),
            how);
    }

    demo::EngineThread demo;
    ovirt::ConnectionOptions connection;
};

//! The Error that a future ended with; nullopt: it has a result.
template <typename T>
std::optional<ovirt::Error> errorOf(QFuture<T> future)
{
    try {
        future.waitForFinished();
        return std::nullopt;
    } catch (const ovirt::Error &error) {
        return error;
    }
}

inline demo::Override status(int code, const char *type = "", const QByteArray &body = {})
{
    demo::Override how;
    how.fate = demo::Override::Fate::Answer;
    how.status = code;
    how.contentType = type;
    how.body = body;
    return how;
}

inline demo::Override good(const QByteArray &body)
{
    return status(200, "application/xml", body);
}
