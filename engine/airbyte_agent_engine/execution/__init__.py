"""Executes calls of stored connectors against the services' APIs."""
