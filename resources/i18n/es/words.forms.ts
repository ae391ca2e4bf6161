<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>Kept the form “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>Noted that nothing has changed for {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>Noted that something has changed for {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>Please answer this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>Please sign here with the finger or mouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>Say who it is first, then ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>The form cannot be read: look at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>The form is like this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>This file is no form: it is not TOML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>This form was changed meanwhile: open it again to fill in the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>{client} has signed the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>{place} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>{place} cannot be written: choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
