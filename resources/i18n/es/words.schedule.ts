<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>A length is a multiple of five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>An owner or a manager has to agree to that, here at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Booked {client} on {day}, {time} with {therapist}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Booked {client} on {day}, {time} with {therapist}; {agreed} agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Cancelled {client} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Checked in {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Checked in {client} with {therapist} in {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Confirmed {client} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Finished {client}&apos;s session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>It has begun or is over, so it cannot be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>It is done when it is paid: check it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>It is not before {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>It was moved meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>It was taken a step on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Moved {client} to {day}, {time} with {therapist}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Moved {client} to {day}, {time} with {therapist}; {agreed} agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Moved {count} appointments, {client} to {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>No man gives it, as far as is said of the therapists who is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>No room that fits is free at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>No woman gives it, as far as is said of the therapists who is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>No-show: {client} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Nobody is missing before {time} on {day}. If they called it off, cancel it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Put back {client} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Say which appointments are to be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Say who is coming: a client, or a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Someone has said already who that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Started {client}&apos;s session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>That step is not possible any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>That time was taken a moment ago. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>The client asks for a man, and of {name} nobody has said it. Say it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>The client asks for a man; {name} is a woman. Choose somebody else, or change the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>The client asks for a woman, and of {name} nobody has said it. Say it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>The client asks for a woman; {name} is a man. Choose somebody else, or change the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>The client does not want {name}. Choose somebody else, or change the client&apos;s record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>The clocks go forward that night: {time} on {day} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>The studio is closed on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>The studio is closed on {day}: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>The studio is closed then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>The studio is open from {opens} to {closes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>The walk-in is {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>The {name} is in use for {client} from {starts} to {ends}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>The {name} is in use from {starts} to {ends}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>The {name}: {label} from {starts} to {ends}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>This client&apos;s record was put away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Times go in steps of five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>You may change your own appointments only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>a table for each guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>as asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>as asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>closes a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>first that is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>has had less today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>in another room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>leaves no gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>on another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>soonest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>the nearest after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>the nearest before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>the therapist&apos;s room that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>usual therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>what it needs stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>with somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} already has an appointment from {starts} to {ends}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} cannot agree to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} does not work on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} does not work then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} has no {licence} licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} has too many at once already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} has {client} from {starts} to {ends}, turnover included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} has {client} then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} has {tables} table for {guests} guests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} is busy from {starts} to {ends}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} is busy then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} is not free from {starts} to {ends}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} is not trained for it ({skill}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} is taken by {client} from {starts} to {ends}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} is taken from {starts} to {ends}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name} works from {starts} to {ends}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name}&apos;s {licence} licence ends on {expires}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{name}: {label} from {starts} to {ends}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{service} is not offered at {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{time} on {day} is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{who} is just filling in a time with the {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{who} is just filling in another time for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/schedule.py"/>
        <source>{who} is just filling in {name} from {starts} to {ends}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
