<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/shop/taxes.py"/>
        <source>1/1/2027</source>
        <translation>1/1/2027</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/codes.py"/>
        <source>10% or 8.50</source>
        <translation>10% o 8.50</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/part.py"/>
        <source>A new one</source>
        <translation>Uno nuevo</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/staff.py"/>
        <source>As a client</source>
        <translation>Como cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>Bar code</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/codes.py"/>
        <source>Can be used</source>
        <translation>Se puede usar</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/staff.py"/>
        <source>Choose somebody in the list first.</source>
        <translation>Elija primero a alguien en la lista.</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/staff.py"/>
        <source>Choose somebody in the list.</source>
        <translation>Elija a alguien en la lista.</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/codes.py"/>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>Few at</source>
        <translation>Pocos con</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/add_ons.py"/>
        <source>Goes with</source>
        <translation>Va con</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/add_ons.py"/>
        <source>Hot stones</source>
        <translation>Piedras calientes</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/codes.py"/>
        <source>How often at most</source>
        <translation>Cuántas veces máximo</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>Is counted</source>
        <translation>Se cuenta</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>Is sold</source>
        <translation>Se vende</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/staff.py"/>
        <source>Is this client</source>
        <translation>Es este cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/add_ons.py"/>
        <source>It is added to a visit that is booked, or at the till. The minutes tell the desk to leave time for it.</source>
        <translation>Se agrega a una visita reservada, o en la caja. Los minutos avisan a recepción que deje tiempo.</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/add_ons.py"/>
        <source>Longer by</source>
        <translation>Alarga</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/add_ons.py"/>
        <source>Minutes longer</source>
        <translation>Minutos más</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/codes.py"/>
        <source>Once for each client</source>
        <translation>Una vez por cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>Own tax rate, %</source>
        <translation>Impuesto propio, %</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/codes.py"/>
        <source>SPRING</source>
        <translation>SPRING</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/taxes.py"/>
        <source>Sales tax, %</source>
        <translation>Impuesto de venta, %</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>Stock: {count} there</source>
        <translation>Existencias: hay {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/staff.py"/>
        <source>Take a client from the list.</source>
        <translation>Elija un cliente de la lista.</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/codes.py"/>
        <source>Takes off</source>
        <translation>Descuenta</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/part.py"/>
        <source>The one that is chosen</source>
        <translation>El elegido</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>There</source>
        <translation>Hay</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/taxes.py"/>
        <source>Today&apos;s rate is changed among the settings. A rate for a day to come is taken back by leaving it empty.</source>
        <translation>La tasa de hoy se cambia en los ajustes. Una tasa futura se quita dejándola vacía.</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>What is noted</source>
        <translation>Qué se anota</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/codes.py"/>
        <source>What it is taken off</source>
        <translation>De qué se descuenta</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/staff.py"/>
        <source>What staff pay less is one of the settings.</source>
        <translation>El descuento del personal es uno de los ajustes.</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/taxes.py"/>
        <source>Write a day to come, such as 1/1/2027.</source>
        <translation>Escriba una fecha futura, como 1/1/2027.</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/codes.py"/>
        <source>Write a day, such as 12/31.</source>
        <translation>Escriba una fecha, como 12/31.</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/part.py"/>
        <source>Write a percentage, such as 8.25.</source>
        <translation>Escriba un porcentaje, como 8.25.</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/part.py"/>
        <source>Write an amount, such as 18.00.</source>
        <translation>Escriba un monto, como 18.00.</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>Write how many.</source>
        <translation>Escriba cuántos.</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/codes.py"/>
        <source>Write it as 10% or as 8.50.</source>
        <translation>Escríbalo como 10% o como 8.50.</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>broken, tester …</source>
        <translation>roto, muestra …</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/staff.py"/>
        <source>empty: none</source>
        <translation>vacío: nadie</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/codes.py"/>
        <source>no longer</source>
        <translation>ya no</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/add_ons.py"/>
        <source>none: any service</source>
        <translation>ninguno: cualquier servicio</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/add_ons.py"/>
        <source>not offered</source>
        <translation>no se ofrece</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>{count}, few</source>
        <translation>{count}, pocos</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>{name} (not sold)</source>
        <translation>{name} (no se vende)</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/codes.py"/>
        <source>{used} of {most}</source>
        <translation>{used} de {most}</translation>
    </message>
</context>
</TS>
