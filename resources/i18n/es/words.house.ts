<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>A licence has a kind, a number and a state, each of {most} letters at most.</source>
        <translation>Una licencia tiene un tipo, un número y un estado, cada uno de {most} letras como máximo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>A room has 1 to {high} tables.</source>
        <translation>Una sala tiene de 1 a {high} camillas.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>Added the room {name}</source>
        <translation>Sala {name} agregada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>Added the service {name}</source>
        <translation>Servicio {name} agregado</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>Added {name}, who treats</source>
        <translation>{name}: terapeuta agregado al personal</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>Another service has the code {code}. Write another one.</source>
        <translation>Otro servicio tiene el código {code}. Escriba otro.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>By the clock of that place two bookings would take one therapist, room or client at once, in a night in which clocks change. Move one of them first.</source>
        <translation>Con el reloj de ese lugar, dos reservaciones ocuparían a la vez a un terapeuta, una sala o un cliente, en una noche de cambio de hora. Mueva antes una de ellas.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>Changed how {name} signs in</source>
        <translation>Entrada de {name} cambiada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>Changed the currency</source>
        <translation>Moneda cambiada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>Changed the opening hours</source>
        <translation>Horario de apertura cambiado</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>Changed the room {name}</source>
        <translation>Sala {name} cambiada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>Changed the service {name}</source>
        <translation>Servicio {name} cambiado</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>Changed the studio&apos;s time zone</source>
        <translation>Zona horaria del estudio cambiada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>Changed what is kept of {name}</source>
        <translation>Datos de {name} cambiados</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>Choose a room that is in use, or none.</source>
        <translation>Elija una sala que esté en uso, o ninguna.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>Give at least one length its price.</source>
        <translation>Dé un precio al menos a una duración.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>It is booked for {guests} {guests:guest|guests} at once. Move them first, then take a table out.</source>
        <translation>Está reservada para {guests} {guests:invitado|invitados} a la vez. Primero muévalos, luego quite una camilla.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>Nobody else is an owner. Make somebody else one first.</source>
        <translation>Nadie más es propietario. Primero dé esa función a otra persona.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>Only an owner says who is an owner.</source>
        <translation>Solo un propietario decide quién es propietario.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>Put the room {name} back in use</source>
        <translation>Sala {name} otra vez en uso</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>Put the room {name} out of use</source>
        <translation>Sala {name} fuera de uso</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>Put {name} back in use</source>
        <translation>{name}: otra vez en uso</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>Put {name} out of use</source>
        <translation>{name}: fuera de uso</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>Somebody else changed this meanwhile. Choose it anew in the list.</source>
        <translation>Mientras tanto, alguien más cambió esto. Elíjalo de nuevo en la lista.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>Somebody else set the hours meanwhile.</source>
        <translation>Mientras tanto, alguien más cambió el horario.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>Still booked: {count}. Move or cancel these first:</source>
        <translation>Todavía reservado: {count}. Primero mueva o cancele estas citas:</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>The studio would never be open. Give at least one day its hours.</source>
        <translation>El estudio nunca abriría. Dé un horario al menos a un día.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>The time to turn the room over is 0, 5, 10 minutes and so on, at most {high}.</source>
        <translation>El tiempo para preparar la sala es de 0, 5, 10 minutos y así, {high} como máximo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>This is no time zone. Type a city near you and choose it in the list.</source>
        <translation>Esto no es una zona horaria. Escriba una ciudad cercana y elíjala en la lista.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>Weekdays count from 0, a Monday, to 6, a Sunday. Name each of them once.</source>
        <translation>Los días van del 0, lunes, al 6, domingo. Ponga cada uno una sola vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>Who treats is added and kept under Therapists. Choose another role here.</source>
        <translation>Quien atiende se agrega y se cambia en Terapeutas. Elija aquí otra función.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>Write a code of 1 to {most} letters or digits, such as sw: it is typed to book.</source>
        <translation>Escriba un código de 1 a {most} letras o cifras, como sw: con él se reserva.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>You are signed in as this person. Somebody else can do it.</source>
        <translation>Usted entró como esta persona. Alguien más puede hacerlo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>{day}, {starts}: {client}.</source>
        <translation>{day}, {starts}: {client}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>{minutes} is no length: it is a multiple of 5 minutes, at most {most}.</source>
        <translation>{minutes} no es una duración: debe ser un múltiplo de 5 minutos, {most} como máximo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>{minutes} minutes stand there twice. Keep one of the prices.</source>
        <translation>{minutes} minutos aparecen dos veces. Deje uno de los precios.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>{name} can sign in again</source>
        <translation>{name} puede entrar otra vez</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>{name} can sign in now</source>
        <translation>{name} ya puede entrar</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>{name} is offered again</source>
        <translation>{name} se ofrece otra vez</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>{name} is offered no longer</source>
        <translation>{name} ya no se ofrece</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>{name} is offered no longer; still booked and kept: {count}</source>
        <translation>{name} ya no se ofrece; reservado y conservado: {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>{name} signs in no longer</source>
        <translation>{name} ya no puede entrar</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>{name} stands in it. Put it into another room, or out of use, first.</source>
        <translation>Ahí está {name}. Primero llévelo a otra sala o póngalo fuera de uso.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>{name} works here again</source>
        <translation>{name} trabaja aquí otra vez</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <source>{name} works here no longer</source>
        <translation>{name} ya no trabaja aquí</translation>
    </message>
</context>
</TS>
