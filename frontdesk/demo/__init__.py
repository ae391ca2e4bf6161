"""A believable studio of any size, from a seed."""
