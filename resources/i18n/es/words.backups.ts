<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/backups.py"/>
        <source>The studio lies on a server. Whoever keeps the server makes its backups there; a backup of a file cannot be put in its place.</source>
        <translation>El estudio está en un servidor. Quien lo administra hace ahí las copias; no se puede restaurar en él la copia de un archivo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/backups.py"/>
        <source>There is no backup: nothing can be written in {place}. Look whether its disk is connected and yours to write.</source>
        <translation>No hay copia: no se puede escribir en {place}. Revise que el disco esté conectado y que usted tenga permiso.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/backups.py"/>
        <source>There is no backup: the disk of {place} is full. Free some space, or choose another folder.</source>
        <translation>No hay copia: el disco de {place} está lleno. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/backups.py"/>
        <source>{file} is damaged: what is in it is not what was put there. Choose another backup; the studio is as it was.</source>
        <translation>{file} está dañado: su contenido no es el que se guardó. Elija otra copia; el estudio sigue como estaba.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/backups.py"/>
        <source>{file} is not a backup of Frontdesk. Choose a file whose name ends with .fdbackup.</source>
        <translation>{file} no es una copia de Frontdesk. Elija un archivo cuyo nombre termine en .fdbackup.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/backups.py"/>
        <source>{file} is not there any more. Look whether its disk is connected.</source>
        <translation>{file} ya no está ahí. Revise que el disco esté conectado.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/backups.py"/>
        <source>{file} was made by a newer Frontdesk. Install that version here, then put it in place.</source>
        <translation>{file} se hizo con un Frontdesk más nuevo. Instale aquí esa versión y luego restáurelo.</translation>
    </message>
</context>
</TS>
