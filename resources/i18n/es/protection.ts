<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/protection/code_box.py"/>
        <source>From your paper, type two groups of it, so that it is certain to be right:</source>
        <translation>Escriba dos grupos desde su papel, para que sea seguro que está bien:</translation>
    </message>
    <message>
        <location filename="../../../ui/protection/code_box.py"/>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <location filename="../../../ui/protection/code_box.py"/>
        <source>Group {number}: {letters}</source>
        <translation>Grupo {number}: {letters}</translation>
    </message>
    <message>
        <location filename="../../../ui/protection/paper.py"/>
        <source>If the computer is lost: install Frontdesk on another, choose the newest backup on its first page, and type this code.</source>
        <translation>Si se pierde la computadora: instale Frontdesk en otra, elija en su primera página la copia de seguridad más nueva y escriba este código.</translation>
    </message>
    <message>
        <location filename="../../../ui/protection/paper.py"/>
        <source>Keep it where you keep deeds, apart from the computer and from backups: whoever has it and one of them can read all of it, health notes too.</source>
        <translation>Guárdelo donde guarda escrituras, lejos de la computadora y de las copias de seguridad: quien lo tenga con una de ellas puede leerlo todo, también las notas de salud.</translation>
    </message>
    <message>
        <location filename="../../../ui/protection/code_box.py"/>
        <source>Not what stands on the paper: look at group {number} again.</source>
        <translation>No es lo que está en el papel: vea otra vez el grupo {number}.</translation>
    </message>
    <message>
        <location filename="../../../ui/protection/code_box.py"/>
        <source>Print the code…</source>
        <translation>Imprimir el código…</translation>
    </message>
    <message>
        <location filename="../../../ui/protection/paper.py"/>
        <source>This code opens the file of the studio, and every backup that was made since, on any computer with Frontdesk.</source>
        <translation>Este código abre el archivo del estudio, y cada copia de seguridad hecha desde entonces, en cualquier computadora con Frontdesk.</translation>
    </message>
    <message>
        <location filename="../../../ui/protection/paper.py"/>
        <source>Without the passphrase, the computer and this page, nobody can open the file: not those who made Frontdesk either.</source>
        <translation>Sin la frase, la computadora y esta hoja, nadie puede abrir el archivo: tampoco quienes hicieron Frontdesk.</translation>
    </message>
    <message>
        <location filename="../../../ui/protection/paper.py"/>
        <source>{studio}, made on {day}</source>
        <translation>{studio}, hecho el {day}</translation>
    </message>
</context>
</TS>
