<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>After-care page…</source>
        <translation>Hoja de cuidados…</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/arrival.py"/>
        <source>Any change in health lately?</source>
        <translation>¿Algún cambio de salud últimamente?</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/arrival.py"/>
        <source>Any change in health since {day}?</source>
        <translation>¿Algún cambio de salud desde {day}?</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>Correct a closed day…</source>
        <translation>Corregir un día cerrado…</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/aside.py"/>
        <source>Drop: {name}</source>
        <translation>Descartar: {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/board.py"/>
        <source>Expected</source>
        <translation>Por llegar</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/closing.py"/>
        <source>F12 goes back to the close of the day.</source>
        <translation>F12 vuelve al cierre del día.</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/side.py"/>
        <source>F2 and the first letters of a name find who stands at the desk.</source>
        <translation>F2 y las primeras letras del nombre encuentran a quien está en recepción.</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/seen.py"/>
        <source>First visit</source>
        <translation>Primera visita</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>Give back or void…</source>
        <translation>Reembolsar o anular…</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>Hand the intake over</source>
        <translation>Entregar la ficha de salud</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>Health has changed</source>
        <translation>La salud cambió</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>House account of a client</source>
        <translation>Cuenta de la casa de un cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/arrival.py"/>
        <source>Intake due: last signed on {day}.</source>
        <translation>Toca ficha de salud: última firma {day}.</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/arrival.py"/>
        <source>Intake due: never filled in.</source>
        <translation>Toca ficha de salud: nunca se llenó.</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>Last receipt again</source>
        <translation>Último recibo de nuevo</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>Ledger for the accountant…</source>
        <translation>Libros para el contador…</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/seen.py"/>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/seen.py"/>
        <source>Mind: {alert}</source>
        <translation>Atención: {alert}</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/arrival.py"/>
        <source>No change</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>No change in health</source>
        <translation>Salud sin cambios</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/words.py"/>
        <source>No session is running.</source>
        <translation>No hay sesiones en curso.</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/arrival.py"/>
        <source>No, nothing has changed.</source>
        <translation>No, nada ha cambiado.</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/words.py"/>
        <source>Nobody else is expected today.</source>
        <translation>Hoy no se espera a nadie más.</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/words.py"/>
        <source>Nobody here is called {name}.</source>
        <translation>Aquí nadie se llama {name}.</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/words.py"/>
        <source>Nobody is done yet.</source>
        <translation>Nadie ha terminado aún.</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/words.py"/>
        <source>Nobody is waiting to pay.</source>
        <translation>Nadie espera para pagar.</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/words.py"/>
        <source>Nobody is waiting.</source>
        <translation>Nadie está esperando.</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/side.py"/>
        <source>Nobody selected</source>
        <translation>Nadie seleccionado</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/words.py"/>
        <source>Nothing is booked for today. F4 takes a walk-in.</source>
        <translation>Hoy no hay citas. F4 atiende a alguien sin cita.</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/seen.py"/>
        <source>Press A for arrived, N for no-show</source>
        <translation>Presione A si llegó, N si no vino</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>Products, stock, codes</source>
        <translation>Productos, existencias, códigos</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/aside.py"/>
        <source>Put aside</source>
        <comment>heading</comment>
        <translation>Apartadas</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>Receipts, give back, void</source>
        <translation>Recibos, reembolsar, anular</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>Say who it is…</source>
        <translation>Decir quién es…</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>Sell a gift card or package</source>
        <translation>Vender tarjeta de regalo o paquete</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/arrival.py"/>
        <source>Something has</source>
        <translation>Algo cambió</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/aside.py"/>
        <source>Take up</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>Take up a ticket put aside</source>
        <translation>Retomar una cuenta apartada</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/walk_in_table.py"/>
        <source>What can be had now</source>
        <translation>Qué hay disponible ahora</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/arrival.py"/>
        <source>Yes: the therapist is told to ask.</source>
        <translation>Sí: se avisa al terapeuta que pregunte.</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/walk_in_table.py"/>
        <source>free longest</source>
        <translation>más tiempo libre</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/seen.py"/>
        <source>in {time}</source>
        <translation>en {time}</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/seen.py"/>
        <source>just arrived</source>
        <translation>acaba de llegar</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/seen.py"/>
        <source>just finished</source>
        <translation>acaba de terminar</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/client_pick.py"/>
        <source>just the name</source>
        <translation>solo el nombre</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/seen.py"/>
        <source>late start</source>
        <translation>empezó tarde</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/walk_in_table.py"/>
        <source>not today</source>
        <translation>hoy no</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/seen.py"/>
        <source>waiting {time}</source>
        <translation>espera {time}</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/walk_in_table.py"/>
        <source>{service} {minutes} with {therapist}: {when}</source>
        <translation>{service} {minutes} con {therapist}: {when}</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/words.py"/>
        <source>{some} of {every}</source>
        <translation>{some} de {every}</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/walk_in_table.py"/>
        <source>{therapist} is free now; {room}: {why}.</source>
        <translation>{therapist} puede ahora; {room}: {why}.</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/seen.py"/>
        <source>{time} late</source>
        <translation>{time} tarde</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/seen.py"/>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/seen.py"/>
        <source>{time} over</source>
        <translation>{time} de más</translation>
    </message>
</context>
</TS>
