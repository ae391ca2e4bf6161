"""Everything of a studio, out into one open zip and back in from it."""
