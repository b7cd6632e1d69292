"""The version, read by the build and by the code."""

__version__ = "1.0.0"
