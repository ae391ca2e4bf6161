<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/panels/reach.py"/>
        <source> (Alt 1, 2)</source>
        <translation> (Alt 1, 2)</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_list.py"/>
        <source>1 client</source>
        <translation>1 cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out_parts.py"/>
        <source>10%, 8.50 or a code</source>
        <translation>10%, 8.50 o un código</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out_parts.py"/>
        <source>12.00</source>
        <translation>12.00</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/book_fields.py"/>
        <source>3, 3:30pm</source>
        <translation>3, 3:30pm</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>A member pays each cycle, and gets credits or a discount for it.</source>
        <translation>Un miembro paga cada período y recibe créditos o un descuento.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_files.py"/>
        <source>A paper on the client&apos;s health</source>
        <translation>Un documento sobre la salud del cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>Add a condition…</source>
        <translation>Agregar un padecimiento…</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_files.py"/>
        <source>Add a file…</source>
        <translation>Agregar un archivo…</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_guests.py"/>
        <source>Add a guest</source>
        <translation>Agregar invitado</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/add_on_box.py"/>
        <source>Add hot stones …</source>
        <translation>Agregar piedras calientes …</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/ticket_parts.py"/>
        <source>Add or scan a product (A)</source>
        <translation>Agregar o escanear producto (A)</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_list.py"/>
        <source>Add the first one, or bring in a list from the menu of your name.</source>
        <translation>Agregue el primero, o importe una lista desde el menú de su nombre.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_alerts.py"/>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/reach.py"/>
        <source>All</source>
        <comment>visits</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/reach.py"/>
        <source>All of them</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_head.py"/>
        <source>Allergies: {what}</source>
        <translation>Alergias: {what}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Also likes</source>
        <translation>También le gusta</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_cards.py"/>
        <source>And then</source>
        <translation>Y luego</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_fields.py"/>
        <source>Another</source>
        <translation>Otra</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out_parts.py"/>
        <source>Another tip</source>
        <translation>Otra propina</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/health_rows.py"/>
        <source>Any service</source>
        <translation>Cualquier servicio</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_fields.py"/>
        <source>Approval</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>Archive copy</source>
        <translation>Copia de archivo</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_head.py"/>
        <source>Asks for a man</source>
        <translation>Pide un hombre</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_head.py"/>
        <source>Asks for a woman</source>
        <translation>Pide una mujer</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/next_visit.py"/>
        <source>Book the next visit</source>
        <translation>Reservar la próxima visita</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_people.py"/>
        <source>Brother or sister</source>
        <translation>Hermano o hermana</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>By the rules as they came with the program: nobody has signed them yet.</source>
        <translation>Según las reglas que trae el programa: nadie las ha firmado aún.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/fees_box.py"/>
        <source>Cancelled late, {day}</source>
        <translation>Canceló tarde, {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_data.py"/>
        <source>Card, visits, forms, notes, money, messages, files, and who has read the health record, in one zip. For whoever asks what the studio knows of them.</source>
        <translation>Ficha, visitas, formularios, notas, dinero, mensajes, archivos y quién leyó el expediente de salud, en un zip. Para quien pregunta qué sabe el estudio de su persona.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out.py"/>
        <location filename="../../../ui/panels/tender_fields.py"/>
        <source>Change {amount}</source>
        <translation>Cambio {amount}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/health_rows.py"/>
        <source>Change: {who}</source>
        <translation>Cambiar: {who}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_fields.py"/>
        <source>Check number</source>
        <translation>Número de cheque</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out.py"/>
        <source>Check out · {name}</source>
        <translation>Cobrar · {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_box.py"/>
        <source>Check {number}</source>
        <translation>Cheque {number}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_people.py"/>
        <source>Child</source>
        <translation>Hijo o hija</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/sums_box.py"/>
        <source>Code {code}</source>
        <translation>Código {code}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_cards.py"/>
        <source>Comes along</source>
        <translation>Acompaña</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_card.py"/>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_fields.py"/>
        <source>Debit card</source>
        <translation>Tarjeta de débito</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/book_deposit.py"/>
        <source>Deposit {amount}</source>
        <translation>Depósito {amount}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out_parts.py"/>
        <location filename="../../../ui/panels/sums_box.py"/>
        <location filename="../../../ui/panels/ticket_parts.py"/>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>Doctor&apos;s notes</source>
        <translation>Notas médicas</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_cards.py"/>
        <source>Does not come after all</source>
        <translation>Al final no viene</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/visit.py"/>
        <source>Drag it, or Alt and the arrow keys, to move it.</source>
        <translation>Arrástrela, o use Alt y las flechas, para moverla.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/block.py"/>
        <source>Drag it, or Alt and the arrow keys, to move it; its edges change its length.</source>
        <translation>Arrástrelo, o use Alt y las flechas, para moverlo; sus bordes cambian la duración.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/offer_facts.py"/>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_data.py"/>
        <source>Erased, but for what must be kept until {day}.</source>
        <translation>Borrado, salvo lo que debe guardarse hasta {day}.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_people.py"/>
        <source>Family, guardian, who pays</source>
        <translation>Familia, tutor, quién paga</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_value.py"/>
        <source>Fee owed: {service}, {day}</source>
        <translation>Cargo que debe: {service}, {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>File a doctor&apos;s note…</source>
        <translation>Archivar una nota médica…</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>Fill in here…</source>
        <translation>Llenar aquí…</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out.py"/>
        <source>Finish, nothing to pay</source>
        <translation>Terminar, nada por pagar</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/book_fields.py"/>
        <source>First and last name</source>
        <translation>Nombre y apellido</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/reach.py"/>
        <source>Following</source>
        <translation>Siguientes</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/book_deposit.py"/>
        <source>For the visit on</source>
        <translation>Para la visita del</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_cards.py"/>
        <location filename="../../../ui/panels/more_guests.py"/>
        <source>Four hands</source>
        <translation>Cuatro manos</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>Freezes</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_fields.py"/>
        <source>Given</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>Go on today</source>
        <translation>Seguir hoy</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_cards.py"/>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Has not been here yet.</source>
        <translation>Aún no ha venido.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>Intake and consent</source>
        <translation>Ficha de salud y consentimiento</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_people.py"/>
        <source>Is guardian of</source>
        <translation>Es tutor de</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_cards.py"/>
        <source>Its therapist</source>
        <translation>Su terapeuta</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>Join anew</source>
        <translation>Inscribir de nuevo</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_fields.py"/>
        <source>Kind of card</source>
        <translation>Tipo de tarjeta</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>Language of the form</source>
        <translation>Idioma del formulario</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_fields.py"/>
        <source>Last four digits</source>
        <translation>Últimos cuatro números</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Last: {day}, {service} with {therapist}</source>
        <translation>Última: {day}, {service} con {therapist}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_value.py"/>
        <source>Left and owed</source>
        <translation>Saldos y deudas</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>Let a visit pass…</source>
        <translation>Dejar pasar una visita…</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>Let it go on</source>
        <translation>Dejar que siga</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_data.py"/>
        <source>Look at the erasure…</source>
        <translation>Ver el borrado…</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_records.py"/>
        <source>Maybe here twice</source>
        <translation>Quizá está dos veces</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/sums_box.py"/>
        <source>Member&apos;s discount</source>
        <translation>Descuento de miembro</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_records.py"/>
        <source>Merge with another record…</source>
        <translation>Unir con otra ficha…</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_records.py"/>
        <source>Merged on {day} by {who}</source>
        <translation>Unida {day} por {who}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/visit.py"/>
        <source>Message left</source>
        <translation>Mensaje dejado</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/health_said.py"/>
        <source>Mind:</source>
        <translation>Atención:</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>Minimum term until</source>
        <translation>Plazo mínimo hasta</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_cards.py"/>
        <source>Minutes between the two</source>
        <translation>Minutos entre los dos</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_data.py"/>
        <source>Name, contact, health, notes and files go for good, also from the journal. Visits and sales stay with no name. It takes two steps, and can be called off until then.</source>
        <translation>Nombre, contacto, salud, notas y archivos se borran para siempre, también del registro. Las visitas y ventas quedan sin nombre. Son dos pasos y hasta entonces se puede cancelar.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_list.py"/>
        <source>Name, phone or e-mail</source>
        <translation>Nombre, teléfono o correo</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_head.py"/>
        <source>Neither phone nor e-mail yet</source>
        <translation>Aún sin teléfono ni correo</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>Never filled in: due now.</source>
        <translation>Nunca se llenó: toca ahora.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_alerts.py"/>
        <source>New alert: what to mind</source>
        <translation>Nueva alerta: qué tener en cuenta</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_list.py"/>
        <source>New client “{words}”</source>
        <translation>Nuevo cliente “{words}”</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/book_fields.py"/>
        <source>New client: {name}</source>
        <translation>Nuevo cliente: {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Next and last</source>
        <translation>Próxima y última</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/openings.py"/>
        <source>Next openings</source>
        <translation>Próximas horas libres</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/next_visit.py"/>
        <source>Next visit</source>
        <translation>Próxima visita</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out.py"/>
        <source>Next: {name}</source>
        <translation>Sigue: {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_list.py"/>
        <source>No clients yet</source>
        <translation>Aún no hay clientes</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>No credits are left.</source>
        <translation>No quedan créditos.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>No doctor&apos;s note on file.</source>
        <translation>No hay nota médica archivada.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_files.py"/>
        <source>No files yet. A scanned form or a doctor&apos;s note can be dropped here.</source>
        <translation>Aún no hay archivos. Puede arrastrar aquí un formulario escaneado o una nota médica.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out.py"/>
        <source>No product has the bar code {code}.</source>
        <translation>Ningún producto tiene el código de barras {code}.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_files.py"/>
        <source>No program for PDF files was found. Save it, and open it there.</source>
        <translation>No se encontró un programa para PDF. Guárdelo y ábralo desde ahí.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>No visits yet: Book visit makes the first one.</source>
        <translation>Todavía no hay visitas: Reservar visita crea la primera.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_list.py"/>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_data.py"/>
        <source>Nobody has asked for it.</source>
        <translation>Nadie lo ha pedido.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_records.py"/>
        <source>Nobody shares a phone, an e-mail address or a whole name.</source>
        <translation>Nadie tiene el mismo teléfono, correo o nombre completo.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>Not a member</source>
        <translation>No es miembro</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_head.py"/>
        <source>Not booked: {why}</source>
        <translation>No se le reserva: {why}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/fees_box.py"/>
        <source>Not come, {day}</source>
        <translation>No vino, {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_head.py"/>
        <source>Not with {names}</source>
        <translation>No con {names}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Nothing is booked.</source>
        <translation>No hay nada reservado.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>Nothing is known yet.</source>
        <translation>Aún no se sabe nada.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>Nothing is signed yet.</source>
        <translation>Aún no hay nada firmado.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/waiting.py"/>
        <source>Nothing that suits yet</source>
        <translation>Aún no hay nada que sirva</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_alerts.py"/>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>Nothing to mind.</source>
        <translation>Nada que tener en cuenta.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_records.py"/>
        <source>Nothing was merged into this record.</source>
        <translation>No se unió nada a esta ficha.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/stored_box.py"/>
        <source>Number of the gift card</source>
        <translation>Número de la tarjeta de regalo</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/waiting.py"/>
        <source>Offered {day} {time}</source>
        <translation>Ofrecida {day} {time}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_guests.py"/>
        <source>One room</source>
        <translation>Una sala</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_cards.py"/>
        <source>Only one service after all</source>
        <translation>Al final un solo servicio</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_cards.py"/>
        <source>Only one therapist after all</source>
        <translation>Al final un solo terapeuta</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/reach.py"/>
        <source>Only this guest</source>
        <translation>Solo este invitado</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/health_rows.py"/>
        <source>Open the note of {who}</source>
        <translation>Abrir la nota de {who}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>Open the record</source>
        <translation>Abrir el expediente</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_files.py"/>
        <source>Open {file}</source>
        <translation>Abrir {file}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out_parts.py"/>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/health_rows.py"/>
        <source>Over: {who}</source>
        <translation>Ya pasó: {who}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_card.py"/>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/fees_box.py"/>
        <source>Owed from before</source>
        <translation>Debe de antes</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_card.py"/>
        <source>Pages of the card</source>
        <translation>Páginas de la ficha</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/stored_box.py"/>
        <location filename="../../../ui/panels/sums_box.py"/>
        <source>Paid before</source>
        <translation>Pagado antes</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_box.py"/>
        <source>Paid with</source>
        <translation>Pagado con</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_people.py"/>
        <source>Parent</source>
        <translation>Padre o madre</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_records.py"/>
        <source>Part again</source>
        <translation>Separar de nuevo</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_people.py"/>
        <source>Partner</source>
        <translation>Pareja</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_box.py"/>
        <source>Pay {amount} of it</source>
        <translation>Pagar {amount} con esto</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_people.py"/>
        <location filename="../../../ui/panels/split_box.py"/>
        <source>Pays</source>
        <translation>Paga</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_people.py"/>
        <source>Pays for</source>
        <translation>Paga por</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/book_fields.py"/>
        <source>Phone of the new client</source>
        <translation>Teléfono del nuevo cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Points brought along</source>
        <translation>Puntos que trajo</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_head.py"/>
        <source>Prefers {therapist}</source>
        <translation>Prefiere a {therapist}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/price_box.py"/>
        <source>Price instead</source>
        <translation>Otro precio</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out_frame.py"/>
        <source>Put aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_head.py"/>
        <source>Put away</source>
        <comment>state</comment>
        <translation>Archivado</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/book_beside.py"/>
        <source>Put it beside …</source>
        <translation>Ponerla al lado …</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>Read a note…</source>
        <translation>Leer una nota…</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>Read for a reason only: it is written down, and the therapist is told.</source>
        <translation>Solo se lee con un motivo: se anota y se avisa al terapeuta.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Referred from</source>
        <translation>Lo envía</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_people.py"/>
        <source>Relative</source>
        <translation>Familiar</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/block.py"/>
        <source>Remove all of them</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/block.py"/>
        <source>Remove this and those after it</source>
        <translation>Quitar este y los siguientes</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/book.py"/>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/block.py"/>
        <source>Repeated</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/reach.py"/>
        <source>Repeated. Move or cancel (Alt 1, 2, 3):</source>
        <translation>Se repite. Mover o cancelar (Alt 1, 2, 3):</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/ticket_lines.py"/>
        <source>Retail</source>
        <translation>Venta</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/ticket_lines.py"/>
        <source>Retail · taxable</source>
        <translation>Venta · con impuesto</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/sums_box.py"/>
        <source>Sales tax {rate} on {amount}</source>
        <translation>Impuesto {rate} sobre {amount}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_card.py"/>
        <source>Same person?</source>
        <translation>¿Repetido?</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/next_visit.py"/>
        <source>Same time in 4 weeks: {when}, {therapist}</source>
        <translation>Misma hora en 4 semanas: {when}, {therapist}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_files.py"/>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_files.py"/>
        <source>Save {file}</source>
        <translation>Guardar {file}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_box.py"/>
        <source>Say how the rest is paid: K card, C cash, H check.</source>
        <translation>Diga cómo se paga el resto: K tarjeta, C efectivo, H cheque.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/visit.py"/>
        <source>Say who it is</source>
        <translation>Decir quién es</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_cards.py"/>
        <location filename="../../../ui/panels/more_guests.py"/>
        <source>Second service</source>
        <translation>Segundo servicio</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_cards.py"/>
        <source>Second therapist</source>
        <translation>Segundo terapeuta</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out_frame.py"/>
        <source>Send by e-mail…</source>
        <translation>Enviar por correo…</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out_frame.py"/>
        <source>Show gift card</source>
        <translation>Ver tarjeta de regalo</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out_frame.py"/>
        <source>Show receipt</source>
        <translation>Ver recibo</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_files.py"/>
        <source>Show what concerns health</source>
        <translation>Mostrar lo de salud</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_guests.py"/>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>Signed on {day}, which is too long ago: due again.</source>
        <translation>Firmado {day}, hace demasiado: toca de nuevo.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/sums_box.py"/>
        <source>Staff discount</source>
        <translation>Descuento de personal</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_people.py"/>
        <source>Take away: {name}</source>
        <translation>Quitar: {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_alerts.py"/>
        <source>Take away: {words}</source>
        <translation>Quitar: {words}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>Take back</source>
        <comment>membership</comment>
        <translation>Quitar la pausa</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_parts.py"/>
        <source>Take back: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>Take it up again</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out_parts.py"/>
        <source>Take off one {product}</source>
        <translation>Quitar uno: {product}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/add_on_box.py"/>
        <source>Take off: {name}</source>
        <translation>Quitar: {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_data.py"/>
        <source>Take out a copy…</source>
        <translation>Exportar una copia…</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out.py"/>
        <source>Take {amount}</source>
        <translation>Cobrar {amount}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out.py"/>
        <source>Take {amount} and print</source>
        <translation>Cobrar {amount} e imprimir</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_files.py"/>
        <source>The paper of a doctor&apos;s note</source>
        <translation>El documento de una nota médica</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>The studio&apos;s forms…</source>
        <translation>Formularios del estudio…</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>The studio&apos;s rules…</source>
        <translation>Reglas del estudio…</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/reach.py"/>
        <source>This</source>
        <translation>Esta</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/stored_box.py"/>
        <source>This card is on the ticket already.</source>
        <translation>Esta tarjeta ya está en la cuenta.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_files.py"/>
        <source>This picture is damaged. Save it, and try another program.</source>
        <translation>Esta imagen está dañada. Guárdela y pruebe otro programa.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_records.py"/>
        <source>This record</source>
        <translation>Esta ficha</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_card.py"/>
        <location filename="../../../ui/panels/client_timeline.py"/>
        <source>Timeline</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/book_fields.py"/>
        <source>Times go in steps of five minutes, such as {time}.</source>
        <translation>Las horas van de cinco en cinco minutos, como {time}.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/sums_box.py"/>
        <source>Tip</source>
        <translation>Propina</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/ticket_form.py"/>
        <source>Tip for {names}</source>
        <translation>Propina para {names}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_data.py"/>
        <source>To be erased</source>
        <translation>Por borrar</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/ticket_lines.py"/>
        <source>To be used later</source>
        <translation>Para usar después</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/split_box.py"/>
        <source>Together</source>
        <comment>who pays</comment>
        <translation>Juntos</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/visit.py"/>
        <source>Together with</source>
        <translation>Junto con</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/reach.py"/>
        <source>Together with {names}. Move or cancel{keys}:</source>
        <translation>Junto con {names}. Mover o cancelar{keys}:</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_list.py"/>
        <source>Try fewer letters, or the last digits of the phone number.</source>
        <translation>Pruebe con menos letras, o con los últimos números del teléfono.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/waiting.py"/>
        <source>Waiting list · {count}</source>
        <translation>Lista de espera · {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/fees_box.py"/>
        <source>Waive</source>
        <translation>Perdonar</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_timeline.py"/>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>What is behind this is for the client&apos;s therapist to know.</source>
        <translation>El porqué es solo para el terapeuta del cliente.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_alerts.py"/>
        <source>What is to be minded</source>
        <translation>Qué tener en cuenta</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_people.py"/>
        <source>What the other is</source>
        <translation>Qué es la otra persona</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>What was answered is for the client&apos;s therapist to know.</source>
        <translation>Las respuestas son solo para el terapeuta del cliente.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/reach.py"/>
        <source>Which visits</source>
        <translation>Qué visitas</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out_frame.py"/>
        <source>Who buys, if known (N)</source>
        <translation>Quién compra, si se sabe (N)</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>Who has read…</source>
        <translation>Quién lo leyó…</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>Who opens a form is written down, with the time.</source>
        <translation>Se anota quién abre un formulario y a qué hora.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>Who opens it is written down, with the time.</source>
        <translation>Se anota quién lo abre y a qué hora.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/split_box.py"/>
        <source>Who pays</source>
        <translation>Quién paga</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/waiting.py"/>
        <source>Whole list</source>
        <translation>Toda la lista</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/fees_box.py"/>
        <source>Why it is waived</source>
        <translation>Por qué se perdona</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/health_said.py"/>
        <source>Why it may be without the doctor&apos;s note</source>
        <translation>Por qué se permite sin nota médica</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/health_said.py"/>
        <source>Why without the note: the doctor rang</source>
        <translation>Por qué sin nota: llamó el médico</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_data.py"/>
        <source>Will be erased on {day}.</source>
        <translation>Se borrará: {day}.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/health_rows.py"/>
        <source>Withdraw the note of {who}</source>
        <translation>Retirar la nota de {who}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_files.py"/>
        <source>Withdraw {file}</source>
        <translation>Retirar {file}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/fees_box.py"/>
        <source>Without the mark it stays owed for another time.</source>
        <translation>Sin la marca, se queda a deber para otra vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/ticket_form.py"/>
        <source>Write an amount, such as 12.00.</source>
        <translation>Escriba un monto, como 12.00.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_box.py"/>
        <source>Write an amount, such as 40.00.</source>
        <translation>Escriba un monto, como 40.00.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/price_box.py"/>
        <source>Write an amount, such as 70.00.</source>
        <translation>Escriba un monto, como 70.00.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/ticket_form.py"/>
        <source>Write it as 10% or as 8.50; Enter looks whether it is a code.</source>
        <translation>Escriba 10% u 8.50; Enter busca si es un código.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>a minor: nobody is named yet</source>
        <translation>menor de edad: falta indicarlo</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_files.py"/>
        <source>added {day} by {who}</source>
        <translation>agregado {day} por {who}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>archive copy kept</source>
        <translation>copia de archivo guardada</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/price_box.py"/>
        <source>began late, damaged …</source>
        <translation>empezó tarde, dañado …</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_hits.py"/>
        <source>called {name}</source>
        <translation>le dicen {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/fees_box.py"/>
        <source>child was ill, first time …</source>
        <translation>niño enfermo, primera vez …</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/health_rows.py"/>
        <source>counts for good</source>
        <translation>vale siempre</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/health_rows.py"/>
        <source>counts until {day}</source>
        <translation>vale hasta {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_cards.py"/>
        <source>cupping, swedish 30 …</source>
        <translation>ventosas, sueco 30 …</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/book_fields.py"/>
        <location filename="../../../ui/panels/more_cards.py"/>
        <source>deep 60, swedish, cupping …</source>
        <translation>profundo 60, sueco, ventosas …</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>due again {day}</source>
        <translation>toca de nuevo {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_fields.py"/>
        <source>empty: all</source>
        <translation>vacío: todo</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_fields.py"/>
        <source>empty: the exact amount</source>
        <translation>vacío: el monto exacto</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/visit.py"/>
        <source>first visit</source>
        <translation>primera visita</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_hits.py"/>
        <source>formerly {name}</source>
        <translation>antes {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/book_fields.py"/>
        <source>fri, 12/3, +4w</source>
        <translation>12/3, +4s</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out_parts.py"/>
        <source>late start, regular …</source>
        <translation>empezó tarde, cliente fiel …</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/visit.py"/>
        <source>member</source>
        <translation>miembro</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_hits.py"/>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_hits.py"/>
        <source>no phone</source>
        <translation>sin teléfono</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/visit.py"/>
        <source>none</source>
        <comment>room</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out_parts.py"/>
        <source>none</source>
        <comment>tip</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>not wanted</source>
        <translation>no las quiere</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/stored_box.py"/>
        <source>of {name}</source>
        <translation>de {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/health_rows.py"/>
        <source>on file</source>
        <translation>archivada</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/health_rows.py"/>
        <source>over since {day}</source>
        <translation>venció {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/additions.py"/>
        <source>pays for {names}</source>
        <translation>paga por {names}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_head.py"/>
        <source>referred by {who}</source>
        <translation>viene de parte de {who}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_value.py"/>
        <source>shared by {who}</source>
        <translation>compartida por {who}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_files.py"/>
        <location filename="../../../ui/panels/client_records.py"/>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>taken by {who}</source>
        <translation>lo tomó {who}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/ticket_lines.py"/>
        <source>taxable</source>
        <translation>con impuesto</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/visit.py"/>
        <source>to take</source>
        <translation>por cobrar</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/stored_box.py"/>
        <source>type it or scan the card</source>
        <translation>escriba o escanee la tarjeta</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/visit.py"/>
        <source>waived: {reason}</source>
        <translation>perdonado: {reason}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>wanted</source>
        <translation>las quiere</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>wanted since {day}</source>
        <translation>las quiere desde {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/health_rows.py"/>
        <source>written {day}</source>
        <translation>escrita {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/block.py"/>
        <source>yes, this is one of several</source>
        <translation>sí, es uno de varios</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_fields.py"/>
        <source>{amount} are missing</source>
        <translation>faltan {amount}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_box.py"/>
        <source>{amount} left to pay</source>
        <translation>{amount} por pagar</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_box.py"/>
        <source>{amount} too much</source>
        <translation>{amount} de más</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>{count} coming</source>
        <translation>{count} por venir</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>{count} past</source>
        <translation>{count} {count:pasada|pasadas}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/waiting.py"/>
        <source>{count} waiting {count:fits|fit} {day} {time}, {therapist}</source>
        <translation>{count} en espera {count:puede|pueden} {day} {time}, {therapist}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>{count} {count:no-show|no-shows}</source>
        <translation>{count} {count:vez|veces} no vino</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/openings.py"/>
        <source>{day} {time} · {therapist}</source>
        <translation>{day} {time} · {therapist}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_list.py"/>
        <source>{found} of {total} · name, phone or e-mail</source>
        <translation>{found} de {total} · nombre, teléfono o correo</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_head.py"/>
        <source>{how} pressure</source>
        <translation>Presión: {how}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>{kind}, {first} – {last}</source>
        <translation>{kind}, {first} – {last}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/openings.py"/>
        <source>{line} · {reason}</source>
        <translation>{line} · {reason}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/ticket_form.py"/>
        <source>{names} is not finished yet and pays later.</source>
        <translation>{names} aún no termina y paga después.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/price_box.py"/>
        <source>{name}, {price} by the list</source>
        <translation>{name}, {price} de lista</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/additions.py"/>
        <source>{price} · {count} left</source>
        <translation>{price} · {count:queda|quedan} {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/additions.py"/>
        <source>{price} · {count} left, few</source>
        <translation>{price} · {count:queda|quedan} {count}, pocos</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/visit.py"/>
        <source>{room} + {minutes} min turnover</source>
        <translation>{room} + {minutes} min de preparación</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>{service} on {day}</source>
        <translation>{service}, {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out.py"/>
        <source>{service} with {therapists} · {time}</source>
        <translation>{service} con {therapists} · {time}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_list.py"/>
        <source>{total} clients</source>
        <translation>{total} clientes</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_files.py"/>
        <source>{total} here, {studio} in the whole studio</source>
        <translation>{total} aquí, {studio} en todo el estudio</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out.py"/>
        <source>{total} taken, receipt {receipt}</source>
        <translation>Cobrado: {total}, recibo {receipt}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/ticket_lines.py"/>
        <source>{what} for {name}</source>
        <translation>{what} para {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/next_visit.py"/>
        <source>{when} with {therapist}</source>
        <translation>{when} con {therapist}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_data.py"/>
        <source>{who} proposed it; the owner has to agree.</source>
        <translation>Lo propuso {who}; falta que el propietario lo autorice.</translation>
    </message>
</context>
</TS>
