<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>An NPI has ten digits, the last of which checks the others. Write it again.</source>
        <translation>Un NPI tiene diez números; el último comprueba los demás. Escríbalo otra vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed how early one can cancel</source>
        <translation>Cambió hasta cuándo se puede cancelar</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed how far ahead is booked</source>
        <translation>Cambió hasta qué fecha se reserva</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed how large a client&apos;s file may be</source>
        <translation>Cambió el tamaño máximo de un archivo de cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed how long a client is waited for</source>
        <translation>Cambió cuánto se espera a un cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed how long an erasure waits</source>
        <translation>Cambió cuánto espera un borrado</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed how long gift cards are good for</source>
        <translation>Cambió cuánto valen las tarjetas de regalo</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed how long notes are kept</source>
        <translation>Cambió cuánto se guardan las notas</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed how long signed forms are kept</source>
        <translation>Cambió cuánto se guardan los formularios firmados</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed how much a deposit is</source>
        <translation>Cambió de cuánto es un depósito</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed how often therapists are paid</source>
        <translation>Cambió cada cuánto se paga a los terapeutas</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed how sales tax is rounded</source>
        <translation>Cambió cómo se redondea el impuesto de venta</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed the NPI of {therapist}</source>
        <translation>Cambió el NPI de {therapist}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed the fee for cancelling late</source>
        <translation>Cambió el cargo por cancelar tarde</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed the fee for not coming</source>
        <translation>Cambió el cargo por no venir</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed the grace after booking</source>
        <translation>Cambió la gracia tras reservar</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed the limit of deep work</source>
        <translation>Cambió el límite de trabajo profundo</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed the notice for a booking</source>
        <translation>Cambió el aviso para reservar</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed the sales tax</source>
        <translation>Cambió el impuesto de venta</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed the studio&apos;s EIN</source>
        <translation>Cambió el EIN del estudio</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed the studio&apos;s NPI</source>
        <translation>Cambió el NPI del estudio</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed the studio&apos;s address</source>
        <translation>Cambió la dirección del estudio</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed the studio&apos;s name</source>
        <translation>Cambió el nombre del estudio</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed the studio&apos;s phone</source>
        <translation>Cambió el teléfono del estudio</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed the turnover after {service}</source>
        <translation>Cambió la preparación después de {service}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed up to what is given back without a second person</source>
        <translation>Cambió hasta cuánto se reembolsa sin otra persona</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed what counts as deep work</source>
        <translation>Cambió qué cuenta como trabajo profundo</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed what is said of {therapist}</source>
        <translation>Cambió lo que se dice de {therapist}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed what staff pay less</source>
        <translation>Cambió el descuento del personal</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Choose a woman, a man, or not said.</source>
        <translation>Elija mujer, hombre o sin indicar.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Somebody else set this meanwhile. Look at it again.</source>
        <translation>Alguien más cambió esto mientras tanto. Véalo otra vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>The calendar goes in steps of {step} minutes: write a multiple of {step}.</source>
        <translation>El calendario va de {step} en {step} minutos: escriba un múltiplo de {step}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>There is no service with the code {text}.</source>
        <translation>No hay ningún servicio con el código {text}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>This must not be empty: it stands on receipts.</source>
        <translation>No puede quedar vacío: sale en los recibos.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Write a percentage between {low} and {high}, such as 50 or 8.25.</source>
        <translation>Escriba un porcentaje de {low} a {high}, como 50 u 8.25.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Write a whole number of days between {low} and {high}.</source>
        <translation>Escriba un número entero de días, de {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Write a whole number of hours between {low} and {high}.</source>
        <translation>Escriba un número entero de horas, de {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Write a whole number of megabytes, from {low} to {high}.</source>
        <translation>Escriba un número entero de megabytes, de {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Write a whole number of minutes between {low} and {high}.</source>
        <translation>Escriba un número entero de minutos, de {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Write a whole number of years between {low} and {high}.</source>
        <translation>Escriba un número entero de años, de {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Write an EIN as 12-3456789.</source>
        <translation>Escriba un EIN como 12-3456789.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Write whole dollars, from {low} to {high}.</source>
        <translation>Escriba dólares enteros, de {low} a {high}.</translation>
    </message>
</context>
</TS>
