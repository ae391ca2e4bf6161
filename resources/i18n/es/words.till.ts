<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>A tip goes to somebody who served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>A tip is not less than nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Choose how it is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Choose one of those that are offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Choose the kind of card from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Dropped a ticket that was put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>It all comes to {full}: take off less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Its fee was taken already: receipt {receipt}, by {who}. Book a new appointment instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Its fee was taken meanwhile, so it stays as it is. Book a new appointment instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>No single amount goes beyond {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Nothing was sold at this station yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Only cash gives change back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Pay in {most} parts at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Put a ticket of {total} aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Say how much was paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Say why the price is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Say why there is a discount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Sold for {total}, receipt {receipt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>That is {over} too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>The code {code} held until {day_dated}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>The code {code} holds from {day_dated} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>The code {code} was used {most} times, as often as it may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>The fee is not owed any more. Open the ticket again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>The fee was paid already: receipt {receipt}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>The price was changed meanwhile. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>There is no code {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>There is nothing to pay: add a product first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>These belong to different visits: take them apart, or say which client pays for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>This client has used the code {code} already; it is for once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>This ticket was paid or dropped meanwhile. Open the ticket again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Write a discount as 10% or as 8.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Write a price from 0 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Write the approval code of a card in {most} letters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Write the card&apos;s last four digits, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Write the number of the check in {most} letters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>You may change a price by {percent} per cent at most, here from {low} to {high}. Ask a manager for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>You may take off {percent} per cent at most, here {most}. Ask a manager for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Your role changes no prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>Your role gives no discounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>{client} has paid already: receipt {receipt}, taken by {who} on {day}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>{client} has paid already: receipt {receipt}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>{client}&apos;s session is not finished yet. Finish it, then check out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>{day} is closed, so nothing more is taken on it. Take it tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>{missing} are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>{name} does not go with this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>{name} is no longer offered. Take it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>{product} costs {price} now. Add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>{product} is no longer sold. Take it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/till.py"/>
        <source>{product}: sell between 1 and {most}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
