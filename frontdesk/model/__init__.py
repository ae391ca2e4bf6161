"""The mapped classes, one subject a file; import them from here."""

from frontdesk.model.appointment import Appointment, Visit
from frontdesk.model.base import Row
from frontdesk.model.claim import Block, Claim, Hold
from frontdesk.model.client import Alert, Client, ClientLink, Liking
from frontdesk.model.diagnosis import Diagnosis
from frontdesk.model.file import Blob, ClientFile
from frontdesk.model.form import Form, FormAnswer, FormDraft, HealthCheck
from frontdesk.model.health import (
    DoctorNote,
    HealthCaution,
    HealthCondition,
    HealthPass,
    HealthReading,
    HealthRules,
    NoteReading,
)
from frontdesk.model.journal import JournalEntry, JournalRow, Once
from frontdesk.model.ledger import (
    Account,
    BusinessDay,
    ClosingLine,
    Drawer,
    DrawerDay,
    Entry,
    Posted,
    Posting,
)
from frontdesk.model.membership import (
    BillingRun,
    Membership,
    MembershipCharge,
    MembershipEvent,
    MembershipRest,
    MembershipShare,
    Plan,
)
from frontdesk.model.merge import ClientMerge
from frontdesk.model.message import Message
from frontdesk.model.note import Addendum, CarePlan, Phrase, SessionNote
from frontdesk.model.outbox import Outbox, OutboxPaper
from frontdesk.model.pay import PayAgreement, PayExtra, PayStatement
from frontdesk.model.printing import PrintJob
from frontdesk.model.privacy import Erasure, HandingOut
from frontdesk.model.resource import Equipment, Resource, Room
from frontdesk.model.retail import (
    AddOn,
    AppointmentAddOn,
    DiscountCode,
    Product,
    StaffClient,
    StockMove,
    TaxRate,
)
from frontdesk.model.sale import Sale, SaleLine, Tender
from frontdesk.model.service import Service, ServiceEquipment, ServicePrice
from frontdesk.model.staff import Licence, Person, Shift, Skill, Therapist
from frontdesk.model.studio import ClosedDay, Hours, Studio
from frontdesk.model.transfer import ImportBatch, ImportRow
from frontdesk.model.waiting import CallBack, Waiting
from frontdesk.model.wallet import Package, Wallet, WalletEntry, WalletShare

__all__ = [
    "Account",
    "AddOn",
    "Addendum",
    "Alert",
    "Appointment",
    "AppointmentAddOn",
    "BillingRun",
    "Blob",
    "Block",
    "BusinessDay",
    "CallBack",
    "CarePlan",
    "Claim",
    "Client",
    "ClientFile",
    "ClientLink",
    "ClientMerge",
    "ClosedDay",
    "ClosingLine",
    "Diagnosis",
    "DiscountCode",
    "DoctorNote",
    "Drawer",
    "DrawerDay",
    "Entry",
    "Equipment",
    "Erasure",
    "Form",
    "FormAnswer",
    "FormDraft",
    "HandingOut",
    "HealthCaution",
    "HealthCheck",
    "HealthCondition",
    "HealthPass",
    "HealthReading",
    "HealthRules",
    "Hold",
    "Hours",
    "ImportBatch",
    "ImportRow",
    "JournalEntry",
    "JournalRow",
    "Licence",
    "Liking",
    "Membership",
    "MembershipCharge",
    "MembershipEvent",
    "MembershipRest",
    "MembershipShare",
    "Message",
    "NoteReading",
    "Once",
    "Outbox",
    "OutboxPaper",
    "Package",
    "PayAgreement",
    "PayExtra",
    "PayStatement",
    "Person",
    "Phrase",
    "Plan",
    "Posted",
    "Posting",
    "PrintJob",
    "Product",
    "Resource",
    "Room",
    "Row",
    "Sale",
    "SaleLine",
    "Service",
    "ServiceEquipment",
    "ServicePrice",
    "SessionNote",
    "Shift",
    "Skill",
    "StaffClient",
    "StockMove",
    "Studio",
    "TaxRate",
    "Tender",
    "Therapist",
    "Visit",
    "Waiting",
    "Wallet",
    "WalletEntry",
    "WalletShare",
]
