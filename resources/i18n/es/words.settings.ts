<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>An NPI has ten digits, the last of which checks the others. Write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed how early one can cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed how far ahead is booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed how large a client&apos;s file may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed how long a client is waited for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed how long an erasure waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed how long gift cards are good for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed how long notes are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed how long signed forms are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed how much a deposit is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed how often therapists are paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed how sales tax is rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed the NPI of {therapist}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed the fee for cancelling late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed the fee for not coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed the grace after booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed the limit of deep work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed the notice for a booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed the sales tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed the studio&apos;s EIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed the studio&apos;s NPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed the studio&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed the studio&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed the studio&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed the turnover after {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed up to what is given back without a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed what counts as deep work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed what is said of {therapist}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Changed what staff pay less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Choose a woman, a man, or not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Somebody else set this meanwhile. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>The calendar goes in steps of {step} minutes: write a multiple of {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>There is no service with the code {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>This must not be empty: it stands on receipts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Write a percentage between {low} and {high}, such as 50 or 8.25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Write a whole number of days between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Write a whole number of hours between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Write a whole number of megabytes, from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Write a whole number of minutes between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Write a whole number of years between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Write an EIN as 12-3456789.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <source>Write whole dollars, from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
