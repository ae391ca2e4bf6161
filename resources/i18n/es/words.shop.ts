<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>A code has 3 to 20 letters and digits, and not digits alone.</source>
        <translation>Un código tiene de 3 a 20 letras y números, y no solo números.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Added the code {word}</source>
        <translation>Código {word} agregado</translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Added {name} for {client}</source>
        <translation>Agregado para {client}: {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Changed the code {word}</source>
        <translation>Código {word} cambiado</translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Choose a day to come. Today&apos;s rate is changed among the settings.</source>
        <translation>Elija un día futuro. La tasa de hoy se cambia en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Choose received, counted or corrected.</source>
        <translation>Elija recibido, contado o corregido.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Give it a name of {most} letters at most.</source>
        <translation>Póngale un nombre de {most} letras como máximo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Minutes go in steps of {step}, up to {most}; 0 for no longer.</source>
        <translation>Los minutos van de {step} en {step}, hasta {most}; 0 si no alarga.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Planned the sales tax from {day_dated} on</source>
        <translation>Impuesto de venta planeado desde {day_dated}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Say why the stock is another one.</source>
        <translation>Diga por qué cambian las existencias.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>There is no time for {name}: it takes {minutes} minutes more.</source>
        <translation>No hay tiempo para {name}: toma {minutes} minutos más.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>There is {name} already. Choose it in the list.</source>
        <translation>Ya existe {name}. Elíjalo en la lista.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>This client is somebody else of the staff.</source>
        <translation>Este cliente es otra persona del personal.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>This is no bar code (8, 12 or 13 digits, the last of which proves the others).</source>
        <translation>No es un código de barras (8, 12 o 13 números; el último comprueba los demás).</translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Took back the sales tax from {day_dated} on</source>
        <translation>Impuesto de venta desde {day_dated} quitado</translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Took {name} off for {client}</source>
        <translation>Quitado de {client}: {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Write a number from 0 to {most}.</source>
        <translation>Escriba un número de 0 a {most}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Write a number from 1 to {most}, or nothing.</source>
        <translation>Escriba un número de 1 a {most}, o nada.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Write how many, {most} at most.</source>
        <translation>Escriba cuántos, {most} como máximo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Write what it takes off, as 10% or as 8.50.</source>
        <translation>Escriba cuánto descuenta, como 10% o 8.50.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>{name} has this bar code.</source>
        <translation>{name} tiene este código de barras.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>{name} is added already.</source>
        <translation>{name} ya se agregó.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>{name} is no client any more</source>
        <translation>{name} ya no es cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>{name} is {client} as a client</source>
        <translation>{name} como cliente es {client}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>{name}: counted, {left} there</source>
        <translation>{name}: contado, hay {left}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>{name}: stock corrected, {left} there</source>
        <translation>{name}: existencias corregidas, hay {left}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>{name}: {pieces} received, {left} there</source>
        <translation>{name}: {pieces} {pieces:recibido|recibidos}, hay {left}</translation>
    </message>
</context>
</TS>
