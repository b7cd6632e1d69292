"""Makes installable, typed connector packages out of connector.yaml files."""

__all__ = ["__version__"]

__version__ = "1.0.0"
