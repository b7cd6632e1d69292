# Generated from specs/attic-store/connector.yaml by `connectorgen generate attic-store`. Do not edit.
"""The context store records of Attic Store, by entity."""
