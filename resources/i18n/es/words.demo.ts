<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/demo.py"/>
        <source>Ask for at least one client, and for 1 to 30 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/demo.py"/>
        <source>Made up {appointments} appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/demo.py"/>
        <source>Opened the demo with {clients} clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/demo.py"/>
        <source>So many clients would need {therapists} therapists; {most} is the most. Ask for more years or fewer clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/demo.py"/>
        <source>There are clients already; made-up ones go into an empty demo studio only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/demo.py"/>
        <source>There is a studio there already. Name an empty place with --data or --database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/demo.py"/>
        <source>This studio is a real one; made-up clients go into a demo studio only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
