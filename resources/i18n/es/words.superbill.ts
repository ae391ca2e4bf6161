<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>A service without a CPT code is not billed to an insurer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>A therapist&apos;s NPI is missing: enter it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>An ICD-10 code has a letter, two figures, and up to four more after a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>Choose a visit that can be billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>It is not paid yet: take the money first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>Less than eight minutes are no unit, so there is nothing to bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>No diagnosis was supplied; most insurers ask for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>No licence of the therapist covered one of these services on its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>Noted a code that was supplied for {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>Open the client&apos;s card first, then press the key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>Put a code of {client} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>Say who supplied it, in at most {most} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>The client&apos;s birthday is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>The studio&apos;s EIN is missing: enter it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>The studio&apos;s NPI is missing: enter it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>This day has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/superbill.py"/>
        <source>Without the actual start and end nothing can be billed: correct the times of the visit first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
