<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/giving_back.py"/>
        <source>Choose what is given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/giving_back.py"/>
        <source>Some of {receipt} was given back already. Refund the rest, or void that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/giving_back.py"/>
        <source>This sale names no client, so there is no account to put it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/giving_back.py"/>
        <source>This sale was voided already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/giving_back.py"/>
        <source>Voided {of}, receipt {receipt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/giving_back.py"/>
        <source>{client} got {total} back, receipt {receipt} for {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/giving_back.py"/>
        <source>{name} counts sessions: give all of them back that it paid, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/giving_back.py"/>
        <source>{receipt} gave money back itself. Choose the receipt by which it was paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/giving_back.py"/>
        <source>{receipt} is of {day}: only what was taken today is voided. Refund it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/giving_back.py"/>
        <source>{receipt} took a sale back, and stays. Take the money anew instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/giving_back.py"/>
        <source>{text} was given back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/giving_back.py"/>
        <source>{text}: only {left} can still be given back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
