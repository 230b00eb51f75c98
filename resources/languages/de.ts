<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <comment>points</comment>
        <translation>
            <numerusform>%Ln bestätigt</numerusform>
            <numerusform>%Ln bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), in {place}</source>
        <translation>
            <numerusform>%Ln Datei, in {place}</numerusform>
            <numerusform>%Ln Dateien, in {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) could not be read and have no picture in it.</source>
        <translation>
            <numerusform>%Ln Bild ließ sich nicht lesen und hat darin kein Foto.</numerusform>
            <numerusform>%Ln Bilder ließen sich nicht lesen und haben darin kein Foto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) marked as done</source>
        <translation>
            <numerusform>%Ln Bild als fertig markiert</numerusform>
            <numerusform>%Ln Bilder als fertig markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) without a count are named in it.</source>
        <translation>
            <numerusform>%Ln Bild ohne Zählung ist darin genannt.</numerusform>
            <numerusform>%Ln Bilder ohne Zählung sind darin genannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) without a point marked as done: exports say that nobody is there.</source>
        <translation>
            <numerusform>%Ln Bild ohne Punkt als fertig markiert: Exporte sagen, dass dort niemand ist.</numerusform>
            <numerusform>%Ln Bilder ohne Punkt als fertig markiert: Exporte sagen, dass dort niemand ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images taken out of the project. The files and the work on them are kept.</source>
        <translation>
            <numerusform>%Ln Bild aus dem Projekt entfernt. Die Datei und die Arbeit daran bleiben erhalten.</numerusform>
            <numerusform>%Ln Bilder aus dem Projekt entfernt. Die Dateien und die Arbeit daran bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>noch %Ln Minute</numerusform>
            <numerusform>noch %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln weitere Datei konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln weitere Dateien konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <comment>points</comment>
        <translation>
            <numerusform>%Ln verschoben</numerusform>
            <numerusform>%Ln verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixel(s)</source>
        <translation>
            <numerusform>%Ln Pixel</numerusform>
            <numerusform>%Ln Pixel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) copied from {name}; they are selected.</source>
        <translation>
            <numerusform>%Ln Punkt aus {name} übernommen; er ist ausgewählt.</numerusform>
            <numerusform>%Ln Punkte aus {name} übernommen; sie sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>noch %Ln Sekunde</numerusform>
            <numerusform>noch %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>points</comment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About CrowdCount</source>
        <translation>&amp;Über CrowdCount</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Compare another way</source>
        <translation>An&amp;ders vergleichen</translation>
    </message>
    <message>
        <source>&amp;Confirm points</source>
        <translation>Punkte &amp;bestätigen</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>&amp;Zählen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Count %Ln image(s)</source>
        <translation>
            <numerusform>&amp;%Ln Bild auszählen</numerusform>
            <numerusform>&amp;%Ln Bilder auszählen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Count this image</source>
        <translation>&amp;Dieses Bild auszählen</translation>
    </message>
    <message>
        <source>&amp;Delete points</source>
        <translation>Punkte &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Dense regions</source>
        <translation>&amp;Dichte Regionen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>R&amp;adierer</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find an image</source>
        <translation>Bild s&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>An &amp;Fenster anpassen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>B&amp;oden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Ignored area</source>
        <translation>&amp;Ignorierter Bereich</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse…</source>
        <translation>&amp;Tasten und Maus…</translation>
    </message>
    <message>
        <source>&amp;Larger points</source>
        <translation>G&amp;rößere Punkte</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <source>&amp;Next image</source>
        <translation>Nächstes &amp;Bild</translation>
    </message>
    <message>
        <source>&amp;Open images…</source>
        <translation>&amp;Bilder öffnen…</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>&amp;Punkte</translation>
    </message>
    <message>
        <source>&amp;Previous image</source>
        <translation>Vor&amp;heriges Bild</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>Be&amp;richt…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Smaller points</source>
        <translation>K&amp;leinere Punkte</translation>
    </message>
    <message>
        <source>&amp;Stop counting</source>
        <translation>Zählung ab&amp;brechen</translation>
    </message>
    <message>
        <source>&amp;Take image out of the project</source>
        <translation>Bild aus dem &amp;Projekt entfernen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln added</source>
        <translation>
            <numerusform>+ %Ln hinzugefügt</numerusform>
            <numerusform>+ %Ln hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>+ {people} counted in areas</source>
        <translation>+ {people} in Bereichen gezählt</translation>
    </message>
    <message>
        <source>0, on a head</source>
        <translation>0, auf einem Kopf</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>10, far</source>
        <translation>10, fern</translation>
    </message>
    <message>
        <source>A corner lies nowhere.</source>
        <translation>Eine Ecke hat keinen gültigen Ort.</translation>
    </message>
    <message>
        <source>A line parts the photograph from its overlay: drag it</source>
        <translation>Eine Linie trennt das Foto von seinem Overlay; sie lässt sich ziehen</translation>
    </message>
    <message>
        <source>About CrowdCount</source>
        <translation>Über CrowdCount</translation>
    </message>
    <message>
        <source>Accept a cell of the review grid</source>
        <translation>Zelle des Prüfrasters abhaken</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt hinzufügen</numerusform>
            <numerusform>%Ln Punkte hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Add area “{area}”</source>
        <translation>Bereich „{area}“ hinzufügen</translation>
    </message>
    <message>
        <source>Add ignored area “{area}”</source>
        <translation>Ignorierten Bereich „{area}“ hinzufügen</translation>
    </message>
    <message>
        <source>Adding images to the project</source>
        <translation>Hinzufügen der Bilder zum Projekt</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln images with a count</source>
        <translation>
            <numerusform>%Ln Bild mit Zählung</numerusform>
            <numerusform>Alle %Ln Bilder mit Zählung</numerusform>
        </translation>
    </message>
    <message>
        <source>All but the done ones</source>
        <translation>Alle außer den fertigen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Alle Standardtasten</translation>
    </message>
    <message>
        <source>Alt + arrows</source>
        <translation>Alt + Pfeiltasten</translation>
    </message>
    <message>
        <source>An area needs at least three corners.</source>
        <translation>Ein Bereich braucht mindestens drei Ecken.</translation>
    </message>
    <message>
        <source>An area with four corners, a rectangle on the ground: a court, a stretch of road.</source>
        <translation>Ein Bereich mit vier Ecken, am Boden ein Rechteck: ein Spielfeld, ein Stück Straße.</translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation>Andere Taste…</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Apple-Grafik (MPS)</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Area on the ground</source>
        <translation>Bereich auf dem Boden</translation>
    </message>
    <message>
        <source>Area {area_number}</source>
        <translation>Bereich {area_number}</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Arrows; Shift fine, Ctrl far</source>
        <translation>Pfeiltasten; Umschalt fein, Strg weit</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>As they were added</source>
        <translation>Wie hinzugefügt</translation>
    </message>
    <message>
        <source>Ask UEPNet</source>
        <translation>UEPNet fragen</translation>
    </message>
    <message>
        <source>AutoScale (points)</source>
        <translation>AutoScale (Punkte)</translation>
    </message>
    <message>
        <source>AutoScale density</source>
        <translation>AutoScale-Dichte</translation>
    </message>
    <message>
        <source>AutoScale density (count only)</source>
        <translation>AutoScale-Dichte (nur Zählung)</translation>
    </message>
    <message>
        <source>AutoScale, and UEPNet where it must</source>
        <translation>AutoScale, notfalls UEPNet</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Brightness of the view</source>
        <translation>Helligkeit der Ansicht</translation>
    </message>
    <message>
        <source>By count, most first</source>
        <translation>Nach Personenzahl, absteigend</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By origin</source>
        <translation>Nach Herkunft</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>Nach Score</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>Change area “{area}”</source>
        <translation>Bereich „{area}“ ändern</translation>
    </message>
    <message>
        <source>Change ignored area “{area}”</source>
        <translation>Ignorierten Bereich „{area}“ ändern</translation>
    </message>
    <message>
        <source>Changing the area</source>
        <translation>Ändern des Bereichs</translation>
    </message>
    <message>
        <source>Changing the project</source>
        <translation>Ändern des Projekts</translation>
    </message>
    <message>
        <source>Choose colours, network and keys</source>
        <translation>Farben, Netz und Tasten wählen</translation>
    </message>
    <message>
        <source>Choose one to see what the networks saw.</source>
        <translation>Wählen Sie eines, um zu sehen, was die Netze gesehen haben.</translation>
    </message>
    <message>
        <source>Choose, move, resize or draw a dense region, and count it again</source>
        <translation>Eine dichte Region wählen, verschieben, in der Größe ändern oder zeichnen und neu zählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choosing the factor</source>
        <translation>Wahl des Faktors</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Click adds, drag moves, right click deletes</source>
        <translation>Klicken fügt hinzu, Ziehen verschiebt, Rechtsklick löscht</translation>
    </message>
    <message>
        <source>Click four corners of a level piece, or drag along a length you know.</source>
        <translation>Vier Ecken einer ebenen Fläche anklicken oder entlang einer bekannten Länge ziehen.</translation>
    </message>
    <message>
        <source>Click it</source>
        <translation>Anklicken</translation>
    </message>
    <message>
        <source>Click its corners, Enter closes: nobody inside is counted.</source>
        <translation>Ecken anklicken, Enter schließt ab: Darin wird niemand gezählt.</translation>
    </message>
    <message>
        <source>Click its corners, Enter closes; drag corners and edges of the chosen one.</source>
        <translation>Ecken anklicken, Enter schließt ab; Ecken und Kanten des gewählten Bereichs lassen sich ziehen.</translation>
    </message>
    <message>
        <source>Click one to choose it; drag it or its handles; Shift + drag draws another.</source>
        <translation>Eine Region anklicken, um sie zu wählen; sie oder ihre Griffe ziehen; Umschalt + Ziehen zeichnet eine weitere.</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Das Programm beenden</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Closing the project</source>
        <translation>Schließen des Projekts</translation>
    </message>
    <message>
        <source>Colouring the overlay</source>
        <translation>Einfärben des Overlays</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours of the overlay</source>
        <translation>Farben des Overlays</translation>
    </message>
    <message>
        <source>Come nearer</source>
        <translation>Näher heran</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Recheneinheit</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt bestätigen</numerusform>
            <numerusform>%Ln Punkte bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>Von einer Person bestätigt</translation>
    </message>
    <message>
        <source>Confirmed by {person}</source>
        <translation>Von {person} bestätigt</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Contrast of the view</source>
        <translation>Kontrast der Ansicht</translation>
    </message>
    <message>
        <source>Copy points of the image &amp;before</source>
        <translation>Punkte des &amp;vorherigen Bilds übernehmen</translation>
    </message>
    <message>
        <source>Copying points</source>
        <translation>Übernehmen der Punkte</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>the verb, on a button</comment>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>the number of people, over its panel</comment>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Count &amp;all images</source>
        <translation>&amp;Alle Bilder auszählen</translation>
    </message>
    <message numerus="yes">
        <source>Count a region again: %Ln point(s)</source>
        <translation>
            <numerusform>Region neu zählen: %Ln Punkt</numerusform>
            <numerusform>Region neu zählen: %Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>Count an image when it is shown for the first time</source>
        <translation>Bild beim ersten Anzeigen auszählen</translation>
    </message>
    <message>
        <source>Count every image that has no count yet</source>
        <translation>Alle Bilder auszählen, die noch keine Zählung haben</translation>
    </message>
    <message>
        <source>Count its people</source>
        <translation>Personen mitzählen</translation>
    </message>
    <message>
        <source>Count the image first: a dense region is a closer look at a part of it.</source>
        <translation>Zählen Sie das Bild zuerst aus: Eine dichte Region ist ein genauerer Blick auf einen Teil davon.</translation>
    </message>
    <message>
        <source>Count the people of this image</source>
        <translation>Die Personen auf diesem Bild zählen</translation>
    </message>
    <message>
        <source>Count this region again with this factor (Enter)</source>
        <translation>Diese Region mit diesem Faktor neu zählen (Enter)</translation>
    </message>
    <message>
        <source>Count with UEPNet for this overlay; no point changes</source>
        <translation>Für dieses Overlay mit UEPNet zählen; kein Punkt ändert sich</translation>
    </message>
    <message numerus="yes">
        <source>Count: %Ln point(s) found</source>
        <translation>
            <numerusform>Zählung: %Ln Punkt gefunden</numerusform>
            <numerusform>Zählung: %Ln Punkte gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Count: {number}</source>
        <translation>Zählung: {number}</translation>
    </message>
    <message>
        <source>Counted by {network}, weights {weights}.</source>
        <translation>Gezählt von {network}, Gewichte {weights}.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Zählen</translation>
    </message>
    <message numerus="yes">
        <source>Counting %Ln image(s)</source>
        <translation>
            <numerusform>Auszählen von %Ln Bild</numerusform>
            <numerusform>Auszählen von %Ln Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting where people stand too close</source>
        <translation>Zählen, wo Personen zu dicht stehen</translation>
    </message>
    <message>
        <source>Counting {file}</source>
        <translation>Auszählen von {file}</translation>
    </message>
    <message>
        <source>Counts for a spreadsheet</source>
        <translation>Zählungen für Tabellenprogramme</translation>
    </message>
    <message>
        <source>Counts the people on a photograph by two networks, AutoScale and UEPNet, and lets you put every point right. Your photographs never leave this computer.</source>
        <translation>Zählt die Personen auf einem Foto mit zwei Netzen, AutoScale und UEPNet, und lässt Sie jeden Punkt berichtigen. Ihre Fotos verlassen diesen Rechner nie.</translation>
    </message>
    <message>
        <source>CrowdCount project (*{suffix})</source>
        <translation>CrowdCount-Projekt (*{suffix})</translation>
    </message>
    <message>
        <source>Ctrl + click</source>
        <translation>Strg + Klick</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dataset folder</source>
        <translation>Datensatz-Ordner</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt löschen</numerusform>
            <numerusform>%Ln Punkte löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a point</source>
        <translation>Punkt löschen</translation>
    </message>
    <message>
        <source>Delete area</source>
        <translation>Bereich löschen</translation>
    </message>
    <message>
        <source>Delete area “{area}”</source>
        <translation>Bereich „{area}“ löschen</translation>
    </message>
    <message>
        <source>Delete ignored area “{area}”</source>
        <translation>Ignorierten Bereich „{area}“ löschen</translation>
    </message>
    <message>
        <source>Delete the selected points</source>
        <translation>Die ausgewählten Punkte löschen</translation>
    </message>
    <message numerus="yes">
        <source>Dense region: {before} → %Ln people</source>
        <translation>
            <numerusform>Dichte Region: {before} → %Ln Person</numerusform>
            <numerusform>Dichte Region: {before} → %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Dense region: {before} → 1 person</source>
        <translation>Dichte Region: {before} → 1 Person</translation>
    </message>
    <message>
        <source>Dense regions</source>
        <translation>Dichte Regionen</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Distance in pixels</source>
        <translation>Abstand in Pixeln</translation>
    </message>
    <message>
        <source>Distance label, 0 to 10</source>
        <translation>Abstandsstufe, 0 bis 10</translation>
    </message>
    <message>
        <source>Distance labels</source>
        <translation>Abstandsstufen</translation>
    </message>
    <message>
        <source>Distance to the nearest head</source>
        <translation>Abstand zum nächsten Kopf</translation>
    </message>
    <message>
        <source>Done ones</source>
        <translation>Fertige</translation>
    </message>
    <message>
        <source>Double-click a key to choose another.</source>
        <translation>Zum Ändern auf eine Taste doppelklicken.</translation>
    </message>
    <message>
        <source>Drag a box around points</source>
        <translation>Ein Rechteck um Punkte ziehen</translation>
    </message>
    <message>
        <source>Drag around points to select them; Ctrl adds. Esc puts the tool away.</source>
        <translation>Um Punkte ziehen, um sie auszuwählen; Strg fügt hinzu. Esc legt das Werkzeug weg.</translation>
    </message>
    <message>
        <source>Drag it</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Drag it elsewhere; a double click lets the panel float, or puts it back</source>
        <translation>An eine andere Stelle ziehen; ein Doppelklick löst das Feld oder setzt es zurück</translation>
    </message>
    <message>
        <source>Drag over points to delete them</source>
        <translation>Über Punkte ziehen, um sie zu löschen</translation>
    </message>
    <message>
        <source>Drag over points to delete them; {smaller} and {larger} change its size. Esc puts it away.</source>
        <translation>Über Punkte ziehen, um sie zu löschen; {smaller} und {larger} ändern die Größe. Esc legt den Radierer weg.</translation>
    </message>
    <message>
        <source>Drag to move the view</source>
        <translation>Ziehen verschiebt die Ansicht</translation>
    </message>
    <message>
        <source>Draw a line around points</source>
        <translation>Eine Linie um Punkte zeichnen</translation>
    </message>
    <message>
        <source>Draw an area that is left out of the count</source>
        <translation>Einen Bereich zeichnen, der nicht mitgezählt wird</translation>
    </message>
    <message>
        <source>Draw an area whose people are counted apart</source>
        <translation>Einen Bereich zeichnen, dessen Personen gesondert gezählt werden</translation>
    </message>
    <message>
        <source>Draw an area with four corners on level ground first, a rectangle there.</source>
        <translation>Zeichnen Sie zuerst einen Bereich mit vier Ecken auf ebenem Boden, dort ein Rechteck.</translation>
    </message>
    <message>
        <source>Draw around points to select them; Ctrl adds. Esc puts the tool away.</source>
        <translation>Um Punkte zeichnen, um sie auszuwählen; Strg fügt hinzu. Esc legt das Werkzeug weg.</translation>
    </message>
    <message>
        <source>Draw points, or the eraser, larger</source>
        <translation>Punkte oder Radierer größer zeichnen</translation>
    </message>
    <message>
        <source>Draw points, or the eraser, smaller</source>
        <translation>Punkte oder Radierer kleiner zeichnen</translation>
    </message>
    <message>
        <source>Editing points</source>
        <translation>Bearbeiten der Punkte</translation>
    </message>
    <message>
        <source>End x</source>
        <translation>Ende x</translation>
    </message>
    <message>
        <source>End y</source>
        <translation>Ende y</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every action has its usual keys.</source>
        <translation>Alle Aktionen haben ihre Standardtasten.</translation>
    </message>
    <message>
        <source>Every cell of this photograph is accepted.</source>
        <translation>Alle Zellen dieses Fotos sind abgehakt.</translation>
    </message>
    <message>
        <source>Every edit is saved as it happens; this tells where</source>
        <translation>Jede Änderung wird sofort gespeichert; hier erfahren Sie, wo</translation>
    </message>
    <message>
        <source>Every image is at its place.</source>
        <translation>Alle Bilder sind an ihrem Platz.</translation>
    </message>
    <message>
        <source>Every image is counted already, is done, or cannot be read. Count this one with R.</source>
        <translation>Alle Bilder sind schon ausgezählt, fertig oder nicht lesbar. Dieses zählen Sie mit R aus.</translation>
    </message>
    <message>
        <source>Every image is counted already. Count this one again with R.</source>
        <translation>Alle Bilder sind schon ausgezählt. Dieses zählen Sie mit R neu.</translation>
    </message>
    <message>
        <source>Everything is saved already, in {path}.</source>
        <translation>Alles ist schon gespeichert, in {path}.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln image(s) to {folder}.</source>
        <translation>
            <numerusform>%Ln Bild nach {folder} exportiert.</numerusform>
            <numerusform>%Ln Bilder nach {folder} exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting to {folder}</source>
        <translation>Exportieren nach {folder}</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Den Bildschirm ausfüllen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter and order of the list</source>
        <translation>Filter und Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Find &amp;missing files…</source>
        <translation>&amp;Fehlende Dateien suchen…</translation>
    </message>
    <message>
        <source>Find and do anything by its name</source>
        <translation>Jeden Befehl über seinen Namen finden und ausführen</translation>
    </message>
    <message>
        <source>Find missing files…</source>
        <translation>Fehlende Dateien suchen…</translation>
    </message>
    <message>
        <source>Finding people</source>
        <translation>Suchen der Personen</translation>
    </message>
    <message>
        <source>First to second corner</source>
        <translation>Erste bis zweite Ecke</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>Zielordner</translation>
    </message>
    <message>
        <source>Folders of images and GT_….mat files, which most programs for crowd counting read.</source>
        <translation>Ordner mit Bildern und GT_….mat-Dateien, die die meisten Programme zum Zählen von Menschenmengen lesen.</translation>
    </message>
    <message>
        <source>For training</source>
        <translation>Für das Training</translation>
    </message>
    <message>
        <source>For training: {split}</source>
        <translation>Für das Training: {split}</translation>
    </message>
    <message>
        <source>Forget the ground</source>
        <translation>Boden vergessen</translation>
    </message>
    <message numerus="yes">
        <source>Forget the keys that you chose for %Ln action(s)?</source>
        <translation>
            <numerusform>Die Taste vergessen, die Sie für %Ln Aktion gewählt haben?</numerusform>
            <numerusform>Die Tasten vergessen, die Sie für %Ln Aktionen gewählt haben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by {network}</source>
        <translation>Gefunden: {network}</translation>
    </message>
    <message>
        <source>Found by {network}, score {score}</source>
        <translation>Gefunden: {network}, Score {score}</translation>
    </message>
    <message numerus="yes">
        <source>Found {found} of %Ln missing file(s).</source>
        <translation>
            <numerusform>{found} von %Ln fehlender Datei gefunden.</numerusform>
            <numerusform>{found} von %Ln fehlenden Dateien gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found {found} of %Ln missing files. One is still missing.</source>
        <translation>
            <numerusform>{found} von %Ln fehlender Datei gefunden. Eine fehlt noch.</numerusform>
            <numerusform>{found} von %Ln fehlenden Dateien gefunden. Eine fehlt noch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found {found} of {wanted} missing files. %Ln are still missing.</source>
        <translation>
            <numerusform>{found} von {wanted} fehlenden Dateien gefunden. %Ln fehlt noch.</numerusform>
            <numerusform>{found} von {wanted} fehlenden Dateien gefunden. %Ln fehlen noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>From x</source>
        <translation>Von x</translation>
    </message>
    <message>
        <source>From y</source>
        <translation>Von y</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Gamma of the view</source>
        <translation>Gamma der Ansicht</translation>
    </message>
    <message>
        <source>Go farther away</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Go through the photograph cell by cell; Space accepts one</source>
        <translation>Das Foto Zelle für Zelle durchgehen; die Leertaste hakt eine ab</translation>
    </message>
    <message>
        <source>Going back in the history</source>
        <translation>Zurückgehen im Verlauf</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Boden</translation>
    </message>
    <message>
        <source>Ground measured by a bar of {length} m.</source>
        <translation>Boden mit einer Messstrecke von {length} m vermessen.</translation>
    </message>
    <message>
        <source>Ground measured by four points.</source>
        <translation>Boden mit vier Punkten vermessen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How crowded each place is</source>
        <translation>Wie dicht es an jeder Stelle ist</translation>
    </message>
    <message>
        <source>How far the nearest head is, as AutoScale sees it</source>
        <translation>Wie weit der nächste Kopf entfernt ist, so wie AutoScale es sieht</translation>
    </message>
    <message>
        <source>How far the network enlarges the region before it reads it again</source>
        <translation>Wie stark das Netz die Region vergrößert, bevor es sie neu liest</translation>
    </message>
    <message>
        <source>How many people UEPNet counts in each patch</source>
        <translation>Wie viele Personen UEPNet in jedem Feld zählt</translation>
    </message>
    <message>
        <source>How sure the network is of a point: dark and small is unsure</source>
        <translation>Wie sicher sich das Netz bei einem Punkt ist: dunkel und klein heißt unsicher</translation>
    </message>
    <message>
        <source>Ignored area</source>
        <translation>Ignorierter Bereich</translation>
    </message>
    <message>
        <source>Ignored {area_number}</source>
        <translation>Ignoriert {area_number}</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images ({pattern})</source>
        <translation>Bilder ({pattern})</translation>
    </message>
    <message>
        <source>Images are copied; the originals stay as they are.</source>
        <translation>Die Bilder werden kopiert; die Originale bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>In areas where people stand closer than points can part, UEPNet counted.</source>
        <translation>Wo Menschen dichter stehen, als Punkte sie trennen können, hat UEPNet gezählt.</translation>
    </message>
    <message>
        <source>Into a new folder</source>
        <translation>In einen neuen Ordner</translation>
    </message>
    <message>
        <source>Keep images and points in a file of your own</source>
        <translation>Bilder und Punkte in einer eigenen Datei aufbewahren</translation>
    </message>
    <message>
        <source>Keep zoom and place from one image to the next</source>
        <translation>Zoom und Ausschnitt beim Bildwechsel beibehalten</translation>
    </message>
    <message>
        <source>Keeping UEPNet&apos;s counts</source>
        <translation>Speichern der UEPNet-Zählung</translation>
    </message>
    <message>
        <source>Keeping the count</source>
        <translation>Speichern der Zählung</translation>
    </message>
    <message>
        <source>Kept in {path}</source>
        <translation>Gespeichert in {path}</translation>
    </message>
    <message>
        <source>Key of {action}</source>
        <translation>Taste für {action}</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Leave out of the count</source>
        <translation>Nicht mitzählen</translation>
    </message>
    <message>
        <source>Left out, as not marked as done or counted without points: {names}.</source>
        <translation>Ausgelassen, weil nicht als fertig markiert oder ohne Punkte gezählt: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln point(s) in ignored areas.</source>
        <translation>
            <numerusform>Ausgelassen: %Ln Punkt in ignorierten Bereichen.</numerusform>
            <numerusform>Ausgelassen: %Ln Punkte in ignorierten Bereichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Length of the bar</source>
        <translation>Länge der Messstrecke</translation>
    </message>
    <message>
        <source>Length of the first side</source>
        <translation>Länge der ersten Seite</translation>
    </message>
    <message>
        <source>Length of the second side</source>
        <translation>Länge der zweiten Seite</translation>
    </message>
    <message>
        <source>Let go of what is being done</source>
        <translation>Laufende Aktion abbrechen</translation>
    </message>
    <message>
        <source>Level ground whose corners I know</source>
        <translation>Ebener Boden mit bekannten Ecken</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light network</source>
        <translation>Leichtes Netz</translation>
    </message>
    <message>
        <source>Light network (points, fast)</source>
        <translation>Leichtes Netz (Punkte, schnell)</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>List the selected images no longer; work is kept</source>
        <translation>Die ausgewählten Bilder nicht mehr auflisten; die Arbeit daran bleibt</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Look in a folder for images that were moved</source>
        <translation>Verschobene Bilder in einem Ordner suchen</translation>
    </message>
    <message>
        <source>Looking closer</source>
        <translation>Genauerer Blick</translation>
    </message>
    <message>
        <source>Looking closer, ×{factor}</source>
        <translation>Genauerer Blick, ×{factor}</translation>
    </message>
    <message>
        <source>Looking for missing files</source>
        <translation>Suchen fehlender Dateien</translation>
    </message>
    <message>
        <source>Lowest score of a point</source>
        <translation>Niedrigster Score eines Punkts</translation>
    </message>
    <message>
        <source>Make “{area}” an area</source>
        <translation>„{area}“ zum Bereich machen</translation>
    </message>
    <message>
        <source>Make “{area}” an ignored area</source>
        <translation>„{area}“ zum ignorierten Bereich machen</translation>
    </message>
    <message>
        <source>Mark an image as done once each of its people has a point.</source>
        <translation>Markieren Sie ein Bild als fertig, sobald jede Person darin einen Punkt hat.</translation>
    </message>
    <message>
        <source>Mark image as &amp;done</source>
        <translation>Bild als &amp;fertig markieren</translation>
    </message>
    <message>
        <source>Marked as done: {done} of {all}.</source>
        <translation>Als fertig markiert: {done} von {all}.</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>the verb, on a button</comment>
        <translation>Vermessen</translation>
    </message>
    <message>
        <source>Measure the ground</source>
        <translation>Boden vermessen</translation>
    </message>
    <message>
        <source>Measure the ground…</source>
        <translation>Boden vermessen…</translation>
    </message>
    <message>
        <source>Memory did not suffice for {network} with tiles of {side} pixels.</source>
        <translation>Der Speicher reichte nicht für {network} mit Kacheln von {side} Pixeln.</translation>
    </message>
    <message>
        <source>Middle drag, Space + drag, drag beside points</source>
        <translation>Mit mittlerer Taste ziehen, Leertaste + Ziehen, neben Punkten ziehen</translation>
    </message>
    <message>
        <source>Missing and damaged ones</source>
        <translation>Fehlende und beschädigte</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt verschieben</numerusform>
            <numerusform>%Ln Punkte verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a point, or all selected</source>
        <translation>Punkt oder alle ausgewählten verschieben</translation>
    </message>
    <message>
        <source>Move selected points</source>
        <translation>Ausgewählte Punkte verschieben</translation>
    </message>
    <message>
        <source>Move the keyboard&apos;s cross</source>
        <translation>Fadenkreuz der Tastatur bewegen</translation>
    </message>
    <message>
        <source>Move the photograph</source>
        <translation>Foto verschieben</translation>
    </message>
    <message>
        <source>Moved by a person</source>
        <translation>Von einer Person verschoben</translation>
    </message>
    <message>
        <source>Moved by {person}</source>
        <translation>Von {person} verschoben</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>NVIDIA-Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>Na&amp;vigator</source>
        <translation>Nav&amp;igator</translation>
    </message>
    <message>
        <source>Navigator: the whole photograph, and the part that is seen</source>
        <translation>Navigator: das ganze Foto und der sichtbare Ausschnitt</translation>
    </message>
    <message>
        <source>Ne&amp;xt cell</source>
        <translation>Nächste &amp;Zelle</translation>
    </message>
    <message>
        <source>Ne&amp;xt overlay</source>
        <translation>&amp;Nächstes Overlay</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>New ones</source>
        <translation>Neue</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>New project {name}. Open images or drop them here to add them.</source>
        <translation>Neues Projekt {name}. Öffnen Sie Bilder oder legen Sie sie hier ab, um sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>No areas yet. Draw one to count its people apart, or to leave a part of the photograph out of the count.</source>
        <translation>Noch keine Bereiche. Zeichnen Sie einen, um die Personen darin gesondert zu zählen oder um einen Teil des Fotos nicht mitzuzählen.</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>No project is open yet.</source>
        <translation>Es ist noch kein Projekt geöffnet.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln missing files is in {folder} or below it.</source>
        <translation>
            <numerusform>Die %Ln fehlende Datei ist nicht in {folder} oder darunter.</numerusform>
            <numerusform>Keine der %Ln fehlenden Dateien ist in {folder} oder darunter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Noch nicht gezählt</translation>
    </message>
    <message numerus="yes">
        <source>Not marked as done: %Ln of them; training learns from their accepted cells alone.</source>
        <translation>
            <numerusform>Nicht als fertig markiert: %Ln davon; das Training lernt nur aus den abgehakten Zellen.</numerusform>
            <numerusform>Nicht als fertig markiert: %Ln davon; das Training lernt nur aus deren abgehakten Zellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Nothing to export yet: count an image or place points first.</source>
        <translation>Noch nichts zu exportieren: Zählen Sie zuerst ein Bild aus oder setzen Sie Punkte.</translation>
    </message>
    <message>
        <source>Nothing to report yet: count an image or place points first.</source>
        <translation>Noch nichts zu berichten: Zählen Sie zuerst ein Bild oder setzen Sie Punkte.</translation>
    </message>
    <message>
        <source>Nothing was done to this image yet.
Every step will be listed here.</source>
        <translation>An diesem Bild wurde noch nichts getan.
Jeder Schritt wird hier aufgelistet.</translation>
    </message>
    <message>
        <source>Of the others, training learns from the accepted cells of the review grid alone.</source>
        <translation>Von den anderen lernt das Training nur aus den abgehakten Zellen des Prüfrasters.</translation>
    </message>
    <message>
        <source>Of the view only: the file and the counting stay as they are</source>
        <translation>Nur in der Ansicht: Datei und Zählung bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <translation>Deckkraft des Overlays</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>&amp;Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>Einen Ordner mit Bildern öffnen</translation>
    </message>
    <message>
        <source>Open a folder of photographs</source>
        <translation>Einen Ordner mit Fotos öffnen</translation>
    </message>
    <message>
        <source>Open a photograph: every head gets a point.
Put the points right, and the count is right.</source>
        <translation>Öffnen Sie ein Foto: Jeder Kopf bekommt einen Punkt.
Stimmen die Punkte, dann stimmt die Zählung.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Eine Projektdatei öffnen</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Bilder öffnen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open photographs</source>
        <translation>Fotos öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>Be&amp;ispiel öffnen</translation>
    </message>
    <message>
        <source>Open the drawn crowd that comes with the program</source>
        <translation>Die gezeichnete Menschenmenge öffnen, die dem Programm beiliegt</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Opening images</source>
        <translation>Öffnen der Bilder</translation>
    </message>
    <message>
        <source>Opening the project</source>
        <translation>Öffnen des Projekts</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>Öffnen von {file}</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>a title over orders of a list</comment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Overlay</translation>
    </message>
    <message>
        <source>Overlay over the photo, swiped, or beside</source>
        <translation>Overlay über dem Foto, mit Wischlinie oder daneben</translation>
    </message>
    <message>
        <source>PDF for printing (*.pdf)</source>
        <translation>PDF zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>Panel: {name}</source>
        <translation>Bedienfeld: {name}</translation>
    </message>
    <message>
        <source>People of the first pass, and of the second that looked closer</source>
        <translation>Personen des ersten Durchgangs und des zweiten, der genauer hinsah</translation>
    </message>
    <message>
        <source>People per 100 × 100 pixels</source>
        <translation>Personen je 100 × 100 Pixel</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photograph with overlay</source>
        <translation>Foto mit Overlay</translation>
    </message>
    <message>
        <source>Photograph with points</source>
        <translation>Foto mit Punkten</translation>
    </message>
    <message>
        <source>Place or select at the cross</source>
        <translation>Am Fadenkreuz setzen oder auswählen</translation>
    </message>
    <message>
        <source>Place the points of the image before in this one, but where there is one already</source>
        <translation>Die Punkte des vorherigen Bilds in dieses setzen, außer wo schon einer ist</translation>
    </message>
    <message>
        <source>Placed by a person</source>
        <translation>Von einer Person gesetzt</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation>Von Hand gesetzt</translation>
    </message>
    <message>
        <source>Placed by {person}</source>
        <translation>Von {person} gesetzt</translation>
    </message>
    <message>
        <source>Point {number}</source>
        <translation>Punkt {number}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points: {found} found by the network, {placed} placed by hand, {moved} found, then moved, {confirmed} found, then confirmed</source>
        <translation>Punkte: {found} vom Netz gefunden, {placed} von Hand gesetzt, {moved} gefunden, dann verschoben, {confirmed} gefunden, dann bestätigt</translation>
    </message>
    <message>
        <source>Predicted is what the network counted, and the range in which the true number lies with a probability of {percent} %; count is the corrected number: found − removed + added + in areas − ignored.</source>
        <translation>„Vorhergesagt“ ist, was das Netz gezählt hat, und der Bereich, in dem die wahre Zahl mit einer Wahrscheinlichkeit von {percent} % liegt; „Zählung“ ist die berichtigte Zahl: gefunden − entfernt + hinzugefügt + in Bereichen − ignoriert.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Put new points on the nearest head that the network sees</source>
        <translation>Neue Punkte auf den nächsten Kopf setzen, den das Netz sieht</translation>
    </message>
    <message>
        <source>Reading the distance labels</source>
        <translation>Lesen der Abstandsstufen</translation>
    </message>
    <message>
        <source>Reading the overlay</source>
        <translation>Lesen des Overlays</translation>
    </message>
    <message>
        <source>Reading the photograph</source>
        <translation>Lesen des Fotos</translation>
    </message>
    <message>
        <source>Reading was stopped. Leave this image and come back to read it again.</source>
        <translation>Das Lesen wurde abgebrochen. Wechseln Sie zu einem anderen Bild und zurück, um es erneut zu lesen.</translation>
    </message>
    <message>
        <source>Reading where the point comes from</source>
        <translation>Lesen der Herkunft des Punkts</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lesen von {file}</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Wiederherstellen: {step}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove a region: %Ln point(s)</source>
        <translation>
            <numerusform>Region entfernen: %Ln Punkt</numerusform>
            <numerusform>Region entfernen: %Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename “{before}” to “{after}”</source>
        <translation>„{before}“ in „{after}“ umbenennen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Review &amp;grid</source>
        <translation>Prüfra&amp;ster</translation>
    </message>
    <message>
        <source>Review grid</source>
        <translation>Prüfraster</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>S&amp;nap to heads</source>
        <translation>An &amp;Köpfen einrasten</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Saved a copy in {path}.</source>
        <translation>Kopie in {path} gespeichert.</translation>
    </message>
    <message>
        <source>Saving a copy in {file}</source>
        <translation>Speichern einer Kopie in {file}</translation>
    </message>
    <message>
        <source>Say how large the ground is: areas then tell people per square metre</source>
        <translation>Angeben, wie groß der Boden ist: Bereiche nennen dann Personen pro Quadratmeter</translation>
    </message>
    <message>
        <source>Say that the selected points are right</source>
        <translation>Die ausgewählten Punkte als richtig bestätigen</translation>
    </message>
    <message>
        <source>Say that the work on the selected images is done</source>
        <translation>Die Arbeit an den ausgewählten Bildern als fertig markieren</translation>
    </message>
    <message>
        <source>Scale factor of the dense region</source>
        <translation>Skalierungsfaktor der dichten Region</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>Score ab</translation>
    </message>
    <message numerus="yes">
        <source>Score from {share}%: %Ln point(s)</source>
        <translation>
            <numerusform>Score ab {share} %: %Ln Punkt</numerusform>
            <numerusform>Score ab {share} %: %Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Tasten suchen</translation>
    </message>
    <message>
        <source>Second to third corner</source>
        <translation>Zweite bis dritte Ecke</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>Select by &amp;box</source>
        <translation>Mit &amp;Rechteck auswählen</translation>
    </message>
    <message>
        <source>Select by &amp;lasso</source>
        <translation>Mit &amp;Lasso auswählen</translation>
    </message>
    <message>
        <source>Select every point</source>
        <translation>Alle Punkte auswählen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Select one point</source>
        <translation>Einen Punkt auswählen</translation>
    </message>
    <message>
        <source>Select or deselect one more</source>
        <translation>Einen weiteren aus- oder abwählen</translation>
    </message>
    <message>
        <source>Select points in a box</source>
        <translation>Punkte im Rechteck auswählen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Umschalt + Ziehen</translation>
    </message>
    <message>
        <source>Shift begins one inside another.</source>
        <translation>Umschalt beginnt einen im Innern eines anderen.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a title over what can be chosen to be shown</comment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;points</source>
        <translation>&amp;Punkte anzeigen</translation>
    </message>
    <message>
        <source>Show each pixel as one of the screen</source>
        <translation>Jedes Bildpixel als ein Bildschirmpixel anzeigen</translation>
    </message>
    <message>
        <source>Show four corners of level ground, or a length, for people per square metre</source>
        <translation>Vier Ecken ebenen Bodens oder eine Länge angeben, für Personen pro Quadratmeter</translation>
    </message>
    <message>
        <source>Show o&amp;verlay</source>
        <translation>Overlay &amp;anzeigen</translation>
    </message>
    <message>
        <source>Show only images whose name holds</source>
        <translation>Nur Bilder anzeigen, deren Name dies enthält</translation>
    </message>
    <message>
        <source>Show or hide points; hold the key to hide them for a moment</source>
        <translation>Punkte ein- oder ausblenden; Taste halten blendet sie kurz aus</translation>
    </message>
    <message>
        <source>Show or hide the overlay</source>
        <translation>Overlay ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide this panel</source>
        <translation>Dieses Bedienfeld zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show the file&apos;s folder</source>
        <translation>Ordner der Datei anzeigen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the image before</source>
        <translation>Das vorherige Bild anzeigen</translation>
    </message>
    <message>
        <source>Show the next cell that nobody accepted</source>
        <translation>Die nächste noch nicht abgehakte Zelle anzeigen</translation>
    </message>
    <message>
        <source>Show the next image</source>
        <translation>Das nächste Bild anzeigen</translation>
    </message>
    <message>
        <source>Show the other overlay</source>
        <translation>Das andere Overlay anzeigen</translation>
    </message>
    <message>
        <source>Show the photograph as it is in the file</source>
        <translation>Das Foto anzeigen, wie es in der Datei ist</translation>
    </message>
    <message>
        <source>Show the whole photograph</source>
        <translation>Das ganze Foto anzeigen</translation>
    </message>
    <message>
        <source>Show version and licences</source>
        <translation>Version und Lizenzen anzeigen</translation>
    </message>
    <message>
        <source>Show what keys and mouse do</source>
        <translation>Anzeigen, was Tasten und Maus tun</translation>
    </message>
    <message>
        <source>Show which part is seen, in the corner</source>
        <translation>In der Ecke anzeigen, welcher Teil zu sehen ist</translation>
    </message>
    <message>
        <source>Showing the image</source>
        <translation>Anzeigen des Bilds</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of points</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of points</source>
        <translation>Größe der Punkte</translation>
    </message>
    <message>
        <source>Some people stand too close to be parted, and could not be counted apart: {reason}</source>
        <translation>Einige Menschen stehen zu dicht, um getrennt zu werden, und konnten nicht gesondert gezählt werden: {reason}</translation>
    </message>
    <message>
        <source>Something went wrong that the program did not expect ({kind}). The log tells more.</source>
        <translation>Ein Fehler ist aufgetreten, mit dem das Programm nicht gerechnet hat ({kind}). Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Start x</source>
        <translation>Anfang x</translation>
    </message>
    <message>
        <source>Start y</source>
        <translation>Anfang y</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Steps done to this image</source>
        <translation>Schritte an diesem Bild</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop what is being counted</source>
        <translation>Die laufende Zählung abbrechen</translation>
    </message>
    <message>
        <source>Stop what is being done</source>
        <translation>Laufende Arbeit anhalten</translation>
    </message>
    <message>
        <source>Straight from above, with a length I know</source>
        <translation>Senkrecht von oben, mit bekannter Länge</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>Take the region away: its people are the first pass&apos; again (Delete)</source>
        <translation>Region entfernen: Es gelten wieder die Personen des ersten Durchgangs (Entf)</translation>
    </message>
    <message>
        <source>The area is too small. Draw it larger.</source>
        <translation>Der Bereich ist zu klein. Zeichnen Sie ihn größer.</translation>
    </message>
    <message>
        <source>The area reaches the horizon, where a pixel has no size on the ground.</source>
        <translation>Der Bereich reicht bis zum Horizont, wo ein Pixel keine Größe am Boden hat.</translation>
    </message>
    <message>
        <source>The class of distance that AutoScale gives each place</source>
        <translation>Die Abstandsstufe, die AutoScale jeder Stelle gibt</translation>
    </message>
    <message>
        <source>The counting process ended unexpectedly; counted again on smaller tiles.</source>
        <translation>Der Zählprozess wurde unerwartet beendet; mit kleineren Kacheln neu gezählt.</translation>
    </message>
    <message>
        <source>The counting process ended unexpectedly; counted again on the processor.</source>
        <translation>Der Zählprozess wurde unerwartet beendet; auf dem Prozessor neu gezählt.</translation>
    </message>
    <message>
        <source>The counting process ended unexpectedly; counted again with UEPNet.</source>
        <translation>Der Zählprozess wurde unerwartet beendet; mit UEPNet neu gezählt.</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>Schnellste verfügbare</translation>
    </message>
    <message>
        <source>The ground is not measured: no square metres.</source>
        <translation>Der Boden ist nicht vermessen: keine Quadratmeter.</translation>
    </message>
    <message>
        <source>The horizon runs between the four ground points. Name them in one order, all the way round.</source>
        <translation>Der Horizont verläuft zwischen den vier Bodenpunkten. Geben Sie sie der Reihe nach an, einmal rundherum.</translation>
    </message>
    <message>
        <source>The image as it came</source>
        <translation>Ausgangszustand des Bilds</translation>
    </message>
    <message>
        <source>The image cannot be read now; its counts are those that were kept.</source>
        <translation>Das Bild ist jetzt nicht lesbar; die Zahlen sind die gespeicherten.</translation>
    </message>
    <message>
        <source>The image or its count is another one meanwhile: the region was let go.</source>
        <translation>Bild oder Zählung haben sich inzwischen geändert: Die Region wurde verworfen.</translation>
    </message>
    <message>
        <source>The memory did not suffice; counted again on smaller tiles.</source>
        <translation>Der Speicher reichte nicht; mit kleineren Kacheln neu gezählt.</translation>
    </message>
    <message>
        <source>The memory did not suffice; counted again on the processor.</source>
        <translation>Der Speicher reichte nicht; auf dem Prozessor neu gezählt.</translation>
    </message>
    <message>
        <source>The memory did not suffice; counted again with UEPNet.</source>
        <translation>Der Speicher reichte nicht; mit UEPNet neu gezählt.</translation>
    </message>
    <message>
        <source>The missing file is not in {folder} or below it.</source>
        <translation>Die fehlende Datei ist nicht in {folder} oder darunter.</translation>
    </message>
    <message>
        <source>The network said {count} ({low} – {high})</source>
        <translation>Laut Netz {count} ({low} – {high})</translation>
    </message>
    <message>
        <source>The network&apos;s points stand from this score on; yours stand in any case</source>
        <translation>Ab diesem Score gelten die Punkte des Netzes; Ihre gelten immer</translation>
    </message>
    <message>
        <source>The one image with a count</source>
        <translation>Das eine Bild mit Zählung</translation>
    </message>
    <message>
        <source>The others are left out, as this layout cannot say that nobody checked them.</source>
        <translation>Die anderen werden ausgelassen, weil dieses Format nicht sagen kann, dass niemand sie geprüft hat.</translation>
    </message>
    <message>
        <source>The outline crosses itself. Move a corner so that it does not.</source>
        <translation>Der Umriss überschneidet sich selbst. Verschieben Sie eine Ecke, bis er es nicht mehr tut.</translation>
    </message>
    <message>
        <source>The overlay lies over the whole photograph</source>
        <translation>Das Overlay liegt über dem ganzen Foto</translation>
    </message>
    <message>
        <source>The photograph alone</source>
        <translation>Nur das Foto</translation>
    </message>
    <message>
        <source>The photograph at the left, the same place with its overlay at the right</source>
        <translation>Links das Foto, rechts dieselbe Stelle mit Overlay</translation>
    </message>
    <message>
        <source>The program speaks it from its next start on.</source>
        <translation>Das Programm verwendet sie ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>The scale bar is shorter than a pixel. Draw it from one end to the other.</source>
        <translation>Die Messstrecke ist kürzer als ein Pixel. Zeichnen Sie sie von einem Ende zum anderen.</translation>
    </message>
    <message>
        <source>The scale bar needs a length of more than 0 metres.</source>
        <translation>Die Messstrecke braucht eine Länge von mehr als 0 Metern.</translation>
    </message>
    <message>
        <source>The shown image</source>
        <translation>Das angezeigte Bild</translation>
    </message>
    <message>
        <source>There is an overlay once the image is counted.</source>
        <translation>Ein Overlay gibt es, sobald das Bild ausgezählt ist.</translation>
    </message>
    <message>
        <source>There is no image before this one to copy points from.</source>
        <translation>Vor diesem Bild gibt es keines, aus dem Punkte übernommen werden könnten.</translation>
    </message>
    <message>
        <source>There is no such file. Right-click to look for it elsewhere.</source>
        <translation>Diese Datei gibt es nicht. Rechtsklicken Sie, um sie woanders zu suchen.</translation>
    </message>
    <message>
        <source>This count has no points. Count with AutoScale to work on its dense regions.</source>
        <translation>Diese Zählung hat keine Punkte. Zählen Sie mit AutoScale, um an dichten Regionen zu arbeiten.</translation>
    </message>
    <message>
        <source>This folder is not empty. Choose another name, so that nothing is replaced.</source>
        <translation>Dieser Ordner ist nicht leer. Wählen Sie einen anderen Namen, damit nichts ersetzt wird.</translation>
    </message>
    <message>
        <source>This overlay is not kept for this image. Count it again to see it.</source>
        <translation>Dieses Overlay ist für dieses Bild nicht gespeichert. Zählen Sie das Bild neu aus, um es zu sehen.</translation>
    </message>
    <message>
        <source>This photograph cannot be shown.</source>
        <translation>Dieses Foto kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Three of the four ground points lie in a line in the image. Choose others.</source>
        <translation>Drei der vier Bodenpunkte liegen im Bild auf einer Linie. Wählen Sie andere.</translation>
    </message>
    <message>
        <source>Three of the four ground points lie in a line on the ground. Choose others.</source>
        <translation>Drei der vier Bodenpunkte liegen am Boden auf einer Linie. Wählen Sie andere.</translation>
    </message>
    <message>
        <source>To choose weights by</source>
        <translation>Zur Auswahl der Gewichte</translation>
    </message>
    <message>
        <source>To learn from</source>
        <translation>Zum Lernen</translation>
    </message>
    <message>
        <source>To test with</source>
        <translation>Zum Testen</translation>
    </message>
    <message>
        <source>To the right, dark places are lightened</source>
        <translation>Nach rechts werden dunkle Stellen aufgehellt</translation>
    </message>
    <message>
        <source>To x</source>
        <translation>Bis x</translation>
    </message>
    <message>
        <source>To y</source>
        <translation>Bis y</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Two places on the photograph and how far they are apart on the ground.</source>
        <translation>Zwei Stellen auf dem Foto und ihr Abstand am Boden.</translation>
    </message>
    <message>
        <source>Type part of a name to list only the images that have it</source>
        <translation>Einen Teil eines Namens eingeben, um nur diese Bilder aufzulisten</translation>
    </message>
    <message>
        <source>UEPNet (count only)</source>
        <translation>UEPNet (nur Zählung)</translation>
    </message>
    <message>
        <source>UEPNet answered: {reason}</source>
        <translation>UEPNet hat geantwortet: {reason}</translation>
    </message>
    <message>
        <source>UEPNet has not counted this image yet. Ask it: your points stay.</source>
        <translation>UEPNet hat dieses Bild noch nicht gezählt. Fragen Sie es: Ihre Punkte bleiben.</translation>
    </message>
    <message>
        <source>UEPNet less points</source>
        <translation>UEPNet minus Punkte</translation>
    </message>
    <message>
        <source>UEPNet makes no distance labels; choose the density.</source>
        <translation>UEPNet erzeugt keine Abstandsstufen; wählen Sie die Dichte.</translation>
    </message>
    <message>
        <source>UEPNet {people}</source>
        <translation>UEPNet {people}</translation>
    </message>
    <message>
        <source>UEPNet − points, per {side} × {side} pixels</source>
        <translation>UEPNet − Punkte, je {side} × {side} Pixel</translation>
    </message>
    <message>
        <source>UEPNet&apos;s counts</source>
        <translation>UEPNet-Zählung</translation>
    </message>
    <message>
        <source>UEPNet: people per {side} × {side} pixels</source>
        <translation>UEPNet: Personen je {side} × {side} Pixel</translation>
    </message>
    <message>
        <source>Under the MIT licence. Qt and PySide6 are under the LGPL 3; docs/licences.md names the licences of all parts.</source>
        <translation>Unter der MIT-Lizenz. Qt und PySide6 stehen unter der LGPL 3; docs/licences.md nennt die Lizenzen aller Teile.</translation>
    </message>
    <message>
        <source>Under the cursor: how far the network sees the nearest head, its expected distance label (0 to 10), people per 100 × 100 pixels, and UEPNet&apos;s people per patch</source>
        <translation>Unter dem Mauszeiger: wie weit das Netz den nächsten Kopf entfernt sieht, die erwartete Abstandsstufe (0 bis 10), Personen je 100 × 100 Pixel und UEPNets Personen je Feld</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Standardtaste</translation>
    </message>
    <message>
        <source>View</source>
        <comment>what is seen and how, over its panel</comment>
        <translation>Ansicht</translation>
    </message>
    <message numerus="yes">
        <source>Waiting, %Ln image(s) before it</source>
        <translation>
            <numerusform>Wartet, %Ln Bild davor</numerusform>
            <numerusform>Wartet, %Ln Bilder davor</numerusform>
        </translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Weights {name}</source>
        <translation>Gewichte {name}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What shall be done?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>What the first pass saw is not kept for this count, so its dense regions cannot change. Count the image again.</source>
        <translation>Was der erste Durchgang gesehen hat, ist für diese Zählung nicht aufbewahrt; ihre dichten Regionen lassen sich daher nicht ändern. Zählen Sie das Bild neu.</translation>
    </message>
    <message>
        <source>What the first pass saw is still being read. Change the region in a moment.</source>
        <translation>Was der erste Durchgang gesehen hat, wird noch gelesen. Ändern Sie die Region in einem Moment.</translation>
    </message>
    <message>
        <source>What this program trains on: the images and one dataset.json with points and what was verified.</source>
        <translation>Womit dieses Programm trainiert: die Bilder und eine dataset.json mit Punkten und dem, was geprüft wurde.</translation>
    </message>
    <message>
        <source>What was taken out is of another project. Open that one, and then its files again.</source>
        <translation>Was entfernt wurde, gehört zu einem anderen Projekt. Öffnen Sie dieses und dann seine Dateien erneut.</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message numerus="yes">
        <source>Where %Ln missing files are looked for</source>
        <translation>
            <numerusform>Wo %Ln fehlende Datei gesucht wird</numerusform>
            <numerusform>Wo %Ln fehlende Dateien gesucht werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Where UEPNet counts more people than points stand, and where fewer</source>
        <translation>Wo UEPNet mehr Personen zählt, als Punkte da sind, und wo weniger</translation>
    </message>
    <message>
        <source>Where the missing file is looked for</source>
        <translation>Wo die fehlende Datei gesucht wird</translation>
    </message>
    <message>
        <source>Where the new folder shall lie</source>
        <translation>Wo der neue Ordner liegen soll</translation>
    </message>
    <message>
        <source>Which images are listed, and in which order</source>
        <translation>Welche Bilder aufgelistet sind und in welcher Reihenfolge</translation>
    </message>
    <message>
        <source>Who answers for a point: the network, or you</source>
        <translation>Wer für einen Punkt einsteht: das Netz oder Sie</translation>
    </message>
    <message>
        <source>Without a count: {names}.</source>
        <translation>Ohne Zählung: {names}.</translation>
    </message>
    <message>
        <source>Write a copy of the project; work goes on here</source>
        <translation>Eine Kopie des Projekts schreiben; hier geht die Arbeit weiter</translation>
    </message>
    <message>
        <source>Write points as a data set that training reads</source>
        <translation>Punkte als Datensatz schreiben, den das Training liest</translation>
    </message>
    <message>
        <source>Write the corrected counts as a page, a PDF or a table</source>
        <translation>Die berichtigten Zählungen als Seite, PDF oder Tabelle schreiben</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {path}: %Ln image(s).</source>
        <translation>
            <numerusform>{path} geschrieben: %Ln Bild.</numerusform>
            <numerusform>{path} geschrieben: %Ln Bilder.</numerusform>
        </translation>
    </message>
    <message>
        <source>You say that nobody is here</source>
        <translation>Sie sagen, dass hier niemand ist</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Am Mauszeiger zoomen</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch wenige Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>added</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>hinzugefügt</numerusform>
            <numerusform>hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <comment>over a column</comment>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>area</source>
        <comment>over a column</comment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>count</source>
        <comment>over a column</comment>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message numerus="yes">
        <source>counted in areas</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>in Bereichen gezählt</numerusform>
            <numerusform>in Bereichen gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>zählt…</translation>
    </message>
    <message>
        <source>counts.csv and areas.csv, a line for each image and each area, and the same as counts.json.</source>
        <translation>counts.csv und areas.csv, eine Zeile je Bild und je Bereich, und dasselbe als counts.json.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>density {density}</source>
        <translation>Dichte {density}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>done</source>
        <comment>over a column</comment>
        <translation>fertig</translation>
    </message>
    <message numerus="yes">
        <source>found</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>gefunden</numerusform>
            <numerusform>gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>found</source>
        <comment>over a column</comment>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>found by the network</source>
        <translation>vom Netz gefunden</translation>
    </message>
    <message>
        <source>found, then confirmed</source>
        <translation>gefunden, dann bestätigt</translation>
    </message>
    <message>
        <source>found, then moved</source>
        <translation>gefunden, dann verschoben</translation>
    </message>
    <message>
        <source>ignored</source>
        <comment>an area</comment>
        <translation>ignoriert</translation>
    </message>
    <message numerus="yes">
        <source>ignored</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>ignoriert</numerusform>
            <numerusform>ignoriert</numerusform>
        </translation>
    </message>
    <message>
        <source>ignored</source>
        <comment>over a column</comment>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>image</source>
        <comment>over a column</comment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>in areas</source>
        <comment>over a column</comment>
        <translation>in Bereichen</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>it is empty</source>
        <comment>why a project is damaged, in brackets</comment>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>Stufe {label}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>no head near</source>
        <translation>kein Kopf nahe</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>noch nicht gezählt</translation>
    </message>
    <message>
        <source>or drop images and folders here</source>
        <translation>oder Bilder und Ordner hier ablegen</translation>
    </message>
    <message>
        <source>people</source>
        <comment>after the sum</comment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>people</source>
        <comment>over a column</comment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>people per m²</source>
        <comment>over a column</comment>
        <translation>Personen je m²</translation>
    </message>
    <message>
        <source>person</source>
        <comment>after the sum</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
    <message>
        <source>predicted</source>
        <comment>over a column</comment>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message numerus="yes">
        <source>removed</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>entfernt</numerusform>
            <numerusform>entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>removed</source>
        <comment>over a column</comment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>the network said {count} ({low} – {high})</source>
        <translation>laut Netz {count} ({low} – {high})</translation>
    </message>
    <message>
        <source>under {distance} px</source>
        <translation>unter {distance} px</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{area} m² of ground</source>
        <translation>{area} m² Boden</translation>
    </message>
    <message>
        <source>{area}, left out</source>
        <translation>{area}, nicht mitgezählt</translation>
    </message>
    <message>
        <source>{area}: {people}</source>
        <translation>{area}: {people}</translation>
    </message>
    <message>
        <source>{counted} of {images} counted</source>
        <translation>{counted} von {images} gezählt</translation>
    </message>
    <message numerus="yes">
        <source>{count} = %Ln found</source>
        <translation>
            <numerusform>{count} = %Ln gefunden</numerusform>
            <numerusform>{count} = %Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{density} per m²</source>
        <translation>{density} pro m²</translation>
    </message>
    <message>
        <source>{distance} px and more</source>
        <translation>{distance} px und mehr</translation>
    </message>
    <message>
        <source>{distance} px from a head</source>
        <translation>{distance} px bis zum Kopf</translation>
    </message>
    <message>
        <source>{doing} failed unexpectedly ({kind}: {error}). The log tells more.</source>
        <translation>{doing}: unerwarteter Fehler ({kind}: {error}). Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>{doing}: cannot be used ({reason}). Check that the place can be written to.</source>
        <translation>{doing}: nicht verwendbar ({reason}). Prüfen Sie, ob dort geschrieben werden darf.</translation>
    </message>
    <message>
        <source>{doing}: not enough memory. Close other programs, or use a smaller image.</source>
        <translation>{doing}: zu wenig Speicher. Schließen Sie andere Programme oder nehmen Sie ein kleineres Bild.</translation>
    </message>
    <message>
        <source>{doing}: {place} cannot be used ({reason}). Check that the place can be written to.</source>
        <translation>{doing}: {place} ist nicht verwendbar ({reason}). Prüfen Sie, ob dort geschrieben werden darf.</translation>
    </message>
    <message>
        <source>{file} is open already.</source>
        <translation>{file} ist schon geöffnet.</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, Seite {page}</translation>
    </message>
    <message>
        <source>{file}: the counting process ended unexpectedly, perhaps for want of memory. It was started again and counts on smaller tiles.</source>
        <translation>{file}: Der Zählprozess wurde unerwartet beendet, vielleicht aus Speichermangel. Er wurde neu gestartet und zählt mit kleineren Kacheln.</translation>
    </message>
    <message>
        <source>{file}: the counting process ended unexpectedly, perhaps for want of memory. It was started again and counts on the processor.</source>
        <translation>{file}: Der Zählprozess wurde unerwartet beendet, vielleicht aus Speichermangel. Er wurde neu gestartet und zählt auf dem Prozessor.</translation>
    </message>
    <message>
        <source>{file}: the counting process ended unexpectedly, perhaps for want of memory. It was started again and counts with UEPNet.</source>
        <translation>{file}: Der Zählprozess wurde unerwartet beendet, vielleicht aus Speichermangel. Er wurde neu gestartet und zählt mit UEPNet.</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({reason}). Make room, or choose another folder.</source>
        <translation>{folder}: In diesen Ordner kann nicht geschrieben werden ({reason}). Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{folder}: nothing to export: count or edit at least one of the images first.</source>
        <translation>{folder}: nichts zu exportieren. Zählen Sie zuerst mindestens eines der Bilder aus oder bearbeiten Sie es.</translation>
    </message>
    <message>
        <source>{folder}: nothing to export: this layout has points alone, so only images are written that are marked as done and have no people counted without points. None is so.</source>
        <translation>{folder}: nichts zu exportieren: Dieses Format kennt nur Punkte, daher werden nur Bilder geschrieben, die als fertig markiert sind und in denen niemand ohne Punkt gezählt wurde. Keines ist so.</translation>
    </message>
    <message>
        <source>{folder}: this folder is not empty. Choose a new one, so that nothing is replaced.</source>
        <translation>{folder}: Dieser Ordner ist nicht leer. Wählen Sie einen neuen, damit nichts ersetzt wird.</translation>
    </message>
    <message>
        <source>{key} cannot be chosen: it goes to the next control.</source>
        <translation>{key} kann nicht gewählt werden: Die Taste wechselt zum nächsten Bedienelement.</translation>
    </message>
    <message>
        <source>{key} cannot be chosen: it lets go of what is being done.</source>
        <translation>{key} kann nicht gewählt werden: Die Taste bricht die laufende Aktion ab.</translation>
    </message>
    <message>
        <source>{key} cannot be chosen: it moves the keyboard&apos;s cross.</source>
        <translation>{key} kann nicht gewählt werden: Die Taste bewegt das Fadenkreuz der Tastatur.</translation>
    </message>
    <message>
        <source>{key} cannot be chosen: it moves the photograph.</source>
        <translation>{key} kann nicht gewählt werden: Die Taste verschiebt das Foto.</translation>
    </message>
    <message>
        <source>{key} cannot be chosen: it places a point at the keyboard&apos;s cross.</source>
        <translation>{key} kann nicht gewählt werden: Die Taste setzt einen Punkt am Fadenkreuz der Tastatur.</translation>
    </message>
    <message>
        <source>{key} was the key of “{action}”; it has no key now.</source>
        <translation>{key} war die Taste für „{action}“; diese Aktion hat jetzt keine Taste.</translation>
    </message>
    <message>
        <source>{key} was the key of “{action}”; it still has {keys}.</source>
        <translation>{key} war die Taste für „{action}“; diese Aktion hat noch {keys}.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{name} has no points that are not here already.</source>
        <translation>{name} hat keine Punkte, die nicht schon hier sind.</translation>
    </message>
    <message>
        <source>{name} has {its_width} × {its_height} pixels and this image {width} × {height}: its points would not fit.</source>
        <translation>{name} hat {its_width} × {its_height} Pixel, dieses Bild {width} × {height}: Die Punkte würden nicht passen.</translation>
    </message>
    <message>
        <source>{name} is no longer marked as done: the network changed its points. Look them through, then mark it again.</source>
        <translation>{name} ist nicht mehr als fertig markiert: Das Netz hat die Punkte geändert. Sehen Sie sie durch und markieren Sie es dann wieder.</translation>
    </message>
    <message>
        <source>{name} taken out of the project. The file and the work on it are kept.</source>
        <translation>{name} aus dem Projekt entfernt. Die Datei und die Arbeit daran bleiben erhalten.</translation>
    </message>
    <message>
        <source>{name}-copy</source>
        <translation>{name}-Kopie</translation>
    </message>
    <message>
        <source>{next} shows the next cell, Space accepts it and goes on. {grid} ends.</source>
        <translation>{next} zeigt die nächste Zelle, die Leertaste hakt sie ab und geht weiter. {grid} beendet.</translation>
    </message>
    <message>
        <source>{path}, {width} × {height} pixels.</source>
        <translation>{path}, {width} × {height} Pixel.</translation>
    </message>
    <message>
        <source>{path}: another program is using the project. Close it there, then do it again.</source>
        <translation>{path}: Ein anderes Programm verwendet das Projekt gerade. Schließen Sie es dort und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}). Choose another place.</source>
        <translation>{path} lässt sich nicht schreiben ({reason}). Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{path}: expected a name that ends in {suffixes}.</source>
        <translation>{path}: Der Name muss auf {suffixes} enden.</translation>
    </message>
    <message>
        <source>{path}: made by a newer CrowdCount (project version {version}; this program knows {known}). Update CrowdCount to open it; the file is left as it is.</source>
        <translation>{path}: mit einem neueren CrowdCount erstellt (Projektversion {version}; dieses Programm kennt {known}). Aktualisieren Sie CrowdCount, um die Datei zu öffnen; sie bleibt unverändert.</translation>
    </message>
    <message>
        <source>{path}: no images in this folder (looked for {kinds}).</source>
        <translation>{path}: keine Bilder in diesem Ordner (gesucht wurde {kinds}).</translation>
    </message>
    <message>
        <source>{path}: no process could be started to count it ({reason}). Close other programs.</source>
        <translation>{path}: Zum Auszählen konnte kein Prozess gestartet werden ({reason}). Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>{path}: not a CrowdCount project, or damaged. Choose a file that CrowdCount made.</source>
        <translation>{path}: kein CrowdCount-Projekt oder beschädigt. Wählen Sie eine Datei, die CrowdCount erstellt hat.</translation>
    </message>
    <message>
        <source>{path}: not a CrowdCount project. Choose a file that CrowdCount made.</source>
        <translation>{path}: kein CrowdCount-Projekt. Wählen Sie eine Datei, die CrowdCount erstellt hat.</translation>
    </message>
    <message>
        <source>{path}: nothing to report: none of its images is counted or edited yet.</source>
        <translation>{path}: nichts zu berichten: Noch ist keines der Bilder gezählt oder bearbeitet.</translation>
    </message>
    <message>
        <source>{path}: the counting process ended each time, even on the smallest tiles. Close other programs, or count a smaller image.</source>
        <translation>{path}: Der Zählprozess wurde jedes Mal beendet, auch mit den kleinsten Kacheln. Schließen Sie andere Programme oder zählen Sie ein kleineres Bild aus.</translation>
    </message>
    <message>
        <source>{path}: the disk is full, so this could not be kept; all before it is. Make room, then do it again.</source>
        <translation>{path}: Der Datenträger ist voll, darum konnte dies nicht gespeichert werden; alles davor ist gespeichert. Schaffen Sie Platz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>{path}: the file cannot be read ({reason}). Copy it again.</source>
        <translation>{path}: Die Datei kann nicht gelesen werden ({reason}). Kopieren Sie sie neu.</translation>
    </message>
    <message>
        <source>{path}: the file has {pages} pages, and page {page} is wanted. It is another file than when it was opened.</source>
        <translation>{path}: Die Datei hat {pages} Seiten, verlangt ist Seite {page}. Sie ist eine andere als beim Öffnen.</translation>
    </message>
    <message>
        <source>{path}: the file has {width} × {height} pixels, and had {old_width} × {old_height} when it was opened. Its points may not fit.</source>
        <translation>{path}: Die Datei hat {width} × {height} Pixel; als sie geöffnet wurde, waren es {old_width} × {old_height}. Ihre Punkte passen vielleicht nicht.</translation>
    </message>
    <message>
        <source>{path}: the file is another one than when it was opened ({width_then} × {height_then} pixels then, {width_now} × {height_now} now). Put the old one back, or open the new one under another name.</source>
        <translation>{path}: Die Datei ist nicht mehr dieselbe wie beim Öffnen (damals {width_then} × {height_then} Pixel, jetzt {width_now} × {height_now}). Legen Sie die alte zurück oder öffnen Sie die neue unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>{path}: the file is another one than when it was opened. If it shows another picture, put the old one back, or look its points through.</source>
        <translation>{path}: Die Datei ist eine andere als beim Öffnen. Zeigt sie ein anderes Bild, legen Sie das alte zurück oder sehen Sie seine Punkte durch.</translation>
    </message>
    <message>
        <source>{path}: the image is damaged or cut short ({reason}). Copy it again from where it came.</source>
        <translation>{path}: Das Bild ist beschädigt oder unvollständig ({reason}). Kopieren Sie es noch einmal von seinem Ursprung.</translation>
    </message>
    <message>
        <source>{path}: the image is gone. Bring it back, or leave it out of the export.</source>
        <translation>{path}: Das Bild ist weg. Holen Sie es zurück oder lassen Sie es beim Export aus.</translation>
    </message>
    <message>
        <source>{path}: the name of the file, or of its folder, holds bytes that are no text. Rename it.</source>
        <translation>{path}: Der Name der Datei oder ihres Ordners enthält Bytes, die kein Text sind. Benennen Sie sie um.</translation>
    </message>
    <message>
        <source>{path}: the project cannot be read or written ({error}). Check that its drive is there and has room, then do it again.</source>
        <translation>{path}: Das Projekt kann nicht gelesen oder geschrieben werden ({error}). Prüfen Sie, ob das Laufwerk da ist und Platz hat, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>{path}: the project is damaged ({detail}). It is left as it is: open a copy or a backup of it, or move it away and start a new project.</source>
        <translation>{path}: Die Projektdatei ist beschädigt ({detail}). Sie bleibt, wie sie ist: Öffnen Sie eine Kopie oder Sicherung davon, oder legen Sie die Datei beiseite und beginnen Sie ein neues Projekt.</translation>
    </message>
    <message>
        <source>{path}: the project may not be written, so edits could not be kept. Give yourself the right to write the file and its folder, or copy the project with its images to a folder of your own.</source>
        <translation>{path}: Das Projekt darf nicht geschrieben werden, Änderungen ließen sich also nicht speichern. Geben Sie sich das Schreibrecht für die Datei und ihren Ordner oder kopieren Sie das Projekt mit seinen Bildern in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>{path}: the settings could not be read ({reason}); the usual ones are used.</source>
        <translation>{path}: Die Einstellungen konnten nicht gelesen werden ({reason}); es gelten die Standardwerte.</translation>
    </message>
    <message>
        <source>{path}: the settings could not be saved ({reason}). They last until you quit.</source>
        <translation>{path}: Die Einstellungen konnten nicht gespeichert werden ({reason}). Sie gelten, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>{path}: there is no such file. Check the name, or where it was moved to.</source>
        <translation>{path}: Diese Datei gibt es nicht. Prüfen Sie den Namen oder wohin sie verschoben wurde.</translation>
    </message>
    <message>
        <source>{path}: this file cannot be read ({reason}).</source>
        <translation>{path}: Diese Datei kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>{path}: this file exists. Open it, or choose another name.</source>
        <translation>{path}: Diese Datei gibt es schon. Öffnen Sie sie oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path}: this file may not be read. Give yourself the right to read it.</source>
        <translation>{path}: Diese Datei darf nicht gelesen werden. Geben Sie sich das Leserecht.</translation>
    </message>
    <message>
        <source>{path}: this folder cannot be read ({reason}).</source>
        <translation>{path}: Dieser Ordner kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>{path}: this is a folder. Name an image file inside it.</source>
        <translation>{path}: Das ist ein Ordner. Nennen Sie eine Bilddatei darin.</translation>
    </message>
    <message>
        <source>{path}: this is not a file. Choose a project file (*.crowd).</source>
        <translation>{path}: Das ist keine Datei. Wählen Sie eine Projektdatei (*.crowd).</translation>
    </message>
    <message>
        <source>{path}: this is not an image that can be read (expected JPEG, PNG, WebP, HEIC, TIFF, BMP or GIF). Save it as one of these.</source>
        <translation>{path}: Das ist kein lesbares Bild (erwartet: JPEG, PNG, WebP, HEIC, TIFF, BMP oder GIF). Speichern Sie es in einem dieser Formate.</translation>
    </message>
    <message>
        <source>{path}: this is the open project itself. Choose another name for the copy.</source>
        <translation>{path}: Das ist das geöffnete Projekt selbst. Wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
        <source>{path}: {width} x {height} pixels is more than this program reads ({limit} megapixels). Cut the image into parts and count each.</source>
        <translation>{path}: {width} x {height} Pixel sind mehr, als dieses Programm liest ({limit} Megapixel). Zerlegen Sie das Bild und zählen Sie jeden Teil aus.</translation>
    </message>
    <message>
        <source>{people} counted</source>
        <translation>{people} gezählt</translation>
    </message>
    <message numerus="yes">
        <source>{people} people in %Ln image(s)</source>
        <translation>
            <numerusform>{people} Personen auf %Ln Bild</numerusform>
            <numerusform>{people} Personen auf %Ln Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem} Until then, points are kept in {path}, for now.</source>
        <translation>{problem} Bis dahin werden die Punkte vorläufig in {path} gespeichert.</translation>
    </message>
    <message>
        <source>{project}: already open in another program. Close it there first.</source>
        <translation>{project}: schon in einem anderen Programm geöffnet. Schließen Sie es zuerst dort.</translation>
    </message>
    <message>
        <source>{project}: already open in process {pid} on {computer}, since {moment}. Close it there first.</source>
        <translation>{project}: schon in Prozess {pid} auf {computer} geöffnet, seit {moment}. Schließen Sie es zuerst dort.</translation>
    </message>
    <message>
        <source>{project}: already open in this program. Close it there first.</source>
        <translation>{project}: schon in diesem Programm geöffnet. Schließen Sie es zuerst dort.</translation>
    </message>
    <message>
        <source>{project}: open in process {pid} on {computer}, since {moment}. Close it there first; if that computer is off or has lost it, delete {lock} and open the project again.</source>
        <translation>{project}: in Prozess {pid} auf {computer} geöffnet, seit {moment}. Schließen Sie es zuerst dort; ist jener Rechner aus oder hat er keinen Zugriff mehr darauf, löschen Sie {lock} und öffnen Sie das Projekt erneut.</translation>
    </message>
    <message>
        <source>{project}: the folder cannot be written ({reason}), so edits could not be kept. Copy the project with its images to a folder of your own, or make room or give yourself the right to write there, and open it again.</source>
        <translation>{project}: In den Ordner kann nicht geschrieben werden ({reason}), Änderungen ließen sich also nicht speichern. Schaffen Sie dort Platz oder geben Sie sich das Schreibrecht, oder kopieren Sie das Projekt mit seinen Bildern in einen eigenen Ordner; öffnen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>{share} % likely between {low} and {high}</source>
        <translation>Zu {share} % wahrscheinlich {low} bis {high}</translation>
    </message>
    <message>
        <source>{share} % of the image</source>
        <translation>{share} % des Bilds</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share} %</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln image(s) shown</source>
        <translation>
            <numerusform>{shown} von %Ln Bild angezeigt</numerusform>
            <numerusform>{shown} von %Ln Bildern angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {more} more</source>
        <translation>{some} und {more} weitere</translation>
    </message>
    <message>
        <source>{step}, undone</source>
        <translation>{step}, rückgängig gemacht</translation>
    </message>
    <message>
        <source>{title}: from {low} to {high}</source>
        <translation>{title}: von {low} bis {high}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message numerus="yes">
        <source>− %Ln removed</source>
        <translation>
            <numerusform>− %Ln entfernt</numerusform>
            <numerusform>− %Ln entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>− {people} ignored</source>
        <translation>− {people} ignoriert</translation>
    </message>
</context>
</TS>
