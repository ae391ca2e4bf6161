<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>A birthday in {year} cannot be right.</source>
        <translation>Una fecha de nacimiento en {year} no puede ser.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>A client needs a first or a last name.</source>
        <translation>Un cliente necesita nombre o apellido.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>A doctor&apos;s note, by {doctor}</source>
        <translation>Una nota médica, de {doctor}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>A record that was put away cannot be merged.</source>
        <translation>Una ficha archivada no se puede unir.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Added an alert for {client}</source>
        <translation>Alerta agregada para {client}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Added who belongs to {client}</source>
        <translation>Persona cercana agregada a {client}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Added {client}</source>
        <translation>Cliente agregado: {client}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Brought back {client}&apos;s record</source>
        <translation>Ficha de {client} recuperada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Came into the books</source>
        <translation>Alta como cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Changed who belongs to {client}</source>
        <translation>Personas cercanas de {client} cambiadas</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Changed {client}&apos;s record</source>
        <translation>Ficha de {client} cambiada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Choose another record to merge with.</source>
        <translation>Elija otra ficha para unir.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Choose somebody else.</source>
        <translation>Elija a otra persona.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Clients have no field “{field}”. Look at its name again, or leave it out.</source>
        <translation>Los clientes no tienen un campo “{field}”. Revise su nombre u omítalo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Merged two records of {client}</source>
        <translation>Dos fichas de {client} unidas</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>No bookings for this client: {why}.</source>
        <translation>No se le reserva a este cliente: {why}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Paid back {total}</source>
        <translation>Reembolso de {total}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Paid {total}</source>
        <translation>Pago de {total}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Parted {client}&apos;s record again</source>
        <translation>Ficha de {client} separada de nuevo</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Put away {client}&apos;s record</source>
        <translation>Ficha de {client} archivada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Signed: {title}</source>
        <translation>Firmado: {title}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>That looks like the number of a payment card. Such numbers are not kept.</source>
        <translation>Eso parece un número de tarjeta de pago. Esos números no se guardan.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>These records were parted meanwhile.</source>
        <translation>Mientras tanto, alguien separó estas fichas.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>This client was changed meanwhile.</source>
        <translation>Mientras tanto, alguien cambió este cliente.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Took away an alert of {client}</source>
        <translation>Alerta de {client} quitada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Write what is to be minded.</source>
        <translation>Escriba qué hay que tener en cuenta.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>{count} {count:visit is booked, for|visits are booked, the next on} {day}. Move or cancel {count:it|them} first.</source>
        <translation>Hay {count} {count:visita reservada,|visitas reservadas, la próxima} {day}. Primero {count:muévala o cancélela|muévalas o cancélelas}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>{most} tags at most, of {letters} letters each; part them by commas.</source>
        <translation>Máximo {most} etiquetas de {letters} letras cada una; sepárelas con comas.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>{name} cannot be both liked and not wanted. Take the name out of one of the two.</source>
        <translation>{name} no puede gustarle y a la vez no. Quite el nombre de uno de los dos.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>{name} stands there already.</source>
        <translation>{name} ya está ahí.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>{name}&apos;s record was merged into this one</source>
        <translation>La ficha de {name} se unió a esta</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>{service} with {therapist}</source>
        <translation>{service} con {therapist}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>{service} with {therapist}, arrived</source>
        <translation>{service} con {therapist}, llegó</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>{service} with {therapist}, booked</source>
        <translation>{service} con {therapist}, cita reservada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>{service} with {therapist}, cancelled</source>
        <translation>{service} con {therapist}, cita cancelada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>{service} with {therapist}, confirmed</source>
        <translation>{service} con {therapist}, cita confirmada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>{service} with {therapist}, did not come</source>
        <translation>{service} con {therapist}, no vino</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>{service} with {therapist}, in session</source>
        <translation>{service} con {therapist}, en sesión</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>{service} with {therapist}, to check out</source>
        <translation>{service} con {therapist}, por cobrar</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>{who} opened the health record</source>
        <translation>{who} abrió el expediente de salud</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>“{text}” is no date. Write it as 12/31/2027.</source>
        <translation>“{text}” no es una fecha. Escríbala como 12/31/2027.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>“{text}” is not a phone number.</source>
        <translation>“{text}” no es un número de teléfono.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>“{text}” is not an e-mail address.</source>
        <translation>“{text}” no es una dirección de correo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>“{text}” is not one of the choices.</source>
        <translation>“{text}” no es una de las opciones.</translation>
    </message>
</context>
</TS>
