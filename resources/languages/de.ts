<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <comment>points</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), in {place}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images taken out of the project. The files and the work on them are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>messages</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <comment>points</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixel(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) copied from {name}; they are selected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>points</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About CrowdCount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Count this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dense regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignored area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys and mouse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take image out of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>+ {people} counted in areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, on a head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10, far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A corner lies nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line parts the photograph from its overlay: drag it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About CrowdCount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept a cell of the review grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add area “{area}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ignored area “{area}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding images to the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln images with a count</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All but the done ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt + arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An area needs at least three corners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An area with four corners, a rectangle on the ground: a court, a stretch of road.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area on the ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area {area_number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows; Shift fine, Ctrl far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they were added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask UEPNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AutoScale (points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AutoScale density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AutoScale density (count only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AutoScale, and UEPNet where it must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By count, most first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change area “{area}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change ignored area “{area}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose colours, network and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to see what the networks saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose, move, resize or draw a dense region, and count it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing the factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click adds, drag moves, right click deletes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click four corners of a level piece, or drag along a length you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click its corners, Enter closes: nobody inside is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click its corners, Enter closes; drag corners and edges of the chosen one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click one to choose it; drag it or its handles; Shift + drag draws another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colouring the overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Confirm %Ln point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy points of the image &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <comment>the verb, on a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <comment>the number of people, over its panel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count &amp;all images</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Count a region again: %Ln point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count an image when it is shown for the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count every image that has no count yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count its people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the image first: a dense region is a closer look at a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the people of this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count this region again with this factor (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count with UEPNet for this overlay; no point changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Count: %Ln point(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Count: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Counting %Ln image(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counting where people stand too close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the people on a photograph by two networks, AutoScale and UEPNet, and lets you put every point right. Your photographs never leave this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CrowdCount project (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete area “{area}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete ignored area “{area}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected points</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Dense region: {before} → %Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Dense region: {before} → 1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance label, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to the nearest head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a key to choose another; an empty one takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a box around points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag around points to select them; Ctrl adds. Esc puts the tool away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag over points to delete them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag over points to delete them; {smaller} and {larger} change its size. Esc puts it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a line around points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw an area that is left out of the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw an area whose people are counted apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw an area with four corners on level ground first, a rectangle there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw around points to select them; Ctrl adds. Esc puts the tool away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw points, or the eraser, larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw points, or the eraser, smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every action has its usual keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every cell of this photograph is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every edit is saved as it happens; this tells where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every image is at its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every image is counted already. Count this one again with R.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved already, in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln image(s) to {folder}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter and order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;missing files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and do anything by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find missing files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First to second corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders of images and GT_….mat files, which most programs for crowd counting read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For training: {split}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by {network}, score {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Found {found} of %Ln missing file(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found {found} of %Ln missing files. One is still missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found {found} of {wanted} missing files. %Ln are still missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go farther away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the photograph cell by cell; Space accepts one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground measured by a bar of {length} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground measured by four points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How crowded each place is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the nearest head is, as AutoScale sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the network enlarges the region before it reads it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people UEPNet counts in each patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure the network is of a point: dark and small is unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored {area_number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images are copied; the originals stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep images and points in a file of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep zoom and place from one image to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping UEPNet&apos;s counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out of the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the first side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the second side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of what is being done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level ground whose corners I know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light network (points, fast)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the selected images no longer; work is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in a folder for images that were moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking closer, ×{factor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for missing files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest score of a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make “{area}” an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make “{area}” an ignored area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark image as &amp;done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>the verb, on a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the ground…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle drag, Space + drag, drag beside points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing and damaged ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move a point, or all selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move selected points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard&apos;s cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved by {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;vigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigator: the whole photograph, and the part that is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project {name}. Open images or drop them here to add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No areas yet. Draw one to count its people apart, or to leave a part of the photograph out of the count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln missing files is in {folder} or below it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to export yet: count an image or place points first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done to this image yet.
Every step will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the view only: the file and the counting stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a photograph: every head gets a point.
Put the points right, and the count is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the drawn crowd that comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <comment>a title over orders of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay over the photo, swiped, or beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the first pass, and of the second that looked closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People per 100 × 100 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph with overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph with points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place or select at the cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the points of the image before in this one, but where there is one already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed by {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points: {found} found by the network, {placed} placed by hand, {moved} found, then moved, {confirmed} found, then confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put new points on the nearest head that the network sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the distance labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading where the point comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove a region: %Ln point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “{before}” to “{after}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review &amp;grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;nap to heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a copy in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a copy in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how large the ground is: areas then tell people per square metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that the selected points are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that the work on the selected images is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale factor of the dense region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score from</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Score from {share}%: %Ln point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second to third corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select by &amp;box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select by &amp;lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select every point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select or deselect one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select points in a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a title over what can be chosen to be shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show each pixel as one of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show four corners of level ground, or a length, for people per square metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show o&amp;verlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only images whose name holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide points; hold the key to hide them for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the file&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the image before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next cell that nobody accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the other overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photograph as it is in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show version and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what keys and mouse do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which part is seen, in the corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of points</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that the program did not expect ({kind}). The log tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps done to this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what is being counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight from above, with a length I know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the region away: its people are the first pass&apos; again (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area is too small. Draw it larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area reaches the horizon, where a pixel has no size on the ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class of distance that AutoScale gives each place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counting process ended unexpectedly; counted again on smaller tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counting process ended unexpectedly; counted again on the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counting process ended unexpectedly; counted again with UEPNet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ground is not measured: no square metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The horizon runs between the four ground points. Name them in one order, all the way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image or its count is another one meanwhile: the region was let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory did not suffice; counted again on smaller tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory did not suffice; counted again on the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory did not suffice; counted again with UEPNet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The missing file is not in {folder} or below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network said {count} ({low} – {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s points stand from this score on; yours stand in any case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one image with a count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline crosses itself. Move a corner so that it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overlay lies over the whole photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photograph alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photograph at the left, the same place with its overlay at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program speaks it from its next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale bar is shorter than a pixel. Draw it from one end to the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale bar needs a length of more than 0 metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shown image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an overlay once the image is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image before this one to copy points from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file. Right-click to look for it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This count has no points. Count with AutoScale to work on its dense regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not empty. Choose another name, so that nothing is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This overlay is not kept for this image. Count it again to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photograph cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three of the four ground points lie in a line in the image. Choose others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three of the four ground points lie in a line on the ground. Choose others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To choose weights by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To test with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the right, dark places are lightened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two places on the photograph and how far they are apart on the ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UEPNet (count only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UEPNet has not counted this image yet. Ask it: your points stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UEPNet less points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UEPNet makes no distance labels; choose the density.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UEPNet {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UEPNet − points, per {side} × {side} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UEPNet&apos;s counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UEPNet: people per {side} × {side} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the MIT licence. Qt and PySide6 are under the LGPL 3; docs/licences.md names the licences of all parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the cursor: how far the network sees the nearest head, its expected distance label (0 to 10), people per 100 × 100 pixels, and UEPNet&apos;s people per patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <comment>what is seen and how, over its panel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall be done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this program trains on: the images and one dataset.json with points and what was verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Where %Ln missing files are looked for</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where UEPNet counts more people than points stand, and where fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the missing file is looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the new folder shall lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which images are listed, and in which order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for a point: the network, or you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a copy of the project; work goes on here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write points as a data set that training reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>added</source>
        <comment>so many people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>counted in areas</source>
        <comment>so many people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts.csv and areas.csv, a line for each image and each area, and the same as counts.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density {density}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>found</source>
        <comment>so many people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>found by the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found, then confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found, then moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignored</source>
        <comment>an area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>ignored</source>
        <comment>so many people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <comment>why a project is damaged, in brackets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no head near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop images and folders here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <comment>after the sum</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <comment>after the sum</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>removed</source>
        <comment>so many people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the network said {count} ({low} – {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under {distance} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} m² of ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area}, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area}: {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} of {images} counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} = %Ln found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{density} per m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} px and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} px from a head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doing} failed unexpectedly ({kind}: {error}). The log tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doing}: cannot be used ({reason}). Check that the place can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doing}: not enough memory. Close other programs, or use a smaller image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doing}: {place} cannot be used ({reason}). Check that the place can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the counting process ended unexpectedly, perhaps for want of memory. It was started again and counts on smaller tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the counting process ended unexpectedly, perhaps for want of memory. It was started again and counts on the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the counting process ended unexpectedly, perhaps for want of memory. It was started again and counts with UEPNet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({reason}). Make room, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: nothing to export: count or edit at least one of the images first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: this folder is not empty. Choose a new one, so that nothing is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} cannot be chosen: it goes to the next control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} cannot be chosen: it lets go of what is being done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} cannot be chosen: it moves the keyboard&apos;s cross.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} cannot be chosen: it moves the photograph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} cannot be chosen: it places a point at the keyboard&apos;s cross.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} was the key of “{action}”; it has no key now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} was the key of “{action}”; it still has {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no points that are not here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {its_width} × {its_height} pixels and this image {width} × {height}: its points would not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} taken out of the project. The file and the work on it are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}-copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: another program is using the project. Close it there, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: made by a newer CrowdCount (project version {version}; this program knows {known}). Update CrowdCount to open it; the file is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no images in this folder (looked for {kinds}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no process could be started to count it ({reason}). Close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: not a CrowdCount project, or damaged. Choose a file that CrowdCount made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: not a CrowdCount project. Choose a file that CrowdCount made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the counting process ended each time, even on the smallest tiles with UEPNet. Close other programs, or count a smaller image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the disk is full, so this could not be kept; all before it is. Make room, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the file cannot be read ({reason}). Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the file has {width} × {height} pixels, and had {old_width} × {old_height} when it was opened. Its points may not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the file is another one than when it was opened ({width_then} × {height_then} pixels then, {width_now} × {height_now} now). Put the old one back, or open the new one under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the image is gone. Bring it back, or leave it out of the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the project cannot be read or written ({error}). Check that its drive is there and has room, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the project is damaged ({detail}). It is left as it is: open a copy or a backup of it, or move it away and start a new project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the project may not be written, so edits could not be kept. Give yourself the right to write the file and its folder, or copy the project with its images to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the settings could not be read ({reason}); the usual ones are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the settings could not be saved ({reason}). They last until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: there is no such file. Check the name, or where it was moved to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: this file cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: this file exists. Open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: this folder cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: this is not a file. Choose a project file (*.crowd).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: this is the open project itself. Choose another name for the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} Until then, points are kept in {path}, for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}: already open in another program. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}: already open in process {pid} on {computer}, since {moment}. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}: already open in this program. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}: open in process {pid} on {computer}, since {moment}. Close it there first; if that computer is off or has lost it, delete {lock} and open the project again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}: the folder cannot be written ({reason}), so edits could not be kept. Copy the project with its images to a folder of your own, or make room or give yourself the right to write there, and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % likely between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln image(s) shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{step}, undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>− %Ln removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>− {people} ignored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
