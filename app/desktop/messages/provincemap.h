#pragma once

#include <QWidget>

#include <map>
#include <string>

namespace bandanh::desktop {

/// A map of the provinces with a number on each that has one: four classes, a legend below. The numbers stand in its
/// accessible description too.
class ProvinceMap final : public QWidget
{
    Q_OBJECT

public:
    explicit ProvinceMap(QWidget* parent = nullptr);

    /// By the code of the province; `texts` are the numbers as they are written.
    void setNumbers(const std::map<std::string, std::int64_t>& numbers, const std::map<std::string, QString>& texts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QColor fillOf(const std::string& code) const;

    std::map<std::string, std::int64_t> m_numbers;
    std::map<std::string, QString> m_texts;
    double m_most = 0;
};

} // namespace bandanh::desktop
