<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>A birthday in {year} cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>A client needs a first or a last name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>A doctor&apos;s note, by {doctor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>A record that was put away cannot be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Added an alert for {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Added who belongs to {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Added {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Brought back {client}&apos;s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Came into the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Changed who belongs to {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Changed {client}&apos;s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Choose another record to merge with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Merged two records of {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>No bookings for this client: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Paid back {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Paid {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Parted {client}&apos;s record again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Put away {client}&apos;s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Signed: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>That looks like the number of a payment card. Such numbers are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>These records were parted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>This client was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Took away an alert of {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>Write what is to be minded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>{count} visits are booked, the next on {day}. Move or cancel them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>{most} tags at most, of {letters} letters each; part them by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>{name} cannot be both liked and not wanted. Take the name out of one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>{name} stands there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>{name}&apos;s record was merged into this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>{service} with {therapist}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>{service} with {therapist}, arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>{service} with {therapist}, booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>{service} with {therapist}, cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>{service} with {therapist}, confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>{service} with {therapist}, did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>{service} with {therapist}, in session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>{service} with {therapist}, to check out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>{who} opened the health record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>“{text}” is no date. Write it as 12/31/2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>“{text}” is not a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>“{text}” is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <source>“{text}” is not one of the choices.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
