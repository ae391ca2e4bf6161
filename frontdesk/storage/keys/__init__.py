"""The key of the studio's file: a random one, wrapped by what somebody has or knows."""
