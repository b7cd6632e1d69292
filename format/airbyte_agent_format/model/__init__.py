"""Pydantic models of a file."""
