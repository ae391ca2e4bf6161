<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>A membership of this client goes on. End it on the card, and come back.</source>
        <translation>Este cliente tiene una membresía activa. Termínela en la ficha y vuelva aquí.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>A ticket of this client is still open. Take the money, or drop it, and come back.</source>
        <translation>Este cliente tiene una cuenta abierta. Cóbrela o descártela, y vuelva aquí.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>Clients erased: {count}</source>
        <translation>Clientes borrados: {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>Data goes out of the studio only when it is written down who takes it.</source>
        <translation>Los datos salen del estudio solo si se anota quién se los lleva.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>Erased a client; what stays is {client}</source>
        <translation>Cliente borrado; queda como {client}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>Left {client} as they are</source>
        <translation>Borrado de {client} cancelado</translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>Line {line} of the table {table} in {file} cannot be read. Take the studio out anew where it came from. Nothing was written.</source>
        <translation>No se puede leer la línea {line} de la tabla {table} en {file}. Exporte de nuevo el estudio desde su origen. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>Nobody is to be erased today.</source>
        <translation>Hoy no hay a quién borrar.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>Nothing can be written at {place}. Choose another place, such as your own documents.</source>
        <translation>No se puede escribir en {place}. Elija otro lugar, como sus documentos.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>Proposed to erase {client}</source>
        <translation>Propuesto: borrar {client}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>Say why in at most {most} letters.</source>
        <translation>Diga el motivo en {most} letras como máximo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>That is proposed already. The owner agrees to it, or it is called off.</source>
        <translation>Ya está propuesto. El propietario lo autoriza o se cancela.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>That was carried out or called off meanwhile. Look at the card again.</source>
        <translation>Mientras tanto, eso se hizo o se canceló. Vea de nuevo la ficha.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>The disk at {place} is full. Nothing was left there; make room, or choose another place.</source>
        <translation>El disco de {place} está lleno. No se dejó nada ahí; libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>The journal in {file} does not hold at entry {entry}: somebody has changed it. Nothing was written.</source>
        <translation>El registro de {file} no cuadra en la entrada {entry}: alguien lo cambió. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>This client was erased; there is nothing left to bring back.</source>
        <translation>Este cliente se borró; no queda nada que recuperar.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>Took all of the studio out</source>
        <translation>Todo el estudio exportado</translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>Took out all that is kept of {client}</source>
        <translation>Todos los datos de {client} exportados</translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>Two appointments in the file take one therapist, room or client at once, so the database refuses them. Somebody has changed the file. Nothing was written.</source>
        <translation>Dos citas del archivo ocupan a la vez un mismo terapeuta, sala o cliente, y la base de datos las rechaza. Alguien cambió el archivo. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>What the table {table} in {file} holds cannot be true of any studio, so the database refuses it. Somebody has changed the file. Nothing was written.</source>
        <translation>El contenido de la tabla {table} en {file} no puede ser de ningún estudio, y la base de datos lo rechaza. Alguien cambió el archivo. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>{client} will be erased on {day_dated}</source>
        <translation>Borrado de {client}: {day_dated}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>{file} has names in it that lead out of the zip, or two of one name. It was not made by Frontdesk; do not open it. Nothing was written.</source>
        <translation>{file} tiene nombres que salen del zip, o dos iguales. No lo hizo Frontdesk; no lo abra. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>{file} is a zip, but no studio that Frontdesk took out. Nothing was written.</source>
        <translation>{file} es un zip, pero no un estudio exportado por Frontdesk. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>{file} is no whole zip: it is damaged, or was cut off on its way. Copy it again from where it was made. Nothing was written.</source>
        <translation>{file} no es un zip completo: está dañado o se cortó en el camino. Cópielo de nuevo desde su origen. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>{file} was made by a newer Frontdesk. Install that version here and bring the file in again. Nothing was written.</source>
        <translation>{file} se hizo con un Frontdesk más nuevo. Instale aquí esa versión e impórtelo de nuevo. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>{file} would unpack to more than any studio is. It was not made by Frontdesk; do not open it. Nothing was written.</source>
        <translation>{file} ocuparía al descomprimirse más que cualquier estudio. No lo hizo Frontdesk; no lo abra. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>{member} in {file} is not what was taken out: it is damaged, or somebody has changed it. Copy the zip again from where it was made. Nothing was written.</source>
        <translation>{member} en {file} no es lo que se exportó: está dañado o alguien lo cambió. Copie el zip de nuevo desde su origen. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>{rows} {rows:row|rows} of {tables} {tables:table|tables} {rows:is|are} in {file}</source>
        <translation>{rows} {rows:fila|filas} de {tables} {tables:tabla está|tablas están} en {file}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>{studio} came in from {file}</source>
        <translation>{studio} se importó de {file}</translation>
    </message>
</context>
</TS>
