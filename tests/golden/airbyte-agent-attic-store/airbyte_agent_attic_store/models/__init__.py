# Generated from specs/attic-store/connector.yaml by `connectorgen generate attic-store`. Do not edit.
"""The records of Attic Store, by entity."""
