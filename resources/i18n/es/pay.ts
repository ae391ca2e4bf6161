<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/pay/extra.py"/>
        <source>50.00, or -50.00 to take it off</source>
        <translation>50.00, o -50.00 para quitarlo</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>A session bought before counts for</source>
        <translation>Una sesión pagada antes cuenta por</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/extra.py"/>
        <source>Add to the pay of {name}</source>
        <translation>Agregar al pago de {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>Added by hand</source>
        <translation>Agregado a mano</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>Agreement with {name}</source>
        <translation>Acuerdo con {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>An hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/stub.py"/>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>Codes: {codes}</source>
        <translation>Códigos: {codes}</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>Fixed amount</source>
        <translation>Monto fijo</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>Fixed amounts</source>
        <translation>Montos fijos</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>From {first}: {terms}</source>
        <translation>Desde {first}: {terms}</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>Holds from</source>
        <translation>Vale desde</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/stub.py"/>
        <source>It could not be written there. Choose another place.</source>
        <translation>No se pudo escribir ahí. Elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/extra.py"/>
        <source>It stands in the statement with today&apos;s date.</source>
        <translation>Sale en el talón con la fecha de hoy.</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/stub.py"/>
        <source>Lines</source>
        <translation>Renglones</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/paid.py"/>
        <source>Mark {days} as paid</source>
        <translation>Marcar {days} como pagado</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/stub.py"/>
        <source>Nothing to pay in this period yet</source>
        <translation>Todavía no hay nada que pagar en este período</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/stub.py"/>
        <source>Of</source>
        <translation>Base</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/stub.py"/>
        <source>Print or PDF</source>
        <translation>Imprimir o PDF</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/stub.py"/>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/stub.py"/>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>Share of products</source>
        <translation>Parte de productos</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>Share of services</source>
        <translation>Parte de servicios</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>Steps within the period</source>
        <translation>Escalones en el período</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>Taken of</source>
        <translation>Calculada sobre</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/paid.py"/>
        <source>The statements are kept as they are now and cannot be changed. What is put right later stands in the next period. Wages and tips are booked as owed to be paid out.</source>
        <translation>Los talones se guardan como están ahora y no se pueden cambiar. Lo que se corrija después sale en el próximo período. Sueldos y propinas se anotan como deuda por pagar.</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>There is no agreement yet. The first one may begin in the past.</source>
        <translation>Todavía no hay acuerdo. El primero puede empezar en el pasado.</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>Tips</source>
        <translation>Propinas</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>Tips paid out before</source>
        <translation>Propinas ya pagadas</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>Tips paid out of the drawer</source>
        <translation>Propinas pagadas de la caja</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/stub.py"/>
        <source>Total {total}</source>
        <translation>Total {total}</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/stub.py"/>
        <source>What is given, sold and tipped shows here as soon as it is paid for.</source>
        <translation>Lo que se da, se vende y se recibe en propinas aparece aquí en cuanto se paga.</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>Which hours</source>
        <translation>Qué horas</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>Write a percentage, such as 45%.</source>
        <translation>Escriba un porcentaje, como 45%.</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>Write an amount, such as 18.50.</source>
        <translation>Escriba un monto, como 18.50.</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/extra.py"/>
        <source>Write an amount, such as 50.00.</source>
        <translation>Escriba un monto, como 50.00.</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>Write each as sw 60: 40.00, with commas between them.</source>
        <translation>Escriba cada uno como sw 60: 40.00, con comas entre ellos.</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>Write each step as 45% from 20, with commas between them.</source>
        <translation>Escriba cada escalón como 45% desde 20, con comas entre ellos.</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/stub.py"/>
        <source>Written to {name}.</source>
        <translation>Escrito en {name}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>a fixed amount</source>
        <translation>un monto fijo</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/extra.py"/>
        <source>bonus, advance, put right …</source>
        <translation>bono, adelanto, corrección …</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>dollars of turnover</source>
        <translation>dólares de ventas</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>fixed amounts: {count}</source>
        <translation>montos fijos: {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>list price</source>
        <translation>precio de lista</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>none; or 50% from 20, 55% from 30</source>
        <translation>nada; o 50% desde 20, 55% desde 30</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>none; or sw 60: 40.00, sw 90: 58.00</source>
        <translation>nada; o sw 60: 40.00, sw 90: 58.00</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>of shifts</source>
        <translation>de turno</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>on shift</source>
        <translation>en turno</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <location filename="../../../ui/pay/words.py"/>
        <source>on the table</source>
        <translation>en sesión</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>paid price</source>
        <translation>precio pagado</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>services</source>
        <translation>servicios</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>the list price</source>
        <translation>el precio de lista</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>the paid price</source>
        <translation>el precio pagado</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>tips only</source>
        <translation>solo propinas</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>what the session was bought for</source>
        <translation>lo que se pagó por la sesión</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/stub.py"/>
        <source>{days} · not paid yet</source>
        <translation>{days} · todavía sin pagar</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/stub.py"/>
        <source>{days} · paid, statement {number}</source>
        <translation>{days} · pagado, talón {number}</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>{first} – {last}: {terms}</source>
        <translation>{first} – {last}: {terms}</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>{rate} an hour</source>
        <translation>{rate} por hora</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>{rate} an hour {on}</source>
        <translation>{rate} por hora {on}</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>{share} after {count} {count:service|services}</source>
        <translation>{share} después de {count} {count:servicio|servicios}</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>{share} after {place}</source>
        <translation>{share} después de {place}</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/lists.py"/>
        <source>{share} from {place}</source>
        <translation>{share} desde {place}</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>{share} of products</source>
        <translation>{share} de productos</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>{share} of the {price}</source>
        <translation>{share} del {price}</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>{words}, put right</source>
        <translation>{words}, corregido</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>{words}, session bought before</source>
        <translation>{words}, sesión pagada antes</translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>{words}, taken back</source>
        <translation>{words}, devuelto</translation>
    </message>
</context>
</TS>
