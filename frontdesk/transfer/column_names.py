"""The names under which the columns of client lists go, English and Spanish, folded."""

from frontdesk.values.list_layout import EXTRA_STREET, ID, OTHER_PHONE, WHOLE_NAME

_NAMES = {
    "first_name": (
        "first name, given name, firstname, first, forename, nombre, nombres, primer "
        "nombre, client first name, patient first name"
    ),
    "last_name": (
        "last name, surname, family name, lastname, last, apellido, apellidos, client "
        "last name, patient last name"
    ),
    WHOLE_NAME: (
        "name, full name, client name, client, customer, customer name, patient, patient "
        "name, guest, guest name, member, contact, nombre completo, nombre y apellidos, "
        "cliente, paciente, display name"
    ),
    "preferred_name": (
        "preferred name, nickname, preferred first name, goes by, known as, apodo, nombre "
        "preferido, alias"
    ),
    "phone": (
        "mobile phone, mobile, cell, cell phone, phone, phone number, mobile no, mobile "
        "number, primary phone, telephone, tel, cellphone, telefono, movil, celular, "
        "telefono movil, numero de telefono, contact number, sms"
    ),
    OTHER_PHONE: (
        "home phone, work phone, other phone, phone 2, phone2, day phone, evening phone, "
        "alternate phone, secondary phone, telefono fijo, landline, telefono de casa, "
        "telefono del trabajo, otro telefono, telephone 2"
    ),
    "email": (
        "email, e-mail, email address, e-mail address, mail, correo, correo electronico, "
        "primary email, client email"
    ),
    "birthday": (
        "birthday, birth date, birthdate, date of birth, dob, d.o.b., fecha de "
        "nacimiento, nacimiento, cumpleanos, born"
    ),
    "street": (
        "address, street, street address, address 1, address line 1, street address 1, "
        "home address, direccion, calle, domicilio, addr1"
    ),
    EXTRA_STREET: (
        "address 2, address line 2, apt, apartment, suite, unit, apt/suite, street "
        "address 2, piso, departamento, numero interior, addr2"
    ),
    "city": "city, town, ciudad, localidad, poblacion, municipio, city/town",
    "state": "state, province, region, state/province, estado, provincia, county",
    "postal_code": (
        "zip, zip code, postal code, postcode, post code, postal, codigo postal, cp, "
        "c.p., zip/postal code, zipcode"
    ),
    "memo": (
        "notes, note, memo, comments, comment, remarks, client notes, notas, "
        "observaciones, comentarios, general notes, appointment notes, booking alert"
    ),
    "referred_by": (
        "referred by, referral source, referral, how heard about us, source, how did you "
        "hear about us, referral type, referido por, recomendado por, refered by, lead "
        "source, como nos conocio"
    ),
    "marketing": (
        "accepts marketing, marketing, email opt in, marketing consent, email "
        "subscription status, subscribed, opt in, newsletter, acepta publicidad, "
        "promotional emails, send promotional emails, email marketing consent, boletin"
    ),
    "since": (
        "client since, customer since, member since, first visit, date added, created, "
        "created at, creation date, date created, added, first appointment, join date, "
        "joined, cliente desde, fecha de alta, primera visita, signup date"
    ),
    ID: (
        "client id, customer id, id, patient id, patient number, patient guid, reference "
        "id, member id, client number, external id, rssid, barcode id, numero de cliente, "
        "id de cliente, guid, record id, contact id"
    ),
    "credit_left": (
        "account balance, account credit, credit, credit balance, store credit, balance, "
        "saldo, credito, saldo a favor"
    ),
    "gift_left": (
        "gift card balance, gift certificate balance, gift balance, saldo de tarjeta de "
        "regalo, gift card amount"
    ),
    "gift_number": (
        "gift card number, gift card, gift certificate, gift certificate number, gan, "
        "tarjeta de regalo, numero de tarjeta de regalo"
    ),
    "sessions_left": (
        "sessions left, sessions remaining, visits remaining, visits left, remaining visits, "
        "credits left, credits remaining, package balance, sesiones restantes"
    ),
    "sessions_paid": "package value, remaining value, package value left, valor restante",
    "sessions_of": "package, package name, pricing option, paquete, nombre del paquete",
}
#: The names of each field.
NAMES = {field: tuple(names.split(", ")) for field, names in _NAMES.items()}
#: The field of each name.
BY_NAME = {name: field for field, names in NAMES.items() for name in names}
