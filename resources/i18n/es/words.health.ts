<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>A due date lies within the next ten months; {day} does not.</source>
        <translation>La fecha de parto va dentro de los próximos diez meses; {day} no.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Another lead was named meanwhile.</source>
        <translation>Mientras tanto, se nombró a otro responsable.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Changed {client}&apos;s health record</source>
        <translation>Expediente de salud de {client} cambiado</translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Filed a doctor&apos;s note for {client}</source>
        <translation>Nota médica de {client} archivada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Health rules are signed by the owner alone</source>
        <translation>Solo el propietario firma las reglas de salud</translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>It cannot have been written on {day_dated} yet.</source>
        <translation>No puede ser de {day_dated}: aún no llega esa fecha.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>It does not count any more: {day_dated} is over.</source>
        <translation>Ya no vale: venció {day_dated}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Let {client} pass without a doctor&apos;s note</source>
        <translation>Se dejó pasar a {client} sin nota médica</translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Named {therapist} as lead, who signs health rules</source>
        <translation>{therapist} firma ahora las reglas de salud, como responsable</translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Only a pregnancy has a due date.</source>
        <translation>Solo un embarazo tiene fecha de parto.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Only the owner names the lead.</source>
        <translation>Solo el propietario nombra al responsable.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Open the health record first: who looks into it is written down.</source>
        <translation>Abra primero el expediente de salud: se anota quién lo ve.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Opened {client}&apos;s health record</source>
        <translation>Expediente de salud de {client} abierto</translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Saved the health rules as version {version}</source>
        <translation>Reglas de salud guardadas, versión {version}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Say which doctor wrote it.</source>
        <translation>Diga qué médico la escribió.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Severity goes from 0 to {most}.</source>
        <translation>La intensidad va de 0 a {most}.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Signed version {version} of the health rules</source>
        <translation>Reglas de salud firmadas, versión {version}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>The owner, or the therapist whom the owner names as lead, answers for the rules.</source>
        <translation>De las reglas responde el propietario, o el terapeuta que nombre como responsable.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>The rules were changed meanwhile.</source>
        <translation>Mientras tanto, alguien cambió las reglas.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>There is a rule for this condition and service already.</source>
        <translation>Ya hay una regla para este padecimiento y servicio.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>This version is signed already.</source>
        <translation>Esta versión ya está firmada.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>This was changed meanwhile.</source>
        <translation>Mientras tanto, alguien cambió esto.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Withdrew a doctor&apos;s note of {client}</source>
        <translation>Nota médica de {client} retirada</translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>Write what is to be done.</source>
        <translation>Escriba qué hay que hacer.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>{day_dated} lies ahead, or very far back.</source>
        <translation>{day_dated} aún no llega, o es de hace demasiado.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>{name}: {instruction}. The note goes on the client&apos;s card; the therapist or the manager may let it pass.</source>
        <translation>{name}: {instruction}. La nota va en la ficha del cliente; el terapeuta o el gerente puede dejarlo pasar.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/health.py"/>
        <source>“{word}” tells the condition. The desk reads this: say what to do, not why.</source>
        <translation>“{word}” revela el padecimiento. Recepción lee esto: diga qué hacer, no por qué.</translation>
    </message>
</context>
</TS>
