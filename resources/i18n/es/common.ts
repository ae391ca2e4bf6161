<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <location filename="../../../ui/line/rows.py"/>
        <location filename="../../../ui/my_day/empty.py"/>
        <location filename="../../../ui/shifts/words.py"/>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <location filename="../../../ui/stored_words.py"/>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/cells.py"/>
        <location filename="../../../ui/my_day/week.py"/>
        <source>1 visit</source>
        <translation>1 visita</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>80 mm slip</source>
        <translation>Tira de 80 mm</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <location filename="../../../ui/panels/client_data.py"/>
        <source>A copy for the client</source>
        <translation>Una copia para el cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/about.py"/>
        <location filename="../../../ui/main_window.py"/>
        <source>About Frontdesk</source>
        <translation>Acerca de Frontdesk</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/waiting.py"/>
        <location filename="../../../ui/panels/client_alerts.py"/>
        <location filename="../../../ui/panels/client_people.py"/>
        <location filename="../../../ui/pay/extra.py"/>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/add_on_box.py"/>
        <location filename="../../../ui/shop/add_ons.py"/>
        <source>Add-on</source>
        <translation>Extra</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/shop.py"/>
        <location filename="../../../ui/setting/places.py"/>
        <location filename="../../../ui/shop/add_ons.py"/>
        <source>Add-ons</source>
        <translation>Extras</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <location filename="../../../ui/words/shop.py"/>
        <source>Added {name}</source>
        <translation>Agregado: {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/outbox.py"/>
        <location filename="../../../ui/pages/studio_file.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <location filename="../../../ui/setting/printers.py"/>
        <location filename="../../../ui/setting/words.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/handout.py"/>
        <location filename="../../../ui/my_day/actions.py"/>
        <location filename="../../../ui/my_day/tools.py"/>
        <source>After-care page</source>
        <translation>Hoja de cuidados</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/join.py"/>
        <location filename="../../../ui/pages/pay.py"/>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <location filename="../../../ui/memberships/members.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/actions.py"/>
        <location filename="../../../ui/pages/my_day.py"/>
        <source>All therapists</source>
        <translation>Todos los terapeutas</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/accounts.py"/>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <location filename="../../../ui/dialogs/drawer_parts.py"/>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <location filename="../../../ui/memberships/billing.py"/>
        <location filename="../../../ui/panels/tender_fields.py"/>
        <location filename="../../../ui/pay/extra.py"/>
        <location filename="../../../ui/pay/stub.py"/>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/block.py"/>
        <location filename="../../../ui/words/house.py"/>
        <source>And {count} more.</source>
        <translation>Y {count} más.</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/studio.py"/>
        <location filename="../../../ui/setting/fields.py"/>
        <source>Any part of a city&apos;s name</source>
        <translation>Parte del nombre de una ciudad</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/board_view.py"/>
        <location filename="../../../ui/dialogs/backups.py"/>
        <location filename="../../../ui/pages/studio_zip.py"/>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions_policy.py"/>
        <location filename="../../../ui/checkin/actions.py"/>
        <location filename="../../../ui/checkin/board.py"/>
        <location filename="../../../ui/checkin/paint.py"/>
        <location filename="../../../ui/states.py"/>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Asks for</source>
        <translation>Pide</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protect.py"/>
        <location filename="../../../ui/help/window.py"/>
        <location filename="../../../ui/pages/set_up/page.py"/>
        <location filename="../../../ui/pages/sign_in.py"/>
        <location filename="../../../ui/pages/studio_file.py"/>
        <location filename="../../../ui/pages/studio_zip.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <location filename="../../../ui/pages/unavailable.py"/>
        <location filename="../../../ui/pages/unlock.py"/>
        <source>Backups of Frontdesk</source>
        <translation>Copias de seguridad de Frontdesk</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Best reached</source>
        <translation>Contactar por</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Birthday</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/hand_actions.py"/>
        <location filename="../../../ui/dialogs/block.py"/>
        <source>Block time</source>
        <translation>Bloquear horario</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/body_chart.py"/>
        <location filename="../../../ui/my_day/details.py"/>
        <location filename="../../../ui/my_day/note_sheet.py"/>
        <source>Body chart</source>
        <translation>Mapa del cuerpo</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/bar.py"/>
        <location filename="../../../ui/dialogs/series.py"/>
        <location filename="../../../ui/dialogs/waiting.py"/>
        <location filename="../../../ui/dialogs/walk_in.py"/>
        <location filename="../../../ui/panels/book.py"/>
        <location filename="../../../ui/panels/next_visit.py"/>
        <location filename="../../../ui/panels/waiting.py"/>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/clients.py"/>
        <location filename="../../../ui/panels/client_head.py"/>
        <source>Book visit</source>
        <translation>Reservar visita</translation>
    </message>
    <message>
        <location filename="../../../ui/line/card.py"/>
        <location filename="../../../ui/line/field.py"/>
        <location filename="../../../ui/main_window.py"/>
        <source>Book, find or do anything</source>
        <translation>Reservar, buscar o hacer algo</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/clients.py"/>
        <location filename="../../../ui/panels/client_head.py"/>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/to_do_bar.py"/>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <source>Bring in clients</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/outbox.py"/>
        <location filename="../../../ui/dialogs/papers.py"/>
        <location filename="../../../ui/line/saying.py"/>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Called</source>
        <translation>Le dicen</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions_policy.py"/>
        <location filename="../../../ui/dialogs/calls.py"/>
        <source>Calls to make</source>
        <translation>Llamadas pendientes</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Came to us by</source>
        <translation>Nos conoció por</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions.py"/>
        <location filename="../../../ui/checkin/actions.py"/>
        <location filename="../../../ui/dialogs/block.py"/>
        <location filename="../../../ui/dialogs/client.py"/>
        <location filename="../../../ui/dialogs/filing.py"/>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <location filename="../../../ui/dialogs/mail_account.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <location filename="../../../ui/dialogs/protect.py"/>
        <location filename="../../../ui/dialogs/send_mail.py"/>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <location filename="../../../ui/dialogs/wait.py"/>
        <location filename="../../../ui/dialogs/walk_in.py"/>
        <location filename="../../../ui/memberships/paying.py"/>
        <location filename="../../../ui/memberships/plan.py"/>
        <location filename="../../../ui/panels/visit.py"/>
        <location filename="../../../ui/pay/agreement.py"/>
        <location filename="../../../ui/shifts/hours.py"/>
        <location filename="../../../ui/shifts/stranded.py"/>
        <location filename="../../../ui/shifts/time_off.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/calls.py"/>
        <location filename="../../../ui/states.py"/>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions_policy.py"/>
        <location filename="../../../ui/dialogs/gone.py"/>
        <source>Cancelled and not come</source>
        <translation>Canceló o no vino</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_box.py"/>
        <location filename="../../../ui/till_words.py"/>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_box.py"/>
        <location filename="../../../ui/till_words.py"/>
        <source>Card ending {digits}</source>
        <translation>Tarjeta terminada en {digits}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_box.py"/>
        <location filename="../../../ui/till_words.py"/>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <location filename="../../../ui/dialogs/waiting.py"/>
        <location filename="../../../ui/memberships/change.py"/>
        <location filename="../../../ui/pages/memberships.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/change.py"/>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>Change plan</source>
        <translation>Cambiar plan</translation>
    </message>
    <message>
        <location filename="../../../ui/words/house.py"/>
        <location filename="../../../ui/words/shop.py"/>
        <source>Changed {name}</source>
        <translation>Cambiado: {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/tender_box.py"/>
        <location filename="../../../ui/till_words.py"/>
        <source>Check</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <location filename="../../../ui/pages/clients.py"/>
        <location filename="../../../ui/panels/client_head.py"/>
        <location filename="../../../ui/states.py"/>
        <source>Check in</source>
        <translation>Registrar llegada</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <location filename="../../../ui/panels/check_out.py"/>
        <location filename="../../../ui/states.py"/>
        <source>Check out</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <location filename="../../../ui/entries.py"/>
        <location filename="../../../ui/pages/check_in.py"/>
        <source>Check-in</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/add_file.py"/>
        <location filename="../../../ui/pages/welcome.py"/>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/day_list.py"/>
        <location filename="../../../ui/checkin/client_pick.py"/>
        <location filename="../../../ui/dialogs/accounts.py"/>
        <location filename="../../../ui/dialogs/away.py"/>
        <location filename="../../../ui/dialogs/calls.py"/>
        <location filename="../../../ui/dialogs/gone.py"/>
        <location filename="../../../ui/dialogs/name_guest.py"/>
        <location filename="../../../ui/dialogs/readings.py"/>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <location filename="../../../ui/dialogs/wait.py"/>
        <location filename="../../../ui/dialogs/waiting.py"/>
        <location filename="../../../ui/line/saying.py"/>
        <location filename="../../../ui/memberships/billing.py"/>
        <location filename="../../../ui/memberships/collect.py"/>
        <location filename="../../../ui/memberships/members.py"/>
        <location filename="../../../ui/panels/book_deposit.py"/>
        <location filename="../../../ui/panels/book_fields.py"/>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Client since</source>
        <translation>Cliente desde</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <location filename="../../../ui/panels/client_card.py"/>
        <location filename="../../../ui/panels/visit.py"/>
        <source>Client&apos;s card</source>
        <translation>Ficha del cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Client&apos;s wish</source>
        <translation>Por el cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <location filename="../../../ui/entries.py"/>
        <location filename="../../../ui/pages/studio_zip.py"/>
        <location filename="../../../ui/panels/client_hits.py"/>
        <location filename="../../../ui/panels/client_list.py"/>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/about.py"/>
        <location filename="../../../ui/dialogs/away.py"/>
        <location filename="../../../ui/dialogs/backups.py"/>
        <location filename="../../../ui/dialogs/calls.py"/>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <location filename="../../../ui/dialogs/course.py"/>
        <location filename="../../../ui/dialogs/doubtful.py"/>
        <location filename="../../../ui/dialogs/drawers.py"/>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <location filename="../../../ui/dialogs/gone.py"/>
        <location filename="../../../ui/dialogs/handout.py"/>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <location filename="../../../ui/dialogs/keys.py"/>
        <location filename="../../../ui/dialogs/late.py"/>
        <location filename="../../../ui/dialogs/ledger.py"/>
        <location filename="../../../ui/dialogs/letters.py"/>
        <location filename="../../../ui/dialogs/outbox.py"/>
        <location filename="../../../ui/dialogs/packages.py"/>
        <location filename="../../../ui/dialogs/papers.py"/>
        <location filename="../../../ui/dialogs/phrases.py"/>
        <location filename="../../../ui/dialogs/picture.py"/>
        <location filename="../../../ui/dialogs/preview.py"/>
        <location filename="../../../ui/dialogs/printers.py"/>
        <location filename="../../../ui/dialogs/protection.py"/>
        <location filename="../../../ui/dialogs/read_notes.py"/>
        <location filename="../../../ui/dialogs/readings.py"/>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <location filename="../../../ui/dialogs/series.py"/>
        <location filename="../../../ui/dialogs/shop.py"/>
        <location filename="../../../ui/dialogs/stored.py"/>
        <location filename="../../../ui/dialogs/studio_forms.py"/>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <location filename="../../../ui/dialogs/waiting.py"/>
        <location filename="../../../ui/dialogs/wallet_moves.py"/>
        <location filename="../../../ui/dialogs/what.py"/>
        <location filename="../../../ui/panels/book.py"/>
        <location filename="../../../ui/panels/check_out.py"/>
        <location filename="../../../ui/panels/check_out_frame.py"/>
        <location filename="../../../ui/pay/stub.py"/>
        <location filename="../../../ui/shifts/stranded.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../../ui/main_window.py"/>
        <location filename="../../../ui/pages/crash.py"/>
        <location filename="../../../ui/pages/unavailable.py"/>
        <location filename="../../../ui/pages/unlock.py"/>
        <source>Close Frontdesk</source>
        <translation>Cerrar Frontdesk</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <location filename="../../../ui/dialogs/close_day.py"/>
        <source>Close the day</source>
        <translation>Cerrar el día</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/shifts.py"/>
        <location filename="../../../ui/shifts/actions.py"/>
        <location filename="../../../ui/shifts/closed.py"/>
        <source>Closed days</source>
        <translation>Días cerrados</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/services.py"/>
        <location filename="../../../ui/shop/codes.py"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions_policy.py"/>
        <location filename="../../../ui/states.py"/>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawer_parts.py"/>
        <location filename="../../../ui/shop/products.py"/>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <location filename="../../../ui/pay/agreement.py"/>
        <source>Counted in</source>
        <translation>Se cuenta en</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/members.py"/>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/note_words.py"/>
        <location filename="../../../ui/pages/set_up/starting.py"/>
        <source>Cupping</source>
        <translation>Ventosas</translation>
    </message>
    <message>
        <location filename="../../../ui/main_window.py"/>
        <location filename="../../../ui/setting/appearance.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/bar.py"/>
        <location filename="../../../ui/calendar/view_keys.py"/>
        <location filename="../../../ui/dialogs/away.py"/>
        <location filename="../../../ui/dialogs/block.py"/>
        <location filename="../../../ui/dialogs/read_notes.py"/>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <location filename="../../../ui/dialogs/wallet_moves.py"/>
        <location filename="../../../ui/line/saying.py"/>
        <location filename="../../../ui/my_day/actions.py"/>
        <location filename="../../../ui/pages/my_day.py"/>
        <location filename="../../../ui/panels/book_fields.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <location filename="../../../ui/panels/client_timeline.py"/>
        <location filename="../../../ui/pay/stub.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <location filename="../../../ui/pages/pay.py"/>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/shifts.py"/>
        <location filename="../../../ui/shifts/actions.py"/>
        <location filename="../../../ui/shifts/time_off.py"/>
        <source>Days off</source>
        <translation>Días libres</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/deposit.py"/>
        <location filename="../../../ui/stored_words.py"/>
        <location filename="../../../ui/till_words.py"/>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/shop.py"/>
        <location filename="../../../ui/setting/places.py"/>
        <location filename="../../../ui/shop/codes.py"/>
        <source>Discount codes</source>
        <translation>Códigos de descuento</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/collect.py"/>
        <location filename="../../../ui/pages/memberships.py"/>
        <source>Do not ask</source>
        <translation>No cobrar</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/board.py"/>
        <location filename="../../../ui/states.py"/>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/body_chart.py"/>
        <location filename="../../../ui/panels/check_out.py"/>
        <location filename="../../../ui/shifts/closed.py"/>
        <source>Done</source>
        <comment>button</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../../ui/closing_words.py"/>
        <location filename="../../../ui/dialogs/drawer_parts.py"/>
        <source>Drawer {number}</source>
        <translation>Caja {number}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/close_day.py"/>
        <location filename="../../../ui/dialogs/drawers.py"/>
        <location filename="../../../ui/setting/places.py"/>
        <source>Drawers</source>
        <translation>Cajas</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <location filename="../../../ui/setting/places.py"/>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/clients.py"/>
        <location filename="../../../ui/panels/client_head.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/dialogs/handout.py"/>
        <location filename="../../../ui/dialogs/send_mail.py"/>
        <location filename="../../../ui/dialogs/studio_forms.py"/>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/clients.py"/>
        <location filename="../../../ui/panels/client_data.py"/>
        <source>Erase this client…</source>
        <translation>Borrar este cliente…</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/outbox.py"/>
        <location filename="../../../ui/pages/memberships.py"/>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/gone.py"/>
        <location filename="../../../ui/memberships/freeze.py"/>
        <location filename="../../../ui/panels/visit.py"/>
        <source>Fee</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/ticket_lines.py"/>
        <location filename="../../../ui/setting/words.py"/>
        <source>Fee for cancelling late</source>
        <translation>Cargo por cancelar tarde</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/ticket_lines.py"/>
        <location filename="../../../ui/setting/words.py"/>
        <source>Fee for not coming</source>
        <translation>Cargo por no venir</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <location filename="../../../ui/panels/client_card.py"/>
        <location filename="../../../ui/panels/client_files.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/outbox.py"/>
        <location filename="../../../ui/dialogs/packages.py"/>
        <location filename="../../../ui/dialogs/papers.py"/>
        <location filename="../../../ui/line/saying.py"/>
        <location filename="../../../ui/memberships/billing.py"/>
        <location filename="../../../ui/pay/stub.py"/>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <location filename="../../../ui/panels/reach.py"/>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Former name</source>
        <translation>Nombre anterior</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/clients.py"/>
        <location filename="../../../ui/panels/client_card.py"/>
        <location filename="../../../ui/setting/places.py"/>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/stored.py"/>
        <location filename="../../../ui/memberships/freeze.py"/>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>Freeze</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/block.py"/>
        <location filename="../../../ui/dialogs/ledger.py"/>
        <location filename="../../../ui/dialogs/letters.py"/>
        <location filename="../../../ui/shifts/closed.py"/>
        <location filename="../../../ui/shifts/hours.py"/>
        <location filename="../../../ui/shifts/time_off.py"/>
        <location filename="../../../ui/shop/codes.py"/>
        <location filename="../../../ui/shop/taxes.py"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/change.py"/>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>From the next cycle</source>
        <translation>Desde el próximo período</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/stored_box.py"/>
        <location filename="../../../ui/stored_words.py"/>
        <location filename="../../../ui/till_words.py"/>
        <source>Gift card</source>
        <translation>Tarjeta de regalo</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <location filename="../../../ui/dialogs/stored.py"/>
        <source>Gift cards, packages, accounts</source>
        <translation>Tarjetas de regalo, paquetes, cuentas</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <location filename="../../../ui/dialogs/accounts.py"/>
        <source>Give account credit</source>
        <translation>Dar saldo a favor</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <location filename="../../../ui/receipts.py"/>
        <source>Give back</source>
        <translation>Reembolsar</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plans.py"/>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>Gives</source>
        <translation>Incluye</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/jump.py"/>
        <location filename="../../../ui/calendar/view_keys.py"/>
        <location filename="../../../ui/pages/shifts.py"/>
        <location filename="../../../ui/shifts/actions.py"/>
        <source>Go to a date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <location filename="../../../ui/panels/client_people.py"/>
        <source>Guardian</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/arrival.py"/>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>Hand the screen over…</source>
        <translation>Entregar la pantalla…</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/clients.py"/>
        <location filename="../../../ui/pages/studio_zip.py"/>
        <location filename="../../../ui/panels/client_card.py"/>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <location filename="../../../ui/dialogs/readings.py"/>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>Health record</source>
        <translation>Expediente de salud</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <location filename="../../../ui/setting/places.py"/>
        <source>Health rules</source>
        <translation>Reglas de salud</translation>
    </message>
    <message>
        <location filename="../../../ui/main_window.py"/>
        <location filename="../../../ui/setting/appearance.py"/>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <location filename="../../../ui/pay/words.py"/>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/accounts.py"/>
        <location filename="../../../ui/stored_words.py"/>
        <location filename="../../../ui/till_words.py"/>
        <source>House account</source>
        <translation>Cuenta de la casa</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <location filename="../../../ui/dialogs/give_back.py"/>
        <location filename="../../../ui/memberships/freeze.py"/>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Illness</source>
        <translation>Enfermedad</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/board.py"/>
        <location filename="../../../ui/states.py"/>
        <source>In session</source>
        <translation>En sesión</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/services.py"/>
        <location filename="../../../ui/shop/add_ons.py"/>
        <source>Is offered</source>
        <translation>Se ofrece</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <location filename="../../../ui/words/printing.py"/>
        <source>It is of another day: print it again if it is still wanted.</source>
        <translation>Es de otro día: imprímalo de nuevo si aún hace falta.</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/join.py"/>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>Join</source>
        <translation>Inscribir</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/course.py"/>
        <location filename="../../../ui/dialogs/mail_account.py"/>
        <location filename="../../../ui/dialogs/phrases.py"/>
        <location filename="../../../ui/dialogs/shop.py"/>
        <location filename="../../../ui/memberships/plan.py"/>
        <location filename="../../../ui/memberships/share.py"/>
        <location filename="../../../ui/pay/agreement.py"/>
        <location filename="../../../ui/setting/hours.py"/>
        <location filename="../../../ui/setting/house_part.py"/>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../../ui/words/clients.py"/>
        <location filename="../../../ui/words/files.py"/>
        <location filename="../../../ui/words/health.py"/>
        <source>Keep it to {most} letters.</source>
        <translation>Máximo {most} letras.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/keys.py"/>
        <location filename="../../../ui/dialogs/what.py"/>
        <location filename="../../../ui/help/desk.py"/>
        <location filename="../../../ui/setting/keys.py"/>
        <location filename="../../../ui/setting/places.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/drawer_parts.py"/>
        <location filename="../../../ui/panels/block.py"/>
        <location filename="../../../ui/setting/licences.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/dialogs/handout.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <location filename="../../../ui/dialogs/send_mail.py"/>
        <location filename="../../../ui/dialogs/studio_forms.py"/>
        <location filename="../../../ui/pages/welcome.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <location filename="../../../ui/setting/appearance.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/freeze.py"/>
        <location filename="../../../ui/shop/codes.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/begin_anew.py"/>
        <location filename="../../../ui/dialogs/overlap.py"/>
        <location filename="../../../ui/memberships/leave.py"/>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions_policy.py"/>
        <location filename="../../../ui/dialogs/calls.py"/>
        <source>Left a message</source>
        <translation>Mensaje dejado</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/let_pass.py"/>
        <location filename="../../../ui/panels/health_said.py"/>
        <source>Let it pass</source>
        <translation>Dejar pasar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <location filename="../../../ui/dialogs/outbox.py"/>
        <location filename="../../../ui/dialogs/preview.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/outbox.py"/>
        <location filename="../../../ui/mail/desk.py"/>
        <source>Letters by e-mail</source>
        <translation>Correos</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/lists.py"/>
        <location filename="../../../ui/setting/services.py"/>
        <source>Licence it needs</source>
        <translation>Licencia que pide</translation>
    </message>
    <message>
        <location filename="../../../ui/main_window.py"/>
        <location filename="../../../ui/setting/appearance.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/therapists.py"/>
        <location filename="../../../ui/setting/fields.py"/>
        <location filename="../../../ui/setting/therapists.py"/>
        <source>Man</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/pay.py"/>
        <location filename="../../../ui/pay/paid.py"/>
        <source>Mark as paid</source>
        <translation>Marcar pagado</translation>
    </message>
    <message>
        <location filename="../../../ui/entries.py"/>
        <location filename="../../../ui/memberships/members.py"/>
        <location filename="../../../ui/memberships/plans.py"/>
        <location filename="../../../ui/pages/memberships.py"/>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/collect.py"/>
        <location filename="../../../ui/pages/clients.py"/>
        <location filename="../../../ui/panels/client_card.py"/>
        <location filename="../../../ui/stored_words.py"/>
        <location filename="../../../ui/till_words.py"/>
        <source>Membership</source>
        <translation>Membresía</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_file.py"/>
        <location filename="../../../ui/setting/places.py"/>
        <source>Memberships</source>
        <translation>Membresías</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Memo</source>
        <translation>Apunte</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/merge.py"/>
        <location filename="../../../ui/pages/clients.py"/>
        <source>Merge records</source>
        <translation>Unir fichas</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/bar.py"/>
        <location filename="../../../ui/calendar/months.py"/>
        <location filename="../../../ui/calendar/stage.py"/>
        <location filename="../../../ui/calendar/view_keys.py"/>
        <location filename="../../../ui/setting/words.py"/>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <location filename="../../../ui/entries.py"/>
        <location filename="../../../ui/pages/my_day.py"/>
        <source>My day</source>
        <translation>Mi día</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/approval.py"/>
        <location filename="../../../ui/dialogs/drawers.py"/>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <location filename="../../../ui/dialogs/overlap.py"/>
        <location filename="../../../ui/dialogs/packages.py"/>
        <location filename="../../../ui/memberships/plan.py"/>
        <location filename="../../../ui/pages/set_up/lists.py"/>
        <location filename="../../../ui/pages/set_up/therapists.py"/>
        <location filename="../../../ui/panels/book_fields.py"/>
        <location filename="../../../ui/panels/more_cards.py"/>
        <location filename="../../../ui/setting/rooms.py"/>
        <location filename="../../../ui/setting/services.py"/>
        <location filename="../../../ui/setting/words.py"/>
        <location filename="../../../ui/shop/add_ons.py"/>
        <location filename="../../../ui/shop/products.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/accounts.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <location filename="../../../ui/dialogs/name_guest.py"/>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <location filename="../../../ui/dialogs/wait.py"/>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <location filename="../../../ui/memberships/join.py"/>
        <location filename="../../../ui/memberships/share.py"/>
        <location filename="../../../ui/panels/book_fields.py"/>
        <location filename="../../../ui/panels/client_people.py"/>
        <location filename="../../../ui/panels/more_cards.py"/>
        <location filename="../../../ui/shop/staff.py"/>
        <source>Name or phone</source>
        <translation>Nombre o teléfono</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <location filename="../../../ui/panels/client_list.py"/>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions.py"/>
        <location filename="../../../ui/panels/book.py"/>
        <source>New appointment</source>
        <translation>Nueva cita</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client.py"/>
        <location filename="../../../ui/line/mind.py"/>
        <location filename="../../../ui/line/rows.py"/>
        <location filename="../../../ui/pages/clients.py"/>
        <location filename="../../../ui/panels/client_list.py"/>
        <source>New client</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/phrases.py"/>
        <location filename="../../../ui/shop/part.py"/>
        <source>New one</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <location filename="../../../ui/pages/memberships.py"/>
        <source>New plan</source>
        <translation>Nuevo plan</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>News</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/bar.py"/>
        <location filename="../../../ui/calendar/view_keys.py"/>
        <location filename="../../../ui/dialogs/protect.py"/>
        <location filename="../../../ui/pages/set_up/page.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/actions.py"/>
        <location filename="../../../ui/pages/my_day.py"/>
        <source>Next day</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions.py"/>
        <location filename="../../../ui/checkin/actions.py"/>
        <location filename="../../../ui/my_day/actions.py"/>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/view_keys.py"/>
        <location filename="../../../ui/my_day/actions.py"/>
        <source>Next therapist</source>
        <translation>Siguiente terapeuta</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/shifts.py"/>
        <location filename="../../../ui/shifts/actions.py"/>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/empty.py"/>
        <location filename="../../../ui/pages/shifts.py"/>
        <source>No therapists yet</source>
        <translation>Aún no hay terapeutas</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/letters.py"/>
        <location filename="../../../ui/words/printing.py"/>
        <source>No visit is planned. Book one first: a quote lists what is planned.</source>
        <translation>No hay visitas reservadas. Reserve una: la cotización muestra lo reservado.</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions.py"/>
        <location filename="../../../ui/checkin/actions.py"/>
        <location filename="../../../ui/checkin/paint.py"/>
        <location filename="../../../ui/panels/visit.py"/>
        <location filename="../../../ui/states.py"/>
        <source>No-show</source>
        <translation>No vino</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <location filename="../../../ui/panels/client_people.py"/>
        <source>Nobody yet.</source>
        <translation>Nadie todavía.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <location filename="../../../ui/panels/more_cards.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/deposit.py"/>
        <location filename="../../../ui/dialogs/hand_over.py"/>
        <location filename="../../../ui/pages/protect_offer.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/hover.py"/>
        <location filename="../../../ui/dialogs/series.py"/>
        <location filename="../../../ui/dialogs/wait.py"/>
        <location filename="../../../ui/my_day/note_sheet.py"/>
        <location filename="../../../ui/panels/visit.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <location filename="../../../ui/memberships/members.py"/>
        <location filename="../../../ui/pages/set_up/therapists.py"/>
        <location filename="../../../ui/setting/licences.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/waiting.py"/>
        <location filename="../../../ui/panels/waiting.py"/>
        <source>Offer</source>
        <translation>Ofrecer</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/studio.py"/>
        <location filename="../../../ui/pages/studio_file.py"/>
        <location filename="../../../ui/setting/hours.py"/>
        <location filename="../../../ui/setting/sections.py"/>
        <source>Open</source>
        <translation>Horario</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/to_do_bar.py"/>
        <location filename="../../../ui/pages/set_up/studio.py"/>
        <location filename="../../../ui/setting/places.py"/>
        <source>Opening hours</source>
        <translation>Horario de apertura</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Other phone</source>
        <translation>Otro teléfono</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/members.py"/>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>Owed</source>
        <translation>Debe</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <location filename="../../../ui/stored_words.py"/>
        <location filename="../../../ui/till_words.py"/>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <location filename="../../../ui/dialogs/packages.py"/>
        <source>Packages that are sold</source>
        <translation>Paquetes a la venta</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/outbox.py"/>
        <location filename="../../../ui/widgets/rail.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <location filename="../../../ui/panels/sums_box.py"/>
        <location filename="../../../ui/stored_words.py"/>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <location filename="../../../ui/paper_desk.py"/>
        <source>Papers to be printed</source>
        <translation>Documentos por imprimir</translation>
    </message>
    <message>
        <location filename="../../../ui/entries.py"/>
        <location filename="../../../ui/pages/pay.py"/>
        <location filename="../../../ui/setting/therapists.py"/>
        <location filename="../../../ui/setting/words.py"/>
        <source>Pay</source>
        <translation>Nómina</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>Pays by</source>
        <translation>Paga con</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/hover.py"/>
        <location filename="../../../ui/dialogs/away.py"/>
        <location filename="../../../ui/dialogs/calls.py"/>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <location filename="../../../ui/dialogs/gone.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <location filename="../../../ui/dialogs/waiting.py"/>
        <location filename="../../../ui/line/saying.py"/>
        <location filename="../../../ui/pages/set_up/studio.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <location filename="../../../ui/setting/words.py"/>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/phrases.py"/>
        <location filename="../../../ui/my_day/actions.py"/>
        <location filename="../../../ui/my_day/note_field.py"/>
        <location filename="../../../ui/my_day/tools.py"/>
        <source>Phrases</source>
        <translation>Frases</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/course.py"/>
        <location filename="../../../ui/memberships/billing.py"/>
        <location filename="../../../ui/memberships/change.py"/>
        <location filename="../../../ui/memberships/join.py"/>
        <location filename="../../../ui/memberships/members.py"/>
        <location filename="../../../ui/memberships/plans.py"/>
        <location filename="../../../ui/my_day/note_sheet.py"/>
        <location filename="../../../ui/my_day/panel.py"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plans.py"/>
        <location filename="../../../ui/pages/memberships.py"/>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/hover.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <location filename="../../../ui/panels/visit.py"/>
        <source>Prefers</source>
        <translation>Prefiere</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <location filename="../../../ui/my_day/details.py"/>
        <location filename="../../../ui/my_day/note_sheet.py"/>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/actions.py"/>
        <location filename="../../../ui/pages/my_day.py"/>
        <source>Previous day</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/shifts.py"/>
        <location filename="../../../ui/shifts/actions.py"/>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <location filename="../../../ui/memberships/members.py"/>
        <location filename="../../../ui/memberships/plan.py"/>
        <location filename="../../../ui/memberships/plans.py"/>
        <location filename="../../../ui/panels/client_membership.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <location filename="../../../ui/panels/offer_facts.py"/>
        <location filename="../../../ui/panels/ticket_parts.py"/>
        <location filename="../../../ui/panels/visit.py"/>
        <location filename="../../../ui/shop/add_ons.py"/>
        <location filename="../../../ui/shop/products.py"/>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions.py"/>
        <location filename="../../../ui/dialogs/preview.py"/>
        <location filename="../../../ui/help/window.py"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <location filename="../../../ui/my_day/actions.py"/>
        <location filename="../../../ui/pages/my_day.py"/>
        <source>Print day sheet</source>
        <translation>Imprimir hoja del día</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/papers.py"/>
        <location filename="../../../ui/dialogs/preview.py"/>
        <location filename="../../../ui/setting/printers.py"/>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/printers.py"/>
        <location filename="../../../ui/paper_desk.py"/>
        <source>Printers of this station</source>
        <translation>Impresoras de esta estación</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/ticket_parts.py"/>
        <location filename="../../../ui/shop/products.py"/>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/aside.py"/>
        <location filename="../../../ui/dialogs/shop.py"/>
        <location filename="../../../ui/pages/pay.py"/>
        <location filename="../../../ui/pages/studio_file.py"/>
        <location filename="../../../ui/pay/words.py"/>
        <location filename="../../../ui/setting/places.py"/>
        <location filename="../../../ui/shop/codes.py"/>
        <location filename="../../../ui/shop/products.py"/>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <location filename="../../../ui/setting/places.py"/>
        <source>Protection of the file</source>
        <translation>Protección del archivo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <location filename="../../../ui/pages/unavailable.py"/>
        <location filename="../../../ui/pages/unlock.py"/>
        <source>Put a backup in place</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/gone.py"/>
        <location filename="../../../ui/panels/visit.py"/>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <location filename="../../../ui/panels/visit.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <location filename="../../../ui/dialogs/outbox.py"/>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <location filename="../../../ui/dialogs/wallet_moves.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <location filename="../../../ui/pay/stub.py"/>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <location filename="../../../ui/setting/printers.py"/>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <location filename="../../../ui/protection/paper.py"/>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/form_editor.py"/>
        <location filename="../../../ui/pages/set_up/part.py"/>
        <location filename="../../../ui/panels/block.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/close_day.py"/>
        <location filename="../../../ui/pages/crash.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/day_list.py"/>
        <location filename="../../../ui/line/saying.py"/>
        <location filename="../../../ui/pages/set_up/lists.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <location filename="../../../ui/panels/offer_facts.py"/>
        <location filename="../../../ui/panels/visit.py"/>
        <location filename="../../../ui/setting/rooms.py"/>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/bar.py"/>
        <location filename="../../../ui/calendar/to_do_bar.py"/>
        <location filename="../../../ui/pages/set_up/lists.py"/>
        <location filename="../../../ui/pages/studio_file.py"/>
        <location filename="../../../ui/panels/more_guests.py"/>
        <location filename="../../../ui/panels/offer_facts.py"/>
        <location filename="../../../ui/setting/places.py"/>
        <location filename="../../../ui/setting/rooms.py"/>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <location filename="../../../ui/pages/memberships.py"/>
        <source>Run billing</source>
        <translation>Hacer los cobros</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions_policy.py"/>
        <location filename="../../../ui/dialogs/late.py"/>
        <source>Running late</source>
        <translation>Va tarde</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <location filename="../../../ui/pages/studio_zip.py"/>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/shop.py"/>
        <location filename="../../../ui/pages/studio_file.py"/>
        <location filename="../../../ui/setting/words.py"/>
        <location filename="../../../ui/shop/taxes.py"/>
        <source>Sales tax</source>
        <translation>Impuesto de venta</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/services.py"/>
        <location filename="../../../ui/shop/add_ons.py"/>
        <location filename="../../../ui/shop/products.py"/>
        <source>Sales tax is taken</source>
        <translation>Paga impuesto de venta</translation>
    </message>
    <message>
        <location filename="../../../ui/words/giving_back.py"/>
        <location filename="../../../ui/words/schedule.py"/>
        <source>Say why, in a word or two.</source>
        <translation>Diga el motivo en pocas palabras.</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <location filename="../../../ui/panels/check_out.py"/>
        <source>Sell products</source>
        <translation>Vender productos</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/day_list.py"/>
        <location filename="../../../ui/dialogs/away.py"/>
        <location filename="../../../ui/dialogs/calls.py"/>
        <location filename="../../../ui/dialogs/gone.py"/>
        <location filename="../../../ui/dialogs/health_rules.py"/>
        <location filename="../../../ui/dialogs/read_notes.py"/>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <location filename="../../../ui/dialogs/wait.py"/>
        <location filename="../../../ui/line/saying.py"/>
        <location filename="../../../ui/pages/set_up/lists.py"/>
        <location filename="../../../ui/panels/book_fields.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <location filename="../../../ui/panels/more_cards.py"/>
        <location filename="../../../ui/panels/visit.py"/>
        <location filename="../../../ui/setting/services.py"/>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <location filename="../../../ui/panels/book_fields.py"/>
        <location filename="../../../ui/panels/more_cards.py"/>
        <source>Service and length</source>
        <translation>Servicio y duración</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <location filename="../../../ui/memberships/plan.py"/>
        <location filename="../../../ui/pages/pay.py"/>
        <location filename="../../../ui/pages/set_up/lists.py"/>
        <location filename="../../../ui/pages/studio_file.py"/>
        <location filename="../../../ui/pay/words.py"/>
        <location filename="../../../ui/setting/places.py"/>
        <location filename="../../../ui/setting/services.py"/>
        <location filename="../../../ui/shop/codes.py"/>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/studio_zip.py"/>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>Session notes</source>
        <translation>Notas de sesión</translation>
    </message>
    <message>
        <location filename="../../../ui/entries.py"/>
        <location filename="../../../ui/pages/settings.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/stored.py"/>
        <location filename="../../../ui/memberships/share.py"/>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/join.py"/>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>Shared with</source>
        <translation>Compartida con</translation>
    </message>
    <message>
        <location filename="../../../ui/entries.py"/>
        <location filename="../../../ui/pages/shifts.py"/>
        <source>Shifts</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/handout.py"/>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <location filename="../../../ui/dialogs/stored.py"/>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protect.py"/>
        <location filename="../../../ui/pages/unlock.py"/>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/read_notes.py"/>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>Signed</source>
        <translation>Firmados</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <location filename="../../../ui/pages/studio_zip.py"/>
        <source>Signed forms</source>
        <translation>Formularios firmados</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/join.py"/>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>Signed on {day}.</source>
        <translation>Firmado: {day}.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/condition.py"/>
        <location filename="../../../ui/dialogs/outbox.py"/>
        <location filename="../../../ui/dialogs/papers.py"/>
        <location filename="../../../ui/dialogs/stored.py"/>
        <location filename="../../../ui/memberships/members.py"/>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client.py"/>
        <location filename="../../../ui/main_window.py"/>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/dialogs/handout.py"/>
        <location filename="../../../ui/dialogs/send_mail.py"/>
        <location filename="../../../ui/dialogs/studio_forms.py"/>
        <location filename="../../../ui/panels/client_forms.py"/>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/shop.py"/>
        <location filename="../../../ui/setting/people.py"/>
        <location filename="../../../ui/shop/staff.py"/>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/day_list.py"/>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <location filename="../../../ui/dialogs/outbox.py"/>
        <location filename="../../../ui/dialogs/packages.py"/>
        <location filename="../../../ui/dialogs/papers.py"/>
        <location filename="../../../ui/dialogs/read_notes.py"/>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <location filename="../../../ui/dialogs/stored.py"/>
        <location filename="../../../ui/memberships/billing.py"/>
        <location filename="../../../ui/memberships/members.py"/>
        <location filename="../../../ui/pages/pay.py"/>
        <location filename="../../../ui/pages/set_up/therapists.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <location filename="../../../ui/setting/licences.py"/>
        <location filename="../../../ui/shifts/closed.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/letters.py"/>
        <location filename="../../../ui/dialogs/stored.py"/>
        <location filename="../../../ui/panels/client_membership.py"/>
        <source>Statement</source>
        <translation>Estado de cuenta</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <location filename="../../../ui/pages/studio_zip.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/import_clients.py"/>
        <location filename="../../../ui/words/imports.py"/>
        <source>Stopped; nothing was brought in.</source>
        <translation>Detenido; no se importó nada.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <location filename="../../../ui/dialogs/side_by_side.py"/>
        <location filename="../../../ui/pages/set_up/studio.py"/>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/bar.py"/>
        <location filename="../../../ui/calendar/stage.py"/>
        <location filename="../../../ui/setting/words.py"/>
        <source>Studio</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/cancel.py"/>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Studio&apos;s doing</source>
        <translation>Por el estudio</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/lists.py"/>
        <location filename="../../../ui/setting/rooms.py"/>
        <source>Tables</source>
        <translation>Camillas</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/collect.py"/>
        <location filename="../../../ui/panels/check_out.py"/>
        <source>Take payment</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <location filename="../../../ui/words/shop.py"/>
        <source>The last day comes before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/protection.py"/>
        <location filename="../../../ui/words/protection.py"/>
        <source>The studio&apos;s file is not encrypted.</source>
        <translation>El archivo del estudio no está cifrado.</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/bar.py"/>
        <location filename="../../../ui/calendar/day_list.py"/>
        <location filename="../../../ui/dialogs/away.py"/>
        <location filename="../../../ui/dialogs/read_notes.py"/>
        <location filename="../../../ui/dialogs/series.py"/>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <location filename="../../../ui/dialogs/wait.py"/>
        <location filename="../../../ui/my_day/chooser.py"/>
        <location filename="../../../ui/pages/pay.py"/>
        <location filename="../../../ui/pages/set_up/therapists.py"/>
        <location filename="../../../ui/pages/sign_in.py"/>
        <location filename="../../../ui/panels/book_fields.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <location filename="../../../ui/panels/more_cards.py"/>
        <location filename="../../../ui/panels/visit.py"/>
        <location filename="../../../ui/setting/therapists.py"/>
        <source>Therapist</source>
        <translation>Terapeuta</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions_policy.py"/>
        <location filename="../../../ui/dialogs/away.py"/>
        <location filename="../../../ui/words/hard_cases.py"/>
        <source>Therapist away</source>
        <translation>Terapeuta ausente</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/bar.py"/>
        <location filename="../../../ui/pages/set_up/therapists.py"/>
        <location filename="../../../ui/pages/studio_file.py"/>
        <location filename="../../../ui/setting/places.py"/>
        <location filename="../../../ui/setting/therapists.py"/>
        <location filename="../../../ui/setting/words.py"/>
        <location filename="../../../ui/shifts/time_off.py"/>
        <source>Therapists</source>
        <translation>Terapeutas</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <location filename="../../../ui/words/pay.py"/>
        <source>There is no service with the code {code} any more. Take it off.</source>
        <translation>Ya no hay ningún servicio con el código {code}. Quítelo.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <location filename="../../../ui/panels/book_fields.py"/>
        <source>This is not a day.</source>
        <translation>Eso no es un día.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wait.py"/>
        <location filename="../../../ui/panels/book_fields.py"/>
        <source>This is not a time.</source>
        <translation>Eso no es una hora.</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/day_list.py"/>
        <location filename="../../../ui/dialogs/away.py"/>
        <location filename="../../../ui/dialogs/calls.py"/>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <location filename="../../../ui/dialogs/series.py"/>
        <location filename="../../../ui/line/saying.py"/>
        <location filename="../../../ui/panels/book_fields.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/studio.py"/>
        <location filename="../../../ui/pages/studio_file.py"/>
        <location filename="../../../ui/setting/fields.py"/>
        <location filename="../../../ui/setting/words.py"/>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <location filename="../../../ui/line/saying.py"/>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/board.py"/>
        <location filename="../../../ui/states.py"/>
        <source>To check out</source>
        <translation>Por cobrar</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/day_list.py"/>
        <location filename="../../../ui/panels/client_health.py"/>
        <source>To mind</source>
        <translation>Atención</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/hover.py"/>
        <location filename="../../../ui/panels/sums_box.py"/>
        <source>To pay</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/bar.py"/>
        <location filename="../../../ui/calendar/view_keys.py"/>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <location filename="../../../ui/memberships/leave.py"/>
        <location filename="../../../ui/my_day/actions.py"/>
        <location filename="../../../ui/pages/my_day.py"/>
        <location filename="../../../ui/pages/shifts.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/offer_facts.py"/>
        <location filename="../../../ui/pay/paid.py"/>
        <source>Together</source>
        <translation>En total</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <location filename="../../../ui/pages/pay.py"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../../../ui/body/words.py"/>
        <location filename="../../../ui/my_day/note_words.py"/>
        <source>Trigger point</source>
        <translation>Punto gatillo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/outbox.py"/>
        <location filename="../../../ui/memberships/billing.py"/>
        <source>Try again now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/lists.py"/>
        <location filename="../../../ui/setting/words.py"/>
        <source>Turnover</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/accounts.py"/>
        <location filename="../../../ui/dialogs/name_guest.py"/>
        <location filename="../../../ui/dialogs/wait.py"/>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <location filename="../../../ui/panels/client_people.py"/>
        <source>Type a name or phone and take a client from the list.</source>
        <translation>Escriba un nombre o teléfono y elija un cliente de la lista.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/calls.py"/>
        <location filename="../../../ui/dialogs/doubtful.py"/>
        <location filename="../../../ui/main_window.py"/>
        <location filename="../../../ui/shell.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/codes.py"/>
        <location filename="../../../ui/stored_words.py"/>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_fields.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Usually with</source>
        <translation>Terapeuta habitual</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/therapists.py"/>
        <location filename="../../../ui/setting/licences.py"/>
        <source>Valid until</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/bar.py"/>
        <location filename="../../../ui/pages/my_day.py"/>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <location filename="../../../ui/dialogs/merge.py"/>
        <location filename="../../../ui/dialogs/superbill.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <location filename="../../../ui/receipts.py"/>
        <source>Void</source>
        <translation>Anular</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/actions_policy.py"/>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <location filename="../../../ui/dialogs/waiting.py"/>
        <source>Waiting list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/actions.py"/>
        <location filename="../../../ui/dialogs/walk_in.py"/>
        <location filename="../../../ui/pages/check_in.py"/>
        <source>Walk-in</source>
        <translation>Sin cita</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/bar.py"/>
        <location filename="../../../ui/my_day/actions.py"/>
        <location filename="../../../ui/pages/my_day.py"/>
        <location filename="../../../ui/setting/words.py"/>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/condition.py"/>
        <location filename="../../../ui/dialogs/gone.py"/>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <location filename="../../../ui/dialogs/readings.py"/>
        <location filename="../../../ui/dialogs/stored.py"/>
        <location filename="../../../ui/dialogs/wallet_moves.py"/>
        <location filename="../../../ui/panels/client_timeline.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/block.py"/>
        <location filename="../../../ui/dialogs/drawer_parts.py"/>
        <location filename="../../../ui/pay/extra.py"/>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/base.py"/>
        <location filename="../../../ui/help/desk.py"/>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/protect_offer.py"/>
        <location filename="../../../ui/setting/keys.py"/>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/dialogs/gone.py"/>
        <location filename="../../../ui/dialogs/readings.py"/>
        <location filename="../../../ui/memberships/change.py"/>
        <location filename="../../../ui/memberships/leave.py"/>
        <location filename="../../../ui/panels/block.py"/>
        <location filename="../../../ui/panels/visit.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/receipts.py"/>
        <location filename="../../../ui/memberships/members.py"/>
        <source>Which</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/block.py"/>
        <location filename="../../../ui/panels/block.py"/>
        <source>Whose time</source>
        <translation>De quién</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/approval.py"/>
        <location filename="../../../ui/dialogs/away.py"/>
        <location filename="../../../ui/dialogs/erase_client.py"/>
        <location filename="../../../ui/dialogs/import_steps.py"/>
        <location filename="../../../ui/dialogs/let_pass.py"/>
        <location filename="../../../ui/dialogs/read_notes.py"/>
        <location filename="../../../ui/dialogs/readings.py"/>
        <location filename="../../../ui/dialogs/taking_out.py"/>
        <location filename="../../../ui/dialogs/wallet_acts.py"/>
        <location filename="../../../ui/memberships/collect.py"/>
        <location filename="../../../ui/panels/check_out_parts.py"/>
        <location filename="../../../ui/panels/price_box.py"/>
        <location filename="../../../ui/shop/products.py"/>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/therapists.py"/>
        <location filename="../../../ui/setting/fields.py"/>
        <location filename="../../../ui/setting/therapists.py"/>
        <source>Woman</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <location filename="../../../ui/pages/set_up/therapists.py"/>
        <location filename="../../../ui/setting/therapists.py"/>
        <source>Works</source>
        <translation>Trabaja</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/therapists.py"/>
        <location filename="../../../ui/shop/staff.py"/>
        <source>Works here</source>
        <translation>Trabaja aquí</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <location filename="../../../ui/shop/part.py"/>
        <source>Write a whole number.</source>
        <translation>Escriba un número entero.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <location filename="../../../ui/words/pay.py"/>
        <source>Write an amount between $0 and {most}.</source>
        <translation>Escriba un monto entre $0 y {most}.</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/correct_day.py"/>
        <location filename="../../../ui/dialogs/drawer_parts.py"/>
        <location filename="../../../ui/words/drawer.py"/>
        <source>Write an amount, such as 20.00.</source>
        <translation>Escriba un monto, como 20.00.</translation>
    </message>
    <message>
        <location filename="../../../ui/words/settings.py"/>
        <location filename="../../../ui/words/stored.py"/>
        <source>Write at most {most} letters.</source>
        <translation>Escriba {most} letras como máximo.</translation>
    </message>
    <message>
        <location filename="../../../ui/panels/client_list.py"/>
        <location filename="../../../ui/words/clients.py"/>
        <source>You see clients whom you treat within 30 days of today.</source>
        <translation>Usted ve a quienes atiende hasta 30 días antes o después de hoy.</translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>a man</source>
        <translation>un hombre</translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>a woman</source>
        <translation>una mujer</translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <location filename="../../../ui/waiting_words.py"/>
        <source>after {time}</source>
        <translation>después de {time}</translation>
    </message>
    <message>
        <location filename="../../../ui/shop/codes.py"/>
        <location filename="../../../ui/waiting_words.py"/>
        <source>any day</source>
        <translation>cualquier día</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <source>by e-mail</source>
        <translation>por correo electrónico</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/cells.py"/>
        <location filename="../../../ui/shifts/model.py"/>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <location filename="../../../ui/shifts/words.py"/>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <location filename="../../../ui/line/saying.py"/>
        <location filename="../../../ui/memberships/words.py"/>
        <source>every week</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <location filename="../../../ui/my_day/afterwards.py"/>
        <location filename="../../../ui/widgets/fields.py"/>
        <source>h:mm ap</source>
        <translation>h:mm ap</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/late.py"/>
        <location filename="../../../ui/panels/ticket_lines.py"/>
        <source>instead of {price}</source>
        <translation>en vez de {price}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/series.py"/>
        <location filename="../../../ui/line/rows.py"/>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <location filename="../../../ui/setting/words.py"/>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <location filename="../../../ui/line/rows.py"/>
        <location filename="../../../ui/panels/client_hits.py"/>
        <source>next {day}</source>
        <translation>próxima {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/words.py"/>
        <location filename="../../../ui/shop/codes.py"/>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/gone.py"/>
        <location filename="../../../ui/memberships/plan.py"/>
        <location filename="../../../ui/panels/client_overview.py"/>
        <location filename="../../../ui/pay/agreement.py"/>
        <location filename="../../../ui/shifts/hours.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client_details.py"/>
        <location filename="../../../ui/dialogs/condition.py"/>
        <location filename="../../../ui/panels/tender_fields.py"/>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/client.py"/>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../../../ui/checkin/seen.py"/>
        <location filename="../../../ui/checkin/walk_in_table.py"/>
        <location filename="../../../ui/dialogs/walk_in.py"/>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/heads.py"/>
        <location filename="../../../ui/calendar/titles.py"/>
        <location filename="../../../ui/shifts/hours.py"/>
        <location filename="../../../ui/shifts/words.py"/>
        <location filename="../../../ui/widgets/week.py"/>
        <source>off</source>
        <translation>descanso</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/sell_stored.py"/>
        <location filename="../../../ui/panels/book_fields.py"/>
        <location filename="../../../ui/panels/tender_fields.py"/>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <location filename="../../../ui/setting/services.py"/>
        <location filename="../../../ui/shop/products.py"/>
        <source>that of the place</source>
        <translation>el del lugar</translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <location filename="../../../ui/panels/book_fields.py"/>
        <location filename="../../../ui/shop/taxes.py"/>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/wallet_moves.py"/>
        <location filename="../../../ui/panels/client_membership.py"/>
        <location filename="../../../ui/panels/client_value.py"/>
        <location filename="../../../ui/stored_words.py"/>
        <location filename="../../../ui/waiting_words.py"/>
        <source>until {day}</source>
        <translation>hasta {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/words.py"/>
        <location filename="../../../ui/checkin/seen.py"/>
        <source>with {therapist}</source>
        <translation>con {therapist}</translation>
    </message>
    <message>
        <location filename="../../../ui/line/code_rows.py"/>
        <location filename="../../../ui/stored_words.py"/>
        <source>{amount} left</source>
        <translation>saldo: {amount}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/memberships.py"/>
        <location filename="../../../ui/words/till.py"/>
        <source>{client} paid {total}, receipt {receipt}</source>
        <translation>{client} pagó {total}, recibo {receipt}</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <location filename="../../../ui/policy_words.py"/>
        <location filename="../../../ui/stored_words.py"/>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <location filename="../../../ui/stored_words.py"/>
        <source>{count} sessions</source>
        <translation>{count} sesiones</translation>
    </message>
    <message>
        <location filename="../../../ui/calendar/cells.py"/>
        <location filename="../../../ui/my_day/week.py"/>
        <source>{count} visits</source>
        <translation>{count} visitas</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/packages.py"/>
        <location filename="../../../ui/policy_words.py"/>
        <source>{count} {count:day|days}</source>
        <translation>{count} {count:día|días}</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/studio_forms.py"/>
        <location filename="../../../ui/memberships/words.py"/>
        <source>{count} {count:month|months}</source>
        <translation>{count} {count:mes|meses}</translation>
    </message>
    <message>
        <location filename="../../../ui/words/help.py"/>
        <location filename="../../../ui/words/ledger.py"/>
        <source>{folder} cannot be written. Choose another folder, or make it writable.</source>
        <translation>No se puede escribir en {folder}. Elija otra carpeta, o permita escribir en ella.</translation>
    </message>
    <message>
        <location filename="../../../ui/format.py"/>
        <location filename="../../../ui/pages/set_up/lists.py"/>
        <location filename="../../../ui/shop/add_ons.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../../ui/dialogs/backups.py"/>
        <location filename="../../../ui/papers.py"/>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
</TS>
