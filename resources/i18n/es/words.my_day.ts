<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/my_day.py"/>
        <source>You may look at your own day only.</source>
        <translation>Usted solo puede ver su propio día.</translation>
    </message>
</context>
</TS>
