<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>A deposit was paid for this booking. Cancel it, so that the deposit is settled.</source>
        <translation>Se pagó un depósito por esta reservación. Cancélela, para que el depósito se arregle.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>A gift card holds between {least} and {most}.</source>
        <translation>Una tarjeta de regalo lleva entre {least} y {most}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>A session of {name} lasts {minutes} minutes at most. Pay this one otherwise.</source>
        <translation>Una sesión de {name} dura máximo {minutes} minutos. Pague esta de otra forma.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Cancelled {client} at {time}: one credit taken</source>
        <translation>Cita de {client} cancelada, {time}: un crédito usado</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Cancelled {client} at {time}: {fee} kept of the deposit</source>
        <translation>Cita de {client} cancelada, {time}: {fee} tomados del depósito</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Changed who may use {text}</source>
        <translation>Cambió quién puede usar {text}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Choose the client whose it will be.</source>
        <translation>Elija el cliente para quien será.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Credits of {name} that came with it were used since. Take back the visit that they paid for first.</source>
        <translation>Desde entonces se usaron créditos de {name} que venían con esto. Primero revierta la visita que pagaron.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Froze {text}</source>
        <translation>En pausa: {text}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Gave {client} {amount} of credit</source>
        <translation>{amount} de saldo a favor para {client}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Gave {text} to {client}</source>
        <translation>{text} para {client}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Give it a name of at most {most} letters.</source>
        <translation>Póngale un nombre de {most} letras como máximo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>It belongs to somebody else, who does not share it. Choose what is {client}&apos;s own.</source>
        <translation>Es de otra persona, que no comparte. Elija algo propio de {client}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>It can be used already.</source>
        <translation>Ya se puede usar.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>It could be used until {day_dated}. Pay another way.</source>
        <translation>Se podía usar hasta {day_dated}. Pague de otra forma.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>It is frozen ({why}), so nothing is taken from it. Unfreeze it first.</source>
        <translation>Está en pausa ({why}), así que no se le quita nada. Primero reanúdelo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>It is frozen already.</source>
        <translation>Ya está en pausa.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>It is {client}&apos;s already.</source>
        <translation>Ya es de {client}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Made {text} usable again</source>
        <translation>Se puede usar otra vez: {text}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>No gift card with the number {text} was sold here.</source>
        <translation>Aquí no se vendió ninguna tarjeta de regalo con el número {text}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Nothing has expired that is still owed.</source>
        <translation>No venció nada que todavía se deba.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Nothing is left on it: pay another way.</source>
        <translation>No le queda nada: pague de otra forma.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>One credit is enough for one service.</source>
        <translation>Un crédito alcanza para un servicio.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Only gift cards and packages can be given to somebody else.</source>
        <translation>Solo las tarjetas de regalo y los paquetes se pueden dar a otra persona.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Only {owed} are owed on the house account: take no more.</source>
        <translation>En la cuenta de la casa solo se deben {owed}: no cobre más.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Only {paid} of it were paid for here and can be given back; the rest can only be used.</source>
        <translation>Aquí solo se pagaron {paid} y eso se puede devolver; el resto solo se puede usar.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Paid out {total}, receipt {receipt}</source>
        <translation>{total} reembolsados, recibo {receipt}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Replaced a gift card; the new one ends in {text}</source>
        <translation>Tarjeta de regalo reemplazada; la nueva termina en {text}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Saved the package {name}</source>
        <translation>Paquete {name} guardado</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Say how much of it is used.</source>
        <translation>Diga cuánto se usa.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Say why, in a few words.</source>
        <translation>Diga por qué, en pocas palabras.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Somebody else changed it meanwhile. Look at it again.</source>
        <translation>Alguien más lo cambió mientras tanto. Véalo otra vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>The house account takes {left} more: pay the rest another way, or raise its limit.</source>
        <translation>La cuenta de la casa acepta {left} más: pague el resto de otra forma, o suba su límite.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>The membership is suspended for dues that are owed. Collect them first.</source>
        <translation>La membresía está suspendida por cuotas que se deben. Cóbrelas primero.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>The membership rests, so nothing is taken from it. End the freeze first.</source>
        <translation>La membresía está en pausa, así que no se le quita nada. Termine primero la pausa.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>There are {left} on it: take that much, and the rest another way.</source>
        <translation>Tiene {left}: tome eso, y el resto de otra forma.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>There is a package called {name} already.</source>
        <translation>Ya hay un paquete llamado {name}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>There is nothing on it that can be paid out.</source>
        <translation>No tiene nada que se pueda reembolsar.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>This appointment is cancelled or paid. Take the deposit for another one.</source>
        <translation>Esta cita está cancelada o pagada. Tome el depósito para otra.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>This deposit is for another appointment. Pay another way.</source>
        <translation>Este depósito es para otra cita. Pague de otra forma.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Write a limit between nothing and {most}.</source>
        <translation>Escriba un límite entre nada y {most}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Write a price between {least} and {most}.</source>
        <translation>Escriba un precio entre {least} y {most}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Write from 1 to {most} days, or leave it empty: then it does not expire.</source>
        <translation>Escriba de 1 a {most} días, o déjelo vacío: entonces no vence.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Write how many it holds, from 1 to {most}.</source>
        <translation>Escriba cuántos contiene, de 1 a {most}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Wrote off {amount} that had expired</source>
        <translation>{amount} vencidos dados de baja</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>{client} may owe up to {amount}</source>
        <translation>{client} puede deber hasta {amount}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>{name} does not cover this service. Pay another way.</source>
        <translation>{name} no cubre este servicio. Pague de otra forma.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>{name} is for one person alone. Give it to somebody else instead.</source>
        <translation>{name} es para una sola persona. Mejor pase el paquete a otra persona.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>{name} is no longer sold. Take it off.</source>
        <translation>{name} ya no se vende. Quítelo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>{name} pays for a service, and that is not on this ticket.</source>
        <translation>{name} paga un servicio que no está en esta cuenta.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>{name} pays for the service, {most}, and no more. Pay the rest another way.</source>
        <translation>{name} paga el servicio, {most}, y nada más. Pague el resto de otra forma.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>{name}: too few minutes are left ({left}). Pay another way.</source>
        <translation>{name}: quedan muy pocos minutos ({left}). Pague de otra forma.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>{name}: too few sessions are left ({left}). Pay another way.</source>
        <translation>{name}: quedan muy pocas sesiones ({left}). Pague de otra forma.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>{owed} are owed already, so the limit cannot be lower. Take a payment first.</source>
        <translation>Ya se deben {owed}, así que el límite no puede ser menor. Cobre primero un pago.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>{text} is no gift card&apos;s number: one letter is wrong or missing. Type it again, or scan the card.</source>
        <translation>{text} no es número de tarjeta de regalo: una letra está mal o falta. Escríbalo otra vez, o escanee la tarjeta.</translation>
    </message>
</context>
</TS>
