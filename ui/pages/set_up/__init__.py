"""The short steps in which a studio is set up, one page."""
