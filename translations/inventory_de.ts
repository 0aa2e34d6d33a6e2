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
        <source>Standard output</source>
        <translation>Standardausgabe</translation>
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
        <source>This user sees no virtual machine on the engine.</source>
        <translation>Dieser Benutzer sieht keine virtuelle Maschine auf der Engine.</translation>
    </message>
    <message>
        <source>Ask an administrator for the role UserVmManager or ReadOnlyAdmin.</source>
        <translation>Bitten Sie um die Rolle UserVmManager oder ReadOnlyAdmin.</translation>
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
    <message numerus="yes">
        <source>%n page(s) of VMs failed with their lists inside; these lists were asked for one by one.</source>
        <translation>
            <numerusform>%n Seite von VMs schlug samt ihren Listen fehl; diese Listen wurden einzeln erfragt.</numerusform>
            <numerusform>%n Seiten von VMs schlugen samt ihren Listen fehl; diese Listen wurden einzeln erfragt.</numerusform>
        </translation>
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
        <source>%1 of %2 VMs · %3 of %4 requests answered</source>
        <translation>%1 von %2 VMs · %3 von %4 Anfragen beantwortet</translation>
    </message>
    <message>
        <source>The engine&apos;s answers did not match the requests. It is asked one by one now, which is slow; nothing wrong is shown.</source>
        <translation>Die Antworten der Engine passten nicht zu den Anfragen. Sie wird jetzt einzeln gefragt, was langsam ist; Falsches wird nicht angezeigt.</translation>
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
        <source>Only you can read it.</source>
        <translation>Nur Sie können sie lesen.</translation>
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
</context>
<context>
    <name>browser::InventoryDelegate</name>
    <message>
        <source>Not reported by the engine</source>
        <translation>Von der Engine nicht gemeldet</translation>
    </message>
</context>
<context>
    <name>browser::InventoryTreeModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
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
</context>
<context>
    <name>browser::InventoryView</name>
    <message>
        <source>Inventory</source>
        <translation>Inventar</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
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
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
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
        <source>Refresh this &amp;VM</source>
        <translation>Diese V&amp;M aktualisieren</translation>
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
        <source>%1 not loaded: %2</source>
        <translation>%1 nicht geladen: %2</translation>
    </message>
    <message>
        <source>%1 – oVirt Inventory</source>
        <translation>%1 – oVirt Inventory</translation>
    </message>
    <message>
        <source>oVirt Inventory</source>
        <translation>oVirt Inventory</translation>
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
    <name>browser::StatusPanel</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Time of the last refresh, its connections × its pipeline</source>
        <translation>Dauer der letzten Aktualisierung, ihre Verbindungen × ihre Pipeline</translation>
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
        <source>Read the password from standard input.</source>
        <translation>Das Passwort von der Standardeingabe lesen.</translation>
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
        <source>json, csv or html. Without it the output&apos;s name decides, and json where it does not.</source>
        <translation>json, csv oder html. Ohne Angabe entscheidet der Name der Ausgabe, und json, wo er es nicht tut.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What a CSV is about: vms, disks, nics or permissions; vms without it.</source>
        <translation>Worum es in einer CSV geht: vms, disks, nics oder permissions; ohne Angabe vms.</translation>
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
        <source>--sheet goes with --format csv only; the others hold every sheet.</source>
        <translation>--sheet geht nur mit --format csv; die anderen enthalten jedes Blatt.</translation>
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
        <source>Name in the engine; of a permission, who has it</source>
        <translation>Name in der Engine; bei einer Berechtigung, wer sie hat</translation>
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
        <source>Size of the disks as the guest sees them</source>
        <translation>Größe der Disks, wie der Gast sie sieht</translation>
    </message>
    <message>
        <source>What the disks take on storage</source>
        <translation>Was die Disks im Speicher belegen</translation>
    </message>
    <message>
        <source>IP addresses that the guest agent reports</source>
        <translation>IP-Adressen, die der Gast-Agent meldet</translation>
    </message>
    <message>
        <source>Host that the VM runs on</source>
        <translation>Host, auf dem die VM läuft</translation>
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
        <source>Check that this is the address of an engine, and its port.</source>
        <translation>Prüfen Sie, ob dies Adresse und Port einer Engine sind.</translation>
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
</context>
</TS>
