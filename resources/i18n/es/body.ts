<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/body/words.py"/>
        <source>1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/body/words.py"/>
        <source>Careful here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/body/words.py"/>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/body/view.py"/>
        <source>LR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/body/words.py"/>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/body/words.py"/>
        <source>Nothing is drawn yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/body/words.py"/>
        <source>Numbness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/body/words.py"/>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/body/view.py"/>
        <source>RL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/body/words.py"/>
        <source>Slight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/body/words.py"/>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/body/words.py"/>
        <source>Swelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/body/words.py"/>
        <source>Tension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/body/words.py"/>
        <source>{count} lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
