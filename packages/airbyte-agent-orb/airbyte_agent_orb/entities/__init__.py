# Generated from specs/orb/connector.yaml by `connectorgen generate orb`. Do not edit.
"""The entities of Orb, one module each."""
