<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/pay/extra.py"/>
        <source>50.00, or -50.00 to take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>A session bought before counts for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/extra.py"/>
        <source>Add to the pay of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>Agreement with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>An hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/stub.py"/>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>Codes: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>Fixed amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>Fixed amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>From {first}: {terms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>Holds from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/stub.py"/>
        <source>It could not be written there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/extra.py"/>
        <source>It stands in the statement with today&apos;s date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/stub.py"/>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/paid.py"/>
        <source>Mark {days} as paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/stub.py"/>
        <source>Nothing to pay in this period yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/stub.py"/>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/stub.py"/>
        <source>Print or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/stub.py"/>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/stub.py"/>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>Share of products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>Share of services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>Steps within the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>Taken of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/paid.py"/>
        <source>The statements are kept as they are now and cannot be changed. What is put right later stands in the next period. Wages and tips are booked as owed to be paid out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>There is no agreement yet. The first one may begin in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>Tips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>Tips paid out of the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/stub.py"/>
        <source>Total {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/stub.py"/>
        <source>What is given, sold and tipped shows here as soon as it is paid for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>Which hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>Write a percentage, such as 45%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>Write an amount, such as 18.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/extra.py"/>
        <source>Write an amount, such as 50.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>Write each as sw 60: 40.00, with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>Write each step as 45% from 20, with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/stub.py"/>
        <source>Written to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>a fixed amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/extra.py"/>
        <source>bonus, advance, put right …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>dollars of turnover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>fixed amounts: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>list price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>none; or 50% from 20, 55% from 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>none; or sw 60: 40.00, sw 90: 58.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>of shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>on shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <location filename="../../../ui/pay/words.py"/>
        <source>on the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>paid price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>the list price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>the paid price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>tips only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>what the session was bought for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/stub.py"/>
        <source>{days} · not paid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/stub.py"/>
        <source>{days} · paid, statement {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>{first} – {last}: {terms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>{rate} an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>{rate} an hour {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>{share} after {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>{share} after {place} services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>{share} of products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>{share} of the {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>{words}, put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>{words}, session bought before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pay/words.py"/>
        <source>{words}, taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
