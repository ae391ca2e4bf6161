"""A studio that knows a great deal of one client, and words that tell of nobody else."""

from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from sqlalchemy.orm import Session

from frontdesk.commands.care_plans import StartPlan
from frontdesk.commands.clients import AddAlert, AddClient, EditClient
from frontdesk.commands.diagnoses import NoteDiagnosis
from frontdesk.commands.erasing import (
    AgreeErasure,
    ProposeErasure,
)
from frontdesk.commands.files import AddFile
from frontdesk.commands.forms import KeepDraft, SignForm
from frontdesk.commands.giving_back import VoidSale
from frontdesk.commands.handing_out import HandOutClient
from frontdesk.commands.health import FileDoctorNote
from frontdesk.commands.held import DropAside, PutAside
from frontdesk.commands.mail import SendMail, SetMailAccount
from frontdesk.commands.merging import MergeClients
from frontdesk.commands.note_readings import ReadNote
from frontdesk.commands.notes import AddAddendum, SaveNote, SignNote
from frontdesk.commands.papers import DropPaper
from frontdesk.commands.policy import Cancel
from frontdesk.commands.till import TakePayment
from frontdesk.commands.waiting import Wait
from frontdesk.commands.wallets import Freeze
from frontdesk.desk import Desk
from frontdesk.model import Row
from frontdesk.queries.erasing import erasure_outlook
from frontdesk.queries.papers import paper_queue
from frontdesk.storage.engine import Store
from frontdesk.values.care import PlanText
from frontdesk.values.file import Paper
from frontdesk.values.health import Condition, Held
from frontdesk.values.held import Held as Aside
from frontdesk.values.mail import Account, MailKind, Security
from frontdesk.values.money import Money
from frontdesk.values.note import NoteDetails, NoteText
from frontdesk.values.paper import PaperKind
from frontdesk.values.payment import CASH, Discount, Paid
from frontdesk.values.state import State
from frontdesk.values.stored import Bought, Stored
from frontdesk.values.text import new_id
from frontdesk.values.waiting import Wish
from tests.files.papers import PDF
from tests.health.people import DANA, MARIA, Practice
from tests.moments import MONDAY
from tests.notes.test_forms import ANSWERS, SIGNATURE
from tests.till.desk import finished, payment, ticket_of

#: Words that tell of one client and of nobody else, and the name from before.
SECRETS = (
    *("zebulon", "quarkfeather", "5557731", "zeb@example", "hollow lane", "memo7732"),
    *("quinn", "5550178", "note7733", "xarelto7734", "alert7735", "wait7736", "visit7737"),
    *("discount7738", "reason7739", "doctor7740", "formal7741", "addendum7742", "twin7743"),
    *("gone7745", "paper7746", "letter7747", "recipient7748", "message7749", "frozen7750"),
    *(
        "letter7758",
        "dropped7759",
        "glance7757",
        "aside7751",
        "draft7752",
        "goal7753",
        "supplier7754",
        "voided7756",
    ),
)
TO = {
    "first_name": "Zebulon",
    "last_name": "Quarkfeather",
    "phone": "(806) 555-7731",
    "email": "zeb@example.com",
    "street": "4 Hollow Lane",
    "memo": "memo7732",
    "emergency_name": "Gone7745",
}


@dataclass(frozen=True)
class Marked:
    """A studio that knows a great deal of one client."""

    practice: Practice
    store: Store
    folder: Path

    @property
    def owner(self) -> Desk:
        return self.practice.as_(DANA)

    @property
    def client(self) -> int:
        return self.practice.robert

    def propose(self) -> int:
        """Propose to erase the client; return the erasure."""
        self.owner.do(ProposeErasure(client_id=self.client, reason="reason7739"))
        found = self.owner.ask(partial(erasure_outlook, client_id=self.client)).there
        assert found is not None
        return found.id

    def erase(self) -> None:
        """Erase the client at once."""
        self.owner.do(AgreeErasure(erasure_id=self.propose(), now="asked"))

    def left(self, store: Store | None = None) -> dict[str, list[str]]:
        """Return which secrets stand in which tables; what is sealed is opened."""
        found = {}
        with Session((store or self.store).read) as session:
            for table in Row.metadata.sorted_tables:
                rows = session.execute(table.select()).all()
                said = " ".join(repr(tuple(row)) for row in rows).casefold()
                hits = [secret for secret in SECRETS if secret in said]
                if hits:
                    found[table.name] = hits
        return found


def tell_much(practice: Practice) -> None:
    """Let the studio learn of Robert Quinn, in every table that may hold something of a client."""
    house, robert = practice.house, practice.robert
    owner = practice.as_(DANA)
    twin = owner.do(AddClient(first_name="Twin7743", last_name="Quinn")).params["client_id"]
    owner.do(AddAlert(client_id=twin, instruction="Alert7735 too"))
    owner.do(MergeClients(kept_id=robert, gone_id=twin))
    owner.do(EditClient(client_id=robert, was={}, to=TO))
    owner.do(AddAlert(client_id=robert, instruction="Alert7735"))
    wish = Wish(service_id=house.services["dt"], minutes=60, note="Wait7736")
    owner.do(Wait(client_id=robert, wish=wish))
    owner.do(HandOutClient(client_id=robert, reason="reason7739"))
    gone = practice.book(day=MONDAY + timedelta(days=1), note="Visit7737")
    owner = practice.as_(DANA)
    owner.do(Cancel(appointment_id=gone, was=State.BOOKED, reason="Reason7739", fee=Money(0)))
    number = finished(practice.as_(DANA), house, "Robert Quinn", therapist=MARIA)
    maria = practice.as_(MARIA)
    note = NoteText(subjective="Note7733", details=NoteDetails(homework="Note7733"))
    maria.do(SaveNote(appointment_id=number, was=NoteText(), to=note))
    maria.do(SignNote(appointment_id=number, was=note, to=note))
    maria.do(AddAddendum(appointment_id=number, text="Addendum7742"))
    practice.as_(DANA).do(ReadNote(appointment_id=number, reason="Glance7757, for a claim"))
    discount = Discount(basis_points=1000, reason="Discount7738")
    owner = practice.as_(DANA)
    owner.do(payment(ticket_of(owner, number), discount=discount))
    practice.has(Held(kind=Condition.THROMBOSIS, medication="Xarelto7734"), robert)
    owner.do(FileDoctorNote(client_id=robert, doctor="Doctor7740", given=MONDAY))
    scan = Paper("letter7747.pdf", PDF.content + b"% paper7746")
    owner.do(AddFile(client_id=robert, paper=scan, health=True))
    answers = {**ANSWERS, "emergency": "Formal7741"}
    owner.do(
        SignForm(
            client_id=robert, form="intake.en", version=1, answers=answers, signature=SIGNATURE
        )
    )
    tell_more(practice)


def tell_more(practice: Practice) -> None:
    """Let the till, a plan, a draft and a supplied diagnosis tell of Robert, too."""
    robert = practice.robert
    maria = practice.as_(MARIA)
    maria.do(StartPlan(client_id=robert, plan=PlanText("Legs", "Goal7753", 8, ("severity",))))
    owner = practice.as_(DANA)
    owner.do(
        NoteDiagnosis(
            client_id=robert, code="M54.50", supplied_by="Supplier7754", supplied_on=MONDAY
        )
    )
    draft = {"emergency": "Draft7752"}
    owner.do(
        KeepDraft(client_id=robert, form="consent.en", version=1, answers=draft, key="station")
    )
    aside = PutAside(held=Aside(reason="Aside7751"), total=Money(1), client_id=robert)
    owner.do(DropAside(sale_id=owner.do(aside).params["sale"]))
    card = Bought(
        kind=Stored.GIFT_CARD,
        price=Money(5_000),
        client_id=robert,
        recipient="Recipient7748",
        message="Message7749",
    )
    sell = TakePayment(
        bought=(card,), tenders=(Paid(kind=CASH, amount=Money(5_000)),), client_id=robert
    )
    (kept,) = owner.do(sell).params["wallets"]
    owner.do(Freeze(wallet_id=kept, reason="Frozen7750"))
    sold = owner.do(replace(sell, id=new_id())).params["sale"]
    for job in owner.ask(paper_queue):
        if job.kind is PaperKind.RECEIPT:
            owner.do(DropPaper(job_id=job.id, reason="Dropped7759 went without"))
    account = Account("127.0.0.1", 25, Security.NONE, "desk@studio.example", "")
    owner.do(SetMailAccount(was=Account(), to=account))
    paper = Paper("receipt.pdf", PDF.content + b"% letter7758")
    owner.do(
        SendMail(
            kind=MailKind.RECEIPT,
            client_id=robert,
            address="letter7758@example.com",
            papers=(paper,),
            asked=True,
        )
    )
    owner.do(VoidSale(sale_id=sold, reason="Voided7756"))
