#include "app/desktop/activities/activitylistmodel.h"
#include "app/desktop/forms/recordlistmodel.h"
#include "app/desktop/look/look.h"
#include "app/desktop/look/rowlist.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/people/peoplemodel.h"
#include "app/desktop/session/session.h"
#include "core/records/attendance.h"
#include "core/records/person.h"
#include "tests/bench/bench.h"
#include "tests/bench/population.h"
#include "tests/support/temporarystore.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>

#include <algorithm>
#include <random>
#include <stdexcept>
#include <thread>

namespace bandanh::bench {

namespace {

using namespace desktop;

constexpr std::string_view kPassphrase = "eleven lanterns over the river";
constexpr vault::Argon2Parameters kCheapKey{8, 1, 1};
constexpr double kFrame = 1000.0 / 60;
constexpr int kFrames = 300; ///< five seconds of each way to scroll
constexpr double kNothingDone = 0.05;
constexpr std::chrono::microseconds kNap{200};

std::unique_ptr<operations::Laptop> filledLaptop(const std::string& path, const Population& population)
{
    auto laptop = operations::Laptop::create(path, {kPassphrase, kCheapKey}, {.name = "Dara"});
    if (!laptop)
        throw std::runtime_error("a store cannot be made");
    populate((*laptop)->desk(), population);
    return std::move(*laptop);
}

struct Times {
    std::vector<double> frames;  ///< from when a frame was due until it was painted
    std::vector<double> longest; ///< how long the longest turn of the event loop in each held the thread
    int framesWithEmptyRows = 0; ///< whose first row was not read yet
    int framesInARow = 0, mostFramesInARow = 0;
};

/// Scrolls a view once a frame as somebody does who holds the bar, and measures every turn of the event loop.
class Scroller
{
public:
    explicit Scroller(QAbstractItemView& view) : m_view(view) { m_clock.start(); }

    double milliseconds() const { return double(m_clock.nsecsElapsed()) / 1e6; }

    Times scroll(const std::function<void(QScrollBar&)>& move)
    {
        Times times;
        double due = milliseconds();
        for (int frame = 0; frame < kFrames; ++frame) {
            double longest = turn([&] { move(*m_view.verticalScrollBar()); });
            times.frames.push_back(milliseconds() - due);
            noteEmptyRows(times);
            // What was late is not made good: the next frame is the next one that the screen shows.
            for (due += kFrame; due < milliseconds(); due += kFrame) {
            }
            while (milliseconds() < due)
                longest = std::max(longest, turn([] {}));
            times.longest.push_back(longest);
        }
        return times;
    }

private:
    double turn(const std::function<void()>& input)
    {
        const double before = milliseconds();
        input();
        QCoreApplication::processEvents();
        const double held = milliseconds() - before;
        if (held < kNothingDone)
            std::this_thread::sleep_for(kNap);
        return held;
    }

    void noteEmptyRows(Times& times)
    {
        const bool isEmpty = !m_view.indexAt(QPoint(8, 8)).data().isValid();
        times.framesWithEmptyRows += isEmpty;
        times.framesInARow = isEmpty ? times.framesInARow + 1 : 0;
        times.mostFramesInARow = std::max(times.mostFramesInARow, times.framesInARow);
    }

    QAbstractItemView& m_view;
    QElapsedTimer m_clock;
};

double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * double(values.size() - 1))];
}

void tellTimes(std::string_view list, std::string_view scrolled, std::int64_t rows, double firstPage,
               const Times& times)
{
    const auto late = std::ranges::count_if(times.frames, [](double frame) { return frame > kFrame; });
    tell({{"bench", "scroll"},
          {"list", list},
          {"rows", rows},
          {"first_page_ms", firstPage},
          {"target_first_page_ms", 50},
          {"scrolled", scrolled},
          {"longest_turn_p50_ms", percentile(times.longest, 0.5)},
          {"longest_turn_p95_ms", percentile(times.longest, 0.95)},
          {"longest_turn_max_ms", percentile(times.longest, 1)},
          {"target_turn_ms", 16},
          {"frames", times.frames.size()},
          {"frame_p50_ms", percentile(times.frames, 0.5)},
          {"frame_p95_ms", percentile(times.frames, 0.95)},
          {"frame_max_ms", percentile(times.frames, 1)},
          {"late_frames", late},
          {"target_late_frames", 0},
          {"frames_with_empty_rows", times.framesWithEmptyRows},
          {"most_such_in_a_row", times.mostFramesInARow}});
}

/// Opens a list in its view, and drags it about while nothing of it is known yet, then scrolls it by pages from its middle,
/// then drags it again.
void benchView(std::string_view list, std::unique_ptr<QAbstractItemView> view,
               const std::function<QAbstractItemModel*()>& makeModel)
{
    view->resize(1040, 700);
    view->show();
    QCoreApplication::processEvents();
    const Stopwatch first;
    const std::unique_ptr<QAbstractItemModel> model(makeModel());
    view->setModel(model.get());
    QCoreApplication::processEvents();
    const double firstPage = first.milliseconds();
    const std::int64_t rows = model->rowCount();
    std::mt19937 random(5);
    const auto drag = [&](QScrollBar& bar) { bar.setValue(int(random() % unsigned(bar.maximum() + 1))); };
    const auto page = [](QScrollBar& bar) { bar.triggerAction(QAbstractSlider::SliderPageStepAdd); };
    Scroller scroller(*view);
    tellTimes(list, "dragged at once", rows, firstPage, scroller.scroll(drag));
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / 2);
    tellTimes(list, "by pages", rows, firstPage, scroller.scroll(page));
    tellTimes(list, "dragged", rows, firstPage, scroller.scroll(drag));
    view.reset(); // before its model
}

void benchTable(std::string_view list, const std::function<QAbstractItemModel*()>& makeModel,
                const QList<Column>& columns)
{
    auto table = std::make_unique<TableView>();
    table->setColumns(columns);
    benchView(list, std::move(table), makeModel);
}

} // namespace

void benchScrolling(std::int64_t rows)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int count = 1;
    char name[] = "bandanh-bench";
    char* arguments[] = {name, nullptr};
    QApplication application(count, arguments);
    Language language(Look::install(application));
    language.use(Language::Code::English);
    const test::TemporaryFolder folder;
    Session session(
        filledLaptop(folder.file("laptop.bandanh"), {.people = rows, .activities = rows / 50, .attendances = rows}));
    benchTable("people", [&] { return new PeopleModel(session, language); },
               {{118}, {126}, {62}, {44, false, Qt::AlignRight}, {106}, {0, true}, {126}, {76, false, Qt::AlignRight}});
    for (const records::RecordSpec* spec :
         {&records::specOf<records::Person>(), &records::specOf<records::Attendance>()})
        benchTable("records: " + std::string(spec->name), [&] { return new RecordListModel(session, language, *spec); },
                   {{180}, {180}, {120}, {0, true}});
    benchView("activities", std::make_unique<RowList>(RowList::Rows::TwoLines),
              [&] { return new ActivityListModel(session, language); });
}

} // namespace bandanh::bench
