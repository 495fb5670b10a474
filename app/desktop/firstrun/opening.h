#pragma once

#include "core/operations/laptop.h"

#include <QObject>

#include <memory>

namespace bandanh::desktop {

class LongWork;

/// Makes or opens a laptop's store on another thread: deriving the key takes about a second by design.
class Opening final : public QObject
{
    Q_OBJECT

public:
    explicit Opening(QObject* parent = nullptr);
    ~Opening() override;

    void create(const QString& path, const QString& passphrase, const operations::LaptopSettings& settings);
    void open(const QString& path, const QString& passphrase);
    bool isRunning() const;

    /// After opened().
    std::unique_ptr<operations::Laptop> takeLaptop() { return std::move(m_laptop); }

signals:
    void opened();
    void refused(const QString& sentence);

private:
    void run(std::function<Result<std::unique_ptr<operations::Laptop>>()> work);

    LongWork* m_work;
    std::unique_ptr<operations::Laptop> m_laptop;
    std::optional<Error> m_error;
};

} // namespace bandanh::desktop
