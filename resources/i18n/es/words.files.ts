<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/files.py"/>
        <source>Choose the file that is to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/files.py"/>
        <source>Filed a paper of {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/files.py"/>
        <source>Nothing stands in {file}. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/files.py"/>
        <source>This file was withdrawn meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/files.py"/>
        <source>What stands in this file is for the client&apos;s therapist to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/files.py"/>
        <source>Withdrew a paper of {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/files.py"/>
        <source>{file} can still be changed. Save it as a PDF and file that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/files.py"/>
        <source>{file} could not be saved there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/files.py"/>
        <source>{file} is a picture of a kind that not every program can show (HEIC). Save it as JPEG, or let the phone send it as JPEG, and file that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/files.py"/>
        <source>{file} is larger than {most} MB. Scan it with fewer dots, or allow larger files in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/files.py"/>
        <source>{file} is neither a PDF nor a picture (PNG, JPEG). Scan the paper, or print it as a PDF, and file that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
