<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ActivityNumbers</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityRow</name>
    <message numerus="yes">
        <source>%n sheet(s) open</source>
        <translation>
            <numerusform>%n sheet open</numerusform>
            <numerusform>%n sheets open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPane</name>
    <message numerus="yes">
        <source>At most %n row(s) are changed at once. Narrow the list by a filter first.</source>
        <translation>
            <numerusform>At most %n row are changed at once. Narrow the list by a filter first.</numerusform>
            <numerusform>At most %n rows are changed at once. Narrow the list by a filter first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n row(s)</source>
        <translation>
            <numerusform>Change %n row</numerusform>
            <numerusform>Change %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing stands there now on %n row(s).</source>
        <translation>
            <numerusform>Nothing stands there now on %n row.</numerusform>
            <numerusform>Nothing stands there now on %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands there now on %n row(s).</source>
        <extracomment>%1 is the value that stands there</extracomment>
        <translation>
            <numerusform>“%1” stands there now on %n row.</numerusform>
            <numerusform>“%1” stands there now on %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is so already on %n row(s).</source>
        <translation>
            <numerusform>It is so already on %n row.</numerusform>
            <numerusform>It is so already on %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted meanwhile: %n row(s).</source>
        <translation>
            <numerusform>Deleted meanwhile: %n row.</numerusform>
            <numerusform>Deleted meanwhile: %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Frozen, and left as it is: %n row(s).</source>
        <translation>
            <numerusform>Frozen, and left as it is: %n row.</numerusform>
            <numerusform>Frozen, and left as it is: %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left as it is on %n row(s): %1</source>
        <extracomment>%1 is what would be odd about the row</extracomment>
        <translation>
            <numerusform>Left as it is on %n row: %1</numerusform>
            <numerusform>Left as it is on %n rows: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would change.</source>
        <translation>
            <numerusform>%n row would change.</numerusform>
            <numerusform>%n rows would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed. Ctrl+Z takes it all back.</source>
        <translation>
            <numerusform>%n row changed. Ctrl+Z takes it all back.</numerusform>
            <numerusform>%n rows changed. Ctrl+Z takes it all back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassListPage</name>
    <message numerus="yes">
        <source>%n student(s) are not enrolled yet.</source>
        <translation>
            <numerusform>%n student are not enrolled yet.</numerusform>
            <numerusform>%n students are not enrolled yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n student(s)</source>
        <translation>
            <numerusform>Enrol %n student</numerusform>
            <numerusform>Enrol %n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentTable</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectedDetail</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayEventsModel</name>
    <message numerus="yes">
        <source>%n sheet(s) open</source>
        <translation>
            <numerusform>%n sheet open</numerusform>
            <numerusform>%n sheets open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayOverviewPane</name>
    <message numerus="yes">
        <source>%n sheet(s) open</source>
        <translation>
            <numerusform>%n sheet open</numerusform>
            <numerusform>%n sheets open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) where nobody is counted</source>
        <translation>
            <numerusform>%n event where nobody is counted</numerusform>
            <numerusform>%n events where nobody is counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) still planned although the day has passed</source>
        <translation>
            <numerusform>%n event still planned although the day has passed</numerusform>
            <numerusform>%n events still planned although the day has passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a venue</source>
        <translation>
            <numerusform>%n event without a venue</numerusform>
            <numerusform>%n events without a venue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned event(s) without a host or sponsor</source>
        <translation>
            <numerusform>%n planned event without a host or sponsor</numerusform>
            <numerusform>%n planned events without a host or sponsor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n province(s)</source>
        <translation>
            <numerusform>%n province</numerusform>
            <numerusform>%n provinces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n called off</source>
        <translation>
            <numerusform>%n called off</numerusform>
            <numerusform>%n called off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %1 as %2 was: %n event(s)</source>
        <extracomment>%1 and %2 are years</extracomment>
        <translation>
            <numerusform>Plan %1 as %2 was: %n event</numerusform>
            <numerusform>Plan %1 as %2 was: %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureFreezing</name>
    <message numerus="yes">
        <source>Freeze %n figure(s)</source>
        <translation>
            <numerusform>Freeze %n figure</numerusform>
            <numerusform>Freeze %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Freeze %n figure(s) of %1, %2, as edition %3?</source>
        <extracomment>%1 is a year, %2 a province or all of them, %3 the number of the edition.</extracomment>
        <translation>
            <numerusform>Freeze %n figure of %1, %2, as edition %3?</numerusform>
            <numerusform>Freeze %n figures of %1, %2, as edition %3?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureSince</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImpactPage</name>
    <message numerus="yes">
        <source>from %n record(s) (%1), no sheets</source>
        <extracomment>%1 is a kind of record.</extracomment>
        <translation>
            <numerusform>from %n record (%1), no sheets</numerusform>
            <numerusform>from %n records (%1), no sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Freeze %n figure(s)</source>
        <translation>
            <numerusform>Freeze %n figure</numerusform>
            <numerusform>Freeze %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s), send %1 back</source>
        <translation>
            <numerusform>Import %n row, send %1 back</numerusform>
            <numerusform>Import %n rows, send %1 back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in.</source>
        <translation>
            <numerusform>%n row is in.</numerusform>
            <numerusform>%n rows are in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed as they were.</source>
        <translation>
            <numerusform>%n stayed as it was.</numerusform>
            <numerusform>%n stayed as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es) back to be mended.</source>
        <translation>
            <numerusform>%n goes back to be mended.</numerusform>
            <numerusform>%n go back to be mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were refused.</source>
        <translation>
            <numerusform>%n file was refused.</numerusform>
            <numerusform>%n files were refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineEntry</name>
    <message numerus="yes">
        <source>%n may be somebody known: Questions (Ctrl+J) asks.</source>
        <translation>
            <numerusform>%n may be somebody known: Questions (Ctrl+J) asks.</numerusform>
            <numerusform>%n may be somebody known: Questions (Ctrl+J) asks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written; Ctrl+Z takes this back.</source>
        <translation>
            <numerusform>%n line written; Ctrl+Z takes this back.</numerusform>
            <numerusform>%n lines written; Ctrl+Z takes this back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MaterialList</name>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n material</numerusform>
            <numerusform>%n materials</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingListModel</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be kept</source>
        <translation>
            <numerusform>%n to be kept</numerusform>
            <numerusform>%n to be kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>behind the name of an organisation</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberTable</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be kept</source>
        <translation>
            <numerusform>%n to be kept</numerusform>
            <numerusform>%n to be kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagesModel</name>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n material</numerusform>
            <numerusform>%n materials</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkListModel</name>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation>
            <numerusform>%n school</numerusform>
            <numerusform>%n schools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) in force</source>
        <translation>
            <numerusform>%n agreement in force</numerusform>
            <numerusform>%n agreements in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) end within %1 days.</source>
        <translation>
            <numerusform>%n agreement end within %1 days.</numerusform>
            <numerusform>%n agreements end within %1 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n people</source>
        <translation>
            <numerusform>the first %n person</numerusform>
            <numerusform>the first %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotosDialog</name>
    <message numerus="yes">
        <source>%n file(s) go to no placement and stay out.</source>
        <translation>
            <numerusform>%n file goes to no placement and stays out.</numerusform>
            <numerusform>%n files go to no placement and stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) have a photo already.</source>
        <translation>
            <numerusform>%n placement has a photo already.</numerusform>
            <numerusform>%n placements have a photo already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n photo(s)</source>
        <translation>
            <numerusform>Add %n photo</numerusform>
            <numerusform>Add %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be added</source>
        <translation>
            <numerusform>%n photo could not be added</numerusform>
            <numerusform>%n photos could not be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were added.</source>
        <translation>
            <numerusform>%n photo was added.</numerusform>
            <numerusform>%n photos were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacementDialog</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on a vehicle that carries something else then.</source>
        <translation>
            <numerusform>%n on a vehicle that carries something else then.</numerusform>
            <numerusform>%n on a vehicle that carries something else then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read and stay out.</source>
        <translation>
            <numerusform>%n line cannot be read and stay out.</numerusform>
            <numerusform>%n lines cannot be read and stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n placement(s)</source>
        <translation>
            <numerusform>Record %n placement</numerusform>
            <numerusform>Record %n placements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacementsPage</name>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n placement</numerusform>
            <numerusform>%n placements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunningOut</name>
    <message numerus="yes">
        <source>%n placement(s) run out within a month</source>
        <translation>
            <numerusform>%n placement runs out within a month</numerusform>
            <numerusform>%n placements run out within a month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) end within %1 days</source>
        <translation>
            <numerusform>%n agreement end within %1 days</numerusform>
            <numerusform>%n agreements end within %1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScorePane</name>
    <message numerus="yes">
        <source>%n with both scores</source>
        <translation>
            <numerusform>%n with both scores</numerusform>
            <numerusform>%n with both scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed row(s) have no person yet: answer the questions first (Ctrl+J).</source>
        <translation>
            <numerusform>%n signed row has no person yet: answer the questions first (Ctrl+J).</numerusform>
            <numerusform>%n signed rows have no person yet: answer the questions first (Ctrl+J).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survivor(s) are counted and not listed.</source>
        <translation>
            <numerusform>%n survivor is counted and not listed.</numerusform>
            <numerusform>%n survivors are counted and not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scores of %n person(s) were taken in; Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Scores of %n person were taken in; Ctrl+Z takes them back.</numerusform>
            <numerusform>Scores of %n persons were taken in; Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message numerus="yes">
        <source>%n row(s) may be people you know</source>
        <translation>
            <numerusform>%n row may be somebody you know</numerusform>
            <numerusform>%n rows may be people you know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message numerus="yes">
        <source>Close the sheet with %n row(s)</source>
        <translation>
            <numerusform>Close the sheet with %n row</numerusform>
            <numerusform>Close the sheet with %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusFacts</name>
    <message numerus="yes">
        <source>change(s) not sent</source>
        <translation>
            <numerusform>change not sent</numerusform>
            <numerusform>changes not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>Send %n change(s)</source>
        <translation>
            <numerusform>Send %n change</numerusform>
            <numerusform>Send %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent</source>
        <translation>
            <numerusform>%n change waits to be sent</numerusform>
            <numerusform>%n changes wait to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It starts by itself in %n minute(s).</source>
        <translation>
            <numerusform>It starts by itself in %n minute.</numerusform>
            <numerusform>It starts by itself in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncFacts</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) received</source>
        <translation>
            <numerusform>%n change received</numerusform>
            <numerusform>%n changes received</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingListModel</name>
    <message numerus="yes">
        <source>%n with one score only</source>
        <translation>
            <numerusform>%n with one score only</numerusform>
            <numerusform>%n with one score only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with both scores</source>
        <translation>
            <numerusform>%n with both scores</numerusform>
            <numerusform>%n with both scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingPane</name>
    <message numerus="yes">
        <source>%n with one only</source>
        <translation>
            <numerusform>%n with one only</numerusform>
            <numerusform>%n with one only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingsPage</name>
    <message numerus="yes">
        <source>%n training(s) of police and judges held, %1 persons trained (%2 participations), %3 person-hours.</source>
        <translation>
            <numerusform>%n training of police and judges held, %1 persons trained (%2 participations), %3 person-hours.</numerusform>
            <numerusform>%n trainings of police and judges held, %1 persons trained (%2 participations), %3 person-hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteersPage</name>
    <message numerus="yes">
        <source>%n withdrew or refused</source>
        <translation>
            <numerusform>%n withdrew or refused</numerusform>
            <numerusform>%n withdrew or refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never asked</source>
        <translation>
            <numerusform>%n never asked</numerusform>
            <numerusform>%n never asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not to be contacted</source>
        <translation>
            <numerusform>%n not to be contacted</numerusform>
            <numerusform>%n not to be contacted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an address</source>
        <translation>
            <numerusform>%n without an address</numerusform>
            <numerusform>%n without an address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n volunteer(s)</source>
        <translation>
            <numerusform>Export %n volunteer</numerusform>
            <numerusform>Export %n volunteers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::ConflictPage</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::FilePane</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title line(s)</source>
        <translation>
            <numerusform>%n title line</numerusform>
            <numerusform>%n title lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::ImportPage</name>
    <message numerus="yes">
        <source>%n row(s) were changed since, or other rows refer to them. They stay as they are.</source>
        <translation>
            <numerusform>%n row was changed since, or other rows refer to it. It stays as it is.</numerusform>
            <numerusform>%n rows were changed since, or other rows refer to them. They stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::InboxPage</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) may be it too.</source>
        <translation>
            <numerusform>%n other may be it too.</numerusform>
            <numerusform>%n others may be it too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Known from %n activities</source>
        <translation>
            <numerusform>Known from %n activity</numerusform>
            <numerusform>Known from %n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of lists wait too</source>
        <translation>
            <numerusform>%n row of a list waits too</numerusform>
            <numerusform>%n rows of lists wait too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::ListRowsPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) may be meant too.</source>
        <translation>
            <numerusform>%n other may be meant too.</numerusform>
            <numerusform>%n others may be meant too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::OpenSheetsModel</name>
    <message numerus="yes">
        <source>%n row(s) missing</source>
        <comment>of a sheet</comment>
        <translation>
            <numerusform>%n row missing</numerusform>
            <numerusform>%n rows missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) too many</source>
        <comment>of a sheet</comment>
        <translation>
            <numerusform>%n row too many</numerusform>
            <numerusform>%n rows too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::ProgressPanel</name>
    <message numerus="yes">
        <source>about %1 minutes</source>
        <extracomment>%1 is the number of minutes in the digits of the language</extracomment>
        <translation>
            <numerusform>about %1 minute</numerusform>
            <numerusform>about %1 minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::SyncPage</name>
    <message numerus="yes">
        <source>%n value(s) differ and wait for your decision.</source>
        <translation>
            <numerusform>%n value differs and waits for your decision.</numerusform>
            <numerusform>%n values differ and wait for your decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandanh::desktop::TodayPage</name>
    <message numerus="yes">
        <source>%n row(s) may be people you know</source>
        <translation>
            <numerusform>%n row may be somebody you know</numerusform>
            <numerusform>%n rows may be people you know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were changed since, or other rows refer to them. They stay as they are.</source>
        <translation>
            <numerusform>%n row was changed since, or other rows refer to it. It stays as it is.</numerusform>
            <numerusform>%n rows were changed since, or other rows refer to them. They stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differ from headquarters</source>
        <translation>
            <numerusform>%n value differs from headquarters</numerusform>
            <numerusform>%n values differ from headquarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of lists name something doubtful</source>
        <translation>
            <numerusform>%n row of a list names something doubtful</numerusform>
            <numerusform>%n rows of lists name something doubtful</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would go back</source>
        <translation>
            <numerusform>%n of them would go back</numerusform>
            <numerusform>%n of them would go back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) removed</source>
        <translation>
            <numerusform>%n record removed</numerusform>
            <numerusform>%n records removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) as before</source>
        <translation>
            <numerusform>%n record as before</numerusform>
            <numerusform>%n records as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept, because they were changed since or other records refer to them</source>
        <translation>
            <numerusform>%n record kept, because it was changed since or other records refer to it</numerusform>
            <numerusform>%n records kept, because they were changed since or other records refer to them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent</source>
        <translation>
            <numerusform>%n change sent</numerusform>
            <numerusform>%n changes sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of others received</source>
        <translation>
            <numerusform>%n change of others received</numerusform>
            <numerusform>%n changes of others received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to be decided among them</source>
        <translation>
            <numerusform>%n conflict to be decided among them</numerusform>
            <numerusform>%n conflicts to be decided among them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) in all</source>
        <translation>
            <numerusform>%n byte in all</numerusform>
            <numerusform>%n bytes in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken in and flagged: %1</source>
        <extracomment>%1 is the sentence of a rule: &quot;This vehicle carries something else on some of these days. …&quot;</extracomment>
        <translation>
            <numerusform>%n row taken in and flagged: %1</numerusform>
            <numerusform>%n rows taken in and flagged: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>done</name>
    <message numerus="yes">
        <source>%n row(s) in</source>
        <translation>
            <numerusform>%n row in</numerusform>
            <numerusform>%n rows in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n as before</numerusform>
            <numerusform>%n as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent back</source>
        <translation>
            <numerusform>%n sent back</numerusform>
            <numerusform>%n sent back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n known</numerusform>
            <numerusform>%n known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>%n proposed</numerusform>
            <numerusform>%n proposed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>editions</name>
    <message numerus="yes">
        <source>%n sheet(s) arrived on %1</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>
            <numerusform>%n sheet arrived on %1</numerusform>
            <numerusform>%n sheets arrived on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) changed on %1</source>
        <translation>
            <numerusform>%n sheet changed on %1</numerusform>
            <numerusform>%n sheets changed on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) taken back on %1</source>
        <translation>
            <numerusform>%n sheet taken back on %1</numerusform>
            <numerusform>%n sheets taken back on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of sheets entered on %1</source>
        <translation>
            <numerusform>%n line of sheets entered on %1</numerusform>
            <numerusform>%n lines of sheets entered on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of sheets changed on %1</source>
        <translation>
            <numerusform>%n line of sheets changed on %1</numerusform>
            <numerusform>%n lines of sheets changed on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of sheets taken back on %1</source>
        <translation>
            <numerusform>%n line of sheets taken back on %1</numerusform>
            <numerusform>%n lines of sheets taken back on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) entered on %1 (%2)</source>
        <translation>
            <numerusform>%n record entered on %1 (%2)</numerusform>
            <numerusform>%n records entered on %1 (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed on %1 (%2)</source>
        <translation>
            <numerusform>%n record changed on %1 (%2)</numerusform>
            <numerusform>%n records changed on %1 (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken back on %1 (%2)</source>
        <translation>
            <numerusform>%n record taken back on %1 (%2)</numerusform>
            <numerusform>%n records taken back on %1 (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message numerus="yes">
        <source>%n record(s) refer to this record (%1); change or remove them first.</source>
        <translation>
            <numerusform>%n record refers to this record (%1); change or remove it first.</numerusform>
            <numerusform>%n records refer to this record (%1); change or remove them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hq</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It enrols one laptop, once, within %n day(s), and is shown only now.</source>
        <translation>
            <numerusform>It enrols one laptop, once, within %n day, and is shown only now.</numerusform>
            <numerusform>It enrols one laptop, once, within %n days, and is shown only now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s)</source>
        <translation>
            <numerusform>%n laptop</numerusform>
            <numerusform>%n laptops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s) kept apart since</source>
        <translation>
            <numerusform>%n upload kept apart since</numerusform>
            <numerusform>%n uploads kept apart since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>output</name>
    <message numerus="yes">
        <source>%1 of %n sheet(s) closed.</source>
        <translation>
            <numerusform>%1 of %n sheet closed.</numerusform>
            <numerusform>%1 of %n sheets closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) still to be closed: signed total, rows and scan have to agree.</source>
        <translation>
            <numerusform>%n sheet still to be closed: signed total, rows and scan have to agree.</numerusform>
            <numerusform>%n sheets still to be closed: signed total, rows and scan have to agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) hidden in this report.</source>
        <translation>
            <numerusform>%n number hidden in this report.</numerusform>
            <numerusform>%n numbers hidden in this report.</numerusform>
        </translation>
    </message>
</context>
</TS>
