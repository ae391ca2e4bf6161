"""The studio's file under lock and key, as the owner sees it."""
