<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Closed drawer {number} for today</source>
        <translation>Caja {number} cerrada por hoy</translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Closed {day}: Z {number}</source>
        <translation>Día cerrado, {day}: Z {number}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Corrected {day} by {amount}</source>
        <translation>Día corregido, {day}: {amount}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Count the drawer first: write how many there are of each, and 0 where it is empty.</source>
        <translation>Cuente primero la caja: escriba cuántos hay de cada uno, y 0 donde no hay.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Counted {amount} in the drawer</source>
        <translation>Caja contada: {amount}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Drawer {numbers} took cash today and is not closed yet: count it first.</source>
        <translation>La caja {numbers} cobró efectivo hoy y todavía no está cerrada: cuéntela primero.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Drawer {number} is called {name}</source>
        <translation>La caja {number} se llama {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Drawer {number} is closed already.</source>
        <translation>La caja {number} ya está cerrada.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Give the count of the drawer first.</source>
        <translation>Primero dé el conteo de la caja.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Give the drawer a name of up to {most} letters.</source>
        <translation>Póngale a la caja un nombre de hasta {most} letras.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Noted as done</source>
        <translation>Anotado como hecho</translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Paid {therapist} {amount} of tips</source>
        <translation>{amount} en propinas pagadas a {therapist}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Passed over: {reason}</source>
        <translation>Omitido: {reason}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Put {amount} into the drawer</source>
        <translation>{amount} puestos en la caja</translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Put {amount} into the drawer to begin with</source>
        <translation>{amount} puestos en la caja como fondo inicial</translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Say in a word or two what it is for.</source>
        <translation>Diga en una o dos palabras para qué es.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Say in a word or two why it may stay.</source>
        <translation>Diga en una o dos palabras por qué puede quedar así.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>There is a drawer called {name} already.</source>
        <translation>Ya hay una caja llamada {name}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>There is not so much in the drawer. Take less, or put some in first.</source>
        <translation>No hay tanto en la caja. Saque menos, o ponga algo primero.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>There is {amount} less than there should be. Count again, or say why.</source>
        <translation>Faltan {amount}. Cuente otra vez, o diga por qué.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>There is {amount} more than there should be. Count again, or say why.</source>
        <translation>Sobran {amount}. Cuente otra vez, o diga por qué.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>This drawer is closed for today: no cash goes in or out of it before tomorrow.</source>
        <translation>Esta caja está cerrada por hoy: no entra ni sale efectivo hasta mañana.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>This line is not passed over: do it first.</source>
        <translation>Este renglón no se omite: hágalo primero.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>This station uses drawer {number} from now on</source>
        <translation>Esta estación usa la caja {number} desde ahora</translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Took {amount} out of the drawer</source>
        <translation>{amount} sacados de la caja</translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Write how many there are, from 0 to {most}.</source>
        <translation>Escriba cuántos hay, de 0 a {most}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>{day} is closed already: Z {number}.</source>
        <translation>{day} ya está cerrado: Z {number}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>{day} is not closed: put it right where it stands, not by a correction.</source>
        <translation>{day} no está cerrado: corríjalo donde está, no con una corrección.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>{name} has {owed} to get in tips.</source>
        <translation>A {name} se le deben {owed} en propinas.</translation>
    </message>
</context>
</TS>
