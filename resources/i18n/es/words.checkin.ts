<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/checkin.py"/>
        <source>No room that fits is free any more today while {name} is.</source>
        <translation>Hoy ya no hay sala adecuada libre cuando {name} puede.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/checkin.py"/>
        <source>No room that fits is free before {time} while {name} is.</source>
        <translation>No hay sala adecuada libre antes de {time} cuando {name} puede.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/checkin.py"/>
        <source>Nobody works today. Shifts are set in Settings.</source>
        <translation>Hoy no trabaja nadie. Los turnos se fijan en Ajustes.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/checkin.py"/>
        <source>The price list has nothing for today. Prices are set in Settings.</source>
        <translation>La lista de precios no tiene nada para hoy. Los precios se fijan en Ajustes.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/checkin.py"/>
        <source>What it needs is in use today whenever {name} is free.</source>
        <translation>Lo que hace falta está en uso hoy siempre que {name} puede.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/checkin.py"/>
        <source>What it needs is in use until {time} whenever {name} is free.</source>
        <translation>Lo que hace falta está en uso hasta {time} siempre que {name} puede.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/checkin.py"/>
        <source>{name} has no {minutes} minutes free any more today, turnover included.</source>
        <translation>{name} ya no tiene {minutes} minutos libres hoy, con la preparación.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/checkin.py"/>
        <source>{name} has no {minutes} minutes free before {time}, turnover included.</source>
        <translation>{name} no tiene {minutes} minutos libres antes de {time}, con la preparación.</translation>
    </message>
</context>
</TS>
