<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/shifts/stranded.py"/>
        <source>1 appointment lies outside of hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/line.py"/>
        <source>1 appointment lies outside of hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/stranded.py"/>
        <source>1 appointment would lie outside of hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/stranded.py"/>
        <source>All appointments lie within somebody&apos;s hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/closed.py"/>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/closed.py"/>
        <source>Another day or more: what for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/stranded.py"/>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/actions.py"/>
        <location filename="../../../ui/shifts/stranded.py"/>
        <source>Apply anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/actions.py"/>
        <source>Close the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/closed.py"/>
        <source>Close the ticked days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/closed.py"/>
        <source>Close these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/closed.py"/>
        <source>Coming closed days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/actions.py"/>
        <source>Day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/hours.py"/>
        <source>Days of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/hours.py"/>
        <source>Every week from {day} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/hours.py"/>
        <source>Every week from … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/time_off.py"/>
        <source>Give days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/hours.py"/>
        <source>Hours, such as 9-6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/line.py"/>
        <source>List them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/stranded.py"/>
        <source>Move them to what is offered, or call them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/actions.py"/>
        <location filename="../../../ui/shifts/stranded.py"/>
        <source>Move there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/closed.py"/>
        <source>No day is closed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/stranded.py"/>
        <source>Nobody is outside of hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/stranded.py"/>
        <source>Nothing is changed yet. Move them, call them, or apply it anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/time_off.py"/>
        <source>One therapist, one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/closed.py"/>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/stranded.py"/>
        <source>Outside of hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/closed.py"/>
        <source>Public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/closed.py"/>
        <source>Public holidays, ticked with Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/closed.py"/>
        <source>Say why in a word or two, such as Inventory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/hours.py"/>
        <source>Second span, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/actions.py"/>
        <location filename="../../../ui/shifts/hours.py"/>
        <source>Set hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/stranded.py"/>
        <source>The change strands nobody any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/hours.py"/>
        <source>This day only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/closed.py"/>
        <location filename="../../../ui/shifts/hours.py"/>
        <location filename="../../../ui/shifts/time_off.py"/>
        <source>This lies before the first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/hours.py"/>
        <source>This overlaps other hours of the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/actions.py"/>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/time_off.py"/>
        <source>Tick everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/hours.py"/>
        <source>Tick the days of the week that it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/closed.py"/>
        <source>Tick the holidays on which the studio is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/time_off.py"/>
        <source>Tick who has these days off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/closed.py"/>
        <location filename="../../../ui/shifts/hours.py"/>
        <location filename="../../../ui/shifts/time_off.py"/>
        <source>To, that day included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/hours.py"/>
        <source>Type hours such as 9-6 or 10:30am-7pm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/actions.py"/>
        <location filename="../../../ui/shifts/time_off.py"/>
        <source>Usual hours again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/hours.py"/>
        <source>Usually {hours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/actions.py"/>
        <source>Who is outside of hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/grid.py"/>
        <source>Who works when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/time_off.py"/>
        <source>Who, ticked with Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/model.py"/>
        <source>on this day only, usually {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/model.py"/>
        <source>the studio is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/model.py"/>
        <source>the studio is closed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/stranded.py"/>
        <source>{count} appointments lie outside of hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/line.py"/>
        <source>{count} appointments lie outside of hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/stranded.py"/>
        <source>{count} appointments would lie outside of hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/words.py"/>
        <source>{first} to {past}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/words.py"/>
        <source>{hours} h {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/time_off.py"/>
        <source>{people} ticked, {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/hours.py"/>
        <source>{therapist}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shifts/words.py"/>
        <source>{weekday}s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
