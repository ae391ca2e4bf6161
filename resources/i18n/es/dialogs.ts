<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source> months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/condition.py"/>
        <source> of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source> of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>(806) 555-0117</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>(this length has no price)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>12/31/2027; empty: no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>3/14/1965 or Mar 14, 1965</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/condition.py"/>
        <source>3/14/2024, or leave empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>31 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/preview.py"/>
        <source>58 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/condition.py"/>
        <source>6/20/2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/preview.py"/>
        <source>80 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>A CSV or XLSX file, from Square, Vagaro, Fresha or any other system. You see what it would do before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doctor_note.py"/>
        <source>A doctor&apos;s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doctor_note.py"/>
        <source>A doctor&apos;s note for {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/add_file.py"/>
        <source>A file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>A folder on another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/letters.py"/>
        <source>A letter to a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/letters.py"/>
        <source>A letter to {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>A line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>A man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>A membership goes on: end it before it is agreed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/walk_in.py"/>
        <source>A name or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>A new number for {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>A new package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>A second copy on another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/overlap.py"/>
        <source>A student helps, two at one table …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>A ticket is still open: take the money, or drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>A woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/away.py"/>
        <source>Accept all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Account credit left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doubtful.py"/>
        <source>Add as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client.py"/>
        <source>Add client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawers.py"/>
        <source>Add for this station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Agree: erase on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Agrees to news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Alerts, likings, family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>All conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/add_file.py"/>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>All is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>All that has come since {since} would not be there: {appointments} appointments, {clients} clients, {sales} sales, {entries} changes in all. The studio&apos;s file of now is kept beside it. Press once more to put the backup in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>All that is kept of {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>All that the studio keeps goes into one zip in open formats: each table for spreadsheets and for programs, with a description. It can be brought into another Frontdesk as it is. The data is the studio&apos;s; this costs nothing and asks nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>Also likes to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/block.py"/>
        <source>And {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Another phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>Any of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Apartment, suite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>As it was paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>As the client sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Asked for it by e-mail on Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>Asked for it in writing, came by in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <source>At the studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>Back on the shelf, to be sold again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>Be sure who asks: health and notes are in it, opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>Begins {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>Below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/calls.py"/>
        <location filename="../../../ui/dialogs/waiting.py"/>
        <source>Best place now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/away.py"/>
        <source>Better one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/block.py"/>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/body_chart.py"/>
        <source>Body chart · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawer_parts.py"/>
        <source>Book it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>Book {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/walk_in.py"/>
        <source>Book {therapist} {when}, {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/block.py"/>
        <source>Break, lunch, training …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/studio_forms.py"/>
        <source>Bring a file in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/studio_forms.py"/>
        <source>Bring a file in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Bring in 1 client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Bring in clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Bring in {count} clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Bringing the clients in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Call it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/away.py"/>
        <source>Call list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>Cancel and take it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>Cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>Cancel the appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>Cancel {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>Cancel, {fee} to take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>Cancelled late {times} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>Card, visits, forms, notes, money, messages, files, and who has read the health record, in one zip for this person. Others are not in it but by number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>Care and desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawer_parts.py"/>
        <source>Cash by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <source>Cash is missing: it was counted too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <source>Cash was found: it was counted too little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/studio_forms.py"/>
        <source>Change a form here, or save it as a file, change it in any text editor and bring it back. What was signed before keeps the version that was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/studio_forms.py"/>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>Charged twice, not content …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/add_file.py"/>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Choose a list of clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/preview.py"/>
        <source>Choose a printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/hand_over.py"/>
        <source>Choose four digits or letters at least, and remember them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/block.py"/>
        <source>Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Choose one who may be the same, or type a name or a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Choose the other record first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <source>Choose what was wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>Choose where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Client lists (*.csv *.txt *.tsv *.xlsx *.xlsm);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/close_day.py"/>
        <source>Close this drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/close_day.py"/>
        <source>Close {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/close_day.py"/>
        <source>Closed already: Z {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <source>Closed day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/hand_over.py"/>
        <source>Code to take the screen back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <source>Correct a closed day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawer_parts.py"/>
        <source>Count the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <location filename="../../../ui/dialogs/studio_forms.py"/>
        <source>Counts for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/stored.py"/>
        <source>Ctrl+G sells a gift card, a package or credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>Day or service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>Diagnoses, as supplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>Did not come {times} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>Does not want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doubtful.py"/>
        <source>Doubtful clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/dialogs/doctor_note.py"/>
        <source>Dr. Patel, Amarillo Family Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/body_chart.py"/>
        <source>Draw by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawer_parts.py"/>
        <source>Drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/close_day.py"/>
        <location filename="../../../ui/dialogs/drawers.py"/>
        <source>Drawers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/condition.py"/>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawers.py"/>
        <source>Each drawer has its own float, its own count and its own receipt numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Emergency phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/hand_over.py"/>
        <source>Empty keeps the one you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/course.py"/>
        <source>End the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Erase a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Erase now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Erase {client}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Erased with the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>Every row is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Exempt until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/add_file.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doctor_note.py"/>
        <source>File it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Fill in 1 client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Fill in {count} clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/keys.py"/>
        <source>Find a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>For which services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>For which visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doctor_note.py"/>
        <source>For who may read the client&apos;s health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/studio_forms.py"/>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <source>Found under the tray …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>Freeze it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>Freeze {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/away.py"/>
        <source>From {time} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawers.py"/>
        <source>Front desk, upstairs …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>Frontdesk makes a backup every quarter of an hour in which something has changed, at the close of the day and when it is closed. Each is opened again and looked through before it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/about.py"/>
        <source>Frontdesk uses Qt and PySide6 under the GNU Lesser General Public License, version 3. They are shared libraries in files of their own: you may put your own build of the same version in place of those in the folder PySide6 of the app. Their source is offered at download.qt.io.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>Gift card {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Gift card: left on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Gift card: number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Gift cards, packages, credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>Give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>Give back {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>Give back {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/accounts.py"/>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>Give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/stored.py"/>
        <source>Give to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/fill_form.py"/>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>Give {what} to somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>Gives back of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/course.py"/>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>Goes back to: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/away.py"/>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>Good for so many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>Guardian of a minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Guardian&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/hand_over.py"/>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/hand_over.py"/>
        <source>Hand the screen over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>Health rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/course.py"/>
        <source>Helped last time: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawers.py"/>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>How days are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>How far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>How it is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/checklist.py"/>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>How many of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawer_parts.py"/>
        <source>How many of {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>How many times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/body_chart.py"/>
        <source>How strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>How to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>ICD-10 code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/phrases.py"/>
        <source>In a note, type / and the letters: /calf and Enter puts the phrase in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>In an emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>In other words, if need be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <source>In the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>Instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/letters.py"/>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Is put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>Is tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Is {client} here twice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/add_file.py"/>
        <source>It concerns the client&apos;s health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doctor_note.py"/>
        <source>It counts for what is known of the client today, not for what comes up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doctor_note.py"/>
        <source>It counts until a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>It is agreed: erased on {day}, unless it is called off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <source>It is booked today; the reports of both days tell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>It is printed by the station that made it. Enter prints it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>It is sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>It is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>It was a mistake: nobody of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>Its own printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <source>Its report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/add_file.py"/>
        <source>Keep a file with {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Keep beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/add_file.py"/>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/body_chart.py"/>
        <source>Key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>Known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/ledger.py"/>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>Last receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/ledger.py"/>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/away.py"/>
        <source>Leave for a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doubtful.py"/>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/block.py"/>
        <source>Leave those days out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/ledger.py"/>
        <source>Ledger for the accountant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/calls.py"/>
        <source>Left message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/let_pass.py"/>
        <source>Let {visit} pass?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/phrases.py"/>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>Light pressure on the legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/checklist.py"/>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>Line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client.py"/>
        <source>Load their version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client.py"/>
        <source>Load their version; what you typed stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client.py"/>
        <source>Loaded. What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client.py"/>
        <source>Loaded. Where you both changed a field, yours stands; theirs is below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>Look further back, or for other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Looking who is here already …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/about.py"/>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>Made, opened and found whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/close_day.py"/>
        <source>Made, opened and found whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>Made, opened and found whole; a copy lies on the other disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <location filename="../../../ui/dialogs/close_day.py"/>
        <source>Making a backup and opening it again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/body_chart.py"/>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/accounts.py"/>
        <source>May owe up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Maybe the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/course.py"/>
        <source>Measured at each visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/condition.py"/>
        <source>Medication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>Memo of the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/checklist.py"/>
        <source>Mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doubtful.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>Minutes late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_moves.py"/>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/calls.py"/>
        <source>Moved there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>Must be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>Name of the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>Name weekdays, such as fri, sat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Name, contact, memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>Named others may use it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/condition.py"/>
        <source>New condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/stored.py"/>
        <source>New number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>New package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>New question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>New section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/away.py"/>
        <source>Next best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doubtful.py"/>
        <source>Next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/away.py"/>
        <source>No appointments then. Enter takes the therapist off for the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/add_file.py"/>
        <source>No file chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/away.py"/>
        <source>No other way disturbs less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/phrases.py"/>
        <source>No phrases yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/course.py"/>
        <source>No plan yet. Say what is to be reached, and in how many sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>No preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>No receipts here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>No visit to bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/walk_in.py"/>
        <source>No walk-in just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawers.py"/>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/gone.py"/>
        <source>Nobody cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>Nobody else is free for the whole of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/approval.py"/>
        <source>Nobody else may agree here: your reason stands in the list of what was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/away.py"/>
        <source>Nobody has to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Nobody is much alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/calls.py"/>
        <source>Nobody to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/waiting.py"/>
        <source>Nobody waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>None was supplied. It can be left so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/calls.py"/>
        <source>None within a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>Not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Not booked, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/calls.py"/>
        <source>Not called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/hand_over.py"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>Not signed yet. These rules came with the program and are no medical advice: read them, change what you do otherwise, and sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/walk_in.py"/>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>Not wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/close_day.py"/>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>Note the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Notes and plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>Nothing has changed since {since}. Press once more all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doubtful.py"/>
        <source>Nothing is doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>Nothing is free near it. {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/checklist.py"/>
        <source>Nothing is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/close_day.py"/>
        <source>Nothing is left of this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/course.py"/>
        <source>Nothing is measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/stored.py"/>
        <source>Nothing is stored here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/letters.py"/>
        <source>Nothing was sold to this client yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Number in the other system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/stored.py"/>
        <source>Number of a card, typed or scanned; name of a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>Number, client, who took it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/letters.py"/>
        <source>Of the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/waiting.py"/>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/block.py"/>
        <source>On the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>One a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>One column must hold names:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>One credit instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>One of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/letters.py"/>
        <source>One visit is planned; the quote names its price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>Only to waive the fee: why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/about.py"/>
        <source>Open the licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>Opens what is left. {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Or somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>Over by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/accounts.py"/>
        <source>Owes {amount} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/preview.py"/>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/add_file.py"/>
        <source>PDF, PNG or JPEG, up to {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/handout.py"/>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawer_parts.py"/>
        <source>Paid in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <source>Paid out of the drawer and not written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <location filename="../../../ui/dialogs/preview.py"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/add_file.py"/>
        <source>Papers and pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/checklist.py"/>
        <source>Pass over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>Passed over, the studio is closed: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/stored.py"/>
        <source>Pay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>Pay out {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawer_parts.py"/>
        <source>Pay {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doubtful.py"/>
        <source>Perhaps {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>Perhaps {name}: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/phrases.py"/>
        <source>Phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>Picture of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/course.py"/>
        <source>Plan and progress · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/waiting.py"/>
        <source>Press A to put a client on the list for when something comes free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>Press Enter to make the first one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/preview.py"/>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>Print on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <location filename="../../../ui/dialogs/preview.py"/>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/shop.py"/>
        <source>Products and prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/course.py"/>
        <source>Progress report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Propose to erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Provider&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>Push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Put 1 row aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>Put in place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/overlap.py"/>
        <source>Put it beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/overlap.py"/>
        <source>Put it beside the other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>Put it in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>Put on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>Put on the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Put {count} rows aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/studio_forms.py"/>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/letters.py"/>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Reading {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>Receipt {number}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>Receipt {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <source>Referred by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Referring provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/about.py"/>
        <source>Release {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>Remove rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawers.py"/>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/block.py"/>
        <source>Repeat on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>Repeat the appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>Replace it and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doubtful.py"/>
        <source>Row before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doubtful.py"/>
        <source>Rows of a list that may be somebody who is here already wait here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>Rows that are not sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>Rows that are not sound; all others come in as they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Sales and the ledger are kept as tax law asks. How long your state makes you keep consents and notes is yours to know: set it under Settings, Erasing a client. What was erased cannot be brought back, and older backups are erased again when restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client.py"/>
        <location filename="../../../ui/dialogs/condition.py"/>
        <location filename="../../../ui/dialogs/packages.py"/>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/preview.py"/>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/preview.py"/>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/studio_forms.py"/>
        <source>Save as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/studio_forms.py"/>
        <source>Save as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>Save as a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>Save as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/ledger.py"/>
        <source>Save into a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/preview.py"/>
        <source>Saved as {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/studio_forms.py"/>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>Say in a word or two why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Say what each column holds. What has no place here is kept beside the client. Next time a list with these columns is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>Say what they wait for, such as deep 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>Say who is meant: “{name}” is not one therapist&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>Sections and questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>See what it would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>Sell to be used later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/course.py"/>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Sessions left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Sessions left: of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Sessions left: paid with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/accounts.py"/>
        <source>Set the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/condition.py"/>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>Share it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>Shared with {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>Shorten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/letters.py"/>
        <source>Show the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>Show the superbill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>Show which condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>Show…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>Sign these rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/add_file.py"/>
        <source>Signed consent, scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Signed forms and notes go too: the settings keep them for no years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>Signed forms are kept for {forms} years and notes for {notes}, as the settings say; what is younger stays until then, sealed, and goes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>Since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/calls.py"/>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>Some given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>Some lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/course.py"/>
        <source>Start the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawers.py"/>
        <source>Stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>Stopped; nothing was left there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>Superbill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>Superbill for {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>Supplied by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>Take a package from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/stored.py"/>
        <source>Take a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/phrases.py"/>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>Take everything out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/waiting.py"/>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>Take the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>Take the client whose it will be from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/gone.py"/>
        <source>Take the fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>Take the visit that it is for from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <source>Taken as a card, and was cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <source>Taken as cash, and was a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>Taken by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Tax exemption number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>Test page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>That is the same record. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_moves.py"/>
        <source>The card again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>The chosen part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>The client asked for it at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>The client&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>The desk reads it: say what to do, not why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/let_pass.py"/>
        <source>The doctor rang and agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/course.py"/>
        <source>The figures come with each session note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>The first {most} of {count} rows that are not sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/ledger.py"/>
        <source>The folder for the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/hand_over.py"/>
        <source>The form covers the whole screen and shows nothing else. Staff take it back with their code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>The journal keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/course.py"/>
        <source>The last plan ended on {day}. A new one can be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>The law asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doctor_note.py"/>
        <source>The paper, if it is to be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/studio_forms.py"/>
        <source>The studio&apos;s forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/checklist.py"/>
        <source>The therapist signs tomorrow …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/picture.py"/>
        <source>The whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>The whole sale is taken back, as if it had not been. Its appointments wait at the till again, and a fee is owed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/calls.py"/>
        <source>Their therapist is away, and they have to say where they want to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/add_file.py"/>
        <source>Then only those who may read the client&apos;s health can open it or read its name; each look is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/block.py"/>
        <source>Therapist, room, equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>Therapists do not see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>There is no appointment to come: book one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>There is no backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/accounts.py"/>
        <source>There is no house account yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>There is no package yet: add one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>There is nobody to bring in: nothing in this list is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>This goes for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client.py"/>
        <source>This is not a date. Write it like 3/14/1965.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/condition.py"/>
        <source>This is not a date. Write it like 3/14/2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/name_guest.py"/>
        <source>This is the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/ledger.py"/>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>This stays, with no name on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/ledger.py"/>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/ledger.py"/>
        <source>Three files: the journal and the chart of accounts as CSV, and the same as plain text for beancount. No client is named in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>Tip, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawer_parts.py"/>
        <source>Tips to pay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/block.py"/>
        <location filename="../../../ui/dialogs/ledger.py"/>
        <location filename="../../../ui/dialogs/letters.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawer_parts.py"/>
        <source>To begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>To choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>To erase at once, say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>To the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>Too little time would be left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/picture.py"/>
        <source>True size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/block.py"/>
        <source>Type a name and take it from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/stored.py"/>
        <source>Unfreeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/block.py"/>
        <location filename="../../../ui/dialogs/doctor_note.py"/>
        <location filename="../../../ui/dialogs/series.py"/>
        <location filename="../../../ui/dialogs/stored.py"/>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawers.py"/>
        <source>Use here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/studio_forms.py"/>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>Version {draft} is a draft. Version {version}, which is signed, binds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>Version {version}, signed by {who} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/course.py"/>
        <source>Visit {visit} of {sessions}, since {day}, by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>Visits that are finished stand here, for two years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Visits, alerts, health and notes of the other record go over. Closed sales and signed forms stay where they were written. It can be parted again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>Void as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>Void {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>Voids {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/waiting.py"/>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <location filename="../../../ui/dialogs/gone.py"/>
        <source>Waive the fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>Waived on {day}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/walk_in.py"/>
        <source>Walk-in {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>Wants a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>Wants news by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>Wants to be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>We change to another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>Weeks between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>What a printer does not take waits here, and nothing is lost or comes twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>What is given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/shop.py"/>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/stored.py"/>
        <source>What is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>What is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>What is sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/add_file.py"/>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_moves.py"/>
        <source>What moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>What stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/checklist.py"/>
        <source>What the day still needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>What the studio does when health asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/preview.py"/>
        <source>What to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/letters.py"/>
        <source>What to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <source>What was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>What “{column}” holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>When to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>Which record is the other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/ledger.py"/>
        <source>Which while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_moves.py"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/approval.py"/>
        <location filename="../../../ui/dialogs/overlap.py"/>
        <source>Who agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/approval.py"/>
        <location filename="../../../ui/dialogs/overlap.py"/>
        <source>Who agrees, here at the desk (owner or manager)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/gone.py"/>
        <source>Who cancels or does not come is listed here, and whoever owes a fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/calls.py"/>
        <source>Who cannot be moved when a therapist is away waits here for a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>Who else may use {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/away.py"/>
        <source>Who has to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/name_guest.py"/>
        <source>Who is {guest}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/condition.py"/>
        <source>Who said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>Who signs the rules beside the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/waiting.py"/>
        <source>Who waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>Whoever has the file can read what clients have. Keep it like the papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>Whole name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/calls.py"/>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>Whom to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/stored.py"/>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>Whose it will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/overlap.py"/>
        <source>Why both at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>Why it is not wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/close_day.py"/>
        <source>Why it is over or short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/checklist.py"/>
        <source>Why it may stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <location filename="../../../ui/dialogs/gone.py"/>
        <source>Why the fee is waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/body_chart.py"/>
        <source>Wipe clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>With receipts, signed forms and notes as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>With what tells of clients&apos; health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>Words on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>Worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>Write a number of days, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <source>Write an amount, such as 100.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/accounts.py"/>
        <source>Write an amount, such as 25.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>Write an amount, such as 425.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/stored.py"/>
        <source>Write off what expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/phrases.py"/>
        <source>Write some letters and a phrase, then keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>Writing {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doctor_note.py"/>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doctor_note.py"/>
        <source>Written on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>ZIP code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>Zip (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>a first name, a last name, or the whole name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>a friend, the web, a gift card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>after 5 pm, not on Sundays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>all of it, from every list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>another therapist: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>any day, or: fri, sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>any other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>any service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>any, or: 4pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>any, or: 7pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>as it is written on the referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/walk_in.py"/>
        <source>at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>beside the studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>by letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>by text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <source>card, found, missing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>deep 60, swedish …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>empty, unless no booking is to be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>empty: does not expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>empty: nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>firm pressure, warm table, no music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/handout.py"/>
        <source>fits this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawer_parts.py"/>
        <source>flowers, change …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>from the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>instead of {time}: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>lost, cannot be read …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>lost, stolen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>minutes late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>moves away, not wanted …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <source>no end, or: fri, 12/24, +4w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>no longer sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>nobody else is hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <location filename="../../../ui/dialogs/waiting.py"/>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>none: for any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawers.py"/>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>nothing stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>nut oils, lavender, latex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <source>other disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_moves.py"/>
        <source>shared with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>she, he, they</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <source>such as Ana, Jo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <source>such as regular, pays by card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>the doctor who supplied it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <source>the owner alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawers.py"/>
        <source>this station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/accounts.py"/>
        <source>waited long, a prize …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <source>would be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>{amount} are left on it. They go back the way they were paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>{amount} can be spent here later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <source>{booked} of {all} dates are booked; {clashes} had to give way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>{client} {minutes} min later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>{client}, {service} {minutes} at {time} with {therapist}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>{code}, supplied by {who} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/checklist.py"/>
        <source>{count} of {all} lines left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>{count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>{count} visits are not over: cancel them before it is agreed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/letters.py"/>
        <source>{count} visits are planned; the quote lists them with their prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/waiting.py"/>
        <source>{day}, {time} ({ago})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/block.py"/>
        <source>{day}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/gone.py"/>
        <source>{fee} paid, {receipt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/gone.py"/>
        <source>{fee} to take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/gone.py"/>
        <source>{fee} waived: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <source>{file} is whole: {rows} rows of {tables} tables. It lies in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doubtful.py"/>
        <source>{file}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>{file}: {rows} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>{file}: {rows} rows from {system}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <source>{form}, version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/walk_in.py"/>
        <source>{guest}, or a name or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>{kind} with {number} sessions left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>{kind}: {sum}, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <source>{kind}: {sum}, {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <source>{left} are left. Each is worth the price of all of them divided by their number, whatever a single one costs: {amount} go back the way they were paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>{minutes} min from {time}, {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/away.py"/>
        <source>{moved} of {all} go to other places, {left} to the call list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <source>{paper}, copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/doubtful.py"/>
        <source>{place} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <source>{receipt}: {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>{service} {minutes}, {day} {time} with {therapist}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <source>{start} – {end}, {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>{text} is no day in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>{text} is {day}. The list itself shows this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>{text} is {day}. The list shows the other order: look twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>{text} is {day}. The list would allow either order: look twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/calls.py"/>
        <source>{therapist}, {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>{therapist}, {time}, {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/away.py"/>
        <source>{therapist}, {when}, {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/walk_in.py"/>
        <source>{time} · pick what and who; Enter books and checks in. The name can come later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_columns.py"/>
        <source>{what}  (needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>{who} proposed it: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <source>{who} proposed it: {reason}. The owner has to agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client.py"/>
        <source>{who} wrote: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>{words} Or one credit of {name}, {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <source>{words} The deposit of {deposit} pays it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
