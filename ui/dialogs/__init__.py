"""Dialogs decide; they are window-modal and never block."""
