<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>A length is a multiple of five minutes, and a day at most.</source>
        <translation>La duración va de cinco en cinco minutos y dura un día como máximo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>An owner or a manager has to agree to that, here at the desk.</source>
        <translation>Un propietario o gerente tiene que autorizarlo, aquí en recepción.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Booked {client} on {day}, {time} with {therapist}</source>
        <translation>Cita de {client} reservada: {day}, {time} con {therapist}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Booked {client} on {day}, {time} with {therapist}; {agreed} agreed</source>
        <translation>Cita de {client} reservada: {day}, {time} con {therapist}; autorizó {agreed}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Cancelled {client} at {time}</source>
        <translation>Cita de {client} cancelada, {time}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Checked in {client}</source>
        <translation>Llegada de {client} registrada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Checked in {client} with {therapist} in {room}</source>
        <translation>Llegada de {client} registrada, con {therapist} en {room}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Confirmed {client} at {time}</source>
        <translation>Cita de {client} confirmada, {time}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Finished {client}&apos;s session</source>
        <translation>Sesión de {client} terminada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>It has begun or is over, so it cannot be moved.</source>
        <translation>Ya empezó o terminó, así que no se puede mover.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>It is done when it is paid: check it out.</source>
        <translation>Termina cuando se paga: cóbrela.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>It is not before {day}.</source>
        <translation>No es antes de {day}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>It was moved meanwhile.</source>
        <translation>Mientras tanto, alguien la movió.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>It was taken a step on meanwhile.</source>
        <translation>Mientras tanto, alguien la pasó al siguiente paso.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Moved {client} to {day}, {time} with {therapist}</source>
        <translation>Cita de {client} movida a {day}, {time} con {therapist}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Moved {client} to {day}, {time} with {therapist}; {agreed} agreed</source>
        <translation>Cita de {client} movida a {day}, {time} con {therapist}; autorizó {agreed}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Moved {count} {count:appointment|appointments}, {client} to {day}, {time}</source>
        <translation>{count} {count:cita movida|citas movidas}, {client} a {day}, {time}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>No man gives it, as far as is said of the therapists who is one.</source>
        <translation>No lo da ningún hombre, según lo indicado de los terapeutas.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>No room that fits is free at {time}.</source>
        <translation>No hay sala adecuada libre a esa hora, {time}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>No woman gives it, as far as is said of the therapists who is one.</source>
        <translation>No lo da ninguna mujer, según lo indicado de los terapeutas.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>No-show: {client} at {time}</source>
        <translation>No vino: {client}, {time}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Nobody is missing before {time} on {day}. If they called it off, cancel it instead.</source>
        <translation>Nadie falta antes de {time}, {day}. Si avisó que no viene, cancele la cita.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Put back {client} at {time}</source>
        <translation>Cita de {client} restaurada, {time}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Say which appointments are to be moved.</source>
        <translation>Diga qué citas se van a mover.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Say who is coming: a client, or a name.</source>
        <translation>Diga quién viene: un cliente o un nombre.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Someone has said already who that is.</source>
        <translation>Alguien ya dijo quién es.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Started {client}&apos;s session</source>
        <translation>Sesión de {client} iniciada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>That step is not possible any more.</source>
        <translation>Ese paso ya no es posible.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>That time was taken a moment ago. Choose another.</source>
        <translation>Esa hora se acaba de ocupar. Elija otra.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>The client asks for a man, and of {name} nobody has said it. Say it in the settings.</source>
        <translation>El cliente pide un hombre y de {name} no está indicado. Indíquelo en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>The client asks for a man; {name} is a woman. Choose somebody else, or change the record.</source>
        <translation>El cliente pide un hombre; {name} es mujer. Elija a otra persona o cambie la ficha.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>The client asks for a woman, and of {name} nobody has said it. Say it in the settings.</source>
        <translation>El cliente pide una mujer y de {name} no está indicado. Indíquelo en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>The client asks for a woman; {name} is a man. Choose somebody else, or change the record.</source>
        <translation>El cliente pide una mujer; {name} es hombre. Elija a otra persona o cambie la ficha.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>The client does not want {name}. Choose somebody else, or change the client&apos;s record.</source>
        <translation>El cliente no quiere a {name}. Elija a otra persona o cambie la ficha del cliente.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>The clocks go forward that night: {time} on {day} does not exist.</source>
        <translation>Esa noche se adelanta el reloj: {time}, {day}, no existe.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>The studio is closed on {day}.</source>
        <translation>El estudio está cerrado {day}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>The studio is closed on {day}: {name}.</source>
        <translation>El estudio está cerrado {day}: {name}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>The studio is closed then.</source>
        <translation>A esa hora el estudio está cerrado.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>The studio is open from {opens} to {closes}.</source>
        <translation>El estudio abre de {opens} a {closes}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>The walk-in is {client}</source>
        <translation>Quien vino sin cita es {client}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>The {name} is in use for {client} from {starts} to {ends}.</source>
        <translation>{name}: en uso para {client} de {starts} a {ends}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>The {name} is in use from {starts} to {ends}.</source>
        <translation>{name}: en uso de {starts} a {ends}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>The {name}: {label} from {starts} to {ends}.</source>
        <translation>{name}: {label} de {starts} a {ends}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>This client&apos;s record was put away. Bring it back first, on the client&apos;s card.</source>
        <translation>La ficha de este cliente se archivó. Recupérela primero, en la ficha del cliente.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Times go in steps of five minutes.</source>
        <translation>Las horas van de cinco en cinco minutos.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>You may change your own appointments only.</source>
        <translation>Solo puede cambiar sus propias citas.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>a table for each guest</source>
        <translation>una camilla por invitado</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>as asked</source>
        <translation>como se pidió</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>as asked for</source>
        <translation>la que se pidió</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>closes a gap</source>
        <translation>cierra un hueco</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>first that is free</source>
        <translation>la primera libre</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>has had less today</source>
        <translation>ha tenido menos hoy</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>in another room</source>
        <translation>en otra sala</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>leaves no gap</source>
        <translation>sin dejar hueco</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>on another day</source>
        <translation>otro día</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>preferred</source>
        <translation>preferencia</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>soonest</source>
        <translation>lo antes posible</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>the nearest after</source>
        <translation>la más cercana después</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>the nearest before</source>
        <translation>la más cercana antes</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>the therapist&apos;s room that day</source>
        <translation>sala del terapeuta ese día</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>usual therapist</source>
        <translation>terapeuta habitual</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>what it needs stands there</source>
        <translation>ahí está lo que hace falta</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>with somebody else</source>
        <translation>con otra persona</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} already has an appointment from {starts} to {ends}.</source>
        <translation>{name} ya tiene una cita de {starts} a {ends}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} cannot agree to that. An owner or another manager can.</source>
        <translation>{name} no puede autorizarlo. Puede el propietario u otro gerente.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} does not work on {day}.</source>
        <translation>{name} no trabaja {day}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} does not work then.</source>
        <translation>{name} no trabaja a esa hora.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} has no {licence} licence.</source>
        <translation>{name} no tiene licencia {licence}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} has too many at once already.</source>
        <translation>{name} ya tiene demasiadas a la vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} has {client} from {starts} to {ends}, turnover included.</source>
        <translation>{name} tiene a {client} de {starts} a {ends}, con la preparación.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} has {client} then.</source>
        <translation>{name} tiene a {client} a esa hora.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} has {tables} {tables:table|tables} for {guests} {guests:guest|guests}.</source>
        <translation>{name} tiene {tables} {tables:camilla|camillas} para {guests} {guests:invitado|invitados}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} is busy from {starts} to {ends}.</source>
        <translation>{name} no está libre de {starts} a {ends}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} is busy then.</source>
        <translation>{name} no está libre a esa hora.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} is not free from {starts} to {ends}.</source>
        <translation>{name} no está libre de {starts} a {ends}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} is not trained for it ({skill}).</source>
        <translation>{name} no tiene capacitación para esto ({skill}).</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} is taken by {client} from {starts} to {ends}.</source>
        <translation>{name}: en uso para {client} de {starts} a {ends}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} is taken from {starts} to {ends}.</source>
        <translation>{name}: en uso de {starts} a {ends}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} no longer works here. Choose somebody else.</source>
        <translation>{name} ya no trabaja aquí. Elija a otra persona.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} works from {starts} to {ends}.</source>
        <translation>{name} trabaja de {starts} a {ends}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name}&apos;s {licence} licence ends on {expires}.</source>
        <translation>La licencia {licence} de {name} vence {expires}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name}: {label} from {starts} to {ends}.</source>
        <translation>{name}: {label} de {starts} a {ends}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{service} is no longer given. Choose another service.</source>
        <translation>{service} ya no se ofrece. Elija otro servicio.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{service} is not offered at {minutes} minutes.</source>
        <translation>{service} no se ofrece en {minutes} minutos.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{time} on {day} is over.</source>
        <translation>{time}, {day}, ya pasó.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{who} is just filling in a time with the {name}.</source>
        <translation>{who} está llenando una hora con {name}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{who} is just filling in another time for {name}.</source>
        <translation>{who} está llenando otra hora para {name}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{who} is just filling in {name} from {starts} to {ends}.</source>
        <translation>{who} está llenando {name} de {starts} a {ends}.</translation>
    </message>
</context>
</TS>
