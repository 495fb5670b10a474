#pragma once

#include <QObject>
#include <QProcess>

namespace bandanh::desktop {

/// A headquarters of this laptop's own, to practise sending and receiving with: the real program on 127.0.0.1, in a folder
/// beside the practice store. It ends with this object.
class PracticeHq final : public QObject
{
    Q_OBJECT

public:
    /// `program` is bandanh-hq.
    PracticeHq(QString program, QString folder, QObject* parent = nullptr);
    ~PracticeHq() override;

    /// Beside the running program; empty where it is not installed.
    static QString installedProgram();
    /// The practice headquarters of a store.
    static QString folderOf(const QString& store);

    /// There was one before, of which the laptop knows the address.
    bool isMade() const;
    bool isRunning() const { return m_isListening; }

    /// Makes one where there is none, lets it listen, and asks it for a code: then ready().
    void start();
    /// Lets it listen where the laptop expects it ("https://127.0.0.1:34567"), after the application was ended.
    void resume(const QString& url);

signals:
    void listening();
    void ready(const QString& url, const QString& code);
    void failed(const QString& what);

private:
    void serve(const QString& listen);
    void readAddress();
    void askForCode(const QString& url);
    /// Runs one verb to its end and hands over what it answered.
    void run(const QStringList& verb, std::function<void(const QByteArray& answer)> then);

    QString m_program;
    QString m_folder;
    QProcess m_service;
    QString m_refusal; ///< of the service that ended by itself
    bool m_wantsCode = false;
    bool m_isListening = false;
};

} // namespace bandanh::desktop
