<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>A code has 3 to 20 letters and digits, and not digits alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Added the code {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Added {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Added {name} for {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Changed the code {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Changed {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Choose a day to come. Today&apos;s rate is changed among the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Choose received, counted or corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Give it a name of {most} letters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Minutes go in steps of {step}, up to {most}; 0 for no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Planned the sales tax from {day_dated} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Say why the stock is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>There is {name} already. Choose it in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>This client is somebody else of the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>This is no bar code (8, 12 or 13 digits, the last of which proves the others).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Took back the sales tax from {day_dated} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Took {name} off for {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Write a number from 0 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Write a number from 1 to {most}, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Write how many, {most} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>Write what it takes off, as 10% or as 8.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>{name} has this bar code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>{name} is added already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>{name} is no client any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>{name} is {client} as a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>{name}: counted, {left} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>{name}: stock corrected, {left} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/shop.py"/>
        <source>{name}: {pieces} received, {left} there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
