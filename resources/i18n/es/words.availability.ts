<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>An opening is sought once those above are dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Blocked {time} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Blocks are repeated up to {last} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Changed the hours of {people} therapists, {count} days from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Closed the studio on {count} days from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Closed the studio on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>From {starts} to {ends} is no time at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Gave {therapist} {count} days off from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Gave {therapist} {day} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Hours go in steps of five minutes: {starts} to {ends} does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>It has to end later than it begins, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Moved a block to {time} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>No opening in the next two months: call them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Opened the studio again on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Put {therapist}&apos;s usual hours back on {count} days from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Put {therapist}&apos;s usual hours back on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Put {time} on {day} back on sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Say for which days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Say what the time is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Say why the studio is closed on {day}: a word is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Set {therapist}&apos;s hours on {count} days from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Set {therapist}&apos;s hours on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>Set {therapist}&apos;s week from {day} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>That is more than {most} days at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>The last day lies before the first, {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>These hours have been changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>This block was moved or removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/availability.py"/>
        <source>{starts} to {ends} overlaps other hours of that day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
