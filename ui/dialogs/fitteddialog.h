// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace browser {

//! \brief A dialog as high as its wrapped sentences need, no more and no less.
//!
//! Qt's own guess for sentences that wrap leaves gaps, or cuts them.
class FittedDialog : public QDialog {
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    void showEvent(QShowEvent *event) override;
    //! Grows where a sentence that has come needs it; never shrinks under a person's hand.
    void fitHeight();

private:
    bool m_isFitted = false;
};

} // namespace browser
