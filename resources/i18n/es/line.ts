<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/line/mind.py"/>
        <location filename="../../../ui/line/saying.py"/>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>Along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>Closed and passed over: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/rows.py"/>
        <source>Go to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>How long?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/line.py"/>
        <source>Nobody is called so. A new client: type name and whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/mind.py"/>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>Not at {time}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>Not with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/line.py"/>
        <source>Nothing is free as said. Say another day, time or therapist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>Nothing of that name. Say a client, a service, a day, or something to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/card.py"/>
        <source>Openings and matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/line.py"/>
        <source>Say how many times: type x10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>Say how many times: x10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>Say who comes along: + and a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/line.py"/>
        <source>Say who comes along: type + and a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/line.py"/>
        <source>Say who is coming: type the name or the phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/line.py"/>
        <source>Type the name beside the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>What follows, and how long?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>Which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>Which is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>Which room?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>Which service?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>Which time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <location filename="../../../ui/line/saying.py"/>
        <source>Who is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>add to the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>any room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>book them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>book {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/rows.py"/>
        <source>calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>done by {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>every {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>every {n} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/rows.py"/>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>held for this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/rows.py"/>
        <source>instead of {time}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/rows.py"/>
        <source>last here {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/card.py"/>
        <source>maria 60 deep fri pm w ana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>next piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>open {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>take {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>two therapists at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>two, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/rows.py"/>
        <source>type the name too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>which?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>{count} at another time, as shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>{count} left out: nothing is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/hint.py"/>
        <source>{count} visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>{days} from {first} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <source>{n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/line/chips.py"/>
        <source>{words}, to be settled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
