<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>Another program holds the studio&apos;s file. Close it, or wait a moment, and try again.</source>
        <translation>Otro programa está usando el archivo del estudio. Ciérrelo, o espere un momento, e intente otra vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>Choose your name first.</source>
        <translation>Primero elija su nombre.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>Days lie between {first_dated} and {last_dated}. Look at the year again.</source>
        <translation>Las fechas van del {first_dated} al {last_dated}. Revise el año.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>It was changed since, so it is not put back. Look at it, and change it by hand.</source>
        <translation>Se cambió desde entonces, así que no se repone. Revíselo y cámbielo a mano.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>Money moved with this step, so it is not undone. Take the opposite step, such as putting the appointment back: the money follows it.</source>
        <translation>Con este paso se movió dinero, así que no se deshace. Haga el paso contrario, como reponer la cita: el dinero lo sigue.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>No number is larger than {most}. Write a smaller one.</source>
        <translation>Ningún número pasa de {most}. Escriba uno menor.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>Something else has been built on this since, so it cannot be undone.</source>
        <translation>Después se hizo algo más encima de esto, así que no se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>That is no address of a database. It begins with postgresql:// and names a server and a database.</source>
        <translation>Esa no es la dirección de una base de datos. Empieza con postgresql:// y nombra un servidor y una base de datos.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>The disk does not answer as it should. Look to its cable and its health, and copy the studio&apos;s file to another disk.</source>
        <translation>El disco no responde como debe. Revise su cable y su estado, y copie el archivo del estudio a otro disco.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>The disk is full, so nothing more can be saved. Free some space and try again; everything saved before is safe.</source>
        <translation>El disco está lleno, así que no se puede guardar más. Libere espacio e intente otra vez; todo lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>The file there is not a studio of Frontdesk. Choose another folder, or move that file away.</source>
        <translation>El archivo que está ahí no es un estudio de Frontdesk. Elija otra carpeta, o mueva ese archivo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>The guards that keep two bookings apart are missing from the studio&apos;s file. It is not opened, so that nothing goes wrong unseen: put the newest backup in its place.</source>
        <translation>Al archivo del estudio le faltan las protecciones que separan dos reservaciones. No se abre, para que nada salga mal sin verse: restaure la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>The server does not answer. Look to the network and to the server, and try again; everything saved before is safe.</source>
        <translation>El servidor no responde. Revise la red y el servidor, e intente otra vez; todo lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>The server does not let Frontdesk in. Look to the name, the password and the database&apos;s name in the address.</source>
        <translation>El servidor no deja entrar a Frontdesk. Revise el nombre, la contraseña y el nombre de la base de datos en la dirección.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>The studio&apos;s file cannot be opened. Look whether its folder is there and yours to write; then try again.</source>
        <translation>No se puede abrir el archivo del estudio. Vea que su carpeta exista y que usted pueda escribir en ella; luego intente otra vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>The studio&apos;s file cannot be written. Make its folder writable for you, or choose another folder; then try again.</source>
        <translation>No se puede escribir en el archivo del estudio. Permita escribir en su carpeta, o elija otra; luego intente otra vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>The studio&apos;s file is damaged. Do not write to it any more: put the newest backup in its place.</source>
        <translation>El archivo del estudio está dañado. No escriba más en él: restaure la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>There is a sign in this text that cannot be kept. Type it again, without it.</source>
        <translation>Hay un signo en este texto que no se puede guardar. Escríbalo de nuevo sin él.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>This computer lacks the library that talks to a server: install psycopg, then try again.</source>
        <translation>A esta computadora le falta la biblioteca para hablar con un servidor: instale psycopg e intente otra vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>This is no longer there. Look at what is there now, and choose again.</source>
        <translation>Esto ya no está. Mire lo que hay ahora y elija de nuevo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>This studio was last opened with a newer Frontdesk. Install that version here and open it again.</source>
        <translation>Este estudio se abrió por última vez con un Frontdesk más nuevo. Instale esa versión aquí y ábralo otra vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>This was sent before with other words. Close it, look at what stands, begin anew.</source>
        <translation>Esto ya se envió con otros datos. Ciérrelo, mire lo que quedó y empiece de nuevo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>What stood there before was erased for good, so it cannot be put back.</source>
        <translation>Lo que había antes se borró para siempre, así que no se puede volver a poner.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>What this belonged to is no longer there, so it cannot be done again.</source>
        <translation>Aquello a lo que pertenecía ya no existe, así que no se puede rehacer.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>Your role does not allow this. Ask an owner or a manager.</source>
        <translation>Su función no permite esto. Pregunte al propietario o a un gerente.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/system.py"/>
        <source>{place} is a folder on the network. Locks do not hold there and data would be lost: keep the studio on this computer&apos;s own disk, or use a server.</source>
        <translation>{place} es una carpeta de red. Ahí no se puede proteger el archivo y se perderían datos: deje el estudio en el disco de esta computadora, o use un servidor.</translation>
    </message>
</context>
</TS>
