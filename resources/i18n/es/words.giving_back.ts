<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/giving_back.py"/>
        <source>Choose what is given back.</source>
        <translation>Elija qué se devuelve.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/giving_back.py"/>
        <source>Some of {receipt} was given back already. Refund the rest, or void that first.</source>
        <translation>Ya se devolvió una parte de {receipt}. Reembolse el resto, o anule antes ese reembolso.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/giving_back.py"/>
        <source>This sale names no client, so there is no account to put it on.</source>
        <translation>Esta venta no tiene cliente, así que no hay cuenta donde ponerlo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/giving_back.py"/>
        <source>This sale was voided already.</source>
        <translation>Esta venta ya se anuló.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/giving_back.py"/>
        <source>Voided {of}, receipt {receipt}</source>
        <translation>Recibo {of} anulado, recibo {receipt}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/giving_back.py"/>
        <source>{client} got {total} back, receipt {receipt} for {of}</source>
        <translation>{total} reembolsados a {client}, recibo {receipt} por {of}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/giving_back.py"/>
        <source>{name} counts sessions: give all of them back that it paid, or none.</source>
        <translation>{name} cuenta sesiones: devuelva todas las que pagó, o ninguna.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/giving_back.py"/>
        <source>{receipt} gave money back itself. Choose the receipt by which it was paid.</source>
        <translation>{receipt} es un reembolso. Elija el recibo con que se pagó.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/giving_back.py"/>
        <source>{receipt} is of {day}: only what was taken today is voided. Refund it instead.</source>
        <translation>{receipt} es de {day}: solo se anula lo cobrado hoy. Mejor haga un reembolso.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/giving_back.py"/>
        <source>{receipt} took a sale back, and stays. Take the money anew instead.</source>
        <translation>{receipt} anuló una venta, y se queda. Mejor cobre de nuevo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/giving_back.py"/>
        <source>{text} was given back already.</source>
        <translation>{text} ya se devolvió.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/giving_back.py"/>
        <source>{text}: only {left} can still be given back.</source>
        <translation>{text}: ya solo se pueden devolver {left}.</translation>
    </message>
</context>
</TS>
