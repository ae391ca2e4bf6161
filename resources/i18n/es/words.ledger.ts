<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/ledger.py"/>
        <source>Wrote {count} {count:posting|postings} into {folder}</source>
        <translation>{count} {count:asiento escrito|asientos escritos} en {folder}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/ledger.py"/>
        <source>{last} comes before {first}: change the days.</source>
        <translation>{last} va antes de {first}: cambie los días.</translation>
    </message>
</context>
</TS>
