<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/mail/desk.py"/>
        <source>E-mail of the studio…</source>
        <translation>Correo del estudio…</translation>
    </message>
</context>
</TS>
