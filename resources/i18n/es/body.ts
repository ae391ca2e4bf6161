<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/body/words.py"/>
        <source>1 line</source>
        <translation>1 línea</translation>
    </message>
    <message>
        <location filename="../../../ui/body/words.py"/>
        <source>Back</source>
        <comment>body</comment>
        <translation>Espalda</translation>
    </message>
    <message>
        <location filename="../../../ui/body/words.py"/>
        <source>Careful here</source>
        <translation>Con cuidado</translation>
    </message>
    <message>
        <location filename="../../../ui/body/words.py"/>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <location filename="../../../ui/body/view.py"/>
        <source>L</source>
        <comment>side</comment>
        <translation>I</translation>
    </message>
    <message>
        <location filename="../../../ui/body/words.py"/>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <location filename="../../../ui/body/words.py"/>
        <source>Nothing is drawn yet.</source>
        <translation>Aún no hay nada dibujado.</translation>
    </message>
    <message>
        <location filename="../../../ui/body/words.py"/>
        <source>Numbness</source>
        <translation>Adormecimiento</translation>
    </message>
    <message>
        <location filename="../../../ui/body/words.py"/>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <location filename="../../../ui/body/view.py"/>
        <source>R</source>
        <comment>side</comment>
        <translation>D</translation>
    </message>
    <message>
        <location filename="../../../ui/body/words.py"/>
        <source>Slight</source>
        <translation>Leve</translation>
    </message>
    <message>
        <location filename="../../../ui/body/words.py"/>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <location filename="../../../ui/body/words.py"/>
        <source>Swelling</source>
        <translation>Hinchazón</translation>
    </message>
    <message>
        <location filename="../../../ui/body/words.py"/>
        <source>Tension</source>
        <translation>Tensión</translation>
    </message>
    <message>
        <location filename="../../../ui/body/words.py"/>
        <source>{count} lines</source>
        <translation>{count} líneas</translation>
    </message>
</context>
</TS>
