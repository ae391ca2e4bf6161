<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>At most {most} times in one series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>Booked {client} and who comes along on {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>Booked {client} {count} times, from {day} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>Cancelled {client} and who comes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>Cancelled {count} visits of {client}&apos;s series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>Changed {count} visits of {client}&apos;s series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>Changed {count} visits of {client}&apos;s series; {left} stay, the studio is closed then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>Checked in {client} and who comes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>Confirmed {client} and who comes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>Finished the sessions of {client} and who comes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>Moved {client} and who comes along to {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>No date is left: take back one that is crossed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>No room with {guests} tables is free at {time}: take rooms side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>No-show: {client} and who comes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>Put back {client} and who comes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>Say how often: a number of times, or until when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>Started the sessions of {client} and who comes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>The others who come along would begin before {day}: choose a later time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>There are not enough rooms for {guests} guests at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>There is only one {name} for these guests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>rooms near each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>{day}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>{name} cannot treat two guests at once: choose another therapist for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>{name} would be needed twice at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>{name} would have two services at once: let one follow the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/together.py"/>
        <source>{wait} minutes between two services are too long: {most} at the most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
