<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>After-care page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/arrival.py"/>
        <source>Any change in health lately?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/arrival.py"/>
        <source>Any change in health since {day}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>Correct a closed day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/aside.py"/>
        <source>Drop: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/board.py"/>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/closing.py"/>
        <source>F12 goes back to the close of the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/side.py"/>
        <source>F2 and the first letters of a name find who stands at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/seen.py"/>
        <source>First visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>Give back or void…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>Hand the intake over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>Health has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>House account of a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/arrival.py"/>
        <source>Intake due: last signed on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/arrival.py"/>
        <source>Intake due: never filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>Last receipt again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>Ledger for the accountant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/seen.py"/>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/seen.py"/>
        <source>Mind: {alert}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/arrival.py"/>
        <source>No change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>No change in health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/words.py"/>
        <source>No session is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/arrival.py"/>
        <source>No, nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/words.py"/>
        <source>Nobody else is expected today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/words.py"/>
        <source>Nobody here is called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/words.py"/>
        <source>Nobody is done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/words.py"/>
        <source>Nobody is waiting to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/words.py"/>
        <source>Nobody is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/side.py"/>
        <source>Nobody selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/words.py"/>
        <source>Nothing is booked for today. F4 takes a walk-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/seen.py"/>
        <source>Press A for arrived, N for no-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>Products, stock, codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>Receipts, give back, void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>Say who it is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>Sell a gift card or package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/arrival.py"/>
        <source>Something has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/aside.py"/>
        <source>Take up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <source>Take up a ticket put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/walk_in_table.py"/>
        <source>What can be had now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/arrival.py"/>
        <source>Yes: the therapist is told to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/walk_in_table.py"/>
        <source>free longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/seen.py"/>
        <source>in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/seen.py"/>
        <source>just arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/seen.py"/>
        <source>just finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/client_pick.py"/>
        <source>just the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/seen.py"/>
        <source>late start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/walk_in_table.py"/>
        <source>not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/seen.py"/>
        <source>waiting {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/walk_in_table.py"/>
        <source>{service} {minutes} with {therapist}: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/words.py"/>
        <source>{some} of {every}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/walk_in_table.py"/>
        <source>{therapist} is free now; {room}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/seen.py"/>
        <source>{time} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/seen.py"/>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/seen.py"/>
        <source>{time} over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
