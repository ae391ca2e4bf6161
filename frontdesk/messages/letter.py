"""A letter as it goes out: what it says, in two languages, and what is attached.

Neither the subject nor the words say anything but that papers of a visit are attached; what they
are of stands in the PDFs alone, and their names are plain.
"""

from dataclasses import dataclass, field
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.errors import Refused
from frontdesk.model import Client, Outbox, OutboxPaper, Studio
from frontdesk.values.mail import ACCOUNT, Account, MailKind, account_of

_SUBJECTS = {
    MailKind.RECEIPT: ("Your receipt from {studio}", "Su recibo de {studio}"),
    MailKind.PAGES: ("Your papers from {studio}", "Sus hojas de {studio}"),
    MailKind.BOTH: ("Your receipt from {studio}", "Su recibo de {studio}"),
    MailKind.TEST: ("A test from {studio}", "Una prueba de {studio}"),
}
_WORDS = {
    MailKind.RECEIPT: (
        "your receipt is attached as a PDF. Thank you for your visit.",
        "le enviamos su recibo en un PDF. Gracias por su visita.",
    ),
    MailKind.PAGES: (
        "the papers you asked for are attached as PDF. Thank you for your visit.",
        "le enviamos en PDF las hojas que pidió. Gracias por su visita.",
    ),
    MailKind.BOTH: (
        "your receipt and the papers you asked for are attached as PDF. Thank you for your visit.",
        "le enviamos en PDF su recibo y las hojas que pidió. Gracias por su visita.",
    ),
    MailKind.TEST: (
        "this letter shows that e-mail goes out of your studio as it should.",
        "esta carta muestra que el correo sale de su estudio como debe.",
    ),
}
_FRAME = ("Hello {name},", "Hola, {name}:"), ("Hello,", "Hola:")
_FOOT = (
    "Please do not answer with anything about your health: e-mail is read on its way like a "
    "postcard. Call us instead: {phone}",
    "Por favor no conteste con nada sobre su salud: un correo se puede leer en el camino como una "
    "postal. Mejor llámenos: {phone}",
)


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter ready to go, and the account it goes by."""

    account: Account
    message: EmailMessage = field(repr=False)


def letter(session: Session, number: int) -> Letter:
    """Return a letter of the outbox with what is attached; ``Refused`` when it is not there."""
    row = session.get(Outbox, number)
    if row is None:
        raise Refused.because("gone", what="outbox")
    studio = session.execute(select(Studio)).scalar_one()
    account = account_of(studio.settings.get(ACCOUNT))
    if not account.ready:
        raise Refused.because("mail_no_account")
    first = session.execute(
        select(Client.preferred_name, Client.first_name).where(Client.id == row.client_id)
    ).first()
    name = (first.preferred_name or first.first_name) if first else ""
    at = 1 if row.language == "es" else 0
    message = EmailMessage(policy=SMTP)
    message["Subject"] = _SUBJECTS[row.kind][at].format(studio=studio.name)
    message["From"] = Address(studio.name, addr_spec=account.sender)
    message["To"] = Address(addr_spec=row.address)
    message["Date"] = format_datetime(row.queued_at)
    message["Message-ID"] = f"<{row.key}@{account.sender.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    greeting = _FRAME[0][at].format(name=name) if name else _FRAME[1][at]
    foot = _FOOT[at].format(phone=studio.phone)
    signed = "\n".join((studio.name, *studio.address, studio.phone))
    message.set_content(f"{greeting}\n\n{_WORDS[row.kind][at]}\n\n{signed}\n\n--\n{foot}\n")
    papers = select(OutboxPaper.name, OutboxPaper.content).where(OutboxPaper.outbox_id == row.id)
    for file, content in session.execute(papers.order_by(OutboxPaper.id)):
        message.add_attachment(content, maintype="application", subtype="pdf", filename=file)
    return Letter(account, message)
