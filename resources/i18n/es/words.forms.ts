<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>A form that was begun is gone on with by the client alone.</source>
        <translation>Un formulario ya empezado solo lo continúa el cliente.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>Kept the archive copy of {client}&apos;s form</source>
        <translation>Copia de archivo del formulario de {client} guardada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>Kept the form “{title}”</source>
        <translation>Formulario “{title}” guardado</translation>
    </message>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>Noted that nothing has changed for {client}</source>
        <translation>Anotado: sin cambios para {client}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>Noted that something has changed for {client}</source>
        <translation>Anotado: algo cambió para {client}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>Please answer this.</source>
        <translation>Por favor, responda esto.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>Please sign here with the finger or mouse.</source>
        <translation>Por favor, firme aquí con el dedo o el mouse.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>Say who it is first, then ask.</source>
        <translation>Primero diga quién es y luego pregunte.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>The archive copy of a signed form stays as it is.</source>
        <translation>La copia de archivo de un formulario firmado no se cambia.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>The form cannot be read: look at {place}.</source>
        <translation>No se puede leer el formulario: revise {place}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>The form is like this already.</source>
        <translation>El formulario ya está así.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>This PDF is not of the form that was signed.</source>
        <translation>Este PDF no es del formulario que se firmó.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>This file is no form: it is not TOML.</source>
        <translation>Este archivo no es un formulario: no es TOML.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>This form was changed meanwhile: open it again to fill in the new one.</source>
        <translation>Mientras tanto, alguien cambió este formulario: ábralo de nuevo para llenar el nuevo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>{client} has signed the form</source>
        <translation>{client} firmó el formulario</translation>
    </message>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>{place} cannot be read.</source>
        <translation>No se puede leer {place}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/forms.py"/>
        <source>{place} cannot be written: choose another folder.</source>
        <translation>No se puede escribir en {place}: elija otra carpeta.</translation>
    </message>
</context>
</TS>
