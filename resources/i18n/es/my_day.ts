<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/my_day/empty.py"/>
        <source>A day off</source>
        <translation>Día libre</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/unsigned.py"/>
        <source>A note of another day is not signed.</source>
        <translation>Una nota de otro día está sin firmar.</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Abdomen</source>
        <translation>Abdomen</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/afterwards.py"/>
        <source>Add to this note</source>
        <translation>Agregar a esta nota</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/empty.py"/>
        <source>Add who works here in Settings, and their days show.</source>
        <translation>Agregue en Ajustes a quien trabaja aquí y verá sus días.</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/afterwards.py"/>
        <source>Add, for good</source>
        <translation>Agregar para siempre</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_sheet.py"/>
        <source>Added {day} at {time} by {who}</source>
        <translation>Agregado {day}, {time}, por {who}</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/afterwards.py"/>
        <source>Added {when}, {who}</source>
        <translation>Agregado {when}, {who}</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/tools.py"/>
        <source>After-care page to take home</source>
        <translation>Hoja de cuidados para llevar</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/empty.py"/>
        <source>An empty week</source>
        <translation>Una semana vacía</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/read_bar.py"/>
        <source>And more: the owner has the whole list.</source>
        <translation>Y más: el propietario tiene la lista completa.</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/details.py"/>
        <location filename="../../../ui/my_day/note_sheet.py"/>
        <source>Areas</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Arms</source>
        <translation>Brazos</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_sheet.py"/>
        <location filename="../../../ui/my_day/panel.py"/>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/afterwards.py"/>
        <source>Began</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Calves</source>
        <translation>Pantorrillas</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Chest</source>
        <translation>Pecho</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/panel.py"/>
        <source>Choose a visit to read or write its note.</source>
        <translation>Elija una visita para leer o escribir su nota.</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Cold</source>
        <translation>Frío</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/tools.py"/>
        <source>Copy last note</source>
        <translation>Copiar última nota</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/actions.py"/>
        <source>Copy the last note</source>
        <translation>Copiar la última nota</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/details.py"/>
        <source>Ctrl B or a click draws</source>
        <translation>Ctrl B o un clic para dibujar</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Deep</source>
        <translation>Profunda</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Deep tissue</source>
        <translation>Tejido profundo</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/actions.py"/>
        <source>Draw on the body</source>
        <translation>Dibujar en el cuerpo</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/afterwards.py"/>
        <source>Ended</source>
        <comment>time</comment>
        <translation>Terminó</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Energy work</source>
        <translation>Trabajo de energía</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Face</source>
        <translation>Cara</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Feet</source>
        <translation>Pies</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Firm</source>
        <translation>Firme</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/lines.py"/>
        <source>First visit.</source>
        <translation>Primera visita.</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Glutes</source>
        <translation>Glúteos</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Hands</source>
        <translation>Manos</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Heat</source>
        <translation>Calor</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Hips</source>
        <translation>Caderas</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/details.py"/>
        <location filename="../../../ui/my_day/note_sheet.py"/>
        <source>Homework</source>
        <translation>Tarea para casa</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Hours slept last night</source>
        <translation>Horas de sueño anoche</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_sheet.py"/>
        <source>How it went</source>
        <translation>Cómo resultó</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/panel.py"/>
        <source>Keep what I wrote</source>
        <translation>Dejar lo que escribí</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Knees</source>
        <translation>Rodillas</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/lines.py"/>
        <source>Last note, {day}: {plan}</source>
        <translation>Última nota, {day}: {plan}</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Light</source>
        <comment>pressure</comment>
        <translation>Ligera</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Lower back</source>
        <translation>Espalda baja</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Lymphatic</source>
        <translation>Linfático</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/lines.py"/>
        <source>Mind: {alerts}</source>
        <translation>Atención: {alerts}</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Moderate</source>
        <translation>Moderada</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Myofascial</source>
        <translation>Miofascial</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Needles</source>
        <translation>Agujas</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Nights disturbed this week</source>
        <translation>Noches malas esta semana</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_sheet.py"/>
        <source>No note is open.</source>
        <translation>No hay ninguna nota abierta.</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/empty.py"/>
        <source>Nobody is booked yet</source>
        <translation>Aún no hay citas</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/view.py"/>
        <source>Note to sign</source>
        <translation>Nota por firmar</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_sheet.py"/>
        <location filename="../../../ui/my_day/panel.py"/>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Pain today 0–10</source>
        <translation>Dolor hoy 0–10</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/actions.py"/>
        <source>Plan and progress</source>
        <translation>Plan y avances</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/lines.py"/>
        <source>Prefers {what}</source>
        <translation>Prefiere {what}</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/actions.py"/>
        <source>Previous therapist</source>
        <translation>Terapeuta anterior</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/tools.py"/>
        <source>Progress</source>
        <translation>Avances</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Range of motion in degrees</source>
        <translation>Rango de movimiento en grados</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/printing.py"/>
        <source>Save the calendar file</source>
        <translation>Guardar el archivo de calendario</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/actions.py"/>
        <source>Save the week for other calendars</source>
        <translation>Guardar la semana para otros calendarios</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/printing.py"/>
        <source>Saved {count} {count:visit|visits} for other calendars.</source>
        <translation>{count} {count:visita guardada|visitas guardadas} para otros calendarios.</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/read_bar.py"/>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/panel.py"/>
        <source>Session note</source>
        <translation>Nota de la sesión</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/panel.py"/>
        <source>Session note · {name}</source>
        <translation>Nota de la sesión · {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_sheet.py"/>
        <source>Session of {day}. Not signed yet: the therapist may still change it.</source>
        <translation>Sesión: {day}. Aún sin firmar: el terapeuta puede cambiarla.</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_sheet.py"/>
        <source>Session of {day}. Signed {signed} at {time}.</source>
        <translation>Sesión: {day}. Firmada {signed}, {time}.</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Severity today 0–10</source>
        <translation>Intensidad hoy 0–10</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Shoulders</source>
        <translation>Hombros</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/caption.py"/>
        <source>Sign note</source>
        <translation>Firmar nota</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/actions.py"/>
        <location filename="../../../ui/my_day/caption.py"/>
        <source>Sign note and finish session</source>
        <translation>Firmar nota y terminar sesión</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/caption.py"/>
        <source>Signed {when}. It stands as it is.</source>
        <translation>Firmada {when}. Ya no se cambia.</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/lines.py"/>
        <source>Something in the health has changed: ask before you begin.</source>
        <translation>Algo cambió en su salud: pregunte antes de empezar.</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Stretching</source>
        <translation>Estiramiento</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_sheet.py"/>
        <location filename="../../../ui/my_day/panel.py"/>
        <source>Subjective</source>
        <translation>Subjetivo</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/panel.py"/>
        <source>Take the other</source>
        <translation>Tomar la otra</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/details.py"/>
        <location filename="../../../ui/my_day/note_sheet.py"/>
        <source>Techniques</source>
        <translation>Técnicas</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/view.py"/>
        <source>The day&apos;s visits</source>
        <translation>Visitas del día</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/lines.py"/>
        <source>The note is not signed.</source>
        <translation>La nota no está firmada.</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/empty.py"/>
        <source>The studio is closed</source>
        <translation>El estudio está cerrado</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Thighs</source>
        <translation>Muslos</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/afterwards.py"/>
        <source>Time on the table</source>
        <translation>Tiempo en la camilla</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Traction</source>
        <translation>Tracción</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/tools.py"/>
        <source>Type / and some letters to put one in</source>
        <translation>Escriba / y unas letras para insertar una</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Upper back</source>
        <translation>Espalda alta</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/details.py"/>
        <location filename="../../../ui/my_day/note_sheet.py"/>
        <source>What helped</source>
        <translation>Qué ayudó</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/actions.py"/>
        <source>Write the note</source>
        <translation>Escribir la nota</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/caption.py"/>
        <source>Yours: whoever else reads it says why, and you are told. Not saved yet …</source>
        <translation>Es suya: si otra persona la lee, dice por qué y usted se entera. Aún no se guarda …</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/caption.py"/>
        <source>Yours: whoever else reads it says why, and you are told. Saved as you type.</source>
        <translation>Es suya: si otra persona la lee, dice por qué y usted se entera. Se guarda al escribir.</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>hours of sleep</source>
        <translation>horas de sueño</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/details.py"/>
        <source>last time: {what}</source>
        <translation>última vez: {what}</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>moves {value}°</source>
        <translation>mueve {value}°</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>nights disturbed</source>
        <translation>noches malas</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>pain 0–10</source>
        <translation>dolor 0–10</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>pain {value}</source>
        <translation>dolor {value}</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>range of motion</source>
        <translation>rango de movimiento</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>severity 0–10</source>
        <translation>intensidad 0–10</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>severity {value}</source>
        <translation>intensidad {value}</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>slept {value} h</source>
        <translation>durmió {value} h</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/afterwards.py"/>
        <source>still on the table</source>
        <translation>aún en la camilla</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/afterwards.py"/>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/lines.py"/>
        <source>to {time}</source>
        <translation>hasta {time}</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/unsigned.py"/>
        <source>{count} notes of other days are not signed.</source>
        <translation>{count} notas de otros días están sin firmar.</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/lines.py"/>
        <source>{minutes} left</source>
        <translation>quedan {minutes}</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/lines.py"/>
        <source>{minutes} over</source>
        <translation>{minutes} de más</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/empty.py"/>
        <source>{name} does not work on this day. Page down shows the next one.</source>
        <translation>{name} no trabaja este día. Page Down muestra el siguiente.</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/empty.py"/>
        <source>{name} has no visits in this week. Page down shows the next one.</source>
        <translation>{name} no tiene visitas esta semana. Page Down muestra la siguiente.</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/empty.py"/>
        <source>{name} is in {hours}. The next booking shows here by itself.</source>
        <translation>{name} trabaja {hours}. La próxima reservación aparece aquí sola.</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/lines.py"/>
        <source>{name}, visit {visit} of {sessions}</source>
        <translation>{name}, visita {visit} de {sessions}</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/printing.py"/>
        <source>{path} cannot be written.</source>
        <translation>No se puede escribir {path}.</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/week.py"/>
        <source>{time} on the table</source>
        <translation>{time} en sesión</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>{value} {value:night|nights} disturbed</source>
        <translation>{value} {value:noche mala|noches malas}</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/read_bar.py"/>
        <source>{who} read your note on {client} of {day}, on {when} at {time}: “{reason}”</source>
        <translation>{who} leyó su nota sobre {client} de {day}, {when}, {time}: “{reason}”</translation>
    </message>
</context>
</TS>
