<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>No folder could be made for the demo. Look whether the disk is full, and whether the system&apos;s folder for temporary files is yours to write.</source>
        <translation>No se pudo crear una carpeta para la demo. Vea si el disco está lleno y si usted puede escribir en la carpeta temporal del sistema.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>Rooms: {rooms}, services: {services}, therapists: {therapists}, products: {products}, memberships: {memberships}</source>
        <translation>Salas: {rooms}, servicios: {services}, terapeutas: {therapists}, productos: {products}, membresías: {memberships}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>The studio is set up</source>
        <translation>El estudio está configurado</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>There is a studio here already, and it is left as it is. Choose another folder.</source>
        <translation>Aquí ya hay un estudio, y se deja como está. Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>There is no file {file} there. Look at its name and its folder.</source>
        <translation>No hay ningún archivo {file} ahí. Revise su nombre y su carpeta.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>There is no studio here yet. Set it up first: main.py setup FILE.toml.</source>
        <translation>Todavía no hay un estudio aquí. Configúrelo primero: main.py setup FILE.toml.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{file} cannot be read. Look whether it is a file and yours to read.</source>
        <translation>No se puede leer {file}. Vea si es un archivo y si usted puede leerlo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{file} is empty. Choose another file.</source>
        <translation>{file} está vacío. Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{file} is not a text file. Save it as UTF-8 text, or choose another file.</source>
        <translation>{file} no es un archivo de texto. Guárdelo como texto UTF-8, o elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{file} is not written as a studio file is ({detail}). Mend it there, or choose another file.</source>
        <translation>{file} no está escrito como archivo de estudio ({detail}). Arréglelo ahí, o elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{file} is too large for a studio file. Look whether it is the right one.</source>
        <translation>{file} es demasiado grande para un archivo de estudio. Vea si es el correcto.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: a name is missing.</source>
        <translation>{place}: falta un nombre.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: a price above {most} is a slip of the hand.</source>
        <translation>{place}: un precio mayor de {most} es un error de dedo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: a price cannot be below zero.</source>
        <translation>{place}: un precio no puede ser menor que cero.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: a room has 1 to {high} tables.</source>
        <translation>{place}: una sala tiene de 1 a {high} camillas.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: a service needs a length with a price.</source>
        <translation>{place}: un servicio necesita una duración con precio.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: at least one is needed to book anything.</source>
        <translation>{place}: hace falta al menos uno para poder reservar.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: it lies between 0 and 30 per cent.</source>
        <translation>{place}: va de 0 a 30 por ciento.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: it lies between {low} and {high}.</source>
        <translation>{place}: va de {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: names with values belong here.</source>
        <translation>{place}: aquí van nombres con valores.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: no room holds “{text}”. Name it in the room where it stands.</source>
        <translation>{place}: ninguna sala tiene “{text}”. Póngalo en la sala donde está.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: the end, {ends}, must come after the start, {starts}.</source>
        <translation>{place}: el final, {ends}, debe ir después del inicio, {starts}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: the studio is never open. Give at least one day its hours.</source>
        <translation>{place}: el estudio nunca abre. Dé horario al menos a un día.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: the time to turn the room over is 0, 5, 10 minutes and so on.</source>
        <translation>{place}: el tiempo para preparar la sala es 0, 5, 10 minutos, etcétera.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: there is no service with the code “{text}”.</source>
        <translation>{place}: no hay ningún servicio con el código “{text}”.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: times lie on five minutes, such as 9:05 or 9:10.</source>
        <translation>{place}: las horas van de cinco en cinco minutos, como 9:05 o 9:10.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: weekdays count from 0, a Monday, to 6, a Sunday. Name each once.</source>
        <translation>{place}: los días van del 0, lunes, al 6, domingo. Ponga cada uno una sola vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{minutes}” is no length. It is a multiple of 5 minutes, at most 480.</source>
        <translation>{place}: “{minutes}” no es una duración. Es un múltiplo de 5 minutos, máximo 480.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” is longer than {most} letters. Shorten it.</source>
        <translation>{place}: “{text}” tiene más de {most} letras. Acórtelo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” is missing.</source>
        <translation>{place}: falta “{text}”.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” is not a day. Write the licence&apos;s last one as 8/31/2028.</source>
        <translation>{place}: “{text}” no es una fecha. Escriba el último día de la licencia como 8/31/2028.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” is not a day. Write the year first, as in 2027-08-31.</source>
        <translation>{place}: “{text}” no es una fecha. Escriba primero el año, como 2027-08-31.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” is not a percentage. Write it as 8.25, without a sign.</source>
        <translation>{place}: “{text}” no es un porcentaje. Escríbalo como 8.25, sin signo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” is not a phone number. Write it as (806) 322-3706.</source>
        <translation>{place}: “{text}” no es un teléfono. Escríbalo como (806) 322-3706.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” is not a price. Write it as 85.00.</source>
        <translation>{place}: “{text}” no es un precio. Escríbalo como 85.00.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” is not a span of time. Write it as 09:00-18:00.</source>
        <translation>{place}: “{text}” no es un horario. Escríbalo como 09:00-18:00.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” is not a time zone. Write it as America/Chicago.</source>
        <translation>{place}: “{text}” no es una zona horaria. Escríbala como America/Chicago.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” is not a weekday. They are mon, tue, wed, thu, fri, sat, sun.</source>
        <translation>{place}: “{text}” no es un día de la semana. Son mon, tue, wed, thu, fri, sat, sun.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” is not known here. Frontdesk counts in USD.</source>
        <translation>{place}: “{text}” no se conoce aquí. Frontdesk cuenta en USD.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” is not known. A membership is paid by week, month or year.</source>
        <translation>{place}: “{text}” no se conoce. Una membresía se paga por week, month o year.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” is not known. Write f for a woman, m for a man, or nothing.</source>
        <translation>{place}: “{text}” no se conoce. Escriba f para mujer, m para hombre, o nada.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” is nothing a studio file knows. Look at its spelling.</source>
        <translation>{place}: “{text}” no es nada que un archivo de estudio conozca. Revise la ortografía.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” must be a list in brackets.</source>
        <translation>{place}: “{text}” debe ser una lista entre corchetes.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” must be a text.</source>
        <translation>{place}: “{text}” debe ser un texto.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” must be a whole number.</source>
        <translation>{place}: “{text}” debe ser un número entero.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” must hold texts of at most {most} letters.</source>
        <translation>{place}: “{text}” debe tener textos de máximo {most} letras.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/setup.py"/>
        <source>{place}: “{text}” stands there twice. Give each a name of its own.</source>
        <translation>{place}: “{text}” está dos veces. Dé a cada uno su propio nombre.</translation>
    </message>
</context>
</TS>
