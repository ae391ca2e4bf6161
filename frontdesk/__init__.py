"""The studio itself: rules, records and money, without any window."""
