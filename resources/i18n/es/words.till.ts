<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>A tip goes to somebody who served.</source>
        <translation>Una propina es para alguien que atendió.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>A tip is not less than nothing.</source>
        <translation>Una propina no es menos que nada.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Choose how it is paid.</source>
        <translation>Elija cómo se paga.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Choose one of those that are offered.</source>
        <translation>Elija una de las que se ofrecen.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Choose the kind of card from the list.</source>
        <translation>Elija de la lista el tipo de tarjeta.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Dropped a ticket that was put aside</source>
        <translation>Cuenta apartada descartada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>It all comes to {full}: take off less.</source>
        <translation>Todo suma {full}: descuente menos.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Its fee was taken already: receipt {receipt}, by {who}. Book a new appointment instead.</source>
        <translation>Su cargo ya se cobró: recibo {receipt}, por {who}. Mejor reserve una cita nueva.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Its fee was taken meanwhile, so it stays as it is. Book a new appointment instead.</source>
        <translation>Su cargo se cobró mientras tanto, así que queda como está. Mejor reserve una cita nueva.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>No single amount goes beyond {most}.</source>
        <translation>Ningún monto puede pasar de {most}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Nothing was sold at this station yet.</source>
        <translation>Todavía no se ha vendido nada en esta estación.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Only cash gives change back.</source>
        <translation>Solo el efectivo da cambio.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Pay in {most} parts at most.</source>
        <translation>Pague en {most} partes como máximo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Put a ticket of {total} aside</source>
        <translation>Cuenta de {total} apartada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Say how much was paid.</source>
        <translation>Diga cuánto se pagó.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Say why the price is another one.</source>
        <translation>Diga por qué el precio es otro.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Say why there is a discount.</source>
        <translation>Diga por qué hay un descuento.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Sold for {total}, receipt {receipt}</source>
        <translation>Venta de {total}, recibo {receipt}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>That is {over} too much.</source>
        <translation>Sobran {over}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>The code {code} held until {day_dated}.</source>
        <translation>El código {code} valía hasta {day_dated}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>The code {code} holds from {day_dated} on.</source>
        <translation>El código {code} vale desde {day_dated}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>The code {code} was used {most} {most:time|times}, as often as it may be.</source>
        <translation>El código {code} ya se usó {most} {most:vez|veces}, el máximo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>The fee is not owed any more. Open the ticket again.</source>
        <translation>El cargo ya no se debe. Abra la cuenta otra vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>The fee was paid already: receipt {receipt}.</source>
        <translation>El cargo ya se pagó: recibo {receipt}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>The price was changed meanwhile. Look at it again.</source>
        <translation>El precio cambió mientras tanto. Véalo otra vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>There is no code {code}.</source>
        <translation>No existe el código {code}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>There is nothing to pay: add a product first.</source>
        <translation>No hay nada que pagar: agregue primero un producto.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>These belong to different visits: take them apart, or say which client pays for all.</source>
        <translation>Son de visitas distintas: sepárelas, o diga qué cliente paga todo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>This client has used the code {code} already; it is for once.</source>
        <translation>Este cliente ya usó el código {code}; vale una sola vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>This ticket was paid or dropped meanwhile. Open the ticket again.</source>
        <translation>Esta cuenta se pagó o se descartó mientras tanto. Abra la cuenta otra vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Write a discount as 10% or as 8.50.</source>
        <translation>Escriba un descuento como 10% u 8.50.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Write a price from 0 to {most}.</source>
        <translation>Escriba un precio de 0 a {most}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Write the approval code of a card in {most} letters at most.</source>
        <translation>Escriba el código de autorización de la tarjeta en {most} letras como máximo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Write the card&apos;s last four digits, or leave it empty.</source>
        <translation>Escriba los últimos cuatro números de la tarjeta, o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Write the number of the check in {most} letters at most.</source>
        <translation>Escriba el número del cheque en {most} letras como máximo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>You may change a price by {percent} per cent at most, here from {low} to {high}. Ask a manager for more.</source>
        <translation>Usted puede cambiar un precio {percent} por ciento como máximo, aquí de {low} a {high}. Para más, pregunte a un gerente.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>You may take off {percent} per cent at most, here {most}. Ask a manager for more.</source>
        <translation>Usted puede descontar {percent} por ciento como máximo, aquí {most}. Para más, pregunte a un gerente.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Your role changes no prices.</source>
        <translation>Su función no cambia precios.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Your role gives no discounts.</source>
        <translation>Su función no da descuentos.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>{client} has paid already: receipt {receipt}, taken by {who} on {day}, {time}.</source>
        <translation>{client} ya pagó: recibo {receipt}, cobró {who}, {day}, {time}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>{client} has paid already: receipt {receipt}.</source>
        <translation>{client} ya pagó: recibo {receipt}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>{client}&apos;s session is not finished yet. Finish it, then check out.</source>
        <translation>La sesión de {client} no ha terminado. Termínela y luego cobre.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>{day} is closed, so nothing more is taken on it. Take it tomorrow.</source>
        <translation>{day} está cerrado, así que ya no se cobra nada. Cóbrelo mañana.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>{missing} are missing.</source>
        <translation>Faltan {missing}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>{name} does not go with this service.</source>
        <translation>{name} no va con este servicio.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>{name} is no longer offered. Take it off.</source>
        <translation>{name} ya no se ofrece. Quítelo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>{product} costs {price} now. Add it again.</source>
        <translation>{product} cuesta ahora {price}. Agréguelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>{product} is no longer sold. Take it off.</source>
        <translation>{product} ya no se vende. Quítelo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>{product}: sell between 1 and {most}.</source>
        <translation>{product}: venda entre 1 y {most}.</translation>
    </message>
</context>
</TS>
