<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/line.py"/>
        <source>It is not offered at “{text}”. Choose a length.</source>
        <translation>No se ofrece con “{text}”. Elija una duración.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/line.py"/>
        <source>Nobody here is called so: “{text}”. Choose somebody, or take it out.</source>
        <translation>Nadie aquí se llama “{text}”. Elija a alguien, o quítelo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/line.py"/>
        <source>Nothing is free on {day}.</source>
        <translation>No hay nada libre: {day}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/line.py"/>
        <source>There is no “{text}”. Choose a room.</source>
        <translation>No existe “{text}”. Elija una sala.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/line.py"/>
        <source>“{text}” is no day. Say fri, 12/3 or +4w.</source>
        <translation>“{text}” no es un día. Diga vie, 12/3 o +4s.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/line.py"/>
        <source>“{text}” is no rhythm. Say every tue, or every 2 weeks.</source>
        <translation>“{text}” no es un ritmo. Diga cada martes, o cada 2 semanas.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/line.py"/>
        <source>“{text}” is no time. Say 3, 3:30pm or after 3.</source>
        <translation>“{text}” no es una hora. Diga 3, 3:30pm o después de 3.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/line.py"/>
        <source>“{text}” is over. Say a day to come.</source>
        <translation>“{text}” ya pasó. Diga un día futuro.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/line.py"/>
        <source>“{text}” is too far ahead: bookings reach two years.</source>
        <translation>“{text}” está demasiado lejos: se reserva hasta dos años.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/line.py"/>
        <source>“{text}”: a series has 2 to 104 visits.</source>
        <translation>“{text}”: una serie tiene de 2 a 104 visitas.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/line.py"/>
        <source>“{text}”: times go in steps of five minutes.</source>
        <translation>“{text}”: las horas van de cinco en cinco minutos.</translation>
    </message>
</context>
</TS>
