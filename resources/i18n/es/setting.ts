<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>10.0.0.9 or /dev/usb/lp0</source>
        <translation>10.0.0.9 o /dev/usb/lp0</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/hours.py"/>
        <source>9-6 or 10am-7:30pm; empty: closed</source>
        <translation>9-6 o 10am-7:30pm; vacío: cerrado</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>A deposit is</source>
        <translation>Un depósito es</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>A drawer hangs on it, and opens for cash</source>
        <translation>Tiene una caja conectada, que se abre con efectivo</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>A gift card is good for</source>
        <translation>Una tarjeta de regalo vale por</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>A line each, as on a letter.</source>
        <translation>Un renglón cada cosa, como en una carta.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/services.py"/>
        <source>A new price holds for what is booked from now on; what is booked keeps its own. What goes with a service, such as hot stones, stands under Add-ons.</source>
        <translation>Un precio nuevo vale para lo que se reserve desde ahora; lo ya reservado conserva el suyo. Lo que acompaña a un servicio, como piedras calientes, está en Extras.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>A rate that will hold from a day on. Today&apos;s stands under Studio.</source>
        <translation>Una tasa que valdrá desde un día. La de hoy está en Estudio.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/rooms.py"/>
        <source>A room that is out of use stays in what was; nothing is booked into it any more. What is still booked there is named first.</source>
        <translation>Una sala fuera de uso queda en lo pasado; ya no se reserva en ella. Antes se nombra lo que todavía tiene reservado.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/rooms.py"/>
        <source>A service that needs it is only booked when it is free, and into the room where it stands. Which service needs it is said under Services.</source>
        <translation>Un servicio que lo necesita solo se reserva cuando está libre, y en la sala donde está. Qué servicio lo necesita se dice en Servicios.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>A statement covers so long. What was paid before stays as it was.</source>
        <translation>Cada talón de pago cubre este tiempo. Lo pagado antes queda como estaba.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>A therapist is offered no more minutes of it a day. Empty: no limit.</source>
        <translation>No se ofrecen a un terapeuta más minutos de esto al día. Vacío: sin límite.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Added to what is taxable, mostly products. Holds from now on.</source>
        <translation>Se suma a lo que paga impuesto, sobre todo productos. Vale desde ahora.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/keys.py"/>
        <source>All keys back to default</source>
        <translation>Todas las teclas como al principio</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/appearance.py"/>
        <source>Also by Ctrl and + or −. The calendar zooms by Ctrl and the wheel.</source>
        <translation>También con Ctrl y + o −. El calendario se amplía con Ctrl y la rueda.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>An erasure waits</source>
        <translation>Un borrado espera</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>An owner or a manager gives back up to so much alone; more needs another&apos;s yes.</source>
        <translation>Un propietario o gerente reembolsa solo hasta este monto; por más hace falta que otra persona autorice.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/colours.py"/>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>As it stands at the head of every receipt.</source>
        <translation>Como sale arriba en cada recibo.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/appearance.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/keys.py"/>
        <source>Back to default</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Booking</source>
        <translation>Reservaciones</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Bookings made from now on keep it free.</source>
        <translation>Las reservaciones nuevas lo dejan libre.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/people.py"/>
        <source>Books, checks in and takes money; sees no health record.</source>
        <translation>Reserva, registra llegadas y cobra; no ve datos de salud.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>By which server receipts and pages go out; the password stays at this computer.</source>
        <translation>Por qué servidor salen los recibos y las hojas; la contraseña queda en esta computadora.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/services.py"/>
        <source>CPT code, superbills</source>
        <translation>Código CPT, superbills</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Cancelling</source>
        <translation>Cancelaciones</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/hours.py"/>
        <source>Closed days…</source>
        <translation>Días cerrados…</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>Code page</source>
        <translation>Página de códigos</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/services.py"/>
        <source>Code to type</source>
        <translation>Código para escribir</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/colours.py"/>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/therapists.py"/>
        <source>Colour of the picture</source>
        <translation>Color de la imagen</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/colours.py"/>
        <source>Colour {number}</source>
        <translation>Color {number}</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/appearance.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>Colours, size of the text, and language, at this computer.</source>
        <translation>Colores, tamaño del texto e idioma en esta computadora.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/appearance.py"/>
        <source>Dark spares the eyes in a dim room; high contrast is for weak ones.</source>
        <translation>El oscuro descansa la vista con poca luz; el alto contraste es para vista débil.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Deep work</source>
        <translation>Trabajo profundo</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>EIN</source>
        <translation>EIN</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <location filename="../../../ui/setting/rooms.py"/>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/services.py"/>
        <source>Equipment it needs</source>
        <translation>Equipo que necesita</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Erasing a client</source>
        <translation>Borrar un cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>Every key, and another one where you want it, at this computer.</source>
        <translation>Todas las teclas, y otra donde usted quiera, en esta computadora.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Files with a client</source>
        <translation>Archivos del cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/keys.py"/>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Five years at least, by federal law; where your state asks for more, it gets more. A card that lies unused loses nothing. Empty: it does not expire.</source>
        <translation>Cinco años como mínimo, por ley federal; si su estado pide más, son más. Una tarjeta sin usar no pierde nada. Vacío: no vence.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/therapists.py"/>
        <source>For clients who ask for a woman or a man</source>
        <translation>Para clientes que piden mujer u hombre</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>For clients who ask for a woman or a man.</source>
        <translation>Para clientes que piden una mujer o un hombre.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>For so long after booking one may cancel for nothing, also for today.</source>
        <translation>Por este tiempo después de reservar se puede cancelar gratis, también para hoy.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>Gift cards</source>
        <translation>Tarjetas de regalo</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Gift cards and deposits</source>
        <translation>Regalos y depósitos</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>Gift cards on a roll, perhaps of better paper.</source>
        <translation>Tarjetas de regalo en rollo, quizá de mejor papel.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Grace after booking</source>
        <translation>Gracia tras reservar</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Half month</source>
        <translation>Quincena</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/keys.py"/>
        <source>Hold Ctrl or Alt with it: alone, this key is typed.</source>
        <translation>Presione también Ctrl o Alt: sola, esta tecla escribe.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/therapists.py"/>
        <source>Hours</source>
        <comment>shifts</comment>
        <translation>Horario</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/therapists.py"/>
        <source>Hours of the week, and days off, stand on Shifts</source>
        <translation>El horario semanal y los días libres están en Turnos</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>How far ahead</source>
        <translation>Hasta qué fecha</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>How much heavy work one therapist is offered for a day.</source>
        <translation>Cuánto trabajo pesado se ofrece a un terapeuta por día.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>How often therapists are paid.</source>
        <translation>Cada cuánto se paga a los terapeutas.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>How soon, and how far ahead, times are offered.</source>
        <translation>Con cuánto aviso, y hasta qué fecha, se ofrecen horas.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/rooms.py"/>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>Intake, consent and agreements: their questions, in each language.</source>
        <translation>Fichas, consentimientos y acuerdos: sus preguntas, en cada idioma.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/rooms.py"/>
        <source>Is in use</source>
        <translation>Está en uso</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Its National Provider Identifier, as it stands on superbills.</source>
        <translation>Su National Provider Identifier, como sale en los superbills.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/services.py"/>
        <source>LMT or L.Ac.; empty: none</source>
        <translation>LMT o L.Ac.; vacío: ninguna</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/prices.py"/>
        <source>Length {number}, minutes</source>
        <translation>Duración {number}, minutos</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/prices.py"/>
        <location filename="../../../ui/setting/services.py"/>
        <source>Lengths and prices</source>
        <translation>Duraciones y precios</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>Letters, day sheets, superbills and forms, on Letter.</source>
        <translation>Cartas, hojas del día, superbills y formularios, en tamaño carta.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/licences.py"/>
        <source>Licence {number}, kind</source>
        <translation>Licencia {number}, tipo</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/licences.py"/>
        <source>Licence {number}, number</source>
        <translation>Licencia {number}, número</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/licences.py"/>
        <source>Licence {number}, state</source>
        <translation>Licencia {number}, estado</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/licences.py"/>
        <source>Licence {number}, valid until</source>
        <translation>Licencia {number}, válida hasta</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/licences.py"/>
        <location filename="../../../ui/setting/therapists.py"/>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/therapists.py"/>
        <source>May give nothing: no licence holds that a service needs.</source>
        <translation>No puede dar nada: no tiene vigente ninguna licencia que un servicio necesite.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/therapists.py"/>
        <source>May give: {services}.</source>
        <translation>Puede dar: {services}.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/services.py"/>
        <source>Minutes and prices</source>
        <translation>Minutos y precios</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Minutes to turn the room over after each service.</source>
        <translation>Minutos para preparar la sala después de cada servicio.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Most in a day</source>
        <translation>Máximo al día</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>NPI of the studio</source>
        <translation>NPI del estudio</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/therapists.py"/>
        <source>NPI, for superbills</source>
        <translation>NPI, para superbills</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/people.py"/>
        <location filename="../../../ui/setting/therapists.py"/>
        <source>Name, to sign in</source>
        <translation>Nombre para entrar</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>No file that is kept with a client, such as a scanned form, may be larger.</source>
        <translation>Ningún archivo guardado con un cliente, como un formulario escaneado, puede ser más grande.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>No opening is offered sooner than this. By hand it can still be booked.</source>
        <translation>No se ofrece ninguna hora libre antes de esto. A mano sí se puede reservar.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Nobody can be noted as a no-show before so many minutes after the start.</source>
        <translation>Hay que esperar estos minutos desde el inicio para anotar que alguien no vino.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>None: nothing is printed here</source>
        <translation>Ninguna: aquí no se imprime nada</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>Not chosen yet</source>
        <translation>Todavía sin elegir</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/fields.py"/>
        <location filename="../../../ui/setting/therapists.py"/>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Notes are kept</source>
        <translation>Las notas se guardan</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Notice for a booking</source>
        <translation>Aviso para reservar</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Notice to cancel</source>
        <translation>Aviso para cancelar</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/appearance.py"/>
        <source>Of the windows. Papers speak the language of their client.</source>
        <translation>El de las ventanas. Los papeles hablan el idioma de su cliente.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Offered to those who ask for it.</source>
        <translation>Se ofrece a quienes lo piden.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>On each line</source>
        <translation>En cada renglón</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/services.py"/>
        <source>On offer</source>
        <translation>A la venta</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>On the receipt</source>
        <translation>En el recibo</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Once on what a receipt comes to, or on each line of it. Ask your accountant.</source>
        <translation>Una vez sobre el total del recibo, o en cada renglón. Pregunte a su contador.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/fields.py"/>
        <source>One of these</source>
        <translation>Uno de estos</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/sections.py"/>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Openings are offered up to so many days from today.</source>
        <translation>Se ofrecen horas libres hasta tantos días desde hoy.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/sections.py"/>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/people.py"/>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/keys.py"/>
        <source>Press the key</source>
        <translation>Presione la tecla</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/prices.py"/>
        <source>Price {number}</source>
        <translation>Precio {number}</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>Print a test page</source>
        <translation>Imprimir una prueba</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/services.py"/>
        <source>Rate of its own, %</source>
        <translation>Tasa propia, %</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>Receipts and reports on a roll. This holds for this computer alone.</source>
        <translation>Recibos e informes en rollo. Esto vale solo para esta computadora.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Refunds without a second person</source>
        <translation>Reembolsos sin otra persona</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/people.py"/>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>Roll</source>
        <translation>Rollo</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/people.py"/>
        <source>Runs the studio: calendar, till, settings; does not say who owns it.</source>
        <translation>Dirige el estudio: calendario, caja, ajustes; no decide quién es propietario.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Sales tax is rounded</source>
        <translation>El impuesto de venta se redondea</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>Sales tax to come</source>
        <translation>Próximo impuesto de venta</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/people.py"/>
        <source>Sees and changes everything, and reads who did what.</source>
        <translation>Ve y cambia todo, y puede leer quién hizo qué.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/people.py"/>
        <source>Sees the own days and clients. Added under Therapists.</source>
        <translation>Ve sus propios días y clientes. Se agrega en Terapeutas.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>Several sessions for one price: what is in them, and how long they are good.</source>
        <translation>Varias sesiones por un precio: qué incluyen y por cuánto tiempo valen.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Signed forms are kept</source>
        <translation>Los formularios se guardan</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/people.py"/>
        <source>Signs in</source>
        <translation>Puede entrar</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/appearance.py"/>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/services.py"/>
        <source>Skill it needs</source>
        <translation>Habilidad que necesita</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/therapists.py"/>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>So long after the owner has agreed it can still be called off.</source>
        <translation>Este tiempo después de que el propietario autorice, todavía se puede cancelar.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>So many years from the session, whoever asks to be erased. 0: not at all.</source>
        <translation>Estos años desde la sesión, aunque alguien pida el borrado. 0: nada.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>So many years from the signature, whoever asks to be erased. 0: not at all.</source>
        <translation>Estos años desde la firma, aunque alguien pida el borrado. 0: nada.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>Staff and roles</source>
        <translation>Personal y funciones</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>Staff as clients</source>
        <translation>Personal como clientes</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/rooms.py"/>
        <source>Stands in</source>
        <translation>Está en</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/rooms.py"/>
        <source>Stone warmer</source>
        <translation>Calentador de piedras</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Taken off when a client works here; a client&apos;s card says who does.</source>
        <translation>Se descuenta cuando quien trabaja aquí viene de cliente; su ficha dice quién.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/services.py"/>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/appearance.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>The cash drawers, and which of them this computer opens.</source>
        <translation>Las cajas de efectivo, y cuál de ellas abre esta computadora.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>The part of the price that a no-show owes.</source>
        <translation>La parte del precio que debe quien no vino.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>The part of the price that is asked for less notice. It can be waived.</source>
        <translation>La parte del precio que se cobra por avisar tarde. Se puede perdonar.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>The part of the price that is proposed when one is taken. Whoever cancels late or does not come pays from it first; in time, all of it becomes credit.</source>
        <translation>La parte del precio que se propone como depósito. Quien cancela tarde o no viene paga primero de ahí; a tiempo, todo queda como saldo a favor.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>The services whose minutes are added up.</source>
        <translation>Los servicios cuyos minutos se suman.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>The system&apos;s own printer</source>
        <translation>La impresora del sistema</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>The tax number of the studio, as it stands on superbills.</source>
        <translation>El número de impuestos del estudio, como sale en los superbills.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>The therapist&apos;s National Provider Identifier, for superbills.</source>
        <translation>El National Provider Identifier del terapeuta, para superbills.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Therapists are paid for</source>
        <translation>A los terapeutas se les paga</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>Thermal printer at an address…</source>
        <translation>Impresora térmica en una dirección…</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>Thermal printer by USB, {path}</source>
        <translation>Impresora térmica por USB, {path}</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/services.py"/>
        <source>Turnover, minutes</source>
        <translation>Preparación, minutos</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Two weeks</source>
        <translation>Dos semanas</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>US dollars</source>
        <translation>dólares estadounidenses</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/keys.py"/>
        <source>Use this key</source>
        <translation>Usar esta tecla</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Waiting for a client</source>
        <translation>Espera al cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>What a service may need, such as an acupuncture cart; it is booked along.</source>
        <translation>Lo que un servicio puede necesitar, como un carrito de acupuntura; se reserva a la vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>What counts as deep work</source>
        <translation>Qué cuenta como trabajo profundo</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/sections.py"/>
        <source>What each therapist earns is agreed on the page Pay.</source>
        <translation>Lo que gana cada terapeuta se acuerda en la página Nómina.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>What goes with a service, such as hot stones.</source>
        <translation>Lo que acompaña a un servicio, como piedras calientes.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/sections.py"/>
        <source>What is agreed on pay</source>
        <translation>Lo acordado sobre el pago</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/therapists.py"/>
        <source>What is agreed on pay stands on Pay</source>
        <translation>Lo acordado sobre el pago está en Nómina</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>What is asked of those who cancel late or do not come.</source>
        <translation>Lo que se cobra a quien cancela tarde o no viene.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>What is offered, for how long, at what price, and who may give it.</source>
        <translation>Qué se ofrece, cuánto dura, a qué precio y quién puede darlo.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>What is paid ahead, and how long it is good for.</source>
        <translation>Lo que se paga por adelantado y cuánto tiempo vale.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>What is sold over the counter, and how many are left.</source>
        <translation>Lo que se vende en el mostrador y cuántos quedan.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>What may be done at the till, and by whom alone.</source>
        <translation>Lo que se puede hacer en la caja, y quién lo hace solo.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>What members pay and get. Plans are kept on the page Memberships.</source>
        <translation>Lo que los miembros pagan y reciben. Los planes están en la página Membresías.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>What prices are in. Frontdesk counts in US dollars alone.</source>
        <translation>La moneda de los precios. Frontdesk cuenta solo en dólares de EE. UU.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>What staff pay less</source>
        <translation>Descuento del personal</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>What stands on receipts and sheets.</source>
        <translation>Lo que sale en recibos y hojas.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>What the law makes you keep is yours to know; ask for your state.</source>
        <translation>Usted debe saber qué le exige guardar la ley; pregunte por su estado.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>What the studio does when a client&apos;s health asks for it; its lead signs them.</source>
        <translation>Qué hace el estudio cuando la salud de un cliente lo pide; las firma quien lo dirige.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>When the studio is open in a week, and on which days it is closed.</source>
        <translation>Cuándo abre el estudio en la semana y qué días cierra.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/keys.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Where clients reach the desk.</source>
        <translation>Donde los clientes llaman a recepción.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>Where treatments are given. A room with two tables takes couples.</source>
        <translation>Dónde se dan los tratamientos. Una sala con dos camillas recibe parejas.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>Whether the studio&apos;s file and its backups are encrypted, and what opens them.</source>
        <translation>Si el archivo del estudio y sus copias de seguridad están cifrados, y qué los abre.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Which clock the calendar goes by. What is booked keeps its time on the wall: 3 pm stays 3 pm.</source>
        <translation>El reloj por el que va el calendario. Lo reservado conserva su hora: las 3 p.m. siguen siendo las 3 p.m.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>Which printer takes what, at this computer; each can be tried.</source>
        <translation>Qué impresora imprime qué en esta computadora; cada una se puede probar.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/hours.py"/>
        <source>Who is on shift outside of these hours is not offered for booking then.</source>
        <translation>Fuera de este horario no se ofrece a nadie para reservar, aunque tenga turno.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>Who signs in, and what each may see and do.</source>
        <translation>Quién entra, y qué puede ver y hacer cada persona.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>Who treats: licences and skills say which services; hours say when.</source>
        <translation>Quién atiende: las licencias y habilidades dicen qué servicios; el horario dice cuándo.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>Who works here and comes as a client too.</source>
        <translation>Quién trabaja aquí y también viene como cliente.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Whoever cancels at least so many hours before the start pays nothing.</source>
        <translation>Quien cancela al menos estas horas antes del inicio no paga nada.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>Width of the roll</source>
        <translation>Ancho del rollo</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/fields.py"/>
        <location filename="../../../ui/setting/therapists.py"/>
        <source>Woman or man</source>
        <translation>Mujer u hombre</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>Words that take something off a ticket.</source>
        <translation>Palabras que rebajan una cuenta.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/therapists.py"/>
        <source>Works every week</source>
        <translation>Trabaja cada semana</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/therapists.py"/>
        <source>Write hours as 9-6 or 10am-7:30pm; empty is a day off.</source>
        <translation>Escriba el horario como 9-6 o 10am-7:30pm; vacío es un día libre.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/services.py"/>
        <source>Write minutes and a price beside each other, such as 60 and 85.00.</source>
        <translation>Escriba minutos y un precio uno al lado del otro, como 60 y 85.00.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/sections.py"/>
        <source>agreement commission hourly</source>
        <translation>acuerdo comisión por hora</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>cash station name till</source>
        <translation>efectivo estación nombre caja</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>code takes off what is taken percent amount from until last day how often at most uses once each client</source>
        <translation>código rebaja descuento por ciento monto desde hasta último día cuántas veces máximo usos una vez cada cliente promoción</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>contraindication condition allow adapt doctor&apos;s note lead sign</source>
        <translation>contraindicación padecimiento permitir adaptar nota médica firmar</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>does not expire</source>
        <translation>no vence</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>dollars</source>
        <translation>dólares</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>email smtp server port sender password letters outbox</source>
        <translation>correo email smtp servidor puerto remitente contraseña correos bandeja de salida</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>encrypt encryption passphrase recovery code key lock stolen secure password</source>
        <translation>cifrar cifrado frase contraseña código de recuperación llave candado robo seguro</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>from rate percent</source>
        <translation>desde tasa por ciento impuesto</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/services.py"/>
        <source>from today on</source>
        <translation>desde hoy</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/rooms.py"/>
        <source>in none: it is carried about</source>
        <translation>en ninguna: se lleva de una a otra</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>intake consent agreement question version file</source>
        <translation>ficha consentimiento acuerdo pregunta versión archivo</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>keyboard shortcut change default</source>
        <translation>teclado atajo tecla cambiar predeterminado</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/prices.py"/>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>name code to type lengths and prices licence skill it needs turnover minutes CPT code superbills equipment tax rate of its own offered</source>
        <translation>nombre código para escribir duraciones y precios licencia habilidad que necesita minutos de preparación código CPT superbills equipo tasa de impuesto propia se ofrece</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>name price minutes longer goes with sales tax offered</source>
        <translation>nombre precio minutos más acompaña impuesto de venta se ofrece</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>name price sessions minutes days expire sold</source>
        <translation>nombre precio sesiones minutos días vence vendido</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>name price tax rate of its own bar code stock counted sold few left</source>
        <translation>nombre precio tasa de impuesto propia código de barras existencias contado se vende quedan pocos</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>name role owner manager front desk receptionist signs in</source>
        <translation>nombre función propietario gerente recepción recepcionista entra</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>name stands in use cart</source>
        <translation>nombre está en uso carrito</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>name tables in use</source>
        <translation>nombre camillas en uso</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>name to sign in licences kind number state valid until skills NPI superbills for clients who ask for a woman or a man works here every week colour of the picture shifts pay</source>
        <translation>nombre entrar licencias tipo número estado vence habilidades NPI superbills para clientes que piden una mujer o un hombre trabaja aquí cada semana color de la imagen turnos pago</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>no EIN</source>
        <translation>sin EIN</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/therapists.py"/>
        <location filename="../../../ui/setting/words.py"/>
        <source>no NPI</source>
        <translation>sin NPI</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>open closed days public holidays weekdays Saturday Sunday</source>
        <translation>abierto cerrado días feriados entre semana sábado domingo</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>plan price every month credits rollover discount</source>
        <translation>plan precio cada mes créditos acumular descuento</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/therapists.py"/>
        <source>prenatal, hot stones</source>
        <translation>prenatal, piedras calientes</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/services.py"/>
        <source>prenatal; empty: none</source>
        <translation>prenatal; vacío: ninguna</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>printer thermal receipt sheet gift card roll drawer test page</source>
        <translation>impresora térmica recibo hoja tarjeta de regalo rollo caja prueba</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>printer thermal receipt sheet gift card roll drawer test page address</source>
        <translation>impresora térmica recibo hoja tarjeta de regalo rollo cajón página de prueba dirección</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/services.py"/>
        <source>sw</source>
        <translation>sw</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>theme light dark high contrast larger smaller text size zoom English Español</source>
        <translation>tema claro oscuro alto contraste más grande más pequeño tamaño del texto zoom English Español inglés</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/rooms.py"/>
        <source>two take a couple</source>
        <translation>con dos cabe una pareja</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/places.py"/>
        <source>works here is this client pays less</source>
        <translation>trabaja aquí es este cliente paga menos</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/therapists.py"/>
        <source>{kind} to {day}</source>
        <translation>{kind} hasta {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/services.py"/>
        <source>{minutes} min {price}</source>
        <translation>{minutes} min {price}</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/rooms.py"/>
        <source>{name} (out of use)</source>
        <translation>{name} (fuera de uso)</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>{printer}, not there now</source>
        <translation>{printer}, ahora no está</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/keys.py"/>
        <source>“{action}” has this key ({where}). Give that another one first.</source>
        <translation>“{action}” ya tiene esta tecla ({where}). Dele otra primero.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/hours.py"/>
        <source>“{text}” is no span of time. Write it as 9-6 or 10am-7:30pm.</source>
        <translation>“{text}” no es un horario. Escríbalo como 9-6 o 10am-7:30pm.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/therapists.py"/>
        <source>“{text}” is not a day. Write the licence&apos;s last one as 8/31/2028.</source>
        <translation>“{text}” no es una fecha. Escriba el último día de la licencia como 8/31/2028.</translation>
    </message>
</context>
</TS>
