<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>browser::SettingsDialog</name>
    <message numerus="yes">
        <source>At most %n request(s) under way at once: %1 × %2</source>
        <translation>
            <numerusform>At most %n request under way at once: %1 × %2</numerusform>
            <numerusform>At most %n requests under way at once: %1 × %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::ExportCommand</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
