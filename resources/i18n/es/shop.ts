<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/shop/taxes.py"/>
        <source>1/1/2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/codes.py"/>
        <source>10% or 8.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/staff.py"/>
        <source>As a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>Bar code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/codes.py"/>
        <source>Can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/staff.py"/>
        <source>Choose somebody in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/staff.py"/>
        <source>Choose somebody in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/codes.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/codes.py"/>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>Few at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/add_ons.py"/>
        <source>Goes with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/add_ons.py"/>
        <source>Hot stones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/codes.py"/>
        <source>How often at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>Is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/add_ons.py"/>
        <source>Is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>Is sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/staff.py"/>
        <source>Is this client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/add_ons.py"/>
        <source>It is added to a visit that is booked, or at the till. The minutes tell the desk to leave time for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/add_ons.py"/>
        <source>Longer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/add_ons.py"/>
        <source>Minutes longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/codes.py"/>
        <source>Once for each client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>Own tax rate, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/codes.py"/>
        <source>SPRING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/add_ons.py"/>
        <location filename="../../../ui/shop/products.py"/>
        <source>Sales tax is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/taxes.py"/>
        <source>Sales tax, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>Stock: {count} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/staff.py"/>
        <source>Take a client from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/codes.py"/>
        <source>Takes off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/part.py"/>
        <source>The one that is chosen, or a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/taxes.py"/>
        <source>Today&apos;s rate is changed among the settings. A rate for a day to come is taken back by leaving it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>What is noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/codes.py"/>
        <source>What it is taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/staff.py"/>
        <source>What staff pay less is one of the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/staff.py"/>
        <source>Works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/taxes.py"/>
        <source>Write a day to come, such as 1/1/2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/codes.py"/>
        <source>Write a day, such as 12/31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/part.py"/>
        <source>Write a percentage, such as 8.25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/part.py"/>
        <source>Write an amount, such as 18.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>Write how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/codes.py"/>
        <source>Write it as 10% or as 8.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>broken, tester …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/staff.py"/>
        <source>empty: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/codes.py"/>
        <source>no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/add_ons.py"/>
        <source>none: any service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/add_ons.py"/>
        <source>not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>that of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>{count}, few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/products.py"/>
        <source>{name} (not sold)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/shop/codes.py"/>
        <source>{used} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
