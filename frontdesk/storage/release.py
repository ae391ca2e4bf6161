"""What this release knows of databases; light, so that a start needs no more than this."""

#: "FDsk": told apart from any other SQLite file.
APPLICATION_ID = 0x4644736B
#: The steps of ``migrations``, oldest first; a test holds them against the folder.
KNOWN = ("0001", "0002", "0003", "0003r", "0004", "0005", "0006", "0007", "0008")
REVISION = KNOWN[-1]
