<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>10.0.0.9 or /dev/usb/lp0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>A deposit is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>A drawer hangs on it, and opens for cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>A gift card is good for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>A line each, as on a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>A statement covers so long. What was paid before stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>A therapist is offered no more minutes of it a day. Empty: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Added to what is taxable, mostly products. Holds from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>An erasure waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>An owner or a manager gives back up to so much alone; more needs another&apos;s yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>As it stands at the head of every receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Bookings made from now on keep it free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>Code page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Deep work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>EIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Erasing a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Files with a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Five years at least, by federal law; where your state asks for more, it gets more. A card that lies unused loses nothing. Empty: it does not expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>For clients who ask for a woman or a man.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>For so long after booking one may cancel for nothing, also for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>Gift cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Gift cards and deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>Gift cards on a roll, perhaps of better paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Grace after booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Half month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>How far ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>How much heavy work one therapist is offered for a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>How often therapists are paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>How soon, and how far ahead, times are offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Its National Provider Identifier, as it stands on superbills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>Letters, day sheets, superbills and forms, on Letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Minutes to turn the room over after each service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Most in a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>NPI of the studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>No file that is kept with a client, such as a scanned form, may be larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>No opening is offered sooner than this. By hand it can still be booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Nobody can be noted as a no-show before so many minutes after the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>None: nothing is printed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>Not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/fields.py"/>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Notes are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Notice for a booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Notice to cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Offered to those who ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>On each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>On the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Once on what a receipt comes to, or on each line of it. Ask your accountant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/fields.py"/>
        <source>One of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Openings are offered up to so many days from today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>Print a test page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>Receipts and reports on a roll. This holds for this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Refunds without a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>Roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Sales tax is rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Signed forms are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>So long after the owner has agreed it can still be called off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>So many years from the session, whoever asks to be erased. 0: not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>So many years from the signature, whoever asks to be erased. 0: not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Taken off when a client works here; a client&apos;s card says who does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>The part of the price that a no-show owes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>The part of the price that is asked for less notice. It can be waived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>The part of the price that is proposed when one is taken. Whoever cancels late or does not come pays from it first; in time, all of it becomes credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>The services whose minutes are added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>The system&apos;s own printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>The tax number of the studio, as it stands on superbills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>The therapist&apos;s National Provider Identifier, for superbills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Therapists are paid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>Thermal printer at an address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>Thermal printer by USB, {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Waiting for a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>What counts as deep work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>What is asked of those who cancel late or do not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>What is paid ahead, and how long it is good for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>What may be done at the till, and by whom alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>What staff pay less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>What stands on receipts and sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>What the law makes you keep is yours to know; ask for your state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Where clients reach the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>Whoever cancels at least so many hours before the start pays nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>Width of the roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/fields.py"/>
        <source>Woman or man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>does not expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>no EIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>no NPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>printer thermal receipt sheet gift card roll drawer test page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/setting/printers.py"/>
        <source>{printer}, not there now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
