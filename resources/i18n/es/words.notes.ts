<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>A plan has one session at least and {most} at the most.</source>
        <translation>Un plan tiene al menos una sesión y {most} como máximo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>A session ends after it has begun.</source>
        <translation>Una sesión termina después de empezar.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>A session that goes on has no end yet, and one that is over has one.</source>
        <translation>Una sesión en curso aún no tiene fin, y una terminada sí.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>A session&apos;s note is open to its own therapist only.</source>
        <translation>La nota de una sesión solo la ve su terapeuta.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Added the phrase “{short}”</source>
        <translation>Frase “{short}” agregada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Added to the note</source>
        <translation>Agregado a la nota</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Another phrase is called “{short}” already; give this one other letters.</source>
        <translation>Otra frase ya se llama “{short}”; use otras letras para esta.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Changed the phrase “{short}”</source>
        <translation>Frase “{short}” cambiada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Changed the plan</source>
        <translation>Plan cambiado</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Choose what is measured at each visit.</source>
        <translation>Elija qué se mide en cada visita.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Corrected the time on the table</source>
        <translation>Tiempo en la camilla corregido</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Ended the plan</source>
        <translation>Plan terminado</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Give the phrase some letters to call it by, {most} at the most.</source>
        <translation>Dé a la frase unas letras para llamarla, {most} como máximo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Give the plan a short name.</source>
        <translation>Dé al plan un nombre corto.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Nothing is measured yet: write a figure into a session note first.</source>
        <translation>Aún no se mide nada: primero anote un valor en la nota de una sesión.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Read a session note of {client}</source>
        <translation>Nota de sesión de {client} leída</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Saved the note</source>
        <translation>Nota guardada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Saw who read the own notes</source>
        <translation>Visto quién leyó las notas propias</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Say first why you read it: who reads a note is written down.</source>
        <translation>Diga primero por qué la lee: se anota quién lee una nota.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Say why in {least} letters at least: the therapist will read it.</source>
        <translation>Diga el motivo en {least} letras o más: el terapeuta lo leerá.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Signed the note</source>
        <translation>Nota firmada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Started the plan</source>
        <translation>Plan iniciado</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>That is too long for a note: {most} letters is the most.</source>
        <translation>Es demasiado largo para una nota: el máximo es {most} letras.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>That time is still to come.</source>
        <translation>Esa hora aún no llega.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>The note is not signed yet: write into it instead.</source>
        <translation>La nota aún no está firmada: escriba en ella.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>The session has not begun: start it, then sign its note.</source>
        <translation>La sesión no ha empezado: iníciela y luego firme su nota.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>The times of this session were changed meanwhile.</source>
        <translation>Mientras tanto, alguien cambió las horas de esta sesión.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>There is no earlier note of this client.</source>
        <translation>No hay nota anterior de este cliente.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>This client has a plan that goes on: change it, or end it first.</source>
        <translation>Este cliente tiene un plan en curso: cámbielo o termínelo primero.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>This is not possible in a note.</source>
        <translation>Esto no es posible en una nota.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>This note is signed, and stands as it is.</source>
        <translation>Esta nota está firmada y ya no se cambia.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>This note was changed elsewhere meanwhile.</source>
        <translation>Mientras tanto, esta nota se cambió en otro lugar.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>This phrase was changed meanwhile.</source>
        <translation>Mientras tanto, alguien cambió esta frase.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>This plan was changed meanwhile.</source>
        <translation>Mientras tanto, alguien cambió este plan.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>This visit did not take place, so it has no note.</source>
        <translation>Esta visita no se hizo, así que no tiene nota.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Times are corrected from the start of a session until it is paid.</source>
        <translation>Las horas se corrigen desde que empieza la sesión hasta que se paga.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Took the phrase “{short}” away</source>
        <translation>Frase “{short}” quitada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Write at least a word before you sign.</source>
        <translation>Escriba al menos una palabra antes de firmar.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Write what is to be added.</source>
        <translation>Escriba qué se va a agregar.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Write what is to be reached.</source>
        <translation>Escriba qué se quiere lograr.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Write what the phrase says, in {most} letters at the most.</source>
        <translation>Escriba qué dice la frase, en {most} letras como máximo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>{who} read the session note of {day_dated}: “{reason}”</source>
        <translation>{who} leyó la nota de sesión de {day_dated}: “{reason}”</translation>
    </message>
</context>
</TS>
