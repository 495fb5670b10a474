<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km_KH" sourcelanguage="en_GB">
<context>
    <name>Action</name>
    <message>
        <source>Today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>សកម្មភាព</translation>
    </message>
    <message>
        <source>People</source>
        <translation>បុគ្គល</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>បណ្តាញសិស្ស-និស្សិត</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>ស្ថាប័ន</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>សមិទ្ធផល</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ចាក់សោ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ស្វែងរក</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>ផ្ទាំងបន្ទាប់</translation>
    </message>
    <message>
        <source>Narrow navigation</source>
        <translation>បង្រួមរបារខាងឆ្វេង</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>ពណ៌</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>អក្សរធំជាង</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>អក្សរតូចជាង</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>នាំចូលឯកសារ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>សំណួរ</translation>
    </message>
    <message>
        <source>Enter a sheet</source>
        <translation>វាយបញ្ជី</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ធ្វើវិញ</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>សកម្មភាពថ្មី</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>បុគ្គលថ្មី</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>បណ្តាញថ្មី</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>ស្ថាប័នថ្មី</translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>បោះពុម្ពបញ្ជី</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>នាំចេញ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>នាំចូល</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>ឯកសារផ្សេង</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>ផ្ញើ និងទទួល</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>តម្លៃខុសគ្នា</translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation>ផ្ញើ និងទទួល</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>ម៉ឺនុយ</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>ដៃគូ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>សារអប់រំ</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>អ្នកស្ម័គ្រចិត្ត</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>ដៃគូថ្មី</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>សារអប់រំថ្មី</translation>
    </message>
    <message>
        <source>New material</source>
        <translation>សម្ភារៈថ្មី</translation>
    </message>
    <message>
        <source>New volunteer</source>
        <translation>អ្នកស្ម័គ្រចិត្តថ្មី</translation>
    </message>
    <message>
        <source>Record placements</source>
        <translation>កត់ត្រាទីតាំងផ្សព្វផ្សាយ</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>កិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>កិច្ចប្រជុំថ្មី</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>ព្រឹត្តិការណ៍ថ្មី</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>យុទ្ធនាការថ្មី</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>វគ្គបណ្តុះបណ្តាល</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>វគ្គបណ្តុះបណ្តាលថ្មី</translation>
    </message>
    <message>
        <source>Links of the record</source>
        <translation>តំណភ្ជាប់របស់កំណត់ត្រា</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>បន្ថែមស្លាក</translation>
    </message>
    <message>
        <source>Freeze the figures</source>
        <translation>បង្កកតួលេខ</translation>
    </message>
    <message>
        <source>Add proof photos</source>
        <translation>បន្ថែមរូបថតជាភស្តុតាង</translation>
    </message>
</context>
<context>
    <name>ActivityNumbers</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ជួរ</numerusform>
            <numerusform>%n ជួរ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityRow</name>
    <message>
        <source>all %1 closed</source>
        <comment>sheets</comment>
        <translation>បិទទាំង %1</translation>
    </message>
    <message>
        <source>no sheet</source>
        <translation>គ្មានបញ្ជី</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>គ្មានចំណងជើង</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) open</source>
        <translation>
            <numerusform>%n បញ្ជីនៅបើក</numerusform>
            <numerusform>%n បញ្ជីនៅបើក</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPane</name>
    <message numerus="yes">
        <source>At most %n row(s) are changed at once. Narrow the list by a filter first.</source>
        <translation>
            <numerusform>អាចប្តូរបានច្រើនបំផុត %n ជួរក្នុងពេលតែមួយ។ សូមបង្រួមបញ្ជីដោយតម្រងជាមុនសិន។</numerusform>
            <numerusform>អាចប្តូរបានច្រើនបំផុត %n ជួរក្នុងពេលតែមួយ។ សូមបង្រួមបញ្ជីដោយតម្រងជាមុនសិន។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n row(s)</source>
        <translation>
            <numerusform>ប្តូរ %n ជួរ</numerusform>
            <numerusform>ប្តូរ %n ជួរ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>បានជ្រើស %n</numerusform>
            <numerusform>បានជ្រើស %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing stands there now on %n row(s).</source>
        <translation>
            <numerusform>ឥឡូវនេះ %n ជួរមិនទាន់មានអ្វីនៅទីនោះទេ។</numerusform>
            <numerusform>ឥឡូវនេះ %n ជួរមិនទាន់មានអ្វីនៅទីនោះទេ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands there now on %n row(s).</source>
        <extracomment>%1 is the value that stands there</extracomment>
        <translation>
            <numerusform>ឥឡូវនេះ %n ជួរមាន «%1»។</numerusform>
            <numerusform>ឥឡូវនេះ %n ជួរមាន «%1»។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is so already on %n row(s).</source>
        <translation>
            <numerusform>%n ជួរមានដូច្នេះរួចហើយ។</numerusform>
            <numerusform>%n ជួរមានដូច្នេះរួចហើយ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted meanwhile: %n row(s).</source>
        <translation>
            <numerusform>%n ជួរត្រូវបានលុបក្នុងពេលនោះ។</numerusform>
            <numerusform>%n ជួរត្រូវបានលុបក្នុងពេលនោះ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Frozen, and left as it is: %n row(s).</source>
        <translation>
            <numerusform>%n ជួរត្រូវបានបង្កក ហើយទុកដូចដើម។</numerusform>
            <numerusform>%n ជួរត្រូវបានបង្កក ហើយទុកដូចដើម។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left as it is on %n row(s): %1</source>
        <extracomment>%1 is what would be odd about the row</extracomment>
        <translation>
            <numerusform>%n ជួរទុកដូចដើម៖ %1</numerusform>
            <numerusform>%n ជួរទុកដូចដើម៖ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would change.</source>
        <translation>
            <numerusform>%n ជួរនឹងប្តូរ។</numerusform>
            <numerusform>%n ជួរនឹងប្តូរ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>គ្មានអ្វីប្តូរទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed. Ctrl+Z takes it all back.</source>
        <translation>
            <numerusform>បានប្តូរ %n ជួរ។ Ctrl+Z យកមកវិញទាំងអស់។</numerusform>
            <numerusform>បានប្តូរ %n ជួរ។ Ctrl+Z យកមកវិញទាំងអស់។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassListPage</name>
    <message numerus="yes">
        <source>%n student(s) are not enrolled yet.</source>
        <translation>
            <numerusform>សិស្ស %n នាក់មិនទាន់បានចុះឈ្មោះនៅឡើយ។</numerusform>
            <numerusform>សិស្ស %n នាក់មិនទាន់បានចុះឈ្មោះនៅឡើយ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n student(s)</source>
        <translation>
            <numerusform>ចុះឈ្មោះសិស្ស %n នាក់</numerusform>
            <numerusform>ចុះឈ្មោះសិស្ស %n នាក់</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentTable</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>ហួសកំណត់ %n ថ្ងៃ</numerusform>
            <numerusform>ហួសកំណត់ %n ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>ដល់កំណត់ក្នុង %n ថ្ងៃ</numerusform>
            <numerusform>ដល់កំណត់ក្នុង %n ថ្ងៃ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>only one side knows</source>
        <translation>មានតែម្ខាងដឹង</translation>
    </message>
    <message>
        <source>same</source>
        <translation>ដូចគ្នា</translation>
    </message>
    <message>
        <source>a part of it is another name</source>
        <translation>ផ្នែកខ្លះជាឈ្មោះផ្សេង</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>បញ្ច្រាសគ្នា</translation>
    </message>
    <message>
        <source>the initial fits</source>
        <translation>អក្សរដើមត្រូវគ្នា</translation>
    </message>
    <message>
        <source>two spellings of one name</source>
        <translation>ការសរសេរពីរបែបនៃឈ្មោះតែមួយ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>អក្សរឡាតាំង</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ភេទ</translation>
    </message>
    <message>
        <source>different</source>
        <translation>ខុសគ្នា</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>អាយុ %n ឆ្នាំ</numerusform>
            <numerusform>អាយុ %n ឆ្នាំ</numerusform>
        </translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>កំណើត</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>ថ្ងៃតែមួយ</translation>
    </message>
    <message>
        <source>fits on the day of the activity</source>
        <translation>ត្រូវគ្នានៅថ្ងៃសកម្មភាព</translation>
    </message>
    <message>
        <source>nearly fits</source>
        <translation>ស្ទើរតែត្រូវគ្នា</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>មិនត្រូវគ្នា</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>មិនអាចប្រៀបធៀបបាន</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>មួយផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>ភូមិ</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>ឃុំ/សង្កាត់</translation>
    </message>
    <message>
        <source>District</source>
        <translation>ស្រុក/ខណ្ឌ/ក្រុង</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>the place on the sheet is not known</source>
        <translation>មិនស្គាល់ទីកន្លែងក្នុងបញ្ជីវត្តមាន</translation>
    </message>
    <message>
        <source>School</source>
        <translation>សាលារៀន</translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation>ប្រហែលជាតែមួយ</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>ថ្នាក់ទី</translation>
    </message>
    <message>
        <source>may have changed since</source>
        <translation>អាចបានផ្លាស់ប្តូរតាំងពីពេលនោះ</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>The record was removed since, so there is nothing left to decide about it.</source>
        <translation>កំណត់ត្រានេះត្រូវបានដកចេញតាំងពីពេលនោះ ដូច្នេះគ្មានអ្វីនៅសល់ត្រូវសម្រេចទេ។</translation>
    </message>
    <message>
        <source>the record stays removed</source>
        <translation>កំណត់ត្រានៅតែដកចេញ</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>សរសេរដោយ</translation>
    </message>
    <message>
        <source>somebody else since</source>
        <translation>អ្នកផ្សេងក្រោយមក</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ពេល</translation>
    </message>
    <message>
        <source>Which value? · %1 · %2</source>
        <extracomment>%1 is the name of a field, %2 the kind of record.</extracomment>
        <translation>តម្លៃមួយណា? · %1 · %2</translation>
    </message>
    <message>
        <source>Which value is right?</source>
        <translation>តម្លៃមួយណាត្រឹមត្រូវ?</translation>
    </message>
    <message>
        <source>Two people wrote it, and neither had seen what the other one wrote.</source>
        <translation>បុគ្គលពីរនាក់បានសរសេរវា ដោយម្នាក់ៗមិនបានឃើញអ្វីដែលម្នាក់ទៀតសរសេរទេ។</translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation>រក្សាទុកតម្លៃដែលមាន</translation>
    </message>
    <message>
        <source>“%1” stays</source>
        <translation>«%1» នៅដដែល</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>យកតម្លៃផ្សេង</translation>
    </message>
    <message>
        <source>“%1” takes its place</source>
        <translation>«%1» ចូលជំនួស</translation>
    </message>
    <message>
        <source>Keep or remove? · %1</source>
        <translation>រក្សាទុក ឬដកចេញ? · %1</translation>
    </message>
    <message>
        <source>Keep this record, or remove it?</source>
        <translation>រក្សាទុកកំណត់ត្រានេះ ឬដកចេញ?</translation>
    </message>
    <message>
        <source>One person removed it while another one still wrote in it. It is kept until you decide.</source>
        <translation>បុគ្គលម្នាក់បានដកវាចេញ ខណៈម្នាក់ទៀតកំពុងសរសេរក្នុងវា។ វាត្រូវបានរក្សាទុករហូតដល់អ្នកសម្រេច។</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>រក្សាទុកកំណត់ត្រា</translation>
    </message>
    <message>
        <source>it stays as it is now</source>
        <translation>វានៅដូចឥឡូវនេះ</translation>
    </message>
    <message>
        <source>Remove the record</source>
        <translation>ដកកំណត់ត្រាចេញ</translation>
    </message>
    <message>
        <source>it goes from every laptop, reversible</source>
        <translation>វាចេញពីកុំព្យូទ័រទាំងអស់ អាចកែវិញបាន</translation>
    </message>
    <message>
        <source>Does the protection stay? · %1 · %2</source>
        <translation>ទុកការការពារឬទេ? · %1 · %2</translation>
    </message>
    <message>
        <source>Does the protection stay?</source>
        <translation>ទុកការការពារឬទេ?</translation>
    </message>
    <message>
        <source>Somebody wrote a refusal while somebody else wrote the contrary. The refusal applies at once.</source>
        <translation>អ្នកម្នាក់បានសរសេរការបដិសេធ ខណៈអ្នកម្នាក់ទៀតសរសេរផ្ទុយពីនោះ។ ការបដិសេធមានប្រសិទ្ធភាពភ្លាមៗ។</translation>
    </message>
    <message>
        <source>Keep the protection</source>
        <translation>ទុកការការពារ</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>ដកការការពារវិញ</translation>
    </message>
    <message>
        <source>“%1” applies again</source>
        <translation>«%1» មានប្រសិទ្ធភាពវិញ</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>មិនបានសរសេរ</translation>
    </message>
    <message>
        <source>a record that is gone</source>
        <translation>កំណត់ត្រាដែលលែងមាន</translation>
    </message>
</context>
<context>
    <name>ConnectedDetail</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>តំណភ្ជាប់ %n</numerusform>
            <numerusform>តំណភ្ជាប់ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayEventsModel</name>
    <message numerus="yes">
        <source>%n sheet(s) open</source>
        <translation>
            <numerusform>%n បញ្ជីនៅបើក</numerusform>
            <numerusform>%n បញ្ជីនៅបើក</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayOverviewPane</name>
    <message numerus="yes">
        <source>%n sheet(s) open</source>
        <translation>
            <numerusform>%n បញ្ជីនៅបើក</numerusform>
            <numerusform>%n បញ្ជីនៅបើក</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) where nobody is counted</source>
        <translation>
            <numerusform>ព្រឹត្តិការណ៍ %n ដែលមិនទាន់រាប់អ្នកណា</numerusform>
            <numerusform>ព្រឹត្តិការណ៍ %n ដែលមិនទាន់រាប់អ្នកណា</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) still planned although the day has passed</source>
        <translation>
            <numerusform>ព្រឹត្តិការណ៍ %n នៅតែគ្រោងទុក ទោះបីថ្ងៃបានកន្លងផុត</numerusform>
            <numerusform>ព្រឹត្តិការណ៍ %n នៅតែគ្រោងទុក ទោះបីថ្ងៃបានកន្លងផុត</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a venue</source>
        <translation>
            <numerusform>ព្រឹត្តិការណ៍ %n គ្មានកន្លែងប្រារព្ធ</numerusform>
            <numerusform>ព្រឹត្តិការណ៍ %n គ្មានកន្លែងប្រារព្ធ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned event(s) without a host or sponsor</source>
        <translation>
            <numerusform>ព្រឹត្តិការណ៍គ្រោងទុក %n គ្មានម្ចាស់ផ្ទះ ឬអ្នកឧបត្ថម្ភ</numerusform>
            <numerusform>ព្រឹត្តិការណ៍គ្រោងទុក %n គ្មានម្ចាស់ផ្ទះ ឬអ្នកឧបត្ថម្ភ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>ព្រឹត្តិការណ៍ %n</numerusform>
            <numerusform>ព្រឹត្តិការណ៍ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n province(s)</source>
        <translation>
            <numerusform>ខេត្ត %n</numerusform>
            <numerusform>ខេត្ត %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n called off</source>
        <translation>
            <numerusform>លុបចោល ឬលើកពេល %n</numerusform>
            <numerusform>លុបចោល ឬលើកពេល %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %1 as %2 was: %n event(s)</source>
        <extracomment>%1 and %2 are years</extracomment>
        <translation>
            <numerusform>គ្រោងឆ្នាំ %1 ដូចឆ្នាំ %2៖ ព្រឹត្តិការណ៍ %n</numerusform>
            <numerusform>គ្រោងឆ្នាំ %1 ដូចឆ្នាំ %2៖ ព្រឹត្តិការណ៍ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>This is no date. Write it as 27 March 1992, March 1992, 1992 or about 1992.</source>
        <translation>នេះមិនមែនជាកាលបរិច្ឆេទទេ។ សូមសរសេរដូចជា ២៧ មីនា ១៩៩២, មីនា ១៩៩២, ១៩៩២ ឬប្រហែល ១៩៩២។</translation>
    </message>
    <message>
        <source>Write a number here, as 2 or 2.5.</source>
        <translation>សូមសរសេរលេខនៅទីនេះ ដូចជា ២ ឬ ២,៥។</translation>
    </message>
    <message>
        <source>Write a whole number here, in digits.</source>
        <translation>សូមសរសេរចំនួនគត់ជាលេខនៅទីនេះ។</translation>
    </message>
    <message>
        <source>This cannot be understood here; write it another way.</source>
        <translation>មិនអាចយល់បានទេ សូមសរសេររបៀបផ្សេង។</translation>
    </message>
</context>
<context>
    <name>FigureFreezing</name>
    <message numerus="yes">
        <source>Freeze %n figure(s)</source>
        <translation>
            <numerusform>បង្កកតួលេខ %n</numerusform>
            <numerusform>បង្កកតួលេខ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Freeze %n figure(s) of %1, %2, as edition %3?</source>
        <extracomment>%1 is a year, %2 a province or all of them, %3 the number of the edition.</extracomment>
        <translation>
            <numerusform>បង្កកតួលេខ %n នៃឆ្នាំ %1 %2 ជាការចេញផ្សាយលើកទី %3 ឬ?</numerusform>
            <numerusform>បង្កកតួលេខ %n នៃឆ្នាំ %1 %2 ជាការចេញផ្សាយលើកទី %3 ឬ?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureSince</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n ទៀត</numerusform>
            <numerusform>%n ទៀត</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys and buttons</source>
        <translation>គ្រាប់ចុច និងប៊ូតុង</translation>
    </message>
    <message>
        <source>What each figure means</source>
        <translation>អត្ថន័យនៃតួលេខនីមួយៗ</translation>
    </message>
    <message>
        <source>%1 Counted in: %2. %3</source>
        <translation>%1 រាប់ជា៖ %2។ %3</translation>
    </message>
</context>
<context>
    <name>ImpactPage</name>
    <message>
        <source>target %1</source>
        <translation>គោលដៅ %1</translation>
    </message>
    <message>
        <source>%1 of %2 sheets closed</source>
        <translation>បានបិទបញ្ជីវត្តមាន %1 ក្នុងចំណោម %2</translation>
    </message>
    <message>
        <source>no sheets</source>
        <translation>គ្មានបញ្ជីវត្តមាន</translation>
    </message>
    <message numerus="yes">
        <source>from %n record(s) (%1), no sheets</source>
        <extracomment>%1 is a kind of record.</extracomment>
        <translation>
            <numerusform>ពី %n កំណត់ត្រា (%1) គ្មានបញ្ជីវត្តមាន</numerusform>
            <numerusform>ពី %n កំណត់ត្រា (%1) គ្មានបញ្ជីវត្តមាន</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Freeze %n figure(s)</source>
        <translation>
            <numerusform>បង្កកតួលេខ %n</numerusform>
            <numerusform>បង្កកតួលេខ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n ផ្សេងទៀត</numerusform>
            <numerusform>%n ផ្សេងទៀត</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Row number</source>
        <translation>លេខជួរ</translation>
    </message>
    <message>
        <source>Name in Khmer</source>
        <translation>ឈ្មោះជាអក្សរខ្មែរ</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>ឈ្មោះជាអក្សរឡាតាំង</translation>
    </message>
    <message>
        <source>Name in either script</source>
        <translation>ឈ្មោះជាអក្សរណាក៏បាន</translation>
    </message>
    <message>
        <source>Family name in Khmer</source>
        <translation>នាមត្រកូលជាអក្សរខ្មែរ</translation>
    </message>
    <message>
        <source>Given name in Khmer</source>
        <translation>នាមខ្លួនជាអក្សរខ្មែរ</translation>
    </message>
    <message>
        <source>Family name in Latin letters</source>
        <translation>នាមត្រកូលជាអក្សរឡាតាំង</translation>
    </message>
    <message>
        <source>Given name in Latin letters</source>
        <translation>នាមខ្លួនជាអក្សរឡាតាំង</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ភេទ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>អាយុ</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>ថ្ងៃខែឆ្នាំកំណើត</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>ឆ្នាំកំណើត</translation>
    </message>
    <message>
        <source>How sure the birth is</source>
        <translation>ភាពច្បាស់លាស់នៃកំណើត</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>លេខទូរស័ព្ទទីពីរ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>អ៊ីមែល</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>ភូមិ</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>ឃុំ/សង្កាត់</translation>
    </message>
    <message>
        <source>District</source>
        <translation>ស្រុក/ខណ្ឌ/ក្រុង</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>ខេត្ត</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>អាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>School</source>
        <translation>សាលារៀន</translation>
    </message>
    <message>
        <source>Code of the school</source>
        <translation>លេខកូដសាលារៀន</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>ថ្នាក់ទី</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>ស្ថាប័ន</translation>
    </message>
    <message>
        <source>Code of the institution</source>
        <translation>លេខកូដស្ថាប័ន</translation>
    </message>
    <message>
        <source>Kind of participant</source>
        <translation>ប្រភេទអ្នកចូលរួម</translation>
    </message>
    <message>
        <source>Part played</source>
        <translation>តួនាទីក្នុងសកម្មភាព</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>ហត្ថលេខា</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>បានមក</translation>
    </message>
    <message>
        <source>Code of the person</source>
        <translation>លេខកូដបុគ្គល</translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation>លេខបញ្ជីវត្តមាន</translation>
    </message>
    <message>
        <source>Code of the activity</source>
        <translation>លេខកូដសកម្មភាព</translation>
    </message>
    <message>
        <source>Date of the activity</source>
        <translation>កាលបរិច្ឆេទសកម្មភាព</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Why it came back</source>
        <translation>មូលហេតុដែលបង្វិល</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>មិនអាន</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>សញ្ញាក្បៀស</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>សញ្ញាចំណុចក្បៀស</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>សញ្ញាថេប</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>បញ្ជីវត្តមាន</translation>
    </message>
    <message>
        <source>Lines of sheets</source>
        <translation>ជួរក្នុងបញ្ជីវត្តមាន</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>បញ្ជីបុគ្គល</translation>
    </message>
    <message>
        <source>List of schools</source>
        <translation>បញ្ជីសាលារៀន</translation>
    </message>
    <message>
        <source>List of organisations</source>
        <translation>បញ្ជីស្ថាប័ន</translation>
    </message>
    <message>
        <source>List of student networks</source>
        <translation>បញ្ជីបណ្តាញសិស្ស-និស្សិត</translation>
    </message>
    <message>
        <source>List of activities</source>
        <translation>បញ្ជីសកម្មភាព</translation>
    </message>
    <message>
        <source>List of sign-in sheets</source>
        <translation>បញ្ជីនៃបញ្ជីវត្តមាន</translation>
    </message>
    <message>
        <source>List</source>
        <translation>បញ្ជី</translation>
    </message>
    <message>
        <source>header in line %1</source>
        <translation>ក្បាលជួរឈរនៅបន្ទាត់ទី %1</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>គ្មានក្បាលជួរឈរ</translation>
    </message>
    <message>
        <source>Nothing to import: the file was refused</source>
        <translation>គ្មានអ្វីត្រូវនាំចូល៖ ឯកសារត្រូវបានបដិសេធ</translation>
    </message>
    <message>
        <source>Nothing to import: every row goes back</source>
        <translation>គ្មានអ្វីត្រូវនាំចូល៖ គ្រប់ជួរត្រូវបង្វិល</translation>
    </message>
    <message>
        <source>Nothing to import: all of it is here already</source>
        <translation>គ្មានអ្វីត្រូវនាំចូល៖ មានទាំងអស់ក្នុងនេះរួចហើយ</translation>
    </message>
    <message>
        <source>Import %1 rows of %2 files</source>
        <translation>នាំចូល %1 ជួរ ពីឯកសារ %2</translation>
    </message>
    <message>
        <source>Import %1 rows of %2 files, send %3 back</source>
        <translation>នាំចូល %1 ជួរ ពីឯកសារ %2 បង្វិល %3</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>នាំចូល %n ជួរ</numerusform>
            <numerusform>នាំចូល %n ជួរ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s), send %1 back</source>
        <translation>
            <numerusform>នាំចូល %n ជួរ បង្វិល %1</numerusform>
            <numerusform>នាំចូល %n ជួរ បង្វិល %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in.</source>
        <translation>
            <numerusform>បានចូល %n ជួរ។</numerusform>
            <numerusform>បានចូល %n ជួរ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed as they were.</source>
        <translation>
            <numerusform>%n នៅដូចមុន។</numerusform>
            <numerusform>%n នៅដូចមុន។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es) back to be mended.</source>
        <translation>
            <numerusform>បង្វិល %n ដើម្បីកែ។</numerusform>
            <numerusform>បង្វិល %n ដើម្បីកែ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were refused.</source>
        <translation>
            <numerusform>ឯកសារ %n ត្រូវបានបដិសេធ។</numerusform>
            <numerusform>ឯកសារ %n ត្រូវបានបដិសេធ។</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>ថ្មី</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>ស្គាល់</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>ប្រហែលស្គាល់</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>ដូចមុន</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>បង្វិល</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>សៀវភៅបញ្ជី</translation>
    </message>
    <message>
        <source>hidden and left out: %1</source>
        <translation>សន្លឹកលាក់ដែលទុកចោល៖ %1</translation>
    </message>
    <message>
        <source>Nothing to import: all is left out</source>
        <translation>គ្មានអ្វីត្រូវនាំចូល៖ ឯកសារទាំងអស់ត្រូវទុកចោល</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Same name in Khmer.</source>
        <translation>ឈ្មោះខ្មែរដូចគ្នា។</translation>
    </message>
    <message>
        <source>Same name in Latin letters.</source>
        <translation>ឈ្មោះជាអក្សរឡាតាំងដូចគ្នា។</translation>
    </message>
    <message>
        <source>The names differ by a letter or two.</source>
        <translation>ឈ្មោះខុសគ្នាមួយឬពីរអក្សរ។</translation>
    </message>
    <message>
        <source>The names are two spellings of one sound.</source>
        <translation>ឈ្មោះសរសេរពីរបែប តែអានដូចគ្នា។</translation>
    </message>
    <message>
        <source>The Latin name is a spelling of the Khmer one.</source>
        <translation>ឈ្មោះអក្សរឡាតាំងជាការសរសេរនៃឈ្មោះខ្មែរ។</translation>
    </message>
    <message>
        <source>Family and given name stand the other way round.</source>
        <translation>នាមត្រកូល និងនាមខ្លួនបញ្ច្រាសគ្នា។</translation>
    </message>
    <message>
        <source>The initial fits.</source>
        <translation>អក្សរដើមត្រូវគ្នា។</translation>
    </message>
    <message>
        <source>A part of the name is another one.</source>
        <translation>ផ្នែកខ្លះនៃឈ្មោះខុសគ្នា។</translation>
    </message>
    <message>
        <source>The sex differs.</source>
        <translation>ភេទខុសគ្នា។</translation>
    </message>
    <message>
        <source>Born on the same day.</source>
        <translation>កើតថ្ងៃតែមួយ។</translation>
    </message>
    <message>
        <source>The age fits.</source>
        <translation>អាយុត្រូវគ្នា។</translation>
    </message>
    <message>
        <source>The age nearly fits.</source>
        <translation>អាយុស្ទើរតែត្រូវគ្នា។</translation>
    </message>
    <message>
        <source>The age does not fit.</source>
        <translation>អាយុមិនត្រូវគ្នា។</translation>
    </message>
    <message>
        <source>Same phone.</source>
        <translation>លេខទូរស័ព្ទដូចគ្នា។</translation>
    </message>
    <message>
        <source>Another phone.</source>
        <translation>លេខទូរស័ព្ទផ្សេង។</translation>
    </message>
    <message>
        <source>Same village.</source>
        <translation>ភូមិតែមួយ។</translation>
    </message>
    <message>
        <source>Same commune.</source>
        <translation>ឃុំ/សង្កាត់តែមួយ។</translation>
    </message>
    <message>
        <source>Same district.</source>
        <translation>ស្រុក/ខណ្ឌ/ក្រុងតែមួយ។</translation>
    </message>
    <message>
        <source>They live far apart.</source>
        <translation>ពួកគេរស់នៅឆ្ងាយពីគ្នា។</translation>
    </message>
    <message>
        <source>Same school.</source>
        <translation>សាលារៀនតែមួយ។</translation>
    </message>
    <message>
        <source>Another school.</source>
        <translation>សាលារៀនផ្សេង។</translation>
    </message>
    <message>
        <source>Proposed: very likely</source>
        <translation>ប្រហែលស្គាល់៖ ទំនងណាស់</translation>
    </message>
    <message>
        <source>Proposed: likely</source>
        <translation>ប្រហែលស្គាល់៖ ទំនង</translation>
    </message>
    <message>
        <source>Proposed: perhaps</source>
        <translation>ប្រហែលស្គាល់៖ ប្រហែលជា</translation>
    </message>
</context>
<context>
    <name>LineEntry</name>
    <message numerus="yes">
        <source>%n may be somebody known: Questions (Ctrl+J) asks.</source>
        <translation>
            <numerusform>%n បន្ទាត់អាចជាបុគ្គលដែលស្គាល់៖ «សំណួរ» (Ctrl+J) នឹងសួរ។</numerusform>
            <numerusform>%n បន្ទាត់អាចជាបុគ្គលដែលស្គាល់៖ «សំណួរ» (Ctrl+J) នឹងសួរ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written; Ctrl+Z takes this back.</source>
        <translation>
            <numerusform>បានសរសេរ %n បន្ទាត់។ Ctrl+Z យកវាត្រឡប់វិញ។</numerusform>
            <numerusform>បានសរសេរ %n បន្ទាត់។ Ctrl+Z យកវាត្រឡប់វិញ។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MaterialList</name>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>សម្ភារៈ %n</numerusform>
            <numerusform>សម្ភារៈ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingListModel</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>ហួសកំណត់ %n</numerusform>
            <numerusform>ហួសកំណត់ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be kept</source>
        <translation>
            <numerusform>ត្រូវធ្វើ %n</numerusform>
            <numerusform>ត្រូវធ្វើ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>behind the name of an organisation</extracomment>
        <translation>
            <numerusform>និង %n ទៀត</numerusform>
            <numerusform>និង %n ទៀត</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberTable</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>ហួសកំណត់ %n</numerusform>
            <numerusform>ហួសកំណត់ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be kept</source>
        <translation>
            <numerusform>ត្រូវធ្វើ %n</numerusform>
            <numerusform>ត្រូវធ្វើ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>សារអប់រំ %n</numerusform>
            <numerusform>សារអប់រំ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagesModel</name>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>សម្ភារៈ %n</numerusform>
            <numerusform>សម្ភារៈ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>current page</source>
        <translation>ទំព័រនេះ</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>របារនាំផ្លូវ</translation>
    </message>
    <message>
        <source>Bandanh</source>
        <translation>បណ្តាញ</translation>
    </message>
</context>
<context>
    <name>NetworkListModel</name>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation>
            <numerusform>សាលា %n</numerusform>
            <numerusform>សាលា %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>ដៃគូ %n</numerusform>
            <numerusform>ដៃគូ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) in force</source>
        <translation>
            <numerusform>កិច្ចព្រមព្រៀងកំពុងមានសុពលភាព %n</numerusform>
            <numerusform>កិច្ចព្រមព្រៀងកំពុងមានសុពលភាព %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) end within %1 days.</source>
        <translation>
            <numerusform>កិច្ចព្រមព្រៀង %n ផុតកំណត់ក្នុងរយៈពេល %1 ថ្ងៃ។</numerusform>
            <numerusform>កិច្ចព្រមព្រៀង %n ផុតកំណត់ក្នុងរយៈពេល %1 ថ្ងៃ។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>បុគ្គល %n នាក់</numerusform>
            <numerusform>បុគ្គល %n នាក់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n people</source>
        <translation>
            <numerusform>បុគ្គល %n ដំបូង</numerusform>
            <numerusform>បុគ្គល %n ដំបូង</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotosDialog</name>
    <message numerus="yes">
        <source>%n file(s) go to no placement and stay out.</source>
        <translation>
            <numerusform>%n ឯកសារមិនទៅទីតាំងផ្សព្វផ្សាយណាទេ ហើយមិនត្រូវបានបន្ថែម។</numerusform>
            <numerusform>%n ឯកសារមិនទៅទីតាំងផ្សព្វផ្សាយណាទេ ហើយមិនត្រូវបានបន្ថែម។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) have a photo already.</source>
        <translation>
            <numerusform>ទីតាំងផ្សព្វផ្សាយ %n មានរូបថតរួចហើយ។</numerusform>
            <numerusform>ទីតាំងផ្សព្វផ្សាយ %n មានរូបថតរួចហើយ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n photo(s)</source>
        <translation>
            <numerusform>បន្ថែមរូបថត %n</numerusform>
            <numerusform>បន្ថែមរូបថត %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be added</source>
        <translation>
            <numerusform>មិនអាចបន្ថែមរូបថត %n បានទេ</numerusform>
            <numerusform>មិនអាចបន្ថែមរូបថត %n បានទេ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were added.</source>
        <translation>
            <numerusform>បានបន្ថែមរូបថត %n។</numerusform>
            <numerusform>បានបន្ថែមរូបថត %n។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceNames</name>
    <message>
        <source>National</source>
        <translation>ថ្នាក់ជាតិ</translation>
    </message>
</context>
<context>
    <name>PlacementDialog</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>បានជ្រើស %n</numerusform>
            <numerusform>បានជ្រើស %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on a vehicle that carries something else then.</source>
        <translation>
            <numerusform>%n នៅលើយានជំនិះដែលបិទរបស់ផ្សេងក្នុងពេលនោះ។</numerusform>
            <numerusform>%n នៅលើយានជំនិះដែលបិទរបស់ផ្សេងក្នុងពេលនោះ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read and stay out.</source>
        <translation>
            <numerusform>%n បន្ទាត់អានមិនបាន ហើយមិនត្រូវបានកត់ត្រា។</numerusform>
            <numerusform>%n បន្ទាត់អានមិនបាន ហើយមិនត្រូវបានកត់ត្រា។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n placement(s)</source>
        <translation>
            <numerusform>កត់ត្រាទីតាំងផ្សព្វផ្សាយ %n</numerusform>
            <numerusform>កត់ត្រាទីតាំងផ្សព្វផ្សាយ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacementsPage</name>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>ទីតាំងផ្សព្វផ្សាយ %n</numerusform>
            <numerusform>ទីតាំងផ្សព្វផ្សាយ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>ថាស</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ថត</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>មិនស្គាល់</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>ជ្រើសទាំងអស់</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>ឡើង</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>ចុះ</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>មើលក្នុង៖</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ឈ្មោះឯកសារ៖</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ថត៖</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ប្រភេទឯកសារ៖</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>ជ្រើស</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ទៅមុខ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ថតមេ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>បង្កើតថតថ្មី</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>ថតថ្មី</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>ប្តូរឈ្មោះ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>បង្ហាញឯកសារលាក់</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>កុំព្យូទ័ររបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>រកថត</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>រក្សាទុកជា</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>កន្លែងថ្មីៗ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>ទិដ្ឋភាពបញ្ជី</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>ទិដ្ឋភាពលម្អិត</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>របារចំហៀង</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>ទៅមុខ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ទៅថតមេ</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>បង្កើតថតថ្មី</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>ប្តូរទៅទិដ្ឋភាពបញ្ជី</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>ប្តូរទៅទិដ្ឋភាពលម្អិត</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>បញ្ជីកន្លែង និងចំណាំ</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>មិនអាចលុបថតបានទេ។</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>តើអ្នកពិតជាចង់លុប «%1» ឬ?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» ត្រូវបានការពារមិនឱ្យសរសេរ។
តើអ្នកនៅតែចង់លុបវាឬ?</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>មាន %1 រួចហើយ។
តើអ្នកចង់ជំនួសវាឬ?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
រកមិនឃើញឯកសារ។
សូមពិនិត្យថាឈ្មោះឯកសារត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
រកមិនឃើញថត។
សូមពិនិត្យថាឈ្មោះថតត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>បង្ហាញ </translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>ថត</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ទំហំ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>កាលបរិច្ឆេទកែប្រែ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>កុំព្យូទ័រ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើវិញ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>កាត់</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ចម្លង</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>បិទភ្ជាប់</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ជ្រើសទាំងអស់</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>បង្ហាញព័ត៌មានលម្អិត...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>លាក់ព័ត៌មានលម្អិត...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>អនុវត្ត</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>រក្សាទុកទាំងអស់</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>បាទ/ចាស ចំពោះទាំងអស់</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>ទេ ចំពោះទាំងអស់</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>បញ្ឈប់</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ព្យាយាមម្តងទៀត</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>មិនអើពើ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>បោះចោល</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>កំណត់ឡើងវិញ</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>ស្តារលំនាំដើម</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>រំកិលទីនេះ</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>គែមឆ្វេង</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>លើគេ</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>គែមស្តាំ</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>ក្រោមគេ</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>ទំព័រឆ្វេង</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>ទំព័រលើ</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>ទំព័រស្តាំ</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>ទំព័រក្រោម</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>រំកិលទៅឆ្វេង</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>រំកិលឡើងលើ</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>រំកិលទៅស្តាំ</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>រំកិលចុះក្រោម</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើវិញ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>កាត់</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ចម្លង</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>បិទភ្ជាប់</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ជ្រើសទាំងអស់</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>ចម្លងទីតាំងតំណ</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Delete 1 record: %1 “%2”?</source>
        <extracomment>%1 is a kind of record, %2 what this one is called: &quot;Delete 1 record: Activity “Meeting with the governor”?&quot;</extracomment>
        <translation>លុបកំណត់ត្រា ១៖ %1 «%2» ឬ?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Its history stays, and Ctrl+Z brings it back.</source>
        <translation>ប្រវត្តិរបស់វានៅដដែល ហើយ Ctrl+Z យកវាមកវិញ។</translation>
    </message>
    <message>
        <source>Delete 1 record</source>
        <translation>លុបកំណត់ត្រា ១</translation>
    </message>
    <message>
        <source>This cannot be deleted</source>
        <translation>មិនអាចលុបបានទេ</translation>
    </message>
</context>
<context>
    <name>RunningOut</name>
    <message numerus="yes">
        <source>%n placement(s) run out within a month</source>
        <translation>
            <numerusform>ទីតាំងផ្សព្វផ្សាយ %n ផុតកំណត់ក្នុងមួយខែ</numerusform>
            <numerusform>ទីតាំងផ្សព្វផ្សាយ %n ផុតកំណត់ក្នុងមួយខែ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) end within %1 days</source>
        <translation>
            <numerusform>កិច្ចព្រមព្រៀង %n ផុតកំណត់ក្នុងរយៈពេល %1 ថ្ងៃ</numerusform>
            <numerusform>កិច្ចព្រមព្រៀង %n ផុតកំណត់ក្នុងរយៈពេល %1 ថ្ងៃ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScorePane</name>
    <message numerus="yes">
        <source>%n with both scores</source>
        <translation>
            <numerusform>%n មានពិន្ទុទាំងពីរ</numerusform>
            <numerusform>%n មានពិន្ទុទាំងពីរ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed row(s) have no person yet: answer the questions first (Ctrl+J).</source>
        <translation>
            <numerusform>ជួរដែលបានចុះហត្ថលេខា %n មិនទាន់មានបុគ្គល៖ សូមឆ្លើយសំណួរជាមុនសិន (Ctrl+J)។</numerusform>
            <numerusform>ជួរដែលបានចុះហត្ថលេខា %n មិនទាន់មានបុគ្គល៖ សូមឆ្លើយសំណួរជាមុនសិន (Ctrl+J)។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survivor(s) are counted and not listed.</source>
        <translation>
            <numerusform>អ្នករស់រានមានជីវិត %n នាក់ត្រូវបានរាប់ ប៉ុន្តែមិនបង្ហាញឈ្មោះទេ។</numerusform>
            <numerusform>អ្នករស់រានមានជីវិត %n នាក់ត្រូវបានរាប់ ប៉ុន្តែមិនបង្ហាញឈ្មោះទេ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>និង %n ទៀត។</numerusform>
            <numerusform>និង %n ទៀត។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scores of %n person(s) were taken in; Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>បានបញ្ចូលពិន្ទុបុគ្គល %n នាក់។ ចុច Ctrl+Z ដើម្បីដកវិញ។</numerusform>
            <numerusform>បានបញ្ចូលពិន្ទុបុគ្គល %n នាក់។ ចុច Ctrl+Z ដើម្បីដកវិញ។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScorePaste</name>
    <message>
        <source>Line %1: %2</source>
        <translation>បន្ទាត់ទី %1៖ %2</translation>
    </message>
    <message>
        <source>nobody is called “%1”.</source>
        <translation>គ្មានអ្នកណាឈ្មោះ «%1» ទេ។</translation>
    </message>
    <message>
        <source>several people are called “%1”. Type their scores in their rows.</source>
        <translation>មានបុគ្គលច្រើននាក់ឈ្មោះ «%1»។ សូមវាយពិន្ទុក្នុងជួររបស់ពួកគេ។</translation>
    </message>
    <message>
        <source>“%1” is no score and stays out.</source>
        <translation>«%1» មិនមែនជាពិន្ទុ ហើយមិនត្រូវបានបញ្ចូលទេ។</translation>
    </message>
    <message>
        <source>there is no person left for these scores.</source>
        <translation>គ្មានបុគ្គលណានៅសល់សម្រាប់ពិន្ទុទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>“%1” stands there twice; the first line counts.</source>
        <translation>«%1» មានពីរដង។ យកតាមបន្ទាត់ដំបូង។</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message numerus="yes">
        <source>%n row(s) may be people you know</source>
        <translation>
            <numerusform>%n ជួរប្រហែលជាបុគ្គលដែលអ្នកស្គាល់</numerusform>
            <numerusform>%n ជួរប្រហែលជាបុគ្គលដែលអ្នកស្គាល់</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>can be closed</source>
        <translation>អាចបិទបាន</translation>
    </message>
    <message>
        <source>The sheet is closed</source>
        <translation>បញ្ជីបានបិទ</translation>
    </message>
    <message>
        <source>Close the sheet: activity missing</source>
        <translation>បិទបញ្ជី៖ ខ្វះសកម្មភាព</translation>
    </message>
    <message>
        <source>Close the sheet: %1</source>
        <extracomment>%1 is what is missing: &quot;12 rows missing · scan missing&quot;</extracomment>
        <translation>បិទបញ្ជី៖ %1</translation>
    </message>
    <message numerus="yes">
        <source>Close the sheet with %n row(s)</source>
        <translation>
            <numerusform>បិទបញ្ជីដែលមាន %n ជួរ</numerusform>
            <numerusform>បិទបញ្ជីដែលមាន %n ជួរ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>open</source>
        <translation>មិនទាន់បិទ</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>ផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>ប្រហែលស្គាល់</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation>បង្វិល</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>មិនទាន់ផ្ញើ</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ថ្មី</translation>
    </message>
</context>
<context>
    <name>StatusFacts</name>
    <message>
        <source>No network</source>
        <translation>គ្មានអ៊ីនធឺណិត</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>មានអ៊ីនធឺណិត</translation>
    </message>
    <message>
        <source>Works without a network</source>
        <translation>ដំណើរការដោយគ្មានអ៊ីនធឺណិត</translation>
    </message>
    <message numerus="yes">
        <source>change(s) not sent</source>
        <translation>
            <numerusform>ការផ្លាស់ប្តូរមិនទាន់ផ្ញើ</numerusform>
            <numerusform>ការផ្លាស់ប្តូរមិនទាន់ផ្ញើ</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enrolled with headquarters</source>
        <translation>មិនទាន់ចុះឈ្មោះឧបករណ៍នៅទីស្នាក់ការកណ្តាល</translation>
    </message>
    <message>
        <source>No sync yet</source>
        <translation>មិនទាន់បានផ្ញើ និងទទួលទេ</translation>
    </message>
    <message>
        <source>Last complete sync %1</source>
        <translation>ផ្ញើ និងទទួលពេញលេញចុងក្រោយ៖ %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>មិនទាន់បានបម្រុងទុកទេ</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>Send %n change(s)</source>
        <translation>
            <numerusform>ផ្ញើការផ្លាស់ប្តូរ %n</numerusform>
            <numerusform>ផ្ញើការផ្លាស់ប្តូរ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping. What has arrived is kept.</source>
        <translation>កំពុងបញ្ឈប់។ អ្វីដែលបានទៅដល់ត្រូវបានរក្សាទុក។</translation>
    </message>
    <message>
        <source>Sending and receiving now.</source>
        <translation>កំពុងផ្ញើ និងទទួល។</translation>
    </message>
    <message>
        <source>Stopped. What had arrived is kept on both sides; the next try goes on from there.</source>
        <translation>បានបញ្ឈប់។ អ្វីដែលបានទៅដល់ត្រូវបានរក្សាទុកទាំងសងខាង ហើយលើកក្រោយនឹងបន្តពីទីនោះ។</translation>
    </message>
    <message>
        <source>No network. Your work is safe on this laptop.</source>
        <translation>គ្មានអ៊ីនធឺណិត។ ការងាររបស់អ្នកមានសុវត្ថិភាពក្នុងកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>Not everything here is at headquarters yet. Your work is safe on this laptop.</source>
        <translation>មិនមែនអ្វីៗទាំងអស់នៅទីនេះបានទៅដល់ទីស្នាក់ការកណ្តាលទេ។ ការងាររបស់អ្នកមានសុវត្ថិភាពក្នុងកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>Everything on this laptop is at headquarters.</source>
        <translation>អ្វីៗទាំងអស់ក្នុងកុំព្យូទ័រនេះមាននៅទីស្នាក់ការកណ្តាលហើយ។</translation>
    </message>
    <message>
        <source>Nothing was sent or received yet.</source>
        <translation>មិនទាន់បានផ្ញើ ឬទទួលអ្វីនៅឡើយទេ។</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>គ្មានអ្វីរង់ចាំផ្ញើទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent</source>
        <translation>
            <numerusform>ការផ្លាស់ប្តូរ %n រង់ចាំផ្ញើ</numerusform>
            <numerusform>ការផ្លាស់ប្តូរ %n រង់ចាំផ្ញើ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1។</translation>
    </message>
    <message>
        <source>%1, the oldest from %2.</source>
        <extracomment>%1 is &quot;37 changes wait to be sent&quot;, %2 a moment.</extracomment>
        <translation>%1។ ចាស់បំផុត៖ %2។</translation>
    </message>
    <message>
        <source>Asking what others changed takes about %1.</source>
        <translation>ការសួររកអ្វីដែលអ្នកដទៃបានកែ ប្រើប្រហែល %1។</translation>
    </message>
    <message>
        <source>Sending takes about %1; what others changed comes on top.</source>
        <translation>ការផ្ញើប្រើប្រហែល %1 បន្ថែមលើអ្វីដែលអ្នកដទៃបានកែ។</translation>
    </message>
    <message>
        <source>Nothing is sent until you say so.</source>
        <translation>គ្មានអ្វីត្រូវផ្ញើទេ ដរាបណាអ្នកមិនបញ្ជា។</translation>
    </message>
    <message>
        <source>This network is metered: nothing is sent until you say so.</source>
        <translation>អ៊ីនធឺណិតនេះគិតប្រាក់តាមទំហំ៖ គ្មានអ្វីត្រូវផ្ញើទេ ដរាបណាអ្នកមិនបញ្ជា។</translation>
    </message>
    <message>
        <source>It starts by itself in less than a minute.</source>
        <translation>វាចាប់ផ្តើមដោយខ្លួនឯងក្នុងរយៈពេលមិនដល់មួយនាទី។</translation>
    </message>
    <message numerus="yes">
        <source>It starts by itself in %n minute(s).</source>
        <translation>
            <numerusform>វាចាប់ផ្តើមដោយខ្លួនឯងក្នុង %n នាទី។</numerusform>
            <numerusform>វាចាប់ផ្តើមដោយខ្លួនឯងក្នុង %n នាទី។</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>រកមើលការផ្លាស់ប្តូរ</translation>
    </message>
</context>
<context>
    <name>SyncFacts</name>
    <message>
        <source>%1 of %2 changes sent</source>
        <translation>បានផ្ញើការផ្លាស់ប្តូរ %1 ក្នុងចំណោម %2</translation>
    </message>
    <message>
        <source>%1 up, %2 down</source>
        <translation>ផ្ញើ %1 ទទួល %2</translation>
    </message>
    <message>
        <source>Changes sent</source>
        <translation>ការផ្លាស់ប្តូរបានផ្ញើ</translation>
    </message>
    <message>
        <source>Changes received</source>
        <translation>ការផ្លាស់ប្តូរបានទទួល</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>តម្លៃខុសគ្នា</translation>
    </message>
    <message>
        <source>Sent, in bytes</source>
        <translation>ទំហំបានផ្ញើ</translation>
    </message>
    <message>
        <source>Received, in bytes</source>
        <translation>ទំហំបានទទួល</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>អាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>This laptop is</source>
        <translation>កុំព្យូទ័រនេះឈ្មោះ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>ខេត្ត</translation>
    </message>
    <message>
        <source>It may hold</source>
        <translation>អាចផ្ទុក</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ម៉ោង</numerusform>
            <numerusform>%n ម៉ោង</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ថ្ងៃ</numerusform>
            <numerusform>%n ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this laptop is %1 ahead of headquarters&apos;.</source>
        <translation>នាឡិការបស់កុំព្យូទ័រនេះលឿនជាងទីស្នាក់ការកណ្តាល %1។</translation>
    </message>
    <message>
        <source>The clock of this laptop is %1 behind headquarters&apos;.</source>
        <translation>នាឡិការបស់កុំព្យូទ័រនេះយឺតជាងទីស្នាក់ការកណ្តាល %1។</translation>
    </message>
    <message>
        <source>Set it right: nothing is lost by it, but the times noted with your work mislead.</source>
        <translation>សូមកែវាឱ្យត្រឹមត្រូវ៖ គ្មានអ្វីបាត់បង់ទេ តែពេលវេលាដែលកត់ជាមួយការងាររបស់អ្នកនាំឱ្យយល់ច្រឡំ។</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>អ្នកសម្របសម្រួល</translation>
    </message>
    <message>
        <source>programme lead</source>
        <translation>ប្រធានកម្មវិធី</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>អ្នកគ្រប់គ្រង</translation>
    </message>
    <message>
        <source>reader: changes nothing</source>
        <translation>អ្នកអាន៖ មិនកែអ្វីទេ</translation>
    </message>
    <message>
        <source>national</source>
        <translation>ថ្នាក់ជាតិ</translation>
    </message>
    <message>
        <source>all</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>open records</source>
        <translation>កំណត់ត្រាបើកចំហ</translation>
    </message>
    <message>
        <source>personal records</source>
        <translation>កំណត់ត្រាផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>records of survivors</source>
        <translation>កំណត់ត្រារបស់អ្នករស់រានមានជីវិត</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) received</source>
        <translation>
            <numerusform>បានទទួលការផ្លាស់ប្តូរ %n</numerusform>
            <numerusform>បានទទួលការផ្លាស់ប្តូរ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingListModel</name>
    <message numerus="yes">
        <source>%n with one score only</source>
        <translation>
            <numerusform>%n មានពិន្ទុតែមួយ</numerusform>
            <numerusform>%n មានពិន្ទុតែមួយ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with both scores</source>
        <translation>
            <numerusform>%n មានពិន្ទុទាំងពីរ</numerusform>
            <numerusform>%n មានពិន្ទុទាំងពីរ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingPane</name>
    <message numerus="yes">
        <source>%n with one only</source>
        <translation>
            <numerusform>%n មានតែមួយ</numerusform>
            <numerusform>%n មានតែមួយ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingsPage</name>
    <message numerus="yes">
        <source>%n training(s) of police and judges held, %1 persons trained (%2 participations), %3 person-hours.</source>
        <translation>
            <numerusform>បានធ្វើវគ្គបណ្តុះបណ្តាលនគរបាល និងចៅក្រម %n វគ្គ បុគ្គល %1 នាក់បានទទួលការបណ្តុះបណ្តាល (ការចូលរួម %2) %3 ម៉ោង-បុគ្គល។</numerusform>
            <numerusform>បានធ្វើវគ្គបណ្តុះបណ្តាលនគរបាល និងចៅក្រម %n វគ្គ បុគ្គល %1 នាក់បានទទួលការបណ្តុះបណ្តាល (ការចូលរួម %2) %3 ម៉ោង-បុគ្គល។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteersPage</name>
    <message numerus="yes">
        <source>%n withdrew or refused</source>
        <translation>
            <numerusform>%n នាក់ដកវិញ ឬបដិសេធ</numerusform>
            <numerusform>%n នាក់ដកវិញ ឬបដិសេធ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never asked</source>
        <translation>
            <numerusform>%n នាក់មិនធ្លាប់បានសួរ</numerusform>
            <numerusform>%n នាក់មិនធ្លាប់បានសួរ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not to be contacted</source>
        <translation>
            <numerusform>%n នាក់មិនត្រូវទាក់ទង</numerusform>
            <numerusform>%n នាក់មិនត្រូវទាក់ទង</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an address</source>
        <translation>
            <numerusform>%n នាក់គ្មានអាសយដ្ឋាន</numerusform>
            <numerusform>%n នាក់គ្មានអាសយដ្ឋាន</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n volunteer(s)</source>
        <translation>
            <numerusform>នាំចេញអ្នកស្ម័គ្រចិត្ត %n នាក់</numerusform>
            <numerusform>នាំចេញអ្នកស្ម័គ្រចិត្ត %n នាក់</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::ActivitiesPage</name>
    <message>
        <source>Activities</source>
        <translation>សកម្មភាព</translation>
    </message>
    <message>
        <source>Sheets and numbers</source>
        <translation>បញ្ជី និងចំនួន</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>ព័ត៌មាន</translation>
    </message>
    <message>
        <source>Views of the activity</source>
        <translation>ទិដ្ឋភាពនៃសកម្មភាព</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Delete this activity</source>
        <translation>លុបសកម្មភាពនេះ</translation>
    </message>
    <message>
        <source>No activity is found by these words and filters.</source>
        <translation>រកមិនឃើញសកម្មភាព តាមពាក្យ និងតម្រងទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>Type less in the search field, or make a new activity with Ctrl+N.</source>
        <translation>សូមវាយពាក្យឱ្យខ្លីជាងនេះក្នុងប្រអប់ស្វែងរក ឬបង្កើតសកម្មភាពថ្មីដោយ Ctrl+N។</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>គ្រប់ឆ្នាំ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>គ្រប់ប្រភេទ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation>គ្រប់ខេត្ត</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>ខេត្ត</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>សកម្មភាពថ្មី</translation>
    </message>
    <message>
        <source>It is kept from the first thing you write.</source>
        <translation>វាត្រូវបានរក្សាទុកតាំងពីពាក្យដំបូងដែលអ្នកសរសេរ។</translation>
    </message>
    <message>
        <source>Activities will stand here.</source>
        <translation>សកម្មភាពនឹងបង្ហាញនៅទីនេះ។</translation>
    </message>
    <message>
        <source>They come with the lists that you import, or make a new activity with Ctrl+N.</source>
        <translation>វាមកតាមបញ្ជីដែលអ្នកនាំចូល ឬបង្កើតសកម្មភាពថ្មីដោយ Ctrl+N។</translation>
    </message>
    <message>
        <source>Anti-Trafficking Day: events, hosts and the years side by side</source>
        <translation>ទិវាប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស៖ ព្រឹត្តិការណ៍ និងប្រៀបធៀបឆ្នាំ</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::ActivityHeadcounts</name>
    <message>
        <source>Participants</source>
        <translation>អ្នកចូលរួម</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>ស្រី</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ប្រុស</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>មិនស្គាល់</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>សរុប</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>មានឈ្មោះ</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>បន្ថែម</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>របៀបរាប់</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::ActivityNumbers</name>
    <message>
        <source>Enter opens a sheet</source>
        <translation>Enter បើកបញ្ជី</translation>
    </message>
    <message>
        <source>Import a sign-in sheet to see its rows here</source>
        <translation>នាំចូលបញ្ជីវត្តមាន ដើម្បីឃើញជួររបស់វានៅទីនេះ</translation>
    </message>
    <message>
        <source>named</source>
        <translation>អ្នកមានឈ្មោះ</translation>
    </message>
    <message>
        <source>counted, not named</source>
        <translation>រាប់ចំនួន ក្រៅពីអ្នកមានឈ្មោះ</translation>
    </message>
    <message>
        <source>participations</source>
        <translation>ការចូលរួម</translation>
    </message>
    <message>
        <source>rows entered %1 / signed %2</source>
        <translation>ជួរបានវាយ %1 / ហត្ថលេខា %2</translation>
    </message>
    <message>
        <source>rows entered %1</source>
        <translation>ជួរបានវាយ %1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>ខ្វះ %1</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>លើស %1</translation>
    </message>
    <message>
        <source>female %1 · male %2</source>
        <translation>ស្រី %1 · ប្រុស %2</translation>
    </message>
    <message>
        <source>female %1 · male %2 · not known %3</source>
        <translation>ស្រី %1 · ប្រុស %2 · មិនស្គាល់ %3</translation>
    </message>
    <message>
        <source>sheets closed %1 / %2</source>
        <translation>បញ្ជីបិទ %1 / %2</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>បញ្ជីវត្តមាន</translation>
    </message>
    <message>
        <source>Headcounts</source>
        <translation>ចំនួនមនុស្សដែលបានរាប់</translation>
    </message>
    <message>
        <source>Named people are never counted twice</source>
        <translation>មិនរាប់អ្នកមានឈ្មោះពីរដងទេ</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>ជួរនៃបញ្ជី</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::ActivityPartners</name>
    <message>
        <source>was there</source>
        <translation>បានចូលរួម</translation>
    </message>
    <message>
        <source>was not there</source>
        <translation>មិនបានចូលរួម</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>មិនបានសរសេរ</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>ជាមួយអ្នកណា</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>There</source>
        <translation>ការចូលរួម</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::ActivitySheets</name>
    <message>
        <source>scanned</source>
        <translation>បានស្កេន</translation>
    </message>
    <message>
        <source>not scanned</source>
        <translation>មិនទាន់ស្កេន</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>សរុប</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>បញ្ជីវត្តមាន</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of a sign-in sheet that has several</comment>
        <translation>ផ្នែកទី</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>ហត្ថលេខា</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ជួរបានវាយ</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>ស្កេន</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>សំណើ</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>មកដល់</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::AgreementTable</name>
    <message>
        <source>open end</source>
        <translation>គ្មានកំណត់</translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>ផុតកំណត់ហើយ</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>ជិតផុតកំណត់</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>កិច្ចព្រមព្រៀង</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>ចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ផុតកំណត់</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::Appearance</name>
    <message>
        <source>Light</source>
        <translation>ភ្លឺ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ងងឹត</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>កម្រិតពណ៌ខ្ពស់ ភ្លឺ</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>កម្រិតពណ៌ខ្ពស់ ងងឹត</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>តាមប្រព័ន្ធ</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::Application</name>
    <message>
        <source>The practice data does not open</source>
        <translation>មិនអាចបើកទិន្នន័យអនុវត្តបានទេ</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>អនុវត្ត</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>ឯកសារ %1 ក្នុងចំណោម %2</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>មិនអាចមិនធ្វើវិញបានទេ</translation>
    </message>
    <message>
        <source>practice data, nobody in it is real</source>
        <translation>ទិន្នន័យអនុវត្ត គ្មានបុគ្គលពិតក្នុងនោះទេ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>មិនមែនឥឡូវទេ</translation>
    </message>
    <message>
        <source>An import is being written. Send and receive when it is done.</source>
        <translation>កំពុងសរសេរការនាំចូល។ សូមផ្ញើ និងទទួលពេលវារួចរាល់។</translation>
    </message>
    <message>
        <source>The practice headquarters does not start</source>
        <translation>ទីស្នាក់ការកណ្តាលសម្រាប់ហាត់មិនចាប់ផ្តើមទេ</translation>
    </message>
    <message>
        <source>No sheet is made</source>
        <translation>មិនបានបង្កើតបញ្ជីទេ</translation>
    </message>
    <message>
        <source>No activity is chosen</source>
        <translation>មិនទាន់ជ្រើសសកម្មភាព</translation>
    </message>
    <message>
        <source>Sheets are printed for an activity: choose it on the page Activities, Trainings or Meetings.</source>
        <translation>បញ្ជីត្រូវបោះពុម្ពសម្រាប់សកម្មភាពមួយ៖ សូមជ្រើសវានៅទំព័រសកម្មភាព ការបណ្តុះបណ្តាល ឬកិច្ចប្រជុំ។</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::Breakdowns</name>
    <message>
        <source>Map</source>
        <translation>ផែនទី</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>របារ</translation>
    </message>
    <message>
        <source>How provinces are shown</source>
        <translation>របៀបបង្ហាញខេត្ត</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::BulkPane</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>បានបញ្ឈប់។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>The computer could not finish this, perhaps because the disk is full. Nothing was changed.</source>
        <translation>កុំព្យូទ័រមិនអាចបញ្ចប់ការនេះទេ ប្រហែលមកពីថាសពេញ។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>Put a tag on all of them</source>
        <translation>ដាក់ស្លាកលើទាំងអស់</translation>
    </message>
    <message>
        <source>Take a tag off all of them</source>
        <translation>ដកស្លាកចេញពីទាំងអស់</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 ក្នុងចំណោម %2 ជួរ</translation>
    </message>
    <message>
        <source>Nothing is changed before you press the button; one undo takes it all back.</source>
        <translation>គ្មានអ្វីប្តូរទេ មុនពេលអ្នកចុចប៊ូតុង។ អាចយកមកវិញទាំងអស់ក្នុងពេលតែមួយ។</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>អ្វីដែលត្រូវប្តូរ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ស្លាក</translation>
    </message>
    <message>
        <source>Leave this blank on all of them</source>
        <translation>ទុកឱ្យទទេលើទាំងអស់</translation>
    </message>
    <message>
        <source>Back to one row</source>
        <translation>ត្រឡប់ទៅជួរតែមួយ</translation>
    </message>
    <message>
        <source>Change: say first what all of them are to have</source>
        <translation>ប្តូរ៖ សូមប្រាប់ជាមុនថាទាំងអស់ត្រូវមានអ្វី</translation>
    </message>
    <message>
        <source>Looking at the rows</source>
        <translation>កំពុងពិនិត្យជួរ</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>គ្មានអ្វីត្រូវប្តូរទេ</translation>
    </message>
    <message>
        <source>Changing the rows</source>
        <translation>កំពុងប្តូរជួរ</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::CampaignRows</name>
    <message>
        <source>of %1</source>
        <extracomment>%1 is money: what was raised stands above</extracomment>
        <translation>ក្នុងចំណោម %1</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::CampaignTable</name>
    <message>
        <source>Campaign</source>
        <translation>យុទ្ធនាការ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>គោលដៅ</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>ប្រមូលបាន</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::CampaignsPage</name>
    <message>
        <source>Campaigns and fundraisers</source>
        <translation>យុទ្ធនាការ និងការរៃអង្គាសប្រាក់</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>គ្រប់ឆ្នាំ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>Money and volunteers</source>
        <translation>ប្រាក់ និងអ្នកស្ម័គ្រចិត្ត</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>ព័ត៌មានលម្អិត</translation>
    </message>
    <message>
        <source>Views of the campaign</source>
        <translation>ទិដ្ឋភាពនៃយុទ្ធនាការ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Delete this campaign</source>
        <translation>លុបយុទ្ធនាការនេះ</translation>
    </message>
    <message>
        <source>What it set out to raise, and what it raised</source>
        <translation>ប្រាក់ដែលគ្រោងរៃអង្គាស និងប្រាក់ដែលរៃអង្គាសបាន</translation>
    </message>
    <message>
        <source>Volunteers who created it</source>
        <translation>អ្នកស្ម័គ្រចិត្តដែលបានបង្កើត</translation>
    </message>
    <message>
        <source>Take this volunteer off</source>
        <translation>ដកអ្នកស្ម័គ្រចិត្តនេះចេញ</translation>
    </message>
    <message>
        <source>Add this volunteer</source>
        <translation>បន្ថែមអ្នកស្ម័គ្រចិត្តនេះ</translation>
    </message>
    <message>
        <source>No campaign is found by these words and filters.</source>
        <translation>រកមិនឃើញយុទ្ធនាការតាមពាក្យ និងតម្រងទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>Type less in the search field, or make a new campaign with Ctrl+N.</source>
        <translation>សូមវាយពាក្យឱ្យខ្លីជាងនេះក្នុងប្រអប់ស្វែងរក ឬបង្កើតយុទ្ធនាការថ្មីដោយ Ctrl+N។</translation>
    </message>
    <message>
        <source>Campaigns and fundraisers will stand here.</source>
        <translation>យុទ្ធនាការ និងការរៃអង្គាសប្រាក់នឹងបង្ហាញនៅទីនេះ។</translation>
    </message>
    <message>
        <source>They come with the lists that you import, or make a new campaign with Ctrl+N.</source>
        <translation>វាមកតាមបញ្ជីដែលអ្នកនាំចូល ឬបង្កើតយុទ្ធនាការថ្មីដោយ Ctrl+N។</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>យុទ្ធនាការថ្មី</translation>
    </message>
    <message>
        <source>It is kept from the first thing you write.</source>
        <translation>វាត្រូវបានរក្សាទុកចាប់ពីអ្វីដំបូងដែលអ្នកសរសេរ។</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::CarrySection</name>
    <message>
        <source>Materials that carry it</source>
        <translation>សម្ភារៈដែលមានសារនេះ</translation>
    </message>
    <message>
        <source>Messages that it carries</source>
        <translation>សារអប់រំដែលមានលើសម្ភារៈនេះ</translation>
    </message>
    <message>
        <source>Take this material off</source>
        <translation>ដកសម្ភារៈនេះចេញ</translation>
    </message>
    <message>
        <source>Take this message off</source>
        <translation>ដកសារអប់រំនេះចេញ</translation>
    </message>
    <message>
        <source>Add this material</source>
        <translation>បន្ថែមសម្ភារៈនេះ</translation>
    </message>
    <message>
        <source>Add this message</source>
        <translation>បន្ថែមសារអប់រំនេះ</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::ClassListModel</name>
    <message>
        <source>born %1</source>
        <translation>កើត %1</translation>
    </message>
    <message>
        <source>No name stands in this line.</source>
        <translation>ជួរនេះគ្មានឈ្មោះទេ។</translation>
    </message>
    <message>
        <source>“%1” is no name, sex, birth date, age or telephone number.</source>
        <translation>« %1 » មិនមែនជាឈ្មោះ ភេទ ថ្ងៃកំណើត អាយុ ឬលេខទូរស័ព្ទទេ។</translation>
    </message>
    <message>
        <source>“%1” says again what another cell of the line says.</source>
        <translation>« %1 » និយាយដដែលនឹងក្រឡាផ្សេងក្នុងជួរនេះ។</translation>
    </message>
    <message>
        <source>age %1</source>
        <translation>អាយុ %1</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>បុគ្គលថ្មី</translation>
    </message>
    <message>
        <source>known</source>
        <translation>ស្គាល់ហើយ</translation>
    </message>
    <message>
        <source>in the network already</source>
        <translation>នៅក្នុងបណ្តាញហើយ</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation>បង្វិល</translation>
    </message>
    <message>
        <source>known, you say</source>
        <translation>ស្គាល់ តាមអ្នកថា</translation>
    </message>
    <message>
        <source>new person, you say</source>
        <translation>បុគ្គលថ្មី តាមអ្នកថា</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ទុកចោល</translation>
    </message>
    <message>
        <source>the same line again</source>
        <translation>ជួរដដែលម្តងទៀត</translation>
    </message>
    <message>
        <source>perhaps known</source>
        <translation>ប្រហែលស្គាល់</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>ជួរ</translation>
    </message>
    <message>
        <source>Khmer name</source>
        <translation>ឈ្មោះខ្មែរ</translation>
    </message>
    <message>
        <source>Latin name</source>
        <translation>ឈ្មោះឡាតាំង</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ភេទ</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>កើត</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>ជាអ្នកណា</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::ClassListPage</name>
    <message>
        <source>Enrol a class list</source>
        <translation>ចុះឈ្មោះតាមបញ្ជីថ្នាក់</translation>
    </message>
    <message>
        <source>Paste the names, a line for each student, in Khmer, in Latin letters or in both. Sex, birth date and telephone may stand beside them in any order, as columns of a spreadsheet or with commas between.</source>
        <translation>បិទភ្ជាប់ឈ្មោះ សិស្សម្នាក់មួយជួរ ជាអក្សរខ្មែរ ឡាតាំង ឬទាំងពីរ។ ភេទ ថ្ងៃកំណើត និងទូរស័ព្ទអាចនៅក្បែរ តាមលំដាប់ណាក៏បាន ជាជួរឈរនៃតារាង ឬមានក្បៀសចន្លោះ។</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>ចុះឈ្មោះនៅថ្ងៃ</translation>
    </message>
    <message>
        <source>Class list</source>
        <translation>បញ្ជីថ្នាក់</translation>
    </message>
    <message>
        <source>Lines of the class list</source>
        <translation>ជួរនៃបញ្ជីថ្នាក់</translation>
    </message>
    <message>
        <source>Each line and who it is will stand here.</source>
        <translation>ជួរនីមួយៗ និងជាអ្នកណា នឹងបង្ហាញនៅទីនេះ។</translation>
    </message>
    <message>
        <source>They come with what you paste at the left.</source>
        <translation>ពួកវាចេញពីអ្វីដែលអ្នកបិទភ្ជាប់នៅខាងឆ្វេង។</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>បុគ្គលនេះ</translation>
    </message>
    <message>
        <source>is enrolled, nobody new is made</source>
        <translation>ត្រូវចុះឈ្មោះ គ្មានបុគ្គលថ្មីទេ</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>អ្នកផ្សេង</translation>
    </message>
    <message>
        <source>a new person is made and enrolled</source>
        <translation>បង្កើតបុគ្គលថ្មី ហើយចុះឈ្មោះ</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ទុកចោល</translation>
    </message>
    <message>
        <source>nothing is written of this line</source>
        <translation>គ្មានអ្វីត្រូវសរសេរពីជួរនេះទេ</translation>
    </message>
    <message>
        <source>Leave without enrolling</source>
        <translation>ចាកចេញដោយមិនចុះឈ្មោះ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ចាកចេញ</translation>
    </message>
    <message>
        <source>The day is needed.</source>
        <translation>ត្រូវការថ្ងៃ។</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ថ្មី</translation>
    </message>
    <message>
        <source>known</source>
        <translation>ស្គាល់ហើយ</translation>
    </message>
    <message>
        <source>wait for your answer</source>
        <translation>រង់ចាំចម្លើយអ្នក</translation>
    </message>
    <message>
        <source>in the network already</source>
        <translation>នៅក្នុងបណ្តាញហើយ</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ទុកចោល</translation>
    </message>
    <message>
        <source>go back</source>
        <translation>បង្វិល</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>ជួរ</translation>
    </message>
    <message>
        <source>One step: Ctrl+Z takes the whole class back.</source>
        <translation>ជំហានតែមួយ៖ Ctrl+Z ដកថ្នាក់ទាំងមូលវិញ។</translation>
    </message>
    <message>
        <source>Line %1 goes back.</source>
        <translation>ជួរ %1 ត្រូវបង្វិល។</translation>
    </message>
    <message>
        <source>Mend it at the left.</source>
        <translation>សូមកែវានៅខាងឆ្វេង។</translation>
    </message>
    <message>
        <source>Is line %1 this person?</source>
        <translation>តើជួរ %1 ជាបុគ្គលនេះឬ?</translation>
    </message>
    <message>
        <source>Line %1 says what an earlier line says.</source>
        <translation>ជួរ %1 និយាយដូចជួរមុនមួយ។</translation>
    </message>
    <message>
        <source>Are these two people of one name?</source>
        <translation>តើជាមនុស្សពីរនាក់ឈ្មោះដូចគ្នាឬ?</translation>
    </message>
    <message>
        <source>The class is not enrolled</source>
        <translation>ថ្នាក់មិនបានចុះឈ្មោះទេ</translation>
    </message>
    <message>
        <source>What you pasted is not kept.</source>
        <translation>អ្វីដែលអ្នកបិទភ្ជាប់មិនត្រូវបានរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>Enrol (paste a class list)</source>
        <translation>ចុះឈ្មោះ (សូមបិទភ្ជាប់បញ្ជីថ្នាក់)</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::ColumnsModel</name>
    <message>
        <source>column %1</source>
        <translation>ជួរឈរទី %1</translation>
    </message>
    <message>
        <source>by its heading</source>
        <translation>តាមក្បាលជួរឈរ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ក្នុងចំណោម %2</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>មិនអាចអាន %1 បាន</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::CommitmentTable</name>
    <message>
        <source>open, no day</source>
        <translation>មិនទាន់ធ្វើ គ្មានថ្ងៃ</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>ដល់កំណត់ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>មិនបានសរសេរ</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>អ្វីដែលបានសន្យា</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>ដោយអ្នកណា</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>ថ្ងៃកំណត់</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>ស្ថានភាព</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::ComparisonModel</name>
    <message>
        <source>not written</source>
        <translation>មិនបានសរសេរ</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>ជាពាក្យ</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::ConflictPage</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>សំណួរ %n</numerusform>
            <numerusform>សំណួរ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>សំណួរ %1 ក្នុងចំណោម %2</translation>
    </message>
    <message>
        <source>differs from headquarters</source>
        <translation>ខុសពីទីស្នាក់ការកណ្តាល</translation>
    </message>
    <message>
        <source>The decision was not written</source>
        <translation>មិនបានសរសេរសេចក្តីសម្រេចទេ</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>តម្លៃខុសគ្នា</translation>
    </message>
    <message>
        <source>Values that wait for a decision</source>
        <translation>តម្លៃដែលរង់ចាំការសម្រេច</translation>
    </message>
    <message>
        <source>Both values, who wrote them and when</source>
        <translation>តម្លៃទាំងពីរ អ្នកណាសរសេរ និងពេលណា</translation>
    </message>
    <message>
        <source>No value differs from headquarters.</source>
        <translation>គ្មានតម្លៃណាខុសពីទីស្នាក់ការកណ្តាលទេ។</translation>
    </message>
    <message>
        <source>Values that two people wrote at the same time come here after a sync.</source>
        <translation>តម្លៃដែលបុគ្គលពីរនាក់សរសេរក្នុងពេលតែមួយ មកដល់ទីនេះក្រោយពេលផ្ញើ និងទទួល។</translation>
    </message>
    <message>
        <source>Nothing waits for you: what stands is used meanwhile.</source>
        <translation>គ្មានអ្វីរង់ចាំអ្នកទេ៖ តម្លៃដែលមានត្រូវប្រើជាបណ្តោះអាសន្ន។</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::ConflictTable</name>
    <message>
        <source>removed</source>
        <translation>បានដកចេញ</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>មិនបានសរសេរ</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>តម្លៃដែលមាន</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>តម្លៃផ្សេង</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::ConnectedDetail</name>
    <message>
        <source>Hide the links</source>
        <translation>លាក់តំណភ្ជាប់</translation>
    </message>
    <message>
        <source>What it is linked with</source>
        <translation>អ្វីដែលភ្ជាប់ជាមួយវា</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::ContributionTable</name>
    <message>
        <source>Together</source>
        <translation>សរុប</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>អ្វីដែលបានផ្តល់</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ទម្រង់</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>បានសន្យា</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>បានទទួល</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>ថ្ងៃទទួល</translation>
    </message>
    <message>
        <source>How the value was found</source>
        <translation>របៀបកំណត់តម្លៃ</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::CreatorTable</name>
    <message>
        <source>not written</source>
        <translation>មិនបានសរសេរ</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>អ្នកស្ម័គ្រចិត្ត</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ប្រទេស</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::CriterionTable</name>
    <message>
        <source>Criterion</source>
        <translation>លក្ខខណ្ឌ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>គិតត្រឹម</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>ភស្តុតាង</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::DayEventsModel</name>
    <message>
        <source>nobody counted</source>
        <translation>មិនទាន់រាប់អ្នកណា</translation>
    </message>
    <message>
        <source>still planned</source>
        <translation>នៅតែគ្រោងទុក</translation>
    </message>
    <message>
        <source>no venue</source>
        <translation>គ្មានកន្លែងប្រារព្ធ</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>រំពឹងទុក %1</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::DayKinds</name>
    <message>
        <source>Total</source>
        <translation>សរុប</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>មិនបានសរសេរ</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>អ្នកចូលរួម</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>ស្រី</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ប្រុស</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>មិនស្គាល់</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::DayOverviewPane</name>
    <message>
        <source>Nothing is missing.</source>
        <translation>គ្មានអ្វីខ្វះទេ។</translation>
    </message>
    <message>
        <source>Still to do:</source>
        <translation>កិច្ចការនៅសល់៖</translation>
    </message>
    <message>
        <source>Women and girls</source>
        <translation>ស្ត្រី និងក្មេងស្រី</translation>
    </message>
    <message>
        <source>Men and boys</source>
        <translation>បុរស និងក្មេងប្រុស</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>មិនស្គាល់</translation>
    </message>
    <message>
        <source>named</source>
        <translation>អ្នកមានឈ្មោះ</translation>
    </message>
    <message>
        <source>counted, not named</source>
        <translation>រាប់ចំនួន ក្រៅពីអ្នកមានឈ្មោះ</translation>
    </message>
    <message>
        <source>participations</source>
        <translation>ការចូលរួម</translation>
    </message>
    <message>
        <source>sheets closed %1 / %2</source>
        <translation>បញ្ជីបិទ %1 / %2</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>នៅបើក %1</translation>
    </message>
    <message>
        <source>events held %1 / %2</source>
        <translation>ព្រឹត្តិការណ៍ដែលបានធ្វើ %1 / %2</translation>
    </message>
    <message>
        <source>provinces %1 · schools %2</source>
        <translation>ខេត្ត %1 · សាលារៀន %2</translation>
    </message>
    <message>
        <source>The years side by side</source>
        <translation>ប្រៀបធៀបឆ្នាំនីមួយៗ</translation>
    </message>
    <message>
        <source>Participants by kind</source>
        <translation>អ្នកចូលរួមតាមប្រភេទ</translation>
    </message>
    <message>
        <source>Named people are never counted twice</source>
        <translation>មិនរាប់អ្នកមានឈ្មោះពីរដងទេ</translation>
    </message>
    <message>
        <source>Participants by sex</source>
        <translation>អ្នកចូលរួមតាមភេទ</translation>
    </message>
    <message>
        <source>Hosts, sponsors and co-organisers</source>
        <translation>ម្ចាស់ផ្ទះ អ្នកឧបត្ថម្ភ និងអ្នករៀបចំរួម</translation>
    </message>
    <message>
        <source>Nobody is written as host or sponsor. Add them to an event.</source>
        <translation>មិនទាន់សរសេរម្ចាស់ផ្ទះ ឬអ្នកឧបត្ថម្ភទេ។ សូមបន្ថែមក្នុងព្រឹត្តិការណ៍ណាមួយ។</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>ការចូលរួម</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>ព្រឹត្តិការណ៍</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>ខេត្ត</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>សាលារៀន</translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation>អ្វីដែលរបារបង្ហាញ</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::DayPage</name>
    <message>
        <source>Anti-Trafficking Day</source>
        <translation>ទិវាប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស</translation>
    </message>
    <message>
        <source>The whole Day</source>
        <translation>ទិវាទាំងមូល</translation>
    </message>
    <message>
        <source>Hosts and headcounts</source>
        <translation>ម្ចាស់ផ្ទះ និងចំនួនមនុស្សដែលបានរាប់</translation>
    </message>
    <message>
        <source>Sheets and numbers</source>
        <translation>បញ្ជី និងចំនួន</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>ព័ត៌មានលម្អិត</translation>
    </message>
    <message>
        <source>Views of the Day and of the event</source>
        <translation>ទិដ្ឋភាពនៃទិវា និងនៃព្រឹត្តិការណ៍</translation>
    </message>
    <message>
        <source>Events of the Day</source>
        <translation>ព្រឹត្តិការណ៍នៃទិវា</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Delete this event</source>
        <translation>លុបព្រឹត្តិការណ៍នេះ</translation>
    </message>
    <message>
        <source>The events of the Day of this year will stand here.</source>
        <translation>ព្រឹត្តិការណ៍នៃទិវាឆ្នាំនេះនឹងបង្ហាញនៅទីនេះ។</translation>
    </message>
    <message>
        <source>They come with a list of activities, or make a new event with Ctrl+N.</source>
        <translation>វាមកតាមបញ្ជីសកម្មភាព ឬបង្កើតព្រឹត្តិការណ៍ថ្មីដោយ Ctrl+N។</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>Anti-Trafficking Day %1</source>
        <translation>ទិវាប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស ឆ្នាំ %1</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>ព្រឹត្តិការណ៍ថ្មី</translation>
    </message>
    <message>
        <source>It is kept from the first thing you write.</source>
        <translation>វាត្រូវបានរក្សាទុកចាប់ពីអ្វីដំបូងដែលអ្នកសរសេរ។</translation>
    </message>
    <message>
        <source>The Day cannot be planned</source>
        <translation>មិនអាចគ្រោងទិវាបានទេ</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::DayPartners</name>
    <message>
        <source>gives the venue</source>
        <translation>ផ្តល់កន្លែងប្រារព្ធ</translation>
    </message>
    <message>
        <source>gave something</source>
        <translation>បានផ្តល់អ្វីមួយ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ស្ថាប័ន</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>ព្រឹត្តិការណ៍</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>បានសន្យា</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>បានទទួល</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::DayYears</name>
    <message>
        <source>Year</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>ការចូលរួម</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>មានឈ្មោះ</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>បានរាប់</translation>
    </message>
    <message>
        <source>Events held</source>
        <translation>ព្រឹត្តិការណ៍ធ្វើរួច</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>ខេត្ត</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>សាលារៀន</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::DoneModel</name>
    <message>
        <source>Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::EnrolForm</name>
    <message>
        <source>Address of headquarters</source>
        <translation>អាសយដ្ឋានទីស្នាក់ការកណ្តាល</translation>
    </message>
    <message>
        <source>As headquarters wrote it to you.</source>
        <translation>ដូចទីស្នាក់ការកណ្តាលបានសរសេរឱ្យអ្នក។</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>លេខកូដ</translation>
    </message>
    <message>
        <source>Eleven groups of four. Capitals and small letters are the same; it can be used once.</source>
        <translation>ដប់មួយក្រុម ក្រុមនីមួយៗបួនតួ។ អក្សរតូច និងអក្សរធំដូចគ្នា ហើយប្រើបានតែម្តង។</translation>
    </message>
    <message>
        <source>Enrolling…</source>
        <translation>កំពុងចុះឈ្មោះឧបករណ៍…</translation>
    </message>
    <message>
        <source>Enrol this laptop</source>
        <translation>ចុះឈ្មោះឧបករណ៍នេះ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Write the address that headquarters gave you.</source>
        <translation>សូមសរសេរអាសយដ្ឋាន ដែលទីស្នាក់ការកណ្តាលបានឱ្យអ្នក។</translation>
    </message>
    <message>
        <source>Write the code that headquarters gave you.</source>
        <translation>សូមសរសេរលេខកូដ ដែលទីស្នាក់ការកណ្តាលបានឱ្យអ្នក។</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::EventPane</name>
    <message>
        <source>Hosts, sponsors and co-organisers</source>
        <translation>ម្ចាស់ផ្ទះ អ្នកឧបត្ថម្ភ និងអ្នករៀបចំរួម</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::FigureFreezing</name>
    <message>
        <source>all provinces</source>
        <translation>គ្រប់ខេត្ត</translation>
    </message>
    <message>
        <source>Today&apos;s date stands on it.</source>
        <translation>មានកាលបរិច្ឆេទថ្ងៃនេះនៅលើវា។</translation>
    </message>
    <message>
        <source>%1 and today&apos;s date stand on it.</source>
        <translation>មានឈ្មោះ %1 និងកាលបរិច្ឆេទថ្ងៃនេះនៅលើវា។</translation>
    </message>
    <message>
        <source>Freeze the figures</source>
        <translation>បង្កកតួលេខ</translation>
    </message>
    <message>
        <source>It stays as it is now, and whatever differs later is explained. Undo takes it back while nothing else was done.</source>
        <translation>ការចេញផ្សាយនេះនៅដដែលដូចឥឡូវ ហើយអ្វីដែលខុសគ្នានៅពេលក្រោយនឹងមានការពន្យល់។ ចុច «មិនធ្វើវិញ» ដើម្បីដកវាវិញ ដរាបណាមិនទាន់ធ្វើអ្វីផ្សេង។</translation>
    </message>
    <message>
        <source>Note, may stay empty</source>
        <translation>កំណត់សម្គាល់ អាចទុកទទេ</translation>
    </message>
    <message>
        <source>The figures could not be frozen</source>
        <translation>មិនអាចបង្កកតួលេខបានទេ</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::FigureLinesModel</name>
    <message>
        <source>Line</source>
        <translation>ល.រ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>អក្សរឡាតាំង</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ភេទ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>In this figure</source>
        <translation>ក្នុងតួលេខនេះ</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::FigureSheetsModel</name>
    <message>
        <source>closed</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>total differs</source>
        <translation>ចំនួនសរុបខុសគ្នា</translation>
    </message>
    <message>
        <source>open</source>
        <translation>មិនទាន់បិទ</translation>
    </message>
    <message>
        <source>scan missing</source>
        <translation>ខ្វះស្កេន</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>បញ្ជីវត្តមាន</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>សកម្មភាព</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>ហត្ថលេខា</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ជួរបានវាយ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::FigureSince</name>
    <message>
        <source>The figure is as it was frozen.</source>
        <translation>តួលេខនៅដដែលដូចពេលបង្កក។</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::FiguresModel</name>
    <message>
        <source>%1 since edition %2</source>
        <translation>%1 តាំងពីការចេញផ្សាយលើកទី %2</translation>
    </message>
    <message>
        <source>now %1 (%2)</source>
        <translation>ឥឡូវ %1 (%2)</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::FilePane</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ជួរ</numerusform>
            <numerusform>%n ជួរ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title line(s)</source>
        <translation>
            <numerusform>បន្ទាត់ចំណងជើង %n</numerusform>
            <numerusform>បន្ទាត់ចំណងជើង %n</numerusform>
        </translation>
    </message>
    <message>
        <source>its total says %1</source>
        <translation>ចំនួនសរុបរបស់វាគឺ %1</translation>
    </message>
    <message>
        <source>The list of sheets says so.</source>
        <translation>បញ្ជីនៃបញ្ជីវត្តមានប្រាប់ដូច្នេះ។</translation>
    </message>
    <message>
        <source>The title lines suggest this activity. Until it is confirmed, the rows count in no figure.</source>
        <translation>បន្ទាត់ចំណងជើងបង្ហាញថាជាសកម្មភាពនេះ។ មុនពេលបញ្ជាក់ ជួរទាំងនេះមិនរាប់ក្នុងតួលេខណាមួយទេ។</translation>
    </message>
    <message>
        <source>No activity is known for this sheet. It can be imported; its rows count in no figure until you name one.</source>
        <translation>មិនស្គាល់សកម្មភាពនៃបញ្ជីវត្តមាននេះទេ។ អាចនាំចូលវាបាន តែជួររបស់វាមិនរាប់ក្នុងតួលេខណាមួយ រហូតដល់អ្នកជ្រើសសកម្មភាព។</translation>
    </message>
    <message>
        <source>Confirmed by you</source>
        <translation>បានបញ្ជាក់ដោយអ្នក</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>ស្គាល់</translation>
    </message>
    <message>
        <source>%1 of %2 understood</source>
        <translation>យល់បាន %1 ក្នុងចំណោម %2</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>បញ្ជីវត្តមាន</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ជួរឈរ</translation>
    </message>
    <message>
        <source>Columns and what they were understood as; Enter chooses another meaning</source>
        <translation>ជួរឈរ និងអត្ថន័យដែលបានយល់ ចុចបញ្ចូលដើម្បីជ្រើសអត្ថន័យផ្សេង</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>បញ្ជាក់</translation>
    </message>
    <message>
        <source>Confirm the suggested activity</source>
        <translation>បញ្ជាក់សកម្មភាពដែលបានបង្ហាញ</translation>
    </message>
    <message>
        <source>Other activity</source>
        <translation>សកម្មភាពផ្សេង</translation>
    </message>
    <message>
        <source>Leave it without an activity</source>
        <translation>ទុកវាដោយគ្មានសកម្មភាព</translation>
    </message>
    <message>
        <source>Activity, by its title</source>
        <translation>សកម្មភាព តាមចំណងជើង</translation>
    </message>
    <message>
        <source>Import it with the others</source>
        <translation>នាំចូលវាជាមួយឯកសារផ្សេង</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>ទុកវាចោល</translation>
    </message>
    <message>
        <source>It is left out: nothing of it is imported.</source>
        <translation>វាត្រូវទុកចោល៖ គ្មានអ្វីពីវាត្រូវនាំចូលទេ។</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::FilesModel</name>
    <message>
        <source>refused: %1</source>
        <translation>បានបដិសេធ៖ %1</translation>
    </message>
    <message>
        <source>%1, no activity yet</source>
        <translation>%1 មិនទាន់មានសកម្មភាព</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ទុកចោល</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::FoundModel</name>
    <message>
        <source>Only in this list: %1</source>
        <extracomment>%1 is a page whose list is narrowed to what is typed: &quot;Only in this list: People&quot;</extracomment>
        <translation>តែក្នុងបញ្ជីនេះ៖ %1</translation>
    </message>
    <message>
        <source>Lately opened or changed</source>
        <translation>បានបើក ឬកែថ្មីៗ</translation>
    </message>
    <message>
        <source>tag: %1</source>
        <extracomment>%1 is a word that somebody put on the record, by which it was found</extracomment>
        <translation>ស្លាក៖ %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>យ៉ាងហោចណាស់ %1</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::HeadcountPane</name>
    <message>
        <source>This count</source>
        <translation>ការរាប់នេះ</translation>
    </message>
    <message>
        <source>The count of: %1</source>
        <translation>ការរាប់នៃ៖ %1</translation>
    </message>
    <message>
        <source>Headcounts</source>
        <translation>ចំនួនមនុស្សដែលបានរាប់</translation>
    </message>
    <message>
        <source>Named people are never counted twice</source>
        <translation>មិនរាប់អ្នកមានឈ្មោះពីរដងទេ</translation>
    </message>
    <message>
        <source>Delete this count</source>
        <translation>លុបការរាប់នេះ</translation>
    </message>
    <message>
        <source>Another count</source>
        <translation>ការរាប់មួយទៀត</translation>
    </message>
    <message>
        <source>Add this count</source>
        <translation>បន្ថែមការរាប់នេះ</translation>
    </message>
    <message>
        <source>Nobody is counted yet. A count says how many were there whom no sheet names.</source>
        <translation>មិនទាន់រាប់អ្នកណាទេ។ ចំនួនមនុស្សដែលបានរាប់ប្រាប់ថាមានប៉ុន្មាននាក់ដែលគ្មានឈ្មោះក្នុងបញ្ជី។</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>Search the help, in either script</source>
        <translation>ស្វែងរកក្នុងជំនួយ ជាអក្សរខ្មែរ ឬឡាតាំង</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>ទំព័រនៃជំនួយ</translation>
    </message>
    <message>
        <source>No page of the help has these words.</source>
        <translation>គ្មានទំព័រជំនួយណាមានពាក្យទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>Type less, or other words.</source>
        <translation>វាយឱ្យតិចជាងនេះ ឬវាយពាក្យផ្សេង។</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::HigherRiskPage</name>
    <message>
        <source>Higher-risk provinces</source>
        <translation>ខេត្តប្រឈមហានិភ័យខ្ពស់</translation>
    </message>
    <message>
        <source>The provinces of higher risk will stand here, each with its dates.</source>
        <translation>ខេត្តប្រឈមហានិភ័យខ្ពស់នឹងបង្ហាញនៅទីនេះ ជាមួយកាលបរិច្ឆេទ។</translation>
    </message>
    <message>
        <source>Add them at the right, or import a list.</source>
        <translation>បន្ថែមនៅខាងស្តាំ ឬនាំចូលបញ្ជី។</translation>
    </message>
    <message>
        <source>Delete this line</source>
        <translation>លុបជួរនេះ</translation>
    </message>
    <message>
        <source>Another province</source>
        <translation>ខេត្តមួយទៀត</translation>
    </message>
    <message>
        <source>Add this province</source>
        <translation>បន្ថែមខេត្តនេះ</translation>
    </message>
    <message>
        <source>The report counts a student activity as held in a higher-risk province when the province stood on this list on that day. End a line instead of deleting it: reports of earlier years need it.</source>
        <translation>របាយការណ៍រាប់សកម្មភាពសិស្សថានៅក្នុងខេត្តប្រឈមហានិភ័យខ្ពស់ នៅពេលខេត្តស្ថិតក្នុងបញ្ជីនេះនៅថ្ងៃនោះ។ សូមបញ្ចប់ជួរ ជាជាងលុបវា៖ របាយការណ៍ឆ្នាំមុនៗត្រូវការវា។</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::HighlightsExporting</name>
    <message>
        <source>Export the Highlights</source>
        <translation>នាំចេញសមិទ្ធផលសំខាន់ៗ</translation>
    </message>
    <message>
        <source>In which form?</source>
        <translation>ក្នុងទម្រង់ណា?</translation>
    </message>
    <message>
        <source>Small counts of people are hidden in every form.</source>
        <translation>ចំនួនមនុស្សតិចតួចត្រូវលាក់ក្នុងគ្រប់ទម្រង់។</translation>
    </message>
    <message>
        <source>PDF, a report to print</source>
        <translation>PDF របាយការណ៍សម្រាប់បោះពុម្ព</translation>
    </message>
    <message>
        <source>XLSX, a spreadsheet</source>
        <translation>XLSX សៀវភៅបញ្ជី</translation>
    </message>
    <message>
        <source>CSV with HXL tags</source>
        <translation>CSV មានស្លាក</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON សម្រាប់កម្មវិធី</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>ជាភាសាអ្វី?</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 ក្នុងចំណោម %2 ជំហាន</translation>
    </message>
    <message>
        <source>The Highlights are in %1.</source>
        <translation>សមិទ្ធផលសំខាន់ៗមាននៅក្នុង %1។</translation>
    </message>
    <message>
        <source>The Highlights could not be exported</source>
        <translation>មិនអាចនាំចេញសមិទ្ធផលសំខាន់ៗបាន</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::ImpactPage</name>
    <message>
        <source>Impact Highlights</source>
        <translation>សមិទ្ធផលសំខាន់ៗ</translation>
    </message>
    <message>
        <source>Impact Highlights %1</source>
        <translation>សមិទ្ធផលសំខាន់ៗ %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>តួលេខ</translation>
    </message>
    <message>
        <source>The figures of a year will stand here.</source>
        <translation>តួលេខនៃឆ្នាំមួយនឹងបង្ហាញនៅទីនេះ។</translation>
    </message>
    <message>
        <source>They come with activities and the sheets people signed.</source>
        <translation>តួលេខទាំងនេះបានមកពីសកម្មភាព និងបញ្ជីវត្តមានដែលគេបានចុះហត្ថលេខា។</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>នាំចូលឯកសារ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation>គ្រប់ខេត្ត</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>ខេត្ត</translation>
    </message>
    <message>
        <source>%1 of rows with sex and age</source>
        <translation>%1 នៃជួរមានភេទ និងអាយុ</translation>
    </message>
    <message>
        <source>Breakdowns of the figure</source>
        <translation>ការបែងចែកតួលេខ</translation>
    </message>
    <message>
        <source>The figures cannot be computed now.</source>
        <translation>ឥឡូវនេះមិនអាចគណនាតួលេខបានទេ។</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>សាកម្តងទៀត</translation>
    </message>
    <message>
        <source>Now, not frozen</source>
        <translation>ឥឡូវ មិនទាន់បង្កក</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>ការចេញផ្សាយ</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::ImportPage</name>
    <message>
        <source>This cannot be imported</source>
        <translation>មិនអាចនាំចូលបានទេ</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>ឯកសារដែលត្រូវនាំចូល</translation>
    </message>
    <message>
        <source>A folder with files to import</source>
        <translation>ថតដែលមានឯកសារត្រូវនាំចូល</translation>
    </message>
    <message>
        <source>Undone, but not all of it</source>
        <translation>បានមិនធ្វើវិញ តែមិនទាំងអស់ទេ</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were changed since, or other rows refer to them. They stay as they are.</source>
        <translation>
            <numerusform>%n ជួរត្រូវបានកែតាំងពីពេលនោះ ឬមានជួរផ្សេងយោងមកវា។ ជួរទាំងនោះនៅដដែល។</numerusform>
            <numerusform>%n ជួរត្រូវបានកែតាំងពីពេលនោះ ឬមានជួរផ្សេងយោងមកវា។ ជួរទាំងនោះនៅដដែល។</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>ឯកសារ %1 ក្នុងចំណោម %2</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 ជួរ ក្នុងចំណោម %2</translation>
    </message>
    <message>
        <source>new people</source>
        <translation>បុគ្គលថ្មី</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ថ្មី</translation>
    </message>
    <message>
        <source>known</source>
        <translation>ស្គាល់</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>ប្រហែលស្គាល់</translation>
    </message>
    <message>
        <source>same as before</source>
        <translation>ដូចមុន</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation>បង្វិល</translation>
    </message>
    <message>
        <source>rows of the file</source>
        <translation>ជួរនៃឯកសារ</translation>
    </message>
    <message>
        <source>A large file: only the rows that want attention are listed, %1 at most.</source>
        <translation>ឯកសារធំ៖ បង្ហាញតែជួរដែលត្រូវពិនិត្យ យ៉ាងច្រើន %1។</translation>
    </message>
    <message>
        <source>A filter here never changes what is written.</source>
        <translation>តម្រងនៅទីនេះមិនផ្លាស់ប្តូរអ្វីដែលត្រូវសរសេរឡើយ។</translation>
    </message>
    <message>
        <source>All %1 rows</source>
        <translation>ទាំង %1 ជួរ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ជួរបានវាយ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>លំដាប់</translation>
    </message>
    <message>
        <source>Attention first</source>
        <translation>ត្រូវពិនិត្យមុនគេ</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>ដូចក្នុងឯកសារ</translation>
    </message>
    <message>
        <source>Row %1 goes back whole.</source>
        <translation>ជួរ %1 ត្រូវបង្វិលទាំងមូល។</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>កំពុងអានឯកសារ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>All or nothing, in one step. It can be undone.</source>
        <translation>ទាំងអស់ ឬគ្មានសោះ ក្នុងជំហានតែមួយ។ អាចមិនធ្វើវិញបាន។</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>បាននាំចូល។</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>មិនធ្វើការនាំចូលវិញ</translation>
    </message>
    <message>
        <source>Save the rows sent back</source>
        <translation>រក្សាទុកជួរដែលបានបង្វិល</translation>
    </message>
    <message>
        <source>%1, sent back.csv</source>
        <translation>%1 បង្វិល.csv</translation>
    </message>
    <message>
        <source>The rows of %1 that were sent back</source>
        <translation>ជួរនៃ %1 ដែលបានបង្វិល</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>តារាង (*.csv)</translation>
    </message>
    <message>
        <source>The rows could not be saved</source>
        <translation>មិនអាចរក្សាទុកជួរទាំងនេះបានទេ</translation>
    </message>
    <message>
        <source>%1 cannot be written. The rows are still here; choose another place.</source>
        <translation>មិនអាចសរសេរ %1 បានទេ។ ជួរទាំងនេះនៅទីនេះដដែល។ សូមជ្រើសកន្លែងផ្សេង។</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>នាំចូល</translation>
    </message>
    <message>
        <source>What a file would bring will stand here, row by row, before anything is written.</source>
        <translation>អ្វីដែលឯកសារនឹងនាំមក នឹងបង្ហាញនៅទីនេះ ម្តងមួយជួរ មុនពេលសរសេរអ្វីទាំងអស់។</translation>
    </message>
    <message>
        <source>Drop files or a folder anywhere on the window, or choose them.</source>
        <translation>ទម្លាក់ឯកសារ ឬថតលើបង្អួច ឬជ្រើសវា។</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ជ្រើសឯកសារ</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>ជ្រើសថត</translation>
    </message>
    <message>
        <source>Rows of the file and what becomes of them</source>
        <translation>ជួរនៃឯកសារ និងលទ្ធផលរបស់វា</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>តារាង (*.csv *.tsv *.txt *.xlsx);;ឯកសារទាំងអស់ (*)</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::ImportWork</name>
    <message>
        <source>The computer could not finish this, perhaps because the disk is full. Nothing was written.</source>
        <translation>កុំព្យូទ័រមិនអាចធ្វើការនេះឱ្យចប់បានទេ ប្រហែលជាថាសពេញ។ គ្មានអ្វីត្រូវបានសរសេរទេ។</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::InboxPage</name>
    <message>
        <source>The questions cannot be shown</source>
        <translation>មិនអាចបង្ហាញសំណួរបានទេ</translation>
    </message>
    <message>
        <source>The people could not be read. Nothing was changed.</source>
        <translation>មិនអាចអានបុគ្គលបានទេ។ គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>សំណួរ %n</numerusform>
            <numerusform>សំណួរ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>សំណួរ %1 ក្នុងចំណោម %2</translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <translation>តើជាបុគ្គលតែមួយឬ?</translation>
    </message>
    <message>
        <source>Looking through the people…</source>
        <translation>កំពុងស្វែងរកក្នុងបុគ្គល…</translation>
    </message>
    <message>
        <source>On sheet %1, row %2</source>
        <translation>ក្នុងបញ្ជីវត្តមាន %1 ជួរ %2</translation>
    </message>
    <message>
        <source>Nobody else fits</source>
        <translation>គ្មានបុគ្គលផ្សេងត្រូវគ្នាទេ</translation>
    </message>
    <message>
        <source>Everybody who came into question was refused, or is no longer here.</source>
        <translation>បុគ្គលទាំងអស់ដែលអាចជាម្ចាស់ជួរនេះ ត្រូវបានបដិសេធ ឬលែងមានហើយ។</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) may be it too.</source>
        <translation>
            <numerusform>មាន %n បុគ្គលផ្សេងទៀតដែលអាចជាម្ចាស់ជួរនេះដែរ។</numerusform>
            <numerusform>មាន %n បុគ្គលផ្សេងទៀតដែលអាចជាម្ចាស់ជួរនេះដែរ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Known from %n activities</source>
        <translation>
            <numerusform>ស្គាល់ពីសកម្មភាព %n</numerusform>
            <numerusform>ស្គាល់ពីសកម្មភាព %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>បុគ្គលតែមួយ</translation>
    </message>
    <message>
        <source>the row is theirs, reversible</source>
        <translation>ជួរនេះជារបស់បុគ្គលនោះ អាចកែវិញបាន</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>មិនមែនបុគ្គលតែមួយ</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>បុគ្គលថ្មី</translation>
    </message>
    <message>
        <source>a new person is made</source>
        <translation>បង្កើតបុគ្គលថ្មី</translation>
    </message>
    <message>
        <source>never asked again; the next one is shown</source>
        <translation>មិនសួរទៀតទេ បង្ហាញបុគ្គលបន្ទាប់</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <translation>ខ្ញុំមិនដឹង</translation>
    </message>
    <message>
        <source>counts as one unknown</source>
        <translation>រាប់ជាម្នាក់ដែលមិនស្គាល់</translation>
    </message>
    <message>
        <source>The answer was not written</source>
        <translation>មិនបានសរសេរចម្លើយទេ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>សំណួរ</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1 ប្រហែល %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n នាទី</numerusform>
            <numerusform>%n នាទី</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions that wait</source>
        <translation>សំណួរដែលរង់ចាំ</translation>
    </message>
    <message>
        <source>The row beside the person</source>
        <translation>ជួរនៅក្បែរបុគ្គល</translation>
    </message>
    <message>
        <source>Nothing waits for your decision.</source>
        <translation>គ្មានអ្វីរង់ចាំការសម្រេចរបស់អ្នកទេ។</translation>
    </message>
    <message>
        <source>Rows that may be people who are known come here when files are imported.</source>
        <translation>ជួរដែលប្រហែលជាបុគ្គលដែលស្គាល់ នឹងមកទីនេះពេលនាំចូលឯកសារ។</translation>
    </message>
    <message>
        <source>Nothing waits for you: the row already counts once.</source>
        <translation>គ្មានអ្វីរង់ចាំអ្នកទេ៖ ជួរនេះរាប់ម្តងរួចហើយ។</translation>
    </message>
    <message>
        <source>open the sheet</source>
        <translation>បើកបញ្ជីវត្តមាន</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of lists wait too</source>
        <translation>
            <numerusform>មាន %n ជួរក្នុងបញ្ជីរង់ចាំដែរ</numerusform>
            <numerusform>មាន %n ជួរក្នុងបញ្ជីរង់ចាំដែរ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::KhmerLabel</name>
    <message>
        <source>Copy</source>
        <translation>ចម្លង</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::LanesModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a material, %2 and %3 days: &quot;POS-03: 6 February 2013 – 31 December 2013&quot;</extracomment>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1៖ %2 – %3</translation>
    </message>
    <message>
        <source>Vehicle or publication</source>
        <translation>យានជំនិះ ឬការបោះពុម្ពផ្សាយ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ទីណា</translation>
    </message>
    <message>
        <source>with photo</source>
        <translation>មានរូបថត</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>រូបថត</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::Language</name>
    <message>
        <source>Year %1</source>
        <translation>ឆ្នាំ %1</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::LineEntry</name>
    <message>
        <source>This line is not written yet: Enter writes it, Esc gives it up.</source>
        <translation>បន្ទាត់នេះមិនទាន់សរសេរទេ៖ Enter សរសេរវា ហើយ Esc បោះបង់វា។</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>ត្រូវការឈ្មោះ។</translation>
    </message>
    <message>
        <source>“%1” is no name, age or telephone number.</source>
        <translation>«%1» មិនមែនជាឈ្មោះ អាយុ ឬលេខទូរស័ព្ទទេ។</translation>
    </message>
    <message>
        <source>Survivors are counted and never listed; write them as a headcount.</source>
        <translation>អ្នករស់រានមានជីវិតត្រូវបានរាប់ តែមិនចុះឈ្មោះក្នុងបញ្ជីទេ។ សូមសរសេរជាចំនួនមនុស្សដែលបានរាប់។</translation>
    </message>
    <message>
        <source>Not taken, because they cannot be read: the pasted lines %1.</source>
        <extracomment>%1 is a list of the numbers of pasted lines.</extracomment>
        <translation>មិនបានយក ព្រោះអានមិនបាន៖ បន្ទាត់ដែលបានបិទភ្ជាប់លេខ %1។</translation>
    </message>
    <message>
        <source>The line is not written.</source>
        <translation>បន្ទាត់មិនបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>Next line: name, in Khmer or Latin letters</source>
        <translation>បន្ទាត់បន្ទាប់៖ ឈ្មោះជាអក្សរខ្មែរ ឬឡាតាំង</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ភេទ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>អាយុ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Choose somebody known from the suggestions, or type on and press Enter. Ctrl+V takes a whole block: a line for each person, with sex, age and telephone in any order.</source>
        <translation>ជ្រើសបុគ្គលដែលស្គាល់ពីសំណើ ឬវាយបន្តហើយចុច Enter។ Ctrl+V យកបន្ទាត់ជាច្រើន៖ មួយបន្ទាត់សម្រាប់បុគ្គលម្នាក់ ដោយភេទ អាយុ និងទូរស័ព្ទតាមលំដាប់ណាក៏បាន។</translation>
    </message>
    <message>
        <source>Write the line</source>
        <translation>សរសេរបន្ទាត់</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::LinesEditor</name>
    <message>
        <source>Choose</source>
        <translation>ជ្រើសរើស</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <extracomment>%1 is the label of a field: &quot;Skills&quot;, &quot;Languages&quot;</extracomment>
        <translation>ជ្រើសរើស៖ %1</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::ListDetailPage</name>
    <message>
        <source>All tags</source>
        <translation>ស្លាកទាំងអស់</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ស្លាក</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::ListRowsPage</name>
    <message>
        <source>The rows cannot be shown</source>
        <translation>មិនអាចបង្ហាញជួរបានទេ</translation>
    </message>
    <message>
        <source>They could not be read. Nothing was changed.</source>
        <translation>មិនអាចអានជួរទាំងនេះបានទេ។ គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។</translation>
    </message>
    <message>
        <source>Which one? · %1 · %2</source>
        <extracomment>%1 is the kind of what a list names (&quot;Organisation&quot;), %2 the kind of record in the list (&quot;Commitment&quot;).</extracomment>
        <translation>មួយណា? · %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ជួរ</numerusform>
            <numerusform>%n ជួរ</numerusform>
        </translation>
    </message>
    <message>
        <source>What does the list mean?</source>
        <translation>តើបញ្ជីចង់និយាយដល់អ្វី?</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>ជួរទី %1 នៃ %2</translation>
    </message>
    <message>
        <source>“%1” stands under “%2”. Nothing is called exactly so, or more than one is.</source>
        <translation>«%1» ស្ថិតនៅក្រោម «%2»។ គ្មានអ្វីមានឈ្មោះដូចនេះបេះបិទទេ ឬមានលើសពីមួយ។</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) may be meant too.</source>
        <translation>
            <numerusform>មាន %n ផ្សេងទៀតដែលអាចជាអ្វីដែលចង់និយាយដល់ដែរ។</numerusform>
            <numerusform>មាន %n ផ្សេងទៀតដែលអាចជាអ្វីដែលចង់និយាយដល់ដែរ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ជួរឈរ</translation>
    </message>
    <message>
        <source>As the list says</source>
        <translation>ដូចក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>គឺមួយនេះ</translation>
    </message>
    <message>
        <source>Nothing else fits</source>
        <translation>គ្មានអ្វីផ្សេងទៀតត្រូវទេ</translation>
    </message>
    <message>
        <source>everything that came into question was refused</source>
        <translation>អ្វីៗដែលអាចជាមួយនោះ ត្រូវបានបដិសេធអស់ហើយ</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>មិនមែនមួយនេះទេ</translation>
    </message>
    <message>
        <source>never asked again; the next one is shown</source>
        <translation>មិនសួរទៀតទេ បង្ហាញមួយបន្ទាប់</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>ទុកជួរនេះចោល</translation>
    </message>
    <message>
        <source>it is not taken in, reversible</source>
        <translation>មិនត្រូវបានទទួលទេ អាចកែវិញបាន</translation>
    </message>
    <message>
        <source>The answer was not written</source>
        <translation>មិនបានសរសេរចម្លើយទេ</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>ជួរក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>Rows that wait</source>
        <translation>ជួរដែលរង់ចាំ</translation>
    </message>
    <message>
        <source>The row as the list says it</source>
        <translation>ជួរដូចដែលមានក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>No row of a list waits for your answer.</source>
        <translation>គ្មានជួរណាមួយក្នុងបញ្ជីរង់ចាំចម្លើយរបស់អ្នកទេ។</translation>
    </message>
    <message>
        <source>Rows that name something which is not quite here come here when lists are imported.</source>
        <translation>ជួរដែលនិយាយដល់អ្វីដែលមិនទាន់ច្បាស់ នឹងមកទីនេះពេលនាំចូលបញ្ជី។</translation>
    </message>
    <message>
        <source>Each row is kept as it was written until you answer.</source>
        <translation>ជួរនីមួយៗត្រូវបានរក្សាទុកដូចដែលបានសរសេរ រហូតដល់អ្នកឆ្លើយ។</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::MainWindow</name>
    <message>
        <source>Bandanh</source>
        <translation>បណ្តាញ</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::MaterialList</name>
    <message>
        <source>Materials</source>
        <translation>សម្ភារៈ</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>គ្រប់ប្រភេទ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>ការប្រើប្រាស់</translation>
    </message>
    <message>
        <source>Used or not</source>
        <translation>ប្រើ ឬមិនទាន់ប្រើ</translation>
    </message>
    <message>
        <source>Placed nowhere</source>
        <translation>មិនទាន់បិទនៅទីណា</translation>
    </message>
    <message>
        <source>Without a message</source>
        <translation>គ្មានសារអប់រំ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Delete this material</source>
        <translation>លុបសម្ភារៈនេះ</translation>
    </message>
    <message>
        <source>Materials will stand here.</source>
        <translation>សម្ភារៈនឹងបង្ហាញនៅទីនេះ។</translation>
    </message>
    <message>
        <source>They come with the lists that you import, or make a new material with Ctrl+N.</source>
        <translation>វាមកជាមួយបញ្ជីដែលអ្នកនាំចូល ឬបង្កើតសម្ភារៈថ្មីដោយចុច Ctrl+N។</translation>
    </message>
    <message>
        <source>No material is found by these words and filters.</source>
        <translation>រកមិនឃើញសម្ភារៈតាមពាក្យ និងតម្រងទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>Type less in the search field, or make a new material with Ctrl+N.</source>
        <translation>សូមវាយឱ្យខ្លីជាងនេះក្នុងប្រអប់ស្វែងរក ឬបង្កើតសម្ភារៈថ្មីដោយចុច Ctrl+N។</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::MaterialTable</name>
    <message>
        <source>Material</source>
        <translation>សម្ភារៈ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>សារអប់រំ</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>ទីតាំងផ្សព្វផ្សាយ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ភាសា</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::MeetingListModel</name>
    <message>
        <source>all kept or dropped</source>
        <translation>ធ្វើអស់ ឬលុបចោល</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>គ្មានការសន្យា</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::MeetingPane</name>
    <message>
        <source>This promise</source>
        <translation>ការសន្យានេះ</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>ការសន្យាថ្មី</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>ជាមួយអ្នកណា</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>អ្វីដែលបានសន្យា</translation>
    </message>
    <message>
        <source>Nothing is written as promised.</source>
        <translation>មិនមានការសន្យាណាត្រូវបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>What somebody said they would do, with its day.</source>
        <translation>អ្វីដែលនរណាម្នាក់ថានឹងធ្វើ ជាមួយថ្ងៃកំណត់។</translation>
    </message>
    <message>
        <source>Delete this promise</source>
        <translation>លុបការសន្យានេះ</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>កិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Ministries and countries: when they were last met</source>
        <translation>ក្រសួង និងប្រទេស៖ ជួបចុងក្រោយនៅពេលណា</translation>
    </message>
    <message>
        <source>With whom and what was promised</source>
        <translation>ជាមួយអ្នកណា និងអ្វីដែលបានសន្យា</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>ព័ត៌មានលម្អិត</translation>
    </message>
    <message>
        <source>Views of the meeting</source>
        <translation>ទិដ្ឋភាពនៃកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Delete this meeting</source>
        <translation>លុបកិច្ចប្រជុំនេះ</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>គ្រប់ឆ្នាំ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>គ្រប់ប្រភេទ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>With %1 only: show all</source>
        <translation>តែជាមួយ %1៖ បង្ហាញទាំងអស់</translation>
    </message>
    <message>
        <source>No meeting is found by these words and filters.</source>
        <translation>រកមិនឃើញកិច្ចប្រជុំតាមពាក្យ និងតម្រងទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>Type less in the search field, or make a new meeting with Ctrl+N.</source>
        <translation>វាយឱ្យខ្លីជាងក្នុងប្រអប់ស្វែងរក ឬបង្កើតកិច្ចប្រជុំថ្មីដោយ Ctrl+N។</translation>
    </message>
    <message>
        <source>Meetings will stand here.</source>
        <translation>កិច្ចប្រជុំនឹងបង្ហាញនៅទីនេះ។</translation>
    </message>
    <message>
        <source>They come with the lists that you import, or make a new meeting with Ctrl+N.</source>
        <translation>ពួកវាចេញពីបញ្ជីដែលអ្នកនាំចូល ឬបង្កើតកិច្ចប្រជុំថ្មីដោយ Ctrl+N។</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>កិច្ចប្រជុំថ្មី</translation>
    </message>
    <message>
        <source>It is kept from the first thing you write.</source>
        <translation>វាត្រូវបានរក្សាទុកចាប់ពីអ្វីដំបូងដែលអ្នកសរសេរ។</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::MemberTable</name>
    <message>
        <source>never</source>
        <translation>មិនដែល</translation>
    </message>
    <message>
        <source>none</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>មិនបានសរសេរ</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>តាំងពី</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>ជួបចុងក្រោយ</translation>
    </message>
    <message>
        <source>Times met</source>
        <translation>ចំនួនដងដែលជួប</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>ការសន្យា</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::MembersPage</name>
    <message>
        <source>Ministries and countries</source>
        <translation>ក្រសួង និងប្រទេស</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>Ministries of the Coalition Against Human Trafficking</source>
        <translation>ក្រសួងនៃសម្ព័ន្ធប្រឆាំងអំពើជួញដូរមនុស្ស</translation>
    </message>
    <message>
        <source>Enter opens the meetings with them</source>
        <translation>Enter បើកកិច្ចប្រជុំជាមួយពួកគេ</translation>
    </message>
    <message>
        <source>Countries of the COMMIT Taskforce</source>
        <translation>ប្រទេសនៃក្រុមការងារ COMMIT</translation>
    </message>
    <message>
        <source>The members of the Coalition and of the COMMIT Taskforce will stand here.</source>
        <translation>សមាជិកនៃសម្ព័ន្ធ និងនៃក្រុមការងារ COMMIT នឹងបង្ហាញនៅទីនេះ។</translation>
    </message>
    <message>
        <source>They come with a list of organisations that says who is a member.</source>
        <translation>ពួកគេចេញពីបញ្ជីស្ថាប័នដែលប្រាប់ថាអ្នកណាជាសមាជិក។</translation>
    </message>
    <message>
        <source>In the report of %1:</source>
        <translation>ក្នុងរបាយការណ៍ឆ្នាំ %1៖</translation>
    </message>
    <message>
        <source>%1 of %2 member ministries met, %3 countries of COMMIT met; of %4 promises that were due %5 are kept, %6 open and %7 overdue.</source>
        <translation>បានជួបក្រសួងសមាជិក %1 ក្នុង %2 និងប្រទេស COMMIT %3។ ក្នុងការសន្យា %4 ដែលដល់កំណត់ បានធ្វើ %5 មិនទាន់ធ្វើ %6 និងហួសកំណត់ %7។</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::MessageList</name>
    <message>
        <source>Messages</source>
        <translation>សារអប់រំ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Delete this message</source>
        <translation>លុបសារអប់រំនេះ</translation>
    </message>
    <message>
        <source>Approved by whom?</source>
        <translation>អ្នកណាអនុម័ត?</translation>
    </message>
    <message>
        <source>Write the name of who approved this message.</source>
        <translation>សូមសរសេរឈ្មោះអ្នកដែលបានអនុម័តសារអប់រំនេះ។</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>ប្រធានបទទាំងអស់</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ប្រធានបទ</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>ការអនុម័ត</translation>
    </message>
    <message>
        <source>Approved or not</source>
        <translation>បានអនុម័ត ឬមិនទាន់</translation>
    </message>
    <message>
        <source>Not approved by a name</source>
        <translation>គ្មានឈ្មោះអ្នកអនុម័ត</translation>
    </message>
    <message>
        <source>No message is found by these words and filters.</source>
        <translation>រកមិនឃើញសារអប់រំតាមពាក្យ និងតម្រងទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>Type less in the search field, or make a new message with Ctrl+N.</source>
        <translation>សូមវាយឱ្យខ្លីជាងនេះក្នុងប្រអប់ស្វែងរក ឬបង្កើតសារអប់រំថ្មីដោយចុច Ctrl+N។</translation>
    </message>
    <message>
        <source>Messages will stand here, by theme.</source>
        <translation>សារអប់រំនឹងបង្ហាញនៅទីនេះ តាមប្រធានបទ។</translation>
    </message>
    <message>
        <source>They come with the lists that you import, or make a new message with Ctrl+N.</source>
        <translation>វាមកជាមួយបញ្ជីដែលអ្នកនាំចូល ឬបង្កើតសារអប់រំថ្មីដោយចុច Ctrl+N។</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::MessageTable</name>
    <message>
        <source>Message</source>
        <translation>សារអប់រំ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ប្រធានបទ</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>ការអនុម័ត</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::MessagesModel</name>
    <message>
        <source>without a text</source>
        <translation>គ្មានអត្ថបទ</translation>
    </message>
    <message>
        <source>approved by whom?</source>
        <translation>អ្នកណាអនុម័ត?</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>សារអប់រំ</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>សម្ភារៈ</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>ទីតាំងផ្សព្វផ្សាយ</translation>
    </message>
    <message>
        <source>Views of the messages</source>
        <translation>ទិដ្ឋភាពនៃសារអប់រំ</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::NetworkListModel</name>
    <message>
        <source>without a name</source>
        <translation>គ្មានឈ្មោះ</translation>
    </message>
    <message>
        <source>no school yet</source>
        <translation>មិនទាន់មានសាលា</translation>
    </message>
    <message>
        <source>founded %1</source>
        <translation>បង្កើត %1</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::NetworkPane</name>
    <message>
        <source>leaders, now or once</source>
        <translation>អ្នកដឹកនាំ បច្ចុប្បន្នឬអតីត</translation>
    </message>
    <message>
        <source>other students</source>
        <translation>សិស្សផ្សេងទៀត</translation>
    </message>
    <message>
        <source>young people in the network</source>
        <translation>យុវជនក្នុងបណ្តាញ</translation>
    </message>
    <message>
        <source>quarter %1, %2</source>
        <extracomment>a quarter of a year: %1 is 1 to 4, %2 the year</extracomment>
        <translation>ត្រីមាស %1 ឆ្នាំ %2</translation>
    </message>
    <message>
        <source>%1 held of %2 planned</source>
        <extracomment>activities that were held, of those that were planned</extracomment>
        <translation>ធ្វើ %1 ក្នុង %2 ដែលគ្រោង</translation>
    </message>
    <message>
        <source>Planned and held in %1</source>
        <translation>បានគ្រោង និងបានធ្វើក្នុងឆ្នាំ %1</translation>
    </message>
    <message>
        <source>How the network grew</source>
        <translation>ការរីកចម្រើននៃបណ្តាញ</translation>
    </message>
    <message>
        <source>Each person once: who holds or held a term here, or signed at one of its activities, from the earlier of the two days. First in each bar the students, behind them the leaders.</source>
        <translation>ម្នាក់រាប់តែម្តង៖ អ្នកដែលមានឬធ្លាប់មានអាណត្តិនៅទីនេះ ឬបានចុះហត្ថលេខាក្នុងសកម្មភាពមួយ ពីថ្ងៃដែលមកមុន។ ក្នុងរបារនីមួយៗ សិស្សនៅមុខ អ្នកដឹកនាំនៅក្រោយ។</translation>
    </message>
    <message>
        <source>Activities planned and held</source>
        <translation>សកម្មភាពដែលបានគ្រោង និងបានធ្វើ</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>សកម្មភាព</translation>
    </message>
    <message>
        <source>Activities of the network</source>
        <translation>សកម្មភាពរបស់បណ្តាញ</translation>
    </message>
    <message>
        <source>The network&apos;s activities will stand here.</source>
        <translation>សកម្មភាពរបស់បណ្តាញនឹងបង្ហាញនៅទីនេះ។</translation>
    </message>
    <message>
        <source>Choose this network in an activity&apos;s details, or import a list of activities.</source>
        <translation>ជ្រើសបណ្តាញនេះក្នុងព័ត៌មានលម្អិតនៃសកម្មភាព ឬនាំចូលបញ្ជីសកម្មភាព។</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::NetworkPeople</name>
    <message>
        <source>The term of %1</source>
        <translation>អាណត្តិរបស់ %1</translation>
    </message>
    <message>
        <source>Young leaders</source>
        <translation>យុវជនដឹកនាំ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>Terms of young leaders</source>
        <translation>អាណត្តិរបស់យុវជនដឹកនាំ</translation>
    </message>
    <message>
        <source>Delete this term</source>
        <translation>លុបអាណត្តិនេះ</translation>
    </message>
    <message>
        <source>The network&apos;s young leaders will stand here.</source>
        <translation>យុវជនដឹកនាំរបស់បណ្តាញនឹងបង្ហាញនៅទីនេះ។</translation>
    </message>
    <message>
        <source>Add them below, or import a list.</source>
        <translation>បន្ថែមនៅខាងក្រោម ឬនាំចូលបញ្ជី។</translation>
    </message>
    <message>
        <source>Another leader</source>
        <translation>អ្នកដឹកនាំម្នាក់ទៀត</translation>
    </message>
    <message>
        <source>Add this leader</source>
        <translation>បន្ថែមអ្នកដឹកនាំនេះ</translation>
    </message>
    <message>
        <source>The network&apos;s members will stand here.</source>
        <translation>សមាជិករបស់បណ្តាញនឹងបង្ហាញនៅទីនេះ។</translation>
    </message>
    <message>
        <source>Paste a class list to enrol them at once.</source>
        <translation>បិទភ្ជាប់បញ្ជីថ្នាក់ ដើម្បីចុះឈ្មោះពួកគេម្តង។</translation>
    </message>
    <message>
        <source>Enrol a class list</source>
        <translation>ចុះឈ្មោះតាមបញ្ជីថ្នាក់</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::NetworkTerms</name>
    <message>
        <source>still</source>
        <translation>នៅតែបន្ត</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>ថ្នាក់ទី</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>Khmer name</source>
        <translation>ឈ្មោះខ្មែរ</translation>
    </message>
    <message>
        <source>Latin name</source>
        <translation>ឈ្មោះឡាតាំង</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ភេទ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ពី</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ដល់</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::NetworksPage</name>
    <message>
        <source>Student networks</source>
        <translation>បណ្តាញសិស្ស-និស្សិត</translation>
    </message>
    <message>
        <source>Higher-risk provinces</source>
        <translation>ខេត្តប្រឈមហានិភ័យខ្ពស់</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>ទិដ្ឋភាពទូទៅ</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>អ្នកដឹកនាំ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>ព័ត៌មានលម្អិត</translation>
    </message>
    <message>
        <source>Views of the network</source>
        <translation>ទិដ្ឋភាពនៃបណ្តាញ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Delete this network</source>
        <translation>លុបបណ្តាញនេះ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>No network is found by these words.</source>
        <translation>រកមិនឃើញបណ្តាញតាមពាក្យទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>Type less in the search field, or make a new network with Ctrl+N.</source>
        <translation>វាយឱ្យខ្លីជាងក្នុងប្រអប់ស្វែងរក ឬបង្កើតបណ្តាញថ្មីដោយ Ctrl+N។</translation>
    </message>
    <message>
        <source>Student networks will stand here.</source>
        <translation>បណ្តាញសិស្ស-និស្សិតនឹងបង្ហាញនៅទីនេះ។</translation>
    </message>
    <message>
        <source>They come with the lists that you import, or make a new network with Ctrl+N.</source>
        <translation>ពួកវាចេញពីបញ្ជីដែលអ្នកនាំចូល ឬបង្កើតបណ្តាញថ្មីដោយ Ctrl+N។</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>បណ្តាញថ្មី</translation>
    </message>
    <message>
        <source>It is kept from the first thing you write.</source>
        <translation>វាត្រូវបានរក្សាទុកចាប់ពីអ្វីដំបូងដែលអ្នកសរសេរ។</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::OpenSheetsModel</name>
    <message>
        <source>signed total missing</source>
        <translation>ខ្វះចំនួនចុះហត្ថលេខាសរុប</translation>
    </message>
    <message>
        <source>scan missing</source>
        <translation>ខ្វះស្កេន</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>មិនទាន់មានសកម្មភាព</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>ក្នុងចំណោម %1</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>បញ្ជីវត្តមាន</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>សកម្មភាព</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ជួរបានវាយ</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>អ្វីដែលខ្វះ</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) missing</source>
        <comment>of a sheet</comment>
        <translation>
            <numerusform>ខ្វះ %n ជួរ</numerusform>
            <numerusform>ខ្វះ %n ជួរ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) too many</source>
        <comment>of a sheet</comment>
        <translation>
            <numerusform>លើស %n ជួរ</numerusform>
            <numerusform>លើស %n ជួរ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::OpenedFigure</name>
    <message>
        <source>Rule</source>
        <translation>វិធានរាប់</translation>
    </message>
    <message>
        <source>Rows of the sheet</source>
        <translation>ជួរក្នុងបញ្ជីវត្តមាន</translation>
    </message>
    <message>
        <source>Sheets behind the figure</source>
        <translation>បញ្ជីវត្តមានដែលជាប្រភពតួលេខ</translation>
    </message>
    <message>
        <source>What the figure is made of</source>
        <translation>ប្រភពនៃតួលេខ</translation>
    </message>
    <message>
        <source>named</source>
        <translation>អ្នកមានឈ្មោះ</translation>
    </message>
    <message>
        <source>counted, not named</source>
        <translation>រាប់ចំនួន ក្រៅពីអ្នកមានឈ្មោះ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>ព័ត៌មាន</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>សកម្មភាព</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>បានរាប់</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>បានបូក</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>បញ្ជីវត្តមាន</translation>
    </message>
    <message>
        <source>Headcounts</source>
        <translation>ចំនួនមនុស្សដែលបានរាប់</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>បណ្តាញ</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>សាលារៀន</translation>
    </message>
    <message>
        <source>Terms as leader</source>
        <translation>អាណត្តិដឹកនាំ</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>សកម្មភាព</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>អ្នកដែលបានមក</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>ការសន្យា</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>តេស្ត</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>សារ</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>សម្ភារៈ</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>ទីតាំងផ្សព្វផ្សាយ</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>អ្នកស្ម័គ្រចិត្ត</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>កិច្ចព្រមព្រៀង</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>វិភាគទាន</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::PartnerAgreements</name>
    <message>
        <source>%1 of %2 met</source>
        <translation>បំពេញបាន %1 ក្នុងចំណោម %2</translation>
    </message>
    <message>
        <source>This cannot be written</source>
        <translation>មិនអាចសរសេរបានទេ</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>កិច្ចព្រមព្រៀង</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>កិច្ចព្រមព្រៀងថ្មី</translation>
    </message>
    <message>
        <source>No agreement yet. It will stand here with its dates and its state.</source>
        <translation>មិនទាន់មានកិច្ចព្រមព្រៀងទេ។ វានឹងបង្ហាញនៅទីនេះ ជាមួយកាលបរិច្ឆេទ និងស្ថានភាព។</translation>
    </message>
    <message>
        <source>Code of Conduct</source>
        <translation>ក្រមប្រតិបត្តិ</translation>
    </message>
    <message>
        <source>Criteria of the Code of Conduct</source>
        <translation>លក្ខខណ្ឌនៃក្រមប្រតិបត្តិ</translation>
    </message>
    <message>
        <source>%1 moves a criterion on</source>
        <extracomment>%1 is a key</extracomment>
        <translation>ចុច %1 ដើម្បីប្តូរស្ថានភាព</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::PartnerContributions</name>
    <message>
        <source>Pledged and received in %1</source>
        <translation>បានសន្យា និងបានទទួលក្នុងឆ្នាំ %1</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>បានសន្យា</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>បានទទួល</translation>
    </message>
    <message>
        <source>received %1 in cash, %2 in kind</source>
        <translation>បានទទួល %1 ជាសាច់ប្រាក់ %2 ជាវត្ថុ</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>វិភាគទាន</translation>
    </message>
    <message>
        <source>New contribution</source>
        <translation>វិភាគទានថ្មី</translation>
    </message>
    <message>
        <source>Pledged and received</source>
        <translation>បានសន្យា និងបានទទួល</translation>
    </message>
    <message>
        <source>Nothing given yet. What is pledged and what came will stand here side by side.</source>
        <translation>មិនទាន់មានវិភាគទានទេ។ អ្វីដែលបានសន្យា និងបានទទួលនឹងបង្ហាញទន្ទឹមគ្នានៅទីនេះ។</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::PartnerSection</name>
    <message>
        <source>Take this one away</source>
        <translation>ដកមួយនេះចេញ</translation>
    </message>
    <message>
        <source>Add this organisation</source>
        <translation>បន្ថែមស្ថាប័ននេះ</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::PartnersModel</name>
    <message>
        <source>of %1</source>
        <extracomment>Behind the number of criteria that are met: &quot;4 of 6&quot;</extracomment>
        <translation>ក្នុងចំណោម %1</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>ដៃគូ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>មានសុពលភាព</translation>
    </message>
    <message>
        <source>Next to end</source>
        <translation>ផុតកំណត់មុនគេ</translation>
    </message>
    <message>
        <source>Criteria met</source>
        <translation>លក្ខខណ្ឌបំពេញ</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>បានសន្យា</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>បានទទួល</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::PartnersPage</name>
    <message>
        <source>Choose a line to see and change it here.</source>
        <translation>សូមជ្រើសបន្ទាត់មួយ ដើម្បីមើល និងកែនៅទីនេះ។</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>កិច្ចព្រមព្រៀងថ្មី</translation>
    </message>
    <message>
        <source>New contribution</source>
        <translation>វិភាគទានថ្មី</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>ដៃគូ</translation>
    </message>
    <message>
        <source>One partner</source>
        <translation>ដៃគូមួយ</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>ដៃគូទាំងអស់</translation>
    </message>
    <message>
        <source>One partner, or all side by side</source>
        <translation>ដៃគូមួយ ឬទាំងអស់ទន្ទឹមគ្នា</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>កិច្ចព្រមព្រៀង</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>វិភាគទាន</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>ព័ត៌មានលម្អិត</translation>
    </message>
    <message>
        <source>Views of the partner</source>
        <translation>ទិដ្ឋភាពនៃដៃគូ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>Ends within %1 days</source>
        <translation>ផុតកំណត់ក្នុង %1 ថ្ងៃ</translation>
    </message>
    <message>
        <source>Which partners</source>
        <translation>ដៃគូណាខ្លះ</translation>
    </message>
    <message>
        <source>Signed the Code of Conduct</source>
        <translation>បានចុះហត្ថលេខាលើក្រមប្រតិបត្តិ</translation>
    </message>
    <message>
        <source>%1 · pledged %2 · received %3</source>
        <translation>%1 · បានសន្យា %2 · បានទទួល %3</translation>
    </message>
    <message>
        <source>No partner is found by these words and filters.</source>
        <translation>រកមិនឃើញដៃគូតាមពាក្យ និងតម្រងទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>Type less in the search field, or make a new partner with Ctrl+N.</source>
        <translation>សូមវាយឱ្យខ្លីជាងនេះក្នុងប្រអប់ស្វែងរក ឬបង្កើតដៃគូថ្មីដោយចុច Ctrl+N។</translation>
    </message>
    <message>
        <source>Partners will stand here.</source>
        <translation>ដៃគូនឹងបង្ហាញនៅទីនេះ។</translation>
    </message>
    <message>
        <source>They come with the lists that you import, or make a new partner with Ctrl+N.</source>
        <translation>ពួកគេមកជាមួយបញ្ជីដែលអ្នកនាំចូល ឬបង្កើតដៃគូថ្មីដោយចុច Ctrl+N។</translation>
    </message>
    <message>
        <source>next to end %1</source>
        <translation>ផុតកំណត់មុនគេ %1</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>ដៃគូថ្មី</translation>
    </message>
    <message>
        <source>It is kept from the first thing you write.</source>
        <translation>វាត្រូវបានរក្សាទុកចាប់ពីអ្វីដំបូងដែលអ្នកសរសេរ។</translation>
    </message>
    <message>
        <source>The first: %1, on %2.</source>
        <translation>ទីមួយ៖ %1 នៅ %2។</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::PeopleModel</name>
    <message>
        <source>born %1</source>
        <translation>កើត %1</translation>
    </message>
    <message>
        <source>Khmer name</source>
        <translation>ឈ្មោះខ្មែរ</translation>
    </message>
    <message>
        <source>Latin name</source>
        <translation>អក្សរឡាតាំង</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ភេទ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>អាយុ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Village · commune · district</source>
        <translation>ភូមិ · ឃុំ · ស្រុក</translation>
    </message>
    <message>
        <source>School or institution</source>
        <translation>សាលា ឬស្ថាប័ន</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>សកម្មភាព</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>បុគ្គល</translation>
    </message>
    <message>
        <source>Activities of this person</source>
        <translation>សកម្មភាពរបស់បុគ្គលនេះ</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>សកម្មភាព</translation>
    </message>
    <message>
        <source>Delete this person</source>
        <translation>លុបបុគ្គលនេះ</translation>
    </message>
    <message>
        <source>Nobody is found by these words and filters.</source>
        <translation>រកមិនឃើញបុគ្គលណា តាមពាក្យ និងតម្រងទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>Type less in the search field, or make a new person with Ctrl+N.</source>
        <translation>សូមវាយពាក្យឱ្យខ្លីជាងនេះក្នុងប្រអប់ស្វែងរក ឬបង្កើតបុគ្គលថ្មីដោយ Ctrl+N។</translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation>គ្រប់ខេត្ត</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>ខេត្ត</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>គ្រប់តួនាទី</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>People will stand here.</source>
        <translation>បុគ្គលនឹងបង្ហាញនៅទីនេះ។</translation>
    </message>
    <message>
        <source>They come with the lists and sheets that you import, or make a new person with Ctrl+N.</source>
        <translation>ពួកគេមកតាមបញ្ជីដែលអ្នកនាំចូល ឬបង្កើតបុគ្គលថ្មីដោយ Ctrl+N។</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::PersonActivities</name>
    <message>
        <source>No activity yet</source>
        <translation>មិនទាន់មានសកម្មភាព</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>%1 is the number of a sheet, %2 a line of it</extracomment>
        <translation>%1 ជួរទី %2</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::PhotoViewer</name>
    <message>
        <source>Photo</source>
        <translation>រូបថត</translation>
    </message>
    <message>
        <source>A copy was saved.</source>
        <translation>បានរក្សាទុកច្បាប់ចម្លងមួយ។</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>រក្សាទុកច្បាប់ចម្លង</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Save a copy of 1 photo outside of Bandanh?</source>
        <translation>រក្សាទុកច្បាប់ចម្លងនៃរូបថត ១ នៅក្រៅកម្មវិធីបណ្តាញឬ?</translation>
    </message>
    <message>
        <source>The copy is not encrypted: whoever has the file can look at it.</source>
        <translation>ច្បាប់ចម្លងនេះមិនបានអ៊ិនគ្រីបទេ៖ អ្នកណាមានឯកសារនេះអាចមើលវាបាន។</translation>
    </message>
    <message>
        <source>Pictures (*.jpg)</source>
        <translation>រូបភាព (*.jpg)</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::PhotoWork</name>
    <message>
        <source>The computer could not finish this, perhaps because the disk is failing. Nothing was changed.</source>
        <translation>កុំព្យូទ័រមិនអាចបញ្ចប់ការងារនេះបានទេ ប្រហែលដោយសារថាសកំពុងខូច។ គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::PhotosDialog</name>
    <message>
        <source>Add proof photos</source>
        <translation>បន្ថែមរូបថតជាភស្តុតាង</translation>
    </message>
    <message>
        <source>Which photo goes to which placement</source>
        <translation>រូបថតណាទៅទីតាំងផ្សព្វផ្សាយណា</translation>
    </message>
    <message>
        <source>A photo goes to the placement whose reference, vehicle or publication stands in the name of its file. Looked at are the placements that are listed now.</source>
        <translation>រូបថតទៅទីតាំងផ្សព្វផ្សាយដែលលេខយោង យានជំនិះ ឬការបោះពុម្ពផ្សាយរបស់វាមានក្នុងឈ្មោះឯកសារ។ រកមើលតែក្នុងទីតាំងផ្សព្វផ្សាយដែលបង្ហាញក្នុងបញ្ជីឥឡូវនេះ។</translation>
    </message>
    <message>
        <source>The photos cannot be added</source>
        <translation>មិនអាចបន្ថែមរូបថតបានទេ</translation>
    </message>
    <message>
        <source>Replace those too</source>
        <translation>ប្តូរទាំងនោះដែរ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>%1 of %2 photos</source>
        <translation>រូបថត %1 ក្នុងចំណោម %2</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::PhotosTable</name>
    <message>
        <source>has a photo already</source>
        <translation>មានរូបថតរួចហើយ</translation>
    </message>
    <message>
        <source>no listed placement is called so</source>
        <translation>គ្មានទីតាំងផ្សព្វផ្សាយណាក្នុងបញ្ជីមានឈ្មោះនេះ</translation>
    </message>
    <message>
        <source>several placements: write the reference too</source>
        <translation>មានទីតាំងផ្សព្វផ្សាយច្រើន៖ សូមសរសេរលេខយោងដែរ</translation>
    </message>
    <message>
        <source>an earlier file shows the same placement</source>
        <translation>ឯកសារមុនបង្ហាញទីតាំងផ្សព្វផ្សាយដដែល</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Vehicle or publication</source>
        <translation>យានជំនិះ ឬការបោះពុម្ពផ្សាយ</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>សម្ភារៈ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ពី</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>គួរដឹង</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::PlaceEditor</name>
    <message>
        <source>No place is called so, or several are. Choose one of the list.</source>
        <translation>គ្មានទីកន្លែងឈ្មោះនេះទេ ឬមានច្រើន។ សូមជ្រើសរើសមួយក្នុងបញ្ជី។</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::PlacementDialog</name>
    <message>
        <source>Record placements</source>
        <translation>កត់ត្រាទីតាំងផ្សព្វផ្សាយ</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>ផ្គុំគ្នា</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>បិទភ្ជាប់តារាង</translation>
    </message>
    <message>
        <source>How placements are recorded</source>
        <translation>របៀបកត់ត្រាទីតាំងផ្សព្វផ្សាយ</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>សម្ភារៈ</translation>
    </message>
    <message>
        <source>One each, in turn</source>
        <translation>មួយៗតាមវេន</translation>
    </message>
    <message>
        <source>All on each</source>
        <translation>ទាំងអស់លើគ្រប់យាន</translation>
    </message>
    <message>
        <source>How materials are shared out</source>
        <translation>របៀបបែងចែកសម្ភារៈ</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>យានជំនិះ</translation>
    </message>
    <message>
        <source>Province of the others</source>
        <translation>ខេត្តសម្រាប់យានផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Table from a spreadsheet, with its headings</source>
        <translation>តារាងពីសៀវភៅបញ្ជី ជាមួយក្បាលតារាង</translation>
    </message>
    <message>
        <source>Copy the cells and paste them here: material, channel, publication, from, cost …</source>
        <translation>ចម្លងក្រឡា ហើយបិទភ្ជាប់នៅទីនេះ៖ សម្ភារៈ បណ្តាញផ្សាយ ការបោះពុម្ពផ្សាយ ចាប់ពី ថ្លៃ …</translation>
    </message>
    <message>
        <source>What will be recorded</source>
        <translation>អ្វីដែលនឹងត្រូវកត់ត្រា</translation>
    </message>
    <message>
        <source>Record those too</source>
        <translation>កត់ត្រាទាំងនោះដែរ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>វាចប់មុនពេលចាប់ផ្តើម។</translation>
    </message>
    <message>
        <source>The first line has no heading that is known here. Copy the headings too.</source>
        <translation>បន្ទាត់ទីមួយគ្មានក្បាលតារាងដែលស្គាល់ទេ។ សូមចម្លងក្បាលតារាងផង។</translation>
    </message>
    <message>
        <source>The placements cannot be recorded</source>
        <translation>មិនអាចកត់ត្រាទីតាំងផ្សព្វផ្សាយបានទេ</translation>
    </message>
    <message>
        <source>One a line, or a stretch: %1. A province may stand behind it.</source>
        <translation>មួយក្នុងមួយបន្ទាត់ ឬជាលំដាប់៖ %1។ អាចសរសេរខេត្តនៅខាងក្រោយ។</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::PlacementsPage</name>
    <message>
        <source>Messages</source>
        <translation>សារអប់រំ</translation>
    </message>
    <message>
        <source>Timeline of placements</source>
        <translation>បន្ទាត់ពេលវេលានៃទីតាំងផ្សព្វផ្សាយ</translation>
    </message>
    <message>
        <source>Map of the provinces</source>
        <translation>ផែនទីខេត្ត</translation>
    </message>
    <message>
        <source>Choose a month of a line to see the placement that runs then.</source>
        <translation>សូមជ្រើសខែក្នុងបន្ទាត់មួយ ដើម្បីមើលទីតាំងផ្សព្វផ្សាយក្នុងខែនោះ។</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>គ្រប់មធ្យោបាយ</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>មធ្យោបាយ</translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation>ខេត្តទាំងអស់</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>ខេត្ត</translation>
    </message>
    <message>
        <source>What runs out</source>
        <translation>អ្វីដែលផុតកំណត់</translation>
    </message>
    <message>
        <source>Whenever it ends</source>
        <translation>ចប់ពេលណាក៏បាន</translation>
    </message>
    <message>
        <source>Runs out within a month</source>
        <translation>ផុតកំណត់ក្នុងមួយខែ</translation>
    </message>
    <message>
        <source>Runs out within %1 days</source>
        <translation>ផុតកំណត់ក្នុង %1 ថ្ងៃ</translation>
    </message>
    <message>
        <source>Placements will stand here, a line a vehicle or publication.</source>
        <translation>ទីតាំងផ្សព្វផ្សាយនឹងបង្ហាញនៅទីនេះ មួយបន្ទាត់សម្រាប់យានជំនិះ ឬការបោះពុម្ពផ្សាយមួយ។</translation>
    </message>
    <message>
        <source>Vehicles and publications by province</source>
        <translation>យានជំនិះ និងការបោះពុម្ពតាមខេត្ត</translation>
    </message>
    <message>
        <source>They come with the lists that you import, or record many at once with %1.</source>
        <translation>វាមកជាមួយបញ្ជីដែលអ្នកនាំចូល ឬកត់ត្រាច្រើនក្នុងពេលតែមួយដោយចុច %1។</translation>
    </message>
    <message>
        <source>Proof photo</source>
        <translation>រូបថតជាភស្តុតាង</translation>
    </message>
    <message>
        <source>With and without photo</source>
        <translation>មាន និងគ្មានរូបថត</translation>
    </message>
    <message>
        <source>With proof photo</source>
        <translation>មានរូបថត</translation>
    </message>
    <message>
        <source>Without proof photo</source>
        <translation>គ្មានរូបថត</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::PlanTable</name>
    <message>
        <source>Line %1, %2: “%3” is not known</source>
        <extracomment>%1 is a line&apos;s number, %2 what is asked for, %3 what stands there: &quot;Line 7, Material: “POS-99” is not known&quot;</extracomment>
        <translation>បន្ទាត់ %1, %2៖ មិនស្គាល់ «%3»</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>គ្មានកំណត់</translation>
    </message>
    <message>
        <source>stands twice in this plan, from %1 to %2</source>
        <translation>មានពីរដងក្នុងផែនការនេះ ពី %1 ដល់ %2</translation>
    </message>
    <message>
        <source>carries %1 from %2 to %3</source>
        <translation>មាន %1 ពី %2 ដល់ %3</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>សម្ភារៈ</translation>
    </message>
    <message>
        <source>Vehicle or publication</source>
        <translation>យានជំនិះ ឬការបោះពុម្ពផ្សាយ</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>ខេត្ត</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ពី</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ដល់</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>គួរដឹង</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::PracticeHq</name>
    <message>
        <source>Practice laptop</source>
        <translation>កុំព្យូទ័រសម្រាប់ហាត់</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::PreviewModel</name>
    <message>
        <source>F</source>
        <translation>ស</translation>
    </message>
    <message>
        <source>M</source>
        <translation>ប</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ជួរ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>លទ្ធផល</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>អក្សរឡាតាំង</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ភេទ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>អាយុ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Village · commune · district</source>
        <translation>ភូមិ · ឃុំ · ស្រុក</translation>
    </message>
    <message>
        <source>School</source>
        <translation>សាលារៀន</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::ProgressPanel</name>
    <message>
        <source>less than a minute</source>
        <translation>មិនដល់មួយនាទី</translation>
    </message>
    <message numerus="yes">
        <source>about %1 minutes</source>
        <extracomment>%1 is the number of minutes in the digits of the language</extracomment>
        <translation>
            <numerusform>ប្រហែល %1 នាទី</numerusform>
            <numerusform>ប្រហែល %1 នាទី</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping; nothing half done will stay.</source>
        <translation>កំពុងឈប់៖ គ្មានអ្វីនៅពាក់កណ្តាលទេ។</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::ProofPane</name>
    <message>
        <source>The photo cannot be added</source>
        <translation>មិនអាចបន្ថែមរូបថតបានទេ</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>បើករូបថត</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>ដករូបថតចេញ</translation>
    </message>
    <message>
        <source>Choose another photo</source>
        <translation>ជ្រើសរូបថតផ្សេង</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>បន្ថែមរូបថត</translation>
    </message>
    <message>
        <source>There is none yet. Drop a photo here, or choose its file.</source>
        <translation>មិនទាន់មានទេ។ ទម្លាក់រូបថតនៅទីនេះ ឬជ្រើសឯកសាររបស់វា។</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>ទំហំ %1 KiB</translation>
    </message>
    <message>
        <source>The photo itself is on another laptop; this is its small picture.</source>
        <translation>រូបថតពេញទំហំនៅក្នុងកុំព្យូទ័រផ្សេង នេះជារូបតូចរបស់វា។</translation>
    </message>
    <message>
        <source>Only one photo goes here</source>
        <translation>នៅទីនេះដាក់បានតែរូបថតមួយ</translation>
    </message>
    <message>
        <source>Choose or drop one file.</source>
        <translation>សូមជ្រើស ឬទម្លាក់ឯកសារតែមួយ។</translation>
    </message>
    <message>
        <source>Another photo is being added</source>
        <translation>កំពុងបន្ថែមរូបថតផ្សេង</translation>
    </message>
    <message>
        <source>Choose or drop this one again when that is done.</source>
        <translation>សូមជ្រើស ឬទម្លាក់រូបថតនេះម្តងទៀតពេលរួចរាល់។</translation>
    </message>
    <message>
        <source>%1 of %2 photos</source>
        <translation>រូបថត %1 ក្នុងចំណោម %2</translation>
    </message>
    <message>
        <source>The photo cannot be removed</source>
        <translation>មិនអាចដករូបថតចេញបានទេ</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>រូបភាព (*.jpg *.jpeg *.png)</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::QuestionFrame</name>
    <message>
        <source>next</source>
        <translation>បន្ទាប់</translation>
    </message>
    <message>
        <source>back</source>
        <translation>ថយ</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::QuestionList</name>
    <message>
        <source>Same person? · %1 row %2</source>
        <extracomment>%1 is the number of a sheet, %2 a row of it.</extracomment>
        <translation>បុគ្គលតែមួយ? · %1 ជួរ %2</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::RecordDrawer</name>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Delete what is chosen</source>
        <translation>លុបអ្វីដែលបានជ្រើស</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::RecordEntry</name>
    <message>
        <source>This is needed.</source>
        <translation>ត្រូវតែមាន។</translation>
    </message>
    <message>
        <source>This stands here already.</source>
        <translation>មាននៅទីនេះហើយ។</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::RecordListModel</name>
    <message>
        <source>Khmer name</source>
        <translation>ឈ្មោះខ្មែរ</translation>
    </message>
    <message>
        <source>Latin name</source>
        <translation>អក្សរឡាតាំង</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ទីកន្លែង</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::RecordListPage</name>
    <message>
        <source>Delete this record</source>
        <translation>លុបកំណត់ត្រានេះ</translation>
    </message>
    <message>
        <source>Type less in the search field, or make a new one with Ctrl+N.</source>
        <translation>សូមវាយពាក្យឱ្យខ្លីជាងនេះក្នុងប្រអប់ស្វែងរក ឬបង្កើតថ្មីដោយ Ctrl+N។</translation>
    </message>
    <message>
        <source>%1 will stand here.</source>
        <extracomment>%1 is what is listed: &quot;Student networks&quot;, &quot;Organisations&quot;</extracomment>
        <translation>%1 នឹងបង្ហាញនៅទីនេះ។</translation>
    </message>
    <message>
        <source>They come with the lists that you import, or make a new one with Ctrl+N.</source>
        <translation>វាមកតាមបញ្ជីដែលអ្នកនាំចូល ឬបង្កើតថ្មីដោយ Ctrl+N។</translation>
    </message>
    <message>
        <source>Nothing is found by these words and filters.</source>
        <translation>រកមិនឃើញអ្វីតាមពាក្យ និងតម្រងទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>គ្រប់ប្រភេទ</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::RecordPage</name>
    <message>
        <source>Delete this record</source>
        <translation>លុបកំណត់ត្រានេះ</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::ReferenceEditor</name>
    <message>
        <source>Nothing is called so, or several are. Choose one of the list.</source>
        <translation>គ្មានអ្វីមានឈ្មោះនេះទេ ឬមានច្រើន។ សូមជ្រើសរើសមួយក្នុងបញ្ជី។</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::RiskTerms</name>
    <message>
        <source>still</source>
        <translation>នៅតែបន្ត</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>មិនបានសរសេរ</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>ខេត្ត</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ពី</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ដល់</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>សម្រេចដោយ</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::RunningOut</name>
    <message>
        <source>Ends soon</source>
        <translation>ជិតផុតកំណត់</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::SavedFilters</name>
    <message>
        <source>Kept filters: %1</source>
        <translation>តម្រងដែលបានទុក៖ %1</translation>
    </message>
    <message>
        <source>Enter chooses these filters, Delete forgets them</source>
        <translation>ចុច Enter ដើម្បីជ្រើសតម្រងទាំងនេះ ឬចុចគ្រាប់ចុចលុប ដើម្បីលុបចោល</translation>
    </message>
    <message>
        <source>Keep these filters</source>
        <translation>រក្សាទុកតម្រងទាំងនេះ</translation>
    </message>
    <message>
        <source>A name for them, then Enter</source>
        <translation>ដាក់ឈ្មោះ រួចចុច Enter</translation>
    </message>
    <message>
        <source>A name for these filters</source>
        <translation>ឈ្មោះសម្រាប់តម្រងទាំងនេះ</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::SavedNote</name>
    <message>
        <source>Saved</source>
        <translation>បានរក្សាទុក</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::ScoreGrid</name>
    <message>
        <source>“%1” is no whole number and is not kept.</source>
        <translation>«%1» មិនមែនជាចំនួនគត់ ហើយមិនត្រូវបានរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>Out of how many? Until it is written, 20 is taken.</source>
        <translation>ពិន្ទុសរុបប៉ុន្មាន? បើមិនទាន់សរសេរ គិតជា ២០។</translation>
    </message>
    <message>
        <source>Khmer name</source>
        <translation>ឈ្មោះខ្មែរ</translation>
    </message>
    <message>
        <source>Latin name</source>
        <translation>ឈ្មោះឡាតាំង</translation>
    </message>
    <message>
        <source>Came as</source>
        <translation>មកក្នុងនាមជា</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>មុន</translation>
    </message>
    <message>
        <source>After</source>
        <translation>ក្រោយ</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>លើ</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>ការកើនឡើង</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>ត្រូវកែ</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::ScorePane</name>
    <message>
        <source>Row %1:</source>
        <translation>ជួរទី %1៖</translation>
    </message>
    <message>
        <source>Survivors are counted and never listed, so no score stands beside this name.</source>
        <translation>អ្នករស់រានមានជីវិតត្រូវបានរាប់ ប៉ុន្តែមិនបង្ហាញឈ្មោះឡើយ ដូច្នេះគ្មានពិន្ទុនៅក្បែរឈ្មោះនេះទេ។</translation>
    </message>
    <message>
        <source>This person stands in row %1 already.</source>
        <translation>បុគ្គលនេះមានក្នុងជួរទី %1 រួចហើយ។</translation>
    </message>
    <message>
        <source>Scores before and after</source>
        <translation>ពិន្ទុមុន និងក្រោយ</translation>
    </message>
    <message>
        <source>Type a score and press Enter for the next person or Tab for the next score. Ctrl+D takes the score above, Ctrl+V a block of a spreadsheet: scores alone, or names with scores behind them.</source>
        <translation>វាយពិន្ទុ រួចចុច Enter ដើម្បីទៅបុគ្គលបន្ទាប់ ឬ Tab ដើម្បីទៅពិន្ទុបន្ទាប់។ Ctrl+D យកពិន្ទុខាងលើ Ctrl+V បិទភ្ជាប់ផ្នែកមួយនៃតារាង៖ ពិន្ទុសុទ្ធ ឬឈ្មោះដែលមានពិន្ទុនៅខាងក្រោយ។</translation>
    </message>
    <message>
        <source>Who took part will stand here, to be given scores.</source>
        <translation>អ្នកដែលបានចូលរួមនឹងបង្ហាញនៅទីនេះ ដើម្បីឱ្យពិន្ទុ។</translation>
    </message>
    <message>
        <source>Enter a sign-in sheet, or add people below.</source>
        <translation>បញ្ចូលបញ្ជីវត្តមាន ឬបន្ថែមបុគ្គលនៅខាងក្រោម។</translation>
    </message>
    <message>
        <source>Somebody who did not sign</source>
        <translation>អ្នកដែលមិនបានចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>បន្ថែមបុគ្គលនេះ</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::SearchField</name>
    <message>
        <source>Find anything, either script</source>
        <translation>ស្វែងរកអ្វីក៏បាន</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ស្វែងរក</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::SearchPanel</name>
    <message>
        <source>Nothing is found by these words, in either script.</source>
        <translation>រកមិនឃើញអ្វីតាមពាក្យទាំងនេះទេ ទោះជាអក្សរណាក៏ដោយ។</translation>
    </message>
    <message>
        <source>What you open or change will stand here. Type to find anything.</source>
        <translation>អ្វីដែលអ្នកបើក ឬកែ នឹងនៅទីនេះ។ សូមវាយពាក្យ ដើម្បីរកអ្វីៗទាំងអស់។</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>អ្វីដែលបានរកឃើញ</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter opens, Esc closes.</source>
        <translation>ឡើង និងចុះ ដើម្បីជ្រើស, Enter ដើម្បីបើក, Esc ដើម្បីបិទ។</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::SheetLinesModel</name>
    <message>
        <source>second line of the same person</source>
        <translation>ជួរទីពីរនៃបុគ្គលតែមួយ</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>ល.រ</translation>
    </message>
    <message>
        <source>Khmer name</source>
        <translation>ឈ្មោះខ្មែរ</translation>
    </message>
    <message>
        <source>Latin name</source>
        <translation>អក្សរឡាតាំង</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ភេទ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>អាយុ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>ហត្ថលេខា</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::SheetPage</name>
    <message>
        <source>Lines of the sheet</source>
        <translation>ជួរនៃបញ្ជី</translation>
    </message>
    <message>
        <source>Activities it may belong to</source>
        <translation>សកម្មភាពដែលវាអាចជារបស់</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>សកម្មភាព</translation>
    </message>
    <message>
        <source>This sheet has no activity yet; its rows count in no figure. Enter assigns the activity chosen here.</source>
        <translation>បញ្ជីនេះមិនទាន់មានសកម្មភាពទេ ជួររបស់វាមិនរាប់ក្នុងតួលេខណាឡើយ។ Enter ដាក់សកម្មភាពដែលបានជ្រើសនៅទីនេះ។</translation>
    </message>
    <message>
        <source>Another activity, by its title</source>
        <translation>សកម្មភាពផ្សេង តាមចំណងជើង</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>ក្រដាសបញ្ជី</translation>
    </message>
    <message>
        <source>A sheet closes when signed total = rows entered = scan</source>
        <translation>បញ្ជីវត្តមានបិទបាន ពេលចំនួនចុះហត្ថលេខាសរុប = ជួរដែលបានបញ្ចូល = ស្កេន</translation>
    </message>
    <message>
        <source>rows of %1 signed</source>
        <translation>ជួរ ក្នុង %1 ហត្ថលេខា</translation>
    </message>
    <message>
        <source>rows; nobody has written the signed total yet</source>
        <translation>ជួរ មិនទាន់មានចំនួនចុះហត្ថលេខាសរុប</translation>
    </message>
    <message>
        <source>Everybody on it is known</source>
        <translation>ស្គាល់គ្រប់គ្នាក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>មិនទាន់មានសកម្មភាព</translation>
    </message>
    <message>
        <source>The sheet stays as it is</source>
        <translation>បញ្ជីនៅដដែល</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::SheetPrinting</name>
    <message>
        <source>How many sheets are to be printed? Each has a number of its own and room for %1 people.</source>
        <translation>ត្រូវបោះពុម្ពប៉ុន្មានសន្លឹក? សន្លឹកនីមួយៗមានលេខរបស់ខ្លួន និងកន្លែងសម្រាប់ %1 នាក់។</translation>
    </message>
    <message>
        <source>Each waits on Today until what was signed on it is entered; Ctrl+Z takes them back.</source>
        <translation>សន្លឹកនីមួយៗរង់ចាំនៅទំព័រ «ថ្ងៃនេះ» រហូតដល់អ្វីដែលបានចុះហត្ថលេខាត្រូវបានបញ្ចូល។ Ctrl+Z យកវាត្រឡប់វិញ។</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>បន្ត</translation>
    </message>
    <message>
        <source>Number of sheets</source>
        <translation>ចំនួនសន្លឹក</translation>
    </message>
    <message>
        <source>“%1” is no number of sheets from 1 to %2. Nothing is printed.</source>
        <translation>«%1» មិនមែនជាចំនួនសន្លឹកពី ១ ដល់ %2 ទេ។ គ្មានអ្វីត្រូវបានបោះពុម្ពទេ។</translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>បោះពុម្ពបញ្ជី</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>ជាភាសាអ្វី?</translation>
    </message>
    <message>
        <source>Both on each sheet</source>
        <translation>ទាំងពីរភាសា</translation>
    </message>
    <message>
        <source>%1 of %2 sheets</source>
        <translation>%1 ក្នុងចំណោម %2 សន្លឹក</translation>
    </message>
    <message>
        <source>The sheets are not printed</source>
        <translation>បញ្ជីមិនបានបោះពុម្ពទេ</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::StatusLine</name>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::SyncHead</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::SyncPage</name>
    <message numerus="yes">
        <source>%n value(s) differ and wait for your decision.</source>
        <translation>
            <numerusform>តម្លៃ %n ខុសគ្នា ហើយរង់ចាំការសម្រេចរបស់អ្នក។</numerusform>
            <numerusform>តម្លៃ %n ខុសគ្នា ហើយរង់ចាំការសម្រេចរបស់អ្នក។</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting a headquarters…</source>
        <translation>កំពុងចាប់ផ្តើមទីស្នាក់ការកណ្តាល…</translation>
    </message>
    <message>
        <source>Practise with a headquarters on this laptop</source>
        <translation>ហាត់ជាមួយទីស្នាក់ការកណ្តាលក្នុងកុំព្យូទ័រនេះ</translation>
    </message>
    <message>
        <source>This is practice.</source>
        <translation>នេះជាការហាត់។</translation>
    </message>
    <message>
        <source>Headquarters runs on this laptop; nothing leaves it.</source>
        <translation>ទីស្នាក់ការកណ្តាលដំណើរការក្នុងកុំព្យូទ័រនេះ គ្មានអ្វីចេញពីវាទេ។</translation>
    </message>
    <message>
        <source>The headquarters on this laptop does not run.</source>
        <translation>ទីស្នាក់ការកណ្តាលក្នុងកុំព្យូទ័រនេះមិនដំណើរការទេ។</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>ផ្ញើ និងទទួល</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with a headquarters yet. What you record stays on it, and is safe.</source>
        <translation>កុំព្យូទ័រនេះមិនទាន់បានចុះឈ្មោះឧបករណ៍នៅទីស្នាក់ការកណ្តាលទេ។ អ្វីដែលអ្នកកត់ត្រានៅក្នុងវា ហើយមានសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>Headquarters gives you an address and a code. Enrolled, the laptop sends what you record and receives what others recorded in your provinces.</source>
        <translation>ទីស្នាក់ការកណ្តាលឱ្យអាសយដ្ឋាន និងលេខកូដដល់អ្នក។ ក្រោយពេលចុះឈ្មោះឧបករណ៍ កុំព្យូទ័រផ្ញើអ្វីដែលអ្នកកត់ត្រា ហើយទទួលអ្វីដែលអ្នកដទៃកត់ត្រាក្នុងខេត្តរបស់អ្នក។</translation>
    </message>
    <message>
        <source>This laptop holds practice data. Enrolled with a real headquarters, it would send that too.</source>
        <translation>កុំព្យូទ័រនេះមានទិន្នន័យហាត់។ បើចុះឈ្មោះឧបករណ៍នៅទីស្នាក់ការកណ្តាលពិត វានឹងផ្ញើទិន្នន័យហាត់នោះដែរ។</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>ចាប់ផ្តើមវា</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>សម្រេច</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>រង់ចាំផ្ញើ</translation>
    </message>
    <message>
        <source>Nothing is deleted here before headquarters has it</source>
        <translation>គ្មានអ្វីត្រូវលុបនៅទីនេះ មុនទីស្នាក់ការកណ្តាលបានទទួល</translation>
    </message>
    <message>
        <source>Last complete sync</source>
        <translation>ផ្ញើ និងទទួលពេញលេញចុងក្រោយ</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>ទីស្នាក់ការកណ្តាល</translation>
    </message>
    <message>
        <source>Enrol with a new code</source>
        <translation>ចុះឈ្មោះឧបករណ៍ដោយលេខកូដថ្មី</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>ដោយខ្លួនឯង</translation>
    </message>
    <message>
        <source>When to send and receive by itself</source>
        <translation>ពេលណាផ្ញើ និងទទួលដោយខ្លួនឯង</translation>
    </message>
    <message>
        <source>On every network</source>
        <translation>លើអ៊ីនធឺណិតទាំងអស់</translation>
    </message>
    <message>
        <source>Not on metered networks</source>
        <translation>មិនលើអ៊ីនធឺណិតគិតប្រាក់តាមទំហំ</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>តែពេលខ្ញុំបញ្ជា</translation>
    </message>
    <message>
        <source>To practise: nothing leaves this laptop, and nobody in the practice data is real.</source>
        <translation>សម្រាប់ហាត់៖ គ្មានអ្វីចេញពីកុំព្យូទ័រនេះទេ ហើយគ្មាននរណាពិតក្នុងទិន្នន័យហាត់ទេ។</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::TagRow</name>
    <message>
        <source>Tag %1</source>
        <translation>ស្លាក %1</translation>
    </message>
    <message>
        <source>Enter takes this tag off</source>
        <translation>ចុច Enter ដើម្បីដកស្លាកនេះចេញ</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>បន្ថែមស្លាក</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Sheets not closed</source>
        <translation>បញ្ជីវត្តមានមិនទាន់បិទ</translation>
    </message>
    <message>
        <source>A sheet closes when signed total = rows entered = scan</source>
        <translation>បញ្ជីវត្តមានបិទបាន ពេលចំនួនចុះហត្ថលេខាសរុប = ជួរដែលបានបញ្ចូល = ស្កេន</translation>
    </message>
    <message>
        <source>Sheets without an activity</source>
        <translation>បញ្ជីវត្តមានដែលគ្មានសកម្មភាព</translation>
    </message>
    <message>
        <source>Their rows count in no figure until you name the activity</source>
        <translation>ជួររបស់វាមិនរាប់ក្នុងតួលេខណាមួយ រហូតដល់អ្នកជ្រើសសកម្មភាព</translation>
    </message>
    <message>
        <source>Done lately</source>
        <translation>បានធ្វើថ្មីៗ</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>រង់ចាំការសម្រេចរបស់អ្នក</translation>
    </message>
    <message>
        <source>The sheets that still lack something will stand here.</source>
        <translation>បញ្ជីវត្តមានដែលនៅខ្វះអ្វីមួយ នឹងបង្ហាញនៅទីនេះ។</translation>
    </message>
    <message>
        <source>They come with the files you import.</source>
        <translation>បញ្ជីទាំងនោះមកជាមួយឯកសារដែលអ្នកនាំចូល។</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>នាំចូលឯកសារ</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>គ្មានអ្វីរង់ចាំអ្នកទេ</translation>
    </message>
    <message>
        <source>days to 12 December</source>
        <translation>ថ្ងៃទៀតដល់ ១២ ធ្នូ</translation>
    </message>
    <message>
        <source>National Anti-Human Trafficking Day</source>
        <translation>ទិវាជាតិប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>មិនអាចមិនធ្វើវិញបានទេ</translation>
    </message>
    <message>
        <source>Undone, but not all of it</source>
        <translation>បានមិនធ្វើវិញ តែមិនទាំងអស់ទេ</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) may be people you know</source>
        <translation>
            <numerusform>%n ជួរប្រហែលជាបុគ្គលដែលអ្នកស្គាល់</numerusform>
            <numerusform>%n ជួរប្រហែលជាបុគ្គលដែលអ្នកស្គាល់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were changed since, or other rows refer to them. They stay as they are.</source>
        <translation>
            <numerusform>%n ជួរត្រូវបានកែតាំងពីពេលនោះ ឬមានជួរផ្សេងយោងមកវា។ ជួរទាំងនោះនៅដដែល។</numerusform>
            <numerusform>%n ជួរត្រូវបានកែតាំងពីពេលនោះ ឬមានជួរផ្សេងយោងមកវា។ ជួរទាំងនោះនៅដដែល។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differ from headquarters</source>
        <translation>
            <numerusform>តម្លៃ %n ខុសពីទីស្នាក់ការកណ្តាល</numerusform>
            <numerusform>តម្លៃ %n ខុសពីទីស្នាក់ការកណ្តាល</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first %1</source>
        <translation>បង្ហាញតែ %1 ដំបូង</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>បង្ហាញទាំង %1</translation>
    </message>
    <message>
        <source>Promises to follow up</source>
        <translation>ការសន្យាត្រូវតាមដាន</translation>
    </message>
    <message>
        <source>%1 overdue, %2 due within %3 days</source>
        <translation>ហួសកំណត់ %1 ដល់កំណត់ក្នុង %3 ថ្ងៃ %2</translation>
    </message>
    <message>
        <source>Open the Anti-Trafficking Day</source>
        <translation>បើកទិវាប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of lists name something doubtful</source>
        <translation>
            <numerusform>%n ជួរក្នុងបញ្ជីនិយាយដល់អ្វីដែលមិនច្បាស់</numerusform>
            <numerusform>%n ជួរក្នុងបញ្ជីនិយាយដល់អ្វីដែលមិនច្បាស់</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::TopicChoice</name>
    <message>
        <source>The topics were not written</source>
        <translation>មិនបានសរសេរចំណុចទេ</translation>
    </message>
    <message>
        <source>Choose topics</source>
        <translation>ជ្រើសចំណុច</translation>
    </message>
    <message>
        <source>Topics of the training</source>
        <translation>ចំណុចនៃវគ្គបណ្តុះបណ្តាល</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::TrainedKinds</name>
    <message>
        <source>all</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>មិនបានសរសេរ</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>អ្នកចូលរួម</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>ស្ត្រី</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>បុរស</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>មិនស្គាល់</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>ការចូលរួម</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>បុគ្គល</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::TrainingListModel</name>
    <message>
        <source>nobody named yet</source>
        <translation>មិនទាន់មានឈ្មោះអ្នកណាទេ</translation>
    </message>
    <message>
        <source>no scores</source>
        <translation>គ្មានពិន្ទុ</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::TrainingPane</name>
    <message>
        <source>Nobody wrote who led it.</source>
        <translation>មិនទាន់សរសេរថាអ្នកណាដឹកនាំទេ។</translation>
    </message>
    <message>
        <source>Write the role or the codes on the tab Details.</source>
        <translation>សូមសរសេរតួនាទី ឬលេខកូដក្នុងផ្ទាំងព័ត៌មានលម្អិត។</translation>
    </message>
    <message>
        <source>Leaders stand here by role or code, never by name.</source>
        <translation>អ្នកដឹកនាំបង្ហាញនៅទីនេះតាមតួនាទី ឬលេខកូដ មិនមែនតាមឈ្មោះឡើយ។</translation>
    </message>
    <message>
        <source>Enter a sign-in sheet to see here who came</source>
        <translation>បញ្ចូលបញ្ជីវត្តមានដើម្បីឃើញនៅទីនេះថាអ្នកណាបានមក</translation>
    </message>
    <message>
        <source>women</source>
        <translation>ស្ត្រី</translation>
    </message>
    <message>
        <source>men</source>
        <translation>បុរស</translation>
    </message>
    <message>
        <source>sex not known</source>
        <translation>មិនស្គាល់ភេទ</translation>
    </message>
    <message>
        <source>participations</source>
        <translation>ការចូលរួម</translation>
    </message>
    <message>
        <source>both scores %1 / %2 persons</source>
        <translation>ពិន្ទុទាំងពីរ %1 / %2 នាក់</translation>
    </message>
    <message>
        <source>person-hours</source>
        <translation>ម៉ោង-បុគ្គល</translation>
    </message>
    <message>
        <source>%1 participations × %2 hours = %3 person-hours.</source>
        <translation>ការចូលរួម %1 × %2 ម៉ោង = %3 ម៉ោង-បុគ្គល។</translation>
    </message>
    <message>
        <source>How many hours it took is not written, so no person-hours are counted.</source>
        <translation>មិនបានសរសេរថាប្រើពេលប៉ុន្មានម៉ោងទេ ដូច្នេះមិនរាប់ម៉ោង-បុគ្គលទេ។</translation>
    </message>
    <message>
        <source>Mean gain %1 points of 20, of the %2 with both scores.</source>
        <translation>ការកើនឡើងជាមធ្យម %1 ពិន្ទុលើ ២០ នៃអ្នក %2 នាក់ដែលមានពិន្ទុទាំងពីរ។</translation>
    </message>
    <message>
        <source>No gain: nobody has a score before and one after.</source>
        <translation>គ្មានការកើនឡើងទេ៖ គ្មានអ្នកណាមានពិន្ទុទាំងមុន និងក្រោយទេ។</translation>
    </message>
    <message>
        <source>Who was trained</source>
        <translation>អ្នកណាបានទទួលការបណ្តុះបណ្តាល</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>ដឹកនាំដោយ</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>ចំណុចដែលបានលើកឡើង</translation>
    </message>
    <message>
        <source>Held with</source>
        <translation>ធ្វើរួមជាមួយ</translation>
    </message>
    <message>
        <source>No topic is written. Choose them here, or write others on the tab Details.</source>
        <translation>មិនទាន់មានចំណុចទេ។ ជ្រើសនៅទីនេះ ឬសរសេរចំណុចផ្សេងក្នុងផ្ទាំងព័ត៌មានលម្អិត។</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::TrainingsPage</name>
    <message>
        <source>Trainings</source>
        <translation>វគ្គបណ្តុះបណ្តាល</translation>
    </message>
    <message>
        <source>Who was trained</source>
        <translation>អ្នកណាបានទទួលការបណ្តុះបណ្តាល</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>ពិន្ទុ</translation>
    </message>
    <message>
        <source>Headcounts</source>
        <translation>ចំនួនមនុស្សដែលបានរាប់</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>ព័ត៌មានលម្អិត</translation>
    </message>
    <message>
        <source>Views of the training</source>
        <translation>ទិដ្ឋភាពនៃវគ្គបណ្តុះបណ្តាល</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Delete this training</source>
        <translation>លុបវគ្គបណ្តុះបណ្តាលនេះ</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>គ្រប់ឆ្នាំ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation>គ្រប់ខេត្ត</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>ខេត្ត</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>សម្រាប់អ្នកណា</translation>
    </message>
    <message>
        <source>All audiences</source>
        <translation>គ្រប់ក្រុម</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>នគរបាល</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>ចៅក្រម</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>មន្ត្រី</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>សហគមន៍</translation>
    </message>
    <message>
        <source>No training is found by these words and filters.</source>
        <translation>រកមិនឃើញវគ្គបណ្តុះបណ្តាលតាមពាក្យ និងតម្រងទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>Type less in the search field, or make a new training with Ctrl+N.</source>
        <translation>វាយឱ្យខ្លីជាងក្នុងប្រអប់ស្វែងរក ឬបង្កើតវគ្គបណ្តុះបណ្តាលថ្មីដោយ Ctrl+N។</translation>
    </message>
    <message>
        <source>Trainings will stand here.</source>
        <translation>វគ្គបណ្តុះបណ្តាលនឹងបង្ហាញនៅទីនេះ។</translation>
    </message>
    <message>
        <source>They come with the lists that you import, or make a new training with Ctrl+N.</source>
        <translation>ពួកវាចេញពីបញ្ជីដែលអ្នកនាំចូល ឬបង្កើតវគ្គបណ្តុះបណ្តាលថ្មីដោយ Ctrl+N។</translation>
    </message>
    <message>
        <source>Mean gain %1 points of 20, of %2 tests with both scores.</source>
        <translation>ការកើនឡើងជាមធ្យម %1 ពិន្ទុលើ ២០ នៃតេស្ត %2 ដែលមានពិន្ទុទាំងពីរ។</translation>
    </message>
    <message>
        <source>In the report of %1:</source>
        <translation>ក្នុងរបាយការណ៍ឆ្នាំ %1៖</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>វគ្គបណ្តុះបណ្តាលថ្មី</translation>
    </message>
    <message>
        <source>It is kept from the first thing you write.</source>
        <translation>វាត្រូវបានរក្សាទុកចាប់ពីអ្វីដំបូងដែលអ្នកសរសេរ។</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::TruthEditor</name>
    <message>
        <source>yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>មិនបានសរសេរ</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::VolunteersModel</name>
    <message>
        <source>may be written to</source>
        <translation>អាចសរសេរទៅបាន</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>កុំទាក់ទង</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>មិនធ្លាប់សួរ</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>គ្មានអាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>withdrawn or refused</source>
        <translation>ដកវិញ ឬបដិសេធ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ប្រទេស</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>ជំនាញ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Whom they know</source>
        <translation>ស្គាល់អ្នកណា</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>សកម្មចុងក្រោយ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ការយល់ព្រម</translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::VolunteersPage</name>
    <message>
        <source>Volunteers</source>
        <translation>អ្នកស្ម័គ្រចិត្ត</translation>
    </message>
    <message>
        <source>Campaigns of this volunteer</source>
        <translation>យុទ្ធនាការរបស់អ្នកស្ម័គ្រចិត្តនេះ</translation>
    </message>
    <message>
        <source>Campaigns they created</source>
        <translation>យុទ្ធនាការដែលបានបង្កើត</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ប្រទេស</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>ប្រទេសទាំងអស់</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>ជំនាញ</translation>
    </message>
    <message>
        <source>All skills</source>
        <translation>ជំនាញទាំងអស់</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>ភាសាទាំងអស់</translation>
    </message>
    <message>
        <source>Whom they know</source>
        <translation>ស្គាល់អ្នកណា</translation>
    </message>
    <message>
        <source>All doors</source>
        <translation>ស្គាល់អ្នកណាក៏បាន</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ការយល់ព្រម</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>ទាំងអស់គ្នា</translation>
    </message>
    <message>
        <source>May be written to</source>
        <translation>អាចសរសេរទៅបាន</translation>
    </message>
    <message>
        <source>No volunteer is found by these words and filters.</source>
        <translation>រកមិនឃើញអ្នកស្ម័គ្រចិត្តតាមពាក្យ និងតម្រងទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>Type less in the search field, or make a new volunteer with Ctrl+N.</source>
        <translation>សូមវាយឱ្យខ្លីជាងនេះក្នុងប្រអប់ស្វែងរក ឬបង្កើតអ្នកស្ម័គ្រចិត្តថ្មីដោយចុច Ctrl+N។</translation>
    </message>
    <message>
        <source>Volunteers will stand here.</source>
        <translation>អ្នកស្ម័គ្រចិត្តនឹងបង្ហាញនៅទីនេះ។</translation>
    </message>
    <message>
        <source>They come with the lists that you import, or make a new volunteer with Ctrl+N.</source>
        <translation>ពួកគេមកជាមួយបញ្ជីដែលអ្នកនាំចូល ឬបង្កើតអ្នកស្ម័គ្រចិត្តថ្មីដោយចុច Ctrl+N។</translation>
    </message>
    <message>
        <source>All of them agreed to be written to.</source>
        <extracomment>%1 is why how many are left out: &quot;12 withdrew or refused, 3 never asked&quot;</extracomment>
        <translation>ទាំងអស់គ្នាយល់ព្រមឱ្យសរសេរទៅ។</translation>
    </message>
    <message>
        <source>Left out of a list for mailing: %1.</source>
        <translation>មិនដាក់ក្នុងបញ្ជីផ្ញើសំបុត្រ៖ %1។</translation>
    </message>
    <message>
        <source>Export addresses</source>
        <translation>នាំចេញអាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>The addresses cannot be written</source>
        <translation>មិនអាចសរសេរអាសយដ្ឋានបានទេ</translation>
    </message>
    <message>
        <source>New volunteer</source>
        <translation>អ្នកស្ម័គ្រចិត្តថ្មី</translation>
    </message>
    <message>
        <source>Enter opens a campaign</source>
        <translation>Enter បើកយុទ្ធនាការ</translation>
    </message>
    <message>
        <source>Campaigns and fundraisers</source>
        <translation>យុទ្ធនាការ និងការរៃអង្គាសប្រាក់</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>តារាង (*.csv *.xlsx)</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>the encrypted store</source>
        <translation>ឃ្លាំងទិន្នន័យដែលបានអ៊ិនគ្រីប</translation>
    </message>
    <message>
        <source>a file whose first line is the passphrase; only you should be able to read it</source>
        <translation>ឯកសារដែលបន្ទាត់ទីមួយជាឃ្លាសម្ងាត់ ហើយមានតែអ្នកទេដែលគួរអាចអានវា</translation>
    </message>
    <message>
        <source>answer with one JSON document</source>
        <translation>ឆ្លើយជាឯកសារ JSON មួយ</translation>
    </message>
    <message>
        <source>language of the sentences; without it that of the store, or of the system</source>
        <translation>ភាសានៃប្រយោគ បើមិនដាក់ ប្រើភាសារបស់ឃ្លាំង ឬរបស់ប្រព័ន្ធ</translation>
    </message>
    <message>
        <source>show this help, or that of a verb</source>
        <translation>បង្ហាញជំនួយនេះ ឬជំនួយនៃពាក្យបញ្ជាមួយ</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>បង្ហាញលេខជំនាន់</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>គ្មានជម្រើស --%1 ទេ។</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>ជម្រើស --%1 ត្រូវបានដាក់ពីរដង។</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>ជម្រើស --%1 មិនទទួលតម្លៃទេ។</translation>
    </message>
    <message>
        <source>The option --%1 needs a value (%2).</source>
        <translation>ជម្រើស --%1 ត្រូវការតម្លៃ (%2)។</translation>
    </message>
    <message>
        <source>Say what is to be done: name a verb.</source>
        <translation>សូមប្រាប់ថាត្រូវធ្វើអ្វី ដោយដាក់ពាក្យបញ្ជាមួយ។</translation>
    </message>
    <message>
        <source>“%1” is followed by another word; see the list of verbs.</source>
        <translation>ក្រោយ «%1» ត្រូវមានពាក្យមួយទៀត។ សូមមើលបញ្ជីពាក្យបញ្ជា។</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>គ្មានពាក្យបញ្ជា «%1» ទេ។</translation>
    </message>
    <message>
        <source>“%1” has no option --%2.</source>
        <translation>«%1» គ្មានជម្រើស --%2 ទេ។</translation>
    </message>
    <message>
        <source>“%1” needs more: %2.</source>
        <translation>«%1» នៅខ្វះ៖ %2។</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”.</source>
        <translation>«%1» មិនដឹងថាត្រូវធ្វើអ្វីជាមួយ «%2» ទេ។</translation>
    </message>
    <message>
        <source>“%1” needs the option --%2.</source>
        <translation>«%1» ត្រូវការជម្រើស --%2។</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>គ្មានជម្រើស %1 ទេ។</translation>
    </message>
    <message>
        <source>--%1 has to be a whole number, and %2 or more.</source>
        <translation>--%1 ត្រូវជាចំនួនគត់ ពី %2 ឡើងទៅ។</translation>
    </message>
    <message>
        <source>The store is sound: its pages, its log and its records agree.</source>
        <translation>ឃ្លាំងទិន្នន័យល្អ៖ ទំព័រ កំណត់ហេតុ និងកំណត់ត្រាត្រូវគ្នា។</translation>
    </message>
    <message>
        <source>The store is damaged: pages of it cannot be read. Bring it back from a backup.</source>
        <translation>ឃ្លាំងទិន្នន័យខូច៖ ទំព័រខ្លះមិនអាចអានបាន។ សូមស្តារវាឡើងវិញពីច្បាប់បម្រុងទុក។</translation>
    </message>
    <message>
        <source>The log is broken at its entry %1. Bring the store back from a backup.</source>
        <translation>កំណត់ហេតុខូចនៅធាតុទី %1។ សូមស្តារឃ្លាំងទិន្នន័យឡើងវិញពីច្បាប់បម្រុងទុក។</translation>
    </message>
    <message>
        <source>Records differ from what the log says of them. Bring the store back from a backup.</source>
        <translation>កំណត់ត្រាខ្លះខុសពីអ្វីដែលមានក្នុងកំណត់ហេតុ។ សូមស្តារឃ្លាំងទិន្នន័យឡើងវិញពីច្បាប់បម្រុងទុក។</translation>
    </message>
    <message>
        <source>Digest of the content: %1</source>
        <translation>លេខផ្ទៀងផ្ទាត់ខ្លឹមសារ៖ %1</translation>
    </message>
    <message>
        <source>read the whole store, and say whether it is sound</source>
        <translation>អានឃ្លាំងទិន្នន័យទាំងមូល ហើយប្រាប់ថាវាល្អឬខូច</translation>
    </message>
    <message>
        <source>province of this laptop, two digits; 00 for the national office (as without it)</source>
        <translation>ខេត្តរបស់កុំព្យូទ័រនេះ ជាលេខពីរខ្ទង់ ឬ 00 សម្រាប់ការិយាល័យថ្នាក់ជាតិ (ដូចពេលមិនដាក់)</translation>
    </message>
    <message>
        <source>who works with it</source>
        <translation>អ្នកដែលធ្វើការជាមួយវា</translation>
    </message>
    <message>
        <source>what a guess of the passphrase costs; never below 65536,3; without it, measured</source>
        <translation>ការលំបាកក្នុងការទាយឃ្លាសម្ងាត់ម្តង មិនឱ្យទាបជាង 65536,3 ឡើយ បើមិនដាក់ កម្មវិធីវាស់ដោយខ្លួនឯង</translation>
    </message>
    <message>
        <source>lets --argon2 go below that, and marks the store as made for tests</source>
        <translation>ឱ្យ --argon2 ទាបជាងនោះបាន ហើយសម្គាល់ឃ្លាំងថាធ្វើសម្រាប់ការសាកល្បង</translation>
    </message>
    <message>
        <source>--argon2 is KiB of memory and passes, as 262144,3.</source>
        <translation>--argon2 ជាចំនួនអង្គចងចាំគិតជាគីឡូបៃ និងចំនួនជុំ ដូចជា 262144,3។</translation>
    </message>
    <message>
        <source>--argon2 below 65536,3 makes the passphrase easy to guess; it is allowed for tests only.</source>
        <translation>--argon2 ទាបជាង 65536,3 ធ្វើឱ្យឃ្លាសម្ងាត់ងាយទាយ។ វាអនុញ្ញាតសម្រាប់តែការសាកល្បងប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>The store %1 is made. Nobody can open it without the passphrase: keep it well.</source>
        <translation>បានបង្កើតឃ្លាំងទិន្នន័យ %1។ គ្មាននរណាអាចបើកវាដោយគ្មានឃ្លាសម្ងាត់ទេ៖ សូមរក្សាឃ្លានោះឱ្យបានល្អ។</translation>
    </message>
    <message>
        <source>Province: %1</source>
        <translation>ខេត្ត៖ %1</translation>
    </message>
    <message>
        <source>--province is the two digits of a province, 01 to 25, or 00.</source>
        <translation>--province ជាលេខពីរខ្ទង់នៃខេត្ត ពី 01 ដល់ 25 ឬ 00។</translation>
    </message>
    <message>
        <source>This passphrase is easy to guess; five words that do not belong together are better.</source>
        <translation>ឃ្លាសម្ងាត់នេះងាយទាយ។ ពាក្យប្រាំដែលមិនទាក់ទងគ្នាល្អជាង។</translation>
    </message>
    <message>
        <source>make a new, empty, encrypted store</source>
        <translation>បង្កើតឃ្លាំងទិន្នន័យថ្មី ទទេ និងបានអ៊ិនគ្រីប</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>ការអ៊ិនកូដ៖ %1</translation>
    </message>
    <message>
        <source>Delimiter: %1</source>
        <translation>សញ្ញាបំបែក៖ %1</translation>
    </message>
    <message>
        <source>Headings on line %1</source>
        <translation>ក្បាលជួរឈរនៅបន្ទាត់ទី %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ជួរ</numerusform>
            <numerusform>%n ជួរ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would go back</source>
        <translation>
            <numerusform>ក្នុងនោះ %n ជួរនឹងត្រូវបង្វិល</numerusform>
            <numerusform>ក្នុងនោះ %n ជួរនឹងត្រូវបង្វិល</numerusform>
        </translation>
    </message>
    <message>
        <source>what an import would understand of a file; needs no store</source>
        <translation>អ្វីដែលការនាំចូលនឹងយល់ពីឯកសារមួយ ដោយមិនត្រូវការឃ្លាំងទិន្នន័យ</translation>
    </message>
    <message>
        <source>only rows whose field holds this value; without a value, rows where it is not known</source>
        <translation>តែជួរដែលវាលមានតម្លៃនេះ បើគ្មានតម្លៃ គឺជួរដែលមិនទាន់ដឹង</translation>
    </message>
    <message>
        <source>at most so many rows</source>
        <translation>យ៉ាងច្រើនប៉ុណ្ណេះជួរ</translation>
    </message>
    <message>
        <source>--where is a field and its value, as sex=F.</source>
        <translation>--where ជាវាលមួយ និងតម្លៃរបស់វា ដូចជា sex=F។</translation>
    </message>
    <message>
        <source>the rows of a kind of record, the oldest first; TYPE as person, activity_partner</source>
        <translation>ជួរនៃកំណត់ត្រាមួយប្រភេទ ចាស់បំផុតមុនគេ។ TYPE ដូចជា person, activity_partner</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n កំណត់ត្រា</numerusform>
            <numerusform>%n កំណត់ត្រា</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1 --help” shows how it is called.</source>
        <translation>«%1 --help» បង្ហាញពីរបៀបហៅវា។</translation>
    </message>
    <message>
        <source>The answer could not be written (%1); what was asked for is done.</source>
        <translation>មិនអាចសរសេរចម្លើយបានទេ (%1) តែអ្វីដែលបានស្នើត្រូវបានធ្វើរួចហើយ។</translation>
    </message>
    <message>
        <source>There is not enough memory; nothing was changed.</source>
        <translation>អង្គចងចាំមិនគ្រប់គ្រាន់ទេ ហើយគ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។</translation>
    </message>
    <message>
        <source>The machine failed, and nothing was changed: %1</source>
        <translation>ម៉ាស៊ីនមានបញ្ហា ហើយគ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ៖ %1</translation>
    </message>
    <message>
        <source>--lang is km or en.</source>
        <translation>--lang ត្រូវជា km ឬ en។</translation>
    </message>
    <message>
        <source>What was typed is not all UTF-8 text.</source>
        <translation>អ្វីដែលបានវាយមិនមែនជាអត្ថបទ UTF-8 ទាំងអស់ទេ។</translation>
    </message>
    <message>
        <source>only records of this kind</source>
        <translation>តែកំណត់ត្រាប្រភេទនេះ</translation>
    </message>
    <message>
        <source>at most so many rows; 20 without it</source>
        <translation>យ៉ាងច្រើនប៉ុណ្ណេះជួរ បើមិនដាក់ គឺ 20</translation>
    </message>
    <message>
        <source>records by any part of their names, in either script, the closest first</source>
        <translation>កំណត់ត្រាតាមផ្នែកណាមួយនៃឈ្មោះ ជាអក្សរខ្មែរ ឬឡាតាំង ជិតបំផុតមុនគេ</translation>
    </message>
    <message>
        <source>Others on this computer may read the passphrase in %1; let only its owner read it (chmod 600).</source>
        <translation>អ្នកផ្សេងលើកុំព្យូទ័រនេះអាចអានឃ្លាសម្ងាត់ក្នុង %1 បាន។ សូមឱ្យតែម្ចាស់អានវាបាន (chmod 600)។</translation>
    </message>
    <message>
        <source>The key file was damaged and a copy of it was used; the disk may be failing, so make a backup.</source>
        <translation>ឯកសារសោខូច ហើយបានប្រើច្បាប់ចម្លងរបស់វា។ ថាសអាចនឹងខូច ដូច្នេះសូមបម្រុងទុក។</translation>
    </message>
    <message>
        <source>This store was made for tests: its passphrase is easy to guess. Keep no real people in it.</source>
        <translation>ឃ្លាំងនេះធ្វើសម្រាប់ការសាកល្បង៖ ឃ្លាសម្ងាត់របស់វាងាយទាយ។ កុំទុកព័ត៌មានបុគ្គលពិតក្នុងនោះ។</translation>
    </message>
    <message>
        <source>lines of standard input in their normal form; needs no store</source>
        <translation>បន្ទាត់ពីការបញ្ចូលស្តង់ដារ ជាទម្រង់ធម្មតារបស់វា ដោយមិនត្រូវការឃ្លាំងទិន្នន័យ</translation>
    </message>
    <message>
        <source>lines of standard input as they are compared when people search; needs no store</source>
        <translation>បន្ទាត់ពីការបញ្ចូលស្តង់ដារ ដូចពេលប្រៀបធៀបក្នុងការស្វែងរក ដោយមិនត្រូវការឃ្លាំងទិន្នន័យ</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) removed</source>
        <translation>
            <numerusform>បានលុប %n កំណត់ត្រា</numerusform>
            <numerusform>បានលុប %n កំណត់ត្រា</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) as before</source>
        <translation>
            <numerusform>ដូចមុនវិញ %n កំណត់ត្រា</numerusform>
            <numerusform>ដូចមុនវិញ %n កំណត់ត្រា</numerusform>
        </translation>
    </message>
    <message>
        <source>take an import back, by the id that it was given; what was changed since stays</source>
        <translation>មិនធ្វើការនាំចូលវិញ តាមលេខសម្គាល់របស់វា តែអ្វីដែលបានកែក្រោយមកនៅដដែល</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>របៀបប្រើ៖</translation>
    </message>
    <message>
        <source>Options for every verb:</source>
        <translation>ជម្រើសសម្រាប់គ្រប់ពាក្យបញ្ជា៖</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>ពាក្យបញ្ជា៖</translation>
    </message>
    <message>
        <source>The program ends with 0: done, also when rows went back; 1: something was refused; 2: called wrongly; 3: the machine failed.</source>
        <translation>កម្មវិធីបញ្ចប់ដោយលេខ 0៖ បានធ្វើរួច ទោះមានជួរត្រូវបង្វិលក៏ដោយ, 1៖ មានអ្វីមួយត្រូវបដិសេធ, 2៖ ហៅខុសរបៀប, 3៖ ម៉ាស៊ីនមានបញ្ហា។</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept, because they were changed since or other records refer to them</source>
        <translation>
            <numerusform>បានទុក %n កំណត់ត្រា ព្រោះត្រូវបានកែតាំងពីពេលនោះ ឬមានកំណត់ត្រាផ្សេងយោងមកវា</numerusform>
            <numerusform>បានទុក %n កំណត់ត្រា ព្រោះត្រូវបានកែតាំងពីពេលនោះ ឬមានកំណត់ត្រាផ្សេងយោងមកវា</numerusform>
        </translation>
    </message>
    <message>
        <source>the activity that the sheets belong to</source>
        <translation>សកម្មភាពដែលជាម្ចាស់បញ្ជីវត្តមាន</translation>
    </message>
    <message>
        <source>say what the import would do, and write nothing</source>
        <translation>ប្រាប់ថាការនាំចូលនឹងធ្វើអ្វី ដោយមិនសរសេរអ្វីទេ</translation>
    </message>
    <message>
        <source>write the rows that go back, with the reason, to this file</source>
        <translation>សរសេរជួរដែលត្រូវបង្វិល ព្រមទាំងមូលហេតុ ទៅក្នុងឯកសារនេះ</translation>
    </message>
    <message>
        <source>say what became of each row</source>
        <translation>ប្រាប់លទ្ធផលនៃជួរនីមួយៗ</translation>
    </message>
    <message>
        <source>take in lists and sign-in sheets, each file as one step that can be undone</source>
        <translation>នាំចូលបញ្ជី និងបញ្ជីវត្តមាន ឯកសារនីមួយៗជាជំហានមួយដែលអាចមិនធ្វើវិញបាន</translation>
    </message>
    <message>
        <source>the year that the report is about</source>
        <translation>ឆ្នាំនៃរបាយការណ៍</translation>
    </message>
    <message>
        <source>only what belongs to this province</source>
        <translation>តែអ្វីដែលជារបស់ខេត្តនេះ</translation>
    </message>
    <message>
        <source>Say which year: --year 2013.</source>
        <translation>សូមដាក់ឆ្នាំ ដូចជា --year 2013។</translation>
    </message>
    <message>
        <source>the Impact Highlights of a year: figures, their parts and rules</source>
        <translation>សមិទ្ធផលសំខាន់ៗនៃឆ្នាំមួយ៖ តួលេខ ផ្នែករបស់វា និងវិធានរាប់</translation>
    </message>
    <message>
        <source>which of the two values is right</source>
        <translation>តម្លៃណាមួយក្នុងចំណោមពីរដែលត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>removed on one side</source>
        <translation>ត្រូវបានលុបនៅម្ខាង</translation>
    </message>
    <message>
        <source>%1  %2, %3: “%4” stands (by %5); the other is “%6” (by %7)</source>
        <translation>%1  %2, %3៖ តម្លៃនៅជាធរមាន «%4» (ដោយ %5) តម្លៃផ្សេង «%6» (ដោយ %7)</translation>
    </message>
    <message>
        <source>No conflict waits for a decision.</source>
        <translation>គ្មានទិន្នន័យមិនត្រូវគ្នាដែលត្រូវសម្រេចទេ។</translation>
    </message>
    <message>
        <source>--keep is standing or other.</source>
        <translation>--keep គឺ standing ឬ other។</translation>
    </message>
    <message>
        <source>The conflict is decided; the decision goes out with the next sync.</source>
        <translation>ទិន្នន័យមិនត្រូវគ្នានេះបានសម្រេចហើយ។ សេចក្តីសម្រេចនឹងចេញទៅជាមួយការផ្ញើ និងទទួលលើកក្រោយ។</translation>
    </message>
    <message>
        <source>the values of which two were written at the same time, and that a person has to decide on</source>
        <translation>តម្លៃពីរដែលបានសរសេរក្នុងពេលតែមួយ ហើយត្រូវការមនុស្សសម្រេច</translation>
    </message>
    <message>
        <source>decide a conflict; it can be taken back</source>
        <translation>សម្រេចទិន្នន័យមិនត្រូវគ្នាមួយ ហើយអាចដកវិញបាន</translation>
    </message>
    <message>
        <source>This laptop is enrolled with %1 as “%2”. It may hold the provinces %3 in the classes %4.</source>
        <translation>កុំព្យូទ័រនេះបានចុះឈ្មោះឧបករណ៍នៅ %1 ក្នុងឈ្មោះ «%2»។ វាអាចមានទិន្នន័យខេត្ត %3 ថ្នាក់ទិន្នន័យ %4។</translation>
    </message>
    <message>
        <source>where headquarters is reached, as https://hq.example.org:8443</source>
        <translation>កន្លែងទៅដល់ទីស្នាក់ការកណ្តាល ដូចជា https://hq.example.org:8443</translation>
    </message>
    <message>
        <source>--hq is missing: where headquarters is reached.</source>
        <translation>ខ្វះ --hq គឺកន្លែងទៅដល់ទីស្នាក់ការកណ្តាល។</translation>
    </message>
    <message>
        <source>enrol this laptop with headquarters, by the code that headquarters gave out for it</source>
        <translation>ចុះឈ្មោះឧបករណ៍នេះនៅទីស្នាក់ការកណ្តាល តាមលេខកូដដែលបានឱ្យសម្រាប់វា</translation>
    </message>
    <message>
        <source>enrol it with headquarters at once, by the code given out for it</source>
        <translation>ចុះឈ្មោះឧបករណ៍នៅទីស្នាក់ការកណ្តាលភ្លាមៗ តាមលេខកូដដែលបានឱ្យសម្រាប់វា</translation>
    </message>
    <message>
        <source>The store is made, but not enrolled; “enrol” does that when there is a link.</source>
        <translation>ឃ្លាំងទិន្នន័យបានបង្កើតហើយ តែមិនទាន់បានចុះឈ្មោះឧបករណ៍ទេ។ ពាក្យបញ្ជា «enrol» ធ្វើការនេះពេលមានអ៊ីនធឺណិត។</translation>
    </message>
    <message>
        <source>--enrol and --hq are given together.</source>
        <translation>--enrol និង --hq ត្រូវដាក់ជាមួយគ្នា។</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent</source>
        <translation>
            <numerusform>បានផ្ញើការផ្លាស់ប្តូរ %n</numerusform>
            <numerusform>បានផ្ញើការផ្លាស់ប្តូរ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of others received</source>
        <translation>
            <numerusform>បានទទួលការផ្លាស់ប្តូររបស់អ្នកដទៃ %n</numerusform>
            <numerusform>បានទទួលការផ្លាស់ប្តូររបស់អ្នកដទៃ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to be decided among them</source>
        <translation>
            <numerusform>ក្នុងនោះមានទិន្នន័យមិនត្រូវគ្នា %n ដែលត្រូវសម្រេច</numerusform>
            <numerusform>ក្នុងនោះមានទិន្នន័យមិនត្រូវគ្នា %n ដែលត្រូវសម្រេច</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) in all</source>
        <translation>
            <numerusform>សរុប %n បៃ</numerusform>
            <numerusform>សរុប %n បៃ</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this laptop differs from that of headquarters by more than a day; set it right.</source>
        <translation>នាឡិការបស់កុំព្យូទ័រនេះខុសពីទីស្នាក់ការកណ្តាលលើសពីមួយថ្ងៃ។ សូមកែវាឱ្យត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>send what headquarters does not have, and receive what this laptop does not have</source>
        <translation>ផ្ញើអ្វីដែលទីស្នាក់ការកណ្តាលមិនទាន់មាន និងទទួលអ្វីដែលកុំព្យូទ័រនេះមិនទាន់មាន</translation>
    </message>
    <message>
        <source>The log is broken. Bring the store back from a backup.</source>
        <translation>កំណត់ហេតុខូច។ សូមយកឃ្លាំងមកវិញពីការបម្រុងទុក។</translation>
    </message>
    <message>
        <source>The Highlights of %1 are in %2.</source>
        <translation>សមិទ្ធផលសំខាន់ៗឆ្នាំ %1 មាននៅក្នុង %2។</translation>
    </message>
    <message>
        <source>write the report to a file as PDF, XLSX, CSV or JSON, by the end of its name; small counts of people are hidden in it</source>
        <translation>សរសេររបាយការណ៍ទៅឯកសារ PDF, XLSX, CSV ឬ JSON តាមចុងឈ្មោះរបស់វា; ចំនួនមនុស្សតិចតួចត្រូវលាក់ក្នុងនោះ</translation>
    </message>
    <message>
        <source>--out is the name of a PDF, XLSX, CSV or JSON file.</source>
        <translation>--out គឺជាឈ្មោះឯកសារ PDF, XLSX, CSV ឬ JSON។</translation>
    </message>
    <message>
        <source>a line of HXL tags below the headings</source>
        <translation>បន្ទាត់ស្លាក HXL មួយនៅក្រោមក្បាលជួរឈរ</translation>
    </message>
    <message>
        <source>Say with --out where to write; --where goes with one kind of record.</source>
        <translation>សូមប្រាប់កន្លែងសរសេរដោយ --out។ --where ប្រើជាមួយកំណត់ត្រាមួយប្រភេទតែប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>what is to be said about the edition</source>
        <translation>អ្វីដែលត្រូវកត់ចំណាំអំពីការចេញផ្សាយ</translation>
    </message>
    <message>
        <source>only editions of this year</source>
        <translation>តែការចេញផ្សាយនៃឆ្នាំនេះ</translation>
    </message>
    <message>
        <source>the edition to compare with; the last one unless said</source>
        <translation>ការចេញផ្សាយដែលត្រូវប្រៀបធៀប បើមិនបញ្ជាក់ គឺលើកចុងក្រោយ</translation>
    </message>
    <message>
        <source>all provinces</source>
        <translation>គ្រប់ខេត្ត</translation>
    </message>
    <message>
        <source>Nothing is frozen yet.</source>
        <translation>មិនទាន់មានអ្វីបង្កកទេ។</translation>
    </message>
    <message>
        <source>Every figure is as it was frozen.</source>
        <translation>តួលេខទាំងអស់ដូចពេលបង្កក។</translation>
    </message>
    <message>
        <source>freeze the Impact Highlights of a year as a numbered edition</source>
        <translation>បង្កកសមិទ្ធផលសំខាន់ៗនៃឆ្នាំមួយជាការចេញផ្សាយមានលេខលើក</translation>
    </message>
    <message>
        <source>the editions: number, when and by whom frozen</source>
        <translation>ការចេញផ្សាយ៖ លើកទី បង្កកពេលណា និងដោយអ្នកណា</translation>
    </message>
    <message>
        <source>which figures are other ones now than in an edition, and why</source>
        <translation>តួលេខណាខុសពីការចេញផ្សាយ និងមូលហេតុ</translation>
    </message>
    <message>
        <source>the figures as they were frozen in this edition, not those of today</source>
        <translation>តួលេខដូចពេលបង្កកក្នុងការចេញផ្សាយនេះ មិនមែនតួលេខថ្ងៃនេះទេ</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken in and flagged: %1</source>
        <extracomment>%1 is the sentence of a rule: &quot;This vehicle carries something else on some of these days. …&quot;</extracomment>
        <translation>
            <numerusform>បានទទួល %n ជួរ ប៉ុន្តែមានបញ្ហា៖ %1</numerusform>
            <numerusform>បានទទួល %n ជួរ ប៉ុន្តែមានបញ្ហា៖ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the record that is meant, by its id, its reference or its name</source>
        <translation>កំណត់ត្រាដែលចង់និយាយដល់ តាមលេខសម្គាល់ លេខយោង ឬឈ្មោះ</translation>
    </message>
    <message>
        <source>%1  %2: which %3 is “%4”?</source>
        <extracomment>%1 is an id, %2 a kind of record (&quot;Commitment&quot;), %3 the kind of what it names (&quot;Organisation&quot;), %4 as it is written.</extracomment>
        <translation>%1  %2៖ «%4» ជា%3មួយណា?</translation>
    </message>
    <message>
        <source>The row is taken in as that says.</source>
        <translation>ជួរនេះត្រូវបានទទួលតាមចម្លើយនោះ។</translation>
    </message>
    <message>
        <source>The row is left out.</source>
        <translation>ជួរនេះត្រូវបានទុកចោល។</translation>
    </message>
    <message>
        <source>where it is written: a CSV or XLSX file; for all types a folder, or one XLSX file with a sheet for each</source>
        <translation>កន្លែងសរសេរ៖ ឯកសារ CSV ឬ XLSX មួយ; សម្រាប់គ្រប់ប្រភេទ ថតមួយ ឬឯកសារ XLSX មួយដែលមានសន្លឹកមួយសម្រាប់ប្រភេទនីមួយៗ</translation>
    </message>
    <message>
        <source>%1, %2: rows written: %3</source>
        <translation>%1, %2៖ ចំនួនជួរបានសរសេរ៖ %3</translation>
    </message>
    <message>
        <source>write the rows of a kind of record, or of all, as CSV or XLSX that can be imported again</source>
        <translation>សរសេរជួរនៃកំណត់ត្រាមួយប្រភេទ ឬគ្រប់ប្រភេទ ជា CSV ឬ XLSX ដែលអាចនាំចូលវិញបាន</translation>
    </message>
    <message>
        <source>Hidden sheets were left out: %1</source>
        <translation>សន្លឹកលាក់ត្រូវទុកចោល៖ %1</translation>
    </message>
    <message>
        <source>Sheet of the workbook: %1</source>
        <translation>សន្លឹកនៃសៀវភៅបញ្ជី៖ %1</translation>
    </message>
    <message>
        <source>of a list: none is meant, and the row is not taken in</source>
        <translation>ជួរក្នុងបញ្ជី៖ គ្មានមួយណាត្រូវទេ ហើយជួរនេះមិនត្រូវបានយកចូលទេ</translation>
    </message>
    <message>
        <source>of a sheet: the line is somebody new</source>
        <translation>ជួរក្នុងបញ្ជីវត្តមាន៖ ជាមនុស្សថ្មី</translation>
    </message>
    <message>
        <source>of a sheet: nobody can tell who the line is</source>
        <translation>ជួរក្នុងបញ្ជីវត្តមាន៖ គ្មាននរណាអាចដឹងថាជាអ្នកណាទេ</translation>
    </message>
    <message>
        <source>The line counts as somebody unknown and is not asked again.</source>
        <translation>ជួរនេះរាប់ជាមនុស្សដែលមិនស្គាល់ ហើយមិនសួរម្ដងទៀតទេ។</translation>
    </message>
    <message>
        <source>The line is somebody new, who is recorded now.</source>
        <translation>ជួរនេះជាមនុស្សថ្មី ដែលបានកត់ត្រាឥឡូវនេះ។</translation>
    </message>
    <message>
        <source>The line is this person’s.</source>
        <translation>ជួរនេះជារបស់មនុស្សម្នាក់នេះ។</translation>
    </message>
    <message>
        <source>Say one of --as, --leave-out, --new, --unknown.</source>
        <translation>សូមបញ្ជាក់មួយក្នុងចំណោម --as, --leave-out, --new, --unknown។</translation>
    </message>
    <message>
        <source>--leave-out is for rows of lists, not for lines of sheets.</source>
        <translation>--leave-out សម្រាប់ជួរក្នុងបញ្ជី មិនមែនសម្រាប់ជួរក្នុងបញ្ជីវត្តមានទេ។</translation>
    </message>
    <message>
        <source>say what such a row names, or who such a line is; it can be taken back</source>
        <translation>បញ្ជាក់ថាជួរបែបនេះចង់និយាយអ្វី ឬជាអ្នកណា; អាចត្រឡប់វិញបាន</translation>
    </message>
    <message>
        <source>%1  Sheet %2, line %3: who is “%4”?</source>
        <extracomment>%1 is an id, %2 the number of a sheet (&quot;SH-2013-0006&quot;), %3 of its line, %4 the name as it is written there.</extracomment>
        <translation>%1  បញ្ជីវត្តមាន %2 ជួរទី %3៖ តើ «%4» ជាអ្នកណា?</translation>
    </message>
    <message>
        <source>No row waits for an answer.</source>
        <translation>គ្មានជួរណាមួយរង់ចាំចម្លើយទេ។</translation>
    </message>
    <message>
        <source>rows of lists and lines of sheets that name something, or somebody, who is not quite there, with what may be meant</source>
        <translation>ជួរក្នុងបញ្ជី និងជួរក្នុងបញ្ជីវត្តមាន ដែលនិយាយពីអ្វីឬអ្នកណាដែលមិនទាន់ប្រាកដ ជាមួយនឹងអ្វីដែលអាចត្រូវ</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>about %1</source>
        <extracomment>A year of birth that follows from a stated age, one year either way.</extracomment>
        <translation>ប្រហែល %1</translation>
    </message>
    <message>
        <source>%1, by the animal year</source>
        <translation>%1 តាមឆ្នាំសត្វ</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>ថ្ងៃនេះ %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ម្សិលមិញ %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>A year of birth that was written as a Buddhist year, which begins in one year and ends in the next.</extracomment>
        <translation>%1 ឬ %2</translation>
    </message>
</context>
<context>
    <name>done</name>
    <message>
        <source>%1 added: %2</source>
        <translation>បានបន្ថែម%1៖ %2</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>បានកែ%1៖ %2</translation>
    </message>
    <message>
        <source>%1 deleted: %2</source>
        <translation>បានលុប%1៖ %2</translation>
    </message>
    <message>
        <source>Import of %2</source>
        <translation>ការនាំចូល %2</translation>
    </message>
    <message>
        <source>Undone: %2</source>
        <translation>បានមិនធ្វើវិញ៖ %2</translation>
    </message>
    <message>
        <source>Done again: %2</source>
        <translation>បានធ្វើវិញ៖ %2</translation>
    </message>
    <message>
        <source>Proposal answered: %2</source>
        <translation>បានឆ្លើយសំណើផ្គូផ្គង៖ %2</translation>
    </message>
    <message>
        <source>Decided whether two records are one person: %2</source>
        <translation>បានសម្រេចថាកំណត់ត្រាពីរជាបុគ្គលតែមួយ ឬមិនមែន៖ %2</translation>
    </message>
    <message>
        <source>Activity chosen for the sign-in sheet %2</source>
        <translation>បានជ្រើសសកម្មភាពសម្រាប់បញ្ជីវត្តមាន %2</translation>
    </message>
    <message>
        <source>Sign-in sheet closed: %2</source>
        <translation>បានបិទបញ្ជីវត្តមាន៖ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in</source>
        <translation>
            <numerusform>ចូល %n ជួរ</numerusform>
            <numerusform>ចូល %n ជួរ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>ដូចមុន %n</numerusform>
            <numerusform>ដូចមុន %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent back</source>
        <translation>
            <numerusform>បង្វិល %n</numerusform>
            <numerusform>បង្វិល %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Import of %1: %2</source>
        <extracomment>%1 is a file, %2 its counts: &quot;Import of S00012.csv: 24 rows in, 1 sent back&quot;.</extracomment>
        <translation>ការនាំចូល %1៖ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>ថ្មី %n</numerusform>
            <numerusform>ថ្មី %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>ស្គាល់ %n</numerusform>
            <numerusform>ស្គាល់ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>ប្រហែលស្គាល់ %n</numerusform>
            <numerusform>ប្រហែលស្គាល់ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict decided: %2</source>
        <translation>បានសម្រេចទិន្នន័យមិនត្រូវគ្នា៖ %2</translation>
    </message>
    <message>
        <source>Class list enrolled in %2</source>
        <translation>បានចុះឈ្មោះបញ្ជីថ្នាក់ក្នុង %2</translation>
    </message>
    <message>
        <source>Placements recorded together</source>
        <translation>បានកត់ត្រាទីតាំងផ្សព្វផ្សាយច្រើន</translation>
    </message>
    <message>
        <source>Many records changed at once: %2</source>
        <translation>បានកែកំណត់ត្រាច្រើនក្នុងពេលតែមួយ៖ %2</translation>
    </message>
    <message>
        <source>Tag put on or taken off: %2</source>
        <translation>បានដាក់ ឬដកស្លាក៖ %2</translation>
    </message>
    <message>
        <source>Anti-Trafficking Day planned as it was before</source>
        <translation>បានគ្រោងទិវាប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្សដូចលើកមុន</translation>
    </message>
    <message>
        <source>Edition of the Highlights frozen: %2</source>
        <translation>បានបង្កកការចេញផ្សាយសមិទ្ធផលសំខាន់ៗ៖ %2</translation>
    </message>
    <message>
        <source>Photo or paper added to: %2</source>
        <translation>បានបន្ថែមរូបថត ឬឯកសារទៅ៖ %2</translation>
    </message>
    <message>
        <source>Photos added together</source>
        <translation>បានបន្ថែមរូបថតជាមួយគ្នា</translation>
    </message>
    <message>
        <source>Photo or paper removed from: %2</source>
        <translation>បានដករូបថត ឬឯកសារចេញពី៖ %2</translation>
    </message>
    <message>
        <source>Sign-in sheets made: %2</source>
        <translation>បានបង្កើតបញ្ជីវត្តមាន៖ %2</translation>
    </message>
    <message>
        <source>Lines typed on the sign-in sheet %2</source>
        <translation>បានវាយបន្ទាត់លើបញ្ជីវត្តមាន %2</translation>
    </message>
</context>
<context>
    <name>editions</name>
    <message numerus="yes">
        <source>%n sheet(s) arrived on %1</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>
            <numerusform>បញ្ជី %n មកដល់នៅ %1</numerusform>
            <numerusform>បញ្ជី %n មកដល់នៅ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) changed on %1</source>
        <translation>
            <numerusform>បញ្ជី %n បានកែនៅ %1</numerusform>
            <numerusform>បញ្ជី %n បានកែនៅ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) taken back on %1</source>
        <translation>
            <numerusform>បញ្ជី %n បានដកវិញនៅ %1</numerusform>
            <numerusform>បញ្ជី %n បានដកវិញនៅ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of sheets entered on %1</source>
        <translation>
            <numerusform>%n ជួរនៃបញ្ជីបានបញ្ចូលនៅ %1</numerusform>
            <numerusform>%n ជួរនៃបញ្ជីបានបញ្ចូលនៅ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of sheets changed on %1</source>
        <translation>
            <numerusform>%n ជួរនៃបញ្ជីបានកែនៅ %1</numerusform>
            <numerusform>%n ជួរនៃបញ្ជីបានកែនៅ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of sheets taken back on %1</source>
        <translation>
            <numerusform>%n ជួរនៃបញ្ជីបានដកវិញនៅ %1</numerusform>
            <numerusform>%n ជួរនៃបញ្ជីបានដកវិញនៅ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) entered on %1 (%2)</source>
        <translation>
            <numerusform>%n កំណត់ត្រាបានបញ្ចូលនៅ %1 (%2)</numerusform>
            <numerusform>%n កំណត់ត្រាបានបញ្ចូលនៅ %1 (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed on %1 (%2)</source>
        <translation>
            <numerusform>%n កំណត់ត្រាបានកែនៅ %1 (%2)</numerusform>
            <numerusform>%n កំណត់ត្រាបានកែនៅ %1 (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken back on %1 (%2)</source>
        <translation>
            <numerusform>%n កំណត់ត្រាបានដកវិញនៅ %1 (%2)</numerusform>
            <numerusform>%n កំណត់ត្រាបានដកវិញនៅ %1 (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Edition %1, frozen on %2</source>
        <translation>ការចេញផ្សាយលើកទី %1 បង្កកនៅ %2</translation>
    </message>
    <message>
        <source>Edition %1, frozen on %2 by %3</source>
        <translation>ការចេញផ្សាយលើកទី %1 បង្កកនៅ %2 ដោយ %3</translation>
    </message>
    <message>
        <source>perhaps because of %1</source>
        <translation>ប្រហែលដោយសារ %1</translation>
    </message>
    <message>
        <source>the rule is another one in this version of the program</source>
        <translation>វិធានបានប្តូរក្នុងកំណែកម្មវិធីនេះ</translation>
    </message>
    <message>
        <source>from headquarters</source>
        <translation>មកពីទីស្នាក់ការកណ្តាល</translation>
    </message>
    <message>
        <source>perhaps also from headquarters</source>
        <translation>ប្រហែលមកពីទីស្នាក់ការកណ្តាលដែរ</translation>
    </message>
    <message>
        <source>this laptop does not know why</source>
        <translation>កុំព្យូទ័រនេះមិនដឹងមូលហេតុទេ</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>There is no file or folder %1; check its name and where it lies.</source>
        <translation>គ្មានឯកសារ ឬថត %1 ទេ។ សូមពិនិត្យឈ្មោះ និងកន្លែងទុករបស់វា។</translation>
    </message>
    <message>
        <source>%1 cannot be read; check that it is a file and that you may open it.</source>
        <translation>មិនអាចអាន %1 បានទេ។ សូមពិនិត្យថាវាជាឯកសារ ហើយអ្នកមានសិទ្ធិបើកវា។</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB; divide it into smaller files.</source>
        <translation>%1 ធំជាង %2 មេកាបៃ។ សូមបំបែកវាជាឯកសារតូចៗ។</translation>
    </message>
    <message>
        <source>%1 was changed or removed while it was being read, and nothing of it was taken; import it again.</source>
        <translation>%1 ត្រូវបានកែ ឬដកចេញនៅពេលកំពុងអាន ហើយគ្មានអ្វីត្រូវបានយកទេ។ សូមនាំចូលវាម្តងទៀត។</translation>
    </message>
    <message>
        <source>The names in %1 are nothing but question marks, because they were lost when it was saved; save it again as Unicode (UTF-8).</source>
        <translation>ឈ្មោះក្នុង %1 មានតែសញ្ញាសួរ ព្រោះអក្សរបានបាត់នៅពេលរក្សាទុក។ សូមរក្សាទុកវាម្តងទៀតជាយូនីកូដ (UTF-8)។</translation>
    </message>
    <message>
        <source>The columns of %1 are not known: no sheet and no list has these headings; write a heading above each column.</source>
        <translation>មិនស្គាល់ជួរឈររបស់ %1 ទេ ព្រោះគ្មានបញ្ជីណាមានក្បាលជួរឈរដូច្នេះ។ សូមសរសេរក្បាលលើជួរឈរនីមួយៗ។</translation>
    </message>
    <message>
        <source>The passphrase does not open this store; type it again.</source>
        <translation>ឃ្លាសម្ងាត់នេះមិនអាចបើកឃ្លាំងទិន្នន័យនេះបានទេ។ សូមវាយវាម្តងទៀត។</translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess; take a longer one, such as five words that do not belong together.</source>
        <translation>ឃ្លាសម្ងាត់នេះងាយទាយពេក។ សូមប្រើឃ្លាវែងជាងនេះ ដូចជាពាក្យប្រាំដែលមិនទាក់ទងគ្នា។</translation>
    </message>
    <message>
        <source>The key file %1 and its copies are damaged, so the store cannot be opened; bring them back from a backup.</source>
        <translation>ឯកសារសោ %1 និងច្បាប់ចម្លងរបស់វាខូច ដូច្នេះមិនអាចបើកឃ្លាំងទិន្នន័យបានទេ។ សូមស្តារវាឡើងវិញពីច្បាប់បម្រុងទុក។</translation>
    </message>
    <message>
        <source>There is no store %1; check the name, or make a new store.</source>
        <translation>គ្មានឃ្លាំងទិន្នន័យ %1 ទេ។ សូមពិនិត្យឈ្មោះ ឬបង្កើតឃ្លាំងថ្មី។</translation>
    </message>
    <message>
        <source>There is a store %1 already, and it was left as it is; open it, or choose another name.</source>
        <translation>មានឃ្លាំងទិន្នន័យ %1 រួចហើយ ហើយវាត្រូវបានទុកដដែល។ សូមបើកវា ឬជ្រើសឈ្មោះផ្សេង។</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Bandanh (format %2; this one reads up to %3); install the newer version.</source>
        <translation>%1 ត្រូវបានសរសេរដោយកម្មវិធីបណ្តាញជំនាន់ថ្មីជាង (ទម្រង់ %2 តែកម្មវិធីនេះអានបានត្រឹម %3)។ សូមដំឡើងជំនាន់ថ្មីនោះ។</translation>
    </message>
    <message>
        <source>The store %1 is damaged, or is not a store of Bandanh; bring it back from a backup.</source>
        <translation>ឃ្លាំងទិន្នន័យ %1 ខូច ឬមិនមែនជាឃ្លាំងរបស់កម្មវិធីបណ្តាញទេ។ សូមស្តារវាឡើងវិញពីច្បាប់បម្រុងទុក។</translation>
    </message>
    <message>
        <source>The store %1 is open in another window or program; close that one first.</source>
        <translation>ឃ្លាំងទិន្នន័យ %1 កំពុងបើកក្នុងបង្អួច ឬកម្មវិធីផ្សេង។ សូមបិទវាជាមុនសិន។</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full, and nothing was changed; make room and try again.</source>
        <translation>ថាសដែលទុក %1 ពេញហើយ ហើយគ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមបង្កើតកន្លែងទំនេរ រួចព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>You may not open or write %1; ask who may use the file and its folder.</source>
        <translation>អ្នកគ្មានសិទ្ធិបើក ឬសរសេរ %1 ទេ។ សូមសួរថាអ្នកណាមានសិទ្ធិប្រើឯកសារ និងថតនោះ។</translation>
    </message>
    <message>
        <source>There is no kind of record called %1.</source>
        <translation>គ្មានប្រភេទកំណត់ត្រាឈ្មោះ %1 ទេ។</translation>
    </message>
    <message>
        <source>There is no field %2 in the record “%1”.</source>
        <translation>គ្មានវាល %2 ក្នុងកំណត់ត្រា «%1» ទេ។</translation>
    </message>
    <message>
        <source>There is no record %1; it may have been removed.</source>
        <translation>គ្មានកំណត់ត្រា %1 ទេ។ វាប្រហែលជាត្រូវបានលុបហើយ។</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”; write it another way.</source>
        <translation>«%1» មិនអាចជា «%2» បានទេ។ សូមសរសេរវាតាមរបៀបផ្សេង។</translation>
    </message>
    <message>
        <source>“%1” is missing; write it first.</source>
        <translation>ខ្វះ «%1»។ សូមសរសេរវាជាមុនសិន។</translation>
    </message>
    <message>
        <source>%1 cannot be undone: it was undone already, or there is no such step.</source>
        <translation>មិនអាចមិនធ្វើវិញ %1 បានទេ ព្រោះបានមិនធ្វើវិញរួចហើយ ឬគ្មានជំហាននេះ។</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>This “%1” cannot be taken; write it another way.</source>
        <translation>មិនអាចយក «%1» នេះបានទេ។ សូមសរសេរវាតាមរបៀបផ្សេង។</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refer to this record (%1); change or remove them first.</source>
        <translation>
            <numerusform>មានកំណត់ត្រា %n យោងមកកំណត់ត្រានេះ (%1)។ សូមកែ ឬលុបវាជាមុនសិន។</numerusform>
            <numerusform>មានកំណត់ត្រា %n យោងមកកំណត់ត្រានេះ (%1)។ សូមកែ ឬលុបវាជាមុនសិន។</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is empty, and nothing can be imported from it; choose another file.</source>
        <translation>%1 ទទេ គ្មានអ្វីអាចនាំចូលពីវាបានទេ។ សូមជ្រើសឯកសារផ្សេង។</translation>
    </message>
    <message>
        <source>%1 is not encrypted, so it is not a store of Bandanh and was not opened; choose another file.</source>
        <translation>%1 មិនបានអ៊ិនគ្រីបទេ ដូច្នេះវាមិនមែនជាឃ្លាំងទិន្នន័យរបស់កម្មវិធីបណ្តាញ ហើយមិនត្រូវបានបើកទេ។ សូមជ្រើសឯកសារផ្សេង។</translation>
    </message>
    <message>
        <source>Cancelled, and nothing was changed; start again when you like.</source>
        <translation>បានបោះបង់ ហើយគ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមចាប់ផ្តើមម្តងទៀតពេលណាក៏បាន។</translation>
    </message>
    <message>
        <source>The disk that holds %1 does not read or write as it should, and nothing was changed; make a backup on another disk.</source>
        <translation>ថាសដែលទុក %1 អាន ឬសរសេរមិនបានត្រឹមត្រូវ ហើយគ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមបម្រុងទុកលើថាសផ្សេង។</translation>
    </message>
    <message>
        <source>Headquarters does not know this code; check it, or ask for a new one.</source>
        <translation>ទីស្នាក់ការកណ្តាលមិនស្គាល់លេខកូដនេះទេ។ សូមពិនិត្យម្តងទៀត ឬសុំលេខកូដថ្មី។</translation>
    </message>
    <message>
        <source>This code was used already; ask headquarters for a new one.</source>
        <translation>លេខកូដនេះបានប្រើរួចហើយ។ សូមសុំលេខកូដថ្មីពីទីស្នាក់ការកណ្តាល។</translation>
    </message>
    <message>
        <source>This code is no longer valid; ask headquarters for a new one.</source>
        <translation>លេខកូដនេះផុតកំណត់ហើយ។ សូមសុំលេខកូដថ្មីពីទីស្នាក់ការកណ្តាល។</translation>
    </message>
    <message>
        <source>The answer from headquarters could not be read; nothing was changed by it. Try again later.</source>
        <translation>មិនអាចអានចម្លើយពីទីស្នាក់ការកណ្តាលបានទេ ហើយវាមិនបានផ្លាស់ប្តូរអ្វីឡើយ។ សូមព្យាយាមម្តងទៀតពេលក្រោយ។</translation>
    </message>
    <message>
        <source>Headquarters knows another history of this laptop: it was copied, or put back to an earlier state. Nothing was sent; enrol this laptop again.</source>
        <translation>ទីស្នាក់ការកណ្តាលស្គាល់ប្រវត្តិផ្សេងនៃកុំព្យូទ័រនេះ៖ វាត្រូវបានចម្លង ឬត្រឡប់ទៅស្ថានភាពមុន។ មិនបានផ្ញើអ្វីទេ។ សូមចុះឈ្មោះកុំព្យូទ័រនេះម្តងទៀត។</translation>
    </message>
    <message>
        <source>Headquarters was put back to an earlier state than this laptop has seen. Nothing was changed; tell headquarters.</source>
        <translation>ទីស្នាក់ការកណ្តាលត្រូវបានត្រឡប់ទៅស្ថានភាពចាស់ជាងអ្វីដែលកុំព្យូទ័រនេះបានឃើញ។ មិនមានអ្វីផ្លាស់ប្តូរទេ។ សូមប្រាប់ទីស្នាក់ការកណ្តាល។</translation>
    </message>
    <message>
        <source>This program is too old for headquarters; install the new version. Your work is kept.</source>
        <translation>កម្មវិធីនេះចាស់ពេកសម្រាប់ទីស្នាក់ការកណ្តាល។ សូមដំឡើងកំណែថ្មី។ ការងាររបស់អ្នកត្រូវបានរក្សាទុក។</translation>
    </message>
    <message>
        <source>Headquarters still has an older version than this program; it can sync once headquarters is updated. Your work is kept.</source>
        <translation>ទីស្នាក់ការកណ្តាលនៅប្រើកំណែចាស់ជាងកម្មវិធីនេះ។ អាចផ្ញើ និងទទួលបានពេលទីស្នាក់ការកណ្តាលធ្វើបច្ចុប្បន្នភាព។ ការងាររបស់អ្នកត្រូវបានរក្សាទុក។</translation>
    </message>
    <message>
        <source>This code was mistyped; compare it with the one that headquarters gave you.</source>
        <translation>លេខកូដនេះវាយខុស។ សូមផ្ទៀងជាមួយលេខកូដដែលទីស្នាក់ការកណ្តាលបានឱ្យ។</translation>
    </message>
    <message>
        <source>This laptop is not enrolled yet; ask headquarters for a code, and enrol it first.</source>
        <translation>កុំព្យូទ័រនេះមិនទាន់បានចុះឈ្មោះឧបករណ៍ទេ។ សូមសុំលេខកូដពីទីស្នាក់ការកណ្តាល រួចចុះឈ្មោះឧបករណ៍ជាមុនសិន។</translation>
    </message>
    <message>
        <source>There is no way to %1 right now. Your work is kept on this laptop and will be sent when there is a link.</source>
        <translation>ឥឡូវនេះមិនអាចទៅដល់ %1 បានទេ។ ការងាររបស់អ្នកត្រូវបានរក្សាទុកក្នុងកុំព្យូទ័រនេះ ហើយនឹងផ្ញើពេលមានអ៊ីនធឺណិត។</translation>
    </message>
    <message>
        <source>The link to %1 was lost. What had arrived is kept on both sides; the next try goes on from there.</source>
        <translation>ការតភ្ជាប់ទៅ %1 បានដាច់។ អ្វីដែលបានទៅដល់ត្រូវបានរក្សាទុកទាំងសងខាង ហើយលើកក្រោយនឹងបន្តពីទីនោះ។</translation>
    </message>
    <message>
        <source>Something between here and %1 answered instead of headquarters, such as the sign-in page of a network. Nothing was sent; open a browser and sign in to the network first.</source>
        <translation>មានអ្វីមួយនៅចន្លោះទីនេះ និង %1 បានឆ្លើយជំនួសទីស្នាក់ការកណ្តាល ដូចជាទំព័រចូលប្រើអ៊ីនធឺណិត។ មិនបានផ្ញើអ្វីទេ។ សូមបើកកម្មវិធីរុករក ហើយចូលប្រើអ៊ីនធឺណិតជាមុនសិន។</translation>
    </message>
    <message>
        <source>Whoever answers at %1 is not your headquarters. Nothing was sent; try another network, and tell headquarters if it happens again.</source>
        <translation>អ្នកដែលឆ្លើយនៅ %1 មិនមែនជាទីស្នាក់ការកណ្តាលរបស់អ្នកទេ។ មិនបានផ្ញើអ្វីទេ។ សូមសាកល្បងអ៊ីនធឺណិតផ្សេង ហើយប្រាប់ទីស្នាក់ការកណ្តាល បើនៅតែកើតឡើង។</translation>
    </message>
    <message>
        <source>Headquarters has shut this laptop out. Your work is kept on it; ask headquarters for a new code.</source>
        <translation>ទីស្នាក់ការកណ្តាលបានបិទសិទ្ធិកុំព្យូទ័រនេះ។ ការងាររបស់អ្នកត្រូវបានរក្សាទុកក្នុងវា។ សូមសុំលេខកូដថ្មីពីទីស្នាក់ការកណ្តាល។</translation>
    </message>
    <message>
        <source>Headquarters is busy; try again in a few minutes. Your work is kept.</source>
        <translation>ទីស្នាក់ការកណ្តាលកំពុងរវល់។ សូមសាកល្បងម្តងទៀតក្នុងពេលបន្តិចទៀត។ ការងាររបស់អ្នកត្រូវបានរក្សាទុក។</translation>
    </message>
    <message>
        <source>The disk of headquarters is full, and it takes nothing more; tell headquarters. Your work is kept on this laptop.</source>
        <translation>ថាសរបស់ទីស្នាក់ការកណ្តាលពេញ ហើយមិនទទួលអ្វីទៀតទេ។ សូមប្រាប់ទីស្នាក់ការកណ្តាល។ ការងាររបស់អ្នកត្រូវបានរក្សាទុកក្នុងកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>Headquarters has a fault and could not answer; tell headquarters. Your work is kept on this laptop.</source>
        <translation>ទីស្នាក់ការកណ្តាលមានបញ្ហា ហើយមិនអាចឆ្លើយបានទេ។ សូមប្រាប់ទីស្នាក់ការកណ្តាល។ ការងាររបស់អ្នកត្រូវបានរក្សាទុកក្នុងកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>“%1” is no address of headquarters; it looks like %2.</source>
        <translation>«%1» មិនមែនជាអាសយដ្ឋានរបស់ទីស្នាក់ការកណ្តាលទេ។ អាសយដ្ឋានមានទម្រង់ដូច %2។</translation>
    </message>
    <message>
        <source>Nothing can listen at %1: another program does already, or it is no address of this machine; choose another.</source>
        <translation>មិនអាចរង់ចាំនៅ %1 បានទេ៖ កម្មវិធីផ្សេងកំពុងប្រើវារួចហើយ ឬវាមិនមែនជាអាសយដ្ឋានរបស់ម៉ាស៊ីននេះ; សូមជ្រើសអាសយដ្ឋានផ្សេង។</translation>
    </message>
    <message>
        <source>There is no device %1; the list of devices has their numbers and names.</source>
        <translation>គ្មានឧបករណ៍ %1 ទេ; បញ្ជីឧបករណ៍មានលេខ និងឈ្មោះរបស់វា។</translation>
    </message>
    <message>
        <source>Several devices are called “%1”: %2; say which by its number.</source>
        <translation>ឧបករណ៍ច្រើនមានឈ្មោះ «%1»៖ %2; សូមប្រាប់តាមលេខរបស់វា។</translation>
    </message>
    <message>
        <source>%1 is open in another program; close it there, or choose another name.</source>
        <translation>%1 កំពុងបើកក្នុងកម្មវិធីផ្សេង; សូមបិទវានៅទីនោះ ឬជ្រើសឈ្មោះផ្សេង។</translation>
    </message>
    <message>
        <source>There is no folder %1; make it first, or choose another.</source>
        <translation>គ្មានថត %1 ទេ; សូមបង្កើតវាជាមុន ឬជ្រើសថតផ្សេង។</translation>
    </message>
    <message>
        <source>Edition %1 of %2 is frozen and is never changed; freeze a new one.</source>
        <translation>ការចេញផ្សាយលើកទី %1 នៃឆ្នាំ %2 បានបង្កកហើយ មិនអាចកែបានទេ សូមបង្កកការចេញផ្សាយថ្មី។</translation>
    </message>
    <message>
        <source>There is no edition %1 of the Highlights of %2; look at the list of editions, or freeze one first.</source>
        <translation>គ្មានការចេញផ្សាយលើកទី %1 នៃសមិទ្ធផលសំខាន់ៗឆ្នាំ %2 ទេ សូមមើលបញ្ជីការចេញផ្សាយ ឬបង្កកមួយជាមុន។</translation>
    </message>
    <message>
        <source>There is nothing of %1 to freeze: no activity and no figure stands in that year; choose another.</source>
        <translation>គ្មានអ្វីនៃឆ្នាំ %1 ត្រូវបង្កកទេ៖ ឆ្នាំនោះគ្មានសកម្មភាព និងគ្មានតួលេខ សូមជ្រើសរើសឆ្នាំផ្សេង។</translation>
    </message>
    <message>
        <source>%1 is not a table; save it as CSV or XLSX in the program it was made with, and import that file.</source>
        <translation>%1 មិនមែនជាតារាងទេ។ សូមរក្សាទុកវាជា CSV ឬ XLSX ក្នុងកម្មវិធីដែលបានបង្កើតវា រួចនាំចូលឯកសារនោះ។</translation>
    </message>
    <message>
        <source>There are no CSV or XLSX files in the folder %1; choose the folder that holds them.</source>
        <translation>គ្មានឯកសារ CSV ឬ XLSX ក្នុងថត %1 ទេ។ សូមជ្រើសថតដែលមានឯកសារទាំងនោះ។</translation>
    </message>
    <message>
        <source>%1 is protected with a password; open it in the program it was made with, save it without the password, and import that file.</source>
        <translation>%1 ត្រូវបានការពារដោយពាក្យសម្ងាត់។ សូមបើកវាក្នុងកម្មវិធីដែលបានបង្កើតវា រក្សាទុកវាដោយគ្មានពាក្យសម្ងាត់ រួចនាំចូលឯកសារនោះ។</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet of a kind that cannot be read; save it as XLSX or as CSV in the program it was made with, and import that file.</source>
        <translation>%1 ជាសៀវភៅបញ្ជីប្រភេទដែលមិនអាចអានបាន។ សូមរក្សាទុកវាជា XLSX ឬ CSV ក្នុងកម្មវិធីដែលបានបង្កើតវា រួចនាំចូលឯកសារនោះ។</translation>
    </message>
    <message>
        <source>%1 is damaged, and no spreadsheet can be read from it; open it in the program it was made with and save it again, or ask for another copy.</source>
        <translation>%1 ខូច ហើយមិនអាចអានសៀវភៅបញ្ជីពីវាបានទេ។ សូមបើកវាក្នុងកម្មវិធីដែលបានបង្កើតវា ហើយរក្សាទុកវាម្តងទៀត ឬសុំច្បាប់ចម្លងផ្សេង។</translation>
    </message>
    <message>
        <source>%1 would unpack to more than %2 MiB; divide it into smaller files.</source>
        <translation>%1 នឹងពន្លាលើសពី %2 មេកាបៃ។ សូមបំបែកវាជាឯកសារតូចៗ។</translation>
    </message>
    <message>
        <source>There is no sheet “%2” in %1 any more; choose the file again.</source>
        <translation>លែងមានសន្លឹក «%2» ក្នុង %1 ទៀតហើយ។ សូមជ្រើសឯកសារម្តងទៀត។</translation>
    </message>
    <message>
        <source>A text is longer than the %2 characters that a cell of a spreadsheet holds, so %1 was not written; shorten the text, or export to a CSV file.</source>
        <translation>អត្ថបទមួយវែងជាង %2 តួអក្សរដែលក្រឡាមួយនៃសៀវភៅបញ្ជីអាចផ្ទុក ដូច្នេះមិនបានសរសេរ %1 ទេ។ សូមបង្រួមអត្ថបទនោះ ឬនាំចេញជាឯកសារ CSV។</translation>
    </message>
    <message>
        <source>%1 is not a picture that can be kept; choose a JPEG or PNG file, or save it as one first.</source>
        <translation>%1 មិនមែនជារូបភាពដែលអាចរក្សាទុកបានទេ។ សូមជ្រើសឯកសារ JPEG ឬ PNG ឬរក្សាទុកវាជាប្រភេទនោះសិន។</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB; make a smaller copy, and add that.</source>
        <translation>%1 ធំជាង %2 MiB។ សូមធ្វើច្បាប់ចម្លងតូចជាងនេះ រួចបន្ថែមវា។</translation>
    </message>
    <message>
        <source>The picture in %1 cannot be read, because the file is damaged or cut short; copy it from the camera or phone again.</source>
        <translation>រូបភាពក្នុង %1 អានមិនបាន ព្រោះឯកសារខូច ឬមិនពេញលេញ។ សូមចម្លងវាពីម៉ាស៊ីនថត ឬទូរសព្ទម្តងទៀត។</translation>
    </message>
    <message>
        <source>“%1” itself is not on this laptop: what is sent between laptops is its small picture only. It lies on the laptop where it was added.</source>
        <translation>«%1» ពេញទំហំមិនមានក្នុងកុំព្យូទ័រនេះទេ៖ អ្វីដែលផ្ញើរវាងកុំព្យូទ័រគឺមានតែរូបតូចរបស់វាប៉ុណ្ណោះ។ វានៅក្នុងកុំព្យូទ័រដែលបានបន្ថែមវា។</translation>
    </message>
    <message>
        <source>“%1” is damaged on the disk of this laptop and cannot be shown; add it again from the original.</source>
        <translation>«%1» ខូចក្នុងថាសនៃកុំព្យូទ័រនេះ ហើយមិនអាចបង្ហាញបានទេ។ សូមបន្ថែមវាម្តងទៀតពីច្បាប់ដើម។</translation>
    </message>
</context>
<context>
    <name>hq</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n កំណត់ត្រា</numerusform>
            <numerusform>%n កំណត់ត្រា</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup %1 is written and was read again. It opens only with the key of this headquarters.</source>
        <translation>ការបម្រុងទុក %1 ត្រូវបានសរសេរ និងអានឡើងវិញហើយ។ វាបើកបានតែជាមួយសោរបស់ទីស្នាក់ការកណ្តាលនេះប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>Headquarters is as it was in the backup %1.</source>
        <translation>ទីស្នាក់ការកណ្តាលដូចនៅក្នុងការបម្រុងទុក %1 វិញហើយ។</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>អ្វីដែលមានពីមុនត្រូវបានរក្សាទុកជា %1។</translation>
    </message>
    <message>
        <source>write an encrypted copy, while the service runs on</source>
        <translation>សរសេរច្បាប់ចម្លងដែលបានអ៊ិនគ្រីប ខណៈសេវាបន្តដំណើរការ</translation>
    </message>
    <message>
        <source>put a backup in place, while no service runs; what was there stays</source>
        <translation>ដាក់ការបម្រុងទុកជំនួស ពេលគ្មានសេវាដំណើរការ; អ្វីដែលមានពីមុននៅដដែល</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>អ្នកសម្របសម្រួល</translation>
    </message>
    <message>
        <source>programme lead</source>
        <translation>ប្រធានកម្មវិធី</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>អ្នកគ្រប់គ្រង</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>អ្នកអាន</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>មិនដែលឃើញ</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>ឃើញចុងក្រោយ %1</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>ត្រូវបានបិទមិនឱ្យចូល</translation>
    </message>
    <message>
        <source>No laptop is enrolled yet.</source>
        <translation>មិនទាន់មានកុំព្យូទ័រណាបានចុះឈ្មោះទេ។</translation>
    </message>
    <message>
        <source>the enrolled laptops: who has them, and what they may hold</source>
        <translation>កុំព្យូទ័រដែលបានចុះឈ្មោះ៖ អ្នកណាកាន់វា និងវាអាចផ្ទុកអ្វី</translation>
    </message>
    <message>
        <source>who will work with the laptop</source>
        <translation>អ្នកដែលនឹងធ្វើការជាមួយកុំព្យូទ័រ</translation>
    </message>
    <message>
        <source>what that person does; whoever only reads changes nothing</source>
        <translation>តួនាទីរបស់បុគ្គលនោះ; អ្នកដែលគ្រាន់តែអានមិនកែអ្វីទេ</translation>
    </message>
    <message>
        <source>the provinces whose records the laptop holds, two digits each; 00 for the national ones</source>
        <translation>ខេត្តដែលកុំព្យូទ័រផ្ទុកកំណត់ត្រារបស់វា មួយខេត្តពីរខ្ទង់; 00 សម្រាប់កំណត់ត្រាថ្នាក់ជាតិ</translation>
    </message>
    <message>
        <source>the classes of records: open, personal, survivors&apos;; open and personal without it</source>
        <translation>ថ្នាក់នៃកំណត់ត្រា៖ បើកចំហ ផ្ទាល់ខ្លួន របស់អ្នករស់រានមានជីវិត; បើមិនដាក់ គឺបើកចំហ និងផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>how long the code can be used; 7 without it</source>
        <translation>ប្រើលេខកូដបានប៉ុន្មានថ្ងៃ; 7 បើមិនដាក់</translation>
    </message>
    <message>
        <source>Say who will work with the laptop: --name NAME, up to 200 letters.</source>
        <translation>សូមប្រាប់អ្នកដែលនឹងធ្វើការជាមួយកុំព្យូទ័រ៖ --name NAME យ៉ាងច្រើន 200 អក្សរ។</translation>
    </message>
    <message>
        <source>--role is coordinator, lead, admin or reader.</source>
        <translation>--role គឺ coordinator, lead, admin ឬ reader។</translation>
    </message>
    <message>
        <source>--scope is the two digits of provinces with commas, as 12,21, or all.</source>
        <translation>--scope គឺលេខពីរខ្ទង់នៃខេត្តដែលខណ្ឌដោយសញ្ញាក្បៀស ដូច 12,21 ឬ all។</translation>
    </message>
    <message>
        <source>--class is O, P, S or several with commas, as O,P.</source>
        <translation>--class គឺ O, P, S ឬច្រើនដែលខណ្ឌដោយសញ្ញាក្បៀស ដូច O,P។</translation>
    </message>
    <message>
        <source>Code for %1:</source>
        <translation>លេខកូដសម្រាប់ %1៖</translation>
    </message>
    <message numerus="yes">
        <source>It enrols one laptop, once, within %n day(s), and is shown only now.</source>
        <translation>
            <numerusform>វាចុះឈ្មោះកុំព្យូទ័រមួយ តែម្តង ក្នុងរយៈពេល %n ថ្ងៃ ហើយបង្ហាញតែពេលនេះប៉ុណ្ណោះ។</numerusform>
            <numerusform>វាចុះឈ្មោះកុំព្យូទ័រមួយ តែម្តង ក្នុងរយៈពេល %n ថ្ងៃ ហើយបង្ហាញតែពេលនេះប៉ុណ្ណោះ។</numerusform>
        </translation>
    </message>
    <message>
        <source>--days is 365 at most.</source>
        <translation>--days យ៉ាងច្រើន 365។</translation>
    </message>
    <message>
        <source>make a code that enrols one laptop</source>
        <translation>បង្កើតលេខកូដដែលចុះឈ្មោះកុំព្យូទ័រមួយ</translation>
    </message>
    <message>
        <source>Headquarters is made in the folder %1.</source>
        <translation>ទីស្នាក់ការកណ្តាលត្រូវបានបង្កើតក្នុងថត %1។</translation>
    </message>
    <message>
        <source>Keep a copy of %1 in a safe place, apart from the backups: nobody can open them without it.</source>
        <translation>សូមទុកច្បាប់ចម្លងនៃ %1 នៅកន្លែងមានសុវត្ថិភាព ដាច់ពីការបម្រុងទុក៖ គ្មានវា គ្មាននរណាបើកការបម្រុងទុកបានទេ។</translation>
    </message>
    <message>
        <source>make a new headquarters, with its key and its root</source>
        <translation>បង្កើតទីស្នាក់ការកណ្តាលថ្មី ជាមួយសោ និងវិញ្ញាបនបត្រឫសរបស់វា</translation>
    </message>
    <message>
        <source>the folder of headquarters</source>
        <translation>ថតរបស់ទីស្នាក់ការកណ្តាល</translation>
    </message>
    <message>
        <source>Device %1 (%2) is shut out: it receives nothing more, and what it sends is kept apart.</source>
        <translation>ឧបករណ៍ %1 (%2) ត្រូវបានបិទមិនឱ្យចូល៖ វាមិនទទួលអ្វីទៀតទេ ហើយអ្វីដែលវាផ្ញើត្រូវទុកដោយឡែក។</translation>
    </message>
    <message>
        <source>shut a laptop out at once, by its number or its name</source>
        <translation>បិទកុំព្យូទ័រមួយមិនឱ្យចូលភ្លាមៗ តាមលេខ ឬឈ្មោះរបស់វា</translation>
    </message>
    <message>
        <source>where laptops reach it; 127.0.0.1:8443 without it, and port 0 takes any that is free</source>
        <translation>កន្លែងដែលកុំព្យូទ័រទាក់ទងវា; 127.0.0.1:8443 បើមិនដាក់ ហើយច្រក 0 យកច្រកណាដែលទំនេរ</translation>
    </message>
    <message>
        <source>Headquarters listens at %1.</source>
        <translation>ទីស្នាក់ការកណ្តាលកំពុងរង់ចាំនៅ %1។</translation>
    </message>
    <message>
        <source>--listen is an address and a port, as 127.0.0.1:8443 or [::]:8443.</source>
        <translation>--listen គឺអាសយដ្ឋាន និងច្រក ដូច 127.0.0.1:8443 ឬ [::]:8443។</translation>
    </message>
    <message>
        <source>exchange with the laptops until it is told to stop; one line a request to standard error</source>
        <translation>ផ្ញើ និងទទួលជាមួយកុំព្យូទ័ររហូតដល់ត្រូវបានបញ្ឈប់; សំណើមួយ បន្ទាត់មួយ ទៅលទ្ធផលកំហុសស្តង់ដារ</translation>
    </message>
    <message>
        <source>Others on this computer may read the key in %1; let only its owner read it (chmod 600).</source>
        <translation>អ្នកផ្សេងលើកុំព្យូទ័រនេះអាចអានសោក្នុង %1; សូមឱ្យតែម្ចាស់វាអានបាន (chmod 600)។</translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s)</source>
        <translation>
            <numerusform>%n កុំព្យូទ័រ</numerusform>
            <numerusform>%n កុំព្យូទ័រ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s) kept apart since</source>
        <translation>
            <numerusform>បានទុកដោយឡែក %n ដង តាំងពីពេលនោះ</numerusform>
            <numerusform>បានទុកដោយឡែក %n ដង តាំងពីពេលនោះ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>new</source>
        <translation>ថ្មី</translation>
    </message>
    <message>
        <source>known</source>
        <translation>ស្គាល់</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>ប្រហែលស្គាល់</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>ដូចមុន</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>បង្វិល</translation>
    </message>
</context>
<context>
    <name>output</name>
    <message>
        <source>Code of the figure</source>
        <translation>កូដតួលេខ</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>តួលេខ</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>អ្វីដែលរាប់</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>ថ្ងៃដំបូង</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>ថ្ងៃចុងក្រោយ</translation>
    </message>
    <message>
        <source>Code of the province</source>
        <translation>កូដខេត្ត</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>ខេត្ត</translation>
    </message>
    <message>
        <source>Code of the part</source>
        <translation>កូដផ្នែក</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>ផ្នែក</translation>
    </message>
    <message>
        <source>Code within the part</source>
        <translation>កូដក្នុងផ្នែក</translation>
    </message>
    <message>
        <source>Within the part</source>
        <translation>ក្នុងផ្នែក</translation>
    </message>
    <message>
        <source>People</source>
        <translation>បុគ្គល</translation>
    </message>
    <message>
        <source>Women and girls</source>
        <translation>ស្ត្រី និងក្មេងស្រី</translation>
    </message>
    <message>
        <source>Men and boys</source>
        <translation>បុរស និងក្មេងប្រុស</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>ក្រោម ១៨ ឆ្នាំ</translation>
    </message>
    <message>
        <source>Other value</source>
        <translation>តម្លៃផ្សេង</translation>
    </message>
    <message>
        <source>Hidden, as</source>
        <translation>លាក់ ជា</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>បញ្ជី</translation>
    </message>
    <message>
        <source>Sheets closed</source>
        <translation>បញ្ជីបានបិទ</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>វិធានរាប់</translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation>គ្រប់ខេត្ត</translation>
    </message>
    <message>
        <source>Impact Highlights %1</source>
        <translation>សមិទ្ធផលសំខាន់ៗ ឆ្នាំ %1</translation>
    </message>
    <message>
        <source>The Anti-Trafficking Day counted %1 participations.</source>
        <translation>ទិវាប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្សមានការចូលរួម %1។</translation>
    </message>
    <message>
        <source>%1 students took part in the student programme.</source>
        <translation>សិស្ស-និស្សិត %1 នាក់បានចូលរួមកម្មវិធីសិស្ស-និស្សិត។</translation>
    </message>
    <message>
        <source>%1 young leaders led its networks.</source>
        <translation>យុវជនដឹកនាំ %1 នាក់បានដឹកនាំបណ្តាញ។</translation>
    </message>
    <message>
        <source>%1 police, judges and officials were trained.</source>
        <translation>នគរបាល ចៅក្រម និងមន្ត្រី %1 នាក់បានទទួលការបណ្តុះបណ្តាល។</translation>
    </message>
    <message>
        <source>Every figure below can be opened to the sheets and rows that make it.</source>
        <translation>តួលេខនីមួយៗខាងក្រោមអាចបើកមើលដល់បញ្ជី និងជួរដែលបង្កើតវា។</translation>
    </message>
    <message>
        <source>%1 of the signed rows have both sex and age.</source>
        <translation>%1 នៃជួរដែលបានចុះហត្ថលេខាមានទាំងភេទ និងអាយុ។</translation>
    </message>
    <message>
        <source>Counts of people below 5 are hidden; there is none in this report.</source>
        <translation>ចំនួនមនុស្សក្រោម ៥ ត្រូវលាក់; ក្នុងរបាយការណ៍នេះគ្មានទេ។</translation>
    </message>
    <message>
        <source>Made on %1 by laptop %2 with Bandanh.</source>
        <translation>ធ្វើនៅ %1 ដោយកុំព្យូទ័រយួរដៃ %2 ជាមួយ Bandanh។</translation>
    </message>
    <message>
        <source>Made on %1 by %2 (laptop %3) with Bandanh.</source>
        <translation>ធ្វើនៅ %1 ដោយ %2 (កុំព្យូទ័រយួរដៃ %3) ជាមួយ Bandanh។</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>សមិទ្ធផលសំខាន់ៗ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>“&lt;5” stands for 1 to 4 people, or sessions that survivors led: so few could be known by the number. “5+” is 5 or more, hidden because a small number would follow from it; “…” is hidden altogether.</source>
        <translation>«&lt;៥» មានន័យថា ១ ដល់ ៤ នាក់ ឬវគ្គដែលអ្នករស់រានមានជីវិតដឹកនាំ៖ ចំនួនតិចបែបនេះអាចឲ្យគេស្គាល់បុគ្គល។ «៥+» គឺ ៥ ឬច្រើនជាង លាក់ព្រោះចំនួនតិចអាចគណនាចេញពីវាបាន; «…» លាក់ទាំងស្រុង។</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>បន្ត</translation>
    </message>
    <message>
        <source>How it is counted.</source>
        <translation>របៀបរាប់។</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 នៃ %2</translation>
    </message>
    <message>
        <source>Anti-trafficking advocacy programme, Cambodia</source>
        <translation>កម្មវិធីតស៊ូមតិប្រឆាំងអំពើជួញដូរមនុស្ស កម្ពុជា</translation>
    </message>
    <message>
        <source>%1 of %2 closed</source>
        <translation>បិទ %1 នៃ %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>មាតិកា</translation>
    </message>
    <message>
        <source>How complete.</source>
        <translation>ភាពគ្រប់គ្រាន់។</translation>
    </message>
    <message>
        <source>How well filled.</source>
        <translation>ភាពពេញលេញនៃជួរ។</translation>
    </message>
    <message>
        <source>Small numbers.</source>
        <translation>ចំនួនតិច។</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <translation>%1 ឡើង</translation>
    </message>
    <message>
        <source>none</source>
        <translation>គ្មាន</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sheet(s) closed.</source>
        <translation>
            <numerusform>បញ្ជី %1 ក្នុងចំណោម %n បានបិទ។</numerusform>
            <numerusform>បញ្ជី %1 ក្នុងចំណោម %n បានបិទ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) still to be closed: signed total, rows and scan have to agree.</source>
        <translation>
            <numerusform>បញ្ជី %n មិនទាន់បិទ៖ ចំនួនចុះហត្ថលេខាសរុប ជួរ និងស្កេនត្រូវតែត្រូវគ្នា។</numerusform>
            <numerusform>បញ្ជី %n មិនទាន់បិទ៖ ចំនួនចុះហត្ថលេខាសរុប ជួរ និងស្កេនត្រូវតែត្រូវគ្នា។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) hidden in this report.</source>
        <translation>
            <numerusform>តួលេខ %n ត្រូវលាក់ក្នុងរបាយការណ៍នេះ។</numerusform>
            <numerusform>តួលេខ %n ត្រូវលាក់ក្នុងរបាយការណ៍នេះ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Code of this edition: %1</source>
        <extracomment>%1 is letters and digits that are the same on paper and in the program.</extracomment>
        <translation>លេខកូដនៃការចេញផ្សាយនេះ៖ %1</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>Of a province whose number is below 5, on the legend of a map.</extracomment>
        <translation>បានលាក់</translation>
    </message>
    <message>
        <source>Name in Khmer</source>
        <translation>ឈ្មោះជាអក្សរខ្មែរ</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>ឈ្មោះជាអក្សរឡាតាំង</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ភេទ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>អាយុ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>School or institution</source>
        <translation>សាលារៀន ឬស្ថាប័ន</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>ហត្ថលេខា</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>បញ្ជីវត្តមាន</translation>
    </message>
    <message>
        <source>People who signed</source>
        <translation>ចំនួនចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>Name and signature of whoever counted:</source>
        <translation>ឈ្មោះ និងហត្ថលេខាអ្នករាប់៖</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ល.រ</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Anti-Trafficking Day</source>
        <translation>ទិវាប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស</translation>
    </message>
    <message>
        <source>student education</source>
        <translation>ការអប់រំសិស្ស-និស្សិត</translation>
    </message>
    <message>
        <source>student promotion</source>
        <translation>ការផ្សព្វផ្សាយដោយសិស្ស-និស្សិត</translation>
    </message>
    <message>
        <source>student prevention</source>
        <translation>ការបង្ការដោយសិស្ស-និស្សិត</translation>
    </message>
    <message>
        <source>governor meeting</source>
        <translation>កិច្ចប្រជុំជាមួយអភិបាលខេត្ត</translation>
    </message>
    <message>
        <source>ministry meeting</source>
        <translation>កិច្ចប្រជុំជាមួយក្រសួង</translation>
    </message>
    <message>
        <source>COMMIT meeting</source>
        <translation>កិច្ចប្រជុំ COMMIT</translation>
    </message>
    <message>
        <source>other meeting</source>
        <translation>កិច្ចប្រជុំផ្សេងទៀត</translation>
    </message>
    <message>
        <source>national training</source>
        <translation>វគ្គបណ្តុះបណ្តាលថ្នាក់ជាតិ</translation>
    </message>
    <message>
        <source>police training</source>
        <translation>វគ្គបណ្តុះបណ្តាលនគរបាល</translation>
    </message>
    <message>
        <source>judge training</source>
        <translation>វគ្គបណ្តុះបណ្តាលចៅក្រម</translation>
    </message>
    <message>
        <source>training</source>
        <translation>វគ្គបណ្តុះបណ្តាល</translation>
    </message>
    <message>
        <source>community session</source>
        <translation>វគ្គផ្សព្វផ្សាយក្នុងសហគមន៍</translation>
    </message>
    <message>
        <source>community event</source>
        <translation>ព្រឹត្តិការណ៍សហគមន៍</translation>
    </message>
    <message>
        <source>volunteer event</source>
        <translation>ព្រឹត្តិការណ៍អ្នកស្ម័គ្រចិត្ត</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>យុទ្ធនាការ</translation>
    </message>
    <message>
        <source>fundraiser</source>
        <translation>ការរៃអង្គាសប្រាក់</translation>
    </message>
    <message>
        <source>gala</source>
        <translation>ពិធីជប់លៀងសប្បុរសធម៌</translation>
    </message>
    <message>
        <source>other</source>
        <translation>ផ្សេងទៀត</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>គ្រោងទុក</translation>
    </message>
    <message>
        <source>held</source>
        <translation>បានធ្វើរួច</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>បានលើកពេល</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>បានលុបចោល</translation>
    </message>
    <message>
        <source>provincial</source>
        <translation>ថ្នាក់ខេត្ត</translation>
    </message>
    <message>
        <source>national</source>
        <translation>ថ្នាក់ជាតិ</translation>
    </message>
    <message>
        <source>regional</source>
        <translation>ថ្នាក់តំបន់</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>លេខយោង</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Title (Khmer)</source>
        <translation>ចំណងជើង (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>ចំណងជើង (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>រហូតដល់</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>Venue (Khmer)</source>
        <translation>កន្លែងប្រារព្ធ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Venue (English)</source>
        <translation>កន្លែងប្រារព្ធ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Venue given by</source>
        <translation>អ្នកផ្តល់កន្លែងប្រារព្ធ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>កម្រិត</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ចំនួនម៉ោង</translation>
    </message>
    <message>
        <source>Student network</source>
        <translation>បណ្តាញសិស្ស-និស្សិត</translation>
    </message>
    <message>
        <source>School</source>
        <translation>សាលារៀន</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>ដឹកនាំដោយ</translation>
    </message>
    <message>
        <source>Led by, how many</source>
        <translation>ចំនួនអ្នកដឹកនាំ</translation>
    </message>
    <message>
        <source>Participants expected</source>
        <translation>អ្នកចូលរួមដែលរំពឹងទុក</translation>
    </message>
    <message>
        <source>How many expected</source>
        <translation>ចំនួនដែលរំពឹងទុក</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>ប្រធានបទ</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>ចំណុចដែលបានលើកឡើង</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>កម្មវិធី</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>អ្វីដែលបានកើតឡើង</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>មេរៀនដែលទទួលបាន</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>សកម្មភាព</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>សកម្មភាព</translation>
    </message>
    <message>
        <source>host</source>
        <translation>ម្ចាស់ផ្ទះ</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>អ្នកឧបត្ថម្ភ</translation>
    </message>
    <message>
        <source>in conjunction with</source>
        <translation>រួមជាមួយ</translation>
    </message>
    <message>
        <source>co-organiser</source>
        <translation>អ្នករៀបចំរួម</translation>
    </message>
    <message>
        <source>co-trainer</source>
        <translation>គ្រូបណ្តុះបណ្តាលរួម</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>គណៈប្រតិភូ</translation>
    </message>
    <message>
        <source>met</source>
        <translation>បានជួប</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>បានអញ្ជើញ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ស្ថាប័ន</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>ផ្នែកទី</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>បានមក</translation>
    </message>
    <message>
        <source>Partner of an activity</source>
        <translation>ដៃគូនៃសកម្មភាព</translation>
    </message>
    <message>
        <source>Partners of activities</source>
        <translation>ដៃគូនៃសកម្មភាព</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>រូបស្កេន</translation>
    </message>
    <message>
        <source>proof photo</source>
        <translation>រូបថតជាភស្តុតាង</translation>
    </message>
    <message>
        <source>artwork</source>
        <translation>គំនូររចនា</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>កិច្ចព្រមព្រៀង</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>ខ្លឹមសារ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>ទំហំគិតជាបៃ</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>ប្រភេទមេឌៀ</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>រូបតូច</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>ឯកសារភ្ជាប់</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>ឯកសារភ្ជាប់</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>មិនបានចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>បានចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>no such column</source>
        <translation>គ្មានជួរឈរនេះ</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>អ្នកចូលរួម</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>អ្នកសម្របសម្រួល</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>វាគ្មិន</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>អ្នកដឹកនាំ</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>អ្នករៀបចំ</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>បញ្ជីវត្តមាន</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>ជួរទី</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>បុគ្គល</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>ហត្ថលេខា</translation>
    </message>
    <message>
        <source>Part played</source>
        <translation>តួនាទីក្នុងសកម្មភាព</translation>
    </message>
    <message>
        <source>Kind of participant</source>
        <translation>ប្រភេទអ្នកចូលរួម</translation>
    </message>
    <message>
        <source>Sex as written</source>
        <translation>ភេទដូចបានសរសេរ</translation>
    </message>
    <message>
        <source>Age as written</source>
        <translation>អាយុដូចបានសរសេរ</translation>
    </message>
    <message>
        <source>Birth as written</source>
        <translation>ថ្ងៃកំណើតដូចបានសរសេរ</translation>
    </message>
    <message>
        <source>Name as written (Khmer)</source>
        <translation>ឈ្មោះដូចបានសរសេរ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Name as written (Latin)</source>
        <translation>ឈ្មោះដូចបានសរសេរ (អក្សរឡាតាំង)</translation>
    </message>
    <message>
        <source>Phone as written</source>
        <translation>លេខទូរស័ព្ទដូចបានសរសេរ</translation>
    </message>
    <message>
        <source>Place read</source>
        <translation>ទីកន្លែងដែលអានបាន</translation>
    </message>
    <message>
        <source>Place as written</source>
        <translation>ទីកន្លែងដូចបានសរសេរ</translation>
    </message>
    <message>
        <source>School as written</source>
        <translation>សាលារៀនដូចបានសរសេរ</translation>
    </message>
    <message>
        <source>Institution as written</source>
        <translation>ស្ថាប័នដូចបានសរសេរ</translation>
    </message>
    <message>
        <source>Grade as written</source>
        <translation>ថ្នាក់ដូចបានសរសេរ</translation>
    </message>
    <message>
        <source>Not these people</source>
        <translation>មិនមែនបុគ្គលទាំងនេះ</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>មិនអាចដឹងបាន</translation>
    </message>
    <message>
        <source>Line of a sheet</source>
        <translation>ជួរក្នុងបញ្ជីវត្តមាន</translation>
    </message>
    <message>
        <source>Lines of sheets</source>
        <translation>ជួរក្នុងបញ្ជីវត្តមាន</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>បានរាប់</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>បានប៉ាន់ស្មាន</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>ការរាប់លើកទី</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>ស្ត្រី</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>បុរស</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>ក្មេងស្រី</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>ក្មេងប្រុស</translation>
    </message>
    <message>
        <source>Female, age not counted</source>
        <translation>ស្រី មិនបានរាប់អាយុ</translation>
    </message>
    <message>
        <source>Male, age not counted</source>
        <translation>ប្រុស មិនបានរាប់អាយុ</translation>
    </message>
    <message>
        <source>Sex not counted</source>
        <translation>មិនបានរាប់ភេទ</translation>
    </message>
    <message>
        <source>Of these named, female</source>
        <translation>ក្នុងនោះមានឈ្មោះ ស្រី</translation>
    </message>
    <message>
        <source>Of these named, male</source>
        <translation>ក្នុងនោះមានឈ្មោះ ប្រុស</translation>
    </message>
    <message>
        <source>Of these named on sheets</source>
        <translation>ក្នុងនោះមានឈ្មោះក្នុងបញ្ជីវត្តមាន</translation>
    </message>
    <message>
        <source>Counted or estimated</source>
        <translation>បានរាប់ ឬបានប៉ាន់ស្មាន</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>របៀបរាប់</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>រាប់ដោយ</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>ចំនួនមនុស្សដែលបានរាប់</translation>
    </message>
    <message>
        <source>Headcounts</source>
        <translation>ចំនួនមនុស្សដែលបានរាប់</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>អ្វីដែលមានក្នុងនោះ</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>ទម្រង់បញ្ជី</translation>
    </message>
    <message>
        <source>By</source>
        <translation>ដោយ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>នៅថ្ងៃ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ថ្មី</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>ស្គាល់</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>ប្រហែលស្គាល់</translation>
    </message>
    <message>
        <source>Same as before</source>
        <translation>ដូចមុន</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>បង្វិល</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>បានមិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ការនាំចូល</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>ការនាំចូល</translation>
    </message>
    <message>
        <source>pilot</source>
        <translation>សាកល្បង</translation>
    </message>
    <message>
        <source>running</source>
        <translation>កំពុងដំណើរការ</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>បានបិទ</translation>
    </message>
    <message>
        <source>Name (Khmer)</source>
        <translation>ឈ្មោះ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Name (Latin)</source>
        <translation>ឈ្មោះ (អក្សរឡាតាំង)</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>ថ្ងៃបង្កើត</translation>
    </message>
    <message>
        <source>Founded with</source>
        <translation>បង្កើតជាមួយ</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>ដំណាក់កាល</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Student networks</source>
        <translation>បណ្តាញសិស្ស-និស្សិត</translation>
    </message>
    <message>
        <source>high school</source>
        <translation>វិទ្យាល័យ</translation>
    </message>
    <message>
        <source>university</source>
        <translation>សាកលវិទ្យាល័យ</translation>
    </message>
    <message>
        <source>ministry</source>
        <translation>ក្រសួង</translation>
    </message>
    <message>
        <source>provincial hall</source>
        <translation>សាលាខេត្ត</translation>
    </message>
    <message>
        <source>police</source>
        <translation>នគរបាល</translation>
    </message>
    <message>
        <source>court</source>
        <translation>តុលាការ</translation>
    </message>
    <message>
        <source>non-governmental organisation</source>
        <translation>អង្គការក្រៅរដ្ឋាភិបាល</translation>
    </message>
    <message>
        <source>company</source>
        <translation>ក្រុមហ៊ុន</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>ក្រុមហ៊ុនដឹកជញ្ជូន</translation>
    </message>
    <message>
        <source>bus operator</source>
        <translation>ក្រុមហ៊ុនរថយន្តក្រុង</translation>
    </message>
    <message>
        <source>tuk-tuk operator</source>
        <translation>អ្នករត់តុកតុក</translation>
    </message>
    <message>
        <source>media</source>
        <translation>ប្រព័ន្ធផ្សព្វផ្សាយ</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>កាសែត</translation>
    </message>
    <message>
        <source>magazine</source>
        <translation>ទស្សនាវដ្តី</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>កន្លែងប្រារព្ធ</translation>
    </message>
    <message>
        <source>community</source>
        <translation>សហគមន៍</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>អង្គការសហប្រជាជាតិ</translation>
    </message>
    <message>
        <source>intergovernmental body</source>
        <translation>ស្ថាប័នអន្តររដ្ឋាភិបាល</translation>
    </message>
    <message>
        <source>COMMIT Taskforce delegation</source>
        <translation>គណៈប្រតិភូក្រុមការងារ COMMIT</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ប្រទេស</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>ជាផ្នែកនៃ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>លេខទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>អ៊ីមែល</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>ស្ថាប័ន</translation>
    </message>
    <message>
        <source>female</source>
        <translation>ស្រី</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ប្រុស</translation>
    </message>
    <message>
        <source>given</source>
        <translation>បានយល់ព្រម</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>បានបដិសេធ</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>បានដកវិញ</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>បុគ្គលផ្ទាល់</translation>
    </message>
    <message>
        <source>the guardian</source>
        <translation>អាណាព្យាបាល</translation>
    </message>
    <message>
        <source>the school</source>
        <translation>សាលារៀន</translation>
    </message>
    <message>
        <source>Family name (Khmer)</source>
        <translation>នាមត្រកូល (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Given name (Khmer)</source>
        <translation>នាមខ្លួន (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Family name (Latin)</source>
        <translation>នាមត្រកូល (អក្សរឡាតាំង)</translation>
    </message>
    <message>
        <source>Given name (Latin)</source>
        <translation>នាមខ្លួន (អក្សរឡាតាំង)</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ភេទ</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>ថ្ងៃខែឆ្នាំកំណើត</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ការយល់ព្រម</translation>
    </message>
    <message>
        <source>Consent of</source>
        <translation>ថ្ងៃយល់ព្រម</translation>
    </message>
    <message>
        <source>Consent by</source>
        <translation>អ្នកផ្តល់ការយល់ព្រម</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>កុំទាក់ទង</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>គ្រួសារ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>បុគ្គល</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>បុគ្គលតែមួយ</translation>
    </message>
    <message>
        <source>not the same person</source>
        <translation>មិនមែនបុគ្គលតែមួយ</translation>
    </message>
    <message>
        <source>First</source>
        <translation>បុគ្គលទីមួយ</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>បុគ្គលទីពីរ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>ការសម្រេច</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>ថ្ងៃសម្រេច</translation>
    </message>
    <message>
        <source>Same or not the same</source>
        <translation>បុគ្គលតែមួយ ឬមិនមែន</translation>
    </message>
    <message>
        <source>Headers, folded</source>
        <translation>ក្បាលជួរឈរ សម្រាប់ប្រៀបធៀប</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ក្បាលជួរឈរ</translation>
    </message>
    <message>
        <source>What each column holds</source>
        <translation>អ្វីដែលមានក្នុងជួរឈរនីមួយៗ</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>សញ្ញាបំបែក</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>ការអ៊ិនកូដ</translation>
    </message>
    <message>
        <source>Sheet layout</source>
        <translation>ទម្រង់បញ្ជី</translation>
    </message>
    <message>
        <source>Sheet layouts</source>
        <translation>ទម្រង់បញ្ជី</translation>
    </message>
    <message>
        <source>student</source>
        <translation>សិស្ស-និស្សិត</translation>
    </message>
    <message>
        <source>young leader</source>
        <translation>យុវជនដឹកនាំ</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>គ្រូបង្រៀន</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>ចៅក្រម</translation>
    </message>
    <message>
        <source>official</source>
        <translation>មន្ត្រី</translation>
    </message>
    <message>
        <source>government</source>
        <translation>រដ្ឋាភិបាល</translation>
    </message>
    <message>
        <source>community member</source>
        <translation>សមាជិកសហគមន៍</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>អ្នកស្ម័គ្រចិត្ត</translation>
    </message>
    <message>
        <source>survivor</source>
        <translation>អ្នករស់រានមានជីវិត</translation>
    </message>
    <message>
        <source>member</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>focal point</source>
        <translation>អ្នកទំនាក់ទំនងបង្គោល</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>គ្រូបណ្តុះបណ្តាល</translation>
    </message>
    <message>
        <source>VFC leader</source>
        <translation>អ្នកដឹកនាំ VFC</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>អ្នកទាក់ទង</translation>
    </message>
    <message>
        <source>president</source>
        <translation>ប្រធាន</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>អនុប្រធាន</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>លេខាធិការ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>មុខតំណែង</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>ថ្នាក់ទី</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ចាប់ពី</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>open</source>
        <translation>មិនទាន់បិទ</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>បានផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>ថ្ងៃបោះពុម្ព</translation>
    </message>
    <message>
        <source>Rows on paper</source>
        <translation>ចំនួនជួរលើក្រដាស</translation>
    </message>
    <message>
        <source>Signed total</source>
        <translation>ចំនួនចុះហត្ថលេខាសរុប</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>បានស្កេន</translation>
    </message>
    <message>
        <source>At the office on</source>
        <translation>ថ្ងៃដល់ការិយាល័យ</translation>
    </message>
    <message>
        <source>At headquarters on</source>
        <translation>ថ្ងៃដល់ទីស្នាក់ការកណ្តាល</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>ថ្ងៃបិទ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>ផ្ទៀងផ្ទាត់ដោយ</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>រូបស្កេន</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>បញ្ជីវត្តមាន</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>បញ្ជីវត្តមាន</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>បានផ្លាស់ប្តូរនៅពេលជាមួយគ្នា</translation>
    </message>
    <message>
        <source>removed meanwhile</source>
        <translation>បានលុបនៅពេលជាមួយគ្នា</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>បានការពារ</translation>
    </message>
    <message>
        <source>what stands</source>
        <translation>តម្លៃដែលកំពុងប្រើ</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>តម្លៃផ្សេង</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>កំណត់ត្រា</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ជួរ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>វាល</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>មូលហេតុ</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>តម្លៃដែលកំពុងប្រើ</translation>
    </message>
    <message>
        <source>Standing, by</source>
        <translation>តម្លៃដែលកំពុងប្រើ ដោយ</translation>
    </message>
    <message>
        <source>Standing, at</source>
        <translation>តម្លៃដែលកំពុងប្រើ នៅ</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>តម្លៃផ្សេង</translation>
    </message>
    <message>
        <source>The other, by</source>
        <translation>តម្លៃផ្សេង ដោយ</translation>
    </message>
    <message>
        <source>The other, at</source>
        <translation>តម្លៃផ្សេង នៅ</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>កុំព្យូទ័រ</translation>
    </message>
    <message>
        <source>Entry of its log</source>
        <translation>លេខក្នុងកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>ទិន្នន័យមិនត្រូវគ្នា</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>ទិន្នន័យមិនត្រូវគ្នា</translation>
    </message>
    <message>
        <source>Code of Conduct</source>
        <translation>ក្រមប្រតិបត្តិ</translation>
    </message>
    <message>
        <source>memorandum</source>
        <translation>អនុស្សរណៈយោគយល់</translation>
    </message>
    <message>
        <source>sponsorship</source>
        <translation>ការឧបត្ថម្ភ</translation>
    </message>
    <message>
        <source>social enterprise</source>
        <translation>សហគ្រាសសង្គម</translation>
    </message>
    <message>
        <source>partnership</source>
        <translation>ភាពជាដៃគូ</translation>
    </message>
    <message>
        <source>co-host</source>
        <translation>សហម្ចាស់ផ្ទះ</translation>
    </message>
    <message>
        <source>gifts in kind</source>
        <translation>អំណោយជាវត្ថុ</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>សេចក្តីព្រាង</translation>
    </message>
    <message>
        <source>active</source>
        <translation>កំពុងមានសុពលភាព</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>បានបញ្ចប់</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>ដៃគូ</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>ភាគីម្ខាងទៀត</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>ថ្ងៃចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>ថ្ងៃផុតកំណត់</translation>
    </message>
    <message>
        <source>Signed paper</source>
        <translation>ឯកសារបានចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>កិច្ចព្រមព្រៀង</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>កិច្ចព្រមព្រៀង</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>គោលនយោបាយ</translation>
    </message>
    <message>
        <source>training of the staff</source>
        <translation>ការបណ្តុះបណ្តាលបុគ្គលិក</translation>
    </message>
    <message>
        <source>clause in contracts</source>
        <translation>ប្រការក្នុងកិច្ចសន្យា</translation>
    </message>
    <message>
        <source>information for travellers</source>
        <translation>ព័ត៌មានសម្រាប់អ្នកធ្វើដំណើរ</translation>
    </message>
    <message>
        <source>work with stakeholders</source>
        <translation>ការងារជាមួយភាគីពាក់ព័ន្ធ</translation>
    </message>
    <message>
        <source>yearly report</source>
        <translation>របាយការណ៍ប្រចាំឆ្នាំ</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>មិនទាន់ចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>កំពុងអនុវត្ត</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>បានបំពេញ</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>លក្ខខណ្ឌ</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>គិតត្រឹមថ្ងៃ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>ភស្តុតាង</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>ឯកសារភស្តុតាង</translation>
    </message>
    <message>
        <source>Criterion of the Code of Conduct</source>
        <translation>លក្ខខណ្ឌនៃក្រមប្រតិបត្តិ</translation>
    </message>
    <message>
        <source>Criteria of the Code of Conduct</source>
        <translation>លក្ខខណ្ឌនៃក្រមប្រតិបត្តិ</translation>
    </message>
    <message>
        <source>Creator of a campaign</source>
        <translation>អ្នកបង្កើតយុទ្ធនាការ</translation>
    </message>
    <message>
        <source>Creators of campaigns</source>
        <translation>អ្នកបង្កើតយុទ្ធនាការ</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>គោលដៅទឹកប្រាក់</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>រៃអង្គាសបាន</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>រូបិយប័ណ្ណ</translation>
    </message>
    <message>
        <source>Page on the internet</source>
        <translation>ទំព័រលើអ៊ីនធឺណិត</translation>
    </message>
    <message>
        <source>Goal of a campaign</source>
        <translation>គោលដៅនៃយុទ្ធនាការ</translation>
    </message>
    <message>
        <source>Goals of campaigns</source>
        <translation>គោលដៅនៃយុទ្ធនាការ</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>នៅរង់ចាំ</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>បានអនុវត្តតាម</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>ហួសកំណត់</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>បានបោះបង់</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>អ្នកសន្យា</translation>
    </message>
    <message>
        <source>Promised by (person)</source>
        <translation>អ្នកសន្យា (បុគ្គល)</translation>
    </message>
    <message>
        <source>What was promised (Khmer)</source>
        <translation>អ្វីដែលបានសន្យា (ខ្មែរ)</translation>
    </message>
    <message>
        <source>What was promised (English)</source>
        <translation>អ្វីដែលបានសន្យា (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>ថ្ងៃកំណត់</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>ថ្ងៃបានធ្វើរួច</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>ការសន្យា</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>ការសន្យា</translation>
    </message>
    <message>
        <source>hotel space</source>
        <translation>កន្លែងក្នុងសណ្ឋាគារ</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>ទំនិញ</translation>
    </message>
    <message>
        <source>media space</source>
        <translation>ទំព័រផ្សាយក្នុងប្រព័ន្ធផ្សព្វផ្សាយ</translation>
    </message>
    <message>
        <source>professional time</source>
        <translation>ពេលវេលាការងារជំនាញ</translation>
    </message>
    <message>
        <source>funds raised</source>
        <translation>ប្រាក់រៃអង្គាសបាន</translation>
    </message>
    <message>
        <source>space on vehicles</source>
        <translation>កន្លែងបិទលើយានយន្ត</translation>
    </message>
    <message>
        <source>sponsorship of the gala</source>
        <translation>ការឧបត្ថម្ភពិធីជប់លៀងសប្បុរសធម៌</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>ការបោះពុម្ព</translation>
    </message>
    <message>
        <source>in cash</source>
        <translation>ជាសាច់ប្រាក់</translation>
    </message>
    <message>
        <source>in kind</source>
        <translation>ជាវត្ថុ</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>អ្នកផ្តល់</translation>
    </message>
    <message>
        <source>Given by (person)</source>
        <translation>អ្នកផ្តល់ (បុគ្គល)</translation>
    </message>
    <message>
        <source>In cash or in kind</source>
        <translation>ជាសាច់ប្រាក់ ឬជាវត្ថុ</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>អ្វីដែលផ្តល់</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>បរិមាណ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ឯកតា</translation>
    </message>
    <message>
        <source>Value pledged</source>
        <translation>តម្លៃសន្យាផ្តល់</translation>
    </message>
    <message>
        <source>Value received</source>
        <translation>តម្លៃបានទទួល</translation>
    </message>
    <message>
        <source>How the value was found</source>
        <translation>របៀបកំណត់តម្លៃ</translation>
    </message>
    <message>
        <source>Pledged on</source>
        <translation>ថ្ងៃសន្យាផ្តល់</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>ថ្ងៃទទួល</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>វិភាគទាន</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>វិភាគទាន</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>ខេត្ត/រាជធានី</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>សម្រេចដោយ</translation>
    </message>
    <message>
        <source>Higher-risk province</source>
        <translation>ខេត្តដែលមានហានិភ័យខ្ពស់</translation>
    </message>
    <message>
        <source>Higher-risk provinces</source>
        <translation>ខេត្តដែលមានហានិភ័យខ្ពស់</translation>
    </message>
    <message>
        <source>poster</source>
        <translation>ផ្ទាំងរូបភាព</translation>
    </message>
    <message>
        <source>banner</source>
        <translation>បដា</translation>
    </message>
    <message>
        <source>banner on a bus</source>
        <translation>បដាលើរថយន្តក្រុង</translation>
    </message>
    <message>
        <source>print advertisement</source>
        <translation>ការផ្សព្វផ្សាយក្នុងកាសែត ឬទស្សនាវដ្តី</translation>
    </message>
    <message>
        <source>leaflet</source>
        <translation>ខិត្តប័ណ្ណ</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>វិទ្យុ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ទំហំ</translation>
    </message>
    <message>
        <source>Print run</source>
        <translation>ចំនួនបោះពុម្ព</translation>
    </message>
    <message>
        <source>Artwork</source>
        <translation>គំនូររចនា</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>សម្ភារៈផ្សព្វផ្សាយ</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>សម្ភារៈផ្សព្វផ្សាយ</translation>
    </message>
    <message>
        <source>Educational message</source>
        <translation>សារអប់រំ</translation>
    </message>
    <message>
        <source>Message on a material</source>
        <translation>សារលើសម្ភារៈផ្សព្វផ្សាយ</translation>
    </message>
    <message>
        <source>Messages on materials</source>
        <translation>សារលើសម្ភារៈផ្សព្វផ្សាយ</translation>
    </message>
    <message>
        <source>Coalition Against Human Trafficking</source>
        <translation>សម្ព័ន្ធប្រឆាំងអំពើជួញដូរមនុស្ស</translation>
    </message>
    <message>
        <source>COMMIT Taskforce</source>
        <translation>ក្រុមការងារ COMMIT</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>សមាជិកនៃ</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>សមាជិកភាព</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>សមាជិកភាព</translation>
    </message>
    <message>
        <source>human trafficking</source>
        <translation>អំពើជួញដូរមនុស្ស</translation>
    </message>
    <message>
        <source>sexual exploitation</source>
        <translation>ការកេងប្រវ័ញ្ចផ្លូវភេទ</translation>
    </message>
    <message>
        <source>domestic servitude</source>
        <translation>ទាសភាពក្នុងផ្ទះ</translation>
    </message>
    <message>
        <source>children&apos;s rights</source>
        <translation>សិទ្ធិកុមារ</translation>
    </message>
    <message>
        <source>rape</source>
        <translation>ការរំលោភសេពសន្ថវៈ</translation>
    </message>
    <message>
        <source>forced marriage</source>
        <translation>អាពាហ៍ពិពាហ៍ដោយបង្ខំ</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>បានអនុម័ត</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ប្រធានបទ</translation>
    </message>
    <message>
        <source>Text (Khmer)</source>
        <translation>អត្ថបទ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Text (English)</source>
        <translation>អត្ថបទ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>អ្នកទទួលសារ</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>ថ្ងៃអនុម័ត</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>អនុម័តដោយ</translation>
    </message>
    <message>
        <source>Educational messages</source>
        <translation>សារអប់រំ</translation>
    </message>
    <message>
        <source>Consent withdrawn on</source>
        <translation>ថ្ងៃដកការយល់ព្រម</translation>
    </message>
    <message>
        <source>Consent to what</source>
        <translation>យល់ព្រមលើអ្វី</translation>
    </message>
    <message>
        <source>tuk-tuk</source>
        <translation>តុកតុក</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>រថយន្តក្រុង</translation>
    </message>
    <message>
        <source>billboard</source>
        <translation>ផ្ទាំងផ្សាយធំ</translation>
    </message>
    <message>
        <source>school</source>
        <translation>សាលារៀន</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>បាត់</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>មិនបានបោះពុម្ព</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>មធ្យោបាយផ្សព្វផ្សាយ</translation>
    </message>
    <message>
        <source>Vehicle or line</source>
        <translation>យានយន្ត ឬខ្សែ</translation>
    </message>
    <message>
        <source>Operator or publication</source>
        <translation>ម្ចាស់យានយន្ត ឬសារព័ត៌មាន</translation>
    </message>
    <message>
        <source>Province of destination</source>
        <translation>ខេត្តគោលដៅ</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>ថ្លៃចំណាយ</translation>
    </message>
    <message>
        <source>Proof photo</source>
        <translation>រូបថតជាភស្តុតាង</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>ទីតាំងផ្សព្វផ្សាយ</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>ទីតាំងផ្សព្វផ្សាយ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>ការចេញផ្សាយលើកទី</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>តួលេខ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Frozen by</source>
        <translation>រក្សាទុកជាស្ថាពរដោយ</translation>
    </message>
    <message>
        <source>Frozen at</source>
        <translation>រក្សាទុកជាស្ថាពរនៅ</translation>
    </message>
    <message>
        <source>Edition of the report</source>
        <translation>ការចេញផ្សាយរបាយការណ៍</translation>
    </message>
    <message>
        <source>Editions of the report</source>
        <translation>ការចេញផ្សាយរបាយការណ៍</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>កូដ</translation>
    </message>
    <message>
        <source>Rows typed, as stated</source>
        <translation>ចំនួនជួរវាយបញ្ចូល ដូចបានសរសេរ</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>វាយបញ្ចូលដោយ</translation>
    </message>
    <message>
        <source>End of a line</source>
        <translation>សញ្ញាចុងបន្ទាត់</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ជួរឈរ</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>ពាក្យ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ស្លាក</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ស្លាក</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>សូចនាករ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>គោលដៅ</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>គោលដៅ</translation>
    </message>
    <message>
        <source>Score before</source>
        <translation>ពិន្ទុមុនវគ្គ</translation>
    </message>
    <message>
        <source>Score after</source>
        <translation>ពិន្ទុក្រោយវគ្គ</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>ពិន្ទុពេញ</translation>
    </message>
    <message>
        <source>Test score</source>
        <translation>ពិន្ទុតេស្ត</translation>
    </message>
    <message>
        <source>Test scores</source>
        <translation>ពិន្ទុតេស្ត</translation>
    </message>
    <message>
        <source>City</source>
        <translation>ទីក្រុង</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>ជំនាញ</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>ចំណាប់អារម្មណ៍</translation>
    </message>
    <message>
        <source>Whom they know</source>
        <translation>អ្នកដែលគេស្គាល់</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>ពេលទំនេរ</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>ព្រឹត្តិបត្រ</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>ថ្ងៃចូលរួម</translation>
    </message>
    <message>
        <source>Last active on</source>
        <translation>ថ្ងៃសកម្មចុងក្រោយ</translation>
    </message>
    <message>
        <source>Volunteer profile</source>
        <translation>ប្រវត្តិរូបអ្នកស្ម័គ្រចិត្ត</translation>
    </message>
    <message>
        <source>Volunteer profiles</source>
        <translation>ប្រវត្តិរូបអ្នកស្ម័គ្រចិត្ត</translation>
    </message>
    <message>
        <source>named in a list</source>
        <translation>មានឈ្មោះក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>Kind of what is meant</source>
        <translation>ប្រភេទនៃអ្វីដែលចង់និយាយដល់</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>ដូចដែលបានសរសេរ</translation>
    </message>
    <message>
        <source>Not meant</source>
        <translation>មិនមែនមួយនេះ</translation>
    </message>
    <message>
        <source>the law and compliance with it</source>
        <translation>ច្បាប់ និងការអនុវត្តច្បាប់</translation>
    </message>
    <message>
        <source>the conditions that lead to trafficking</source>
        <translation>លក្ខខណ្ឌដែលនាំទៅរកការជួញដូរមនុស្ស</translation>
    </message>
    <message>
        <source>the needs of victims</source>
        <translation>តម្រូវការរបស់ជនរងគ្រោះ</translation>
    </message>
    <message>
        <source>first-hand accounts</source>
        <translation>រឿងរ៉ាវផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>ខ្មែរ</translation>
    </message>
    <message>
        <source>English</source>
        <translation>អង់គ្លេស</translation>
    </message>
    <message>
        <source>French</source>
        <translation>បារាំង</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>វៀតណាម</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>ថៃ</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>ឡាវ</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>ចិន</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>ភូមា</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>ជប៉ុន</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>កូរ៉េ</translation>
    </message>
    <message>
        <source>German</source>
        <translation>អាល្លឺម៉ង់</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>អេស្ប៉ាញ</translation>
    </message>
    <message>
        <source>design</source>
        <translation>ការរចនា</translation>
    </message>
    <message>
        <source>event organising</source>
        <translation>ការរៀបចំព្រឹត្តិការណ៍</translation>
    </message>
    <message>
        <source>film</source>
        <translation>ភាពយន្ត</translation>
    </message>
    <message>
        <source>fundraising</source>
        <translation>ការរៃអង្គាសប្រាក់</translation>
    </message>
    <message>
        <source>law</source>
        <translation>ច្បាប់</translation>
    </message>
    <message>
        <source>logistics</source>
        <translation>ភស្តុភារកម្ម</translation>
    </message>
    <message>
        <source>music</source>
        <translation>តន្ត្រី</translation>
    </message>
    <message>
        <source>photography</source>
        <translation>ការថតរូប</translation>
    </message>
    <message>
        <source>press</source>
        <translation>សារព័ត៌មាន</translation>
    </message>
    <message>
        <source>research</source>
        <translation>ការស្រាវជ្រាវ</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>បណ្តាញសង្គម</translation>
    </message>
    <message>
        <source>teaching</source>
        <translation>ការបង្រៀន</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>ការបកប្រែ</translation>
    </message>
    <message>
        <source>web</source>
        <translation>គេហទំព័រ</translation>
    </message>
    <message>
        <source>artists</source>
        <translation>សិល្បករ</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>ក្រុមហ៊ុន</translation>
    </message>
    <message>
        <source>donors</source>
        <translation>ម្ចាស់ជំនួយ</translation>
    </message>
    <message>
        <source>embassies</source>
        <translation>ស្ថានទូត</translation>
    </message>
    <message>
        <source>faith groups</source>
        <translation>ក្រុមសាសនា</translation>
    </message>
    <message>
        <source>the media</source>
        <translation>ប្រព័ន្ធផ្សព្វផ្សាយ</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>សាលារៀន</translation>
    </message>
    <message>
        <source>sports clubs</source>
        <translation>ក្លឹបកីឡា</translation>
    </message>
    <message>
        <source>universities</source>
        <translation>សាកលវិទ្យាល័យ</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>មិនបានបញ្ជាក់ឈ្មោះ</translation>
    </message>
</context>
<context>
    <name>rejections</name>
    <message>
        <source>The date in “%1” is not in any calendar; write the right one.</source>
        <translation>កាលបរិច្ឆេទក្នុង «%1» មិនមានក្នុងប្រតិទិនទេ។ សូមសរសេរឱ្យត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>The age in “%1” is not between 1 and 120; write the right one.</source>
        <translation>អាយុក្នុង «%1» មិននៅចន្លោះ ១ និង ១២០ ទេ។ សូមសរសេរឱ្យត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>The age in “%1” is not a number; write it in digits.</source>
        <translation>អាយុក្នុង «%1» មិនមែនជាលេខទេ។ សូមសរសេរវាជាលេខ។</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns; take out what is too much.</source>
        <translation>ជួរនេះមានក្រឡាច្រើនជាងចំនួនជួរឈរ។ សូមដកក្រឡាដែលលើសចេញ។</translation>
    </message>
    <message>
        <source>The row ends before the name is complete; write the missing cells.</source>
        <translation>ជួរនេះចប់មុនពេលឈ្មោះពេញលេញ។ សូមបំពេញក្រឡាដែលខ្វះ។</translation>
    </message>
    <message>
        <source>A quotation mark is opened in “%1” and not closed; close it or take it out.</source>
        <translation>សញ្ញាសម្រង់បានបើកក្នុង «%1» តែមិនបានបិទ។ សូមបិទវា ឬដកវាចេញ។</translation>
    </message>
    <message>
        <source>The name in “%1” begins with a sign such as = or +; take it out.</source>
        <translation>ឈ្មោះក្នុង «%1» ចាប់ផ្តើមដោយសញ្ញាដូចជា = ឬ +។ សូមដកវាចេញ។</translation>
    </message>
    <message>
        <source>There are more than 1,000 characters in “%1”; shorten it.</source>
        <translation>ក្នុង «%1» មានលើសពី ១ ០០០ តួអក្សរ។ សូមសរសេរឱ្យខ្លីជាងនេះ។</translation>
    </message>
    <message>
        <source>There is a character in “%1” that cannot be shown; write the cell again.</source>
        <translation>ក្នុង «%1» មានតួអក្សរដែលមិនអាចបង្ហាញបាន។ សូមសរសេរក្រឡានេះឡើងវិញ។</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>ជួរឈរទី %1</translation>
    </message>
    <message>
        <source>What stands in “%1” cannot be read there; write it again.</source>
        <translation>មិនអាចអានអ្វីដែលមានក្នុង «%1» បានទេ។ សូមសរសេរវាឡើងវិញ។</translation>
    </message>
    <message>
        <source>“%1” names something that is not here yet; import its list first.</source>
        <translation>«%1» ចង្អុលទៅអ្វីដែលមិនទាន់មានក្នុងនេះ។ សូមនាំចូលបញ្ជីរបស់វាជាមុនសិន។</translation>
    </message>
    <message>
        <source>The row says nothing that could be recorded.</source>
        <translation>ជួរនេះគ្មានអ្វីអាចកត់ត្រាបានទេ។</translation>
    </message>
    <message>
        <source>“%1” says something else than another cell of the row; correct one of them.</source>
        <translation>អ្វីដែលមានក្នុង «%1» ខុសពីក្រឡាផ្សេងនៃជួរនេះ សូមកែក្រឡាមួយ។</translation>
    </message>
    <message>
        <source>The row says something else than an edition of the Highlights that is frozen; it stays as it is.</source>
        <translation>ជួរនេះខុសពីការចេញផ្សាយសមិទ្ធផលសំខាន់ៗដែលបានបង្កកហើយ។ ការចេញផ្សាយនោះនៅដដែល។</translation>
    </message>
    <message>
        <source>Only question marks or a formula’s error are left in “%1”; write again what stood there.</source>
        <translation>ក្នុង «%1» នៅសល់តែសញ្ញាសួរ ឬកំហុសនៃរូបមន្ត។ សូមសរសេរអ្វីដែលធ្លាប់មានឡើងវិញ។</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>under 18</source>
        <translation>ក្រោម ១៨ ឆ្នាំ</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation>១៨ ដល់ ២៤ ឆ្នាំ</translation>
    </message>
    <message>
        <source>25 and over</source>
        <translation>២៥ ឆ្នាំឡើងទៅ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>មិនដឹង</translation>
    </message>
    <message>
        <source>Named on sheets</source>
        <translation>មានឈ្មោះក្នុងបញ្ជីវត្តមាន</translation>
    </message>
    <message>
        <source>Counted, not named</source>
        <translation>បានរាប់ តែគ្មានឈ្មោះ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>participations</source>
        <translation>ការចូលរួម</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>បុគ្គល</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>បណ្តាញ</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>សាលារៀន</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>សកម្មភាព</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>វគ្គ</translation>
    </message>
    <message>
        <source>person-hours</source>
        <translation>ម៉ោង-បុគ្គល</translation>
    </message>
    <message>
        <source>share</source>
        <translation>ភាគរយ</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>តាមភេទ</translation>
    </message>
    <message>
        <source>By kind of participant</source>
        <translation>តាមប្រភេទអ្នកចូលរួម</translation>
    </message>
    <message>
        <source>By kind of activity</source>
        <translation>តាមប្រភេទសកម្មភាព</translation>
    </message>
    <message>
        <source>By province</source>
        <translation>តាមខេត្ត</translation>
    </message>
    <message>
        <source>By age group</source>
        <translation>តាមក្រុមអាយុ</translation>
    </message>
    <message>
        <source>Named, by sex</source>
        <translation>មានឈ្មោះ តាមភេទ</translation>
    </message>
    <message>
        <source>By school</source>
        <translation>តាមសាលារៀន</translation>
    </message>
    <message>
        <source>Not the sum of all headcounts, which would be</source>
        <translation>មិនមែនផលបូកចំនួនមនុស្សដែលបានរាប់ទាំងអស់ទេ ដែលអាចជា</translation>
    </message>
    <message>
        <source>Terms as a leader</source>
        <translation>អាណត្តិជាអ្នកដឹកនាំ</translation>
    </message>
    <message>
        <source>By student network</source>
        <translation>តាមបណ្តាញសិស្ស-និស្សិត</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>គ្រោងទុក</translation>
    </message>
    <message>
        <source>Planned, by kind of activity</source>
        <translation>គ្រោងទុក តាមប្រភេទសកម្មភាព</translation>
    </message>
    <message>
        <source>Held, by kind of activity</source>
        <translation>បានធ្វើរួច តាមប្រភេទសកម្មភាព</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>តាមស្ថានភាព</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>តាមកម្រិត</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>ការចូលរួម</translation>
    </message>
    <message>
        <source>By institution</source>
        <translation>តាមស្ថាប័ន</translation>
    </message>
    <message>
        <source>By province, as it may be shown</source>
        <translation>តាមខេត្ត ដូចដែលអាចបង្ហាញបាន</translation>
    </message>
    <message>
        <source>Signed rows</source>
        <translation>ជួរដែលបានចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>Rows with sex and age</source>
        <translation>ជួរដែលមានភេទ និងអាយុ</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>បញ្ជីវត្តមាន</translation>
    </message>
    <message>
        <source>Sheets closed</source>
        <translation>បញ្ជីវត្តមានដែលបានបិទ</translation>
    </message>
    <message>
        <source>Days from paper to headquarters, median</source>
        <translation>ចំនួនថ្ងៃពីក្រដាសដល់ទីស្នាក់ការកណ្តាល (មេដ្យាន)</translation>
    </message>
    <message>
        <source>Days from paper to headquarters, all sheets together</source>
        <translation>ចំនួនថ្ងៃពីក្រដាសដល់ទីស្នាក់ការកណ្តាល បញ្ជីទាំងអស់បូកគ្នា</translation>
    </message>
    <message>
        <source>Anti-Trafficking Day participants</source>
        <translation>អ្នកចូលរួមទិវាប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស</translation>
    </message>
    <message>
        <source>How many times somebody took part in an Anti-Trafficking Day.</source>
        <translation>ចំនួនដងដែលមានមនុស្សចូលរួមទិវាប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស។</translation>
    </message>
    <message>
        <source>Distinct people of each activity held, on lines that are not marked as unsigned, plus headcounts less the people named within them.</source>
        <translation>បុគ្គលខុសៗគ្នានៃសកម្មភាពនីមួយៗដែលបានធ្វើរួច លើជួរដែលមិនបានសម្គាល់ថាគ្មានហត្ថលេខា បូកនឹងចំនួនមនុស្សដែលបានរាប់ ដកអ្នកដែលមានឈ្មោះក្នុងនោះ។</translation>
    </message>
    <message>
        <source>Students engaged</source>
        <translation>សិស្ស-និស្សិតដែលបានចូលរួម</translation>
    </message>
    <message>
        <source>How many different students took part in student activities.</source>
        <translation>ចំនួនសិស្ស-និស្សិតខុសៗគ្នាដែលបានចូលរួមសកម្មភាពសិស្ស-និស្សិត។</translation>
    </message>
    <message>
        <source>Distinct students named at student activities held, plus for each school the largest headcount of one session less the students named at that school.</source>
        <translation>សិស្ស-និស្សិតខុសៗគ្នាដែលមានឈ្មោះក្នុងសកម្មភាពសិស្ស-និស្សិតដែលបានធ្វើរួច បូកសម្រាប់សាលារៀននីមួយៗនូវចំនួនមនុស្សដែលបានរាប់ច្រើនបំផុតក្នុងវគ្គមួយ ដកសិស្ស-និស្សិតដែលមានឈ្មោះនៅសាលានោះ។</translation>
    </message>
    <message>
        <source>New student networks</source>
        <translation>បណ្តាញសិស្ស-និស្សិតថ្មី</translation>
    </message>
    <message>
        <source>How many student networks began to work.</source>
        <translation>ចំនួនបណ្តាញសិស្ស-និស្សិតដែលបានចាប់ផ្តើមធ្វើការ។</translation>
    </message>
    <message>
        <source>Networks founded in the period that held at least one activity in it.</source>
        <translation>បណ្តាញដែលបានបង្កើតក្នុងរយៈពេលនោះ ហើយបានធ្វើសកម្មភាពយ៉ាងតិចមួយក្នុងរយៈពេលដដែល។</translation>
    </message>
    <message>
        <source>Young leaders</source>
        <translation>យុវជនដឹកនាំ</translation>
    </message>
    <message>
        <source>How many different people led a student network.</source>
        <translation>ចំនួនបុគ្គលខុសៗគ្នាដែលបានដឹកនាំបណ្តាញសិស្ស-និស្សិត។</translation>
    </message>
    <message>
        <source>Distinct people who held a leader&apos;s role on a day of the period.</source>
        <translation>បុគ្គលខុសៗគ្នាដែលមានតួនាទីជាអ្នកដឹកនាំនៅថ្ងៃណាមួយក្នុងរយៈពេលនោះ។</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>សាលារៀន</translation>
    </message>
    <message>
        <source>How many schools and universities the student programme reached.</source>
        <translation>ចំនួនសាលារៀន និងសាកលវិទ្យាល័យដែលកម្មវិធីសិស្ស-និស្សិតបានទៅដល់។</translation>
    </message>
    <message>
        <source>Distinct schools of student activities held.</source>
        <translation>សាលារៀនខុសៗគ្នានៃសកម្មភាពសិស្ស-និស្សិតដែលបានធ្វើរួច។</translation>
    </message>
    <message>
        <source>Student activities held</source>
        <translation>សកម្មភាពសិស្ស-និស្សិតដែលបានធ្វើរួច</translation>
    </message>
    <message>
        <source>How many activities of education, promotion and prevention took place.</source>
        <translation>ចំនួនសកម្មភាពអប់រំ ផ្សព្វផ្សាយ និងបង្ការដែលបានធ្វើរួច។</translation>
    </message>
    <message>
        <source>Student activities held; planned are all with a date in the period.</source>
        <translation>សកម្មភាពសិស្ស-និស្សិតដែលបានធ្វើរួច។ ចំនួនគ្រោងទុកគឺសកម្មភាពទាំងអស់ដែលមានកាលបរិច្ឆេទក្នុងរយៈពេលនោះ។</translation>
    </message>
    <message>
        <source>Activities held</source>
        <translation>សកម្មភាពដែលបានធ្វើរួច</translation>
    </message>
    <message>
        <source>How many activities of every kind took place.</source>
        <translation>ចំនួនសកម្មភាពគ្រប់ប្រភេទដែលបានធ្វើរួច។</translation>
    </message>
    <message>
        <source>Activities that are marked as held, or have no status and a signed line.</source>
        <translation>សកម្មភាពដែលបានសម្គាល់ថាធ្វើរួច ឬគ្មានស្ថានភាពតែមានជួរដែលបានចុះហត្ថលេខា។</translation>
    </message>
    <message>
        <source>Advocacy meetings</source>
        <translation>កិច្ចប្រជុំតស៊ូមតិ</translation>
    </message>
    <message>
        <source>How many meetings with governors, ministries and the COMMIT Taskforce, and national trainings, took place.</source>
        <translation>ចំនួនកិច្ចប្រជុំជាមួយអភិបាលខេត្ត ក្រសួង និងក្រុមការងារ COMMIT និងវគ្គបណ្តុះបណ្តាលថ្នាក់ជាតិដែលបានធ្វើរួច។</translation>
    </message>
    <message>
        <source>Meetings and national trainings held.</source>
        <translation>កិច្ចប្រជុំ និងវគ្គបណ្តុះបណ្តាលថ្នាក់ជាតិដែលបានធ្វើរួច។</translation>
    </message>
    <message>
        <source>Participations in trainings of police and judges</source>
        <translation>ការចូលរួមវគ្គបណ្តុះបណ្តាលនគរបាល និងចៅក្រម</translation>
    </message>
    <message>
        <source>How many times somebody was trained.</source>
        <translation>ចំនួនដងដែលមានមនុស្សទទួលការបណ្តុះបណ្តាល។</translation>
    </message>
    <message>
        <source>Distinct people of each training of police or judges held, on lines that are not marked as unsigned.</source>
        <translation>បុគ្គលខុសៗគ្នានៃវគ្គបណ្តុះបណ្តាលនគរបាល ឬចៅក្រមនីមួយៗដែលបានធ្វើរួច លើជួរដែលមិនបានសម្គាល់ថាគ្មានហត្ថលេខា។</translation>
    </message>
    <message>
        <source>Police, judges and officials trained</source>
        <translation>នគរបាល ចៅក្រម និងមន្ត្រីដែលបានទទួលការបណ្តុះបណ្តាល</translation>
    </message>
    <message>
        <source>How many different people were trained.</source>
        <translation>ចំនួនបុគ្គលខុសៗគ្នាដែលបានទទួលការបណ្តុះបណ្តាល។</translation>
    </message>
    <message>
        <source>Distinct people who took part in trainings of police or judges held.</source>
        <translation>បុគ្គលខុសៗគ្នាដែលបានចូលរួមវគ្គបណ្តុះបណ្តាលនគរបាល ឬចៅក្រមដែលបានធ្វើរួច។</translation>
    </message>
    <message>
        <source>Hours of training received</source>
        <translation>ម៉ោងបណ្តុះបណ្តាលដែលបានទទួល</translation>
    </message>
    <message>
        <source>How much training people received in all.</source>
        <translation>បរិមាណនៃការបណ្តុះបណ្តាលដែលមនុស្សបានទទួលសរុប។</translation>
    </message>
    <message>
        <source>Participations in trainings of police or judges, times the hours of each.</source>
        <translation>ការចូលរួមវគ្គបណ្តុះបណ្តាលនគរបាល ឬចៅក្រម គុណនឹងចំនួនម៉ោងនៃវគ្គនីមួយៗ។</translation>
    </message>
    <message>
        <source>Survivor-led sessions</source>
        <translation>វគ្គដឹកនាំដោយអ្នករស់រានមានជីវិត</translation>
    </message>
    <message>
        <source>How many sessions were led by survivors, known by their role only.</source>
        <translation>ចំនួនវគ្គដែលដឹកនាំដោយអ្នករស់រានមានជីវិត ដែលស្គាល់តែតាមតួនាទី។</translation>
    </message>
    <message>
        <source>Sessions held that a VFC leader led.</source>
        <translation>វគ្គដែលបានធ្វើរួច ហើយដឹកនាំដោយអ្នកដឹកនាំ VFC។</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>គុណភាពទិន្នន័យ</translation>
    </message>
    <message>
        <source>What share of the rows says who came, and how soon the paper is in.</source>
        <translation>ភាគរយនៃជួរដែលប្រាប់ថាអ្នកណាបានមក និងរយៈពេលដែលក្រដាសមកដល់។</translation>
    </message>
    <message>
        <source>Rows not marked as unsigned that have both sex and age as written on the sheet, of all such rows.</source>
        <translation>ជួរដែលមិនបានសម្គាល់ថាគ្មានហត្ថលេខា ហើយមានទាំងភេទ និងអាយុសរសេរក្នុងបញ្ជី ធៀបនឹងជួរបែបនេះទាំងអស់។</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>បានរាប់</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>មិនបានចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>second line of the same person</source>
        <translation>ជួរទីពីរនៃបុគ្គលតែមួយ</translation>
    </message>
    <message>
        <source>counted on an earlier sheet</source>
        <translation>បានរាប់ក្នុងបញ្ជីមុន</translation>
    </message>
    <message>
        <source>not in this figure</source>
        <translation>មិនមានក្នុងតួលេខនេះ</translation>
    </message>
    <message>
        <source>sex or age not written</source>
        <translation>មិនបានសរសេរភេទ ឬអាយុ</translation>
    </message>
    <message>
        <source>national</source>
        <translation>ថ្នាក់ជាតិ</translation>
    </message>
    <message>
        <source>whole page</source>
        <translation>ពេញមួយទំព័រ</translation>
    </message>
    <message>
        <source>half a page</source>
        <translation>កន្លះទំព័រ</translation>
    </message>
    <message>
        <source>quarter of a page</source>
        <translation>មួយភាគបួនទំព័រ</translation>
    </message>
    <message>
        <source>ministries</source>
        <translation>ក្រសួង</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>ប្រទេស</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>ការសន្យា</translation>
    </message>
    <message>
        <source>points of 20</source>
        <translation>ពិន្ទុលើ ២០</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>សារ</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>ប្រធានបទ</translation>
    </message>
    <message>
        <source>posters</source>
        <translation>ផ្ទាំងរូបភាព</translation>
    </message>
    <message>
        <source>vehicles</source>
        <translation>យានជំនិះ</translation>
    </message>
    <message>
        <source>vehicle-days</source>
        <translation>ថ្ងៃ-យានជំនិះ</translation>
    </message>
    <message>
        <source>provinces</source>
        <translation>ខេត្ត</translation>
    </message>
    <message>
        <source>insertions</source>
        <translation>ការចុះផ្សាយ</translation>
    </message>
    <message>
        <source>agreements</source>
        <translation>កិច្ចព្រមព្រៀង</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>ដុល្លារអាមេរិក</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>វិភាគទាន</translation>
    </message>
    <message>
        <source>Members of the Coalition on the last day</source>
        <translation>សមាជិកសម្ព័ន្ធនៅថ្ងៃចុងក្រោយ</translation>
    </message>
    <message>
        <source>Countries, by meetings</source>
        <translation>ប្រទេស តាមចំនួនកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>បានធ្វើតាម</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>នៅបើក</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>ហួសកំណត់</translation>
    </message>
    <message>
        <source>Dropped, and not among these</source>
        <translation>បានបោះបង់ ហើយមិនរាប់បញ្ចូលខាងលើ</translation>
    </message>
    <message>
        <source>Tests with both halves</source>
        <translation>តេស្តដែលមានទាំងមុន និងក្រោយ</translation>
    </message>
    <message>
        <source>All gains together</source>
        <translation>ការកើនឡើងទាំងអស់រួមគ្នា</translation>
    </message>
    <message>
        <source>Tests with the first half alone</source>
        <translation>តេស្តដែលមានតែពិន្ទុមុន</translation>
    </message>
    <message>
        <source>Tests with the second half alone</source>
        <translation>តេស្តដែលមានតែពិន្ទុក្រោយ</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>តាមប្រធានបទ</translation>
    </message>
    <message>
        <source>Days on the road</source>
        <translation>ថ្ងៃនៅលើផ្លូវ</translation>
    </message>
    <message>
        <source>By province of destination</source>
        <translation>តាមខេត្តគោលដៅ</translation>
    </message>
    <message>
        <source>Provinces of destination</source>
        <translation>ខេត្តគោលដៅ</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>តាមខែ</translation>
    </message>
    <message>
        <source>By kind of paper</source>
        <translation>តាមប្រភេទសារព័ត៌មាន</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>តាមទំហំ</translation>
    </message>
    <message>
        <source>Active in the last 12 months</source>
        <translation>សកម្មក្នុង ១២ ខែចុងក្រោយ</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>ប្រទេស</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>តាមប្រទេស</translation>
    </message>
    <message>
        <source>By kind of agreement</source>
        <translation>តាមប្រភេទកិច្ចព្រមព្រៀង</translation>
    </message>
    <message>
        <source>Code of Conduct, criteria by signatory</source>
        <translation>ក្រមប្រតិបត្តិ លក្ខខណ្ឌតាមអ្នកចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>In kind, received</source>
        <translation>ជាវត្ថុ បានទទួល</translation>
    </message>
    <message>
        <source>In kind, pledged</source>
        <translation>ជាវត្ថុ បានសន្យា</translation>
    </message>
    <message>
        <source>In cash, received</source>
        <translation>ជាសាច់ប្រាក់ បានទទួល</translation>
    </message>
    <message>
        <source>In cash, pledged</source>
        <translation>ជាសាច់ប្រាក់ បានសន្យា</translation>
    </message>
    <message>
        <source>In kind, received, by how the value was found</source>
        <translation>ជាវត្ថុ បានទទួល តាមរបៀបកំណត់តម្លៃ</translation>
    </message>
    <message>
        <source>Contributions in other money, not among these</source>
        <translation>វិភាគទានជារូបិយប័ណ្ណផ្សេង មិនរាប់បញ្ចូលខាងលើ</translation>
    </message>
    <message>
        <source>Schools in higher-risk provinces</source>
        <translation>សាលារៀននៅខេត្តដែលមានហានិភ័យខ្ពស់</translation>
    </message>
    <message>
        <source>How many schools of the student programme stand where the risk is higher.</source>
        <translation>សាលារៀនចំនួនប៉ុន្មាននៃកម្មវិធីសិស្ស-និស្សិតស្ថិតនៅកន្លែងដែលមានហានិភ័យខ្ពស់។</translation>
    </message>
    <message>
        <source>Of the schools of student activities held, those with one on a day on which its province was on the list of higher risk.</source>
        <translation>ក្នុងចំណោមសាលារៀននៃសកម្មភាពសិស្ស-និស្សិតដែលបានធ្វើរួច សាលាដែលមានសកម្មភាពនៅថ្ងៃដែលខេត្តរបស់សកម្មភាពស្ថិតក្នុងបញ្ជីហានិភ័យខ្ពស់។</translation>
    </message>
    <message>
        <source>Ministries met</source>
        <translation>ក្រសួងដែលបានជួប</translation>
    </message>
    <message>
        <source>With how many ministries there were meetings.</source>
        <translation>មានកិច្ចប្រជុំជាមួយក្រសួងចំនួនប៉ុន្មាន។</translation>
    </message>
    <message>
        <source>Distinct ministries that are marked as there, or as met and not as absent, at a meeting or national training held.</source>
        <translation>ក្រសួងខុសៗគ្នាដែលបានសម្គាល់ថាមានវត្តមាន ឬបានជួបដោយមិនសម្គាល់ថាអវត្តមាន នៅកិច្ចប្រជុំ ឬវគ្គបណ្តុះបណ្តាលថ្នាក់ជាតិដែលបានធ្វើរួច។</translation>
    </message>
    <message>
        <source>Countries of COMMIT met</source>
        <translation>ប្រទេសនៃ COMMIT ដែលបានជួប</translation>
    </message>
    <message>
        <source>With how many countries of the COMMIT Taskforce there were meetings.</source>
        <translation>មានកិច្ចប្រជុំជាមួយប្រទេសចំនួនប៉ុន្មាននៃក្រុមការងារ COMMIT។</translation>
    </message>
    <message>
        <source>Distinct countries of delegations of the COMMIT Taskforce that were at a meeting or national training held.</source>
        <translation>ប្រទេសខុសៗគ្នានៃគណៈប្រតិភូក្រុមការងារ COMMIT ដែលមានវត្តមាននៅកិច្ចប្រជុំ ឬវគ្គបណ្តុះបណ្តាលថ្នាក់ជាតិដែលបានធ្វើរួច។</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>ការសន្យា</translation>
    </message>
    <message>
        <source>How many promises made at meetings were to be kept, and what became of them.</source>
        <translation>ការសន្យានៅកិច្ចប្រជុំចំនួនប៉ុន្មានត្រូវធ្វើតាម ហើយបានទៅជាយ៉ាងណា។</translation>
    </message>
    <message>
        <source>Promises made up to the last day of the period and not done before its first day, as they stood on the last day: done; due before that day and not done; the rest. What was dropped is left out.</source>
        <translation>ការសន្យាដែលបានធ្វើត្រឹមថ្ងៃចុងក្រោយនៃរយៈពេល ហើយមិនទាន់សម្រេចមុនថ្ងៃដំបូង តាមស្ថានភាពនៅថ្ងៃចុងក្រោយ៖ បានសម្រេច ហួសកំណត់មុនថ្ងៃនោះដោយមិនទាន់សម្រេច និងអ្វីដែលនៅសល់។ អ្វីដែលបានបោះបង់ត្រូវទុកចោល។</translation>
    </message>
    <message>
        <source>Gain between tests</source>
        <translation>ការកើនឡើងរវាងតេស្ត</translation>
    </message>
    <message>
        <source>How much more people knew after a training than before it.</source>
        <translation>អ្នកចូលរួមចេះច្រើនជាងមុនប៉ុណ្ណា ក្រោយវគ្គបណ្តុះបណ្តាល។</translation>
    </message>
    <message>
        <source>Mean of after less before, over the tests of trainings of police or judges held that have both halves, in points of 20; tests of another length are brought to 20.</source>
        <translation>មធ្យមនៃពិន្ទុក្រោយដកពិន្ទុមុន នៃតេស្តដែលមានទាំងមុន និងក្រោយ នៅវគ្គបណ្តុះបណ្តាលនគរបាល ឬចៅក្រមដែលបានធ្វើរួច គិតជាពិន្ទុលើ ២០។ តេស្តដែលមានពិន្ទុអតិបរមាផ្សេងត្រូវបម្លែងជាលើ ២០។</translation>
    </message>
    <message>
        <source>Educational messages</source>
        <translation>សារអប់រំ</translation>
    </message>
    <message>
        <source>How many different messages people could see.</source>
        <translation>មានសារខុសៗគ្នាចំនួនប៉ុន្មានដែលមនុស្សអាចមើលឃើញ។</translation>
    </message>
    <message>
        <source>Distinct messages on materials with a placement that ran on a day of the period. Planned, cancelled and not printed ones do not count; ended and missing ones count to their last day.</source>
        <translation>សារខុសៗគ្នានៅលើសម្ភារៈដែលមានទីតាំងផ្សព្វផ្សាយដំណើរការនៅថ្ងៃណាមួយក្នុងរយៈពេលនោះ។ ទីតាំងដែលគ្រោងទុក បានលុបចោល និងមិនបានបោះពុម្ព មិនត្រូវបានរាប់ទេ។ ទីតាំងដែលបានបញ្ចប់ ឬបាត់ ត្រូវរាប់ដល់ថ្ងៃចុងក្រោយរបស់វា។</translation>
    </message>
    <message>
        <source>Themes of messages</source>
        <translation>ប្រធានបទនៃសារ</translation>
    </message>
    <message>
        <source>How many themes these messages have.</source>
        <translation>សារទាំងនេះមានប្រធានបទចំនួនប៉ុន្មាន។</translation>
    </message>
    <message>
        <source>Distinct themes of the educational messages of the period.</source>
        <translation>ប្រធានបទខុសៗគ្នានៃសារអប់រំក្នុងរយៈពេលនោះ។</translation>
    </message>
    <message>
        <source>Posters on tuk-tuks</source>
        <translation>ផ្ទាំងរូបភាពលើតុកតុក</translation>
    </message>
    <message>
        <source>How many different posters were on tuk-tuks.</source>
        <translation>មានផ្ទាំងរូបភាពខុសៗគ្នាចំនួនប៉ុន្មាននៅលើតុកតុក។</translation>
    </message>
    <message>
        <source>Distinct posters with a placement on a tuk-tuk that ran on a day of the period.</source>
        <translation>ផ្ទាំងរូបភាពខុសៗគ្នាដែលមានទីតាំងផ្សព្វផ្សាយលើតុកតុកដំណើរការនៅថ្ងៃណាមួយក្នុងរយៈពេលនោះ។</translation>
    </message>
    <message>
        <source>Tuk-tuks</source>
        <translation>តុកតុក</translation>
    </message>
    <message>
        <source>How many tuk-tuks carried posters.</source>
        <translation>មានតុកតុកចំនួនប៉ុន្មានបានបិទផ្ទាំងរូបភាព។</translation>
    </message>
    <message>
        <source>Distinct vehicles with a placement that ran on a day of the period. Days on the road are days of the period, each vehicle once a day; placements whose days are not known to the day have none.</source>
        <translation>យានជំនិះខុសៗគ្នាដែលមានទីតាំងផ្សព្វផ្សាយដំណើរការនៅថ្ងៃណាមួយក្នុងរយៈពេលនោះ។ ថ្ងៃនៅលើផ្លូវជាថ្ងៃក្នុងរយៈពេលនោះ យានជំនិះនីមួយៗរាប់ម្តងក្នុងមួយថ្ងៃ។ ទីតាំងដែលមិនដឹងថ្ងៃច្បាស់ មិនត្រូវបានរាប់ជាថ្ងៃទេ។</translation>
    </message>
    <message>
        <source>Provinces with tuk-tuks</source>
        <translation>ខេត្តដែលមានតុកតុក</translation>
    </message>
    <message>
        <source>In how many provinces tuk-tuks carried posters.</source>
        <translation>តុកតុកបានបិទផ្ទាំងរូបភាពនៅខេត្តចំនួនប៉ុន្មាន។</translation>
    </message>
    <message>
        <source>Distinct provinces of the tuk-tuks of the period, as the provinces were on its first day.</source>
        <translation>ខេត្តខុសៗគ្នានៃតុកតុកក្នុងរយៈពេលនោះ តាមខេត្តដែលមាននៅថ្ងៃដំបូង។</translation>
    </message>
    <message>
        <source>Buses</source>
        <translation>រថយន្តក្រុង</translation>
    </message>
    <message>
        <source>How many buses carried banners.</source>
        <translation>មានរថយន្តក្រុងចំនួនប៉ុន្មានបានបិទបដា។</translation>
    </message>
    <message>
        <source>Distinct buses with a placement that ran on a day of the period, by where they go.</source>
        <translation>រថយន្តក្រុងខុសៗគ្នាដែលមានទីតាំងផ្សព្វផ្សាយដំណើរការនៅថ្ងៃណាមួយក្នុងរយៈពេលនោះ តាមកន្លែងដែលវាទៅ។</translation>
    </message>
    <message>
        <source>Advertisements in magazines and newspapers</source>
        <translation>ការផ្សព្វផ្សាយក្នុងទស្សនាវដ្តី និងកាសែត</translation>
    </message>
    <message>
        <source>How many advertisements were printed in the last three months.</source>
        <translation>មានការផ្សព្វផ្សាយចំនួនប៉ុន្មានបានបោះពុម្ពក្នុងបីខែចុងក្រោយ។</translation>
    </message>
    <message>
        <source>Insertions with an issue date from October to December of the year. Planned, cancelled and not printed ones do not count; nothing is said of how many read them.</source>
        <translation>ការចុះផ្សាយដែលមានថ្ងៃចេញផ្សាយពីខែតុលា ដល់ខែធ្នូនៃឆ្នាំនោះ។ ការចុះផ្សាយដែលគ្រោងទុក បានលុបចោល និងមិនបានបោះពុម្ព មិនត្រូវបានរាប់ទេ។ មិនមានការប៉ាន់ស្មានថាមានអ្នកអានប៉ុន្មាននាក់ទេ។</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>អ្នកស្ម័គ្រចិត្ត</translation>
    </message>
    <message>
        <source>How many people help as volunteers, and agreed to be listed.</source>
        <translation>មានមនុស្សប៉ុន្មាននាក់ជាអ្នកស្ម័គ្រចិត្ត ហើយបានយល់ព្រមឱ្យចុះក្នុងបញ្ជី។</translation>
    </message>
    <message>
        <source>Distinct people with a volunteer&apos;s profile, joined by the last day of the period, whose consent was in force on it and of whom no record refuses. Of records that are one person, the one that was kept tells. Active are those whose last known activity is in the period.</source>
        <translation>បុគ្គលខុសៗគ្នាដែលមានប្រវត្តិរូបជាអ្នកស្ម័គ្រចិត្ត បានចូលរួមត្រឹមថ្ងៃចុងក្រោយនៃរយៈពេល ដែលការយល់ព្រមមានសុពលភាពនៅថ្ងៃនោះ ហើយគ្មានកំណត់ត្រាណាមួយរបស់គាត់បដិសេធ។ ក្នុងចំណោមកំណត់ត្រាដែលជាបុគ្គលតែម្នាក់ យកតាមកំណត់ត្រាដែលបានរក្សាទុក។ អ្នកសកម្មគឺអ្នកដែលសកម្មភាពចុងក្រោយដែលគេដឹងស្ថិតក្នុងរយៈពេលនោះ។</translation>
    </message>
    <message>
        <source>Active agreements</source>
        <translation>កិច្ចព្រមព្រៀងមានសុពលភាព</translation>
    </message>
    <message>
        <source>With how many agreements partners were bound.</source>
        <translation>មានកិច្ចព្រមព្រៀងចំនួនប៉ុន្មានជាមួយដៃគូ។</translation>
    </message>
    <message>
        <source>Agreements signed and in force on a day of the period; drafts and cancelled ones do not count. Criteria of the Code of Conduct as they stand, where that is not known only from a later day.</source>
        <translation>កិច្ចព្រមព្រៀងដែលបានចុះហត្ថលេខា ហើយមានសុពលភាពនៅថ្ងៃណាមួយក្នុងរយៈពេលនោះ។ សេចក្តីព្រាង និងកិច្ចព្រមព្រៀងដែលបានលុបចោលមិនត្រូវបានរាប់ទេ។ លក្ខខណ្ឌនៃក្រមប្រតិបត្តិតាមស្ថានភាពបច្ចុប្បន្ន លើកលែងតែស្ថានភាពដែលដឹងតែពីថ្ងៃក្រោយមក។</translation>
    </message>
    <message>
        <source>Gifts in kind received</source>
        <translation>វិភាគទានជាវត្ថុដែលបានទទួល</translation>
    </message>
    <message>
        <source>What partners gave in kind, by its value.</source>
        <translation>អ្វីដែលដៃគូបានផ្តល់ជាវត្ថុ តាមតម្លៃរបស់វា។</translation>
    </message>
    <message>
        <source>Value in US dollars of gifts in kind received in the period. Money received stands beside it, and pledges by the day of the pledge; gifts valued in other money are counted and not converted.</source>
        <translation>តម្លៃជាដុល្លារអាមេរិកនៃវិភាគទានជាវត្ថុដែលបានទទួលក្នុងរយៈពេលនោះ។ ប្រាក់ដែលបានទទួលបង្ហាញនៅក្បែរនោះ និងការសន្យាផ្តល់តាមថ្ងៃដែលបានសន្យា។ វិភាគទានដែលវាយតម្លៃជារូបិយប័ណ្ណផ្សេងត្រូវបានរាប់ តែមិនបម្លែងទេ។</translation>
    </message>
    <message>
        <source>Anti-Trafficking Day</source>
        <translation>ទិវាប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស</translation>
    </message>
    <message>
        <source>Student activism</source>
        <translation>សកម្មភាពសិស្ស-និស្សិត</translation>
    </message>
    <message>
        <source>Advocacy and collaboration</source>
        <translation>ការតស៊ូមតិ និងកិច្ចសហការ</translation>
    </message>
    <message>
        <source>Trainings of police and judges</source>
        <translation>វគ្គបណ្តុះបណ្តាលនគរបាល និងចៅក្រម</translation>
    </message>
    <message>
        <source>Volunteers and partners</source>
        <translation>អ្នកស្ម័គ្រចិត្ត និងដៃគូ</translation>
    </message>
    <message>
        <source>The whole programme</source>
        <translation>កម្មវិធីទាំងមូល</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>This date comes before the one that it should follow. Correct one of the two.</source>
        <translation>កាលបរិច្ឆេទនេះមកមុនកាលបរិច្ឆេទដែលវាត្រូវមកក្រោយ។ សូមកែមួយក្នុងចំណោមពីរ។</translation>
    </message>
    <message>
        <source>The agreement ends before it was signed. Correct one of the two dates.</source>
        <translation>កិច្ចព្រមព្រៀងផុតកំណត់មុនថ្ងៃចុះហត្ថលេខា។ សូមកែកាលបរិច្ឆេទមួយក្នុងចំណោមពីរ។</translation>
    </message>
    <message>
        <source>There is a currency, but no amount. Write how much it is.</source>
        <translation>មានរូបិយប័ណ្ណ តែគ្មានចំនួនទឹកប្រាក់។ សូមសរសេរចំនួន។</translation>
    </message>
    <message>
        <source>There is an amount, but no currency. Write it as USD or KHR.</source>
        <translation>មានចំនួនទឹកប្រាក់ តែគ្មានរូបិយប័ណ្ណ។ សូមសរសេរជា USD ឬ KHR។</translation>
    </message>
    <message>
        <source>This vehicle carries something else on some of these days. Change the days, or end the other.</source>
        <translation>យានយន្តនេះកំពុងបិទសម្ភារៈផ្សេងនៅថ្ងៃខ្លះក្នុងចំណោមថ្ងៃទាំងនេះ។ សូមប្តូរថ្ងៃ ឬបញ្ចប់សម្ភារៈផ្សេងនោះ។</translation>
    </message>
    <message>
        <source>The message is approved, but nobody&apos;s name stands there. Write who approved it.</source>
        <translation>សារនេះបានអនុម័ត តែគ្មានឈ្មោះអ្នកអនុម័ត។ សូមសរសេរថាអ្នកណាបានអនុម័ត។</translation>
    </message>
    <message>
        <source>Only ministries are members of the Coalition, and only delegations of the Taskforce. Choose one.</source>
        <translation>មានតែក្រសួងទេដែលជាសមាជិកនៃសម្ព័ន្ធ ហើយមានតែគណៈប្រតិភូទេដែលជាសមាជិកនៃក្រុមការងារ។ សូមជ្រើសរើសមួយ។</translation>
    </message>
    <message>
        <source>These people would be merged in a circle. Take one of the merges back first.</source>
        <translation>បុគ្គលទាំងនេះនឹងត្រូវបញ្ចូលគ្នាវិលជុំ។ សូមដកការបញ្ចូលគ្នាមួយវិញជាមុនសិន។</translation>
    </message>
    <message>
        <source>The score is higher than the test has points. Correct the score or the points.</source>
        <translation>ពិន្ទុខ្ពស់ជាងពិន្ទុសរុបនៃតេស្ត។ សូមកែពិន្ទុ ឬពិន្ទុសរុប។</translation>
    </message>
    <message>
        <source>Who leads stands here by role or code, never by name. Write the role or the codes.</source>
        <translation>អ្នកដឹកនាំបង្ហាញនៅទីនេះតាមតួនាទី ឬលេខកូដ មិនមែនតាមឈ្មោះឡើយ។ សូមសរសេរតួនាទី ឬលេខកូដ។</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A name and its value, as in &quot;Sex: female&quot;.</extracomment>
        <translation>%1៖ %2</translation>
    </message>
</context>
</TS>
