<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Booked {client} from the waiting list: {day}, {time} with {therapist}</source>
        <translation>Cita de {client} reservada de la lista de espera: {day}, {time} con {therapist}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Booked {client} sooner: {day}, {time} with {therapist}; the later one is given up</source>
        <translation>Cita de {client} adelantada: {day}, {time} con {therapist}; la de después queda libre</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Cancelled {client} at {time}: {fee} to take</source>
        <translation>Cita de {client} cancelada, {time}: {fee} por cobrar</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Cancelled {client} at {time}: {fee} waived</source>
        <translation>Cita de {client} cancelada, {time}: {fee} perdonado</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Changed what {client} waits for</source>
        <translation>Cambió lo que espera {client}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Got a sooner time</source>
        <translation>Se consiguió una hora antes</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Left a message for {client}</source>
        <translation>Mensaje dejado a {client}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Left the call to {client} for later</source>
        <translation>Llamada a {client} dejada para después</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Name weekdays and a priority that there are.</source>
        <translation>Escriba días y una prioridad que existan.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>No-show: {client} at {time}, {fee} to take</source>
        <translation>No vino: {client}, {time}, {fee} por cobrar</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Noted {therapist} away on {day}: {moved} moved, {left} to call</source>
        <translation>Ausencia de {therapist} anotada, {day}: {moved} {moved:movida|movidas}, {left} por llamar</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Offered {client} {day}, {time} with {therapist}</source>
        <translation>Se ofreció a {client} {day}, {time} con {therapist}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Put {client} on the waiting list for {service}</source>
        <translation>{client} en la lista de espera para {service}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Reached {client}: cancelled</source>
        <translation>{client} contestó: cita cancelada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Reached {client}: moved to {day}, {time}</source>
        <translation>{client} contestó: cita movida a {day}, {time}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Say how many minutes late, up to {most}.</source>
        <translation>Diga cuántos minutos de retraso, hasta {most}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Say in a word or two why the fee is waived.</source>
        <translation>Diga en una o dos palabras por qué se perdona el cargo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Say where the appointment is to go.</source>
        <translation>Diga adónde va la cita.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Shortened {client} to {minutes} min: {price}</source>
        <translation>Cita de {client} acortada a {minutes} min: {price}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Someone has reached this client meanwhile.</source>
        <translation>Alguien ya habló con este cliente mientras tanto.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>That is not shorter than it was.</source>
        <translation>No es más corta que antes.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>That later booking is not this client&apos;s any more.</source>
        <translation>Esa reservación de después ya no es de este cliente.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>The end has to be later than the beginning.</source>
        <translation>El final tiene que ir después del inicio.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>The entry was changed meanwhile.</source>
        <translation>El registro cambió mientras tanto.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>The fee is {fee} by now: look again.</source>
        <translation>El cargo ahora es {fee}: véalo otra vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>There is no fee to waive any more.</source>
        <translation>Ya no hay cargo que perdonar.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>This client does not wait any more.</source>
        <translation>Este cliente ya no espera.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>This client waits for that already.</source>
        <translation>Este cliente ya espera eso.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Took {client} off the waiting list</source>
        <translation>{client} ya no está en la lista de espera</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Waived {fee} for {client}</source>
        <translation>{fee} perdonado a {client}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>another day</source>
        <translation>otro día</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>same day</source>
        <translation>mismo día</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>same day, they have met</source>
        <translation>mismo día, ya se conocen</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>same therapist</source>
        <translation>mismo terapeuta</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>same time</source>
        <translation>misma hora</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>same time, they have met</source>
        <translation>misma hora, ya se conocen</translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>{day} is over: say a later last day.</source>
        <translation>{day} ya pasó: diga un último día posterior.</translation>
    </message>
</context>
</TS>
