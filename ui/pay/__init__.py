"""Pay: the windows of what therapists are paid."""
