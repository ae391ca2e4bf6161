"""The day as lanes: from who is expected to who has paid."""
