"""Pure functions over values: what the house allows. No database."""
