<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>Another program holds the studio&apos;s file. Close it, or wait a moment, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>Choose your name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>Something else has been built on this since, so it cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>That is no address of a database. It begins with postgresql:// and names a server and a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>The disk does not answer as it should. Look to its cable and its health, and copy the studio&apos;s file to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>The disk is full, so nothing more can be saved. Free some space and try again; everything saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>The file there is not a studio of Frontdesk. Choose another folder, or move that file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>The guards that keep two bookings apart are missing from the studio&apos;s file. It is not opened, so that nothing goes wrong unseen: put the newest backup in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>The server does not answer. Look to the network and to the server, and try again; everything saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>The server does not let Frontdesk in. Look to the name, the password and the database&apos;s name in the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>The studio&apos;s file cannot be opened. Look whether its folder is there and yours to write; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>The studio&apos;s file cannot be written. Make its folder writable for you, or choose another folder; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>The studio&apos;s file is damaged. Do not write to it any more: put the newest backup in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>This computer lacks the library that talks to a server: install psycopg, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>This is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>This studio was last opened with a newer Frontdesk. Install that version here and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>What stood there before was erased for good, so it cannot be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>What this belonged to is no longer there, so it cannot be done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>Your role does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>{place} is a folder on the network. Locks do not hold there and data would be lost: keep the studio on this computer&apos;s own disk, or use a server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
