<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>Added {client} from the list</source>
        <translation>Cliente agregado de la lista: {client}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>Almost the same name.</source>
        <translation>Casi el mismo nombre.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>Another birthday.</source>
        <translation>Otra fecha de nacimiento.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>Another e-mail.</source>
        <translation>Otro correo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>Another name.</source>
        <translation>Otro nombre.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>Another phone.</source>
        <translation>Otro teléfono.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>Brought in a list: {new} new, {merged} merged, {known} known, {doubtful} doubtful, {rejected} rejected</source>
        <translation>Lista importada: {new} {new:nuevo|nuevos}, {merged} {merged:unido|unidos}, {known} {known:conocido|conocidos}, {doubtful} {doubtful:dudoso|dudosos}, {rejected} {rejected:rechazado|rechazados}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>It has more fields than there are columns.</source>
        <translation>Tiene más campos que columnas.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>It has sessions left but does not say what they were paid with: add a column with it.</source>
        <translation>Le quedan sesiones, pero no dice cuánto se pagó por ellas: agregue una columna con eso.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>It waits for a decision since an earlier list.</source>
        <translation>Espera una decisión desde una lista anterior.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>Left out line {line} of the list</source>
        <translation>Línea {line} de la lista omitida</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>Line {line}, {name}: {why}</source>
        <translation>Línea {line}, {name}: {why}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>Merged the row into {client}</source>
        <translation>Fila unida a {client}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>Only one of these columns can hold that: {columns}. Choose another for the rest.</source>
        <translation>Solo una de estas columnas puede tener eso: {columns}. Elija otra cosa para las demás.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>Rows that wait in the window for a decision: {count}</source>
        <translation>Filas que esperan una decisión en la ventana: {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>Say which column holds the names: a first name, a last name, or the whole name.</source>
        <translation>Diga qué columna tiene los nombres: nombre, apellido o nombre completo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>That row was decided meanwhile.</source>
        <translation>Mientras tanto, alguien ya decidió esa fila.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>The same birthday.</source>
        <translation>La misma fecha de nacimiento.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>The same e-mail.</source>
        <translation>El mismo correo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>The same name.</source>
        <translation>El mismo nombre.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>The same phone.</source>
        <translation>El mismo teléfono.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>There is nobody in {file} who is not known already.</source>
        <translation>En {file} no hay nadie que no se conozca ya.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>There is nobody to bring in</source>
        <translation>No hay a quién importar</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>There is nobody to merge this row into. Add the client, or leave the row out.</source>
        <translation>No hay con quién unir esta fila. Agregue al cliente u omita la fila.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>Today is closed already: what clients have left can be opened again tomorrow.</source>
        <translation>El día de hoy ya está cerrado: los saldos de clientes se pueden abrir de nuevo mañana.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{client} has had an appointment booked since, for {day}, so it cannot be undone.</source>
        <translation>Después se reservó una cita de {client}, {day}; ya no se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{client} has used what was brought in since, so it cannot be undone.</source>
        <translation>{client} ya usó lo importado; no se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file} has more than {most} rows. Divide the list and bring in one part at a time.</source>
        <translation>{file} tiene más de {most} filas. Divida la lista e importe una parte a la vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file} has names of columns in its first line but no client below them. Export it again with the clients.</source>
        <translation>{file} tiene nombres de columnas en la primera línea, pero ningún cliente debajo. Expórtelo de nuevo con los clientes.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file} has these columns twice: {columns}. Take one of each away, or export it again.</source>
        <translation>{file} tiene estas columnas dos veces: {columns}. Quite una de cada una o expórtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file} holds far more than a list of clients when it is unpacked. Save only the sheet with the clients as CSV, then bring that file in.</source>
        <translation>{file} contiene mucho más que una lista de clientes al descomprimirse. Guarde solo la hoja de clientes como CSV e importe ese archivo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file} is a spreadsheet of a kind that is not read here. Open it and save it as XLSX or CSV, then bring that file in.</source>
        <translation>{file} es una hoja de cálculo de un tipo que aquí no se lee. Ábrala, guárdela como XLSX o CSV e importe ese archivo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file} is damaged, or no workbook. Open it in a spreadsheet program and save it anew as XLSX or CSV.</source>
        <translation>{file} está dañado o no es una hoja de cálculo. Ábralo en un programa de hojas de cálculo y guárdelo de nuevo como XLSX o CSV.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file} is larger than {most} MB. Divide the list and bring in one part at a time.</source>
        <translation>{file} pesa más de {most} MB. Divida la lista e importe una parte a la vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file} is locked with a password. Open it, take the password off and save it, then bring it in.</source>
        <translation>{file} está protegido con contraseña. Ábralo, quite la contraseña, guárdelo y luego impórtelo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file} is no client list that is known here ({systems}). Bring it in by the window once, where one says what each column holds; from then on lists with these columns are known.</source>
        <translation>{file} no es una lista de clientes conocida aquí ({systems}). Impórtela una vez por la ventana, donde se dice qué tiene cada columna; después se conocen las listas con esas columnas.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file} is not a text file. Export the clients as CSV, then bring that file in.</source>
        <translation>{file} no es un archivo de texto. Exporte los clientes como CSV e importe ese archivo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file} looks like a list from {system}, but these columns are missing: {columns}. Export it again with all columns, or bring it in by the window, where one says what each column holds.</source>
        <translation>{file} parece una lista de {system}, pero faltan estas columnas: {columns}. Expórtela de nuevo con todas las columnas o impórtela por la ventana, donde se dice qué tiene cada una.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file}, line {line}: a field holds more than 64 kB. Shorten it, or mend the quotation marks there.</source>
        <translation>{file}, línea {line}: un campo tiene más de 64 kB. Acórtelo o corrija ahí las comillas.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file}, line {line}: a line that long is no client. Export the list again, or mend that line.</source>
        <translation>{file}, línea {line}: una línea tan larga no es un cliente. Exporte la lista de nuevo o corrija esa línea.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file}, line {line}: more than {most} columns. Export the list again as CSV.</source>
        <translation>{file}, línea {line}: más de {most} columnas. Exporte la lista de nuevo como CSV.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file}, line {line}: the quotation marks there do not close as they should. Mend that line, or export the list again.</source>
        <translation>{file}, línea {line}: las comillas no cierran como deben. Corrija esa línea o exporte la lista de nuevo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{rows} {rows:row|rows} from {system}: {new} new, {merged} merged, {known} known, {doubtful} doubtful, {rejected} rejected</source>
        <translation>{rows} {rows:fila|filas} de {system}: {new} {new:nuevo|nuevos}, {merged} {merged:unido|unidos}, {known} {known:conocido|conocidos}, {doubtful} {doubtful:dudoso|dudosos}, {rejected} {rejected:rechazado|rechazados}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>“{column}” holds what looks like the number of a payment card. Such numbers are not kept.</source>
        <translation>“{column}” tiene algo que parece un número de tarjeta de pago. Esos números no se guardan.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>“{column}” holds {text}: a formula that came to no value. Mend it in the spreadsheet.</source>
        <translation>“{column}” tiene {text}: una fórmula sin resultado. Corríjala en la hoja de cálculo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>“{column}” is too long to be one.</source>
        <translation>“{column}” es demasiado largo para eso.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>“{column}” says {text}, which is no amount that can be left.</source>
        <translation>“{column}” dice {text}, y eso no puede ser un saldo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>“{text}” is not a day for a birthday.</source>
        <translation>“{text}” no es una fecha de nacimiento.</translation>
    </message>
</context>
</TS>
