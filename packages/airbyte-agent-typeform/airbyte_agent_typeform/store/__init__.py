# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""The context store records of Typeform, by entity."""
