"""Keeps what the windows say in step with its translations: Qt Linguist's files in resources/i18n.

``make words`` runs ``python -m wording``; resources/i18n/README.md tells translators how.
"""
