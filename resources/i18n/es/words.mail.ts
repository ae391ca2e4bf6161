<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/mail.py"/>
        <source>A backup was restored, and this letter may have gone out since. Send it again if it did not arrive.</source>
        <translation>Se recuperó una copia y esta carta pudo salir después. Envíela otra vez si no llegó.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/mail.py"/>
        <source>A port is a number from 1 to 65,535.</source>
        <translation>Un puerto es un número de 1 a 65,535.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/mail.py"/>
        <source>Began to send a letter</source>
        <translation>Envío de un correo empezado</translation>
    </message>
    <message>
        <location filename="../../../ui/words/mail.py"/>
        <source>Changed the studio&apos;s e-mail account</source>
        <translation>Cuenta de correo del estudio cambiada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/mail.py"/>
        <source>Did without a letter</source>
        <translation>Correo descartado</translation>
    </message>
    <message>
        <location filename="../../../ui/words/mail.py"/>
        <source>It was being sent when the program ended. It is tried again by itself.</source>
        <translation>Se estaba enviando cuando el programa terminó. Se intenta de nuevo automáticamente.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/mail.py"/>
        <source>Mark what is to be sent.</source>
        <translation>Marque lo que se va a enviar.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/mail.py"/>
        <source>No secret line to {host} could be made, so nothing was sent. Look at the kind of line and the port.</source>
        <translation>No se logró una conexión cifrada con {host}, así que no se envió nada. Revise el tipo de conexión y el puerto.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/mail.py"/>
        <source>Somebody else wrote this letter. The front desk can send it again or drop it.</source>
        <translation>Otra persona escribió este correo. La recepción puede enviarlo de nuevo o descartarlo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/mail.py"/>
        <source>That is too large for e-mail: send fewer pages at once.</source>
        <translation>Es demasiado grande para un correo: envíe menos hojas a la vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/mail.py"/>
        <source>The letter to {to} did not go out</source>
        <translation>El correo a {to} no salió</translation>
    </message>
    <message>
        <location filename="../../../ui/words/mail.py"/>
        <source>The letter to {to} went out</source>
        <translation>El correo a {to} salió</translation>
    </message>
    <message>
        <location filename="../../../ui/words/mail.py"/>
        <source>The mail server does not let {user} in: type user name and password anew.</source>
        <translation>El servidor de correo no deja entrar a {user}: escriba de nuevo el usuario y la contraseña.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/mail.py"/>
        <source>The mail server refuses the address: {said}</source>
        <translation>El servidor de correo rechaza la dirección: {said}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/mail.py"/>
        <source>The mail server refuses the letter: {said}</source>
        <translation>El servidor de correo rechaza el correo: {said}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/mail.py"/>
        <source>The mail server refuses the studio as sender: {said}</source>
        <translation>El servidor de correo rechaza al estudio como remitente: {said}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/mail.py"/>
        <source>The mail server {host} does not answer. It is tried again by itself.</source>
        <translation>El servidor de correo {host} no responde. Se intenta de nuevo automáticamente.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/mail.py"/>
        <source>The password cannot be kept at {place}: nothing can be written there.</source>
        <translation>No se puede guardar la contraseña en {place}: ahí no se puede escribir.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/mail.py"/>
        <source>The studio has no e-mail account yet: the owner sets it up first.</source>
        <translation>El estudio aún no tiene cuenta de correo: primero la configura el propietario.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/mail.py"/>
        <source>This cannot be a user name.</source>
        <translation>Esto no puede ser un nombre de usuario.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/mail.py"/>
        <source>This client wants to be reached otherwise. Mark that they have asked for it.</source>
        <translation>Este cliente prefiere otro medio. Marque que lo pidió por correo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/mail.py"/>
        <source>This computer has no password for the studio&apos;s e-mail; the owner types it.</source>
        <translation>Esta computadora no tiene la contraseña del correo del estudio; la escribe el propietario.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/mail.py"/>
        <source>This letter cannot be put together. Write it anew.</source>
        <translation>No se puede armar este correo. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/mail.py"/>
        <source>This letter went out or was changed meanwhile.</source>
        <translation>Este correo ya salió o cambió mientras tanto.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/mail.py"/>
        <source>This page tells of health. Mark that the client has asked for it by e-mail.</source>
        <translation>Esta hoja habla de salud. Marque que el cliente la pidió por correo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/mail.py"/>
        <source>Tries the letter again</source>
        <translation>Nuevo intento de enviar el correo</translation>
    </message>
    <message>
        <location filename="../../../ui/words/mail.py"/>
        <source>Write the server&apos;s name, such as smtp.example.com.</source>
        <translation>Escriba el nombre del servidor, como smtp.example.com.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/mail.py"/>
        <source>Wrote a letter; it goes out by itself</source>
        <translation>Correo escrito; sale automáticamente</translation>
    </message>
</context>
</TS>
