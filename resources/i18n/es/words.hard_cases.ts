<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Booked {client} from the waiting list: {day}, {time} with {therapist}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Booked {client} sooner: {day}, {time} with {therapist}; the later one is given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Cancelled {client} at {time}: {fee} to take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Cancelled {client} at {time}: {fee} waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Changed what {client} waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Got a sooner time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Left a message for {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Left the call to {client} for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Name weekdays and a priority that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>No-show: {client} at {time}, {fee} to take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Noted {therapist} away on {day}: {moved} moved, {left} to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Offered {client} {day}, {time} with {therapist}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Put {client} on the waiting list for {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Reached {client}: cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Reached {client}: moved to {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Say how many minutes late, up to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Say in a word or two why the fee is waived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Say where the appointment is to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Shortened {client} to {minutes} min: {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Someone has reached this client meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>That is not shorter than it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>That later booking is not this client&apos;s any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>The end has to be later than the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>The entry was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>The fee is {fee} by now: look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>There is no fee to waive any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>This client does not wait any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>This client waits for that already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Took {client} off the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Waived {fee} for {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>same day, they have met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>same therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>same time, they have met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>{day} is over: say a later last day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
