<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>A service without a CPT code is not billed to an insurer.</source>
        <translation>Un servicio sin código CPT no se factura a un seguro.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>A therapist&apos;s NPI is missing: enter it in the settings.</source>
        <translation>Falta el NPI de un terapeuta: póngalo en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>An ICD-10 code has a letter, two figures, and up to four more after a point.</source>
        <translation>Un código ICD-10 tiene una letra, dos números y hasta cuatro más después de un punto.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>Choose a visit that can be billed.</source>
        <translation>Elija una visita que se pueda facturar.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>It is not paid yet: take the money first.</source>
        <translation>Todavía no está pagada: cóbrela primero.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>Less than eight minutes are no unit, so there is nothing to bill.</source>
        <translation>Menos de ocho minutos no son una unidad, así que no hay nada que facturar.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>No diagnosis was supplied; most insurers ask for one.</source>
        <translation>No se dio ningún diagnóstico; casi todos los seguros piden uno.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>No licence of the therapist covered one of these services on its day.</source>
        <translation>Ninguna licencia del terapeuta cubría uno de estos servicios ese día.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>Noted a code that was supplied for {client}</source>
        <translation>Código anotado para {client}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>Open the client&apos;s card first, then press the key again.</source>
        <translation>Abra primero la ficha del cliente y luego presione la tecla otra vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>Put a code of {client} away</source>
        <translation>Código de {client} retirado</translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>Say who supplied it, in at most {most} letters.</source>
        <translation>Diga quién lo dio, en {most} letras como máximo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>The client&apos;s birthday is missing.</source>
        <translation>Falta la fecha de nacimiento del cliente.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>The studio&apos;s EIN is missing: enter it in the settings.</source>
        <translation>Falta el EIN del estudio: póngalo en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>The studio&apos;s NPI is missing: enter it in the settings.</source>
        <translation>Falta el NPI del estudio: póngalo en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>This day has not come yet.</source>
        <translation>Este día todavía no llega.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>Without the actual start and end nothing can be billed: correct the times of the visit first.</source>
        <translation>Sin inicio y final reales no se puede facturar nada: corrija primero las horas de la visita.</translation>
    </message>
</context>
</TS>
