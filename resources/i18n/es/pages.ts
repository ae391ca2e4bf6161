<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/pages/clients.py"/>
        <source>A copy for the client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/welcome.py"/>
        <source>A demo studio on a busy day. Nothing you do there is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/lists.py"/>
        <source>A room with two tables takes couples. Frontdesk chooses the room itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/welcome.py"/>
        <source>A studio that Frontdesk took out, a studio file, or a client list from another system. You see everything before it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/lists.py"/>
        <source>Add a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/lists.py"/>
        <source>Add a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/therapists.py"/>
        <source>Add a therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>Add a therapist; then E makes the agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>Add or take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/shifts.py"/>
        <source>Add who works here, and their weeks show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/calendar.py"/>
        <source>All rooms and equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/studio.py"/>
        <source>Any part of a city&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/welcome.py"/>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/memberships.py"/>
        <source>Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/welcome.py"/>
        <source>Bring my data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_zip.py"/>
        <source>Bring this studio in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/welcome.py"/>
        <source>Calendar, clients, check-in and till for a massage studio. On this computer, with no internet needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_file.py"/>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/studio.py"/>
        <source>City, state and ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/memberships.py"/>
        <source>Collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/crash.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/crash.py"/>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/my_day.py"/>
        <source>Day sheet sent to {printer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/shifts.py"/>
        <source>Drag an edge, a bar, or an empty place. Enter says hours, Delete is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/therapists.py"/>
        <source>Each signs in by name. Past its last day a licence takes no new booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/shifts.py"/>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/memberships.py"/>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/check_in.py"/>
        <source>Filter by name or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>For hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>For services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/studio.py"/>
        <location filename="../../../ui/pages/sign_in.py"/>
        <source>Front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/crash.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/settings.py"/>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/therapists.py"/>
        <source>Is a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/crash.py"/>
        <source>It was Frontdesk&apos;s fault, not yours. What was saved before is safe. Copy this report for whoever looks after Frontdesk: it holds no names and nothing of your clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/unavailable.py"/>
        <source>Its data is looked for in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_zip.py"/>
        <source>Journal entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/lists.py"/>
        <location filename="../../../ui/pages/set_up/therapists.py"/>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/lists.py"/>
        <source>Licence it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/welcome.py"/>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/sign_in.py"/>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_file.py"/>
        <source>Memberships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/lists.py"/>
        <source>Minutes to turn the room over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/my_day.py"/>
        <source>My day · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/studio.py"/>
        <source>Name of the studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/welcome.py"/>
        <source>Name, hours, rooms, services and therapists, in one short form. First appointment in under five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>Next period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/settings.py"/>
        <source>No setting has to do with “{said}”. Try a word such as fee or notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/check_in.py"/>
        <source>Nobody called {name} is expected today. F4 takes a walk-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/clients.py"/>
        <source>Nobody chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>Nobody is paid here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/check_in.py"/>
        <source>Nobody is waiting to check out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/clients.py"/>
        <source>Not to be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/settings.py"/>
        <source>Nothing of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_file.py"/>
        <source>Nothing was written. Mend {file} and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/studio.py"/>
        <location filename="../../../ui/pages/studio_file.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/welcome.py"/>
        <source>Open the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/memberships.py"/>
        <source>Otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/studio.py"/>
        <location filename="../../../ui/pages/sign_in.py"/>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>Previous period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/lists.py"/>
        <source>Price of {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/lists.py"/>
        <source>Prices in dollars by minutes; leave a length empty that you do not offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/settings.py"/>
        <source>Printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/unavailable.py"/>
        <source>Put a backup in place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_file.py"/>
        <source>Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/part.py"/>
        <source>Remove {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/lists.py"/>
        <source>Room {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/studio.py"/>
        <source>Sales tax on products, per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/settings.py"/>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/memberships.py"/>
        <source>Sell or put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_zip.py"/>
        <source>Session notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/page.py"/>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/page.py"/>
        <location filename="../../../ui/pages/welcome.py"/>
        <source>Set up my studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_file.py"/>
        <source>Set up this studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_file.py"/>
        <source>Sign in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/page.py"/>
        <source>Something is missing or cannot be read: see what is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/crash.py"/>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/welcome.py"/>
        <source>Studios, studio files and client lists (*.zip *.toml *.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/lists.py"/>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/studio.py"/>
        <source>The front desk signs in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/studio.py"/>
        <source>The owner signs in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/unavailable.py"/>
        <source>The studio cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/shifts.py"/>
        <source>This day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_file.py"/>
        <source>This file cannot be used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_zip.py"/>
        <source>This is what {file} holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_file.py"/>
        <source>This is what {file} sets up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/studio.py"/>
        <source>This stands on receipts and day sheets, and says what time it is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/studio.py"/>
        <location filename="../../../ui/pages/studio_file.py"/>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>Tips left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>Together {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>Together {total} so far. From {day} on it can be marked as paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/unavailable.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/studio.py"/>
        <source>Type 9-6 or 10am-7:30pm; leave a day empty when you are closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/clients.py"/>
        <source>Type any part of a name, a phone number or an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/therapists.py"/>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/welcome.py"/>
        <source>Welcome to Frontdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/shifts.py"/>
        <source>What is drawn holds for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/shifts.py"/>
        <source>What is drawn holds for this day, or every week from it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/memberships.py"/>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/page.py"/>
        <source>What most studios have is filled in already: change what is different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/sign_in.py"/>
        <source>Who is at the desk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/calendar.py"/>
        <source>Whoever works that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/therapists.py"/>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/welcome.py"/>
        <source>Your data will lie in one file on this computer, in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/studio.py"/>
        <source>Your studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/lists.py"/>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_zip.py"/>
        <source>it was left out when it was taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>no agreement yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <source>to be paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/check_in.py"/>
        <source>{client} is checked in already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_file.py"/>
        <source>{count} days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_file.py"/>
        <source>{name} ({lengths} min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_file.py"/>
        <source>{room} ({tables} tables)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
