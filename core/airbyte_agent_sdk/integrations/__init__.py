"""Connectors in other software."""
