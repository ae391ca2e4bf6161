"""Paper: what is printed, as HTML from templates; read-only, and without any window."""
