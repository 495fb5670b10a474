#include "app/desktop/firstrun/opening.h"

#include "app/desktop/session/longwork.h"
#include "app/words/errorsentence.h"

namespace bandanh::desktop {

Opening::Opening(QObject* parent) : QObject(parent), m_work(new LongWork(this))
{
    connect(m_work, &LongWork::finished, this, [this] {
        if (m_error)
            emit refused(words::sentence(*m_error));
        else
            emit opened();
    });
    connect(m_work, &LongWork::failed, this, [this] {
        emit refused(words::sentence(Error{ErrorCode::StoreDamaged, {""}}));
    });
}

Opening::~Opening() = default;

bool Opening::isRunning() const
{
    return m_work->isRunning();
}

void Opening::run(std::function<Result<std::unique_ptr<operations::Laptop>>()> work)
{
    m_error.reset();
    m_work->start([this, work = std::move(work)](LongWork&) {
        auto laptop = work();
        if (laptop)
            m_laptop = std::move(*laptop);
        else
            m_error = laptop.error();
    });
}

void Opening::create(const QString& path, const QString& passphrase, const operations::LaptopSettings& settings)
{
    run([file = path.toStdString(), typed = passphrase.toStdString(), settings] {
        return operations::Laptop::create(file, {typed, vault::Argon2Parameters::calibrated()}, settings);
    });
}

void Opening::open(const QString& path, const QString& passphrase)
{
    run([file = path.toStdString(), typed = passphrase.toStdString()] {
        return operations::Laptop::open(file, typed);
    });
}

} // namespace bandanh::desktop
