<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/shifts/stranded.py"/>
        <source>1 appointment lies outside of hours</source>
        <translation>1 cita está fuera de horario</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/line.py"/>
        <source>1 appointment lies outside of hours.</source>
        <translation>1 cita está fuera de horario.</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/stranded.py"/>
        <source>1 appointment would lie outside of hours</source>
        <translation>1 cita quedaría fuera de horario</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/stranded.py"/>
        <source>All appointments lie within somebody&apos;s hours.</source>
        <translation>Todas las citas están dentro del horario de alguien.</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/closed.py"/>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/closed.py"/>
        <source>Another day or more: what for</source>
        <translation>Otro día o más: para qué</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/stranded.py"/>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/actions.py"/>
        <location filename="../../../ui/shifts/stranded.py"/>
        <source>Apply anyway</source>
        <translation>Aplicar de todos modos</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/holiday_words.py"/>
        <source>Cesar Chavez Day</source>
        <translation>Día de César Chávez</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/holiday_words.py"/>
        <source>Christmas Day</source>
        <translation>Navidad</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/holiday_words.py"/>
        <source>Christmas Eve</source>
        <translation>Nochebuena</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/actions.py"/>
        <source>Close the list</source>
        <translation>Cerrar la lista</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/closed.py"/>
        <source>Close the ticked days</source>
        <translation>Cerrar los días marcados</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/closed.py"/>
        <source>Close these days</source>
        <translation>Cerrar estos días</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/holiday_words.py"/>
        <source>Columbus Day</source>
        <translation>Día de Colón</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/closed.py"/>
        <source>Coming closed days</source>
        <translation>Próximos días cerrados</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/holiday_words.py"/>
        <source>Confederate Memorial Day</source>
        <translation>Día de los Caídos Confederados</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/holiday_words.py"/>
        <source>Day After Christmas</source>
        <translation>Día después de Navidad</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/actions.py"/>
        <source>Day off</source>
        <translation>Día libre</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/hours.py"/>
        <source>Days of the week</source>
        <translation>Días de la semana</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/holiday_words.py"/>
        <source>Emancipation Day In Texas</source>
        <translation>Día de la Emancipación en Texas</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/hours.py"/>
        <source>Every week from {day} on</source>
        <translation>Cada semana desde {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/hours.py"/>
        <source>Every week from … to …</source>
        <translation>Cada semana desde … hasta …</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/holiday_words.py"/>
        <source>Friday After Thanksgiving</source>
        <translation>Viernes después de Acción de Gracias</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/time_off.py"/>
        <source>Give days off</source>
        <translation>Dar días libres</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/holiday_words.py"/>
        <source>Good Friday</source>
        <translation>Viernes Santo</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/hours.py"/>
        <source>Hours, such as 9-6</source>
        <translation>Horario, como 9-6</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/holiday_words.py"/>
        <source>Independence Day</source>
        <translation>Día de la Independencia</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/holiday_words.py"/>
        <source>Juneteenth National Independence Day</source>
        <translation>Juneteenth, fin de la esclavitud</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/holiday_words.py"/>
        <source>Labor Day</source>
        <translation>Día del Trabajo</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/line.py"/>
        <source>List them</source>
        <translation>Ver la lista</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/holiday_words.py"/>
        <source>Lyndon Baines Johnson Day</source>
        <translation>Día de Lyndon B. Johnson</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/holiday_words.py"/>
        <source>Martin Luther King Jr. Day</source>
        <translation>Día de Martin Luther King</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/holiday_words.py"/>
        <source>Memorial Day</source>
        <translation>Día de los Caídos</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/stranded.py"/>
        <source>Move them to what is offered, or call them.</source>
        <translation>Muévalas a lo que se ofrece, o llame a los clientes.</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/actions.py"/>
        <location filename="../../../ui/shifts/stranded.py"/>
        <source>Move there</source>
        <translation>Mover ahí</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/holiday_words.py"/>
        <source>New Year&apos;s Day</source>
        <translation>Año Nuevo</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/holiday_words.py"/>
        <source>New Year&apos;s Eve</source>
        <translation>Fin de año</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/closed.py"/>
        <source>No day is closed yet.</source>
        <translation>Aún no hay días cerrados.</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/stranded.py"/>
        <source>Nobody is outside of hours</source>
        <translation>Nadie está fuera de horario</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/stranded.py"/>
        <source>Nothing is changed yet. Move them, call them, or apply it anyway.</source>
        <translation>Aún no cambia nada. Muévalas, llame, o aplíquelo de todos modos.</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/time_off.py"/>
        <source>One therapist, one day.</source>
        <translation>Un terapeuta, un día.</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/closed.py"/>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/stranded.py"/>
        <source>Outside of hours</source>
        <translation>Fuera de horario</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/holiday_words.py"/>
        <source>Presidents&apos; Day</source>
        <translation>Día de los Presidentes</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/closed.py"/>
        <source>Public holidays</source>
        <translation>Días festivos</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/closed.py"/>
        <source>Public holidays, ticked with Space</source>
        <translation>Días festivos, se marcan con Espacio</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/holiday_words.py"/>
        <source>San Jacinto Day</source>
        <translation>Día de San Jacinto</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/closed.py"/>
        <source>Say why in a word or two, such as Inventory.</source>
        <translation>Diga el motivo en pocas palabras, como Inventario.</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/hours.py"/>
        <source>Second span, if there is one</source>
        <translation>Segundo horario, si lo hay</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/actions.py"/>
        <location filename="../../../ui/shifts/hours.py"/>
        <source>Set hours</source>
        <translation>Fijar horario</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/holiday_words.py"/>
        <source>Texas Independence Day</source>
        <translation>Independencia de Texas</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/holiday_words.py"/>
        <source>Thanksgiving Day</source>
        <translation>Día de Acción de Gracias</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/stranded.py"/>
        <source>The change strands nobody any more.</source>
        <translation>El cambio ya no deja a nadie fuera.</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/hours.py"/>
        <source>This day only</source>
        <translation>Solo este día</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/closed.py"/>
        <location filename="../../../ui/shifts/hours.py"/>
        <location filename="../../../ui/shifts/time_off.py"/>
        <source>This lies before the first day.</source>
        <translation>Esto es antes del primer día.</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/hours.py"/>
        <source>This overlaps other hours of the day.</source>
        <translation>Se cruza con otro horario del día.</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/actions.py"/>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/time_off.py"/>
        <source>Tick everybody</source>
        <translation>Marcar a todos</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/hours.py"/>
        <source>Tick the days of the week that it is for.</source>
        <translation>Marque para qué días de la semana es.</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/closed.py"/>
        <source>Tick the holidays on which the studio is closed.</source>
        <translation>Marque los días festivos en que el estudio cierra.</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/time_off.py"/>
        <source>Tick who has these days off.</source>
        <translation>Marque quién tiene libres estos días.</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/closed.py"/>
        <location filename="../../../ui/shifts/hours.py"/>
        <location filename="../../../ui/shifts/time_off.py"/>
        <source>To, that day included</source>
        <translation>Hasta, ese día incluido</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/hours.py"/>
        <source>Type hours such as 9-6 or 10:30am-7pm.</source>
        <translation>Escriba un horario como 9-6 o 10:30am-7pm.</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/actions.py"/>
        <location filename="../../../ui/shifts/time_off.py"/>
        <source>Usual hours again</source>
        <translation>Volver al horario habitual</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/hours.py"/>
        <source>Usually {hours}.</source>
        <translation>Normalmente {hours}.</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/holiday_words.py"/>
        <source>Veterans Day</source>
        <translation>Día de los Veteranos</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/holiday_words.py"/>
        <source>Washington&apos;s Birthday</source>
        <translation>Natalicio de Washington</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/actions.py"/>
        <source>Who is outside of hours</source>
        <translation>Quién está fuera de horario</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/grid.py"/>
        <source>Who works when</source>
        <translation>Quién trabaja cuándo</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/time_off.py"/>
        <source>Who, ticked with Space</source>
        <translation>Quién, se marca con Espacio</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/words.py"/>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/words.py"/>
        <source>dddd d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/model.py"/>
        <source>on this day only, usually {hours}</source>
        <translation>solo este día, normalmente {hours}</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/model.py"/>
        <source>the studio is closed</source>
        <translation>el estudio está cerrado</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/model.py"/>
        <source>the studio is closed: {name}</source>
        <translation>el estudio está cerrado: {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/stranded.py"/>
        <source>{count} appointments lie outside of hours</source>
        <translation>{count} citas están fuera de horario</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/line.py"/>
        <source>{count} appointments lie outside of hours.</source>
        <translation>{count} citas están fuera de horario.</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/stranded.py"/>
        <source>{count} appointments would lie outside of hours</source>
        <translation>{count} citas quedarían fuera de horario</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/words.py"/>
        <source>{first} to {past}</source>
        <translation>{first} a {past}</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/holiday_words.py"/>
        <source>{holiday} (observed)</source>
        <translation>{holiday} (se guarda)</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/words.py"/>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/time_off.py"/>
        <source>{people} ticked, {days} {days:day|days}.</source>
        <translation>{people} {people:marcado|marcados}, {days} {days:día|días}.</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/hours.py"/>
        <source>{therapist}, {day}</source>
        <translation>{therapist}, {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/words.py"/>
        <source>{weekday}s</source>
        <translation>cada {weekday}</translation>
    </message>
</context>
</TS>
