<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>A service of one length has two amounts. Take one of them off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>A share is between 0 and 100 per cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>A step begins above 0 and gives between 0 and 100 per cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>Let it begin between {first} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>Marked as paid: {count} of {first} to {last}, together {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>Say it in {most} letters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>Say what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>The days before were paid already. Let it begin on {day} or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>The period is not over yet. It can be marked as paid from {day} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>The statement has changed meanwhile. Look at it again, then mark it as paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>There can be {most} fixed amounts at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>There can be {most} steps at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>There is no agreement with {name} yet. Make one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>There is nothing left to pay in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>Two steps begin at the same place. Take one of them off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>Write an amount up to {most}, below zero to take it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>Write what a service counts for that a session bought before has paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>{amount} was added to the pay of {therapist}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>{name} was not paid yet for the days from {day} on. Pay that period first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>{name} was paid for this period already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/pay.py"/>
        <source>{therapist} is paid on new terms from {day} on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
