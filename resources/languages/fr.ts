<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <comment>points</comment>
        <translation>
            <numerusform>%Ln confirmé</numerusform>
            <numerusform>%Ln confirmés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), in {place}</source>
        <translation>
            <numerusform>%Ln fichier, dans {place}</numerusform>
            <numerusform>%Ln fichiers, dans {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) could not be read and have no picture in it.</source>
        <translation>
            <numerusform>%Ln image n’a pas pu être lue et y figure sans photo.</numerusform>
            <numerusform>%Ln images n’ont pas pu être lues et y figurent sans photo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) marked as done</source>
        <translation>
            <numerusform>%Ln image marquée comme terminée</numerusform>
            <numerusform>%Ln images marquées comme terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) without a count are named in it.</source>
        <translation>
            <numerusform>%Ln image sans comptage y est nommée.</numerusform>
            <numerusform>%Ln images sans comptage y sont nommées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) without a point marked as done: exports say that nobody is there.</source>
        <translation>
            <numerusform>%Ln image sans point marquée comme terminée : les exportations disent qu&apos;il n&apos;y a personne.</numerusform>
            <numerusform>%Ln images sans point marquées comme terminées : les exportations disent qu&apos;il n&apos;y a personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images taken out of the project. The files and the work on them are kept.</source>
        <translation>
            <numerusform>%Ln image retirée du projet. Le fichier et le travail effectué sont conservés.</numerusform>
            <numerusform>%Ln images retirées du projet. Les fichiers et le travail effectué sont conservés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln minute restante</numerusform>
            <numerusform>%Ln minutes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln autre fichier n&apos;a pas pu être lu.</numerusform>
            <numerusform>%Ln autres fichiers n&apos;ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <comment>points</comment>
        <translation>
            <numerusform>%Ln déplacé</numerusform>
            <numerusform>%Ln déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixel(s)</source>
        <translation>
            <numerusform>%Ln pixel</numerusform>
            <numerusform>%Ln pixels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) copied from {name}; they are selected.</source>
        <translation>
            <numerusform>%Ln point copié de {name}&#x202f;; il est sélectionné.</numerusform>
            <numerusform>%Ln points copiés de {name}&#x202f;; ils sont sélectionnés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln seconde restante</numerusform>
            <numerusform>%Ln secondes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>points</comment>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About CrowdCount</source>
        <translation>À &amp;propos de CrowdCount</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>&amp;Compare another way</source>
        <translation>&amp;Comparer autrement</translation>
    </message>
    <message>
        <source>&amp;Confirm points</source>
        <translation>&amp;Confirmer les points</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>&amp;Comptage</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Count %Ln image(s)</source>
        <translation>
            <numerusform>&amp;Compter dans %Ln image</numerusform>
            <numerusform>&amp;Compter dans %Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Count this image</source>
        <translation>&amp;Compter dans cette image</translation>
    </message>
    <message>
        <source>&amp;Delete points</source>
        <translation>&amp;Supprimer les points</translation>
    </message>
    <message>
        <source>&amp;Dense regions</source>
        <translation>Régions &amp;denses</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Gomme</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Find an image</source>
        <translation>Cherc&amp;her une image</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>A&amp;juster à la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>P&amp;lein écran</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>&amp;Sol</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Ignored area</source>
        <translation>Zone &amp;ignorée</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse…</source>
        <translation>C&amp;lavier et souris…</translation>
    </message>
    <message>
        <source>&amp;Larger points</source>
        <translation>Points pl&amp;us gros</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>&amp;Next image</source>
        <translation>Image suiva&amp;nte</translation>
    </message>
    <message>
        <source>&amp;Open images…</source>
        <translation>&amp;Ouvrir des images…</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>&amp;Points</translation>
    </message>
    <message>
        <source>&amp;Previous image</source>
        <translation>&amp;Image précédente</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>R&amp;apport…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Paramètr&amp;es…</translation>
    </message>
    <message>
        <source>&amp;Smaller points</source>
        <translation>Points plus p&amp;etits</translation>
    </message>
    <message>
        <source>&amp;Stop counting</source>
        <translation>&amp;Arrêter le comptage</translation>
    </message>
    <message>
        <source>&amp;Take image out of the project</source>
        <translation>Retirer l&apos;&amp;image du projet</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln added</source>
        <translation>
            <numerusform>+ %Ln ajoutée</numerusform>
            <numerusform>+ %Ln ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>+ {people} counted in areas</source>
        <translation>+ {people} dans des zones comptées</translation>
    </message>
    <message>
        <source>0, on a head</source>
        <translation>0, sur une tête</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>10, far</source>
        <translation>10, loin</translation>
    </message>
    <message>
        <source>A corner lies nowhere.</source>
        <translation>Un sommet n&apos;a pas de position.</translation>
    </message>
    <message>
        <source>A line parts the photograph from its overlay: drag it</source>
        <translation>Une ligne sépare la photo de sa superposition&#x202f;: faites-la glisser</translation>
    </message>
    <message>
        <source>About CrowdCount</source>
        <translation>À propos de CrowdCount</translation>
    </message>
    <message>
        <source>Accept a cell of the review grid</source>
        <translation>Accepter une case de la grille de vérification</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln point(s)</source>
        <translation>
            <numerusform>Ajout de %Ln point</numerusform>
            <numerusform>Ajout de %Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Add area “{area}”</source>
        <translation>Ajout de la zone «&#x202f;{area}&#x202f;»</translation>
    </message>
    <message>
        <source>Add ignored area “{area}”</source>
        <translation>Ajout de la zone ignorée «&#x202f;{area}&#x202f;»</translation>
    </message>
    <message>
        <source>Adding images to the project</source>
        <translation>Ajout d&apos;images au projet</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln images with a count</source>
        <translation>
            <numerusform>%Ln image avec un comptage</numerusform>
            <numerusform>Les %Ln images avec un comptage</numerusform>
        </translation>
    </message>
    <message>
        <source>All but the done ones</source>
        <translation>Toutes sauf les terminées</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Tous par défaut</translation>
    </message>
    <message>
        <source>Alt + arrows</source>
        <translation>Alt + flèches</translation>
    </message>
    <message>
        <source>An area needs at least three corners.</source>
        <translation>Une zone doit avoir au moins trois sommets.</translation>
    </message>
    <message>
        <source>An area with four corners, a rectangle on the ground: a court, a stretch of road.</source>
        <translation>Une zone à quatre sommets, rectangulaire au sol&#x202f;: un terrain de sport, un tronçon de route.</translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation>Autre raccourci…</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Processeur graphique Apple (MPS)</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Area on the ground</source>
        <translation>Zone au sol</translation>
    </message>
    <message>
        <source>Area {area_number}</source>
        <translation>Zone {area_number}</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Arrows; Shift fine, Ctrl far</source>
        <translation>Flèches&#x202f;; Maj&#x202f;: fin, Ctrl&#x202f;: loin</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>As they were added</source>
        <translation>Par ordre d&apos;ajout</translation>
    </message>
    <message>
        <source>Ask UEPNet</source>
        <translation>Interroger UEPNet</translation>
    </message>
    <message>
        <source>AutoScale (points)</source>
        <translation>AutoScale (points)</translation>
    </message>
    <message>
        <source>AutoScale density</source>
        <translation>Densité AutoScale</translation>
    </message>
    <message>
        <source>AutoScale density (count only)</source>
        <translation>Densité AutoScale (comptage seul)</translation>
    </message>
    <message>
        <source>AutoScale, and UEPNet where it must</source>
        <translation>AutoScale, et UEPNet si nécessaire</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Brightness of the view</source>
        <translation>Luminosité de l&apos;affichage</translation>
    </message>
    <message>
        <source>By count, most first</source>
        <translation>Par comptage décroissant</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By origin</source>
        <translation>Par origine</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>Par score</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>Change area “{area}”</source>
        <translation>Modification de la zone «&#x202f;{area}&#x202f;»</translation>
    </message>
    <message>
        <source>Change ignored area “{area}”</source>
        <translation>Modification de la zone ignorée «&#x202f;{area}&#x202f;»</translation>
    </message>
    <message>
        <source>Changing the area</source>
        <translation>Modification de la zone</translation>
    </message>
    <message>
        <source>Changing the project</source>
        <translation>Modification du projet</translation>
    </message>
    <message>
        <source>Choose colours, network and keys</source>
        <translation>Choisir les couleurs, le réseau et les raccourcis</translation>
    </message>
    <message>
        <source>Choose one to see what the networks saw.</source>
        <translation>Choisissez-en une pour voir ce que les réseaux ont vu.</translation>
    </message>
    <message>
        <source>Choose, move, resize or draw a dense region, and count it again</source>
        <translation>Choisir, déplacer, redimensionner ou tracer une région dense et la recompter</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choosing the factor</source>
        <translation>Choix du facteur</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Click adds, drag moves, right click deletes</source>
        <translation>Clic&#x202f;: ajouter, glisser&#x202f;: déplacer, clic droit&#x202f;: supprimer</translation>
    </message>
    <message>
        <source>Click four corners of a level piece, or drag along a length you know.</source>
        <translation>Cliquez sur quatre coins d&apos;une surface plane, ou faites glisser le long d&apos;une longueur connue.</translation>
    </message>
    <message>
        <source>Click it</source>
        <translation>Clic sur le point</translation>
    </message>
    <message>
        <source>Click its corners, Enter closes: nobody inside is counted.</source>
        <translation>Cliquez sur ses sommets, Entrée la ferme&#x202f;: personne n&apos;y est compté.</translation>
    </message>
    <message>
        <source>Click its corners, Enter closes; drag corners and edges of the chosen one.</source>
        <translation>Cliquez sur ses sommets, Entrée la ferme&#x202f;; faites glisser sommets et côtés de la zone choisie.</translation>
    </message>
    <message>
        <source>Click one to choose it; drag it or its handles; Shift + drag draws another.</source>
        <translation>Cliquez sur une région pour la choisir&#x202f;; faites-la glisser, elle ou ses poignées&#x202f;; Maj + glisser en trace une autre.</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Closing the project</source>
        <translation>Fermeture du projet</translation>
    </message>
    <message>
        <source>Colouring the overlay</source>
        <translation>Coloration de la superposition</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Colours of the overlay</source>
        <translation>Couleurs de la superposition</translation>
    </message>
    <message>
        <source>Come nearer</source>
        <translation>Se rapprocher</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Commandes trouvées</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Calcul sur</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %Ln point(s)</source>
        <translation>
            <numerusform>Confirmation de %Ln point</numerusform>
            <numerusform>Confirmation de %Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>Confirmé par une personne</translation>
    </message>
    <message>
        <source>Confirmed by {person}</source>
        <translation>Confirmé par {person}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Contrast of the view</source>
        <translation>Contraste de l&apos;affichage</translation>
    </message>
    <message>
        <source>Copy points of the image &amp;before</source>
        <translation>Copier les points de l&apos;image &amp;précédente</translation>
    </message>
    <message>
        <source>Copying points</source>
        <translation>Copie des points</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>the verb, on a button</comment>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>the number of people, over its panel</comment>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Count &amp;all images</source>
        <translation>Compter dans &amp;toutes les images</translation>
    </message>
    <message numerus="yes">
        <source>Count a region again: %Ln point(s)</source>
        <translation>
            <numerusform>Nouveau comptage d&apos;une région&#x202f;: %Ln point</numerusform>
            <numerusform>Nouveau comptage d&apos;une région&#x202f;: %Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>Count an image when it is shown for the first time</source>
        <translation>Compter dans une image dès son premier affichage</translation>
    </message>
    <message>
        <source>Count every image that has no count yet</source>
        <translation>Compter dans toutes les images encore sans comptage</translation>
    </message>
    <message>
        <source>Count its people</source>
        <translation>Compter les personnes</translation>
    </message>
    <message>
        <source>Count the image first: a dense region is a closer look at a part of it.</source>
        <translation>Lancez d&apos;abord le comptage de l&apos;image&#x202f;: une région dense en examine une partie de plus près.</translation>
    </message>
    <message>
        <source>Count the people of this image</source>
        <translation>Compter les personnes de cette image</translation>
    </message>
    <message>
        <source>Count this region again with this factor (Enter)</source>
        <translation>Recompter cette région avec ce facteur (Entrée)</translation>
    </message>
    <message>
        <source>Count with UEPNet for this overlay; no point changes</source>
        <translation>Compter avec UEPNet pour cette superposition&#x202f;; aucun point ne change</translation>
    </message>
    <message numerus="yes">
        <source>Count: %Ln point(s) found</source>
        <translation>
            <numerusform>Comptage&#x202f;: %Ln point trouvé</numerusform>
            <numerusform>Comptage&#x202f;: %Ln points trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Count: {number}</source>
        <translation>Comptage&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Counted by {network}, weights {weights}.</source>
        <translation>Compté par {network}, poids {weights}.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message numerus="yes">
        <source>Counting %Ln image(s)</source>
        <translation>
            <numerusform>Comptage de %Ln image</numerusform>
            <numerusform>Comptage de %Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting where people stand too close</source>
        <translation>Comptage là où les personnes sont trop serrées</translation>
    </message>
    <message>
        <source>Counting {file}</source>
        <translation>Comptage de {file}</translation>
    </message>
    <message>
        <source>Counts for a spreadsheet</source>
        <translation>Comptages pour un tableur</translation>
    </message>
    <message>
        <source>Counts the people on a photograph by two networks, AutoScale and UEPNet, and lets you put every point right. Your photographs never leave this computer.</source>
        <translation>Compte les personnes sur une photo à l&apos;aide de deux réseaux, AutoScale et UEPNet, et vous permet de corriger chaque point. Vos photos ne quittent jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>CrowdCount project (*{suffix})</source>
        <translation>Projet CrowdCount (*{suffix})</translation>
    </message>
    <message>
        <source>Ctrl + click</source>
        <translation>Ctrl + clic</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dataset folder</source>
        <translation>Dossier de jeu de données</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln point(s)</source>
        <translation>
            <numerusform>Suppression de %Ln point</numerusform>
            <numerusform>Suppression de %Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a point</source>
        <translation>Supprimer un point</translation>
    </message>
    <message>
        <source>Delete area</source>
        <translation>Supprimer la zone</translation>
    </message>
    <message>
        <source>Delete area “{area}”</source>
        <translation>Suppression de la zone «&#x202f;{area}&#x202f;»</translation>
    </message>
    <message>
        <source>Delete ignored area “{area}”</source>
        <translation>Suppression de la zone ignorée «&#x202f;{area}&#x202f;»</translation>
    </message>
    <message>
        <source>Delete the selected points</source>
        <translation>Supprimer les points sélectionnés</translation>
    </message>
    <message numerus="yes">
        <source>Dense region: {before} → %Ln people</source>
        <translation>
            <numerusform>Région dense&#x202f;: {before} → %Ln personne</numerusform>
            <numerusform>Région dense&#x202f;: {before} → %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Dense region: {before} → 1 person</source>
        <translation>Région dense&#x202f;: {before} → 1 personne</translation>
    </message>
    <message>
        <source>Dense regions</source>
        <translation>Régions denses</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Distance in pixels</source>
        <translation>Distance en pixels</translation>
    </message>
    <message>
        <source>Distance label, 0 to 10</source>
        <translation>Étiquette de distance, de 0 à 10</translation>
    </message>
    <message>
        <source>Distance labels</source>
        <translation>Étiquettes de distance</translation>
    </message>
    <message>
        <source>Distance to the nearest head</source>
        <translation>Distance à la tête la plus proche</translation>
    </message>
    <message>
        <source>Done ones</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Double-click a key to choose another.</source>
        <translation>Double-cliquez sur une touche pour en choisir une autre.</translation>
    </message>
    <message>
        <source>Drag a box around points</source>
        <translation>Tracer un rectangle autour de points</translation>
    </message>
    <message>
        <source>Drag around points to select them; Ctrl adds. Esc puts the tool away.</source>
        <translation>Faites glisser autour de points pour les sélectionner&#x202f;; Ctrl ajoute. Échap quitte l&apos;outil.</translation>
    </message>
    <message>
        <source>Drag it</source>
        <translation>Glisser le point</translation>
    </message>
    <message>
        <source>Drag it elsewhere; a double click lets the panel float, or puts it back</source>
        <translation>Faites-le glisser ailleurs ; un double clic détache le panneau ou le remet en place</translation>
    </message>
    <message>
        <source>Drag over points to delete them</source>
        <translation>Glisser sur des points pour les supprimer</translation>
    </message>
    <message>
        <source>Drag over points to delete them; {smaller} and {larger} change its size. Esc puts it away.</source>
        <translation>Faites glisser sur des points pour les supprimer&#x202f;; {smaller} et {larger} changent sa taille. Échap quitte l&apos;outil.</translation>
    </message>
    <message>
        <source>Drag to move the view</source>
        <translation>Faites glisser pour déplacer la vue</translation>
    </message>
    <message>
        <source>Draw a line around points</source>
        <translation>Tracer une ligne autour de points</translation>
    </message>
    <message>
        <source>Draw an area that is left out of the count</source>
        <translation>Tracer une zone exclue du comptage</translation>
    </message>
    <message>
        <source>Draw an area whose people are counted apart</source>
        <translation>Tracer une zone dont les personnes sont comptées à part</translation>
    </message>
    <message>
        <source>Draw an area with four corners on level ground first, a rectangle there.</source>
        <translation>Tracez d&apos;abord une zone à quatre sommets sur un sol plat, où elle forme un rectangle.</translation>
    </message>
    <message>
        <source>Draw around points to select them; Ctrl adds. Esc puts the tool away.</source>
        <translation>Tracez autour de points pour les sélectionner&#x202f;; Ctrl ajoute. Échap quitte l&apos;outil.</translation>
    </message>
    <message>
        <source>Draw points, or the eraser, larger</source>
        <translation>Agrandir les points ou la gomme</translation>
    </message>
    <message>
        <source>Draw points, or the eraser, smaller</source>
        <translation>Réduire les points ou la gomme</translation>
    </message>
    <message>
        <source>Editing points</source>
        <translation>Modification des points</translation>
    </message>
    <message>
        <source>End x</source>
        <translation>Fin x</translation>
    </message>
    <message>
        <source>End y</source>
        <translation>Fin y</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Every action has its usual keys.</source>
        <translation>Chaque action a ses raccourcis par défaut.</translation>
    </message>
    <message>
        <source>Every cell of this photograph is accepted.</source>
        <translation>Toutes les cases de cette photo sont acceptées.</translation>
    </message>
    <message>
        <source>Every edit is saved as it happens; this tells where</source>
        <translation>Chaque modification est enregistrée aussitôt&#x202f;; ceci indique où</translation>
    </message>
    <message>
        <source>Every image is at its place.</source>
        <translation>Toutes les images sont à leur place.</translation>
    </message>
    <message>
        <source>Every image is counted already, is done, or cannot be read. Count this one with R.</source>
        <translation>Toutes les images ont déjà un comptage, sont terminées ou illisibles. Comptez dans celle-ci avec R.</translation>
    </message>
    <message>
        <source>Every image is counted already. Count this one again with R.</source>
        <translation>Toutes les images ont déjà un comptage. Pour recompter celle-ci, appuyez sur R.</translation>
    </message>
    <message>
        <source>Everything is saved already, in {path}.</source>
        <translation>Tout est déjà enregistré dans {path}.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln image(s) to {folder}.</source>
        <translation>
            <numerusform>%Ln image exportée vers {folder}.</numerusform>
            <numerusform>%Ln images exportées vers {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting to {folder}</source>
        <translation>Exportation vers {folder}</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Occuper tout l&apos;écran</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter and order of the list</source>
        <translation>Filtre et ordre de la liste</translation>
    </message>
    <message>
        <source>Find &amp;missing files…</source>
        <translation>&amp;Rechercher les fichiers manquants…</translation>
    </message>
    <message>
        <source>Find and do anything by its name</source>
        <translation>Trouver et exécuter toute action par son nom</translation>
    </message>
    <message>
        <source>Find missing files…</source>
        <translation>Rechercher les fichiers manquants…</translation>
    </message>
    <message>
        <source>Finding people</source>
        <translation>Recherche des personnes</translation>
    </message>
    <message>
        <source>First to second corner</source>
        <translation>Du 1er au 2e coin</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>Dossier à écrire</translation>
    </message>
    <message>
        <source>Folders of images and GT_….mat files, which most programs for crowd counting read.</source>
        <translation>Dossiers d&apos;images et de fichiers GT_….mat, que lisent la plupart des programmes de comptage de foules.</translation>
    </message>
    <message>
        <source>For training</source>
        <translation>Pour l&apos;entraînement</translation>
    </message>
    <message>
        <source>For training: {split}</source>
        <translation>Pour l&apos;entraînement&#x202f;: {split}</translation>
    </message>
    <message>
        <source>Forget the ground</source>
        <translation>Suppression de la mesure du sol</translation>
    </message>
    <message numerus="yes">
        <source>Forget the keys that you chose for %Ln action(s)?</source>
        <translation>
            <numerusform>Oublier les touches que vous avez choisies pour %Ln action ?</numerusform>
            <numerusform>Oublier les touches que vous avez choisies pour %Ln actions ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by {network}</source>
        <translation>Trouvé par {network}</translation>
    </message>
    <message>
        <source>Found by {network}, score {score}</source>
        <translation>Trouvé par {network}, score {score}</translation>
    </message>
    <message numerus="yes">
        <source>Found {found} of %Ln missing file(s).</source>
        <translation>
            <numerusform>{found} fichier manquant retrouvé sur %Ln.</numerusform>
            <numerusform>{found} fichiers manquants retrouvés sur %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found {found} of %Ln missing files. One is still missing.</source>
        <translation>
            <numerusform>Fichiers manquants retrouvés&#x202f;: {found} sur %Ln. Il en manque encore un.</numerusform>
            <numerusform>Fichiers manquants retrouvés&#x202f;: {found} sur %Ln. Il en manque encore un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found {found} of {wanted} missing files. %Ln are still missing.</source>
        <translation>
            <numerusform>Fichiers manquants retrouvés&#x202f;: {found} sur {wanted}. Il en manque encore %Ln.</numerusform>
            <numerusform>Fichiers manquants retrouvés&#x202f;: {found} sur {wanted}. Il en manque encore %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>From x</source>
        <translation>De x</translation>
    </message>
    <message>
        <source>From y</source>
        <translation>De y</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Gamma of the view</source>
        <translation>Gamma de l&apos;affichage</translation>
    </message>
    <message>
        <source>Go farther away</source>
        <translation>S&apos;éloigner</translation>
    </message>
    <message>
        <source>Go through the photograph cell by cell; Space accepts one</source>
        <translation>Parcourir la photo case par case&#x202f;; Espace accepte une case</translation>
    </message>
    <message>
        <source>Going back in the history</source>
        <translation>Retour dans l&apos;historique</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Ground measured by a bar of {length} m.</source>
        <translation>Sol mesuré par une barre de {length} m.</translation>
    </message>
    <message>
        <source>Ground measured by four points.</source>
        <translation>Sol mesuré par quatre points.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Touche ou geste</translation>
    </message>
    <message>
        <source>How crowded each place is</source>
        <translation>Densité de la foule à chaque endroit</translation>
    </message>
    <message>
        <source>How far the nearest head is, as AutoScale sees it</source>
        <translation>Distance de la tête la plus proche, selon AutoScale</translation>
    </message>
    <message>
        <source>How far the network enlarges the region before it reads it again</source>
        <translation>Agrandissement de la région avant que le réseau la relise</translation>
    </message>
    <message>
        <source>How many people UEPNet counts in each patch</source>
        <translation>Nombre de personnes qu&apos;UEPNet compte dans chaque bloc</translation>
    </message>
    <message>
        <source>How sure the network is of a point: dark and small is unsure</source>
        <translation>Certitude du réseau pour un point&#x202f;: petit et sombre, il est incertain</translation>
    </message>
    <message>
        <source>Ignored area</source>
        <translation>Zone ignorée</translation>
    </message>
    <message>
        <source>Ignored {area_number}</source>
        <translation>Ignorée {area_number}</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Images ({pattern})</source>
        <translation>Images ({pattern})</translation>
    </message>
    <message>
        <source>Images are copied; the originals stay as they are.</source>
        <translation>Les images sont copiées&#x202f;; les originaux restent tels quels.</translation>
    </message>
    <message>
        <source>In areas where people stand closer than points can part, UEPNet counted.</source>
        <translation>Là où les personnes sont trop serrées pour être séparées par des points, UEPNet a compté.</translation>
    </message>
    <message>
        <source>Into a new folder</source>
        <translation>Dans un nouveau dossier</translation>
    </message>
    <message>
        <source>Keep images and points in a file of your own</source>
        <translation>Conserver images et points dans un fichier à vous</translation>
    </message>
    <message>
        <source>Keep zoom and place from one image to the next</source>
        <translation>Conserver zoom et position d&apos;une image à l&apos;autre</translation>
    </message>
    <message>
        <source>Keeping UEPNet&apos;s counts</source>
        <translation>Enregistrement des comptages d&apos;UEPNet</translation>
    </message>
    <message>
        <source>Keeping the count</source>
        <translation>Enregistrement du comptage</translation>
    </message>
    <message>
        <source>Kept in {path}</source>
        <translation>Conservé dans {path}</translation>
    </message>
    <message>
        <source>Key of {action}</source>
        <translation>Raccourci de {action}</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Clavier et souris</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Leave out of the count</source>
        <translation>Exclure du comptage</translation>
    </message>
    <message>
        <source>Left out, as not marked as done or counted without points: {names}.</source>
        <translation>Écartées, car non marquées comme terminées ou comptées sans points&#x202f;: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln point(s) in ignored areas.</source>
        <translation>
            <numerusform>Écarté&#x202f;: %Ln point dans des zones ignorées.</numerusform>
            <numerusform>Écartés&#x202f;: %Ln points dans des zones ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Length of the bar</source>
        <translation>Longueur de la barre</translation>
    </message>
    <message>
        <source>Length of the first side</source>
        <translation>Longueur du premier côté</translation>
    </message>
    <message>
        <source>Length of the second side</source>
        <translation>Longueur du deuxième côté</translation>
    </message>
    <message>
        <source>Let go of what is being done</source>
        <translation>Abandonner l&apos;action en cours</translation>
    </message>
    <message>
        <source>Level ground whose corners I know</source>
        <translation>Sol plat dont je connais les coins</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light network</source>
        <translation>Réseau léger</translation>
    </message>
    <message>
        <source>Light network (points, fast)</source>
        <translation>Réseau léger (points, rapide)</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>List the selected images no longer; work is kept</source>
        <translation>Ne plus lister les images sélectionnées&#x202f;; le travail est conservé</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Look in a folder for images that were moved</source>
        <translation>Chercher dans un dossier les images déplacées</translation>
    </message>
    <message>
        <source>Looking closer</source>
        <translation>Examen rapproché</translation>
    </message>
    <message>
        <source>Looking closer, ×{factor}</source>
        <translation>Examen rapproché, ×{factor}</translation>
    </message>
    <message>
        <source>Looking for missing files</source>
        <translation>Recherche des fichiers manquants</translation>
    </message>
    <message>
        <source>Lowest score of a point</source>
        <translation>Score minimal d&apos;un point</translation>
    </message>
    <message>
        <source>Make “{area}” an area</source>
        <translation>Conversion de «&#x202f;{area}&#x202f;» en zone</translation>
    </message>
    <message>
        <source>Make “{area}” an ignored area</source>
        <translation>Conversion de «&#x202f;{area}&#x202f;» en zone ignorée</translation>
    </message>
    <message>
        <source>Mark an image as done once each of its people has a point.</source>
        <translation>Marquez une image comme terminée dès que chacune de ses personnes a un point.</translation>
    </message>
    <message>
        <source>Mark image as &amp;done</source>
        <translation>&amp;Marquer l&apos;image comme terminée</translation>
    </message>
    <message>
        <source>Marked as done: {done} of {all}.</source>
        <translation>Marquées comme terminées&#x202f;: {done} sur {all}.</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>the verb, on a button</comment>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measure the ground</source>
        <translation>Mesure du sol</translation>
    </message>
    <message>
        <source>Measure the ground…</source>
        <translation>Mesurer le sol…</translation>
    </message>
    <message>
        <source>Memory did not suffice for {network} with tiles of {side} pixels.</source>
        <translation>La mémoire n’a pas suffi pour {network} avec des tuiles de {side} pixels.</translation>
    </message>
    <message>
        <source>Middle drag, Space + drag, drag beside points</source>
        <translation>Glisser (bouton du milieu), Espace + glisser, glisser hors des points</translation>
    </message>
    <message>
        <source>Missing and damaged ones</source>
        <translation>Manquantes et endommagées</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln point(s)</source>
        <translation>
            <numerusform>Déplacement de %Ln point</numerusform>
            <numerusform>Déplacement de %Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a point, or all selected</source>
        <translation>Déplacer un point, ou toute la sélection</translation>
    </message>
    <message>
        <source>Move selected points</source>
        <translation>Déplacer les points sélectionnés</translation>
    </message>
    <message>
        <source>Move the keyboard&apos;s cross</source>
        <translation>Déplacer la croix du clavier</translation>
    </message>
    <message>
        <source>Move the photograph</source>
        <translation>Déplacer la photo</translation>
    </message>
    <message>
        <source>Moved by a person</source>
        <translation>Déplacé par une personne</translation>
    </message>
    <message>
        <source>Moved by {person}</source>
        <translation>Déplacé par {person}</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>Carte graphique NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Na&amp;vigator</source>
        <translation>Vue &amp;d&apos;ensemble</translation>
    </message>
    <message>
        <source>Navigator: the whole photograph, and the part that is seen</source>
        <translation>Vue d&apos;ensemble&#x202f;: la photo entière et la partie visible</translation>
    </message>
    <message>
        <source>Ne&amp;xt cell</source>
        <translation>C&amp;ase suivante</translation>
    </message>
    <message>
        <source>Ne&amp;xt overlay</source>
        <translation>Superp&amp;osition suivante</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>New ones</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>New project {name}. Open images or drop them here to add them.</source>
        <translation>Nouveau projet {name}. Ouvrez des images ou déposez-les ici pour les ajouter.</translation>
    </message>
    <message>
        <source>No areas yet. Draw one to count its people apart, or to leave a part of the photograph out of the count.</source>
        <translation>Pas encore de zone. Tracez-en une pour compter à part les personnes qui s&apos;y trouvent, ou pour exclure du comptage une partie de la photo.</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Aucune image</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Pas encore d&apos;image</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>No project is open yet.</source>
        <translation>Aucun projet n&apos;est encore ouvert.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln missing files is in {folder} or below it.</source>
        <translation>
            <numerusform>Le fichier manquant (%Ln) n&apos;est ni dans {folder} ni dans ses sous-dossiers.</numerusform>
            <numerusform>Aucun des %Ln fichiers manquants n&apos;est dans {folder} ou ses sous-dossiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Pas encore de comptage</translation>
    </message>
    <message numerus="yes">
        <source>Not marked as done: %Ln of them; training learns from their accepted cells alone.</source>
        <translation>
            <numerusform>Non marquée comme terminée&#x202f;: %Ln d&apos;entre elles&#x202f;; l&apos;entraînement n&apos;apprend que de ses cases acceptées.</numerusform>
            <numerusform>Non marquées comme terminées&#x202f;: %Ln d&apos;entre elles&#x202f;; l&apos;entraînement n&apos;apprend que de leurs cases acceptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisée</translation>
    </message>
    <message>
        <source>Nothing to export yet: count an image or place points first.</source>
        <translation>Rien à exporter pour l&apos;instant&#x202f;: lancez d&apos;abord un comptage ou placez des points.</translation>
    </message>
    <message>
        <source>Nothing to report yet: count an image or place points first.</source>
        <translation>Rien à rapporter encore : comptez d’abord une image ou placez des points.</translation>
    </message>
    <message>
        <source>Nothing was done to this image yet.
Every step will be listed here.</source>
        <translation>Rien n&apos;a encore été fait sur cette image.
Chaque étape sera listée ici.</translation>
    </message>
    <message>
        <source>Of the others, training learns from the accepted cells of the review grid alone.</source>
        <translation>Pour les autres, l&apos;entraînement n&apos;apprend que des cases acceptées de la grille de vérification.</translation>
    </message>
    <message>
        <source>Of the view only: the file and the counting stay as they are</source>
        <translation>De l&apos;affichage seulement&#x202f;: le fichier et le comptage ne changent pas</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <translation>Opacité de la superposition</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>Ouvrir un &amp;projet…</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>Ouvrir un dossier d&apos;images</translation>
    </message>
    <message>
        <source>Open a folder of photographs</source>
        <translation>Ouvrir un dossier de photos</translation>
    </message>
    <message>
        <source>Open a photograph: every head gets a point.
Put the points right, and the count is right.</source>
        <translation>Ouvrez une photo&#x202f;: chaque tête reçoit un point.
Corrigez les points, et le comptage est juste.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Ouvrir un fichier de projet</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Ouvrir des images</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Open photographs</source>
        <translation>Ouvrir des photos</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>Ouvrir la dé&amp;monstration</translation>
    </message>
    <message>
        <source>Open the drawn crowd that comes with the program</source>
        <translation>Ouvrir la foule dessinée fournie avec le programme</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Opening images</source>
        <translation>Ouverture des images</translation>
    </message>
    <message>
        <source>Opening the project</source>
        <translation>Ouverture du projet</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>Ouverture de {file}</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>a title over orders of a list</comment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Dessus</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>Overlay over the photo, swiped, or beside</source>
        <translation>Superposition sur la photo, en rideau ou à côté</translation>
    </message>
    <message>
        <source>PDF for printing (*.pdf)</source>
        <translation>PDF à imprimer (*.pdf)</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Page {page}</translation>
    </message>
    <message>
        <source>Panel: {name}</source>
        <translation>Panneau&#x202f;: {name}</translation>
    </message>
    <message>
        <source>People of the first pass, and of the second that looked closer</source>
        <translation>Personnes de la première passe, puis de la seconde, plus rapprochée</translation>
    </message>
    <message>
        <source>People per 100 × 100 pixels</source>
        <translation>Personnes par 100 × 100 pixels</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photograph with overlay</source>
        <translation>Photo avec superposition</translation>
    </message>
    <message>
        <source>Photograph with points</source>
        <translation>Photo avec points</translation>
    </message>
    <message>
        <source>Place or select at the cross</source>
        <translation>Placer ou sélectionner à la croix</translation>
    </message>
    <message>
        <source>Place the points of the image before in this one, but where there is one already</source>
        <translation>Placer dans cette image les points de l&apos;image précédente, sauf là où il y en a déjà un</translation>
    </message>
    <message>
        <source>Placed by a person</source>
        <translation>Placé par une personne</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation>Placés à la main</translation>
    </message>
    <message>
        <source>Placed by {person}</source>
        <translation>Placé par {person}</translation>
    </message>
    <message>
        <source>Point {number}</source>
        <translation>Point {number}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Points: {found} found by the network, {placed} placed by hand, {moved} found, then moved, {confirmed} found, then confirmed</source>
        <translation>Points&#x202f;: {found} trouvés par le réseau, {placed} placés à la main, {moved} trouvés puis déplacés, {confirmed} trouvés puis confirmés</translation>
    </message>
    <message>
        <source>Predicted is what the network counted, and the range in which the true number lies with a probability of {percent} %; count is the corrected number: found − removed + added + in areas − ignored.</source>
        <translation>« Prédit » est ce que le réseau a compté, et l’intervalle où se trouve le vrai nombre avec une probabilité de {percent} % ; « comptage » est le nombre corrigé : trouvés − supprimés + ajoutés + dans les zones − ignorés.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Put new points on the nearest head that the network sees</source>
        <translation>Poser les nouveaux points sur la tête la plus proche que voit le réseau</translation>
    </message>
    <message>
        <source>Reading the distance labels</source>
        <translation>Lecture des étiquettes de distance</translation>
    </message>
    <message>
        <source>Reading the overlay</source>
        <translation>Lecture de la superposition</translation>
    </message>
    <message>
        <source>Reading the photograph</source>
        <translation>Lecture de la photo</translation>
    </message>
    <message>
        <source>Reading was stopped. Leave this image and come back to read it again.</source>
        <translation>La lecture a été arrêtée. Passez à une autre image puis revenez pour la relire.</translation>
    </message>
    <message>
        <source>Reading where the point comes from</source>
        <translation>Lecture de l&apos;origine du point</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rétablir&#x202f;: {step}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>Remove a region: %Ln point(s)</source>
        <translation>
            <numerusform>Retrait d&apos;une région&#x202f;: %Ln point</numerusform>
            <numerusform>Retrait d&apos;une région&#x202f;: %Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename “{before}” to “{after}”</source>
        <translation>Renommage de «&#x202f;{before}&#x202f;» en «&#x202f;{after}&#x202f;»</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Review &amp;grid</source>
        <translation>&amp;Grille de vérification</translation>
    </message>
    <message>
        <source>Review grid</source>
        <translation>Grille de vérification</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Clic droit</translation>
    </message>
    <message>
        <source>S&amp;nap to heads</source>
        <translation>&amp;Accrocher aux têtes</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saved a copy in {path}.</source>
        <translation>Copie enregistrée dans {path}.</translation>
    </message>
    <message>
        <source>Saving a copy in {file}</source>
        <translation>Enregistrement d&apos;une copie dans {file}</translation>
    </message>
    <message>
        <source>Say how large the ground is: areas then tell people per square metre</source>
        <translation>Indiquer la taille du sol&#x202f;: les zones donnent alors les personnes par mètre carré</translation>
    </message>
    <message>
        <source>Say that the selected points are right</source>
        <translation>Déclarer justes les points sélectionnés</translation>
    </message>
    <message>
        <source>Say that the work on the selected images is done</source>
        <translation>Déclarer terminé le travail sur les images sélectionnées</translation>
    </message>
    <message>
        <source>Scale factor of the dense region</source>
        <translation>Facteur d&apos;échelle de la région dense</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>Score minimal</translation>
    </message>
    <message numerus="yes">
        <source>Score from {share}%: %Ln point(s)</source>
        <translation>
            <numerusform>Score minimal {share}&#x202f;%&#x202f;: %Ln point</numerusform>
            <numerusform>Score minimal {share}&#x202f;%&#x202f;: %Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Rechercher des commandes</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Rechercher des raccourcis</translation>
    </message>
    <message>
        <source>Second to third corner</source>
        <translation>Du 2e au 3e coin</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>Tout désélectio&amp;nner</translation>
    </message>
    <message>
        <source>Select by &amp;box</source>
        <translation>Sélection par &amp;rectangle</translation>
    </message>
    <message>
        <source>Select by &amp;lasso</source>
        <translation>Sélection au &amp;lasso</translation>
    </message>
    <message>
        <source>Select every point</source>
        <translation>Sélectionner tous les points</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Select one point</source>
        <translation>Sélectionner un point</translation>
    </message>
    <message>
        <source>Select or deselect one more</source>
        <translation>Ajouter un point à la sélection, ou l&apos;en retirer</translation>
    </message>
    <message>
        <source>Select points in a box</source>
        <translation>Sélectionner les points d&apos;un rectangle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Maj + glisser</translation>
    </message>
    <message>
        <source>Shift begins one inside another.</source>
        <translation>Maj en commence une dans une autre.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a title over what can be chosen to be shown</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show &amp;points</source>
        <translation>Afficher les &amp;points</translation>
    </message>
    <message>
        <source>Show each pixel as one of the screen</source>
        <translation>Afficher chaque pixel comme un pixel de l&apos;écran</translation>
    </message>
    <message>
        <source>Show four corners of level ground, or a length, for people per square metre</source>
        <translation>Indiquer quatre coins d&apos;un sol plat, ou une longueur, pour les personnes par mètre carré</translation>
    </message>
    <message>
        <source>Show o&amp;verlay</source>
        <translation>Afficher la &amp;superposition</translation>
    </message>
    <message>
        <source>Show only images whose name holds</source>
        <translation>N&apos;afficher que les images dont le nom contient</translation>
    </message>
    <message>
        <source>Show or hide points; hold the key to hide them for a moment</source>
        <translation>Afficher ou masquer les points&#x202f;; maintenir la touche pour les masquer un instant</translation>
    </message>
    <message>
        <source>Show or hide the overlay</source>
        <translation>Afficher ou masquer la superposition</translation>
    </message>
    <message>
        <source>Show or hide this panel</source>
        <translation>Afficher ou masquer ce panneau</translation>
    </message>
    <message>
        <source>Show the file&apos;s folder</source>
        <translation>Afficher le dossier du fichier</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Show the image before</source>
        <translation>Afficher l&apos;image précédente</translation>
    </message>
    <message>
        <source>Show the next cell that nobody accepted</source>
        <translation>Afficher la prochaine case que personne n&apos;a acceptée</translation>
    </message>
    <message>
        <source>Show the next image</source>
        <translation>Afficher l&apos;image suivante</translation>
    </message>
    <message>
        <source>Show the other overlay</source>
        <translation>Afficher l&apos;autre superposition</translation>
    </message>
    <message>
        <source>Show the photograph as it is in the file</source>
        <translation>Afficher la photo telle qu&apos;elle est dans le fichier</translation>
    </message>
    <message>
        <source>Show the whole photograph</source>
        <translation>Afficher la photo entière</translation>
    </message>
    <message>
        <source>Show version and licences</source>
        <translation>Afficher la version et les licences</translation>
    </message>
    <message>
        <source>Show what keys and mouse do</source>
        <translation>Afficher le rôle des touches et de la souris</translation>
    </message>
    <message>
        <source>Show which part is seen, in the corner</source>
        <translation>Afficher dans le coin quelle partie est visible</translation>
    </message>
    <message>
        <source>Showing the image</source>
        <translation>Affichage de l&apos;image</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of points</comment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of points</source>
        <translation>Taille des points</translation>
    </message>
    <message>
        <source>Some people stand too close to be parted, and could not be counted apart: {reason}</source>
        <translation>Certaines personnes sont trop serrées pour être séparées et n’ont pas pu être comptées à part : {reason}</translation>
    </message>
    <message>
        <source>Something went wrong that the program did not expect ({kind}). The log tells more.</source>
        <translation>Une erreur inattendue s&apos;est produite ({kind}). Le journal en dit plus.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Start x</source>
        <translation>Début x</translation>
    </message>
    <message>
        <source>Start y</source>
        <translation>Début y</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Steps done to this image</source>
        <translation>Étapes effectuées sur cette image</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop what is being counted</source>
        <translation>Arrêter le comptage en cours</translation>
    </message>
    <message>
        <source>Stop what is being done</source>
        <translation>Arrêter l&apos;opération en cours</translation>
    </message>
    <message>
        <source>Straight from above, with a length I know</source>
        <translation>Vue d&apos;aplomb, avec une longueur que je connais</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Rideau</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tableau pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>Take the region away: its people are the first pass&apos; again (Delete)</source>
        <translation>Retirer la région&#x202f;: ses personnes sont de nouveau celles de la première passe (Suppr)</translation>
    </message>
    <message>
        <source>The area is too small. Draw it larger.</source>
        <translation>La zone est trop petite. Tracez-la plus grande.</translation>
    </message>
    <message>
        <source>The area reaches the horizon, where a pixel has no size on the ground.</source>
        <translation>La zone atteint l&apos;horizon, où un pixel n&apos;a pas de taille au sol.</translation>
    </message>
    <message>
        <source>The class of distance that AutoScale gives each place</source>
        <translation>La classe de distance qu&apos;AutoScale attribue à chaque endroit</translation>
    </message>
    <message>
        <source>The counting process ended unexpectedly; counted again on smaller tiles.</source>
        <translation>Le processus de comptage s&apos;est arrêté de façon inattendue&#x202f;; nouveau comptage sur des tuiles plus petites.</translation>
    </message>
    <message>
        <source>The counting process ended unexpectedly; counted again on the processor.</source>
        <translation>Le processus de comptage s&apos;est arrêté de façon inattendue&#x202f;; nouveau comptage sur le processeur.</translation>
    </message>
    <message>
        <source>The counting process ended unexpectedly; counted again with UEPNet.</source>
        <translation>Le processus de comptage s&apos;est arrêté de façon inattendue&#x202f;; nouveau comptage avec UEPNet.</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>Le plus rapide disponible</translation>
    </message>
    <message>
        <source>The ground is not measured: no square metres.</source>
        <translation>Le sol n&apos;est pas mesuré&#x202f;: pas de mètres carrés.</translation>
    </message>
    <message>
        <source>The horizon runs between the four ground points. Name them in one order, all the way round.</source>
        <translation>L&apos;horizon passe entre les quatre points du sol. Indiquez-les dans l&apos;ordre, en faisant le tour.</translation>
    </message>
    <message>
        <source>The image as it came</source>
        <translation>L&apos;image d&apos;origine</translation>
    </message>
    <message>
        <source>The image cannot be read now; its counts are those that were kept.</source>
        <translation>L’image n’est pas lisible pour le moment ; ses comptages sont ceux qui ont été gardés.</translation>
    </message>
    <message>
        <source>The image or its count is another one meanwhile: the region was let go.</source>
        <translation>L&apos;image ou son comptage a changé entre-temps&#x202f;: la région a été abandonnée.</translation>
    </message>
    <message>
        <source>The memory did not suffice; counted again on smaller tiles.</source>
        <translation>La mémoire n&apos;a pas suffi&#x202f;; nouveau comptage sur des tuiles plus petites.</translation>
    </message>
    <message>
        <source>The memory did not suffice; counted again on the processor.</source>
        <translation>La mémoire n&apos;a pas suffi&#x202f;; nouveau comptage sur le processeur.</translation>
    </message>
    <message>
        <source>The memory did not suffice; counted again with UEPNet.</source>
        <translation>La mémoire n&apos;a pas suffi&#x202f;; nouveau comptage avec UEPNet.</translation>
    </message>
    <message>
        <source>The missing file is not in {folder} or below it.</source>
        <translation>Le fichier manquant n&apos;est ni dans {folder} ni dans ses sous-dossiers.</translation>
    </message>
    <message>
        <source>The network said {count} ({low} – {high})</source>
        <translation>Selon le réseau&#x202f;: {count} ({low} – {high})</translation>
    </message>
    <message>
        <source>The network&apos;s points stand from this score on; yours stand in any case</source>
        <translation>Les points du réseau sont retenus à partir de ce score&#x202f;; les vôtres le sont toujours</translation>
    </message>
    <message>
        <source>The one image with a count</source>
        <translation>La seule image avec un comptage</translation>
    </message>
    <message>
        <source>The others are left out, as this layout cannot say that nobody checked them.</source>
        <translation>Les autres sont écartées, car ce format ne peut pas dire que personne ne les a vérifiées.</translation>
    </message>
    <message>
        <source>The outline crosses itself. Move a corner so that it does not.</source>
        <translation>Le contour se croise lui-même. Déplacez un sommet pour l&apos;éviter.</translation>
    </message>
    <message>
        <source>The overlay lies over the whole photograph</source>
        <translation>La superposition recouvre toute la photo</translation>
    </message>
    <message>
        <source>The photograph alone</source>
        <translation>La photo seule</translation>
    </message>
    <message>
        <source>The photograph at the left, the same place with its overlay at the right</source>
        <translation>La photo à gauche, le même endroit avec sa superposition à droite</translation>
    </message>
    <message>
        <source>The program speaks it from its next start on.</source>
        <translation>La langue changera au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>The scale bar is shorter than a pixel. Draw it from one end to the other.</source>
        <translation>La barre d&apos;échelle est plus courte qu&apos;un pixel. Tracez-la d&apos;un bout à l&apos;autre.</translation>
    </message>
    <message>
        <source>The scale bar needs a length of more than 0 metres.</source>
        <translation>La barre d&apos;échelle doit avoir une longueur supérieure à 0 mètre.</translation>
    </message>
    <message>
        <source>The shown image</source>
        <translation>L&apos;image affichée</translation>
    </message>
    <message>
        <source>There is an overlay once the image is counted.</source>
        <translation>Une superposition est disponible après le comptage de l&apos;image.</translation>
    </message>
    <message>
        <source>There is no image before this one to copy points from.</source>
        <translation>Aucune image ne précède celle-ci&#x202f;: pas de points à copier.</translation>
    </message>
    <message>
        <source>There is no such file. Right-click to look for it elsewhere.</source>
        <translation>Ce fichier n&apos;existe pas. Clic droit pour le chercher ailleurs.</translation>
    </message>
    <message>
        <source>This count has no points. Count with AutoScale to work on its dense regions.</source>
        <translation>Ce comptage n&apos;a pas de points. Comptez avec AutoScale pour travailler sur ses régions denses.</translation>
    </message>
    <message>
        <source>This folder is not empty. Choose another name, so that nothing is replaced.</source>
        <translation>Ce dossier n&apos;est pas vide. Choisissez un autre nom, pour ne rien remplacer.</translation>
    </message>
    <message>
        <source>This overlay is not kept for this image. Count it again to see it.</source>
        <translation>Cette superposition n&apos;est pas conservée pour cette image. Relancez le comptage pour la voir.</translation>
    </message>
    <message>
        <source>This photograph cannot be shown.</source>
        <translation>Impossible d&apos;afficher cette photo.</translation>
    </message>
    <message>
        <source>Three of the four ground points lie in a line in the image. Choose others.</source>
        <translation>Trois des quatre points du sol sont alignés dans l&apos;image. Choisissez-en d&apos;autres.</translation>
    </message>
    <message>
        <source>Three of the four ground points lie in a line on the ground. Choose others.</source>
        <translation>Trois des quatre points du sol sont alignés au sol. Choisissez-en d&apos;autres.</translation>
    </message>
    <message>
        <source>To choose weights by</source>
        <translation>Pour choisir les poids</translation>
    </message>
    <message>
        <source>To learn from</source>
        <translation>Pour apprendre</translation>
    </message>
    <message>
        <source>To test with</source>
        <translation>Pour tester</translation>
    </message>
    <message>
        <source>To the right, dark places are lightened</source>
        <translation>Vers la droite, les endroits sombres sont éclaircis</translation>
    </message>
    <message>
        <source>To x</source>
        <translation>À x</translation>
    </message>
    <message>
        <source>To y</source>
        <translation>À y</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d&apos;outils</translation>
    </message>
    <message>
        <source>Two places on the photograph and how far they are apart on the ground.</source>
        <translation>Deux endroits de la photo et la distance qui les sépare au sol.</translation>
    </message>
    <message>
        <source>Type part of a name to list only the images that have it</source>
        <translation>Saisir une partie d&apos;un nom pour n&apos;afficher que les images qui la contiennent</translation>
    </message>
    <message>
        <source>UEPNet (count only)</source>
        <translation>UEPNet (comptage seul)</translation>
    </message>
    <message>
        <source>UEPNet answered: {reason}</source>
        <translation>UEPNet a répondu : {reason}</translation>
    </message>
    <message>
        <source>UEPNet has not counted this image yet. Ask it: your points stay.</source>
        <translation>UEPNet n&apos;a pas encore compté dans cette image. Interrogez-le&#x202f;: vos points restent.</translation>
    </message>
    <message>
        <source>UEPNet less points</source>
        <translation>UEPNet moins points</translation>
    </message>
    <message>
        <source>UEPNet makes no distance labels; choose the density.</source>
        <translation>UEPNet ne produit pas d&apos;étiquettes de distance&#x202f;; choisissez la densité.</translation>
    </message>
    <message>
        <source>UEPNet {people}</source>
        <translation>UEPNet {people}</translation>
    </message>
    <message>
        <source>UEPNet − points, per {side} × {side} pixels</source>
        <translation>UEPNet − points, par {side} × {side} pixels</translation>
    </message>
    <message>
        <source>UEPNet&apos;s counts</source>
        <translation>Comptages d&apos;UEPNet</translation>
    </message>
    <message>
        <source>UEPNet: people per {side} × {side} pixels</source>
        <translation>UEPNet&#x202f;: personnes par {side} × {side} pixels</translation>
    </message>
    <message>
        <source>Under the MIT licence. Qt and PySide6 are under the LGPL 3; docs/licences.md names the licences of all parts.</source>
        <translation>Sous licence MIT. Qt et PySide6 sont sous LGPL 3&#x202f;; docs/licences.md indique les licences de tous les composants.</translation>
    </message>
    <message>
        <source>Under the cursor: how far the network sees the nearest head, its expected distance label (0 to 10), people per 100 × 100 pixels, and UEPNet&apos;s people per patch</source>
        <translation>Sous le curseur&#x202f;: distance de la tête la plus proche vue par le réseau, étiquette de distance attendue (0 à 10), personnes par 100 × 100 pixels, et personnes par bloc selon UEPNet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Annuler&#x202f;: {step}</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>View</source>
        <comment>what is seen and how, over its panel</comment>
        <translation>Affichage</translation>
    </message>
    <message numerus="yes">
        <source>Waiting, %Ln image(s) before it</source>
        <translation>
            <numerusform>En attente, %Ln image avant</numerusform>
            <numerusform>En attente, %Ln images avant</numerusform>
        </translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Weights {name}</source>
        <translation>Poids {name}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What shall be done?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>What the first pass saw is not kept for this count, so its dense regions cannot change. Count the image again.</source>
        <translation>Ce que la première passe a vu n&apos;est pas conservé pour ce comptage&#x202f;: ses régions denses ne peuvent donc pas changer. Comptez l&apos;image à nouveau.</translation>
    </message>
    <message>
        <source>What the first pass saw is still being read. Change the region in a moment.</source>
        <translation>Ce que la première passe a vu est encore en cours de lecture. Modifiez la région dans un instant.</translation>
    </message>
    <message>
        <source>What this program trains on: the images and one dataset.json with points and what was verified.</source>
        <translation>Ce sur quoi ce programme s&apos;entraîne&#x202f;: les images et un fichier dataset.json avec les points et ce qui a été vérifié.</translation>
    </message>
    <message>
        <source>What was taken out is of another project. Open that one, and then its files again.</source>
        <translation>Ce qui a été retiré appartient à un autre projet. Ouvrez ce projet, puis de nouveau ses fichiers.</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message numerus="yes">
        <source>Where %Ln missing files are looked for</source>
        <translation>
            <numerusform>Où chercher le fichier manquant (%Ln)</numerusform>
            <numerusform>Où chercher les %Ln fichiers manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>Where UEPNet counts more people than points stand, and where fewer</source>
        <translation>Où UEPNet compte plus de personnes qu&apos;il n&apos;y a de points, et où il en compte moins</translation>
    </message>
    <message>
        <source>Where the missing file is looked for</source>
        <translation>Où chercher le fichier manquant</translation>
    </message>
    <message>
        <source>Where the new folder shall lie</source>
        <translation>Où placer le nouveau dossier</translation>
    </message>
    <message>
        <source>Which images are listed, and in which order</source>
        <translation>Quelles images sont listées, et dans quel ordre</translation>
    </message>
    <message>
        <source>Who answers for a point: the network, or you</source>
        <translation>Qui répond d&apos;un point&#x202f;: le réseau ou vous</translation>
    </message>
    <message>
        <source>Without a count: {names}.</source>
        <translation>Sans comptage : {names}.</translation>
    </message>
    <message>
        <source>Write a copy of the project; work goes on here</source>
        <translation>Écrire une copie du projet&#x202f;; le travail continue ici</translation>
    </message>
    <message>
        <source>Write points as a data set that training reads</source>
        <translation>Écrire les points comme jeu de données lisible par l&apos;entraînement</translation>
    </message>
    <message>
        <source>Write the corrected counts as a page, a PDF or a table</source>
        <translation>Écrire les comptages corrigés comme page, PDF ou tableau</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Écriture de {name}</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {path}: %Ln image(s).</source>
        <translation>
            <numerusform>{path} enregistré : %Ln image.</numerusform>
            <numerusform>{path} enregistré : %Ln images.</numerusform>
        </translation>
    </message>
    <message>
        <source>You say that nobody is here</source>
        <translation>Vous dites qu’il n’y a personne ici</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Zoomer au curseur</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quelques secondes restantes</translation>
    </message>
    <message numerus="yes">
        <source>added</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>ajoutée</numerusform>
            <numerusform>ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <comment>over a column</comment>
        <translation>ajoutés</translation>
    </message>
    <message>
        <source>area</source>
        <comment>over a column</comment>
        <translation>zone</translation>
    </message>
    <message>
        <source>count</source>
        <comment>over a column</comment>
        <translation>comptage</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>comptée</translation>
    </message>
    <message numerus="yes">
        <source>counted in areas</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>dans des zones comptées</numerusform>
            <numerusform>dans des zones comptées</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>comptage…</translation>
    </message>
    <message>
        <source>counts.csv and areas.csv, a line for each image and each area, and the same as counts.json.</source>
        <translation>counts.csv et areas.csv, une ligne par image et par zone, et la même chose dans counts.json.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>density {density}</source>
        <translation>densité {density}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>done</source>
        <comment>over a column</comment>
        <translation>terminée</translation>
    </message>
    <message numerus="yes">
        <source>found</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>trouvée</numerusform>
            <numerusform>trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>found</source>
        <comment>over a column</comment>
        <translation>trouvés</translation>
    </message>
    <message>
        <source>found by the network</source>
        <translation>trouvés par le réseau</translation>
    </message>
    <message>
        <source>found, then confirmed</source>
        <translation>trouvés, puis confirmés</translation>
    </message>
    <message>
        <source>found, then moved</source>
        <translation>trouvés, puis déplacés</translation>
    </message>
    <message>
        <source>ignored</source>
        <comment>an area</comment>
        <translation>ignorée</translation>
    </message>
    <message numerus="yes">
        <source>ignored</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>ignorée</numerusform>
            <numerusform>ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>ignored</source>
        <comment>over a column</comment>
        <translation>ignorés</translation>
    </message>
    <message>
        <source>image</source>
        <comment>over a column</comment>
        <translation>image</translation>
    </message>
    <message>
        <source>in areas</source>
        <comment>over a column</comment>
        <translation>dans les zones</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>it is empty</source>
        <comment>why a project is damaged, in brackets</comment>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>étiquette {label}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclue</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquante</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>no head near</source>
        <translation>aucune tête proche</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>pas encore de comptage</translation>
    </message>
    <message>
        <source>or drop images and folders here</source>
        <translation>ou déposez ici des images et des dossiers</translation>
    </message>
    <message>
        <source>people</source>
        <comment>after the sum</comment>
        <translation>personnes</translation>
    </message>
    <message>
        <source>people</source>
        <comment>over a column</comment>
        <translation>personnes</translation>
    </message>
    <message>
        <source>people per m²</source>
        <comment>over a column</comment>
        <translation>personnes par m²</translation>
    </message>
    <message>
        <source>person</source>
        <comment>after the sum</comment>
        <translation>personne</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>placés à la main</translation>
    </message>
    <message>
        <source>predicted</source>
        <comment>over a column</comment>
        <translation>prédit</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>processeur</translation>
    </message>
    <message numerus="yes">
        <source>removed</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>retirée</numerusform>
            <numerusform>retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>removed</source>
        <comment>over a column</comment>
        <translation>supprimés</translation>
    </message>
    <message>
        <source>the network said {count} ({low} – {high})</source>
        <translation>selon le réseau&#x202f;: {count} ({low} – {high})</translation>
    </message>
    <message>
        <source>under {distance} px</source>
        <translation>moins de {distance} px</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{area} m² of ground</source>
        <translation>{area} m² de sol</translation>
    </message>
    <message>
        <source>{area}, left out</source>
        <translation>{area}, hors comptage</translation>
    </message>
    <message>
        <source>{area}: {people}</source>
        <translation>{area}&#x202f;: {people}</translation>
    </message>
    <message>
        <source>{counted} of {images} counted</source>
        <translation>Comptées&#x202f;: {counted} sur {images}</translation>
    </message>
    <message numerus="yes">
        <source>{count} = %Ln found</source>
        <translation>
            <numerusform>{count} = %Ln trouvée</numerusform>
            <numerusform>{count} = %Ln trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>{density} per m²</source>
        <translation>{density} par m²</translation>
    </message>
    <message>
        <source>{distance} px and more</source>
        <translation>{distance} px et plus</translation>
    </message>
    <message>
        <source>{distance} px from a head</source>
        <translation>{distance} px d&apos;une tête</translation>
    </message>
    <message>
        <source>{doing} failed unexpectedly ({kind}: {error}). The log tells more.</source>
        <translation>{doing}&#x202f;: échec inattendu ({kind}&#x202f;: {error}). Le journal en dit plus.</translation>
    </message>
    <message>
        <source>{doing}: cannot be used ({reason}). Check that the place can be written to.</source>
        <translation>{doing}&#x202f;: emplacement inutilisable ({reason}). Vérifiez qu&apos;il est accessible en écriture.</translation>
    </message>
    <message>
        <source>{doing}: not enough memory. Close other programs, or use a smaller image.</source>
        <translation>{doing}&#x202f;: mémoire insuffisante. Fermez d&apos;autres programmes, ou utilisez une image plus petite.</translation>
    </message>
    <message>
        <source>{doing}: {place} cannot be used ({reason}). Check that the place can be written to.</source>
        <translation>{doing}&#x202f;: impossible d&apos;utiliser {place} ({reason}). Vérifiez que l&apos;emplacement est accessible en écriture.</translation>
    </message>
    <message>
        <source>{file} is open already.</source>
        <translation>{file} est déjà ouvert.</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, page {page}</translation>
    </message>
    <message>
        <source>{file}: the counting process ended unexpectedly, perhaps for want of memory. It was started again and counts on smaller tiles.</source>
        <translation>{file}&#x202f;: le processus de comptage s&apos;est arrêté de façon inattendue, peut-être par manque de mémoire. Il a été relancé et compte sur des tuiles plus petites.</translation>
    </message>
    <message>
        <source>{file}: the counting process ended unexpectedly, perhaps for want of memory. It was started again and counts on the processor.</source>
        <translation>{file}&#x202f;: le processus de comptage s&apos;est arrêté de façon inattendue, peut-être par manque de mémoire. Il a été relancé et compte sur le processeur.</translation>
    </message>
    <message>
        <source>{file}: the counting process ended unexpectedly, perhaps for want of memory. It was started again and counts with UEPNet.</source>
        <translation>{file}&#x202f;: le processus de comptage s&apos;est arrêté de façon inattendue, peut-être par manque de mémoire. Il a été relancé et compte avec UEPNet.</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({reason}). Make room, or choose another folder.</source>
        <translation>{folder}&#x202f;: impossible d&apos;y écrire ({reason}). Libérez de l&apos;espace, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{folder}: nothing to export: count or edit at least one of the images first.</source>
        <translation>{folder}&#x202f;: rien à exporter&#x202f;; lancez d&apos;abord le comptage d&apos;au moins une des images, ou modifiez-la.</translation>
    </message>
    <message>
        <source>{folder}: nothing to export: this layout has points alone, so only images are written that are marked as done and have no people counted without points. None is so.</source>
        <translation>{folder}&#x202f;: rien à exporter&#x202f;: ce format ne connaît que les points&#x202f;; seules sont écrites les images marquées comme terminées et où personne n&apos;a été compté sans point. Aucune ne l&apos;est.</translation>
    </message>
    <message>
        <source>{folder}: this folder is not empty. Choose a new one, so that nothing is replaced.</source>
        <translation>{folder}&#x202f;: ce dossier n&apos;est pas vide. Choisissez-en un nouveau, pour ne rien remplacer.</translation>
    </message>
    <message>
        <source>{key} cannot be chosen: it goes to the next control.</source>
        <translation>Impossible de choisir {key}&#x202f;: cette touche passe à l&apos;élément suivant.</translation>
    </message>
    <message>
        <source>{key} cannot be chosen: it lets go of what is being done.</source>
        <translation>Impossible de choisir {key}&#x202f;: cette touche abandonne l&apos;action en cours.</translation>
    </message>
    <message>
        <source>{key} cannot be chosen: it moves the keyboard&apos;s cross.</source>
        <translation>Impossible de choisir {key}&#x202f;: cette touche déplace la croix du clavier.</translation>
    </message>
    <message>
        <source>{key} cannot be chosen: it moves the photograph.</source>
        <translation>Impossible de choisir {key}&#x202f;: cette touche déplace la photo.</translation>
    </message>
    <message>
        <source>{key} cannot be chosen: it places a point at the keyboard&apos;s cross.</source>
        <translation>Impossible de choisir {key}&#x202f;: cette touche place un point à la croix du clavier.</translation>
    </message>
    <message>
        <source>{key} was the key of “{action}”; it has no key now.</source>
        <translation>{key} était le raccourci de «&#x202f;{action}&#x202f;», qui n&apos;en a plus.</translation>
    </message>
    <message>
        <source>{key} was the key of “{action}”; it still has {keys}.</source>
        <translation>{key} était un raccourci de «&#x202f;{action}&#x202f;», qui garde {keys}.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{name} has no points that are not here already.</source>
        <translation>Tous les points de {name} sont déjà ici.</translation>
    </message>
    <message>
        <source>{name} has {its_width} × {its_height} pixels and this image {width} × {height}: its points would not fit.</source>
        <translation>{name} a {its_width} × {its_height} pixels et cette image {width} × {height}&#x202f;: ses points ne correspondraient pas.</translation>
    </message>
    <message>
        <source>{name} is no longer marked as done: the network changed its points. Look them through, then mark it again.</source>
        <translation>{name} n&apos;est plus marquée comme terminée : le réseau a modifié ses points. Vérifiez-les, puis marquez-la de nouveau.</translation>
    </message>
    <message>
        <source>{name} taken out of the project. The file and the work on it are kept.</source>
        <translation>{name} retirée du projet. Le fichier et le travail effectué sont conservés.</translation>
    </message>
    <message>
        <source>{name}-copy</source>
        <translation>{name}-copie</translation>
    </message>
    <message>
        <source>{next} shows the next cell, Space accepts it and goes on. {grid} ends.</source>
        <translation>{next} affiche la case suivante, Espace l’accepte et continue. {grid} termine.</translation>
    </message>
    <message>
        <source>{path}, {width} × {height} pixels.</source>
        <translation>{path}, {width} × {height} pixels.</translation>
    </message>
    <message>
        <source>{path}: another program is using the project. Close it there, then do it again.</source>
        <translation>{path}&#x202f;: un autre programme utilise le projet. Fermez-le là-bas, puis recommencez.</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}). Choose another place.</source>
        <translation>{path} : écriture impossible ({reason}). Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{path}: expected a name that ends in {suffixes}.</source>
        <translation>{path} : le nom doit se terminer par {suffixes}.</translation>
    </message>
    <message>
        <source>{path}: made by a newer CrowdCount (project version {version}; this program knows {known}). Update CrowdCount to open it; the file is left as it is.</source>
        <translation>{path}&#x202f;: créé par un CrowdCount plus récent (version de projet {version}&#x202f;; ce programme connaît la {known}). Mettez CrowdCount à jour pour l&apos;ouvrir&#x202f;; le fichier est laissé tel quel.</translation>
    </message>
    <message>
        <source>{path}: no images in this folder (looked for {kinds}).</source>
        <translation>{path}&#x202f;: aucune image dans ce dossier (types cherchés&#x202f;: {kinds}).</translation>
    </message>
    <message>
        <source>{path}: no process could be started to count it ({reason}). Close other programs.</source>
        <translation>{path}&#x202f;: impossible de lancer un processus pour le comptage ({reason}). Fermez d&apos;autres programmes.</translation>
    </message>
    <message>
        <source>{path}: not a CrowdCount project, or damaged. Choose a file that CrowdCount made.</source>
        <translation>{path}&#x202f;: ce n&apos;est pas un projet CrowdCount, ou il est endommagé. Choisissez un fichier créé par CrowdCount.</translation>
    </message>
    <message>
        <source>{path}: not a CrowdCount project. Choose a file that CrowdCount made.</source>
        <translation>{path}&#x202f;: ce n&apos;est pas un projet CrowdCount. Choisissez un fichier créé par CrowdCount.</translation>
    </message>
    <message>
        <source>{path}: nothing to report: none of its images is counted or edited yet.</source>
        <translation>{path} : rien à rapporter : aucune de ses images n’est encore comptée ni modifiée.</translation>
    </message>
    <message>
        <source>{path}: the counting process ended each time, even on the smallest tiles. Close other programs, or count a smaller image.</source>
        <translation>{path}&#x202f;: le processus de comptage s&apos;est arrêté à chaque fois, même sur les plus petites tuiles. Fermez d&apos;autres programmes, ou comptez dans une image plus petite.</translation>
    </message>
    <message>
        <source>{path}: the disk is full, so this could not be kept; all before it is. Make room, then do it again.</source>
        <translation>{path}&#x202f;: le disque est plein&#x202f;; cette action n&apos;a pas pu être conservée, mais tout ce qui précède l&apos;est. Libérez de l&apos;espace, puis recommencez.</translation>
    </message>
    <message>
        <source>{path}: the file cannot be read ({reason}). Copy it again.</source>
        <translation>{path}&#x202f;: impossible de lire le fichier ({reason}). Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>{path}: the file has {pages} pages, and page {page} is wanted. It is another file than when it was opened.</source>
        <translation>{path} : le fichier a {pages} pages et la page {page} est demandée. Ce n&apos;est plus le même fichier qu&apos;à l&apos;ouverture.</translation>
    </message>
    <message>
        <source>{path}: the file has {width} × {height} pixels, and had {old_width} × {old_height} when it was opened. Its points may not fit.</source>
        <translation>{path}&#x202f;: le fichier a {width} × {height} pixels&#x202f;; il en avait {old_width} × {old_height} à son ouverture. Ses points peuvent ne plus correspondre.</translation>
    </message>
    <message>
        <source>{path}: the file is another one than when it was opened ({width_then} × {height_then} pixels then, {width_now} × {height_now} now). Put the old one back, or open the new one under another name.</source>
        <translation>{path}&#x202f;: ce n&apos;est plus le même fichier qu&apos;à son ouverture ({width_then} × {height_then} pixels alors, {width_now} × {height_now} maintenant). Remettez l&apos;ancien, ou ouvrez le nouveau sous un autre nom.</translation>
    </message>
    <message>
        <source>{path}: the file is another one than when it was opened. If it shows another picture, put the old one back, or look its points through.</source>
        <translation>{path} : le fichier n&apos;est plus celui qui a été ouvert. S&apos;il montre une autre image, remettez l&apos;ancienne ou vérifiez ses points.</translation>
    </message>
    <message>
        <source>{path}: the image is damaged or cut short ({reason}). Copy it again from where it came.</source>
        <translation>{path} : l&apos;image est endommagée ou incomplète ({reason}). Copiez-la de nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>{path}: the image is gone. Bring it back, or leave it out of the export.</source>
        <translation>{path}&#x202f;: l&apos;image a disparu. Remettez-la en place, ou excluez-la de l&apos;exportation.</translation>
    </message>
    <message>
        <source>{path}: the name of the file, or of its folder, holds bytes that are no text. Rename it.</source>
        <translation>{path}&#x202f;: le nom du fichier, ou de son dossier, contient des octets qui ne sont pas du texte. Renommez-le.</translation>
    </message>
    <message>
        <source>{path}: the project cannot be read or written ({error}). Check that its drive is there and has room, then do it again.</source>
        <translation>{path}&#x202f;: impossible de lire ou d&apos;écrire le projet ({error}). Vérifiez que son lecteur est présent et a de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>{path}: the project is damaged ({detail}). It is left as it is: open a copy or a backup of it, or move it away and start a new project.</source>
        <translation>{path}&#x202f;: le projet est endommagé ({detail}). Il est laissé tel quel&#x202f;: ouvrez-en une copie ou une sauvegarde, ou déplacez-le et commencez un nouveau projet.</translation>
    </message>
    <message>
        <source>{path}: the project may not be written, so edits could not be kept. Give yourself the right to write the file and its folder, or copy the project with its images to a folder of your own.</source>
        <translation>{path}&#x202f;: le projet n&apos;est pas accessible en écriture&#x202f;; les modifications ne pourraient pas être conservées. Accordez-vous le droit d&apos;écrire dans le fichier et son dossier, ou copiez le projet et ses images dans un dossier à vous.</translation>
    </message>
    <message>
        <source>{path}: the settings could not be read ({reason}); the usual ones are used.</source>
        <translation>{path}&#x202f;: impossible de lire les paramètres ({reason})&#x202f;; ceux par défaut sont utilisés.</translation>
    </message>
    <message>
        <source>{path}: the settings could not be saved ({reason}). They last until you quit.</source>
        <translation>{path}&#x202f;: impossible d&apos;enregistrer les paramètres ({reason}). Ils restent valables jusqu&apos;à la fermeture du programme.</translation>
    </message>
    <message>
        <source>{path}: there is no such file. Check the name, or where it was moved to.</source>
        <translation>{path}&#x202f;: ce fichier n&apos;existe pas. Vérifiez son nom, ou s&apos;il a été déplacé.</translation>
    </message>
    <message>
        <source>{path}: this file cannot be read ({reason}).</source>
        <translation>{path}&#x202f;: impossible de lire ce fichier ({reason}).</translation>
    </message>
    <message>
        <source>{path}: this file exists. Open it, or choose another name.</source>
        <translation>{path}&#x202f;: ce fichier existe déjà. Ouvrez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path}: this file may not be read. Give yourself the right to read it.</source>
        <translation>{path} : vous n&apos;avez pas le droit de lire ce fichier. Accordez-vous le droit de lecture.</translation>
    </message>
    <message>
        <source>{path}: this folder cannot be read ({reason}).</source>
        <translation>{path}&#x202f;: impossible de lire ce dossier ({reason}).</translation>
    </message>
    <message>
        <source>{path}: this is a folder. Name an image file inside it.</source>
        <translation>{path} : c&apos;est un dossier. Indiquez un fichier image à l&apos;intérieur.</translation>
    </message>
    <message>
        <source>{path}: this is not a file. Choose a project file (*.crowd).</source>
        <translation>{path}&#x202f;: ce n&apos;est pas un fichier. Choisissez un fichier de projet (*.crowd).</translation>
    </message>
    <message>
        <source>{path}: this is not an image that can be read (expected JPEG, PNG, WebP, HEIC, TIFF, BMP or GIF). Save it as one of these.</source>
        <translation>{path} : ce n&apos;est pas une image lisible (attendu : JPEG, PNG, WebP, HEIC, TIFF, BMP ou GIF). Enregistrez-la dans l&apos;un de ces formats.</translation>
    </message>
    <message>
        <source>{path}: this is the open project itself. Choose another name for the copy.</source>
        <translation>{path}&#x202f;: c&apos;est le projet ouvert lui-même. Choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>{path}: {width} x {height} pixels is more than this program reads ({limit} megapixels). Cut the image into parts and count each.</source>
        <translation>{path} : {width} x {height} pixels dépassent ce que lit ce programme ({limit} mégapixels). Découpez l&apos;image et comptez chaque partie.</translation>
    </message>
    <message>
        <source>{people} counted</source>
        <translation>Comptage&#x202f;: {people}</translation>
    </message>
    <message numerus="yes">
        <source>{people} people in %Ln image(s)</source>
        <translation>
            <numerusform>{people} personnes sur %Ln image</numerusform>
            <numerusform>{people} personnes sur %Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem} Until then, points are kept in {path}, for now.</source>
        <translation>{problem} D&apos;ici là, les points sont provisoirement conservés dans {path}.</translation>
    </message>
    <message>
        <source>{project}: already open in another program. Close it there first.</source>
        <translation>{project}&#x202f;: déjà ouvert dans un autre programme. Fermez-le d&apos;abord là-bas.</translation>
    </message>
    <message>
        <source>{project}: already open in process {pid} on {computer}, since {moment}. Close it there first.</source>
        <translation>{project}&#x202f;: déjà ouvert dans le processus {pid} sur {computer}, depuis {moment}. Fermez-le d&apos;abord là-bas.</translation>
    </message>
    <message>
        <source>{project}: already open in this program. Close it there first.</source>
        <translation>{project}&#x202f;: déjà ouvert dans ce programme. Fermez-y d&apos;abord le projet.</translation>
    </message>
    <message>
        <source>{project}: open in process {pid} on {computer}, since {moment}. Close it there first; if that computer is off or has lost it, delete {lock} and open the project again.</source>
        <translation>{project}&#x202f;: ouvert dans le processus {pid} sur {computer}, depuis {moment}. Fermez-le d&apos;abord là-bas&#x202f;; si cet ordinateur est éteint ou ne l&apos;a plus, supprimez {lock} et rouvrez le projet.</translation>
    </message>
    <message>
        <source>{project}: the folder cannot be written ({reason}), so edits could not be kept. Copy the project with its images to a folder of your own, or make room or give yourself the right to write there, and open it again.</source>
        <translation>{project}&#x202f;: impossible d&apos;écrire dans le dossier ({reason})&#x202f;; les modifications ne pourraient pas être conservées. Copiez le projet et ses images dans un dossier à vous, ou libérez de l&apos;espace ou accordez-vous le droit d&apos;y écrire, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}&#x202f;%</translation>
    </message>
    <message>
        <source>{share} % likely between {low} and {high}</source>
        <translation>Entre {low} et {high} (probabilité {share}&#x202f;%)</translation>
    </message>
    <message>
        <source>{share} % of the image</source>
        <translation>{share}&#x202f;% de l&apos;image</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share}&#x202f;%</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln image(s) shown</source>
        <translation>
            <numerusform>Affichées&#x202f;: {shown} sur %Ln</numerusform>
            <numerusform>Affichées&#x202f;: {shown} sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {more} more</source>
        <translation>{some} et {more} de plus</translation>
    </message>
    <message>
        <source>{step}, undone</source>
        <translation>{step}, étape annulée</translation>
    </message>
    <message>
        <source>{title}: from {low} to {high}</source>
        <translation>{title}&#x202f;: de {low} à {high}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message numerus="yes">
        <source>− %Ln removed</source>
        <translation>
            <numerusform>− %Ln retirée</numerusform>
            <numerusform>− %Ln retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>− {people} ignored</source>
        <translation>− {people} en zone ignorée</translation>
    </message>
</context>
</TS>
