<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/format.py"/>
        <source>1 day ago</source>
        <translation>hace 1 día</translation>
    </message>
    <message>
        <location filename="../../../ui/status_line.py"/>
        <source>1 letter waits to be sent</source>
        <translation>1 correo por enviar</translation>
    </message>
    <message>
        <location filename="../../../ui/status_line.py"/>
        <source>1 paper waits to be printed</source>
        <translation>1 documento por imprimir</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>6 to 12 weeks ago</source>
        <translation>hace 6 a 12 semanas</translation>
    </message>
    <message>
        <location filename="../../../ui/status_line.py"/>
        <source>? Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <location filename="../../../ui/till_words.py"/>
        <source>Account credit</source>
        <translation>Saldo a favor</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Adapt</source>
        <translation>Adaptar</translation>
    </message>
    <message>
        <location filename="../../../ui/status_line.py"/>
        <source>All saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Arthritis</source>
        <translation>Artritis</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Ask the therapist</source>
        <translation>Preguntar al terapeuta</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Backup made and opened</source>
        <translation>Copia hecha y abierta</translation>
    </message>
    <message>
        <location filename="../../../ui/backup_sign.py"/>
        <source>Backup: {when}</source>
        <translation>Copia: {when}</translation>
    </message>
    <message>
        <location filename="../../../ui/main_window.py"/>
        <source>Backups…</source>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <location filename="../../../ui/main_window.py"/>
        <source>Begin the set-up anew…</source>
        <translation>Empezar de nuevo la configuración…</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Blood thinners</source>
        <translation>Anticoagulantes</translation>
    </message>
    <message>
        <location filename="../../../ui/states.py"/>
        <source>Booked</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <location filename="../../../ui/policy_words.py"/>
        <source>Booked a moment ago: no fee.</source>
        <translation>Recién reservada: sin cargo.</translation>
    </message>
    <message>
        <location filename="../../../ui/main_window.py"/>
        <source>Bring in clients…</source>
        <translation>Importar clientes…</translation>
    </message>
    <message>
        <location filename="../../../ui/bringing.py"/>
        <source>Bringing the studio in …</source>
        <translation>Importando el estudio …</translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>Brought along</source>
        <translation>Saldo inicial</translation>
    </message>
    <message>
        <location filename="../../../ui/entries.py"/>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Cancer treatment</source>
        <translation>Tratamiento de cáncer</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Clients booked again</source>
        <translation>Clientes con nueva cita</translation>
    </message>
    <message>
        <location filename="../../../ui/entrance.py"/>
        <source>Demo studio: nothing here is kept</source>
        <translation>Estudio demo: aquí no se guarda nada</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Doctor&apos;s note first</source>
        <translation>Primero nota médica</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Done</source>
        <comment>line</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../../../ui/sentences.py"/>
        <source>Done again: {what}</source>
        <translation>Hecho de nuevo: {what}</translation>
    </message>
    <message>
        <location filename="../../../ui/importing.py"/>
        <source>Doubtful clients ({count})…</source>
        <translation>Clientes dudosos ({count})…</translation>
    </message>
    <message>
        <location filename="../../../ui/importing.py"/>
        <source>Doubtful clients…</source>
        <translation>Clientes dudosos…</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Drawers counted</source>
        <translation>Cajas contadas</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Enter books for the first of them; the rest can be passed with a reason.</source>
        <translation>Enter reserva para el primero; el resto puede dejarse pasar con un motivo.</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Enter goes to the count; Ctrl+Enter closes the day.</source>
        <translation>Enter va al conteo; Ctrl+Enter cierra el día.</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Enter goes to the visit; once it is settled you are back here.</source>
        <translation>Enter va a la visita; al resolverla, vuelve aquí.</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Enter makes one and opens it to see that it is whole.</source>
        <translation>Enter hace una y la abre para ver que esté completa.</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Enter opens the ticket; closing it comes back here.</source>
        <translation>Enter abre la cuenta; al cerrarla, vuelve aquí.</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Enter pays the first of them out of the drawer.</source>
        <translation>Enter paga la primera desde la caja.</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Enter runs the billing.</source>
        <translation>Enter hace los cobros.</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Enter shows the report, to be printed or saved.</source>
        <translation>Enter muestra el informe, para imprimir o guardar.</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Enter shows them, to be printed or saved.</source>
        <translation>Enter las muestra, para imprimir o guardar.</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Enter takes up the first of them; it is paid, or dropped at check-in.</source>
        <translation>Enter retoma la primera; se cobra, o se descarta en recepción.</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Epilepsy</source>
        <translation>Epilepsia</translation>
    </message>
    <message>
        <location filename="../../../ui/bringing.py"/>
        <source>Every file in it is held against what was written when it was made.</source>
        <translation>Cada archivo se compara con lo que se anotó al crearlo.</translation>
    </message>
    <message>
        <location filename="../../../ui/actions.py"/>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Fever or infection</source>
        <translation>Fiebre o infección</translation>
    </message>
    <message>
        <location filename="../../../ui/main_window.py"/>
        <source>Find a client</source>
        <translation>Buscar un cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/states.py"/>
        <source>Finish session</source>
        <translation>Terminar sesión</translation>
    </message>
    <message>
        <location filename="../../../ui/tongue.py"/>
        <source>Frontdesk speaks English as soon as it is restarted.</source>
        <translation>Frontdesk hablará inglés en cuanto se reinicie.</translation>
    </message>
    <message>
        <location filename="../../../ui/tongue.py"/>
        <source>Frontdesk speaks Spanish as soon as it is restarted.</source>
        <translation>Frontdesk hablará español en cuanto se reinicie.</translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>Gift card ending {number}</source>
        <translation>Tarjeta de regalo terminada en {number}</translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>Given for nothing</source>
        <translation>Regalado</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Heart disease</source>
        <translation>Enfermedad del corazón</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>High blood pressure</source>
        <translation>Presión alta</translation>
    </message>
    <message>
        <location filename="../../../ui/actions.py"/>
        <source>In a list</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <location filename="../../../ui/actions.py"/>
        <source>In the calendar</source>
        <translation>En el calendario</translation>
    </message>
    <message>
        <location filename="../../../ui/actions.py"/>
        <source>In the list of members</source>
        <translation>En la lista de miembros</translation>
    </message>
    <message>
        <location filename="../../../ui/actions.py"/>
        <source>In the list of plans</source>
        <translation>En la lista de planes</translation>
    </message>
    <message>
        <location filename="../../../ui/actions.py"/>
        <source>In the list outside of hours</source>
        <translation>En la lista fuera de horario</translation>
    </message>
    <message>
        <location filename="../../../ui/actions.py"/>
        <source>In what is to be billed</source>
        <translation>En lo que se va a cobrar</translation>
    </message>
    <message>
        <location filename="../../../ui/paper_desk.py"/>
        <source>Invoice, statement or quote…</source>
        <translation>Factura, estado de cuenta o cotización…</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Iron deficiency</source>
        <translation>Falta de hierro</translation>
    </message>
    <message>
        <location filename="../../../ui/bringing.py"/>
        <source>It comes in whole, or nothing is written.</source>
        <translation>Se importa completo o no se escribe nada.</translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>It could be used until {day}.</source>
        <translation>Se podía usar hasta {day}.</translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>It is frozen: {why}.</source>
        <translation>Está en pausa: {why}.</translation>
    </message>
    <message>
        <location filename="../../../ui/sentences.py"/>
        <source>It was {who}, at {when}.</source>
        <translation>Fue {who}, {when}.</translation>
    </message>
    <message>
        <location filename="../../../ui/sentences.py"/>
        <source>It was {who}.</source>
        <translation>Fue {who}.</translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>Kept as a fee</source>
        <translation>Retenido como cargo</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Kidney disease</source>
        <translation>Enfermedad renal</translation>
    </message>
    <message>
        <location filename="../../../ui/main_window.py"/>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Left</source>
        <comment>to do</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <location filename="../../../ui/bringing.py"/>
        <source>Looking through {file} …</source>
        <translation>Revisando {file} …</translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Memberships billed</source>
        <translation>Membresías cobradas</translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>Moved to another number</source>
        <translation>Pasado a otro número</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Neuropathy</source>
        <translation>Neuropatía</translation>
    </message>
    <message>
        <location filename="../../../ui/status_line.py"/>
        <source>Next opening: {day} {time}, {therapist}, {what}</source>
        <translation>Próxima hora libre: {day} {time}, {therapist}, {what}</translation>
    </message>
    <message>
        <location filename="../../../ui/backup_sign.py"/>
        <source>No backup yet</source>
        <translation>Sin copia todavía</translation>
    </message>
    <message>
        <location filename="../../../ui/status_line.py"/>
        <source>No opening within two weeks: {what}</source>
        <translation>Sin hora libre en dos semanas: {what}</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>No-shows settled</source>
        <translation>“No vino” resueltos</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Notes signed</source>
        <translation>Notas firmadas</translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>Nothing is left on it.</source>
        <translation>No le queda nada.</translation>
    </message>
    <message>
        <location filename="../../../ui/actions.py"/>
        <source>On Check-in</source>
        <translation>En Recepción</translation>
    </message>
    <message>
        <location filename="../../../ui/actions.py"/>
        <source>On Clients</source>
        <translation>En Clientes</translation>
    </message>
    <message>
        <location filename="../../../ui/actions.py"/>
        <source>On Members</source>
        <translation>En Miembros</translation>
    </message>
    <message>
        <location filename="../../../ui/actions.py"/>
        <source>On My day</source>
        <translation>En Mi día</translation>
    </message>
    <message>
        <location filename="../../../ui/actions.py"/>
        <source>On Pay</source>
        <translation>En Nómina</translation>
    </message>
    <message>
        <location filename="../../../ui/actions.py"/>
        <source>On Settings</source>
        <translation>En Ajustes</translation>
    </message>
    <message>
        <location filename="../../../ui/actions.py"/>
        <source>On Shifts</source>
        <translation>En Turnos</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Osteoporosis</source>
        <translation>Osteoporosis</translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>Paid out</source>
        <comment>moved</comment>
        <translation>Reembolso</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Passed: {reason}</source>
        <translation>Se dejó pasar: {reason}</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Pregnancy</source>
        <translation>Embarazo</translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>Put back</source>
        <comment>moved</comment>
        <translation>Devuelto</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Recent surgery</source>
        <translation>Cirugía reciente</translation>
    </message>
    <message>
        <location filename="../../../ui/main_window.py"/>
        <location filename="../../../ui/shell.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../../ui/main_window.py"/>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <location filename="../../../ui/tongue.py"/>
        <source>Restart Frontdesk</source>
        <translation>Reiniciar Frontdesk</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Restless legs</source>
        <translation>Piernas inquietas</translation>
    </message>
    <message>
        <location filename="../../../ui/status_line.py"/>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Skin condition</source>
        <translation>Problema de la piel</translation>
    </message>
    <message>
        <location filename="../../../ui/main_window.py"/>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>Sold</source>
        <comment>moved</comment>
        <translation>Venta</translation>
    </message>
    <message>
        <location filename="../../../ui/main_window.py"/>
        <source>Somebody was entered or booked since. What is to be another way is changed in Settings.</source>
        <translation>Ya hay clientes o citas. Lo que deba ser distinto se cambia en Ajustes.</translation>
    </message>
    <message>
        <location filename="../../../ui/sentences.py"/>
        <source>Someone else changed this meanwhile.</source>
        <translation>Mientras tanto, otra persona cambió esto.</translation>
    </message>
    <message>
        <location filename="../../../ui/sentences.py"/>
        <source>Something went wrong here. What was saved before is safe.</source>
        <translation>Algo falló aquí. Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <location filename="../../../ui/states.py"/>
        <source>Start session</source>
        <translation>Empezar sesión</translation>
    </message>
    <message>
        <location filename="../../../ui/entrance.py"/>
        <source>Studio time: {zone}</source>
        <translation>Hora del estudio: {zone}</translation>
    </message>
    <message>
        <location filename="../../../ui/paper_desk.py"/>
        <source>Superbill…</source>
        <translation>Superbill…</translation>
    </message>
    <message>
        <location filename="../../../ui/privacy.py"/>
        <source>Take everything out…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <location filename="../../../ui/beginning.py"/>
        <source>The demo is being made: months of a studio, in a moment.</source>
        <translation>Se prepara la demo: meses de un estudio, en un momento.</translation>
    </message>
    <message>
        <location filename="../../../ui/sentences.py"/>
        <source>The last change</source>
        <translation>El último cambio</translation>
    </message>
    <message>
        <location filename="../../../ui/card_guard.py"/>
        <source>The number of a payment card is kept nowhere: it was struck out. The terminal takes the card.</source>
        <translation>Aquí no se guardan números de tarjeta: se quitó. La tarjeta se pasa por la terminal.</translation>
    </message>
    <message>
        <location filename="../../../ui/sentences.py"/>
        <source>The studio&apos;s data cannot be reached just now. Nothing was lost; try again.</source>
        <translation>Ahora no se puede acceder a los datos del estudio. No se perdió nada; intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Their therapist signs them. Enter passes the line with a reason.</source>
        <translation>Las firma su terapeuta. Enter deja pasar la línea con un motivo.</translation>
    </message>
    <message>
        <location filename="../../../ui/sentences.py"/>
        <source>This is not possible.</source>
        <translation>Esto no es posible.</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Thrombosis</source>
        <translation>Trombosis</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Tickets put aside</source>
        <translation>Cuentas apartadas</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Tips paid out</source>
        <translation>Propinas pagadas</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Tomorrow&apos;s sheets printed</source>
        <translation>Hojas de mañana impresas</translation>
    </message>
    <message>
        <location filename="../../../ui/sentences.py"/>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Varicose veins</source>
        <translation>Várices</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Visits paid</source>
        <translation>Visitas pagadas</translation>
    </message>
    <message>
        <location filename="../../../ui/status_line.py"/>
        <source>What is this page for?</source>
        <translation>¿Para qué es esta página?</translation>
    </message>
    <message>
        <location filename="../../../ui/status_line.py"/>
        <source>What is this page for?  ({keys})</source>
        <translation>¿Para qué es esta página?  ({keys})</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Z report printed</source>
        <translation>Informe Z impreso</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>a doctor</source>
        <translation>un médico</translation>
    </message>
    <message>
        <location filename="../../../ui/waiting_words.py"/>
        <source>before {time}</source>
        <translation>antes de {time}</translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <source>ddd d</source>
        <translation>ddd d</translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <source>dddd, d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>due {day}</source>
        <translation>parto: {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>expired</source>
        <translation>vencido</translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>expires first, {day}</source>
        <translation>vence primero, {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>first trimester</source>
        <translation>primer trimestre</translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>frozen: {why}</source>
        <translation>en pausa: {why}</translation>
    </message>
    <message>
        <location filename="../../../ui/waiting_words.py"/>
        <source>has {day}</source>
        <translation>tiene {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>less than 6 weeks ago</source>
        <translation>hace menos de 6 semanas</translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>may owe {most}</source>
        <translation>puede deber {most}</translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>owes {amount} of {most}</source>
        <translation>debe {amount} de {most}</translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>paid for this visit</source>
        <translation>pagado para esta visita</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>said by {whom}</source>
        <translation>según {whom}</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>second trimester</source>
        <translation>segundo trimestre</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>severe, 7 and more</source>
        <translation>fuerte, 7 o más</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>severity {of} of 10</source>
        <translation>intensidad {of} de 10</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>takes up to {amount}</source>
        <translation>admite hasta {amount}</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>the client</source>
        <translation>el cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>the guardian</source>
        <translation>el tutor</translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>the membership is suspended</source>
        <translation>la membresía está suspendida</translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>the membership rests</source>
        <translation>la membresía está en pausa</translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>the oldest</source>
        <translation>el más antiguo</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>the therapist</source>
        <translation>el terapeuta</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>third trimester</source>
        <translation>tercer trimestre</translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>used up</source>
        <translation>agotado</translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <location filename="../../../ui/receipts.py"/>
        <source>{client} wants no receipt.</source>
        <translation>{client} no quiere recibo.</translation>
    </message>
    <message>
        <location filename="../../../ui/status_line.py"/>
        <source>{count} booked today</source>
        <translation>{count} {count:cita|citas} hoy</translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <source>{count} days ago</source>
        <translation>hace {count} días</translation>
    </message>
    <message>
        <location filename="../../../ui/policy_words.py"/>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <source>{count} h ago</source>
        <translation>hace {count} h</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>{count} left: {names}</source>
        <translation>{count:Falta|Faltan} {count}: {names}</translation>
    </message>
    <message>
        <location filename="../../../ui/status_line.py"/>
        <source>{count} letters wait to be sent</source>
        <translation>{count} correos por enviar</translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <source>{count} min ago</source>
        <translation>hace {count} min</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <location filename="../../../ui/status_line.py"/>
        <source>{count} papers wait to be printed</source>
        <translation>{count} documentos por imprimir</translation>
    </message>
    <message>
        <location filename="../../../ui/waiting_words.py"/>
        <source>{day} {time}, {therapist}</source>
        <translation>{day} {time}, {therapist}</translation>
    </message>
    <message>
        <location filename="../../../ui/beginning.py"/>
        <source>{file} is a client list, and clients need a studio to come to. Set the studio up first, by the form or from a studio file; the list is opened right after.</source>
        <translation>{file} es una lista de clientes, y primero hace falta un estudio. Configúrelo con el formulario o con un archivo de estudio; la lista se abre enseguida.</translation>
    </message>
    <message>
        <location filename="../../../ui/beginning.py"/>
        <source>{file} is neither a backup, nor a studio that was taken out, nor a studio file, nor a client list: their names end in .fdbackup, .zip, .toml and .csv.</source>
        <translation>{file} no es una copia, ni un estudio exportado, ni un archivo de estudio, ni una lista de clientes: sus nombres terminan en .fdbackup, .zip, .toml y .csv.</translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../../ui/foot_news.py"/>
        <source>{keys} undoes: {what}</source>
        <translation>{keys} deshace: {what}</translation>
    </message>
    <message>
        <location filename="../../../ui/policy_words.py"/>
        <source>{notice} notice, policy {hours} h: no fee.</source>
        <translation>Aviso de {notice}, norma {hours} h: sin cargo.</translation>
    </message>
    <message>
        <location filename="../../../ui/policy_words.py"/>
        <source>{notice} notice, policy {hours} h: {fee} fee for all of them.</source>
        <translation>Aviso de {notice}, norma {hours} h: cargo de {fee} por todas.</translation>
    </message>
    <message>
        <location filename="../../../ui/policy_words.py"/>
        <source>{notice} notice, policy {hours} h: {fee} fee.</source>
        <translation>Aviso de {notice}, norma {hours} h: cargo de {fee}.</translation>
    </message>
    <message>
        <location filename="../../../ui/papers.py"/>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
</context>
</TS>
