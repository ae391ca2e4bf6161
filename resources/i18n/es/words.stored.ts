<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>A deposit was paid for this booking. Cancel it, so that the deposit is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>A gift card holds between {least} and {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>A session of {name} lasts {minutes} minutes at most. Pay this one otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Cancelled {client} at {time}: one credit taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Cancelled {client} at {time}: {fee} kept of the deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Changed who may use {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Choose the client whose it will be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Froze {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Gave {client} {amount} of credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Gave {text} to {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Give it a name of at most {most} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>It belongs to somebody else, who does not share it. Choose what is {client}&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>It can be used already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>It could be used until {day_dated}. Pay another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>It is frozen ({why}), so nothing is taken from it. Unfreeze it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>It is frozen already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>It is {client}&apos;s already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Made {text} usable again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>No gift card with the number {text} was sold here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Nothing has expired that is still owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Nothing is left on it: pay another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>One credit is enough for one service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Only gift cards and packages can be given to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Only {owed} are owed on the house account: take no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Only {paid} of it were paid for here and can be given back; the rest can only be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Paid out {total}, receipt {receipt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Replaced a gift card; the new one ends in {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Saved the package {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Say how much of it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Say why, in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Somebody else changed it meanwhile. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>The house account takes {left} more: pay the rest another way, or raise its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>The membership is suspended for dues that are owed. Collect them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>The membership rests, so nothing is taken from it. End the freeze first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>There are {left} on it: take that much, and the rest another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>There is a package called {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>There is nothing on it that can be paid out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>This appointment is cancelled or paid. Take the deposit for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>This deposit is for another appointment. Pay another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Write a limit between nothing and {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Write a price between {least} and {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Write from 1 to {most} days, or leave it empty: then it does not expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Write how many it holds, from 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>Wrote off {amount} that had expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>{client} may owe up to {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>{name} does not cover this service. Pay another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>{name} is for one person alone. Give it to somebody else instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>{name} is no longer sold. Take it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>{name} pays for a service, and that is not on this ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>{name} pays for the service, {most}, and no more. Pay the rest another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>{name}: too few minutes are left ({left}). Pay another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>{name}: too few sessions are left ({left}). Pay another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>{owed} are owed already, so the limit cannot be lower. Take a payment first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/stored.py"/>
        <source>{text} is no gift card&apos;s number: one letter is wrong or missing. Type it again, or scan the card.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
