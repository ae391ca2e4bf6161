<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/line.py"/>
        <source>It is not offered at “{text}”. Choose a length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/line.py"/>
        <source>Nobody here is called so: “{text}”. Choose somebody, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/line.py"/>
        <source>Nothing is free on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/line.py"/>
        <source>There is no “{text}”. Choose a room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/line.py"/>
        <source>“{text}” is no day. Say fri, 12/3 or +4w.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/line.py"/>
        <source>“{text}” is no rhythm. Say every tue, or every 2 weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/line.py"/>
        <source>“{text}” is no time. Say 3, 3:30pm or after 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/line.py"/>
        <source>“{text}” is over. Say a day to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/line.py"/>
        <source>“{text}” is too far ahead: bookings reach two years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/line.py"/>
        <source>“{text}”: a series has 2 to 104 visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/line.py"/>
        <source>“{text}”: times go in steps of five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
