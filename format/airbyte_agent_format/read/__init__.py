"""Reads a file: YAML with positions, diagnostics, and normalization for the models."""
