"""Papers to keep: small ones of each kind."""

from frontdesk.values.file import Paper

PNG = Paper("scan.png", b"\x89PNG\r\n\x1a\n" + bytes(60))
JPEG = Paper("photo.jpg", b"\xff\xd8\xff\xe0" + bytes(60))
PDF = Paper("note.pdf", b"%PDF-1.7\n" + b"knee7744 " * 9)
