<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/calendar/months.py"/>
        <source>+{count} w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/view_keys.py"/>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/cells.py"/>
        <source>1 opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/heads.py"/>
        <source>1 table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions.py"/>
        <source>5 min earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions.py"/>
        <source>5 min later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/view_keys.py"/>
        <source>A week back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/view_keys.py"/>
        <source>A week on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/jump.py"/>
        <source>A weekday, weeks on, or month/day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions.py"/>
        <source>All guests, or this visit alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/bar.py"/>
        <source>All views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions.py"/>
        <source>All visits of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/day_list.py"/>
        <source>Appointments of the day, as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/on_paper.py"/>
        <source>As seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions_policy.py"/>
        <source>Book the first who waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/hand_actions.py"/>
        <source>Book the same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/carried.py"/>
        <source>Booking {client} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/block_words.py"/>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/words.py"/>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/hand_actions.py"/>
        <source>Carry to another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/carried.py"/>
        <source>Carrying {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/carried.py"/>
        <source>Carrying {client} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/hand_actions.py"/>
        <source>Choose a free time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/carried.py"/>
        <source>Click an appointment to see it, or an empty place to book it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/titles.py"/>
        <source>Closed on this weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/titles.py"/>
        <source>Closed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/bar.py"/>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/words.py"/>
        <source>Couple · {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/view_keys.py"/>
        <source>Day as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/on_paper.py"/>
        <source>Day sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/hand_actions.py"/>
        <source>Drop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/carried.py"/>
        <source>Go to any day. Enter or a click drops it there, Esc gives it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/words.py"/>
        <source>Group · {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/hover.py"/>
        <source>Last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions.py"/>
        <source>Longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/block_words.py"/>
        <source>Lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/block_words.py"/>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/around.py"/>
        <source>More about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/hover.py"/>
        <source>More about the appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/bar.py"/>
        <location filename="../../../ui/calendar/view_keys.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/day_list.py"/>
        <source>Nobody is booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/titles.py"/>
        <source>Nobody works on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/asking.py"/>
        <source>Not here yet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/hover.py"/>
        <source>Nothing more is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/carried.py"/>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions_policy.py"/>
        <source>Offer to the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions.py"/>
        <source>Only this guest, or the following visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/block_words.py"/>
        <source>Out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/day_list.py"/>
        <source>Press C to book somebody on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/bar.py"/>
        <location filename="../../../ui/calendar/view_keys.py"/>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/hand_actions.py"/>
        <source>Remove all of this repeated block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/hand_actions.py"/>
        <source>Remove block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/hand_actions.py"/>
        <source>Remove this block and those after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/view_keys.py"/>
        <source>Rooms or therapists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions.py"/>
        <source>Shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/around.py"/>
        <source>Show or hide cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/months.py"/>
        <source>Small months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/view_keys.py"/>
        <source>Therapist before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions.py"/>
        <source>Therapist left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions.py"/>
        <source>Therapist right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/jump.py"/>
        <source>This is not a day. Try fri, +4w or 12/3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/block_words.py"/>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/view_keys.py"/>
        <source>Week of a therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/stage.py"/>
        <location filename="../../../ui/calendar/view_keys.py"/>
        <source>Week of the studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/bar.py"/>
        <location filename="../../../ui/calendar/view_keys.py"/>
        <source>Who is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/bar.py"/>
        <source>Whose week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/around.py"/>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/around.py"/>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/heads.py"/>
        <source>equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/jump.py"/>
        <source>fri, +4w, 12/3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/words.py"/>
        <source>together with {guest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/heads.py"/>
        <source>until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/titles.py"/>
        <source>{booked} of {shift} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/view_keys.py"/>
        <source>{count} days side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/cells.py"/>
        <source>{count} openings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/cells.py"/>
        <source>{count} per cent booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/heads.py"/>
        <source>{count} tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/months.py"/>
        <source>{count} weeks on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/hover.py"/>
        <source>{day}, {service} {minutes} with {therapist}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/asking.py"/>
        <source>{minutes} min after the start. A arrived, L late, N no-show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/words.py"/>
        <source>{who} is filling this in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/jump.py"/>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
