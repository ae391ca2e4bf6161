"""The windows of memberships: plans, members, and the day's billing."""
