<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>A due date lies within the next ten months; {day} does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Another lead was named meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Changed {client}&apos;s health record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Filed a doctor&apos;s note for {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Health rules are signed by the owner alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>It cannot have been written on {day_dated} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>It does not count any more: {day_dated} is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Let {client} pass without a doctor&apos;s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Named {therapist} as lead, who signs health rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Only a pregnancy has a due date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Only the owner names the lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Open the health record first: who looks into it is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Opened {client}&apos;s health record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Saved the health rules as version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Say which doctor wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Severity goes from 0 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Signed version {version} of the health rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>The owner, or the therapist whom the owner names as lead, answers for the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>The rules were changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>There is a rule for this condition and service already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>This version is signed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>This was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Withdrew a doctor&apos;s note of {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Write what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>{day_dated} lies ahead, or very far back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>{name}: {instruction}. The note goes on the client&apos;s card; the therapist or the manager may let it pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>“{word}” tells the condition. The desk reads this: say what to do, not why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
