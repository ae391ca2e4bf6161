<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/line/mind.py"/>
        <location filename="../../../ui/line/saying.py"/>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>Again</source>
        <translation>Repite</translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>Along</source>
        <translation>Acompaña</translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>Closed and passed over: {days}.</source>
        <translation>Cerrado, se omite: {days}.</translation>
    </message>
    <message>
        <location filename="../../../ui/line/rows.py"/>
        <source>Go to {day}</source>
        <translation>Ir a {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>How long?</source>
        <translation>¿Cuánto tiempo?</translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <location filename="../../../ui/line/rows.py"/>
        <source>Manual: {page}</source>
        <translation>Manual: {page}</translation>
    </message>
    <message>
        <location filename="../../../ui/line/taker.py"/>
        <source>Nobody is called so. A new client: type name and whole number.</source>
        <translation>Nadie se llama así. Cliente nuevo: escriba nombre y número completo.</translation>
    </message>
    <message>
        <location filename="../../../ui/line/mind.py"/>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>Not at {time}: {why}</source>
        <translation>No a esa hora, {time}: {why}</translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>Not with</source>
        <translation>Sin</translation>
    </message>
    <message>
        <location filename="../../../ui/line/line.py"/>
        <source>Nothing is free as said. Say another day, time or therapist.</source>
        <translation>No hay nada libre así. Diga otro día, hora o terapeuta.</translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>Nothing of that name. Say a client, a service, a day, or something to do.</source>
        <translation>Nada con ese nombre. Diga un cliente, un servicio, un día o algo que hacer.</translation>
    </message>
    <message>
        <location filename="../../../ui/line/card.py"/>
        <source>Openings and matches</source>
        <translation>Horas libres y resultados</translation>
    </message>
    <message>
        <location filename="../../../ui/line/taker.py"/>
        <source>Say how many times: type x10.</source>
        <translation>Diga cuántas veces: escriba x10.</translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>Say how many times: x10.</source>
        <translation>Diga cuántas veces: x10.</translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>Say who comes along: + and a name.</source>
        <translation>Diga quién acompaña: + y un nombre.</translation>
    </message>
    <message>
        <location filename="../../../ui/line/taker.py"/>
        <source>Say who comes along: type + and a name.</source>
        <translation>Diga quién acompaña: escriba + y un nombre.</translation>
    </message>
    <message>
        <location filename="../../../ui/line/taker.py"/>
        <source>Say who is coming: type the name or the phone number.</source>
        <translation>Diga quién viene: escriba el nombre o el teléfono.</translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>Then</source>
        <comment>service</comment>
        <translation>Luego</translation>
    </message>
    <message>
        <location filename="../../../ui/line/taker.py"/>
        <source>Type the name beside the number.</source>
        <translation>Escriba el nombre junto al número.</translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>What follows, and how long?</source>
        <translation>¿Qué sigue, y cuánto tiempo?</translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>Which day?</source>
        <translation>¿Qué día?</translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>Which is meant?</source>
        <translation>¿Cuál es?</translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>Which room?</source>
        <translation>¿Qué sala?</translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>Which service?</source>
        <translation>¿Qué servicio?</translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>Which time?</source>
        <translation>¿Qué hora?</translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <location filename="../../../ui/line/saying.py"/>
        <source>Who is meant?</source>
        <translation>¿De quién se trata?</translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>add to the books</source>
        <translation>agregar cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>any room</source>
        <translation>cualquier sala</translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>anyone</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>book them all</source>
        <translation>reservar todas</translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>book {what}</source>
        <translation>reservar {what}</translation>
    </message>
    <message>
        <location filename="../../../ui/line/rows.py"/>
        <source>calendar</source>
        <translation>calendario</translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>do it</source>
        <translation>hacerlo</translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>done by {time}</source>
        <translation>terminar antes de {time}</translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>every {day}</source>
        <translation>cada {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>every {n} {n:week|weeks}</source>
        <translation>cada {n} {n:semana|semanas}</translation>
    </message>
    <message>
        <location filename="../../../ui/line/rows.py"/>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>held for this desk</source>
        <translation>apartado para usted</translation>
    </message>
    <message>
        <location filename="../../../ui/line/rows.py"/>
        <source>instead of {time}, {who}</source>
        <translation>en vez de {time}, {who}</translation>
    </message>
    <message>
        <location filename="../../../ui/line/rows.py"/>
        <source>last here {day}</source>
        <translation>última visita {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/line/card.py"/>
        <source>maria 60 deep fri pm w ana</source>
        <translation>maria 60 profundo vie pm con ana</translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>next piece</source>
        <translation>siguiente parte</translation>
    </message>
    <message>
        <location filename="../../../ui/line/code_rows.py"/>
        <source>onto the ticket</source>
        <translation>a la cuenta</translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>open {what}</source>
        <translation>abrir {what}</translation>
    </message>
    <message>
        <location filename="../../../ui/line/code_rows.py"/>
        <source>pays on the ticket</source>
        <translation>paga en la cuenta</translation>
    </message>
    <message>
        <location filename="../../../ui/line/code_rows.py"/>
        <source>printed again</source>
        <translation>impreso de nuevo</translation>
    </message>
    <message>
        <location filename="../../../ui/line/rows.py"/>
        <source>read</source>
        <translation>leer</translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>read it</source>
        <translation>leerlo</translation>
    </message>
    <message>
        <location filename="../../../ui/line/rows.py"/>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>show it</source>
        <translation>mostrar</translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>take {what}</source>
        <translation>tomar {what}</translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>two therapists at once</source>
        <translation>dos terapeutas a la vez</translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>two, side by side</source>
        <translation>dos, lado a lado</translation>
    </message>
    <message>
        <location filename="../../../ui/line/rows.py"/>
        <source>type the name too</source>
        <translation>escriba también el nombre</translation>
    </message>
    <message>
        <location filename="../../../ui/line/code_rows.py"/>
        <source>what moved on it</source>
        <translation>sus movimientos</translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>which?</source>
        <translation>¿cuál?</translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>{count} at another time, as shown.</source>
        <translation>{count} a otra hora, como se muestra.</translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>{count} left out: nothing is free.</source>
        <translation>{count} {count:omitida|omitidas}: no hay nada libre.</translation>
    </message>
    <message>
        <location filename="../../../ui/line/code_rows.py"/>
        <source>{count} there</source>
        <translation>hay {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>{count} {count:visit|visits}.</source>
        <translation>{count} {count:visita|visitas}.</translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>{days} from {first} on</source>
        <translation>{days} desde {first}</translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>{n} {n:time|times}</source>
        <translation>{n} {n:vez|veces}</translation>
    </message>
    <message>
        <location filename="../../../ui/line/chips.py"/>
        <source>{words}, to be settled</source>
        <translation>{words}, por aclarar</translation>
    </message>
</context>
</TS>
