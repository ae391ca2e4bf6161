<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/help.py"/>
        <source>There is no manual in {language}. Choose one of: {known}.</source>
        <translation>No hay manual en {language}. Elija entre: {known}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/help.py"/>
        <source>Wrote {count} {count:page|pages} into {folder}</source>
        <translation>{count} {count:página escrita|páginas escritas} en {folder}</translation>
    </message>
</context>
</TS>
