"""Side panels: look at one thing and act on it."""
