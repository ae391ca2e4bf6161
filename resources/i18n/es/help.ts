<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/help/contents.py"/>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <location filename="../../../ui/help/window.py"/>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <location filename="../../../ui/help/keys_paper.py"/>
        <source>Keys of Frontdesk</source>
        <translation>Teclas de Frontdesk</translation>
    </message>
    <message>
        <location filename="../../../ui/help/desk.py"/>
        <location filename="../../../ui/help/window.py"/>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <location filename="../../../ui/help/contents.py"/>
        <source>Nothing is found by these words. Try fewer, or others.</source>
        <translation>No se encuentra nada con estas palabras. Pruebe con menos, o con otras.</translation>
    </message>
    <message>
        <location filename="../../../ui/help/browser.py"/>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
    <message>
        <location filename="../../../ui/help/contents.py"/>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <location filename="../../../ui/help/browser.py"/>
        <source>This page is not translated yet.</source>
        <translation>Esta página todavía no está traducida.</translation>
    </message>
    <message>
        <location filename="../../../ui/help/window.py"/>
        <source>{page} – Manual</source>
        <translation>{page} – Manual</translation>
    </message>
</context>
</TS>
