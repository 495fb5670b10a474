<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
    <name>errors</name>
    <message numerus="yes">
        <source>%n record(s) refer to this record (%1); change or remove them first.</source>
        <translation>
            <numerusform>%n record refers to this record (%1); change or remove it first.</numerusform>
            <numerusform>%n records refer to this record (%1); change or remove them first.</numerusform>
        </translation>
    </message>
</context>
</TS>
