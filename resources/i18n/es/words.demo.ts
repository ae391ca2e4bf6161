<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/demo.py"/>
        <source>Ask for at least one client, and for 1 to 30 years.</source>
        <translation>Pida al menos un cliente, y de 1 a 30 años.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/demo.py"/>
        <source>Made up {appointments} {appointments:appointment|appointments}</source>
        <translation>{appointments} {appointments:cita de demostración creada|citas de demostración creadas}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/demo.py"/>
        <source>Opened the demo with {clients} {clients:client|clients}</source>
        <translation>Demo abierta con {clients} {clients:cliente|clientes}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/demo.py"/>
        <source>So many clients would need {therapists} therapists; {most} is the most. Ask for more years or fewer clients.</source>
        <translation>Tantos clientes necesitarían {therapists} terapeutas; el máximo es {most}. Pida más años o menos clientes.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/demo.py"/>
        <source>There are clients already; made-up ones go into an empty demo studio only.</source>
        <translation>Ya hay clientes; los inventados solo van en un estudio demo vacío.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/demo.py"/>
        <source>There is a studio there already. Name an empty place with --data or --database.</source>
        <translation>Ahí ya hay un estudio. Indique un lugar vacío con --data o --database.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/demo.py"/>
        <source>This studio is a real one; made-up clients go into a demo studio only.</source>
        <translation>Este estudio es real; los clientes inventados solo van en un estudio demo.</translation>
    </message>
</context>
</TS>
