<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/format.py"/>
        <source>1 day ago</source>
        <translation>hace 1 día</translation>
    </message>
    <message>
        <location filename="../../../ui/status_line.py"/>
        <source>1 paper waits to be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>6 to 12 weeks ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <location filename="../../../ui/till_words.py"/>
        <source>Account credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Adapt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/status_line.py"/>
        <source>All saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Arthritis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Ask the therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Backup made and opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/backup_sign.py"/>
        <source>Backup: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/main_window.py"/>
        <source>Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Blood thinners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/states.py"/>
        <source>Booked</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <location filename="../../../ui/policy_words.py"/>
        <source>Booked a moment ago: no fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/main_window.py"/>
        <source>Bring in clients…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/bringing.py"/>
        <source>Bringing the studio in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>Brought along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/entries.py"/>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Cancer treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Clients booked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/main_window.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../../ui/entrance.py"/>
        <source>Demo studio: nothing here is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <location filename="../../../ui/till_words.py"/>
        <source>Deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Diabetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Doctor&apos;s note first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/sentences.py"/>
        <source>Done again: {what}</source>
        <translation>Hecho de nuevo: {what}</translation>
    </message>
    <message>
        <location filename="../../../ui/importing.py"/>
        <source>Doubtful clients ({count})…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/importing.py"/>
        <source>Doubtful clients…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Drawers counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Enter books for the first of them; the rest can be passed with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Enter goes to the count; Ctrl+Enter closes the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Enter goes to the visit; once it is settled you are back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Enter makes one and opens it to see that it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Enter opens the ticket; closing it comes back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Enter pays the first of them out of the drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Enter runs the billing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Enter shows the report, to be printed or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Enter shows them, to be printed or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Enter takes up the first of them; it is paid, or dropped at check-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Epilepsy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/bringing.py"/>
        <source>Every file in it is held against what was written when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/actions.py"/>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Fever or infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/main_window.py"/>
        <source>Find a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/states.py"/>
        <source>Finish session</source>
        <translation>Terminar sesión</translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>Gift card ending {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>Given for nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Heart disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>High blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/main_window.py"/>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <location filename="../../../ui/actions.py"/>
        <source>In a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/actions.py"/>
        <source>In the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/actions.py"/>
        <source>In the list outside of hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/paper_desk.py"/>
        <source>Invoice, statement or quote…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Iron deficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/bringing.py"/>
        <source>It comes in whole, or nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>It could be used until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>It is frozen: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/sentences.py"/>
        <source>It was {who}, at {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/sentences.py"/>
        <source>It was {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>Kept as a fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Kidney disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/main_window.py"/>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <location filename="../../../ui/bringing.py"/>
        <source>Looking through {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Memberships billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>Moved to another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Neuropathy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/status_line.py"/>
        <source>Next opening: {day} {time}, {therapist}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/backup_sign.py"/>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/status_line.py"/>
        <source>No opening within two weeks: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>No-shows settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Notes signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>Nothing is left on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/actions.py"/>
        <source>On My day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/actions.py"/>
        <source>On Shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Osteoporosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Passed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Recent surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/main_window.py"/>
        <location filename="../../../ui/shell.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Restless legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/status_line.py"/>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Skin condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/main_window.py"/>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <location filename="../../../ui/sentences.py"/>
        <source>Someone else changed this meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/sentences.py"/>
        <source>Something went wrong here. What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/states.py"/>
        <source>Start session</source>
        <translation>Empezar sesión</translation>
    </message>
    <message>
        <location filename="../../../ui/entrance.py"/>
        <source>Studio time: {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/paper_desk.py"/>
        <source>Superbill…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/privacy.py"/>
        <source>Take everything out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/beginning.py"/>
        <source>The demo is being made: months of a studio, in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/sentences.py"/>
        <source>The last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/card_guard.py"/>
        <source>The number of a payment card is kept nowhere: it was struck out. The terminal takes the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/sentences.py"/>
        <source>The studio&apos;s data cannot be reached just now. Nothing was lost; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Their therapist signs them. Enter passes the line with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/sentences.py"/>
        <source>This is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Thrombosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Tickets put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Tips paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Tomorrow&apos;s sheets printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/sentences.py"/>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>Varicose veins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Visits paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>Z report printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>a doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/waiting_words.py"/>
        <source>before {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <source>ddd d</source>
        <translation>ddd d</translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <source>dddd, d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>expires first, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>first trimester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>frozen: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/waiting_words.py"/>
        <source>has {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>less than 6 weeks ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>may owe {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>owes {amount} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>paid for this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>said by {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>second trimester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>severe, 7 and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>severity {of} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>takes up to {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>the guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>the membership is suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>the membership rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>the oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>the therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/health_words.py"/>
        <source>third trimester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <location filename="../../../ui/stored_words.py"/>
        <source>{amount} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/receipts.py"/>
        <source>{client} wants no receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/status_line.py"/>
        <source>{count} booked today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <source>{count} days ago</source>
        <translation>hace {count} días</translation>
    </message>
    <message>
        <location filename="../../../ui/policy_words.py"/>
        <source>{count} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <source>{count} h ago</source>
        <translation>hace {count} h</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>{count} left: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <source>{count} min ago</source>
        <translation>hace {count} min</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/status_line.py"/>
        <source>{count} papers wait to be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/waiting_words.py"/>
        <source>{day} {time}, {therapist}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/beginning.py"/>
        <source>{file} is a client list, and clients need a studio to come to. Set the studio up first, by the form or from a studio file; the list is opened right after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/beginning.py"/>
        <source>{file} is neither a studio that was taken out, nor a studio file, nor a client list: their names end in .zip, .toml and .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../../ui/shell.py"/>
        <source>{keys} undoes: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/policy_words.py"/>
        <source>{notice} notice, policy {hours} h: no fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/policy_words.py"/>
        <source>{notice} notice, policy {hours} h: {fee} fee for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/policy_words.py"/>
        <source>{notice} notice, policy {hours} h: {fee} fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/papers.py"/>
        <source>{size} kB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
