"""What the tour plays, part by part."""
