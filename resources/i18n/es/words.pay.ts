<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>A service of one length has two amounts. Take one of them off.</source>
        <translation>Un servicio de una duración tiene dos montos. Quite uno.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>A share is between 0 and 100 per cent.</source>
        <translation>Una parte va de 0 a 100 por ciento.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>A step begins above 0 and gives between 0 and 100 per cent.</source>
        <translation>Un escalón empieza arriba de 0 y da de 0 a 100 por ciento.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>Let it begin between {first} and {last}.</source>
        <translation>Debe empezar entre {first} y {last}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>Marked as paid: {count} of {first} to {last}, together {total}</source>
        <translation>Marcado como pagado: {count}, desde {first} hasta {last}, total {total}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>Name each therapist once.</source>
        <translation>Ponga a cada terapeuta una sola vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>Say it in {most} letters at most.</source>
        <translation>Dígalo en {most} letras como máximo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>Say what it is for.</source>
        <translation>Diga para qué es.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>The days before were paid already. Let it begin on {day} or later.</source>
        <translation>Los días de antes ya se pagaron. Debe empezar {day} o después.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>The period is not over yet. It can be marked as paid from {day} on.</source>
        <translation>El período no ha terminado. Se puede marcar como pagado desde {day}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>The statement has changed meanwhile. Look at it again, then mark it as paid.</source>
        <translation>El talón cambió mientras tanto. Véalo otra vez y luego márquelo como pagado.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>There can be {most} fixed amounts at most.</source>
        <translation>Puede haber {most} montos fijos como máximo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>There can be {most} steps at most.</source>
        <translation>Puede haber {most} escalones como máximo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>There is no agreement with {name} yet. Make one first.</source>
        <translation>Todavía no hay acuerdo con {name}. Haga uno primero.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>There is nothing left to pay in this period.</source>
        <translation>No queda nada por pagar en este período.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>Two steps begin at the same place. Take one of them off.</source>
        <translation>Dos escalones empiezan en el mismo lugar. Quite uno.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>Write an amount up to {most}, below zero to take it off.</source>
        <translation>Escriba un monto hasta {most}, menor que cero para quitarlo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>Write what a service counts for that a session bought before has paid.</source>
        <translation>Escriba por cuánto cuenta un servicio pagado con una sesión comprada antes.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>{amount} was added to the pay of {therapist}</source>
        <translation>{amount} agregados al pago de {therapist}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>{name} was not paid yet for the days from {day} on. Pay that period first.</source>
        <translation>A {name} no se le han pagado los días desde {day}. Pague primero ese período.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>{name} was paid for this period already.</source>
        <translation>A {name} ya se le pagó este período.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>{therapist} is paid on new terms from {day} on</source>
        <translation>Nuevo acuerdo de pago con {therapist} desde {day}</translation>
    </message>
</context>
</TS>
