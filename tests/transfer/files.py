"""A small studio file that is sound; tests spoil it."""

SMALL = """\
name = "Quiet Hands"
address = ["1 Elm St.", "Amarillo, TX 79109"]
phone = "(806) 322-3706"
zone = "America/Chicago"
sales_tax = "8.25"
owner = "Dana Reed"

[hours]
mon = "09:00-20:00"
sat = "09:00-17:00"

[[rooms]]
name = "Room 1"
equipment = ["acupuncture cart"]
[[rooms]]
name = "Room 2"
tables = 2

[[services]]
name = "Swedish massage"
code = "sw"
licence = "LMT"
prices = { 30 = "50.00", 60 = "85.00" }
cpt = "97124"
[[services]]
name = "Acupuncture"
code = "ac"
licence = "L.Ac. or LMT"
equipment = ["acupuncture cart"]
turnover = 10
prices = { 45 = "80.00" }

[[therapists]]
name = "Maria Santos"
licences = [{ kind = "LMT", number = "MT118201", state = "TX", expires = 2027-08-31 }]
skills = ["prenatal"]
shifts = { mon = "09:00-18:00" }

[[products]]
name = "Arnica balm 2 oz"
price = "18.00"

[[memberships]]
name = "Monthly 60"
price = "75.00"
credits = { minutes = 60, services = ["sw"], count = 1 }
rollover = 2
discount = "15"
"""
