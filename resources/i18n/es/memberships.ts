<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source> cycles</source>
        <translation> períodos</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source> dollars</source>
        <translation> dólares</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source> people</source>
        <translation> personas</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source> sessions</source>
        <translation> sesiones</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/members.py"/>
        <source>1 membership</source>
        <translation>1 membresía</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/members.py"/>
        <source>A client joins from the client&apos;s card: choose a client and press J.</source>
        <translation>La membresía se da desde la ficha del cliente: elija un cliente y presione J.</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/freeze.py"/>
        <source>A cycle costs meanwhile</source>
        <translation>Mientras, el período cuesta</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>A session lasts up to</source>
        <translation>Una sesión dura hasta</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>Agreement to sign</source>
        <translation>Acuerdo por firmar</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>Also for members, each from the next cycle on</source>
        <translation>También para los miembros, desde su próximo período</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/leave.py"/>
        <source>At the end of the term</source>
        <translation>Al final del plazo</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plans.py"/>
        <source>Binds</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>Change the plan</source>
        <translation>Cambiar el plan</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/change.py"/>
        <source>Change the plan of {number}</source>
        <translation>Cambiar el plan de {number}</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/change.py"/>
        <location filename="../../../ui/memberships/join.py"/>
        <source>Choose a plan from the list.</source>
        <translation>Elija un plan de la lista.</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/collect.py"/>
        <source>Collect</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>Credits each cycle</source>
        <translation>Créditos por período</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>Cycle</source>
        <translation>Período</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/freeze.py"/>
        <source>Cycles that begin meanwhile cost {amount} and bring no credits; all days stay as they are, and credits can be used.</source>
        <translation>Los períodos que empiezan mientras tanto cuestan {amount} y no traen créditos; las fechas quedan como están y los créditos se pueden usar.</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/collect.py"/>
        <source>Do not ask for it</source>
        <translation>No cobrarla</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <location filename="../../../ui/memberships/collect.py"/>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/leave.py"/>
        <source>End it</source>
        <translation>Terminarla</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/leave.py"/>
        <source>End the membership</source>
        <translation>Terminar la membresía</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/leave.py"/>
        <source>End {number}</source>
        <translation>Terminar {number}</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>Ended on {day}</source>
        <translation>Terminó {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>Ends on {day}</source>
        <translation>Termina {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/members.py"/>
        <source>Ends {day}</source>
        <translation>Termina {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <source>Failed {times}×, again {day}</source>
        <translation>Falló {times}×, otra vez {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/freeze.py"/>
        <source>Fee, once</source>
        <translation>Cargo, una vez</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/freeze.py"/>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>Freeze fee</source>
        <translation>Cargo por pausa</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/freeze.py"/>
        <source>Freeze {number}</source>
        <translation>Pausar {number}</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/change.py"/>
        <source>From {day} on a cycle costs {price}. Nothing is paid now.</source>
        <translation>Desde {day} el período cuesta {price}. Ahora no se paga nada.</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>Frozen</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>Frozen until {day}</source>
        <translation>En pausa hasta {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>Good for</source>
        <comment>services</comment>
        <translation>Vale para</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <source>It concerns {count} {count:membership|memberships}.</source>
        <translation>{count:Es|Son} {count} {count:membresía|membresías}.</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/leave.py"/>
        <source>It ends today. Credits that are paid stay until their last day.</source>
        <translation>Termina hoy. Los créditos pagados siguen hasta su último día.</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/leave.py"/>
        <source>Its last day is {day}. Until then it goes on as it is.</source>
        <translation>Su último día es {day}. Hasta entonces sigue igual.</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/join.py"/>
        <source>Later dues are paid by</source>
        <translation>Las próximas cuotas se pagan con</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <source>Members are paid up to today.</source>
        <translation>Los miembros están pagados hasta hoy.</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>Minimum term</source>
        <translation>Plazo mínimo</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/leave.py"/>
        <source>Moves away, not content …</source>
        <translation>Se muda, no le gustó …</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/members.py"/>
        <source>Name or member number</source>
        <translation>Nombre o número de miembro</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/members.py"/>
        <source>Next due</source>
        <translation>Próximo cobro</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>Next due on {day}</source>
        <translation>Próximo cobro: {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>No fee</source>
        <translation>Sin cargo</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/members.py"/>
        <source>No members here</source>
        <translation>Aquí no hay miembros</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/change.py"/>
        <source>No other plan is sold.</source>
        <translation>No se vende otro plan.</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/join.py"/>
        <source>No plan is sold yet. Add one on the page of memberships.</source>
        <translation>Todavía no se vende ningún plan. Agregue uno en la página de membresías.</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plans.py"/>
        <source>No plans yet</source>
        <translation>Todavía no hay planes</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/join.py"/>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/join.py"/>
        <source>Not signed yet.</source>
        <translation>Todavía sin firmar.</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <source>Nothing is due</source>
        <translation>No hay nada por cobrar</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/change.py"/>
        <source>Now, for the difference</source>
        <translation>Ahora, por la diferencia</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>Off the rest</source>
        <translation>Descuento en lo demás</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>Paid</source>
        <comment>how often</comment>
        <translation>Se paga</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <location filename="../../../ui/memberships/words.py"/>
        <source>Past due</source>
        <translation>Con atraso</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plans.py"/>
        <source>Press N and say what a member pays and gets.</source>
        <translation>Presione N y diga qué paga y qué recibe un miembro.</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>Reduced price</source>
        <translation>Precio reducido</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>Roll over at most</source>
        <translation>Se acumulan hasta</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <source>Run today at {time} by {who}.</source>
        <translation>Hecho hoy, {time}, por {who}.</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/share.py"/>
        <source>Share {number}</source>
        <translation>Compartir {number}</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>Shared with up to</source>
        <translation>Se comparte con hasta</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/join.py"/>
        <source>Sign now</source>
        <translation>Firmar ahora</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>Sign-up fee</source>
        <translation>Cargo de inscripción</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plans.py"/>
        <source>Sold</source>
        <translation>Se vende</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/share.py"/>
        <source>Somebody more</source>
        <translation>Alguien más</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>Suspended</source>
        <translation>Suspendida</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/share.py"/>
        <source>Take {name} off</source>
        <translation>Quitar a {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/freeze.py"/>
        <source>The minimum term ends on {after} instead of {before}.</source>
        <translation>El plazo mínimo termina {after} en lugar de {before}.</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/paying.py"/>
        <source>To pay: {amount}</source>
        <translation>Por pagar: {amount}</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <source>Today&apos;s billing was not run yet.</source>
        <translation>El cobro de hoy todavía no se ha hecho.</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/change.py"/>
        <location filename="../../../ui/memberships/join.py"/>
        <source>Type a plan&apos;s name</source>
        <translation>Escriba el nombre de un plan</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/share.py"/>
        <source>Up to {count} {count:person|people} may use the credits, besides {client}.</source>
        <translation>Hasta {count} {count:persona puede|personas pueden} usar los créditos, además de {client}.</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/collect.py"/>
        <source>Was ill all month …</source>
        <translation>Enfermo todo el mes …</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <source>What is due</source>
        <translation>Qué vence</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>With a fee</source>
        <translation>Con cargo</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>Write a percentage, such as 15%.</source>
        <translation>Escriba un porcentaje, como 15%.</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/freeze.py"/>
        <source>Write an amount, such as 15.00.</source>
        <translation>Escriba un monto, como 15.00.</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>Write an amount, such as 75.00.</source>
        <translation>Escriba un monto, como 75.00.</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>agreement to sign</source>
        <translation>acuerdo por firmar</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>and live on for</source>
        <translation>y duran</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>at least {cycles}</source>
        <translation>mínimo {cycles}</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <source>collected today: {count}, {amount}</source>
        <translation>cobrado hoy: {count}, {amount}</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>every 4 weeks</source>
        <translation>cada 4 semanas</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>every month</source>
        <translation>cada mes</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>every year</source>
        <translation>cada año</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>money to spend</source>
        <translation>dinero para gastar</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plans.py"/>
        <source>no more</source>
        <translation>ya no</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>none chosen: any service</source>
        <translation>ninguno: cualquier servicio</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>resting</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>sessions</source>
        <translation>sesiones</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>shared with 1 other</source>
        <translation>compartida con 1 más</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>shared with {count} others</source>
        <translation>compartida con {count} más</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>sign-up fee {fee}</source>
        <translation>inscripción {fee}</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>suspended</source>
        <translation>suspendida</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plans.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/freeze.py"/>
        <source>{amount} are due on the first day.</source>
        <translation>El primer día vencen {amount}.</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/change.py"/>
        <source>{amount} are paid now; the cycle stays as it is.</source>
        <translation>Se pagan ahora {amount}; el período queda como está.</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/leave.py"/>
        <source>{amount} that are owed are not asked for any more.</source>
        <translation>Los {amount} que debe ya no se cobran.</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/join.py"/>
        <source>{client} joins</source>
        <translation>Membresía para {client}</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/collect.py"/>
        <source>{client} will not be asked for {amount}. The cycle brings no credits.</source>
        <translation>No se cobrarán {amount} a {client}. El período no trae créditos.</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/members.py"/>
        <source>{count} memberships</source>
        <translation>{count} membresías</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <source>{count} past due</source>
        <translation>{count} con atraso</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <source>{count} to collect now</source>
        <translation>{count} por cobrar ahora</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <source>{count} to try again later</source>
        <translation>{count} por reintentar después</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>{count} weeks</source>
        <translation>{count} semanas</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>{count} years</source>
        <translation>{count} años</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/freeze.py"/>
        <source>{count} {count:day|days}: the cycle of {before} begins on {after}. Credits rest meanwhile, and live {count} {count:day|days} longer.</source>
        <translation>{count} {count:día|días}: el período de {before} empieza {after}. Mientras, los créditos están en pausa y duran {count} {count:día|días} más.</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>{count} × 4 weeks</source>
        <translation>{count} × 4 semanas</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/change.py"/>
        <source>{credits} come at once.</source>
        <translation>{credits} llegan enseguida.</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>{credits} of up to {minutes} min</source>
        <translation>{credits} de hasta {minutes} min</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>{credits} roll over for {cycles}</source>
        <translation>{credits} se acumulan por {cycles}</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>{percent} off the rest</source>
        <translation>{percent} de descuento en lo demás</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>{price} {every}</source>
        <translation>{price} {every}</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <source>{what} from {day}</source>
        <translation>{what} desde {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <source>{what}, {day}</source>
        <translation>{what}, {day}</translation>
    </message>
</context>
</TS>
