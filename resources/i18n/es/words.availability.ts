<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>An opening is sought once those above are dealt with.</source>
        <translation>Se busca una hora libre al resolver las de arriba.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Blocked {time} on {day}</source>
        <translation>Bloqueado {time}, {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Blocks are repeated up to {last} at most.</source>
        <translation>Los bloqueos se repiten hasta {last} como máximo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Changed the hours of {people} {people:therapist|therapists}, {count} {count:day|days} from {day}</source>
        <translation>Horario de {people} {people:terapeuta|terapeutas} cambiado, {count} {count:día|días} desde {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Closed the studio on {count} {count:day|days} from {day}</source>
        <translation>Estudio cerrado {count} {count:día|días} desde {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Closed the studio on {day}</source>
        <translation>Estudio cerrado {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>From {starts} to {ends} is no time at all.</source>
        <translation>De {starts} a {ends} no queda tiempo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Gave {therapist} {count} {count:day|days} off from {day}</source>
        <translation>{count} {count:día libre|días libres} para {therapist} desde {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Gave {therapist} {day} off</source>
        <translation>Día libre para {therapist}: {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Hours go in steps of five minutes: {starts} to {ends} does not.</source>
        <translation>El horario va de cinco en cinco minutos: {starts} a {ends} no.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>It has to end later than it begins, {time}.</source>
        <translation>Tiene que terminar después de empezar, {time}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Moved a block to {time} on {day}</source>
        <translation>Bloqueo movido a {time}, {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>No opening in the next two months: call them.</source>
        <translation>Sin hora libre en los próximos dos meses: llame al cliente.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Opened the studio again on {day}</source>
        <translation>Estudio abierto de nuevo {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Put {therapist}&apos;s usual hours back on {count} {count:day|days} from {day}</source>
        <translation>Horario habitual de {therapist} de vuelta, {count} {count:día|días} desde {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Put {therapist}&apos;s usual hours back on {day}</source>
        <translation>Horario habitual de {therapist} de vuelta, {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Put {time} on {day} back on sale</source>
        <translation>Disponible de nuevo: {time}, {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Say for which days.</source>
        <translation>Diga para qué días.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Say what the time is for.</source>
        <translation>Diga para qué es ese tiempo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Say why the studio is closed on {day}: a word is enough.</source>
        <translation>Diga por qué cierra el estudio {day}: basta una palabra.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Set {therapist}&apos;s hours on {count} {count:day|days} from {day}</source>
        <translation>Horario de {therapist} fijado, {count} {count:día|días} desde {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Set {therapist}&apos;s hours on {day}</source>
        <translation>Horario de {therapist} fijado, {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Set {therapist}&apos;s week from {day} on</source>
        <translation>Semana de {therapist} fijada desde {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>That is more than {most} days at once.</source>
        <translation>Son más de {most} días a la vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>The last day lies before the first, {first}.</source>
        <translation>El último día es anterior al primero, {first}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>These hours have been changed meanwhile.</source>
        <translation>Mientras tanto, alguien cambió este horario.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>This block was moved or removed meanwhile.</source>
        <translation>Mientras tanto, alguien movió o quitó este bloqueo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>{starts} to {ends} overlaps other hours of that day.</source>
        <translation>{starts} a {ends} se cruza con otro horario de ese día.</translation>
    </message>
</context>
</TS>
