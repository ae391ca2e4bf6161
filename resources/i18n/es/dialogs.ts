<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source> months</source>
        <translation> meses</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/condition.py"/>
        <source> of 10</source>
        <translation> de 10</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source> of {count}</source>
        <translation> de {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>(806) 555-0117</source>
        <translation>(806) 555-0117</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>(this length has no price)</source>
        <translation>(esta duración no tiene precio)</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>0 to 10</source>
        <translation>0 a 10</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>12/31/2027; empty: no end</source>
        <translation>12/31/2027; vacío: sin fin</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>3/14/1965 or Mar 14, 1965</source>
        <translation>3/14/1965 o 14 mar 1965</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/condition.py"/>
        <source>3/14/2024 or nothing</source>
        <translation>3/14/2024 o nada</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/readings.py"/>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>31 days</source>
        <translation>31 días</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/preview.py"/>
        <source>58 mm</source>
        <translation>58 mm</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/condition.py"/>
        <source>6/20/2027</source>
        <translation>6/20/2027</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/readings.py"/>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>8 groups of 4 letters and digits</source>
        <translation>8 grupos de 4 letras y cifras</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/preview.py"/>
        <source>80 mm</source>
        <translation>80 mm</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>A CSV or XLSX file, from Square, Vagaro, Fresha or any other system. You see what it would do before anything is written.</source>
        <translation>Un archivo CSV o XLSX de Square, Vagaro, Fresha o cualquier otro sistema. Usted ve lo que haría antes de que se escriba algo.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doctor_note.py"/>
        <source>A doctor&apos;s note</source>
        <translation>Nota del médico</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doctor_note.py"/>
        <source>A doctor&apos;s note for {client}</source>
        <translation>Nota del médico para {client}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/add_file.py"/>
        <source>A file</source>
        <translation>Un archivo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>A folder on another disk</source>
        <translation>Una carpeta en otro disco</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/letters.py"/>
        <source>A letter to a client</source>
        <translation>Una carta a un cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/mail_account.py"/>
        <source>A letter to {address} is on its way. Look whether it arrives.</source>
        <translation>Va en camino un correo a {address}. Vea si llega.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/letters.py"/>
        <source>A letter to {client}</source>
        <translation>Carta a {client}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>A line</source>
        <translation>Un renglón</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>A man</source>
        <translation>Un hombre</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>A membership goes on: end it before it is agreed to.</source>
        <translation>Tiene una membresía activa: termínela antes de autorizar.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/walk_in.py"/>
        <source>A name or phone</source>
        <translation>Un nombre o teléfono</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>A new number for {what}</source>
        <translation>Número nuevo para {what}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>A new package</source>
        <translation>Un paquete nuevo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protect.py"/>
        <source>A passphrase opens the file elsewhere, and here if the key store of this computer is lost. Leave it empty to rely on the recovery code for that.</source>
        <translation>Una frase de contraseña abre el archivo en otro lugar, y aquí si se pierde el almacén de llaves de esta computadora. Déjela vacía para contar solo con el código de recuperación.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>A second copy on another disk</source>
        <translation>Otra copia en otro disco</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/overlap.py"/>
        <source>A student helps, two at one table …</source>
        <translation>Ayuda un estudiante, dos en una camilla …</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>A ticket is still open: take the money, or drop it.</source>
        <translation>Todavía hay una cuenta abierta: cóbrela o descártela.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>A woman</source>
        <translation>Una mujer</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/readings.py"/>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/away.py"/>
        <source>Accept all</source>
        <translation>Aceptar todo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Account credit left</source>
        <translation>Saldo a favor que queda</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doubtful.py"/>
        <source>Add as new</source>
        <translation>Agregar nuevo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client.py"/>
        <source>Add client</source>
        <translation>Agregar cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawers.py"/>
        <source>Add for this station</source>
        <translation>Agregar para esta estación</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/outbox.py"/>
        <source>After a payment, or at an after-care page, Send writes one.</source>
        <translation>Después de un pago, o en una hoja de cuidados, Enviar escribe uno.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/send_mail.py"/>
        <source>After-care pages</source>
        <translation>Hojas de cuidados</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/outbox.py"/>
        <source>Again at {time}</source>
        <translation>Otra vez a las {time}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Agree: erase on {day}</source>
        <translation>Autorizar: se borra {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Agrees to news</source>
        <translation>Acepta noticias</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Alerts, likings, family</source>
        <translation>Alertas, gustos, familia</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>All conditions</source>
        <translation>Todos los padecimientos</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/add_file.py"/>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>All is printed</source>
        <translation>Todo está impreso</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/readings.py"/>
        <source>All of the studio, with health</source>
        <translation>Todo el estudio, con datos de salud</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>All that has come since {since} would not be there: {appointments} {appointments:appointment|appointments}, {clients} {clients:client|clients}, {sales} {sales:sale|sales}, {entries} {entries:change|changes} in all. The studio&apos;s file of now is kept beside it. Press once more to put the backup in its place.</source>
        <translation>Se perdería todo lo que llegó desde {since}: {appointments} {appointments:cita|citas}, {clients} {clients:cliente|clientes}, {sales} {sales:venta|ventas}, {entries} {entries:cambio|cambios} en total. El archivo actual del estudio se guarda aparte. Presione otra vez para restaurar la copia.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>All that is kept of {client}</source>
        <translation>Todo lo que se guarda de {client}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>All that the studio keeps goes into one zip in open formats: each table for spreadsheets and for programs, with a description. It can be brought into another Frontdesk as it is. The data is the studio&apos;s; this costs nothing and asks nobody.</source>
        <translation>Todo lo que guarda el estudio va en un zip en formatos abiertos: cada tabla para hojas de cálculo y para programas, con una descripción. Se puede llevar tal cual a otro Frontdesk. Los datos son del estudio; no cuesta nada ni hay que pedir permiso.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>Also likes to see</source>
        <translation>También le gusta con</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Another phone</source>
        <translation>Otro teléfono</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>Any of several</source>
        <translation>Varias de una lista</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Apartment, suite</source>
        <translation>Apartamento, suite</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>As it was paid</source>
        <translation>Como se pagó</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>As the client sees it</source>
        <translation>Como lo ve el cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protect.py"/>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>Ask at each start</source>
        <translation>Pedirla en cada inicio</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Asked for it by e-mail on Monday</source>
        <translation>Lo pidió por correo el lunes</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>Asked for it in writing, came by in person</source>
        <translation>Lo pidió por escrito, vino en persona</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <source>At the studio</source>
        <translation>En el estudio</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>Back on the shelf, to be sold again</source>
        <translation>De vuelta al estante, para venderse otra vez</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protect.py"/>
        <source>Backups that were made before keep the passphrase of their time; the recovery code stays as it is.</source>
        <translation>Las copias de seguridad de antes conservan la frase de su momento; el código de recuperación queda como está.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>Be sure who asks: health and notes are in it. The file is not encrypted, so whoever has it can read it; hand it over yourself, not by e-mail.</source>
        <translation>Asegúrese de quién lo pide: contiene datos de salud y notas. El archivo no está cifrado, y quien lo tenga puede leerlo; entréguelo en persona, no por correo.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/begin_anew.py"/>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/begin_anew.py"/>
        <source>Begin the set-up anew?</source>
        <translation>¿Empezar de nuevo la configuración?</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>Begins {time}</source>
        <translation>Empieza {time}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>Below it</source>
        <translation>Debajo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/calls.py"/>
        <location filename="../../../ui/dialogs/waiting.py"/>
        <source>Best place now</source>
        <translation>Mejor lugar ahora</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/away.py"/>
        <source>Better one</source>
        <translation>Una mejor</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/block.py"/>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/body_chart.py"/>
        <source>Body chart · {name}</source>
        <translation>Mapa del cuerpo · {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawer_parts.py"/>
        <source>Book it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>Book {count}</source>
        <translation>Reservar {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/walk_in.py"/>
        <source>Book {therapist} {when}, {room}</source>
        <translation>Reservar {therapist} {when}, {room}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/block.py"/>
        <source>Break, lunch, training …</source>
        <translation>Descanso, almuerzo, curso …</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/studio_forms.py"/>
        <source>Bring a file in</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/studio_forms.py"/>
        <source>Bring a file in…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Bring in</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Bring in 1 client</source>
        <translation>Importar 1 cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Bring in {count} clients</source>
        <translation>Importar {count} clientes</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Bringing the clients in …</source>
        <translation>Importando los clientes …</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>By e-mail</source>
        <translation>Por correo electrónico</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Call it off</source>
        <translation>Cancelar el borrado</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/away.py"/>
        <source>Call list</source>
        <translation>Lista de llamadas</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>Cancel and take it now</source>
        <translation>Cancelar y cobrar ahora</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>Cancel it</source>
        <translation>Cancelar la cita</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>Cancel the appointment</source>
        <translation>Cancelar la cita</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>Cancel {client}</source>
        <translation>Cancelar cita de {client}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>Cancel, {fee} to take</source>
        <translation>Cancelar, {fee} por cobrar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>Cancelled late {times} before</source>
        <translation>Antes canceló tarde {times}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>Card, visits, forms, notes, money, messages, files, and who has read the health record, in one zip for this person. Others are not in it but by number.</source>
        <translation>Ficha, visitas, formularios, notas, dinero, mensajes, archivos y quién ha leído su salud, en un zip para esta persona. Los demás aparecen solo con número.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>Care and desk</source>
        <translation>Atención y recepción</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawer_parts.py"/>
        <source>Cash by hand</source>
        <translation>Efectivo a mano</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <source>Cash is missing: it was counted too much</source>
        <translation>Falta efectivo: se contó de más</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <source>Cash was found: it was counted too little</source>
        <translation>Apareció efectivo: se contó de menos</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/studio_forms.py"/>
        <source>Change a form here, or save it as a file, change it in any text editor and bring it back. What was signed before keeps the version that was signed.</source>
        <translation>Cambie aquí un formulario, o guárdelo como archivo, cámbielo en cualquier editor de texto e impórtelo. Lo ya firmado conserva la versión que se firmó.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase…</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/studio_forms.py"/>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>Charged twice, not content …</source>
        <translation>Se cobró dos veces, no le gustó …</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/add_file.py"/>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Choose a list of clients</source>
        <translation>Elegir una lista de clientes</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>Choose a passphrase…</source>
        <translation>Elegir una frase…</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/preview.py"/>
        <source>Choose a printer</source>
        <translation>Elija una impresora</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/hand_over.py"/>
        <source>Choose four digits or letters at least, and remember them.</source>
        <translation>Elija al menos cuatro números o letras y recuérdelos.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/block.py"/>
        <source>Choose one of the list.</source>
        <translation>Elija de la lista.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Choose one who may be the same, or type a name or a phone number.</source>
        <translation>Elija a quien pueda ser la misma persona, o escriba un nombre o un teléfono.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Choose the other record first.</source>
        <translation>Elija primero la otra ficha.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <source>Choose what was wrong.</source>
        <translation>Elija qué estuvo mal.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Client lists (*.csv *.txt *.tsv *.xlsx *.xlsm);;All files (*)</source>
        <translation>Listas de clientes (*.csv *.txt *.tsv *.xlsx *.xlsm);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/close_day.py"/>
        <source>Close this drawer</source>
        <translation>Cerrar esta caja</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/close_day.py"/>
        <source>Close {day}</source>
        <translation>Cerrar {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/close_day.py"/>
        <source>Closed already: Z {number}.</source>
        <translation>Ya se cerró: Z {number}.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <source>Closed day</source>
        <translation>Día cerrado</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/hand_over.py"/>
        <source>Code to take the screen back</source>
        <translation>Código para recuperar la pantalla</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>Condition</source>
        <translation>Padecimiento</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>Copies from before that anybody can read: {names}</source>
        <translation>Copias de antes que cualquiera puede leer: {names}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/readings.py"/>
        <source>Copy for the client, with health</source>
        <translation>Copia para el cliente, con datos de salud</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <source>Correct a closed day</source>
        <translation>Corregir un día cerrado</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawer_parts.py"/>
        <source>Count the drawer</source>
        <translation>Contar la caja</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <location filename="../../../ui/dialogs/studio_forms.py"/>
        <source>Counts for</source>
        <translation>Vale por</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/stored.py"/>
        <source>Ctrl+G sells a gift card, a package or credit.</source>
        <translation>Ctrl+G vende una tarjeta de regalo, un paquete o saldo.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Day first</source>
        <translation>Día primero</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>Day or service</source>
        <translation>Día o servicio</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>Diagnoses, as supplied</source>
        <translation>Diagnósticos, como se dieron</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>Did not come {times} before</source>
        <translation>Antes no vino {times}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>Does not want</source>
        <translation>No quiere a</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>Doubtful</source>
        <translation>Dudosos</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doubtful.py"/>
        <source>Doubtful clients</source>
        <translation>Clientes dudosos</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/dialogs/doctor_note.py"/>
        <source>Dr. Patel, Amarillo Family Practice</source>
        <translation>Dr. Patel, Amarillo Family Practice</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/body_chart.py"/>
        <source>Draw by hand</source>
        <translation>Dibujar a mano</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawer_parts.py"/>
        <source>Drawer</source>
        <translation>Caja</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/condition.py"/>
        <source>Due date</source>
        <translation>Fecha de parto</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/send_mail.py"/>
        <source>E-mail can be read on its way like a postcard. Subject and words say nothing of health; what is attached does.</source>
        <translation>Un correo se puede leer en el camino como una postal. El asunto y el texto no dicen nada de salud; lo adjunto sí.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/mail_account.py"/>
        <source>E-mail of the studio</source>
        <translation>Correo del estudio</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawers.py"/>
        <source>Each drawer has its own float, its own count and its own receipt numbers.</source>
        <translation>Cada caja tiene su propio fondo, su propio conteo y sus propios números de recibo.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/readings.py"/>
        <source>Each line was written before anything was shown. Lines cannot be changed, and stay when a client is erased.</source>
        <translation>Cada línea se escribió antes de mostrar nada. Las líneas no se pueden cambiar, y quedan aunque se borre a un cliente.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protect.py"/>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>Each morning</source>
        <translation>Cada mañana</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Emergency phone</source>
        <translation>Teléfono de emergencia</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/hand_over.py"/>
        <location filename="../../../ui/dialogs/mail_account.py"/>
        <source>Empty keeps the one you have</source>
        <translation>Vacío deja el que ya tiene</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protect.py"/>
        <source>Encrypt the file</source>
        <translation>Cifrar el archivo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>Encrypt the file…</source>
        <translation>Cifrar el archivo…</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/course.py"/>
        <source>End the plan</source>
        <translation>Terminar el plan</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Erase a client</source>
        <translation>Borrar un cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Erase now</source>
        <translation>Borrar ahora</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Erase {client}?</source>
        <translation>¿Borrar a {client}?</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Erased with the rest</source>
        <translation>Se borra con lo demás</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>Every row is sound.</source>
        <translation>Todas las filas están bien.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Exempt until</source>
        <translation>Exento hasta</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/add_file.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doctor_note.py"/>
        <source>File it</source>
        <translation>Guardarla</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Fill in 1 client</source>
        <translation>Completar 1 cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Fill in {count} clients</source>
        <translation>Completar {count} clientes</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>For which services</source>
        <translation>Para qué servicios</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>For which visit</source>
        <translation>Para qué visita</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doctor_note.py"/>
        <source>For who may read the client&apos;s health</source>
        <translation>Para quien puede ver la salud del cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/studio_forms.py"/>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <source>Found under the tray …</source>
        <translation>Estaba debajo de la bandeja …</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>Freeze it</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>Freeze {what}</source>
        <translation>Pausar {what}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>From the next start on, the passphrase is asked for.</source>
        <translation>Desde el próximo inicio se pide la frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/away.py"/>
        <source>From {time} on</source>
        <translation>Desde {time}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawers.py"/>
        <source>Front desk, upstairs …</source>
        <translation>Recepción, planta alta …</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>Frontdesk makes a backup every quarter of an hour in which something has changed, at the close of the day and when it is closed. Each is opened again and looked through before it counts.</source>
        <translation>Frontdesk hace una copia cada cuarto de hora en que algo cambió, al cerrar el día y al cerrar el programa. Cada una se abre y se revisa antes de darla por buena.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/about.py"/>
        <source>Frontdesk uses Qt and PySide6 under the GNU Lesser General Public License, version 3. They are shared libraries in files of their own: you may put your own build of the same version in place of those in the folder PySide6 of the app. Their source is offered at download.qt.io.</source>
        <translation>Frontdesk usa Qt y PySide6 bajo la Licencia Pública General Reducida de GNU, versión 3. Son bibliotecas compartidas en archivos aparte: usted puede poner su propia compilación de la misma versión en lugar de las que están en la carpeta PySide6 de la aplicación. Su código fuente se ofrece en download.qt.io.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>Gift card {title}</source>
        <translation>Tarjeta de regalo {title}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Gift card: left on it</source>
        <translation>Tarjeta de regalo: saldo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Gift card: number</source>
        <translation>Tarjeta de regalo: número</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Gift cards, packages, credit</source>
        <translation>Tarjetas de regalo, paquetes, saldo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>Give back {amount}</source>
        <translation>Reembolsar {amount}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>Give back {total}</source>
        <translation>Reembolsar {total}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/accounts.py"/>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>Give it</source>
        <translation>Dar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/stored.py"/>
        <source>Give to …</source>
        <translation>Dar a …</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/fill_form.py"/>
        <source>Give up</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>Give {what} to somebody</source>
        <translation>Dar {what} a alguien</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>Gives back of {number}</source>
        <translation>Reembolso de {number}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/course.py"/>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>Goes back to: {parts}</source>
        <translation>Se devuelve a: {parts}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/away.py"/>
        <source>Goes to</source>
        <translation>Pasa a</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>Good for</source>
        <translation>Vale por</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>Good for so many days</source>
        <translation>Vale por tantos días</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>Guardian of a minor</source>
        <translation>Tutor de un menor</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Guardian&apos;s phone</source>
        <translation>Teléfono del tutor</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/hand_over.py"/>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/hand_over.py"/>
        <source>Hand the screen over</source>
        <translation>Entregar la pantalla</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/course.py"/>
        <source>Helped last time: {what}</source>
        <translation>La última vez ayudó: {what}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawers.py"/>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>How days are written</source>
        <translation>Cómo se escriben las fechas</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>How far</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>How it is answered</source>
        <translation>Cómo se contesta</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/checklist.py"/>
        <source>How it stands</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>How long</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>How many of {name}</source>
        <translation>Cuántos de {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawer_parts.py"/>
        <source>How many of {value}</source>
        <translation>Cuántos de {value}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>How many times</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/body_chart.py"/>
        <source>How strong</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>How to reach</source>
        <translation>Cómo contactar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>ICD-10 code</source>
        <translation>Código ICD-10</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/phrases.py"/>
        <source>In a note, type / and the letters: /calf and Enter puts the phrase in.</source>
        <translation>En una nota, escriba / y las letras: /pierna y Enter pone la frase.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>In an emergency</source>
        <translation>En una emergencia</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>In other words, if need be</source>
        <translation>En otras palabras, si hace falta</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>Instruction</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/letters.py"/>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Is kept</source>
        <translation>Se queda</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Is put away</source>
        <translation>Se archiva</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>Is the paper right? Type the whole code</source>
        <translation>¿Está bien el papel? Escriba el código entero</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>Is tried again</source>
        <translation>Se reintenta</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Is {client} here twice?</source>
        <translation>¿Está {client} dos veces?</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/add_file.py"/>
        <source>It concerns the client&apos;s health</source>
        <translation>Es sobre la salud del cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doctor_note.py"/>
        <source>It counts for what is known of the client today, not for what comes up.</source>
        <translation>Vale para lo que hoy se sabe del cliente, no para lo que surja después.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doctor_note.py"/>
        <source>It counts until a day</source>
        <translation>Vale hasta un día</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/outbox.py"/>
        <source>It goes out from a computer that has the password of the account.</source>
        <translation>Sale de una computadora que tenga la contraseña de la cuenta.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>It is agreed: erased on {day}, unless it is called off.</source>
        <translation>Está autorizado: se borra {day}, si no se cancela.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <source>It is booked today; the reports of both days tell it.</source>
        <translation>Se anota hoy; los informes de los dos días lo dicen.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>It is printed by the station that made it. Enter prints it here.</source>
        <translation>Lo imprime la estación que lo hizo. Enter lo imprime aquí.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>It is sold</source>
        <translation>Se vende</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>It is there</source>
        <translation>Ya salió</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>It was a mistake: nobody of that name</source>
        <translation>Fue un error: no hay nadie con ese nombre</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>Its own printer</source>
        <translation>Su propia impresora</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <location filename="../../../ui/dialogs/drawers.py"/>
        <source>Its report</source>
        <translation>Su informe</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/add_file.py"/>
        <source>Keep a file with {client}</source>
        <translation>Guardar un archivo de {client}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Keep beside</source>
        <translation>Guardar aparte</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/add_file.py"/>
        <location filename="../../../ui/dialogs/protect.py"/>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>Keep it</source>
        <comment>appointment</comment>
        <translation>No cancelar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/mail_account.py"/>
        <source>Keep, and send me a test</source>
        <translation>Guardar y enviarme una prueba</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/body_chart.py"/>
        <source>Key {key}</source>
        <translation>Tecla {key}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>Known already</source>
        <translation>Ya conocidos</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/ledger.py"/>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>Last receipt</source>
        <translation>Último recibo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/ledger.py"/>
        <source>Last year</source>
        <translation>El año pasado</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/away.py"/>
        <source>Leave for a call</source>
        <translation>Dejar para llamar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doubtful.py"/>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/block.py"/>
        <source>Leave those days out</source>
        <translation>Saltar esos días</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/ledger.py"/>
        <source>Ledger for the accountant</source>
        <translation>Libros para el contador</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/stored.py"/>
        <location filename="../../../ui/dialogs/wallet_moves.py"/>
        <source>Left</source>
        <translation>Queda</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/calls.py"/>
        <source>Left message</source>
        <translation>Se dejó mensaje</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>Left: {left}. Each is worth the price of all of them divided by their number, whatever a single one costs: {amount} go back the way they were paid.</source>
        <translation>Hay {left}. Cada una vale el precio de todas dividido entre su número, cueste lo que cueste una sola: {amount} se devuelven por donde se pagaron.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/let_pass.py"/>
        <source>Let {visit} pass?</source>
        <translation>¿Dejar pasar {visit}?</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/phrases.py"/>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/mail_account.py"/>
        <source>Letters come from</source>
        <translation>Los correos salen de</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>Light pressure on the legs</source>
        <translation>Presión ligera en las piernas</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/checklist.py"/>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>Line</source>
        <translation>Renglón</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/mail_account.py"/>
        <source>Line to the server</source>
        <translation>Conexión con el servidor</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>Line {line}.</source>
        <translation>Renglón {line}.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client.py"/>
        <source>Load their version</source>
        <translation>Cargar la otra versión</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client.py"/>
        <source>Load their version; what you typed stays.</source>
        <translation>Cargar la otra versión; lo que usted escribió se queda.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client.py"/>
        <source>Loaded. What you typed is still here.</source>
        <translation>Cargada. Lo que usted escribió sigue aquí.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client.py"/>
        <source>Loaded. Where you both changed a field, yours stands; theirs is below it.</source>
        <translation>Cargada. Donde ambos cambiaron un campo queda lo suyo; lo del otro está debajo.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/readings.py"/>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>Look further back, or for other words.</source>
        <translation>Busque más atrás, o con otras palabras.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Looking who is here already …</source>
        <translation>Viendo quién ya está aquí …</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/about.py"/>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>Made, opened and found whole</source>
        <translation>Hecha, abierta y revisada: está completa</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/close_day.py"/>
        <source>Made, opened and found whole.</source>
        <translation>Hecha, abierta y revisada: está completa.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>Made, opened and found whole; a copy lies on the other disk</source>
        <translation>Hecha, abierta y revisada: está completa; hay otra en el otro disco</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <location filename="../../../ui/dialogs/close_day.py"/>
        <source>Making a backup and opening it again…</source>
        <translation>Haciendo una copia y abriéndola otra vez…</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/body_chart.py"/>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/accounts.py"/>
        <source>May owe up to</source>
        <translation>Puede deber hasta</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Maybe the same</source>
        <translation>Quizá la misma persona</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/course.py"/>
        <source>Measured at each visit</source>
        <translation>Se mide en cada visita</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/condition.py"/>
        <source>Medication</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>Memo of the desk</source>
        <translation>Apunte de recepción</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/checklist.py"/>
        <source>Mend</source>
        <translation>Arreglar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doubtful.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>Merged</source>
        <translation>Unidos</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>Minutes late</source>
        <translation>Minutos de retraso</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Month first</source>
        <translation>Mes primero</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_moves.py"/>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/calls.py"/>
        <source>Moved there</source>
        <translation>Movida ahí</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>Must be answered</source>
        <translation>Hay que contestarla</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>Name of the package</source>
        <translation>Nombre del paquete</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>Name weekdays, such as fri, sat.</source>
        <translation>Escriba días de la semana, como vie, sáb.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Name, contact, memos</source>
        <translation>Nombre, contacto, apuntes</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>Named others may use it too</source>
        <translation>También lo pueden usar otros con nombre</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/condition.py"/>
        <source>New condition</source>
        <translation>Nuevo padecimiento</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/stored.py"/>
        <source>New number</source>
        <translation>Número nuevo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>New package</source>
        <translation>Paquete nuevo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>New question</source>
        <translation>Pregunta nueva</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>New recovery code…</source>
        <translation>Código nuevo…</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>New section</source>
        <translation>Sección nueva</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/away.py"/>
        <source>Next best</source>
        <translation>Siguiente mejor</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doubtful.py"/>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/away.py"/>
        <source>No appointments then. Enter takes the therapist off for the day.</source>
        <translation>No hay citas entonces. Enter quita al terapeuta ese día.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/add_file.py"/>
        <source>No file chosen</source>
        <translation>Ningún archivo elegido</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/keys.py"/>
        <source>No key does that. Every action is found by Ctrl+K too.</source>
        <translation>Ninguna tecla hace eso. Todas las acciones se encuentran también con Ctrl+K.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/outbox.py"/>
        <source>No letters</source>
        <translation>No hay correos</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/read_notes.py"/>
        <source>No notes yet</source>
        <translation>Todavía no hay notas</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/away.py"/>
        <source>No other way disturbs less.</source>
        <translation>No hay otra forma que moleste menos.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/phrases.py"/>
        <source>No phrases yet</source>
        <translation>Todavía no hay frases</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/course.py"/>
        <source>No plan yet. Say what is to be reached, and in how many sessions.</source>
        <translation>Todavía no hay plan. Diga qué se quiere lograr y en cuántas sesiones.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>No preference</source>
        <translation>Sin preferencia</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>No receipts here</source>
        <translation>Aquí no hay recibos</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>No visit to bill</source>
        <translation>No hay visita que facturar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/walk_in.py"/>
        <source>No walk-in just now</source>
        <translation>Ahora no cabe nadie sin cita</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawers.py"/>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/gone.py"/>
        <source>Nobody cancelled</source>
        <translation>Nadie canceló</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>Nobody else is free for the whole of it.</source>
        <translation>Nadie más está libre todo ese tiempo.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/approval.py"/>
        <source>Nobody else may agree here: your reason stands in the list of what was taken back.</source>
        <translation>Aquí nadie más puede autorizar: su motivo queda en la lista de lo que se devolvió.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/begin_anew.py"/>
        <source>Nobody has been entered, booked or sold to yet. The five steps come back with what you typed in them. What was changed in Settings since is put aside in a file of its own, beside the studio&apos;s.</source>
        <translation>Todavía no hay clientes, citas ni ventas. Vuelven los cinco pasos con lo que usted escribió en ellos. Lo que se cambió después en Ajustes se aparta en un archivo propio, junto al del estudio.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/readings.py"/>
        <source>Nobody has looked</source>
        <translation>Nadie ha mirado</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/away.py"/>
        <source>Nobody has to move</source>
        <translation>Nadie tiene que moverse</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Nobody is much alike</source>
        <translation>Nadie se parece mucho</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/calls.py"/>
        <source>Nobody to call</source>
        <translation>Nadie a quien llamar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/waiting.py"/>
        <source>Nobody waits</source>
        <translation>Nadie espera</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>None</source>
        <comment>folder</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>None was supplied. It can be left so.</source>
        <translation>No se dio ninguno. Se puede dejar así.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/calls.py"/>
        <source>None within a week</source>
        <translation>Nada en una semana</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Not booked, because</source>
        <translation>No se reserva porque</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/calls.py"/>
        <source>Not called</source>
        <translation>Sin llamar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/mail_account.py"/>
        <source>Not secret</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/read_notes.py"/>
        <source>Not signed yet</source>
        <translation>Sin firmar todavía</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>Not signed yet. These rules came with the program and are no medical advice: read them, change what you do otherwise, and sign.</source>
        <translation>Todavía sin firmar. Estas reglas vienen con el programa y no son consejo médico: léalas, cambie lo que usted haga distinto y firme.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/walk_in.py"/>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/outbox.py"/>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>Not wanted</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/close_day.py"/>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/readings.py"/>
        <source>Note of {day}, by {therapist}</source>
        <translation>Nota: {day}, {therapist}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>Note the code</source>
        <translation>Anotar el código</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/read_notes.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Notes and plans</source>
        <translation>Notas y planes</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/read_notes.py"/>
        <source>Notes are the therapists&apos;. Say why you read one: it is written down with your name and the time, and the therapist who wrote it is told.</source>
        <translation>Las notas son de los terapeutas. Diga por qué lee una: queda escrito con su nombre y la hora, y se avisa al terapeuta que la escribió.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Nothing</source>
        <comment>button</comment>
        <translation>No importar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>Nothing has changed since {since}. Press once more all the same.</source>
        <translation>Nada cambió desde {since}. Presione otra vez si la quiere de todos modos.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doubtful.py"/>
        <source>Nothing is doubtful</source>
        <translation>Nada dudoso</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>Nothing is free near it. {reasons}</source>
        <translation>Nada libre cerca. {reasons}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/checklist.py"/>
        <source>Nothing is left</source>
        <translation>No queda nada</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/close_day.py"/>
        <source>Nothing is left of this line.</source>
        <translation>No queda nada de este renglón.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/course.py"/>
        <source>Nothing is measured yet</source>
        <translation>Todavía no se ha medido nada</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/stored.py"/>
        <source>Nothing is stored here</source>
        <translation>No hay nada guardado aquí</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/letters.py"/>
        <source>Nothing was sold to this client yet</source>
        <translation>Todavía no se le ha vendido nada</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/read_notes.py"/>
        <source>Nothing was written of any session of this client.</source>
        <translation>No se escribió nada de ninguna sesión de este cliente.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Number in the other system</source>
        <translation>Número en el otro sistema</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/stored.py"/>
        <source>Number of a card, or name of a client</source>
        <translation>Número de tarjeta o nombre de un cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>Number, client, who took it</source>
        <translation>Número, cliente, quién cobró</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/letters.py"/>
        <source>Of the sale</source>
        <translation>De la venta</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/waiting.py"/>
        <source>Offered</source>
        <translation>Se ofreció</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>On</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/block.py"/>
        <source>On the board</source>
        <translation>En el calendario</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>One a line</source>
        <translation>Una por renglón</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>One column must hold names:</source>
        <translation>Una columna debe tener nombres:</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>One credit instead</source>
        <translation>Mejor un crédito</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>One of several</source>
        <translation>Una de una lista</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/letters.py"/>
        <source>One visit is planned; the quote names its price.</source>
        <translation>Hay una visita planeada; la cotización dice su precio.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>Only to waive the fee: why</source>
        <translation>Solo para perdonar el cargo: motivo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>Open by itself here</source>
        <translation>Abrir solo aquí</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/about.py"/>
        <source>Open the licences</source>
        <translation>Abrir las licencias</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/what.py"/>
        <source>Open the manual</source>
        <translation>Abrir el manual</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>Opens what is left. {parts}.</source>
        <translation>Se abre lo que queda. {parts}.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Or somebody else</source>
        <translation>O alguien más</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>Over by</source>
        <translation>Termina a las</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/accounts.py"/>
        <source>Owes {amount} now.</source>
        <translation>Ahora debe {amount}.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/preview.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/add_file.py"/>
        <source>PDF, PNG or JPEG, up to {size}</source>
        <translation>PDF, PNG o JPEG, hasta {size}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/handout.py"/>
        <source>Page</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawer_parts.py"/>
        <source>Paid in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawer_parts.py"/>
        <source>Paid out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <source>Paid out of the drawer and not written down</source>
        <translation>Se pagó de la caja y no se anotó</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <location filename="../../../ui/dialogs/preview.py"/>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/add_file.py"/>
        <source>Papers and pictures</source>
        <translation>Documentos e imágenes</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/checklist.py"/>
        <source>Pass over</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>Passed over, the studio is closed: {days}</source>
        <translation>Se saltan, el estudio está cerrado: {days}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protect.py"/>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/mail_account.py"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/stored.py"/>
        <source>Pay out</source>
        <translation>Reembolsar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>Pay out {what}</source>
        <translation>Reembolsar {what}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawer_parts.py"/>
        <source>Pay {amount}</source>
        <translation>Pagar {amount}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doubtful.py"/>
        <source>Perhaps {name}.</source>
        <translation>Quizá {name}.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>Perhaps {name}: {reasons}</source>
        <translation>Quizá {name}: {reasons}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/phrases.py"/>
        <source>Phrase</source>
        <translation>Frase</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>Picture of the body</source>
        <translation>Dibujo del cuerpo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/course.py"/>
        <source>Plan and progress · {name}</source>
        <translation>Plan y avance · {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/mail_account.py"/>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/waiting.py"/>
        <source>Press A to put a client on the list for when something comes free.</source>
        <translation>Presione A para poner a un cliente en la lista por si se libera algo.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>Press Enter to make the first one now.</source>
        <translation>Presione Enter para hacer la primera ahora.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/preview.py"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <location filename="../../../ui/dialogs/stored.py"/>
        <source>Print again</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>Print on</source>
        <translation>Imprimir en</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <location filename="../../../ui/dialogs/preview.py"/>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/keys.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/shop.py"/>
        <source>Products and prices</source>
        <translation>Productos y precios</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/course.py"/>
        <source>Progress report</source>
        <translation>Informe de avance</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Propose to erase</source>
        <translation>Proponer borrado</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Provider&apos;s phone</source>
        <translation>Teléfono del médico</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>Push</source>
        <translation>Retrasar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Put 1 row aside</source>
        <translation>Apartar 1 fila</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client.py"/>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>Put away</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>Put in place…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/overlap.py"/>
        <source>Put it beside</source>
        <translation>Poner al lado</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/overlap.py"/>
        <source>Put it beside the other?</source>
        <translation>¿Poner al lado de la otra?</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>Put it in place</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>Put on the list</source>
        <translation>Poner en la lista</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>Put on the waiting list</source>
        <translation>Poner en la lista de espera</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Put {count} rows aside</source>
        <translation>Apartar {count} filas</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/studio_forms.py"/>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/letters.py"/>
        <source>Quote</source>
        <translation>Cotización</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/read_notes.py"/>
        <source>Read it</source>
        <translation>Leer</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Reading {file} …</source>
        <translation>Leyendo {file} …</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/outbox.py"/>
        <source>Receipt and pages</source>
        <translation>Recibo y hojas</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>Receipt {number}, {day}</source>
        <translation>Recibo {number}, {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>Receipt {title}</source>
        <translation>Recibo {title}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <source>Referred by</source>
        <translation>Por recomendación de</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Referring provider</source>
        <translation>Médico que refiere</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/about.py"/>
        <source>Release {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>Remove rule</source>
        <translation>Quitar regla</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>Remove these copies</source>
        <translation>Quitar estas copias</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawers.py"/>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/block.py"/>
        <source>Repeat on</source>
        <translation>Repetir los</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>Repeat the appointment</source>
        <translation>Repetir la cita</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>Replace it and print</source>
        <translation>Reemplazarla e imprimir</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doubtful.py"/>
        <source>Row before</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doubtful.py"/>
        <source>Rows of a list that may be somebody who is here already wait here.</source>
        <translation>Las filas de una lista que quizá son de alguien que ya está aquí esperan aquí.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>Rows that are not sound</source>
        <translation>Filas con problemas</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>Rows that are not sound; all others come in as they stand</source>
        <translation>Filas con problemas; las demás entran como están</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Sales and the ledger are kept as tax law asks. How long your state makes you keep consents and notes is yours to know: set it under Settings, Erasing a client. What was erased cannot be brought back, and older backups are erased again when restored.</source>
        <translation>Las ventas y los libros se guardan como pide la ley de impuestos. Usted debe saber cuánto tiempo exige su estado guardar consentimientos y notas: fíjelo en Ajustes, Borrar un cliente. Lo borrado no se puede recuperar, y si se restaura una copia más vieja se vuelve a borrar.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client.py"/>
        <location filename="../../../ui/dialogs/condition.py"/>
        <location filename="../../../ui/dialogs/packages.py"/>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/preview.py"/>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/preview.py"/>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/studio_forms.py"/>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/studio_forms.py"/>
        <source>Save as a file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>Save as a new version</source>
        <translation>Guardar como versión nueva</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>Save as draft</source>
        <translation>Guardar borrador</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/ledger.py"/>
        <source>Save into a folder…</source>
        <translation>Guardar en una carpeta…</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/preview.py"/>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/studio_forms.py"/>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>Say in a word or two why.</source>
        <translation>Diga en una o dos palabras por qué.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Say what each column holds. What has no place here is kept beside the client. Next time a list with these columns is known.</source>
        <translation>Diga qué tiene cada columna. Lo que no tiene lugar aquí se guarda aparte con el cliente. La próxima vez se reconocerá una lista con estas columnas.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>Say what they wait for, such as deep 60.</source>
        <translation>Diga qué espera, por ejemplo deep 60.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>Say who is meant: “{name}” is not one therapist&apos;s name.</source>
        <translation>Diga a quién se refiere: “{name}” no es el nombre de un solo terapeuta.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>Sections and questions</source>
        <translation>Secciones y preguntas</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>See what it would do</source>
        <translation>Ver qué haría</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>Sell to be used later</source>
        <translation>Vender para usar después</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/send_mail.py"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/send_mail.py"/>
        <source>Send by e-mail</source>
        <translation>Enviar por correo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/outbox.py"/>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/handout.py"/>
        <source>Send…</source>
        <translation>Enviar…</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/outbox.py"/>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/mail_account.py"/>
        <source>Server for sending (SMTP)</source>
        <translation>Servidor de envío (SMTP)</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/read_notes.py"/>
        <source>Session notes of {client}</source>
        <translation>Notas de sesión de {client}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/course.py"/>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Sessions left</source>
        <translation>Sesiones que quedan</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Sessions left: of what</source>
        <translation>Sesiones que quedan: de qué</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Sessions left: paid with</source>
        <translation>Sesiones que quedan: pagadas con</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/accounts.py"/>
        <source>Set the limit</source>
        <translation>Fijar el límite</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/condition.py"/>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>Share it</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>Shared with {names}.</source>
        <translation>Se comparte con {names}.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>Shorten</source>
        <translation>Acortar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/letters.py"/>
        <source>Show the letter</source>
        <translation>Ver la carta</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>Show the superbill</source>
        <translation>Ver el superbill</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>Show which condition</source>
        <translation>Ver qué padecimiento</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>Show…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>Sign these rules</source>
        <translation>Firmar estas reglas</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/add_file.py"/>
        <source>Signed consent, scanned</source>
        <translation>Consentimiento firmado, escaneado</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Signed forms and notes go too: the settings keep them for no years.</source>
        <translation>También se van los formularios firmados y las notas: según los ajustes no se guardan ningún año.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Signed forms are kept for {forms} {forms:year|years} and notes for {notes}, as the settings say; what is younger stays until then, sealed, and goes by itself.</source>
        <translation>Los formularios firmados se guardan {forms} {forms:año|años} y las notas {notes}, como dicen los ajustes; lo más reciente se queda hasta entonces, sellado, y se borra solo.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/readings.py"/>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>Since when</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/calls.py"/>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>Some given back</source>
        <translation>Devuelto en parte</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>Some lines</source>
        <translation>Varios renglones</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/course.py"/>
        <source>Start the plan</source>
        <translation>Empezar el plan</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawers.py"/>
        <source>Stations</source>
        <translation>Estaciones</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>Stopped; nothing was left there.</source>
        <translation>Se detuvo; no quedó nada ahí.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>Stopping …</source>
        <translation>Deteniendo …</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>Superbill</source>
        <translation>Superbill</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>Superbill for {client}</source>
        <translation>Superbill para {client}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>Supplied by</source>
        <translation>Dado por</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>Swap</source>
        <translation>Otro terapeuta</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>Take a package from the list.</source>
        <translation>Elija un paquete de la lista.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/stored.py"/>
        <source>Take a payment</source>
        <translation>Cobrar un pago</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/phrases.py"/>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>Take back</source>
        <comment>date of a series</comment>
        <translation>Incluir de nuevo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/body_chart.py"/>
        <source>Take back</source>
        <comment>mark</comment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>Take everything out</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>Take it off all the same</source>
        <translation>Quitarlo de todos modos</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/waiting.py"/>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>Take the best</source>
        <translation>Tomar la mejor</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>Take the client whose it will be from the list.</source>
        <translation>Elija de la lista el cliente para quien será.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/deposit.py"/>
        <source>Take the deposit</source>
        <translation>Cobrar el depósito</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>Take the encryption off…</source>
        <translation>Quitar el cifrado…</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/gone.py"/>
        <source>Take the fee</source>
        <translation>Cobrar el cargo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>Take the visit that it is for from the list.</source>
        <translation>Elija de la lista la visita para la que es.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <source>Taken as a card, and was cash</source>
        <translation>Se anotó tarjeta y era efectivo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <source>Taken as cash, and was a card</source>
        <translation>Se anotó efectivo y era tarjeta</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>Taken back</source>
        <translation>Devueltos</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>Taken by</source>
        <translation>Cobró</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Tax exemption number</source>
        <translation>Número de exención de impuestos</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/outbox.py"/>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>Test page</source>
        <translation>Página de prueba</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>That code does not open the file. If the paper is lost, make a new code.</source>
        <translation>Ese código no abre el archivo. Si el papel se perdió, haga un código nuevo.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>That code opens the file. Put the paper back where it is safe.</source>
        <translation>Ese código abre el archivo. Guarde el papel otra vez en su lugar seguro.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>That is the same record. Choose another one.</source>
        <translation>Es la misma ficha. Elija otra.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_moves.py"/>
        <source>The card again</source>
        <translation>La tarjeta otra vez</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>The chosen part</source>
        <translation>La parte elegida</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>The client asked for it at once</source>
        <translation>El cliente lo pidió de inmediato</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/send_mail.py"/>
        <source>The client has asked for it by e-mail</source>
        <translation>El cliente lo pidió por correo electrónico</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>The client&apos;s account</source>
        <translation>La cuenta del cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>The copies that anybody could read are gone; a new backup is encrypted.</source>
        <translation>Las copias que cualquiera podía leer ya no están; una copia de seguridad nueva está cifrada.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>The desk reads it: say what to do, not why</source>
        <translation>Lo lee recepción: diga qué hacer, no por qué</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/let_pass.py"/>
        <source>The doctor rang and agrees</source>
        <translation>El doctor llamó y está de acuerdo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/course.py"/>
        <source>The figures come with each session note.</source>
        <translation>Los números llegan con la nota de cada sesión.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>The file is encrypted, and so is the backup that was just made.</source>
        <translation>El archivo está cifrado, y también la copia de seguridad que se acaba de hacer.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>The file is not encrypted any more.</source>
        <translation>El archivo ya no está cifrado.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>The file is not encrypted: whoever has it can read all clients. You choose where it goes; better not into a shared folder or the cloud.</source>
        <translation>El archivo no está cifrado: quien lo tenga puede leer todos los clientes. Usted elige dónde queda; mejor no en una carpeta compartida ni en la nube.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protect.py"/>
        <source>The file is written anew, encrypted, and compared…</source>
        <translation>El archivo se escribe de nuevo, cifrado, y se compara…</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>The first {most} of {count} {count:row|rows} that are not sound</source>
        <translation>Las primeras {most} de {count} {count:fila|filas} con problemas</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/ledger.py"/>
        <source>The folder for the ledger</source>
        <translation>La carpeta para los libros</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/hand_over.py"/>
        <source>The form covers the whole screen and shows nothing else. Staff take it back with their code.</source>
        <translation>El formulario ocupa toda la pantalla y no muestra nada más. El personal la recupera con su código.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>The journal keeps it</source>
        <translation>Queda en el registro</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/course.py"/>
        <source>The last plan ended on {day}. A new one can be started.</source>
        <translation>El último plan terminó {day}. Puede empezar otro.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>The law asks for it</source>
        <translation>La ley lo pide</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>The new code holds from now on. Destroy the old paper, unless you keep backups from before.</source>
        <translation>El código nuevo vale desde ahora. Destruya el papel viejo, a menos que guarde copias de seguridad de antes.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>The new passphrase holds from now on.</source>
        <translation>La frase nueva vale desde ahora.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doctor_note.py"/>
        <source>The paper, if it is to be kept</source>
        <translation>El papel, si se quiere guardar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protect.py"/>
        <source>The passphrase</source>
        <translation>La frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protect.py"/>
        <source>The passphrase is asked for whenever Frontdesk starts on this computer.</source>
        <translation>La frase de contraseña se pide cada vez que Frontdesk se inicia en esta computadora.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/mail_account.py"/>
        <source>The password stays at this computer, in a file that only its user may read; it is not encrypted, and in no backup and no export. Ask your mail service for a password for this program alone. Letters go out from computers that have it.</source>
        <translation>La contraseña queda en esta computadora, en un archivo que solo puede leer su usuario; no está cifrada, ni está en ninguna copia ni exportación. Pida a su servicio de correo una contraseña solo para este programa. Los correos salen de las computadoras que la tienen.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/send_mail.py"/>
        <source>The receipt</source>
        <translation>El recibo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protect.py"/>
        <source>The recovery code</source>
        <translation>El código de recuperación</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protect.py"/>
        <source>The same again</source>
        <translation>Otra vez lo mismo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>The studio asks for {asked} ahead for this visit.</source>
        <translation>El estudio pide {asked} por adelantado para esta visita.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/send_mail.py"/>
        <source>The studio has no e-mail account yet: the owner sets it up (Ctrl+K, “E-mail of the studio”).</source>
        <translation>El estudio aún no tiene cuenta de correo: la configura el propietario (Ctrl+K, “Correo del estudio”).</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>The studio&apos;s file and its backups are encrypted.</source>
        <translation>El archivo del estudio y sus copias de seguridad están cifrados.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/studio_forms.py"/>
        <source>The studio&apos;s forms</source>
        <translation>Formularios del estudio</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/checklist.py"/>
        <source>The therapist signs tomorrow …</source>
        <translation>El terapeuta firma mañana …</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/picture.py"/>
        <source>The whole</source>
        <translation>Completa</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>The whole sale is taken back, as if it had not been. Its appointments wait at the till again, and a fee is owed again.</source>
        <translation>Se anula toda la venta, como si no hubiera pasado. Sus citas quedan otra vez por cobrar, y si había un cargo, se debe de nuevo.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/calls.py"/>
        <source>Their therapist is away, and they have to say where they want to go.</source>
        <translation>Su terapeuta está ausente y tienen que decir adónde quieren pasar.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/add_file.py"/>
        <source>Then only those who may read the client&apos;s health can open it or read its name; each look is written down.</source>
        <translation>Así solo quien puede ver la salud del cliente puede abrirlo o leer su nombre; se anota cada vez que se ve.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/block.py"/>
        <source>Therapist, room, equipment</source>
        <translation>Terapeuta, sala, equipo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>Therapists do not see it</source>
        <translation>Los terapeutas no lo ven</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>There is no appointment to come: book one first.</source>
        <translation>No hay una cita próxima: reserve una primero.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>There is no backup yet</source>
        <translation>Todavía no hay copia</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/accounts.py"/>
        <source>There is no house account yet.</source>
        <translation>Todavía no hay cuenta de la casa.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>There is no package yet: add one in the settings.</source>
        <translation>Todavía no hay paquetes: agregue uno en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>There is nobody to bring in: nothing in this list is new.</source>
        <translation>No hay a quién importar: no hay nada nuevo en esta lista.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protect.py"/>
        <source>This code opens the file when the computer is lost and the passphrase forgotten. Print it, or write it down, and keep it apart from the computer. It is shown this once.</source>
        <translation>Este código abre el archivo cuando se perdió la computadora y se olvidó la frase. Imprímalo o anótelo, y guárdelo lejos de la computadora. Solo se muestra esta vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protect.py"/>
        <source>This computer opens it by itself</source>
        <translation>Esta computadora lo abre sola</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>This computer opens the file by itself from now on.</source>
        <translation>Desde ahora esta computadora abre sola el archivo.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/fill_form.py"/>
        <source>This form was begun before. Hand the screen over, and the client goes on with it; what is typed here begins it anew.</source>
        <translation>Este formulario ya se empezó. Entregue la pantalla y el cliente sigue donde quedó; lo que se escriba aquí lo empieza de nuevo.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>This goes for good</source>
        <translation>Esto se borra para siempre</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client.py"/>
        <source>This is not a date. Write it like 3/14/1965.</source>
        <translation>Esto no es una fecha. Escríbala así: 3/14/1965.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/condition.py"/>
        <source>This is not a date. Write it like 3/14/2024.</source>
        <translation>Esto no es una fecha. Escríbala así: 3/14/2024.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/name_guest.py"/>
        <source>This is the client</source>
        <translation>Este es el cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/ledger.py"/>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>This stays, with no name on it</source>
        <translation>Esto se queda, sin nombre</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/ledger.py"/>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/ledger.py"/>
        <source>Three files: the journal and the chart of accounts as CSV, and the same as plain text for beancount. No client is named in them.</source>
        <translation>Tres archivos: el diario y el catálogo de cuentas en CSV, y lo mismo en texto simple para beancount. No llevan nombres de clientes.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>Tip, {name}</source>
        <translation>Propina, {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawer_parts.py"/>
        <source>Tips to pay out</source>
        <translation>Propinas por pagar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/block.py"/>
        <location filename="../../../ui/dialogs/ledger.py"/>
        <location filename="../../../ui/dialogs/letters.py"/>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/send_mail.py"/>
        <source>To</source>
        <comment>letter</comment>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawer_parts.py"/>
        <source>To begin with</source>
        <translation>Fondo inicial</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>To choose from</source>
        <translation>Para elegir</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>To erase at once, say why</source>
        <translation>Para borrar de inmediato, diga por qué</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>To the ticket</source>
        <translation>A la cuenta</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>Too little time would be left.</source>
        <translation>Quedaría muy poco tiempo.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/picture.py"/>
        <source>True size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>Try the code</source>
        <translation>Probar el código</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/block.py"/>
        <source>Type a name and take it from the list.</source>
        <translation>Escriba un nombre y elíjalo de la lista.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/mail_account.py"/>
        <source>Type the password of this user.</source>
        <translation>Escriba la contraseña de este usuario.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/stored.py"/>
        <source>Unfreeze</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doctor_note.py"/>
        <location filename="../../../ui/dialogs/series.py"/>
        <location filename="../../../ui/dialogs/stored.py"/>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/block.py"/>
        <source>Until</source>
        <comment>repeated</comment>
        <translation>Repetir hasta</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawers.py"/>
        <source>Use here</source>
        <translation>Usar aquí</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protect.py"/>
        <source>Use this code</source>
        <translation>Usar este código</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/mail_account.py"/>
        <source>User name at the server</source>
        <translation>Usuario en el servidor</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/studio_forms.py"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>Version {draft} is a draft. Version {version}, which is signed, binds.</source>
        <translation>La versión {draft} es un borrador. Vale la versión {version}, que está firmada.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>Version {version}, signed by {who} on {day}.</source>
        <translation>Versión {version}, firmada por {who} ({day}).</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/course.py"/>
        <source>Visit {visit} of {sessions}, since {day}, by {who}.</source>
        <translation>Visita {visit} de {sessions}, desde {day}, por {who}.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>Visits that are finished stand here, for two years.</source>
        <translation>Aquí están las visitas terminadas, por dos años.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Visits, alerts, health and notes of the other record go over. Closed sales and signed forms stay where they were written. It can be parted again at any time.</source>
        <translation>Las visitas, alertas, salud y notas de la otra ficha pasan a esta. Las ventas cerradas y los formularios firmados se quedan donde se escribieron. Se pueden separar otra vez cuando quiera.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>Void as a whole</source>
        <translation>Anular todo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>Void {total}</source>
        <translation>Anular {total}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>Voided</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>Voids {number}</source>
        <translation>Anula {number}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/outbox.py"/>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>Waits</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/waiting.py"/>
        <source>Waits for</source>
        <translation>Espera</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <location filename="../../../ui/dialogs/gone.py"/>
        <source>Waive the fee</source>
        <translation>Perdonar el cargo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>Waived on {day}: {reason}</source>
        <translation>Perdonado {day}: {reason}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/walk_in.py"/>
        <source>Walk-in {number}</source>
        <translation>Sin cita {number}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>Wants a look</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>Wants news by e-mail</source>
        <translation>Quiere noticias por correo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>Wants to be called</source>
        <translation>Quiere llamarse</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>We change to another computer</source>
        <translation>Cambiamos de computadora</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>Weeks between</source>
        <translation>Semanas entre citas</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>What a printer does not take waits here, and nothing is lost or comes twice.</source>
        <translation>Lo que una impresora no acepta espera aquí; nada se pierde ni sale dos veces.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>What became of it</source>
        <translation>Qué pasó después</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>What clients have is in it too. Keep it like the papers.</source>
        <translation>También contiene los datos de salud de los clientes. Guárdelo como los papeles.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>What is given back</source>
        <translation>Qué se devuelve</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/shop.py"/>
        <source>What is kept</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/stored.py"/>
        <source>What is owed</source>
        <translation>Lo que se debe</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>What is signed</source>
        <translation>Qué se firma</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>What is sold</source>
        <translation>Qué se vende</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/add_file.py"/>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_moves.py"/>
        <source>What moved</source>
        <translation>Qué se movió</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>What stands there</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/checklist.py"/>
        <source>What the day still needs</source>
        <translation>Lo que falta del día</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>What the studio does when health asks for it</source>
        <translation>Qué hace el estudio cuando la salud lo pide</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/keys.py"/>
        <source>What to do, a page, or a key</source>
        <translation>Qué hacer, una página o una tecla</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/preview.py"/>
        <source>What to print</source>
        <translation>Qué imprimir</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/letters.py"/>
        <source>What to write</source>
        <translation>Qué escribir</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <source>What was wrong</source>
        <translation>Qué estuvo mal</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>What “{column}” holds</source>
        <translation>Qué tiene “{column}”</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>When to reach</source>
        <translation>Cuándo contactar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Which record is the other?</source>
        <translation>¿Cuál es la otra ficha?</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/ledger.py"/>
        <source>Which while</source>
        <translation>Qué período</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/readings.py"/>
        <location filename="../../../ui/dialogs/wallet_moves.py"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/approval.py"/>
        <location filename="../../../ui/dialogs/overlap.py"/>
        <source>Who agrees</source>
        <translation>Quién autoriza</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/approval.py"/>
        <location filename="../../../ui/dialogs/overlap.py"/>
        <source>Who agrees, here at the desk (owner or manager)</source>
        <translation>Quién autoriza, aquí en recepción (propietario o gerente)</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/gone.py"/>
        <source>Who cancels or does not come is listed here, and whoever owes a fee.</source>
        <translation>Aquí están quienes cancelan o no vienen, y quienes deben un cargo.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/calls.py"/>
        <source>Who cannot be moved when a therapist is away waits here for a call.</source>
        <translation>Quien no se puede mover cuando falta un terapeuta espera aquí una llamada.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>Who else may use {what}</source>
        <translation>Quién más puede usar {what}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/readings.py"/>
        <source>Who has read health records</source>
        <translation>Quién ha leído datos de salud</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/away.py"/>
        <source>Who has to move</source>
        <translation>A quién hay que mover</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/name_guest.py"/>
        <source>Who is {guest}?</source>
        <translation>¿Quién es {guest}?</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/condition.py"/>
        <source>Who said so</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>Who signs the rules beside the owner</source>
        <translation>Quién firma las reglas junto con el propietario</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/waiting.py"/>
        <source>Who waits</source>
        <translation>Quién espera</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/readings.py"/>
        <source>Who, client, reason</source>
        <translation>Quién, cliente, motivo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>Whoever gets hold of this computer&apos;s disk or of a backup can read all of it then, health notes too. Press once more if that is meant.</source>
        <translation>Quien consiga el disco de esta computadora o una copia de seguridad podrá leerlo todo, también las notas de salud. Oprima otra vez si eso es lo que quiere.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protect.py"/>
        <source>Whoever loses the passphrase, the recovery code and this computer has lost the studio&apos;s data for good. Nobody else can open it, not those who made Frontdesk either.</source>
        <translation>Quien pierde la frase, el código de recuperación y esta computadora perdió los datos del estudio para siempre. Nadie más puede abrirlos, tampoco quienes hicieron Frontdesk.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>Whoever steals this computer, its disk or a stick with a backup can read it: names, phones, health notes. Encrypted, the file tells nothing without what you choose now. This computer opens it by itself each morning, if you like; a passphrase and a recovery code on paper open it anywhere else.</source>
        <translation>Quien robe esta computadora, su disco o una memoria con una copia de seguridad puede leerlo: nombres, teléfonos, notas de salud. Cifrado, el archivo no dice nada sin lo que usted elija ahora. Si quiere, esta computadora lo abre sola cada mañana; una frase de contraseña y un código de recuperación en papel lo abren en cualquier otro lugar.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Whole name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/calls.py"/>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>Whom to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/stored.py"/>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>Whose it will be</source>
        <translation>Para quién será</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/overlap.py"/>
        <source>Why both at once</source>
        <translation>Por qué dos a la vez</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>Why it is not wanted</source>
        <translation>Por qué no hace falta</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/close_day.py"/>
        <source>Why it is over or short</source>
        <translation>Por qué sobra o falta</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/checklist.py"/>
        <source>Why it may stay</source>
        <translation>Por qué puede quedar así</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <location filename="../../../ui/dialogs/gone.py"/>
        <source>Why the fee is waived</source>
        <translation>Por qué se perdona el cargo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/body_chart.py"/>
        <source>Wipe clean</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>With receipts, signed forms and notes as PDF</source>
        <translation>Con recibos, formularios firmados y notas en PDF</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>With what tells of clients&apos; health</source>
        <translation>Con lo que habla de la salud de los clientes</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>Words on the card</source>
        <translation>Texto en la tarjeta</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>Worked</source>
        <translation>Trabajado</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/stored.py"/>
        <source>Worth</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>Write a number of days, or nothing.</source>
        <translation>Escriba un número de días, o nada.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>Write an amount, such as 100.00.</source>
        <translation>Escriba un monto, como 100.00.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/accounts.py"/>
        <source>Write an amount, such as 25.00.</source>
        <translation>Escriba un monto, como 25.00.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>Write an amount, such as 425.00.</source>
        <translation>Escriba un monto, como 425.00.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/stored.py"/>
        <source>Write off what expired</source>
        <translation>Dar de baja lo vencido</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/phrases.py"/>
        <source>Write some letters and a phrase, then keep it.</source>
        <translation>Escriba unas letras y una frase, y guárdela.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>Writing {file} …</source>
        <translation>Escribiendo {file} …</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doctor_note.py"/>
        <source>Written by</source>
        <translation>Escrita por</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doctor_note.py"/>
        <source>Written on</source>
        <translation>Escrita el</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/read_notes.py"/>
        <source>Your own</source>
        <translation>Propia</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>ZIP code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/read_notes.py"/>
        <source>a complaint, a claim, the client asks for it …</source>
        <translation>una queja, un reclamo, el cliente la pide …</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>a first name, a last name, or the whole name.</source>
        <translation>un nombre, un apellido o el nombre completo.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>a friend, the web, a gift card</source>
        <translation>un amigo, internet, una tarjeta de regalo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>after 5 pm, not on Sundays</source>
        <translation>después de las 5 pm, no los domingos</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>all of it, from every list</source>
        <translation>todo, de todas las listas</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>another therapist: {reasons}</source>
        <translation>otro terapeuta: {reasons}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>any day, or: fri, sat</source>
        <translation>cualquier día, o: vie, sáb</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>any other</source>
        <translation>cualquier otro</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>any service</source>
        <translation>cualquier servicio</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>any time</source>
        <translation>cualquier etapa</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>any, or: 4pm</source>
        <translation>cualquiera, o: 4pm</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>any, or: 7pm</source>
        <translation>cualquiera, o: 7pm</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>anybody</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>as on the referral</source>
        <translation>como en la orden médica</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/walk_in.py"/>
        <source>at {time}</source>
        <translation>{time}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>beside the studio</source>
        <translation>junto al estudio</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>by letter</source>
        <translation>por carta</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>by phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>by text message</source>
        <translation>por mensaje de texto</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <source>card, found, missing …</source>
        <translation>tarjeta, apareció, falta …</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>deep</source>
        <translation>profunda</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>deep 60, swedish …</source>
        <translation>deep 60, swedish …</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/mail_account.py"/>
        <source>desk@example.com</source>
        <translation>recepcion@example.com</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <source>differs</source>
        <translation>distinto</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>empty, unless no booking is to be taken</source>
        <translation>vacío, salvo que no se deba reservar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>empty: does not expire</source>
        <translation>vacío: no vence</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>empty: nobody</source>
        <translation>vacío: nadie</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>firm</source>
        <translation>firme</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>firm pressure, warm table, no music</source>
        <translation>presión firme, camilla tibia, sin música</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/handout.py"/>
        <source>fits this visit</source>
        <translation>va con esta visita</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawer_parts.py"/>
        <source>flowers, change …</source>
        <translation>flores, cambio …</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>from the other</source>
        <translation>de la otra</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>given back</source>
        <translation>ya devuelto</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>instead of {time}: {reasons}</source>
        <translation>en vez de {time}: {reasons}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>kept</source>
        <translation>se queda</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>light</source>
        <translation>ligera</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>lost, cannot be read …</source>
        <translation>perdida, no se puede leer …</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>lost, stolen …</source>
        <translation>perdida, robada …</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>made on {day}</source>
        <translation>hecho el {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>minutes late</source>
        <translation>minutos de retraso</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>moderate</source>
        <translation>moderada</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>moves away, not wanted …</source>
        <translation>se muda, ya no lo quiere …</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>no end, or: fri, 12/24, +4w</source>
        <translation>sin fin, o: vie, 12/24, +4s</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>no longer sold</source>
        <translation>ya no se vende</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>nobody else is hit</source>
        <translation>no afecta a nadie más</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <location filename="../../../ui/dialogs/protection.py"/>
        <location filename="../../../ui/dialogs/waiting.py"/>
        <source>none yet</source>
        <translation>todavía nada</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/mail_account.py"/>
        <source>none, for a server that asks for none</source>
        <translation>ninguno, si el servidor no lo pide</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>none: for any</source>
        <translation>ninguno: para todos</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawers.py"/>
        <source>not named</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>not noted</source>
        <translation>sin anotar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>nothing stands there</source>
        <translation>no hay nada</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>nut oils, lavender, latex</source>
        <translation>aceites de nueces, lavanda, látex</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>other disk</source>
        <translation>otro disco</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_moves.py"/>
        <source>shared with {names}</source>
        <translation>se comparte con {names}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>she, he, they</source>
        <translation>ella, él, elle</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/mail_account.py"/>
        <source>smtp.example.com</source>
        <translation>smtp.example.com</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <source>stays</source>
        <translation>se queda</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>such as Ana, Jo</source>
        <translation>como Ana, Jo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>such as regular, pays by card</source>
        <translation>como: regular, paga con tarjeta</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>the doctor who supplied it</source>
        <translation>el doctor que lo dio</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>the owner alone</source>
        <translation>solo el propietario</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>the passphrase or the code is typed</source>
        <translation>se escribe la frase o el código</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <source>this computer opens it by itself</source>
        <translation>esta computadora lo abre sola</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawers.py"/>
        <source>this station</source>
        <translation>esta estación</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/accounts.py"/>
        <source>waited long, a prize …</source>
        <translation>esperó mucho, un premio …</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <source>would be added</source>
        <translation>se agregaría</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>{amount} are left on it. They go back the way they were paid.</source>
        <translation>Quedan {amount}. Se devuelven como se pagaron.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>{amount} can be spent here later.</source>
        <translation>Después se pueden gastar aquí {amount}.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>{amount} of it were paid for and go back the way they were paid. {given} were given, or given back as credit: they stay, to be used.</source>
        <translation>De eso, {amount} se pagaron y se devuelven del mismo modo en que se pagaron. {given} se regalaron, o se devolvieron como saldo: quedan para usarse.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>{booked} of {all} {all:date is|dates are} booked; {clashes} had to give way.</source>
        <translation>{booked} de {all} {all:fecha reservada|fechas reservadas}; {clashes} {clashes:tuvo|tuvieron} que ceder.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>{client} {minutes} min later</source>
        <translation>{client} {minutes} min después</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>{client}, {service} {minutes} at {time} with {therapist}</source>
        <translation>{client}, {service} {minutes}, {time}, con {therapist}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>{code}, supplied by {who} on {day}</source>
        <translation>{code}, dado por {who} ({day})</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/checklist.py"/>
        <source>{count} of {all} {all:line|lines} left</source>
        <translation>{count:Falta|Faltan} {count} de {all} {all:renglón|renglones}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/letters.py"/>
        <source>{count} visits are planned; the quote lists them with their prices.</source>
        <translation>Hay {count} visitas planeadas; la cotización las lista con sus precios.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>{count} {count:time|times}</source>
        <translation>{count} {count:vez|veces}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>{count} {count:visit is not over: cancel it|visits are not over: cancel them} before it is agreed to.</source>
        <translation>Hay {count} {count:visita pendiente: cancélela|visitas pendientes: cancélelas} antes de autorizar.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/waiting.py"/>
        <source>{day}, {time} ({ago})</source>
        <translation>{day}, {time} ({ago})</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/block.py"/>
        <source>{day}: {reason}</source>
        <translation>{day}: {reason}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/gone.py"/>
        <source>{fee} paid, {receipt}</source>
        <translation>{fee} pagado, {receipt}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/gone.py"/>
        <source>{fee} to take</source>
        <translation>{fee} por cobrar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/gone.py"/>
        <source>{fee} waived: {reason}</source>
        <translation>{fee} perdonado: {reason}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>{file} is whole: {rows} {rows:row|rows} of {tables} {tables:table|tables}. It lies in {folder}.</source>
        <translation>{file} está completo: {rows} {rows:fila|filas} de {tables} {tables:tabla|tablas}. Está en {folder}.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doubtful.py"/>
        <source>{file}, line {line}</source>
        <translation>{file}, renglón {line}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>{file}: {rows} {rows:row|rows}</source>
        <translation>{file}: {rows} {rows:fila|filas}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>{file}: {rows} {rows:row|rows} from {system}</source>
        <translation>{file}: {rows} {rows:fila|filas} de {system}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>{form}, version {number}</source>
        <translation>{form}, versión {number}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/walk_in.py"/>
        <source>{guest}, or a name or phone</source>
        <translation>{guest}, o un nombre o teléfono</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>{kind} with {count} {count:session|sessions} left</source>
        <translation>{kind} con {count} {count:sesión restante|sesiones restantes}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>{kind}: {sum}, once</source>
        <translation>{kind}: {sum}, una vez</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>{kind}: {sum}, {count} {count:time|times}</source>
        <translation>{kind}: {sum}, {count} {count:vez|veces}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protect.py"/>
        <source>{least} letters or more</source>
        <translation>{least} letras o más</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>{minutes} min from {time}, {price}</source>
        <translation>{minutes} min desde {time}, {price}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/away.py"/>
        <source>{moved} of {all} {moved:goes to another place|go to other places}, {left} to the call list.</source>
        <translation>{moved} de {all} {moved:pasa|pasan} a otro lugar, {left} a la lista de llamadas.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>{paid} was paid for this visit before.</source>
        <translation>Para esta visita ya se pagó {paid}.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>{paper}, copy</source>
        <translation>{paper}, copia</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doubtful.py"/>
        <source>{place} of {total}</source>
        <translation>{place} de {total}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>{receipt}: {client}</source>
        <translation>{receipt}: {client}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>{service} {minutes}, {day} {time} with {therapist}</source>
        <translation>{service} {minutes}, {day} {time} con {therapist}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>{start} – {end}, {minutes} min</source>
        <translation>{start} – {end}, {minutes} min</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>{text} is no day in this order.</source>
        <translation>{text} no es una fecha en este orden.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>{text} is {day}. The list itself shows this order.</source>
        <translation>{text} es {day}. La lista misma muestra este orden.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>{text} is {day}. The list shows the other order: look twice.</source>
        <translation>{text} es {day}. La lista muestra el otro orden: revise bien.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>{text} is {day}. The list would allow either order: look twice.</source>
        <translation>{text} es {day}. La lista permite los dos órdenes: revise bien.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/calls.py"/>
        <source>{therapist}, {day}, {time}</source>
        <translation>{therapist}, {day}, {time}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>{therapist}, {time}, {room}</source>
        <translation>{therapist}, {time}, {room}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/away.py"/>
        <source>{therapist}, {when}, {room}</source>
        <translation>{therapist}, {when}, {room}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/walk_in.py"/>
        <source>{time} · pick what and who; Enter books and checks in. The name can come later.</source>
        <translation>{time} · elija qué y con quién; Enter reserva y registra la llegada. El nombre puede venir después.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>{what}  (needed)</source>
        <translation>{what}  (necesario)</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>{who} proposed it: {reason}.</source>
        <translation>Propuesto por {who}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>{who} proposed it: {reason}. The owner has to agree.</source>
        <translation>Propuesto por {who}: {reason}. Falta que el propietario autorice.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client.py"/>
        <source>{who} wrote: {text}</source>
        <translation>{who} escribió: {text}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>{words} Or one credit of {name}, {left}.</source>
        <translation>{words} O un crédito de {name}, {left}.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>{words} The deposit of {deposit} pays it first.</source>
        <translation>{words} El depósito de {deposit} lo paga primero.</translation>
    </message>
</context>
</TS>
