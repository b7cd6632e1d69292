# Generated from specs/sentry/connector.yaml by `connectorgen generate sentry`. Do not edit.
"""The operations of Sentry as tables, by entity."""
