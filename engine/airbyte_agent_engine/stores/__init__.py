"""Queries: one module per kind of row, always within one organization."""
