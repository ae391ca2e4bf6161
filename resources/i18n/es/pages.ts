<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/pages/clients.py"/>
        <source>A copy for the client…</source>
        <translation>Una copia para el cliente…</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/welcome.py"/>
        <source>A demo studio on a busy day. Nothing you do there is kept.</source>
        <translation>Un estudio de prueba en un día ocupado. Nada de lo que haga ahí se guarda.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/lists.py"/>
        <source>A room with two tables takes couples. Frontdesk chooses the room itself.</source>
        <translation>Una sala con dos camillas sirve para parejas. Frontdesk elige la sala solo.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/welcome.py"/>
        <source>A studio that Frontdesk took out, a studio file, or a client list from another system. You see everything before it is kept.</source>
        <translation>Un estudio exportado de Frontdesk, un archivo de estudio o una lista de clientes de otro sistema. Usted ve todo antes de que se guarde.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/starting.py"/>
        <source>Acupuncture</source>
        <translation>Acupuntura</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/lists.py"/>
        <source>Add a room</source>
        <translation>Agregar sala</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/lists.py"/>
        <source>Add a service</source>
        <translation>Agregar servicio</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/therapists.py"/>
        <source>Add a therapist</source>
        <translation>Agregar terapeuta</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>Add a therapist; then E makes the agreement.</source>
        <translation>Agregue un terapeuta; luego E hace el acuerdo.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>Add or take off</source>
        <translation>Agregar o quitar</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/shifts.py"/>
        <source>Add who works here in Settings, and their weeks show.</source>
        <translation>Agregue en Ajustes a quien trabaja aquí y verá sus semanas.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/calendar.py"/>
        <source>All rooms and equipment</source>
        <translation>Todas las salas y equipos</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/welcome.py"/>
        <source>Backups, studios, studio files and client lists (*.fdbackup *.zip *.toml *.csv);;All files (*)</source>
        <translation>Copias de seguridad, estudios, archivos de estudio y listas de clientes (*.fdbackup *.zip *.toml *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/welcome.py"/>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/memberships.py"/>
        <source>Billing</source>
        <translation>Cobros</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/welcome.py"/>
        <source>Bring my data</source>
        <translation>Traer mis datos</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_zip.py"/>
        <source>Bring this studio in</source>
        <translation>Importar este estudio</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/welcome.py"/>
        <source>Calendar, clients, check-in and till for a massage studio. On this computer, with no internet needed.</source>
        <translation>Calendario, clientes, recepción y caja para un estudio de masaje. En esta computadora, sin necesidad de internet.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_file.py"/>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/studio.py"/>
        <source>City, state and ZIP</source>
        <translation>Ciudad, estado y código postal</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/memberships.py"/>
        <source>Collected</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/crash.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/crash.py"/>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/my_day.py"/>
        <source>Day sheet sent to {printer}.</source>
        <translation>Hoja del día enviada a {printer}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/starting.py"/>
        <source>Deep tissue massage</source>
        <translation>Masaje profundo</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/shifts.py"/>
        <source>Drag an edge, a bar, or an empty place. Enter says hours, Delete is off.</source>
        <translation>Arrastre un borde, una barra o un espacio vacío. Enter pone las horas, Delete da el día libre.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/therapists.py"/>
        <source>Each signs in by name. A licence can follow; past its last day it takes no new booking. Nobody here but you? Skip this.</source>
        <translation>Cada terapeuta entra con su nombre. La licencia puede venir después; pasado su último día no admite más reservaciones. ¿Trabaja usted sin nadie más? Omita este paso.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/shifts.py"/>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/check_in.py"/>
        <source>Filter by name or phone</source>
        <translation>Filtrar por nombre o teléfono</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>For hours</source>
        <translation>Por horas</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>For services</source>
        <translation>Por servicios</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/studio.py"/>
        <location filename="../../../ui/pages/sign_in.py"/>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/crash.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/therapists.py"/>
        <source>Is a</source>
        <translation>Es</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/unlock.py"/>
        <source>It is encrypted, and lies in {place}</source>
        <translation>Está cifrado, y se encuentra en {place}</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/crash.py"/>
        <source>It was Frontdesk&apos;s fault, not yours. What was saved before is safe. Copy this report for whoever looks after Frontdesk: it holds no names and nothing of your clients.</source>
        <translation>Fue culpa de Frontdesk, no suya. Lo que se guardó antes está a salvo. Copie este informe para quien le da soporte: no lleva nombres ni nada de sus clientes.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/unavailable.py"/>
        <source>Its data is looked for in {place}</source>
        <translation>Sus datos se buscan en {place}</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_zip.py"/>
        <source>Journal entries</source>
        <translation>Anotaciones del registro</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/unlock.py"/>
        <source>Leave the backup</source>
        <translation>Dejar la copia</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/unlock.py"/>
        <source>Let this computer open it by itself from now on</source>
        <translation>Que esta computadora lo abra sola desde ahora</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/lists.py"/>
        <location filename="../../../ui/pages/set_up/therapists.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/welcome.py"/>
        <source>Look around first</source>
        <translation>Ver primero</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/sign_in.py"/>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/lists.py"/>
        <source>Minutes to turn the room over</source>
        <translation>Minutos para preparar la sala</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/protect_offer.py"/>
        <source>Most computers open the file by themselves each morning; on others you type a passphrase. You keep a recovery code on paper for the day the computer is lost.</source>
        <translation>La mayoría de las computadoras abren solas el archivo cada mañana; en otras usted escribe una frase de contraseña. Usted guarda un código de recuperación en papel para el día en que se pierda la computadora.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/my_day.py"/>
        <source>My day · {name}</source>
        <translation>Mi día · {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/page.py"/>
        <source>My studio</source>
        <translation>Mi estudio</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/studio.py"/>
        <source>Name of the studio</source>
        <translation>Nombre del estudio</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/welcome.py"/>
        <source>Name, hours, rooms, services and therapists, in five short steps; skip what you like. First appointment in under five minutes.</source>
        <translation>Nombre, horario, salas, servicios y terapeutas, en cinco pasos cortos; omita los que quiera. La primera cita en menos de cinco minutos.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>Next period</source>
        <translation>Período siguiente</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/settings.py"/>
        <source>No setting has to do with “{said}”. Try a word such as fee or notice.</source>
        <translation>Ningún ajuste tiene que ver con “{said}”. Pruebe con una palabra como cargo o aviso.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/check_in.py"/>
        <source>Nobody called {name} is expected today. F4 takes a walk-in.</source>
        <translation>Hoy no se espera a nadie llamado {name}. F4 recibe a alguien sin cita.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/clients.py"/>
        <source>Nobody chosen</source>
        <translation>Nadie elegido</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>Nobody is paid here yet</source>
        <translation>Todavía no se paga a nadie</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/check_in.py"/>
        <source>Nobody is waiting to check out.</source>
        <translation>Nadie espera para pagar.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/clients.py"/>
        <source>Not to be seen</source>
        <translation>No se puede ver</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/settings.py"/>
        <source>Nothing of that name</source>
        <translation>Nada con ese nombre</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_file.py"/>
        <source>Nothing was written. Mend {file} and read it again.</source>
        <translation>No se escribió nada. Arregle {file} y léalo otra vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/unlock.py"/>
        <source>Open</source>
        <comment>unlock</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/welcome.py"/>
        <source>Open the demo</source>
        <translation>Abrir la demo</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/memberships.py"/>
        <source>Otherwise</source>
        <translation>Otra forma</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/studio.py"/>
        <location filename="../../../ui/pages/sign_in.py"/>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/unlock.py"/>
        <source>Passphrase, or the recovery code from the paper</source>
        <translation>Frase de contraseña, o el código de recuperación del papel</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/starting.py"/>
        <source>Prenatal massage</source>
        <translation>Masaje prenatal</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>Previous period</source>
        <translation>Período anterior</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/lists.py"/>
        <source>Price of {minutes} minutes</source>
        <translation>Precio de {minutes} minutos</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/lists.py"/>
        <source>Prices in dollars by minutes; leave a length empty that you do not offer.</source>
        <translation>Precios en dólares por minutos; deje vacía la duración que no ofrece.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/protect_offer.py"/>
        <source>Protect it…</source>
        <translation>Protegerlo…</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/protect_offer.py"/>
        <source>Protect the studio&apos;s file</source>
        <translation>Proteger el archivo del estudio</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/unavailable.py"/>
        <location filename="../../../ui/pages/unlock.py"/>
        <source>Put a backup in place…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_file.py"/>
        <source>Read it again</source>
        <translation>Leerlo otra vez</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/protect_offer.py"/>
        <source>Recommended; it takes two minutes and a sheet of paper.</source>
        <translation>Recomendado; toma dos minutos y una hoja de papel.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/part.py"/>
        <source>Remove {what}</source>
        <translation>Quitar {what}</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/lists.py"/>
        <location filename="../../../ui/pages/set_up/starting.py"/>
        <source>Room {number}</source>
        <translation>Sala {number}</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/studio.py"/>
        <source>Sales tax on products, per cent</source>
        <translation>Impuesto de venta en productos, por ciento</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/settings.py"/>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/settings.py"/>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/memberships.py"/>
        <source>Sell or put away</source>
        <translation>Vender o retirar</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/page.py"/>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/page.py"/>
        <location filename="../../../ui/pages/welcome.py"/>
        <source>Set up my studio</source>
        <translation>Configurar mi estudio</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/page.py"/>
        <source>Set up now</source>
        <translation>Configurar ahora</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_file.py"/>
        <source>Set up this studio</source>
        <translation>Crear este estudio</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_file.py"/>
        <source>Sign in as</source>
        <translation>Entrar como</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/page.py"/>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/page.py"/>
        <source>Something is missing or cannot be read: see what is marked.</source>
        <translation>Falta algo o no se entiende: vea lo que está marcado.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/crash.py"/>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>Statement</source>
        <comment>pay</comment>
        <translation>Talón</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/page.py"/>
        <source>Step {number} of {count}. What most studios have is filled in already.</source>
        <translation>Paso {number} de {count}. Ya está escrito lo que tiene la mayoría de los estudios.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/page.py"/>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/starting.py"/>
        <source>Swedish massage</source>
        <translation>Masaje sueco</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/unlock.py"/>
        <source>The backup is locked</source>
        <translation>La copia de seguridad está cerrada</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/protect_offer.py"/>
        <source>The file and its backups are encrypted. Whoever steals this computer or a stick reads nothing of your clients.</source>
        <translation>El archivo y sus copias de seguridad se cifran. Quien robe esta computadora o una memoria no lee nada de sus clientes.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/studio.py"/>
        <source>The front desk signs in as</source>
        <translation>Recepción entra como</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/studio.py"/>
        <source>The owner signs in as</source>
        <translation>El propietario entra como</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/unavailable.py"/>
        <source>The studio cannot be opened</source>
        <translation>No se puede abrir el estudio</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/unlock.py"/>
        <source>The studio&apos;s file is locked</source>
        <translation>El archivo del estudio está cerrado</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/shifts.py"/>
        <source>This day</source>
        <translation>Este día</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_file.py"/>
        <source>This file cannot be used yet</source>
        <translation>Este archivo todavía no se puede usar</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_zip.py"/>
        <source>This is what {file} holds.</source>
        <translation>Esto es lo que tiene {file}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_file.py"/>
        <source>This is what {file} sets up.</source>
        <translation>Esto es lo que crea {file}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/studio.py"/>
        <source>This stands on receipts and day sheets, and says what time it is here.</source>
        <translation>Esto sale en recibos y hojas del día, y dice qué hora es aquí.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>Tips left</source>
        <translation>Propinas por pagar</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>Together {total}</source>
        <translation>Total {total}</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>Together {total} so far. From {day} on it can be marked as paid.</source>
        <translation>Total {total} hasta ahora. Desde {day} se puede marcar como pagado.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/unavailable.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/studio.py"/>
        <source>Type 9-6 or 10am-7:30pm; leave a day empty when you are closed.</source>
        <translation>Escriba 9-6 o 10am-7:30pm; deje vacío el día que cierra.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/clients.py"/>
        <source>Type any part of a name, a phone number or an e-mail address.</source>
        <translation>Escriba parte de un nombre, un teléfono o un correo.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/unlock.py"/>
        <source>Type one of the two.</source>
        <translation>Escriba una de las dos cosas.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/welcome.py"/>
        <source>Welcome to Frontdesk</source>
        <translation>Le damos la bienvenida a Frontdesk</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/shifts.py"/>
        <source>What is drawn holds for</source>
        <translation>Lo dibujado vale para</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/shifts.py"/>
        <source>What is drawn holds for this day, or every week from it on</source>
        <translation>Lo dibujado vale para este día, o para cada semana desde él</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/memberships.py"/>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/protect_offer.py"/>
        <source>What it asks of you</source>
        <translation>Qué le pide a usted</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/protect_offer.py"/>
        <source>What you should know</source>
        <translation>Qué debe saber</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/page.py"/>
        <source>What you typed the last time is still here.</source>
        <translation>Lo que escribió la última vez sigue aquí.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/clients.py"/>
        <source>Who has read health records…</source>
        <translation>Quién ha leído datos de salud…</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/sign_in.py"/>
        <source>Who is at the desk?</source>
        <translation>¿Quién está en recepción?</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/calendar.py"/>
        <source>Whoever works that day</source>
        <translation>Quien trabaje ese día</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/protect_offer.py"/>
        <source>Without the computer, the passphrase and the paper nobody can open the file again. You can begin now and turn it on later: Settings, Protection of the file.</source>
        <translation>Sin la computadora, la frase y el papel nadie puede volver a abrir el archivo. Puede empezar ahora y encenderla después: Ajustes, Protección del archivo.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/welcome.py"/>
        <source>Your data will lie in one file on this computer, in {folder}.</source>
        <translation>Sus datos estarán en un archivo en esta computadora, en {folder}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/studio.py"/>
        <source>Your studio</source>
        <translation>Su estudio</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/lists.py"/>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_zip.py"/>
        <source>it was left out when it was taken out</source>
        <translation>se dejó fuera al exportarlo</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>no agreement yet</source>
        <translation>todavía sin acuerdo</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>to be paid</source>
        <translation>por pagar</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/check_in.py"/>
        <source>{client} is checked in already.</source>
        <translation>La llegada de {client} ya está registrada.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_file.py"/>
        <source>{count} {count:day|days} a week</source>
        <translation>{count} {count:día|días} por semana</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/unlock.py"/>
        <source>{file} is encrypted: type what opened the studio when it was made.</source>
        <translation>{file} está cifrado: escriba lo que abría el estudio cuando se hizo.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_file.py"/>
        <source>{name} ({lengths} min)</source>
        <translation>{name} ({lengths} min)</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_file.py"/>
        <source>{room} ({tables} {tables:table|tables})</source>
        <translation>{room} ({tables} {tables:camilla|camillas})</translation>
    </message>
</context>
</TS>
