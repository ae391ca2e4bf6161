<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>Frontdesk was closed while it was printed. Look whether it came out: if so, say that it is there, if not, print it again.</source>
        <translation>Frontdesk se cerró mientras se imprimía. Vea si salió: si sí, diga que ya salió; si no, imprímalo otra vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>No printer is chosen for this paper yet. Choose one, then print.</source>
        <translation>Todavía no se ha elegido impresora para este documento. Elija una y luego imprima.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>Nothing can be saved in {place}. Choose a folder that you may write to.</source>
        <translation>No se puede guardar nada en {place}. Elija una carpeta donde usted pueda escribir.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>Printing a copy of receipt {title}</source>
        <translation>Imprimiendo una copia del recibo {title}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>Printing a test page on {printer}</source>
        <translation>Imprimiendo una página de prueba en {printer}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>Printing {title} again</source>
        <translation>Imprimiendo otra vez {title}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>Say in a word or two why it is not wanted.</source>
        <translation>Diga en una o dos palabras por qué no hace falta.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>Sent a test page to {printer}</source>
        <translation>Página de prueba enviada a {printer}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>Something went wrong while it was printed. Look whether it came out.</source>
        <translation>Algo salió mal al imprimir. Vea si salió.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>The cover of {printer} is open. Close it; the paper then comes by itself.</source>
        <translation>La tapa de {printer} está abierta. Ciérrela; el papel saldrá solo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>The disk of {place} is full. Free some space, or choose another folder.</source>
        <translation>El disco de {place} está lleno. Libere espacio, o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>The last day must not be before the first.</source>
        <translation>El último día no puede ir antes del primero.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>This computer has no printer set up</source>
        <translation>Esta computadora no tiene ninguna impresora configurada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>This computer has no printer set up. Save it as a PDF, or add a printer in the system&apos;s settings and try again.</source>
        <translation>Esta computadora no tiene impresora. Guárdelo como PDF, o agregue una impresora en los ajustes del sistema e intente otra vez.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>This computer knows no printer called {printer} any more. Choose another one in the settings, or print on another one from here.</source>
        <translation>Esta computadora ya no conoce ninguna impresora llamada {printer}. Elija otra en los ajustes, o imprima en otra desde aquí.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>This computer knows no printer called {printer}. Without --test all that it knows are listed.</source>
        <translation>Esta computadora no conoce ninguna impresora llamada {printer}. Sin --test aparecen todas las que conoce.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>This paper is printed already, or just being printed in another window.</source>
        <translation>Este documento ya se imprimió, o se está imprimiendo en otra ventana.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>This sale was to nobody in particular. An invoice needs a client.</source>
        <translation>Esta venta no fue a nadie en particular. Una factura necesita un cliente.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>What it was of cannot be read. Look at it, or do without it.</source>
        <translation>No se puede leer de qué era. Revíselo, o siga sin él.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>Write where the printer is: an address such as 10.0.0.9 or 10.0.0.9:9100, or a device such as /dev/usb/lp0.</source>
        <translation>Escriba dónde está la impresora: una dirección como 10.0.0.9 o 10.0.0.9:9100, o un dispositivo como /dev/usb/lp0.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>{printer} does not answer. See that it is on and connected; nothing was printed yet, and it is tried again.</source>
        <translation>{printer} no responde. Vea que esté encendida y conectada; todavía no se imprimió nada, y se reintenta.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>{printer} does not take it. See that it is on and has paper, then print again, or save it as a PDF.</source>
        <translation>{printer} no lo acepta. Vea que esté encendida y tenga papel; luego imprima otra vez, o guárdelo como PDF.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>{printer} is off line. Press its feed button or switch it off and on again.</source>
        <translation>{printer} está fuera de línea. Presione su botón de avance, o apáguela y enciéndala.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>{printer} is out of paper. Put a new roll in; the paper then comes by itself.</source>
        <translation>{printer} no tiene papel. Ponga un rollo nuevo; el papel saldrá solo.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>{printer} prints on rolls. For sheets choose another printer in the settings.</source>
        <translation>{printer} imprime en rollos. Para hojas elija otra impresora en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>{printer} reports a fault. Look at it, and switch it off and on again.</source>
        <translation>{printer} avisa de una falla. Revísela, y apáguela y enciéndala.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>{printer} stopped in the middle. What came out is cut short: tear it off and throw it away; a whole one follows, and says so.</source>
        <translation>{printer} se detuvo a la mitad. Lo que salió está cortado: arránquelo y tírelo; sigue uno completo, que lo dice.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>{printer} takes the connection but does not say how it is. Switch it off and on again; nothing was printed yet.</source>
        <translation>{printer} acepta la conexión pero no dice cómo está. Apáguela y enciéndala; todavía no se imprimió nada.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>{printer} was gone in the middle. What came out is cut short: tear it off and throw it away; a whole one follows, and says so.</source>
        <translation>{printer} se desconectó a la mitad. Lo que salió está cortado: arránquelo y tírelo; sigue uno completo, que lo dice.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>{title} counts as printed</source>
        <translation>{title} cuenta como impreso</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>{title} is printed on {printer}</source>
        <translation>{title} se imprime en {printer}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/printing.py"/>
        <source>{title} will not be printed</source>
        <translation>{title} no se imprimirá</translation>
    </message>
</context>
</TS>
