"""The short form that sets a studio up, in parts of one page."""
