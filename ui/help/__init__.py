"""Help: the sheet of keys, *What is this*, and the manual in a window of its own."""
