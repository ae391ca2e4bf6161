<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>A discount is between 0 and 100 per cent.</source>
        <translation>Un descuento va de 0 a 100 por ciento.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>A fee is more than nothing and at most {most}.</source>
        <translation>Un cargo es más que nada y máximo {most}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>A freeze begins on {day} at the earliest.</source>
        <translation>La pausa puede empezar desde {day}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>A freeze without a fee costs nothing: empty the amount, or choose a fee.</source>
        <translation>Una pausa sin cargo no cuesta nada: vacíe el monto o elija un cargo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>A plan gives credits, a discount, or both: fill one in.</source>
        <translation>Un plan da créditos, un descuento o ambos: llene uno.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>A reduced cycle costs more than nothing and less than {most}.</source>
        <translation>Un período reducido cuesta más que nada y menos que {most}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Another plan was paid for since. Void or give back the latest change first.</source>
        <translation>Desde entonces se pagó otro plan. Primero anule o devuelva el último cambio.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Dues are paid by card, cash or check. Choose one of them.</source>
        <translation>Las cuotas se pagan con tarjeta, efectivo o cheque. Elija uno.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Each credit has to cost at least a cent: raise the price, or give fewer.</source>
        <translation>Cada crédito debe costar al menos un centavo: suba el precio o dé menos.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Freeze it for {most} days at most.</source>
        <translation>La pausa dura máximo {most} días.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Give the plan a name.</source>
        <translation>Póngale nombre al plan.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>It is frozen from {first} to {last} already. Choose other days.</source>
        <translation>Ya está en pausa desde {first} hasta {last}. Elija otros días.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Name the plan in {most} letters at most.</source>
        <translation>El nombre del plan lleva máximo {most} letras.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Say why it ends today.</source>
        <translation>Diga por qué termina hoy.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Say why it is not asked for any more.</source>
        <translation>Diga por qué ya no se cobra.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Sessions that expire on {day}: {count}.</source>
        <translation>Sesiones que vencen {day}: {count}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Share it with other clients, each once, and not with the member.</source>
        <translation>Compártala con otros clientes, cada uno una vez, y no con el miembro.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Something is still owed. Collect it first, then freeze the membership.</source>
        <translation>Todavía se debe algo. Cóbrelo primero y luego ponga la membresía en pausa.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>That form is not there any more. Choose another agreement, or none.</source>
        <translation>Ese formulario ya no existe. Elija otro acuerdo, o ninguno.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>The agreement of this plan is not signed yet. Let the client sign it first.</source>
        <translation>El acuerdo de este plan no está firmado. Primero pida la firma del cliente.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>The dues from {day} were collected anew since. Void that sale first, or leave the refund.</source>
        <translation>Desde entonces se volvió a cobrar la cuota del {day}. Primero anule esa venta, o deje el reembolso.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>The membership ends on {day}.</source>
        <translation>La membresía termina {day}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>The membership is suspended: {amount} are owed. Collect it to go on.</source>
        <translation>La membresía está suspendida: debe {amount}. Cóbrelo para seguir.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>The membership rests until {day}.</source>
        <translation>La membresía está en pausa hasta {day}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>The membership was changed meanwhile. Look at it again.</source>
        <translation>La membresía cambió mientras tanto. Véala otra vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>The plan is not sold any more; its members stay</source>
        <translation>El plan ya no se vende; sus miembros siguen</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>The plan is sold again</source>
        <translation>El plan se vende otra vez</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>The plan is sold from now on</source>
        <translation>El plan se vende desde ahora</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>There is a plan called {name} already.</source>
        <translation>Ya hay un plan llamado {name}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>There is no difference to pay for this plan now. Change to it from {day} on instead.</source>
        <translation>Ahora no hay diferencia que pagar por este plan. Mejor cámbielo desde {day}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>This client is a member already: {number}. Change that membership instead.</source>
        <translation>Este cliente ya es miembro: {number}. Mejor cambie esa membresía.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>This client was put away. Bring the client back, then let them join.</source>
        <translation>Este cliente está archivado. Recupérelo primero y luego dele la membresía.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>This cycle is not paid yet. Collect it first, or change from the next cycle on.</source>
        <translation>Este período no está pagado. Cóbrelo primero, o cambie desde el próximo período.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>This freeze is over already.</source>
        <translation>Esta pausa ya terminó.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>This is not asked for any more.</source>
        <translation>Esto ya no se cobra.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>This is the plan already.</source>
        <translation>Ya tiene este plan.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>This membership ends on {day}. Let it go on first, then freeze it.</source>
        <translation>Esta membresía termina {day}. Primero déjela seguir y luego póngala en pausa.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>This plan is shared with {most} people at most. Take somebody off.</source>
        <translation>Este plan se comparte con {most} personas máximo. Quite a alguien.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>This was collected already.</source>
        <translation>Esto ya se cobró.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Today&apos;s billing was run before; there is nothing new</source>
        <translation>El cobro de hoy ya se había hecho; no hay nada nuevo</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Today&apos;s billing was run. Newly due: {count}, together {amount}</source>
        <translation>Cobro de hoy hecho. Vencen ahora: {count}, en total {amount}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Today&apos;s billing was run; nothing is newly due</source>
        <translation>Cobro de hoy hecho; no vence nada nuevo</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>What is due was changed meanwhile. Look at it again.</source>
        <translation>Lo que vence cambió mientras tanto. Véalo otra vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Who shares {client}&apos;s membership was changed</source>
        <translation>Cambió con quién se comparte la membresía de {client}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Write a number from {low} to {high}.</source>
        <translation>Escriba un número de {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{amount} of the membership are not paid yet.</source>
        <translation>Faltan por pagar {amount} de la membresía.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client} changes plan on {day}</source>
        <translation>{client} cambia de plan {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client} is a member again; the next cycle is due on {day}</source>
        <translation>{client} vuelve a tener membresía; el próximo período vence {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client} is member {number}</source>
        <translation>{client} es miembro {number}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client} is member {number} and paid {total}, receipt {receipt}</source>
        <translation>{client} es miembro {number} y pagó {total}, recibo {receipt}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client} is on the better plan and paid {total}, receipt {receipt}</source>
        <translation>{client} pasó al plan mejor y pagó {total}, recibo {receipt}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client} stays on the plan</source>
        <translation>{client} sigue en su plan</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client}&apos;s dues could not be collected; the membership is past due</source>
        <translation>No se pudo cobrar la cuota de {client}; la membresía queda con atraso</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client}&apos;s dues could not be collected; they are tried again on {day}</source>
        <translation>No se pudo cobrar la cuota de {client}; se reintenta {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client}&apos;s dues of {amount} are not asked for</source>
        <translation>La cuota de {client}, {amount}, no se cobra</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client}&apos;s freeze was taken back</source>
        <translation>Pausa de {client} quitada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client}&apos;s membership ended today</source>
        <translation>La membresía de {client} terminó hoy</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client}&apos;s membership ends on {day}</source>
        <translation>La membresía de {client} termina {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client}&apos;s membership goes on</source>
        <translation>La membresía de {client} sigue</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client}&apos;s membership goes on, and is due next on {day}</source>
        <translation>La membresía de {client} sigue; próximo cobro: {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client}&apos;s membership rests from {first} to {last}</source>
        <translation>La membresía de {client} está en pausa desde {first} hasta {last}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{count} min expire on {day}.</source>
        <translation>{count} min vencen {day}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{name} is not sold any more. Choose another plan.</source>
        <translation>{name} ya no se vende. Elija otro plan.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{number} has ended. Take it up again first.</source>
        <translation>{number} ya terminó. Primero retómela.</translation>
    </message>
</context>
</TS>
