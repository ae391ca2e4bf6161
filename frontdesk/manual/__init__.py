"""The manual: Markdown in ``docs/manual``, made into pages to read, to search and to print."""
