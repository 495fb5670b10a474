#include "app/desktop/sync/practicehq.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace bandanh::desktop {

namespace {

constexpr int kEnding = 3000; // ms, for a service that is told to stop

QString textIn(const QByteArray& json, const char* key)
{
    return QJsonDocument::fromJson(json).object().value(QLatin1String(key)).toString();
}

/// The sentence of a refusal, as every program of ours answers with --json.
QString refusalIn(const QByteArray& json)
{
    return QJsonDocument::fromJson(json)
        .object()
        .value(QLatin1String("error"))
        .toObject()
        .value(QLatin1String("message"))
        .toString();
}

} // namespace

PracticeHq::PracticeHq(QString program, QString folder, QObject* parent)
    : QObject(parent), m_program(std::move(program)), m_folder(std::move(folder))
{
    m_service.setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_LINUX
    // It must not outlive an application that was killed.
    m_service.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
    connect(&m_service, &QProcess::readyReadStandardOutput, this, &PracticeHq::readAddress);
    connect(&m_service, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            emit failed(m_service.errorString());
    });
    connect(&m_service, &QProcess::finished, this, [this] {
        m_isListening = false;
        emit failed(m_refusal);
    });
}

PracticeHq::~PracticeHq()
{
    m_service.disconnect(this);
    m_service.terminate();
    if (m_service.state() != QProcess::NotRunning && !m_service.waitForFinished(kEnding)) {
        m_service.kill();
        m_service.waitForFinished(kEnding);
    }
}

QString PracticeHq::installedProgram()
{
    const QFileInfo beside(QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("bandanh-hq")));
    return beside.isExecutable() ? beside.filePath() : QString();
}

QString PracticeHq::folderOf(const QString& store)
{
    return store + QStringLiteral(".hq");
}

bool PracticeHq::isMade() const
{
    return QFileInfo::exists(m_folder);
}

void PracticeHq::start()
{
    m_wantsCode = true;
    if (isMade())
        serve(QStringLiteral("127.0.0.1:0"));
    else
        run({QStringLiteral("init")}, [this](const QByteArray&) { serve(QStringLiteral("127.0.0.1:0")); });
}

void PracticeHq::resume(const QString& url)
{
    m_wantsCode = false;
    serve(QUrl(url).authority());
}

void PracticeHq::serve(const QString& listen)
{
    if (m_service.state() != QProcess::NotRunning)
        return;
    m_refusal.clear();
    m_service.start(m_program, {QStringLiteral("--dir"), m_folder, QStringLiteral("--json"), QStringLiteral("serve"),
                                QStringLiteral("--listen"), listen});
}

void PracticeHq::readAddress()
{
    const QByteArray answer = m_service.readAllStandardOutput();
    const QString address = textIn(answer, "address");
    if (address.isEmpty()) {
        m_refusal = refusalIn(answer);
        return;
    }
    m_isListening = true;
    emit listening();
    if (m_wantsCode)
        askForCode(QStringLiteral("https://") + address);
}

void PracticeHq::askForCode(const QString& url)
{
    run({QStringLiteral("enrol"), QStringLiteral("--name"), tr("Practice laptop"), QStringLiteral("--role"),
         QStringLiteral("coordinator"), QStringLiteral("--scope"), QStringLiteral("all")},
        [this, url](const QByteArray& answer) { emit ready(url, textIn(answer, "code")); });
}

void PracticeHq::run(const QStringList& verb, std::function<void(const QByteArray&)> then)
{
    auto* process = new QProcess(this);
    connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            emit failed(process->errorString());
    });
    connect(process, &QProcess::finished, this, [this, process, then = std::move(then)](int code) {
        process->deleteLater();
        if (code == 0)
            then(process->readAllStandardOutput());
        else
            emit failed(refusalIn(process->readAllStandardOutput()));
    });
    process->start(m_program, QStringList{QStringLiteral("--dir"), m_folder, QStringLiteral("--json")} + verb);
}

} // namespace bandanh::desktop
