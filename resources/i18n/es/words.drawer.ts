<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Closed drawer {number} for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Closed {day}: Z {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Corrected {day} by {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Count the drawer first: write how many there are of each, and 0 where it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Counted {amount} in the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Drawer {numbers} took cash today and is not closed yet: count it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Drawer {number} is called {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Drawer {number} is closed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Give the count of the drawer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Give the drawer a name of up to {most} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Noted as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Paid {therapist} {amount} of tips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Passed over: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Put {amount} into the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Put {amount} into the drawer to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Say in a word or two what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Say in a word or two why it may stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>There is a drawer called {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>There is not so much in the drawer. Take less, or put some in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>There is {amount} less than there should be. Count again, or say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>There is {amount} more than there should be. Count again, or say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>This drawer is closed for today: no cash goes in or out of it before tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>This line is not passed over: do it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>This station uses drawer {number} from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Took {amount} out of the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Write how many there are, from 0 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>{day} is closed already: Z {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>{day} is not closed: put it right where it stands, not by a correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/drawer.py"/>
        <source>{name} has {owed} to get in tips.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
