<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>No folder could be made for the demo. Look whether the disk is full, and whether the system&apos;s folder for temporary files is yours to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>Rooms: {rooms}, services: {services}, therapists: {therapists}, products: {products}, memberships: {memberships}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>The studio is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>There is a studio here already, and it is left as it is. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>There is no file {file} there. Look at its name and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>There is no studio here yet. Set it up first: main.py setup FILE.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{file} cannot be read. Look whether it is a file and yours to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{file} is empty. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{file} is not a text file. Save it as UTF-8 text, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{file} is not written as a studio file is ({detail}). Mend it there, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{file} is too large for a studio file. Look whether it is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: a name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: a price above {most} is a slip of the hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: a price cannot be below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: a room has 1 to {high} tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: a service needs a length with a price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: at least one is needed to book anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: it lies between 0 and 30 per cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: it lies between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: names with values belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: no room holds “{text}”. Name it in the room where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: the end, {ends}, must come after the start, {starts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: the studio is never open. Give at least one day its hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: the time to turn the room over is 0, 5, 10 minutes and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: there is no service with the code “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: times lie on five minutes, such as 9:05 or 9:10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{minutes}” is no length. It is a multiple of 5 minutes, at most 480.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” is longer than {most} letters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” is not a day. Write the licence&apos;s last one as 8/31/2028.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” is not a day. Write the year first, as in 2027-08-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” is not a percentage. Write it as 8.25, without a sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” is not a phone number. Write it as (806) 322-3706.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” is not a price. Write it as 85.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” is not a span of time. Write it as 09:00-18:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” is not a time zone. Write it as America/Chicago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” is not a weekday. They are mon, tue, wed, thu, fri, sat, sun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” is not known here. Frontdesk counts in USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” is not known. A membership is paid by week, month or year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” is not known. Write f for a woman, m for a man, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” is nothing a studio file knows. Look at its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” must be a list in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” must hold texts of at most {most} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” stands there twice. Give each a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
