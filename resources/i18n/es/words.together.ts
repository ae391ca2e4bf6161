<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>At most {most} times in one series.</source>
        <translation>Máximo {most} veces en una serie.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>Booked {client} and who comes along on {day}, {time}</source>
        <translation>Cita de {client} y acompañantes reservada: {day}, {time}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>Booked {client} {count} {count:time|times}, from {day} to {last}</source>
        <translation>{count} {count:cita reservada|citas reservadas} de {client}, desde {day} hasta {last}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>Cancelled {client} and who comes along</source>
        <translation>Cita de {client} y acompañantes cancelada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>Cancelled {count} {count:visit|visits} of {client}&apos;s series</source>
        <translation>{count} {count:visita|visitas} de la serie de {client} {count:cancelada|canceladas}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>Changed {count} {count:visit|visits} of {client}&apos;s series</source>
        <translation>{count} {count:visita|visitas} de la serie de {client} {count:cambiada|cambiadas}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>Changed {count} {count:visit|visits} of {client}&apos;s series; {left} {left:stays|stay}, the studio is closed then</source>
        <translation>{count} {count:visita|visitas} de la serie de {client} {count:cambiada|cambiadas}; {left} {left:queda|quedan} igual, el estudio está cerrado</translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>Checked in {client} and who comes along</source>
        <translation>Llegada de {client} y acompañantes registrada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>Confirmed {client} and who comes along</source>
        <translation>Cita de {client} y acompañantes confirmada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>Finished the sessions of {client} and who comes along</source>
        <translation>Sesiones de {client} y acompañantes terminadas</translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>Moved {client} and who comes along to {day}, {time}</source>
        <translation>Cita de {client} y acompañantes movida a {day}, {time}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>No date is left: take back one that is crossed out.</source>
        <translation>No queda ninguna fecha: recupere una de las tachadas.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>No room with {guests} tables is free at {time}: take rooms side by side.</source>
        <translation>Ninguna sala con {guests} camillas está libre a esa hora, {time}: elija salas contiguas.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>No-show: {client} and who comes along</source>
        <translation>No vino: {client} y acompañantes</translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>Put back {client} and who comes along</source>
        <translation>Cita de {client} y acompañantes restablecida</translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>Say how often: a number of times, or until when.</source>
        <translation>Diga cuántas: un número de veces, o hasta cuándo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>Started the sessions of {client} and who comes along</source>
        <translation>Sesiones de {client} y acompañantes empezadas</translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>The others who come along would begin before {day}: choose a later time.</source>
        <translation>Los acompañantes empezarían antes de {day}: elija una hora más tarde.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>There are not enough rooms for {guests} guests at {time}.</source>
        <translation>No hay suficientes salas para {guests} invitados a esa hora, {time}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>There is only one {name} for these guests.</source>
        <translation>Para estos invitados solo hay 1 {name}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>rooms near each other</source>
        <translation>salas cercanas</translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>{day}:</source>
        <translation>{day}:</translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>{name} cannot treat two guests at once: choose another therapist for one.</source>
        <translation>{name} no puede atender a dos invitados a la vez: elija otro terapeuta para uno.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>{name} would be needed twice at once.</source>
        <translation>{name} haría falta dos veces a la vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>{name} would have two services at once: let one follow the other.</source>
        <translation>{name} tendría dos servicios a la vez: ponga uno después del otro.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>{wait} minutes between two services are too long: {most} at the most.</source>
        <translation>{wait} minutos entre dos servicios es demasiado: máximo {most}.</translation>
    </message>
</context>
</TS>
