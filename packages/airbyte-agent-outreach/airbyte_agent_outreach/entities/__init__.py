# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""The entities of Outreach, one module each."""
