<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>Frontdesk was closed while it was printed. Look whether it came out: if so, say that it is there, if not, print it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>No printer is chosen for this paper yet. Choose one, then print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>Nothing can be saved in {place}. Choose a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>Printing a copy of receipt {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>Printing a test page on {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>Printing {title} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>Say in a word or two why it is not wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>Something went wrong while it was printed. Look whether it came out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>The cover of {printer} is open. Close it; the paper then comes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>The disk of {place} is full. Free some space, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>The last day must not be before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>This computer has no printer set up. Save it as a PDF, or add a printer in the system&apos;s settings and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>This computer knows no printer called {printer} any more. Choose another one in the settings, or print on another one from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>This paper is printed already, or just being printed in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>This sale was to nobody in particular. An invoice needs a client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>What it was of cannot be read. Look at it, or do without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>Write where the printer is: an address such as 10.0.0.9 or 10.0.0.9:9100, or a device such as /dev/usb/lp0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>{printer} does not answer. See that it is on and connected; nothing was printed yet, and it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>{printer} does not take it. See that it is on and has paper, then print again, or save it as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>{printer} is off line. Press its feed button or switch it off and on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>{printer} is out of paper. Put a new roll in; the paper then comes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>{printer} prints on rolls. For sheets choose another printer in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>{printer} reports a fault. Look at it, and switch it off and on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>{printer} stopped in the middle. What came out is cut short: tear it off and throw it away; a whole one follows, and says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>{printer} takes the connection but does not say how it is. Switch it off and on again; nothing was printed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>{printer} was gone in the middle. What came out is cut short: tear it off and throw it away; a whole one follows, and says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>{title} counts as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>{title} is printed on {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>{title} will not be printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
