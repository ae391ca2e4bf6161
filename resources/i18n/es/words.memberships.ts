<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>A discount is between 0 and 100 per cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>A fee is more than nothing and at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>A freeze begins on {day} at the earliest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>A freeze without a fee costs nothing: empty the amount, or choose a fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>A plan gives credits, a discount, or both: fill one in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>A reduced cycle costs more than nothing and less than {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Dues are paid by card, cash or check. Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Each credit has to cost at least a cent: raise the price, or give fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Freeze it for {most} days at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Give the plan a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>It is frozen from {first} to {last} already. Choose other days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Name the plan in {most} letters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Say why it ends today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Say why it is not asked for any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Sessions that expire on {day}: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Share it with other clients, each once, and not with the member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Something is still owed. Collect it first, then freeze the membership.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>That form is not there any more. Choose another agreement, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>The agreement of this plan is not signed yet. Let the client sign it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>The membership ends on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>The membership is suspended: {amount} are owed. Collect it to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>The membership rests until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>The membership was changed meanwhile. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>The plan is not sold any more; its members stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>The plan is sold again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>The plan is sold from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>There is a plan called {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>There is no difference to pay for this plan now. Change to it from {day} on instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>This client is a member already: {number}. Change that membership instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>This client was put away. Bring the client back, then let them join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>This cycle is not paid yet. Collect it first, or change from the next cycle on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>This freeze is over already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>This is not asked for any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>This is the plan already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>This membership ends on {day}. Let it go on first, then freeze it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>This plan is shared with {most} people at most. Take somebody off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>This was collected already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Today&apos;s billing was run before; there is nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Today&apos;s billing was run. Newly due: {count}, together {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Today&apos;s billing was run; nothing is newly due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>What is due was changed meanwhile. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Who shares {client}&apos;s membership was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>Write a number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{amount} of the membership are not paid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client} changes plan on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client} is a member again; the next cycle is due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client} is member {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client} is member {number} and paid {total}, receipt {receipt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client} is on the better plan and paid {total}, receipt {receipt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client} stays on the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client}&apos;s dues could not be collected; the membership is past due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client}&apos;s dues could not be collected; they are tried again on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client}&apos;s dues of {amount} are not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client}&apos;s freeze was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client}&apos;s membership ended today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client}&apos;s membership ends on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client}&apos;s membership goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client}&apos;s membership goes on, and is due next on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{client}&apos;s membership rests from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{count} min expire on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{name} is not sold any more. Choose another plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <source>{number} has ended. Take it up again first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
