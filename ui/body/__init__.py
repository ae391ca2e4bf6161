"""The body chart: painted, drawn on, told in words."""
