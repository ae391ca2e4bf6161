<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/calendar/months.py"/>
        <source>+{count} w</source>
        <translation>+{count} sem</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/view_keys.py"/>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/cells.py"/>
        <source>1 opening</source>
        <translation>1 hora libre</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/heads.py"/>
        <source>1 table</source>
        <translation>1 camilla</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions.py"/>
        <source>5 min earlier</source>
        <translation>5 min antes</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions.py"/>
        <source>5 min later</source>
        <translation>5 min después</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/view_keys.py"/>
        <source>A week back</source>
        <translation>Una semana atrás</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/view_keys.py"/>
        <source>A week on</source>
        <translation>Una semana después</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/jump.py"/>
        <source>A weekday, weeks on, or month/day.</source>
        <translation>Semanas más (+4s) o mes/día.</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions.py"/>
        <source>All guests, or this visit alone</source>
        <translation>Todos los invitados o solo esta visita</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/bar.py"/>
        <source>All views</source>
        <translation>Todas las vistas</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions.py"/>
        <source>All visits of the series</source>
        <translation>Todas las visitas de la serie</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/day_list.py"/>
        <source>Appointments of the day, as a list</source>
        <translation>Citas del día, en lista</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/on_paper.py"/>
        <source>As seen</source>
        <translation>Como se ve</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/to_do_bar.py"/>
        <source>Begin anew…</source>
        <translation>Empezar de nuevo…</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions_policy.py"/>
        <source>Book the first who waits</source>
        <translation>Reservar al primero en espera</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/hand_actions.py"/>
        <source>Book the same again</source>
        <translation>Reservar otra igual</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/carried.py"/>
        <source>Booking {client} again</source>
        <translation>Nueva cita de {client}</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/block_words.py"/>
        <source>Break</source>
        <translation>Receso</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/words.py"/>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/hand_actions.py"/>
        <source>Carry to another time</source>
        <translation>Llevar a otra hora</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/carried.py"/>
        <source>Carrying {client}</source>
        <translation>Moviendo a {client}</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/carried.py"/>
        <source>Carrying {client} and {count} more</source>
        <translation>Moviendo a {client} y {count} más</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/hand_actions.py"/>
        <source>Choose a free time</source>
        <translation>Elegir una hora libre</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/carried.py"/>
        <source>Click an appointment to see it, or an empty place to book it.</source>
        <translation>Haga clic en una cita para verla, o en un espacio libre para reservar.</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/titles.py"/>
        <source>Closed on this weekday</source>
        <translation>Cerrado este día de la semana</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/titles.py"/>
        <source>Closed: {name}</source>
        <translation>Cerrado: {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/bar.py"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/words.py"/>
        <source>Couple · {service}</source>
        <translation>Pareja · {service}</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/view_keys.py"/>
        <source>Day as a list</source>
        <translation>Día en lista</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/on_paper.py"/>
        <source>Day sheets</source>
        <translation>Hojas del día</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/to_do_bar.py"/>
        <source>Do not show this again</source>
        <translation>No volver a mostrar esto</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/hand_actions.py"/>
        <source>Drop here</source>
        <translation>Dejar aquí</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/carried.py"/>
        <source>Go to any day. Enter or a click drops it there, Esc gives it up.</source>
        <translation>Vaya a cualquier día. Enter o un clic la deja ahí; Esc la devuelve.</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/words.py"/>
        <source>Group · {service}</source>
        <translation>Grupo · {service}</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/hover.py"/>
        <source>Last visit</source>
        <translation>Última visita</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/to_do_bar.py"/>
        <source>Left for later</source>
        <translation>Para después</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions.py"/>
        <source>Longer</source>
        <translation>Más larga</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/block_words.py"/>
        <source>Lunch</source>
        <translation>Almuerzo</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/block_words.py"/>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/around.py"/>
        <source>More about it</source>
        <translation>Más detalles</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/hover.py"/>
        <source>More about the appointment</source>
        <translation>Más sobre la cita</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/to_do_bar.py"/>
        <source>Name and address</source>
        <translation>Nombre y dirección</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/day_list.py"/>
        <source>Nobody is booked</source>
        <translation>No hay citas</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/titles.py"/>
        <source>Nobody to show here</source>
        <translation>Nadie que mostrar aquí</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/titles.py"/>
        <source>Nobody works on this day</source>
        <translation>Nadie trabaja este día</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/asking.py"/>
        <source>Not here yet:</source>
        <translation>Aún no llega:</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/hover.py"/>
        <source>Nothing more is known.</source>
        <translation>No se sabe nada más.</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/carried.py"/>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions_policy.py"/>
        <source>Offer to the first</source>
        <translation>Ofrecer al primero</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions.py"/>
        <source>Only this guest, or the following visits</source>
        <translation>Solo este invitado o las visitas siguientes</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/titles.py"/>
        <source>Opening hours and closed days are kept in Settings.</source>
        <translation>El horario y los días cerrados están en Ajustes.</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/block_words.py"/>
        <source>Out of order</source>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/day_list.py"/>
        <source>Press C to book somebody on this day.</source>
        <translation>Presione C para reservar en este día.</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/bar.py"/>
        <location filename="../../../ui/calendar/view_keys.py"/>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/to_do_bar.py"/>
        <source>Ready to book. Left for later:</source>
        <translation>Listo para reservar. Para después:</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/hand_actions.py"/>
        <source>Remove all of this repeated block</source>
        <translation>Quitar todo este bloqueo repetido</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/hand_actions.py"/>
        <source>Remove block</source>
        <translation>Quitar bloqueo</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/hand_actions.py"/>
        <source>Remove this block and those after it</source>
        <translation>Quitar este bloqueo y los siguientes</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/view_keys.py"/>
        <source>Rooms or therapists</source>
        <translation>Salas o terapeutas</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/to_do_bar.py"/>
        <source>Services and prices</source>
        <translation>Servicios y precios</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/titles.py"/>
        <source>Shifts say who works when. Therapists and rooms are added in Settings.</source>
        <translation>Turnos dice quién trabaja cuándo. Terapeutas y salas se agregan en Ajustes.</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions.py"/>
        <source>Shorter</source>
        <translation>Más corta</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/around.py"/>
        <source>Show or hide cancelled</source>
        <translation>Mostrar u ocultar canceladas</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/months.py"/>
        <source>Small months</source>
        <translation>Meses en pequeño</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/view_keys.py"/>
        <source>Therapist before</source>
        <translation>Terapeuta anterior</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions.py"/>
        <source>Therapist left</source>
        <translation>Terapeuta a la izquierda</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions.py"/>
        <source>Therapist right</source>
        <translation>Terapeuta a la derecha</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/to_do_bar.py"/>
        <source>Therapists and licences</source>
        <translation>Terapeutas y licencias</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/jump.py"/>
        <source>This is not a day. Try fri, +4w or 12/3.</source>
        <translation>Eso no es un día. Pruebe +4s o 12/3.</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/block_words.py"/>
        <source>Training</source>
        <translation>Capacitación</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/view_keys.py"/>
        <source>Week of a therapist</source>
        <translation>Semana de un terapeuta</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/stage.py"/>
        <location filename="../../../ui/calendar/view_keys.py"/>
        <source>Week of the studio</source>
        <translation>Semana del estudio</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/bar.py"/>
        <location filename="../../../ui/calendar/view_keys.py"/>
        <source>Who is shown</source>
        <translation>Quién se muestra</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/bar.py"/>
        <source>Whose week</source>
        <translation>Semana de quién</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/around.py"/>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/around.py"/>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/heads.py"/>
        <source>equipment</source>
        <translation>equipo</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/jump.py"/>
        <source>fri, +4w, 12/3</source>
        <translation>+4s, 12/3</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/words.py"/>
        <source>together with {guest}</source>
        <translation>junto con {guest}</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/heads.py"/>
        <source>until {time}</source>
        <translation>hasta {time}</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/titles.py"/>
        <source>{booked} of {shift} h</source>
        <translation>{booked} de {shift} h</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/view_keys.py"/>
        <source>{count} days side by side</source>
        <translation>{count} días lado a lado</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/cells.py"/>
        <source>{count} openings</source>
        <translation>{count} horas libres</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/cells.py"/>
        <source>{count} per cent booked</source>
        <translation>{count} por ciento reservado</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/heads.py"/>
        <source>{count} tables</source>
        <translation>{count} camillas</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/months.py"/>
        <source>{count} {count:week|weeks} on</source>
        <translation>{count} {count:semana|semanas} después</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/hover.py"/>
        <source>{day}, {service} {minutes} with {therapist}</source>
        <translation>{day}, {service} {minutes} con {therapist}</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/asking.py"/>
        <source>{minutes} min after the start. A arrived, L late, N no-show.</source>
        <translation>{minutes} min después de la hora. A llegó, L tarde, N no vino.</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/words.py"/>
        <source>{who} is filling this in</source>
        <translation>{who} está llenando esto</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/jump.py"/>
        <source>…</source>
        <translation>…</translation>
    </message>
</context>
</TS>
