<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>browser</name>
    <message>
        <source>%1 of %2 VMs complete</source>
        <translation>%1 von %2 VMs vollständig</translation>
    </message>
    <message>
        <source>stopped after %1 of %2 requests</source>
        <translation>nach %1 von %2 Anfragen angehalten</translation>
    </message>
    <message>
        <source>%1 of %2 requests failed</source>
        <translation>%1 von %2 Anfragen fehlgeschlagen</translation>
    </message>
    <message>
        <source>all %1 requests answered</source>
        <translation>alle %1 Anfragen beantwortet</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disks</translation>
    </message>
    <message>
        <source>NICs</source>
        <translation>NICs</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>boot</source>
        <translation>Boot</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>dünn</translation>
    </message>
    <message>
        <source>preallocated</source>
        <translation>vorbelegt</translation>
    </message>
    <message>
        <source>direct LUN</source>
        <translation>direkte LUN</translation>
    </message>
    <message>
        <source>shareable</source>
        <translation>gemeinsam nutzbar</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>kein Profil</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Disks not loaded: %1</source>
        <translation>Disks nicht geladen: %1</translation>
    </message>
    <message>
        <source>NICs not loaded: %1</source>
        <translation>NICs nicht geladen: %1</translation>
    </message>
    <message>
        <source>Addresses not loaded: %1</source>
        <translation>Adressen nicht geladen: %1</translation>
    </message>
    <message>
        <source>Permissions not loaded: %1</source>
        <translation>Berechtigungen nicht geladen: %1</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Ausgesteckt</translation>
    </message>
    <message>
        <source>Link down</source>
        <translation>Ohne Verbindung</translation>
    </message>
    <message>
        <source>Plugged</source>
        <translation>Eingesteckt</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>noch nicht geladen</translation>
    </message>
    <message>
        <source>Inventory of %1</source>
        <translation>Inventar von %1</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VMs</translation>
    </message>
    <message>
        <source>Taken on %1 by oVirt Inventory %2</source>
        <translation>Aufgenommen am %1 mit oVirt Inventory %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>There is no room left to write %1.</source>
        <translation>Für %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Make room, or choose another place. Nothing was kept there.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ort. Dort wurde nichts abgelegt.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Choose another place for the report.</source>
        <translation>Wählen Sie einen anderen Ort für den Bericht.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Make it first, or choose another.</source>
        <translation>Legen Sie ihn erst an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 may not be written: %2 is read-only.</source>
        <translation>%1 darf nicht geschrieben werden: %2 ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The report cannot be written: %1.</source>
        <translation>Der Bericht kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Connect to an engine to see its virtual machines.</source>
        <translation>Verbinden Sie sich mit einer Engine, um ihre virtuellen Maschinen zu sehen.</translation>
    </message>
    <message>
        <source>No engine at hand? The demo engine brings its own.</source>
        <translation>Keine Engine zur Hand? Die Demo-Engine bringt eigene mit.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>About oVirt Inventory</source>
        <translation>Über oVirt Inventory</translation>
    </message>
    <message>
        <source>Everything an oVirt engine knows about its virtual machines. It only reads.

Apache License 2.0 · Qt %1</source>
        <translation>Alles, was eine oVirt-Engine über ihre virtuellen Maschinen weiß. Es liest nur.

Apache-Lizenz 2.0 · Qt %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 · %2 × %3</source>
        <extracomment>how long it took, connections, pipeline</extracomment>
        <translation>%1 · %2 × %3</translation>
    </message>
    <message>
        <source> · %1 a second, each after %2 ms · %3</source>
        <extracomment>requests a second, milliseconds until an answer begins, how much came so far</extracomment>
        <translation> · %1 je Sekunde, jede nach %2 ms · %3</translation>
    </message>
    <message>
        <source>VMs came in pages with their lists inside, as chosen.</source>
        <translation>Die VMs kamen seitenweise samt ihren Listen, wie gewählt.</translation>
    </message>
    <message>
        <source>The lists of each VM were asked for one by one, as chosen.</source>
        <translation>Die Listen jeder VM wurden einzeln erfragt, wie gewählt.</translation>
    </message>
    <message>
        <source>The lists of each VM were asked for one by one: for so few VMs that is as fast.</source>
        <translation>Die Listen jeder VM wurden einzeln erfragt: Bei so wenigen VMs ist das ebenso schnell.</translation>
    </message>
    <message>
        <source>VMs came in pages with their lists inside: for so many that takes fewer requests.</source>
        <translation>Die VMs kamen seitenweise samt ihren Listen: Bei so vielen braucht das weniger Anfragen.</translation>
    </message>
    <message>
        <source>The lists of each VM were asked for one by one: the engine does not tell this user how many VMs there are.</source>
        <translation>Die Listen jeder VM wurden einzeln erfragt: Die Engine sagt diesem Benutzer nicht, wie viele VMs es gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n VM(s) deleted while the inventory was taken; they are left out.</source>
        <translation>
            <numerusform>%n VM wurde gelöscht, während das Inventar aufgenommen wurde; sie fehlt darin.</numerusform>
            <numerusform>%n VMs wurden gelöscht, während das Inventar aufgenommen wurde; sie fehlen darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed while it was read, also the second time: %2 objects came, the engine counts %3.</source>
        <translation>%1 änderte sich beim Lesen, auch beim zweiten Mal: %2 Objekte kamen, die Engine zählt %3.</translation>
    </message>
    <message>
        <source>%1 changed while it was read, also the second time: %2 objects came, the engine does not say how many there are.</source>
        <translation>%1 änderte sich beim Lesen, auch beim zweiten Mal: %2 Objekte kamen; wie viele es gibt, sagt die Engine nicht.</translation>
    </message>
    <message>
        <source>%1 did not come.</source>
        <translation>%1 kam nicht.</translation>
    </message>
    <message>
        <source>%1 is not whole. Missing pages: %2.</source>
        <translation>%1 ist nicht vollständig. Fehlende Seiten: %2.</translation>
    </message>
    <message>
        <source>%1 is not whole. Missing is what comes from page %2 on.</source>
        <translation>%1 ist nicht vollständig. Es fehlt, was ab Seite %2 kommt.</translation>
    </message>
    <message>
        <source>%1 is not whole. Missing pages: %2, and what comes from page %3 on.</source>
        <translation>%1 ist nicht vollständig. Fehlende Seiten: %2, und was ab Seite %3 kommt.</translation>
    </message>
    <message numerus="yes">
        <source>Permissions are computed from those of users and groups; compared with the own lists of %n VM(s), they agree.</source>
        <translation>
            <numerusform>Die Berechtigungen sind aus denen der Benutzer und Gruppen berechnet und stimmen mit der eigenen Liste von %n VM überein.</numerusform>
            <numerusform>Die Berechtigungen sind aus denen der Benutzer und Gruppen berechnet und stimmen mit den eigenen Listen von %n VMs überein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Permissions are each VM&apos;s own, because those of users and groups disagree with %1 of %2 compared VMs. Where an inherited permission was granted is known only if a user or group has it too.</source>
        <translation>Die Berechtigungen sind die eigenen jeder VM, weil die der Benutzer und Gruppen bei %1 von %2 verglichenen VMs etwas anderes sagen. Wo eine geerbte Berechtigung erteilt wurde, ist nur bekannt, wenn auch ein Benutzer oder eine Gruppe sie hat.</translation>
    </message>
    <message>
        <source>Permissions are each VM&apos;s own, because those of users and groups cannot all be read. Where an inherited permission was granted cannot be known for those that are missing.</source>
        <translation>Die Berechtigungen sind die eigenen jeder VM, weil die der Benutzer und Gruppen nicht alle gelesen werden können. Wo eine geerbte Berechtigung erteilt wurde, lässt sich bei den fehlenden nicht sagen.</translation>
    </message>
    <message>
        <source>Permissions are each VM&apos;s own; none could be compared with those of users and groups.</source>
        <translation>Die Berechtigungen sind die eigenen jeder VM; keine konnten mit denen der Benutzer und Gruppen verglichen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Permissions are each VM&apos;s own; compared with those of users and groups at %n VM(s), they agree.</source>
        <translation>
            <numerusform>Die Berechtigungen sind die eigenen jeder VM und stimmen bei %n verglichenen VM mit denen der Benutzer und Gruppen überein.</numerusform>
            <numerusform>Die Berechtigungen sind die eigenen jeder VM und stimmen bei %n verglichenen VMs mit denen der Benutzer und Gruppen überein.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: permissions only in its own list: %2; only in those of users and groups: %3.</source>
        <translation>%1: Berechtigungen nur in der eigenen Liste: %2; nur in denen der Benutzer und Gruppen: %3.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more VM(s) whose permissions disagree.</source>
        <translation>
            <numerusform>… und %n weitere VM, deren Berechtigungen voneinander abweichen.</numerusform>
            <numerusform>… und %n weitere VMs, deren Berechtigungen voneinander abweichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <extracomment>how many requests there were, and how many of them failed</extracomment>
        <translation>%1, %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>granted on %1 (%2)</source>
        <extracomment>what a permission was given on: &quot;granted on Prod-A (cluster)&quot;</extracomment>
        <translation>vergeben auf %1 (%2)</translation>
    </message>
    <message>
        <source>with memory</source>
        <translation>mit Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Snapshots not loaded: %1</source>
        <translation>Snapshots nicht geladen: %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source> · no answer for %1 s</source>
        <extracomment>behind what is under way; for how many seconds the engine has not answered</extracomment>
        <translation> · seit %1 s keine Antwort</translation>
    </message>
    <message>
        <source>Nobody read the report to its end.</source>
        <translation>Niemand hat den Bericht bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>Write it to a file to have all of it.</source>
        <translation>In eine Datei geschrieben, ist er ganz da.</translation>
    </message>
    <message>
        <source>There is no room left to write to standard output.</source>
        <translation>Für die Standardausgabe ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Make room, or name a file with --output.</source>
        <translation>Platz schaffen oder mit --output eine Datei nennen.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>In die Standardausgabe kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Name a file with --output.</source>
        <translation>Mit --output eine Datei nennen.</translation>
    </message>
    <message>
        <source>For %1 of the pages of VMs the engine gave no answer with their lists inside; these pages were asked for without, and their lists one by one.</source>
        <translation>Für %1 der Seiten mit VMs gab die Engine keine Antwort, die ihre Listen enthielt; diese Seiten wurden ohne sie abgefragt, und ihre Listen einzeln.</translation>
    </message>
    <message>
        <source>Permissions are each VM&apos;s own: those of users and groups came only when they were asked for again, and were not compared with them.</source>
        <translation>Die Berechtigungen sind die jeder VM selbst: Die der Benutzer und Gruppen kamen erst, als sie noch einmal abgefragt wurden, und wurden nicht damit verglichen.</translation>
    </message>
    <message>
        <source>%1 of %2 VMs refreshed, %3 VMs shown as they were before, because this refresh did not get to them</source>
        <translation>%1 von %2 VMs aktualisiert, %3 VMs stehen da wie zuvor, weil diese Aktualisierung nicht bis zu ihnen kam</translation>
    </message>
    <message>
        <source>%1 of %2 VMs refreshed, %3 VMs shown as they were before, because not all that was asked about them came</source>
        <translation>%1 von %2 VMs aktualisiert, %3 VMs stehen da wie zuvor, weil nicht alles kam, was zu ihnen abgefragt wurde</translation>
    </message>
    <message>
        <source>%1, begun at %2</source>
        <extracomment>a refresh, and when it began</extracomment>
        <translation>%1, begonnen um %2</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>Abmeldung</translation>
    </message>
    <message>
        <source>%1 and what they have</source>
        <translation>%1 und was sie haben</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, Seite %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind, name</comment>
        <extracomment>kind and name of an object: &quot;VM web-01&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>list, name of its object</comment>
        <extracomment>list and name of its object: &quot;Disks of web-01&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The engine itself</source>
        <translation>Die Engine selbst</translation>
    </message>
    <message>
        <source>%1 (retry)</source>
        <extracomment>the number of a refresh that asked for what had failed</extracomment>
        <translation>%1 (Wiederholung)</translation>
    </message>
    <message>
        <source>%1 (selected VMs)</source>
        <extracomment>the number of a refresh of selected VMs</extracomment>
        <translation>%1 (ausgewählte VMs)</translation>
    </message>
    <message>
        <source>The refresh took %1, with connections × requests under way on each at once: %2 × %3</source>
        <extracomment>how long it took, connections, pipeline</extracomment>
        <translation>Die Aktualisierung dauerte %1, mit Verbindungen × gleichzeitigen Anfragen auf jeder: %2 × %3</translation>
    </message>
    <message>
        <source>The engine has %1 VMs; the lists of VMs that came have %2 of them.</source>
        <translation>Die Engine hat %1 VMs; die Listen der VMs, die kamen, enthalten %2 davon.</translation>
    </message>
    <message>
        <source>%1 of %2 VMs refreshed, %3 as before</source>
        <extracomment>in the status bar: of how many VMs all is new, of how many it is what was known before</extracomment>
        <translation>%1 von %2 VMs aktualisiert, %3 wie zuvor</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln request(s)</source>
        <extracomment>how many requests match the filter, of how many</extracomment>
        <translation>
            <numerusform>%1 von %Ln Anfrage</numerusform>
            <numerusform>%1 von %Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Disks not refreshed: %1</source>
        <translation>Disks nicht aktualisiert: %1</translation>
    </message>
    <message>
        <source>NICs not refreshed: %1</source>
        <translation>NICs nicht aktualisiert: %1</translation>
    </message>
    <message>
        <source>Addresses not refreshed: %1</source>
        <translation>Adressen nicht aktualisiert: %1</translation>
    </message>
    <message>
        <source>Permissions not refreshed: %1</source>
        <translation>Berechtigungen nicht aktualisiert: %1</translation>
    </message>
    <message>
        <source>Snapshots not refreshed: %1</source>
        <translation>Snapshots nicht aktualisiert: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>browser::ColumnCandidates</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>whose columns, shown, all</comment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>&amp;All columns</source>
        <translation>&amp;Alle Spalten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Spalten suchen</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Alle Spalten</translation>
    </message>
    <message>
        <source>No column is called that.</source>
        <translation>Keine Spalte heißt so.</translation>
    </message>
</context>
<context>
    <name>browser::ColumnOrder</name>
    <message>
        <source>%1: %2</source>
        <comment>whose column, its title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Shown, in this &amp;order</source>
        <translation>Gezeigt, in dieser &amp;Reihenfolge</translation>
    </message>
    <message>
        <source>Shown, in this order</source>
        <translation>Gezeigt, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Before the column above it (Alt+Up)</source>
        <translation>Vor die Spalte darüber (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Behind the column below it (Alt+Down)</source>
        <translation>Hinter die Spalte darunter (Alt+Runter)</translation>
    </message>
    <message>
        <source>Do not show the column (Delete)</source>
        <translation>Die Spalte nicht zeigen (Entf)</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Die Spalte nach oben rücken</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Die Spalte nach unten rücken</translation>
    </message>
    <message>
        <source>Hide the column</source>
        <translation>Die Spalte ausblenden</translation>
    </message>
</context>
<context>
    <name>browser::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>&amp;Standard wiederherstellen</translation>
    </message>
</context>
<context>
    <name>browser::ColumnsPage</name>
    <message>
        <source>not everything is known of %1 of the %2</source>
        <extracomment>beside how many VMs a filter found: of how many of all VMs something was never told</extracomment>
        <translation>von %1 der %2 ist nicht alles bekannt</translation>
    </message>
    <message>
        <source>the engine has %1</source>
        <extracomment>beside how many VMs were listed, before a refresh stopped or failed</extracomment>
        <translation>die Engine hat %1</translation>
    </message>
</context>
<context>
    <name>browser::CommandPalette</name>
    <message>
        <source>Go to or do</source>
        <translation>Gehe zu oder tue</translation>
    </message>
    <message>
        <source>Name of an object, a view or an action</source>
        <translation>Name eines Objekts, einer Ansicht oder einer Aktion</translation>
    </message>
    <message>
        <source>What is called that</source>
        <translation>Was so heißt</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
</context>
<context>
    <name>browser::ConnectDialog</name>
    <message>
        <source>Connect to an engine</source>
        <translation>Mit einer Engine verbinden</translation>
    </message>
    <message>
        <source>&amp;Recent engines</source>
        <translation>&amp;Letzte Engines</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Engine</translation>
    </message>
    <message>
        <source>Its name is enough; a whole URL works too.</source>
        <translation>Ihr Name genügt; auch eine ganze URL ist recht.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>C&amp;A file</source>
        <translation>CA-&amp;Datei</translation>
    </message>
    <message>
        <source>The system&apos;s certificates</source>
        <translation>Zertifikate des Systems</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Durch&amp;suchen …</translation>
    </message>
    <message>
        <source>A PEM file with the certificate of the engine&apos;s authority.</source>
        <translation>Eine PEM-Datei mit dem Zertifikat der Zertifizierungsstelle der Engine.</translation>
    </message>
    <message>
        <source>Try the &amp;demo engine</source>
        <translation>&amp;Demo-Engine ausprobieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The user&apos;s name is missing.</source>
        <translation>Der Benutzername fehlt.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Das Passwort fehlt.</translation>
    </message>
    <message>
        <source>There is no such file. Choose a PEM file.</source>
        <translation>Diese Datei gibt es nicht. Wählen Sie eine PEM-Datei.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>Forget this engine</source>
        <translation>Diese Engine vergessen</translation>
    </message>
    <message>
        <source>Show the password (%1)</source>
        <translation>Passwort zeigen (%1)</translation>
    </message>
</context>
<context>
    <name>browser::DetailsModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verweis</translation>
    </message>
</context>
<context>
    <name>browser::DetailsPane</name>
    <message>
        <source>Select a row to see everything that is known of it.</source>
        <translation>Wählen Sie eine Zeile, um alles zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>The engine has no such object, or this user does not see it.</source>
        <translation>Die Engine hat kein solches Objekt, oder dieser Benutzer sieht es nicht.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
</context>
<context>
    <name>browser::EngineSession</name>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 wird aufgebaut …</translation>
    </message>
    <message>
        <source>The engine&apos;s answers did not match the requests. It is asked one by one now, which is slow; nothing wrong is shown.</source>
        <translation>Die Antworten der Engine passten nicht zu den Anfragen. Sie wird jetzt einzeln gefragt, was langsam ist; Falsches wird nicht angezeigt.</translation>
    </message>
    <message>
        <source> · permissions are asked VM by VM now, %1 to go</source>
        <extracomment>behind the progress: users and groups did not tell who may do what; how many VMs are left</extracomment>
        <translation> · Berechtigungen werden jetzt VM für VM abgefragt, noch %1</translation>
    </message>
    <message>
        <source>%1 of at least %2 requests answered</source>
        <translation>%1 von mindestens %2 Anfragen beantwortet</translation>
    </message>
    <message>
        <source>%1 of %2 requests answered</source>
        <translation>%1 von %2 Anfragen beantwortet</translation>
    </message>
    <message>
        <source>%1 of %2 VMs · %3</source>
        <extracomment>%3: how many requests were answered, in words</extracomment>
        <translation>%1 von %2 VMs · %3</translation>
    </message>
</context>
<context>
    <name>browser::ExportDialog</name>
    <message>
        <source>Export a report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Durch&amp;suchen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The file&apos;s name is missing.</source>
        <translation>Der Dateiname fehlt.</translation>
    </message>
    <message>
        <source>Give the whole path of the file, or choose it.</source>
        <translation>Geben Sie den ganzen Pfad der Datei an, oder wählen Sie sie aus.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>A CSV file holds one kind.</source>
        <translation>Eine CSV-Datei enthält eine Art von Objekten.</translation>
    </message>
    <message>
        <source>Virtual machines, disks, NICs and permissions.</source>
        <translation>Virtuelle Maschinen, Disks, NICs und Berechtigungen.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Daten für Programme (JSON)</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Virtuelle Maschinen</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disks</translation>
    </message>
    <message>
        <source>NICs</source>
        <translation>NICs</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Nobody but you will be able to read the file.</source>
        <translation>Niemand außer Ihnen wird die Datei lesen können.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Export %1</source>
        <extracomment>%1: VMs, disks, …</extracomment>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>The picture is not complete: %1.</source>
        <translation>Das Bild ist nicht vollständig: %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>rows of all there are</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Zeilen: %1</translation>
    </message>
    <message>
        <source>Virtual machines: %1</source>
        <translation>Virtuelle Maschinen: %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>browser::ExportFlow</name>
    <message>
        <source>The report could not be written. Is there enough memory?</source>
        <translation>Der Bericht konnte nicht geschrieben werden. Reicht der Speicher?</translation>
    </message>
</context>
<context>
    <name>browser::FilterBar</name>
    <message>
        <source>What can be typed into the filter</source>
        <translation>Was im Filter stehen kann</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Name des Filters:</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Den Filter speichern</translation>
    </message>
    <message>
        <source>Save the filter under a name</source>
        <translation>Den Filter unter einem Namen speichern</translation>
    </message>
    <message>
        <source>Filter: any text</source>
        <translation>Filter: beliebiger Text</translation>
    </message>
    <message>
        <source>Filter: any text, or %1 …</source>
        <comment>an example</comment>
        <translation>Filter: beliebiger Text, oder %1 …</translation>
    </message>
</context>
<context>
    <name>browser::InventoryTreeModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Of %1 of %2 VMs: of the others it is not known</source>
        <translation>Von %1 von %2 VMs: von den übrigen ist es nicht bekannt</translation>
    </message>
</context>
<context>
    <name>browser::InventoryView</name>
    <message>
        <source>Inventory</source>
        <translation>Inventar</translation>
    </message>
    <message>
        <source>Expand all below</source>
        <translation>Alles darunter aufklappen</translation>
    </message>
    <message>
        <source>Collapse all below</source>
        <translation>Alles darunter zuklappen</translation>
    </message>
    <message>
        <source>Retry what failed</source>
        <translation>Fehlgeschlagenes erneut laden</translation>
    </message>
</context>
<context>
    <name>browser::LanesDrawing</name>
    <message>
        <source>%1 lanes with %2 requests each</source>
        <translation>%1 Bahnen mit je %2 Anfragen</translation>
    </message>
</context>
<context>
    <name>browser::MainActions</name>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Engine</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden …</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Try the &amp;demo engine</source>
        <translation>&amp;Demo-Engine ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Group by &amp;nothing</source>
        <translation>&amp;Nicht gruppieren</translation>
    </message>
    <message>
        <source>Group by &amp;cluster</source>
        <translation>Nach &amp;Cluster gruppieren</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>Alles &amp;aufklappen</translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation>Alles &amp;zuklappen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;About oVirt Inventory</source>
        <translation>Ü&amp;ber oVirt Inventory</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Gruppieren:</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Retry what &amp;failed</source>
        <translation>&amp;Fehlgeschlagenes wiederholen</translation>
    </message>
    <message>
        <source>Group by &amp;host</source>
        <translation>Nach &amp;Host gruppieren</translation>
    </message>
    <message>
        <source>Group by &amp;status</source>
        <translation>Nach &amp;Status gruppieren</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Co&amp;mpleteness…</source>
        <translation>V&amp;ollständigkeit …</translation>
    </message>
    <message>
        <source>Refresh selected &amp;VMs</source>
        <translation>Ausgewählte &amp;VMs aktualisieren</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the refresh</source>
        <translation>Aktualisierung abbre&amp;chen</translation>
    </message>
    <message>
        <source>Export this vie&amp;w…</source>
        <translation>Diese Ansi&amp;cht exportieren…</translation>
    </message>
    <message>
        <source>Export the se&amp;lection…</source>
        <translation>Aus&amp;wahl exportieren…</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy ce&amp;ll</source>
        <translation>&amp;Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>&amp;Open in the Administration Portal…</source>
        <translation>Im &amp;Administrationsportal öffnen…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Show s&amp;idebar</source>
        <translation>Seiten&amp;leiste zeigen</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Einzelhei&amp;ten zeigen</translation>
    </message>
    <message>
        <source>Choose colu&amp;mns…</source>
        <translation>S&amp;palten wählen…</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten zur&amp;ücksetzen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Group by &amp;tag</source>
        <translation>Nach &amp;Tag gruppieren</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Next VM with a fail&amp;ure</source>
        <translation>Nächste VM mit einem Fehle&amp;r</translation>
    </message>
    <message>
        <source>Ed&amp;it</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>The whole report, this view or the selection as a file</source>
        <translation>Den ganzen Bericht, diese Ansicht oder die Auswahl als Datei</translation>
    </message>
    <message>
        <source>&amp;Export the whole report…</source>
        <translation>Den ganzen Bericht &amp;exportieren…</translation>
    </message>
</context>
<context>
    <name>browser::MainWindow</name>
    <message>
        <source>Report saved to %1</source>
        <translation>Bericht gespeichert: %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>%1 – oVirt Inventory</source>
        <translation>%1 – oVirt Inventory</translation>
    </message>
    <message>
        <source>oVirt Inventory</source>
        <translation>oVirt Inventory</translation>
    </message>
    <message>
        <source>Nothing is missing: there is nothing to ask for again</source>
        <translation>Es fehlt nichts: Es gibt nichts, das noch einmal abzufragen wäre</translation>
    </message>
    <message>
        <source>Asks only for what failed, or was not asked for</source>
        <translation>Fragt nur ab, was fehlschlug oder nicht abgefragt wurde</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>A refresh is under way</source>
        <translation>Eine Aktualisierung läuft</translation>
    </message>
</context>
<context>
    <name>browser::PaletteSource</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>This view</source>
        <translation>Diese Ansicht</translation>
    </message>
    <message>
        <source>Look for “%1” in VMs</source>
        <extracomment>%1: what a person typed</extracomment>
        <translation>„%1“ in VMs suchen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>browser::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Ea&amp;rlier refreshes too</source>
        <translation>Auch f&amp;rühere Aktualisierungen</translation>
    </message>
    <message>
        <source>Without it the list shows the last refresh, and what is missing since an earlier one</source>
        <translation>Ohne sie zeigt die Liste die letzte Aktualisierung und was seit einer früheren fehlt</translation>
    </message>
    <message>
        <source>Filter: words of what was asked for, the state or the error</source>
        <translation>Filter: Wörter aus dem Abgefragten, dem Zustand oder dem Fehler</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
</context>
<context>
    <name>browser::RowActions</name>
    <message>
        <source>Administration Portal</source>
        <translation>Administrationsportal</translation>
    </message>
    <message>
        <source>Open this page in the web browser?</source>
        <translation>Diese Seite im Webbrowser öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Go to %1: %2</source>
        <extracomment>%1: host, cluster, …; %2: its name</extracomment>
        <translation>Gehe zu %1: %2</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Then sort by</source>
        <translation>&amp;Dann sortieren nach</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1 Zeile kopiert</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>%1 Zeilen kopiert</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>ID copied: %1</source>
        <translation>ID kopiert: %1</translation>
    </message>
    <message>
        <source>%1 IDs copied</source>
        <translation>%1 IDs kopiert</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>Diese Spalte ausbl&amp;enden</translation>
    </message>
</context>
<context>
    <name>browser::RowDelegate</name>
    <message>
        <source>Not reported by the engine</source>
        <translation>Von der Engine nicht gemeldet</translation>
    </message>
</context>
<context>
    <name>browser::RowsStack</name>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>%1: nothing matches “%2”.</source>
        <extracomment>%1: VMs, disks, …; %2: the filter</extracomment>
        <translation>%1: nichts passt zu „%2“.</translation>
    </message>
    <message>
        <source>%1: there are none, or this user sees none.</source>
        <extracomment>%1: VMs, disks, …</extracomment>
        <translation>%1: es gibt keine, oder dieser Benutzer sieht keine.</translation>
    </message>
    <message>
        <source>%1: loading…</source>
        <extracomment>%1: VMs, disks, …</extracomment>
        <translation>%1: wird geladen …</translation>
    </message>
    <message>
        <source>%1: not loaded, because it was not asked for.</source>
        <extracomment>%1: VMs, disks, …</extracomment>
        <translation>%1: nicht geladen, weil nicht danach gefragt wurde.</translation>
    </message>
    <message>
        <source>%1: could not be loaded.</source>
        <extracomment>%1: VMs, disks, …</extracomment>
        <translation>%1: konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>%1: this cannot be looked for as it stands.</source>
        <extracomment>%1: VMs, disks, …</extracomment>
        <translation>%1: So, wie es dasteht, kann danach nicht gesucht werden.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>If there should be some, ask an administrator of the engine for the role UserVmManager or ReadOnlyAdmin, then refresh.</source>
        <translation>Sollte es welche geben, bitten Sie einen Administrator der Engine um die Rolle UserVmManager oder ReadOnlyAdmin und aktualisieren dann.</translation>
    </message>
</context>
<context>
    <name>browser::SavedFilterStrip</name>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>More saved filters</source>
        <translation>Weitere gespeicherte Filter</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
</context>
<context>
    <name>browser::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>How many conversations with the engine run side by side. More let it work on more answers at once, and load it more.</source>
        <translation>Wie viele Gespräche mit der Engine nebeneinander laufen. Mit mehr arbeitet sie an mehr Antworten zugleich und ist stärker belastet.</translation>
    </message>
    <message>
        <source>&amp;Pipeline</source>
        <translation>&amp;Pipeline</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>How many requests are sent on each connection without waiting for the answers before. It hides a slow line; off sends one at a time.</source>
        <translation>Wie viele Anfragen jede Verbindung sendet, ohne auf die Antworten davor zu warten. Das verdeckt eine langsame Leitung; aus sendet eine nach der anderen.</translation>
    </message>
    <message>
        <source>Requests under way at once</source>
        <translation>Anfragen zugleich unterwegs</translation>
    </message>
    <message>
        <source>Request &amp;timeout</source>
        <translation>&amp;Zeitlimit je Anfrage</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>An answer that takes longer counts as failed. What it was about is marked, the rest goes on.</source>
        <translation>Eine Antwort, die länger braucht, gilt als fehlgeschlagen. Was sie betraf, wird markiert; der Rest geht weiter.</translation>
    </message>
    <message>
        <source>A change applies to the next refresh.</source>
        <translation>Eine Änderung gilt ab der nächsten Aktualisierung.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Numbers and dates follow it too.</source>
        <translation>Auch Zahlen und Daten richten sich danach.</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message numerus="yes">
        <source>At most %n request(s) under way at once: %1 × %2</source>
        <translation>
            <numerusform>Höchstens %n Anfrage zugleich unterwegs: %1 × %2</numerusform>
            <numerusform>Höchstens %n Anfragen zugleich unterwegs: %1 × %2</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>&amp;Standardwerte wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Fetch disks, NICs and more</source>
        <translation>Platten, NICs u. a. &amp;holen</translation>
    </message>
    <message>
        <source>Single requests start at once and are gentle on the engine. Pages take far fewer requests, but one list that fails costs its page a second try.</source>
        <translation>Einzelne Anfragen beginnen sofort und schonen die Engine. Seiten brauchen weit weniger Anfragen, aber eine Liste, die fehlschlägt, kostet ihre Seite einen zweiten Versuch.</translation>
    </message>
    <message>
        <source>As the number of VMs suggests</source>
        <translation>Wie es die Zahl der VMs nahelegt</translation>
    </message>
    <message>
        <source>Each list in a request of its own</source>
        <translation>Jede Liste mit einer eigenen Anfrage</translation>
    </message>
    <message>
        <source>Pages of VMs with everything</source>
        <translation>Seiten von VMs mit allem</translation>
    </message>
</context>
<context>
    <name>browser::ShortcutsBox</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>No shortcut is called that.</source>
        <translation>Kein Tastenkürzel heißt so.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>browser::Sidebar</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>browser::SidebarModel</name>
    <message>
        <source>Inventory</source>
        <translation>Inventar</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Hosts and storage</source>
        <translation>Hosts und Speicher</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Not all could be loaded: %1</source>
        <translation>Nicht alles konnte geladen werden: %1</translation>
    </message>
    <message>
        <source>Not all could be refreshed: %1</source>
        <translation>Nicht alle konnten aktualisiert werden: %1</translation>
    </message>
    <message>
        <source>Failed in the last refresh: %1</source>
        <extracomment>how many requests</extracomment>
        <translation>Bei der letzten Aktualisierung fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>browser::StatusPanel</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>when what is shown was taken from the engine</extracomment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>What is shown was taken at %1</source>
        <translation>Was zu sehen ist, ist vom %1</translation>
    </message>
</context>
<context>
    <name>browser::TableModel</name>
    <message>
        <source>Permissions: not everything that it holds could be read.</source>
        <translation>Berechtigungen: Nicht alles, was er hat, konnte gelesen werden.</translation>
    </message>
</context>
<context>
    <name>browser::TablePage</name>
    <message>
        <source>%1 %2</source>
        <extracomment>how many rows there are, and of what: &quot;1,204 VMs&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <extracomment>how many rows match the filter: &quot;12 of 1,204 VMs&quot;</extracomment>
        <translation>%1 von %2 %3</translation>
    </message>
    <message>
        <source>not all could be loaded</source>
        <translation>nicht alles konnte geladen werden</translation>
    </message>
    <message>
        <source>not everything that users and groups hold could be read</source>
        <translation>nicht alles, was Benutzer und Gruppen haben, konnte gelesen werden</translation>
    </message>
    <message>
        <source>not all refreshed</source>
        <extracomment>beside how many rows there are, some of them old</extracomment>
        <translation>nicht alle aktualisiert</translation>
    </message>
</context>
<context>
    <name>browser::TreeGroups</name>
    <message>
        <source>No cluster</source>
        <translation>Kein Cluster</translation>
    </message>
    <message>
        <source>On no host</source>
        <translation>Auf keinem Host</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Kein Status</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Ohne Tag</translation>
    </message>
    <message>
        <source>Tags not loaded</source>
        <translation>Tags nicht geladen</translation>
    </message>
</context>
<context>
    <name>browser::TreePage</name>
    <message>
        <source>%1 VMs</source>
        <translation>%1 VMs</translation>
    </message>
    <message>
        <source>%1 of %2 VMs</source>
        <translation>%1 von %2 VMs</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--help tells more.</source>
        <translation>--help sagt mehr.</translation>
    </message>
    <message>
        <source>Takes the inventory of an oVirt engine: its VMs with their disks, NICs and permissions, and writes it as a report.</source>
        <translation>Nimmt das Inventar einer oVirt-Engine auf: ihre VMs mit deren Disks, NICs und Berechtigungen, und schreibt es als Bericht.</translation>
    </message>
    <message>
        <source>Take the inventory and write a report.</source>
        <translation>Das Inventar aufnehmen und einen Bericht schreiben.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The engine: a host name, or https://NAME/ovirt-engine/api.</source>
        <translation>Die Engine: ein Rechnername oder https://NAME/ovirt-engine/api.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The user with the profile, as in admin@internal.</source>
        <translation>Der Benutzer mit Profil, wie in admin@internal.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Read the password from the first line of this file. Without either option it is taken from the variable %1.</source>
        <translation>Das Passwort aus der ersten Zeile dieser Datei lesen. Ohne eine der beiden Optionen kommt es aus der Variablen %1.</translation>
    </message>
    <message>
        <source>The certificates to trust, a PEM file. Without it: the system&apos;s.</source>
        <translation>Die Zertifikate, denen vertraut wird, eine PEM-Datei. Ohne sie: die des Systems.</translation>
    </message>
    <message>
        <source>Trust any certificate. Only for tests: whoever is on the way can read the password.</source>
        <translation>Jedem Zertifikat vertrauen. Nur für Tests: Wer auf dem Weg sitzt, kann das Passwort lesen.</translation>
    </message>
    <message>
        <source>Connections at most, %1 to %2; 5 without it.</source>
        <translation>Verbindungen höchstens, %1 bis %2; ohne Angabe 5.</translation>
    </message>
    <message>
        <source>Requests under way on each connection at most, %1 (one at a time) to %2; 5 without it.</source>
        <translation>Anfragen unterwegs auf jeder Verbindung höchstens, %1 (eine nach der anderen) bis %2; ohne Angabe 5.</translation>
    </message>
    <message>
        <source>Seconds that one answer may take, 0 (for ever) to %1; %2 without it.</source>
        <translation>Sekunden, die eine Antwort dauern darf, 0 (ohne Ende) bis %1; ohne Angabe %2.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Where the report goes; - or nothing is standard output.</source>
        <translation>Wohin der Bericht geht; - oder nichts ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Start the built-in demo engine and take the inventory of that.</source>
        <translation>Die eingebaute Demo-Engine starten und deren Inventar aufnehmen.</translation>
    </message>
    <message>
        <source>VMs of the demo engine, 0 to %1; 100 without it.</source>
        <translation>VMs der Demo-Engine, 0 bis %1; ohne Angabe 100.</translation>
    </message>
    <message>
        <source>What the demo engine&apos;s VMs are made from; 1 without it.</source>
        <translation>Woraus die VMs der Demo-Engine entstehen; ohne Angabe 1.</translation>
    </message>
    <message>
        <source>A password on the command line can be read by everybody on this machine. Use --password-stdin, --password-file or the variable %1.</source>
        <translation>Ein Passwort auf der Befehlszeile kann jeder auf diesem Rechner lesen. Nehmen Sie --password-stdin, --password-file oder die Variable %1.</translation>
    </message>
    <message>
        <source>There is no command. The one there is: export.</source>
        <translation>Es fehlt der Befehl. Den einen gibt es: export.</translation>
    </message>
    <message>
        <source>“%1” is no command. The one there is: export.</source>
        <translation>„%1“ ist kein Befehl. Den einen gibt es: export.</translation>
    </message>
    <message>
        <source>Exit codes:
  0  the report is complete
  1  failed; there is no report
  2  the command line makes no sense; nothing was done
  3  partial: the report is written, and says what is missing
</source>
        <translation>Exit-Codes:
  0  der Bericht ist vollständig
  1  gescheitert; es gibt keinen Bericht
  2  die Befehlszeile ergibt keinen Sinn; nichts wurde getan
  3  unvollständig: der Bericht ist geschrieben und sagt, was fehlt
</translation>
    </message>
    <message>
        <source>A CSV cannot say what is missing; standard error and the exit code do.
Ctrl+C ends it without a report, with exit code 1.
</source>
        <translation>Eine CSV kann nicht sagen, was fehlt; Standardfehler und Exit-Code sagen es.
Strg+C beendet es ohne Bericht, mit Exit-Code 1.
</translation>
    </message>
    <message>
        <source>--%1 goes with --demo only.</source>
        <translation>--%1 geht nur zusammen mit --demo.</translation>
    </message>
    <message>
        <source>Which engine? Add --url, or --demo to try the built-in one.</source>
        <translation>Welche Engine? Geben Sie --url an, oder --demo für die eingebaute.</translation>
    </message>
    <message>
        <source>Who signs in? Add --username, as in admin@internal.</source>
        <translation>Wer meldet sich an? Geben Sie --username an, wie in admin@internal.</translation>
    </message>
    <message>
        <source>--insecure trusts anything, --ca-file does not. Leave one of them out.</source>
        <translation>--insecure vertraut allem, --ca-file nicht. Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>There are two passwords. Leave out --password-stdin or --password-file.</source>
        <translation>Es gibt zwei Passwörter. Lassen Sie --password-stdin oder --password-file weg.</translation>
    </message>
    <message>
        <source>Which password? Use --password-stdin, --password-file or the variable %1.</source>
        <translation>Welches Passwort? Nehmen Sie --password-stdin, --password-file oder die Variable %1.</translation>
    </message>
    <message>
        <source>--demo brings an engine of its own. Leave out --%1.</source>
        <translation>--demo bringt eine eigene Engine mit. Lassen Sie --%1 weg.</translation>
    </message>
    <message>
        <source>--output is empty. Name a file, or - for standard output.</source>
        <translation>--output ist leer. Nennen Sie eine Datei, oder - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1 nimmt eine Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation>--%1 ist eines von %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read: %2.</source>
        <translation>Die Passwortdatei %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Check its name and its permissions.</source>
        <translation>Prüfen Sie ihren Namen und ihre Rechte.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>Das Passwort ist leer.</translation>
    </message>
    <message>
        <source>It has to stand in the first line of what is read.</source>
        <translation>Es muss in der ersten Zeile dessen stehen, was gelesen wird.</translation>
    </message>
    <message>
        <source>How what each VM has is fetched: fan-out asks list by list, follow asks for pages of VMs with everything, automatic decides by the number of VMs; automatic without it.</source>
        <translation>Wie geholt wird, was jede VM hat: fan-out fragt Liste für Liste, follow fragt nach Seiten von VMs mit allem, automatic entscheidet nach der Zahl der VMs; ohne die Angabe automatic.</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Also what the guests&apos; agents found installed.</source>
        <translation>Auch was die Agenten der Gäste installiert gefunden haben.</translation>
    </message>
    <message>
        <source>Times that what failed is asked for again, 0 to %1; 0 without it.</source>
        <translation>Wie oft nach Fehlgeschlagenem noch einmal gefragt wird, 0 bis %1; ohne die Angabe 0.</translation>
    </message>
    <message>
        <source>The demo engine fails one request in so many, each once, to see what a report makes of it; none without it.</source>
        <translation>Die Demo-Engine lässt eine von so vielen Anfragen fehlschlagen, jede einmal, um zu sehen, was ein Bericht daraus macht; ohne die Angabe keine.</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>--columns: there is no column “%1”.</source>
        <translation>--columns: Es gibt keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>--%1, at character %2: %3</source>
        <translation>--%1, bei Zeichen %2: %3</translation>
    </message>
    <message>
        <source>json, csv or html. Without it the end of the output&apos;s name decides; json where it has none.</source>
        <translation>json, csv oder html. Ohne diese Angabe entscheidet das Ende des Namens der Ausgabe; json, wenn er keines hat.</translation>
    </message>
    <message>
        <source>What a table is about, for csv and html: %1; vms without it. HTML without --sheet and --columns is the whole report.</source>
        <translation>Wovon eine Tabelle handelt, bei csv und html: %1; ohne diese Angabe vms. HTML ohne --sheet und --columns ist der ganze Bericht.</translation>
    </message>
    <message>
        <source>Columns of a table, by the names in the first line of its CSV, with commas between; also those of related objects, such as vm.status. Without it: all of its own.</source>
        <translation>Spalten einer Tabelle, mit den Namen in der ersten Zeile ihrer CSV-Datei, durch Kommas getrennt; auch solche verbundener Objekte wie vm.status. Ohne diese Angabe: alle eigenen.</translation>
    </message>
    <message>
        <source>Columns to order by, with commas between, the first counts most; a minus turns one round, as in cluster,-memory. Without it: as the window shows the table at first.</source>
        <translation>Spalten, nach denen geordnet wird, durch Kommas getrennt, die erste zählt am meisten; ein Minus dreht eine um, wie in cluster,-memory. Ohne diese Angabe: wie das Fenster die Tabelle zuerst zeigt.</translation>
    </message>
    <message>
        <source>--output: no report is called “.%1”. Let the name end in one of %2, or add --format.</source>
        <translation>--output: Kein Bericht heißt „.%1“. Der Name muss auf eines von %2 enden, oder --format muss dabeistehen.</translation>
    </message>
    <message>
        <source>--%1 goes with --format csv or html: a JSON report has everything.</source>
        <translation>--%1 passt zu --format csv oder html: Ein JSON-Bericht enthält alles.</translation>
    </message>
    <message>
        <source>--columns: there is a comma too many.</source>
        <translation>--columns: Da ist ein Komma zu viel.</translation>
    </message>
    <message>
        <source>--columns: there is no column “%1”. Is it “%2”?</source>
        <translation>--columns: Es gibt keine Spalte „%1“. Ist „%2“ gemeint?</translation>
    </message>
    <message>
        <source>Only rows that match, in the language of the window&apos;s filter line, as in &apos;status:down disks&gt;2&apos;. A bare word is looked for in --columns; without it, in what the window&apos;s table shows at first, and for a whole report in the VMs and in their disks, NICs, permissions and snapshots.</source>
        <translation>Nur passende Zeilen, in der Sprache der Filterzeile des Fensters, wie in &apos;status:down disks&gt;2&apos;. Ein bloßes Wort wird in --columns gesucht; ohne diese in dem, was die Tabelle des Fensters anfangs zeigt, und für einen ganzen Bericht in den VMs und in ihren Disks, NICs, Berechtigungen und Snapshots.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>There is no option %1. Is it %2?</source>
        <translation>Es gibt keine Option %1. Ist %2 gemeint?</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>--url URL --username NAME [options]</source>
        <translation>--url URL --username NAME [Optionen]</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[Optionen]</translation>
    </message>
    <message>
        <source>Examples:
</source>
        <translation>Beispiele:
</translation>
    </message>
    <message>
        <source>--sheet: there is no table “%1”. Is it “%2”?</source>
        <translation>--sheet: Es gibt keine Tabelle „%1“. Ist „%2“ gemeint?</translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input; a terminal asks for it and does not show it.</source>
        <translation>Das Passwort aus der ersten Zeile der Standardeingabe lesen; ein Terminal fragt danach und zeigt es nicht.</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Passwort von %1: </translation>
    </message>
    <message>
        <source>Stopped. There is no report.</source>
        <translation>Angehalten. Es gibt keinen Bericht.</translation>
    </message>
</context>
<context>
    <name>cli::ExportCommand</name>
    <message>
        <source>The demo engine could not start: %1.</source>
        <translation>Die Demo-Engine konnte nicht starten: %1.</translation>
    </message>
    <message>
        <source>WARNING: --insecure: the engine&apos;s certificate is not checked. Whoever is on the way can read the password and change the report.</source>
        <translation>WARNUNG: --insecure: Das Zertifikat der Engine wird nicht geprüft. Wer auf dem Weg sitzt, kann das Passwort lesen und den Bericht verändern.</translation>
    </message>
    <message>
        <source>WARNING: the URL is http, not https: the password and everything else is sent in the open.</source>
        <translation>WARNUNG: Die URL ist http, nicht https: Das Passwort und alles andere geht offen über die Leitung.</translation>
    </message>
    <message>
        <source>The report went to standard output.</source>
        <translation>Der Bericht ging an die Standardausgabe.</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht liegt in %1.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. There is no report.</source>
        <translation>Angehalten. Es gibt keinen Bericht.</translation>
    </message>
    <message>
        <source>%1, in %2. %3</source>
        <translation>%1, in %2. %3</translation>
    </message>
    <message>
        <source>%1. What failed is asked for again.</source>
        <translation>%1. Nach dem, was fehlgeschlagen ist, wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>The filter finds %1 of %2 rows.</source>
        <translation>Der Filter findet %1 von %2 Zeilen.</translation>
    </message>
    <message>
        <source>The filter finds %1 of %2 VMs.</source>
        <translation>Der Filter findet %1 von %2 VMs.</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%1 TiB</translation>
    </message>
    <message>
        <source>%1 PiB</source>
        <translation>%1 PiB</translation>
    </message>
    <message>
        <source>%1 EiB</source>
        <translation>%1 EiB</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>VM it is attached to</source>
        <translation>VM, an der sie hängt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Alias of the disk</source>
        <translation>Alias der Disk</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>State of the disk, in the engine&apos;s words; a LUN has none</source>
        <translation>Zustand der Disk in den Worten der Engine; eine LUN hat keinen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size that the guest sees</source>
        <translation>Größe, die der Gast sieht</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>What it takes on storage, with snapshots where the engine tells them</source>
        <translation>Was sie im Speicher belegt, mit Schnappschüssen, wo die Engine sie nennt</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tatsächliche Größe</translation>
    </message>
    <message>
        <source>What its active volume takes on storage</source>
        <translation>Was ihr aktives Volume im Speicher belegt</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>Thin: storage is taken as the guest writes; preallocated: at once</source>
        <translation>Dünn: Speicher wird belegt, wenn der Gast schreibt; vorbelegt: sofort</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>How the image is stored: raw or copy on write</source>
        <translation>Wie das Abbild gespeichert ist: raw oder Copy-on-Write</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>What the disk is for</source>
        <translation>Wofür die Disk da ist</translation>
    </message>
    <message>
        <source>Storage type</source>
        <translation>Speichertyp</translation>
    </message>
    <message>
        <source>Image in a storage domain, or a LUN</source>
        <translation>Abbild in einer Speicherdomäne oder eine LUN</translation>
    </message>
    <message>
        <source>Storage domain</source>
        <translation>Speicherdomäne</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Wo sie liegt</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Device that the guest sees it as</source>
        <translation>Als welches Gerät der Gast sie sieht</translation>
    </message>
    <message>
        <source>Guest device</source>
        <translation>Gerät im Gast</translation>
    </message>
    <message>
        <source>What the guest calls it; needs a guest agent</source>
        <translation>Wie der Gast sie nennt; braucht einen Gast-Agenten</translation>
    </message>
    <message>
        <source>Bootable</source>
        <translation>Startfähig</translation>
    </message>
    <message>
        <source>Whether the VM boots from it</source>
        <translation>Ob die VM davon startet</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Whether it is plugged in</source>
        <translation>Ob sie eingesteckt ist</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>Whether the guest may not write to it</source>
        <translation>Ob der Gast nicht darauf schreiben darf</translation>
    </message>
    <message>
        <source>Shareable</source>
        <translation>Gemeinsam nutzbar</translation>
    </message>
    <message>
        <source>Whether several VMs may use it at once</source>
        <translation>Ob mehrere VMs sie zugleich nutzen dürfen</translation>
    </message>
    <message>
        <source>Pass discard</source>
        <translation>Discard durchreichen</translation>
    </message>
    <message>
        <source>Whether the guest may give back storage</source>
        <translation>Ob der Gast Speicher zurückgeben darf</translation>
    </message>
    <message>
        <source>Wipe after delete</source>
        <translation>Beim Löschen überschreiben</translation>
    </message>
    <message>
        <source>Whether it is overwritten when it is removed</source>
        <translation>Ob sie beim Entfernen überschrieben wird</translation>
    </message>
    <message>
        <source>Incremental backup</source>
        <translation>Inkrementelle Sicherung</translation>
    </message>
    <message>
        <source>Kind of backup it is prepared for</source>
        <translation>Art der Sicherung, auf die sie vorbereitet ist</translation>
    </message>
    <message>
        <source>LUN IDs</source>
        <translation>LUN-IDs</translation>
    </message>
    <message>
        <source>Ids of the LUNs of a direct LUN disk</source>
        <translation>IDs der LUNs einer direkten LUN-Disk</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Description in the engine</source>
        <translation>Beschreibung in der Engine</translation>
    </message>
    <message>
        <source>VM ID</source>
        <translation>VM-ID</translation>
    </message>
    <message>
        <source>The engine&apos;s id of the VM; names may come twice</source>
        <translation>ID der VM in der Engine; Namen können doppelt vorkommen</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The engine&apos;s id of the disk; a shared disk has it in several VMs</source>
        <translation>ID der Disk in der Engine; eine gemeinsam genutzte hat sie in mehreren VMs</translation>
    </message>
    <message>
        <source>VM it belongs to</source>
        <translation>VM, zu der sie gehört</translation>
    </message>
    <message>
        <source>Name in the engine</source>
        <translation>Name in der Engine</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Addresses that the guest agent reports for its MAC</source>
        <translation>Adressen, die der Gast-Agent zu ihrer MAC meldet</translation>
    </message>
    <message>
        <source>vNIC profile</source>
        <translation>vNIC-Profil</translation>
    </message>
    <message>
        <source>Profile that leads to the network; none: no network</source>
        <translation>Profil, das zum Netzwerk führt; keins: kein Netzwerk</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Logical network of its profile</source>
        <translation>Logisches Netzwerk ihres Profils</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>VLAN tag of the network; none: untagged</source>
        <translation>VLAN-Tag des Netzwerks; keins: ohne Tag</translation>
    </message>
    <message>
        <source>Device that the guest sees</source>
        <translation>Gerät, das der Gast sieht</translation>
    </message>
    <message>
        <source>Plugged</source>
        <translation>Eingesteckt</translation>
    </message>
    <message>
        <source>Whether the device is in the VM</source>
        <translation>Ob das Gerät in der VM steckt</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Whether its cable is in</source>
        <translation>Ob ihr Kabel steckt</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Synchron</translation>
    </message>
    <message>
        <source>Whether it runs as it is configured</source>
        <translation>Ob sie läuft, wie sie eingerichtet ist</translation>
    </message>
    <message>
        <source>The engine&apos;s id, which never changes</source>
        <translation>ID in der Engine, die sich nie ändert</translation>
    </message>
    <message>
        <source>VM it is about</source>
        <translation>VM, um die es geht</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Berechtigter</translation>
    </message>
    <message>
        <source>User or group that has it</source>
        <translation>Benutzer oder Gruppe, die sie hat</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Whether the principal is a user or a group</source>
        <translation>Ob der Berechtigte ein Benutzer oder eine Gruppe ist</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>What the principal may do</source>
        <translation>Was der Berechtigte darf</translation>
    </message>
    <message>
        <source>Administrative</source>
        <translation>Administrativ</translation>
    </message>
    <message>
        <source>Whether the role is one for administrators</source>
        <translation>Ob die Rolle eine für Administratoren ist</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>First and last name of the user</source>
        <translation>Vor- und Nachname des Benutzers</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Directory that the principal comes from</source>
        <translation>Verzeichnis, aus dem der Berechtigte kommt</translation>
    </message>
    <message>
        <source>The engine&apos;s id of the permission</source>
        <translation>ID der Berechtigung in der Engine</translation>
    </message>
    <message>
        <source>What the VM does at the moment, in the engine&apos;s words</source>
        <translation>Was die VM gerade tut, in den Worten der Engine</translation>
    </message>
    <message>
        <source>Status detail</source>
        <translation>Statusdetail</translation>
    </message>
    <message>
        <source>Why it is paused, or what keeps it down</source>
        <translation>Warum sie pausiert ist oder was sie unten hält</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>Virtual processors: sockets x cores x threads</source>
        <translation>Virtuelle Prozessoren: Sockel × Kerne × Threads</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Configured RAM</source>
        <translation>Eingerichteter Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Sum of the sizes that the guest sees of its disks; disks of unknown size are left out</source>
        <translation>Summe der Größen, die der Gast von ihren Disks sieht; ohne Disks unbekannter Größe</translation>
    </message>
    <message>
        <source>Sum of what its disks take on storage, with snapshots where the engine tells them</source>
        <translation>Summe dessen, was ihre Disks im Speicher belegen, mit Schnappschüssen, wo die Engine sie nennt</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disks</translation>
    </message>
    <message>
        <source>Number of attached disks</source>
        <translation>Zahl der angehängten Disks</translation>
    </message>
    <message>
        <source>NICs</source>
        <translation>NICs</translation>
    </message>
    <message>
        <source>Number of network interfaces</source>
        <translation>Zahl der Netzwerkschnittstellen</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Number of permissions on it, inherited ones too</source>
        <translation>Zahl der Berechtigungen an ihr, auch der geerbten</translation>
    </message>
    <message>
        <source>Every address that the guest agent reports</source>
        <translation>Jede Adresse, die der Gast-Agent meldet</translation>
    </message>
    <message>
        <source>FQDN</source>
        <translation>FQDN</translation>
    </message>
    <message>
        <source>The guest&apos;s full host name; needs a guest agent</source>
        <translation>Voller Hostname des Gasts; braucht einen Gast-Agenten</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Host it runs on</source>
        <translation>Host, auf dem sie läuft</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Cluster it belongs to</source>
        <translation>Cluster, zu dem sie gehört</translation>
    </message>
    <message>
        <source>Data center</source>
        <translation>Rechenzentrum</translation>
    </message>
    <message>
        <source>Data center of its cluster</source>
        <translation>Rechenzentrum ihres Clusters</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Template it was made from</source>
        <translation>Vorlage, aus der sie gemacht wurde</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Configured type of operating system</source>
        <translation>Eingerichtete Art des Betriebssystems</translation>
    </message>
    <message>
        <source>Guest OS</source>
        <translation>Gastsystem</translation>
    </message>
    <message>
        <source>Operating system that the guest agent reports</source>
        <translation>Betriebssystem, das der Gast-Agent meldet</translation>
    </message>
    <message>
        <source>Guest kernel</source>
        <translation>Kernel des Gasts</translation>
    </message>
    <message>
        <source>Kernel that the guest agent reports</source>
        <translation>Kernel, den der Gast-Agent meldet</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockel</translation>
    </message>
    <message>
        <source>Virtual processor sockets</source>
        <translation>Virtuelle Prozessorsockel</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Cores in each socket</source>
        <translation>Kerne je Sockel</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads in each core</source>
        <translation>Threads je Kern</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Processor architecture</source>
        <translation>Prozessorarchitektur</translation>
    </message>
    <message>
        <source>CPU model</source>
        <translation>CPU-Modell</translation>
    </message>
    <message>
        <source>Processor model, where it differs from the cluster&apos;s</source>
        <translation>Prozessormodell, wo es von dem des Clusters abweicht</translation>
    </message>
    <message>
        <source>CPU pinning</source>
        <translation>CPU-Bindung</translation>
    </message>
    <message>
        <source>How virtual processors are tied to the host&apos;s</source>
        <translation>Wie virtuelle Prozessoren an die des Hosts gebunden sind</translation>
    </message>
    <message>
        <source>Guaranteed memory</source>
        <translation>Garantierter Arbeitsspeicher</translation>
    </message>
    <message>
        <source>RAM that the host never takes away</source>
        <translation>Arbeitsspeicher, den der Host nie wegnimmt</translation>
    </message>
    <message>
        <source>Maximum memory</source>
        <translation>Größter Arbeitsspeicher</translation>
    </message>
    <message>
        <source>RAM it can grow to while it runs</source>
        <translation>Bis wohin ihr Arbeitsspeicher im Betrieb wachsen kann</translation>
    </message>
    <message>
        <source>Ballooning</source>
        <translation>Ballooning</translation>
    </message>
    <message>
        <source>Whether the host may take back unused RAM</source>
        <translation>Ob der Host ungenutzten Arbeitsspeicher zurücknehmen darf</translation>
    </message>
    <message>
        <source>Optimized for</source>
        <translation>Optimiert für</translation>
    </message>
    <message>
        <source>Desktop, server or high performance</source>
        <translation>Desktop, Server oder hohe Leistung</translation>
    </message>
    <message>
        <source>Chipset, firmware</source>
        <translation>Chipsatz, Firmware</translation>
    </message>
    <message>
        <source>Emulated chipset and firmware</source>
        <translation>Emulierter Chipsatz und Firmware</translation>
    </message>
    <message>
        <source>Boot order</source>
        <translation>Startreihenfolge</translation>
    </message>
    <message>
        <source>Kinds of device that it boots from, in this order</source>
        <translation>Arten von Geräten, von denen sie startet, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Console protocol</source>
        <translation>Protokoll der Konsole</translation>
    </message>
    <message>
        <source>Highly available</source>
        <translation>Hochverfügbar</translation>
    </message>
    <message>
        <source>Whether it is started again after its host failed</source>
        <translation>Ob sie nach einem Ausfall ihres Hosts wieder gestartet wird</translation>
    </message>
    <message>
        <source>HA priority</source>
        <translation>HA-Priorität</translation>
    </message>
    <message>
        <source>Which VMs are started again first: the higher numbers</source>
        <translation>Welche VMs zuerst wieder gestartet werden: die mit höheren Zahlen</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Lease</translation>
    </message>
    <message>
        <source>Storage domain that holds its lease</source>
        <translation>Speicherdomäne, die ihre Lease hält</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Whether it may move to another host</source>
        <translation>Ob sie auf einen anderen Host umziehen darf</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>Gebunden an</translation>
    </message>
    <message>
        <source>Hosts it may run on; none named: all of its cluster</source>
        <translation>Hosts, auf denen sie laufen darf; keiner genannt: alle ihres Clusters</translation>
    </message>
    <message>
        <source>Delete protection</source>
        <translation>Löschschutz</translation>
    </message>
    <message>
        <source>Whether the engine refuses to remove it</source>
        <translation>Ob die Engine sich weigert, sie zu entfernen</translation>
    </message>
    <message>
        <source>Stateless</source>
        <translation>Zustandslos</translation>
    </message>
    <message>
        <source>Whether it forgets every change when it stops</source>
        <translation>Ob sie jede Änderung vergisst, wenn sie anhält</translation>
    </message>
    <message>
        <source>Start paused</source>
        <translation>Pausiert starten</translation>
    </message>
    <message>
        <source>Whether it waits for a console when it starts</source>
        <translation>Ob sie beim Start auf eine Konsole wartet</translation>
    </message>
    <message>
        <source>Run once</source>
        <translation>Einmalig gestartet</translation>
    </message>
    <message>
        <source>Whether it runs with options for this one time</source>
        <translation>Ob sie nur dieses Mal mit besonderen Optionen läuft</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Ausstehende Änderungen</translation>
    </message>
    <message>
        <source>Whether something changes with its next start</source>
        <translation>Ob sich mit ihrem nächsten Start etwas ändert</translation>
    </message>
    <message>
        <source>Illegal images</source>
        <translation>Ungültige Abbilder</translation>
    </message>
    <message>
        <source>Whether a disk has an image that the engine calls illegal; reported only where true</source>
        <translation>Ob eine Disk ein Abbild hat, das die Engine ungültig nennt; nur gemeldet, wo es zutrifft</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Wann sie gemacht wurde</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>When it was last started; only while it runs</source>
        <translation>Wann sie zuletzt gestartet wurde; nur solange sie läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>When it last stopped</source>
        <translation>Wann sie zuletzt anhielt</translation>
    </message>
    <message>
        <source>Stop reason</source>
        <translation>Grund des Anhaltens</translation>
    </message>
    <message>
        <source>What was given as the reason for stopping it</source>
        <translation>Was als Grund für das Anhalten angegeben wurde</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Woher sie kam</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Configured time zone of its clock</source>
        <translation>Eingerichtete Zeitzone ihrer Uhr</translation>
    </message>
    <message>
        <source>Emulated machine</source>
        <translation>Emulierte Maschine</translation>
    </message>
    <message>
        <source>Machine type, where it differs from the cluster&apos;s</source>
        <translation>Maschinentyp, wo er von dem des Clusters abweicht</translation>
    </message>
    <message>
        <source>Compatibility</source>
        <translation>Kompatibilität</translation>
    </message>
    <message>
        <source>Compatibility version, where it differs from the cluster&apos;s</source>
        <translation>Kompatibilitätsversion, wo sie von der des Clusters abweicht</translation>
    </message>
    <message>
        <source>Custom properties</source>
        <translation>Eigene Eigenschaften</translation>
    </message>
    <message>
        <source>Names and values that administrators set</source>
        <translation>Namen und Werte, die Administratoren setzen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comment in the engine</source>
        <translation>Kommentar in der Engine</translation>
    </message>
    <message>
        <source>What the engine says it is doing; of a permission, the role</source>
        <translation>Was sie nach Angabe der Engine tut; bei einer Berechtigung die Rolle</translation>
    </message>
    <message>
        <source>Virtual processors: sockets × cores × threads</source>
        <translation>Virtuelle Prozessoren: Sockel × Kerne × Threads</translation>
    </message>
    <message>
        <source>Configured memory</source>
        <translation>Eingerichteter Arbeitsspeicher</translation>
    </message>
    <message>
        <source>IP addresses that the guest agent reports</source>
        <translation>IP-Adressen, die der Gast-Agent meldet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>What the other columns have no place for</source>
        <translation>Wofür die anderen Spalten keinen Platz haben</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Erteilt auf</translation>
    </message>
    <message>
        <source>Object that it was granted on, from which the VM inherits it</source>
        <translation>Objekt, auf dem sie erteilt wurde und von dem die VM sie erbt</translation>
    </message>
    <message>
        <source>Granted on type</source>
        <translation>Erteilt auf (Art)</translation>
    </message>
    <message>
        <source>What that object is: the system, a data center, a cluster, the VM itself, …</source>
        <translation>Was dieses Objekt ist: das System, ein Rechenzentrum, ein Cluster, die VM selbst, …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Data center it belongs to</source>
        <translation>Rechenzentrum, zu dem es gehört</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Number of hosts in it</source>
        <translation>Zahl der Hosts darin</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VMs</translation>
    </message>
    <message>
        <source>Number of VMs in it, running or not</source>
        <translation>Zahl der VMs darin, laufend oder nicht</translation>
    </message>
    <message>
        <source>Virtual processors of its VMs, together</source>
        <translation>Virtuelle Prozessoren seiner VMs zusammen</translation>
    </message>
    <message>
        <source>VM memory</source>
        <translation>Speicher der VMs</translation>
    </message>
    <message>
        <source>Configured RAM of its VMs, together</source>
        <translation>Konfigurierter Arbeitsspeicher seiner VMs zusammen</translation>
    </message>
    <message>
        <source>CPU type</source>
        <translation>CPU-Typ</translation>
    </message>
    <message>
        <source>Processor type that all its hosts have; empty: that of the first host</source>
        <translation>Prozessortyp, den alle seine Hosts haben; leer: der des ersten Hosts</translation>
    </message>
    <message>
        <source>Version of the engine whose features it has</source>
        <translation>Version der Engine, deren Funktionen es hat</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Number of templates that belong to it</source>
        <translation>Zahl der Vorlagen, die dazu gehören</translation>
    </message>
    <message>
        <source>Overcommit, %</source>
        <translation>Überbuchung, %</translation>
    </message>
    <message>
        <source>RAM that VMs may be given of what hosts have, per cent; 100: no more</source>
        <translation>Arbeitsspeicher, den VMs von dem der Hosts bekommen können, in Prozent; 100: nicht mehr</translation>
    </message>
    <message>
        <source>Management network</source>
        <translation>Verwaltungsnetz</translation>
    </message>
    <message>
        <source>Network by which the engine reaches its hosts</source>
        <translation>Netz, über das die Engine seine Hosts erreicht</translation>
    </message>
    <message>
        <source>Emulated chipset and firmware of its VMs, unless they say otherwise</source>
        <translation>Emulierter Chipsatz und Firmware seiner VMs, wenn sie nichts anderes sagen</translation>
    </message>
    <message>
        <source>Switch type</source>
        <translation>Switch-Art</translation>
    </message>
    <message>
        <source>Kind of virtual switch on its hosts</source>
        <translation>Art des virtuellen Switches auf seinen Hosts</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Firewall that is set up on its hosts</source>
        <translation>Firewall, die auf seinen Hosts eingerichtet ist</translation>
    </message>
    <message>
        <source>Runs VMs</source>
        <translation>Betreibt VMs</translation>
    </message>
    <message>
        <source>Whether its hosts run VMs</source>
        <translation>Ob seine Hosts VMs betreiben</translation>
    </message>
    <message>
        <source>Runs Gluster</source>
        <translation>Betreibt Gluster</translation>
    </message>
    <message>
        <source>Whether its hosts keep Gluster volumes</source>
        <translation>Ob seine Hosts Gluster-Volumes halten</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertrauenswürdig</translation>
    </message>
    <message>
        <source>Whether its hosts have to prove what they run</source>
        <translation>Ob seine Hosts beweisen müssen, was sie ausführen</translation>
    </message>
    <message>
        <source>On host error</source>
        <translation>Bei Hostfehler</translation>
    </message>
    <message>
        <source>Which VMs move when a host does not work, in the engine&apos;s words</source>
        <translation>Welche VMs umziehen, wenn ein Host ausfällt, in den Worten der Engine</translation>
    </message>
    <message>
        <source>HA reservation</source>
        <translation>HA-Reserve</translation>
    </message>
    <message>
        <source>Whether room is kept for highly available VMs of a host that fails</source>
        <translation>Ob Platz für hochverfügbare VMs eines ausgefallenen Hosts freigehalten wird</translation>
    </message>
    <message>
        <source>Whether hosts may take back RAM that VMs do not use</source>
        <translation>Ob Hosts Arbeitsspeicher zurücknehmen dürfen, den VMs nicht nutzen</translation>
    </message>
    <message>
        <source>KSM</source>
        <translation>KSM</translation>
    </message>
    <message>
        <source>Whether hosts keep equal pages of RAM once</source>
        <translation>Ob Hosts gleiche Speicherseiten nur einmal halten</translation>
    </message>
    <message>
        <source>KSM across NUMA</source>
        <translation>KSM über NUMA</translation>
    </message>
    <message>
        <source>Whether pages of different NUMA nodes are kept as one</source>
        <translation>Ob Seiten verschiedener NUMA-Knoten zusammengelegt werden</translation>
    </message>
    <message>
        <source>Threads as cores</source>
        <translation>Threads als Kerne</translation>
    </message>
    <message>
        <source>Whether a thread of a host counts as a core for VMs</source>
        <translation>Ob ein Thread eines Hosts für VMs als Kern zählt</translation>
    </message>
    <message>
        <source>Huge pages</source>
        <translation>Große Seiten</translation>
    </message>
    <message>
        <source>Whether RAM is given in huge pages where possible</source>
        <translation>Ob Arbeitsspeicher möglichst in großen Seiten vergeben wird</translation>
    </message>
    <message>
        <source>Upgrade in progress</source>
        <translation>Upgrade läuft</translation>
    </message>
    <message>
        <source>Whether its hosts are being upgraded</source>
        <translation>Ob seine Hosts gerade aktualisiert werden</translation>
    </message>
    <message>
        <source>Upgraded, %</source>
        <translation>Aktualisiert, %</translation>
    </message>
    <message>
        <source>How much of the upgrade is done, per cent</source>
        <translation>Wie weit das Upgrade ist, in Prozent</translation>
    </message>
    <message>
        <source>FIPS</source>
        <translation>FIPS</translation>
    </message>
    <message>
        <source>Whether its hosts run in FIPS mode, in the engine&apos;s words</source>
        <translation>Ob seine Hosts im FIPS-Modus laufen, in den Worten der Engine</translation>
    </message>
    <message>
        <source>VNC encryption</source>
        <translation>VNC-Verschlüsselung</translation>
    </message>
    <message>
        <source>Whether consoles by VNC are encrypted</source>
        <translation>Ob Konsolen über VNC verschlüsselt sind</translation>
    </message>
    <message>
        <source>Fencing</source>
        <translation>Fencing</translation>
    </message>
    <message>
        <source>Whether hosts that do not answer are switched off and on</source>
        <translation>Ob Hosts, die nicht antworten, aus- und eingeschaltet werden</translation>
    </message>
    <message>
        <source>Fencing: storage</source>
        <translation>Fencing: Speicher</translation>
    </message>
    <message>
        <source>Whether a host that still reaches its storage is left alone</source>
        <translation>Ob ein Host verschont wird, der seinen Speicher noch erreicht</translation>
    </message>
    <message>
        <source>Fencing: connectivity</source>
        <translation>Fencing: Verbindung</translation>
    </message>
    <message>
        <source>Whether a host is left alone where many hosts do not answer</source>
        <translation>Ob ein Host verschont wird, wenn viele Hosts nicht antworten</translation>
    </message>
    <message>
        <source>Fencing: threshold, %</source>
        <translation>Fencing: Schwelle, %</translation>
    </message>
    <message>
        <source>Share of hosts that do not answer from which on a host is left alone, per cent</source>
        <translation>Anteil nicht antwortender Hosts, ab dem ein Host verschont wird, in Prozent</translation>
    </message>
    <message>
        <source>Fencing: bricks</source>
        <translation>Fencing: Bricks</translation>
    </message>
    <message>
        <source>Whether a host with working Gluster bricks is left alone</source>
        <translation>Ob ein Host mit funktionierenden Gluster-Bricks verschont wird</translation>
    </message>
    <message>
        <source>Fencing: quorum</source>
        <translation>Fencing: Quorum</translation>
    </message>
    <message>
        <source>Whether a host is left alone where Gluster would lose its quorum</source>
        <translation>Ob ein Host verschont wird, wenn Gluster sein Quorum verlöre</translation>
    </message>
    <message>
        <source>Migration policy ID</source>
        <translation>ID der Migrationsrichtlinie</translation>
    </message>
    <message>
        <source>The engine&apos;s id of how VMs are moved</source>
        <translation>ID der Engine dafür, wie VMs umziehen</translation>
    </message>
    <message>
        <source>Auto-converge</source>
        <translation>Auto-Konvergenz</translation>
    </message>
    <message>
        <source>Whether VMs are slowed down so that a migration ends, in the engine&apos;s words</source>
        <translation>Ob VMs gebremst werden, damit eine Migration endet, in den Worten der Engine</translation>
    </message>
    <message>
        <source>Compressed migration</source>
        <translation>Komprimierte Migration</translation>
    </message>
    <message>
        <source>Whether RAM is compressed on the way, in the engine&apos;s words</source>
        <translation>Ob Arbeitsspeicher unterwegs komprimiert wird, in den Worten der Engine</translation>
    </message>
    <message>
        <source>Encrypted migration</source>
        <translation>Verschlüsselte Migration</translation>
    </message>
    <message>
        <source>Whether RAM is encrypted on the way, in the engine&apos;s words</source>
        <translation>Ob Arbeitsspeicher unterwegs verschlüsselt wird, in den Worten der Engine</translation>
    </message>
    <message>
        <source>Migration bandwidth</source>
        <translation>Migrationsbandbreite</translation>
    </message>
    <message>
        <source>How the bandwidth for migrations is found, in the engine&apos;s words</source>
        <translation>Wie die Bandbreite für Migrationen bestimmt wird, in den Worten der Engine</translation>
    </message>
    <message>
        <source>Bandwidth, Mbit/s</source>
        <translation>Bandbreite, Mbit/s</translation>
    </message>
    <message>
        <source>Bandwidth for migrations where it is a number that was set, Mbit/s</source>
        <translation>Bandbreite für Migrationen, wo eine Zahl festgelegt ist, Mbit/s</translation>
    </message>
    <message>
        <source>Tunneled migration</source>
        <translation>Getunnelte Migration</translation>
    </message>
    <message>
        <source>Whether RAM goes by way of libvirt</source>
        <translation>Ob Arbeitsspeicher über libvirt übertragen wird</translation>
    </message>
    <message>
        <source>RNG sources</source>
        <translation>RNG-Quellen</translation>
    </message>
    <message>
        <source>Where each host has to have random numbers from</source>
        <translation>Woher jeder Host Zufallszahlen haben muss</translation>
    </message>
    <message>
        <source>Scheduling policy ID</source>
        <translation>ID der Planungsrichtlinie</translation>
    </message>
    <message>
        <source>The engine&apos;s id of how hosts for VMs are chosen</source>
        <translation>ID der Engine dafür, wie Hosts für VMs gewählt werden</translation>
    </message>
    <message>
        <source>Scheduling properties</source>
        <translation>Planungseigenschaften</translation>
    </message>
    <message>
        <source>Names and values of the policy&apos;s parameters</source>
        <translation>Namen und Werte der Parameter der Richtlinie</translation>
    </message>
    <message>
        <source>Memory warning</source>
        <translation>Speicherwarnung</translation>
    </message>
    <message>
        <source>How much used RAM of a host the engine warns of, in the unit of the next column</source>
        <translation>Ab wie viel belegtem Arbeitsspeicher eines Hosts die Engine warnt, in der Einheit der nächsten Spalte</translation>
    </message>
    <message>
        <source>Memory warning unit</source>
        <translation>Einheit der Speicherwarnung</translation>
    </message>
    <message>
        <source>Unit of the memory warning: per cent of the host&apos;s RAM, or what is left of it in MB</source>
        <translation>Einheit der Speicherwarnung: Prozent des Arbeitsspeichers des Hosts, oder der Rest davon in MB</translation>
    </message>
    <message>
        <source>Serial number policy</source>
        <translation>Seriennummernrichtlinie</translation>
    </message>
    <message>
        <source>What its VMs have as their serial number, unless they say otherwise</source>
        <translation>Was seine VMs als Seriennummer haben, wenn sie nichts anderes sagen</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Serial number of its VMs, where the policy is custom</source>
        <translation>Seriennummer seiner VMs, wo die Richtlinie eigene vorsieht</translation>
    </message>
    <message>
        <source>MAC pool ID</source>
        <translation>MAC-Pool-ID</translation>
    </message>
    <message>
        <source>The engine&apos;s id of where its VMs have MAC addresses from</source>
        <translation>ID der Engine dafür, woher seine VMs MAC-Adressen bekommen</translation>
    </message>
    <message>
        <source>Maintenance reason</source>
        <translation>Wartungsgrund</translation>
    </message>
    <message>
        <source>Whether who puts a host into maintenance is asked why; of no use since 4.3</source>
        <translation>Ob gefragt wird, warum ein Host in Wartung geht; ohne Bedeutung seit 4.3</translation>
    </message>
    <message>
        <source>Whether who stops a VM is asked why; of no use since 4.3</source>
        <translation>Ob gefragt wird, warum eine VM gestoppt wird; ohne Bedeutung seit 4.3</translation>
    </message>
    <message>
        <source>What it does at the moment, in the engine&apos;s words</source>
        <translation>Was es im Augenblick tut, in den Worten der Engine</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Number of clusters in it</source>
        <translation>Zahl der Cluster darin</translation>
    </message>
    <message>
        <source>Number of hosts in its clusters</source>
        <translation>Zahl der Hosts in seinen Clustern</translation>
    </message>
    <message>
        <source>Number of VMs in its clusters, running or not</source>
        <translation>Zahl der VMs in seinen Clustern, laufend oder nicht</translation>
    </message>
    <message>
        <source>Storage domains</source>
        <translation>Speicherdomänen</translation>
    </message>
    <message>
        <source>Number of storage domains attached to it</source>
        <translation>Zahl der Speicherdomänen, die angehängt sind</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Number of its logical networks</source>
        <translation>Zahl seiner logischen Netze</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Whether its storage is that of a single host</source>
        <translation>Ob sein Speicher der eines einzelnen Hosts ist</translation>
    </message>
    <message>
        <source>Storage format</source>
        <translation>Speicherformat</translation>
    </message>
    <message>
        <source>Version of how its storage domains are laid out; none before there is storage</source>
        <translation>Version, in der seine Speicherdomänen angelegt sind; keine, solange es keinen Speicher gibt</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Whether quotas are kept to, or only watched, in the engine&apos;s words</source>
        <translation>Ob Kontingente durchgesetzt oder nur beobachtet werden, in den Worten der Engine</translation>
    </message>
    <message>
        <source>Supported versions</source>
        <translation>Unterstützte Versionen</translation>
    </message>
    <message>
        <source>Compatibility versions that it can be raised to</source>
        <translation>Kompatibilitätsversionen, auf die es gehoben werden kann</translation>
    </message>
    <message>
        <source>Snapshots size</source>
        <translation>Größe der Snapshots</translation>
    </message>
    <message>
        <source>What it takes on storage beside its active volume</source>
        <translation>Was sie neben ihrem aktiven Volume auf dem Speicher belegt</translation>
    </message>
    <message>
        <source>Initial size</source>
        <translation>Anfangsgröße</translation>
    </message>
    <message>
        <source>Storage that was first set aside for it</source>
        <translation>Speicher, der zuerst dafür reserviert wurde</translation>
    </message>
    <message>
        <source>Number of VMs that it is attached to</source>
        <translation>Zahl der VMs, an die sie angehängt ist</translation>
    </message>
    <message>
        <source>Template that it is attached to, where it is no VM&apos;s</source>
        <translation>Vorlage, an die sie angehängt ist, wenn sie keiner VM gehört</translation>
    </message>
    <message>
        <source>QCOW version</source>
        <translation>QCOW-Version</translation>
    </message>
    <message>
        <source>Version of the format of a copy on write image</source>
        <translation>Version des Formats eines Copy-on-write-Abbilds</translation>
    </message>
    <message>
        <source>SCSI reservation</source>
        <translation>SCSI-Reservierung</translation>
    </message>
    <message>
        <source>Whether the guest reserves it for itself, as clusters do</source>
        <translation>Ob der Gast sie für sich reserviert, wie es Cluster tun</translation>
    </message>
    <message>
        <source>Propagate errors</source>
        <translation>Fehler weitergeben</translation>
    </message>
    <message>
        <source>Whether the guest is told of errors, instead of being paused</source>
        <translation>Ob der Gast von Fehlern erfährt, statt angehalten zu werden</translation>
    </message>
    <message>
        <source>LUN type</source>
        <translation>LUN-Typ</translation>
    </message>
    <message>
        <source>How the LUNs of a direct LUN disk are reached</source>
        <translation>Wie die LUNs einer Direkt-LUN-Festplatte erreicht werden</translation>
    </message>
    <message>
        <source>LUN targets</source>
        <translation>LUN-Targets</translation>
    </message>
    <message>
        <source>iSCSI targets of the LUNs of a direct LUN disk</source>
        <translation>iSCSI-Targets der LUNs einer Direkt-LUN-Festplatte</translation>
    </message>
    <message>
        <source>LUN portals</source>
        <translation>LUN-Portale</translation>
    </message>
    <message>
        <source>iSCSI portals of the LUNs of a direct LUN disk</source>
        <translation>iSCSI-Portale der LUNs einer Direkt-LUN-Festplatte</translation>
    </message>
    <message>
        <source>LUN addresses</source>
        <translation>LUN-Adressen</translation>
    </message>
    <message>
        <source>Addresses and ports of the iSCSI portals of a direct LUN disk</source>
        <translation>Adressen und Ports der iSCSI-Portale einer Direkt-LUN-Festplatte</translation>
    </message>
    <message>
        <source>LUN numbers</source>
        <translation>LUN-Nummern</translation>
    </message>
    <message>
        <source>Numbers that the LUNs of a direct LUN disk have at their targets</source>
        <translation>Nummern, die die LUNs einer Direkt-LUN-Festplatte an ihren Targets haben</translation>
    </message>
    <message>
        <source>LUN serials</source>
        <translation>LUN-Seriennummern</translation>
    </message>
    <message>
        <source>Serial numbers of the LUNs of a direct LUN disk</source>
        <translation>Seriennummern der LUNs einer Direkt-LUN-Festplatte</translation>
    </message>
    <message>
        <source>LUN vendors</source>
        <translation>LUN-Hersteller</translation>
    </message>
    <message>
        <source>Who made the storage of the LUNs of a direct LUN disk</source>
        <translation>Wer den Speicher der LUNs einer Direkt-LUN-Festplatte gebaut hat</translation>
    </message>
    <message>
        <source>LUN products</source>
        <translation>LUN-Produkte</translation>
    </message>
    <message>
        <source>Product names of the storage of the LUNs of a direct LUN disk</source>
        <translation>Produktnamen des Speichers der LUNs einer Direkt-LUN-Festplatte</translation>
    </message>
    <message>
        <source>LUN paths</source>
        <translation>LUN-Pfade</translation>
    </message>
    <message>
        <source>Active paths to each of the LUNs of a direct LUN disk</source>
        <translation>Aktive Pfade zu jeder LUN einer Direkt-LUN-Festplatte</translation>
    </message>
    <message>
        <source>LUN status</source>
        <translation>LUN-Status</translation>
    </message>
    <message>
        <source>State of each of the LUNs of a direct LUN disk, in the engine&apos;s words</source>
        <translation>Zustand jeder LUN einer Direkt-LUN-Festplatte, in den Worten der Engine</translation>
    </message>
    <message>
        <source>LUN storage ID</source>
        <translation>LUN-Speicher-ID</translation>
    </message>
    <message>
        <source>The engine&apos;s id of all LUNs of a direct LUN disk together</source>
        <translation>ID der Engine für alle LUNs einer Direkt-LUN-Festplatte zusammen</translation>
    </message>
    <message>
        <source>Disk name</source>
        <translation>Festplattenname</translation>
    </message>
    <message>
        <source>Name that the engine has beside the alias</source>
        <translation>Name, den die Engine neben dem Alias führt</translation>
    </message>
    <message>
        <source>Image ID</source>
        <translation>Abbild-ID</translation>
    </message>
    <message>
        <source>The engine&apos;s id of its active volume</source>
        <translation>ID der Engine für ihr aktives Volume</translation>
    </message>
    <message>
        <source>Disk profile ID</source>
        <translation>Festplattenprofil-ID</translation>
    </message>
    <message>
        <source>The engine&apos;s id of its limits of storage</source>
        <translation>ID der Engine für ihre Speichergrenzen</translation>
    </message>
    <message>
        <source>Quota ID</source>
        <translation>Kontingent-ID</translation>
    </message>
    <message>
        <source>The engine&apos;s id of the quota that it counts against</source>
        <translation>ID der Engine für das Kontingent, auf das sie angerechnet wird</translation>
    </message>
    <message>
        <source>Name in the directory</source>
        <translation>Name im Verzeichnis</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Directory that the group comes from</source>
        <translation>Verzeichnis, aus dem die Gruppe kommt</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Whether any permission of the group has a role for administrators, whatever object it is on</source>
        <translation>Ob eine Berechtigung der Gruppe eine Rolle für Administratoren hat, auf welchem Objekt auch immer</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Roles in the permissions of the group, each once</source>
        <translation>Rollen in den Berechtigungen der Gruppe, jede einmal</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>Part of the directory that the group stands in</source>
        <translation>Teil des Verzeichnisses, in dem die Gruppe steht</translation>
    </message>
    <message>
        <source>Directory ID</source>
        <translation>Verzeichnis-ID</translation>
    </message>
    <message>
        <source>Id in the directory</source>
        <translation>ID im Verzeichnis</translation>
    </message>
    <message>
        <source>Number of VMs that run on it</source>
        <translation>Zahl der VMs, die darauf laufen</translation>
    </message>
    <message>
        <source>Virtual processors of the VMs that run on it, together</source>
        <translation>Virtuelle Prozessoren der VMs, die darauf laufen, zusammen</translation>
    </message>
    <message>
        <source>Configured RAM of the VMs that run on it, together</source>
        <translation>Konfigurierter Arbeitsspeicher der VMs, die darauf laufen, zusammen</translation>
    </message>
    <message>
        <source>RAM that it has</source>
        <translation>Arbeitsspeicher, den er hat</translation>
    </message>
    <message>
        <source>Logical CPUs</source>
        <translation>Logische CPUs</translation>
    </message>
    <message>
        <source>Threads that it can run at once: sockets x cores x threads</source>
        <translation>Threads, die er zugleich ausführen kann: Sockel x Kerne x Threads</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Name of its processors</source>
        <translation>Name seiner Prozessoren</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name or address by which the engine reaches it</source>
        <translation>Name oder Adresse, unter der die Engine ihn erreicht</translation>
    </message>
    <message>
        <source>Why it is in that state</source>
        <translation>Warum er in diesem Zustand ist</translation>
    </message>
    <message>
        <source>External status</source>
        <translation>Externer Status</translation>
    </message>
    <message>
        <source>How it is by what other systems told the engine</source>
        <translation>Wie es ihm nach dem geht, was andere Systeme der Engine sagten</translation>
    </message>
    <message>
        <source>SPM</source>
        <translation>SPM</translation>
    </message>
    <message>
        <source>Whether it manages the storage pool of its data center, in the engine&apos;s words</source>
        <translation>Ob er den Speicherpool seines Rechenzentrums verwaltet, in den Worten der Engine</translation>
    </message>
    <message>
        <source>Processor sockets</source>
        <translation>Prozessorsockel</translation>
    </message>
    <message>
        <source>Cores in all</source>
        <translation>Kerne insgesamt</translation>
    </message>
    <message>
        <source>Cores of all sockets</source>
        <translation>Kerne aller Sockel</translation>
    </message>
    <message>
        <source>CPU MHz</source>
        <translation>CPU-MHz</translation>
    </message>
    <message>
        <source>Clock rate of its processors, MHz</source>
        <translation>Taktrate seiner Prozessoren, MHz</translation>
    </message>
    <message>
        <source>Processor type that the engine counts it as</source>
        <translation>Prozessortyp, als den die Engine ihn zählt</translation>
    </message>
    <message>
        <source>Free for VMs</source>
        <translation>Frei für VMs</translation>
    </message>
    <message>
        <source>RAM that VMs to come may be given at most</source>
        <translation>Arbeitsspeicher, der künftigen VMs höchstens gegeben werden kann</translation>
    </message>
    <message>
        <source>VMs reported</source>
        <translation>VMs gemeldet</translation>
    </message>
    <message>
        <source>Number of VMs on it by its own account</source>
        <translation>Zahl der VMs darauf nach seiner eigenen Zählung</translation>
    </message>
    <message>
        <source>VMs active</source>
        <translation>VMs aktiv</translation>
    </message>
    <message>
        <source>Number of running VMs by its own account</source>
        <translation>Zahl der laufenden VMs nach seiner eigenen Zählung</translation>
    </message>
    <message>
        <source>VMs migrating</source>
        <translation>VMs migrierend</translation>
    </message>
    <message>
        <source>Number of VMs that move to or from it</source>
        <translation>Zahl der VMs, die zu ihm oder von ihm wegziehen</translation>
    </message>
    <message>
        <source>Whether it is an oVirt Node, or another system that was made a host</source>
        <translation>Ob er ein oVirt Node ist oder ein anderes System, das zum Host gemacht wurde</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>OS version</source>
        <translation>OS-Version</translation>
    </message>
    <message>
        <source>Version of the operating system</source>
        <translation>Version des Betriebssystems</translation>
    </message>
    <message>
        <source>VDSM</source>
        <translation>VDSM</translation>
    </message>
    <message>
        <source>Version of VDSM, the engine&apos;s agent on the host</source>
        <translation>Version von VDSM, dem Agenten der Engine auf dem Host</translation>
    </message>
    <message>
        <source>libvirt</source>
        <translation>libvirt</translation>
    </message>
    <message>
        <source>Version of libvirt</source>
        <translation>Version von libvirt</translation>
    </message>
    <message>
        <source>Update available</source>
        <translation>Update verfügbar</translation>
    </message>
    <message>
        <source>Whether the engine knows newer packages for it</source>
        <translation>Ob die Engine neuere Pakete für ihn kennt</translation>
    </message>
    <message>
        <source>Reinstall required</source>
        <translation>Neuinstallation nötig</translation>
    </message>
    <message>
        <source>Whether a change waits for it to be installed again</source>
        <translation>Ob eine Änderung darauf wartet, dass er neu installiert wird</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Who made the machine</source>
        <translation>Wer die Maschine gebaut hat</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Product name of the machine</source>
        <translation>Produktname der Maschine</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Product family of the machine</source>
        <translation>Produktfamilie der Maschine</translation>
    </message>
    <message>
        <source>Hardware version</source>
        <translation>Hardwareversion</translation>
    </message>
    <message>
        <source>Version of the machine by its manufacturer</source>
        <translation>Version der Maschine laut Hersteller</translation>
    </message>
    <message>
        <source>Serial number of the machine</source>
        <translation>Seriennummer der Maschine</translation>
    </message>
    <message>
        <source>Hardware UUID</source>
        <translation>Hardware-UUID</translation>
    </message>
    <message>
        <source>UUID of the machine, by its firmware</source>
        <translation>UUID der Maschine laut ihrer Firmware</translation>
    </message>
    <message>
        <source>Power management</source>
        <translation>Energieverwaltung</translation>
    </message>
    <message>
        <source>Whether the engine can switch it off and on</source>
        <translation>Ob die Engine ihn aus- und einschalten kann</translation>
    </message>
    <message>
        <source>Automatic power</source>
        <translation>Automatische Energie</translation>
    </message>
    <message>
        <source>Whether a scheduling policy may switch it off and on</source>
        <translation>Ob eine Planungsrichtlinie ihn aus- und einschalten darf</translation>
    </message>
    <message>
        <source>kdump detection</source>
        <translation>kdump-Erkennung</translation>
    </message>
    <message>
        <source>Whether the engine waits for a crash dump before it switches it off</source>
        <translation>Ob die Engine einen Absturzabzug abwartet, bevor sie ihn ausschaltet</translation>
    </message>
    <message>
        <source>kdump</source>
        <translation>kdump</translation>
    </message>
    <message>
        <source>Whether it saves a dump when its kernel crashes, in the engine&apos;s words</source>
        <translation>Ob er einen Abzug speichert, wenn sein Kernel abstürzt, in den Worten der Engine</translation>
    </message>
    <message>
        <source>SPM priority</source>
        <translation>SPM-Priorität</translation>
    </message>
    <message>
        <source>How much it is preferred as manager of the storage pool, -1 (never) to 10</source>
        <translation>Wie sehr er als Verwalter des Speicherpools bevorzugt wird, -1 (nie) bis 10</translation>
    </message>
    <message>
        <source>Hosted engine</source>
        <translation>Hosted Engine</translation>
    </message>
    <message>
        <source>Whether it is set up to run the engine&apos;s VM</source>
        <translation>Ob er dafür eingerichtet ist, die VM der Engine zu betreiben</translation>
    </message>
    <message>
        <source>Engine active</source>
        <translation>Engine aktiv</translation>
    </message>
    <message>
        <source>Whether the agents of the hosted engine run on it</source>
        <translation>Ob die Agenten der Hosted Engine auf ihm laufen</translation>
    </message>
    <message>
        <source>Engine score</source>
        <translation>Engine-Punkte</translation>
    </message>
    <message>
        <source>How fit it is to run the engine&apos;s VM, 0 to 3400</source>
        <translation>Wie geeignet er ist, die VM der Engine zu betreiben, 0 bis 3400</translation>
    </message>
    <message>
        <source>Global maintenance</source>
        <translation>Globale Wartung</translation>
    </message>
    <message>
        <source>Whether nobody watches over the engine&apos;s VM</source>
        <translation>Ob niemand über die VM der Engine wacht</translation>
    </message>
    <message>
        <source>Local maintenance</source>
        <translation>Lokale Wartung</translation>
    </message>
    <message>
        <source>Whether this host does not take the engine&apos;s VM</source>
        <translation>Ob dieser Host die VM der Engine nicht nimmt</translation>
    </message>
    <message>
        <source>iSCSI initiator</source>
        <translation>iSCSI-Initiator</translation>
    </message>
    <message>
        <source>Name by which iSCSI targets know it</source>
        <translation>Name, unter dem iSCSI-Targets ihn kennen</translation>
    </message>
    <message>
        <source>SELinux</source>
        <translation>SELinux</translation>
    </message>
    <message>
        <source>Mode of SELinux</source>
        <translation>Modus von SELinux</translation>
    </message>
    <message>
        <source>Whether it keeps equal pages of RAM once</source>
        <translation>Ob er gleiche Speicherseiten nur einmal hält</translation>
    </message>
    <message>
        <source>NUMA</source>
        <translation>NUMA</translation>
    </message>
    <message>
        <source>Whether its RAM is nearer to some processors than to others</source>
        <translation>Ob sein Arbeitsspeicher manchen Prozessoren näher ist als anderen</translation>
    </message>
    <message>
        <source>Automatic NUMA</source>
        <translation>Automatisches NUMA</translation>
    </message>
    <message>
        <source>Whether the kernel moves RAM to where it is used, in the engine&apos;s words</source>
        <translation>Ob der Kernel Speicher dorthin verlegt, wo er gebraucht wird, in den Worten der Engine</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <translation>Durchreichen</translation>
    </message>
    <message>
        <source>Whether its devices can be given to VMs</source>
        <translation>Ob seine Geräte VMs gegeben werden können</translation>
    </message>
    <message>
        <source>vGPU placement</source>
        <translation>vGPU-Platzierung</translation>
    </message>
    <message>
        <source>Whether virtual GPUs are put on few cards or spread</source>
        <translation>Ob virtuelle GPUs auf wenige Karten gelegt oder verteilt werden</translation>
    </message>
    <message>
        <source>OVN</source>
        <translation>OVN</translation>
    </message>
    <message>
        <source>Whether it is set up for networks of OVN</source>
        <translation>Ob er für Netze von OVN eingerichtet ist</translation>
    </message>
    <message>
        <source>Network operation</source>
        <translation>Netzvorgang</translation>
    </message>
    <message>
        <source>Whether its networks are being changed</source>
        <translation>Ob seine Netze gerade geändert werden</translation>
    </message>
    <message>
        <source>Where VMs can have random numbers from</source>
        <translation>Woher VMs Zufallszahlen haben können</translation>
    </message>
    <message>
        <source>Kernel command line</source>
        <translation>Kernel-Befehlszeile</translation>
    </message>
    <message>
        <source>Command line of the running kernel</source>
        <translation>Befehlszeile des laufenden Kernels</translation>
    </message>
    <message>
        <source>Custom kernel options</source>
        <translation>Eigene Kernel-Optionen</translation>
    </message>
    <message>
        <source>Kernel options that were set in the engine</source>
        <translation>Kernel-Optionen, die in der Engine gesetzt wurden</translation>
    </message>
    <message>
        <source>Certificate subject</source>
        <translation>Zertifikatsinhaber</translation>
    </message>
    <message>
        <source>Whom its certificate names</source>
        <translation>Wen sein Zertifikat nennt</translation>
    </message>
    <message>
        <source>Certificate organization</source>
        <translation>Zertifikatsorganisation</translation>
    </message>
    <message>
        <source>Organization that its certificate names</source>
        <translation>Organisation, die sein Zertifikat nennt</translation>
    </message>
    <message>
        <source>SSH fingerprint</source>
        <translation>SSH-Fingerabdruck</translation>
    </message>
    <message>
        <source>Fingerprint of its SSH key</source>
        <translation>Fingerabdruck seines SSH-Schlüssels</translation>
    </message>
    <message>
        <source>SSH port</source>
        <translation>SSH-Port</translation>
    </message>
    <message>
        <source>Port of its SSH server</source>
        <translation>Port seines SSH-Servers</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port of VDSM</source>
        <translation>Port von VDSM</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>How the engine talks to it</source>
        <translation>Wie die Engine mit ihm spricht</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>NIC</source>
        <translation>NIC</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Data centers</source>
        <translation>Rechenzentren</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>CPU mode</source>
        <translation>CPU-Modus</translation>
    </message>
    <message>
        <source>Whether the guest sees the host&apos;s processor or a model, in the engine&apos;s words</source>
        <translation>Ob der Gast den Prozessor des Hosts oder ein Modell sieht, in den Worten der Engine</translation>
    </message>
    <message>
        <source>vCPU pins</source>
        <translation>vCPU-Bindungen</translation>
    </message>
    <message>
        <source>Virtual processors that are bound, each with the host&apos;s processors that it may use</source>
        <translation>Gebundene virtuelle Prozessoren, jeder mit den Prozessoren des Hosts, die er nutzen darf</translation>
    </message>
    <message>
        <source>CPU shares</source>
        <translation>CPU-Anteile</translation>
    </message>
    <message>
        <source>Weight against other VMs where processors are short</source>
        <translation>Gewicht gegenüber anderen VMs, wo Prozessoren knapp sind</translation>
    </message>
    <message>
        <source>CPU profile ID</source>
        <translation>CPU-Profil-ID</translation>
    </message>
    <message>
        <source>The engine&apos;s id of its limits of processor time</source>
        <translation>ID der Engine für ihre Grenzen der Prozessorzeit</translation>
    </message>
    <message>
        <source>Configured version of operating system</source>
        <translation>Konfigurierte Version des Betriebssystems</translation>
    </message>
    <message>
        <source>Boot menu</source>
        <translation>Startmenü</translation>
    </message>
    <message>
        <source>Whether it asks what to boot from</source>
        <translation>Ob sie fragt, wovon sie starten soll</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Path of the kernel that it boots without a boot loader</source>
        <translation>Pfad des Kernels, den sie ohne Bootloader startet</translation>
    </message>
    <message>
        <source>Initial RAM disk</source>
        <translation>Initiale RAM-Disk</translation>
    </message>
    <message>
        <source>Path of the initial RAM disk of a kernel that it boots without a boot loader</source>
        <translation>Pfad der initialen RAM-Disk eines Kernels, den sie ohne Bootloader startet</translation>
    </message>
    <message>
        <source>Command line of a kernel that it boots without a boot loader</source>
        <translation>Befehlszeile eines Kernels, den sie ohne Bootloader startet</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Emulated video card</source>
        <translation>Emulierte Grafikkarte</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>Number of screens</source>
        <translation>Zahl der Bildschirme</translation>
    </message>
    <message>
        <source>Keyboard layout</source>
        <translation>Tastaturbelegung</translation>
    </message>
    <message>
        <source>Layout of the keyboard at the console</source>
        <translation>Belegung der Tastatur an der Konsole</translation>
    </message>
    <message>
        <source>Copy and paste</source>
        <translation>Kopieren und Einfügen</translation>
    </message>
    <message>
        <source>Whether the console shares its clipboard</source>
        <translation>Ob die Konsole ihre Zwischenablage teilt</translation>
    </message>
    <message>
        <source>File transfer</source>
        <translation>Dateiübertragung</translation>
    </message>
    <message>
        <source>Whether files can be dropped on the console</source>
        <translation>Ob Dateien auf die Konsole gezogen werden können</translation>
    </message>
    <message>
        <source>Smart card</source>
        <translation>Smartcard</translation>
    </message>
    <message>
        <source>Whether a smart card at the console is passed to the guest</source>
        <translation>Ob eine Smartcard an der Konsole dem Gast gegeben wird</translation>
    </message>
    <message>
        <source>On disconnect</source>
        <translation>Beim Trennen</translation>
    </message>
    <message>
        <source>What happens when the console is left, in the engine&apos;s words</source>
        <translation>Was geschieht, wenn die Konsole verlassen wird, in den Worten der Engine</translation>
    </message>
    <message>
        <source>Disconnect delay, min</source>
        <translation>Trennverzögerung, min</translation>
    </message>
    <message>
        <source>How long after the console was left its action comes, minutes</source>
        <translation>Wie lange nach Verlassen der Konsole die Aktion kommt, Minuten</translation>
    </message>
    <message>
        <source>Console override</source>
        <translation>Konsolenadresse wählbar</translation>
    </message>
    <message>
        <source>Whether who opens the console may take another address</source>
        <translation>Ob, wer die Konsole öffnet, eine andere Adresse nehmen darf</translation>
    </message>
    <message>
        <source>Console proxy</source>
        <translation>Konsolen-Proxy</translation>
    </message>
    <message>
        <source>Proxy by which the console is reached</source>
        <translation>Proxy, über den die Konsole erreicht wird</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Einmalanmeldung</translation>
    </message>
    <message>
        <source>How a user of the console is signed in to the guest</source>
        <translation>Wie ein Benutzer der Konsole am Gast angemeldet wird</translation>
    </message>
    <message>
        <source>Serial console</source>
        <translation>Serielle Konsole</translation>
    </message>
    <message>
        <source>Whether it has a serial console</source>
        <translation>Ob sie eine serielle Konsole hat</translation>
    </message>
    <message>
        <source>Sound card</source>
        <translation>Soundkarte</translation>
    </message>
    <message>
        <source>Whether it has a sound card</source>
        <translation>Ob sie eine Soundkarte hat</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Whether USB devices can be passed to the guest</source>
        <translation>Ob USB-Geräte dem Gast gegeben werden können</translation>
    </message>
    <message>
        <source>USB type</source>
        <translation>USB-Art</translation>
    </message>
    <message>
        <source>How USB devices are passed to the guest, in the engine&apos;s words</source>
        <translation>Wie USB-Geräte dem Gast gegeben werden, in den Worten der Engine</translation>
    </message>
    <message>
        <source>TPM</source>
        <translation>TPM</translation>
    </message>
    <message>
        <source>Whether it has a TPM</source>
        <translation>Ob sie ein TPM hat</translation>
    </message>
    <message>
        <source>VirtIO SCSI</source>
        <translation>VirtIO-SCSI</translation>
    </message>
    <message>
        <source>Whether it has a VirtIO SCSI controller</source>
        <translation>Ob sie einen VirtIO-SCSI-Controller hat</translation>
    </message>
    <message>
        <source>SCSI queues</source>
        <translation>SCSI-Warteschlangen</translation>
    </message>
    <message>
        <source>Whether its VirtIO SCSI controller has several queues</source>
        <translation>Ob ihr VirtIO-SCSI-Controller mehrere Warteschlangen hat</translation>
    </message>
    <message>
        <source>NIC queues</source>
        <translation>NIC-Warteschlangen</translation>
    </message>
    <message>
        <source>Whether its NICs have several queues</source>
        <translation>Ob ihre NICs mehrere Warteschlangen haben</translation>
    </message>
    <message>
        <source>I/O threads</source>
        <translation>E/A-Threads</translation>
    </message>
    <message>
        <source>Number of threads that serve its disks</source>
        <translation>Zahl der Threads, die ihre Festplatten bedienen</translation>
    </message>
    <message>
        <source>RNG source</source>
        <translation>RNG-Quelle</translation>
    </message>
    <message>
        <source>Where it has random numbers from</source>
        <translation>Woher sie Zufallszahlen hat</translation>
    </message>
    <message>
        <source>RNG bytes</source>
        <translation>RNG-Bytes</translation>
    </message>
    <message>
        <source>Random numbers that it may have in each RNG period; none: any amount</source>
        <translation>Zufallszahlen, die sie je RNG-Periode haben darf; keine: beliebig viele</translation>
    </message>
    <message>
        <source>RNG period, ms</source>
        <translation>RNG-Periode, ms</translation>
    </message>
    <message>
        <source>How long an RNG period is, milliseconds</source>
        <translation>Wie lang eine RNG-Periode ist, Millisekunden</translation>
    </message>
    <message>
        <source>UTC offset</source>
        <translation>UTC-Abstand</translation>
    </message>
    <message>
        <source>How far its clock is from UTC</source>
        <translation>Wie weit ihre Uhr von UTC abweicht</translation>
    </message>
    <message>
        <source>What the guest sees as its serial number</source>
        <translation>Was der Gast als ihre Seriennummer sieht</translation>
    </message>
    <message>
        <source>Serial number that the guest sees, where the policy is custom</source>
        <translation>Seriennummer, die der Gast sieht, wo die Richtlinie eigene vorsieht</translation>
    </message>
    <message>
        <source>On storage error</source>
        <translation>Bei Speicherfehler</translation>
    </message>
    <message>
        <source>What becomes of it when its storage is back after an error, in the engine&apos;s words</source>
        <translation>Was aus ihr wird, wenn ihr Speicher nach einem Fehler zurück ist, in den Worten der Engine</translation>
    </message>
    <message>
        <source>Whether it is slowed down so that a migration ends; inherit: as its cluster says</source>
        <translation>Ob sie gebremst wird, damit eine Migration endet; inherit: wie ihr Cluster sagt</translation>
    </message>
    <message>
        <source>Whether its RAM is compressed on the way; inherit: as its cluster says</source>
        <translation>Ob ihr Arbeitsspeicher unterwegs komprimiert wird; inherit: wie ihr Cluster sagt</translation>
    </message>
    <message>
        <source>Whether its RAM is encrypted on the way; inherit: as its cluster says</source>
        <translation>Ob ihr Arbeitsspeicher unterwegs verschlüsselt wird; inherit: wie ihr Cluster sagt</translation>
    </message>
    <message>
        <source>The engine&apos;s id of how it is moved, where it differs from the cluster&apos;s</source>
        <translation>ID der Engine dafür, wie sie umzieht, wo es vom Cluster abweicht</translation>
    </message>
    <message>
        <source>Downtime, ms</source>
        <translation>Stillstand, ms</translation>
    </message>
    <message>
        <source>How long it may stand still for a migration, milliseconds; none: as its cluster says</source>
        <translation>Wie lange sie für eine Migration stillstehen darf, Millisekunden; keine: wie ihr Cluster sagt</translation>
    </message>
    <message>
        <source>Initial host name</source>
        <translation>Anfänglicher Hostname</translation>
    </message>
    <message>
        <source>Host name that it is given at its first start</source>
        <translation>Hostname, den sie beim ersten Start bekommt</translation>
    </message>
    <message>
        <source>Initial domain</source>
        <translation>Anfängliche Domäne</translation>
    </message>
    <message>
        <source>Domain that it is given at its first start</source>
        <translation>Domäne, die sie beim ersten Start bekommt</translation>
    </message>
    <message>
        <source>Initial user</source>
        <translation>Anfänglicher Benutzer</translation>
    </message>
    <message>
        <source>User that is set up at its first start</source>
        <translation>Benutzer, der beim ersten Start eingerichtet wird</translation>
    </message>
    <message>
        <source>Initial time zone</source>
        <translation>Anfängliche Zeitzone</translation>
    </message>
    <message>
        <source>Time zone that it is given at its first start</source>
        <translation>Zeitzone, die sie beim ersten Start bekommt</translation>
    </message>
    <message>
        <source>Initial network</source>
        <translation>Anfängliches Netz</translation>
    </message>
    <message>
        <source>Format of the network settings for its first start, in the engine&apos;s words</source>
        <translation>Format der Netzeinstellungen für den ersten Start, in den Worten der Engine</translation>
    </message>
    <message>
        <source>New SSH keys</source>
        <translation>Neue SSH-Schlüssel</translation>
    </message>
    <message>
        <source>Whether it makes new SSH keys at its first start</source>
        <translation>Ob sie beim ersten Start neue SSH-Schlüssel erzeugt</translation>
    </message>
    <message>
        <source>VLAN tag; none: untagged</source>
        <translation>VLAN-Kennung; keine: ohne Kennung</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Largest packet, bytes; 0: the engine&apos;s default</source>
        <translation>Größtes Paket, Bytes; 0: Vorgabe der Engine</translation>
    </message>
    <message>
        <source>vNIC profiles</source>
        <translation>vNIC-Profile</translation>
    </message>
    <message>
        <source>Number of vNIC profiles that lead to it</source>
        <translation>Zahl der vNIC-Profile, die dorthin führen</translation>
    </message>
    <message>
        <source>Number of NICs of VMs with one of these profiles</source>
        <translation>Zahl der NICs von VMs mit einem dieser Profile</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>What it carries: VMs, consoles, migrations, management, …</source>
        <translation>Was es trägt: VMs, Konsolen, Migrationen, Verwaltung, …</translation>
    </message>
    <message>
        <source>Port isolation</source>
        <translation>Port-Isolation</translation>
    </message>
    <message>
        <source>Whether VMs on it are kept from each other</source>
        <translation>Ob VMs darin voneinander getrennt werden</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>Gerätename</translation>
    </message>
    <message>
        <source>What hosts call it</source>
        <translation>Wie Hosts es nennen</translation>
    </message>
    <message>
        <source>STP</source>
        <translation>STP</translation>
    </message>
    <message>
        <source>Whether its bridges speak the spanning tree protocol</source>
        <translation>Ob seine Bridges das Spanning Tree Protocol sprechen</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>DNS servers of hosts on it</source>
        <translation>DNS-Server der Hosts darin</translation>
    </message>
    <message>
        <source>Physical network</source>
        <translation>Physisches Netz</translation>
    </message>
    <message>
        <source>Network of the data center that one of an external provider is on</source>
        <translation>Netz des Rechenzentrums, auf dem eines von einem externen Anbieter liegt</translation>
    </message>
    <message>
        <source>Provider ID</source>
        <translation>Anbieter-ID</translation>
    </message>
    <message>
        <source>The engine&apos;s id of the external provider that it comes from</source>
        <translation>ID der Engine für den externen Anbieter, von dem es kommt</translation>
    </message>
    <message>
        <source>QoS ID</source>
        <translation>QoS-ID</translation>
    </message>
    <message>
        <source>The engine&apos;s id of its limits of bandwidth</source>
        <translation>ID der Engine für seine Bandbreitengrenzen</translation>
    </message>
    <message>
        <source>Whether it works on all hosts of the cluster; told only of a cluster&apos;s network</source>
        <translation>Ob es auf allen Hosts des Clusters funktioniert; nur von einem Netz eines Clusters gemeldet</translation>
    </message>
    <message>
        <source>Cluster that the network is listed of; told only of a cluster&apos;s network</source>
        <translation>Cluster, in dem das Netz aufgeführt ist; nur von einem Netz eines Clusters gemeldet</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Whether hosts without it are of no use; told only of a cluster&apos;s network</source>
        <translation>Ob Hosts ohne es nicht brauchbar sind; nur von einem Netz eines Clusters gemeldet</translation>
    </message>
    <message>
        <source>For consoles</source>
        <translation>Für Konsolen</translation>
    </message>
    <message>
        <source>Whether consoles are reached by it; told only of a cluster&apos;s network</source>
        <translation>Ob Konsolen darüber erreicht werden; nur von einem Netz eines Clusters gemeldet</translation>
    </message>
    <message>
        <source>What the guest calls the devices with its MAC; needs a guest agent</source>
        <translation>Wie der Gast die Geräte mit dieser MAC nennt; braucht einen Gastagenten</translation>
    </message>
    <message>
        <source>Largest packet of the network, bytes; 0: the engine&apos;s default</source>
        <translation>Größtes Paket des Netzes, Bytes; 0: Vorgabe der Engine</translation>
    </message>
    <message>
        <source>Data center of the network</source>
        <translation>Rechenzentrum des Netzes</translation>
    </message>
    <message>
        <source>Whether the profile gives it a device of the host, in the engine&apos;s words</source>
        <translation>Ob das Profil ihr ein Gerät des Hosts gibt, in den Worten der Engine</translation>
    </message>
    <message>
        <source>Migratable</source>
        <translation>Migrierbar</translation>
    </message>
    <message>
        <source>Whether its VM can move with such a device</source>
        <translation>Ob ihre VM mit einem solchen Gerät umziehen kann</translation>
    </message>
    <message>
        <source>Port mirroring</source>
        <translation>Port-Spiegelung</translation>
    </message>
    <message>
        <source>Whether it sees all that goes over the network</source>
        <translation>Ob sie alles sieht, was über das Netz geht</translation>
    </message>
    <message>
        <source>Failover profile</source>
        <translation>Ausweichprofil</translation>
    </message>
    <message>
        <source>Profile that takes over while its VM moves</source>
        <translation>Profil, das übernimmt, während ihre VM umzieht</translation>
    </message>
    <message>
        <source>Network filter ID</source>
        <translation>Netzfilter-ID</translation>
    </message>
    <message>
        <source>The engine&apos;s id of what the profile keeps out</source>
        <translation>ID der Engine für das, was das Profil fernhält</translation>
    </message>
    <message>
        <source>The engine&apos;s id of the profile&apos;s limits of bandwidth</source>
        <translation>ID der Engine für die Bandbreitengrenzen des Profils</translation>
    </message>
    <message>
        <source>Profile properties</source>
        <translation>Profileigenschaften</translation>
    </message>
    <message>
        <source>Names and values that administrators set for the profile</source>
        <translation>Namen und Werte, die Administratoren für das Profil gesetzt haben</translation>
    </message>
    <message>
        <source>Profile description</source>
        <translation>Profilbeschreibung</translation>
    </message>
    <message>
        <source>Description of the profile in the engine</source>
        <translation>Beschreibung des Profils in der Engine</translation>
    </message>
    <message>
        <source>Profile comment</source>
        <translation>Profilkommentar</translation>
    </message>
    <message>
        <source>Comment of the profile in the engine</source>
        <translation>Kommentar des Profils in der Engine</translation>
    </message>
    <message>
        <source>Template it belongs to, where it is no VM&apos;s</source>
        <translation>Vorlage, zu der sie gehört, wenn sie keiner VM gehört</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>E-mail address of the user</source>
        <translation>E-Mail-Adresse des Benutzers</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Department of the user</source>
        <translation>Abteilung des Benutzers</translation>
    </message>
    <message>
        <source>Part of the directory that the principal stands in</source>
        <translation>Teil des Verzeichnisses, in dem der Inhaber steht</translation>
    </message>
    <message>
        <source>Role description</source>
        <translation>Rollenbeschreibung</translation>
    </message>
    <message>
        <source>What the engine says of the role</source>
        <translation>Was die Engine über die Rolle sagt</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>Eigene Rolle</translation>
    </message>
    <message>
        <source>Whether the role is one that administrators made, and may change</source>
        <translation>Ob Administratoren die Rolle angelegt haben und ändern können</translation>
    </message>
    <message>
        <source>Principal ID</source>
        <translation>Inhaber-ID</translation>
    </message>
    <message>
        <source>The engine&apos;s id of the principal</source>
        <translation>ID der Engine für den Inhaber</translation>
    </message>
    <message>
        <source>Role ID</source>
        <translation>Rollen-ID</translation>
    </message>
    <message>
        <source>The engine&apos;s id of the role</source>
        <translation>ID der Engine für die Rolle</translation>
    </message>
    <message>
        <source>Granted on ID</source>
        <translation>ID des Objekts</translation>
    </message>
    <message>
        <source>The engine&apos;s id of the object that it was granted on</source>
        <translation>ID der Engine für das Objekt, auf das sie vergeben wurde</translation>
    </message>
    <message>
        <source>VM that it is a state of</source>
        <translation>VM, deren Zustand es ist</translation>
    </message>
    <message>
        <source>What was written when it was taken, which is all the name it has</source>
        <translation>Was beim Aufnehmen geschrieben wurde, sein einziger Name</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>Wann er aufgenommen wurde</translation>
    </message>
    <message>
        <source>What happens to it at the moment, in the engine&apos;s words</source>
        <translation>Was im Augenblick mit ihm geschieht, in den Worten der Engine</translation>
    </message>
    <message>
        <source>Regular; active: what the VM is now; stateless: what it goes back to when it stops; preview: what is being tried</source>
        <translation>Regulär; active: was die VM jetzt ist; stateless: wohin sie beim Stoppen zurückkehrt; preview: was gerade ausprobiert wird</translation>
    </message>
    <message>
        <source>With memory</source>
        <translation>Mit Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Whether it has the RAM of the running VM too</source>
        <translation>Ob er auch den Arbeitsspeicher der laufenden VM enthält</translation>
    </message>
    <message>
        <source>Of the VM</source>
        <translation>Der VM</translation>
    </message>
    <message>
        <source>Number of snapshots that its VM has, without what it is now</source>
        <translation>Zahl der Snapshots seiner VM, ohne das, was sie jetzt ist</translation>
    </message>
    <message>
        <source>VM status</source>
        <translation>VM-Status</translation>
    </message>
    <message>
        <source>What its VM does at the moment, in the engine&apos;s words</source>
        <translation>Was seine VM im Augenblick tut, in den Worten der Engine</translation>
    </message>
    <message>
        <source>Host that its VM runs on</source>
        <translation>Host, auf dem seine VM läuft</translation>
    </message>
    <message>
        <source>Cluster that its VM belongs to</source>
        <translation>Cluster, zu dem seine VM gehört</translation>
    </message>
    <message>
        <source>What it is for: data, ISO images, export, …</source>
        <translation>Wofür sie da ist: Daten, ISO-Abbilder, Export, …</translation>
    </message>
    <message>
        <source>How it is reached: NFS, iSCSI, Fibre Channel, …</source>
        <translation>Wie sie erreicht wird: NFS, iSCSI, Fibre Channel, …</translation>
    </message>
    <message>
        <source>Storage that it has: used and available</source>
        <translation>Speicher, den sie hat: belegt und verfügbar</translation>
    </message>
    <message>
        <source>Storage that is taken</source>
        <translation>Speicher, der belegt ist</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Storage that is free</source>
        <translation>Speicher, der frei ist</translation>
    </message>
    <message>
        <source>Used, %</source>
        <translation>Belegt, %</translation>
    </message>
    <message>
        <source>Share of its size that is taken, per cent</source>
        <translation>Anteil ihrer Größe, der belegt ist, in Prozent</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Storage that is promised to disks, whether they have taken it or not</source>
        <translation>Speicher, der Festplatten versprochen ist, ob sie ihn schon belegen oder nicht</translation>
    </message>
    <message>
        <source>Number of disks that lie on it, other than snapshots</source>
        <translation>Zahl der Festplatten darauf, außer Snapshots</translation>
    </message>
    <message>
        <source>Sum of the sizes that guests see of the disks on it; disks of unknown size are left out</source>
        <translation>Summe der Größen, die Gäste von den Festplatten darauf sehen; Festplatten unbekannter Größe fehlen darin</translation>
    </message>
    <message>
        <source>Data center that it is attached to; an ISO domain may have several</source>
        <translation>Rechenzentrum, an das sie angehängt ist; eine ISO-Domäne kann mehrere haben</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Whether it is the one of its data center that the others are listed in</source>
        <translation>Ob sie diejenige ihres Rechenzentrums ist, in der die anderen verzeichnet sind</translation>
    </message>
    <message>
        <source>Server that it is on</source>
        <translation>Server, auf dem sie liegt</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Path on that server</source>
        <translation>Pfad auf diesem Server</translation>
    </message>
    <message>
        <source>Version of how it is laid out</source>
        <translation>Version, in der sie angelegt ist</translation>
    </message>
    <message>
        <source>NFS version</source>
        <translation>NFS-Version</translation>
    </message>
    <message>
        <source>Version of NFS that it is mounted with</source>
        <translation>Version von NFS, mit der sie eingehängt ist</translation>
    </message>
    <message>
        <source>VFS type</source>
        <translation>VFS-Typ</translation>
    </message>
    <message>
        <source>File system that a POSIX domain is mounted as</source>
        <translation>Dateisystem, als das eine POSIX-Domäne eingehängt ist</translation>
    </message>
    <message>
        <source>Volume group ID</source>
        <translation>Volume-Group-ID</translation>
    </message>
    <message>
        <source>Id of the LVM volume group of block storage</source>
        <translation>ID der LVM-Volume-Group von Blockspeicher</translation>
    </message>
    <message>
        <source>Ids of the LUNs that it is made of</source>
        <translation>IDs der LUNs, aus denen sie besteht</translation>
    </message>
    <message>
        <source>Block size</source>
        <translation>Blockgröße</translation>
    </message>
    <message>
        <source>Smallest piece that it reads and writes</source>
        <translation>Kleinstes Stück, das sie liest und schreibt</translation>
    </message>
    <message>
        <source>Low space warning, %</source>
        <translation>Warnung bei wenig Platz, %</translation>
    </message>
    <message>
        <source>Free share of its size below which the engine warns, per cent</source>
        <translation>Freier Anteil ihrer Größe, unter dem die Engine warnt, in Prozent</translation>
    </message>
    <message>
        <source>Critical space</source>
        <translation>Kritischer Platz</translation>
    </message>
    <message>
        <source>Free storage below which the engine refuses what would take more</source>
        <translation>Freier Speicher, unter dem die Engine ablehnt, was mehr belegen würde</translation>
    </message>
    <message>
        <source>Whether new disks are overwritten when they are removed</source>
        <translation>Ob neue Festplatten beim Entfernen überschrieben werden</translation>
    </message>
    <message>
        <source>Discard after delete</source>
        <translation>Nach Löschen freigeben</translation>
    </message>
    <message>
        <source>Whether storage of removed disks is given back</source>
        <translation>Ob Speicher entfernter Festplatten zurückgegeben wird</translation>
    </message>
    <message>
        <source>Supports discard</source>
        <translation>Unterstützt Freigeben</translation>
    </message>
    <message>
        <source>Whether storage can be given back</source>
        <translation>Ob Speicher zurückgegeben werden kann</translation>
    </message>
    <message>
        <source>Discard zeroes</source>
        <translation>Freigegeben liest Nullen</translation>
    </message>
    <message>
        <source>Whether storage that was given back reads as zeroes</source>
        <translation>Ob sich zurückgegebener Speicher als Nullen liest</translation>
    </message>
    <message>
        <source>For backup</source>
        <translation>Für Sicherungen</translation>
    </message>
    <message>
        <source>Whether it is kept for backups, so that no VM runs from it</source>
        <translation>Ob sie für Sicherungen freigehalten wird, sodass keine VM davon läuft</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Number of this version of the template, from 1 on</source>
        <translation>Nummer dieser Version der Vorlage, ab 1</translation>
    </message>
    <message>
        <source>Version name</source>
        <translation>Versionsname</translation>
    </message>
    <message>
        <source>Name of this version</source>
        <translation>Name dieser Version</translation>
    </message>
    <message>
        <source>Base template</source>
        <translation>Basisvorlage</translation>
    </message>
    <message>
        <source>Template that it is a version of; itself where it is the first</source>
        <translation>Vorlage, deren Version sie ist; sie selbst, wenn sie die erste ist</translation>
    </message>
    <message>
        <source>Number of VMs that were made from it</source>
        <translation>Zahl der VMs, die daraus entstanden sind</translation>
    </message>
    <message>
        <source>Cluster it belongs to; `Blank` belongs to none</source>
        <translation>Cluster, zu dem sie gehört; `Blank` gehört zu keinem</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Vor- und Nachname</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>What one signs in with</source>
        <translation>Womit man sich anmeldet</translation>
    </message>
    <message>
        <source>Directory that the user comes from</source>
        <translation>Verzeichnis, aus dem der Benutzer kommt</translation>
    </message>
    <message>
        <source>E-mail address by the directory</source>
        <translation>E-Mail-Adresse laut Verzeichnis</translation>
    </message>
    <message>
        <source>Department by the directory</source>
        <translation>Abteilung laut Verzeichnis</translation>
    </message>
    <message>
        <source>Whether any permission of the user has a role for administrators, whatever object it is on</source>
        <translation>Ob eine Berechtigung des Benutzers eine Rolle für Administratoren hat, auf welchem Objekt auch immer</translation>
    </message>
    <message>
        <source>Roles in the permissions of the user, each once</source>
        <translation>Rollen in den Berechtigungen des Benutzers, jede einmal</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Given name by the directory</source>
        <translation>Vorname laut Verzeichnis</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Family name by the directory</source>
        <translation>Nachname laut Verzeichnis</translation>
    </message>
    <message>
        <source>Part of the directory that the user stands in</source>
        <translation>Teil des Verzeichnisses, in dem der Benutzer steht</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Words that administrators put on it</source>
        <translation>Wörter, die Administratoren daran gesetzt haben</translation>
    </message>
    <message>
        <source>Number of its snapshots, without what it is now</source>
        <translation>Zahl ihrer Snapshots, ohne das, was sie jetzt ist</translation>
    </message>
    <message>
        <source>Sum of what its disks take on storage beside their active volumes; disks of which the engine does not tell it are left out</source>
        <translation>Summe dessen, was ihre Festplatten neben ihren aktiven Volumes auf dem Speicher belegen; Festplatten, von denen die Engine es nicht sagt, fehlen darin</translation>
    </message>
    <message>
        <source>Oldest snapshot</source>
        <translation>Ältester Snapshot</translation>
    </message>
    <message>
        <source>When the oldest of its snapshots was taken</source>
        <translation>Wann der älteste ihrer Snapshots aufgenommen wurde</translation>
    </message>
    <message>
        <source>Pool ID</source>
        <translation>Pool-ID</translation>
    </message>
    <message>
        <source>The engine&apos;s id of the pool that it belongs to</source>
        <translation>ID der Engine für den Pool, zu dem sie gehört</translation>
    </message>
    <message>
        <source>Original template</source>
        <translation>Ursprüngliche Vorlage</translation>
    </message>
    <message>
        <source>Template it was first made from, where it was cloned since</source>
        <translation>Vorlage, aus der sie zuerst entstand, wenn sie seither geklont wurde</translation>
    </message>
    <message>
        <source>Instance type ID</source>
        <translation>Instanztyp-ID</translation>
    </message>
    <message>
        <source>The engine&apos;s id of the instance type that sets its size</source>
        <translation>ID der Engine für den Instanztyp, der ihre Größe bestimmt</translation>
    </message>
    <message>
        <source>Console address</source>
        <translation>Konsolenadresse</translation>
    </message>
    <message>
        <source>Where its console is reached; only while it runs</source>
        <translation>Wo ihre Konsole erreicht wird; nur solange sie läuft</translation>
    </message>
    <message>
        <source>Console port</source>
        <translation>Konsolenport</translation>
    </message>
    <message>
        <source>Port of its console; only while it runs</source>
        <translation>Port ihrer Konsole; nur solange sie läuft</translation>
    </message>
    <message>
        <source>Secure console port</source>
        <translation>Sicherer Konsolenport</translation>
    </message>
    <message>
        <source>Encrypted port of its console; only while it runs</source>
        <translation>Verschlüsselter Port ihrer Konsole; nur solange sie läuft</translation>
    </message>
    <message>
        <source>Console certificate</source>
        <translation>Konsolenzertifikat</translation>
    </message>
    <message>
        <source>Whom the certificate of its console names</source>
        <translation>Wen das Zertifikat ihrer Konsole nennt</translation>
    </message>
    <message>
        <source>Running sockets</source>
        <translation>Laufende Sockel</translation>
    </message>
    <message>
        <source>Virtual processor sockets while it runs with a pinning policy</source>
        <translation>Virtuelle Prozessorsockel, solange sie mit einer Bindungsrichtlinie läuft</translation>
    </message>
    <message>
        <source>Running cores</source>
        <translation>Laufende Kerne</translation>
    </message>
    <message>
        <source>Cores in each socket while it runs with a pinning policy</source>
        <translation>Kerne je Sockel, solange sie mit einer Bindungsrichtlinie läuft</translation>
    </message>
    <message>
        <source>Running threads</source>
        <translation>Laufende Threads</translation>
    </message>
    <message>
        <source>Threads in each core while it runs with a pinning policy</source>
        <translation>Threads je Kern, solange sie mit einer Bindungsrichtlinie läuft</translation>
    </message>
    <message>
        <source>Running vCPU pins</source>
        <translation>Laufende vCPU-Bindungen</translation>
    </message>
    <message>
        <source>Virtual processors that are bound while it runs, each with the host&apos;s processors that it may use</source>
        <translation>Gebundene virtuelle Prozessoren, solange sie läuft, jeder mit den Prozessoren des Hosts, die er nutzen darf</translation>
    </message>
    <message>
        <source>Guest OS family</source>
        <translation>Gast-OS-Familie</translation>
    </message>
    <message>
        <source>Family of operating system that the guest agent reports</source>
        <translation>Familie des Betriebssystems, die der Gastagent meldet</translation>
    </message>
    <message>
        <source>Guest OS codename</source>
        <translation>Gast-OS-Codename</translation>
    </message>
    <message>
        <source>Name of its release that the guest agent reports</source>
        <translation>Name der Version, den der Gastagent meldet</translation>
    </message>
    <message>
        <source>Guest architecture</source>
        <translation>Gastarchitektur</translation>
    </message>
    <message>
        <source>Processor architecture that the guest agent reports</source>
        <translation>Prozessorarchitektur, die der Gastagent meldet</translation>
    </message>
    <message>
        <source>Guest time zone</source>
        <translation>Gast-Zeitzone</translation>
    </message>
    <message>
        <source>Time zone that the guest agent reports</source>
        <translation>Zeitzone, die der Gastagent meldet</translation>
    </message>
    <message>
        <source>Guest UTC offset</source>
        <translation>Gast-UTC-Abstand</translation>
    </message>
    <message>
        <source>How far the guest&apos;s clock is from UTC, as its agent reports</source>
        <translation>Wie weit die Uhr des Gasts von UTC abweicht, wie sein Agent meldet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>No whole answer</source>
        <translation>Keine ganze Antwort</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>What was asked: path and query as sent, readable</source>
        <translation>Was gefragt wurde: Pfad und Abfrage wie gesendet, lesbar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What became of it; failed: what it asked for is missing</source>
        <translation>Was daraus wurde; fehlgeschlagen: wonach gefragt wurde, fehlt</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>HTTP status of the answer</source>
        <translation>HTTP-Status der Antwort</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>How often it was sent</source>
        <translation>Wie oft sie gesendet wurde</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Which connection it went over, counted in the order of opening</source>
        <translation>Über welche Verbindung sie ging, in der Reihenfolge des Öffnens gezählt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Requests before it in the pipeline of its connection when it was sent</source>
        <translation>Anfragen vor ihr in der Pipeline ihrer Verbindung, als sie gesendet wurde</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Time of day when it was sent, the last time</source>
        <translation>Uhrzeit, zu der sie gesendet wurde, beim letzten Mal</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>From when it was wanted until it was sent, the last time</source>
        <translation>Vom Wunsch bis zum Senden, beim letzten Mal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>From when all before it in its pipeline was answered until its own answer was whole</source>
        <translation>Von der Antwort auf alles vor ihr in der Pipeline, bis ihre eigene ganz da war</translation>
    </message>
    <message>
        <source>Received, as it came over the network: compressed, with its head</source>
        <translation>Empfangen, wie es über das Netz kam: komprimiert, mit seinem Kopf</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Warum sie fehlschlug</translation>
    </message>
    <message>
        <source>Name in the engine; of a permission, who has it; of a snapshot, its description</source>
        <translation>Name in der Engine; bei einer Berechtigung, wer sie hat; bei einem Snapshot seine Beschreibung</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>The VM, user or other object that it is about; empty: it is about a list of all</source>
        <translation>VM, Benutzer oder anderes Objekt, um das es geht; leer: um eine Liste von allen</translation>
    </message>
    <message>
        <source>Its state, in the engine&apos;s words: unattached, or nothing, because of one that is attached engines tell it in each of its data centers only</source>
        <translation>Zustand in den Worten der Engine: „unattached“ oder nichts, denn den einer angehängten sagen Engines nur in jedem ihrer Rechenzentren</translation>
    </message>
    <message>
        <source>Size of the disks as the guest sees them; in a group, one that several VMs share counts for each</source>
        <translation>Größe der Disks, wie der Gast sie sieht; in einer Gruppe zählt eine, die mehrere VMs teilen, für jede</translation>
    </message>
    <message>
        <source>What the disks take on storage; in a group, one that several VMs share counts for each</source>
        <translation>Was die Disks auf dem Speicher belegen; in einer Gruppe zählt eine, die mehrere VMs teilen, für jede</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Abgefragt</translation>
    </message>
    <message>
        <source>What was asked for, in words</source>
        <translation>Was abgefragt wurde, in Worten</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>In which refresh since the program connected it was asked, counted from 1</source>
        <translation>In welcher Aktualisierung seit dem Verbinden es abgefragt wurde, ab 1 gezählt</translation>
    </message>
    <message>
        <source>Permissions on the whole system</source>
        <translation>Berechtigungen am ganzen System</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>Betriebssysteme</translation>
    </message>
    <message>
        <source>Reported devices</source>
        <translation>Gemeldete Geräte</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>All permissions</source>
        <translation>Alle Berechtigungen</translation>
    </message>
    <message>
        <source>Number of permissions that the group has on anything</source>
        <translation>Anzahl der Berechtigungen, die die Gruppe an irgendetwas hat</translation>
    </message>
    <message>
        <source>Number of permissions that the user has on anything, also through groups</source>
        <translation>Anzahl der Berechtigungen, die der Benutzer an irgendetwas hat, auch über Gruppen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Failed, came later</source>
        <translation>Fehlgeschlagen, kam später</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>Show the built-in demo engine.</source>
        <translation>Die eingebaute Demo-Engine zeigen.</translation>
    </message>
    <message>
        <source>Virtual machines of the demo engine.</source>
        <translation>Virtuelle Maschinen der Demo-Engine.</translation>
    </message>
    <message>
        <source>What the demo engine is made from.</source>
        <translation>Woraus die Demo-Engine gemacht wird.</translation>
    </message>
    <message>
        <source>Milliseconds to the demo engine and back.</source>
        <translation>Millisekunden zur Demo-Engine und zurück.</translation>
    </message>
    <message>
        <source>Milliseconds the demo engine takes for a request.</source>
        <translation>Millisekunden, die die Demo-Engine für eine Anfrage braucht.</translation>
    </message>
    <message>
        <source>Ask for this engine.</source>
        <translation>Nach dieser Engine fragen.</translation>
    </message>
    <message>
        <source>Ask for this user.</source>
        <translation>Nach diesem Benutzer fragen.</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file.</source>
        <translation>Den Zertifikaten in dieser PEM-Datei vertrauen.</translation>
    </message>
    <message>
        <source>--%1 is a number from %2 to %3.</source>
        <translation>--%1 ist eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>Shows everything an oVirt engine knows about its virtual machines.</source>
        <translation>Zeigt alles, was eine oVirt-Engine über ihre virtuellen Maschinen weiß.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>„%1“ wird nicht verstanden.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>the whole system</source>
        <translation>dem ganzen System</translation>
    </message>
    <message>
        <source>something that the engine does not name</source>
        <translation>etwas, das die Engine nicht nennt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a permission was given on: &quot;Prod-A (cluster)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>this VM or something above it</source>
        <translation>dieser VM oder etwas darüber</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>a role and what it was given on</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1, through group %2</source>
        <extracomment>a role and what it was given on, and the group through which the user has it</extracomment>
        <translation>%1, durch Gruppe %2</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>Can reach</source>
        <translation>Kann erreichen</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VMs</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Not everything that it holds could be read.</source>
        <translation>Nicht alles, was er hat, konnte gelesen werden.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Nicht gemeldet</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Not everything that users and groups hold could be read.</source>
        <translation>Nicht alles, was Benutzer und Gruppen haben, konnte gelesen werden.</translation>
    </message>
    <message>
        <source>Not refreshed</source>
        <translation>Nicht aktualisiert</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Noch nicht geladen</translation>
    </message>
    <message>
        <source>The engine has not told it.</source>
        <translation>Die Engine hat es noch nicht gesagt.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1 others; the table of permissions has all</source>
        <translation>%1 weitere; die Tabelle der Berechtigungen hat alle</translation>
    </message>
    <message>
        <source>Addresses not refreshed</source>
        <translation>Adressen nicht aktualisiert</translation>
    </message>
    <message>
        <source>Addresses not loaded</source>
        <translation>Adressen nicht geladen</translation>
    </message>
    <message>
        <source>Own permissions on VMs</source>
        <translation>Eigene Berechtigungen an VMs</translation>
    </message>
    <message>
        <source>Permissions that name it and reach a VM, without what it has through groups and what it has on anything else</source>
        <translation>Berechtigungen, die es nennen und eine VM erreichen, ohne die über Gruppen und die an anderem</translation>
    </message>
</context>
<context>
    <name>ovirt</name>
    <message>
        <source>The engine does not accept sign-ins at this address.</source>
        <translation>Unter dieser Adresse nimmt die Engine keine Anmeldung an.</translation>
    </message>
    <message>
        <source>Use the full name that the engine was set up with.</source>
        <translation>Verwenden Sie den vollen Namen, mit dem die Engine eingerichtet wurde.</translation>
    </message>
    <message>
        <source>The engine refused the user name or the password: %1</source>
        <translation>Die Engine hat Benutzername oder Passwort abgelehnt: %1</translation>
    </message>
    <message>
        <source>Check both; a user name ends with its profile, as in admin@internal.</source>
        <translation>Prüfen Sie beides; ein Benutzername endet mit seinem Profil, wie in admin@internal.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read: %2.</source>
        <translation>Die CA-Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate.</source>
        <translation>Die CA-Datei %1 enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>It has to be a PEM file, with a line “-----BEGIN CERTIFICATE-----”.</source>
        <translation>Es muss eine PEM-Datei sein, mit einer Zeile „-----BEGIN CERTIFICATE-----“.</translation>
    </message>
    <message>
        <source>Enter the engine&apos;s name, or a URL such as https://engine.example.com.</source>
        <translation>Geben Sie den Namen der Engine ein oder eine URL wie https://engine.example.com.</translation>
    </message>
    <message>
        <source>The engine&apos;s URL is missing.</source>
        <translation>Die URL der Engine fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not a URL.</source>
        <translation>„%1“ ist keine URL.</translation>
    </message>
    <message>
        <source>An engine is reached by https, not by “%1”.</source>
        <translation>Eine Engine erreicht man über https, nicht über „%1“.</translation>
    </message>
    <message>
        <source>The URL holds a user name or a password, which would end up in logs.</source>
        <translation>Die URL enthält einen Benutzernamen oder ein Passwort, die in Protokollen landen würden.</translation>
    </message>
    <message>
        <source>The inventory was given up.</source>
        <translation>Die Aufnahme wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>The inventory was cancelled.</source>
        <translation>Die Aufnahme wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The answer holds &lt;%1&gt; where &lt;%2&gt; was asked for.</source>
        <translation>Die Antwort enthält &lt;%1&gt;, wo nach &lt;%2&gt; gefragt war.</translation>
    </message>
    <message>
        <source>The answer is not the XML of an oVirt engine: %1.</source>
        <translation>Die Antwort ist nicht das XML einer oVirt-Engine: %1.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it holds a NUL character</source>
        <translation>sie enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>it is not valid UTF-8</source>
        <translation>sie ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>%1 at line %2, column %3</source>
        <translation>%1 in Zeile %2, Spalte %3</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>sie gibt einen Dokumenttyp an</translation>
    </message>
    <message>
        <source>it has more than one root element</source>
        <translation>sie hat mehr als ein Wurzelelement</translation>
    </message>
    <message>
        <source>there is text outside the root element</source>
        <translation>außerhalb des Wurzelelements steht Text</translation>
    </message>
    <message>
        <source>it has no element</source>
        <translation>sie hat kein Element</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Check that the engine is running.</source>
        <translation>Prüfen Sie, ob die Engine läuft.</translation>
    </message>
    <message>
        <source>Check the port, and that the engine is running.</source>
        <translation>Prüfen Sie den Port und ob die Engine läuft.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut: %2</translation>
    </message>
    <message>
        <source>Choose the CA file of this engine.</source>
        <translation>Wählen Sie die CA-Datei dieser Engine.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again, or allow it more time in the settings.</source>
        <translation>Versuchen Sie es erneut, oder geben Sie in den Einstellungen mehr Zeit.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete.</source>
        <translation>%1 hat die Verbindung geschlossen, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What answers at %1 is not an oVirt engine: %2</source>
        <translation>Was unter %1 antwortet, ist keine oVirt-Engine: %2</translation>
    </message>
    <message>
        <source>Check the URL; the API is usually at https://NAME/ovirt-engine/api.</source>
        <translation>Prüfen Sie die URL; die API liegt meist unter https://NAME/ovirt-engine/api.</translation>
    </message>
    <message>
        <source>%1 is not an engine&apos;s API: it sends us on to %2.</source>
        <translation>%1 ist nicht die API einer Engine: es schickt weiter zu %2.</translation>
    </message>
    <message>
        <source>Check the URL; the API is usually at https://NAME/ovirt-engine/api. Nothing was sent there.</source>
        <translation>Prüfen Sie die URL; die API liegt meist unter https://NAME/ovirt-engine/api. Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There is no host named “%1”.</source>
        <translation>Einen Rechner namens „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the spelling, and that this machine&apos;s name service knows it.</source>
        <translation>Prüfen Sie die Schreibweise und ob der Namensdienst dieses Rechners ihn kennt.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation>%1 war nicht rechtzeitig zu erreichen.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>The proxy does not let us through: %1</source>
        <translation>Der Proxy lässt uns nicht durch: %1</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2</source>
        <translation>Zu %1 kam keine sichere Verbindung zustande: %2</translation>
    </message>
    <message>
        <source>The answer of %1 is too large: %2</source>
        <translation>Die Antwort von %1 ist zu groß: %2</translation>
    </message>
    <message>
        <source>Check that this is the address of an engine.</source>
        <translation>Prüfen Sie, ob dies die Adresse einer Engine ist.</translation>
    </message>
    <message>
        <source>%1 asked us to wait for too long.</source>
        <translation>%1 bat uns, zu lange zu warten.</translation>
    </message>
    <message>
        <source>The engine is overloaded or starting; try again later.</source>
        <translation>Die Engine ist überlastet oder startet gerade; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The request was given up.</source>
        <translation>Die Anfrage wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The conversation with %1 failed: %2</source>
        <translation>Das Gespräch mit %1 ist gescheitert: %2</translation>
    </message>
    <message>
        <source>The engine says: %1</source>
        <translation>Die Engine sagt: %1</translation>
    </message>
    <message>
        <source>The session at the engine has ended.</source>
        <translation>Die Sitzung bei der Engine ist zu Ende.</translation>
    </message>
    <message>
        <source>This user may not see it.</source>
        <translation>Dieser Benutzer darf es nicht sehen.</translation>
    </message>
    <message>
        <source>The engine has no %1.</source>
        <translation>Die Engine hat kein %1.</translation>
    </message>
    <message>
        <source>The engine is not available (HTTP %1): it is starting, stopping or overloaded.</source>
        <translation>Die Engine ist nicht verfügbar (HTTP %1): sie startet, hält an oder ist überlastet.</translation>
    </message>
    <message>
        <source>The engine could not answer (HTTP %1).</source>
        <translation>Die Engine konnte nicht antworten (HTTP %1).</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Ask for a role that allows it.</source>
        <translation>Bitten Sie um eine Rolle, die es erlaubt.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The answer could not be read: %1.</source>
        <translation>Die Antwort konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>There is no user name to sign in with.</source>
        <translation>Es fehlt ein Benutzername für die Anmeldung.</translation>
    </message>
    <message>
        <source>Give a user name and a password, or a token.</source>
        <translation>Geben Sie Benutzername und Passwort an oder ein Token.</translation>
    </message>
    <message>
        <source>Check that %1 is an engine, and that nothing on the way changes its answers.</source>
        <translation>Prüfen Sie, ob %1 eine Engine ist und ob nichts unterwegs ihre Antworten verändert.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time by way of the proxy %2.</source>
        <translation>%1 war über den Proxy %2 nicht rechtzeitig zu erreichen.</translation>
    </message>
    <message>
        <source>%1 gave the answer to another request.</source>
        <translation>%1 gab die Antwort auf eine andere Anfrage.</translation>
    </message>
    <message>
        <source>Try again. If it stays, something between here and the engine mixes up answers: a proxy, a load balancer.</source>
        <translation>Versuchen Sie es noch einmal. Bleibt es dabei, vertauscht etwas zwischen hier und der Engine die Antworten: ein Proxy, ein Lastverteiler.</translation>
    </message>
    <message>
        <source>%1 stopped in the middle of an answer.</source>
        <translation>%1 hörte mitten in einer Antwort auf.</translation>
    </message>
    <message>
        <source>%1 answers too slowly.</source>
        <translation>%1 antwortet zu langsam.</translation>
    </message>
    <message>
        <source>A connection&apos;s own thread cannot wait for itself.</source>
        <translation>Der eigene Thread einer Verbindung kann nicht auf sich selbst warten.</translation>
    </message>
    <message>
        <source>Give continuations a context.</source>
        <translation>Geben Sie Fortsetzungen einen Kontext.</translation>
    </message>
    <message>
        <source>The request was withdrawn before its answer came.</source>
        <translation>Die Anfrage wurde zurückgezogen, bevor ihre Antwort kam.</translation>
    </message>
    <message>
        <source>a text is longer than %1 bytes</source>
        <translation>ein Text ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>it has more than %1 elements</source>
        <translation>sie hat mehr als %1 Elemente</translation>
    </message>
    <message>
        <source>elements stand more than %1 deep</source>
        <translation>Elemente sind mehr als %1-fach geschachtelt</translation>
    </message>
    <message>
        <source>an element has more than %1 attributes</source>
        <translation>ein Element hat mehr als %1 Attribute</translation>
    </message>
    <message>
        <source>a tag is longer than %1 bytes</source>
        <translation>ein Tag ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>it is not in UTF-8</source>
        <translation>sie ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>The answer holds a &lt;%1&gt; without an id, at its byte %2.</source>
        <translation>Die Antwort enthält ein &lt;%1&gt; ohne ID, an ihrem Byte %2.</translation>
    </message>
    <message>
        <source>A page was asked for without its length.</source>
        <translation>Es wurde nach einer Seite ohne deren Länge gefragt.</translation>
    </message>
    <message>
        <source>Say how many objects a page has: ListQuery::max.</source>
        <translation>Geben Sie an, wie viele Objekte eine Seite hat: ListQuery::max.</translation>
    </message>
    <message>
        <source>An object was asked for without its id.</source>
        <translation>Es wurde nach einem Objekt ohne dessen ID gefragt.</translation>
    </message>
    <message>
        <source>Check whether there is one: Ref::isNull().</source>
        <translation>Prüfen Sie, ob es eines gibt: Ref::isNull().</translation>
    </message>
    <message>
        <source>The link “%1” does not lead to anything of %2.</source>
        <translation>Der Link „%1“ führt zu nichts von %2.</translation>
    </message>
    <message>
        <source>Links are followed within one engine&apos;s API only.</source>
        <translation>Links wird nur innerhalb der API einer Engine gefolgt.</translation>
    </message>
    <message>
        <source>What answers at %1 is not an oVirt engine (%2).</source>
        <translation>Was unter %1 antwortet, ist keine oVirt-Engine (%2).</translation>
    </message>
    <message>
        <source>What answers at %1 is not an oVirt engine (%2). It says “%3”.</source>
        <translation>Was unter %1 antwortet, ist keine oVirt-Engine (%2). Es sagt „%3“.</translation>
    </message>
    <message>
        <source>The download was given up.</source>
        <translation>Das Herunterladen wurde aufgegeben.</translation>
    </message>
    <message>
        <source>%1 does not offer its certificate authority: %2</source>
        <translation>%1 bietet seine Zertifizierungsstelle nicht an: %2</translation>
    </message>
    <message>
        <source>Check the address, or ask for the engine&apos;s CA file.</source>
        <translation>Prüfen Sie die Adresse, oder fragen Sie nach der CA-Datei der Engine.</translation>
    </message>
    <message>
        <source>What %1 offers is no certificate.</source>
        <translation>Was %1 anbietet, ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that is trusted.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, dem vertraut wird.</translation>
    </message>
    <message>
        <source>Find out why before you trust the new one.</source>
        <translation>Klären Sie warum, bevor Sie dem neuen vertrauen.</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>Es wurde kein Passwort angegeben.</translation>
    </message>
    <message>
        <source>Give the password to sign in.</source>
        <translation>Geben Sie das Passwort ein, um sich anzumelden.</translation>
    </message>
    <message>
        <source>Check that this is the address of an engine, and its port: 443 if none is given.</source>
        <translation>Prüfen Sie, ob dies die Adresse einer Engine ist, und ihren Port: 443, wenn keiner angegeben ist.</translation>
    </message>
</context>
<context>
    <name>ovirt::transport</name>
    <message>
        <source>%1: the name has no address</source>
        <translation>%1: der Name hat keine Adresse</translation>
    </message>
    <message>
        <source>%1 does not accept connections</source>
        <translation>%1 nimmt keine Verbindungen an</translation>
    </message>
    <message>
        <source>%1: no connection in time</source>
        <translation>%1: keine Verbindung in der Zeit</translation>
    </message>
    <message>
        <source>No way to %1 through the proxy</source>
        <translation>Kein Weg zu %1 durch den Proxy</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut</translation>
    </message>
    <message>
        <source>No TLS connection with %1</source>
        <translation>Keine TLS-Verbindung mit %1</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one confirmed before</source>
        <translation>Das Zertifikat von %1 ist nicht das früher bestätigte</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>%1 stopped in the middle of an answer</source>
        <translation>%1 blieb mitten in einer Antwort stehen</translation>
    </message>
    <message>
        <source>%1 answers too slowly</source>
        <translation>%1 antwortet zu langsam</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer</source>
        <translation>%1 hat die Verbindung ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>The answer of %1 is incomplete</source>
        <translation>Die Antwort von %1 ist unvollständig</translation>
    </message>
    <message>
        <source>%1 did not answer in HTTP/1.1</source>
        <translation>%1 hat nicht in HTTP/1.1 geantwortet</translation>
    </message>
    <message>
        <source>The answer of %1 can not be decompressed</source>
        <translation>Die Antwort von %1 lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>The answer of %1 is too large</source>
        <translation>Die Antwort von %1 ist zu groß</translation>
    </message>
    <message>
        <source>%1 gave the answer to another request</source>
        <translation>%1 gab die Antwort auf eine andere Anfrage</translation>
    </message>
    <message>
        <source>%1 sends us elsewhere</source>
        <translation>%1 schickt uns anderswohin</translation>
    </message>
    <message>
        <source>%1 is not available</source>
        <translation>%1 ist nicht verfügbar</translation>
    </message>
    <message>
        <source>The request to %1 was given up</source>
        <translation>Die Anfrage an %1 wurde aufgegeben</translation>
    </message>
    <message>
        <source>%1 closed the connection; whether it did what was asked is unknown</source>
        <translation>%1 hat die Verbindung geschlossen; ob es getan hat, worum es gebeten war, ist nicht bekannt</translation>
    </message>
    <message>
        <source>what answers there does not speak TLS, but plain HTTP perhaps</source>
        <translation>was dort antwortet, spricht kein TLS, vielleicht aber unverschlüsseltes HTTP</translation>
    </message>
</context>
<context>
    <name>pagedeeds</name>
    <message>
        <source>Sort by %1</source>
        <extracomment>%1: title of a column</extracomment>
        <translation>Sortieren nach %1</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Help on filters</source>
        <translation>Hilfe zu Filtern</translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source>This is too long: at most %1 characters are looked for.</source>
        <translation>Das ist zu lang: Es wird nach höchstens %1 Zeichen gesucht.</translation>
    </message>
    <message>
        <source>At most %1 parentheses may stand within each other.</source>
        <translation>Höchstens %1 Klammern können ineinander stehen.</translation>
    </message>
    <message>
        <source>At most %1 words and values can be looked for at once.</source>
        <translation>Höchstens %1 Wörter und Werte können zugleich gesucht werden.</translation>
    </message>
    <message>
        <source>The second quotation mark is missing.</source>
        <translation>Das zweite Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>The closing parenthesis is missing.</source>
        <translation>Die schließende Klammer fehlt.</translation>
    </message>
    <message>
        <source>Nothing was opened that this parenthesis could close. Text that has one stands in quotes.</source>
        <translation>Es wurde nichts geöffnet, das diese Klammer schließen könnte. Text mit einer Klammer steht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Nothing stands between these parentheses.</source>
        <translation>Zwischen diesen Klammern steht nichts.</translation>
    </message>
    <message>
        <source>Something is missing behind “%1”.</source>
        <translation>Hinter „%1“ fehlt etwas.</translation>
    </message>
    <message>
        <source>Something is missing before “%1”. To look for the word itself, write it in quotes.</source>
        <translation>Vor „%1“ fehlt etwas. Um nach dem Wort selbst zu suchen, schreiben Sie es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A name is missing before “%1”, such as name or status. To look for the sign itself, write it in quotes.</source>
        <translation>Vor „%1“ fehlt ein Name, wie name oder status. Um nach dem Zeichen selbst zu suchen, schreiben Sie es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no “%1” here. To look for the text itself, write it in quotes.</source>
        <translation>Hier gibt es kein „%1“. Um nach dem Text selbst zu suchen, schreiben Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no “%1” here. Did you mean %2?</source>
        <translation>Hier gibt es kein „%1“. Meinten Sie %2?</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between names</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>“%1” may be several. Did you mean one of these: %2?</source>
        <translation>„%1“ kann mehreres sein. Meinten Sie eines davon: %2?</translation>
    </message>
    <message>
        <source>A value is missing behind “%1”. It follows without a space, or in quotes.</source>
        <translation>Hinter „%1“ fehlt ein Wert. Er folgt ohne Leerzeichen oder in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write digits, such as 4.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie Ziffern, wie 4.</translation>
    </message>
    <message>
        <source>“%1” is no size. Write one such as 8GiB, 1.5T or 512M.</source>
        <translation>„%1“ ist keine Größe. Schreiben Sie eine wie 8GiB, 1.5T oder 512M.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write a day such as 2026-01-31, a time such as 2026-01-31T12:00, or an age such as 90m, 12h, 30d, 2w, 6mo or 1y.</source>
        <translation>„%1“ ist keine Zeit. Schreiben Sie einen Tag wie 2026-01-31, eine Zeit wie 2026-01-31T12:00 oder ein Alter wie 90m, 12h, 30d, 2w, 6mo oder 1y.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ ist weder ja noch nein (yes oder no).</translation>
    </message>
    <message>
        <source>“%1” cannot be looked for here.</source>
        <translation>Nach „%1“ kann hier nicht gesucht werden.</translation>
    </message>
    <message>
        <source>“%1” compares numbers, sizes and times; %2 has none. Write : or = instead.</source>
        <translation>„%1“ vergleicht Zahlen, Größen und Zeiten; %2 hat keine. Schreiben Sie stattdessen : oder =.</translation>
    </message>
    <message>
        <source>“%1” takes one value. Decimals are written with a point.</source>
        <translation>„%1“ nimmt einen Wert. Dezimalzahlen schreibt man mit einem Punkt.</translation>
    </message>
    <message>
        <source>The name of a column is missing.</source>
        <translation>Der Name einer Spalte fehlt.</translation>
    </message>
    <message>
        <source>“%1” stands twice. Take one of them away.</source>
        <translation>„%1“ steht zweimal. Nehmen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>“web” in anything that is shown</source>
        <translation>„web“ in allem, was gezeigt wird</translation>
    </message>
    <message>
        <source>these words next to each other</source>
        <translation>diese Wörter hintereinander</translation>
    </message>
    <message>
        <source>contains; capitals do not matter</source>
        <translation>enthält; Großschreibung zählt nicht</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>eines von mehreren</translation>
    </message>
    <message>
        <source>* is anything, ? one character, of the whole</source>
        <translation>* ist beliebig, ? ein Zeichen, vom Ganzen</translation>
    </message>
    <message>
        <source>the whole is equal, or is not</source>
        <translation>das Ganze ist gleich, oder nicht</translation>
    </message>
    <message>
        <source>sizes and numbers: &gt; &gt;= &lt; &lt;= and : for equal</source>
        <translation>Größen und Zahlen: &gt; &gt;= &lt; &lt;= und : für gleich</translation>
    </message>
    <message>
        <source>after that day; : on that day</source>
        <translation>nach diesem Tag; : an diesem Tag</translation>
    </message>
    <message>
        <source>older than that: m, h, d, w, mo, y</source>
        <translation>älter als das: m, h, d, w, mo, y</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja (yes) oder nein (no)</translation>
    </message>
    <message>
        <source>nothing there, or something</source>
        <translation>nichts dort, oder etwas</translation>
    </message>
    <message>
        <source>of what belongs to it: one of its NICs</source>
        <translation>von dem, was dazugehört: eine seiner NICs</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>either; “and” is done before “or”</source>
        <translation>eines von beiden; „and“ geht vor „or“</translation>
    </message>
    <message>
        <source>all but these</source>
        <translation>alle außer diesen</translation>
    </message>
    <message>
        <source>%1 have no field “%2”.</source>
        <extracomment>%1: VMs, disks, …; %2: what somebody took for a field of these</extracomment>
        <translation>%1 haben kein Feld „%2“.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <extracomment>%1: Hosts, Users, …</extracomment>
        <translation>Es gibt eines bei: %1.</translation>
    </message>
    <message>
        <source>To look for the text itself, write it in quotes.</source>
        <translation>Um den Text selbst zu suchen, setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 of what? Write a unit: %1GiB, or %1B for bytes.</source>
        <translation>%1 wovon? Schreiben Sie eine Einheit: %1GiB, oder %1B für Bytes.</translation>
    </message>
    <message>
        <source>of a state: begins so</source>
        <translation>bei einem Zustand: beginnt so</translation>
    </message>
    <message>
        <source>a size has a unit: B, KiB, MiB, GiB, TiB</source>
        <translation>eine Größe hat eine Einheit: B, KiB, MiB, GiB, TiB</translation>
    </message>
</context>
<context>
    <name>spoken</name>
    <message>
        <source>%1: none</source>
        <extracomment>%1: the title of a column</extracomment>
        <translation>%1: nichts</translation>
    </message>
    <message>
        <source>%1: not reported</source>
        <translation>%1: nicht gemeldet</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, absteigend sortiert</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, aufsteigend sortiert</translation>
    </message>
    <message>
        <source>%1, then descending</source>
        <translation>%1, danach absteigend</translation>
    </message>
    <message>
        <source>%1, then ascending</source>
        <translation>%1, danach aufsteigend</translation>
    </message>
    <message>
        <source>not refreshed</source>
        <translation>nicht aktualisiert</translation>
    </message>
</context>
</TS>
