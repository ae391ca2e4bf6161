<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/panels/reach.py"/>
        <source> (Alt 1, 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_list.py"/>
        <source>1 client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>1 no-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out_parts.py"/>
        <source>10%, 8.50 or a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out_parts.py"/>
        <source>12.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/book_fields.py"/>
        <source>3, 3:30pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>A member pays each cycle, and gets credits or a discount for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_files.py"/>
        <source>A paper on the client&apos;s health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>Add a condition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_files.py"/>
        <source>Add a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_guests.py"/>
        <source>Add a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/add_on_box.py"/>
        <source>Add hot stones …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/ticket_parts.py"/>
        <source>Add or scan a product (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_list.py"/>
        <source>Add the first one, or bring in a list from the menu of your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_alerts.py"/>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/reach.py"/>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_head.py"/>
        <source>Allergies: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Also likes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_cards.py"/>
        <source>And then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_fields.py"/>
        <source>Another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out_parts.py"/>
        <source>Another tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/health_rows.py"/>
        <source>Any service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_fields.py"/>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_head.py"/>
        <source>Asks for a man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_head.py"/>
        <source>Asks for a woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/next_visit.py"/>
        <source>Book the next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_people.py"/>
        <source>Brother or sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>By the rules as they came with the program: nobody has signed them yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/fees_box.py"/>
        <source>Cancelled late, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_data.py"/>
        <source>Card, visits, forms, notes, money, messages, files, and who has read the health record, in one zip. For whoever asks what the studio knows of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out.py"/>
        <location filename="../../../ui/panels/tender_fields.py"/>
        <source>Change {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/health_rows.py"/>
        <source>Change: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_fields.py"/>
        <source>Check number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out.py"/>
        <source>Check out · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_box.py"/>
        <source>Check {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_people.py"/>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/sums_box.py"/>
        <source>Code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_cards.py"/>
        <source>Comes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_card.py"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_fields.py"/>
        <source>Debit card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out_parts.py"/>
        <location filename="../../../ui/panels/sums_box.py"/>
        <location filename="../../../ui/panels/ticket_parts.py"/>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>Doctor&apos;s notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_cards.py"/>
        <source>Does not come after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/visit.py"/>
        <source>Drag it, or Alt and the arrow keys, to move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/block.py"/>
        <source>Drag it, or Alt and the arrow keys, to move it; its edges change its length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/offer_facts.py"/>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_data.py"/>
        <source>Erased, but for what must be kept until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_people.py"/>
        <source>Family, guardian, who pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_value.py"/>
        <source>Fee owed: {service}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>File a doctor&apos;s note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>Fill in here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out.py"/>
        <source>Finish, nothing to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/book_fields.py"/>
        <source>First and last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/reach.py"/>
        <source>Following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_cards.py"/>
        <location filename="../../../ui/panels/more_guests.py"/>
        <source>Four hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>Freezes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_fields.py"/>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>Go on today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_cards.py"/>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Has not been here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>Intake and consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_people.py"/>
        <source>Is guardian of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_cards.py"/>
        <source>Its therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>Join anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_fields.py"/>
        <source>Kind of card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>Language of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_fields.py"/>
        <source>Last four digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Last: {day}, {service} with {therapist}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_value.py"/>
        <source>Left and owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>Let a visit pass…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>Let it go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_data.py"/>
        <source>Look at the erasure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_records.py"/>
        <source>Maybe here twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/sums_box.py"/>
        <source>Member&apos;s discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_records.py"/>
        <source>Merge with another record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_records.py"/>
        <source>Merged on {day} by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/visit.py"/>
        <source>Message left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/health_said.py"/>
        <source>Mind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>Minimum term until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_cards.py"/>
        <source>Minutes between the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_data.py"/>
        <source>Name, contact, health, notes and files go for good, also from the journal. Visits and sales stay with no name. It takes two steps, and can be called off until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_list.py"/>
        <source>Name, phone or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_head.py"/>
        <source>Neither phone nor e-mail yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>Never filled in: due now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_alerts.py"/>
        <source>New alert: what to mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_list.py"/>
        <source>New client “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/book_fields.py"/>
        <source>New client: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Next and last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/openings.py"/>
        <source>Next openings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/next_visit.py"/>
        <source>Next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out.py"/>
        <source>Next: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_list.py"/>
        <source>No clients yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>No credits are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>No doctor&apos;s note on file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_files.py"/>
        <source>No files yet. A scanned form or a doctor&apos;s note can be dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out.py"/>
        <source>No product has the bar code {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_files.py"/>
        <source>No program for PDF files was found. Save it, and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>No visits yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_list.py"/>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_data.py"/>
        <source>Nobody has asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_records.py"/>
        <source>Nobody shares a phone, an e-mail address or a whole name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>Not a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_head.py"/>
        <source>Not booked: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/fees_box.py"/>
        <source>Not come, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_head.py"/>
        <source>Not with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Nothing is booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>Nothing is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>Nothing is signed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/waiting.py"/>
        <source>Nothing that suits yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_alerts.py"/>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>Nothing to mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_records.py"/>
        <source>Nothing was merged into this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/stored_box.py"/>
        <source>Number of the gift card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/waiting.py"/>
        <source>Offered {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_guests.py"/>
        <source>One room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_cards.py"/>
        <source>Only one service after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_cards.py"/>
        <source>Only one therapist after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/reach.py"/>
        <source>Only this guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/health_rows.py"/>
        <source>Open the note of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_files.py"/>
        <source>Open {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out_parts.py"/>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/health_rows.py"/>
        <source>Over: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_card.py"/>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/fees_box.py"/>
        <source>Owed from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_card.py"/>
        <source>Pages of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/stored_box.py"/>
        <location filename="../../../ui/panels/sums_box.py"/>
        <source>Paid before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_people.py"/>
        <source>Parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_records.py"/>
        <source>Part again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_people.py"/>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_box.py"/>
        <source>Pay {amount} of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_people.py"/>
        <location filename="../../../ui/panels/split_box.py"/>
        <source>Pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_people.py"/>
        <source>Pays for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/book_fields.py"/>
        <source>Phone of the new client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_head.py"/>
        <source>Prefers {therapist}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/price_box.py"/>
        <source>Price instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/book_beside.py"/>
        <source>Put it beside …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Referred from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_people.py"/>
        <source>Relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/block.py"/>
        <source>Remove all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/block.py"/>
        <source>Remove this and those after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/book.py"/>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/block.py"/>
        <source>Repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/reach.py"/>
        <source>Repeated. Move or cancel (Alt 1, 2, 3):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/ticket_lines.py"/>
        <source>Retail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/ticket_lines.py"/>
        <source>Retail · taxable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/sums_box.py"/>
        <source>Sales tax {rate} on {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_card.py"/>
        <source>Same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/next_visit.py"/>
        <source>Same time in 4 weeks: {when}, {therapist}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_files.py"/>
        <source>Save the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_files.py"/>
        <source>Save {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_box.py"/>
        <source>Say how the rest is paid: K card, C cash, H check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/visit.py"/>
        <source>Say who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_cards.py"/>
        <location filename="../../../ui/panels/more_guests.py"/>
        <source>Second service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_cards.py"/>
        <source>Second therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out_frame.py"/>
        <source>Show gift card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out_frame.py"/>
        <source>Show receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_files.py"/>
        <source>Show what concerns health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_guests.py"/>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>Signed on {day}, which is too long ago: due again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/sums_box.py"/>
        <source>Staff discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_people.py"/>
        <source>Take away: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_alerts.py"/>
        <source>Take away: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_parts.py"/>
        <source>Take back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>Take it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out_parts.py"/>
        <source>Take off one {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/add_on_box.py"/>
        <source>Take off: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_data.py"/>
        <source>Take out a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out.py"/>
        <source>Take {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out.py"/>
        <source>Take {amount} and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_files.py"/>
        <source>The paper of a doctor&apos;s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>The studio&apos;s forms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>The studio&apos;s rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/reach.py"/>
        <source>This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/stored_box.py"/>
        <source>This card is on the ticket already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_files.py"/>
        <source>This picture is damaged. Save it, and try another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_records.py"/>
        <source>This record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_card.py"/>
        <location filename="../../../ui/panels/client_timeline.py"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/book_fields.py"/>
        <source>Times go in steps of five minutes, such as {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/sums_box.py"/>
        <source>Tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/ticket_form.py"/>
        <source>Tip for {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_data.py"/>
        <source>To be erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/ticket_lines.py"/>
        <source>To be used later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/visit.py"/>
        <source>Together with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/reach.py"/>
        <source>Together with {names}. Move or cancel{keys}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_list.py"/>
        <source>Try fewer letters, or the last digits of the phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/waiting.py"/>
        <source>Waiting list · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/fees_box.py"/>
        <source>Waive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_timeline.py"/>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>What is behind this is for the client&apos;s therapist to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_alerts.py"/>
        <source>What is to be minded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_people.py"/>
        <source>What the other is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>What was answered is for the client&apos;s therapist to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/reach.py"/>
        <source>Which visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>Who opens a form is written down, with the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>Who opens it is written down, with the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/split_box.py"/>
        <source>Who pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/waiting.py"/>
        <source>Whole list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/fees_box.py"/>
        <source>Why it is waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/health_said.py"/>
        <source>Why it may be without the doctor&apos;s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/health_said.py"/>
        <source>Why without the note: the doctor rang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_data.py"/>
        <source>Will be erased on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/health_rows.py"/>
        <source>Withdraw the note of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_files.py"/>
        <source>Withdraw {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/fees_box.py"/>
        <source>Without the mark it stays owed for another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/ticket_form.py"/>
        <source>Write an amount, such as 12.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_box.py"/>
        <source>Write an amount, such as 40.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/price_box.py"/>
        <source>Write an amount, such as 70.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/ticket_form.py"/>
        <source>Write it as 10% or as 8.50; Enter looks whether it is a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>a minor: nobody is named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_files.py"/>
        <source>added {day} by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/price_box.py"/>
        <source>began late, damaged …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_hits.py"/>
        <source>called {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/fees_box.py"/>
        <source>child was ill, first time …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/health_rows.py"/>
        <source>counts for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/health_rows.py"/>
        <source>counts until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/more_cards.py"/>
        <source>cupping, swedish 30 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/book_fields.py"/>
        <location filename="../../../ui/panels/more_cards.py"/>
        <source>deep 60, swedish, cupping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>due again {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_fields.py"/>
        <source>empty: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_fields.py"/>
        <source>empty: the exact amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/visit.py"/>
        <source>first visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_hits.py"/>
        <source>formerly {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/book_fields.py"/>
        <source>fri, 12/3, +4w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out_parts.py"/>
        <source>late start, regular …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/visit.py"/>
        <source>member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_hits.py"/>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_hits.py"/>
        <source>no phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>not wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/stored_box.py"/>
        <source>of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/health_rows.py"/>
        <source>on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/health_rows.py"/>
        <source>over since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/additions.py"/>
        <source>pays for {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_head.py"/>
        <source>referred by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_value.py"/>
        <source>shared by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_files.py"/>
        <location filename="../../../ui/panels/client_records.py"/>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>taken by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/ticket_lines.py"/>
        <source>taxable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/visit.py"/>
        <source>to take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/stored_box.py"/>
        <source>type it or scan the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/visit.py"/>
        <source>waived: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>wanted since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/health_rows.py"/>
        <source>written {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/block.py"/>
        <source>yes, this is one of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_fields.py"/>
        <source>{amount} are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_box.py"/>
        <source>{amount} left to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_box.py"/>
        <source>{amount} too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>{count} coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>{count} no-shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>{count} past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/waiting.py"/>
        <source>{count} waiting fit {day} {time}, {therapist}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/openings.py"/>
        <source>{day} {time} · {therapist}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_list.py"/>
        <source>{found} of {total} · name, phone or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_head.py"/>
        <source>{how} pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>{kind}, {first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/openings.py"/>
        <source>{line} · {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/ticket_form.py"/>
        <source>{names} is not finished yet and pays later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/price_box.py"/>
        <source>{name}, {price} by the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/additions.py"/>
        <source>{price} · {count} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/additions.py"/>
        <source>{price} · {count} left, few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/visit.py"/>
        <source>{room} + {minutes} min turnover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>{service} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out.py"/>
        <source>{service} with {therapists} · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_list.py"/>
        <source>{total} clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_files.py"/>
        <source>{total} here, {studio} in the whole studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/check_out.py"/>
        <source>{total} taken, receipt {receipt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/ticket_lines.py"/>
        <source>{what} for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/next_visit.py"/>
        <source>{when} with {therapist}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_data.py"/>
        <source>{who} proposed it; the owner has to agree.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
