<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>A plan has one session at least and {most} at the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>A session ends after it has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>A session that goes on has no end yet, and one that is over has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>A session&apos;s note is open to its own therapist only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Added the phrase “{short}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Added to the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Another phrase is called “{short}” already; give this one other letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Changed the phrase “{short}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Changed the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Choose what is measured at each visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Corrected the time on the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Ended the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Give the phrase some letters to call it by, {most} at the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Give the plan a short name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Nothing is measured yet: write a figure into a session note first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Saved the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Signed the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Started the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>That is too long for a note: {most} letters is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>That time is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>The note is not signed yet: write into it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>The session has not begun: start it, then sign its note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>The times of this session were changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>There is no earlier note of this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>This client has a plan that goes on: change it, or end it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>This is not possible in a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>This note is signed, and stands as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>This note was changed elsewhere meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>This phrase was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>This plan was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>This visit did not take place, so it has no note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Times are corrected from the start of a session until it is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Took the phrase “{short}” away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Write at least a word before you sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Write what is to be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Write what is to be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/notes.py"/>
        <source>Write what the phrase says, in {most} letters at the most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
