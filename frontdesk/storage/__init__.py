"""Engine, unit of work, journal, guards, upgrade: everything between the rules and the disk."""
