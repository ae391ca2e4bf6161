"""Words of bringing in client lists: files, rows, and what was decided."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    # The file as a whole
    "list_too_large": QT_TRANSLATE_NOOP(
        "words", "{file} is larger than {most} MB. Divide the list and bring in one part at a time."
    ),
    "list_is_spreadsheet": QT_TRANSLATE_NOOP(
        "words",
        "{file} is a spreadsheet of a kind that is not read here. Open it and save it as XLSX or "
        "CSV, then bring that file in.",
    ),
    "sheet_locked": QT_TRANSLATE_NOOP(
        "words",
        "{file} is locked with a password. Open it, take the password off and save it, then bring "
        "it in.",
    ),
    "sheet_damaged": QT_TRANSLATE_NOOP(
        "words",
        "{file} is damaged, or no workbook. Open it in a spreadsheet program and save it anew as "
        "XLSX or CSV.",
    ),
    "sheet_too_large": QT_TRANSLATE_NOOP(
        "words",
        "{file} holds far more than a list of clients when it is unpacked. Save only the sheet "
        "with the clients as CSV, then bring that file in.",
    ),
    "list_no_rows": QT_TRANSLATE_NOOP(
        "words",
        "{file} has names of columns in its first line but no client below them. Export it again "
        "with the clients.",
    ),
    "list_no_name": QT_TRANSLATE_NOOP(
        "words", "Say which column holds the names: a first name, a last name, or the whole name."
    ),
    "list_held_twice": QT_TRANSLATE_NOOP(
        "words", "Only one of these columns can hold that: {columns}. Choose another for the rest."
    ),
    "list_not_text": QT_TRANSLATE_NOOP(
        "words", "{file} is not a text file. Export the clients as CSV, then bring that file in."
    ),
    "list_line_too_long": QT_TRANSLATE_NOOP(
        "words",
        "{file}, line {line}: a line that long is no client. Export the list again, or mend "
        "that line.",
    ),
    "list_field_too_long": QT_TRANSLATE_NOOP(
        "words",
        "{file}, line {line}: a field holds more than 64 kB. Shorten it, or mend the quotation "
        "marks there.",
    ),
    "list_quote_open": QT_TRANSLATE_NOOP(
        "words",
        "{file}, line {line}: the quotation marks there do not close as they should. Mend that "
        "line, or export the list again.",
    ),
    "list_too_wide": QT_TRANSLATE_NOOP(
        "words",
        "{file}, line {line}: more than {most} columns. Export the list again as CSV.",
    ),
    "list_too_many_rows": QT_TRANSLATE_NOOP(
        "words",
        "{file} has more than {most} rows. Divide the list and bring in one part at a time.",
    ),
    "list_unknown": QT_TRANSLATE_NOOP(
        "words",
        "{file} is no client list that is known here ({systems}). Bring it in by the window once, "
        "where one says what each column holds; from then on lists with these columns are known.",
    ),
    "list_column_missing": QT_TRANSLATE_NOOP(
        "words",
        "{file} looks like a list from {system}, but these columns are missing: {columns}. "
        "Export it again with all columns, or bring it in by the window, where one says what each "
        "column holds.",
    ),
    "list_column_twice": QT_TRANSLATE_NOOP(
        "words",
        "{file} has these columns twice: {columns}. Take one of each away, or export it again.",
    ),
    "nothing_to_import": QT_TRANSLATE_NOOP(
        "words", "There is nobody in {file} who is not known already."
    ),
    "cancelled": QT_TRANSLATE_NOOP("words", "Stopped; nothing was brought in."),
    # One row
    "row_too_long": QT_TRANSLATE_NOOP("words", "It has more fields than there are columns."),
    "row_card_number": QT_TRANSLATE_NOOP(
        "words",
        "“{column}” holds what looks like the number of a payment card. Such numbers are not kept.",
    ),
    "row_cell_error": QT_TRANSLATE_NOOP(
        "words",
        "“{column}” holds {text}: a formula that came to no value. Mend it in the spreadsheet.",
    ),
    "row_text_too_long": QT_TRANSLATE_NOOP("words", "“{column}” is too long to be one."),
    "row_date_wrong": QT_TRANSLATE_NOOP("words", "“{text}” is not a day for a birthday."),
    "row_amount_wrong": QT_TRANSLATE_NOOP(
        "words", "“{column}” says {text}, which is no amount that can be left."
    ),
    "row_sessions_unpaid": QT_TRANSLATE_NOOP(
        "words",
        "It has sessions left but does not say what they were paid with: add a column with it.",
    ),
    "row_waits": QT_TRANSLATE_NOOP("words", "It waits for a decision since an earlier list."),
    # Why a row may be somebody
    "evidence_name_same": QT_TRANSLATE_NOOP("words", "The same name."),
    "evidence_name_like": QT_TRANSLATE_NOOP("words", "Almost the same name."),
    "evidence_name_other": QT_TRANSLATE_NOOP("words", "Another name."),
    "evidence_phone_same": QT_TRANSLATE_NOOP("words", "The same phone."),
    "evidence_phone_other": QT_TRANSLATE_NOOP("words", "Another phone."),
    "evidence_email_same": QT_TRANSLATE_NOOP("words", "The same e-mail."),
    "evidence_email_other": QT_TRANSLATE_NOOP("words", "Another e-mail."),
    "evidence_birthday_same": QT_TRANSLATE_NOOP("words", "The same birthday."),
    "evidence_birthday_other": QT_TRANSLATE_NOOP("words", "Another birthday."),
    # What was done
    "clients_imported": QT_TRANSLATE_NOOP(
        "words",
        "Brought in a list: {new} new, {merged} merged, {known} known, {doubtful} doubtful, "
        "{rejected} rejected",
    ),
    "doubtful_merged": QT_TRANSLATE_NOOP("words", "Merged the row into {client}"),
    "doubtful_added": QT_TRANSLATE_NOOP("words", "Added {client} from the list"),
    "doubtful_dropped": QT_TRANSLATE_NOOP("words", "Left out line {line} of the list"),
    "doubtful_decided": QT_TRANSLATE_NOOP("words", "That row was decided meanwhile."),
    "nobody_to_merge": QT_TRANSLATE_NOOP(
        "words", "There is nobody to merge this row into. Add the client, or leave the row out."
    ),
    "built_on_value": QT_TRANSLATE_NOOP(
        "words", "{client} has used what was brought in since, so it cannot be undone."
    ),
    "opening_day_closed": QT_TRANSLATE_NOOP(
        "words", "Today is closed already: what clients have left can be opened again tomorrow."
    ),
    "built_on_booking": QT_TRANSLATE_NOOP(
        "words",
        "{client} has had an appointment booked since, for {day}, so it cannot be undone.",
    ),
    "import_counts": QT_TRANSLATE_NOOP(
        "words",
        "{rows} {rows:row|rows} from {system}: {new} new, {merged} merged, {known} known, "
        "{doubtful} doubtful, {rejected} rejected",
    ),
    "import_row_told": QT_TRANSLATE_NOOP("words", "Line {line}, {name}: {why}"),
    "import_nothing_new": QT_TRANSLATE_NOOP("words", "There is nobody to bring in"),
    "import_doubtful_wait": QT_TRANSLATE_NOOP(
        "words", "Rows that wait in the window for a decision: {count}"
    ),
}
