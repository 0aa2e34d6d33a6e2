<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>browser</name>
    <message numerus="yes">
        <source>%n VM(s) deleted while the inventory was taken; they are left out.</source>
        <translation>
            <numerusform>%n VM was deleted while the inventory was taken; it is left out.</numerusform>
            <numerusform>%n VMs were deleted while the inventory was taken; they are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Permissions are computed from those of users and groups; compared with the own lists of %n VM(s), they agree.</source>
        <translation>
            <numerusform>Permissions are computed from those of users and groups; compared with the own list of %n VM, they agree.</numerusform>
            <numerusform>Permissions are computed from those of users and groups; compared with the own lists of %n VMs, they agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Permissions are each VM&apos;s own; compared with those of users and groups at %n VM(s), they agree.</source>
        <translation>
            <numerusform>Permissions are each VM&apos;s own; compared with those of users and groups at %n VM, they agree.</numerusform>
            <numerusform>Permissions are each VM&apos;s own; compared with those of users and groups at %n VMs, they agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more VM(s) whose permissions disagree.</source>
        <translation>
            <numerusform>… and %n more VM whose permissions disagree.</numerusform>
            <numerusform>… and %n more VMs whose permissions disagree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln request(s)</source>
        <extracomment>how many requests match the filter, of how many</extracomment>
        <translation>
            <numerusform>%1 of %Ln request</numerusform>
            <numerusform>%1 of %Ln requests</numerusform>
        </translation>
    </message>
</context>
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
