<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <comment>points</comment>
        <translation>
            <numerusform>%Ln confirmado</numerusform>
            <numerusform>%Ln confirmados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), in {place}</source>
        <translation>
            <numerusform>%Ln archivo, en {place}</numerusform>
            <numerusform>%Ln archivos, en {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) could not be read and have no picture in it.</source>
        <translation>
            <numerusform>%Ln imagen no se pudo leer y aparece sin foto.</numerusform>
            <numerusform>%Ln imágenes no se pudieron leer y aparecen sin foto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) marked as done</source>
        <translation>
            <numerusform>%Ln imagen marcada como terminada</numerusform>
            <numerusform>%Ln imágenes marcadas como terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) without a count are named in it.</source>
        <translation>
            <numerusform>Menciona %Ln imagen sin recuento.</numerusform>
            <numerusform>Menciona %Ln imágenes sin recuento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) without a point marked as done: exports say that nobody is there.</source>
        <translation>
            <numerusform>%Ln imagen sin puntos marcada como terminada: las exportaciones dicen que no hay nadie.</numerusform>
            <numerusform>%Ln imágenes sin puntos marcadas como terminadas: las exportaciones dicen que no hay nadie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images taken out of the project. The files and the work on them are kept.</source>
        <translation>
            <numerusform>%Ln imagen quitada del proyecto. El archivo y el trabajo hecho en ella se conservan.</numerusform>
            <numerusform>%Ln imágenes quitadas del proyecto. Los archivos y el trabajo hecho en ellas se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>queda %Ln minuto</numerusform>
            <numerusform>quedan %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %Ln archivo más.</numerusform>
            <numerusform>No se pudieron leer %Ln archivos más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <comment>points</comment>
        <translation>
            <numerusform>%Ln movido</numerusform>
            <numerusform>%Ln movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixel(s)</source>
        <translation>
            <numerusform>%Ln píxel</numerusform>
            <numerusform>%Ln píxeles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) copied from {name}; they are selected.</source>
        <translation>
            <numerusform>%Ln punto copiado de {name}; está seleccionado.</numerusform>
            <numerusform>%Ln puntos copiados de {name}; están seleccionados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>queda %Ln segundo</numerusform>
            <numerusform>quedan %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>points</comment>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About CrowdCount</source>
        <translation>&amp;Acerca de CrowdCount</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>Ár&amp;ea</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>&amp;Compare another way</source>
        <translation>Comparar de &amp;otro modo</translation>
    </message>
    <message>
        <source>&amp;Confirm points</source>
        <translation>&amp;Confirmar puntos</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>&amp;Contar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Count %Ln image(s)</source>
        <translation>
            <numerusform>&amp;Contar %Ln imagen</numerusform>
            <numerusform>&amp;Contar %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Count this image</source>
        <translation>&amp;Contar esta imagen</translation>
    </message>
    <message>
        <source>&amp;Delete points</source>
        <translation>&amp;Eliminar puntos</translation>
    </message>
    <message>
        <source>&amp;Dense regions</source>
        <translation>Regiones &amp;densas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Goma de borrar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Find an image</source>
        <translation>&amp;Buscar una imagen</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>&amp;Ajustar a la ventana</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla compl&amp;eta</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>&amp;Suelo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Ignored area</source>
        <translation>Área &amp;ignorada</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse…</source>
        <translation>&amp;Teclas y ratón…</translation>
    </message>
    <message>
        <source>&amp;Larger points</source>
        <translation>Puntos más &amp;grandes</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nuevo proyecto…</translation>
    </message>
    <message>
        <source>&amp;Next image</source>
        <translation>Imagen sig&amp;uiente</translation>
    </message>
    <message>
        <source>&amp;Open images…</source>
        <translation>&amp;Abrir imágenes…</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>&amp;Puntos</translation>
    </message>
    <message>
        <source>&amp;Previous image</source>
        <translation>Imagen a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>&amp;Smaller points</source>
        <translation>Puntos más pe&amp;queños</translation>
    </message>
    <message>
        <source>&amp;Stop counting</source>
        <translation>&amp;Detener el recuento</translation>
    </message>
    <message>
        <source>&amp;Take image out of the project</source>
        <translation>&amp;Quitar imagen del proyecto</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln added</source>
        <translation>
            <numerusform>+ %Ln añadida</numerusform>
            <numerusform>+ %Ln añadidas</numerusform>
        </translation>
    </message>
    <message>
        <source>+ {people} counted in areas</source>
        <translation>+ {people} contadas en áreas</translation>
    </message>
    <message>
        <source>0, on a head</source>
        <translation>0, en una cabeza</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>10, far</source>
        <translation>10, lejos</translation>
    </message>
    <message>
        <source>A corner lies nowhere.</source>
        <translation>Un vértice no está en ningún lugar.</translation>
    </message>
    <message>
        <source>A line parts the photograph from its overlay: drag it</source>
        <translation>Una línea separa la fotografía de su superposición: arrástrela</translation>
    </message>
    <message>
        <source>About CrowdCount</source>
        <translation>Acerca de CrowdCount</translation>
    </message>
    <message>
        <source>Accept a cell of the review grid</source>
        <translation>Aceptar una celda de la cuadrícula de revisión</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln point(s)</source>
        <translation>
            <numerusform>Añadir %Ln punto</numerusform>
            <numerusform>Añadir %Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Añadir un punto</translation>
    </message>
    <message>
        <source>Add area “{area}”</source>
        <translation>Añadir el área «{area}»</translation>
    </message>
    <message>
        <source>Add ignored area “{area}”</source>
        <translation>Añadir el área ignorada «{area}»</translation>
    </message>
    <message>
        <source>Adding images to the project</source>
        <translation>Al añadir imágenes al proyecto</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln images with a count</source>
        <translation>
            <numerusform>La %Ln imagen con recuento</numerusform>
            <numerusform>Las %Ln imágenes con recuento</numerusform>
        </translation>
    </message>
    <message>
        <source>All but the done ones</source>
        <translation>Todas salvo las terminadas</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Restablecer todas</translation>
    </message>
    <message>
        <source>Alt + arrows</source>
        <translation>Alt + flechas</translation>
    </message>
    <message>
        <source>An area needs at least three corners.</source>
        <translation>Un área necesita al menos tres vértices.</translation>
    </message>
    <message>
        <source>An area with four corners, a rectangle on the ground: a court, a stretch of road.</source>
        <translation>Un área de cuatro vértices que sea un rectángulo en el suelo: una cancha, un tramo de calle.</translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation>Otra tecla…</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Gráficos de Apple (MPS)</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Area on the ground</source>
        <translation>Área en el suelo</translation>
    </message>
    <message>
        <source>Area {area_number}</source>
        <translation>Área {area_number}</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>Arrows; Shift fine, Ctrl far</source>
        <translation>Flechas; Mayús: fino, Ctrl: lejos</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>As they were added</source>
        <translation>Según se añadieron</translation>
    </message>
    <message>
        <source>Ask UEPNet</source>
        <translation>Preguntar a UEPNet</translation>
    </message>
    <message>
        <source>AutoScale (points)</source>
        <translation>AutoScale (puntos)</translation>
    </message>
    <message>
        <source>AutoScale density</source>
        <translation>AutoScale por densidad</translation>
    </message>
    <message>
        <source>AutoScale density (count only)</source>
        <translation>AutoScale por densidad (solo recuento)</translation>
    </message>
    <message>
        <source>AutoScale, and UEPNet where it must</source>
        <translation>AutoScale, y UEPNet si hace falta</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Al lado</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Brightness of the view</source>
        <translation>Brillo de la vista</translation>
    </message>
    <message>
        <source>By count, most first</source>
        <translation>Por recuento, mayor primero</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By origin</source>
        <translation>Por origen</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>Por puntuación</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>Change area “{area}”</source>
        <translation>Cambiar el área «{area}»</translation>
    </message>
    <message>
        <source>Change ignored area “{area}”</source>
        <translation>Cambiar el área ignorada «{area}»</translation>
    </message>
    <message>
        <source>Changing the area</source>
        <translation>Al cambiar el área</translation>
    </message>
    <message>
        <source>Changing the project</source>
        <translation>Al cambiar el proyecto</translation>
    </message>
    <message>
        <source>Choose colours, network and keys</source>
        <translation>Elegir colores, red y teclas</translation>
    </message>
    <message>
        <source>Choose one to see what the networks saw.</source>
        <translation>Elija una para ver lo que vieron las redes.</translation>
    </message>
    <message>
        <source>Choose, move, resize or draw a dense region, and count it again</source>
        <translation>Elegir, mover, redimensionar o dibujar una región densa y volver a contarla</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choosing the factor</source>
        <translation>Eligiendo el factor</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Click adds, drag moves, right click deletes</source>
        <translation>Clic añade, arrastrar mueve, clic derecho elimina</translation>
    </message>
    <message>
        <source>Click four corners of a level piece, or drag along a length you know.</source>
        <translation>Haga clic en cuatro vértices de una superficie llana o arrastre a lo largo de una longitud que conozca.</translation>
    </message>
    <message>
        <source>Click it</source>
        <translation>Clic en él</translation>
    </message>
    <message>
        <source>Click its corners, Enter closes: nobody inside is counted.</source>
        <translation>Haga clic en sus vértices; Intro la cierra: dentro no se cuenta a nadie.</translation>
    </message>
    <message>
        <source>Click its corners, Enter closes; drag corners and edges of the chosen one.</source>
        <translation>Haga clic en sus vértices; Intro la cierra. Arrastre vértices y lados de la elegida.</translation>
    </message>
    <message>
        <source>Click one to choose it; drag it or its handles; Shift + drag draws another.</source>
        <translation>Haga clic en una para elegirla; arrastre la región o sus tiradores; Mayús + arrastrar dibuja otra.</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Closing the project</source>
        <translation>Al cerrar el proyecto</translation>
    </message>
    <message>
        <source>Colouring the overlay</source>
        <translation>Coloreando la superposición</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Colours of the overlay</source>
        <translation>Colores de la superposición</translation>
    </message>
    <message>
        <source>Come nearer</source>
        <translation>Acercar la vista</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Comandos encontrados</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %Ln point(s)</source>
        <translation>
            <numerusform>Confirmar %Ln punto</numerusform>
            <numerusform>Confirmar %Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>Confirmado por una persona</translation>
    </message>
    <message>
        <source>Confirmed by {person}</source>
        <translation>Confirmado por {person}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Contrast of the view</source>
        <translation>Contraste de la vista</translation>
    </message>
    <message>
        <source>Copy points of the image &amp;before</source>
        <translation>Co&amp;piar puntos de la imagen anterior</translation>
    </message>
    <message>
        <source>Copying points</source>
        <translation>Al copiar puntos</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>the verb, on a button</comment>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>the number of people, over its panel</comment>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Count &amp;all images</source>
        <translation>Contar &amp;todas las imágenes</translation>
    </message>
    <message numerus="yes">
        <source>Count a region again: %Ln point(s)</source>
        <translation>
            <numerusform>Volver a contar una región: %Ln punto</numerusform>
            <numerusform>Volver a contar una región: %Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Volver a contar</translation>
    </message>
    <message>
        <source>Count an image when it is shown for the first time</source>
        <translation>Contar una imagen cuando se muestra por primera vez</translation>
    </message>
    <message>
        <source>Count every image that has no count yet</source>
        <translation>Contar todas las imágenes que aún no tienen recuento</translation>
    </message>
    <message>
        <source>Count its people</source>
        <translation>Contar a su gente</translation>
    </message>
    <message>
        <source>Count the image first: a dense region is a closer look at a part of it.</source>
        <translation>Cuente primero la imagen: una región densa mira más de cerca una parte de ella.</translation>
    </message>
    <message>
        <source>Count the people of this image</source>
        <translation>Contar a las personas de esta imagen</translation>
    </message>
    <message>
        <source>Count this region again with this factor (Enter)</source>
        <translation>Volver a contar esta región con este factor (Intro)</translation>
    </message>
    <message>
        <source>Count with UEPNet for this overlay; no point changes</source>
        <translation>Contar con UEPNet para esta superposición; no cambia ningún punto</translation>
    </message>
    <message numerus="yes">
        <source>Count: %Ln point(s) found</source>
        <translation>
            <numerusform>Recuento: %Ln punto encontrado</numerusform>
            <numerusform>Recuento: %Ln puntos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Count: {number}</source>
        <translation>Recuento: {number}</translation>
    </message>
    <message>
        <source>Counted by {network}, weights {weights}.</source>
        <translation>Contado por {network}, pesos {weights}.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message numerus="yes">
        <source>Counting %Ln image(s)</source>
        <translation>
            <numerusform>Contando %Ln imagen</numerusform>
            <numerusform>Contando %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting where people stand too close</source>
        <translation>Contando donde la gente está demasiado junta</translation>
    </message>
    <message>
        <source>Counting {file}</source>
        <translation>Contando {file}</translation>
    </message>
    <message>
        <source>Counts for a spreadsheet</source>
        <translation>Recuentos para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Counts the people on a photograph by two networks, AutoScale and UEPNet, and lets you put every point right. Your photographs never leave this computer.</source>
        <translation>Cuenta a las personas de una fotografía con dos redes, AutoScale y UEPNet, y le permite corregir cada punto. Sus fotografías nunca salen de este equipo.</translation>
    </message>
    <message>
        <source>CrowdCount project (*{suffix})</source>
        <translation>Proyecto de CrowdCount (*{suffix})</translation>
    </message>
    <message>
        <source>Ctrl + click</source>
        <translation>Ctrl + clic</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dataset folder</source>
        <translation>Carpeta de conjunto de datos</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln point(s)</source>
        <translation>
            <numerusform>Eliminar %Ln punto</numerusform>
            <numerusform>Eliminar %Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a point</source>
        <translation>Eliminar un punto</translation>
    </message>
    <message>
        <source>Delete area</source>
        <translation>Eliminar área</translation>
    </message>
    <message>
        <source>Delete area “{area}”</source>
        <translation>Eliminar el área «{area}»</translation>
    </message>
    <message>
        <source>Delete ignored area “{area}”</source>
        <translation>Eliminar el área ignorada «{area}»</translation>
    </message>
    <message>
        <source>Delete the selected points</source>
        <translation>Eliminar los puntos seleccionados</translation>
    </message>
    <message numerus="yes">
        <source>Dense region: {before} → %Ln people</source>
        <translation>
            <numerusform>Región densa: {before} → %Ln persona</numerusform>
            <numerusform>Región densa: {before} → %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Dense region: {before} → 1 person</source>
        <translation>Región densa: {before} → 1 persona</translation>
    </message>
    <message>
        <source>Dense regions</source>
        <translation>Regiones densas</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Distance in pixels</source>
        <translation>Distancia en píxeles</translation>
    </message>
    <message>
        <source>Distance label, 0 to 10</source>
        <translation>Etiqueta de distancia, de 0 a 10</translation>
    </message>
    <message>
        <source>Distance labels</source>
        <translation>Etiquetas de distancia</translation>
    </message>
    <message>
        <source>Distance to the nearest head</source>
        <translation>Distancia a la cabeza más cercana</translation>
    </message>
    <message>
        <source>Done ones</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Double-click a key to choose another.</source>
        <translation>Haga doble clic en una tecla para elegir otra.</translation>
    </message>
    <message>
        <source>Drag a box around points</source>
        <translation>Arrastrar un rectángulo alrededor de puntos</translation>
    </message>
    <message>
        <source>Drag around points to select them; Ctrl adds. Esc puts the tool away.</source>
        <translation>Arrastre alrededor de los puntos para seleccionarlos; Ctrl añade. Esc suelta la herramienta.</translation>
    </message>
    <message>
        <source>Drag it</source>
        <translation>Arrastrarlo</translation>
    </message>
    <message>
        <source>Drag it elsewhere; a double click lets the panel float, or puts it back</source>
        <translation>Arrástrelo a otro lugar; un doble clic suelta el panel o lo devuelve a su sitio</translation>
    </message>
    <message>
        <source>Drag over points to delete them</source>
        <translation>Arrastrar sobre los puntos para eliminarlos</translation>
    </message>
    <message>
        <source>Drag over points to delete them; {smaller} and {larger} change its size. Esc puts it away.</source>
        <translation>Arrastre sobre los puntos para eliminarlos; {smaller} y {larger} cambian su tamaño. Esc la suelta.</translation>
    </message>
    <message>
        <source>Drag to move the view</source>
        <translation>Arrastrar para mover la vista</translation>
    </message>
    <message>
        <source>Draw a line around points</source>
        <translation>Trazar una línea alrededor de puntos</translation>
    </message>
    <message>
        <source>Draw an area that is left out of the count</source>
        <translation>Dibujar un área que se excluye del recuento</translation>
    </message>
    <message>
        <source>Draw an area whose people are counted apart</source>
        <translation>Dibujar un área cuya gente se cuenta aparte</translation>
    </message>
    <message>
        <source>Draw an area with four corners on level ground first, a rectangle there.</source>
        <translation>Dibuje primero un área de cuatro vértices sobre suelo llano que allí sea un rectángulo.</translation>
    </message>
    <message>
        <source>Draw around points to select them; Ctrl adds. Esc puts the tool away.</source>
        <translation>Trace una línea alrededor de los puntos para seleccionarlos; Ctrl añade. Esc suelta la herramienta.</translation>
    </message>
    <message>
        <source>Draw points, or the eraser, larger</source>
        <translation>Dibujar más grandes los puntos, o la goma</translation>
    </message>
    <message>
        <source>Draw points, or the eraser, smaller</source>
        <translation>Dibujar más pequeños los puntos, o la goma</translation>
    </message>
    <message>
        <source>Editing points</source>
        <translation>Al editar puntos</translation>
    </message>
    <message>
        <source>End x</source>
        <translation>x final</translation>
    </message>
    <message>
        <source>End y</source>
        <translation>y final</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Goma de borrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every action has its usual keys.</source>
        <translation>Todas las acciones tienen sus teclas predeterminadas.</translation>
    </message>
    <message>
        <source>Every cell of this photograph is accepted.</source>
        <translation>Todas las celdas de esta fotografía están aceptadas.</translation>
    </message>
    <message>
        <source>Every edit is saved as it happens; this tells where</source>
        <translation>Cada edición se guarda al momento; aquí se indica dónde</translation>
    </message>
    <message>
        <source>Every image is at its place.</source>
        <translation>Todas las imágenes están en su sitio.</translation>
    </message>
    <message>
        <source>Every image is counted already, is done, or cannot be read. Count this one with R.</source>
        <translation>Todas las imágenes están ya contadas, terminadas o no se pueden leer. Cuente esta con R.</translation>
    </message>
    <message>
        <source>Every image is counted already. Count this one again with R.</source>
        <translation>Todas las imágenes están ya contadas. Vuelva a contar esta con R.</translation>
    </message>
    <message>
        <source>Everything is saved already, in {path}.</source>
        <translation>Todo está guardado ya, en {path}.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln image(s) to {folder}.</source>
        <translation>
            <numerusform>%Ln imagen exportada a {folder}.</numerusform>
            <numerusform>%Ln imágenes exportadas a {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting to {folder}</source>
        <translation>Exportando a {folder}</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Llenar la pantalla</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter and order of the list</source>
        <translation>Filtro y orden de la lista</translation>
    </message>
    <message>
        <source>Find &amp;missing files…</source>
        <translation>&amp;Buscar archivos que faltan…</translation>
    </message>
    <message>
        <source>Find and do anything by its name</source>
        <translation>Encontrar y ejecutar cualquier cosa por su nombre</translation>
    </message>
    <message>
        <source>Find missing files…</source>
        <translation>Buscar archivos que faltan…</translation>
    </message>
    <message>
        <source>Finding people</source>
        <translation>Buscando personas</translation>
    </message>
    <message>
        <source>First to second corner</source>
        <translation>Del primer al segundo vértice</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>Carpeta de destino</translation>
    </message>
    <message>
        <source>Folders of images and GT_….mat files, which most programs for crowd counting read.</source>
        <translation>Carpetas con imágenes y archivos GT_….mat, que leen la mayoría de los programas de recuento de multitudes.</translation>
    </message>
    <message>
        <source>For training</source>
        <translation>Para el entrenamiento</translation>
    </message>
    <message>
        <source>For training: {split}</source>
        <translation>Para el entrenamiento: {split}</translation>
    </message>
    <message>
        <source>Forget the ground</source>
        <translation>Olvidar el suelo</translation>
    </message>
    <message numerus="yes">
        <source>Forget the keys that you chose for %Ln action(s)?</source>
        <translation>
            <numerusform>¿Olvidar las teclas que eligió para %Ln acción?</numerusform>
            <numerusform>¿Olvidar las teclas que eligió para %Ln acciones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by {network}</source>
        <translation>Encontrado por {network}</translation>
    </message>
    <message>
        <source>Found by {network}, score {score}</source>
        <translation>Encontrado por {network}, puntuación {score}</translation>
    </message>
    <message numerus="yes">
        <source>Found {found} of %Ln missing file(s).</source>
        <translation>
            <numerusform>Archivos encontrados: {found} de %Ln que faltaba.</numerusform>
            <numerusform>Archivos encontrados: {found} de %Ln que faltaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found {found} of %Ln missing files. One is still missing.</source>
        <translation>
            <numerusform>Archivos encontrados: {found} de %Ln que faltaba. Aún falta uno.</numerusform>
            <numerusform>Archivos encontrados: {found} de %Ln que faltaban. Aún falta uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found {found} of {wanted} missing files. %Ln are still missing.</source>
        <translation>
            <numerusform>Archivos encontrados: {found} de {wanted} que faltaban. Aún falta %Ln.</numerusform>
            <numerusform>Archivos encontrados: {found} de {wanted} que faltaban. Aún faltan %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>From x</source>
        <translation>Desde x</translation>
    </message>
    <message>
        <source>From y</source>
        <translation>Desde y</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Gamma of the view</source>
        <translation>Gamma de la vista</translation>
    </message>
    <message>
        <source>Go farther away</source>
        <translation>Alejar la vista</translation>
    </message>
    <message>
        <source>Go through the photograph cell by cell; Space accepts one</source>
        <translation>Recorrer la fotografía celda por celda; Espacio acepta una</translation>
    </message>
    <message>
        <source>Going back in the history</source>
        <translation>Al retroceder en el historial</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Suelo</translation>
    </message>
    <message>
        <source>Ground measured by a bar of {length} m.</source>
        <translation>Suelo medido con una barra de {length} m.</translation>
    </message>
    <message>
        <source>Ground measured by four points.</source>
        <translation>Suelo medido con cuatro puntos.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>How crowded each place is</source>
        <translation>Cuánta gente se concentra en cada lugar</translation>
    </message>
    <message>
        <source>How far the nearest head is, as AutoScale sees it</source>
        <translation>A qué distancia está la cabeza más cercana, según AutoScale</translation>
    </message>
    <message>
        <source>How far the network enlarges the region before it reads it again</source>
        <translation>Cuánto amplía la red la región antes de volver a leerla</translation>
    </message>
    <message>
        <source>How many people UEPNet counts in each patch</source>
        <translation>Cuántas personas cuenta UEPNet en cada parche</translation>
    </message>
    <message>
        <source>How sure the network is of a point: dark and small is unsure</source>
        <translation>Lo segura que está la red de un punto: oscuro y pequeño es inseguro</translation>
    </message>
    <message>
        <source>Ignored area</source>
        <translation>Área ignorada</translation>
    </message>
    <message>
        <source>Ignored {area_number}</source>
        <translation>Ignorada {area_number}</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Images ({pattern})</source>
        <translation>Imágenes ({pattern})</translation>
    </message>
    <message>
        <source>Images are copied; the originals stay as they are.</source>
        <translation>Las imágenes se copian; los originales quedan como están.</translation>
    </message>
    <message>
        <source>In areas where people stand closer than points can part, UEPNet counted.</source>
        <translation>Donde las personas están más juntas de lo que los puntos pueden separar, contó UEPNet.</translation>
    </message>
    <message>
        <source>Into a new folder</source>
        <translation>En una carpeta nueva</translation>
    </message>
    <message>
        <source>Keep images and points in a file of your own</source>
        <translation>Guardar imágenes y puntos en un archivo propio</translation>
    </message>
    <message>
        <source>Keep zoom and place from one image to the next</source>
        <translation>Conservar el zoom y la posición de una imagen a la siguiente</translation>
    </message>
    <message>
        <source>Keeping UEPNet&apos;s counts</source>
        <translation>Al guardar los recuentos de UEPNet</translation>
    </message>
    <message>
        <source>Keeping the count</source>
        <translation>Al guardar el recuento</translation>
    </message>
    <message>
        <source>Kept in {path}</source>
        <translation>Se guarda en {path}</translation>
    </message>
    <message>
        <source>Key of {action}</source>
        <translation>Tecla para {action}</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Teclas y ratón</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Leave out of the count</source>
        <translation>Excluir del recuento</translation>
    </message>
    <message>
        <source>Left out, as not marked as done or counted without points: {names}.</source>
        <translation>Omitidas por no estar marcadas como terminadas o haberse contado sin puntos: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln point(s) in ignored areas.</source>
        <translation>
            <numerusform>Omitido: %Ln punto en áreas ignoradas.</numerusform>
            <numerusform>Omitidos: %Ln puntos en áreas ignoradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Length of the bar</source>
        <translation>Longitud de la barra</translation>
    </message>
    <message>
        <source>Length of the first side</source>
        <translation>Longitud del primer lado</translation>
    </message>
    <message>
        <source>Length of the second side</source>
        <translation>Longitud del segundo lado</translation>
    </message>
    <message>
        <source>Let go of what is being done</source>
        <translation>Cancelar lo que se está haciendo</translation>
    </message>
    <message>
        <source>Level ground whose corners I know</source>
        <translation>Suelo llano cuyos vértices conozco</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light network</source>
        <translation>Red ligera</translation>
    </message>
    <message>
        <source>Light network (points, fast)</source>
        <translation>Red ligera (puntos, rápida)</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>List the selected images no longer; work is kept</source>
        <translation>Dejar de mostrar en la lista las imágenes seleccionadas; el trabajo se conserva</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Look in a folder for images that were moved</source>
        <translation>Buscar en una carpeta las imágenes que se movieron</translation>
    </message>
    <message>
        <source>Looking closer</source>
        <translation>Mirando más de cerca</translation>
    </message>
    <message>
        <source>Looking closer, ×{factor}</source>
        <translation>Mirando más de cerca, ×{factor}</translation>
    </message>
    <message>
        <source>Looking for missing files</source>
        <translation>Buscando archivos que faltan</translation>
    </message>
    <message>
        <source>Lowest score of a point</source>
        <translation>Puntuación mínima de un punto</translation>
    </message>
    <message>
        <source>Make “{area}” an area</source>
        <translation>Convertir «{area}» en área</translation>
    </message>
    <message>
        <source>Make “{area}” an ignored area</source>
        <translation>Convertir «{area}» en área ignorada</translation>
    </message>
    <message>
        <source>Mark an image as done once each of its people has a point.</source>
        <translation>Marque una imagen como terminada cuando cada una de sus personas tenga un punto.</translation>
    </message>
    <message>
        <source>Mark image as &amp;done</source>
        <translation>&amp;Marcar imagen como terminada</translation>
    </message>
    <message>
        <source>Marked as done: {done} of {all}.</source>
        <translation>Marcadas como terminadas: {done} de {all}.</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>the verb, on a button</comment>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measure the ground</source>
        <translation>Medir el suelo</translation>
    </message>
    <message>
        <source>Measure the ground…</source>
        <translation>Medir el suelo…</translation>
    </message>
    <message>
        <source>Memory did not suffice for {network} with tiles of {side} pixels.</source>
        <translation>La memoria no bastó para {network} con teselas de {side} píxeles.</translation>
    </message>
    <message>
        <source>Middle drag, Space + drag, drag beside points</source>
        <translation>Arrastrar con el botón central, Espacio + arrastrar, arrastrar fuera de los puntos</translation>
    </message>
    <message>
        <source>Missing and damaged ones</source>
        <translation>No encontradas y dañadas</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln point(s)</source>
        <translation>
            <numerusform>Mover %Ln punto</numerusform>
            <numerusform>Mover %Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a point, or all selected</source>
        <translation>Mover un punto, o todos los seleccionados</translation>
    </message>
    <message>
        <source>Move selected points</source>
        <translation>Mover los puntos seleccionados</translation>
    </message>
    <message>
        <source>Move the keyboard&apos;s cross</source>
        <translation>Mover la cruz del teclado</translation>
    </message>
    <message>
        <source>Move the photograph</source>
        <translation>Mover la fotografía</translation>
    </message>
    <message>
        <source>Moved by a person</source>
        <translation>Movido por una persona</translation>
    </message>
    <message>
        <source>Moved by {person}</source>
        <translation>Movido por {person}</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>Tarjeta gráfica NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Na&amp;vigator</source>
        <translation>Na&amp;vegador</translation>
    </message>
    <message>
        <source>Navigator: the whole photograph, and the part that is seen</source>
        <translation>Navegador: la fotografía entera y la parte que se ve</translation>
    </message>
    <message>
        <source>Ne&amp;xt cell</source>
        <translation>Ce&amp;lda siguiente</translation>
    </message>
    <message>
        <source>Ne&amp;xt overlay</source>
        <translation>Superposición s&amp;iguiente</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>New ones</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>New project {name}. Open images or drop them here to add them.</source>
        <translation>Nuevo proyecto {name}. Abra imágenes o suéltelas aquí para añadirlas.</translation>
    </message>
    <message>
        <source>No areas yet. Draw one to count its people apart, or to leave a part of the photograph out of the count.</source>
        <translation>Aún no hay áreas. Dibuje una para contar aparte a su gente o para excluir del recuento una parte de la fotografía.</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Ninguna imagen</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>No project is open yet.</source>
        <translation>Aún no hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln missing files is in {folder} or below it.</source>
        <translation>
            <numerusform>El %Ln archivo que falta no está en {folder} ni en sus subcarpetas.</numerusform>
            <numerusform>Ninguno de los %Ln archivos que faltan está en {folder} ni en sus subcarpetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Aún sin contar</translation>
    </message>
    <message numerus="yes">
        <source>Not marked as done: %Ln of them; training learns from their accepted cells alone.</source>
        <translation>
            <numerusform>Sin marcar como terminada: %Ln de ellas; el entrenamiento solo aprende de sus celdas aceptadas.</numerusform>
            <numerusform>Sin marcar como terminadas: %Ln de ellas; el entrenamiento solo aprende de sus celdas aceptadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Nothing to export yet: count an image or place points first.</source>
        <translation>Aún no hay nada que exportar: cuente primero una imagen o coloque puntos.</translation>
    </message>
    <message>
        <source>Nothing to report yet: count an image or place points first.</source>
        <translation>Aún no hay nada que informar: cuente primero una imagen o coloque puntos.</translation>
    </message>
    <message>
        <source>Nothing was done to this image yet.
Every step will be listed here.</source>
        <translation>Aún no se ha hecho nada en esta imagen.
Aquí aparecerá cada paso.</translation>
    </message>
    <message>
        <source>Of the others, training learns from the accepted cells of the review grid alone.</source>
        <translation>De las demás, el entrenamiento solo aprende de las celdas aceptadas de la cuadrícula de revisión.</translation>
    </message>
    <message>
        <source>Of the view only: the file and the counting stay as they are</source>
        <translation>Solo de la vista: el archivo y el recuento quedan como están</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <translation>Opacidad de la superposición</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>Abrir &amp;proyecto…</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>Abrir una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Open a folder of photographs</source>
        <translation>Abrir una carpeta de fotografías</translation>
    </message>
    <message>
        <source>Open a photograph: every head gets a point.
Put the points right, and the count is right.</source>
        <translation>Abra una fotografía: cada cabeza recibe un punto.
Corrija los puntos y el recuento será correcto.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Abrir un archivo de proyecto</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Abrir imágenes</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Open photographs</source>
        <translation>Abrir fotografías</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>Abrir la &amp;demostración</translation>
    </message>
    <message>
        <source>Open the drawn crowd that comes with the program</source>
        <translation>Abrir la multitud dibujada que viene con el programa</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abiertos recientemente</translation>
    </message>
    <message>
        <source>Opening images</source>
        <translation>Abriendo imágenes</translation>
    </message>
    <message>
        <source>Opening the project</source>
        <translation>Al abrir el proyecto</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>Abriendo {file}</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>a title over orders of a list</comment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Encima</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>Overlay over the photo, swiped, or beside</source>
        <translation>Superposición encima de la foto, en cortina o al lado</translation>
    </message>
    <message>
        <source>PDF for printing (*.pdf)</source>
        <translation>PDF para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
    <message>
        <source>Panel: {name}</source>
        <translation>Panel: {name}</translation>
    </message>
    <message>
        <source>People of the first pass, and of the second that looked closer</source>
        <translation>Personas de la primera pasada y de la segunda, que miró más de cerca</translation>
    </message>
    <message>
        <source>People per 100 × 100 pixels</source>
        <translation>Personas por 100 × 100 píxeles</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Fotografía</translation>
    </message>
    <message>
        <source>Photograph with overlay</source>
        <translation>Fotografía con superposición</translation>
    </message>
    <message>
        <source>Photograph with points</source>
        <translation>Fotografía con puntos</translation>
    </message>
    <message>
        <source>Place or select at the cross</source>
        <translation>Colocar o seleccionar en la cruz</translation>
    </message>
    <message>
        <source>Place the points of the image before in this one, but where there is one already</source>
        <translation>Colocar en esta imagen los puntos de la anterior, salvo donde ya haya uno</translation>
    </message>
    <message>
        <source>Placed by a person</source>
        <translation>Colocado por una persona</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation>Colocados a mano</translation>
    </message>
    <message>
        <source>Placed by {person}</source>
        <translation>Colocado por {person}</translation>
    </message>
    <message>
        <source>Point {number}</source>
        <translation>Punto {number}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Points: {found} found by the network, {placed} placed by hand, {moved} found, then moved, {confirmed} found, then confirmed</source>
        <translation>Puntos: {found} encontrados por la red, {placed} colocados a mano, {moved} encontrados y luego movidos, {confirmed} encontrados y luego confirmados</translation>
    </message>
    <message>
        <source>Predicted is what the network counted, and the range in which the true number lies with a probability of {percent} %; count is the corrected number: found − removed + added + in areas − ignored.</source>
        <translation>«Previsto» es lo que contó la red y el intervalo en que está el número real con una probabilidad del {percent} %; «recuento» es el número corregido: encontrados − eliminados + añadidos + en áreas − ignorados.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Put new points on the nearest head that the network sees</source>
        <translation>Poner los puntos nuevos en la cabeza más cercana que ve la red</translation>
    </message>
    <message>
        <source>Reading the distance labels</source>
        <translation>Leyendo las etiquetas de distancia</translation>
    </message>
    <message>
        <source>Reading the overlay</source>
        <translation>Al leer la superposición</translation>
    </message>
    <message>
        <source>Reading the photograph</source>
        <translation>Al leer la fotografía</translation>
    </message>
    <message>
        <source>Reading was stopped. Leave this image and come back to read it again.</source>
        <translation>Se detuvo la lectura. Pase a otra imagen y vuelva para leerla de nuevo.</translation>
    </message>
    <message>
        <source>Reading where the point comes from</source>
        <translation>Al leer de dónde viene el punto</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Leyendo {file}</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rehacer: {step}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>Remove a region: %Ln point(s)</source>
        <translation>
            <numerusform>Quitar una región: %Ln punto</numerusform>
            <numerusform>Quitar una región: %Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename “{before}” to “{after}”</source>
        <translation>Renombrar «{before}» como «{after}»</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Review &amp;grid</source>
        <translation>&amp;Cuadrícula de revisión</translation>
    </message>
    <message>
        <source>Review grid</source>
        <translation>Cuadrícula de revisión</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Clic derecho</translation>
    </message>
    <message>
        <source>S&amp;nap to heads</source>
        <translation>Ajustar a las &amp;cabezas</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Guardar una c&amp;opia…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saved a copy in {path}.</source>
        <translation>Copia guardada en {path}.</translation>
    </message>
    <message>
        <source>Saving a copy in {file}</source>
        <translation>Guardando una copia en {file}</translation>
    </message>
    <message>
        <source>Say how large the ground is: areas then tell people per square metre</source>
        <translation>Indicar el tamaño del suelo: así las áreas muestran personas por metro cuadrado</translation>
    </message>
    <message>
        <source>Say that the selected points are right</source>
        <translation>Indicar que los puntos seleccionados son correctos</translation>
    </message>
    <message>
        <source>Say that the work on the selected images is done</source>
        <translation>Indicar que el trabajo en las imágenes seleccionadas está terminado</translation>
    </message>
    <message>
        <source>Scale factor of the dense region</source>
        <translation>Factor de escala de la región densa</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>Umbral</translation>
    </message>
    <message numerus="yes">
        <source>Score from {share}%: %Ln point(s)</source>
        <translation>
            <numerusform>Umbral de {share} %: %Ln punto</numerusform>
            <numerusform>Umbral de {share} %: %Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Buscar teclas</translation>
    </message>
    <message>
        <source>Second to third corner</source>
        <translation>Del segundo al tercer vértice</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>Quitar la &amp;selección</translation>
    </message>
    <message>
        <source>Select by &amp;box</source>
        <translation>Seleccionar con &amp;rectángulo</translation>
    </message>
    <message>
        <source>Select by &amp;lasso</source>
        <translation>Seleccionar con &amp;lazo</translation>
    </message>
    <message>
        <source>Select every point</source>
        <translation>Seleccionar todos los puntos</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Select one point</source>
        <translation>Seleccionar un punto</translation>
    </message>
    <message>
        <source>Select or deselect one more</source>
        <translation>Añadir o quitar uno de la selección</translation>
    </message>
    <message>
        <source>Select points in a box</source>
        <translation>Seleccionar los puntos de un rectángulo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Mayús + arrastrar</translation>
    </message>
    <message>
        <source>Shift begins one inside another.</source>
        <translation>Mayús empieza una dentro de otra.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a title over what can be chosen to be shown</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show &amp;points</source>
        <translation>Mostrar &amp;puntos</translation>
    </message>
    <message>
        <source>Show each pixel as one of the screen</source>
        <translation>Mostrar cada píxel como uno de la pantalla</translation>
    </message>
    <message>
        <source>Show four corners of level ground, or a length, for people per square metre</source>
        <translation>Indicar cuatro vértices de suelo llano, o una longitud, para obtener personas por metro cuadrado</translation>
    </message>
    <message>
        <source>Show o&amp;verlay</source>
        <translation>Mostrar &amp;superposición</translation>
    </message>
    <message>
        <source>Show only images whose name holds</source>
        <translation>Mostrar solo las imágenes cuyo nombre contenga</translation>
    </message>
    <message>
        <source>Show or hide points; hold the key to hide them for a moment</source>
        <translation>Mostrar u ocultar los puntos; mantenga pulsada la tecla para ocultarlos un momento</translation>
    </message>
    <message>
        <source>Show or hide the overlay</source>
        <translation>Mostrar u ocultar la superposición</translation>
    </message>
    <message>
        <source>Show or hide this panel</source>
        <translation>Mostrar u ocultar este panel</translation>
    </message>
    <message>
        <source>Show the file&apos;s folder</source>
        <translation>Mostrar la carpeta del archivo</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Show the image before</source>
        <translation>Mostrar la imagen anterior</translation>
    </message>
    <message>
        <source>Show the next cell that nobody accepted</source>
        <translation>Mostrar la siguiente celda que nadie ha aceptado</translation>
    </message>
    <message>
        <source>Show the next image</source>
        <translation>Mostrar la imagen siguiente</translation>
    </message>
    <message>
        <source>Show the other overlay</source>
        <translation>Mostrar la otra superposición</translation>
    </message>
    <message>
        <source>Show the photograph as it is in the file</source>
        <translation>Mostrar la fotografía tal como está en el archivo</translation>
    </message>
    <message>
        <source>Show the whole photograph</source>
        <translation>Mostrar la fotografía entera</translation>
    </message>
    <message>
        <source>Show version and licences</source>
        <translation>Mostrar la versión y las licencias</translation>
    </message>
    <message>
        <source>Show what keys and mouse do</source>
        <translation>Mostrar qué hacen las teclas y el ratón</translation>
    </message>
    <message>
        <source>Show which part is seen, in the corner</source>
        <translation>Mostrar en la esquina qué parte se ve</translation>
    </message>
    <message>
        <source>Showing the image</source>
        <translation>Al mostrar la imagen</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of points</comment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of points</source>
        <translation>Tamaño de los puntos</translation>
    </message>
    <message>
        <source>Some people stand too close to be parted, and could not be counted apart: {reason}</source>
        <translation>Algunas personas están demasiado juntas para separarlas y no se pudieron contar aparte: {reason}</translation>
    </message>
    <message>
        <source>Something went wrong that the program did not expect ({kind}). The log tells more.</source>
        <translation>Ha ocurrido un error que el programa no esperaba ({kind}). El registro contiene más detalles.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Start x</source>
        <translation>x inicial</translation>
    </message>
    <message>
        <source>Start y</source>
        <translation>y inicial</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Steps done to this image</source>
        <translation>Pasos hechos en esta imagen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop what is being counted</source>
        <translation>Detener lo que se está contando</translation>
    </message>
    <message>
        <source>Stop what is being done</source>
        <translation>Detener lo que se está haciendo</translation>
    </message>
    <message>
        <source>Straight from above, with a length I know</source>
        <translation>Vista cenital, con una longitud que conozco</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Take the region away: its people are the first pass&apos; again (Delete)</source>
        <translation>Quitar la región: sus personas vuelven a ser las de la primera pasada (Supr)</translation>
    </message>
    <message>
        <source>The area is too small. Draw it larger.</source>
        <translation>El área es demasiado pequeña. Dibújela más grande.</translation>
    </message>
    <message>
        <source>The area reaches the horizon, where a pixel has no size on the ground.</source>
        <translation>El área llega al horizonte, donde un píxel no tiene tamaño en el suelo.</translation>
    </message>
    <message>
        <source>The class of distance that AutoScale gives each place</source>
        <translation>La clase de distancia que AutoScale da a cada lugar</translation>
    </message>
    <message>
        <source>The counting process ended unexpectedly; counted again on smaller tiles.</source>
        <translation>El proceso de recuento terminó de forma inesperada; se volvió a contar con teselas más pequeñas.</translation>
    </message>
    <message>
        <source>The counting process ended unexpectedly; counted again on the processor.</source>
        <translation>El proceso de recuento terminó de forma inesperada; se volvió a contar en el procesador.</translation>
    </message>
    <message>
        <source>The counting process ended unexpectedly; counted again with UEPNet.</source>
        <translation>El proceso de recuento terminó de forma inesperada; se volvió a contar con UEPNet.</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>El más rápido disponible</translation>
    </message>
    <message>
        <source>The ground is not measured: no square metres.</source>
        <translation>El suelo no está medido: no hay metros cuadrados.</translation>
    </message>
    <message>
        <source>The horizon runs between the four ground points. Name them in one order, all the way round.</source>
        <translation>El horizonte pasa entre los cuatro puntos del suelo. Indíquelos en un solo orden, siguiendo todo el contorno.</translation>
    </message>
    <message>
        <source>The image as it came</source>
        <translation>La imagen tal como llegó</translation>
    </message>
    <message>
        <source>The image cannot be read now; its counts are those that were kept.</source>
        <translation>La imagen no se puede leer ahora; sus recuentos son los guardados.</translation>
    </message>
    <message>
        <source>The image or its count is another one meanwhile: the region was let go.</source>
        <translation>Entretanto, la imagen o su recuento han cambiado: se ha descartado la región.</translation>
    </message>
    <message>
        <source>The memory did not suffice; counted again on smaller tiles.</source>
        <translation>La memoria no bastó; se volvió a contar con teselas más pequeñas.</translation>
    </message>
    <message>
        <source>The memory did not suffice; counted again on the processor.</source>
        <translation>La memoria no bastó; se volvió a contar en el procesador.</translation>
    </message>
    <message>
        <source>The memory did not suffice; counted again with UEPNet.</source>
        <translation>La memoria no bastó; se volvió a contar con UEPNet.</translation>
    </message>
    <message>
        <source>The missing file is not in {folder} or below it.</source>
        <translation>El archivo que falta no está en {folder} ni en sus subcarpetas.</translation>
    </message>
    <message>
        <source>The network said {count} ({low} – {high})</source>
        <translation>La red contó {count} ({low} – {high})</translation>
    </message>
    <message>
        <source>The network&apos;s points stand from this score on; yours stand in any case</source>
        <translation>Los puntos de la red valen a partir de esta puntuación; los suyos valen siempre</translation>
    </message>
    <message>
        <source>The one image with a count</source>
        <translation>La única imagen con recuento</translation>
    </message>
    <message>
        <source>The others are left out, as this layout cannot say that nobody checked them.</source>
        <translation>Las demás se omiten, porque este formato no puede indicar que nadie las revisó.</translation>
    </message>
    <message>
        <source>The outline crosses itself. Move a corner so that it does not.</source>
        <translation>El contorno se cruza a sí mismo. Mueva un vértice para que no lo haga.</translation>
    </message>
    <message>
        <source>The overlay lies over the whole photograph</source>
        <translation>La superposición cubre toda la fotografía</translation>
    </message>
    <message>
        <source>The photograph alone</source>
        <translation>Solo la fotografía</translation>
    </message>
    <message>
        <source>The photograph at the left, the same place with its overlay at the right</source>
        <translation>La fotografía a la izquierda y el mismo lugar con su superposición a la derecha</translation>
    </message>
    <message>
        <source>The program speaks it from its next start on.</source>
        <translation>El programa usará este idioma a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>The scale bar is shorter than a pixel. Draw it from one end to the other.</source>
        <translation>La barra de escala mide menos de un píxel. Dibújela de un extremo al otro.</translation>
    </message>
    <message>
        <source>The scale bar needs a length of more than 0 metres.</source>
        <translation>La barra de escala necesita una longitud de más de 0 metros.</translation>
    </message>
    <message>
        <source>The shown image</source>
        <translation>La imagen mostrada</translation>
    </message>
    <message>
        <source>There is an overlay once the image is counted.</source>
        <translation>Habrá una superposición cuando se haya contado la imagen.</translation>
    </message>
    <message>
        <source>There is no image before this one to copy points from.</source>
        <translation>No hay ninguna imagen anterior de la que copiar puntos.</translation>
    </message>
    <message>
        <source>There is no such file. Right-click to look for it elsewhere.</source>
        <translation>Ese archivo no existe. Haga clic derecho para buscarlo en otro lugar.</translation>
    </message>
    <message>
        <source>This count has no points. Count with AutoScale to work on its dense regions.</source>
        <translation>Este recuento no tiene puntos. Cuente con AutoScale para trabajar en sus regiones densas.</translation>
    </message>
    <message>
        <source>This folder is not empty. Choose another name, so that nothing is replaced.</source>
        <translation>Esta carpeta no está vacía. Elija otro nombre, para que no se sustituya nada.</translation>
    </message>
    <message>
        <source>This overlay is not kept for this image. Count it again to see it.</source>
        <translation>Esta superposición no se ha guardado para esta imagen. Vuelva a contarla para verla.</translation>
    </message>
    <message>
        <source>This photograph cannot be shown.</source>
        <translation>No se puede mostrar esta fotografía.</translation>
    </message>
    <message>
        <source>Three of the four ground points lie in a line in the image. Choose others.</source>
        <translation>Tres de los cuatro puntos del suelo están alineados en la imagen. Elija otros.</translation>
    </message>
    <message>
        <source>Three of the four ground points lie in a line on the ground. Choose others.</source>
        <translation>Tres de los cuatro puntos del suelo están alineados en el suelo. Elija otros.</translation>
    </message>
    <message>
        <source>To choose weights by</source>
        <translation>Para elegir los pesos</translation>
    </message>
    <message>
        <source>To learn from</source>
        <translation>Para aprender</translation>
    </message>
    <message>
        <source>To test with</source>
        <translation>Para probar</translation>
    </message>
    <message>
        <source>To the right, dark places are lightened</source>
        <translation>Hacia la derecha se aclaran los lugares oscuros</translation>
    </message>
    <message>
        <source>To x</source>
        <translation>Hasta x</translation>
    </message>
    <message>
        <source>To y</source>
        <translation>Hasta y</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Two places on the photograph and how far they are apart on the ground.</source>
        <translation>Dos lugares de la fotografía y la distancia que los separa en el suelo.</translation>
    </message>
    <message>
        <source>Type part of a name to list only the images that have it</source>
        <translation>Escriba parte de un nombre para ver solo las imágenes que lo contienen</translation>
    </message>
    <message>
        <source>UEPNet (count only)</source>
        <translation>UEPNet (solo recuento)</translation>
    </message>
    <message>
        <source>UEPNet answered: {reason}</source>
        <translation>Respondió UEPNet: {reason}</translation>
    </message>
    <message>
        <source>UEPNet has not counted this image yet. Ask it: your points stay.</source>
        <translation>UEPNet aún no ha contado esta imagen. Pregúntele: sus puntos se conservan.</translation>
    </message>
    <message>
        <source>UEPNet less points</source>
        <translation>UEPNet − puntos</translation>
    </message>
    <message>
        <source>UEPNet makes no distance labels; choose the density.</source>
        <translation>UEPNet no produce etiquetas de distancia; elija la densidad.</translation>
    </message>
    <message>
        <source>UEPNet {people}</source>
        <translation>UEPNet {people}</translation>
    </message>
    <message>
        <source>UEPNet − points, per {side} × {side} pixels</source>
        <translation>UEPNet − puntos, por {side} × {side} píxeles</translation>
    </message>
    <message>
        <source>UEPNet&apos;s counts</source>
        <translation>Recuentos de UEPNet</translation>
    </message>
    <message>
        <source>UEPNet: people per {side} × {side} pixels</source>
        <translation>UEPNet: personas por {side} × {side} píxeles</translation>
    </message>
    <message>
        <source>Under the MIT licence. Qt and PySide6 are under the LGPL 3; docs/licences.md names the licences of all parts.</source>
        <translation>Con licencia MIT. Qt y PySide6 tienen la licencia LGPL 3; docs/licences.md indica las licencias de todas las partes.</translation>
    </message>
    <message>
        <source>Under the cursor: how far the network sees the nearest head, its expected distance label (0 to 10), people per 100 × 100 pixels, and UEPNet&apos;s people per patch</source>
        <translation>Bajo el cursor: a qué distancia ve la red la cabeza más cercana, su etiqueta de distancia esperada (de 0 a 10), personas por 100 × 100 píxeles y personas de UEPNet por parche</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Deshacer: {step}</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Restablecer tecla</translation>
    </message>
    <message>
        <source>View</source>
        <comment>what is seen and how, over its panel</comment>
        <translation>Vista</translation>
    </message>
    <message numerus="yes">
        <source>Waiting, %Ln image(s) before it</source>
        <translation>
            <numerusform>En espera, %Ln imagen antes</numerusform>
            <numerusform>En espera, %Ln imágenes antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Weights {name}</source>
        <translation>Pesos {name}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What shall be done?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>What the first pass saw is not kept for this count, so its dense regions cannot change. Count the image again.</source>
        <translation>Lo que vio la primera pasada no se conserva para este recuento, así que sus regiones densas no se pueden cambiar. Vuelva a contar la imagen.</translation>
    </message>
    <message>
        <source>What the first pass saw is still being read. Change the region in a moment.</source>
        <translation>Todavía se está leyendo lo que vio la primera pasada. Cambie la región dentro de un momento.</translation>
    </message>
    <message>
        <source>What this program trains on: the images and one dataset.json with points and what was verified.</source>
        <translation>Con lo que se entrena este programa: las imágenes y un dataset.json con los puntos y lo que se verificó.</translation>
    </message>
    <message>
        <source>What was taken out is of another project. Open that one, and then its files again.</source>
        <translation>Lo que se quitó es de otro proyecto. Abra ese proyecto y después sus archivos de nuevo.</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message numerus="yes">
        <source>Where %Ln missing files are looked for</source>
        <translation>
            <numerusform>Dónde buscar el %Ln archivo que falta</numerusform>
            <numerusform>Dónde buscar los %Ln archivos que faltan</numerusform>
        </translation>
    </message>
    <message>
        <source>Where UEPNet counts more people than points stand, and where fewer</source>
        <translation>Dónde cuenta UEPNet más personas que puntos hay, y dónde menos</translation>
    </message>
    <message>
        <source>Where the missing file is looked for</source>
        <translation>Dónde buscar el archivo que falta</translation>
    </message>
    <message>
        <source>Where the new folder shall lie</source>
        <translation>Dónde crear la carpeta nueva</translation>
    </message>
    <message>
        <source>Which images are listed, and in which order</source>
        <translation>Qué imágenes se muestran en la lista y en qué orden</translation>
    </message>
    <message>
        <source>Who answers for a point: the network, or you</source>
        <translation>Quién responde de un punto: la red o usted</translation>
    </message>
    <message>
        <source>Without a count: {names}.</source>
        <translation>Sin recuento: {names}.</translation>
    </message>
    <message>
        <source>Write a copy of the project; work goes on here</source>
        <translation>Escribir una copia del proyecto; el trabajo sigue aquí</translation>
    </message>
    <message>
        <source>Write points as a data set that training reads</source>
        <translation>Escribir los puntos como un conjunto de datos que lee el entrenamiento</translation>
    </message>
    <message>
        <source>Write the corrected counts as a page, a PDF or a table</source>
        <translation>Escribir los recuentos corregidos como página, PDF o tabla</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Escribiendo {name}</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {path}: %Ln image(s).</source>
        <translation>
            <numerusform>Se escribió {path}: %Ln imagen.</numerusform>
            <numerusform>Se escribió {path}: %Ln imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>You say that nobody is here</source>
        <translation>Usted dice que aquí no hay nadie</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Zoom en el cursor</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message numerus="yes">
        <source>added</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>añadida</numerusform>
            <numerusform>añadidas</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <comment>over a column</comment>
        <translation>añadidos</translation>
    </message>
    <message>
        <source>area</source>
        <comment>over a column</comment>
        <translation>área</translation>
    </message>
    <message>
        <source>count</source>
        <comment>over a column</comment>
        <translation>recuento</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>contada</translation>
    </message>
    <message numerus="yes">
        <source>counted in areas</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>contada en áreas</numerusform>
            <numerusform>contadas en áreas</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>counts.csv and areas.csv, a line for each image and each area, and the same as counts.json.</source>
        <translation>counts.csv y areas.csv, con una línea por cada imagen y cada área, y lo mismo en counts.json.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>density {density}</source>
        <translation>densidad {density}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>done</source>
        <comment>over a column</comment>
        <translation>terminada</translation>
    </message>
    <message numerus="yes">
        <source>found</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>encontrada</numerusform>
            <numerusform>encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>found</source>
        <comment>over a column</comment>
        <translation>encontrados</translation>
    </message>
    <message>
        <source>found by the network</source>
        <translation>encontrados por la red</translation>
    </message>
    <message>
        <source>found, then confirmed</source>
        <translation>encontrados y luego confirmados</translation>
    </message>
    <message>
        <source>found, then moved</source>
        <translation>encontrados y luego movidos</translation>
    </message>
    <message>
        <source>ignored</source>
        <comment>an area</comment>
        <translation>ignorada</translation>
    </message>
    <message numerus="yes">
        <source>ignored</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>ignorada</numerusform>
            <numerusform>ignoradas</numerusform>
        </translation>
    </message>
    <message>
        <source>ignored</source>
        <comment>over a column</comment>
        <translation>ignorados</translation>
    </message>
    <message>
        <source>image</source>
        <comment>over a column</comment>
        <translation>imagen</translation>
    </message>
    <message>
        <source>in areas</source>
        <comment>over a column</comment>
        <translation>en áreas</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>it is empty</source>
        <comment>why a project is damaged, in brackets</comment>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>etiqueta {label}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>no encontrada</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>no head near</source>
        <translation>ninguna cabeza cerca</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>aún sin contar</translation>
    </message>
    <message>
        <source>or drop images and folders here</source>
        <translation>o suelte aquí imágenes y carpetas</translation>
    </message>
    <message>
        <source>people</source>
        <comment>after the sum</comment>
        <translation>personas</translation>
    </message>
    <message>
        <source>people</source>
        <comment>over a column</comment>
        <translation>personas</translation>
    </message>
    <message>
        <source>people per m²</source>
        <comment>over a column</comment>
        <translation>personas por m²</translation>
    </message>
    <message>
        <source>person</source>
        <comment>after the sum</comment>
        <translation>persona</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>colocados a mano</translation>
    </message>
    <message>
        <source>predicted</source>
        <comment>over a column</comment>
        <translation>previsto</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>procesador</translation>
    </message>
    <message numerus="yes">
        <source>removed</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>quitada</numerusform>
            <numerusform>quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>removed</source>
        <comment>over a column</comment>
        <translation>eliminados</translation>
    </message>
    <message>
        <source>the network said {count} ({low} – {high})</source>
        <translation>la red contó {count} ({low} – {high})</translation>
    </message>
    <message>
        <source>under {distance} px</source>
        <translation>menos de {distance} px</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{area} m² of ground</source>
        <translation>{area} m² de suelo</translation>
    </message>
    <message>
        <source>{area}, left out</source>
        <translation>{area}, excluida</translation>
    </message>
    <message>
        <source>{area}: {people}</source>
        <translation>{area}: {people}</translation>
    </message>
    <message>
        <source>{counted} of {images} counted</source>
        <translation>{counted} de {images} contadas</translation>
    </message>
    <message numerus="yes">
        <source>{count} = %Ln found</source>
        <translation>
            <numerusform>{count} = %Ln encontrada</numerusform>
            <numerusform>{count} = %Ln encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>{density} per m²</source>
        <translation>{density} por m²</translation>
    </message>
    <message>
        <source>{distance} px and more</source>
        <translation>{distance} px o más</translation>
    </message>
    <message>
        <source>{distance} px from a head</source>
        <translation>a {distance} px de una cabeza</translation>
    </message>
    <message>
        <source>{doing} failed unexpectedly ({kind}: {error}). The log tells more.</source>
        <translation>{doing}: error inesperado ({kind}: {error}). El registro contiene más detalles.</translation>
    </message>
    <message>
        <source>{doing}: cannot be used ({reason}). Check that the place can be written to.</source>
        <translation>{doing}: no se puede usar ({reason}). Compruebe que se puede escribir en ese lugar.</translation>
    </message>
    <message>
        <source>{doing}: not enough memory. Close other programs, or use a smaller image.</source>
        <translation>{doing}: no hay memoria suficiente. Cierre otros programas o use una imagen más pequeña.</translation>
    </message>
    <message>
        <source>{doing}: {place} cannot be used ({reason}). Check that the place can be written to.</source>
        <translation>{doing}: no se puede usar {place} ({reason}). Compruebe que se puede escribir en ese lugar.</translation>
    </message>
    <message>
        <source>{file} is open already.</source>
        <translation>{file} ya está abierto.</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, página {page}</translation>
    </message>
    <message>
        <source>{file}: the counting process ended unexpectedly, perhaps for want of memory. It was started again and counts on smaller tiles.</source>
        <translation>{file}: el proceso de recuento terminó de forma inesperada, quizá por falta de memoria. Se ha reiniciado y cuenta con teselas más pequeñas.</translation>
    </message>
    <message>
        <source>{file}: the counting process ended unexpectedly, perhaps for want of memory. It was started again and counts on the processor.</source>
        <translation>{file}: el proceso de recuento terminó de forma inesperada, quizá por falta de memoria. Se ha reiniciado y cuenta en el procesador.</translation>
    </message>
    <message>
        <source>{file}: the counting process ended unexpectedly, perhaps for want of memory. It was started again and counts with UEPNet.</source>
        <translation>{file}: el proceso de recuento terminó de forma inesperada, quizá por falta de memoria. Se ha reiniciado y cuenta con UEPNet.</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({reason}). Make room, or choose another folder.</source>
        <translation>{folder}: no se puede escribir ({reason}). Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{folder}: nothing to export: count or edit at least one of the images first.</source>
        <translation>{folder}: no hay nada que exportar: cuente o edite primero al menos una de las imágenes.</translation>
    </message>
    <message>
        <source>{folder}: nothing to export: this layout has points alone, so only images are written that are marked as done and have no people counted without points. None is so.</source>
        <translation>{folder}: no hay nada que exportar: este formato solo tiene puntos, así que únicamente se escriben las imágenes marcadas como terminadas y sin personas contadas sin punto. Ninguna lo está.</translation>
    </message>
    <message>
        <source>{folder}: this folder is not empty. Choose a new one, so that nothing is replaced.</source>
        <translation>{folder}: esta carpeta no está vacía. Elija una nueva, para que no se sustituya nada.</translation>
    </message>
    <message>
        <source>{key} cannot be chosen: it goes to the next control.</source>
        <translation>No se puede elegir {key}: pasa al control siguiente.</translation>
    </message>
    <message>
        <source>{key} cannot be chosen: it lets go of what is being done.</source>
        <translation>No se puede elegir {key}: cancela lo que se está haciendo.</translation>
    </message>
    <message>
        <source>{key} cannot be chosen: it moves the keyboard&apos;s cross.</source>
        <translation>No se puede elegir {key}: mueve la cruz del teclado.</translation>
    </message>
    <message>
        <source>{key} cannot be chosen: it moves the photograph.</source>
        <translation>No se puede elegir {key}: mueve la fotografía.</translation>
    </message>
    <message>
        <source>{key} cannot be chosen: it places a point at the keyboard&apos;s cross.</source>
        <translation>No se puede elegir {key}: coloca un punto en la cruz del teclado.</translation>
    </message>
    <message>
        <source>{key} was the key of “{action}”; it has no key now.</source>
        <translation>{key} era la tecla de «{action}», que ahora no tiene ninguna.</translation>
    </message>
    <message>
        <source>{key} was the key of “{action}”; it still has {keys}.</source>
        <translation>{key} era la tecla de «{action}», que aún tiene {keys}.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{name} has no points that are not here already.</source>
        <translation>{name} no tiene puntos que no estén ya aquí.</translation>
    </message>
    <message>
        <source>{name} has {its_width} × {its_height} pixels and this image {width} × {height}: its points would not fit.</source>
        <translation>{name} tiene {its_width} × {its_height} píxeles y esta imagen {width} × {height}: sus puntos no encajarían.</translation>
    </message>
    <message>
        <source>{name} is no longer marked as done: the network changed its points. Look them through, then mark it again.</source>
        <translation>{name} ya no está marcada como terminada: la red cambió sus puntos. Revíselos y vuelva a marcarla.</translation>
    </message>
    <message>
        <source>{name} taken out of the project. The file and the work on it are kept.</source>
        <translation>{name} se ha quitado del proyecto. El archivo y el trabajo hecho en él se conservan.</translation>
    </message>
    <message>
        <source>{name}-copy</source>
        <translation>{name}-copia</translation>
    </message>
    <message>
        <source>{next} shows the next cell, Space accepts it and goes on. {grid} ends.</source>
        <translation>{next} muestra la celda siguiente, Espacio la acepta y continúa. {grid} termina.</translation>
    </message>
    <message>
        <source>{path}, {width} × {height} pixels.</source>
        <translation>{path}, {width} × {height} píxeles.</translation>
    </message>
    <message>
        <source>{path}: another program is using the project. Close it there, then do it again.</source>
        <translation>{path}: otro programa está usando el proyecto. Ciérrelo allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}). Choose another place.</source>
        <translation>{path}: no se puede escribir ({reason}). Elija otro lugar.</translation>
    </message>
    <message>
        <source>{path}: expected a name that ends in {suffixes}.</source>
        <translation>{path}: el nombre debe terminar en {suffixes}.</translation>
    </message>
    <message>
        <source>{path}: made by a newer CrowdCount (project version {version}; this program knows {known}). Update CrowdCount to open it; the file is left as it is.</source>
        <translation>{path}: hecho con un CrowdCount más reciente (versión de proyecto {version}; este programa conoce la {known}). Actualice CrowdCount para abrirlo; el archivo queda como está.</translation>
    </message>
    <message>
        <source>{path}: no images in this folder (looked for {kinds}).</source>
        <translation>{path}: no hay imágenes en esta carpeta (se buscó {kinds}).</translation>
    </message>
    <message>
        <source>{path}: no process could be started to count it ({reason}). Close other programs.</source>
        <translation>{path}: no se pudo iniciar ningún proceso para contarla ({reason}). Cierre otros programas.</translation>
    </message>
    <message>
        <source>{path}: not a CrowdCount project, or damaged. Choose a file that CrowdCount made.</source>
        <translation>{path}: no es un proyecto de CrowdCount o está dañado. Elija un archivo hecho con CrowdCount.</translation>
    </message>
    <message>
        <source>{path}: not a CrowdCount project. Choose a file that CrowdCount made.</source>
        <translation>{path}: no es un proyecto de CrowdCount. Elija un archivo hecho con CrowdCount.</translation>
    </message>
    <message>
        <source>{path}: nothing to report: none of its images is counted or edited yet.</source>
        <translation>{path}: nada que informar: ninguna de sus imágenes está contada ni editada todavía.</translation>
    </message>
    <message>
        <source>{path}: the counting process ended each time, even on the smallest tiles. Close other programs, or count a smaller image.</source>
        <translation>{path}: el proceso de recuento terminó todas las veces, incluso con las teselas más pequeñas. Cierre otros programas o cuente una imagen más pequeña.</translation>
    </message>
    <message>
        <source>{path}: the disk is full, so this could not be kept; all before it is. Make room, then do it again.</source>
        <translation>{path}: el disco está lleno, así que esto no se pudo guardar; todo lo anterior, sí. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{path}: the file cannot be read ({reason}). Copy it again.</source>
        <translation>{path}: no se puede leer el archivo ({reason}). Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>{path}: the file has {pages} pages, and page {page} is wanted. It is another file than when it was opened.</source>
        <translation>{path}: el archivo tiene {pages} páginas y se pide la página {page}. No es el mismo archivo que al abrirlo.</translation>
    </message>
    <message>
        <source>{path}: the file has {width} × {height} pixels, and had {old_width} × {old_height} when it was opened. Its points may not fit.</source>
        <translation>{path}: el archivo tiene {width} × {height} píxeles y tenía {old_width} × {old_height} cuando se abrió. Puede que sus puntos no encajen.</translation>
    </message>
    <message>
        <source>{path}: the file is another one than when it was opened ({width_then} × {height_then} pixels then, {width_now} × {height_now} now). Put the old one back, or open the new one under another name.</source>
        <translation>{path}: el archivo no es el mismo que cuando se abrió ({width_then} × {height_then} píxeles entonces, {width_now} × {height_now} ahora). Vuelva a poner el antiguo o abra el nuevo con otro nombre.</translation>
    </message>
    <message>
        <source>{path}: the file is another one than when it was opened. If it shows another picture, put the old one back, or look its points through.</source>
        <translation>{path}: el archivo es otro que cuando se abrió. Si muestra otra imagen, vuelva a poner la anterior o revise sus puntos.</translation>
    </message>
    <message>
        <source>{path}: the image is damaged or cut short ({reason}). Copy it again from where it came.</source>
        <translation>{path}: la imagen está dañada o incompleta ({reason}). Vuelva a copiarla desde su origen.</translation>
    </message>
    <message>
        <source>{path}: the image is gone. Bring it back, or leave it out of the export.</source>
        <translation>{path}: la imagen ha desaparecido. Recupérela o exclúyala de la exportación.</translation>
    </message>
    <message>
        <source>{path}: the name of the file, or of its folder, holds bytes that are no text. Rename it.</source>
        <translation>{path}: el nombre del archivo, o el de su carpeta, contiene bytes que no son texto. Cámbielo.</translation>
    </message>
    <message>
        <source>{path}: the project cannot be read or written ({error}). Check that its drive is there and has room, then do it again.</source>
        <translation>{path}: no se puede leer o escribir el proyecto ({error}). Compruebe que su unidad está conectada y tiene espacio, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{path}: the project is damaged ({detail}). It is left as it is: open a copy or a backup of it, or move it away and start a new project.</source>
        <translation>{path}: el proyecto está dañado ({detail}). Queda como está: abra una copia o una copia de seguridad, o muévalo a otro lugar y empiece un proyecto nuevo.</translation>
    </message>
    <message>
        <source>{path}: the project may not be written, so edits could not be kept. Give yourself the right to write the file and its folder, or copy the project with its images to a folder of your own.</source>
        <translation>{path}: no hay permiso para escribir el proyecto, así que las ediciones no se podrían guardar. Concédase permiso para escribir el archivo y su carpeta, o copie el proyecto con sus imágenes a una carpeta propia.</translation>
    </message>
    <message>
        <source>{path}: the settings could not be read ({reason}); the usual ones are used.</source>
        <translation>{path}: no se pudieron leer las preferencias ({reason}); se usan las predeterminadas.</translation>
    </message>
    <message>
        <source>{path}: the settings could not be saved ({reason}). They last until you quit.</source>
        <translation>{path}: no se pudieron guardar las preferencias ({reason}). Valen hasta que salga del programa.</translation>
    </message>
    <message>
        <source>{path}: there is no such file. Check the name, or where it was moved to.</source>
        <translation>{path}: ese archivo no existe. Compruebe el nombre o adónde se movió.</translation>
    </message>
    <message>
        <source>{path}: this file cannot be read ({reason}).</source>
        <translation>{path}: no se puede leer este archivo ({reason}).</translation>
    </message>
    <message>
        <source>{path}: this file exists. Open it, or choose another name.</source>
        <translation>{path}: este archivo ya existe. Ábralo o elija otro nombre.</translation>
    </message>
    <message>
        <source>{path}: this file may not be read. Give yourself the right to read it.</source>
        <translation>{path}: no hay permiso para leer este archivo. Concédase el permiso de lectura.</translation>
    </message>
    <message>
        <source>{path}: this folder cannot be read ({reason}).</source>
        <translation>{path}: no se puede leer esta carpeta ({reason}).</translation>
    </message>
    <message>
        <source>{path}: this is a folder. Name an image file inside it.</source>
        <translation>{path}: es una carpeta. Indique un archivo de imagen dentro de ella.</translation>
    </message>
    <message>
        <source>{path}: this is not a file. Choose a project file (*.crowd).</source>
        <translation>{path}: esto no es un archivo. Elija un archivo de proyecto (*.crowd).</translation>
    </message>
    <message>
        <source>{path}: this is not an image that can be read (expected JPEG, PNG, WebP, HEIC, TIFF, BMP or GIF). Save it as one of these.</source>
        <translation>{path}: no es una imagen que se pueda leer (se espera JPEG, PNG, WebP, HEIC, TIFF, BMP o GIF). Guárdela en uno de estos formatos.</translation>
    </message>
    <message>
        <source>{path}: this is the open project itself. Choose another name for the copy.</source>
        <translation>{path}: este es el propio proyecto abierto. Elija otro nombre para la copia.</translation>
    </message>
    <message>
        <source>{path}: {width} x {height} pixels is more than this program reads ({limit} megapixels). Cut the image into parts and count each.</source>
        <translation>{path}: {width} x {height} píxeles es más de lo que lee este programa ({limit} megapíxeles). Divida la imagen en partes y cuente cada una.</translation>
    </message>
    <message>
        <source>{people} counted</source>
        <translation>{people} contadas</translation>
    </message>
    <message numerus="yes">
        <source>{people} people in %Ln image(s)</source>
        <translation>
            <numerusform>{people} personas en %Ln imagen</numerusform>
            <numerusform>{people} personas en %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem} Until then, points are kept in {path}, for now.</source>
        <translation>{problem} Hasta entonces, los puntos se guardan provisionalmente en {path}.</translation>
    </message>
    <message>
        <source>{project}: already open in another program. Close it there first.</source>
        <translation>{project}: ya está abierto en otro programa. Ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>{project}: already open in process {pid} on {computer}, since {moment}. Close it there first.</source>
        <translation>{project}: ya está abierto en el proceso {pid} de {computer}, desde {moment}. Ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>{project}: already open in this program. Close it there first.</source>
        <translation>{project}: ya está abierto en este programa. Ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>{project}: open in process {pid} on {computer}, since {moment}. Close it there first; if that computer is off or has lost it, delete {lock} and open the project again.</source>
        <translation>{project}: abierto en el proceso {pid} de {computer}, desde {moment}. Ciérrelo allí primero; si ese equipo está apagado o ha perdido el proyecto, elimine {lock} y vuelva a abrir el proyecto.</translation>
    </message>
    <message>
        <source>{project}: the folder cannot be written ({reason}), so edits could not be kept. Copy the project with its images to a folder of your own, or make room or give yourself the right to write there, and open it again.</source>
        <translation>{project}: no se puede escribir en la carpeta ({reason}), así que las ediciones no se podrían guardar. Copie el proyecto con sus imágenes a una carpeta propia, o libere espacio o concédase permiso para escribir allí, y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>{share} % likely between {low} and {high}</source>
        <translation>Probable ({share} %): entre {low} y {high}</translation>
    </message>
    <message>
        <source>{share} % of the image</source>
        <translation>{share} % de la imagen</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share} %</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln image(s) shown</source>
        <translation>
            <numerusform>{shown} de %Ln imagen mostrada</numerusform>
            <numerusform>{shown} de %Ln imágenes mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {more} more</source>
        <translation>{some} y {more} más</translation>
    </message>
    <message>
        <source>{step}, undone</source>
        <translation>{step}, deshecho</translation>
    </message>
    <message>
        <source>{title}: from {low} to {high}</source>
        <translation>{title}: de {low} a {high}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
    <message numerus="yes">
        <source>− %Ln removed</source>
        <translation>
            <numerusform>− %Ln quitada</numerusform>
            <numerusform>− %Ln quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>− {people} ignored</source>
        <translation>− {people} ignoradas</translation>
    </message>
</context>
</TS>
