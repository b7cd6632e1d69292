# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""The entities of Typeform, one module each."""
