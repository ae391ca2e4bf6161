<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>A membership of this client goes on. End it on the card, and come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>A ticket of this client is still open. Take the money, or drop it, and come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>Clients erased: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>Data goes out of the studio only when it is written down who takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>Erased a client; what stays is {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>Left {client} as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>Line {line} of the table {table} in {file} cannot be read. Take the studio out anew where it came from. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>Nobody is to be erased today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>Nothing can be written at {place}. Choose another place, such as your own documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>Proposed to erase {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>Say why in at most {most} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>That is proposed already. The owner agrees to it, or it is called off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>That was carried out or called off meanwhile. Look at the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>The disk at {place} is full. Nothing was left there; make room, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>The journal in {file} does not hold at entry {entry}: somebody has changed it. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>This client was erased; there is nothing left to bring back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>Took all of the studio out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>Took out all that is kept of {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>Two appointments in the file take one therapist, room or client at once, so the database refuses them. Somebody has changed the file. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>What the table {table} in {file} holds cannot be true of any studio, so the database refuses it. Somebody has changed the file. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>{client} will be erased on {day_dated}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>{file} has names in it that lead out of the zip, or two of one name. It was not made by Frontdesk; do not open it. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>{file} is a zip, but no studio that Frontdesk took out. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>{file} is no whole zip: it is damaged, or was cut off on its way. Copy it again from where it was made. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>{file} was made by a newer Frontdesk. Install that version here and bring the file in again. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>{file} would unpack to more than any studio is. It was not made by Frontdesk; do not open it. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>{member} in {file} is not what was taken out: it is damaged, or somebody has changed it. Copy the zip again from where it was made. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>{rows} rows of {tables} tables are in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/privacy.py"/>
        <source>{studio} came in from {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
