"""The fields of a client's record: made, filled, and read again as what was typed."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from frontdesk.queries.booking import Named
from frontdesk.queries.clients import ClientCard
from frontdesk.values.said import said_birthday
from ui.dialogs.client_details import DetailFields, is_detail, kept_detail, shown_details
from ui.format import day_dated, phone
from ui.theme import Theme
from ui.widgets.form import Form
from ui.widgets.names_field import NamesField

Value = str | bool | int | None
LINES = (
    "first_name",
    "last_name",
    "preferred_name",
    "phone",
    "email",
    "birthday",
    "street",
    "city",
    "state",
    "postal_code",
    "preferences",
    "referred_by",
)


#: Lines that hold names of therapists.
NAMES = ("prefers", "refuses")


class ClientFields(Form):
    """All that is kept of a client, as it is typed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = {name: QLineEdit() for name in LINES}
        self.memo = QPlainTextEdit()
        self.therapist = QComboBox()
        self.asks_for = QComboBox()
        self.names = {name: NamesField(_tr("such as Ana, Jo")) for name in NAMES}
        self.receipt = QComboBox()
        self.marketing = QCheckBox(_tr("Wants news by e-mail"))
        self.details = DetailFields()
        self._build(theme)

    def offer_therapists(self, therapists: tuple[Named, ...]) -> None:
        """Offer these; who is chosen already stays so."""
        chosen = self.therapist.currentData()
        name = self.therapist.currentText()
        self.therapist.clear()
        self.therapist.addItem(_tr("No preference"), None)
        for each in therapists:
            self.therapist.addItem(each.name, each.id)
        if chosen is not None and self.therapist.findData(chosen) < 0:
            self.therapist.addItem(name, chosen)
        self.therapist.setCurrentIndex(max(self.therapist.findData(chosen), 0))
        for line in self.names.values():
            line.offer({each.id: each.name for each in therapists})

    def typed(self) -> dict[str, Value]:
        """Return what stands in every field."""
        return {
            **{name: line.text().strip() for name, line in self.lines.items()},
            "memo": self.memo.toPlainText().strip(),
            **{name: line.text().strip() for name, line in self.names.items()},
            "therapist_id": self.therapist.currentData(),
            "asks_for": self.asks_for.currentData(),
            "receipt_by": self.receipt.currentData(),
            "marketing": self.marketing.isChecked(),
            **self.details.typed(),
        }

    def put(self, name: str, value: Value, label: str = "") -> None:
        """Fill a field; ``label`` names a therapist who is not on offer."""
        if is_detail(name):
            self.details.put(name, value)
        elif name in self.lines:
            self.lines[name].setText(str(value or ""))
        elif name in self.names:
            self.names[name].setText(str(value or ""))
        elif name == "memo":
            self.memo.setPlainText(str(value or ""))
        elif name == "marketing":
            self.marketing.setChecked(bool(value))
        else:
            box = self._box(name)
            if box.findData(value) < 0:
                box.addItem(label or str(value), value)
            box.setCurrentIndex(box.findData(value))

    def unclear(self) -> dict[str, str]:
        """Return what is wrong with the names of therapists, by field."""
        told = _tr("Say who is meant: “{name}” is not one therapist's name.")
        return {
            name: told.format(name=line.unclear())
            for name, line in self.names.items()
            if line.numbers() is None
        }

    # Construction

    def _build(self, theme: Theme) -> None:
        lines = self.lines
        self.therapist.addItem(_tr("No preference"), None)
        for by, words in (("80mm", _tr("80 mm slip")), ("letter", _tr("Letter")),
                          ("pdf", _tr("PDF")), ("email", _tr("By e-mail")),
                          ("none", _tr("None"))):  # fmt: skip
            self.receipt.addItem(words, by)
        self.add_pair(
            ("first_name", _tr("First name"), lines["first_name"]),
            ("last_name", _tr("Last name"), lines["last_name"]),
        )
        self.add_pair(
            ("phone", _tr("Phone"), lines["phone"]), ("email", _tr("E-mail"), lines["email"])
        )
        self.add_pair(
            ("preferred_name", _tr("Wants to be called"), lines["preferred_name"]),
            ("birthday", _tr("Birthday"), lines["birthday"]),
        )
        self.details.lay_names(self)
        self.add("preferences", _tr("Preferences"), lines["preferences"])
        for gender, words in ((None, _tr("Anybody")), ("f", _tr("A woman")), ("m", _tr("A man"))):
            self.asks_for.addItem(words, gender)
        self.add_pair(
            ("therapist_id", _tr("Usually with"), self.therapist),
            ("asks_for", _tr("Asks for"), self.asks_for),
        )
        self.add_pair(
            ("prefers", _tr("Also likes to see"), self.names["prefers"]),
            ("refuses", _tr("Does not want"), self.names["refuses"]),
        )
        self.add("referred_by", _tr("Referred by"), lines["referred_by"])
        self.add("street", _tr("Street"), lines["street"])
        self.add_pair(
            ("city", _tr("City"), lines["city"]),
            ("state", _tr("State"), lines["state"]),
            ("postal_code", _tr("ZIP code"), lines["postal_code"]),
        )
        self.details.lay_reach(self)
        self.details.lay_care(self)
        self.add_pair(
            ("receipt_by", _tr("Receipt"), self.receipt),
            ("marketing", _tr("News"), self.marketing),
        )
        self.add("memo", _tr("Memo of the desk"), self.memo, hint=_tr("Therapists do not see it"))
        self.memo.setFixedHeight(theme.px(64))
        self.memo.setTabChangesFocus(True)
        lines["birthday"].setPlaceholderText(_tr("3/14/1965 or Mar 14, 1965"))
        lines["preferences"].setPlaceholderText(_tr("firm pressure, warm table, no music"))
        lines["phone"].setPlaceholderText(_tr("(806) 555-0117"))

    # Internal

    def _box(self, name: str) -> QComboBox:
        boxes = {"therapist_id": self.therapist, "asks_for": self.asks_for}
        return boxes.get(name, self.receipt)


def shown_of(card: ClientCard) -> dict[str, Value]:
    """Return what the fields show of ``card``."""
    shown: dict[str, Value] = {name: getattr(card, name) or "" for name in LINES}
    shown["phone"] = phone(card.phone)
    shown["birthday"] = day_dated(card.birthday) if card.birthday else ""
    shown |= {
        "memo": card.memo or "",
        "prefers": ", ".join(card.liked[each] for each in card.prefers),
        "refuses": ", ".join(card.liked[each] for each in card.refuses),
        "therapist_id": card.therapist_id,
        "asks_for": card.asks_for,
        "receipt_by": card.receipt_by,
        "marketing": card.marketing,
        **shown_details(card),
    }
    return shown


def kept(name: str, value: Value, today: date) -> object:
    """Return what is to be kept of what was typed; a birthday must be one."""
    if is_detail(name):
        return kept_detail(name, value)
    if name == "birthday":
        return said_birthday(str(value), today)
    return None if value == "" else value


def prefilled(words: str) -> Mapping[str, str]:
    """Return the fields that ``words``, typed to find somebody, would fill."""
    words = " ".join(words.split())
    if "@" in words:
        return {"email": words}
    if any(letter.isdigit() for letter in words) and not any(map(str.isalpha, words)):
        return {"phone": words}
    if "," in words:
        last, _, first = words.partition(",")
    else:
        first, _, last = words.partition(" ")
    return {"first_name": _named(first.strip()), "last_name": _named(last.strip())}


def _named(words: str) -> str:
    return words.title() if words.islower() else words


def _tr(text: str) -> str:
    return QCoreApplication.translate("clients", text)
