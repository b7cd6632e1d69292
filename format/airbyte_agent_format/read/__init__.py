"""Reads a file: YAML with positions, diagnostics, and each fact moved to where the models expect it."""
