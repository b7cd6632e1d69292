# Generated from specs/sentry/connector.yaml by `connectorgen generate sentry`. Do not edit.
"""The records of Sentry, by entity."""
