<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/files.py"/>
        <source>Choose the file that is to be kept.</source>
        <translation>Elija el archivo que se va a guardar.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/files.py"/>
        <source>Filed a paper of {client}</source>
        <translation>Documento de {client} archivado</translation>
    </message>
    <message>
        <location filename="../../../ui/words/files.py"/>
        <source>Nothing stands in {file}. Choose another.</source>
        <translation>{file} está vacío. Elija otro.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/files.py"/>
        <source>This file was withdrawn meanwhile.</source>
        <translation>Mientras tanto, alguien retiró este archivo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/files.py"/>
        <source>What stands in this file is for the client&apos;s therapist to know.</source>
        <translation>El contenido de este archivo es solo para el terapeuta del cliente.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/files.py"/>
        <source>Withdrew a paper of {client}</source>
        <translation>Documento de {client} retirado</translation>
    </message>
    <message>
        <location filename="../../../ui/words/files.py"/>
        <source>{file} can still be changed. Save it as a PDF and file that.</source>
        <translation>{file} aún se puede modificar. Guárdelo como PDF y archive ese.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/files.py"/>
        <source>{file} could not be saved there. Choose another place.</source>
        <translation>{file} no se pudo guardar ahí. Elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/files.py"/>
        <source>{file} is a picture of a kind that not every program can show (HEIC). Save it as JPEG, or let the phone send it as JPEG, and file that.</source>
        <translation>{file} es una imagen que no todo programa puede mostrar (HEIC). Guárdela como JPEG, o envíela así desde el teléfono, y archive esa.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/files.py"/>
        <source>{file} is larger than {most} MB. Scan it with fewer dots, or allow larger files in the settings.</source>
        <translation>{file} pesa más de {most} MB. Escanéelo con menos resolución o permita archivos más grandes en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/files.py"/>
        <source>{file} is neither a PDF nor a picture (PNG, JPEG). Scan the paper, or print it as a PDF, and file that.</source>
        <translation>{file} no es un PDF ni una imagen (PNG, JPEG). Escanee el documento o imprímalo como PDF, y archive ese.</translation>
    </message>
</context>
</TS>
