"""The studio itself: rules, records and money, without any window."""

#: This release; the package and its papers take it from here.
__version__ = "0.1.0"
