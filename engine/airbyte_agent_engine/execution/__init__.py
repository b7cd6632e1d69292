"""Calls of stored connectors, made straight against the vendors' APIs."""
