# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""The records of Ashby, by entity."""
