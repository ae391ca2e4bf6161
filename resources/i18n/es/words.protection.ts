<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/protection.py"/>
        <source>A recovery code has 8 groups of 4 letters and digits.</source>
        <translation>Un código de recuperación tiene 8 grupos de 4 letras y cifras.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/protection.py"/>
        <source>At least {least} letters, please: four or five words that do not belong together are easy to keep in mind.</source>
        <translation>Por favor, al menos {least} letras: cuatro o cinco palabras que no van juntas son fáciles de recordar.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/protection.py"/>
        <source>At most {most} letters, please.</source>
        <translation>Por favor, no más de {most} letras.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/protection.py"/>
        <source>Changed the passphrase of the studio&apos;s file</source>
        <translation>Frase de contraseña del archivo del estudio cambiada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/protection.py"/>
        <source>Choose a passphrase first: without one, only the recovery code would open the file.</source>
        <translation>Elija primero una frase de contraseña: sin ella, solo el código de recuperación abriría el archivo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/protection.py"/>
        <source>Encrypted the studio&apos;s file</source>
        <translation>Archivo del estudio cifrado</translation>
    </message>
    <message>
        <location filename="../../../ui/words/protection.py"/>
        <source>Let the passphrase be asked for at each start</source>
        <translation>La frase de contraseña se pide en cada inicio</translation>
    </message>
    <message>
        <location filename="../../../ui/words/protection.py"/>
        <source>Let this computer open the studio&apos;s file by itself</source>
        <translation>Esta computadora abre sola el archivo del estudio</translation>
    </message>
    <message>
        <location filename="../../../ui/words/protection.py"/>
        <source>Made a new recovery code</source>
        <translation>Código de recuperación nuevo hecho</translation>
    </message>
    <message>
        <location filename="../../../ui/words/protection.py"/>
        <source>Nothing of a demo studio is kept, so there is nothing to encrypt.</source>
        <translation>De un estudio de demostración no se guarda nada, así que no hay nada que cifrar.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/protection.py"/>
        <source>Removed older copies that anybody could read: {copies}</source>
        <translation>Copias viejas que cualquiera podía leer quitadas: {copies}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/protection.py"/>
        <source>That is nearly one letter over and over. Choose a few words instead.</source>
        <translation>Eso es casi la misma letra una y otra vez. Elija mejor unas palabras.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/protection.py"/>
        <source>That is neither the passphrase nor the recovery code. Look whether capital letters are locked, and type it again; you may try as often as you like.</source>
        <translation>Eso no es ni la frase de contraseña ni el código de recuperación. Vea si las mayúsculas están bloqueadas y escríbalo otra vez; puede intentarlo cuantas veces quiera.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/protection.py"/>
        <source>That is not what stands on the paper. Nothing was changed: write the code down, group by group, and begin again.</source>
        <translation>Eso no es lo que está en el papel. No se cambió nada: anote el código, grupo por grupo, y empiece de nuevo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/protection.py"/>
        <source>That recovery code does not open this file. Compare each group with the paper; a code that was replaced by a new one opens only the backups from before.</source>
        <translation>Ese código de recuperación no abre este archivo. Compare cada grupo con el papel; un código que se cambió por otro solo abre las copias de seguridad de antes.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/protection.py"/>
        <source>The file is encrypted, and the page with its locked keys ({place}.keys) cannot be read. Put the newest backup in its place: a backup carries its own.</source>
        <translation>El archivo está cifrado, y la hoja con sus llaves ({place}.keys) no se puede leer. Ponga en su lugar la copia de seguridad más nueva: cada copia lleva las suyas.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/protection.py"/>
        <source>The key beside the studio&apos;s file does not open it: the file is damaged, or one of them came from another studio. Put the newest backup in its place.</source>
        <translation>La llave junto al archivo del estudio no lo abre: el archivo está dañado, o uno de los dos vino de otro estudio. Ponga en su lugar la copia de seguridad más nueva.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/protection.py"/>
        <source>The studio&apos;s file is encrypted already.</source>
        <translation>El archivo del estudio ya está cifrado.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/protection.py"/>
        <source>The two do not agree. Type the passphrase again, twice the same.</source>
        <translation>Las dos no coinciden. Escriba la frase de contraseña otra vez, dos veces igual.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/protection.py"/>
        <source>This computer has no key store that Frontdesk can use. The passphrase is asked for at each start.</source>
        <translation>Esta computadora no tiene un almacén de llaves que Frontdesk pueda usar. La frase de contraseña se pide en cada inicio.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/protection.py"/>
        <source>This computer has no key store, so choose a passphrase: without one, only the recovery code would open the file each morning.</source>
        <translation>Esta computadora no tiene almacén de llaves, así que elija una frase de contraseña: sin ella, cada mañana solo el código de recuperación abriría el archivo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/protection.py"/>
        <source>This studio has no passphrase: type the recovery code from the paper, 8 groups of 4 letters and digits.</source>
        <translation>Este estudio no tiene frase de contraseña: escriba el código de recuperación del papel, 8 grupos de 4 letras y cifras.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/protection.py"/>
        <source>This studio lies on a server, whose keeper encrypts its disk. Frontdesk encrypts a file on this computer only.</source>
        <translation>Este estudio está en un servidor, y quien lo cuida cifra su disco. Frontdesk solo cifra un archivo en esta computadora.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/protection.py"/>
        <source>Took the encryption off the studio&apos;s file</source>
        <translation>Cifrado del archivo del estudio quitado</translation>
    </message>
    <message>
        <location filename="../../../ui/words/protection.py"/>
        <source>Whoever gets hold of the file or of a backup can read all of it then. If that is meant, say so with --yes.</source>
        <translation>Entonces quien consiga el archivo o una copia de seguridad puede leerlo todo. Si eso es lo que quiere, dígalo con --yes.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/protection.py"/>
        <source>{file} cannot be read: it should hold the passphrase on its first line.</source>
        <translation>{file} no se puede leer: en su primera línea debe estar la frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/protection.py"/>
        <source>{place} is encrypted. Type the passphrase, or the recovery code from the paper.</source>
        <translation>{place} está cifrado. Escriba la frase de contraseña, o el código de recuperación del papel.</translation>
    </message>
</context>
</TS>
