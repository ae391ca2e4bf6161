<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/backups.py"/>
        <source>The studio lies on a server. Whoever keeps the server makes its backups there; a backup of a file cannot be put in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/backups.py"/>
        <source>There is no backup: nothing can be written in {place}. Look whether its disk is connected and yours to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/backups.py"/>
        <source>There is no backup: the disk of {place} is full. Free some space, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/backups.py"/>
        <source>{file} is damaged: what is in it is not what was put there. Choose another backup; the studio is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/backups.py"/>
        <source>{file} is not a backup of Frontdesk. Choose a file whose name ends with .fdbackup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/backups.py"/>
        <source>{file} is not there any more. Look whether its disk is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/backups.py"/>
        <source>{file} was made by a newer Frontdesk. Install that version here, then put it in place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
