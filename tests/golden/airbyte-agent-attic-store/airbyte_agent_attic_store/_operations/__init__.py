# Generated from specs/attic-store/connector.yaml by `connectorgen generate attic-store`. Do not edit.
"""The operations of Attic Store as tables, by entity."""
