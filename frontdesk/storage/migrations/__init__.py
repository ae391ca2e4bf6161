"""The history of the schema. What was released is never edited."""
