"""Generates installable, typed connector packages from connector.yaml files."""

__all__ = ["__version__"]

__version__ = "1.0.0"
