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
        <location filename="../../../ui/setting/words.py"/>
        <source>As it stands at the head of every receipt.</source>
        <translation>Como sale arriba en cada recibo.</translation>
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
        <location filename="../../../ui/setting/words.py"/>
        <source>Cancelling</source>
        <translation>Cancelaciones</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>Code page</source>
        <translation>Página de códigos</translation>
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
        <location filename="../../../ui/setting/words.py"/>
        <source>Erasing a client</source>
        <translation>Borrar un cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Files with a client</source>
        <translation>Archivos del cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Five years at least, by federal law; where your state asks for more, it gets more. A card that lies unused loses nothing. Empty: it does not expire.</source>
        <translation>Cinco años como mínimo, por ley federal; si su estado pide más, son más. Una tarjeta sin usar no pierde nada. Vacío: no vence.</translation>
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
        <translation>Tarjetas de regalo y depósitos</translation>
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
        <location filename="../../../ui/setting/words.py"/>
        <source>Its National Provider Identifier, as it stands on superbills.</source>
        <translation>Su National Provider Identifier, como sale en los superbills.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>Letters, day sheets, superbills and forms, on Letter.</source>
        <translation>Cartas, hojas del día, superbills y formularios, en tamaño carta.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>MB</source>
        <translation>MB</translation>
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
        <location filename="../../../ui/setting/words.py"/>
        <source>Openings are offered up to so many days from today.</source>
        <translation>Se ofrecen horas libres hasta tantos días desde hoy.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>Print a test page</source>
        <translation>Imprimir una prueba</translation>
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
        <location filename="../../../ui/setting/printers.py"/>
        <source>Roll</source>
        <translation>Rollo</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Sales tax is rounded</source>
        <translation>El impuesto de venta se redondea</translation>
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
        <location filename="../../../ui/setting/words.py"/>
        <source>Taken off when a client works here; a client&apos;s card says who does.</source>
        <translation>Se descuenta cuando quien trabaja aquí viene de cliente; su ficha dice quién.</translation>
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
        <location filename="../../../ui/setting/words.py"/>
        <source>Two weeks</source>
        <translation>Dos semanas</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Waiting for a client</source>
        <translation>Espera al cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>What counts as deep work</source>
        <translation>Qué cuenta como trabajo profundo</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>What is asked of those who cancel late or do not come.</source>
        <translation>Lo que se cobra a quien cancela tarde o no viene.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>What is paid ahead, and how long it is good for.</source>
        <translation>Lo que se paga por adelantado y cuánto tiempo vale.</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>What may be done at the till, and by whom alone.</source>
        <translation>Lo que se puede hacer en la caja, y quién lo hace solo.</translation>
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
        <location filename="../../../ui/setting/words.py"/>
        <source>Where clients reach the desk.</source>
        <translation>Donde los clientes llaman a recepción.</translation>
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
        <source>Woman or man</source>
        <translation>Mujer u hombre</translation>
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
        <location filename="../../../ui/setting/words.py"/>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>no EIN</source>
        <translation>sin EIN</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>no NPI</source>
        <translation>sin NPI</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>printer thermal receipt sheet gift card roll drawer test page</source>
        <translation>impresora térmica recibo hoja tarjeta de regalo rollo caja prueba</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>{printer}, not there now</source>
        <translation>{printer}, ahora no está</translation>
    </message>
</context>
</TS>
