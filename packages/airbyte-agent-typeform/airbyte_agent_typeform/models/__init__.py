# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""The records of Typeform, by entity."""
