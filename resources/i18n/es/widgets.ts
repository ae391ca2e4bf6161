<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/widgets/rail.py"/>
        <source>At the desk: {name}</source>
        <translation>En recepción: {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/widgets/search_field.py"/>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <location filename="../../../ui/widgets/strip.py"/>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../../ui/widgets/outcome_chart.py"/>
        <source>Figures by visit</source>
        <translation>Valores por visita</translation>
    </message>
    <message>
        <location filename="../../../ui/widgets/pick.py"/>
        <source>Matches</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <location filename="../../../ui/widgets/fields.py"/>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../../ui/widgets/rail.py"/>
        <source>{page}, {count} waiting</source>
        <translation>{page}, {count} en espera</translation>
    </message>
    <message>
        <location filename="../../../ui/widgets/outcome_chart.py"/>
        <source>{what} from {first} to {last} over {count} {count:visit|visits}, {days}.</source>
        <translation>{what}: de {first} a {last} en {count} {count:visita|visitas}, {days}.</translation>
    </message>
    <message>
        <location filename="../../../ui/widgets/outcome_chart.py"/>
        <source>{what} {last} throughout, {count} {count:visit|visits}, {days}.</source>
        <translation>{what}: siempre {last}, {count} {count:visita|visitas}, {days}.</translation>
    </message>
</context>
</TS>
