# Generated from specs/sentry/connector.yaml by `connectorgen generate sentry`. Do not edit.
"""The entities of Sentry, one module each."""
