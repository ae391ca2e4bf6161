<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>Added {client} from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>Almost the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>Another birthday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>Another e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>Another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>Another phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>Brought in a list: {new} new, {merged} merged, {known} known, {doubtful} doubtful, {rejected} rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>It has more fields than there are columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>It has sessions left but does not say what they were paid with: add a column with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>It waits for a decision since an earlier list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>Left out line {line} of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>Line {line}, {name}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>Merged the row into {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>Only one of these columns can hold that: {columns}. Choose another for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>Rows that wait in the window for a decision: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>Say which column holds the names: a first name, a last name, or the whole name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>That row was decided meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>The same birthday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>The same e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>The same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>The same phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>There is nobody in {file} who is not known already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>There is nobody to bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>There is nobody to merge this row into. Add the client, or leave the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>Today is closed already: what clients have left can be opened again tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{client} has had an appointment booked since, for {day}, so it cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{client} has used what was brought in since, so it cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file} has more than {most} rows. Divide the list and bring in one part at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file} has names of columns in its first line but no client below them. Export it again with the clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file} has these columns twice: {columns}. Take one of each away, or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file} holds far more than a list of clients when it is unpacked. Save only the sheet with the clients as CSV, then bring that file in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file} is a spreadsheet of a kind that is not read here. Open it and save it as XLSX or CSV, then bring that file in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file} is damaged, or no workbook. Open it in a spreadsheet program and save it anew as XLSX or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file} is larger than {most} MB. Divide the list and bring in one part at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file} is locked with a password. Open it, take the password off and save it, then bring it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file} is no client list that is known here ({systems}). Bring it in by the window once, where one says what each column holds; from then on lists with these columns are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file} is not a text file. Export the clients as CSV, then bring that file in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file} looks like a list from {system}, but these columns are missing: {columns}. Export it again with all columns, or bring it in by the window, where one says what each column holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file}, line {line}: a field holds more than 64 kB. Shorten it, or mend the quotation marks there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file}, line {line}: a line that long is no client. Export the list again, or mend that line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file}, line {line}: more than {most} columns. Export the list again as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{file}, line {line}: the quotation marks there do not close as they should. Mend that line, or export the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>{rows} rows from {system}: {new} new, {merged} merged, {known} known, {doubtful} doubtful, {rejected} rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>“{column}” holds what looks like the number of a payment card. Such numbers are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>“{column}” holds {text}: a formula that came to no value. Mend it in the spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>“{column}” is too long to be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>“{column}” says {text}, which is no amount that can be left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/words/imports.py"/>
        <source>“{text}” is not a day for a birthday.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
