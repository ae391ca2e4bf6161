<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/my_day/empty.py"/>
        <source>A day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/unsigned.py"/>
        <source>A note of another day is not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Abdomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/afterwards.py"/>
        <source>Add to this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/empty.py"/>
        <source>Add who works here, and their days show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/afterwards.py"/>
        <source>Add, for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/afterwards.py"/>
        <source>Added {when}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/tools.py"/>
        <source>After-care page to take home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/empty.py"/>
        <source>An empty week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/details.py"/>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/panel.py"/>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/afterwards.py"/>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Calves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/panel.py"/>
        <source>Choose a visit to read or write its note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/tools.py"/>
        <source>Copy last note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/actions.py"/>
        <source>Copy the last note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/details.py"/>
        <source>Ctrl B or a click draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Cupping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Deep tissue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/actions.py"/>
        <source>Draw on the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Energy work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/lines.py"/>
        <source>First visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Glutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Hips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/details.py"/>
        <source>Homework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Hours slept last night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/panel.py"/>
        <source>Keep what I wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Knees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/lines.py"/>
        <source>Last note, {day}: {plan}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Lower back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Lymphatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/lines.py"/>
        <source>Mind: {alerts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Myofascial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Needles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Nights disturbed this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/empty.py"/>
        <source>Nobody is booked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/view.py"/>
        <source>Note to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/panel.py"/>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/caption.py"/>
        <source>Only you can open this. Not saved yet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/caption.py"/>
        <source>Only you can open this. Saved as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Pain today 0–10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/actions.py"/>
        <source>Plan and progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/lines.py"/>
        <source>Prefers {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/actions.py"/>
        <source>Previous therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/tools.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Range of motion in degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/actions.py"/>
        <source>Save the week for other calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/panel.py"/>
        <source>Session note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/panel.py"/>
        <source>Session note · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Severity today 0–10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/caption.py"/>
        <source>Sign note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/actions.py"/>
        <location filename="../../../ui/my_day/caption.py"/>
        <source>Sign note and finish session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/caption.py"/>
        <source>Signed {when}. It stands as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/lines.py"/>
        <source>Something in the health has changed: ask before you begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Stretching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/panel.py"/>
        <source>Subjective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/panel.py"/>
        <source>Take the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/details.py"/>
        <source>Techniques</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/view.py"/>
        <source>The day&apos;s visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/lines.py"/>
        <source>The note is not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/empty.py"/>
        <source>The studio is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Thighs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/afterwards.py"/>
        <source>Time on the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Traction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/tools.py"/>
        <source>Type / and some letters to put one in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/details.py"/>
        <source>What helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/actions.py"/>
        <source>Write the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>hours of sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/details.py"/>
        <source>last time: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>moves {value}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>nights disturbed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>pain 0–10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>pain {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>range of motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>severity 0–10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>severity {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>slept {value} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/afterwards.py"/>
        <source>still on the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/afterwards.py"/>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/lines.py"/>
        <source>to {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/unsigned.py"/>
        <source>{count} notes of other days are not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/lines.py"/>
        <source>{minutes} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/lines.py"/>
        <source>{minutes} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/empty.py"/>
        <source>{name} does not work on this day. Page down shows the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/empty.py"/>
        <source>{name} has no visits in this week. Page down shows the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/empty.py"/>
        <source>{name} is in {hours}. The next booking shows here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/lines.py"/>
        <source>{name}, visit {visit} of {sessions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/week.py"/>
        <source>{time} on the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>{value} nights disturbed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
